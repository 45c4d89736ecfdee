//! The sessions of the user, in every browser and program.

use serde::Deserialize;
use utoipa::ToSchema;

use super::calls::{Done, read, write};
use super::session::SessionWithToken;
use crate::base::code::Code;
use crate::base::id::SessionId;
use crate::sessions;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, clear_session};
use crate::web::surface::faults::missing;
use crate::web::surface::ids;

pub(super) const LIST: Operation = Operation::new("Lists the sessions of the user, the present one first.")
    .answers::<Vec<SessionWithToken>>(200)
    .refuses(&[Code::EmailNotVerified]);

pub(super) const REVOKE: Operation =
    Operation::new("Ends a session of the user. One that is over or unknown has the same answer.")
        .takes::<Revocation>()
        .answers::<Done>(200)
        .refuses(&[Code::EmailNotVerified]);

pub(super) const REVOKE_ALL: Operation =
    Operation::new("Ends every session of the user.").answers::<Done>(200).refuses(&[Code::EmailNotVerified]);

pub(super) const REVOKE_OTHERS: Operation = Operation::new("Ends every session of the user except the present one.")
    .answers::<Done>(200)
    .refuses(&[Code::EmailNotVerified]);

/// A session to end.
#[derive(Deserialize, ToSchema)]
#[schema(as = DashboardRevocation)]
struct Revocation {
    /// The id of the session, which a list shows as `token` too.
    #[schema(example = "018bcfe5-6800-7707-8707-070707070707")]
    token: Option<String>,
    /// As `token`.
    #[schema(example = "018bcfe5-6800-7707-8707-070707070707")]
    id: Option<String>,
}

/// `GET /auth/list-sessions`
pub async fn list(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let mut listed = read(&req, |op, tx, caller| Ok(sessions::list_live(tx, caller.account.id, op.now)?)).await?;
    let present = req.caller.session.id;
    listed.sort_by_key(|session| session.id != present);
    Ok(Reply::json(200, &listed.iter().map(SessionWithToken::from).collect::<Vec<_>>())?)
}

/// `POST /auth/revoke-session`
pub async fn revoke(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let Revocation { token, id } = req.body()?;
    let text = token.or(id).ok_or_else(|| missing(["token"].into_iter()))?;
    let id: Option<SessionId> = ids::parse_plain(&text).ok();
    if let Some(id) = id {
        write(&req, move |op, wtx, caller| Ok(sessions::end_own(op, wtx, caller.account.id, id)?)).await?;
    }
    let reply = Reply::json(200, &Done::DONE)?;
    Ok(if id == Some(req.caller.session.id) { clear_session(reply, req.tenant()) } else { reply })
}

/// `POST /auth/revoke-sessions`
pub async fn revoke_all(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    write(&req, |op, wtx, caller| {
        sessions::end_others(op, wtx, &caller.session)?;
        sessions::sign_out(op, wtx, &caller.session)?;
        Ok(())
    })
    .await?;
    Ok(clear_session(Reply::json(200, &Done::DONE)?, req.tenant()))
}

/// `POST /auth/revoke-other-sessions`
pub async fn revoke_others(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    write(&req, |op, wtx, caller| Ok(sessions::end_others(op, wtx, &caller.session)?)).await?;
    Ok(Reply::json(200, &Done::DONE)?)
}

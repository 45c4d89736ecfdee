//! The session document: `GET /auth/session` and `GET /auth/get-session`.

use serde::Serialize;
use utoipa::ToSchema;

use super::user::{User, document};
use crate::base::agent::Agent;
use crate::sessions::{Session, SignedIn};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{DashboardVisitor, LimitedDashboardUser};
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation =
    Operation::new("Returns the session of the caller with its user.").answers::<WithUser>(200);

pub(super) const GET_SESSION: Operation =
    Operation::new("Returns the session of the caller with its user as Better Auth does; null without a session.")
        .answers::<Option<WithUserAndToken>>(200);

/// A session. Its secret is in the cookie only.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardSession)]
pub(super) struct SessionDocument {
    #[schema(format = "uuid")]
    id: String,
    #[schema(format = "uuid")]
    user_id: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    updated_at: String,
    #[schema(format = DateTime, example = "2026-02-09T02:12:45.000Z")]
    expires_at: String,
    /// The network of the browser at its sign-in.
    #[schema(example = "203.0.113.0/24")]
    ip_address: Option<String>,
    /// The browser and its system.
    #[schema(example = "Firefox on Linux")]
    user_agent: Option<String>,
}

/// A session as Better Auth shows it.
#[derive(Serialize, ToSchema)]
#[schema(as = BetterAuthSession)]
pub(super) struct SessionWithToken {
    #[serde(flatten)]
    session: SessionDocument,
    /// Names the session in `revoke-session`: its id, which is no secret.
    #[schema(format = "uuid")]
    token: String,
}

/// A session with its user.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardSessionWithUser)]
struct WithUser {
    session: SessionDocument,
    user: User,
}

/// A session with its user as Better Auth shows them.
#[derive(Serialize, ToSchema)]
#[schema(as = BetterAuthSessionWithUser)]
struct WithUserAndToken {
    session: SessionWithToken,
    user: User,
}

impl From<&Session> for SessionDocument {
    fn from(session: &Session) -> SessionDocument {
        SessionDocument {
            id: session.id.to_string(),
            user_id: session.account_id.to_string(),
            created_at: session.auth_time.to_rfc3339_millis(),
            updated_at: session.last_seen_at.to_rfc3339_millis(),
            expires_at: session.idle_expires_at.min(session.expires_at).to_rfc3339_millis(),
            ip_address: session.place.clone(),
            user_agent: session.agent.map(name_of),
        }
    }
}

impl From<&Session> for SessionWithToken {
    fn from(session: &Session) -> SessionWithToken {
        SessionWithToken { session: session.into(), token: session.id.to_string() }
    }
}

fn name_of(Agent { browser, system }: Agent) -> String {
    [browser, system].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" on ")
}

/// `GET /auth/session`
pub async fn get(req: Request<LimitedDashboardUser>) -> Result<Reply, Failure> {
    let SignedIn { session, account } = &*req.caller;
    Ok(Reply::json(200, &WithUser { session: session.into(), user: document(account) })?)
}

/// `GET /auth/get-session`
pub async fn get_session(req: Request<DashboardVisitor>) -> Result<Reply, Failure> {
    let found = req.caller.user.as_ref();
    let shown = found.map(|user| WithUserAndToken { session: (&user.session).into(), user: document(&user.account) });
    Ok(Reply::json(200, &shown)?)
}

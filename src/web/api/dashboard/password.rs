//! The password of the signed-in user.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::calls::{Done, code_of};
use super::user::{User, document};
use crate::accounts::password::{ContextWords, PasswordFault};
use crate::authn::change_password::{self, Attempt, Outcome};
use crate::authn::own_password::{self, Kept};
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, set_device, set_session};
use crate::web::surface::faults::refused;
use crate::web::surface::recovery::{choose, hashed, weak};

pub(super) const SET: Operation =
    Operation::new("Sets the first password of the account, shortly after a sign-in, and ends every other session.")
        .takes::<First>()
        .answers::<Done>(200)
        .refuses(&[
            Code::EmailNotVerified,
            Code::SessionNotFresh,
            Code::PasswordAlreadySet,
            Code::PasswordNotOffered,
            Code::WeakPassword,
        ]);

pub(super) const CHANGE: Operation =
    Operation::new("Changes the password, ends every other session, and gives this one a new cookie.")
        .takes::<Change>()
        .answers::<Changed>(200)
        .refuses(&[
            Code::EmailNotVerified,
            Code::WrongCredentials,
            Code::PasswordNotOffered,
            Code::WeakPassword,
            Code::TooManyAttempts,
        ]);

/// The first password.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardFirstPassword)]
struct First {
    #[schema(format = Password, example = "correct horse battery staple")]
    new_password: String,
}

/// The present password and a new one.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardPasswordChange)]
struct Change {
    #[schema(format = Password, example = "mypassword123 of Sasha")]
    current_password: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    new_password: String,
}

/// A changed password.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardPasswordChanged)]
struct Changed {
    #[schema(example = true)]
    status: bool,
    /// Always null: the secret of the session is in its cookie only.
    #[schema(value_type = Option<String>)]
    token: Option<()>,
    user: User,
}

/// `POST /auth/set-password`
pub async fn set(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let First { new_password } = req.body()?;
    let (op, sender) = (req.op.clone(), req.caller.sender());
    let checked = req.write(move |wtx| Stop::outcome(own_password::check_first(&op, wtx, &sender)));
    checked.await?.map_err(code_of_kept)?;
    let words = ContextWords::of_account(req.tenant(), &req.caller.account);
    let password = choose(&req, "newPassword", &new_password, words).await?;
    let password = hashed(&req, "newPassword", password, req.caller.account.id).await?;
    let op = req.services().later(&req.op)?;
    let (sender, device) = (req.caller.sender(), req.caller.device.clone());
    let set =
        req.write(move |wtx| Stop::outcome(own_password::set_first(&op, wtx, &sender, device.as_ref(), &password)));
    let renewed = set.await?.map_err(code_of_kept)?;
    let reply = set_session(Reply::json(200, &Done::DONE)?, req.tenant(), &renewed.secrets);
    Ok(set_device(reply, req.tenant(), Some(&renewed.device)))
}

/// Returns the code with which a password stays as it is.
pub(super) fn code_of_kept(kept: Kept) -> Code {
    match kept {
        Kept::NotSender(why) => code_of(why),
        Kept::Because(code) => code,
    }
}

/// `POST /auth/change-password`
pub async fn change(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let Change { current_password, new_password } = req.body()?;
    let words = ContextWords::of_account(req.tenant(), &req.caller.account);
    let chosen = choose(&req, "newPassword", &new_password, words).await?;
    let attempt = Attempt { sender: req.caller.sender(), device: req.caller.device.clone(), chosen };
    let changed = change_password::change(&req.op, req.services(), attempt, &current_password).await;
    match Stop::outcome(changed)?.map_err(code_of)? {
        Outcome::Changed { secrets, device } => {
            let body = Changed { status: true, token: None, user: document(&req.caller.account) };
            let reply = set_session(Reply::json(200, &body)?, req.tenant(), &secrets);
            Ok(set_device(reply, req.tenant(), Some(&device)))
        }
        Outcome::NotOffered => Err(Code::PasswordNotOffered.into()),
        Outcome::WrongPassword => Err(Code::WrongCredentials.into()),
        Outcome::Reused => Err(weak("newPassword", vec![PasswordFault::Reused]).into()),
        Outcome::SessionOver => Err(Code::CallerUnknown.into()),
        Outcome::TooManyAttempts(limit) => Err(refused(limit.refusal(Code::TooManyAttempts)).into()),
    }
}

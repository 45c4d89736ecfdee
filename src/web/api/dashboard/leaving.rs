//! The deletion of the account by its user.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::callback;
use super::calls::{Done, code_of};
use crate::authn::confirm::{self, Confirmation, NotConfirmed};
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::personal_data::leaving::{self, Left};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, clear_session};
use crate::web::surface::faults::refused;

pub(super) const POST: Operation =
    Operation::new("Deletes the account after the time to keep it, shortly after a sign-in or with the password.")
        .takes::<Deletion>()
        .answers::<Deleted>(200)
        .refuses(&[
            Code::EmailNotVerified,
            Code::CallbackUrlNotListed,
            Code::SessionNotFresh,
            Code::WrongCredentials,
            Code::TooManyAttempts,
            Code::LastAdministrator,
            Code::LastOwnerOf,
        ]);

/// What confirms the deletion.
#[derive(Deserialize, ToSchema)]
#[schema(as = DashboardDeletion)]
struct Deletion {
    /// The password, in place of a recent sign-in.
    #[schema(format = Password, example = "correct horse battery staple")]
    password: Option<String>,
    /// A URL under one of the tenant's `return_urls`. The answer redirects nowhere.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/welcome")]
    callback_url: Option<String>,
}

/// The account is deleted, or is going to be.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardDeleted)]
struct Deleted {
    #[serde(flatten)]
    done: Done,
    /// As `status`.
    #[schema(example = true)]
    success: bool,
    #[schema(example = "The account will be deleted.")]
    message: &'static str,
    /// Until when the user can keep the account by a sign-in; null if it is deleted.
    #[schema(format = DateTime, example = "2026-02-22T14:12:45.000Z")]
    deletion_due: Option<String>,
}

/// `POST /auth/delete-user`
pub async fn post(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let Deletion { password, callback_url } = req.body()?;
    callback::find(&req, callback_url.as_deref())?;
    let sender = req.caller.sender();
    let left = match password {
        Some(password) => {
            let confirmation = Confirmation { sender, device: req.caller.device.clone(), password: &password };
            let left = confirm::by_password(&req.op, req.services(), confirmation, leaving::leave_confirmed);
            Stop::outcome(left.await)?.map_err(|why| match why {
                NotConfirmed::NotSender(why) => code_of(why).into(),
                NotConfirmed::WrongPassword => Code::WrongCredentials.into(),
                NotConfirmed::TooManyAttempts(limit) => refused(limit.refusal(Code::TooManyAttempts)),
            })?
        }
        None => {
            let op = req.op.clone();
            req.write(move |wtx| Stop::outcome(leaving::leave(&op, wtx, &sender))).await?.map_err(code_of)?
        }
    };
    let (message, due) = match left {
        Left::LastAdministrator => return Err(Code::LastAdministrator.into()),
        Left::LastOwner(refusal) => return Err(refused(refusal).into()),
        Left::Planned(due) => ("The account will be deleted.", Some(due.to_rfc3339_millis())),
        Left::Deleted => ("The account is deleted.", None),
    };
    let body = Deleted { done: Done::DONE, success: true, message, deletion_due: due };
    Ok(clear_session(Reply::json(200, &body)?, req.tenant()))
}

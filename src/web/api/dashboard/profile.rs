//! The name and the address of the user.

use serde::Deserialize;
use utoipa::ToSchema;

use super::callback;
use super::calls::{Done, code_of, refused};
use crate::accounts::addresses::{AddressRefusal, MOST};
use crate::accounts::profile::{Edited, Edits};
use crate::authn::acting;
use crate::authn::address_changes::{self, Asked, Kind, NewAddress};
use crate::authn::{self, edit_profile};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::refusal::{FieldFault, Refusal, Stop};
use crate::op::Op;
use crate::storage::WriteTx;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Problem, Reply, set_browser};
use crate::web::surface::faults::wrong;

pub(super) const UPDATE: Operation = Operation::new("Changes the name of the user.")
    .takes::<Profile>()
    .answers::<Done>(200)
    .refuses(&[Code::EmailNotVerified]);

pub(super) const CHANGE_EMAIL: Operation = Operation::new(
    "Mails a link and a code to a new address, which replaces the present one once they are used in this browser.",
)
.takes::<NewEmail>()
.answers::<Done>(200)
.refuses(&[
    Code::EmailNotVerified,
    Code::SessionNotFresh,
    Code::CallbackUrlNotListed,
    Code::TooManyMails,
    Code::MailsReached,
]);

/// Changes of the user. A member that is absent leaves its value as it is.
#[derive(Deserialize, ToSchema)]
#[schema(as = DashboardProfile)]
struct Profile {
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    /// The picture is changed by an administrator only, so that no other value than the present one is taken.
    image: Option<String>,
}

/// A new address.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardNewEmail)]
struct NewEmail {
    #[schema(example = "sasha.patel@auroralabs.com")]
    new_email: String,
    /// Where the mailed link leads: a URL under one of the tenant's `return_urls`.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/settings")]
    callback_url: Option<String>,
}

/// `POST /auth/update-user`
pub async fn update(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let Profile { name, image } = req.body()?;
    if image.is_some() && image != req.caller.account.claims.picture {
        return Err(wrong("image", Code::MemberReadOnly).into());
    }
    let Some(name) = name else { return Ok(Reply::json(200, &Done::DONE)?) };
    let edits = Edits { claims: vec![("name", name.trim().to_owned())], ..Edits::default() };
    let (op, sender) = (req.op.clone(), req.caller.sender());
    let work = move |wtx: &mut WriteTx<'_>| -> Result<Edited, Stop<Refusal>> {
        let caller = acting::find(&op, wtx, &sender).map_err(|stop| stop.map(|why| Refusal::new(code_of(why))))?;
        edit_profile::edit(&op, wtx, &caller.account, &edits)
            .map_err(|stop| stop.map(|limit| limit.refusal(Code::TooManyAttempts)))
    };
    match req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)? {
        Edited::Saved | Edited::Unchanged => Ok(Reply::json(200, &Done::DONE)?),
        Edited::NotFound => Err(Code::CallerUnknown.into()),
        Edited::Refused(faults) => {
            let fields = faults.claims.into_iter().map(|(claim, fault)| FieldFault::new(claim, fault.refusal()));
            Err(Problem::from(Code::FieldsInvalid).with_fields(fields.collect()).into())
        }
    }
}

/// `POST /auth/change-email`
pub async fn change_email(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let NewEmail { new_email, callback_url } = req.body()?;
    let email = Email::parse(new_email.trim()).map_err(|_| wrong("newEmail", Code::EmailInvalid))?;
    let return_url = callback::find(&req, callback_url.as_deref())?;
    let binding = req.binding();
    let browser = authn::Browser { binding: binding.token.clone(), session: None, device: req.caller.device.clone() };
    let new = NewAddress { email, kind: Kind::Replace, return_url };
    let (op, limits, sender) = (req.op.clone(), req.services().throttle, req.caller.sender());
    let ask = move |op: &Op, wtx: &mut WriteTx<'_>| address_changes::ask(op, wtx, &limits, &sender, &new, &browser);
    match req.write(move |wtx| Stop::outcome(ask(&op, wtx))).await?.map_err(code_of)? {
        Asked::Waits(_) => Ok(set_browser(Reply::json(200, &Done::DONE)?, req.tenant(), binding.to_set())),
        Asked::Refused(refusal) => Err(wrong("newEmail", refusal_of(refusal)?).into()),
        Asked::TooMany(limit) => Err(refused(limit.refusal(Code::TooManyMails)).into()),
    }
}

fn refusal_of(refusal: AddressRefusal) -> Result<Refusal, Fault> {
    match refusal {
        AddressRefusal::Own => Ok(Code::AddressOwn.into()),
        AddressRefusal::TooMany => Ok(Refusal::new(Code::TooManyAddresses).with("number", MOST as u64)),
        AddressRefusal::NotOwn | AddressRefusal::Taken | AddressRefusal::OfService | AddressRefusal::IsPrimary => {
            Err(Fault::internal("a new address is refused like another one"))
        }
    }
}

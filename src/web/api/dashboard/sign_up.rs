//! Signs a user up with a password.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::callback;
use super::user::{User, document};
use crate::authn::Refused;
use crate::authn::bot_check::Purpose;
use crate::authn::register::check_offered;
use crate::authn::register_by_api::{From, Registered, register};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardBrowser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, set_browser};
use crate::web::surface::sign_up::{SignUp, check};
use crate::web::surface::{bot_check, faults};

pub(super) const POST: Operation =
    Operation::new("Creates an account whose address is to be verified, and mails the link. No session begins.")
        .takes::<NewUser>()
        .answers::<SignedUp>(200)
        .refuses(&[
            Code::RegistrationClosed,
            Code::AddressNotAllowed,
            Code::WeakPassword,
            Code::TermsDue,
            Code::AccountExists,
            Code::CallbackUrlNotListed,
            Code::TooManyAttempts,
            Code::TooManySignIns,
            Code::AccountsReached,
            Code::MailsReached,
            Code::RequestsReached,
        ])
        .checks_for_bots();

/// A user to be created.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardSignUp)]
struct NewUser {
    // Read with the claims that the tenant asks for.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    password: String,
    /// Where the mailed link leads after the verification: a URL under one of the tenant's `return_urls`, or a path of the
    /// page that sends the request.
    #[serde(rename = "callbackURL")]
    #[schema(example = "https://app.example.com/welcome")]
    callback_url: Option<String>,
    // Read there too.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    /// The language of the account, one of the tenant's.
    #[schema(example = "en")]
    locale: Option<String>,
}

/// The new user.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardSignedUp)]
struct SignedUp {
    /// Always null: the sign-up begins no session.
    #[schema(value_type = Option<String>)]
    token: Option<()>,
    user: User,
}

/// `POST /auth/sign-up/email`
pub async fn post(req: Request<DashboardBrowser>) -> Result<Reply, Failure> {
    let NewUser { email, password, callback_url, .. } = req.body()?;
    check_offered(req.tenant())?;
    let return_url = callback::find(&req, callback_url.as_deref())?;
    let email = email.trim();
    let checked = check(&req, &SignUp { member: "email", email, password: &password, named: &["name"] }).await?;
    bot_check::check(&req, Purpose::Register).await?;
    let (shown, name) = (checked.email().clone(), checked.name());
    // The cookie keeps the password at the verification in this browser.
    let binding = req.binding();
    let from = From::Browser { binding: binding.token.clone(), return_url };
    let user = match register(&req.op, req.services(), checked, from).await? {
        Registered::Waits(account) => document(&account),
        Registered::Hidden => User::unknown(shown.address(), name, req.op.now),
        Registered::Exists => return Err(Code::AccountExists.into()),
        Registered::Refused(Refused::TooManyAttempts(limit)) => {
            return Err(faults::refused(limit.refusal(Code::TooManyAttempts)).into());
        }
        Registered::Refused(Refused::TooManyFlows(limit)) => {
            return Err(faults::refused(limit.refusal(Code::TooManySignIns)).into());
        }
        Registered::Refused(why @ Refused::AddressNotAllowed) => return Err(why.code().into()),
        Registered::Refused(_) => return Err(Fault::internal("a sign-up is refused like a sign-in").into()),
    };
    let reply = Reply::json(200, &SignedUp { token: None, user })?;
    Ok(if req.is_at_own_host() { set_browser(reply, req.tenant(), binding.to_set()) } else { reply })
}

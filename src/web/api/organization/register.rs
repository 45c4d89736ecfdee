//! The sign-up.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::address::Address;
use super::session::{User, registered};
use crate::authn::Refused;
use crate::authn::bot_check::Purpose;
use crate::authn::register::check_offered;
use crate::authn::register_by_api::{From, Registered, register};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::bot_check;
use crate::web::surface::faults::refused;
use crate::web::surface::sign_up::{SignUp, check};

pub(super) const POST: Operation = Operation::new("Signs a user up, and mails a link that verifies the address.")
    .takes::<NewAccount>()
    .answers::<RegisteredUser>(200)
    .refuses(&[
        Code::RegistrationClosed,
        Code::InvitationNeeded,
        Code::AddressNotAllowed,
        Code::WeakPassword,
        Code::TermsDue,
        Code::AccountExists,
        Code::TooManyAttempts,
        Code::TooManySignIns,
        Code::AccountsReached,
        Code::MailsReached,
    ])
    .checks_for_bots();

/// An account to be created, which gets an organization of its own at its first sign-in. The claims and custom attributes that the
/// tenant asks for at a sign-up are further members.
#[derive(Deserialize, ToSchema)]
#[schema(as = SignUp)]
struct NewAccount {
    /// The address.
    #[schema(example = "onur@example.com")]
    username: Option<String>,
    /// The address, in place of `username`.
    #[schema(example = "onur@example.com")]
    email: Option<String>,
    #[schema(format = "password", example = "mypassword123 of Onur")]
    password: String,
    // Read with the claims that the tenant asks for.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    #[schema(example = "Onur Kacmaz")]
    name: Option<String>,
    // The language is read there too.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    /// The language of the account, one of the tenant's.
    #[schema(example = "en")]
    locale: Option<String>,
}

/// The user of a new account, who is not signed in.
#[derive(Serialize, ToSchema)]
struct RegisteredUser {
    user: User,
}

/// `POST /api/v1/register`
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let NewAccount { username, email, password, .. } = req.body()?;
    let address = Address::of(username, email)?;
    check_offered(req.tenant())?;
    let checked =
        check(&req, &SignUp { member: address.member, email: &address.text, password: &password, named: &["name"] })
            .await?;
    bot_check::check(&req, Purpose::Register).await?;
    let (shown, name) = (checked.email().clone(), checked.name());
    let user = match register(&req.op, req.services(), checked, From::Program).await? {
        Registered::Waits(account) => registered(&account),
        Registered::Hidden => User::unknown(shown.address(), name, req.op.now),
        Registered::Exists => return Err(Code::AccountExists.into()),
        Registered::Refused(why) => {
            return Err(match why {
                Refused::TooManyAttempts(limit) | Refused::TooManyFlows(limit) => {
                    refused(limit.refusal(why.code())).into()
                }
                Refused::AddressNotAllowed => why.code().into(),
                _ => Fault::internal("a sign-up is refused like a sign-in").into(),
            });
        }
    };
    Ok(Reply::json(200, &RegisteredUser { user })?)
}

//! Accepts an invitation: with the account of the caller, or with a new one. It signs no one in.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::authn::sign_up_member::{self, Created, SignUp as Offer};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::token::{BearerToken, TokenKind};
use crate::organizations::members::{self, Listed};
use crate::organizations::{Membership, invited};
use crate::storage::Tx;
use crate::web::api::organization::calls::refused;
use crate::web::api::organization::members::{OneMember, document};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{OrganizationUser, OrganizationVisitor};
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::sign_up::{SignUp, check};

pub(in crate::web::api::organization) const POST: Operation =
    Operation::new("Accepts an invitation, with the account of the bearer or with a new one.")
        .takes::<Acceptance>()
        .answers::<OneMember>(200)
        .refuses(&[
            Code::CallerUnknown,
            Code::EmailNotVerified,
            Code::OrganizationInvitationOver,
            Code::OrganizationInvitationOfAnother,
            Code::AlreadyMember,
            Code::TooManyMemberships,
            Code::RegistrationClosed,
            Code::WeakPassword,
            Code::TermsDue,
        ]);

/// The acceptance of an invitation.
#[derive(Deserialize, ToSchema)]
struct Acceptance {
    /// The token of the mailed link.
    #[schema(example = "pt_oi_AZDk2jxOdkiyYAAAAAAAAQ_EhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhI0000000")]
    token: String,
    // Read with the claims that the tenant asks for.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    /// The name of a new account.
    #[schema(example = "Onur Kacmaz")]
    name: Option<String>,
    /// The password of a new account.
    #[schema(format = Password, example = "mypassword123 of Onur")]
    password: Option<String>,
    // Read there too.
    #[expect(dead_code, reason = "part of the schema; read elsewhere")]
    /// The language of a new account, one of the tenant's.
    #[schema(example = "en")]
    locale: Option<String>,
}

/// `POST /api/v1/invitations/accept`
pub async fn post(req: Request<OrganizationVisitor>) -> Result<Reply, Failure> {
    let acceptance: Acceptance = req.body()?;
    let token = BearerToken::parse(TokenKind::OrganizationInvitation, &acceptance.token);
    let token = token.ok_or(Code::OrganizationInvitationOver)?;
    let listed = match &req.caller.user {
        Some(user) => join(&req, user, token).await?,
        None => sign_up(&req, token, &acceptance).await?,
    };
    Ok(Reply::json(200, &OneMember { member: document(&listed) })?)
}

/// Joins with the account of the caller. The operation compares its addresses.
async fn join(
    req: &Request<OrganizationVisitor>,
    user: &OrganizationUser,
    token: BearerToken,
) -> Result<Listed, Failure> {
    let (op, session) = (req.op.clone(), user.session.clone());
    let joined = req.write(move |wtx| {
        members::keep_current(wtx, &session)?;
        Ok(match Stop::outcome(invited::accept(&op, wtx, &token, session.account_id))? {
            Ok(membership) => Ok(listed(wtx, &membership)?),
            Err(refusal) => Err(refusal),
        })
    });
    Ok(joined.await?.map_err(refused)?)
}

/// Creates the account of the address. A password is hashed only for a valid link, and a refused one does not use it up.
async fn sign_up(
    req: &Request<OrganizationVisitor>,
    token: BearerToken,
    acceptance: &Acceptance,
) -> Result<Listed, Failure> {
    let (op, sent) = (req.op.clone(), token.clone());
    let invited = req.read(move |tx| sign_up_member::find(&op, tx, &sent)).await?;
    let invited = invited.ok_or(Code::OrganizationInvitationOver)?;
    match invited.sign_up {
        Offer::Offered => {}
        Offer::Closed => return Err(Code::RegistrationClosed.into()),
        // An account has the address, and its user has to sign in.
        Offer::Taken => return Err(Code::CallerUnknown.into()),
    }
    let password = acceptance.password.as_deref().unwrap_or_default();
    let checked =
        check(req, &SignUp { member: "token", email: invited.email.address(), password, named: &["name"] }).await?;
    let membership = match sign_up_member::create_member(&req.op, req.services(), token, checked).await? {
        Created::Member(membership) => membership,
        Created::Gone => return Err(Code::OrganizationInvitationOver.into()),
        Created::Closed => return Err(Code::RegistrationClosed.into()),
        Created::Taken => return Err(Code::CallerUnknown.into()),
    };
    Ok(req.read(move |tx| listed(tx, &membership)).await?)
}

fn listed(tx: &mut Tx<'_>, membership: &Membership) -> Result<Listed, Fault> {
    let found = members::find_listed(tx, membership.organization, membership.id)?;
    found.ok_or_else(|| Fault::internal("a new member is not found"))
}

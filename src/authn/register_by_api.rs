//! Signs a user up at the organization session API or the dashboard API. No session begins: the user verifies the address, and
//! signs in afterwards.

use super::advance::{Browser, Next};
use super::refused::Refused;
use super::register::{self, SignUp, Standing};
use super::sign_up::Checked;
use super::state::Origin;
use crate::accounts::{self, Account};
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::return_url::ReturnUrl;
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::services::Services;
use crate::sessions::api::ApiAudience;
use crate::storage::WriteTx;

/// The result of a sign-up.
#[derive(Debug)]
pub enum Registered {
    /// The account waits for the verification of its address, and the mail is queued. It may be of an earlier sign-up.
    Waits(Box<Account>),
    /// An account has the address, and the tenant lets programs learn that.
    Exists,
    /// An account has the address. Its user gets a mail, and the answer is that of a new account.
    Hidden,
    Refused(Refused),
}

/// Where a sign-up comes from.
pub enum From {
    /// A program. The mail is used in a browser that this sign-up does not know.
    Program,
    /// A page of an application, in the browser with this binding. The mailed link leads to its URL there.
    Browser { binding: BearerToken, return_url: Option<ReturnUrl> },
}

/// Signs a user up. The account gets an organization of its own, when its address is verified or at its first sign-in.
pub async fn register(op: &Op, services: &Services, checked: Checked, from: From) -> Result<Registered, Fault> {
    let (origin, binding, return_url) = match from {
        From::Program => {
            (Origin::Api(ApiAudience::Organization), op.bearer(TokenKind::BrowserBinding, "sign-up"), None)
        }
        From::Browser { binding, return_url } => (Origin::AccountPage, binding, return_url),
    };
    let browser = Browser { binding, session: None, device: None };
    let checked = checked.hashed(op, services).await?;
    let sign_up = SignUp { flow: None, origin, checked, browser, return_url };
    let (later, limits) = (services.later(op)?, services.throttle);
    services.write(op.tenant.id, move |wtx| finish(&later, wtx, &limits, &sign_up)).await
}

fn finish(op: &Op, wtx: &mut WriteTx<'_>, limits: &ThrottleConfig, sign_up: &SignUp) -> Result<Registered, Fault> {
    let entered = match Stop::outcome(register::enter(op, wtx, limits, sign_up))? {
        Ok(entered) => entered,
        Err(Next::Refused { why, .. }) => return Ok(Registered::Refused(why)),
        Err(_) => return Err(Fault::internal("a sign-up without a flow found one")),
    };
    let is_hidden = op.tenant.settings.uniform_registration;
    let waits = match &entered.standing {
        Standing::Free(account) => Some(account.clone()),
        // The answer repeats what was sent, and nothing of an earlier sign-up, which may be another person's (P-06).
        Standing::Unverified(account) => Some(Account {
            claims: sign_up.checked.claims.clone(),
            created_at: op.now,
            updated_at: op.now,
            ..account.clone()
        }),
        Standing::Known(_) | Standing::Reserved if !is_hidden => return Ok(Registered::Exists),
        Standing::Known(_) | Standing::Reserved => None,
    };
    if !register::wait(op, wtx, sign_up, &entered)? {
        return Err(Fault::internal("the new flow of a sign-up is over"));
    }
    if let Some(account) = &waits {
        accounts::store::update_organization_due(wtx, account.id, Some(op.now))?;
    }
    Ok(match waits {
        Some(account) if !is_hidden => Registered::Waits(Box::new(account)),
        _ => Registered::Hidden,
    })
}

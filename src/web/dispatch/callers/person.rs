//! A signed-in user.

use crate::accounts::Account;
use crate::authn;
use crate::base::token::BearerToken;
use crate::op::{Caller, Credential, Principal};
use crate::sessions::{Session, SignedIn};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::{Failure, Reply};
use crate::web::spec::Access;

/// The user of the session of this browser. A browser without a session is redirected to the sign-in page.
pub struct Person {
    pub account: Account,
    pub session: Session,
    /// The session token. A transaction that changes something reads the session again with it.
    pub token: BearerToken,
    /// The token that identifies this browser as a known device of the account.
    pub device: Option<BearerToken>,
}

impl Admit for Person {
    const ACCESS: Access = Access::Person;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<Person, Failure> {
        let elsewhere = || Reply::see_other(context.tenant().base.join("/login"));
        let Some(token) = context.presented().session.clone() else { return Err(elsewhere().into()) };
        let (sent, now) = (token.clone(), context.op.now);
        let found = context.read_one(move |tx| authn::signed_in(tx, Some(&sent), now)).await?;
        let SignedIn { account, session } = found.ok_or_else(elsewhere)?;
        Ok(Person { account, session, token, device: context.presented().device.clone() })
    }

    fn caller(&self) -> Caller {
        Caller::by(Principal::Account(self.account.id), Credential::Session)
    }
}

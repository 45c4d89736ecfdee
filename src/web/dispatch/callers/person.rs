//! A signed-in user.

use std::sync::Arc;

use crate::accounts::{self, Account};
use crate::authn;
use crate::base::token::BearerToken;
use crate::op::{Caller, Credential, Principal};
use crate::organizations::api_tokens;
use crate::sessions::{Session, SignedIn};
use crate::web::dispatch::context::{Admit, Context, Request};
use crate::web::respond::{Failure, Reply};
use crate::web::spec::Access;

/// The user of the session of this browser. A browser without a session is redirected to the sign-in page, and a user
/// whose address has to be verified first to the account page.
pub struct Person {
    pub account: Account,
    pub session: Session,
    /// The session token. A transaction that changes something reads the session again with it.
    pub token: BearerToken,
    /// The token that identifies this browser as a known device of the account.
    pub device: Option<BearerToken>,
}

/// A signed-in user, even if the address has to be verified first: such a user may see the account, and verify the address.
pub struct Limited(pub Person);

/// A browser that sends a form of a signed-in user. Without a session the handler keeps what was typed until the user
/// has signed in again.
pub enum Returning {
    Person(Box<Person>),
    SessionOver,
}

impl Person {
    /// Finds the user of the session of this browser.
    pub(super) async fn find(context: &Context) -> Result<Option<Person>, Failure> {
        let Some(token) = context.presented().session.clone() else { return Ok(None) };
        let (sent, now) = (token.clone(), context.op.now);
        let read = context.read(move |tx| {
            let found = authn::signed_in(tx, Some(&sent), now)?;
            let is_of_use = match &found {
                Some(found) => api_tokens::store::is_of_use(tx, found.account.id)?,
                None => false,
            };
            Ok((found, is_of_use))
        });
        let (found, is_of_use) = read.await?;
        if is_of_use {
            context.notes_tokens();
        }
        let device = context.presented().device.clone();
        Ok(found.map(|SignedIn { account, session }| Person { account, session, token, device }))
    }

    /// Like [`Person::find`]. A user whose address has to be verified first is redirected to the account page.
    async fn find_whole(context: &Context) -> Result<Option<Person>, Failure> {
        match Person::find(context).await? {
            Some(person) if accounts::is_limited(&context.op, &person.account) => {
                Err(Reply::see_other(context.verify_first_address()).into())
            }
            found => Ok(found),
        }
    }
}

impl Request<Returning> {
    /// Returns the request of the signed-in user, or the context of a browser without a session.
    pub fn signed_in(self) -> Result<Request<Person>, Arc<Context>> {
        let (context, caller) = self.into_parts();
        match caller {
            Returning::Person(person) => Ok(Request::new(context, *person)),
            Returning::SessionOver => Err(context),
        }
    }
}

impl Admit for Returning {
    const ACCESS: Access = Access::Person;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<Returning, Failure> {
        let found = Person::find_whole(context).await?;
        Ok(found.map_or(Returning::SessionOver, |person| Returning::Person(Box::new(person))))
    }

    fn caller(&self) -> Caller {
        match self {
            Returning::Person(person) => person.caller(),
            Returning::SessionOver => Principal::Anonymous.into(),
        }
    }
}

impl Admit for Person {
    const ACCESS: Access = Access::Person;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<Person, Failure> {
        let found = Person::find_whole(context).await?;
        Ok(found.ok_or_else(|| Reply::see_other(context.sign_in_again_address()))?)
    }

    fn caller(&self) -> Caller {
        Caller::by(Principal::Account(self.account.id), Credential::Session)
    }
}

impl Admit for Limited {
    const ACCESS: Access = Access::Person;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<Limited, Failure> {
        let found = Person::find(context).await?;
        Ok(Limited(found.ok_or_else(|| Reply::see_other(context.sign_in_again_address()))?))
    }

    fn caller(&self) -> Caller {
        self.0.caller()
    }
}

//! Callers that need not be known: any program, and any browser with what it brought along.

use std::ops::Deref;

use crate::oidc::authorize::Visitor as Cookies;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::Failure;
use crate::web::spec::Access;

/// Any caller. It has no credential.
pub struct Anonymous;

impl Admit for Anonymous {
    const ACCESS: Access = Access::Anyone;
    const CREDENTIALS: &'static [Credential] = &[];

    async fn admit(_: &Context) -> Result<Anonymous, Failure> {
        Ok(Anonymous)
    }

    fn caller(&self) -> Caller {
        Principal::Anonymous.into()
    }
}

/// A browser with the cookies that the route looks at. Nothing of them is proved: operations take the secrets, not the
/// word of a handler.
pub struct Visitor(Cookies);

/// The browser that a flow or a request belongs to. The handle in the address opens nothing without the binding that is
/// in here: every operation on a flow takes both.
pub struct Browser(Visitor);

impl Visitor {
    /// The cookies, for an operation that decides by them.
    pub fn cookies(&self) -> Cookies {
        self.0.clone()
    }

    fn of(context: &Context) -> Visitor {
        let presented = context.presented().clone();
        Visitor(Cookies {
            session: presented.session,
            silent: presented.silent,
            browser: presented.browser,
            device: presented.device,
            embedded: context.call.sec_fetch_dest.as_deref().is_some_and(|dest| dest != "document"),
        })
    }
}

impl Deref for Visitor {
    type Target = Cookies;
    fn deref(&self) -> &Cookies {
        &self.0
    }
}

impl Deref for Browser {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl Admit for Visitor {
    const ACCESS: Access = Access::Anyone;
    const CREDENTIALS: &'static [Credential] = &[];

    async fn admit(context: &Context) -> Result<Visitor, Failure> {
        Ok(Visitor::of(context))
    }

    fn caller(&self) -> Caller {
        Principal::Anonymous.into()
    }
}

impl Admit for Browser {
    const ACCESS: Access = Access::Flow;
    const CREDENTIALS: &'static [Credential] = &[Credential::BrowserBinding];

    async fn admit(context: &Context) -> Result<Browser, Failure> {
        Ok(Browser(Visitor::of(context)))
    }

    fn caller(&self) -> Caller {
        Principal::Anonymous.into()
    }
}

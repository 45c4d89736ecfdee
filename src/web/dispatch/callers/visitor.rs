//! Callers without authentication: any client, and any browser with its cookies.

use std::ops::Deref;

use crate::oidc::authorize::Visitor as Cookies;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::Failure;
use crate::web::spec::Access;

/// Any caller, without credentials.
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

/// A browser with the cookies that the route uses. The cookies are not verified here: each operation verifies the
/// secrets itself.
pub struct Visitor(Cookies);

/// The browser that started a flow or a request. Every operation on a flow takes the handle from the URL and the
/// browser binding from the cookie (A-52: the handle alone gives no access).
pub struct Browser(Visitor);

impl Visitor {
    /// Returns the cookies, for an operation that verifies them.
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

//! The callers of the dashboard API. It accepts the session cookie only.

use std::ops::Deref;

use super::api::of_session;
use crate::accounts;
use crate::authn;
use crate::authn::acting::Sender;
use crate::base::code::Code;
use crate::base::token::BearerToken;
use crate::op::{Caller, Credential, Principal};
use crate::sessions::SignedIn;
use crate::web::dispatch::context::{Admit, Context, Request};
use crate::web::respond::Failure;
use crate::web::spec::Access;

/// The user of the session of this browser. One whose address has to be verified first is refused.
pub struct DashboardUser(LimitedDashboardUser);

/// The user of the session of this browser, even if the address has to be verified first.
pub struct LimitedDashboardUser {
    signed_in: SignedIn,
    /// The secret of the session. A transaction that changes something reads the session again with it.
    token: BearerToken,
    /// The secret that identifies this browser as a known device of the account.
    pub device: Option<BearerToken>,
}

/// A browser with or without a session.
pub struct DashboardVisitor {
    pub user: Option<LimitedDashboardUser>,
    /// The secret of the session that the browser sends, which may be over.
    pub token: Option<BearerToken>,
}

/// A browser that signs in, signs up or verifies an address. Its cookies are not verified here.
pub struct DashboardBrowser;

impl Deref for DashboardUser {
    type Target = LimitedDashboardUser;
    fn deref(&self) -> &LimitedDashboardUser {
        &self.0
    }
}

impl Deref for LimitedDashboardUser {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.signed_in
    }
}

impl LimitedDashboardUser {
    /// Returns the user as the sender of a request.
    pub fn sender(&self) -> Sender {
        Sender { session: Some(self.token.clone()), sub: self.account.sub.clone() }
    }

    async fn find(context: &Context) -> Result<Option<LimitedDashboardUser>, Failure> {
        let presented = context.presented();
        let Some(token) = presented.session.clone() else { return Ok(None) };
        let device = presented.device.clone();
        let found = of_session(context).await?;
        Ok(found.map(|signed_in| LimitedDashboardUser { signed_in, token, device }))
    }
}

impl Request<DashboardBrowser> {
    /// Returns the secrets of the browser, and creates its binding if it has none.
    pub fn browser(&self) -> authn::Browser {
        let presented = self.presented();
        authn::Browser {
            binding: self.binding().token,
            session: presented.session.clone(),
            device: presented.device.clone(),
        }
    }
}

fn by(user: &LimitedDashboardUser) -> Caller {
    Caller::by(Principal::Account(user.account.id), Credential::Session)
}

impl Admit for LimitedDashboardUser {
    const ACCESS: Access = Access::ApiSession;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<LimitedDashboardUser, Failure> {
        let found = LimitedDashboardUser::find(context).await?;
        Ok(found.ok_or(Code::CallerUnknown)?)
    }

    fn caller(&self) -> Caller {
        by(self)
    }
}

impl Admit for DashboardUser {
    const ACCESS: Access = Access::ApiSession;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<DashboardUser, Failure> {
        let user = LimitedDashboardUser::admit(context).await?;
        match accounts::is_limited(&context.op, &user.account) {
            true => Err(Code::EmailNotVerified.into()),
            false => Ok(DashboardUser(user)),
        }
    }

    fn caller(&self) -> Caller {
        by(self)
    }
}

impl Admit for DashboardVisitor {
    const ACCESS: Access = Access::ApiVisitor;
    const CREDENTIALS: &'static [Credential] = &[Credential::Session];

    async fn admit(context: &Context) -> Result<DashboardVisitor, Failure> {
        let token = context.presented().session.clone();
        Ok(DashboardVisitor { user: LimitedDashboardUser::find(context).await?, token })
    }

    fn caller(&self) -> Caller {
        self.user.as_ref().map_or_else(|| Principal::Anonymous.into(), by)
    }
}

impl Admit for DashboardBrowser {
    const ACCESS: Access = Access::Anyone;
    const CREDENTIALS: &'static [Credential] = &[];

    async fn admit(_: &Context) -> Result<DashboardBrowser, Failure> {
        Ok(DashboardBrowser)
    }

    fn caller(&self) -> Caller {
        Principal::Anonymous.into()
    }
}

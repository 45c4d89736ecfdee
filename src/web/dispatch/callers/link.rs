//! The holder of a one-time link.

use crate::authn::setup::{self, Holder};
use crate::base::code::Code;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The holder of a valid link. Authentication does not use up the link (A-55: GET changes nothing).
pub struct LinkHolder {
    pub token: BearerToken,
    pub holder: Holder,
}

impl Admit for LinkHolder {
    const ACCESS: Access = Access::Link;
    const CREDENTIALS: &'static [Credential] = &[Credential::SetupLink];

    fn is_addressed(context: &Context) -> bool {
        BearerToken::parse(TokenKind::SetupLink, context.param("token")).is_some()
    }

    /// Unknown, used and expired links have the same response, so that it reveals nothing about a link.
    async fn admit(context: &Context) -> Result<LinkHolder, Failure> {
        let token = BearerToken::parse(TokenKind::SetupLink, context.param("token")).ok_or(Code::NotFound)?;
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| setup::find(&op, tx, &sent)).await?;
        Ok(LinkHolder { token, holder: found.ok_or_else(|| link_over(context))? })
    }

    fn caller(&self) -> Caller {
        let principal = match &self.holder {
            Holder::Account(account) => Principal::Account(account.id),
            Holder::First => Principal::Anonymous,
        };
        Caller::by(principal, Credential::SetupLink)
    }
}

/// Returns the error for a link that is no longer valid, with a link to the sign-in page.
pub fn link_over(context: &Context) -> Problem {
    Problem::from(Code::LinkOver).with_back(Some(("login-submit", context.tenant().base.join("/login"))))
}

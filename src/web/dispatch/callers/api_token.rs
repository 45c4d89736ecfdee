//! The bearer of an API token.

use std::ops::Deref;

use super::bearer::in_header;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Caller, Credential};
use crate::organizations::api_tokens::{self, Live, NO_TOKEN};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The bearer of a valid API token, in the header `Authorization` (RFC 6750, 2.1).
pub struct ApiToken(Live);

impl Deref for ApiToken {
    type Target = Live;
    fn deref(&self) -> &Live {
        &self.0
    }
}

impl ApiToken {
    /// Finds the token of the request and records its use, once a minute. Every secret that is missing, malformed,
    /// unknown, of another kind or of another tenant, and every token that is not valid, has the same answer.
    pub async fn find(context: &Context) -> Result<ApiToken, Failure> {
        let sent = in_header(context).ok().flatten();
        let sent = sent.and_then(|text| BearerToken::parse(TokenKind::ApiToken, text)).ok_or(NO_TOKEN)?;
        let op = context.op.clone();
        let live = context.read_one(move |tx| api_tokens::find_live(&op, tx, &sent)).await??;
        if api_tokens::is_use_due(&live.token, context.op.now) {
            let (op, token) = (context.op.clone(), live.token.clone());
            context.write(move |wtx| api_tokens::touch(&op, wtx, &token)).await?;
        }
        Ok(ApiToken(live))
    }
}

impl Admit for ApiToken {
    const ACCESS: Access = Access::ApiToken;
    const CREDENTIALS: &'static [Credential] = &[Credential::ApiToken];

    async fn admit(context: &Context) -> Result<ApiToken, Failure> {
        ApiToken::find(context).await
    }

    fn caller(&self) -> Caller {
        self.0.caller()
    }

    fn refused(_: &Context, problem: Problem) -> Problem {
        match problem.oauth {
            Some(_) => problem.with_challenge("Bearer error=\"invalid_token\""),
            None => problem,
        }
    }
}

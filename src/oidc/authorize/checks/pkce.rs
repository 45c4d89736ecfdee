//! PKCE as the client's registration requires it (RFC 7636, 4.3 and 4.4.1; OAuth 2.1, 7.5.1). `plain` is refused (A-09:
//! an intercepted code is useless without the verifier).

use crate::base::code::Code;
use crate::base::crypto::digest::base64url_decode;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::{Client, PkceRule, PkceUse, hints};
use crate::op::Op;

pub(super) fn check(op: &Op, client: &Client, params: &Params) -> Result<(), Code> {
    match (params.get("code_challenge"), params.get("code_challenge_method")) {
        (Some(challenge), Some("S256")) => {
            if base64url_decode(challenge).is_some_and(|hash| hash.len() == 32) {
                Ok(())
            } else {
                Err(Code::CodeChallengeMalformed)
            }
        }
        (Some(_), _) => Err(Code::CodeChallengeMethodNotSupported),
        (None, Some(_)) => Err(Code::CodeChallengeMissing),
        (None, None) => {
            let openid = params.get("scope").is_some_and(|scope| scope.split(' ').any(|s| s == "openid"));
            let has_nonce = openid && params.get("nonce").is_some();
            let required = match client.registered.pkce {
                PkceRule::Required => true,
                // RFC 9700, 2.1.1: only the client itself can have used PKCE, so the rule cannot be imposed on it.
                PkceRule::Auto => client.pkce_use == PkceUse::Pkce,
                PkceRule::UnlessNonce => !has_nonce,
                PkceRule::Optional => false,
            };
            if required {
                return Err(Code::CodeChallengeRequired);
            }
            if client.registered.pkce == PkceRule::Auto && !has_nonce {
                let (tenant, client_id) = (op.tenant.slug.as_str(), client.client_id.as_str());
                let hint = hints::without_pkce(op, client).english();
                tracing::info!(tenant, client_id, hint, "a client uses neither PKCE nor a nonce");
            }
            Ok(())
        }
    }
}

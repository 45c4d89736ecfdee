//! The bot check (Cloudflare Turnstile): a token that the widget of a page made is verified before a password is hashed
//! or a row is written. It is on for tenants with a site key and a secret.
//!
//! A token works once. The verifier refuses a second use, on any node; each node also refuses a token that it has sent to
//! the verifier before, so that concurrent requests with one token cost one call.

use std::time::Duration;

use serde::Deserialize;

use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::crypto::digest::sha256;
use crate::base::fault::Fault;
use crate::base::id::{Id, TenantId};
use crate::base::refusal::Refusal;
use crate::base::secret::Secret;
use crate::op::Op;
use crate::outbound::ChosenBy;
use crate::services::Services;
use crate::storage::cache::ConstantCache;
use crate::tenancy::settings::{SealedText, SecretSetting};
use crate::tenancy::store::data_key;

/// The longest token that is sent to the verifier, in bytes. The widget's tokens have at most 2048.
const LONGEST: usize = 2_048;
/// The maximum number of remembered tokens.
const CAPACITY: u64 = 65_536;
/// How long a token is remembered. The verifier accepts it for five minutes.
const REMEMBERED: Duration = Duration::from_secs(600);

/// What a token was made for. The widget binds it to this word (`action`), so that it is useless for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Register,
    SignIn,
    Reset,
}

impl Purpose {
    pub const ALL: [Purpose; 3] = [Purpose::Register, Purpose::SignIn, Purpose::Reset];

    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::Register => "register",
            Purpose::SignIn => "sign_in",
            Purpose::Reset => "reset",
        }
    }
}

/// The verifier of a deployment, and the tokens that were sent to it.
pub struct BotChecks {
    verify_url: String,
    sent: ConstantCache<[u8; 32], ()>,
}

/// The verifier's answer. Absent members are never taken as good.
#[derive(Deserialize)]
struct Answer {
    success: bool,
    hostname: Option<String>,
    action: Option<String>,
    #[serde(rename = "error-codes")]
    error_codes: Option<Vec<String>>,
}

impl Answer {
    fn has_error(&self, codes: &[&str]) -> bool {
        self.error_codes.iter().flatten().any(|code| codes.contains(&code.as_str()))
    }
}

impl BotChecks {
    pub fn new(verify_url: String) -> BotChecks {
        BotChecks { verify_url, sent: ConstantCache::new(CAPACITY, REMEMBERED) }
    }

    /// Checks the token of a request, if the tenant demands one. Refuses a token that is absent, wrong, used, or made for
    /// another host or purpose, and every token while the verifier does not answer.
    pub async fn check(
        &self,
        op: &Op,
        services: &Services,
        purpose: Purpose,
        token: Option<&str>,
    ) -> Result<Result<(), Refusal>, Fault> {
        let Some(keys) = op.tenant.settings.turnstile() else { return Ok(Ok(())) };
        let checked = match token.filter(|token| (1..=LONGEST).contains(&token.len())) {
            None => Err(Cause::BotCheckMissing),
            Some(token) if !self.sent.insert_new(key_of(op.tenant.id, token), ()) => Err(Cause::BotCheckUsed),
            Some(token) => self.verify(op, services, purpose, keys.secret, token).await?,
        };
        Ok(checked.map_err(|cause| Refusal::new(Code::BotCheckFailed).because(cause)))
    }

    /// Asks the verifier.
    async fn verify(
        &self,
        op: &Op,
        services: &Services,
        purpose: Purpose,
        sealed: &SealedText,
        token: &str,
    ) -> Result<Result<(), Cause>, Fault> {
        let secret = open(op, services, sealed).await?;
        let network = op.peer.network.map(|network| network.address().to_string());
        let request: Id<()> = op.id("bot check");
        let request = request.to_string();
        let mut fields =
            vec![("secret", secret.expose().as_str()), ("response", token), ("idempotency_key", request.as_str())];
        fields.extend(network.as_deref().map(|address| ("remoteip", address)));
        let tenant = &op.tenant.slug;
        let by = ChosenBy::Operator(op.tenant.id);
        let answer = match services.outbound.post_form(by, &self.verify_url, &fields).await {
            Ok(document) => {
                serde_json::from_value::<Answer>(document).map_err(|_| "the answer is not as expected".to_owned())
            }
            Err(failed) => Err(failed.to_string()),
        };
        let answer = match answer {
            Ok(answer) if answer.has_error(&["missing-input-secret", "invalid-input-secret"]) => {
                tracing::warn!(%tenant, "the verifier of the bot check does not know turnstile.secret");
                return Ok(Err(Cause::BotCheckUnavailable));
            }
            Ok(answer) => answer,
            Err(why) => {
                tracing::warn!(%tenant, why, "the verifier of the bot check failed");
                return Ok(Err(Cause::BotCheckUnavailable));
            }
        };
        // The port is not part of it, and neither are the brackets of an address.
        let host = op.tenant.base.host().trim_matches(['[', ']']);
        let is_ours = answer.hostname.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(host));
        Ok(if answer.has_error(&["timeout-or-duplicate"]) {
            Err(Cause::BotCheckUsed)
        } else if !answer.success {
            Err(Cause::BotCheckWrong)
        } else if !is_ours || answer.action.as_deref() != Some(purpose.as_str()) {
            Err(Cause::BotCheckElsewhere)
        } else {
            Ok(())
        })
    }
}

/// Opens the tenant's secret.
async fn open(op: &Op, services: &Services, sealed: &SealedText) -> Result<Secret<String>, Fault> {
    let (tenant, sealed) = (op.tenant.id, sealed.clone());
    services
        .read(tenant, move |tx| {
            let key = data_key(tx)?;
            sealed.open(SecretSetting::TurnstileSecret, &tenant, &key)
        })
        .await
}

/// A token of one tenant is not known to another one.
fn key_of(tenant: TenantId, token: &str) -> [u8; 32] {
    sha256(&[tenant.as_slice(), token.as_bytes()].concat())
}

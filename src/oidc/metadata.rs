//! The provider's metadata (OpenID Connect Discovery, 3; RFC 8414, 2) and its JWK set.

use serde_json::{Value, json};

use super::claims;
use super::resource_servers;
use super::scope::STANDARD;
use crate::base::fault::Fault;
use crate::base::jose::{Alg, ForeignAlg, HS256};
use crate::base::time::Time;
use crate::keys;
use crate::op::Op;
use crate::storage::Tx;

/// The path of the token endpoint under the issuer. A client assertion may have its URL as the audience.
pub const TOKEN_ENDPOINT: &str = "/oauth2/token";

/// Returns the supported client authentication methods: secrets, assertions, and `others`.
fn methods(others: &[&'static str]) -> Vec<&'static str> {
    [&["client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt"], others].concat()
}

/// Returns the metadata document, which is identical at all four well-known URLs.
pub fn metadata(op: &Op, tx: &mut Tx<'_>) -> Result<Value, Fault> {
    let base = &op.tenant.base;
    let mut scopes: Vec<String> = STANDARD.iter().map(|(name, _)| (*name).to_owned()).collect();
    let attributes = &op.tenant.attributes;
    let own = attributes.scopes().into_iter().map(str::to_owned);
    let servers = resource_servers::store::list(tx)?.into_iter().flat_map(|server| server.document.scopes);
    // Two resource servers may have a scope of the same name.
    for scope in own.chain(servers.map(|scope| scope.scope)) {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    let released = attributes.released().map(|(_, definition)| definition.name.as_str());
    let claims: Vec<&str> = claims::SUPPORTED.into_iter().chain(released).collect();
    let published = keys::list_published(tx, op.now)?;
    let algs: Vec<Alg> =
        Alg::ALL.into_iter().filter(|alg| *alg == Alg::Rs256 || published.iter().any(|key| key.alg == *alg)).collect();
    Ok(json!({
        "issuer": base.as_str(),
        "authorization_endpoint": base.join("/oauth2/authorize"),
        "token_endpoint": base.join(TOKEN_ENDPOINT),
        "userinfo_endpoint": base.join("/oauth2/userinfo"),
        "revocation_endpoint": base.join("/oauth2/revoke"),
        "introspection_endpoint": base.join("/oauth2/introspect"),
        "end_session_endpoint": base.join("/oauth2/logout"),
        "jwks_uri": base.join("/oauth2/jwks"),
        "scopes_supported": scopes,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "form_post"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": algs,
        "token_endpoint_auth_methods_supported": methods(&["none"]),
        "token_endpoint_auth_signing_alg_values_supported": assertion_algs(),
        "revocation_endpoint_auth_methods_supported": methods(&["none"]),
        "revocation_endpoint_auth_signing_alg_values_supported": assertion_algs(),
        "introspection_endpoint_auth_methods_supported": methods(&[]),
        "introspection_endpoint_auth_signing_alg_values_supported": assertion_algs(),
        "code_challenge_methods_supported": ["S256"],
        "claim_types_supported": ["normal"],
        "claims_supported": claims,
        "claims_parameter_supported": false,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "prompt_values_supported": prompt_values(op),
        "authorization_response_iss_parameter_supported": true,
        "ui_locales_supported": op.tenant.settings.languages(),
    }))
}

/// Returns the values of `prompt`. `create` is one where users can sign up (Initiating User Registration via OpenID Connect
/// 1.0, 2).
fn prompt_values(op: &Op) -> Vec<&'static str> {
    let create: &[&str] = if op.tenant.settings.registration.has_page() { &["create"] } else { &[] };
    [&["none", "login", "consent", "select_account"], create].concat()
}

/// Returns the algorithms of client assertions: those of public keys, and that of client secrets (RFC 8414, 2).
fn assertion_algs() -> Vec<&'static str> {
    ForeignAlg::ALL.into_iter().flat_map(ForeignAlg::names).copied().chain([HS256]).collect()
}

/// Returns the JWK set (RFC 7517, 5) and the time at which the first of its keys retires. The set has the public key of
/// every key that signs, will sign, or signed tokens that may still be valid.
pub fn jwks(op: &Op, tx: &mut Tx<'_>) -> Result<(Value, Option<Time>), Fault> {
    let mut published = keys::list_published(tx, op.now)?;
    // RSA keys first, since some clients use the first key that they can read. Keys of one algorithm keep their order.
    published.sort_by_key(|key| Alg::ALL.iter().position(|alg| *alg == key.alg));
    let mut set = Vec::new();
    for record in &published {
        set.push(serde_json::from_str::<Value>(&record.public_jwk).map_err(Fault::internal)?);
    }
    Ok((json!({ "keys": set }), published.iter().filter_map(|key| key.retire_at).min()))
}

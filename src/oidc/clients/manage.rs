//! Making, changing and deleting clients.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, secret_place};
use super::registration::{AuthMethod, GrantType, IdTokenClaims, PkceRule, Registration, default_id_token_alg};
use super::store::{self, StoredSecret};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::ClientRowId;
use crate::base::jose::{Alg, JwkSet, KeyPair};
use crate::base::limits;
use crate::base::name::display_name;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::show_span;
use crate::base::token::{BearerToken, TokenKind};
use crate::base::uri::{check_redirect_uri, is_loopback_uri, origin_of};
use crate::keys;
use crate::oidc::consents::{self, ConsentRule};
use crate::oidc::resource_servers;
use crate::oidc::scope::is_scope_token;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy;
use crate::tenancy::settings::MAX_REFRESH_GRACE;

/// A client as an administrator asks for it.
#[derive(Clone, Debug, Default)]
pub struct NewClient {
    pub name: String,
    pub redirect_uris: Vec<String>,
    pub public: bool,
    pub first_party: bool,
    pub grant_types: Vec<GrantType>,
    pub scopes: Vec<String>,
    pub resources: Vec<String>,
    pub auth_method: Option<AuthMethod>,
    pub pkce: Option<PkceRule>,
    pub id_token_claims: Option<IdTokenClaims>,
    pub id_token_alg: Option<Alg>,
    /// The tenant's first key of this algorithm, where it has none yet.
    pub new_key: Option<KeyPair>,
    pub origins: Vec<String>,
    pub online_refresh: bool,
    /// Seconds.
    pub refresh_grace: Option<u64>,
    /// A JWK set (RFC 7517, 5) for `private_key_jwt`, as it was sent.
    pub jwks: Option<Value>,
    pub post_logout_redirect_uris: Vec<String>,
}

/// A client with its secret, where it has one; or everything that is wrong with the request.
pub type Created = Result<(Client, Option<BearerToken>), Vec<FieldFault>>;

/// Makes a client, or returns everything that is wrong with the request. The secret is given out here and never again.
pub fn create(op: &Op, wtx: &mut WriteTx<'_>, new: &NewClient) -> Result<Created, Fault> {
    let mut faults = check(new);
    for resource in &new.resources {
        if resource_servers::store::find_by_identifier(wtx, resource)?.is_none() {
            let unknown = Refusal::new(Code::ResourceServerUnknown).with("resource", resource.as_str());
            faults.push(FieldFault::new("resources", unknown));
        }
    }
    let name = match display_name(&new.name, limits::NAME) {
        Ok(name) => name,
        Err(why) => {
            faults.push(FieldFault::new("name", why));
            String::new()
        }
    };
    let (alg, new_key) = (new.id_token_alg.unwrap_or(default_id_token_alg()), new.new_key.as_ref());
    if !keys::can_sign(op, wtx, alg, new_key)? {
        let missing = Refusal::new(Code::SigningKeyMissing).with("alg", alg.as_str());
        faults.push(FieldFault::new("id_token_signed_response_alg", missing));
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    keys::ensure(op, wtx, alg, new_key)?;
    let mut client = Client {
        id: op.id("client"),
        client_id: op.text_22("client_id"),
        name,
        secret_hash: None,
        sealed_secret: None,
        created_at: op.now,
        registered: registration(new),
    };
    let secret = client.has_secret().then(|| op.bearer(TokenKind::ClientSecret, "client"));
    if let Some(secret) = &secret {
        let stored = stored_secret(op, wtx, (client.id, client.registered.token_endpoint_auth_method), secret)?;
        (client.secret_hash, client.sealed_secret) = (Some(stored.hash.to_vec()), stored.sealed);
    }
    let mut origins = client.registered.origins.clone();
    if new.public {
        origins.extend(client.registered.redirect_uris.iter().filter_map(|uri| origin_of(uri)));
    }
    store::insert(wtx, &client, &origins)?;
    audit::record(op, wtx, Event::ClientCreated { client: client.id, client_id: client.client_id.clone() })?;
    Ok(Ok((client, secret)))
}

/// What is stored of a secret. One that must be known to check an HMAC is kept sealed; every other one only as a hash.
fn stored_secret(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    (row, method): (ClientRowId, Option<AuthMethod>),
    secret: &BearerToken,
) -> Result<StoredSecret, Fault> {
    let tenant = wtx.tenant();
    let place = secret_place(tenant.as_slice(), row.as_slice());
    let sealed = match method {
        Some(AuthMethod::ClientSecretJwt) => {
            Some(tenancy::store::data_key(wtx)?.seal(place, op.seed(), secret.expose().as_bytes())?)
        }
        _ => None,
    };
    Ok(StoredSecret { hash: wtx.lookup_hash(secret), sealed })
}

fn check(new: &NewClient) -> Vec<FieldFault> {
    let mut faults = check_uris(new);
    // RFC 6749, 4.4.
    if new.public && new.grant_types.contains(&GrantType::ClientCredentials) {
        faults.push(FieldFault::new("grant_types", Code::ClientCredentialsForPublicClient));
    }
    faults.extend(check_keys(new));
    match (new.public, new.auth_method) {
        (true, Some(method)) if method != AuthMethod::None => {
            faults.push(FieldFault::new("token_endpoint_auth_method", Code::PublicClientWithProof));
        }
        (false, Some(AuthMethod::None)) => {
            faults.push(FieldFault::new("token_endpoint_auth_method", Code::ConfidentialClientWithoutProof));
        }
        _ => {}
    }
    // Any program on the same machine could pose as it (RFC 8252, 8.6).
    if new.public && new.first_party && new.redirect_uris.iter().any(|uri| exposed(uri)) {
        faults.push(FieldFault::new("first_party", Code::FirstPartyExposed));
    }
    // RFC 9700, 2.1.1.
    if new.public && new.pkce.is_some_and(|rule| rule != PkceRule::Required) {
        faults.push(FieldFault::new("pkce", Code::PublicClientNeedsPkce));
    }
    faults.extend(check_refresh(new));
    for scope in new.scopes.iter().filter(|scope| !is_scope_token(scope)) {
        let malformed = Refusal::new(Code::ScopeTokenMalformed).with("scope", scope.as_str());
        faults.push(FieldFault::new("scopes", malformed));
    }
    for origin in new.origins.iter().filter(|origin| origin_of(origin).as_ref() != Some(origin)) {
        let malformed = Refusal::new(Code::OriginMalformed).with("origin", origin.as_str());
        faults.push(FieldFault::new("origins", malformed));
    }
    faults
}

fn check_uris(new: &NewClient) -> Vec<FieldFault> {
    let refused = |field: &'static str, uris: &[String]| -> Vec<FieldFault> {
        let refused = uris.iter().filter_map(|uri| check_redirect_uri(uri).err());
        refused.map(|refusal| FieldFault::new(field, refusal)).collect()
    };
    let too_many = |(field, code): (&'static str, Code), uris: &[String]| {
        let most = limits::REDIRECT_URIS;
        (uris.len() > most).then(|| FieldFault::new(field, Refusal::new(code).with("most", most as u64)))
    };
    let mut faults = refused("redirect_uris", &new.redirect_uris);
    if new.redirect_uris.is_empty() && grant_types(new).contains(&GrantType::AuthorizationCode) {
        faults.push(FieldFault::new("redirect_uris", Code::RedirectUriNeeded));
    }
    faults.extend(too_many(("redirect_uris", Code::TooManyRedirectUris), &new.redirect_uris));
    let post_logout = &new.post_logout_redirect_uris;
    faults.extend(refused("post_logout_redirect_uris", post_logout));
    faults.extend(too_many(("post_logout_redirect_uris", Code::TooManyPostLogoutUris), post_logout));
    faults
}

fn check_refresh(new: &NewClient) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    let refreshes = new.grant_types.contains(&GrantType::RefreshToken);
    if refreshes && !new.grant_types.contains(&GrantType::AuthorizationCode) {
        faults.push(FieldFault::new("grant_types", Code::RefreshTokenWithoutCode));
    }
    if !refreshes && (new.online_refresh || new.refresh_grace.is_some()) {
        let field = if new.online_refresh { "online_refresh" } else { "refresh_grace" };
        faults.push(FieldFault::new(field, Code::RefreshTokenGrantNeeded));
    }
    if new.refresh_grace.is_some_and(|seconds| seconds > MAX_REFRESH_GRACE) {
        let (least, most) = (show_span(0), show_span(MAX_REFRESH_GRACE));
        let out_of_range = Refusal::new(Code::SettingRange).with("least", least).with("most", most);
        faults.push(FieldFault::new("refresh_grace", out_of_range));
    }
    faults
}

/// Keys are there exactly where the client signs with them.
fn check_keys(new: &NewClient) -> Vec<FieldFault> {
    match (&new.jwks, new.auth_method == Some(AuthMethod::PrivateKeyJwt)) {
        (Some(set), true) => {
            let refusals = JwkSet::read(set).err().unwrap_or_default();
            refusals.into_iter().map(|refusal| FieldFault::new("jwks", refusal)).collect()
        }
        (None, true) => vec![FieldFault::new("jwks", Code::JwkSetNeeded)],
        (Some(_), false) => vec![FieldFault::new("jwks", Code::JwkSetNotUsed)],
        (None, false) => Vec::new(),
    }
}

/// What the client may do at the token endpoint: codes, where nothing is said.
fn grant_types(new: &NewClient) -> Vec<GrantType> {
    let mut distinct = Vec::new();
    for grant_type in &new.grant_types {
        if !distinct.contains(grant_type) {
            distinct.push(*grant_type);
        }
    }
    if distinct.is_empty() { vec![GrantType::AuthorizationCode] } else { distinct }
}

/// Anybody on the same machine can receive at a loopback or private-scheme address.
fn exposed(uri: &str) -> bool {
    !uri.starts_with("https:") || is_loopback_uri(uri)
}

/// Each value once, in the order of its first place.
fn distinct(values: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    values.iter().filter(|value| seen.insert(*value)).cloned().collect()
}

fn registration(new: &NewClient) -> Registration {
    let consent = match (new.first_party, new.public && new.redirect_uris.iter().any(|uri| exposed(uri))) {
        (true, _) => ConsentRule::Implied,
        (false, true) => ConsentRule::Always,
        (false, false) => ConsentRule::Remember,
    };
    Registration {
        redirect_uris: distinct(&new.redirect_uris),
        token_endpoint_auth_method: if new.public { Some(AuthMethod::None) } else { new.auth_method },
        grant_types: grant_types(new),
        scopes: distinct(&new.scopes),
        resources: distinct(&new.resources),
        pkce: new.pkce.unwrap_or(if new.public { PkceRule::Required } else { PkceRule::UnlessNonce }),
        id_token_claims: new.id_token_claims.unwrap_or(IdTokenClaims::Full),
        id_token_signed_response_alg: new.id_token_alg.unwrap_or(default_id_token_alg()),
        consent,
        origins: distinct(&new.origins),
        online_refresh: new.online_refresh,
        refresh_grace: new.refresh_grace,
        // It was checked before.
        jwks: new.jwks.as_ref().and_then(|set| JwkSet::read(set).ok()),
        post_logout_redirect_uris: distinct(&new.post_logout_redirect_uris),
    }
}

/// Deletes a client. What was granted to it ends, what was consented to is forgotten. False if there is none.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, client_id: &str) -> Result<bool, Fault> {
    let Some(client) = store::find_by_client_id(wtx, client_id)? else { return Ok(false) };
    consents::store::delete_consents_of(wtx, client.id)?;
    if !store::delete(wtx, client.id)? {
        return Ok(false);
    }
    audit::record(op, wtx, Event::ClientDeleted { client: client.id, client_id: client.client_id })?;
    Ok(true)
}

/// Gives a client with a secret a new one; the old one works no more.
pub fn rotate_secret(op: &Op, wtx: &mut WriteTx<'_>, client_id: &str) -> Result<Result<BearerToken, Refusal>, Fault> {
    let Some(client) = store::find_by_client_id(wtx, client_id)? else {
        return Ok(Err(Code::NoSuchClient.into()));
    };
    if client.is_public() {
        return Ok(Err(Code::PublicClientWithoutSecret.into()));
    }
    if !client.has_secret() {
        return Ok(Err(Code::SigningClientWithoutSecret.into()));
    }
    let secret = op.bearer(TokenKind::ClientSecret, "client");
    let stored = stored_secret(op, wtx, (client.id, client.registered.token_endpoint_auth_method), &secret)?;
    if !store::update_secret(wtx, client.id, (&stored, op.now))? {
        return Ok(Err(Code::NoSuchClient.into()));
    }
    audit::record(op, wtx, Event::ClientSecretRotated { client: client.id, client_id: client.client_id })?;
    Ok(Ok(secret))
}

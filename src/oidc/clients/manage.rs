//! Making, changing and deleting clients.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, secret_place};
use super::registration::{AuthMethod, GrantType, IdTokenClaims, PkceRule, Registration, default_id_token_alg};
use super::store::{self, StoredSecret};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::ClientRowId;
use crate::base::jose::{Alg, JwkSet, KeyPair};
use crate::base::limits;
use crate::base::name::display_name;
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

/// Everything that is wrong with a request for a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRefusal(pub Vec<String>);

/// Makes a client. The secret is given out here and never again.
pub fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    new: &NewClient,
) -> Result<Result<(Client, Option<BearerToken>), ClientRefusal>, Fault> {
    let mut faults = check(new);
    for resource in &new.resources {
        if resource_servers::store::find_by_identifier(wtx, resource)?.is_none() {
            faults.push(format!(
                "resource \"{resource}\": there is no such resource server; make it with `portico api create`"
            ));
        }
    }
    let name = match display_name(&new.name, limits::NAME) {
        Ok(name) => name,
        Err(why) => {
            faults.push(format!("name: {}", why.text().english()));
            String::new()
        }
    };
    let key = (new.id_token_alg.unwrap_or(default_id_token_alg()), new.new_key.as_ref());
    if !keys::can_sign(op, wtx, key)? {
        faults.push(format!("the tenant has no {} key", key.0));
    }
    if !faults.is_empty() {
        return Ok(Err(ClientRefusal(faults)));
    }
    keys::ensure(op, wtx, key)?;
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

fn check(new: &NewClient) -> Vec<String> {
    let mut faults: Vec<String> = new
        .redirect_uris
        .iter()
        .filter_map(|uri| check_redirect_uri(uri).err())
        .map(|why| why.text().english())
        .collect();
    if new.redirect_uris.is_empty() && grant_types(new).contains(&GrantType::AuthorizationCode) {
        faults.push("at least one redirect URI is needed".to_owned());
    }
    if new.public && new.grant_types.contains(&GrantType::ClientCredentials) {
        faults.push("client_credentials is for clients that can prove who they are (RFC 6749, 4.4)".to_owned());
    }
    faults.extend(check_keys(new));
    if new.redirect_uris.len() > limits::REDIRECT_URIS {
        faults.push(format!("at most {} redirect URIs are allowed", limits::REDIRECT_URIS));
    }
    let post_logout = new.post_logout_redirect_uris.iter().filter_map(|uri| check_redirect_uri(uri).err());
    faults.extend(post_logout.map(|why| format!("post-logout {}", why.text().english())));
    if new.post_logout_redirect_uris.len() > limits::REDIRECT_URIS {
        faults.push(format!("at most {} post-logout redirect URIs are allowed", limits::REDIRECT_URIS));
    }
    match (new.public, new.auth_method) {
        (true, Some(method)) if method != AuthMethod::None => {
            faults.push("a public client has neither secret nor key: its authentication method is none".to_owned());
        }
        (false, Some(AuthMethod::None)) => {
            faults.push("authentication method none is for public clients".to_owned());
        }
        _ => {}
    }
    if new.public && new.first_party && new.redirect_uris.iter().any(|uri| exposed(uri)) {
        faults.push(
            "a public client at a loopback or private-scheme address cannot be first-party: any program on the same \
             machine could pose as it, so its consent is always asked for (RFC 8252, 8.6)"
                .to_owned(),
        );
    }
    if new.public && new.pkce.is_some_and(|rule| rule != PkceRule::Required) {
        faults.push("public clients always need PKCE (RFC 9700, 2.1.1)".to_owned());
    }
    faults.extend(check_refresh(new));
    faults.extend(new.scopes.iter().filter(|s| !is_scope_token(s)).map(|s| format!("\"{s}\" is not a scope")));
    for origin in &new.origins {
        if origin_of(origin).as_deref() != Some(origin.as_str()) {
            faults.push(format!("\"{origin}\" is not an origin such as https://app.example.com"));
        }
    }
    faults
}

fn check_refresh(new: &NewClient) -> Vec<String> {
    let mut faults = Vec::new();
    let refreshes = new.grant_types.contains(&GrantType::RefreshToken);
    if refreshes && !new.grant_types.contains(&GrantType::AuthorizationCode) {
        faults.push("grant refresh_token: name the grant that gives refresh tokens too: authorization_code".to_owned());
    }
    if !refreshes && (new.online_refresh || new.refresh_grace.is_some()) {
        faults.push("refresh tokens are given to clients with grant refresh_token only".to_owned());
    }
    if new.refresh_grace.is_some_and(|seconds| seconds > MAX_REFRESH_GRACE) {
        faults.push(format!("refresh grace: must lie between 0s and {}", show_span(MAX_REFRESH_GRACE)));
    }
    faults
}

/// Keys are there exactly where the client signs with them.
fn check_keys(new: &NewClient) -> Vec<String> {
    match (&new.jwks, new.auth_method == Some(AuthMethod::PrivateKeyJwt)) {
        (Some(set), true) => JwkSet::read(set)
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|why| format!("jwks: {}", why.text().english()))
            .collect(),
        (None, true) => vec!["private_key_jwt needs the client's public keys: a JWK set".to_owned()],
        (Some(_), false) => vec!["a JWK set is for the authentication method private_key_jwt".to_owned()],
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

/// Gives a client with a secret a new one; the old one works no more. `None` if there is no such client.
pub fn rotate_secret(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client_id: &str,
) -> Result<Result<BearerToken, ClientRefusal>, Fault> {
    let refuse = |why: &str| Ok(Err(ClientRefusal(vec![why.to_owned()])));
    let Some(client) = store::find_by_client_id(wtx, client_id)? else {
        return refuse("there is no such client");
    };
    if client.is_public() {
        return refuse("a public client has no secret");
    }
    if !client.has_secret() {
        return refuse("a client that signs with its own key has no secret");
    }
    let secret = op.bearer(TokenKind::ClientSecret, "client");
    let stored = stored_secret(op, wtx, (client.id, client.registered.token_endpoint_auth_method), &secret)?;
    if !store::update_secret(wtx, client.id, (&stored, op.now))? {
        return refuse("there is no such client");
    }
    audit::record(op, wtx, Event::ClientSecretRotated { client: client.id, client_id: client.client_id })?;
    Ok(Ok(secret))
}

//! Making, changing and deleting clients.

use std::collections::BTreeSet;

use super::{
    AuthMethod, Client, ConsentRule, GrantType, IdTokenClaims, PkceRule, Registration, default_id_token_alg, store,
};
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::name::display_name;
use crate::base::token::{BearerToken, TokenKind};
use crate::base::uri::{check_redirect_uri, is_loopback_uri, origin_of};
use crate::keys;
use crate::oidc::authorize;
use crate::oidc::resource_servers;
use crate::oidc::scope::is_scope_token;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::settings::{MAX_REFRESH_GRACE, show_span};

/// Most redirect URIs of one client.
const MAX_REDIRECT_URIS: usize = 50;

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
    let name = match display_name(&new.name, 100) {
        Ok(name) => name,
        Err(why) => {
            faults.push(format!("name: {why}"));
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
    let registered = registration(new);
    let secret = (!new.public).then(|| op.bearer(TokenKind::ClientSecret, "client"));
    let client = Client {
        id: op.id("client"),
        client_id: op.text_22("client_id"),
        name,
        secret_hash: secret.as_ref().map(|s| wtx.lookup_hash(s).to_vec()),
        created_at: op.now,
        registered,
    };
    let mut origins = client.registered.origins.clone();
    if new.public {
        origins.extend(client.registered.redirect_uris.iter().filter_map(|uri| origin_of(uri)));
    }
    store::insert(wtx, &client, &origins)?;
    Ok(Ok((client, secret)))
}

fn check(new: &NewClient) -> Vec<String> {
    let mut faults: Vec<String> = new.redirect_uris.iter().filter_map(|uri| check_redirect_uri(uri).err()).collect();
    if new.redirect_uris.is_empty() {
        faults.push("at least one redirect URI is needed".to_owned());
    }
    if new.redirect_uris.len() > MAX_REDIRECT_URIS {
        faults.push(format!("at most {MAX_REDIRECT_URIS} redirect URIs are allowed"));
    }
    match (new.public, new.auth_method) {
        (true, Some(AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost)) => {
            faults.push("a public client has no secret: its authentication method is none".to_owned());
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
    if refreshes && new.grant_types.iter().all(|grant| *grant == GrantType::RefreshToken) {
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
    let grant_types =
        if new.grant_types.is_empty() { vec![GrantType::AuthorizationCode] } else { new.grant_types.clone() };
    Registration {
        redirect_uris: distinct(&new.redirect_uris),
        token_endpoint_auth_method: if new.public { Some(AuthMethod::None) } else { new.auth_method },
        grant_types,
        scopes: distinct(&new.scopes),
        resources: distinct(&new.resources),
        pkce: new.pkce.unwrap_or(if new.public { PkceRule::Required } else { PkceRule::UnlessNonce }),
        id_token_claims: new.id_token_claims.unwrap_or(IdTokenClaims::Full),
        id_token_signed_response_alg: new.id_token_alg.unwrap_or(default_id_token_alg()),
        consent,
        origins: distinct(&new.origins),
        online_refresh: new.online_refresh,
        refresh_grace: new.refresh_grace,
    }
}

/// Deletes a client. What was granted to it ends, what was consented to is forgotten. False if there is none.
pub fn delete(wtx: &mut WriteTx<'_>, client_id: &str) -> Result<bool, Fault> {
    let Some(client) = store::find_by_client_id(wtx, client_id)? else { return Ok(false) };
    authorize::store::delete_consents_of(wtx, client.id)?;
    store::delete(wtx, client.id)
}

/// Gives a confidential client a new secret; the old one works no more. `None` if there is no such client.
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
    let secret = op.bearer(TokenKind::ClientSecret, "client");
    let hash = wtx.lookup_hash(&secret);
    store::update_secret(wtx, client.id, (&hash, op.now))?;
    Ok(Ok(secret))
}

//! Client metadata as sent and received, and its validation.
//!
//! The names are those of RFC 7591, 2 and of OpenID Connect Dynamic Client Registration, 2; other members are
//! extensions of Portico. [`Registration`], the stored form, has older names for some of them. Only this file
//! translates between the two.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::client::Client;
use super::registration::{AuthMethod, GrantType, IdTokenClaims, PkceRule, Registration, default_id_token_alg, named};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::{Alg, JwkSet};
use crate::base::limits;
use crate::base::name::display_name;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::show_span;
use crate::base::uri::{check_origin, check_page_url, check_post_logout_uri, check_redirect_uri, is_loopback_uri};
use crate::oidc::consents::ConsentRule;
use crate::oidc::scope::is_scope_token;
use crate::tenancy::settings::MAX_REFRESH_GRACE;

/// Client metadata. [`ClientMetadata::validate`] sets the defaults of absent members and is the only check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientMetadata {
    /// The name shown to users.
    pub client_name: String,
    /// The home page of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_uri: Option<String>,
    pub redirect_uris: Vec<String>,
    /// OpenID Connect RP-Initiated Logout, 3.1.
    pub post_logout_redirect_uris: Vec<String>,
    /// Empty: `authorization_code` and `refresh_token`.
    pub grant_types: Vec<String>,
    /// Empty: derived from the grant types.
    pub response_types: Vec<String>,
    /// `none` makes a public client. Absent: `client_secret_basic` and `client_secret_post` are both accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<String>,
    /// Scopes separated by spaces; empty: all existing scopes.
    pub scope: String,
    /// A JWK set (RFC 7517, 5) for `private_key_jwt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks: Option<Value>,
    /// The URL of a JWK set, in place of `jwks` (RFC 7591, 2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_alg: Option<String>,
    /// Extension: identifiers of resource servers; the first is the default.
    pub resources: Vec<String>,
    /// Extension: origins from which browsers may call the token endpoint.
    pub origins: Vec<String>,
    /// Extension: whether consent is implied.
    pub first_party: bool,
    /// Extension: `auto`, `required`, `unless_nonce` or `optional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<String>,
    /// Extension: `full` or `conform`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_claims: Option<String>,
    /// Extension: whether refresh tokens are issued without `offline_access` too.
    pub online_refresh: bool,
    /// Extension: the seconds after its rotation in which a refresh token may be used again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_grace: Option<u64>,
    /// Extension: whether its codes are exchanged for sessions of the tenant login API. It is never read from a document:
    /// only the operator makes such a client.
    #[serde(skip_deserializing)]
    pub login_api: bool,
}

/// Validated metadata that can be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidMetadata {
    pub name: String,
    pub registered: Registration,
}

/// The members with an enumerated value.
struct Words {
    grant_types: Vec<GrantType>,
    method: Option<AuthMethod>,
    alg: Option<Alg>,
    pkce: Option<PkceRule>,
    id_token_claims: Option<IdTokenClaims>,
}

impl Words {
    fn is_public(&self) -> bool {
        self.method == Some(AuthMethod::None)
    }

    fn has_grant(&self, grant_type: GrantType) -> bool {
        self.grant_types.contains(&grant_type)
    }
}

/// The errors of a request, by the names of the members.
#[derive(Default)]
struct Faults(Vec<FieldFault>);

impl Faults {
    fn add(&mut self, member: &'static str, refusal: impl Into<Refusal>) {
        self.0.push(FieldFault::new(member, refusal));
    }

    /// Returns the value, or adds an error and returns `None`.
    fn unless<T>(&mut self, member: &'static str, read: Result<T, Refusal>) -> Option<T> {
        read.map_err(|refusal| self.add(member, refusal)).ok()
    }

    /// Parses an enumerated member that may be absent.
    fn word<T>(
        &mut self,
        member: &'static str,
        text: &Option<String>,
        parse: impl Fn(&str) -> Result<T, Refusal>,
    ) -> Option<T> {
        text.as_ref().and_then(|text| self.unless(member, parse(text)))
    }
}

/// The supported response type (RFC 7591, 2.1).
const CODE: &str = "code";
/// The only scope of a client of the tenant login API.
const OPENID: &str = "openid";

impl ClientMetadata {
    /// Returns the metadata of a registered client.
    pub fn of(client: &Client) -> ClientMetadata {
        let registered = &client.registered;
        let has_codes = client.may_use(GrantType::AuthorizationCode);
        ClientMetadata {
            client_name: client.name.clone(),
            client_uri: registered.client_uri.clone(),
            redirect_uris: registered.redirect_uris.clone(),
            post_logout_redirect_uris: registered.post_logout_redirect_uris.clone(),
            grant_types: registered.grant_types.iter().map(|own| own.as_str().to_owned()).collect(),
            response_types: has_codes.then(|| CODE.to_owned()).into_iter().collect(),
            token_endpoint_auth_method: registered.token_endpoint_auth_method.map(|own| own.as_str().to_owned()),
            scope: registered.scopes.join(" "),
            jwks: registered.jwks.as_ref().and_then(|set| serde_json::to_value(set).ok()),
            jwks_uri: registered.jwks_uri.clone(),
            id_token_signed_response_alg: Some(registered.id_token_signed_response_alg.as_str().to_owned()),
            resources: registered.resources.clone(),
            origins: registered.origins.clone(),
            first_party: registered.consent == ConsentRule::Implied,
            pkce: Some(registered.pkce.as_str().to_owned()),
            id_token_claims: Some(registered.id_token_claims.as_str().to_owned()),
            online_refresh: registered.online_refresh,
            refresh_grace: registered.refresh_grace,
            login_api: registered.login_api,
        }
    }

    /// Returns the algorithm that signs ID tokens; `None` if the member names an unknown algorithm.
    pub(super) fn id_token_alg(&self) -> Option<Alg> {
        match &self.id_token_signed_response_alg {
            Some(text) => text.parse().ok(),
            None => Some(default_id_token_alg()),
        }
    }

    /// Returns the names of the members that differ.
    pub(super) fn changed_members(&self, other: &ClientMetadata) -> Result<Vec<String>, Fault> {
        let members = |metadata: &ClientMetadata| -> Result<BTreeMap<String, Value>, Fault> {
            let document = serde_json::to_value(metadata).map_err(Fault::internal)?;
            serde_json::from_value(document).map_err(Fault::internal)
        };
        let (own, other) = (members(self)?, members(other)?);
        let names: BTreeSet<&String> = own.keys().chain(other.keys()).collect();
        Ok(names.into_iter().filter(|name| own.get(*name) != other.get(*name)).cloned().collect())
    }

    /// Returns what is ignored in valid metadata: keys that are not for signatures.
    pub fn ignored(&self) -> Vec<FieldFault> {
        let keys = self.jwks.as_ref().map(JwkSet::unused_keys).unwrap_or_default();
        keys.into_iter().map(|refusal| FieldFault::new("jwks", refusal)).collect()
    }

    /// Validates the metadata without the database, or returns every error. Whether its resource servers and its
    /// signing key exist is checked elsewhere.
    pub fn validate(&self) -> Result<ValidMetadata, Vec<FieldFault>> {
        let mut faults = Faults::default();
        let name = faults.unless("client_name", display_name(&self.client_name, limits::NAME));
        let jwks = self.check_alone(&mut faults);
        let words = self.words(&mut faults);
        // Members that depend on each other are checked only if all enumerated values are known.
        if let Some(words) = &words {
            self.check_together(words, &mut faults);
        }
        match (name, words) {
            (Some(name), Some(words)) if faults.0.is_empty() => {
                Ok(ValidMetadata { name, registered: self.registration(words, jwks) })
            }
            _ => Err(faults.0),
        }
    }

    /// Parses the members with an enumerated value. Returns `None` if one of them is unknown.
    fn words(&self, faults: &mut Faults) -> Option<Words> {
        let known = faults.0.len();
        let mut grant_types = Vec::new();
        for text in &self.grant_types {
            match faults.unless("grant_types", GrantType::parse(text)) {
                Some(grant_type) if !grant_types.contains(&grant_type) => grant_types.push(grant_type),
                _ => {}
            }
        }
        if self.grant_types.is_empty() {
            grant_types.push(GrantType::AuthorizationCode);
        }
        if self.grant_types.is_empty() && !self.login_api {
            grant_types.push(GrantType::RefreshToken);
        }
        for text in &self.response_types {
            faults.unless("response_types", named(&[(CODE, ())], text));
        }
        let words = Words {
            grant_types,
            method: faults.word("token_endpoint_auth_method", &self.token_endpoint_auth_method, AuthMethod::parse),
            alg: faults.word("id_token_signed_response_alg", &self.id_token_signed_response_alg, str::parse),
            pkce: faults.word("pkce", &self.pkce, PkceRule::parse),
            id_token_claims: faults.word("id_token_claims", &self.id_token_claims, IdTokenClaims::parse),
        };
        (faults.0.len() == known).then_some(words)
    }

    /// Checks each member on its own. Returns the parsed keys.
    fn check_alone(&self, faults: &mut Faults) -> Option<JwkSet> {
        let most = limits::REDIRECT_URIS;
        let post_logout = &self.post_logout_redirect_uris;
        for uri in &self.redirect_uris {
            faults.unless("redirect_uris", check_redirect_uri(uri));
        }
        for uri in post_logout {
            faults.unless("post_logout_redirect_uris", check_post_logout_uri(uri));
        }
        for (member, uris, code) in [
            ("redirect_uris", &self.redirect_uris, Code::TooManyRedirectUris),
            ("post_logout_redirect_uris", post_logout, Code::TooManyPostLogoutUris),
        ] {
            if uris.len() > most {
                faults.add(member, Refusal::new(code).with("most", most as u64));
            }
        }
        if let Some(uri) = &self.client_uri {
            faults.unless("client_uri", check_page_url(uri));
        }
        if let Some(uri) = &self.jwks_uri {
            faults.unless("jwks_uri", check_page_url(uri));
        }
        for scope in self.scopes().filter(|scope| !is_scope_token(scope)) {
            faults.add("scope", Refusal::new(Code::ScopeTokenMalformed).with("scope", scope));
        }
        for origin in &self.origins {
            faults.unless("origins", check_origin(origin));
        }
        if self.refresh_grace.is_some_and(|seconds| seconds > MAX_REFRESH_GRACE) {
            let (least, most) = (show_span(0), show_span(MAX_REFRESH_GRACE));
            faults.add("refresh_grace", Refusal::new(Code::SettingRange).with("least", least).with("most", most));
        }
        match self.jwks.as_ref().map(JwkSet::read) {
            Some(Ok(set)) => Some(set),
            Some(Err(refusals)) => {
                refusals.into_iter().for_each(|refusal| faults.add("jwks", refusal));
                None
            }
            None => None,
        }
    }

    /// Checks the members that depend on each other.
    fn check_together(&self, words: &Words, faults: &mut Faults) {
        let public = words.is_public();
        if self.redirect_uris.is_empty() && words.has_grant(GrantType::AuthorizationCode) {
            faults.add("redirect_uris", Code::RedirectUriNeeded);
        }
        // RFC 7591, 2.1.
        if !self.response_types.is_empty() && !words.has_grant(GrantType::AuthorizationCode) {
            faults.add("response_types", Code::ResponseTypeWithoutGrant);
        }
        // RFC 6749, 4.4.
        if public && words.has_grant(GrantType::ClientCredentials) {
            faults.add("grant_types", Code::ClientCredentialsForPublicClient);
        }
        // Keys are registered if and only if the client signs assertions with them.
        match (&self.jwks, &self.jwks_uri, words.method == Some(AuthMethod::PrivateKeyJwt)) {
            (None, None, true) => faults.add("jwks", Code::JwkSetNeeded),
            (Some(_), _, false) => faults.add("jwks", Code::JwkSetNotUsed),
            (None, Some(_), false) => faults.add("jwks_uri", Code::JwkSetNotUsed),
            // RFC 7591, 2.
            (Some(_), Some(_), true) => faults.add("jwks_uri", Code::JwkSetTwice),
            (Some(_), None, true) | (None, Some(_), true) | (None, None, false) => {}
        }
        // Any program on the user's machine could impersonate the client (RFC 8252, 8.6).
        if public && self.first_party && self.is_exposed() {
            faults.add("first_party", Code::FirstPartyExposed);
        }
        // RFC 9700, 2.1.1.
        if public && words.pkce.is_some_and(|rule| rule != PkceRule::Required) {
            faults.add("pkce", Code::PublicClientNeedsPkce);
        }
        let refreshes = words.has_grant(GrantType::RefreshToken);
        if refreshes && !words.has_grant(GrantType::AuthorizationCode) {
            faults.add("grant_types", Code::RefreshTokenWithoutCode);
        }
        if !refreshes && (self.online_refresh || self.refresh_grace.is_some()) {
            let member = if self.online_refresh { "online_refresh" } else { "refresh_grace" };
            faults.add(member, Code::RefreshTokenGrantNeeded);
        }
        if self.login_api {
            self.check_login_api(words, faults);
        }
    }

    /// Checks a client of the tenant login API: it is public, and gets no tokens of its own.
    fn check_login_api(&self, words: &Words, faults: &mut Faults) {
        if !words.is_public() {
            faults.add("token_endpoint_auth_method", Code::LoginApiPublic);
        }
        if words.grant_types != [GrantType::AuthorizationCode] {
            faults.add("grant_types", Code::LoginApiOnly);
        }
        if self.scopes().any(|scope| scope != OPENID) {
            faults.add("scope", Code::LoginApiOnly);
        }
        if !self.resources.is_empty() {
            faults.add("resources", Code::LoginApiOnly);
        }
    }

    fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scope.split(' ').filter(|scope| !scope.is_empty())
    }

    /// Returns whether a redirect URI is loopback or has a private-use scheme. Another program on the user's machine
    /// could receive the response there and impersonate the client.
    fn is_exposed(&self) -> bool {
        self.redirect_uris.iter().any(|uri| !uri.starts_with("https:") || is_loopback_uri(uri))
    }

    fn registration(&self, words: Words, jwks: Option<JwkSet>) -> Registration {
        let public = words.is_public();
        let consent = match (self.first_party, public && self.is_exposed()) {
            (true, _) => ConsentRule::Implied,
            (false, true) => ConsentRule::Always,
            // A program of the tenant itself is first-party.
            (false, false) if self.login_api => ConsentRule::Implied,
            (false, false) => ConsentRule::Remember,
        };
        let scopes = if self.login_api { vec![OPENID.to_owned()] } else { distinct(self.scopes()) };
        Registration {
            redirect_uris: distinct(&self.redirect_uris),
            token_endpoint_auth_method: words.method,
            grant_types: words.grant_types,
            scopes,
            resources: distinct(&self.resources),
            pkce: words.pkce.unwrap_or(if public { PkceRule::Required } else { PkceRule::Auto }),
            id_token_claims: words.id_token_claims.unwrap_or(IdTokenClaims::Full),
            id_token_signed_response_alg: words.alg.unwrap_or(default_id_token_alg()),
            consent,
            origins: distinct(&self.origins),
            online_refresh: self.online_refresh,
            refresh_grace: self.refresh_grace,
            jwks,
            jwks_uri: self.jwks_uri.clone(),
            post_logout_redirect_uris: distinct(&self.post_logout_redirect_uris),
            client_uri: self.client_uri.clone(),
            login_api: self.login_api,
        }
    }
}

/// Returns each value once, in the order of its first occurrence.
fn distinct(values: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    values.into_iter().map(|value| value.as_ref().to_owned()).filter(|value| seen.insert(value.clone())).collect()
}

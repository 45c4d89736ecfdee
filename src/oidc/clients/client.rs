//! A row of the table `clients`.

use super::pkce_use::PkceUse;
use super::registration::{AuthMethod, GrantType, PkceRule, Registration};
use crate::base::crypto::seal::SealContext;
use crate::base::id::ClientRowId;
use crate::base::time::Time;
use crate::base::uri::{ClientType, origin_matches, origin_of, redirect_uri_matches};

/// A relying party with its registration.
#[derive(Clone, Debug)]
pub struct Client {
    pub id: ClientRowId,
    /// 22 random characters.
    pub client_id: String,
    pub name: String,
    pub registered: Registration,
    /// HMAC of the secret, for confidential clients.
    pub secret_hash: Option<Vec<u8>>,
    /// The encrypted secret, for clients that authenticate by HMAC (`client_secret_jwt`).
    pub sealed_secret: Option<Vec<u8>>,
    /// What its redeemed codes were protected with, for a client with the rule [`PkceRule::Auto`].
    pub pkce_use: PkceUse,
    pub created_at: Time,
}

impl Client {
    pub fn is_public(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::None)
    }

    /// Returns whether the client is registered for this grant type (A-06: a client uses only grant types that it is
    /// registered for).
    pub fn may_use(&self, grant_type: GrantType) -> bool {
        self.registered.grant_types.contains(&grant_type)
    }

    /// Returns the stored form of [`Client::pkce_use`], which only clients with the rule [`PkceRule::Auto`] have.
    pub(super) fn stored_pkce_use(&self) -> Option<PkceUse> {
        (self.registered.pkce == PkceRule::Auto).then_some(self.pkce_use)
    }

    pub fn client_type(&self) -> ClientType {
        if self.is_public() { ClientType::Public } else { ClientType::Confidential }
    }

    /// Returns whether authorization responses may be sent to this URI (A-01: no code is sent elsewhere).
    pub fn has_redirect_uri(&self, uri: &str) -> bool {
        self.registered.redirect_uris.iter().any(|own| redirect_uri_matches(own, uri, self.client_type()))
    }

    /// Returns whether the browser may be sent to this URI after sign-out. It is compared like a redirect URI.
    pub fn has_post_logout_redirect_uri(&self, uri: &str) -> bool {
        self.registered.post_logout_redirect_uris.iter().any(|own| redirect_uri_matches(own, uri, self.client_type()))
    }

    /// Returns the origins from which browsers may call the token endpoint. Those of a public client's redirect URIs are
    /// included.
    pub(super) fn origins(&self) -> Vec<String> {
        let mut origins = self.registered.origins.clone();
        if self.is_public() {
            origins.extend(self.registered.redirect_uris.iter().filter_map(|uri| origin_of(uri)));
        }
        origins
    }

    /// Returns whether scripts of this origin may read responses for this client. The port of a public client's loopback
    /// redirect URI may vary.
    pub fn is_used_from(&self, origin: &str) -> bool {
        let runs_at = |uri: &String| origin_matches(uri, origin, ClientType::Public);
        self.registered.origins.iter().any(|own| own == origin)
            || (self.is_public() && self.registered.redirect_uris.iter().any(runs_at))
    }

    /// Returns whether the client has a client secret.
    pub fn has_secret(&self) -> bool {
        let method = self.registered.token_endpoint_auth_method;
        !matches!(method, Some(AuthMethod::None | AuthMethod::PrivateKeyJwt))
    }

    /// Returns whether the client signs assertions with its secret, so that the secret must be readable.
    pub fn signs_with_secret(&self) -> bool {
        self.registered.token_endpoint_auth_method == Some(AuthMethod::ClientSecretJwt)
    }
}

/// Returns the location of a client's encrypted secret, which the encryption is bound to.
pub(super) fn secret_context<'a>(tenant: &'a [u8], row: &'a [u8]) -> SealContext<'a> {
    SealContext { tenant, table: "clients", column: "sealed_secret", row }
}

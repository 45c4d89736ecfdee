//! The keys of `portico client set`: client metadata by the names of RFC 7591, and our own.

use super::edits::Field::{Boolean, Duration, Keys as JwkSet, Optional, Spaced, Text, Uris, Words};
use super::edits::{Key, Keys};
use crate::oidc::clients::ClientMetadata;

/// Every key. Whether a value can be registered is checked by the operation.
pub(super) static KEYS: Keys<ClientMetadata> = Keys {
    command: "portico client set",
    keys: &[
        Key { name: "client_name", field: Text(|m| &mut m.client_name), help: "The name on the sign-in page" },
        Key { name: "client_uri", field: Optional(|m| &mut m.client_uri), help: "The application's home page" },
        Key {
            name: "redirect_uris",
            field: Uris(|m| &mut m.redirect_uris),
            help: "Where users return to after sign-in, compared byte by byte",
        },
        Key {
            name: "post_logout_redirect_uris",
            field: Uris(|m| &mut m.post_logout_redirect_uris),
            help: "Where users may return to after sign-out",
        },
        Key {
            name: "grant_types",
            // The grant types imply the response types, unless these are given after them.
            field: Words(|m| {
                m.response_types.clear();
                &mut m.grant_types
            }),
            help: "authorization_code, refresh_token, client_credentials",
        },
        Key { name: "response_types", field: Words(|m| &mut m.response_types), help: "code" },
        Key {
            name: "scope",
            field: Spaced(|m| &mut m.scope),
            help: "Scopes that it may request; if not set: the standard scopes and those of its APIs",
        },
        Key {
            name: "token_endpoint_auth_method",
            field: Optional(|m| &mut m.token_endpoint_auth_method),
            help: "none (public), client_secret_basic, client_secret_post, client_secret_jwt, private_key_jwt; if not set: basic or post",
        },
        Key { name: "jwks", field: JwkSet(|m| &mut m.jwks), help: "@FILE: its public keys, for private_key_jwt" },
        Key {
            name: "jwks_uri",
            field: Optional(|m| &mut m.jwks_uri),
            help: "In place of jwks: the URL of its public keys",
        },
        Key {
            name: "id_token_signed_response_alg",
            field: Optional(|m| &mut m.id_token_signed_response_alg),
            help: "RS256, ES256, EdDSA",
        },
        Key { name: "resources", field: Uris(|m| &mut m.resources), help: "Its APIs; the first is the default" },
        Key {
            name: "origins",
            field: Uris(|m| &mut m.origins),
            help: "Origins whose scripts may call the token endpoint (CORS)",
        },
        Key {
            name: "first_party",
            field: Boolean(|m| &mut m.first_party),
            help: "true: users are never asked for consent; false",
        },
        Key {
            name: "login_api",
            field: Boolean(|m| &mut m.login_api),
            help: "true: a program of the tenant itself, whose codes are exchanged at /v1/auth/callback only; false",
        },
        Key {
            name: "pkce",
            field: Optional(|m| &mut m.pkce),
            help: "When a code_challenge is needed: auto, required, unless_nonce, optional",
        },
        Key {
            name: "id_token_claims",
            field: Optional(|m| &mut m.id_token_claims),
            help: "full: claims are in the ID token too; conform: in UserInfo only",
        },
        Key {
            name: "online_refresh",
            field: Boolean(|m| &mut m.online_refresh),
            help: "true: refresh tokens without offline_access too, until the session ends; false",
        },
        Key {
            name: "refresh_grace",
            field: Duration(|m| &mut m.refresh_grace),
            help: "How long a rotated refresh token may be used again, such as 10s, at most 60s",
        },
    ],
    meant: &[
        ("name", "client_name"),
        ("scopes", "scope"),
        ("default_scopes", "scope"),
        ("callbacks", "redirect_uris"),
        ("callback_urls", "redirect_uris"),
        ("allowed_logout_urls", "post_logout_redirect_uris"),
        ("web_origins", "origins"),
        ("consent", "first_party"),
        ("public", "token_endpoint_auth_method=none"),
        ("audience", "resources"),
        ("grants", "grant_types"),
        ("auth_method", "token_endpoint_auth_method"),
        ("id_token_alg", "id_token_signed_response_alg"),
    ],
    fixed: &[
        ("client_id", "the client_id of a client cannot be changed"),
        ("client_secret", "a secret is generated, not set; `portico client rotate-secret` replaces it"),
        ("secret", "a secret is generated, not set; `portico client rotate-secret` replaces it"),
    ],
};

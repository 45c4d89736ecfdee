//! The words that options take, for values that are enums elsewhere: clap checks, lists and completes them.

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::base::jose::Alg;
use crate::oidc::clients::{AuthMethod, GrantType, IdTokenClaims, PkceRule};
use crate::oidc::resource_servers::AccessTokenType;

/// Implements `ValueEnum` for an enum whose words are given by its `as_str`.
macro_rules! value_enum {
    ($($name:ident { $($variant:ident),+ })+) => {
        $(impl ValueEnum for $name {
            fn value_variants<'v>() -> &'v [$name] {
                &[$($name::$variant),+]
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                // A variant that is missing above does not compile.
                match self {
                    $($name::$variant)|+ => Some(PossibleValue::new(self.as_str())),
                }
            }
        })+
    };
}

value_enum! {
    Alg { Rs256, Es256, EdDsa }
    AuthMethod { ClientSecretBasic, ClientSecretPost, ClientSecretJwt, PrivateKeyJwt, None }
    GrantType { AuthorizationCode, RefreshToken, ClientCredentials }
    PkceRule { Auto, Required, UnlessNonce, Optional }
    IdTokenClaims { Conform, Full }
    AccessTokenType { AtJwt, Jwt }
}

//! What a client with the PKCE rule `auto` protects its codes with (RFC 9700, 2.1.1).

use crate::storage::columns::text_column;

/// The best protection of a code that the client has redeemed, in ascending order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PkceUse {
    /// The client has not redeemed a code yet.
    #[default]
    Unknown,
    Neither,
    /// OpenID Connect Core, 3.1.2.1: the client compares the `nonce` of the ID token.
    Nonce,
    /// RFC 7636: from now on each request must have a `code_challenge`.
    Pkce,
}

impl PkceUse {
    /// Every value with its name, in ascending order.
    const NAMED: [(&'static str, PkceUse); 4] = [
        ("unknown", PkceUse::Unknown),
        ("neither", PkceUse::Neither),
        ("nonce", PkceUse::Nonce),
        ("pkce", PkceUse::Pkce),
    ];

    pub fn parse(text: &str) -> Option<PkceUse> {
        PkceUse::NAMED.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
    }

    pub fn as_str(self) -> &'static str {
        PkceUse::NAMED.iter().find(|(_, value)| *value == self).map_or("", |(name, _)| name)
    }

    /// Returns the values that this one replaces.
    pub(super) fn lower(self) -> Vec<PkceUse> {
        PkceUse::NAMED.iter().map(|(_, value)| *value).filter(|value| *value < self).collect()
    }
}

text_column!(PkceUse);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_name_and_replaces_the_lower_ones() {
        for (n, (name, value)) in PkceUse::NAMED.into_iter().enumerate() {
            assert_eq!((PkceUse::parse(name), value.as_str(), value.lower().len()), (Some(value), name, n));
        }
        assert_eq!(PkceUse::parse(""), None);
    }
}

//! Scopes (RFC 6749, 3.3) and the standard scopes of OpenID Connect Core, 5.4.

use std::collections::BTreeSet;

use crate::base::limits;
use crate::storage::columns::text_column;

/// The supported scopes of OpenID Connect and of organizations, with the message keys of their descriptions on the consent page. `openid` needs none,
/// since the page is about signing in.
pub const STANDARD: [(&str, &str); 9] = [
    ("openid", ""),
    ("profile", "scope-profile"),
    ("email", "scope-email"),
    ("address", "scope-address"),
    ("phone", "scope-phone"),
    (ORGANIZATIONS, "scope-organizations"),
    (ROLES, "scope-roles"),
    (GROUPS, "scope-groups"),
    (OFFLINE_ACCESS, "scope-offline-access"),
];

/// The scope for refresh tokens that outlive the session (OpenID Connect Core, 11).
pub const OFFLINE_ACCESS: &str = "offline_access";

/// The scope for the organization that the user acts in.
pub const ORGANIZATIONS: &str = "organizations";
/// The scope for the user's roles in that organization.
pub const ROLES: &str = "roles";
/// The scope for the slugs of all organizations of the user.
pub const GROUPS: &str = "groups";

pub fn is_standard(scope: &str) -> bool {
    STANDARD.iter().any(|(name, _)| *name == scope)
}

/// A set of well-formed scope tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScopeSet(BTreeSet<String>);

impl ScopeSet {
    /// Parses a `scope` parameter. Returns `None` if a token has a character that RFC 6749 does not allow, or if there
    /// are too many tokens.
    pub fn parse(text: &str) -> Option<ScopeSet> {
        let mut set = BTreeSet::new();
        for token in text.split(' ').filter(|t| !t.is_empty()) {
            if !is_scope_token(token) || set.len() >= limits::SCOPES {
                return None;
            }
            set.insert(token.to_owned());
        }
        Some(ScopeSet(set))
    }

    pub fn contains(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn is_subset(&self, other: &ScopeSet) -> bool {
        self.0.is_subset(&other.0)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Returns the scopes for which `keep` returns true.
    pub fn filtered(&self, keep: impl Fn(&str) -> bool) -> ScopeSet {
        ScopeSet(self.0.iter().filter(|s| keep(s)).cloned().collect())
    }
}

/// Collects scopes that are already well-formed, such as those of a resource server.
impl<'a> FromIterator<&'a str> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = &'a str>>(scopes: I) -> ScopeSet {
        ScopeSet(scopes.into_iter().map(str::to_owned).collect())
    }
}

impl std::fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words: Vec<&str> = self.iter().collect();
        f.write_str(&words.join(" "))
    }
}

text_column!(ScopeSet, formatted);
text_column!(ScopeSet, read by ScopeSet::parse);

/// Returns whether the text is a `scope-token` of RFC 6749, appendix A.4, of permitted length.
pub fn is_scope_token(token: &str) -> bool {
    !token.is_empty()
        && token.len() <= limits::SCOPE
        && token.bytes().all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_parse_into_sets_of_tokens() {
        let set = ScopeSet::parse("openid  email openid").unwrap();
        assert_eq!(set.to_string(), "email openid");
        assert!(ScopeSet::parse("a\"b").is_none());
        assert!(ScopeSet::parse("a\\b").is_none());
        let many: Vec<String> = (0..65).map(|n| format!("s{n}")).collect();
        assert!(ScopeSet::parse(&many.join(" ")).is_none(), "A-95: one scope over the limit");
        assert!(ScopeSet::parse(&many[..64].join(" ")).is_some());
    }
}

//! The scopes of API tokens: what a token may do outside organizations. A closed set.

use crate::op::{Op, Principal};

/// What an API token may do for the whole tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenScope {
    /// To create accounts.
    AccountsCreate,
    /// To sign users in with their passwords.
    AccountsSignIn,
}

impl TokenScope {
    pub const ALL: [TokenScope; 2] = [TokenScope::AccountsCreate, TokenScope::AccountsSignIn];

    pub const fn as_str(self) -> &'static str {
        match self {
            TokenScope::AccountsCreate => "accounts.create",
            TokenScope::AccountsSignIn => "accounts.sign_in",
        }
    }

    pub fn parse(text: &str) -> Option<TokenScope> {
        TokenScope::ALL.into_iter().find(|scope| scope.as_str() == text)
    }
}

/// A set of scopes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes(Vec<TokenScope>);

impl Scopes {
    /// Returns the set of these scopes.
    pub fn of(scopes: impl IntoIterator<Item = TokenScope>) -> Scopes {
        let mut scopes: Vec<TokenScope> = scopes.into_iter().collect();
        scopes.sort_unstable();
        scopes.dedup();
        Scopes(scopes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = TokenScope> {
        self.0.iter().copied()
    }

    /// Returns the names, separated by spaces, as rows and callers hold them.
    pub fn to_words(&self) -> String {
        self.0.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Parses the names of a row. A name that this version does not know gives nothing.
    pub(super) fn from_words(words: &[String]) -> Scopes {
        Scopes::of(words.iter().filter_map(|word| TokenScope::parse(word)))
    }
}

/// Returns whether the caller has a scope: the operator has all, an API token its own, any other caller none.
pub fn may(op: &Op, scope: TokenScope) -> bool {
    match op.caller.principal {
        Principal::Operator | Principal::System => true,
        _ => {
            let own = op.caller.scope.as_deref().filter(|_| op.caller.api_token.is_some());
            own.is_some_and(|own| own.split(' ').any(|word| word == scope.as_str()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_written_and_read_back() {
        let all = Scopes::of([TokenScope::AccountsSignIn, TokenScope::AccountsCreate, TokenScope::AccountsSignIn]);
        assert_eq!(all.to_words(), "accounts.create accounts.sign_in");
        let words: Vec<String> = ["accounts.sign_in", "unknown", "accounts.create"].map(str::to_owned).into();
        assert_eq!(Scopes::from_words(&words), all);
        assert!(Scopes::from_words(&[]).is_empty());
        for scope in TokenScope::ALL {
            assert_eq!(TokenScope::parse(scope.as_str()), Some(scope));
        }
    }
}

//! The field in which users name their account, and its texts, as the tenant sets (`sign_in.identifiers`).

use super::form::Wrong;
use crate::base::text::Text;
use crate::tenancy::settings::{SignInIdentifier, TenantSettings};
use crate::web::html::Chrome;

/// The field. Its name and id are `email`, whatever it takes.
pub struct IdentifierField {
    pub label: String,
    /// The type of the input.
    pub kind: &'static str,
    /// The direction of the text (HTML attribute `dir`).
    pub dir: &'static str,
    pub value: String,
}

/// What the tenant accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Accepted {
    Address,
    UserName,
    Either,
}

impl Accepted {
    pub(super) fn of(settings: &TenantSettings) -> Accepted {
        let has = |identifier| settings.sign_in_identifiers.has(identifier);
        match (has(SignInIdentifier::Email), has(SignInIdentifier::Username)) {
            (_, false) => Accepted::Address,
            (false, true) => Accepted::UserName,
            (true, true) => Accepted::Either,
        }
    }

    /// Returns the field with this value.
    pub(super) fn field(self, chrome: &Chrome, value: String) -> IdentifierField {
        let (label, kind, dir) = match self {
            Accepted::Address => ("login-email", "email", "ltr"),
            Accepted::UserName => ("login-username", "text", "auto"),
            Accepted::Either => ("login-either", "text", "auto"),
        };
        IdentifierField { label: chrome.t(label), kind, dir, value }
    }

    /// Returns the error of an empty field.
    pub(super) fn missing(self) -> Wrong {
        self.wrong("login-email-missing", "login-username-missing", "login-either-missing")
    }

    /// Returns the error of a text that cannot name an account.
    pub(super) fn invalid(self) -> Wrong {
        self.wrong("login-email-invalid", "login-username-missing", "login-either-invalid")
    }

    fn wrong(self, address: &'static str, user_name: &'static str, either: &'static str) -> Wrong {
        ("email".into(), Text::new(self.choose(address, user_name, either)))
    }

    /// Returns the error of wrong credentials. It belongs to the whole form.
    pub(super) fn wrong_credentials(self) -> Wrong {
        ("".into(), Text::new(self.choose("login-wrong", "login-wrong-username", "login-wrong-either")))
    }

    /// Returns the message for what is accepted.
    pub(super) fn choose(self, address: &'static str, user_name: &'static str, either: &'static str) -> &'static str {
        match self {
            Accepted::Address => address,
            Accepted::UserName => user_name,
            Accepted::Either => either,
        }
    }
}

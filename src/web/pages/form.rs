//! What forms share: what is wrong with what was typed, and fields for passwords.

use crate::accounts::password::{MIN_LENGTH, PasswordFault};
use crate::base::code::Code;
use crate::base::limits;
use crate::base::locale::Locale;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::text::Text;
use crate::web::html::Chrome;

/// The id of a field, or nothing for the whole form, and the message that it gets.
pub(super) type Wrong = (&'static str, Text);

/// What is wrong with a field, or with the whole form where no field is named.
pub(super) fn wrong(field: &'static str, refusal: impl Into<Refusal>) -> Wrong {
    (field, FieldFault::new(field, refusal).refusal().text())
}

/// A message, as the page shows it.
pub struct FieldError {
    /// The id of the field; empty for the whole form.
    pub field: &'static str,
    pub message: String,
}

/// Everything that is wrong with a form, in the order of its fields.
#[derive(Default)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    pub(super) fn new(locale: Locale, wrong: Vec<Wrong>) -> FieldErrors {
        let error = |(field, message): Wrong| FieldError { field, message: message.isolated(locale) };
        FieldErrors(wrong.into_iter().map(error).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }

    /// Whether something is wrong with this field; with no name, with the form as a whole.
    pub fn is_wrong(&self, field: &str) -> bool {
        self.iter().any(|error| error.field == field)
    }
}

/// A field in which a password is typed. Nothing that was typed is ever shown again.
pub struct PasswordField {
    /// Also its id.
    pub name: &'static str,
    pub label: String,
    /// Empty where none is needed.
    pub help: String,
    /// What browsers fill in (HTML, autofill).
    pub autocomplete: &'static str,
    /// In characters, of a password that is being chosen.
    pub min_length: Option<usize>,
}

impl PasswordField {
    /// For the password that somebody has.
    pub(super) fn present(chrome: &Chrome, name: &'static str, label: &str) -> PasswordField {
        PasswordField {
            name,
            label: chrome.t(label),
            help: String::new(),
            autocomplete: "current-password",
            min_length: None,
        }
    }

    /// For one that somebody chooses.
    pub(super) fn chosen(chrome: &Chrome, name: &'static str, label: &str) -> PasswordField {
        PasswordField {
            help: Text::new("password-rule").with("number", MIN_LENGTH as u64).isolated(chrome.locale),
            ..PasswordField::again(chrome, name, label)
        }
    }

    /// For the same one a second time.
    pub(super) fn again(chrome: &Chrome, name: &'static str, label: &str) -> PasswordField {
        PasswordField {
            name,
            label: chrome.t(label),
            help: String::new(),
            autocomplete: "new-password",
            min_length: Some(MIN_LENGTH),
        }
    }
}

/// Why a password cannot be chosen.
pub(super) fn unfit(fault: PasswordFault) -> Refusal {
    match fault {
        PasswordFault::TooShort => Refusal::new(Code::NewPasswordTooShort).with("number", MIN_LENGTH as u64),
        PasswordFault::TooLong => Refusal::new(Code::NewPasswordTooLong).with("number", limits::PASSWORD as u64),
    }
}

//! Shared by all forms: field errors and password fields.

use std::borrow::Cow;

use askama::Template;

use crate::accounts::password::{ContextWords, PasswordFault, PasswordRules};
use crate::base::code::Code;
use crate::base::locale::Locale;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::text::Text;
use crate::web::dispatch::Context;
use crate::web::html::{Chrome, Markup, Values};
use crate::web::respond::{Failure, Problem};

/// A field error: the id of the field (empty for the whole form) and the message.
pub(super) type Wrong = (Cow<'static, str>, Text);

/// Makes a field error. An empty field means the whole form.
pub(super) fn wrong(field: &'static str, refusal: impl Into<Refusal>) -> Wrong {
    (field.into(), FieldFault::new(field, refusal).refusal().text())
}

/// Whether a value is a whole date, which a date field can show: no year alone, and no day without a year.
pub(super) fn is_date(value: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    value.len() == 10 && value.bytes().enumerate().all(fits) && !value.starts_with("0000")
}

/// Refuses a page that sets a password, where the tenant offers no sign-in with one. `label` and `href`: a way on.
pub(super) fn check_passwords(context: &Context, label: &'static str, href: String) -> Result<(), Failure> {
    match context.tenant().settings.has_passwords() {
        true => Ok(()),
        false => Err(Problem::from(Code::PasswordNotOffered).with_back(Some((label, href))).into()),
    }
}

/// The errors of a form that is refused for a time: how long, and what the user can do. They belong to the whole form.
pub(super) fn wait(refusal: Refusal) -> Vec<Wrong> {
    let advice = Text::new(refusal.code.row().page.advice);
    vec![wrong("", refusal), ("".into(), advice)]
}

/// A field error in the language of the page.
pub struct FieldError {
    /// The id of the field; empty for the whole form.
    pub field: Cow<'static, str>,
    pub message: Markup,
}

impl FieldError {
    /// Whether it belongs to this field.
    pub fn is_of(&self, field: &str) -> bool {
        self.field == field
    }
}

/// The errors of a form, in the order of its fields.
#[derive(Default)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    pub(super) fn new(locale: Locale, wrong: Vec<Wrong>) -> FieldErrors {
        let error = |(field, text): Wrong| FieldError { field, message: Markup::of(&text, locale, Values::Names) };
        FieldErrors(wrong.into_iter().map(error).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }

    /// Whether this field has an error; an empty name means the whole form.
    pub fn is_wrong(&self, field: &str) -> bool {
        self.iter().any(|error| error.is_of(field))
    }
}

/// A password field. It never shows a submitted value.
pub struct PasswordField {
    /// Also its id.
    pub name: &'static str,
    pub label: String,
    /// The help text; may be empty.
    pub help: String,
    /// The `autocomplete` attribute (HTML, autofill).
    pub autocomplete: &'static str,
    /// The minimum length of a new password, in characters.
    pub min_length: Option<usize>,
    /// The estimate that a script shows while a new password is typed.
    pub meter: Option<Meter>,
}

/// The estimate of the strength of a new password. The server decides with its own one.
pub struct Meter {
    /// The minimum length, in characters.
    pub least: usize,
    /// Words of the context that make a password weaker, separated by spaces.
    pub words: String,
}

impl PasswordField {
    /// A field for the current password.
    pub(super) fn present(chrome: &Chrome, name: &'static str, label: &str) -> PasswordField {
        PasswordField {
            name,
            label: chrome.t(label),
            help: String::new(),
            autocomplete: "current-password",
            min_length: None,
            meter: None,
        }
    }

    /// A field for a new password, with the rules of the tenant as help text. `words` are those of the context.
    pub(super) fn chosen(
        chrome: &Chrome,
        name: &'static str,
        label: &str,
        rules: &PasswordRules,
        words: &ContextWords,
    ) -> PasswordField {
        let words: Vec<&str> = words.iter().filter(|word| !word.contains(char::is_whitespace)).collect();
        PasswordField {
            help: rule(chrome.locale, rules),
            meter: Some(Meter { least: rules.min_length, words: words.join(" ") }),
            ..PasswordField::again(chrome, name, label, rules)
        }
    }

    /// A field for the confirmation of a new password.
    pub(super) fn again(chrome: &Chrome, name: &'static str, label: &str, rules: &PasswordRules) -> PasswordField {
        PasswordField {
            name,
            label: chrome.t(label),
            help: String::new(),
            autocomplete: "new-password",
            min_length: Some(rules.min_length),
            meter: None,
        }
    }
}

/// Says that a link has set a password.
#[derive(Template)]
#[template(path = "pages/password_set.html")]
pub struct PasswordSetPage {
    pub chrome: Chrome,
    pub done: String,
    pub sign_in: String,
}

impl PasswordSetPage {
    /// `done`: the key of the message.
    pub(super) fn new(chrome: Chrome, done: &str, sign_in: String) -> PasswordSetPage {
        PasswordSetPage { done: chrome.t(done), chrome, sign_in }
    }
}

/// Returns the rules in words, one sentence each.
fn rule(locale: Locale, rules: &PasswordRules) -> String {
    let length = Text::new("password-rule").with("number", rules.min_length as u64);
    let classes = rules.composition.iter().map(|class| PasswordFault::Lacks(class).refusal().text());
    let sentences: Vec<String> = std::iter::once(length).chain(classes).map(|text| text.isolated(locale)).collect();
    sentences.join(" ")
}

/// Returns the errors of an invalid new password.
pub(super) fn unfit(field: &'static str, faults: Vec<PasswordFault>) -> impl Iterator<Item = Wrong> {
    faults.into_iter().map(move |fault| wrong(field, fault.refusal()))
}

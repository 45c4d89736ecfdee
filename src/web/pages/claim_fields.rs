//! The form fields of claims, on the profile page and at a sign-up.

use super::choices::{self, Choice};
use super::form::is_date;
use crate::accounts::claims::ClaimFault;
use crate::base::limits;
use crate::base::text::Text;
use crate::tenancy::settings::AskedClaim;
use crate::web::html::{Chrome, Markup};

/// The field of a claim.
pub struct ClaimField {
    /// The claim; also the field's id.
    pub name: &'static str,
    pub label: String,
    pub value: String,
    /// The help text; may be empty.
    pub help: String,
    /// The `autocomplete` attribute (HTML, autofill).
    pub autocomplete: &'static str,
    pub dir: &'static str,
    /// The type of an input field.
    pub kind: &'static str,
    /// Whether the form requires a value.
    pub required: bool,
    /// The choices of a list; `None` for an input field.
    pub choices: Option<Vec<Choice>>,
}

/// A value that a page shows and that is no field.
pub struct Detail {
    pub label: String,
    pub value: Markup,
}

/// The texts (as message keys) and attributes of the field of a claim.
struct Words {
    label: &'static str,
    help: Option<&'static str>,
    autocomplete: &'static str,
    dir: &'static str,
}

fn words(claim: &str) -> Words {
    let (label, help, autocomplete, dir) = match claim {
        "given_name" => ("claim-given-name", None, "given-name", "auto"),
        "middle_name" => ("claim-middle-name", None, "additional-name", "auto"),
        "family_name" => ("claim-family-name", None, "family-name", "auto"),
        "preferred_username" => ("claim-preferred-username", Some("profile-help-username"), "username", "auto"),
        "nickname" => ("claim-nickname", None, "nickname", "auto"),
        "birthdate" => ("claim-birthdate", Some("profile-help-birthdate"), "bday", "ltr"),
        "gender" => ("claim-gender", None, "sex", "auto"),
        "website" => ("claim-website", Some("profile-help-address"), "url", "ltr"),
        "profile" => ("claim-profile", Some("profile-help-address"), "off", "ltr"),
        "zoneinfo" => ("claim-zoneinfo", Some("profile-help-zoneinfo"), "off", "ltr"),
        "locale" => ("claim-locale", Some("profile-help-locale"), "language", "ltr"),
        _ => ("account-name", Some("profile-help-name"), "name", "auto"),
    };
    Words { label, help, autocomplete, dir }
}

impl ClaimField {
    pub(super) fn new(chrome: &Chrome, AskedClaim { claim: name, required }: AskedClaim, value: String) -> ClaimField {
        let Words { label, help, autocomplete, dir } = words(name);
        let choices = choices::of(name).map(|choices| with_own(choices, &value));
        let kind = kind_of(name, &value);
        // A date field and a list need no help.
        let help = help.filter(|_| choices.is_none() && kind != "date").map(|key| chrome.t(key)).unwrap_or_default();
        ClaimField { name, label: chrome.t(label), value, help, autocomplete, dir, kind, required, choices }
    }
}

/// Returns the label of a claim.
pub(super) fn label(chrome: &Chrome, claim: &str) -> String {
    chrome.t(words(claim).label)
}

/// Returns the type of the input field of a claim. A value that a date field cannot show is text.
fn kind_of(claim: &str, value: &str) -> &'static str {
    match claim {
        "birthdate" if value.is_empty() || is_date(value) => "date",
        "website" | "profile" => "url",
        _ => "text",
    }
}

/// Adds the value of the account to the choices, if it is not among them.
fn with_own(mut choices: Vec<Choice>, value: &str) -> Vec<Choice> {
    if !value.is_empty() && choices.iter().all(|choice| choice.value != value) {
        choices.insert(0, Choice { value: value.to_owned(), text: value.to_owned() });
    }
    choices
}

/// Returns the message of an invalid value.
pub(super) fn message(chrome: &Chrome, claim: &str, fault: ClaimFault) -> Text {
    let Words { label, help, .. } = words(claim);
    let (label, help) = (chrome.t(label), help.map(|key| chrome.t(key)).unwrap_or_default());
    match fault {
        // The help is the whole rule.
        _ if claim == "preferred_username" => Text::new("profile-form").with("form", help),
        ClaimFault::TooLong => Text::new("profile-too-long").with("claim", label).with("number", limits::CLAIM as u64),
        ClaimFault::Characters => Text::new("profile-characters").with("claim", label),
        ClaimFault::Form(_) => Text::new("profile-form").with("claim", label).with("form", help),
    }
}

//! The page to edit the profile.

use std::collections::BTreeMap;

use askama::Template;
use serde_json::Value;

use super::form::FieldErrors;
use super::person::{self, Notice, OwnForm};
use crate::accounts::Account;
use crate::accounts::claims::ClaimFault;
use crate::accounts::profile::{self, Edited, OWN};
use crate::base::limits;
use crate::base::text::Text;
use crate::web::dispatch::callers::Person;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

const PATH: &str = "/account/profile";

#[derive(Template)]
#[template(path = "pages/profile.html")]
pub struct ProfilePage {
    pub chrome: Chrome,
    pub form: OwnForm,
    pub email: String,
    pub fields: Vec<Field>,
    pub errors: FieldErrors,
}

pub struct Field {
    /// The claim; also the field's id.
    pub name: &'static str,
    pub label: String,
    pub value: String,
    /// The help text; may be empty.
    pub help: String,
    /// The `autocomplete` attribute (HTML, autofill).
    pub autocomplete: &'static str,
    pub dir: &'static str,
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

/// The values of the fields by claim, and their errors.
struct Typed {
    values: Vec<(&'static str, String)>,
    faults: Vec<(&'static str, ClaimFault)>,
}

/// `GET /account/profile`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let claims = req.caller.account.claims.to_map();
    let value = |claim: &str| match claims.get(claim) {
        Some(Value::String(value)) => value.clone(),
        _ => String::new(),
    };
    let values = OWN.map(|claim| (claim, value(claim))).to_vec();
    page(&req, 200, &req.caller.account, Typed { values, faults: Vec::new() })
}

fn page(context: &Context, status: u16, account: &Account, typed: Typed) -> Result<Reply, Failure> {
    person::show(context, status, PATH, account, |chrome, form| {
        let said = |claim| {
            let Words { label, help, .. } = words(claim);
            (chrome.t(label), help.map(|key| chrome.t(key)).unwrap_or_default())
        };
        let worded = |claim, fault| {
            let (label, help) = said(claim);
            message(fault, label, help)
        };
        let wrong = typed.faults.into_iter().map(|(claim, fault)| (claim, worded(claim, fault))).collect();
        let field = |(name, value)| {
            let Words { autocomplete, dir, .. } = words(name);
            let (label, help) = said(name);
            Field { name, label, value, help, autocomplete, dir }
        };
        ProfilePage {
            email: account.address().to_owned(),
            fields: typed.values.into_iter().map(field).collect(),
            errors: FieldErrors::new(chrome.locale, wrong),
            chrome,
            form,
        }
    })
}

fn message(fault: ClaimFault, label: String, help: String) -> Text {
    match fault {
        ClaimFault::TooLong => Text::new("profile-too-long").with("claim", label).with("number", limits::CLAIM as u64),
        ClaimFault::Characters => Text::new("profile-characters").with("claim", label),
        ClaimFault::Form(_) => Text::new("profile-form").with("claim", label).with("form", help),
    }
}

/// The form fields by claim.
type Form<'f> = BTreeMap<&'f str, Option<&'f str>>;

/// `POST /account/profile`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    // A claim without a form field stays unchanged.
    let value = |claim: &str| form.get(claim).copied().flatten().map(|value| value.trim().to_owned());
    let typed: Vec<(&'static str, String)> = OWN.into_iter().filter_map(|claim| Some((claim, value(claim)?))).collect();
    let edits = typed.clone();
    let edited = person::act(&req, move |op, wtx, account, _| {
        Ok((profile::edit(op, wtx, account.id, &edits)?, account.clone()))
    });
    let (edited, account) = edited.await?;
    match edited {
        Edited::Saved | Edited::Unchanged => Ok(person::done(&req, "/account", Notice::ProfileSaved)),
        Edited::Refused(faults) => page(&req, 422, &account, Typed { values: typed, faults }),
        Edited::NotFound => Ok(Reply::see_other(req.tenant().base.join("/login"))),
    }
}

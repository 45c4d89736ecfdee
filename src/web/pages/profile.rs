//! The page where a person changes their profile.

use askama::Template;
use serde_json::Value;

use super::chrome::Chrome;
use super::login::FieldError;
use super::person::{self, Notice};
use super::{Binding, require_own_form};
use crate::accounts::Account;
use crate::accounts::claims::ClaimFault;
use crate::accounts::profile::{self, Edited, OWN};
use crate::base::limits;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Reply, set_browser};

const PATH: &str = "/account/profile";

#[derive(Template)]
#[template(path = "pages/profile.html")]
pub struct ProfilePage {
    pub chrome: Chrome,
    pub action: String,
    pub back: String,
    pub form_token: String,
    /// Whose profile it is: the form brings it back.
    pub person: String,
    pub email: String,
    pub fields: Vec<Field>,
    pub errors: Vec<FieldError>,
}

pub struct Field {
    /// The claim; also the field's id.
    pub name: &'static str,
    pub label: &'static str,
    pub value: String,
    pub help: &'static str,
    /// What browsers fill in (HTML, autofill).
    pub autocomplete: &'static str,
    pub dir: &'static str,
    pub error: Option<String>,
}

/// What the page says of a claim.
struct Words {
    label: &'static str,
    help: &'static str,
    autocomplete: &'static str,
    dir: &'static str,
}

fn words(claim: &str) -> Words {
    let (label, help, autocomplete, dir) = match claim {
        "given_name" => ("Given name", "", "given-name", "auto"),
        "middle_name" => ("Middle name", "", "additional-name", "auto"),
        "family_name" => ("Family name", "", "family-name", "auto"),
        "nickname" => ("Nickname", "", "nickname", "auto"),
        "birthdate" => ("Date of birth", "Year, month and day, such as 1990-12-31", "bday", "ltr"),
        "gender" => ("Gender", "", "sex", "auto"),
        "website" => ("Website", "An address that begins with https://", "url", "ltr"),
        "profile" => ("Profile page", "An address that begins with https://", "off", "ltr"),
        "zoneinfo" => ("Time zone", "A name such as Europe/Paris", "off", "ltr"),
        "locale" => ("Language", "A language tag such as en or fr-CA", "language", "ltr"),
        _ => ("Name", "As you want to be addressed", "name", "auto"),
    };
    Words { label, help, autocomplete, dir }
}

/// What stands in the fields, by claim, and what is wrong with it.
struct Typed {
    values: Vec<(&'static str, String)>,
    faults: Vec<(&'static str, ClaimFault)>,
}

/// `GET /account/profile`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let account = match person::signed_in(ctx)? {
        Ok((account, _)) => account,
        Err(reply) => return Ok(reply),
    };
    let claims = account.claims.to_map();
    let value = |claim: &str| match claims.get(claim) {
        Some(Value::String(value)) => value.clone(),
        _ => String::new(),
    };
    let values = OWN.map(|claim| (claim, value(claim))).to_vec();
    page(ctx, 200, &account, Typed { values, faults: Vec::new() })
}

fn page(ctx: &Ctx, status: u16, account: &Account, typed: Typed) -> Result<Reply, Failure> {
    let chrome = ctx.chrome();
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let fields: Vec<Field> = typed
        .values
        .into_iter()
        .map(|(name, value)| {
            let Words { label, help, autocomplete, dir } = words(name);
            let fault = typed.faults.iter().find(|(claim, _)| *claim == name);
            let error = fault.map(|(_, fault)| message(label, *fault, help));
            Field { name, label, value, help, autocomplete, dir, error }
        })
        .collect();
    let errors = fields
        .iter()
        .filter_map(|field| Some(FieldError { field: field.name, message: field.error.clone()? }))
        .collect();
    let template = ProfilePage {
        chrome,
        action: ctx.tenant().base.join(PATH),
        back: ctx.tenant().base.join("/account"),
        form_token: binding.form_token(ctx),
        person: account.sub.clone(),
        email: account.address().to_owned(),
        fields,
        errors,
    };
    Ok(set_browser(Reply::own_page(status, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

fn message(label: &str, fault: ClaimFault, help: &str) -> String {
    match fault {
        ClaimFault::TooLong => format!("{label}: at most {} characters.", limits::CLAIM),
        ClaimFault::Characters => format!("{label}: there is a character in it that cannot be shown."),
        ClaimFault::Form(_) => format!("{label}: this is not of the right form. {help}."),
    }
}

/// `POST /account/profile`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    // A claim that the form does not name stays as it is.
    let typed: Vec<(&'static str, String)> =
        OWN.into_iter().filter_map(|claim| Some((claim, ctx.call.form_value(claim)?.trim().to_owned()))).collect();
    let edits = typed.clone();
    let edited = person::act(ctx, move |op, wtx, account, _| {
        Ok((profile::edit(op, wtx, account.id, &edits)?, account.clone()))
    })?;
    let (edited, account) = match edited {
        Ok(done) => done,
        Err(reply) => return Ok(reply),
    };
    match edited {
        Edited::Saved | Edited::Unchanged => Ok(person::done(ctx, "/account", Notice::ProfileSaved)),
        Edited::Refused(faults) => page(ctx, 422, &account, Typed { values: typed, faults }),
        Edited::NotFound => Ok(Reply::see_other(ctx.tenant().base.join("/login"))),
    }
}

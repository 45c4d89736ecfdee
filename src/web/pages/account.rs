//! The account page: the profile of the user, and links to the pages that change the account.

use askama::Template;
use serde_json::Value;

use super::choices::language_name;
use super::claim_fields::Detail;
use super::form::is_date;
use super::frame::own_page;
use super::person::{self, Menu, OwnForm, Said};
use crate::accounts::{self, Account};
use crate::authn::identifier;
use crate::tenancy::settings::SignInIdentifier;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{Limited, Person};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/account.html")]
pub struct AccountPage {
    pub chrome: Chrome,
    pub name: String,
    pub email: String,
    /// The form that verifies the address; `None` if it is verified.
    pub unverified: Option<Unverified>,
    /// The page to choose a user name, if the user needs one to sign in again and has none.
    pub choose_name: Option<String>,
    pub details: Vec<Detail>,
    pub signed_in_at: Markup,
    pub menu: Menu,
    pub notice: Option<Said>,
    pub sign_out_action: String,
    /// The URL of the sign-in page.
    pub sign_in: String,
    pub form_token: String,
}

/// The form that verifies the address, and why to do it.
pub struct Unverified {
    pub form: OwnForm,
    pub advice: String,
}

/// Claims and the message keys of their labels.
const LABELS: [(&str, &str); 12] = [
    ("given_name", "claim-given-name"),
    ("middle_name", "claim-middle-name"),
    ("family_name", "claim-family-name"),
    ("nickname", "claim-nickname"),
    ("preferred_username", "claim-preferred-username"),
    ("gender", "claim-gender"),
    ("birthdate", "claim-birthdate"),
    ("phone_number", "claim-phone-number"),
    ("website", "claim-website"),
    ("profile", "claim-profile"),
    ("zoneinfo", "claim-zoneinfo"),
    ("locale", "claim-locale"),
];

/// `GET /account`
pub async fn get(req: Request<Limited>) -> Result<Reply, Failure> {
    let Person { account, session, .. } = &req.caller.0;
    let is_limited = accounts::is_limited(&req.op, account);
    let settings = &req.tenant().settings;
    let has_addresses = settings.sign_in_identifiers.has(SignInIdentifier::Email);
    let needs_name = !has_addresses && identifier::of_account(settings, account).is_empty();
    let asks = !account.is_verified() && account.email.is_some();
    own_page(&req, 200, |chrome, form_token| AccountPage {
        name: account.claims.name.clone().unwrap_or_default(),
        email: account.address().to_owned(),
        unverified: asks.then(|| Unverified {
            form: person::form(&req, "/account/verify-email", account, form_token.clone()),
            advice: chrome.t(if is_limited { "account-limited" } else { "account-unverified" }),
        }),
        choose_name: (needs_name && !is_limited).then(|| req.tenant().base.join("/account/profile")),
        details: details(&chrome, account),
        signed_in_at: chrome.time(session.auth_time),
        menu: if is_limited { Menu(Vec::new()) } else { person::menu(&req, &chrome, "/account") },
        notice: person::notice(&req).map(|notice| notice.said(&chrome)),
        sign_out_action: req.tenant().base.join("/logout"),
        sign_in: req.tenant().base.join("/login"),
        form_token,
        chrome,
    })
}

fn details(chrome: &Chrome, account: &Account) -> Vec<Detail> {
    let claims = account.claims.to_map();
    let plain = LABELS.iter().filter_map(|(claim, label)| match claims.get(*claim) {
        Some(Value::String(value)) => Some(Detail { label: chrome.t(label), value: shown(claim, value) }),
        _ => None,
    });
    let address = account.claims.address.as_ref().map(|a| {
        let parts = [&a.formatted, &a.street_address, &a.postal_code, &a.locality, &a.region, &a.country];
        let value: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        Detail { label: chrome.t("claim-address"), value: Markup::own(&value.join(", ")) }
    });
    plain.chain(address).collect()
}

/// Returns the value of a claim: a date in the language of the page, a language by its own name.
fn shown(claim: &str, value: &str) -> Markup {
    match claim {
        "birthdate" if is_date(value) => Markup::date(value),
        "locale" => Markup::own(language_name(value).unwrap_or(value)),
        _ => Markup::own(value),
    }
}

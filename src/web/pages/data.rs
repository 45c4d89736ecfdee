//! The page with everything that is held about the user, and its download.

use askama::Template;
use serde_json::Value;

use super::frame::own_page;
use super::person::{self, Menu, OwnForm};
use crate::authn::acting;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::op::Op;
use crate::personal_data::export::{self, Export, Part, Reader};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

const PATH: &str = "/account/data";

#[derive(Template)]
#[template(path = "pages/data.html")]
pub struct DataPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    /// What is shown; empty if the user has to sign in again first.
    pub sections: Vec<Section>,
    /// The sign-in page, if the last sign-in was a while ago.
    pub sign_in_again: Option<String>,
    /// The page on which the account is deleted.
    pub delete: String,
}

/// How many entries of a list the page counts; the download has more.
const COUNTED: i64 = 100;

/// How many entries of a list the page shows.
const MOST: usize = 4;

/// What is held of one kind.
pub struct Section {
    pub title: String,
    /// The member of the document.
    pub name: &'static str,
    pub count: usize,
    /// That the download has more entries, if so.
    pub more: Option<Markup>,
    pub entries: Vec<Vec<Item>>,
}

/// A value with its name in the document.
pub struct Item {
    pub name: String,
    pub value: Markup,
}

/// A readable file beside the document, for a command.
#[derive(Template)]
#[template(path = "pages/data_file.html")]
struct DataFile {
    chrome: Chrome,
    sections: Vec<Section>,
    account: String,
    made_at: Markup,
    /// The name of the document beside it.
    file: &'static str,
}

/// Returns a readable page of an export, which needs nothing but its file.
pub fn standalone(op: &Op, locale: Locale, export: &Export, file: &'static str) -> Result<String, Fault> {
    let chrome = Chrome::of(&op.tenant, locale, String::new());
    let sections = export.parts.iter().map(|part| section(&chrome, part, usize::MAX)).collect();
    let page = DataFile { sections, account: export.address(), made_at: chrome.time(export.made_at), file, chrome };
    page.render().map_err(Fault::internal)
}

/// `GET /account/data`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let Person { account, session, .. } = &req.caller;
    let is_fresh = acting::is_fresh(&req.op, session);
    let parts = if is_fresh {
        let (op, account) = (req.op.clone(), account.clone());
        req.read(move |tx| export::collect(&op, tx, &account, Reader::Person, COUNTED)).await?.parts
    } else {
        Vec::new()
    };
    own_page(&req, 200, |chrome, token| DataPage {
        menu: person::menu(&req, &chrome, PATH),
        form: person::form(&req, PATH, account, token),
        sections: parts.iter().map(|part| section(&chrome, part, MOST)).collect(),
        sign_in_again: (!is_fresh).then(|| person::fresh_address(&req)),
        delete: req.tenant().base.join("/account/delete"),
        chrome,
    })
}

/// Returns what is shown of a part: of a list the first `most` entries.
fn section(chrome: &Chrome, part: &Part, most: usize) -> Section {
    let (count, entries): (usize, Vec<_>) = match &part.value {
        Value::Array(list) => (list.len(), list.iter().take(most).map(|entry| items(chrome, entry)).collect()),
        Value::Object(members) if members.is_empty() => (0, Vec::new()),
        other => (1, vec![items(chrome, other)]),
    };
    let more = (count > entries.len()).then(|| chrome.say(&Text::new("data-some").with("number", most as u64)));
    Section { title: chrome.t(title_of(part.name)), name: part.name, count, more, entries }
}

/// Returns the message key of the title of a part.
fn title_of(part: &str) -> &'static str {
    match part {
        "claims" => "profile-title",
        "attributes" => "data-attributes",
        "addresses" => "addresses-title",
        "roles" => "data-roles",
        "sessions" => "sessions-title",
        "devices" => "data-devices",
        "consents" => "applications-title",
        "grants" => "data-grants",
        "verifications" => "data-verifications",
        "links" => "data-links",
        "organizations" => "organizations-title",
        "api_tokens" => "tokens-title",
        "activity" => "activity-title",
        _ => "account-title",
    }
}

fn items(chrome: &Chrome, entry: &Value) -> Vec<Item> {
    match entry {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| Item { name: name.clone(), value: shown(chrome, name, value) })
            .collect(),
        other => vec![Item { name: String::new(), value: shown(chrome, "", other) }],
    }
}

/// Shows a value; the members that end in these words are times.
fn shown(chrome: &Chrome, name: &str, value: &Value) -> Markup {
    let is_time = ["_at", "_until", "since", "at"].iter().any(|end| name == *end || name.ends_with(end));
    match value {
        Value::String(text) if is_time => chrome.date(text),
        Value::String(text) => Markup::own(text),
        Value::Array(list) if list.iter().all(Value::is_string) => {
            Markup::own(&list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
        }
        other => Markup::own(&other.to_string()),
    }
}

/// `POST /account/data`: downloads the document.
pub async fn download(req: Request<Person>) -> Result<Reply, Failure> {
    let (op, sender) = (req.op.clone(), person::sender(&req)?);
    let collected = req.read(move |tx| Stop::outcome(export::collect_own(&op, tx, &sender))).await?;
    let export = person::acted(&req, collected)?;
    let body = serde_json::to_vec_pretty(&export.to_json()).map_err(Fault::internal)?;
    let op = req.op.clone();
    req.write(move |wtx| export::record_own(&op, wtx, &export)).await?;
    let name = format!("attachment; filename=\"{}-account.json\"", req.tenant().slug);
    Ok(Reply::json_bytes(200, body.into()).with_header("content-disposition", name))
}

//! The page of the activity of the user: sign-ins and changes. And the page on which the user says that it was another
//! person.

use std::collections::BTreeMap;

use askama::Template;
use serde::Deserialize;

use super::person::{self, Menu, Notice, OwnForm, Said};
use super::sessions::browser_of;
use crate::audit::activity::{self, By, Deed, Entry};
use crate::authn::not_me::{self, Mail};
use crate::base::page::{Cursor, Page};
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::base::uri::with_query;
use crate::oidc::applications;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply, set_device, set_session};

const PATH: &str = "/account/activity";
const NOT_ME: &str = "/account/not-me";

#[derive(Template)]
#[template(path = "pages/activity.html")]
pub struct ActivityPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub notice: Option<Said>,
    pub entries: Vec<Line>,
    /// The URL of the page with older entries.
    pub older: Option<String>,
    /// The URL of the first page, on the others.
    pub newest: Option<String>,
    pub not_me: String,
    pub back: String,
}

/// An entry on the page.
pub struct Line {
    pub what: Markup,
    pub at: Markup,
    /// The client's network; empty if unknown.
    pub place: String,
    /// The browser, or that it was an administrator; `None` if unknown.
    pub by: Option<Markup>,
}

#[derive(Template)]
#[template(path = "pages/account_not_me.html")]
pub struct AccountNotMePage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub lead: String,
    pub email: String,
    pub activity: String,
}

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The end of the page before.
    before: Option<&'q str>,
}

/// `GET /account/activity?before=…`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let before = req.query::<Query<'_>>().unwrap_or_default().before.and_then(Cursor::parse);
    let (account, now) = (req.caller.account.id, req.op.now);
    let (Page { items, next }, names) = req
        .read(move |tx| {
            let page = activity::list(tx, account, now, before)?;
            let names = applications::names_in(tx, &page.items)?;
            Ok((page, names))
        })
        .await?;
    let own = |path: &str| req.tenant().base.join(path);
    person::show(&req, 200, PATH, &req.caller.account, |chrome, form, menu| ActivityPage {
        menu,
        notice: person::notice(&req).map(|notice| notice.said(&chrome)),
        entries: items.into_iter().map(|entry| line(&chrome, entry, &names)).collect(),
        older: next.map(|next| with_query(&own(PATH), &[("before", &next.to_string())])),
        newest: before.map(|_| own(PATH)),
        not_me: own(NOT_ME),
        back: form.back,
        chrome,
    })
}

/// Describes an entry. `names`: the names of applications by `client_id`.
fn line(chrome: &Chrome, entry: Entry, names: &BTreeMap<String, String>) -> Line {
    let application = |id: &str, named: &'static str, unnamed: &'static str| match names.get(id) {
        Some(name) => chrome.m1(named, "application", name),
        None => chrome.say(&Text::new(unnamed)),
    };
    let say = |key: &'static str| chrome.say(&Text::new(key));
    let what = match &entry.deed {
        Deed::SignedIn => say("activity-signed-in"),
        Deed::SignInsFailed(count) => chrome.say(&Text::new("activity-failed").with("number", *count as u64)),
        Deed::SignedOut => say("activity-signed-out"),
        Deed::SessionEnded => say("activity-session-ended"),
        Deed::OtherSessionsEnded => say("activity-others-ended"),
        Deed::PasswordSet => say("activity-password-set"),
        Deed::PasswordChanged => say("activity-password-changed"),
        Deed::PasswordRemoved => say("activity-password-removed"),
        Deed::EmailVerified => say("activity-email-verified"),
        Deed::ProfileChanged => say("activity-profile-changed"),
        Deed::TermsAccepted => say("activity-terms-accepted"),
        Deed::ApplicationAdded(id) => application(id, "activity-application-added", "activity-some-application-added"),
        Deed::ApplicationRemoved(id) => {
            application(id, "activity-application-removed", "activity-some-application-removed")
        }
        Deed::NotMeReported => say("activity-not-me-reported"),
        Deed::DeletionPlanned => say("activity-deletion-planned"),
        Deed::DeletionCancelled => say("activity-deletion-cancelled"),
        Deed::DataExported => say("activity-data-exported"),
        Deed::TokenMade => say("activity-token-made"),
        Deed::TokenRevoked => say("activity-token-revoked"),
    };
    Line {
        what,
        at: chrome.time(entry.at),
        place: entry.place.unwrap_or_default(),
        by: match entry.by {
            By::Administrator => Some(say("activity-administrator")),
            By::Browser => entry.agent.map(|agent| browser_of(chrome, Some(agent))),
        },
    }
}

/// `GET /account/not-me`. It changes nothing.
pub async fn ask(req: Request<Person>) -> Result<Reply, Failure> {
    let account = &req.caller.account;
    person::show(&req, 200, NOT_ME, account, |chrome, form, menu| AccountNotMePage {
        lead: chrome.t(match req.tenant().settings.has_passwords() {
            true => "activity-not-me-lead",
            false => "activity-not-me-lead-no-passwords",
        }),
        email: account.address().to_owned(),
        activity: req.tenant().base.join(PATH),
        chrome,
        menu,
        form,
    })
}

/// `POST /account/not-me`
pub async fn report(req: Request<Person>) -> Result<Reply, Failure> {
    let (op, limits, sender) = (req.op.clone(), req.services().throttle, person::sender(&req)?);
    let done = req.write(move |wtx| Stop::outcome(not_me::report(&op, wtx, &limits, &sender))).await?;
    let not_me::Reported { secrets, device, mail } = person::acted(&req, done)?;
    let notice = match mail {
        Mail::Sent => Notice::NotMeReported,
        Mail::Enough => Notice::NotMeWithoutMail,
        Mail::NoPasswords => Notice::NotMeNoPasswords,
    };
    let reply = person::done(&req, PATH, notice);
    Ok(set_device(set_session(reply, req.tenant(), &secrets), req.tenant(), Some(&device)))
}

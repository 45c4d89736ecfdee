//! The page of the sessions of the user: lists the signed-in browsers and programs and ends sessions.

use askama::Template;
use serde::Deserialize;

use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::base::agent::Agent;
use crate::base::id::SessionId;
use crate::base::text::Text;
use crate::sessions::{self, Session, SessionKind};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

const PATH: &str = "/account/sessions";
/// The form value that ends all sessions except the current one.
const OTHERS: &str = "others";

#[derive(Template)]
#[template(path = "pages/sessions.html")]
pub struct SessionsPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub sign_out: String,
    pub notice: Option<Said>,
    pub sessions: Vec<Line>,
}

/// A session on the page.
pub struct Line {
    /// The value of the form button.
    pub id: String,
    pub browser: Markup,
    pub present: bool,
    pub signed_in_at: Markup,
    pub last_seen_at: Markup,
    /// The client's network at sign-in; empty if unknown.
    pub place: String,
}

/// `GET /account/sessions`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let (account, present, now) = (req.caller.account.id, req.caller.session.id, req.op.now);
    let mut listed = req.read(move |tx| sessions::list_live(tx, account, now)).await?;
    listed.sort_by_key(|session| session.id != present);
    person::show(&req, 200, PATH, &req.caller.account, |chrome, form, menu| SessionsPage {
        menu,
        notice: person::notice(&req).map(|notice| notice.said(&chrome)),
        sessions: listed.into_iter().map(|session| line(&chrome, session, present)).collect(),
        sign_out: req.tenant().base.join("/logout"),
        chrome,
        form,
    })
}

fn line(chrome: &Chrome, session: Session, present: SessionId) -> Line {
    Line {
        id: session.id.to_base64url(),
        browser: match (session.kind, session.agent) {
            (SessionKind::LoginApi | SessionKind::OrganizationApi, None) => chrome.say(&Text::new("sessions-api")),
            (_, agent) => browser_of(chrome, agent),
        },
        present: session.id == present,
        signed_in_at: chrome.time(session.auth_time),
        last_seen_at: chrome.time(session.last_seen_at),
        place: session.place.unwrap_or_default(),
    }
}

/// Returns the name of a browser and its operating system.
pub(super) fn browser_of(chrome: &Chrome, agent: Option<Agent>) -> Markup {
    match agent {
        Some(Agent { browser, system: "" }) if !browser.is_empty() => Markup::own(browser),
        Some(Agent { browser: "", system }) if !system.is_empty() => {
            chrome.m1("sessions-some-browser", "system", system)
        }
        Some(Agent { browser, system }) if !browser.is_empty() => {
            chrome.say(&Text::new("sessions-browser").with("browser", browser).with("system", system))
        }
        _ => chrome.say(&Text::new("sessions-unknown")),
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    /// The id of a session, or [`OTHERS`].
    end: Option<&'f str>,
}

/// `POST /account/sessions`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let which = req.form::<Form<'_>>()?.end.unwrap_or_default();
    if which == OTHERS {
        person::act(&req, |op, wtx, _, present| sessions::end_others(op, wtx, present)).await?;
        return Ok(person::done(&req, PATH, Notice::OthersEnded));
    }
    let id = SessionId::from_base64url(which);
    let ended = person::act(&req, move |op, wtx, account, _| match id {
        Some(id) => sessions::end_own(op, wtx, account.id, id),
        None => Ok(false),
    });
    match ended.await? {
        true => Ok(person::done(&req, PATH, Notice::SessionEnded)),
        false => Err(person::not_there(&req, PATH).into()),
    }
}

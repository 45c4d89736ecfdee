//! The page of a person's sessions: which browsers are signed in, and the way to end them.

use askama::Template;

use super::chrome::Chrome;
use super::markup::Markup;
use super::person::{self, Notice, OwnForm};
use super::require_own_form;
use crate::base::agent::Agent;
use crate::base::id::SessionId;
use crate::base::text::Text;
use crate::sessions::{self, Session};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::Reply;

const PATH: &str = "/account/sessions";
/// In the place of an id: all but this one.
const OTHERS: &str = "others";

#[derive(Template)]
#[template(path = "pages/sessions.html")]
pub struct SessionsPage {
    pub chrome: Chrome,
    pub form: OwnForm,
    pub sign_out: String,
    pub notice: Option<String>,
    pub sessions: Vec<Line>,
}

pub struct Line {
    /// What the form brings back.
    pub id: String,
    pub browser: Markup,
    pub present: bool,
    pub signed_in_at: String,
    pub last_seen_at: String,
    /// The network address; empty where none is known.
    pub place: String,
}

/// `GET /account/sessions`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let (account, present) = match person::signed_in(ctx)? {
        Ok(found) => found,
        Err(reply) => return Ok(reply),
    };
    let mut listed = ctx.services.db.read(ctx.op.tenant.id, |tx| sessions::list_live(tx, account.id, ctx.op.now))?;
    listed.sort_by_key(|session| session.id != present.id);
    person::show(ctx, 200, (PATH, &account), |chrome, form| SessionsPage {
        notice: person::notice(ctx, &chrome),
        sessions: listed.into_iter().map(|session| line(&chrome, session, present.id)).collect(),
        sign_out: ctx.tenant().base.join("/logout"),
        chrome,
        form,
    })
}

fn line(chrome: &Chrome, session: Session, present: SessionId) -> Line {
    let browser = match session.agent {
        Some(Agent { browser, system: "" }) if !browser.is_empty() => Markup::own(browser),
        Some(Agent { browser: "", system }) if !system.is_empty() => {
            chrome.m1("sessions-some-browser", "system", system)
        }
        Some(Agent { browser, system }) if !browser.is_empty() => {
            chrome.say(&Text::new("sessions-browser").with("browser", browser).with("system", system))
        }
        _ => chrome.say(&Text::new("sessions-unknown")),
    };
    Line {
        id: session.id.to_base64url(),
        browser,
        present: session.id == present,
        signed_in_at: chrome.time(session.auth_time),
        last_seen_at: chrome.time(session.last_seen_at),
        place: session.place.unwrap_or_default(),
    }
}

/// `POST /account/sessions`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let which = ctx.call.form_value("end").unwrap_or_default();
    if which == OTHERS {
        let ended = person::act(ctx, |op, wtx, _, present| sessions::end_others(op, wtx, present))?;
        return Ok(match ended {
            Ok(_) => person::done(ctx, PATH, Notice::OthersEnded),
            Err(reply) => reply,
        });
    }
    let id = SessionId::from_base64url(which);
    let ended = person::act(ctx, move |op, wtx, account, _| match id {
        Some(id) => sessions::end_own(op, wtx, account.id, id),
        None => Ok(false),
    })?;
    match ended {
        Ok(true) => Ok(person::done(ctx, PATH, Notice::SessionEnded)),
        Ok(false) => Err(person::not_there(ctx, PATH).into()),
        Err(reply) => Ok(reply),
    }
}

//! The page of an API.

use askama::Template;

use super::call::{JsonApi, Kind, Step};
use super::progress::{Outcome, Progress};
use super::shell::prepare;
use crate::demo::cast::Company;
use crate::demo::story::pretty;

/// The headers of an answer that tell something about the API.
const SHOWN: [&str; 5] = ["content-type", "www-authenticate", "retry-after", "set-cookie", "location"];

/// The story of an API, as far as this browser is in it.
#[derive(Template)]
#[template(path = "demo/api.html")]
pub struct ApiPage {
    pub slug: &'static str,
    pub title: &'static str,
    pub words: &'static str,
    /// The tenant of the story.
    pub company: &'static str,
    pub tint: &'static str,
    pub email: String,
    pub docs: String,
    pub inbox: String,
    pub has_begun: bool,
    pub steps: Vec<StepView>,
    /// The other APIs, with their path segments.
    pub others: Vec<&'static JsonApi>,
}

pub struct StepView {
    pub id: &'static str,
    pub title: &'static str,
    pub words: &'static str,
    pub content: Content,
    pub outcome: Option<OutcomeView>,
    pub place: Place,
}

/// Where a step stands in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It was done last.
    Last,
    /// The first step that was not done.
    Next,
    Elsewhere,
}

pub enum Content {
    Call(CallView),
    Mail { to: String },
}

pub struct CallView {
    /// The method and the path.
    pub line: String,
    pub status: u16,
    /// The command for a shell; `None` while a value is missing.
    pub command: Option<String>,
    /// The steps that have to come first.
    pub first: Vec<&'static Step>,
    /// Whether the later steps need its answer.
    pub gives: bool,
}

pub enum OutcomeView {
    Answer { status: u16, is_expected: bool, headers: Vec<(String, String)>, body: String },
    Mail { subject: String, href: String, token: String },
    NoMail,
}

impl ApiPage {
    pub fn new(api: &'static JsonApi, company: &Company, progress: &Progress) -> ApiPage {
        ApiPage {
            slug: api.slug,
            title: api.title,
            words: api.words,
            company: company.name,
            tint: company.slug,
            email: progress.values.get("email").cloned().unwrap_or_default(),
            docs: String::new(),
            inbox: String::new(),
            has_begun: progress.last.is_some(),
            steps: api.steps.iter().map(|step| view(api, step, progress)).collect(),
            others: Vec::new(),
        }
    }
}

fn view(api: &'static JsonApi, step: &'static Step, progress: &Progress) -> StepView {
    let outcome = progress.outcomes.get(step.id);
    let (content, expected) = match &step.kind {
        Kind::Call(call) => {
            let view = CallView {
                line: format!("{} {}", call.method, call.path.replace('<', "{").replace('>', "}")),
                status: call.status,
                command: prepare(call, &progress.values).ok().map(|prepared| prepared.line()),
                first: progress.lacks(api, step),
                gives: !step.takes.is_empty(),
            };
            (Content::Call(view), call.status)
        }
        Kind::Mail(mail) => {
            let to = progress.values.get(mail.to.trim_matches(['<', '>'])).cloned().unwrap_or_default();
            (Content::Mail { to }, 0)
        }
    };
    let outcome = outcome.cloned().map(|outcome| match outcome {
        Outcome::Answer(answer) => OutcomeView::Answer {
            status: answer.status,
            is_expected: answer.status == expected,
            headers: answer.headers.into_iter().filter(|(name, _)| SHOWN.contains(&name.as_str())).collect(),
            body: pretty(&answer.body),
        },
        Outcome::Mail(link) => OutcomeView::Mail { subject: link.subject, href: link.href, token: link.token },
        Outcome::NoMail => OutcomeView::NoMail,
    });
    StepView { id: step.id, title: step.title, words: step.words, content, outcome, place: place(api, step, progress) }
}

fn place(api: &'static JsonApi, step: &Step, progress: &Progress) -> Place {
    let next = api.steps.iter().find(|step| !progress.outcomes.contains_key(step.id));
    if progress.last == Some(step.id) {
        Place::Last
    } else if next.is_some_and(|next| next.id == step.id) {
        Place::Next
    } else {
        Place::Elsewhere
    }
}

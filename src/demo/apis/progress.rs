//! How far one browser is in the story of an API: the values, and the answers.

use std::collections::BTreeMap;
use std::time::Duration;

use openidconnect::http::Request;
use serde_json::Value;

use super::call::{JsonApi, Kind, Mail, Source, Step, Taken};
use super::shell::{Answer, Prepared, Values, prepare};
use crate::demo::cast::Company;
use crate::outbound::loopback;
use crate::web::inbox::{Inbox, MailedLink};

/// How often a mail is looked for, and how long to wait in between.
const LOOKS: u32 = 50;
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// What a step has led to.
#[derive(Clone, Debug)]
pub enum Outcome {
    Answer(Answer),
    Mail(MailedLink),
    NoMail,
}

impl Outcome {
    /// Reads the answer of a call that was made in a shell.
    pub fn of_shell(step: &Step, text: &str) -> Option<Outcome> {
        match &step.kind {
            Kind::Call(call) => Answer::of_shell(text, call.status).map(Outcome::Answer),
            Kind::Mail(_) => None,
        }
    }
}

#[derive(Clone, Default)]
pub struct Progress {
    pub(super) values: Values,
    pub(super) outcomes: BTreeMap<&'static str, Outcome>,
    /// The id of the step that was done last.
    pub(super) last: Option<&'static str>,
}

impl Progress {
    /// Begins a story, with addresses of its own for this number.
    pub fn new(company: &Company, number: usize) -> Progress {
        let values = [
            ("base", company.issuer.clone()),
            ("email", format!("sam-{number}@example.com")),
            ("guest", format!("kim-{number}@example.com")),
            ("password", "lamps-at-the-gate".to_owned()),
            ("new_password", "seven-lamps-at-the-gate".to_owned()),
            ("api_token", company.group.token.clone()),
            ("organization", company.group.slug.clone()),
            ("organization_id", company.group.id.clone()),
        ];
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Progress { values, ..Progress::default() }
    }

    /// Returns the steps that have to come first: those that give a value which this one lacks.
    pub(super) fn lacks(&self, api: &'static JsonApi, step: &Step) -> Vec<&'static Step> {
        let Kind::Call(call) = &step.kind else { return Vec::new() };
        let Err(names) = prepare(call, &self.values) else { return Vec::new() };
        let at = api.steps.iter().position(|other| other.id == step.id).unwrap_or_default();
        let gives = |name: &str| {
            let before = api.steps.iter().take(at).rev();
            before.into_iter().find(|other| other.takes.iter().any(|taken| taken.name == name))
        };
        let mut first: Vec<&'static Step> = names.iter().filter_map(|name| gives(name)).collect();
        first.dedup_by_key(|step| step.id);
        first
    }

    /// Makes the call, or looks for the mail. `Err` is the reason for which there is no answer.
    pub async fn perform(&self, step: &Step, inbox: &Inbox) -> Result<Outcome, String> {
        match &step.kind {
            Kind::Call(call) => {
                let prepared = prepare(call, &self.values);
                let prepared = prepared.map_err(|missing| format!("This call needs a value first: {missing:?}"))?;
                Ok(Outcome::Answer(send(prepared).await?))
            }
            Kind::Mail(mail) => Ok(self.wait_for(mail, inbox).await.map_or(Outcome::NoMail, Outcome::Mail)),
        }
    }

    async fn wait_for(&self, mail: &Mail, inbox: &Inbox) -> Option<MailedLink> {
        let to = self.values.get(mail.to.trim_matches(['<', '>']))?;
        for _ in 0..LOOKS {
            if let Some(found) = inbox.find_link(to, mail.page) {
                return Some(found);
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        None
    }

    /// Keeps the outcome of a step, with the values that it gives if it is the expected one.
    pub fn record(&mut self, step: &'static Step, outcome: Outcome) {
        let succeeded = match (&step.kind, &outcome) {
            (Kind::Call(call), Outcome::Answer(answer)) => call.status == answer.status,
            (Kind::Mail(_), Outcome::Mail(_)) => true,
            _ => false,
        };
        if succeeded {
            for name in step.spends {
                self.values.remove(*name);
            }
            for Taken { name, source } in step.takes {
                if let Some(value) = value_of(source, &outcome) {
                    self.values.insert((*name).to_owned(), value);
                }
            }
        }
        self.outcomes.insert(step.id, outcome);
        self.last = Some(step.id);
    }
}

fn value_of(source: &Source, outcome: &Outcome) -> Option<String> {
    match (source, outcome) {
        (Source::Json(pointer), Outcome::Answer(answer)) => {
            let body: Value = serde_json::from_str(&answer.body).ok()?;
            Some(body.pointer(pointer)?.as_str()?.to_owned())
        }
        (Source::Cookie(prefix), Outcome::Answer(answer)) => {
            let cookies = answer.headers.iter().filter(|(name, _)| name == "set-cookie");
            let pairs = cookies.filter_map(|(_, value)| value.split(';').next());
            pairs.into_iter().find(|pair| pair.starts_with(prefix)).map(str::to_owned)
        }
        (Source::Link, Outcome::Mail(link)) => Some(link.token.clone()),
        _ => None,
    }
}

/// Sends a request to the provider.
async fn send(prepared: Prepared) -> Result<Answer, String> {
    let mut request = Request::builder().method(prepared.method).uri(&prepared.url);
    for (name, value) in &prepared.headers {
        request = request.header(*name, value);
    }
    let request = request.body(prepared.body.into_bytes()).map_err(|e| e.to_string())?;
    let answer = loopback::ask(request).await.map_err(|e| e.to_string())?;
    let header = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    Ok(Answer {
        status: answer.status().as_u16(),
        headers: answer.headers().iter().map(|(n, v)| (n.as_str().to_owned(), header(v.as_bytes()))).collect(),
        body: String::from_utf8_lossy(answer.body()).into_owned(),
    })
}

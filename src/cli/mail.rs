//! `portico mail`

use std::sync::Arc;

use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use serde_json::{Value, json};

use super::common::{OfTenant, PageArguments};
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::base::id::{QueueJobId, TenantId};
use crate::base::locale::Locale;
use crate::mail::{self, Letter, Message, Occasion, Recipient};
use crate::op::{Op, Principal};
use crate::queue::store::{Filter, find, list, list_dead};
use crate::queue::{ListedJob, State};
use crate::tenancy::{Tenant, store};

#[derive(Subcommand)]
pub(super) enum MailCommand {
    /// List the mails that are not delivered, the oldest first
    List {
        /// Only mails of this tenant
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// Only mails that are not tried again
        #[arg(long)]
        dead: bool,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Show a mail that is not delivered; its links and codes are hidden
    Show {
        /// Its id
        id: String,
    },
    /// Send mails now, dead ones too, and try for another three days
    Retry {
        /// The id of one mail
        #[arg(required_unless_present = "all_dead", conflicts_with = "all_dead")]
        id: Option<String>,
        /// Every dead mail
        #[arg(long)]
        all_dead: bool,
    },
    /// Send a test mail as a tenant does, now, and print the answer of the server
    Test {
        #[command(flatten)]
        of: OfTenant,
        /// The recipient
        #[arg(long, value_name = "ADDRESS")]
        to: String,
        /// Send a sample of this kind of mail instead
        #[arg(long, default_value = "test_mail", value_parser = PossibleValuesParser::new(Message::KINDS))]
        kind: String,
        /// The language [default: the first one of the tenant]
        #[arg(long, value_parser = PossibleValuesParser::new(Locale::ALL.map(Locale::tag)))]
        language: Option<String>,
    },
}

pub(super) fn run(session: &mut Session, command: MailCommand, output: &Output) -> Done {
    match command {
        MailCommand::List { tenant, dead, page } => {
            let tenant = tenant.map(|slug| session.tenant(&slug)).transpose()?.map(|tenant| tenant.id);
            let filter = Filter { tenant, state: dead.then_some(State::Dead) };
            let request = page.request()?;
            let found = session.app.services.db.system_read(|stx| list(stx, filter, &request))?;
            let rows: Vec<Value> = found.items.iter().map(|job| listed(session, job)).collect::<Result<_, _>>()?;
            output.page(&rows, &["id", "tenant", "kind", "to", "state", "attempts", "due", "error"], found.next);
            Ok(())
        }
        MailCommand::Show { id } => {
            let job = job(session, &id)?;
            output.show(&shown(session, &job)?);
            Ok(())
        }
        MailCommand::Retry { id: Some(id), .. } => {
            let job = job(session, &id)?;
            if !retry(session, job.tenant, job.id)? {
                return Err(Failed::Refused(format!("the mail {id} is being sent at the moment")));
            }
            output.show(&json!({ "retried": 1 }));
            Ok(())
        }
        MailCommand::Retry { id: None, .. } => {
            let mut retried = 0;
            loop {
                let dead = session.app.services.db.system_read(list_dead)?;
                if dead.is_empty() {
                    break;
                }
                for job in &dead {
                    retried += usize::from(retry(session, job.tenant, job.id)?);
                }
            }
            output.show(&json!({ "retried": retried }));
            Ok(())
        }
        MailCommand::Test { of, to, kind, language } => {
            let op = session.op(&of.tenant)?;
            let Some(recipient) = Recipient::parse(&to) else {
                return Err(Failed::Usage(format!("\"{to}\" is not an e-mail address")));
            };
            let own = || op.tenant.settings.languages().iter().next();
            let language = language.as_deref().and_then(Locale::parse).or_else(own).unwrap_or(Locale::En);
            let samples = Message::samples(&Occasion::of(&op), &op.tenant.base.join("/login"));
            let message = samples.into_iter().find(|message| message.kind() == kind).unwrap_or(Message::TestMail);
            test(session, &op, &Letter::new(recipient, language, message), output)
        }
    }
}

fn test(session: &Session, op: &Op, letter: &Letter, output: &Output) -> Done {
    match session.app.services.mailer.send(&op.tenant, letter, op.id("mail test"), op.now) {
        Ok(answer) => {
            output.show(&json!({ "sent": true, "to": letter.to.as_str(), "answer": answer }));
            Ok(())
        }
        Err(failure) => Err(Failed::Refused(format!("the test mail was not sent: {}", failure.text()))),
    }
}

fn job(session: &Session, id: &str) -> Result<ListedJob, Failed> {
    let parsed = QueueJobId::from_uuid(id).ok_or_else(|| Failed::Usage(format!("\"{id}\" is not an id")))?;
    let found = session.app.services.db.system_read(|stx| find(stx, parsed))?;
    found.ok_or_else(|| {
        Failed::Refused(format!("there is no mail {id}: it was delivered, or `portico mail list` shows another one"))
    })
}

fn tenant_of(session: &Session, id: TenantId) -> Result<Tenant, Failed> {
    let found = session.app.services.db.system_read(|stx| store::find_by_id(stx, id))?;
    found.ok_or_else(|| Failed::Refused("the tenant of this mail is deleted".to_owned()))
}

/// Makes a mail due. Returns false if a worker holds it.
fn retry(session: &Session, tenant: TenantId, id: QueueJobId) -> Result<bool, Failed> {
    let op = Op::new(Arc::new(tenant_of(session, tenant)?), Principal::Operator, session.moment()?);
    Ok(session.app.services.db.write(tenant, move |wtx| mail::retry(&op, wtx, id))?)
}

fn letter(session: &Session, job: &ListedJob) -> Result<Option<Letter>, Failed> {
    Ok(session.app.services.db.read(job.tenant, |tx| mail::open(tx, job))?)
}

fn listed(session: &Session, job: &ListedJob) -> Result<Value, Failed> {
    let letter = letter(session, job)?;
    Ok(json!({
        "id": job.id.to_string(),
        "tenant": tenant_of(session, job.tenant)?.slug.as_str(),
        "kind": letter.as_ref().map_or("unknown", |letter| letter.message.kind()),
        "to": letter.as_ref().map(|letter| letter.to.as_str()),
        "state": job.state.as_str(),
        "attempts": job.attempts,
        "created": job.created_at.to_rfc3339(),
        "due": (job.state != State::Dead).then(|| job.due_at.to_rfc3339()),
        "died": (job.state == State::Dead).then(|| job.due_at.to_rfc3339()),
        "error": job.last_error,
    }))
}

/// Returns a mail with its text; links and codes are hidden (P-08).
fn shown(session: &Session, job: &ListedJob) -> Result<Value, Failed> {
    let mut document = listed(session, job)?;
    if let (Some(letter), Value::Object(fields)) = (letter(session, job)?, &mut document) {
        let tenant = tenant_of(session, job.tenant)?;
        let rendered = mail::render(&tenant, &letter.masked());
        fields.insert("language".to_owned(), json!(letter.language().tag()));
        fields.insert("subject".to_owned(), json!(rendered.subject));
        fields.insert("text".to_owned(), json!(rendered.text));
    }
    Ok(document)
}

//! Invitations: `portico account invite`, `invitations` and `withdraw-invitation`.

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Value, json};

use super::common::{OfTenant, PageArguments, offered_locale};
use super::failed::{Done, Failed, worded};
use super::output::{Output, ShownOnce};
use super::session::Session;
use crate::authn::invitations::{self, Delivery, Invitation, InviteRefusal, Made, NewInvitation, Withdrawn, store};
use crate::base::email::Email;
use crate::base::id::InvitationId;
use crate::base::locale::Locale;
use crate::base::time::Time;
use crate::tenancy::Tenant;

#[derive(Args)]
pub(super) struct InviteArguments {
    #[command(flatten)]
    of: OfTenant,
    /// The address of the account that the person creates
    email: String,
    /// The name of the person
    #[arg(long)]
    name: Option<String>,
    /// The language of the mail and the page [default: the first one of the tenant in the mail]
    #[arg(long, value_parser = PossibleValuesParser::new(Locale::ALL.map(Locale::tag)))]
    locale: Option<String>,
    /// Print the link instead of mailing it. The address counts as verified then: give the link to its user only
    #[arg(long)]
    print_link: bool,
}

#[derive(Args)]
pub(super) struct ListArguments {
    #[command(flatten)]
    of: OfTenant,
    #[command(flatten)]
    page: PageArguments,
}

#[derive(Args)]
pub(super) struct WithdrawArguments {
    #[command(flatten)]
    of: OfTenant,
    /// E-mail address or id of the invitation
    invitation: String,
}

pub(super) fn invite(session: &Session, arguments: InviteArguments, output: &Output) -> Done {
    let InviteArguments { of, email, name, locale, print_link } = arguments;
    let op = session.op(&of.tenant)?;
    let email = Email::parse(&email).map_err(Failed::misused)?;
    let locale = offered_locale(&op, locale.as_deref())?;
    let delivery = if print_link { Delivery::Caller } else { Delivery::Mail };
    let new = NewInvitation { email: email.clone(), name, locale, delivery };
    let (tenant, now, limits) = (op.tenant.clone(), op.now, session.app.services.throttle);
    let made = session.app.services.db.write(op.tenant.id, move |wtx| invitations::invite(&op, wtx, &limits, &new))?;
    let Made { invitation, link } = made.map_err(|refusal| refused(refusal, &tenant, &email))?;
    let document = document(&invitation, now);
    match link {
        Some(link) => output.show_secret(&document, &ShownOnce { name: "invitation_link", value: &link }),
        None => {
            output.show(&document);
            output.remark("The mail is in the outbox; the server delivers it.");
        }
    }
    Ok(())
}

pub(super) fn list(session: &Session, arguments: &ListArguments, output: &Output) -> Done {
    let (op, request) = (session.op(&arguments.of.tenant)?, arguments.page.request()?);
    let page = session.app.services.db.read(op.tenant.id, |tx| store::list(tx, &request))?;
    let rows: Vec<Value> = page.items.iter().map(|invitation| document(invitation, op.now)).collect();
    output.page(&rows, &["id", "email", "name", "created_at", "expires_at", "state"], page.next);
    Ok(())
}

pub(super) fn withdraw(session: &Session, arguments: &WithdrawArguments, output: &Output) -> Done {
    let (op, text) = (session.op(&arguments.of.tenant)?, &arguments.invitation);
    let db = &session.app.services.db;
    let id = match (InvitationId::from_uuid(text), Email::parse(text)) {
        (Some(id), _) => Some(id),
        (None, Ok(email)) => db.read(op.tenant.id, |tx| store::find_of(tx, &email))?.map(|invitation| invitation.id),
        (None, Err(_)) => None,
    };
    let (slug, now) = (op.tenant.slug.clone(), op.now);
    let not_found = || {
        Failed::Refused(format!(
            "there is no open invitation \"{text}\" in {slug}; `portico account invitations --tenant {slug}` shows them"
        ))
    };
    let id = id.ok_or_else(not_found)?;
    match db.write(op.tenant.id, move |wtx| invitations::withdraw(&op, wtx, id))? {
        Withdrawn::Done(invitation) => {
            let mut document = document(&invitation, now);
            if let Value::Object(fields) = &mut document {
                fields.insert("state".to_owned(), json!("withdrawn"));
            }
            output.show(&document);
            Ok(())
        }
        Withdrawn::Accepted => Err(Failed::Refused(format!(
            "the invitation {id} was accepted; `portico account list --tenant {slug}` shows the accounts"
        ))),
        Withdrawn::NotFound => Err(not_found()),
    }
}

fn document(invitation: &Invitation, now: Time) -> Value {
    json!({
        "id": invitation.id.to_string(),
        "email": invitation.email.as_ref().map(Email::address),
        "name": invitation.name,
        "locale": invitation.locale.map(Locale::tag),
        "created_at": invitation.created_at.to_rfc3339(),
        "expires_at": invitation.expires_at.to_rfc3339(),
        "state": invitation.state(now).as_str(),
        "account": invitation.account.map(|account| account.to_string()),
    })
}

fn refused(refusal: InviteRefusal, tenant: &Tenant, email: &Email) -> Failed {
    let (slug, email) = (&tenant.slug, email.address());
    Failed::Refused(match refusal {
        InviteRefusal::HasAccount => format!(
            "{email} has an account in {slug}; `portico account setup-link --tenant {slug} {email}` lets its user set a password"
        ),
        InviteRefusal::AddressHeld => {
            format!("{email} was an address of an account in {slug} in the last 7 days, which can get it back")
        }
        InviteRefusal::TooManyOpen => format!(
            "{slug} has {most} open invitations, which is the limit; `portico account withdraw-invitation` ends some",
            most = invitations::MOST_OPEN
        ),
        InviteRefusal::TooManyMails => format!(
            "{email} was sent as many invitations as an address gets in an hour; try again later, or use --print-link"
        ),
        InviteRefusal::MailQuotaReached => format!(
            "{slug} has sent as many mails as it can in a day; try again tomorrow, use --print-link, or raise the limit by \
             `portico tenant set {slug} quota.mails_per_day=NUMBER`"
        ),
        InviteRefusal::Name(fault) => worded(&fault),
    })
}

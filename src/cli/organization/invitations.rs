//! `portico organization invitation`

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::named::{At, OfOrganization, find, find_role, roles_of};
use crate::authn::invitations::Delivery;
use crate::authn::invite_member::{MemberInvited, NewMemberInvitation, invite_member};
use crate::base::email::Email;
use crate::base::id::OrganizationInvitationId;
use crate::base::locale::Locale;
use crate::base::page::every_page;
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::cli::common::{PageArguments, offered_locale};
use crate::cli::failed::{Done, Failed};
use crate::cli::output::{Output, ShownOnce};
use crate::cli::session::Session;
use crate::organizations::invitations::{Invitation, store};
use crate::organizations::{Role, invited};

#[derive(Subcommand)]
pub(in crate::cli) enum InvitationCommand {
    /// Invite a person to an organization: mail a link, which is bound to the address and works once
    Create(CreateArguments),
    /// List the invitations of an organization that were not accepted, the oldest first
    List {
        #[command(flatten)]
        at: OfOrganization,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Withdraw an invitation: its link ends at once
    Withdraw {
        #[command(flatten)]
        at: OfOrganization,
        /// E-mail address or id of the invitation
        invitation: String,
    },
}

#[derive(Args)]
pub(in crate::cli) struct CreateArguments {
    #[command(flatten)]
    at: OfOrganization,
    /// The address of the person, who needs an account with this address, verified
    email: String,
    /// The role of the member, by key or id [default: the joining role of the organization]
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// The language of the mail [default: the first one of the tenant]
    #[arg(long, value_parser = PossibleValuesParser::new(Locale::ALL.map(Locale::tag)))]
    locale: Option<String>,
    /// Print the link instead of mailing it. The address counts as verified then: give the link to its user only
    #[arg(long)]
    print_link: bool,
}

pub(super) fn run(session: &Session, command: InvitationCommand, output: &Output) -> Done {
    match command {
        InvitationCommand::Create(arguments) => create(session, arguments, output),
        InvitationCommand::List { at, page } => {
            let (at, request) = (find(session, &at)?, page.request()?);
            let (op, id, roles) = (&at.op, at.organization.id, roles_of(session, &at)?);
            let listed =
                session.app.services.db.read(op.tenant.id, |tx| Stop::outcome(invited::list(op, tx, id, &request)))?;
            let page = listed.map_err(Failed::refused)?;
            let rows: Vec<Value> = page.items.iter().map(|own| document(own, &roles, op.now)).collect();
            output.page(&rows, &["id", "email", "role", "created_at", "expires_at", "state"], page.next);
            Ok(())
        }
        InvitationCommand::Withdraw { at, invitation } => withdraw(session, &find(session, &at)?, &invitation, output),
    }
}

fn create(session: &Session, arguments: CreateArguments, output: &Output) -> Done {
    let CreateArguments { at, email, role, locale, print_link } = arguments;
    let at = find(session, &at)?;
    let email = Email::parse(&email).map_err(Failed::misused)?;
    let locale = offered_locale(&at.op, locale.as_deref())?;
    let role = match role {
        Some(role) => find_role(session, &at, &role)?.id,
        None => at.organization.joining_role,
    };
    let delivery = if print_link { Delivery::Caller } else { Delivery::Mail };
    let new = NewMemberInvitation { organization: at.organization.id, email, role, locale, delivery };
    let (op, limits) = (at.op.clone(), session.app.services.throttle);
    let made = session
        .app
        .services
        .db
        .write(op.tenant.id, move |wtx| Stop::outcome(invite_member(&op, wtx, &limits, &new)))?;
    let MemberInvited { invitation, link } = made.map_err(Failed::refused)?;
    let document = document(&invitation, &roles_of(session, &at)?, at.op.now);
    match link {
        Some(link) => output.show_secret(&document, &ShownOnce { name: "invitation_link", value: &link }),
        None => {
            output.show(&document);
            output.remark("The mail is in the outbox; the server delivers it.");
        }
    }
    Ok(())
}

fn withdraw(session: &Session, at: &At, text: &str, output: &Output) -> Done {
    let (op, organization) = (at.op.clone(), at.organization.id);
    let db = &session.app.services.db;
    let all = db.read(op.tenant.id, |tx| every_page(|request| store::list(tx, organization, request)))?;
    let (id, email) = (OrganizationInvitationId::from_uuid(text), Email::parse(text).ok());
    let is_meant = |own: &&Invitation| {
        let canonical = |email: &Email| email.canonical().to_owned();
        Some(own.id) == id || (email.is_some() && own.email.as_ref().map(canonical) == email.as_ref().map(canonical))
    };
    let found = all.iter().find(is_meant).ok_or_else(|| {
        let (tenant, slug) = (&op.tenant.slug, &at.organization.slug);
        Failed::Refused(format!(
            "there is no open invitation \"{text}\" in {slug}; \
             `portico organization invitation list --tenant {tenant} {slug}` shows them"
        ))
    })?;
    let (by, withdrawn) = (op.clone(), found.id);
    let done =
        db.write(op.tenant.id, move |wtx| Stop::outcome(invited::withdraw(&by, wtx, organization, withdrawn)))?;
    done.map_err(Failed::refused)?;
    let mut document = document(found, &roles_of(session, at)?, op.now);
    if let Value::Object(fields) = &mut document {
        fields.insert("state".to_owned(), json!("withdrawn"));
    }
    output.show(&document);
    Ok(())
}

fn document(invitation: &Invitation, roles: &[Role], now: Time) -> Value {
    let role = roles.iter().find(|role| role.id == invitation.role);
    json!({
        "id": invitation.id.to_string(),
        "email": invitation.email.as_ref().map(Email::address),
        "role": role.map(|role| role.key.as_str()),
        "created_at": invitation.created_at.to_rfc3339(),
        "expires_at": invitation.expires_at.to_rfc3339(),
        "state": if now < invitation.expires_at { "open" } else { "expired" },
    })
}

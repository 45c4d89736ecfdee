//! `portico organization`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::invitations::{self, InvitationCommand};
use super::members::{self, MemberCommand};
use super::named::{At, OfMember, OfOrganization, document, find, find_role, joining, joining_role};
use super::roles::{self, RoleCommand};
use crate::base::near::nearest;
use crate::base::refusal::{Refusal, Stop};
use crate::cli::common::{OfAccount, OfTenant, PageArguments, pairs};
use crate::cli::edits::{NOT_SET, difference};
use crate::cli::failed::{Done, Failed};
use crate::cli::output::Output;
use crate::cli::session::Session;
use crate::op::Op;
use crate::organizations::memberships::store as memberships;
use crate::organizations::{
    self, Base, Changes, JOINING_ROLE, NewOrganization, Organization, OrganizationState, SystemRole, store,
};
use crate::storage::WriteTx;

#[derive(Subcommand)]
pub(in crate::cli) enum OrganizationCommand {
    /// Create an organization; its slug is made from its name
    Create(CreateArguments),
    /// List the organizations of a tenant in any state, the oldest first
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Show one organization
    Show(OfOrganization),
    /// Change an organization; its slug stays
    #[command(after_help = HELP)]
    Set {
        #[command(flatten)]
        at: OfOrganization,
        /// The changes
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// List, add, change and remove members
    #[command(subcommand)]
    Member(MemberCommand),
    /// Invite people, list invitations and withdraw them
    #[command(subcommand)]
    Invitation(InvitationCommand),
    /// List, create, change and delete the roles of an organization
    #[command(subcommand)]
    Role(RoleCommand),
    /// Make a member a further owner
    Transfer(OfMember),
    /// Suspend an organization: its members have no rights there until it is resumed
    Suspend(OfOrganization),
    /// Resume a suspended organization
    Resume(OfOrganization),
    /// Delete an organization; it can be restored for 30 days
    Delete {
        #[command(flatten)]
        at: OfOrganization,
        /// Confirm: its members lose their rights at once
        #[arg(long)]
        yes: bool,
    },
    /// Restore a deleted organization with its members
    Restore(OfOrganization),
}

#[derive(Args)]
pub(in crate::cli) struct CreateArguments {
    #[command(flatten)]
    of: OfTenant,
    /// The display name
    #[arg(long)]
    name: String,
    /// The account that owns it: e-mail address, user name or id
    #[arg(long, value_name = "ACCOUNT")]
    owner: String,
    /// The rule for joining: closed, invitation, open, or a mail domain
    #[arg(long, default_value = "invitation", value_name = "RULE")]
    join: String,
    /// The system role of members that join [default: viewer]
    #[arg(long, value_name = "ROLE")]
    join_role: Option<String>,
    /// A text that only the clients of the workspace API interpret
    #[arg(long)]
    context: Option<String>,
}

/// The keys of `set`.
const KEYS: [&str; 4] = ["name", "context", "join", "join_role"];

const HELP: &str = "Keys:
  name       The display name
  context    A text that only the clients of the workspace API interpret
  join       Who may join: closed, invitation, open, or a mail domain
  join_role  The role of members that join, by key or id";

pub(in crate::cli) fn run(session: &mut Session, command: OrganizationCommand, output: &Output) -> Done {
    match command {
        OrganizationCommand::Create(arguments) => create(session, arguments, output),
        OrganizationCommand::List { of, page } => list(session, &of, &page, output),
        OrganizationCommand::Show(at) => {
            let At { op, organization } = find(session, &at)?;
            let db = &session.app.services.db;
            let members = db.read(op.tenant.id, |tx| memberships::count(tx, organization.id))?;
            let mut document = described(session, &op, &organization)?;
            if let Value::Object(fields) = &mut document {
                fields.insert("members".to_owned(), json!(members));
            }
            output.show(&document);
            Ok(())
        }
        OrganizationCommand::Set { at, changes } => set(session, &find(session, &at)?, &changes, output),
        OrganizationCommand::Member(command) => members::run(session, command, output),
        OrganizationCommand::Invitation(command) => invitations::run(session, command, output),
        OrganizationCommand::Role(command) => roles::run(session, command, output),
        OrganizationCommand::Transfer(member) => members::transfer(session, &member, output),
        OrganizationCommand::Suspend(at) => set_state(session, &at, OrganizationState::Suspended, output),
        OrganizationCommand::Resume(at) => set_state(session, &at, OrganizationState::Active, output),
        OrganizationCommand::Delete { at, yes: false } => {
            let At { organization, .. } = find(session, &at)?;
            Err(Failed::Usage(format!(
                "deleting {} ends the rights of its members at once; it can be restored for 30 days. Add --yes to do it",
                organization.slug
            )))
        }
        OrganizationCommand::Delete { at, yes: true } => {
            let at = find(session, &at)?;
            let (op, id) = (at.op.clone(), at.organization.id);
            change(session, &at, output, move |wtx| organizations::delete(&op, wtx, id))
        }
        OrganizationCommand::Restore(at) => {
            let at = find(session, &at)?;
            if at.organization.state != OrganizationState::Deleted {
                return Err(Failed::Refused(format!("{} is not deleted", at.organization.slug)));
            }
            let (op, id) = (at.op.clone(), at.organization.id);
            change(session, &at, output, move |wtx| organizations::restore(&op, wtx, id))
        }
    }
}

fn create(session: &Session, arguments: CreateArguments, output: &Output) -> Done {
    let CreateArguments { of, name, owner, join, join_role, context } = arguments;
    let joining = joining(&join)?;
    let role = match &join_role {
        Some(key) => {
            // Members that join are never owners.
            let all = || SystemRole::ALL.into_iter().filter(|role| role.base != Base::Owner);
            let found = all().find(|role| role.key == key);
            let known: Vec<&str> = all().map(|role| role.key).collect();
            let why = || Failed::Usage(format!("--join-role: {key} is not possible, but {}", known.join(", ")));
            found.ok_or_else(why)?.id()
        }
        None => JOINING_ROLE.id(),
    };
    let (op, owner) = session.account(&OfAccount { of, account: owner })?;
    let new = NewOrganization { name, context, joining, owner: owner.id };
    let by = op.clone();
    let made = session.app.services.db.write(op.tenant.id, move |wtx| {
        Stop::outcome(organizations::create(&by, wtx, &new).and_then(|made| {
            if role == made.joining_role {
                return Ok(made);
            }
            let changes = Changes { joining_role: Some(role), ..Changes::default() };
            organizations::update(&by, wtx, made.id, &changes)
        }))
    })?;
    output.show(&described(session, &op, &made.map_err(Failed::refused)?)?);
    Ok(())
}

fn list(session: &Session, of: &OfTenant, page: &PageArguments, output: &Output) -> Done {
    let (op, request) = (session.op(&of.tenant)?, page.request()?);
    let listed = session.app.services.db.read(op.tenant.id, |tx| {
        let page = store::list(tx, &request)?;
        let mut rows = Vec::with_capacity(page.items.len());
        for organization in &page.items {
            rows.push(document(organization, &joining_role(tx, organization)?));
        }
        Ok((rows, page.next))
    })?;
    output.page(&listed.0, &["id", "slug", "name", "join", "state"], listed.1);
    Ok(())
}

fn set(session: &Session, at: &At, arguments: &[String], output: &Output) -> Done {
    let mut changes = Changes::default();
    for (key, value) in pairs(arguments)? {
        match key.as_str() {
            "name" => changes.name = Some(value),
            "context" => changes.context = Some(value),
            "join" => changes.joining = Some(joining(&value)?),
            "join_role" => changes.joining_role = Some(find_role(session, at, &value)?.id),
            other => return Err(unknown(other)),
        }
    }
    let (op, id) = (at.op.clone(), at.organization.id);
    let before = described(session, &op, &at.organization)?;
    let db = &session.app.services.db;
    let changed = db.write(op.tenant.id, move |wtx| Stop::outcome(organizations::update(&op, wtx, id, &changes)))?;
    let after = described(session, &at.op, &changed.map_err(Failed::refused)?)?;
    if output.is_json() {
        output.show(&after);
        return Ok(());
    }
    let value = |document: &Value, key: &str| match document.get(key).and_then(Value::as_str) {
        Some(text) if !text.is_empty() => text.to_owned(),
        _ => NOT_SET.to_owned(),
    };
    let lines = KEYS.into_iter().filter_map(|key| {
        let (old, new) = (value(&before, key), value(&after, key));
        (old != new).then(|| difference(key, &old, &new))
    });
    output.differences(&lines.collect::<Vec<_>>());
    Ok(())
}

fn unknown(key: &str) -> Failed {
    if key == "slug" {
        let why = "slug: it cannot be changed, since applications may grant access by it";
        return Failed::Usage(why.to_owned());
    }
    let meant = match key {
        "joining" | "joining_rule" => Some("join"),
        "joining_role" | "role" => Some("join_role"),
        _ => nearest(key, KEYS.into_iter()),
    };
    let hint = meant.map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
    Failed::Usage(format!("{key} is no key of `portico organization set`{hint}"))
}

fn set_state(session: &Session, at: &OfOrganization, to: OrganizationState, output: &Output) -> Done {
    let at = find(session, at)?;
    if at.organization.state == OrganizationState::Deleted {
        return Err(Failed::Refused(format!(
            "{slug} is deleted; `portico organization restore --tenant {tenant} {slug}` restores it",
            slug = at.organization.slug,
            tenant = at.op.tenant.slug
        )));
    }
    let (op, id) = (at.op.clone(), at.organization.id);
    change(session, &at, output, move |wtx| organizations::set_state(&op, wtx, id, to))
}

/// Changes an organization, and shows it.
fn change(
    session: &Session,
    at: &At,
    output: &Output,
    change: impl Fn(&mut WriteTx<'_>) -> Result<Organization, Stop<Refusal>> + Send + 'static,
) -> Done {
    let db = &session.app.services.db;
    let changed = db.write(at.op.tenant.id, move |wtx| Stop::outcome(change(wtx)))?;
    output.show(&described(session, &at.op, &changed.map_err(Failed::refused)?)?);
    Ok(())
}

/// Describes an organization with its joining role.
fn described(session: &Session, op: &Op, organization: &Organization) -> Result<Value, Failed> {
    let role = session.app.services.db.read(op.tenant.id, |tx| joining_role(tx, organization))?;
    Ok(document(organization, &role))
}

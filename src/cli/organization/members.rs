//! `portico organization member` and `portico organization transfer`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::named::{At, OfMember, OfOrganization, find, find_member, find_roles, member_document, roles_of};
use crate::base::fault::Fault;
use crate::base::id::MembershipId;
use crate::base::refusal::{Refusal, Stop};
use crate::cli::common::{OfAccount, OfTenant, PageArguments};
use crate::cli::failed::{Done, Failed};
use crate::cli::output::Output;
use crate::cli::session::Session;
use crate::organizations::members::{self, NewMember, Suspension};
use crate::organizations::memberships::{Member, store as memberships};
use crate::organizations::{Membership, OrganizationState, Roles};
use crate::storage::WriteTx;

#[derive(Subcommand)]
pub(in crate::cli) enum MemberCommand {
    /// List the members of an organization, the oldest first
    List {
        #[command(flatten)]
        at: OfOrganization,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Add an account as a member, at once and without asking its user
    Add(AddArguments),
    /// Replace the roles of a member
    Set {
        #[command(flatten)]
        member: OfMember,
        /// The roles of the member from now on: keys or ids
        #[arg(long = "role", required = true, num_args = 1.., value_name = "ROLE")]
        roles: Vec<String>,
    },
    /// Suspend a member, who keeps the roles and has no rights
    Suspend(OfMember),
    /// Resume a suspended member
    Resume(OfMember),
    /// Remove a member; the account stays
    Remove(OfMember),
}

#[derive(Args)]
pub(in crate::cli) struct AddArguments {
    #[command(flatten)]
    at: OfOrganization,
    /// E-mail address, user name or id of the account
    account: String,
    /// Roles of the member, by key or id [default: the joining role of the organization]
    #[arg(long = "role", num_args = 1.., value_name = "ROLE")]
    roles: Vec<String>,
}

pub(super) fn run(session: &Session, command: MemberCommand, output: &Output) -> Done {
    match command {
        MemberCommand::List { at, page } => {
            let (at, request) = (find(session, &at)?, page.request()?);
            let (id, roles) = (at.organization.id, roles_of(session, &at)?);
            let page = session.app.services.db.read(at.op.tenant.id, |tx| memberships::list(tx, id, &request))?;
            let rows: Vec<Value> = page.items.iter().map(|member| member_document(member, &roles)).collect();
            output.page(&rows, &["id", "email", "name", "roles", "state"], page.next);
            Ok(())
        }
        MemberCommand::Add(arguments) => add(session, arguments, output),
        MemberCommand::Set { member, roles } => {
            let (at, member) = find_member(session, &member)?;
            let (op, id, roles) = (at.op.clone(), at.organization.id, find_roles(session, &at, &roles)?);
            change(session, &at, &member, output, move |wtx, member| members::set_roles(&op, wtx, id, member, &roles))
        }
        MemberCommand::Suspend(member) => suspend(session, &member, Suspension::Suspended, output),
        MemberCommand::Resume(member) => suspend(session, &member, Suspension::Resumed, output),
        MemberCommand::Remove(member) => {
            let (at, member) = find_member(session, &member)?;
            let (op, id, removed) = (at.op.clone(), at.organization.id, member.membership.id);
            let done = session
                .app
                .services
                .db
                .write(op.tenant.id, move |wtx| Stop::outcome(members::remove(&op, wtx, id, removed)))?;
            done.map_err(Failed::refused)?;
            output.show(&json!({ "id": removed.to_string(), "email": member.account.address(), "removed": true }));
            Ok(())
        }
    }
}

fn add(session: &Session, arguments: AddArguments, output: &Output) -> Done {
    let AddArguments { at, account, roles } = arguments;
    let of = OfTenant { tenant: at.of.tenant.clone() };
    let (_, account) = session.account(&OfAccount { of, account })?;
    let at = find(session, &at)?;
    let roles = match roles.is_empty() {
        true => Roles::one(at.organization.joining_role),
        false => find_roles(session, &at, &roles)?,
    };
    let (op, id, new) = (at.op.clone(), at.organization.id, NewMember { account: account.id, roles });
    let db = &session.app.services.db;
    let added = db.write(op.tenant.id, move |wtx| Stop::outcome(members::add(&op, wtx, id, &new)))?;
    let membership = added.map_err(Failed::refused)?;
    let found = db.read(at.op.tenant.id, move |tx| memberships::find_member(tx, id, membership.id))?;
    let member = found.ok_or_else(|| Fault::internal("a new member is not found"))?;
    output.show(&member_document(&member, &roles_of(session, &at)?));
    if at.organization.state == OrganizationState::Suspended {
        output.remark("The organization is suspended: its members have no rights until it is resumed.");
    }
    Ok(())
}

fn suspend(session: &Session, member: &OfMember, to: Suspension, output: &Output) -> Done {
    let (at, member) = find_member(session, member)?;
    let (op, id) = (at.op.clone(), at.organization.id);
    change(session, &at, &member, output, move |wtx, member| members::set_suspended(&op, wtx, id, member, to))
}

/// Makes a member the owner, in addition to the present owners.
pub(super) fn transfer(session: &Session, member: &OfMember, output: &Output) -> Done {
    let (at, member) = find_member(session, member)?;
    let (op, id) = (at.op.clone(), at.organization.id);
    change(session, &at, &member, output, move |wtx, member| members::transfer(&op, wtx, id, member))
}

/// Changes a member, and shows it.
fn change(
    session: &Session,
    at: &At,
    member: &Member,
    output: &Output,
    change: impl Fn(&mut WriteTx<'_>, MembershipId) -> Result<Membership, Stop<Refusal>> + Send + 'static,
) -> Done {
    let (db, id) = (&session.app.services.db, member.membership.id);
    let changed = db.write(at.op.tenant.id, move |wtx| Stop::outcome(change(wtx, id)))?;
    let membership = changed.map_err(Failed::refused)?;
    output.show(&member_document(&Member { membership, ..member.clone() }, &roles_of(session, at)?));
    Ok(())
}

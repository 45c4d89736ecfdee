//! `portico organization role`

use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use serde_json::{Value, json};

use super::named::{OfOrganization, OfRole, find, find_role, role_document, roles_of};
use crate::base::refusal::Stop;
use crate::cli::failed::{Done, Failed};
use crate::cli::lists::{all, words};
use crate::cli::output::Output;
use crate::cli::session::Session;
use crate::organizations::custom_roles::{self, NewRole, RoleChanges};
use crate::organizations::{Base, Permission, Permissions};

#[derive(Subcommand)]
pub(in crate::cli) enum RoleCommand {
    /// List the roles of an organization: the system roles, then its own
    List(OfOrganization),
    /// Create a role of an organization; its key is made from its name
    Create {
        #[command(flatten)]
        at: OfOrganization,
        /// The name of the role
        #[arg(long)]
        name: String,
        /// The system role whose permissions are the most that it can have; it cannot be changed
        #[arg(long, value_parser = PossibleValuesParser::new(Base::ALL.map(Base::as_str)))]
        base: String,
        /// Its permissions [default: all of its base]
        #[arg(long = "permission", num_args = 1.., value_name = "PERMISSION")]
        permissions: Vec<String>,
    },
    /// Change the name or the permissions of a role; its members have the new ones at once
    Set {
        #[command(flatten)]
        role: OfRole,
        /// The new name; the key stays
        #[arg(long)]
        name: Option<String>,
        /// The permissions from now on
        #[arg(long = "permission", num_args = 1.., value_name = "PERMISSION")]
        permissions: Vec<String>,
    },
    /// Delete a role that is not in use
    Delete(OfRole),
}

pub(super) fn run(session: &Session, command: RoleCommand, output: &Output) -> Done {
    let db = &session.app.services.db;
    match command {
        RoleCommand::List(at) => {
            let rows: Vec<Value> = roles_of(session, &find(session, &at)?)?.iter().map(role_document).collect();
            output.list(&rows, &["key", "name", "base", "permissions", "system"]);
        }
        RoleCommand::Create { at, name, base, permissions } => {
            let at = find(session, &at)?;
            let base = Base::parse(&base).ok_or_else(|| Failed::Usage(format!("--base: {base} is no base")))?;
            let new = NewRole { name, base, permissions: read_permissions(&permissions)? };
            let (op, id) = (at.op.clone(), at.organization.id);
            let made = db.write(op.tenant.id, move |wtx| Stop::outcome(custom_roles::create(&op, wtx, id, &new)))?;
            output.show(&role_document(&made.map_err(Failed::refused)?));
        }
        RoleCommand::Set { role, name, permissions } => {
            let at = find(session, &role.at)?;
            let role = find_role(session, &at, &role.role)?.id;
            let changes = RoleChanges { name, permissions: read_permissions(&permissions)? };
            if changes.name.is_none() && changes.permissions.is_none() {
                return Err(Failed::Usage("give --name, --permission, or both".to_owned()));
            }
            let (op, id) = (at.op.clone(), at.organization.id);
            let changed =
                db.write(op.tenant.id, move |wtx| Stop::outcome(custom_roles::update(&op, wtx, id, role, &changes)))?;
            output.show(&role_document(&changed.map_err(Failed::refused)?));
        }
        RoleCommand::Delete(role) => {
            let at = find(session, &role.at)?;
            let role = find_role(session, &at, &role.role)?;
            let (op, id, deleted) = (at.op.clone(), at.organization.id, role.id);
            let done = db.write(op.tenant.id, move |wtx| Stop::outcome(custom_roles::delete(&op, wtx, id, deleted)))?;
            done.map_err(Failed::refused)?;
            output.show(&json!({ "key": role.key, "deleted": true }));
        }
    }
    Ok(())
}

/// Reads the names of permissions; `None` if none is given.
fn read_permissions(arguments: &[String]) -> Result<Option<Permissions>, Failed> {
    if arguments.is_empty() {
        return Ok(None);
    }
    let read = |word: &String| {
        Permission::parse(word).ok_or_else(|| {
            let known: Vec<&str> = Permission::ALL.iter().copied().map(Permission::as_str).collect();
            Failed::Usage(format!("--permission: {word} is no permission; they are {}", known.join(", ")))
        })
    };
    let list = all(arguments, words).iter().map(read).collect::<Result<Vec<_>, Failed>>()?;
    Ok(Some(Permissions::of(&list)))
}

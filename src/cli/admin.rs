//! `portico admin`

use clap::Subcommand;

use super::account::remark_no_passwords;
use super::account_document::{document, refused, with_link};
use super::failed::{Done, Failed, worded};
use super::output::Output;
use super::session::Session;
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::manage::{self, NewAccount};
use crate::accounts::roles::{self, Role};
use crate::authn::setup;
use crate::base::email::Email;
use crate::base::slug::Slug;

#[derive(Subcommand)]
pub(super) enum AdminCommand {
    /// Create a deployment administrator; prints a one-time link to set the password
    Create {
        /// The address that the administrator signs in with
        #[arg(long)]
        email: String,
        /// Full name
        #[arg(long)]
        name: Option<String>,
    },
}

pub(super) fn run(session: &mut Session, command: AdminCommand, output: &Output) -> Done {
    let AdminCommand::Create { email, name } = command;
    let op = session.op(Slug::SYSTEM)?;
    let mut claims = ProfileClaims::default();
    claims.set("name", name.as_deref().unwrap_or_default()).map_err(|fault| Failed::Refused(worded(&fault)))?;
    let email = Email::parse(&email).map_err(Failed::refused)?;
    let new = NewAccount {
        email,
        verified: true,
        claims,
        attributes: AttributeValues::default(),
        password: None,
        terms: None,
    };
    let tenant = op.tenant.clone();
    let made = session.app.services.db.write(tenant.id, move |wtx| {
        let account = match manage::create(&op, wtx, &new)? {
            Ok(account) => account,
            Err(refusal) => return Ok(Err(refusal)),
        };
        roles::give(&op, wtx, account.id, Role::Administrator)?;
        let link = setup::issue(&op, wtx, Some(account.id))?;
        Ok(Ok((account, link.map(|token| setup::address(&op, &token)))))
    })?;
    let (account, link) = made.map_err(refused)?;
    output.show(&with_link(document(&tenant, &account), link.as_deref()));
    remark_no_passwords(&tenant, output);
    output.remark("The link sets the password once, within 24 hours. To get another one:");
    output.remark(&format!("portico account setup-link --tenant {} {}", Slug::SYSTEM, account.address()));
    Ok(())
}

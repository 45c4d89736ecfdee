//! `portico account addresses` and `portico account verify`

use clap::Args;
use serde_json::{Value, json};

use super::account_document::OF_SERVICE;
use super::common::OfAccount;
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::accounts::addresses::store::{OwnEmail, Rank, list_emails};
use crate::accounts::addresses::{AddressRefusal, MOST};
use crate::authn::administer::{self, NewAddress};
use crate::authn::verification::Kept;
use crate::base::email::Email;

#[derive(Args)]
pub(super) struct AddressesArguments {
    #[command(flatten)]
    account: OfAccount,
    /// Add an address; it counts once it is verified
    #[arg(long, value_name = "ADDRESS", group = "change")]
    add: Option<String>,
    /// Mark the added address as verified
    #[arg(long, requires = "add")]
    verified: bool,
    /// Remove a further address
    #[arg(long, value_name = "ADDRESS", group = "change")]
    remove: Option<String>,
    /// Make a verified address the main one
    #[arg(long, value_name = "ADDRESS", group = "change")]
    primary: Option<String>,
}

#[derive(Args)]
pub(super) struct VerifyArguments {
    #[command(flatten)]
    account: OfAccount,
    /// A further address of the account; without it, the main one
    address: Option<String>,
}

/// What to do with an address.
enum Deed {
    Add(NewAddress),
    Remove(Email),
    MakePrimary(Email),
}

/// Changes an address, if one is named, and lists the addresses.
pub(super) fn run(session: &Session, arguments: &AddressesArguments, output: &Output) -> Done {
    let AddressesArguments { account, add, verified, remove, primary } = arguments;
    let email = |text: &String| Email::parse(text).map_err(Failed::refused);
    let deed = match (add, remove, primary) {
        (Some(add), ..) => Some(Deed::Add(NewAddress { email: email(add)?, verified: *verified })),
        (None, Some(remove), _) => Some(Deed::Remove(email(remove)?)),
        (None, None, Some(primary)) => Some(Deed::MakePrimary(email(primary)?)),
        (None, None, None) => None,
    };
    let (op, found) = session.account(account)?;
    let (db, tenant, id) = (&session.app.services.db, op.tenant.clone(), found.id);
    if let Some(deed) = deed {
        let done = db.write(tenant.id, move |wtx| match &deed {
            Deed::Add(new) => administer::add(&op, wtx, id, new),
            Deed::Remove(email) => administer::remove(&op, wtx, id, email),
            Deed::MakePrimary(email) => administer::make_primary(&op, wtx, id, email),
        })?;
        done.map_err(|refusal| refused(refusal, account))?;
    }
    let own = db.read(tenant.id, |tx| list_emails(tx, id))?;
    let rows: Vec<Value> = own.iter().map(row).collect();
    output.list(&rows, &["address", "primary", "verified", "since"]);
    Ok(())
}

fn row(own: &OwnEmail) -> Value {
    json!({
        "address": own.email.address(),
        "primary": own.rank == Rank::Primary,
        "verified": own.verified,
        "since": own.created_at.to_rfc3339(),
    })
}

/// Verifies the main address of an account, or a further one.
pub(super) fn verify(session: &Session, arguments: &VerifyArguments, output: &Output) -> Done {
    let VerifyArguments { account, address } = arguments;
    let named = address.as_deref().map(Email::parse).transpose().map_err(Failed::refused)?;
    let (op, found) = session.account(account)?;
    let (db, tenant, id) = (&session.app.services.db, op.tenant.clone(), found.id);
    let done = db.write(tenant.id, move |wtx| {
        let kept = administer::verify(&op, wtx, id, named.as_ref())?;
        Ok(kept.map(|kept| (kept, named.clone())))
    })?;
    let (kept, named) = done.map_err(|refusal| refused(refusal, account))?;
    let own = db.read(tenant.id, |tx| list_emails(tx, id))?;
    let is_meant = |own: &&OwnEmail| match &named {
        Some(named) => own.email.canonical() == named.canonical(),
        None => own.rank == Rank::Primary,
    };
    if let Some(own) = own.iter().find(is_meant) {
        output.show(&row(own));
    }
    if kept == Kept::No {
        output.remark(&format!(
            "The password and the profile of the sign-up were removed, because another person may have chosen them. \
             The user sets a password at {}",
            tenant.base.join("/forgot-password")
        ));
    }
    Ok(())
}

fn refused(refusal: AddressRefusal, account: &OfAccount) -> Failed {
    let list = format!("`portico account addresses --tenant {} {}`", account.of.tenant, account.account);
    Failed::Refused(match refusal {
        AddressRefusal::Taken => "the address belongs to another account, or did a short time ago".to_owned(),
        AddressRefusal::Own => "it is an address of the account already".to_owned(),
        AddressRefusal::TooMany => format!("an account has at most {MOST} addresses; {list} shows them"),
        AddressRefusal::NotOwn => format!("it is not a verified address of the account; {list} shows them"),
        AddressRefusal::OfService => OF_SERVICE.to_owned(),
        AddressRefusal::IsPrimary => {
            "it is the main address; make another one the main one first, with --primary".to_owned()
        }
    })
}

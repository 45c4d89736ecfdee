//! `portico account`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::account_document::{OF_SERVICE, document, refused, with_further, with_link};
use super::addresses::{self, AddressesArguments, VerifyArguments};
use super::common::{OfAccount, OfTenant, PageArguments, pairs};
use super::edits::{NOT_SET, difference};
use super::failed::{Done, Failed, worded};
use super::invitations::{self, InviteArguments, ListArguments, WithdrawArguments};
use super::output::Output;
use super::password::{For, ask, can_ask, read_new, unfit};
use super::personal_data::{self, ExportArguments};
use super::session::Session;
use crate::accounts::addresses::store::{Rank, list_emails};
use crate::accounts::attributes::{self, AttributeValues};
use crate::accounts::claims::{ProfileClaims, SETTABLE};
use crate::accounts::hasher::{Chosen, Renewal};
use crate::accounts::manage::{self, NewAccount};
use crate::accounts::password::{ContextWords, NewHash, NewPassword, PasswordFault, StoredPassword};
use crate::accounts::{Account, AccountState, store};
use crate::authn::{administer, identifier, new_password, setup};
use crate::base::email::Email;
use crate::base::near::nearest;
use crate::base::refusal::FieldFault;
use crate::op::Op;
use crate::tenancy::Tenant;
use crate::tenancy::attributes::{Definition, Kind};
use crate::tenancy::settings::UnverifiedSignIn;

#[derive(Subcommand)]
pub(super) enum AccountCommand {
    /// Create an account. A terminal asks for its password, twice and hidden; without one it gets a set-up link
    Create(CreateArguments),
    /// List the accounts of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Show one account
    Show(OfAccount),
    /// Change the e-mail address, the claims and the custom attributes of an account
    #[command(after_help = help())]
    Set {
        #[command(flatten)]
        account: OfAccount,
        /// The changes
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// List the addresses of an account, or add, remove and change one
    Addresses(AddressesArguments),
    /// Mark an address of an account as verified
    Verify(VerifyArguments),
    /// Set the password and end every session of the account. A terminal asks for it twice; else it is the first line of
    /// stdin
    SetPassword(OfAccount),
    /// Print a one-time link to set a password within 24 hours; earlier links stop working
    SetupLink(OfAccount),
    /// Invite a person: mail a link that creates an account, once
    Invite(InviteArguments),
    /// List the invitations of a tenant, the oldest first
    Invitations(ListArguments),
    /// Withdraw an invitation: its link ends at once
    WithdrawInvitation(WithdrawArguments),
    /// Lock an account and end its sessions
    Lock(OfAccount),
    /// Unlock an account
    Unlock(OfAccount),
    /// Delete an account and its personal data
    Delete {
        #[command(flatten)]
        account: OfAccount,
        /// Confirm: this cannot be undone
        #[arg(long)]
        yes: bool,
    },
    /// Keep an account whose user deletes it
    Keep(OfAccount),
    /// Export everything that is held about a user
    Export(ExportArguments),
}

#[derive(Args)]
pub(super) struct CreateArguments {
    #[command(flatten)]
    of: OfTenant,
    /// The address that the user signs in with
    #[arg(long)]
    email: String,
    /// Full name
    #[arg(long)]
    name: Option<String>,
    /// User name, the claim preferred_username: letters, digits, ".", "_" and "-"
    #[arg(long, value_name = "NAME", alias = "preferred-username")]
    username: Option<String>,
    /// A value of a custom attribute; entries of a list are separated by commas
    #[arg(long = "attribute", value_name = "NAME=VALUE")]
    attributes: Vec<String>,
    /// Read the password from the first line of stdin; a terminal always asks for it, unless --setup-link or --json is given
    #[arg(long)]
    password_stdin: bool,
    /// Print a one-time link to set a password within 24 hours
    #[arg(long, conflicts_with = "password_stdin")]
    setup_link: bool,
    /// Mark the e-mail address as verified
    #[arg(long)]
    verified: bool,
}

pub(super) fn run(session: &mut Session, command: AccountCommand, output: &Output) -> Done {
    match command {
        AccountCommand::Create(arguments) => create(session, arguments, output)?,
        AccountCommand::List { of, page } => {
            let (tenant, request) = (session.op(&of.tenant)?.tenant, page.request()?);
            let page = session.app.services.db.read(tenant.id, |tx| store::list_accounts(tx, &request))?;
            let rows: Vec<Value> = page.items.iter().map(|account| document(&tenant, account)).collect();
            output.page(&rows, &["id", "kind", "email", "email_verified", "name", "state"], page.next);
        }
        AccountCommand::Show(account) => {
            let (op, found) = session.account(&account)?;
            let own = session.app.services.db.read(op.tenant.id, |tx| list_emails(tx, found.id))?;
            let further = own.iter().filter(|own| own.rank == Rank::Further).map(|own| own.email.address());
            output.show(&with_further(document(&op.tenant, &found), further.collect()));
        }
        AccountCommand::Addresses(arguments) => addresses::run(session, &arguments, output)?,
        AccountCommand::Verify(arguments) => addresses::verify(session, &arguments, output)?,
        AccountCommand::Set { account, changes } => set(session, &account, &changes, output)?,
        AccountCommand::SetPassword(account) => {
            let (op, found) = session.account(&account)?;
            let services = &session.app.services;
            check_person(&found)?;
            let (tenant, words) = (op.tenant.clone(), ContextWords::of_account(&op.tenant, &found));
            let typed = read_new(&For { op: &op, services, words }, output)?;
            let forbidden = services.db.read(op.tenant.id, |tx| manage::list_forbidden(&op, tx, found.id))?;
            let password = hashed(session, &op, typed, forbidden)?;
            let changed = session
                .app
                .services
                .db
                .write(op.tenant.id, move |wtx| new_password::set(&op, wtx, found.id, &password))?;
            changed.map_err(refused)?;
            output.show(&document(&tenant, &found));
            remark_no_passwords(&tenant, output);
        }
        AccountCommand::SetupLink(account) => {
            let (op, found) = session.account(&account)?;
            check_person(&found)?;
            let (tenant, id) = (op.tenant.clone(), found.id);
            let link = session.app.services.db.write(op.tenant.id, move |wtx| {
                Ok(setup::issue(&op, wtx, Some(id))?.map(|token| setup::address(&op, &token)))
            })?;
            let Some(link) = link else { return Err(Failed::Refused("the account is locked".to_owned())) };
            output.show(&json!({ "id": id.to_string(), "email": found.address(), "setup_link": link }));
            remark_no_passwords(&tenant, output);
        }
        AccountCommand::Invite(arguments) => invitations::invite(session, arguments, output)?,
        AccountCommand::Invitations(arguments) => invitations::list(session, &arguments, output)?,
        AccountCommand::WithdrawInvitation(arguments) => invitations::withdraw(session, &arguments, output)?,
        AccountCommand::Lock(account) => set_state(session, &account, AccountState::Locked, output)?,
        AccountCommand::Unlock(account) => set_state(session, &account, AccountState::Active, output)?,
        AccountCommand::Delete { account, yes: false } => {
            let (_, found) = session.account(&account)?;
            return Err(Failed::Usage(format!(
                "deleting {} deletes the user's data and cannot be undone; add --yes to do it",
                found.address()
            )));
        }
        AccountCommand::Delete { account, yes: true } => personal_data::delete(session, &account, output)?,
        AccountCommand::Keep(account) => personal_data::keep(session, &account, output)?,
        AccountCommand::Export(arguments) => personal_data::export(session, &arguments, output)?,
    }
    Ok(())
}

/// Refuses a service account, which has no password.
fn check_person(account: &Account) -> Result<(), Failed> {
    if account.is_service() { Err(Failed::Refused(OF_SERVICE.to_owned())) } else { Ok(()) }
}

fn create(session: &Session, arguments: CreateArguments, output: &Output) -> Done {
    let CreateArguments { of, email, name, username, attributes, password_stdin, setup_link, verified } = arguments;
    let op = session.op(&of.tenant)?;
    let mut claims = ProfileClaims::default();
    for (claim, value) in [("name", &name), ("preferred_username", &username)] {
        claims.set(claim, value.as_deref().unwrap_or_default()).map_err(|fault| Failed::Refused(worded(&fault)))?;
    }
    let attributes = values(&op.tenant, &attributes)?;
    let email = Email::parse(&email).map_err(Failed::refused)?;
    let asks = !password_stdin && !setup_link && !output.is_json() && op.tenant.settings.has_passwords() && can_ask();
    let words = ContextWords::of(&op.tenant).with(email.address()).with_claims(&claims);
    let whose = For { op: &op, services: &session.app.services, words };
    let typed = match (password_stdin, asks) {
        (true, _) => Some(read_new(&whose, output)?),
        (false, true) => ask(&whose, output)?,
        (false, false) => None,
    };
    let setup_link = setup_link || (asks && typed.is_none());
    let password = typed.map(|typed| hashed(session, &op, typed, Vec::new())).transpose()?;
    let new = NewAccount { email, verified, claims, attributes, password, terms: None };
    let (tenant, signs_in) = (op.tenant.clone(), new.password.is_some());
    let made = session.app.services.db.write(op.tenant.id, move |wtx| {
        let account = match manage::create(&op, wtx, &new)? {
            Ok(account) => account,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let link = if setup_link { setup::issue(&op, wtx, Some(account.id))? } else { None };
        Ok(Ok((account, link.map(|token| setup::address(&op, &token)))))
    })?;
    let (account, link) = made.map_err(refused)?;
    output.show(&with_link(document(&tenant, &account), link.as_deref()));
    if signs_in || setup_link {
        remark_no_passwords(&tenant, output);
    } else if tenant.settings.has_passwords() {
        output.remark(&format!(
            "The account has no password yet: portico account set-password --tenant {} {}",
            tenant.slug,
            account.address()
        ));
    }
    if identifier::of_account(&tenant.settings, &account).is_empty() {
        output.remark(&format!(
            "The account cannot sign in before it has a user name: \
             portico account set --tenant {} {} preferred_username=NAME",
            tenant.slug,
            account.address()
        ));
    }
    let unverified = match tenant.settings.unverified_sign_in {
        _ if account.is_verified() => None,
        UnverifiedSignIn::Deny => Some("The account cannot sign in"),
        UnverifiedSignIn::Limited => Some("The account cannot sign in to applications"),
        UnverifiedSignIn::Allow => None,
    };
    if let Some(unverified) = unverified {
        output.remark(&format!(
            "{unverified} before its address is verified: portico account verify --tenant {} {}",
            tenant.slug,
            account.address()
        ));
    }
    Ok(())
}

fn set(session: &Session, account: &OfAccount, changes: &[String], output: &Output) -> Done {
    let mut changes = pairs(changes)?;
    let (op, found) = session.account(account)?;
    let (tenant, id) = (op.tenant.clone(), found.id);
    if let Some((key, _)) = changes.iter().find(|(key, _)| !keys(&tenant).any(|own| own == key)) {
        return Err(unknown(key, &tenant, account));
    }
    for (key, value) in &mut changes {
        *value = lines(&tenant, key, value);
    }
    let db = &session.app.services.db;
    let changed = db.write(op.tenant.id, move |wtx| administer::change(&op, wtx, id, &changes))?;
    let changed = changed.map_err(refused)?;
    let canonical = |account: &Account| account.email.as_ref().map(|own| own.email.canonical().to_owned());
    if found.is_verified() && canonical(&found) != canonical(&changed) {
        let former = found.address();
        output.remark(&format!(
            "{former} gets a link that undoes the change for 7 days, and no other account gets the address"
        ));
    }
    let (before, after) = (document(&tenant, &found), document(&tenant, &changed));
    if output.is_json() {
        output.show(&after);
        return Ok(());
    }
    let lines = keys(&tenant).filter_map(|key| {
        let (old, new) = (value_of(&before, key), value_of(&after, key));
        (old != new).then(|| difference(key, &old, &new))
    });
    output.differences(&lines.collect::<Vec<_>>());
    Ok(())
}

/// Returns the keys of `portico account set`: those of every account, then the custom attributes of the tenant.
fn keys(tenant: &Tenant) -> impl Iterator<Item = &str> {
    let own = tenant.attributes.iter().map(|definition| definition.name.as_str());
    ["email", "email_verified"].into_iter().chain(SETTABLE).chain(own)
}

/// Returns the value of an argument as rules take it: the entries of a list are lines.
fn lines(tenant: &Tenant, key: &str, value: &str) -> String {
    match tenant.attributes.find(key) {
        Some(Definition { kind: Kind::List, .. }) => value.replace(',', "\n"),
        _ => value.to_owned(),
    }
}

/// Reads the custom attributes of a new account.
fn values(tenant: &Tenant, arguments: &[String]) -> Result<AttributeValues, Failed> {
    let mut values = AttributeValues::default();
    for (name, value) in pairs(arguments)? {
        let Some(definition) = tenant.attributes.find(&name) else {
            let known = match tenant.attributes.names() {
                none if none.is_empty() => "the tenant has none".to_owned(),
                names => format!("the attributes are {names}"),
            };
            return Err(Failed::Usage(format!("--attribute: there is no custom attribute {name}; {known}")));
        };
        let refused = |fault| FieldFault::new(name.clone(), attributes::refusal(definition, fault));
        let set = values.set(definition, &lines(tenant, &name, &value));
        set.map_err(|fault| Failed::Refused(worded(&refused(fault))))?;
    }
    Ok(values)
}

/// Words that users of other products type, and the keys that are meant.
const MEANT: [(&str, &str); 10] = [
    ("mail", "email"),
    ("verified", "email_verified"),
    ("username", "preferred_username"),
    ("first_name", "given_name"),
    ("last_name", "family_name"),
    ("surname", "family_name"),
    ("language", "locale"),
    ("timezone", "zoneinfo"),
    ("phone", "phone_number"),
    ("avatar", "picture"),
];

fn unknown(key: &str, tenant: &Tenant, account: &OfAccount) -> Failed {
    if key == "password" {
        return Failed::Usage(format!(
            "password: arguments can be seen by other users of the machine; \
             `portico account set-password --tenant {} {}` reads it",
            account.of.tenant, account.account
        ));
    }
    let meant = MEANT.iter().find(|(word, _)| *word == key).map(|(_, meant)| *meant);
    let all: Vec<&str> = keys(tenant).collect();
    let all = all.join(", ");
    Failed::Usage(match meant.or(nearest(key, keys(tenant))) {
        Some(meant) => format!("there is no key {key}; do you mean {meant}? The keys are {all}"),
        None => format!("there is no key {key}; the keys are {all}"),
    })
}

/// Returns a value of an account's document, such as `address.country` or a custom attribute.
fn value_of(document: &Value, key: &str) -> String {
    let claim = key.split('.').try_fold(document, |value, part| value.get(part));
    match claim.or_else(|| document.get("attributes")?.get(key)) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => NOT_SET.to_owned(),
    }
}

fn set_state(session: &Session, account: &OfAccount, state: AccountState, output: &Output) -> Done {
    let (op, mut found) = session.account(account)?;
    let id = found.id;
    let tenant = op.tenant.clone();
    let changed = session.app.services.db.write(tenant.id, move |wtx| manage::set_state(&op, wtx, id, state))?;
    changed.map_err(refused)?;
    found.state = state;
    output.show(&document(&tenant, &found));
    Ok(())
}

/// Hashes a new password that is none of the earlier ones.
fn hashed(
    session: &Session,
    op: &Op,
    password: NewPassword,
    earlier: Vec<StoredPassword>,
) -> Result<StoredPassword, Failed> {
    let renewal = Renewal { chosen: Chosen { password, salt: op.salt("password") }, earlier };
    match session.app.services.hasher.run_blocking(op.tenant.id, renewal)? {
        NewHash::Made(hash) => Ok(hash),
        NewHash::Reused => Err(unfit(&[PasswordFault::Reused])),
    }
}

/// Says that a password, which was set or will be, is of no use where the tenant offers no passwords.
pub(super) fn remark_no_passwords(tenant: &Tenant, output: &Output) {
    if !tenant.settings.has_passwords() {
        let slug = &tenant.slug;
        output.remark(&format!(
            "No user of {slug} signs in with a password: `portico tenant show {slug}` shows sign_in.methods"
        ));
    }
}

/// Returns the help of the keys in `portico account set --help`.
fn help() -> String {
    let mut lines = vec![
        "Keys; an empty value removes a claim:".to_owned(),
        "  email                  The address that the user signs in with; a new one is unverified".to_owned(),
        "  email_verified         true or false".to_owned(),
        "  NAME                   A custom attribute, see `portico tenant attribute list`; entries of a list are separated by commas"
            .to_owned(),
    ];
    lines.extend(SETTABLE.iter().map(|claim| {
        let text = match *claim {
            "preferred_username" => "User name; no other account can have it",
            "profile" | "picture" | "website" => "https://…",
            "birthdate" => "YYYY-MM-DD, 0000-MM-DD or YYYY",
            "zoneinfo" => "Time zone, such as Europe/Berlin",
            "locale" => "Language, such as de-AT",
            "phone_number_verified" => "true or false",
            _ => "",
        };
        format!("  {claim:22} {text}").trim_end().to_owned()
    }));
    lines.join("\n")
}

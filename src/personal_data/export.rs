//! Collects everything that is held about a user.
//!
//! Left out are secrets and their hashes, and what is kept for a short time under a keyed hash or sealed: rate-limit counters
//! and mails on their way.

use serde_json::{Map, Value, json};

use crate::accounts::addresses::store::{Rank, list_emails};
use crate::accounts::{self, Account};
use crate::audit::activity::{self, Networks};
use crate::audit::{self, Event};
use crate::authn::acting::{self, NotSender, Sender};
use crate::authn::{devices, former_addresses, verification};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::links;
use crate::oidc::clients;
use crate::oidc::consents;
use crate::oidc::grant;
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::{self, TokenScope};
use crate::organizations::memberships::store as memberships;
use crate::sessions;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::attributes::Permission;

/// The number of rows of one kind that an export has at most; of the activity the newest ones.
pub const MOST: i64 = 10_000;

/// Everything that is held about a user.
#[derive(Clone, Debug)]
pub struct Export {
    issuer: String,
    account: AccountId,
    pub made_at: Time,
    pub parts: Vec<Part>,
}

/// What is held of one kind.
#[derive(Clone, Debug)]
pub struct Part {
    /// The member of the document.
    pub name: &'static str,
    /// An object or a list.
    pub value: Value,
}

impl Part {
    /// Returns how many entries it has.
    pub fn len(&self) -> usize {
        match &self.value {
            Value::Array(list) => list.len(),
            Value::Object(members) => members.len(),
            _ => 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Export {
    /// Returns the primary address of the user; empty if there is none.
    pub fn address(&self) -> String {
        let addresses = self.parts.iter().find(|part| part.name == "addresses").map(|part| &part.value);
        let primary = addresses.and_then(Value::as_array).and_then(|all| all.iter().find(|own| own["primary"] == true));
        primary.and_then(|own| own["email"].as_str()).unwrap_or_default().to_owned()
    }

    /// Returns the document: `issuer`, `exported_at`, then a member for each part.
    pub fn to_json(&self) -> Value {
        let mut document = Map::new();
        document.insert("issuer".to_owned(), json!(self.issuer));
        document.insert("exported_at".to_owned(), json!(self.made_at.to_rfc3339()));
        document.extend(self.parts.iter().map(|part| (part.name.to_owned(), part.value.clone())));
        Value::Object(document)
    }
}

/// The party that reads an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The user, who may not read every custom attribute.
    Person,
    Operator,
}

/// Collects what is held about the sender, shortly after a sign-in (A-73: step-up).
pub fn collect_own(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<Export, Stop<NotSender>> {
    let account = acting::find_fresh(op, tx, sender)?.account;
    Ok(collect(op, tx, &account, Reader::Person, MOST)?)
}

/// Collects what is held about a user, up to `most` rows of a kind.
pub fn collect(op: &Op, tx: &mut Tx<'_>, account: &Account, reader: Reader, most: i64) -> Result<Export, Fault> {
    let id = account.id;
    let part = |name, value| Part { name, value };
    let names = names_of_clients(tx, id, most)?;
    // Failed sign-ins may be other people's: the user gets of them what the page of the activity shows.
    let networks = if reader == Reader::Person { Networks::Shortened } else { Networks::Whole };
    let parts = vec![
        part("account", account_of(tx, account)?),
        part("claims", Value::Object(account.claims.to_map())),
        part("attributes", attributes_of(op, account, reader)),
        part("addresses", addresses_of(tx, id)?),
        part("roles", json!(accounts::roles::store::list_roles(tx, id)?)),
        part("sessions", sessions_of(tx, id, most)?),
        part("devices", devices_of(tx, id)?),
        part("consents", consents_of(tx, id, &names)?),
        part("grants", grants_of(tx, id, &names, most)?),
        part("verifications", verifications_of(tx, id, reader)?),
        part("links", links_of(tx, id)?),
        part("organizations", organizations_of(tx, id)?),
        part("api_tokens", api_tokens_of(tx, id, most)?),
        part("activity", Value::Array(activity::export(tx, id, most, networks)?)),
    ];
    Ok(Export { issuer: op.tenant.issuer().to_owned(), account: id, made_at: op.now, parts })
}

/// Records that everything was exported.
pub fn record(op: &Op, wtx: &mut WriteTx<'_>, export: &Export) -> Result<(), Fault> {
    audit::record(op, wtx, Event::AccountExported { account: export.account })
}

/// Records that the user has exported everything.
pub fn record_own(op: &Op, wtx: &mut WriteTx<'_>, export: &Export) -> Result<(), Fault> {
    record(&op.by(Principal::Account(export.account)), wtx, export)
}

fn time(time: Time) -> Value {
    json!(time.to_rfc3339())
}

fn account_of(tx: &mut Tx<'_>, account: &Account) -> Result<Value, Fault> {
    let facts = accounts::store::find_facts(tx, account.id)?;
    let password = accounts::store::find_password(tx, account.id)?.map(|(_, at)| at.to_rfc3339());
    let mut document = json!({
        "id": account.id.to_string(),
        "sub": account.sub,
        "kind": account.kind.as_str(),
        "state": account.state.as_str(),
        "created_at": time(account.created_at),
        "updated_at": time(account.updated_at),
    });
    let more = [
        ("signed_up_at", facts.signed_up_at.map(time)),
        ("first_sign_in_at", facts.first_sign_in_at.map(time)),
        ("terms_version", account.terms.as_ref().map(|version| json!(version))),
        ("terms_accepted_at", facts.terms_accepted_at.map(time)),
        ("deletion_due_at", account.deletion_due.map(time)),
        ("password_set_at", password.map(|at| json!(at))),
    ];
    if let Value::Object(members) = &mut document {
        members.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    }
    Ok(document)
}

fn attributes_of(op: &Op, account: &Account, reader: Reader) -> Value {
    let definitions = &op.tenant.attributes;
    let mut values = account.attributes.to_map(definitions);
    if reader == Reader::Person {
        values.retain(|name, _| definitions.find(name).is_some_and(|own| own.person != Permission::None));
    }
    Value::Object(values)
}

fn addresses_of(tx: &mut Tx<'_>, id: AccountId) -> Result<Value, Fault> {
    let own = list_emails(tx, id)?.into_iter().map(|own| {
        json!({
            "email": own.email.address(),
            "verified": own.verified,
            "primary": own.rank == Rank::Primary,
            "since": time(own.created_at),
        })
    });
    let mut all: Vec<Value> = own.collect();
    // An address that was replaced or removed is held until that can no longer be undone.
    all.extend(
        former_addresses::store::list_of(tx, id)?
            .into_iter()
            .map(|change| json!({ "former_email": change.former.address(), "held_until": time(change.expires_at) })),
    );
    Ok(Value::Array(all))
}

fn sessions_of(tx: &mut Tx<'_>, id: AccountId, most: i64) -> Result<Value, Fault> {
    let all = sessions::store::list_all_of(tx, id, most)?.into_iter().map(|session| {
        json!({
            "id": session.id.to_string(),
            "kind": session.kind.as_str(),
            "methods": session.amr,
            "signed_in_at": time(session.auth_time),
            "last_seen_at": time(session.last_seen_at),
            "expires_at": time(session.expires_at),
            "ended": session.ended,
            "browser": session.agent.map(|agent| agent.to_text()),
            "network": session.place,
        })
    });
    Ok(all.collect())
}

fn devices_of(tx: &mut Tx<'_>, id: AccountId) -> Result<Value, Fault> {
    let all = devices::store::list_of(tx, id)?.into_iter().map(|device| {
        json!({
            "since": time(device.created_at),
            "last_seen_at": time(device.last_seen_at),
            "expires_at": time(device.expires_at),
        })
    });
    Ok(all.collect())
}

/// The names of the applications that have a consent or a grant.
type Names = Vec<(ClientRowId, String)>;

fn names_of_clients(tx: &mut Tx<'_>, id: AccountId, most: i64) -> Result<Names, Fault> {
    let mut ids: Vec<ClientRowId> =
        consents::store::list_consents(tx, id)?.into_iter().map(|consent| consent.client).collect();
    ids.extend(grant::store::list_of(tx, id, most)?.into_iter().map(|grant| grant.client));
    ids.sort_unstable();
    ids.dedup();
    Ok(clients::store::list_by_id(tx, &ids)?.into_iter().map(|client| (client.id, client.name)).collect())
}

fn name_of(names: &Names, client: ClientRowId) -> Option<&str> {
    names.iter().find(|(id, _)| *id == client).map(|(_, name)| name.as_str())
}

fn consents_of(tx: &mut Tx<'_>, id: AccountId, names: &Names) -> Result<Value, Fault> {
    let all = consents::store::list_consents(tx, id)?.into_iter().map(|consent| {
        json!({
            "application": name_of(names, consent.client),
            "items": consent.items,
            "since": time(consent.since),
        })
    });
    Ok(all.collect())
}

fn grants_of(tx: &mut Tx<'_>, id: AccountId, names: &Names, most: i64) -> Result<Value, Fault> {
    let all = grant::store::list_of(tx, id, most)?.into_iter().map(|grant| {
        json!({
            "application": name_of(names, grant.client),
            "scope": grant.scope.to_string(),
            "audience": grant.audience,
            "created_at": time(grant.created_at),
            "expires_at": time(grant.expires_at),
            "revoked": grant.revoked,
        })
    });
    Ok(all.collect())
}

fn verifications_of(tx: &mut Tx<'_>, id: AccountId, reader: Reader) -> Result<Value, Fault> {
    let all = verification::store::list_of(tx, id)?.into_iter().map(|verification| {
        // Another person may have typed the claims, who has the address.
        let claims = (reader == Reader::Operator).then(|| verification.claims.to_map());
        json!({
            "email": verification.address.address(),
            "purpose": verification.purpose.as_str(),
            "claims": claims,
            "expires_at": time(verification.expires_at),
            "over": verification.is_over,
        })
    });
    Ok(all.collect())
}

fn links_of(tx: &mut Tx<'_>, id: AccountId) -> Result<Value, Fault> {
    let all = links::store::list_of(tx, id)?.into_iter();
    let all = all.map(|link| json!({ "purpose": link.purpose.as_str(), "expires_at": time(link.expires_at) }));
    Ok(all.collect())
}

fn organizations_of(tx: &mut Tx<'_>, id: AccountId) -> Result<Value, Fault> {
    let own = memberships::list_of_account(tx, id)?.into_iter().map(|own| {
        json!({
            "id": own.organization.id.to_string(),
            "slug": own.organization.slug,
            "name": own.organization.name,
            "state": own.membership.state.as_str(),
            "roles": own.membership.roles.ids().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "member_since": time(own.membership.created_at),
        })
    });
    Ok(own.collect())
}

fn api_tokens_of(tx: &mut Tx<'_>, id: AccountId, most: i64) -> Result<Value, Fault> {
    let all = api_tokens::store::list_of_account(tx, id, most)?.into_iter().map(|found| {
        let token = found.token;
        json!({
            "name": token.name,
            "organization": found.organization.map(|organization| organization.name),
            "roles": token.role_ids().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "scopes": token.scopes.iter().map(TokenScope::as_str).collect::<Vec<_>>(),
            "created_at": time(token.created_at),
            "expires_at": token.expires_at.map(time),
            "last_used_at": token.last_used_at.map(time),
            "revoked_at": token.revoked_at.map(time),
        })
    });
    Ok(all.collect())
}

//! The applications that a person lets use their account: what was consented to and what is granted, in one list, and
//! both taken away at once.

use std::collections::BTreeMap;

use super::clients::{self, Client};
use super::consents::{ScopeWords, explain, items, store as consents};
use super::grant::store as grants;
use super::resource_servers::{self, ResourceServer};
use crate::accounts::Account;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::ClientRowId;
use crate::base::time::Time;
use crate::base::uri::display_host;
use crate::op::{Op, Principal};
use crate::sessions;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

/// An application that may do something, or would be let without a question.
#[derive(Clone, Debug)]
pub struct Application {
    pub client: ClientRowId,
    pub name: String,
    /// The host that it lives at; empty where it has none.
    pub host: String,
    /// Scope names with the words that explain them, as on the consent page.
    pub scopes: Vec<(String, ScopeWords)>,
    pub since: Time,
    /// When it was last given something; `None` where nothing of that is left.
    pub used_at: Option<Time>,
}

struct Known {
    items: Vec<String>,
    since: Time,
    used_at: Option<Time>,
}

/// Every application that this person has consented to something for, or that holds a grant of theirs which is still
/// good, by name.
pub fn list(op: &Op, tx: &mut Tx<'_>, account: &Account) -> Result<Vec<Application>, Fault> {
    let mut found: BTreeMap<ClientRowId, Known> = BTreeMap::new();
    for (client, items, since) in consents::list_consents(tx, account.id)? {
        found.insert(client, Known { items, since, used_at: None });
    }
    let servers = resource_servers::store::list(tx)?;
    let (_, tenant_epoch) = tenancy::store::state_and_epoch(tx)?;
    let whose = (account.id, account.epoch, tenant_epoch);
    let mut open = Vec::new();
    for client in grants::list_clients(tx, whose, op.now)? {
        for offline in [true, false] {
            open.extend(grants::list_open(tx, whose, (client, offline), op.now)?);
        }
    }
    for listed in open {
        let grant = &listed.grant;
        if !grant.offline && sessions::store::is_ended(tx, grant.session)? {
            continue;
        }
        let own: Vec<&ResourceServer> = servers.iter().filter(|s| grant.audience.contains(&s.identifier)).collect();
        let known =
            found.entry(grant.client).or_insert(Known { items: Vec::new(), since: listed.created_at, used_at: None });
        let new = items(&grant.scope, &own).into_iter().filter(|item| !known.items.contains(item));
        let new: Vec<String> = new.collect();
        known.items.extend(new);
        known.since = known.since.min(listed.created_at);
        known.used_at = known.used_at.max(Some(listed.used_at));
    }
    let mut applications = Vec::new();
    for (id, known) in found {
        let Some(client) = clients::store::find(tx, id)? else { continue };
        applications.push(Application {
            client: id,
            host: host(&client),
            name: client.name,
            scopes: explain(tx, &known.items)?,
            since: known.since,
            used_at: known.used_at,
        });
    }
    applications.sort_by_key(|application| (application.name.to_lowercase(), application.client));
    Ok(applications)
}

fn host(client: &Client) -> String {
    client.registered.redirect_uris.first().map(|uri| display_host(uri)).unwrap_or_default()
}

/// Takes an application's access away: what was consented to is forgotten, and every grant ends with the tokens that it
/// gave. False if there was nothing of this person's to take away, whether or not there is such a client.
pub fn remove(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, client: ClientRowId) -> Result<bool, Fault> {
    let Some(Client { client_id, .. }) = clients::store::find(wtx, client)? else { return Ok(false) };
    let consented = consents::delete_consent(wtx, account.id, client)?;
    let ended = grants::revoke_own(wtx, (account.id, client), op.now)?;
    if !consented && ended == 0 {
        return Ok(false);
    }
    let event = Event::ApplicationRemoved { account: account.id, client_id, grants: ended };
    audit::record(&op.by(Principal::Account(account.id)), wtx, event)?;
    Ok(true)
}

//! The applications with access to an account: remembered consents and valid grants in one list, and their removal.

use std::collections::{BTreeMap, BTreeSet};

use super::clients::{self, Client};
use super::consents::{ScopeWords, explain_by, items, store as consents};
use super::grant::store::{self as grants, Granted};
use super::resource_servers::{self, ResourceServer};
use super::scope::OFFLINE_ACCESS;
use crate::accounts::Account;
use crate::audit::activity::{Deed, Entry};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::base::time::Time;
use crate::base::uri::display_host;
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// An application that has a remembered consent or a valid grant.
#[derive(Clone, Debug)]
pub struct Application {
    pub client: ClientRowId,
    pub name: String,
    /// The host of its first redirect URI; empty if it has none.
    pub host: String,
    /// Scope names with their descriptions, as on the consent page.
    pub scopes: Vec<(String, ScopeWords)>,
    pub since: Time,
    /// The time of the last authorization or refresh; `None` if no valid grant remains.
    pub used_at: Option<Time>,
}

#[derive(Default)]
struct Known {
    items: Vec<String>,
    since: Option<Time>,
    used_at: Option<Time>,
}

/// Lists the applications that the account has consented to or that have a valid grant for it, sorted by name. The
/// number of statements does not depend on the number of applications.
pub fn list(op: &Op, tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Application>, Fault> {
    let mut found: BTreeMap<ClientRowId, Known> = BTreeMap::new();
    for consents::Consent { client, items, since } in consents::list_consents(tx, account)? {
        found.insert(client, Known { items, since: Some(since), used_at: None });
    }
    let servers = resource_servers::store::list(tx)?;
    for open in grants::list_open(tx, account, op.now)? {
        let known = found.entry(open.client).or_default();
        let mut held: Vec<String> = open.offline.then(|| OFFLINE_ACCESS.to_owned()).into_iter().collect();
        for Granted { scope, audience } in &open.granted {
            let own: Vec<&ResourceServer> = servers.iter().filter(|s| audience.contains(&s.identifier)).collect();
            held.extend(items(&op.tenant.attributes, scope, &own));
        }
        for item in held {
            if !known.items.contains(&item) {
                known.items.push(item);
            }
        }
        known.since = Some(known.since.map_or(open.since, |since| since.min(open.since)));
        known.used_at = known.used_at.max(Some(open.used_at));
    }
    let ids: Vec<ClientRowId> = found.keys().copied().collect();
    let clients = clients::store::list_by_id(tx, &ids)?;
    let mut applications: Vec<Application> = clients
        .into_iter()
        .filter_map(|client| {
            let known = found.remove(&client.id)?;
            Some(Application {
                client: client.id,
                host: host(&client),
                name: client.name,
                scopes: explain_by(&op.tenant.attributes, &servers, &known.items),
                since: known.since?,
                used_at: known.used_at,
            })
        })
        .collect();
    applications.sort_by_key(|application| (application.name.to_lowercase(), application.client));
    Ok(applications)
}

fn host(client: &Client) -> String {
    client.registered.redirect_uris.first().map(|uri| display_host(uri)).unwrap_or_default()
}

/// Returns the name of an application, also if it has no access to any account.
pub fn find_name(tx: &mut Tx<'_>, client: ClientRowId) -> Result<Option<String>, Fault> {
    Ok(clients::store::find(tx, client)?.map(|client| client.name))
}

/// Returns the names of the applications of these entries of an activity, by `client_id`.
pub fn names_in(tx: &mut Tx<'_>, activity: &[Entry]) -> Result<BTreeMap<String, String>, Fault> {
    let ids: BTreeSet<&str> = activity
        .iter()
        .filter_map(|entry| match &entry.deed {
            Deed::ApplicationAdded(id) | Deed::ApplicationRemoved(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    Ok(clients::store::list_names(tx, &ids)?.into_iter().collect())
}

/// Removes an application's access: deletes the remembered consent and revokes every grant with its tokens (A-17, A-27:
/// no token is issued or accepted afterwards). Returns false if the account has neither a consent nor a grant for the
/// client, also if the client does not exist.
pub fn remove(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, client: ClientRowId) -> Result<bool, Fault> {
    let Some(Client { client_id, .. }) = clients::store::find(wtx, client)? else { return Ok(false) };
    let consented = consents::delete_consent(wtx, account.id, client)?;
    let ended = grants::revoke_own(wtx, account.id, client, op.now)?;
    if !consented && ended == 0 {
        return Ok(false);
    }
    let event = Event::ApplicationRemoved { account: account.id, client_id, grants: ended };
    audit::record(&op.by(Principal::Account(account.id)), wtx, event)?;
    Ok(true)
}

//! A tenant with many organizations and members: 10,000 organizations with 100,000 memberships of 10,000 accounts. One
//! organization has every account as a member.
//!
//! They are made through the library, each account with its memberships in one transaction.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use portico::accounts::attributes::AttributeValues;
use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, NewAccount};
use portico::accounts::store as accounts;
use portico::app::{self, App, Latest};
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::id::{AccountId, OrganizationId};
use portico::base::jose::Alg;
use portico::base::refusal::{Refusal, Stop};
use portico::base::slug::Slug;
use portico::base::uri::CanonicalBase;
use portico::config::{self, Config, DatabaseUrl, Overrides};
use portico::op::{Op, Principal};
use portico::organizations::api_tokens::{Scopes, TokenScope};
use portico::organizations::members::{self, NewMember};
use portico::organizations::tokens::{self, NewApiToken};
use portico::organizations::{self, JOINING_ROLE, Joining, NewOrganization, Roles, SystemRole};
use portico::services::World;
use portico::sessions;
use portico::sessions::api::{self, ApiAudience, Beginning};
use portico::tenancy::{Tenant, store as tenants};

use crate::Outcome;

const ORGANIZATIONS: usize = 10_000;
const ACCOUNTS: usize = 10_000;
/// The memberships of an account beside that in the organization of all.
const OTHERS: usize = 9;
/// The organizations that each user who signs in owns.
const OWN: usize = 20;
/// The access tokens of each kind, used in turn.
const TOKENS: usize = 64;
/// The number of threads, so that commits are grouped.
const MAKERS: usize = 8;
/// Two numbers without a common factor with [`ORGANIZATIONS`], which spread the memberships.
const STRIDES: [usize; 2] = [31, 1_009];

/// What the operations need to know of the tenant.
#[derive(Clone)]
pub struct Crowd {
    /// The slug of the organization that has every account as a member.
    pub everyone: String,
    /// Access tokens of the first user for the tenant login API and for the organization session API.
    pub login: Vec<String>,
    pub session: Vec<String>,
    /// API tokens of the first user: bound to the organization of all, and for the registration of accounts.
    pub program: Vec<String>,
    pub registrar: Vec<String>,
}

/// The tenant to be filled.
pub struct Filled<'a> {
    /// The data directory.
    pub data: &'a Path,
    /// The address of the database; `None`: SQLite in the data directory.
    pub database: Option<&'a str>,
    /// The public URL of the server.
    pub origin: &'a str,
    /// The slug.
    pub tenant: &'a str,
    /// The addresses of two users, who exist. Each owns twenty organizations and is a member of that of all accounts.
    pub users: [&'a str; 2],
}

/// Fills a tenant.
pub fn fill(filled: &Filled<'_>) -> Outcome<Crowd> {
    let app = open(filled)?;
    let slug = Slug::new(filled.tenant).map_err(|refusal| refusal.text().english())?;
    let tenant = app.services.db.system_read(|stx| tenants::find_by_slug(stx, &slug)).map_err(worded)?;
    let maker = Maker { app: &app, tenant: Arc::new(tenant.ok_or("the tenant is missing")?) };
    let mut users = Vec::new();
    for email in filled.users {
        users.push(maker.find(email)?);
    }
    let [first, second] = users[..] else { return Err("there are two users".to_owned()) };
    let accounts = in_parallel(ACCOUNTS, |number| maker.account(number))?;
    let (everyone, slug) = maker.organization("Everyone".to_owned(), first)?;
    maker.joins(second, vec![everyone])?;
    let owners = |number: usize| match number / OWN {
        0 => first,
        1 => second,
        _ => accounts.get(number).copied().unwrap_or(first),
    };
    let organizations = in_parallel(ORGANIZATIONS - 1, |number| {
        Ok(maker.organization(format!("Organization {number:05}"), owners(number))?.0)
    })?;
    in_parallel(ACCOUNTS, |number| {
        let others = (1..=OTHERS).map(|other| (number * STRIDES[0] + other * STRIDES[1]) % organizations.len());
        // The owner is a member already.
        let others = others.filter(|other| *other != number);
        let others = others.filter_map(|other| organizations.get(other).copied());
        let account = accounts.get(number).copied().ok_or("an account is missing")?;
        maker.joins(account, [everyone].into_iter().chain(others).collect())
    })?;
    let access = |audience| (0..TOKENS).map(|_| maker.access_token(first, audience, everyone)).collect::<Outcome<_>>();
    Ok(Crowd {
        everyone: slug,
        login: access(ApiAudience::Login)?,
        session: access(ApiAudience::Organization)?,
        program: vec![maker.api_token(first, Some(everyone))?],
        registrar: vec![maker.api_token(first, None)?],
    })
}

fn open(filled: &Filled<'_>) -> Outcome<App> {
    let overrides = Overrides { data_dir: Some(filled.data.to_owned()), ..Overrides::default() };
    let (mut config, _): (Config, _) = config::load(&overrides).map_err(|faults| faults.to_string())?;
    config.http.public_url = CanonicalBase::parse(filled.origin).map_err(|refusal| refusal.text().english())?;
    if let Some(database) = filled.database {
        config.database.url = DatabaseUrl::parse(database)?;
    }
    app::open_existing(&config, World::system().map_err(worded)?, Latest::GoOn)
}

fn worded(fault: Fault) -> String {
    fault.to_string()
}

/// Runs `make` with each number, on several threads, and returns the results by their numbers.
fn in_parallel<T: Send>(count: usize, make: impl Fn(usize) -> Outcome<T> + Sync) -> Outcome<Vec<T>> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                return Ok(made);
            }
            made.push((number, make(number)?));
        }
    };
    let mut made: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..MAKERS).map(|_| scope.spawn(worker)).collect();
        let mut all = Vec::with_capacity(count);
        for worker in workers {
            let made: Outcome<Vec<(usize, T)>> = worker.join().map_err(|_| "a maker panicked".to_owned())?;
            all.extend(made?);
        }
        Ok::<_, String>(all)
    })?;
    made.sort_by_key(|(number, _)| *number);
    Ok(made.into_iter().map(|(_, made)| made).collect())
}

struct Maker<'a> {
    app: &'a App,
    tenant: Arc<Tenant>,
}

impl Maker<'_> {
    fn op(&self) -> Outcome<Op> {
        Ok(Op::new(Arc::clone(&self.tenant), Principal::Operator, self.app.services.moment().map_err(worded)?))
    }

    fn find(&self, email: &str) -> Outcome<AccountId> {
        let email = Email::parse(email).map_err(|refusal| refusal.text().english())?;
        let found = self.app.services.db.read(self.tenant.id, |tx| accounts::find_id_by_email(tx, &email));
        found.map_err(worded)?.ok_or_else(|| format!("there is no account {}", email.address()))
    }

    fn account(&self, number: usize) -> Outcome<AccountId> {
        let op = self.op()?;
        let email = format!("member-{number:05}@example.org");
        let new = NewAccount {
            email: Email::parse(&email).map_err(|refusal| refusal.text().english())?,
            verified: true,
            claims: ProfileClaims::default(),
            attributes: AttributeValues::default(),
            password: None,
            terms: None,
        };
        let made = self.app.services.db.write(self.tenant.id, move |wtx| manage::create(&op, wtx, &new));
        made.map_err(worded)?.map(|account| account.id).map_err(|refusal| format!("{email}: {refusal:?}"))
    }

    /// Creates an organization and returns its id and its slug.
    fn organization(&self, name: String, owner: AccountId) -> Outcome<(OrganizationId, String)> {
        let op = self.op()?;
        let new = NewOrganization { name, context: None, joining: Joining::Invitation, owner };
        let db = &self.app.services.db;
        let made = db.write(self.tenant.id, move |wtx| Stop::outcome(organizations::create(&op, wtx, &new)));
        made.map_err(worded)?.map(|made| (made.id, made.slug)).map_err(|refusal| refusal.text().english())
    }

    /// Begins a session of a surface in an organization, and returns its access token.
    fn access_token(&self, account: AccountId, audience: ApiAudience, current: OrganizationId) -> Outcome<String> {
        let (op, by, keyring) = (self.op()?, self.op()?, self.app.services.keyring.clone());
        let begun = self.app.services.db.write(self.tenant.id, move |wtx| {
            let account = accounts::find_account(wtx, account)?.ok_or_else(|| Fault::internal("no account"))?;
            let begun = {
                let (session, amr, auth_time) = (api::planned(&by), ["pwd".to_owned()], by.now);
                let account = &account;
                let beginning = Beginning { session, audience, account, amr: &amr, auth_time, organization: None };
                api::begin(&by, wtx, &beginning)?
            };
            sessions::store::set_organization(wtx, account.id, api::planned(&by), Some(current))?;
            Ok((begun, keyring.signing_key(wtx, Alg::Es256, by.now)?))
        });
        let (begun, signer) = begun.map_err(worded)?;
        Ok(api::sign(&op, &signer, &begun).map_err(worded)?.token.expose().clone())
    }

    /// Makes an API token with every right of its account, bound to this organization if there is one.
    fn api_token(&self, account: AccountId, organization: Option<OrganizationId>) -> Outcome<String> {
        let op = self.op()?;
        let (roles, scopes) = (Some(Roles::one(SystemRole::OWNER.id())), Scopes::of([TokenScope::AccountsCreate]));
        let new = NewApiToken { account, organization, name: "Load".to_owned(), roles, scopes, expires_at: None };
        let db = &self.app.services.db;
        let made = db.write(self.tenant.id, move |wtx| Stop::outcome(tokens::make(&op, wtx, &new)));
        made.map_err(worded)?.map(|made| made.secret.expose().to_owned()).map_err(|refusal| refusal.text().english())
    }

    fn joins(&self, account: AccountId, all: Vec<OrganizationId>) -> Outcome<()> {
        let ops: Vec<Op> = all.iter().map(|_| self.op()).collect::<Outcome<_>>()?;
        let joined = self.app.services.db.write(self.tenant.id, move |wtx| {
            for (op, organization) in ops.iter().zip(&all) {
                let new = NewMember { account, roles: Roles::one(JOINING_ROLE.id()) };
                let added: Result<Result<_, Refusal>, Fault> =
                    Stop::outcome(members::add(op, wtx, *organization, &new));
                if let Err(refusal) = added? {
                    return Ok(Err(refusal));
                }
            }
            Ok(Ok(()))
        });
        joined.map_err(worded)?.map_err(|refusal| refusal.text().english())
    }
}

//! The composition root: builds everything that serves requests from a configuration.

use std::sync::Arc;

use crate::accounts::hasher::Hasher;
use crate::accounts::password::{Cost, KnownPasswords};
use crate::accounts::roles::{self, Role};
use crate::authn::bot_check::BotChecks;
use crate::authn::setup;
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::slug::Slug;
use crate::base::time::Clock;
use crate::base::uri::CanonicalBase;
use crate::branding::logos::Logos;
use crate::config::{Config, DatabaseConfig, DatabaseUrl};
use crate::jobs::poll_changes::Poller;
use crate::jobs::{self, runner::Jobs};
use crate::keys::{KeySource, Keyring};
use crate::mail::Mailer;
use crate::oidc::Provider;
use crate::op::{Op, Principal};
use crate::opening::{self, Found, Opened, Opening, open_schema};
use crate::outbound::Outbound;
use crate::provisioning::{self, Deployment, NewTenant};
use crate::queue::{Queue, Workers};
use crate::quotas::TokenRates;
use crate::services::{Services, World};
use crate::storage::Database;
use crate::storage::migrate::Schema;
use crate::telemetry::process;
use crate::tenancy::directory::Directory;
use crate::tenancy::resolve::Addresses;
use crate::tenancy::store::find_by_slug;
use crate::web::connections::{Connections, total_within};
use crate::web::lifecycle::Lifecycle;
use crate::web::request::RequestIds;
use crate::web::requests::Requests;
use crate::web::respond::Hsts;
use crate::web::routes::SPECS;
use crate::web::state::State;

/// The program, ready to serve or to run a command.
pub struct App {
    pub state: State,
    /// The services of `state`.
    pub services: Services,
}

impl App {
    /// Starts the background jobs. They stop when the returned values are dropped.
    pub fn start_jobs(&self) -> Result<(Poller, Jobs, Workers), Fault> {
        let Services { db, clock, entropy, keys, .. } = &self.services;
        let poller = Poller::start(db.clone(), clock.clone())?;
        let jobs = Jobs::start(jobs::all(db, clock.clone(), entropy.clone(), keys.clone()))?;
        let workers = Workers::start(&self.queue())?;
        Ok((poller, jobs, workers))
    }

    /// Returns the queue of this process.
    pub fn queue(&self) -> Queue {
        let Services { db, clock, entropy, mailer, .. } = &self.services;
        Queue::new(db.clone(), clock.clone(), entropy.clone(), mailer.clone())
    }
}

/// Opens the deployment for the server. Initializes an empty data directory; a second start changes nothing. The error is
/// one line for the operator.
pub fn open(config: &Config, world: World) -> Result<App, String> {
    open_as(config, world, Opening::OrNew, Latest::GoOn).map(|(app, _)| app)
}

/// Opens a deployment for a command. Where there is none, nothing is created.
pub fn open_existing(config: &Config, world: World, latest: Latest) -> Result<App, String> {
    open_as(config, world, Opening::Existing, latest).map(|(app, _)| app)
}

/// Opens the deployment, or creates a new one at the word of an operator. Returns whether it was there before.
pub fn init(config: &Config, world: World) -> Result<(App, Found), String> {
    open_as(config, world, Opening::Declared, Latest::GoOn)
}

/// What an opened deployment does with the time until which it has run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Latest {
    /// It goes on from there.
    GoOn,
    /// The caller ends everything that was valid before, so the machine's clock is used.
    Ignore,
}

fn open_as(config: &Config, world: World, opening: Opening, latest: Latest) -> Result<(App, Found), String> {
    let addresses = Arc::new(addresses(config));
    let Infrastructure { db, hasher, found } = open_infrastructure(config, &world, opening)?;
    if latest == Latest::GoOn {
        go_on(&db, world.clock.as_ref())?;
    }
    let check = addresses.clone();
    let moment = world.moment().map_err(|f| f.to_string())?;
    let at = moment.clone();
    let ready = db.system(move |stx| provisioning::make_ready(stx, &check, &at));
    let ready = ready.map_err(|f| f.to_string())?;
    match ready {
        Ok(Deployment::Ready) => {}
        Ok(Deployment::Missing(slugs)) if opening.may_create() => {
            for slug in slugs {
                create_own_tenant(&db, &world, &addresses, slug).map_err(|f| f.to_string())?;
            }
        }
        // The first start was interrupted.
        Ok(Deployment::Missing(slugs)) if slugs.contains(&Slug::system()) => return Err(opening::none(config)),
        Ok(Deployment::Missing(_)) => {}
        Err(refusal) => return Err(opening::explain(config, &refusal)),
    }
    if opening.may_create() {
        opening::identify(config, &db, &moment)?;
    }
    let World { clock, entropy, keys } = world;
    let connections = total_within(process::open_files_limit(), config.database.pool_size);
    let request_ids = RequestIds::new(entropy.seed().map_err(|f| f.to_string())?);
    db.poll_changes(clock.now()).map_err(|f| f.to_string())?;
    let lifecycle = Arc::new(Lifecycle::starting(clock.now()));
    let (keyring, throttle) = (Arc::new(Keyring::default()), config.throttle);
    let rates = Arc::new(TokenRates::new(config.quotas));
    let directory = Arc::new(Directory::new(addresses.clone()));
    let known_passwords = Arc::new(KnownPasswords::open(&config.passwords.known_file).map_err(|f| f.to_string())?);
    let mailer = Arc::new(Mailer::open(config, db.clone())?);
    let outbound = Arc::new(Outbound::open(config)?);
    let services = Services {
        db,
        hasher,
        known_passwords,
        keyring,
        clock,
        entropy,
        keys,
        mailer,
        outbound,
        throttle,
        rates,
        addresses,
    };
    let state = State {
        services: services.clone(),
        provider: Provider::new(services.clone()),
        api_tokens: Arc::default(),
        directory,
        logos: Arc::new(Logos::default()),
        bot_checks: Arc::new(BotChecks::new(config.turnstile.verify_url.clone())),
        trusted_proxies: Arc::new(config.http.trusted_proxies.clone()),
        hsts: hsts(config),
        specs: &SPECS,
        document: Arc::default(),
        requests: Arc::new(Requests::of(&SPECS)),
        connections: Arc::new(Connections::new(&config.http, connections)),
        request_ids: Arc::new(request_ids),
        security: Arc::new(config.security.clone()),
        lifecycle,
    };
    Ok((App { state, services }, found))
}

/// Sets the clock to the time until which the deployment has run, if it is behind it. Refuses a clock that is further
/// behind than [`provisioning::FURTHEST`].
fn go_on(db: &Database, clock: &dyn Clock) -> Result<(), String> {
    let Some(latest) = db.system_read(provisioning::latest_time).map_err(|f| f.to_string())? else { return Ok(()) };
    let now = clock.now();
    if latest.since(now) > provisioning::FURTHEST {
        let (now, latest) = (now.to_rfc3339(), latest.to_rfc3339());
        return Err(format!(
            "the clock of this machine is at {now}, but this deployment has run until {latest}; set the clock. If it is \
             right now, and was wrong before, run `portico restore --in-place --yes`, which ends every session, code and \
             token, so that nothing that has expired is valid again"
        ));
    }
    clock.go_on_from(latest);
    Ok(())
}

/// Returns the URL at which the first administrator sets a password. Returns `None` if it was issued before, or if the
/// deployment ever had an administrator.
pub fn first_setup(app: &App) -> Result<Option<String>, Fault> {
    let moment = app.services.moment()?;
    app.services.db.system(move |stx| {
        let begins = provisioning::begin_first_setup(stx, moment.now)?;
        let system =
            find_by_slug(stx, &Slug::system())?.ok_or_else(|| Fault::internal("the tenant _system is missing"))?;
        let op = Op::new(Arc::new(system), Principal::System, moment.clone());
        let mut wtx = stx.tenant(op.tenant.id);
        // Also records the administrator that a node of an earlier version made.
        if roles::was_held(&mut wtx, Role::Administrator, op.now)? || !begins {
            return Ok(None);
        }
        Ok(setup::issue(&op, &mut wtx, None)?.map(|token| setup::address(&op, &token)))
    })
}

/// Opens the database without checking the recorded public URL: for `move-origin`.
pub fn open_unchecked(config: &Config, world: &World) -> Result<Database, String> {
    open_infrastructure(config, world, Opening::Existing).map(|opened| opened.db)
}

struct Infrastructure {
    db: Database,
    hasher: Hasher,
    found: Found,
}

fn open_infrastructure(config: &Config, world: &World, opening: Opening) -> Result<Infrastructure, String> {
    let Opened { keys, mut schema, found } = open_schema(config, world, opening)?;
    migrate(config, &mut schema, world)?;
    let keys = Arc::new(keys);
    let DatabaseConfig { url, pool_size } = &config.database;
    let db = Database::open(url, *pool_size, keys.clone(), config.quotas).map_err(|f| opening::unusable(url, &f))?;
    // PostgreSQL: releases the schema lock for other nodes. SQLite: keeps the file open until here, so that no other
    // process is the last one to close it.
    drop(schema);
    let cost = Cost::new(config.hasher.memory, config.hasher.iterations, keys.pepper.clone());
    let cost = cost.map_err(|f| f.to_string())?;
    let hasher = Hasher::start(config.hasher.threads, config.hasher.queue, cost).map_err(|f| f.to_string())?;
    Ok(Infrastructure { db, hasher, found })
}

/// Migrates an empty database, and an outdated SQLite database. An outdated PostgreSQL database may still serve nodes
/// of the previous version, so an operator migrates it.
fn migrate(config: &Config, schema: &mut Schema, world: &World) -> Result<(), String> {
    let unusable = |f: Fault| opening::unusable(&config.database.url, &f);
    let status = schema.status().map_err(unusable)?;
    if let DatabaseUrl::Postgres(_) = config.database.url
        && !status.is_empty()
        && status.pending() > 0
    {
        return Err(format!(
            "the database at {} is behind this version (migrations to apply: {}); run `portico migrate up`",
            config.database.url,
            status.pending()
        ));
    }
    if status.unknown() > 0 {
        tracing::warn!(migrations = status.unknown(), "a newer version of Portico has migrated this database");
    }
    schema.up(world.clock.now()).map_err(unusable)
}

fn hsts(config: &Config) -> Hsts {
    match (config.http.public_url.is_https(), config.http.hsts_include_subdomains) {
        (false, _) => Hsts::Off,
        (true, false) => Hsts::Host,
        (true, true) => Hsts::Subdomains,
    }
}

fn addresses(config: &Config) -> Addresses {
    Addresses {
        public_url: config.http.public_url.clone(),
        base_domain: config.http.base_domain.clone(),
        default_slug: config.tenancy.default_slug.clone(),
    }
}

fn create_own_tenant(db: &Database, world: &World, addresses: &Addresses, slug: Slug) -> Result<(), Fault> {
    let name = if slug.as_str() == Slug::SYSTEM { "Portico administration" } else { "Portico" };
    let base = addresses.base_for(&slug);
    let new = new_tenant(world.keys.as_ref(), slug, name.to_owned(), base)?;
    let moment = world.moment()?;
    // A refusal means that another process created the tenant first.
    db.system(move |stx| provisioning::create_tenant(stx, &new, &moment)).map(|_| ())
}

/// Returns the description of a new tenant with its keys: RSA for ID tokens, P-256 for access tokens.
pub fn new_tenant(keys: &dyn KeySource, slug: Slug, name: String, base: CanonicalBase) -> Result<NewTenant, Fault> {
    let pairs: Vec<KeyPair> = vec![keys.key_pair(Alg::Rs256)?, keys.key_pair(Alg::Es256)?];
    Ok(NewTenant { slug, name, base, keys: pairs })
}

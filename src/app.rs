//! The composition root: builds everything that serves requests from a configuration.

use std::sync::Arc;
use std::time::Duration;

use crate::accounts::hasher::Hasher;
use crate::accounts::password::Cost;
use crate::accounts::roles::{self, Role};
use crate::authn::setup;
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::slug::Slug;
use crate::base::uri::CanonicalBase;
use crate::branding::logos::Logos;
use crate::config::{Config, DatabaseConfig, DatabaseUrl};
use crate::jobs::poll_changes::Poller;
use crate::jobs::{self, runner::Jobs};
use crate::keys::{KeySource, Keyring};
use crate::mail::Mailer;
use crate::oidc::Provider;
use crate::op::{Op, Principal};
use crate::provisioning::{self, Deployment, NewTenant, StartRefusal};
use crate::queue::{Queue, Workers};
use crate::services::{Services, World};
use crate::storage::Database;
use crate::storage::master_key::MasterKeys;
use crate::storage::migrate::Schema;
use crate::tenancy::directory::Directory;
use crate::tenancy::resolve::Addresses;
use crate::tenancy::store::find_by_slug;
use crate::web::lifecycle::Lifecycle;
use crate::web::requests::Requests;
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

/// Opens the deployment. Initializes an empty data directory; a second start changes nothing. The error is one line for
/// the operator.
pub fn open(config: &Config, world: World) -> Result<App, String> {
    let addresses = Arc::new(addresses(config));
    let (db, hasher) = open_infrastructure(config, &world)?;
    let check = addresses.clone();
    let moment = world.moment().map_err(|f| f.to_string())?;
    let ready = db.system(move |stx| provisioning::make_ready(stx, &check, &moment));
    let ready = ready.map_err(|f| f.to_string())?;
    match ready {
        Ok(Deployment::Ready) => {}
        Ok(Deployment::Missing(slugs)) => {
            for slug in slugs {
                create_own_tenant(&db, &world, &addresses, slug).map_err(|f| f.to_string())?;
            }
        }
        Err(refusal) => return Err(explain(config, &refusal)),
    }
    let World { clock, entropy, keys } = world;
    db.poll_changes(clock.now()).map_err(|f| f.to_string())?;
    let lifecycle = Arc::new(Lifecycle::starting(clock.now()));
    let (keyring, throttle) = (Arc::new(Keyring::default()), config.throttle);
    let directory = Arc::new(Directory::new(addresses.clone()));
    let mailer = Arc::new(Mailer::open(config, db.clone())?);
    let services = Services { db, hasher, keyring, clock, entropy, keys, mailer, throttle, addresses };
    let state = State {
        services: services.clone(),
        provider: Provider::new(services.clone()),
        directory,
        logos: Arc::new(Logos::default()),
        trusted_proxies: Arc::new(config.http.trusted_proxies.clone()),
        specs: &SPECS,
        requests: Arc::new(Requests::of(&SPECS)),
        lifecycle,
    };
    Ok(App { state, services })
}

/// Returns the URL at which the first administrator sets a password. Returns `None` if it was issued before, or if an
/// administrator exists.
pub fn first_setup(app: &App) -> Result<Option<String>, Fault> {
    let moment = app.services.moment()?;
    app.services.db.system(move |stx| {
        if !provisioning::begin_first_setup(stx, moment.now)? {
            return Ok(None);
        }
        let system =
            find_by_slug(stx, &Slug::system())?.ok_or_else(|| Fault::internal("the tenant _system is missing"))?;
        let op = Op::new(Arc::new(system), Principal::System, moment.clone());
        let mut wtx = stx.tenant(op.tenant.id);
        if roles::is_held(&mut wtx, Role::Administrator)? {
            return Ok(None);
        }
        Ok(setup::issue(&op, &mut wtx, None)?.map(|token| setup::address(&op, &token)))
    })
}

/// Opens the database without checking the recorded public URL: for `move-origin`.
pub fn open_unchecked(config: &Config, world: &World) -> Result<Database, String> {
    open_infrastructure(config, world).map(|(db, _)| db)
}

fn open_infrastructure(config: &Config, world: &World) -> Result<(Database, Hasher), String> {
    let (keys, mut schema) = open_schema(config, world)?;
    migrate(config, &mut schema, world)?;
    let keys = Arc::new(keys);
    let DatabaseConfig { url, pool_size } = &config.database;
    let db = Database::open(url, *pool_size, keys.clone()).map_err(|f| f.to_string())?;
    // PostgreSQL: releases the schema lock for other nodes. SQLite: keeps the file open until here, so that no other
    // process is the last one to close it.
    drop(schema);
    let cost = Cost::new(config.hasher.memory, config.hasher.iterations, keys.pepper.clone());
    let cost = cost.map_err(|f| f.to_string())?;
    let hasher = Hasher::start(config.hasher.threads, config.hasher.queue, cost).map_err(|f| f.to_string())?;
    Ok((db, hasher))
}

/// Migrates an empty database, and an outdated SQLite database. An outdated PostgreSQL database may still serve nodes
/// of the previous version, so an operator migrates it.
fn migrate(config: &Config, schema: &mut Schema, world: &World) -> Result<(), String> {
    let status = schema.status().map_err(|f| f.to_string())?;
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
    schema.up(world.clock.now()).map_err(|f| f.to_string())
}

/// Returns the master keys and the schema that they belong to, not yet migrated. A key file that does not fit changes
/// nothing. Keys are generated only if the database does not exist either.
pub fn open_schema(config: &Config, world: &World) -> Result<(MasterKeys, Schema), String> {
    let url = &config.database.url;
    let (keys, mut schema) = match url {
        DatabaseUrl::Sqlite(path) => {
            let keys = ready_master_keys(config, world, &|| path.exists())?;
            (keys, Schema::open(url).map_err(|f| f.to_string())?)
        }
        DatabaseUrl::Postgres(_) => {
            // Opened first: another process that initializes the database is then done, or waits.
            let mut schema = Schema::open(url).map_err(|f| f.to_string())?;
            let recorded = schema.fact(provisioning::MASTER_KEYS).map_err(|f| f.to_string())?;
            // Without recorded keys, the schema holds no data that needs them.
            let is_begun = schema.is_begun().map_err(|f| f.to_string())?;
            let exists = if config.keys.master_key_file.exists() { is_begun } else { recorded.is_some() };
            (ready_master_keys(config, world, &|| exists)?, schema)
        }
    };
    match schema.fact(provisioning::MASTER_KEYS).map_err(|f| f.to_string())? {
        Some(recorded) if recorded != keys.fingerprint() => Err(explain(config, &StartRefusal::WrongMasterKeys)),
        _ => Ok((keys, schema)),
    }
}

fn addresses(config: &Config) -> Addresses {
    Addresses {
        public_url: config.http.public_url.clone(),
        base_domain: config.http.base_domain.clone(),
        default_slug: config.tenancy.default_slug.clone(),
    }
}

fn explain(config: &Config, refusal: &StartRefusal) -> String {
    match refusal {
        StartRefusal::WrongMasterKeys => format!(
            "the master key file {} does not belong to this database; restore the key file of this database",
            config.keys.master_key_file.display()
        ),
        StartRefusal::PublicUrlChanged { recorded } => format!(
            "this deployment was set up as {recorded}, and http.public_url is now {url}; every issuer would change. \
             Set http.public_url back, or move it with `portico move-origin {recorded} {url}`",
            url = config.http.public_url
        ),
    }
}

/// Reads the key file, or generates one if the database does not exist either.
fn ready_master_keys(config: &Config, world: &World, database_exists: &dyn Fn() -> bool) -> Result<MasterKeys, String> {
    let path = &config.keys.master_key_file;
    let url = &config.database.url;
    if path.exists() {
        let keys = MasterKeys::read(path)?;
        // Another process may be in the middle of its first start. On PostgreSQL, the schema lock has already waited
        // for it.
        let tries = if let DatabaseUrl::Sqlite(_) = url { 20 } else { 0 };
        for _ in 0..tries {
            if !database_exists() {
                std::thread::park_timeout(Duration::from_millis(100));
            }
        }
        if !database_exists() {
            return Err(format!(
                "there is a master key file at {} but no database at {url}; restore the database, or remove the key \
                 file to create an empty one",
                path.display(),
            ));
        }
        return Ok(keys);
    }
    if database_exists() {
        return Err(format!(
            "there is a database at {url} but no master key file at {}; restore the key file of this database",
            path.display()
        ));
    }
    let mut files = vec![path];
    if let DatabaseUrl::Sqlite(database) = url {
        files.push(database);
    }
    for file in files {
        if let Some(dir) = file.parent().filter(|dir| !dir.as_os_str().is_empty()) {
            std::fs::create_dir_all(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
        }
    }
    let seed = world.entropy.seed().map_err(|f| f.to_string())?;
    let keys = MasterKeys::generate(&seed);
    match keys.create(path) {
        Ok(()) => Ok(keys),
        // Another process created the file first: use its keys.
        Err(_) if path.exists() => MasterKeys::read(path),
        Err(error) => Err(error),
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

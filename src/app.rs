//! The composition root: from a configuration to everything that serves.

use std::sync::Arc;
use std::time::Duration;

use crate::accounts::hasher::Hasher;
use crate::accounts::password::Cost;
use crate::base::entropy::{Entropy, SystemEntropy};
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::slug::Slug;
use crate::base::time::{Clock, SystemClock};
use crate::base::uri::CanonicalBase;
use crate::config::{Config, DatabaseUrl};
use crate::keys::{GeneratingKeySource, KeySource, Keyring};
use crate::provisioning::{self, Deployment, NewTenant, StartRefusal};
use crate::storage::master_key::MasterKeys;
use crate::storage::{Database, migrate};
use crate::tenancy::resolve::Addresses;
use crate::web::Services;

/// Everything that is injected: the outside world, or a test's stand-ins for it.
pub struct World {
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub keys: Arc<dyn KeySource>,
}

impl World {
    /// The real one.
    pub fn system() -> Result<World, Fault> {
        Ok(World {
            clock: Arc::new(SystemClock::default()),
            entropy: Arc::new(SystemEntropy),
            keys: Arc::new(GeneratingKeySource::start()?),
        })
    }
}

/// The program, ready to serve or to run a command.
pub struct App {
    pub services: Services,
    pub keys: Arc<dyn KeySource>,
}

/// Opens the deployment; an empty data directory is made ready, a second start changes nothing. The error is for the
/// operator.
pub fn open(config: &Config, world: World) -> Result<App, String> {
    let addresses = Arc::new(addresses(config));
    let (db, hasher) = ground(config, &world)?;
    let used = has_accounts(&db).map_err(|f| f.to_string())?;
    let check = addresses.clone();
    let (now, seed) = (world.clock.now(), world.entropy.seed().map_err(|f| f.to_string())?);
    let ready = db.system(move |stx| provisioning::make_ready(stx, &check, used, (now, &seed)));
    let ready = ready.map_err(|f| f.to_string())?;
    match ready {
        Ok(Deployment::Ready) => {}
        Ok(Deployment::Missing(slugs)) => {
            for slug in slugs {
                create_own_tenant(&db, &world, (&addresses, slug)).map_err(|f| f.to_string())?;
            }
        }
        Err(refusal) => return Err(explain(config, &refusal)),
    }
    let World { clock, entropy, keys } = world;
    let services = Services { db, keyring: Arc::new(Keyring::default()), hasher, clock, entropy, addresses };
    Ok(App { services, keys })
}

/// Opens the database without a look at the recorded public URL: for `move-origin`.
pub fn open_unchecked(config: &Config, world: &World) -> Result<Database, String> {
    let (db, _) = ground(config, world)?;
    if !db.system_read(provisioning::fits_master_keys).map_err(|f| f.to_string())? {
        return Err(explain(config, &StartRefusal::WrongMasterKeys));
    }
    Ok(db)
}

fn ground(config: &Config, world: &World) -> Result<(Database, Hasher), String> {
    let keys = Arc::new(ready_master_keys(config, world)?);
    let DatabaseUrl::Sqlite(path) = &config.database.url;
    migrate::migrate_sqlite(path, world.clock.now()).map_err(|f| f.to_string())?;
    let db = Database::open_sqlite(path, config.database.pool_size, keys.clone()).map_err(|f| f.to_string())?;
    let cost = Cost::new(config.hasher.memory, config.hasher.iterations, keys.pepper.clone());
    let cost = cost.map_err(|f| f.to_string())?;
    let hasher = Hasher::start(config.hasher.threads, config.hasher.queue, cost).map_err(|f| f.to_string())?;
    Ok((db, hasher))
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
            "the master key file {} does not belong to this database; put the right one there",
            config.keys.master_key_file.display()
        ),
        StartRefusal::PublicUrlChanged { recorded } => format!(
            "this deployment was set up as {recorded}, and http.public_url is now {url}; every issuer would change. \
             Set http.public_url back, or move it with `portico move-origin {recorded} {url}`",
            url = config.http.public_url
        ),
    }
}

/// Reads the key file, or makes one for a database that does not exist yet either.
fn ready_master_keys(config: &Config, world: &World) -> Result<MasterKeys, String> {
    let path = &config.keys.master_key_file;
    let DatabaseUrl::Sqlite(database) = &config.database.url;
    if path.exists() {
        let keys = MasterKeys::read(path)?;
        // Another process may be in the middle of its first run.
        for _ in 0..20 {
            if !database.exists() {
                std::thread::park_timeout(Duration::from_millis(100));
            }
        }
        if !database.exists() {
            return Err(format!(
                "there is a master key file at {} but no database at {}; put the database back, or remove the key file \
                 to begin anew",
                path.display(),
                database.display()
            ));
        }
        return Ok(keys);
    }
    if database.exists() {
        return Err(format!(
            "there is a database at {} but no master key file at {}; without its own key file it cannot be read",
            database.display(),
            path.display()
        ));
    }
    for file in [path, database] {
        if let Some(dir) = file.parent().filter(|dir| !dir.as_os_str().is_empty()) {
            std::fs::create_dir_all(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
        }
    }
    let seed = world.entropy.seed().map_err(|f| f.to_string())?;
    let keys = MasterKeys::generate(&seed);
    match keys.create(path) {
        Ok(()) => Ok(keys),
        // Another process was quicker: its keys count.
        Err(_) if path.exists() => MasterKeys::read(path),
        Err(error) => Err(error),
    }
}

fn has_accounts(db: &Database) -> Result<bool, Fault> {
    let tenants = db.system_read(|stx| {
        let rows = crate::tenancy::store::list(stx)?;
        Ok(rows.into_iter().map(|row| row.id).collect::<Vec<_>>())
    })?;
    for tenant in tenants {
        if !db.read(tenant, |tx| crate::accounts::store::list_accounts(tx, None, 1))?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn create_own_tenant(db: &Database, world: &World, (addresses, slug): (&Addresses, Slug)) -> Result<(), Fault> {
    let name = if slug.as_str() == Slug::SYSTEM { "Portico administration" } else { "Portico" };
    let base = addresses.base_for(&slug);
    let new = new_tenant(world.keys.as_ref(), (slug, name.to_owned(), base))?;
    let made = (world.clock.now(), world.entropy.seed()?);
    // A refusal means that another process was quicker.
    db.system(move |stx| provisioning::create_tenant(stx, &new, (made.0, &made.1))).map(|_| ())
}

/// A tenant to be made, with its keys: RSA for ID tokens, P-256 for access tokens.
pub fn new_tenant(keys: &dyn KeySource, (slug, name, base): (Slug, String, CanonicalBase)) -> Result<NewTenant, Fault> {
    let pairs: Vec<KeyPair> = vec![keys.key_pair(Alg::Rs256)?, keys.key_pair(Alg::Es256)?];
    Ok(NewTenant { slug, name, base, keys: pairs })
}

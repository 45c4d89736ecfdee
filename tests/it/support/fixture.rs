//! One deployment in a temporary directory.

use std::cell::RefCell;
use std::path::Path;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use actix_web::dev::ServiceResponse;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use portico::accounts::claims::ProfileClaims;
use portico::accounts::hasher::Chosen;
use portico::accounts::manage::{self, NewAccount};
use portico::accounts::password::{ContextWords, NewPassword, PasswordRules};
use portico::app;
use portico::base::email::Email;
use portico::base::entropy::{CountingEntropy, Entropy, Seed, SystemEntropy};
use portico::base::fault::Fault;
use portico::base::id::TenantId;
use portico::base::jose::{Alg, KeyPair, SigningKey};
use portico::base::moment::Moment;
use portico::base::page::PageRequest;
use portico::base::slug::Slug;
use portico::base::time::{Clock, ManualClock, Time};
use portico::base::uri::CanonicalBase;
use portico::config::{self, Config, MailTransport, Overrides, Sender};
use portico::keys::{FixedKeySource, KeySource};
use portico::mail::{Memory, Sent};
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::oidc::resource_servers::ScopeText;
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::op::{Op, Principal};
use portico::provisioning;
use portico::queue::store::{Filter, list};
use portico::queue::{ListedJob, Queue};
use portico::services::{Services, World};
use portico::storage::connection::AnyConnection;
use portico::tenancy::Tenant;
use portico::tenancy::store::find_by_slug;
use portico::web::routes::ROUTES;
use portico::web::server::application;
use portico::web::state::State;
use tempfile::TempDir;

use super::engine::{self, ServerDatabase};
use super::{Answer, Browser, Req, contract};

pub const REDIRECT_URI: &str = "https://rp.example.com/cb?keep=1";
/// The confidential client's URI, with a query.
pub const POST_LOGOUT_URI: &str = "https://rp.example.com/bye?keep=1";
pub const API: &str = "https://api.example.com";
pub const START: Time = Time::from_seconds(1_800_000_000);

/// A deployment of its own.
pub struct Fixture {
    pub state: State,
    /// The services of `state`.
    pub services: Services,
    /// RSA keys that are generated once for all tests and handed out in turn.
    pub keys: Arc<dyn KeySource>,
    pub clock: Arc<ManualClock>,
    pub acme: TestTenant,
    pub globex: TestTenant,
    pub dir: Arc<TempDir>,
    id: Id,
    mode: Mode,
    rsa: KeyPair,
    /// Reads rows beside the application. On PostgreSQL opening a connection costs as much as a request.
    looking: Mutex<Option<AnyConnection>>,
    /// The PostgreSQL database of this deployment, dropped last.
    database: Option<Arc<ServerDatabase>>,
}

/// Keys for rotations. It has three RSA keys, which every fixture hands out in turn.
#[derive(Default)]
struct SpareKeys(AtomicUsize);

/// The seeds of a copy, which differ from the seeds of its template.
#[derive(Default)]
struct EntropyOfCopy(AtomicU64);

impl Entropy for EntropyOfCopy {
    fn seed(&self) -> Result<Seed, Fault> {
        let mut bytes = [0x5e; 32];
        bytes[..8].copy_from_slice(&self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        Ok(Seed::from_bytes(bytes))
    }
}

static SPARE_RSA: LazyLock<[KeyPair; 3]> = LazyLock::new(|| [(); 3].map(|()| KeyPair::generate(Alg::Rs256).unwrap()));

impl KeySource for SpareKeys {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault> {
        match alg {
            Alg::Rs256 => Ok(SPARE_RSA[self.0.fetch_add(1, Ordering::SeqCst) % 3].clone()),
            Alg::Es256 | Alg::EdDsa => KeyPair::generate(alg),
        }
    }
}

/// The id of the fixture. Dropping it drops the application that was built for it, and fails the test if mails are left
/// over that were not sent.
struct Id {
    number: usize,
    queue: Queue,
    services: Services,
    /// Whether the test may end with mails that were not sent.
    leaves_mail: AtomicBool,
}

impl Id {
    fn of(services: &Services) -> Id {
        let Services { db, clock, entropy, mailer, .. } = services;
        let queue = Queue::new(db.clone(), clock.clone(), entropy.clone(), mailer.clone());
        let number = NEXT_ID.fetch_add(1, Ordering::Relaxed);
        Id { number, queue, services: services.clone(), leaves_mail: AtomicBool::new(false) }
    }
}

impl Drop for Id {
    fn drop(&mut self) {
        let built = SERVING.try_with(|serving| {
            let mut serving = serving.borrow_mut();
            let at = serving.iter().position(|(id, _)| *id == self.number);
            at.map(|at| serving.remove(at))
        });
        drop(built);
        if std::thread::panicking() || self.leaves_mail.load(Ordering::Relaxed) {
            return;
        }
        // A test may have broken the database.
        let drained = self.queue.drain();
        let left = self.services.db.system_read(|stx| list(stx, Filter::default(), &PageRequest::first(100)));
        // Mail of a suspended or deleted tenant waits or is dead, as it should be.
        let is_fault =
            |job: &&ListedJob| !job.last_error.as_deref().is_some_and(|why| why.starts_with("the tenant is "));
        if let (Ok(_), Ok(left)) = (drained, left) {
            let faults: Vec<_> = left.items.iter().filter(is_fault).map(|job| (job.state, &job.last_error)).collect();
            assert!(faults.is_empty(), "mails were not sent: {faults:?}");
        }
    }
}

#[derive(Clone)]
pub struct TestTenant {
    pub tenant: Arc<Tenant>,
    /// `/t/{slug}`; in host mode the tenant's origin, which [`Fixture::send`] turns into a `Host` header.
    pub path: String,
    /// The password of `ada@example.com`.
    pub password: &'static str,
    pub sub: String,
    /// Confidential, consent remembered, claims in the ID token.
    pub confidential: TestClient,
    /// Public, first-party.
    pub public: TestClient,
    /// The secret of the resource server [`API`].
    pub api_secret: String,
}

#[derive(Clone)]
pub struct TestClient {
    pub client_id: String,
    pub client_secret: Option<String>,
    pub redirect_uri: &'static str,
}

/// A deployment to be copied.
pub struct Template {
    dir: Arc<TempDir>,
    /// SQLite: kept open, since closing the last connection would delete the write-ahead log during a copy.
    _open: Option<State>,
    /// PostgreSQL: without connections, so that it can be copied.
    database: Option<Arc<ServerDatabase>>,
    rsa: KeyPair,
    mode: Mode,
    acme: TestTenant,
    globex: TestTenant,
}

/// How tenants are addressed.
#[derive(Clone, Copy)]
enum Mode {
    /// http://localhost:8080, tenants by path.
    Path,
    /// https://id.example.com, tenants by host.
    Host,
    /// Another public URL, tenants by path.
    Moved(&'static str),
}

/// Made on a thread of its own, since hashing a password blocks.
static TEMPLATE: LazyLock<Template> =
    LazyLock::new(|| std::thread::spawn(|| make_template(Mode::Path)).join().unwrap());
static HOST_TEMPLATE: LazyLock<Template> =
    LazyLock::new(|| std::thread::spawn(|| make_template(Mode::Host)).join().unwrap());

fn make_template(mode: Mode) -> Template {
    let dir = tempfile::tempdir().unwrap();
    let database = engine::database_for(dir.path());
    let rsa = KeyPair::generate(Alg::Rs256).unwrap();
    let app = open((dir.path(), mode), &rsa, (Arc::new(ManualClock::starting_at(START)), Arc::new(SystemEntropy)));
    let acme = make_tenant(&app, ("acme", "Acme Inc", "correct horse battery acme"));
    let globex = make_tenant(&app, ("globex", "Globex", "correct horse battery globex"));
    let open = database.is_none().then_some(app.state);
    Template { dir: Arc::new(dir), _open: open, database: database.map(Arc::new), rsa, mode, acme, globex }
}

/// Returns a password that no rule checks.
pub fn any_password(services: &Services, tenant: &Tenant, text: &str) -> NewPassword {
    PasswordRules::lenient().choose(text, &ContextWords::of(tenant), &services.known_passwords).unwrap()
}

/// Returns a configuration for tests: cheap password hashes, the public URL http://localhost:8080, and SQLite by
/// default.
pub fn test_config(data_dir: &Path) -> Config {
    let overrides = Overrides { config_file: None, data_dir: Some(data_dir.to_owned()) };
    let (mut config, _) = config::load(&overrides).expect("the default configuration is valid");
    config.hasher.memory = 7_168;
    config.hasher.iterations = 1;
    config.database.pool_size = 4;
    config.mail.transport = MailTransport::Memory;
    config.mail.from = Sender::parse("Portico <no-reply@example.com>").unwrap();
    config
}

fn open((dir, mode): (&Path, Mode), rsa: &KeyPair, (clock, entropy): (Arc<ManualClock>, Arc<dyn Entropy>)) -> app::App {
    let keys = Arc::new(FixedKeySource::new(rsa.clone()));
    let mut config = test_config(dir);
    config.database.url = engine::url_of(dir);
    if let Mode::Host = mode {
        config.http.public_url = CanonicalBase::parse("https://id.example.com").unwrap();
        config.http.base_domain = Some("id.example.com".into());
    }
    if let Mode::Moved(url) = mode {
        config.http.public_url = CanonicalBase::parse(url).unwrap();
    }
    app::open(&config, World { clock, entropy, keys }).expect("the fixture opens")
}

fn make_tenant(app: &app::App, (slug, name, password): (&str, &str, &'static str)) -> TestTenant {
    let services = &app.services;
    let slug = Slug::new(slug).unwrap();
    let base = app.services.addresses.base_for(&slug);
    let new = app::new_tenant(services.keys.as_ref(), slug, name.to_owned(), base).unwrap();
    let moment = || Moment { now: START, seed: services.entropy.seed().unwrap() };
    let made = moment();
    let tenant = services.db.system(move |stx| provisioning::create_tenant(stx, &new, &made)).unwrap().unwrap();
    let op = || Op::new(Arc::new(tenant.clone()), Principal::Operator, moment());
    let (o, mut claims) = (op(), ProfileClaims::default());
    for (claim, value) in [
        ("name", "Ada Lovelace"),
        ("given_name", "Ada"),
        ("locale", "en-GB"),
        ("phone_number", "+44 1"),
        ("address.country", "UK"),
    ] {
        claims.set(claim, value).unwrap();
    }
    let chosen = Chosen { password: any_password(services, &tenant, password), salt: o.salt("password") };
    let hash = services.hasher.run_blocking(tenant.id, chosen).unwrap();
    let new = NewAccount {
        email: Email::parse("ada@example.com").unwrap(),
        verified: true,
        claims,
        attributes: Default::default(),
        password: Some(hash),
        terms: None,
    };
    let account = services.db.write(tenant.id, move |wtx| manage::create(&o, wtx, &new)).unwrap().unwrap();
    let (o, scopes) = (op(), vec![ScopeText { scope: "read".into(), text: "Read your things".into() }]);
    let api = NewResourceServer {
        identifier: API.into(),
        name: "Things".into(),
        scopes,
        lifetime: Some(120),
        ..Default::default()
    };
    let (_, api_secret) =
        services.db.write(tenant.id, move |wtx| resource_servers::create(&o, wtx, &api)).unwrap().unwrap();
    let client = |new: ClientMetadata| {
        let o = op();
        let redirect_uri: &'static str = Box::leak(new.redirect_uris[0].clone().into_boxed_str());
        let (client, secret) =
            services.db.write(tenant.id, move |wtx| clients::create(&o, wtx, &new, None)).unwrap().unwrap();
        TestClient { client_id: client.client_id, client_secret: secret.map(|s| s.expose().to_owned()), redirect_uri }
    };
    let confidential = client(ClientMetadata {
        client_name: "Shop".into(),
        redirect_uris: vec![REDIRECT_URI.into(), "https://rp.example.com/other".into()],
        resources: vec![API.into()],
        grant_types: vec!["authorization_code".into(), "refresh_token".into()],
        post_logout_redirect_uris: vec![POST_LOGOUT_URI.into()],
        ..ClientMetadata::default()
    });
    let public = client(ClientMetadata {
        client_name: "Phone".into(),
        redirect_uris: vec!["https://app.example.com/cb".into()],
        token_endpoint_auth_method: Some("none".into()),
        first_party: true,
        post_logout_redirect_uris: vec!["https://app.example.com/bye".into()],
        ..ClientMetadata::default()
    });
    let path = match tenant.base.path() {
        "" => tenant.base.as_str().to_owned(),
        path => path.to_owned(),
    };
    let api_secret = api_secret.expose().to_owned();
    TestTenant { tenant: Arc::new(tenant), path, password, sub: account.sub, confidential, public, api_secret }
}

/// The file system of directories in memory.
const MEMORY: &str = "/dev/shm";
/// The free memory there with which tests use it: more than all copies of a run.
const ENOUGH_MEMORY: u64 = 1 << 30;

/// Returns a directory for a copy, in memory if there is enough. On a disk, a test mostly waits until its rows are durable.
fn directory_of_copy() -> TempDir {
    static IN_MEMORY: LazyLock<bool> = LazyLock::new(|| {
        rustix::fs::statvfs(MEMORY).is_ok_and(|of| of.f_bavail.saturating_mul(of.f_frsize) >= ENOUGH_MEMORY)
    });
    if *IN_MEMORY { tempfile::tempdir_in(MEMORY).unwrap() } else { tempfile::tempdir().unwrap() }
}

impl Template {
    /// Returns a copy. Copies give equal answers, byte for byte, to equal requests.
    pub fn copy(&self) -> Fixture {
        Fixture::copy(self, Arc::new(EntropyOfCopy::default()))
    }
}

type Serve = dyn Fn(TestRequest) -> Pin<Box<dyn Future<Output = ServiceResponse>>>;

thread_local! {
    /// The applications of the two fixtures that were served last.
    static SERVING: RefCell<Vec<(usize, Rc<Serve>)>> = const { RefCell::new(Vec::new()) };
}

static NEXT_ID: AtomicUsize = AtomicUsize::new(0);

impl Fixture {
    /// Returns a copy of the template.
    pub fn new() -> Fixture {
        Fixture::copy(&TEMPLATE, Arc::new(SystemEntropy))
    }

    /// Returns a copy with deterministic entropy: such copies give equal answers, byte for byte, to equal requests.
    pub fn deterministic() -> Fixture {
        Fixture::copy(&TEMPLATE, Arc::new(CountingEntropy::default()))
    }

    /// Returns a deterministic copy in host mode, unlike [`Fixture::deterministic`].
    pub fn deterministic_by_host() -> Fixture {
        Fixture::copy(&HOST_TEMPLATE, Arc::new(CountingEntropy::default()))
    }

    /// Returns a deployment at https://id.example.com with tenants at https://{slug}.id.example.com.
    pub fn by_host() -> Fixture {
        Fixture::copy(&HOST_TEMPLATE, Arc::new(SystemEntropy))
    }

    fn copy(template: &Template, entropy: Arc<dyn Entropy>) -> Fixture {
        let dir = Arc::new(directory_of_copy());
        for entry in std::fs::read_dir(template.dir.path()).unwrap() {
            let entry = entry.unwrap();
            // SQLite creates the shared-memory file again.
            if entry.path().extension().is_none_or(|e| e != "db-shm") {
                std::fs::copy(entry.path(), dir.path().join(entry.file_name())).unwrap();
            }
        }
        let database = template.database.as_ref().map(|template| {
            let mut database = ServerDatabase::create(Some(template));
            database.belongs_to(dir.path());
            Arc::new(database)
        });
        let clock = Arc::new(ManualClock::starting_at(START));
        let app = open((dir.path(), template.mode), &template.rsa, (clock.clone(), entropy));
        Fixture {
            id: Id::of(&app.services),
            services: app.services,
            state: app.state,
            keys: Arc::new(SpareKeys::default()),
            clock,
            acme: template.acme.clone(),
            globex: template.globex.clone(),
            dir,
            mode: template.mode,
            rsa: template.rsa.clone(),
            looking: Mutex::default(),
            database,
        }
    }

    /// Closes this deployment and keeps its data, to be copied by [`Template::copy`].
    pub fn into_template(self) -> Template {
        let Fixture { state, services, acme, globex, dir, id, mode, rsa, database, .. } = self;
        // Dropping the id drops the application and all its connections.
        drop(id);
        let open = database.is_none().then_some(state);
        drop(services);
        Template { dir, _open: open, database, rsa, mode, acme, globex }
    }

    /// Returns another node of this deployment, with its own caches and connections and the same data and clock.
    pub fn another_node(&self) -> Fixture {
        self.node_in(self.mode)
    }

    /// Moves the deployment to another public URL, as `portico move-origin` does, and starts it there.
    pub fn moved_to(&self, url: &'static str) -> Fixture {
        let (from, to) = (self.state.services.addresses.public_url.clone(), CanonicalBase::parse(url).unwrap());
        let moment = Moment { now: self.clock.now(), seed: self.services.entropy.seed().unwrap() };
        self.services.db.system(move |stx| provisioning::move_origin(stx, &from, &to, &moment)).unwrap();
        let mut moved = self.node_in(Mode::Moved(url));
        for tenant in [&mut moved.acme, &mut moved.globex] {
            let slug = tenant.tenant.slug.clone();
            let found = moved.services.db.system_read(|stx| find_by_slug(stx, &slug)).unwrap();
            tenant.tenant = Arc::new(found.unwrap());
        }
        moved
    }

    fn node_in(&self, mode: Mode) -> Fixture {
        let world = (self.clock.clone(), Arc::new(SystemEntropy) as Arc<dyn Entropy>);
        let app = open((self.dir.path(), mode), &self.rsa, world);
        Fixture {
            id: Id::of(&app.services),
            services: app.services,
            state: app.state,
            keys: self.keys.clone(),
            clock: self.clock.clone(),
            acme: self.acme.clone(),
            globex: self.globex.clone(),
            dir: self.dir.clone(),
            mode,
            rsa: self.rsa.clone(),
            looking: Mutex::default(),
            database: self.database.clone(),
        }
    }

    /// Opens the deployment in another directory (SQLite), with this fixture's tenants and clock.
    pub fn in_folder(&self, dir: TempDir) -> Fixture {
        let world = (self.clock.clone(), Arc::new(SystemEntropy) as Arc<dyn Entropy>);
        let app = open((dir.path(), self.mode), &self.rsa, world);
        let (dir, id) = (Arc::new(dir), Id::of(&app.services));
        Fixture { id, services: app.services, state: app.state, dir, looking: Mutex::default(), ..self.another_node() }
    }

    /// Opens the deployment in a directory, which migrates a SQLite database. `known` describes its tenants acme and
    /// globex.
    pub fn opened(
        (dir, database): (TempDir, Option<ServerDatabase>),
        start: Time,
        known: impl Fn(Tenant) -> TestTenant,
    ) -> Fixture {
        let (rsa, clock) = (SPARE_RSA[0].clone(), Arc::new(ManualClock::starting_at(start)));
        let app::App { services, state } =
            open((dir.path(), Mode::Path), &rsa, (clock.clone(), Arc::new(SystemEntropy)));
        let tenant = |slug| {
            let found = services.db.system_read(|stx| find_by_slug(stx, &Slug::new(slug).unwrap())).unwrap();
            known(found.unwrap_or_else(|| panic!("there is no tenant {slug}")))
        };
        Fixture {
            acme: tenant("acme"),
            globex: tenant("globex"),
            id: Id::of(&services),
            services,
            state,
            keys: Arc::new(SpareKeys::default()),
            clock,
            dir: Arc::new(dir),
            mode: Mode::Path,
            rsa,
            looking: Mutex::default(),
            database: database.map(Arc::new),
        }
    }

    /// Returns the queue of this node.
    pub fn queue(&self) -> &Queue {
        &self.id.queue
    }

    /// Returns the memory that mails are sent to.
    pub fn mail_memory(&self) -> &Memory {
        self.services.mailer.memory().expect("tests keep mail in memory")
    }

    /// Sends the mails that are due and returns those that were sent since the last call.
    pub fn mails(&self) -> Vec<Sent> {
        self.queue().drain().unwrap();
        self.mail_memory().take()
    }

    /// Allows this test to end with mails that were not sent.
    pub fn leaves_mail(&self) {
        self.id.leaves_mail.store(true, Ordering::Relaxed);
    }

    pub fn public_url(&self) -> &str {
        self.state.services.addresses.public_url.as_str()
    }

    /// Returns the clock's time in the type of the openidconnect crate.
    pub fn now(&self) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::from_timestamp(self.clock.now().seconds(), 0).unwrap()
    }

    pub fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
        // As the server does each second.
        self.services.db.poll_changes(self.clock.now()).unwrap();
    }

    /// Returns an operator's `Op` for this tenant at the current time.
    pub fn op(&self, tenant: &TestTenant) -> Op {
        Op::new(tenant.tenant.clone(), Principal::Operator, self.services.moment().unwrap())
    }

    /// Returns the application, built once per thread: building it costs more than most requests.
    async fn serving(&self) -> Rc<Serve> {
        let built = SERVING.with_borrow(|all| all.iter().find(|(id, _)| *id == self.id.number).cloned());
        if let Some((_, serve)) = built {
            return serve;
        }
        let service = Rc::new(init_service(application(self.state.clone(), &ROUTES)).await);
        let serve: Rc<Serve> = Rc::new(move |request| {
            let service = service.clone();
            Box::pin(async move { call_service(&*service, request.to_request()).await })
        });
        let dropped = SERVING.with_borrow_mut(|all| {
            all.push((self.id.number, serve.clone()));
            (all.len() > 2).then(|| all.remove(0))
        });
        drop(dropped);
        serve
    }

    /// Changes the state that the next requests are served with.
    pub fn configure(&mut self, change: impl FnOnce(&mut State)) {
        change(&mut self.state);
        self.services = self.state.services.clone();
        self.id = Id::of(&self.services);
    }

    /// Returns whether an address belongs to this deployment.
    pub fn is_own(&self, address: &str) -> bool {
        let bases = [self.public_url(), self.acme.tenant.base.origin(), self.globex.tenant.base.origin()];
        bases.iter().any(|base| address.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }

    /// Returns the tenants' RSA key for signing tokens in tests.
    pub fn rsa_signer(&self) -> SigningKey {
        SigningKey::new(Alg::Rs256, &self.rsa.kid, self.rsa.private_jwk.expose()).unwrap()
    }

    /// Sends a request, with the Host header of its absolute address or of the public URL unless it has one.
    pub async fn send(&self, mut req: Req) -> Answer {
        if let Some((_, rest)) = req.uri.split_once("://").filter(|_| req.uri.starts_with("http")) {
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let (host, path) = (host.to_owned(), path.to_owned());
            req.uri = path;
            if !req.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
                req = req.header("host", &host);
            }
        }
        let serve = self.serving().await;
        let mut request = TestRequest::default().method(req.method.clone()).uri(&req.uri).set_payload(req.body.clone());
        request = request.peer_addr((req.peer, 4_711).into());
        if !req.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            request = request.append_header(("host", self.state.services.addresses.public_url.authority()));
        }
        for (name, value) in &req.headers {
            request = request.append_header((name.as_str(), value.as_str()));
        }
        let response = serve(request).await;
        let status = response.status().as_u16();
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = response.headers().iter().map(|(n, v)| (n.as_str().to_owned(), text(v.as_bytes()))).collect();
        let answer = Answer { status, headers, body: read_body(response).await.to_vec() };
        if let Err(fault) = contract::compare(&req, &answer) {
            panic!("an answer differs from the OpenAPI document: {fault}");
        }
        answer
    }

    /// Returns the authorize address of a client with PKCE, a nonce and a state; `extra` overrides or adds parameters.
    pub fn authorize_uri(&self, tenant: &TestTenant, client: &TestClient, extra: &[(&str, &str)]) -> String {
        let mut parameters = vec![
            ("client_id", client.client_id.as_str()),
            ("redirect_uri", client.redirect_uri),
            ("response_type", "code"),
            ("scope", "openid profile email"),
            ("state", "a state"),
            ("nonce", "a nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        for (name, value) in extra {
            parameters.retain(|(n, _)| n != name);
            if !value.is_empty() {
                parameters.push((name, value));
            }
        }
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
        format!("{}/oauth2/authorize?{query}", tenant.path)
    }

    /// Returns the address of the end_session_endpoint with these parameters.
    pub fn logout_uri(&self, tenant: &TestTenant, parameters: &[(&str, &str)]) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
        format!("{}/oauth2/logout?{query}", tenant.path)
    }

    /// Signs `ada@example.com` in at the page that an answer redirects to and returns the answer to the form.
    pub async fn sign_in_at(&self, browser: &mut Browser, tenant: &TestTenant, page: &Answer) -> Answer {
        let form = [
            ("flow", page.field("flow").expect("the page has a flow")),
            ("form_token", page.field("form_token").expect("the page has a form token")),
            ("email", "ada@example.com".to_owned()),
            ("password", tenant.password.to_owned()),
        ];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.send(self, Req::post(format!("{}/login", tenant.path), &form).same_origin()).await
    }

    /// Returns a browser with a session of `ada@example.com`, created without an application.
    pub async fn signed_in(&self, tenant: &TestTenant) -> Browser {
        let mut browser = Browser::new();
        let form = [("email", "ada@example.com"), ("password", tenant.password)];
        let answer = browser.send(self, Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        // The first page sets the browser binding.
        browser.get(self, &format!("{}/account", tenant.path)).await;
        browser
    }

    /// Returns a code for the first-party client, in a signed-in browser.
    pub async fn code(&self, browser: &mut Browser, tenant: &TestTenant, extra: &[(&str, &str)]) -> String {
        let uri = self.authorize_uri(tenant, &tenant.public, extra);
        let answer = browser.get(self, &uri).await;
        answer.location_query().remove("code").unwrap_or_else(|| panic!("no code: {}", answer.location()))
    }

    /// Returns the request that redeems a code of the first-party client.
    pub fn redeem_request(&self, tenant: &TestTenant, code: &str) -> Req {
        let client = &tenant.public;
        Req::post(
            format!("{}/oauth2/token", tenant.path),
            &[
                ("grant_type", "authorization_code"),
                ("code", code),
                ("redirect_uri", client.redirect_uri),
                ("client_id", &client.client_id),
                ("code_verifier", VERIFIER),
            ],
        )
    }

    /// Returns the tokens of a new code of the first-party client.
    pub async fn tokens(&self, tenant: &TestTenant, extra: &[(&str, &str)]) -> serde_json::Value {
        let mut browser = self.signed_in(tenant).await;
        let code = self.code(&mut browser, tenant, extra).await;
        let answer = self.send(self.redeem_request(tenant, &code)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// Returns every row of a tenant as text, to compare before and after.
    pub fn rows_of(&self, tenant: TenantId) -> Vec<String> {
        let mut looking = self.looking.lock().unwrap();
        let connection = looking.get_or_insert_with(|| engine::connect(self.dir.path()));
        crate::support::dump_by(connection, tenant)
    }
}

pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

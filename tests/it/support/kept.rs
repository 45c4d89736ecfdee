//! Deployments that earlier versions made, kept in `tests/deployments`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use portico::base::slug::Slug;
use portico::base::time::Time;
use portico::storage::migrate::migrate;
use portico::tenancy::Tenant;
use portico::tenancy::store::find_by_slug;
use serde_json::Value;

use super::engine::{connect, database_for, on, on_postgres, url_of};
use super::{Browser, Fixture, Program, TestClient, TestTenant};

/// One kept deployment on the engine of this run. Tests work on copies of it.
pub struct Kept {
    pub name: String,
    folder: PathBuf,
    /// Passwords, cookies, clients and tokens: `known.json`.
    pub known: Value,
}

static ALL: LazyLock<Vec<Kept>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deployments");
    let mut names: Vec<String> = fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "a deployment is kept in {}", root.display());
    let read = |name: String| {
        let folder = root.join(&name).join(on("sqlite", "postgres"));
        let known = fs::read(folder.join("known.json")).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        Kept { name, known: serde_json::from_slice(&known).unwrap(), folder }
    };
    names.into_iter().map(read).collect()
});

impl Kept {
    /// Returns every kept deployment, the oldest first.
    pub fn all() -> &'static [Kept] {
        &ALL
    }

    /// The number of its newest migration.
    pub fn schema(&self) -> u32 {
        self.name.split('-').nth(1).unwrap().parse().unwrap()
    }

    /// Whether `known.json` has this value. Older deployments do not have everything.
    pub fn has(&self, path: &str) -> bool {
        self.known.pointer(&format!("/{path}")).is_some()
    }

    /// Looks up a value of `known.json` by a path such as `acme/ada/cookies`.
    pub fn value(&self, path: &str) -> &Value {
        self.known.pointer(&format!("/{path}")).unwrap_or_else(|| panic!("{}: known.json has no {path}", self.name))
    }

    /// Looks up a text by its path.
    pub fn text(&self, path: &str) -> &str {
        self.value(path).as_str().unwrap_or_else(|| panic!("{}: {path} is not a text", self.name))
    }

    /// Makes a browser with the cookies under this path.
    pub fn browser(&self, path: &str) -> Browser {
        let cookies = self.value(path).as_object().unwrap();
        assert!(!cookies.is_empty(), "{}: {path} has cookies", self.name);
        let text = |(name, value): (&String, &Value)| (name.clone(), value.as_str().unwrap().to_owned());
        Browser { cookies: cookies.iter().map(text).collect() }
    }

    /// Looks up a client by a path such as `acme/clients/shop`.
    pub fn client(&'static self, path: &str) -> TestClient {
        let client = self.value(path);
        TestClient {
            client_id: self.text(&format!("{path}/client_id")).to_owned(),
            client_secret: client["client_secret"].as_str().map(str::to_owned),
            redirect_uri: client["redirect_uri"].as_str().unwrap_or_default(),
        }
    }

    /// Returns the instant at which a test starts: an hour after the deployment was made.
    fn start(&self) -> Time {
        Time::from_seconds(self.value("made_at").as_i64().unwrap()) + Duration::from_secs(3_600)
    }

    /// Copies the files into a data directory and, on PostgreSQL, the rows into its database.
    fn copy_to(&self, data: &Path) {
        fs::create_dir_all(data).unwrap();
        let key = data.join("master.key");
        fs::copy(self.folder.join("master.key"), &key).unwrap();
        // A checkout makes files that other users can read.
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
        if on_postgres() {
            let rows = fs::read_to_string(self.folder.join("portico.sql")).unwrap();
            connect(data).batch_execute(&rows).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        } else {
            fs::copy(self.folder.join("portico.db"), data.join("portico.db")).unwrap();
            fs::set_permissions(data.join("portico.db"), fs::Permissions::from_mode(0o600)).unwrap();
        }
    }

    /// Copies, migrates and opens the deployment in process. The confidential client of acme is Shop, the public one Phone.
    pub fn open(&'static self) -> Fixture {
        self.open_changed("SELECT 1")
    }

    /// Opens a copy on which these statements ran before it was migrated.
    pub fn open_changed(&'static self, sql: &str) -> Fixture {
        let dir = tempfile::tempdir().unwrap();
        let database = database_for(dir.path());
        self.copy_to(dir.path());
        connect(dir.path()).batch_execute(sql).unwrap();
        if on_postgres() {
            migrate(&url_of(dir.path()), self.start()).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        }
        let fixture = Fixture::opened((dir, database), self.start(), |tenant| self.tenant(tenant));
        assert_eq!(fixture.public_url(), self.text("public_url"), "{}: the address of the tests", self.name);
        fixture
    }

    /// Looks up a tenant besides acme and globex.
    pub fn tenant_of(&'static self, fixture: &Fixture, slug: &str) -> TestTenant {
        let found = fixture.services.db.system_read(|stx| find_by_slug(stx, &Slug::new(slug).unwrap()));
        self.tenant(found.unwrap().unwrap_or_else(|| panic!("{}: there is no tenant {slug}", self.name)))
    }

    fn tenant(&'static self, tenant: Tenant) -> TestTenant {
        let at = |rest: &str| format!("{}/{rest}", tenant.slug);
        let public = if tenant.slug.as_str() == "acme" { "clients/phone" } else { "clients/shop" };
        TestTenant {
            path: tenant.base.path().to_owned(),
            password: self.text(&at("accounts/ada/password")),
            sub: self.text(&at("accounts/ada/sub")).to_owned(),
            confidential: self.client(&at("clients/shop")),
            public: self.client(&at(public)),
            api_secret: self.known.pointer("/acme/api/secret").and_then(Value::as_str).unwrap_or_default().to_owned(),
            tenant: Arc::new(tenant),
        }
    }

    /// Copies the deployment into the folder of a program, which is not started.
    pub fn program(&self) -> Program {
        let program = Program::empty();
        self.copy_to(&program.dir.path().join("data"));
        program
    }
}

//! PostgreSQL that is not set up as needed: missing rights, standbys, clusters.

use diesel::connection::SimpleConnection;
use portico::app;
use portico::base::secret::Secret;
use portico::config::DatabaseUrl;
use portico::services::World;
use portico::storage::inspect::{postgres, try_write_postgres};
use portico::storage::rights::Lack;

use crate::support::engine::{connect, maintenance, on_postgres, url_of};
use crate::support::{Fixture, test_config};

/// A role that is dropped at the end.
struct Role<'f> {
    name: String,
    fixture: &'f Fixture,
}

impl<'f> Role<'f> {
    fn create(fixture: &'f Fixture, name: &str) -> Role<'f> {
        let name = format!("portico_{name}_{}", std::process::id());
        let sql = format!("DROP ROLE IF EXISTS {name}; CREATE ROLE {name} LOGIN PASSWORD 'secret'");
        maintenance().batch_execute(&sql).unwrap();
        Role { name, fixture }
    }

    fn sql(&self, text: &str) {
        connect(self.fixture.dir.path()).batch_execute(&text.replace("ROLE", &self.name)).unwrap();
    }

    /// Returns the URL of the fixture's database for this role.
    fn url(&self) -> String {
        let mut url = url_of_server(self.fixture);
        url.set_username(&self.name).unwrap();
        url.set_password(Some("secret")).unwrap();
        url.to_string()
    }

    /// Opens the deployment as this role.
    fn open(&self) -> Result<(), String> {
        open_at(self.fixture, &self.url())
    }
}

impl Drop for Role<'_> {
    fn drop(&mut self) {
        let drop = format!("DROP OWNED BY {0} CASCADE; DROP ROLE {0}", self.name);
        let _ = connect(self.fixture.dir.path()).batch_execute(&drop);
    }
}

fn url_of_server(fixture: &Fixture) -> url::Url {
    let DatabaseUrl::Postgres(url) = url_of(fixture.dir.path()) else { panic!("not on PostgreSQL") };
    url::Url::parse(url.expose()).unwrap()
}

fn open_at(fixture: &Fixture, url: &str) -> Result<(), String> {
    let mut config = test_config(fixture.dir.path());
    config.database.url = DatabaseUrl::parse(url).unwrap();
    let services = &fixture.services;
    let world = World { clock: services.clock.clone(), entropy: services.entropy.clone(), keys: services.keys.clone() };
    app::open(&config, world).map(drop)
}

#[actix_web::test]
async fn missing_rights_are_named_with_the_statement_that_gives_them() {
    if !on_postgres() {
        return;
    }
    let fixture = Fixture::new();
    let role = Role::create(&fixture, "rights");
    role.sql("REVOKE ALL ON SCHEMA public FROM PUBLIC");
    let lacks = || postgres(&Secret::new(role.url())).unwrap().lacks;
    assert_eq!(lacks(), [Lack::Schema]);
    assert!(role.open().unwrap_err().contains("GRANT USAGE, CREATE ON SCHEMA public TO portico_rights_"));

    role.sql("GRANT USAGE ON SCHEMA public TO ROLE");
    let refused = role.open().unwrap_err();
    assert!(refused.contains("may not read and change") && refused.contains("GRANT SELECT, INSERT"), "{refused}");
    assert!(try_write_postgres(&Secret::new(role.url())).unwrap_err().to_string().contains("portico doctor"));
    assert!(matches!(&lacks()[..], [Lack::Create(schema), Lack::Rows(_), Lack::Owner(_)] if schema == "public"));

    role.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ROLE");
    role.open().unwrap();
    role.sql(
        "DELETE FROM __diesel_schema_migrations WHERE version = (SELECT max(version) FROM __diesel_schema_migrations)",
    );
    let mut config = test_config(fixture.dir.path());
    config.database.url = DatabaseUrl::parse(&role.url()).unwrap();
    let refused = portico::storage::migrate::migrate(&config.database.url, crate::support::START).unwrap_err();
    assert!(refused.to_string().contains("may not create tables in the schema public"), "{refused}");
    role.sql("GRANT CREATE ON SCHEMA public TO ROLE");
    let refused = portico::storage::migrate::migrate(&config.database.url, crate::support::START).unwrap_err();
    assert!(refused.to_string().contains("so it cannot migrate"), "{refused}");
}

#[actix_web::test]
async fn a_cluster_is_reached_at_the_member_that_writes() {
    if !on_postgres() {
        return;
    }
    let fixture = Fixture::new();
    let url = url_of_server(&fixture);
    let (name, host) = (url.path().trim_start_matches('/').to_owned(), url.host_str().unwrap().to_owned());
    let port = url.port().unwrap();
    let members = url.as_str().replace(&format!("{host}:{port}"), &format!("127.0.0.1:1,{host}:{port}"));
    let members = format!("{members}&target_session_attrs=read-write");
    open_at(&fixture, &members).unwrap();

    connect(fixture.dir.path())
        .batch_execute(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on"))
        .unwrap();
    assert!(postgres(&Secret::new(url.to_string())).unwrap().read_only);
    let refused = open_at(&fixture, &members).unwrap_err();
    assert!(refused.contains("read-only"), "no member writes: {refused}");
    let mut connection = connect(fixture.dir.path());
    connection.batch_execute("SET default_transaction_read_only = off").unwrap();
    connection.batch_execute(&format!("ALTER DATABASE {name} RESET default_transaction_read_only")).unwrap();
    open_at(&fixture, &members).unwrap();
}

//! The statements of a deployment, read from PostgreSQL's log.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Binary};
use diesel::{PgConnection, QueryableByName, RunQueryDsl};
use portico::config::DatabaseUrl;

use super::engine::{maintenance, on_postgres, url_of};

/// The server's log in its data directory, as configured by `postgres.sh`.
const LOG: &str = "server.log";

#[derive(QueryableByName)]
struct Size {
    #[diesel(sql_type = BigInt)]
    size: i64,
}

#[derive(QueryableByName)]
struct Content {
    #[diesel(sql_type = Binary)]
    content: Vec<u8>,
}

/// Reads the statements that a deployment sends to its server.
pub struct Statements {
    server: PgConnection,
    read_to: i64,
}

impl Statements {
    /// Turns on statement logging for new connections to the database of the deployment in this data directory. Returns
    /// `None` on SQLite.
    pub fn log(dir: &Path) -> Option<Statements> {
        if !on_postgres() {
            return None;
        }
        let DatabaseUrl::Postgres(url) = url_of(dir) else { return None };
        let url = url::Url::parse(url.expose()).unwrap();
        let name = url.path().trim_start_matches('/');
        let mut server = maintenance();
        server.batch_execute(&format!("ALTER DATABASE {name} SET log_statement = 'all'")).unwrap();
        let read_to = size(&mut server);
        Some(Statements { server, read_to })
    }

    /// Returns the statements since the last call, each by its first line. Other connections, such as those of other
    /// tests, do not log.
    pub fn since_last(&mut self) -> Vec<String> {
        let to = size(&mut self.server);
        let read = format!("SELECT pg_read_binary_file('{LOG}', {}, {}) AS content", self.read_to, to - self.read_to);
        let Content { content } = diesel::sql_query(read).get_result(&mut self.server).unwrap();
        self.read_to = to;
        String::from_utf8_lossy(&content).lines().filter_map(statement).collect()
    }
}

fn size(server: &mut PgConnection) -> i64 {
    let read = format!("SELECT size FROM pg_stat_file('{LOG}')");
    let read = diesel::sql_query(read).get_result::<Size>(server);
    read.unwrap_or_else(|e| panic!("the test server is not one of postgres.sh, which logs to {LOG}: {e}")).size
}

/// Returns the text of a logged statement: simple, or prepared (`execute NAME: …`). Several texts in one message are
/// one round trip.
fn statement(line: &str) -> Option<String> {
    let (_, logged) = line.split_once("LOG:  ")?;
    let text = match logged.strip_prefix("statement: ") {
        Some(text) => text,
        None => logged.strip_prefix("execute ")?.split_once(": ")?.1,
    };
    Some(text.to_owned())
}

//! The schema: the migrations of both engines create what `src/storage/schema.rs` declares.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, RunQueryDsl};
use portico::storage::connection::AnyConnection;
use portico::storage::migrate::migrate;
use tempfile::TempDir;

use crate::support::START;
use crate::support::engine::{self, ServerDatabase, connect, on, url_of};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A table in the form in which all sources are compared: columns with diesel's type names, and the primary key in
/// order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Table {
    columns: BTreeMap<String, String>,
    key: Vec<String>,
}

type Schema = BTreeMap<String, Table>;

fn names(list: &str) -> Vec<String> {
    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Reads the `diesel::table!` blocks of schema.rs.
fn declared() -> Schema {
    let text = fs::read_to_string(Path::new(ROOT).join("src/storage/schema.rs")).unwrap();
    let mut schema = Schema::new();
    for block in text.split("diesel::table! {").skip(1) {
        let (head, rest) = block.split_once('{').unwrap();
        let (name, key) = head.trim().split_once(' ').expect("name (key)");
        let columns = rest[..rest.find('}').unwrap()]
            .lines()
            .filter_map(|line| line.trim().trim_end_matches(',').split_once(" -> "))
            .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
            .collect();
        let key = names(key.trim().trim_start_matches('(').trim_end_matches(')'));
        schema.insert(name.to_owned(), Table { columns, key });
    }
    schema
}

/// Returns the diesel type of an SQL type of either engine.
fn diesel_type(sql: &str, nullable: bool) -> String {
    let base = match sql {
        "TEXT" => "Text",
        "BLOB" | "BYTEA" => "Binary",
        "BIGINT" => "BigInt",
        "BOOLEAN" => "Bool",
        other => panic!("the engines do not share the type {other}"),
    };
    if nullable { format!("Nullable<{base}>") } else { base.to_owned() }
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    required: i64,
    #[diesel(sql_type = BigInt)]
    key_place: i64,
}

fn user_tables(connection: &mut AnyConnection) -> Vec<String> {
    let tables: Vec<Name> = diesel::sql_query(on(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'index', 'view', 'trigger') \
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__diesel%' ORDER BY name",
        "SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace \
         AND relname NOT LIKE '\\_\\_diesel%' ORDER BY 1",
    ))
    .load(connection)
    .unwrap();
    tables.into_iter().map(|table| table.name).collect()
}

/// Returns the migrated database of an empty deployment. It is dropped with the first two values.
fn migrated() -> (TempDir, Option<ServerDatabase>, AnyConnection) {
    let dir = tempfile::tempdir().unwrap();
    let database = engine::database_for(dir.path());
    migrate(&url_of(dir.path()), START).unwrap();
    let connection = connect(dir.path());
    (dir, database, connection)
}

/// Reads the tables from the engine's catalogue.
fn in_database(connection: &mut AnyConnection) -> Schema {
    let tables: Vec<Name> = diesel::sql_query(on(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__diesel%'",
        "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' \
         AND tablename NOT LIKE '\\_\\_diesel%'",
    ))
    .load(connection)
    .unwrap();
    let mut schema = Schema::new();
    for Name { name } in tables {
        let sql = on(
            "SELECT name, type AS kind, \"notnull\" AS required, pk AS key_place FROM pragma_table_xinfo('{name}')",
            "SELECT attname::text AS name, upper(format_type(atttypid, atttypmod)) AS kind, \
             attnotnull::int::bigint AS required, coalesce(array_position(indkey::int2[], attnum) + 1, 0)::bigint \
             AS key_place FROM pg_attribute LEFT JOIN pg_index ON indrelid = attrelid AND indisprimary \
             WHERE attrelid = '{name}'::regclass AND attnum > 0 AND NOT attisdropped",
        );
        let columns: Vec<Column> = diesel::sql_query(sql.replace("{name}", &name)).load(connection).unwrap();
        let mut key: Vec<(i64, String)> =
            columns.iter().filter(|c| c.key_place > 0).map(|c| (c.key_place, c.name.clone())).collect();
        key.sort();
        let columns = columns.into_iter().map(|c| (c.name, diesel_type(&c.kind, c.required == 0))).collect();
        schema.insert(name, Table { columns, key: key.into_iter().map(|(_, name)| name).collect() });
    }
    schema
}

/// Returns the statements of every `up.sql` of an engine, without comments, in order.
fn statements(engine: &str) -> Vec<String> {
    let dir = Path::new(ROOT).join("migrations").join(engine);
    let mut folders: Vec<_> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut statements = Vec::new();
    for folder in folders {
        let text = fs::read_to_string(folder.join("up.sql")).unwrap();
        let text: String = text.lines().map(|line| line.split("--").next().unwrap()).collect::<Vec<_>>().join(" ");
        // The body of a function is not a statement of its own.
        let text: String = text.split("$$").step_by(2).collect();
        let plain = text.split(';').map(|s| s.split_whitespace().collect::<Vec<_>>().join(" "));
        statements.extend(plain.filter(|s| !s.is_empty()));
    }
    statements
}

/// Splits at commas outside parentheses.
fn split_outer(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if c == ',' && depth == 0 {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(c);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).collect()
}

/// Applies an `ALTER TABLE` statement to a table's columns.
fn alter(schema: &mut Schema, rest: &str) {
    let words: Vec<&str> = rest.split(' ').collect();
    if let ["RENAME", "TO", name] = words[1..] {
        let table = schema.remove(words[0]).expect("a renamed table exists");
        assert!(schema.insert(name.to_owned(), table).is_none(), "ALTER TABLE {rest}");
        return;
    }
    let columns = &mut schema.get_mut(words[0]).expect("an altered table exists").columns;
    let changed = match words[1..3] {
        ["ADD", "COLUMN"] => {
            columns.insert(words[3].to_owned(), diesel_type(words[4], !rest.contains("NOT NULL"))).is_none()
        }
        ["DROP", "COLUMN"] => columns.remove(words[3]).is_some(),
        _ => panic!("this test cannot parse ALTER TABLE {rest}"),
    };
    assert!(changed, "ALTER TABLE {rest}");
}

/// Returns the tables of the migration files, and all other constraints: unique keys, foreign keys and indexes.
fn written(engine: &str) -> (Schema, BTreeSet<String>) {
    let mut schema = Schema::new();
    let mut constraints = BTreeSet::new();
    for statement in statements(engine) {
        if let Some(rest) = statement.strip_prefix("ALTER TABLE ") {
            alter(&mut schema, rest);
            continue;
        }
        if let Some(name) = statement.strip_prefix("DROP TABLE ") {
            assert!(schema.remove(name).is_some(), "{statement}");
            continue;
        }
        if let Some(name) = statement.strip_prefix("DROP INDEX ") {
            let before = constraints.len();
            constraints.retain(|text: &String| !text.contains(&format!("INDEX {name} ON ")));
            assert_eq!(constraints.len() + 1, before, "{statement}");
            continue;
        }
        // Statements that move rows, SQLite's statistics, and PostgreSQL's views for nodes of the previous version.
        let moves = |statement: &str| statement.starts_with("INSERT INTO ") && statement.contains(" SELECT ");
        let kept = [
            "CREATE VIEW ",
            "CREATE FUNCTION ",
            "CREATE TRIGGER ",
            "DROP VIEW ",
            "DROP FUNCTION ",
            "UPDATE ",
            "ANALYZE ",
            "DELETE FROM sqlite_stat1",
            "INSERT INTO sqlite_stat1 ",
        ];
        if moves(&statement) || kept.iter().any(|start| statement.starts_with(start)) {
            continue;
        }
        let Some(rest) = statement.strip_prefix("CREATE TABLE ") else {
            constraints.insert(statement);
            continue;
        };
        let (name, body) = rest.split_once(" (").unwrap();
        let body = &body[..body.rfind(')').unwrap()];
        let mut table = Table::default();
        for part in split_outer(body) {
            if let Some(key) = part.strip_prefix("PRIMARY KEY ") {
                table.key = names(key.trim_start_matches('(').trim_end_matches(')'));
            } else if part.starts_with("UNIQUE ") || part.starts_with("FOREIGN ") {
                constraints.insert(format!("{name}: {part}"));
            } else {
                let words: Vec<&str> = part.split(' ').collect();
                let kind = diesel_type(words[1], !part.contains("NOT NULL"));
                table.columns.insert(words[0].to_owned(), kind);
                if part.contains("PRIMARY KEY") {
                    table.key = vec![words[0].to_owned()];
                }
                if let Some(at) = part.find("UNIQUE").or_else(|| part.find("REFERENCES")) {
                    constraints.insert(format!("{name}.{}: {}", words[0], &part[at..]));
                }
            }
        }
        assert!(schema.insert(name.to_owned(), table).is_none(), "{name} is created once");
    }
    (schema, constraints)
}

#[test]
fn the_migrated_database_matches_schema_rs() {
    let (_dir, _database, mut connection) = migrated();
    let declared = declared();
    assert!(declared.len() >= 16, "schema.rs has the tables");
    assert_eq!(in_database(&mut connection), declared);
    assert_eq!(written(on("sqlite", "postgres")).0, declared, "the parsed migrations match the engine's catalogue");
}

#[test]
fn the_migrations_of_both_engines_declare_the_same_schema() {
    let (sqlite, sqlite_constraints) = written("sqlite");
    let (postgres, postgres_constraints) = written("postgres");
    assert_eq!(postgres, sqlite);
    assert_eq!(postgres, declared());
    assert!(sqlite_constraints.len() > 10);
    assert_eq!(postgres_constraints, sqlite_constraints);
}

/// tenant_id is the first column of every primary key, unique key and index of a tenant's table.
/// An index on the table of tenants itself.
const TENANTS_DELETED: &str = "CREATE INDEX tenants_deleted ON tenants (deleted_at)";

/// Indexes for the workers and the operators of the queue, which see the jobs of all tenants.
const OF_THE_QUEUE: [&str; 3] =
    ["CREATE INDEX queue_jobs_next ", "CREATE INDEX queue_jobs_by_id ", "CREATE INDEX queue_jobs_by_state "];

/// Indexes that find the tenant of a request, by an origin or a mail domain.
const OF_ALL_TENANTS: [&str; 2] = ["CREATE INDEX cors_origins_origin ", "CREATE INDEX mail_domains_domain "];

#[test]
fn tenant_id_is_the_first_column_of_every_key() {
    let (schema, constraints) = written("sqlite");
    for (name, table) in &schema {
        if table.columns.contains_key("tenant_id") {
            assert_eq!(table.key.first().map(String::as_str), Some("tenant_id"), "{name}");
        } else {
            let global = ["change_counter", "change_log", "deployment", "tenants"];
            assert!(global.contains(&name.as_str()), "{name} has no tenant_id");
        }
    }
    let global =
        ["tenants.", "deployment.", "change_counter.", "change_log.", "INSERT INTO change_counter ", TENANTS_DELETED];
    let of_tenants = |text: &&String| {
        !global.iter().chain(&OF_THE_QUEUE).chain(&OF_ALL_TENANTS).any(|start| text.starts_with(start))
    };
    for text in constraints.iter().filter(of_tenants) {
        let columns = match text.split_once(": REFERENCES") {
            Some((column, _)) => column.split_once('.').unwrap().1,
            None => text.split_once('(').unwrap().1,
        };
        assert!(columns.starts_with("tenant_id"), "{text}");
    }
}

#[test]
fn the_down_migrations_empty_the_database() {
    let (_dir, _database, mut connection) = migrated();
    assert!(user_tables(&mut connection).len() > 16);
    connection.batch_execute(on("PRAGMA foreign_keys = ON", "SET lock_timeout = 5000")).unwrap();
    let migrations = Path::new(ROOT).join("migrations").join(on("sqlite", "postgres"));
    let mut folders: Vec<_> = fs::read_dir(migrations).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.iter().rev() {
        connection.batch_execute(&fs::read_to_string(folder.join("down.sql")).unwrap()).unwrap();
    }
    assert_eq!(user_tables(&mut connection), Vec::<String>::new());
    for folder in &folders {
        connection.batch_execute(&fs::read_to_string(folder.join("up.sql")).unwrap()).unwrap();
    }
    assert_eq!(in_database(&mut connection), declared(), "the up migrations work again");
    for folder in &folders {
        // Migrations with views for nodes of the previous version differ between the engines, and so do statistics.
        let postgres = folder.parent().unwrap().parent().unwrap().join("postgres").join(folder.file_name().unwrap());
        if fs::read_to_string(postgres.join("up.sql")).unwrap().contains(" VIEW ") {
            continue;
        }
        let dropped = |engine: &str| -> Vec<String> {
            let folder = folder.file_name().unwrap();
            let text =
                fs::read_to_string(Path::new(ROOT).join("migrations").join(engine).join(folder).join("down.sql"));
            let text = text.unwrap();
            let of_statistics = |statement: &&str| statement.contains("sqlite_stat1") || statement.contains("ANALYZE");
            let statements = text.split(';').filter(|statement| !of_statistics(statement));
            statements.flat_map(str::split_whitespace).map(|word| word.replace("BYTEA", "BLOB")).collect()
        };
        assert_eq!(dropped("postgres"), dropped("sqlite"));
    }
}

#[test]
fn migrating_an_up_to_date_database_changes_nothing() {
    let (dir, _database, mut connection) = migrated();
    let before = in_database(&mut connection);
    migrate(&url_of(dir.path()), START).unwrap();
    assert_eq!(in_database(&mut connection), before);
    let copies = fs::read_dir(dir.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("before"));
    assert_eq!(copies.count(), 0, "no copy is made where nothing is migrated");
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text)]
    detail: String,
}

/// SQLite uses each index for the columns that it was made for. Without the statistics that a migration stores, it takes
/// the primary key's prefix `tenant_id` and reads every row of the tenant. An index of a later migration needs a row in
/// `sqlite_stat1` too.
#[test]
fn sqlite_uses_each_index_for_its_own_columns() {
    let (_dir, _database, mut connection) = migrated();
    if engine::on_postgres() {
        return;
    }
    let sql = "SELECT m.name || ' ' || i.name || ' ' || group_concat(c.name, ',') AS name \
               FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c \
               WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' AND i.partial = 0 GROUP BY m.name, i.name";
    let indexes: Vec<Name> = diesel::sql_query(sql).load(&mut connection).unwrap();
    assert!(indexes.len() > 50, "{}", indexes.len());
    for index in indexes {
        let parts: Vec<&str> = index.name.split(' ').collect();
        let [table, name, columns] = parts[..] else { panic!("{}", index.name) };
        // A list is ordered by the id last, but no one looks for the id in it.
        let is_list = !name.starts_with("sqlite_autoindex") && columns.split(',').count() > 2;
        let columns = columns.strip_suffix(",id").filter(|_| is_list).unwrap_or(columns);
        let condition = columns.split(',').map(|column| format!("{column} = 1")).collect::<Vec<_>>().join(" AND ");
        let sql = format!("EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {condition}");
        let plan: Vec<Plan> = diesel::sql_query(sql).load(&mut connection).unwrap();
        let used = |what: &str| plan[0].detail.contains(what);
        assert!(used(name) || used("USING PRIMARY KEY"), "{table} by {columns}: {}", plan[0].detail);
        let compared = plan[0].detail.matches("=?").count();
        assert_eq!(compared, columns.split(',').count(), "{table} by {columns}: {}", plan[0].detail);
    }
}

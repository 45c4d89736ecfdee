//! The plan of each statement: it reads a range of an index, and sorts nothing. So its time depends on the rows that it
//! returns, not on the number of accounts, clients or events of a deployment.
//!
//! The statements are recorded while the cases of every store function, every account page, the jobs and every list
//! command run. `stores::every_store_function_has_a_case` demands a case for a new list.

use std::collections::BTreeSet;
use std::time::Duration;

use actix_web::http::Method as HttpMethod;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};
use portico::base::time::Clock;
use portico::jobs::count_quotas::count_quotas;
use portico::jobs::rotate_keys::rotate_keys;
use portico::jobs::seal::seal;
use portico::jobs::sweep::sweep;
use portico::jobs::tables;
use portico::organizations::SystemRole;
use portico::sessions::api::ApiAudience;
use portico::storage::connection::{AnyConnection, STATEMENTS};
use portico::tenancy::TenantState;
use portico::tenancy::store as tenancy;
use portico::web::routes::ROUTES;
use portico::web::spec::{Access, Method};
use serde_json::Value;

use crate::stores;
use crate::support::engine::{connect, on_postgres};
use crate::support::{Fixture, Program, Recorder, Req};

/// Statements that read a whole table or sort, with the reason.
const EXPECTED: &[(&str, &str)] = &[
    ("count(*) from audit_unsealed", "the sealer empties the table each second; the metrics count what it has left"),
    ("select accounts.id from accounts limit", "one row shows that there is an account"),
    ("order by coalesce(consumed_at, expires_at) desc", "a network has few rows that are over: it is bounded by this"),
    ("order by refresh_rotated_at desc", "an account has few refresh families at a client: it is bounded by this"),
    ("with recursive found(value)", "reads the few values that it has found itself, by an index"),
];

const DAY: Duration = Duration::from_secs(86_400);

/// Returns a statement as [`EXPECTED`] writes it: lower case, without quotes, parameters and repeated blanks.
fn plain(statement: &str) -> String {
    let bare: String = statement.to_lowercase().chars().filter(|c| !"\"`".contains(*c)).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a statement reads rows of a table of ours.
fn reads(statement: &str) -> bool {
    let text = plain(statement);
    ["select", "update", "delete", "with"].iter().any(|verb| text.starts_with(verb))
        && (text.contains(" from ") || text.starts_with("update"))
        && !["pg_", "pragma_", "sqlite_", "__diesel"].iter().any(|own| text.contains(own))
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text, column_name = "detail")]
    sqlite: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    postgres: String,
}

/// Returns the plan of a statement, line by line, and the marks of a scan, a sort or a join of whole tables.
fn plan_of(connection: &mut AnyConnection, statement: &str) -> (Vec<String>, &'static [&'static str]) {
    match connection {
        AnyConnection::Sqlite(connection) => {
            let sql = format!("EXPLAIN QUERY PLAN {statement}");
            let steps: Vec<Step> =
                diesel::sql_query(sql).load(connection).unwrap_or_else(|e| panic!("{statement}: {e}"));
            (steps.into_iter().map(|step| step.sqlite).collect(), &["SCAN ", "TEMP B-TREE", "AUTOMATIC"])
        }
        AnyConnection::Postgres(_) => {
            let marks: &[&str] = &["Seq Scan", "Sort", "Hash Join", "Merge Join", "Materialize"];
            (generic_plan(connection, statement), marks)
        }
    }
}

/// Returns PostgreSQL's plan for any values of the parameters.
fn generic_plan(connection: &mut AnyConnection, statement: &str) -> Vec<String> {
    let count = (1..100).take_while(|n| statement.contains(&format!("${n}"))).count();
    let mut types = vec!["unknown"; count];
    loop {
        let list = if count == 0 { String::new() } else { format!("({})", types.join(", ")) };
        let Err(error) = connection.batch_execute(&format!("PREPARE asked{list} AS {statement}")) else { break };
        // A parameter that is only compared with NULL has no type of its own.
        let text = error.to_string();
        let number = text.split_once("data type of parameter $").unwrap_or_else(|| panic!("{statement}: {text}")).1;
        let number: usize = number.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap();
        assert_eq!(std::mem::replace(&mut types[number - 1], "bytea"), "unknown", "{statement}: {text}");
    }
    let values = if count == 0 { String::new() } else { format!("({})", vec!["NULL"; count].join(", ")) };
    let explain = diesel::sql_query(format!("EXPLAIN EXECUTE asked{values}"));
    let lines: Vec<Line> = match connection {
        AnyConnection::Postgres(connection) => explain.load(connection).unwrap_or_else(|e| panic!("{statement}: {e}")),
        AnyConnection::Sqlite(_) => Vec::new(),
    };
    connection.batch_execute("DEALLOCATE asked").unwrap();
    lines.into_iter().map(|line| line.postgres).collect()
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Returns the statements that give a session the planner settings of the product on PostgreSQL.
fn planner_settings() -> String {
    if !on_postgres() {
        return String::new();
    }
    let fixture = Fixture::new();
    let settings = fixture.services.db.read(fixture.acme.tenant.id, |tx| {
        let AnyConnection::Postgres(connection) = tx.conn() else { return Ok(Vec::<Setting>::new()) };
        let off = "SELECT name FROM pg_settings WHERE name LIKE 'enable%' AND setting = 'off' ORDER BY name";
        Ok(diesel::sql_query(off).load(connection)?)
    });
    let names: Vec<String> = settings.unwrap().into_iter().map(|setting| setting.name).collect();
    let own = ["bitmapscan", "hashjoin", "material", "mergejoin"].map(|name| format!("enable_{name}"));
    assert!(own.iter().all(|name| names.contains(name)), "{names:?}");
    names.into_iter().map(|name| format!("SET {name} = off; ")).collect()
}

/// Asserts that each of these statements reads ranges of indexes in their order. Returns how many were examined.
fn examine(connection: &mut AnyConnection, statements: &BTreeSet<String>) -> usize {
    if on_postgres() {
        // Small tables are not simply read, and a sort is planned only if no index has the order.
        let settings = "SET enable_seqscan = off; SET enable_sort = off; SET plan_cache_mode = force_generic_plan";
        connection.batch_execute(&format!("{}{settings}", planner_settings())).unwrap();
    }
    let mut faults = Vec::new();
    let mut examined = 0;
    for statement in statements.iter().filter(|statement| reads(statement)) {
        examined += 1;
        let (plan, marks) = plan_of(connection, statement);
        let bad: Vec<&String> = plan.iter().filter(|line| marks.iter().any(|mark| line.contains(mark))).collect();
        let text = plain(statement);
        if !bad.is_empty() && !EXPECTED.iter().any(|(own, _)| text.contains(own)) {
            faults.push(format!("{text}\n    {}", plan.join("\n    ")));
        }
    }
    assert_eq!(faults.len(), 0, "{} of {examined} statements:\n{}", faults.len(), faults.join("\n"));
    examined
}

/// Asserts that a statement on each of these tables was recorded.
fn covers(statements: &BTreeSet<String>, verb: &str, names: &[&str]) {
    let plain: Vec<String> = statements.iter().map(|statement| plain(statement)).collect();
    for name in names {
        let has = |text: &&String| text.starts_with(verb) && text.contains(name);
        assert!(plain.iter().any(|text| has(&text)), "no {verb} on {name} was recorded");
    }
}

#[actix_web::test]
async fn every_statement_reads_ranges_of_indexes_and_sorts_nothing() {
    let fixture = Fixture::new();
    let recorder = Recorder::start(fixture.dir.path());
    stores::run_every_case(&fixture).await;

    let acme = fixture.acme.clone();
    let mut browser = fixture.signed_in(&acme).await;
    let offline = [("scope", "openid profile offline_access")];
    let tokens = fixture.tokens_for(&mut browser, (&acme, &acme.confidential), &offline).await;
    assert_eq!(fixture.userinfo(&acme, &tokens["access_token"]).await.status, 200);
    let own = ROUTES.iter().filter(|route| route.access == Access::Person && route.method == Method::Get);
    let mut pages = 0;
    for route in own.filter(|route| !route.path.contains('{')) {
        assert_eq!(browser.get(&fixture, &format!("{}{}", acme.path, route.path)).await.status, 200, "{}", route.path);
        pages += 1;
    }
    assert!(pages >= 5, "too few account pages: {pages}");

    // The JSON surfaces at the root, where the request itself names its tenant.
    let [login, organization] = ApiAudience::ALL.map(|audience| fixture.api_token(&acme, "ada@example.com", audience));
    for req in [
        Req::get("/v1/auth/me").bearer(&login),
        Req::get("/api/v1/me").bearer(&organization),
        browser.with_cookies(Req::get("/api/v1/account/me")),
        browser.with_cookies(Req::get("/auth/me")),
        browser.with_cookies(Req::get("/auth/session")),
        browser.with_cookies(Req::get("/auth/get-session")),
        browser.with_cookies(Req::get("/auth/list-sessions")),
        browser.with_cookies(Req::get("/auth/linked-accounts")),
        browser.with_cookies(Req::get("/workspaces")),
        browser.with_cookies(Req::get("/workspaces/invitations/pending")),
        Req::get("/v1/auth/providers?slug=acme"),
    ] {
        let answer = fixture.send(req).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    let own = fixture.organization(&acme, "Planned", "ada@example.com");
    fixture.enter(&acme, "ada@example.com", &own);
    for path in ["organizations", "roles", "members", "invitations"] {
        let answer = fixture.send(Req::get(format!("/api/v1/{path}")).bearer(&organization)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    for path in ["", "/members", "/api-keys"] {
        let req = browser.with_cookies(Req::get(format!("/t/acme/workspaces/{}{path}", own.id)));
        assert_eq!(fixture.send(req).await.status, 200, "{path}");
    }
    let (open, program) = workspace_requests(&fixture);
    for (method, path) in open {
        let req = Req::get(format!("/t/acme/api/v1{path}")).method(method.parse().unwrap()).bearer(&program);
        let answer = fixture.send(req.header("x-org", "planned")).await;
        assert!([200, 400, 404].contains(&answer.status), "{method} {path}: {}", answer.text());
    }
    let preflight = Req::get("/auth/me").method(HttpMethod::OPTIONS).header("origin", "https://app.example.com");
    assert_eq!(fixture.send(preflight).await.status, 204);
    assert_eq!(fixture.send(Req::get("/v1/auth/providers?domain=acme.example")).await.status, 404);

    let (services, stop) = (&fixture.services, || false);
    let jobs = || {
        let now = fixture.clock.now();
        seal(&services.db, now, &stop).unwrap();
        sweep(&services.db, now, &stop).unwrap();
        count_quotas(&services.db, now, &stop).unwrap();
        rotate_keys(&services.db, fixture.keys.as_ref(), services.entropy.as_ref(), now, &stop).unwrap();
    };
    fixture.set_tenant_state(&fixture.globex, TenantState::Deleted);
    jobs();
    for _ in 0..3 {
        fixture.advance(100 * DAY.as_secs());
        services.db.poll_changes(fixture.clock.now()).unwrap();
        jobs();
    }
    services.db.system_read(tenancy::list).unwrap();

    let statements = recorder.take();
    let lists = ["tenants", "accounts", "clients", "resource_servers", "sessions", "signing_keys", "audit_events"];
    covers(&statements, "select", &[&lists[..], &["known_devices", "consents", "grants", "audit_unsealed"]].concat());
    let swept: Vec<&str> = tables::all().map(|table| table.name).collect();
    covers(&statements, "delete", &swept);
    let examined = examine(&mut connect(fixture.dir.path()), &statements);
    assert!(examined > 150, "too few statements: {examined}");
    println!("{examined} statements read ranges of indexes");
}

/// Returns requests to the workspace API, with an API token.
fn workspace_requests(fixture: &Fixture) -> ([(&'static str, &'static str); 6], String) {
    fixture.organization(&fixture.acme, "Planned", "ada@example.com");
    let program = fixture.program_token_of(&fixture.acme, ("ada@example.com", SystemRole::OWNER));
    let requests = [
        ("GET", "/app/me"),
        ("GET", "/app/organization"),
        ("GET", "/app/user?last=2"),
        ("GET", "/app/token"),
        ("POST", "/app/user"),
        ("POST", "/account/organization/org_00000000000000000000000000000000/join"),
    ];
    (requests, program)
}

/// Returns the commands of a help text.
fn commands(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = names.filter_map(|line| line.split_whitespace().next().map(str::to_owned));
    names.filter(|name| name != "help").collect()
}

/// Every command that has a `list`, found in the help of the program, so that a new one is covered.
#[test]
fn every_list_command_reads_ranges_of_indexes() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let account = ["account", "create", "--tenant", "acme", "--email", "a@example.com", "--setup-link"];
    program.run(&account).done();
    let mut statements = BTreeSet::new();
    let mut lists = Vec::new();
    for group in commands(&program.run(&["--help"]).done()) {
        let subcommands = commands(&program.run(&[&group, "--help"]).done());
        for list in subcommands.iter().filter(|name| *name == "list") {
            let help = program.run(&[&group, list, "--help"]).done();
            let mut arguments = vec![group.as_str(), list];
            if help.contains("--tenant <SLUG>") {
                arguments.extend(["--tenant", "acme"]);
            }
            let log = ("PORTICO_TELEMETRY__LOG", "portico::statements=trace");
            let ended = program.run_with(log, &arguments);
            assert_eq!(ended.code, Some(0), "{arguments:?}: {ended:?}");
            let lines = ended.stderr.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
            let own = lines.filter(|line| line["target"] == STATEMENTS);
            let before = statements.len();
            statements.extend(own.map(|line| line["statement"].as_str().unwrap().to_owned()));
            assert!(statements.len() > before, "{arguments:?} logged no statement of its own: {}", ended.stderr);
            lists.push(arguments.join(" "));
        }
    }
    assert!(lists.len() >= 6, "too few list commands: {lists:?}");
    let examined = examine(&mut connect(&program.dir.path().join("data")), &statements);
    println!("{lists:?} run {examined} statements");
}

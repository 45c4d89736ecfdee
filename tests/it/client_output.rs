//! What `portico client create` reads and prints for people: lists, warnings, the secret, settings for a library, and
//! passwords at a terminal.

use serde_json::{Value, json};

use crate::support::Program;

const CREATE: [&str; 6] = ["client", "create", "--tenant", "default", "--name", "Shop"];

#[test]
fn lists_may_be_separated_by_commas_or_blanks() {
    let program = Program::new();
    program.run(&["api", "create", "--tenant", "default", "https://api.example.com", "--name", "Api"]).done();
    let made = |more: &[&str]| program.json(&[&CREATE[..], more].concat());
    let comma = made(&[
        "--redirect-uri",
        "https://a.example/cb,https://b.example/cb?of=1,2",
        "--grant",
        "authorization_code,refresh_token",
        "--scope",
        "openid,email profile",
        "--origin",
        "https://a.example, https://b.example",
    ]);
    assert_eq!(comma["redirect_uris"], json!(["https://a.example/cb", "https://b.example/cb?of=1,2"]));
    assert_eq!(comma["grant_types"], json!(["authorization_code", "refresh_token"]));
    assert_eq!(comma["scope"], "openid email profile");
    assert_eq!(comma["origins"], json!(["https://a.example", "https://b.example"]));
    let several = made(
        &["--redirect-uri", "https://a.example/cb", "https://b.example/cb?of=1,2", "--grant"]
            .into_iter()
            .chain(["authorization_code", "refresh_token", "--scope", "openid", "--scope", "email", "profile"])
            .chain(["--origin", "https://a.example", "https://b.example"])
            .collect::<Vec<_>>(),
    );
    for name in ["redirect_uris", "grant_types", "scope", "origins"] {
        assert_eq!(comma[name], several[name], "{name}");
    }
    program
        .run(&[&CREATE[..], &["--grant", "authorization_code,password"]].concat())
        .wrong_usage(&["client_credentials"]);
    let set = program.run(&["tenant", "set", "default", "languages=de ja", "--json"]).json();
    assert_eq!(set["settings"]["languages"], json!(["de", "ja"]));
}

#[test]
fn a_scope_that_does_not_exist_is_warned_of() {
    let program = Program::new();
    let api =
        ["api", "create", "--tenant", "default", "https://api.example.com", "--name", "Api", "--scope", "read=Read"];
    program.run(&api).done();
    let create =
        |more: &[&str]| program.run(&[&CREATE[..], &["--redirect-uri", "https://a.example/cb"], more].concat());
    let ended = create(&["--scope", "openid nosuch"]);
    assert_eq!(ended.code, Some(0), "it may be created later: {ended:?}");
    assert!(ended.stderr.contains("warning: scope nosuch is ignored: it is neither"), "{ended:?}");
    assert!(ended.stderr.contains("portico api list --tenant default"), "{ended:?}");
    let ended = create(&["--scope", "openid read"]);
    assert!(ended.stderr.contains("scope read is ignored: it belongs to https://api.example.com"), "{ended:?}");
    assert!(ended.stderr.contains("resources+=https://api.example.com"), "{ended:?}");
    let ended = create(&["--scope", "openid read", "--resource", "https://api.example.com"]);
    assert!(!ended.stderr.contains("warning"), "{ended:?}");
    let id = ended.fields()["client_id"].clone();
    let set = |change: &str| program.run(&["client", "set", "--tenant", "default", &id, change]);
    let ended = set("scope+=emial,other");
    assert!(ended.stderr.contains("scope emial is ignored") && ended.stderr.contains("mean email?"), "{ended:?}");
    let ended = set("client_name=Shop 2");
    assert!(ended.code == Some(0) && ended.stderr.is_empty(), "the warning is not repeated: {ended:?}");
    let shown = program.run(&["client", "show", "--tenant", "default", &id]).done();
    let hints: Vec<&str> = shown.lines().filter(|line| line.starts_with("hint: scope ")).collect();
    assert_eq!(hints.len(), 2, "a line for each hint: {shown}");
    assert!(shown.ends_with(&format!("{}\n{}\n", hints[0], hints[1])), "{shown}");
}

/// Returns whether the last line has this name and a value that begins like this.
fn last(stdout: &str, name: &str, begins: &str) -> bool {
    let words: Vec<&str> = stdout.lines().last().unwrap_or_default().split_whitespace().collect();
    words.len() == 2 && words[0] == name && words[1].starts_with(begins)
}

#[test]
fn the_secret_is_the_last_line_and_shown_once() {
    let program = Program::new();
    let made = program.run(&[&CREATE[..], &["--redirect-uri", "https://a.example/cb"]].concat());
    assert!(last(&made.stdout, "client_secret", "pt_cs_"), "{made:?}");
    assert!(made.stderr.contains("The client_secret is shown once"), "{made:?}");
    let id = made.fields()["client_id"].clone();
    let rotated = program.run(&["client", "rotate-secret", "--tenant", "default", &id]);
    assert!(last(&rotated.stdout, "client_secret", "pt_cs_"), "{rotated:?}");
    let api = program.run(&["api", "create", "--tenant", "default", "https://api.example.com", "--name", "Api"]);
    assert!(last(&api.stdout, "introspection_secret", "pt_rs_"), "{api:?}");
    for (ended, secret) in [(&made, "pt_cs_"), (&rotated, "pt_cs_"), (&api, "pt_rs_")] {
        let column = ended.stdout.lines().last().unwrap().find(secret).unwrap();
        for line in ended.stdout.lines() {
            let (names, values) = line.split_at(column);
            assert!(names.ends_with("  ") && !values.starts_with(' '), "aligned: {ended:?}");
        }
    }
}

/// Returns the text without comments and blank lines, and without indentation.
fn essence(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.split(" # ").next().unwrap().trim());
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.replace('"', "")).collect()
}

/// The settings that `--for` prints are those of the tried recipes.
#[test]
fn settings_for_a_library_are_those_of_the_recipes() {
    let recipes = include_str!("../../docs/recipes.md");
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    for (library, uri) in [
        ("openid-client", "http://localhost:3000/callback"),
        ("authlib", "http://127.0.0.1:5000/auth"),
        ("spring", "http://localhost:8080/login/oauth2/code/acme"),
        ("quarkus", "http://localhost:8080/callback"),
        ("oauth2-proxy", "http://localhost:4180/oauth2/callback"),
        ("keycloak", "http://localhost:8081/realms/main/broker/acme/endpoint"),
        ("dex", "http://127.0.0.1:5556/dex/callback"),
        ("go-oidc", "http://localhost:3000/callback"),
    ] {
        let create =
            ["client", "create", "--tenant", "acme", "--name", "Shop", "--redirect-uri", uri, "--for", library];
        let refreshing = ["--grant", "authorization_code,refresh_token", "--json"];
        let signed_out = ["--post-logout-redirect-uri", "http://localhost:8080/bye"];
        let made = program.run(&[&create[..], &refreshing, &signed_out].concat()).json();
        let (id, secret) = (made["client_id"].as_str().unwrap(), made["client_secret"].as_str().unwrap());
        let settings = made["settings"].as_str().unwrap();
        for value in [id, secret, made["issuer"].as_str().unwrap()] {
            assert!(settings.contains(value), "{library}: {value} is not in {settings}");
        }
        assert!(!settings.contains("{issuer}") && !settings.contains("{client_id}"), "{settings}");
        let text = program.run(&["client", "show", "--tenant", "acme", id, "--for", library]).done();
        assert!(text.contains(id) && text.contains("CLIENT_SECRET") && !text.contains(secret), "{text}");
        if ["spring", "quarkus", "oauth2-proxy", "keycloak", "dex"].contains(&library) {
            let issuer = made["issuer"].as_str().unwrap();
            let tried = essence(recipes);
            for line in essence(&settings.replace(issuer, "http://localhost:8080/t/acme").replace(id, "CLIENT_ID")) {
                let line = line.replace(secret, "CLIENT_SECRET");
                assert!(tried.contains(&line), "{library}: \"{line}\" is not in docs/recipes.md");
            }
        }
    }
    let plain = ["client", "create", "--tenant", "acme", "--name", "x", "--redirect-uri", "https://a.example/cb"];
    let without = ["--grant", "authorization_code", "--for", "spring"];
    let spring = program.run(&[&plain[..], &without].concat()).done();
    assert!(!spring.contains("offline_access"), "the client may not refresh: {spring}");
    let (fields, settings) = spring.split_once("\n\n").unwrap();
    assert!(last(fields, "client_secret", "pt_cs_"), "{spring}");
    assert!(settings.starts_with("# application.yml") && settings.contains("client-secret: pt_cs_"), "{spring}");
    let quarkus = program.run(&[&plain[..], &["--for", "quarkus"]].concat()).done();
    assert!(!quarkus.contains("post-logout-path"), "the client has no post-logout redirect URI: {quarkus}");
    program.run(&[&plain[..], &["--for", "passport"]].concat()).wrong_usage(&["openid-client", "keycloak"]);
}

/// A public client has no secret, and a client with one method is set up for that one.
#[test]
fn settings_have_the_authentication_method_of_the_client() {
    let program = Program::new();
    let create = |more: &[&str]| {
        program.run(&[&CREATE[..], &["--redirect-uri", "https://a.example/oauth2/callback"], more].concat())
    };
    for library in ["openid-client", "authlib", "spring", "quarkus", "go-oidc"] {
        let ended = create(&["--public", "--for", library]);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert!(!ended.stdout.to_lowercase().contains("secret"), "{library}: {ended:?}");
    }
    assert!(create(&["--public", "--for", "spring"]).done().contains("client-authentication-method: none"));
    assert!(create(&["--public", "--for", "openid-client"]).done().contains("oidc.None()"));
    for library in ["oauth2-proxy", "keycloak", "dex"] {
        create(&["--public", "--for", library]).refused(&["--for", library, "needs a client with a secret"]);
    }
    for (library, basic, post) in [
        ("openid-client", "ClientSecretBasic", "ClientSecretPost"),
        ("keycloak", "client_secret_basic", "client_secret_post"),
        ("spring", "client-secret:", "client-authentication-method: client_secret_post"),
    ] {
        let made = |method: &str| create(&["--auth-method", method, "--for", library, "--json"]).json();
        let text = |method: &str| made(method)["settings"].as_str().unwrap().to_owned();
        let (with_basic, with_post) = (text("client_secret_basic"), text("client_secret_post"));
        assert!(with_basic.contains(basic) && !with_basic.contains(post), "{with_basic}");
        assert!(with_post.contains(post), "{with_post}");
    }
    create(&["--auth-method", "client_secret_jwt", "--for", "spring"]).refused(&["client_secret_jwt"]);
    let machine = [&CREATE[..], &["--grant", "client_credentials", "--for", "spring"]].concat();
    program.run(&machine).refused(&["--for spring", "the grant authorization_code"]);
    let list = program.json(&["client", "list", "--tenant", "default"]);
    assert_eq!(list.as_array().unwrap().len(), 13, "a refused client is not created: {list}");
    let machine = program.json(&[&CREATE[..], &["--grant", "client_credentials"]].concat());
    let id = machine["client_id"].as_str().unwrap();
    let show = ["client", "show", "--tenant", "default", id, "--for", "dex"];
    program.run(&show).refused(&["the grant authorization_code"]);
}

#[test]
fn settings_have_the_scopes_and_the_address_of_the_client() {
    let program = Program::new();
    let spring = "https://a.example/login/oauth2/code/shop";
    let create = |more: &[&str]| program.run(&[&CREATE[..], more].concat());
    let ended =
        create(&["--redirect-uri", "https://a.example/cb", spring, "--scope", "email,openid", "--for", "spring"]);
    assert!(ended.stdout.contains("scope: openid, email\n"), "only its own: {ended:?}");
    assert!(ended.stdout.contains(spring) && ended.stdout.contains("          shop:\n"), "the suitable one: {ended:?}");
    assert!(!ended.stderr.contains("not registered"), "{ended:?}");
    for (library, path) in [
        ("spring", "/login/oauth2/code/default"),
        ("keycloak", "/realms/REALM/broker/default/endpoint"),
        ("oauth2-proxy", "/oauth2/callback"),
        ("dex", "/dex/callback"),
    ] {
        let ended = create(&["--redirect-uri", "https://a.example/cb", "--for", library]);
        let id = ended.fields()["client_id"].clone();
        for part in [&format!("https://a.example{path}"), "not registered", &format!("{id} redirect_uris+=")] {
            assert!(ended.stderr.contains(part), "{library}: {part} is not in {ended:?}");
        }
    }
    let all = ["openid,email,phone,offline_access,profile", "--for", "go-oidc"];
    let address = ["--redirect-uri", "https://a.example/cb", "--scope"];
    let text = create(&[&address[..], &all[..]].concat()).done();
    assert!(text.contains(r#"[]string{"openid", "profile", "email", "phone", "offline_access"}"#), "{text}");
    let only = create(&[&address[..], &["openid", "--for", "dex"]].concat()).done();
    assert!(only.contains("scopes: [openid]"), "{only}");
    create(&[&address[..], &["email", "--for", "dex"]].concat()).refused(&["--for dex", "the scope openid"]);
}

#[test]
fn scopes_of_an_api_may_be_separated_by_commas() {
    let program = Program::new();
    let create = ["api", "create", "--tenant", "default", "https://api.example.com", "--name", "Api", "--scope"];
    program.run(&[&create[..], &["read"]].concat()).wrong_usage(&["--scope: \"read\" must be SCOPE=TEXT"]);
    let made = program.json(&[&create[..], &["read=Read, and list,write=Write"]].concat());
    assert_eq!(made["scopes"], json!(["read=Read, and list", "write=Write"]));
}

#[test]
fn a_terminal_asks_for_the_password_of_a_new_account() {
    let program = Program::new();
    let create = ["account", "create", "--tenant", "default", "--verified", "--email"];
    let (first, second) = ("New password (not shown; empty: print a set-up link): ", "Repeat the password: ");
    let good = "a good long password";
    let ada = [&create[..], &["ada@example.com"]].concat();
    let ended = program.run_at_terminal(&ada, &[(first, good), (second, "another long password")]);
    assert!(ended.code == Some(1) && ended.stdout.contains("the two passwords differ"), "{ended:?}");
    let ended = program.run_at_terminal(&ada, &[(first, good), (second, good)]);
    assert!(ended.code == Some(0) && !ended.stdout.contains(good), "it is not shown: {ended:?}");
    assert!(!ended.stdout.contains("setup_link") && !ended.stdout.contains("no password"), "{ended:?}");
    let ended = program.run_at_terminal(&[&create[..], &["bob@example.com"]].concat(), &[(first, "")]);
    assert!(ended.code == Some(0) && ended.stdout.contains("setup_link"), "{ended:?}");
    let quiet = program.run_at_terminal(&[&create[..], &["cyd@example.com", "--setup-link"]].concat(), &[]);
    assert!(quiet.code == Some(0) && !quiet.stdout.contains("New password"), "{quiet:?}");
}

#[test]
fn a_terminal_asks_for_a_password_twice_and_hides_it() {
    let program = Program::new();
    let create = ["account", "create", "--tenant", "default", "--email", "ada@example.com", "--verified"];
    let create = [&create[..], &["--password-stdin"]].concat();
    let (first, second) = ("New password (not shown): ", "Repeat the password: ");
    let good = "a good long password";
    let ended = program.run_at_terminal(&create, &[(first, good), (second, "another long password")]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.stdout.contains("the two passwords differ"), "{ended:?}");
    let ended = program.run_at_terminal(&create, &[(first, "short")]);
    assert!(ended.code == Some(1) && ended.stdout.contains("at least"), "{ended:?}");
    let ended = program.run_at_terminal(&create, &[(first, good), (second, good)]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.stdout.contains("ada@example.com") && !ended.stdout.contains(good), "it is not shown: {ended:?}");
    let set = ["account", "set-password", "--tenant", "default", "ada@example.com"];
    let ended = program.run_at_terminal(&set, &[(first, good), (second, good)]);
    assert!(ended.code == Some(0) && !ended.stdout.contains(good), "{ended:?}");
}

/// Reads a list of names in pages of one entry, by the position that each page prints, and by the name of its last entry.
fn assert_paged(program: &Program, list: &[&str], column: &str, least: usize) {
    let all = program.json(list);
    let name = |row: &Value| row[column].as_str().unwrap().to_owned();
    let names: Vec<String> = all.as_array().unwrap().iter().map(name).collect();
    assert!(names.len() >= least, "{names:?}");
    for by_name in [false, true] {
        let (mut seen, mut after) = (Vec::new(), None::<String>);
        loop {
            let mut arguments = [list, &["--limit", "1"]].concat();
            arguments.extend(after.iter().flat_map(|after| ["--after", after.as_str()]));
            let page = program.json(&arguments);
            seen.extend(page.as_array().unwrap().iter().map(name));
            let remark = program.run(&arguments);
            let told = format!("{}{}", remark.stdout, remark.stderr);
            let next = told.split("There are more entries: --after ").nth(1).map(|rest| rest.trim().to_owned());
            let Some(next) = next else { break };
            after = Some(if by_name { seen.last().unwrap().clone() } else { next });
        }
        assert_eq!(seen, names, "{list:?}");
    }
    program.run(&[list, &["--after", "no such entry"]].concat()).wrong_usage(&["--after", "no such entry"]);
}

#[test]
fn tenants_clients_and_apis_are_listed_in_pages() {
    let program = Program::new();
    for slug in ["zeta", "acme"] {
        program.run(&["tenant", "create", slug, "--name", slug]).done();
    }
    for number in ["1", "2", "3"] {
        let (name, uri) = (format!("Shop {number}"), format!("https://api.example.com/{number}"));
        let cb = format!("https://rp.example.com/{number}");
        program.run(&["client", "create", "--tenant", "acme", "--name", &name, "--redirect-uri", &cb]).done();
        program.run(&["api", "create", "--tenant", "acme", &uri, "--name", &name]).done();
    }
    assert_paged(&program, &["tenant", "list"], "slug", 4);
    assert_paged(&program, &["client", "list", "--tenant", "acme"], "client_id", 3);
    assert_paged(&program, &["api", "list", "--tenant", "acme"], "identifier", 3);
}

//! What `portico client create` reads and prints for people: lists, warnings, the secret, settings for a library, and
//! passwords at a terminal.

use serde_json::json;

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
    assert!(ended.stderr.contains("warning: the scope nosuch does not exist in default"), "{ended:?}");
    assert!(ended.stderr.contains("offline_access, read"), "the existing ones are listed: {ended:?}");
    let ended = create(&["--scope", "openid read"]);
    assert!(ended.stderr.contains("the scope read belongs to https://api.example.com"), "{ended:?}");
    let ended = create(&["--scope", "openid read", "--resource", "https://api.example.com"]);
    assert!(!ended.stderr.contains("warning"), "{ended:?}");
    let id = ended.fields()["client_id"].clone();
    let ended = program.run(&["client", "set", "--tenant", "default", &id, "scope+=wirte"]);
    assert!(ended.stderr.contains("the scope wirte does not exist"), "{ended:?}");
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
    assert!(last(&spring, "client_secret", "pt_cs_"), "{spring}");
    let quarkus = program.run(&[&plain[..], &["--for", "quarkus"]].concat()).done();
    assert!(!quarkus.contains("post-logout-path"), "the client has no post-logout redirect URI: {quarkus}");
    program.run(&[&plain[..], &["--for", "passport"]].concat()).wrong_usage(&["openid-client", "keycloak"]);
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

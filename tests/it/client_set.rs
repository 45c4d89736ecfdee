//! `portico client set` and `portico api set`: single values, lists, what is printed, and what a change keeps.

use portico::oidc::clients::{ClientMetadata, manage};
use serde_json::{Value, json};

use crate::support::{Answer, Ended, Fixture, Program};

const URI: &str = "https://rp.example.com/cb";

/// A deployment with one client.
struct Given {
    program: Program,
    id: String,
    secret: String,
}

impl Given {
    fn new() -> Given {
        let program = Program::new();
        let create = ["client", "create", "--tenant", "default", "--name", "Shop", "--redirect-uri", URI];
        let made = program.json(&create);
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Given { id: text("client_id"), secret: text("client_secret"), program }
    }

    fn set(&self, changes: &[&str]) -> Ended {
        self.program.run(&[&["client", "set", "--tenant", "default", &self.id], changes].concat())
    }

    fn show(&self) -> Value {
        self.program.json(&["client", "show", "--tenant", "default", &self.id])
    }

    fn events(&self) -> usize {
        let events = self.program.json(&["audit", "list", "--tenant", "default", "--event", "client_changed"]);
        events.as_array().unwrap().len()
    }
}

#[test]
fn lists_are_added_to_and_removed_from() {
    let given = Given::new();
    assert_eq!(
        given.set(&["redirect_uris+=https://a.example/cb,https://b.example/cb"]).done(),
        format!("redirect_uris: {URI} -> {URI} https://a.example/cb https://b.example/cb\n")
    );
    assert_eq!(given.set(&["redirect_uris+=https://a.example/cb"]).done(), "no change\n");
    assert_eq!(given.events(), 1, "no event without a change");
    let both = ["redirect_uris-=https://b.example/cb", "scope+=openid, email", "client_name=Shop 2"];
    let lines = [
        "client_name: Shop -> Shop 2",
        &format!("redirect_uris: {URI} https://a.example/cb https://b.example/cb -> {URI} https://a.example/cb"),
        "scope: (not set) -> openid email",
    ];
    assert_eq!(given.set(&both).done().lines().collect::<Vec<_>>(), lines);
    assert_eq!(given.set(&["scope+=profile", "scope-=email"]).done(), "scope: openid email -> openid profile\n");
    let shown = given.show();
    assert_eq!((&shown["scope"], &shown["client_name"]), (&json!("openid profile"), &json!("Shop 2")));
    assert_eq!(shown["redirect_uris"], json!([URI, "https://a.example/cb"]));

    // A mistyped value would stay registered.
    given.set(&["redirect_uris-=https://c.example/cb"]).refused(&["does not contain https://c.example/cb"]);
    given.set(&["client_name+=x"]).wrong_usage(&["client_name: it is one value, not a list"]);
    given.set(&["redirect_uris-=https://rp.example.com/cb,https://a.example/cb"]).refused(&["redirect URI"]);
    for (typed, meant) in [
        ("redirect_uri=x", "redirect_uris"),
        ("post_logout_redirect_uri=x", "post_logout_redirect_uris"),
        ("name=x", "client_name"),
        ("clientname=x", "client_name"),
        ("scopes+=x", "scope"),
        ("consent=implied", "first_party"),
        ("web_origins=x", "origins"),
    ] {
        given.set(&[typed]).wrong_usage(&["there is no key", &format!("do you mean {meant}?"), "--help"]);
    }
    given.set(&["qqq=x"]).wrong_usage(&["there is no key qqq; `portico client set --help` lists the keys"]);
    given.set(&["redirect_uris"]).wrong_usage(&["is not KEY=VALUE, KEY+=VALUE or KEY-=VALUE"]);
    for (typed, why) in [
        ("client_id=x", "the client_id of a client cannot be changed"),
        ("client_secret=x", "`portico client rotate-secret` replaces it"),
        ("refresh_grace=soon", "refresh_grace: "),
        ("pkce=never", "pkce: "),
        ("grant_types=password", "grant_types: "),
    ] {
        given.set(&[typed]).wrong_usage(&[why]);
    }
    given.set(&["redirect_uris="]).refused(&["redirect_uris: at least one"]);
    given.set(&["token_endpoint_auth_method=private_key_jwt"]).refused(&["jwks=@FILE: private_key_jwt needs"]);
    assert_eq!(given.show(), shown, "all changes or none");
    let method = "token_endpoint_auth_method: (not set) -> client_secret_basic\n";
    assert_eq!(given.set(&["token_endpoint_auth_method=client_secret_basic"]).done(), method);
    given.set(&["token_endpoint_auth_method="]).done();
    let help = given.program.run(&["client", "set", "--help"]).done();
    for name in shown.as_object().unwrap().keys() {
        let follows = ["client_id", "consent", "created_at", "hints", "public"].contains(&name.as_str());
        assert!(follows || help.contains(&format!("\n  {name} ")), "{name} is not in {help}");
    }
}

/// The names and forms that `show --json` prints are those that `set` takes.
#[test]
fn what_show_prints_can_be_set() {
    let given = Given::new();
    given
        .set(&[
            "grant_types=authorization_code,refresh_token",
            "refresh_grace=10s",
            "client_uri=https://rp.example.com/",
            "scope=openid email",
            "token_endpoint_auth_method=client_secret_post",
        ])
        .done();
    let shown = given.show();
    assert_eq!(shown["refresh_grace"], 10, "numbers are numbers");
    let text = given.program.run(&["client", "show", "--tenant", "default", &given.id]).done();
    assert!(text.lines().any(|line| line.starts_with("refresh_grace ") && line.ends_with(" 10s")), "{text}");
    assert!(text.contains("remember (users are asked once for each set of scopes)"), "{text}");
    let mut tried = 0;
    for (name, value) in shown.as_object().unwrap() {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(" "),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        if !["client_id", "consent", "created_at", "hints", "public"].contains(&name.as_str()) {
            assert_eq!(given.set(&[&format!("{name}={text}")]).done(), "no change\n", "{name}={text}");
            tried += 1;
        }
    }
    assert!(tried > 15, "{tried}");
    let set = given.set(&["client_name=Other", "--json"]).json();
    assert_eq!(set, given.show(), "set prints what show prints");
}

fn has_code(answer: &Answer) -> bool {
    answer.location_query().contains_key("code")
}

#[actix_web::test]
async fn a_change_keeps_the_id_the_secret_and_the_consents() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let start = fixture.authorize(&mut browser, (&tenant, client), &[]).await;
    let page = browser.follow(&fixture, start).await;
    assert!(has_code(&fixture.decide(&mut browser, &tenant, (&page, "allow")).await));
    let edits: [fn(&mut ClientMetadata); 8] = [
        |m| m.client_name = "Renamed".to_owned(),
        |m| m.redirect_uris.push("https://more.example.com/cb".to_owned()),
        |m| m.post_logout_redirect_uris.clear(),
        |m| m.client_uri = Some("https://rp.example.com/".to_owned()),
        |m| m.token_endpoint_auth_method = Some("client_secret_basic".to_owned()),
        |m| m.id_token_claims = Some("conform".to_owned()),
        |m| m.pkce = Some("required".to_owned()),
        |m| m.origins.push("https://rp.example.com".to_owned()),
    ];
    for (n, edit) in edits.into_iter().enumerate() {
        let (op, id) = (fixture.op(&tenant), client.client_id.clone());
        let changed = fixture.services.db.write(tenant.tenant.id, move |wtx| {
            let changed = manage::change(&op, wtx, &id, &edit, None)?;
            Ok(changed.map(|changed| (changed.client.client_id, changed.secret.is_some())))
        });
        assert_eq!(changed.unwrap().unwrap(), (client.client_id.clone(), false), "edit {n}");
        fixture.advance(1);
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[]).await;
        assert!(has_code(&answer), "edit {n}: the consent is kept: {}", answer.location());
        let code = answer.location_query()["code"].clone();
        let answer = fixture.redeem(&tenant, client, &code).await;
        assert_eq!(answer.status, 200, "edit {n}: the secret is kept: {}", answer.text());
    }
}

#[test]
fn two_edits_of_a_list_add_up() {
    let given = Given::new();
    for n in 0..3 {
        given.set(&[&format!("redirect_uris+=https://{n}.example/cb")]).done();
    }
    assert_eq!(given.show()["redirect_uris"].as_array().unwrap().len(), 4);
    let rotated = given.program.json(&["client", "rotate-secret", "--tenant", "default", &given.id]);
    assert_ne!(rotated["client_secret"], given.secret);
}

#[test]
fn an_api_is_changed() {
    let program = Program::new();
    let api = "https://api.example.com";
    let secret =
        program.json(&["api", "create", "--tenant", "default", api, "--name", "Things", "--scope", "read=Read"]);
    let set = |changes: &[&str]| program.run(&[&["api", "set", "--tenant", "default", api], changes].concat());
    assert_eq!(
        set(&["scopes+=write=Change your things", "lifetime=5min", "name=Other"]).done(),
        "name: Things -> Other\nscopes: read=Read -> read=Read, write=Change your things\nlifetime: (not set) -> 5min\n"
    );
    assert_eq!(set(&["lifetime=300"]).done(), "no change\n");
    assert_eq!(set(&["scopes-=read", "scopes+=write=Write"]).done().lines().count(), 1);
    let shown = program.json(&["api", "show", "--tenant", "default", api]);
    assert_eq!((&shown["scopes"], &shown["lifetime"]), (&json!(["write=Write"]), &json!(300)));
    assert_eq!(shown["identifier"], secret["identifier"]);
    assert_eq!(set(&["alg=EdDSA", "--json"]).json()["alg"], "EdDSA");
    assert!(program.json(&["key", "list", "--tenant", "default"]).to_string().contains("EdDSA"), "it has a key");
    set(&["scopes-=read"]).refused(&["scopes does not contain read"]);
    assert_eq!(set(&["scopes+=see=See,seek=Seek"]).done().lines().count(), 1);
    assert_eq!(set(&["scopes-=see,seek"]).done().lines().count(), 1);
    set(&["identifier=https://b.example"]).wrong_usage(&["cannot be changed"]);
    set(&["introspection_secret=x"]).wrong_usage(&["portico api rotate-secret"]);
    set(&["scopes+=see"]).wrong_usage(&["scopes+=SCOPE=TEXT"]);
    set(&["scopes+=openid=Sign in"]).refused(&["openid"]);
    set(&["lifetime=1s"]).refused(&["lifetime", "between"]);
    set(&["lifetime=soon"]).wrong_usage(&["lifetime: ", "soon"]);
    set(&["alg=none"]).wrong_usage(&["alg: ", "ES256"]);
    set(&["scope=x=X"]).wrong_usage(&["do you mean scopes?"]);
    set(&["name="]).refused(&["name"]);
    program.run(&["api", "set", "--tenant", "_system", api, "name=x"]).refused(&["there is no API"]);
    let events = program.json(&["audit", "list", "--tenant", "default", "--event", "resource_server_changed"]);
    assert_eq!(events.as_array().unwrap().len(), 5);
    assert_eq!(events[0]["details"]["members"], json!(["name", "scopes", "lifetime"]));
}

/// A resource server that was deleted does not keep its clients from being changed.
#[test]
fn a_deleted_api_leaves_the_client_at_the_next_change() {
    let given = Given::new();
    let api = "https://api.example.com";
    given.program.run(&["api", "create", "--tenant", "default", api, "--name", "API", "--scope", "read=Read"]).done();
    given.set(&[&format!("resources+={api}")]).done();
    given.program.run(&["api", "delete", "--tenant", "default", api, "--yes"]).done();
    let changed = given.set(&["client_name=Other"]).done();
    assert!(changed.contains("client_name: ") && changed.contains(&format!("resources: {api} -> ")), "{changed}");
    assert_eq!(given.show()["resources"], json!([]));
    given.set(&[&format!("resources+={api}")]).refused(&[api, "does not exist"]);
}

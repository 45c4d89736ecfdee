//! The workspace API: requests and answers as documented, each refusal with its code, for every role and for API tokens.
//! Each answer is compared with the OpenAPI document too, see `support/contract.rs`.

use std::collections::BTreeMap;

use portico::base::domain::Domain;
use portico::base::id::{AccountId, OrganizationId};
use portico::op::Principal;
use portico::organizations::api_tokens::{Scopes, TokenScope};
use portico::organizations::tokens::NewApiToken;
use portico::organizations::{self, Base, Joining, Organization, OrganizationState, SystemRole};
use serde_json::{Value, json};

use crate::api_token_rights::{add, make, run, service, token};
use crate::support::{Answer, Browser, Fixture, Req};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";

/// A credential of the workspace API.
#[derive(Clone)]
enum By<'c> {
    Token(&'c str),
    Browser(&'c Browser),
}

struct World {
    fixture: Fixture,
    /// The organization of Ada.
    organization: Organization,
    browser: Browser,
}

fn org_id(id: OrganizationId) -> String {
    format!("org_{}", id.to_string().replace('-', ""))
}

fn account_id(id: AccountId) -> String {
    format!("acct_{}", id.to_string().replace('-', ""))
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

fn code(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap_or_default().to_owned())
}

impl World {
    async fn new() -> World {
        let fixture = Fixture::new();
        let organization = fixture.organization(&fixture.acme, "Aurora Labs", ADA);
        fixture.account(&fixture.acme, BOB, true);
        let browser = fixture.signed_in(&fixture.acme).await;
        World { fixture, organization, browser }
    }

    fn account(&self, name: &str) -> AccountId {
        let email = format!("{name}@example.com");
        self.fixture.account(&self.fixture.acme, &email, true);
        self.fixture.account_id(&self.fixture.acme, &email)
    }

    fn id_of(&self, email: &str) -> AccountId {
        self.fixture.account_id(&self.fixture.acme, email)
    }

    fn member(&self, email: &str, role: SystemRole) -> String {
        let id = self.fixture.member(&self.fixture.acme, &self.organization, (email, role.id()));
        format!("user_{}", id.to_string().replace('-', ""))
    }

    /// Makes an API token as an operator does, and returns its secret.
    fn token(&self, new: &NewApiToken) -> String {
        make(&self.fixture, Principal::Operator, new).unwrap().secret.expose().to_owned()
    }

    fn token_of(&self, email: &str, role: SystemRole) -> String {
        self.token(&token(self.id_of(email), Some(self.organization.id), role))
    }

    async fn call(&self, by: By<'_>, (method, path): (&str, &str), body: Option<Value>) -> Answer {
        self.call_in(by, (method, path), body, None).await
    }

    async fn call_in(
        &self,
        by: By<'_>,
        (method, path): (&str, &str),
        body: Option<Value>,
        org: Option<&str>,
    ) -> Answer {
        let mut req = Req::get(format!("/t/acme/api/v1{path}")).method(method.parse().unwrap());
        if let Some(body) = body {
            req = req.header("content-type", "application/json");
            req.body = body.to_string().into_bytes();
        }
        if let Some(org) = org {
            req = req.header("x-org", org);
        }
        let req = match by {
            By::Token(secret) => req.bearer(secret),
            By::Browser(browser) => browser.with_cookies(req),
        };
        self.fixture.send(req).await
    }
}

#[actix_web::test]
async fn a_token_is_shown_once_listed_and_revoked() {
    let world = World::new().await;
    let by = By::Browser(&world.browser);
    let body = json!({ "name": "Export", "roles": ["AppMember", "developer"], "expires_at": "2027-02-15T08:00:00Z" });
    let made = world.call(by.clone(), ("POST", "/app/token"), Some(body)).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let mut made = made.json();
    let secret = made["token"].take();
    made.as_object_mut().unwrap().remove("token");
    let id = made["id"].as_str().unwrap().to_owned();
    let expected = json!({
        "id": id, "name": "Export", "roles": ["developer", "AppMember"], "scopes": [],
        "organization": org_id(world.organization.id), "created_at": "2027-01-15T08:00:00Z",
        "expires_at": "2027-02-15T08:00:00Z", "last_used_at": null,
    });
    assert_eq!(made, expected);
    let secret = secret.as_str().unwrap();
    assert!(secret.starts_with("pt_at_"));
    let listed = world.call(by.clone(), ("GET", "/app/token"), None).await;
    let envelope = json!({ "data": [expected], "has_next_page": false, "has_previous_page": false, "total_count": 1 });
    assert_eq!(listed.json(), envelope);
    assert!(!listed.text().contains(secret));
    // The program sees its own use, makes no token of the roles that it lacks, and ends itself.
    let program = By::Token(secret);
    let own = world.call(program.clone(), ("GET", "/app/token"), None).await.json();
    assert_eq!(own["data"][0]["last_used_at"], "2027-01-15T08:00:00Z");
    let stronger = json!({ "name": "More", "roles": ["admin"] });
    assert_eq!(
        code(&world.call(program.clone(), ("POST", "/app/token"), Some(stronger)).await),
        refused(403, "forbidden")
    );
    let child = json!({ "name": "Child", "roles": ["AppMember"], "org": "aurora-labs" });
    let child = world.call(program.clone(), ("POST", "/app/token"), Some(child)).await.json();
    assert_eq!(child["expires_at"], "2027-02-15T08:00:00Z", "it lives no longer than its maker");
    let ended = world.call(program.clone(), ("DELETE", &format!("/app/token/{id}")), None).await;
    assert_eq!((ended.status, ended.json()), (200, json!("ok")));
    for secret in [secret, child["token"].as_str().unwrap()] {
        let answer = world.call(By::Token(secret), ("GET", "/app/token"), None).await;
        assert_eq!(code(&answer), refused(401, "invalid_token"));
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    }
    let again = world.call(by, ("DELETE", &format!("/app/token/{id}")), None).await;
    assert_eq!(code(&again), refused(404, "not_found"));
}

#[actix_web::test]
async fn each_refusal_of_a_token_has_its_code() {
    let world = World::new().await;
    let by = By::Browser(&world.browser);
    for (body, status, word) in [
        (json!({}), 400, "invalid_request"),
        (json!({ "name": "" , "roles": ["viewer"] }), 400, "invalid_request"),
        (json!({ "name": "x" }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": [] }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": ["nothing"] }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": vec!["viewer"; 17] }), 200, ""),
        (json!({ "name": "x", "roles": "viewer" }), 400, "invalid_request"),
        (json!({ "name": "x", "scopes": ["nothing"] }), 400, "invalid_request"),
        (json!({ "name": "x", "scopes": ["accounts.create"] }), 403, "forbidden"),
        (json!({ "name": "x", "roles": ["viewer"], "expires_at": "tomorrow" }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": ["viewer"], "expires_at": "2020-01-01T00:00:00Z" }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": ["viewer"], "expires_at": "2099-01-01T00:00:00Z" }), 400, "invalid_request"),
        (json!({ "name": "x", "roles": ["viewer"], "org": "nothing" }), 404, "not_found"),
    ] {
        let answer = world.call(by.clone(), ("POST", "/app/token"), Some(body.clone())).await;
        assert_eq!(code(&answer), refused(status, word), "{body}");
    }
    // a user makes tokens shortly after the sign-in only, and revokes them at any time.
    let body = json!({ "name": "x", "roles": ["viewer"] });
    let id = world.call(by.clone(), ("POST", "/app/token"), Some(body.clone())).await.json()["id"].clone();
    world.fixture.advance(601);
    let late = world.call(by.clone(), ("POST", "/app/token"), Some(body.clone())).await;
    assert_eq!(code(&late), refused(403, "session_not_fresh"));
    let ended = world.call(by.clone(), ("DELETE", &format!("/app/token/{}", id.as_str().unwrap())), None).await;
    assert_eq!(ended.json(), json!("ok"));
    // another site makes no browser send a write.
    let mut forged = Req::get("/t/acme/api/v1/app/token").method("POST".parse().unwrap());
    forged = forged.header("content-type", "application/json").header("origin", "https://evil.example");
    forged.body = body.to_string().into_bytes();
    let forged = world.fixture.send(world.browser.with_cookies(forged)).await;
    assert_eq!(code(&forged), refused(403, "forbidden"));
    for bad in ["nothing", "0190", &format!("tok_{}", "0".repeat(32)), &world.organization.id.to_string()] {
        let answer = world.call(by.clone(), ("DELETE", &format!("/app/token/{bad}")), None).await;
        assert_eq!(code(&answer), refused(404, "not_found"), "{bad}");
    }
    assert_eq!(
        code(&world.fixture.send(Req::get("/t/acme/api/v1/app/token")).await),
        refused(401, "invalid_token"),
        "without a credential"
    );
}

/// P-01: another account's tokens are as unknown as none, and so are those of another organization.
#[actix_web::test]
async fn p_01_tokens_of_others_are_unknown() {
    let world = World::new().await;
    world.member(BOB, SystemRole::OWNER);
    let other = world.fixture.organization(&world.fixture.acme, "Other", ADA);
    let (ada, bob) = (world.id_of(ADA), world.id_of(BOB));
    let here = make(&world.fixture, Principal::Operator, &token(ada, Some(world.organization.id), SystemRole::VIEWER));
    let there = make(&world.fixture, Principal::Operator, &token(ada, Some(other.id), SystemRole::VIEWER)).unwrap();
    let of_bob =
        make(&world.fixture, Principal::Operator, &token(bob, Some(world.organization.id), SystemRole::VIEWER));
    let (here, of_bob) = (here.unwrap(), of_bob.unwrap());
    let by = By::Browser(&world.browser);
    let listed = world.call_in(by.clone(), ("GET", "/app/token"), None, Some("aurora-labs")).await.json();
    let ids: Vec<&str> = listed["data"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [here.token.id.to_string()]);
    for id in [there.token.id, of_bob.token.id] {
        let path = format!("/app/token/{id}");
        let answer = world.call_in(by.clone(), ("DELETE", &path), None, Some("aurora-labs")).await;
        assert_eq!(code(&answer), refused(404, "not_found"));
    }
    let path = format!("/app/token/{}", there.token.id);
    assert_eq!(world.call_in(by, ("DELETE", &path), None, Some("other")).await.status, 200);
}

/// The header `x-org`: each way to name an organization, and to name none.
#[actix_web::test]
async fn the_organization_of_a_request() {
    let world = World::new().await;
    let acme = &world.fixture.acme;
    let id = world.organization.id;
    let ada = By::Browser(&world.browser);
    let me = async |by: &By<'_>, org: Option<&str>| {
        let answer = world.call_in(by.clone(), ("GET", "/app/me"), None, org).await;
        match answer.status {
            200 => (200, answer.json()["org_id"].as_str().unwrap().to_owned()),
            _ => code(&answer),
        }
    };
    let here = (200, org_id(id));
    for name in [None, Some("aurora-labs"), Some(&*org_id(id)), Some(&*id.to_string())] {
        assert_eq!(me(&ada, name).await, here, "{name:?}");
    }
    for unknown in ["nothing", "", &org_id(OrganizationId::from_bytes([9; 16])), "acct_0", "Aurora-Labs"] {
        assert_eq!(me(&ada, Some(unknown)).await, refused(404, "not_found"), "{unknown}");
    }
    // An organization without the caller, and one of another tenant.
    let closed = world.fixture.organization(acme, "Closed", BOB);
    let foreign = world.fixture.organization(&world.fixture.globex, "Foreign", ADA);
    assert_eq!(me(&ada, Some("closed")).await, refused(403, "forbidden"));
    assert_eq!(me(&ada, Some("foreign")).await, refused(404, "not_found"));
    assert_eq!(me(&ada, Some(&org_id(foreign.id))).await, refused(404, "not_found"));
    // Without the header: a token that is bound, an account in exactly one organization, else none.
    let bound = world.token(&token(world.id_of(ADA), Some(id), SystemRole::VIEWER));
    let free = world.token(&token(world.id_of(ADA), None, SystemRole::VIEWER));
    for secret in [&bound, &free] {
        assert_eq!(me(&By::Token(secret), None).await, here);
    }
    let second = world.fixture.organization(acme, "Second", ADA);
    assert_eq!(me(&By::Token(&bound), None).await, here);
    assert_eq!(me(&By::Token(&bound), Some("second")).await, refused(403, "forbidden"));
    assert_eq!(me(&By::Token(&bound), Some("nothing")).await, refused(404, "not_found"));
    for by in [By::Token(&free), ada.clone()] {
        assert_eq!(me(&by, None).await, refused(400, "org_required"));
        assert_eq!(me(&by, Some("second")).await, (200, org_id(second.id)));
        for (method, path) in [("GET", "/app/token"), ("GET", "/app/user"), ("GET", "/app/user/nothing")] {
            let answer = world.call(by.clone(), (method, path), None).await;
            assert_eq!(code(&answer), refused(400, "org_required"), "{path}");
        }
    }
    // A program: everywhere by its roles, but no user.
    let program = service(&world.fixture, "robot");
    let program = world.token(&token(program, None, SystemRole::VIEWER));
    assert_eq!(me(&By::Token(&program), None).await, refused(400, "org_required"));
    assert_eq!(me(&By::Token(&program), Some("closed")).await, refused(404, "not_found"));
    let users = world.call_in(By::Token(&program), ("GET", "/app/user"), None, Some("closed")).await.json();
    assert_eq!((&users["total_count"], &users["data"][0]["email"]), (&json!(1), &json!(BOB)));
    let twice = Req::get("/t/acme/api/v1/app/me").header("x-org", "closed").header("x-org", "closed").bearer(&program);
    assert_eq!(code(&world.fixture.send(twice).await), refused(400, "invalid_request"));
    let suspend = move |op: &portico::op::Op, wtx: &mut portico::storage::WriteTx<'_>| {
        organizations::set_state(op, wtx, closed.id, OrganizationState::Suspended).map(drop)
    };
    run(&world.fixture, Principal::Operator, suspend).unwrap();
    let users = world.call_in(By::Token(&program), ("GET", "/app/user"), None, Some("closed")).await;
    assert_eq!(code(&users), refused(403, "forbidden"));
}

#[actix_web::test]
async fn users_are_added_changed_and_removed() {
    let world = World::new().await;
    let by = By::Browser(&world.browser);
    let bob = world.id_of(BOB);
    let body = json!({ "account_id": account_id(bob), "role": "AppAdmin" });
    let made = world.call(by.clone(), ("POST", "/app/user"), Some(body.clone())).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let made = made.json();
    let id = made["id"].as_str().unwrap().to_owned();
    let mut expected = json!({
        "id": id, "org_id": org_id(world.organization.id), "account_id": account_id(bob), "name": "bob", "email": BOB,
        "state": "Invited", "roles": ["AppAdmin"], "created_at": "2027-01-15T08:00:00Z",
    });
    assert_eq!(made, expected);
    let path = format!("/app/user/{id}");
    assert_eq!(world.call(by.clone(), ("GET", &path), None).await.json(), expected);
    let again = world.call(by.clone(), ("POST", "/app/user"), Some(body)).await;
    assert_eq!(code(&again), refused(409, "already_member"));
    let changed = json!({ "roles": ["analyst", "AppMember"] });
    expected["roles"] = json!(["analyst", "AppMember"]);
    assert_eq!(world.call(by.clone(), ("PATCH", &path), Some(changed)).await.json(), expected);
    let removed = world.call(by.clone(), ("DELETE", &path), None).await;
    assert_eq!((removed.status, removed.json()), (200, json!("ok")));
    assert_eq!(code(&world.call(by.clone(), ("GET", &path), None).await), refused(404, "not_found"));
    // A program that may create accounts makes a user at once.
    let program = NewApiToken {
        scopes: Scopes::of([TokenScope::AccountsCreate]),
        ..token(service(&world.fixture, "robot"), None, SystemRole::ADMIN)
    };
    let program = world.token(&program);
    let body = json!({ "account_id": bob.to_string(), "roles": ["AppMember"] });
    let made = world.call_in(By::Token(&program), ("POST", "/app/user"), Some(body), Some("aurora-labs")).await.json();
    assert_eq!((&made["state"], &made["roles"]), (&json!("Active"), &json!(["AppMember"])));
    let path = format!("/app/user/{}", made["id"].as_str().unwrap());
    // All changes or none.
    for (body, status, word) in [
        (json!({ "role": "viewer", "state": "Gone" }), 400, "invalid_request"),
        (json!({ "role": "nothing", "state": "Suspended" }), 400, "invalid_request"),
        (json!({ "role": "viewer", "roles": ["viewer"] }), 400, "invalid_request"),
        (json!({ "roles": [] }), 400, "invalid_request"),
        (json!({ "role": 1 }), 400, "invalid_request"),
    ] {
        let answer = world.call(by.clone(), ("PATCH", &path), Some(body.clone())).await;
        assert_eq!(code(&answer), refused(status, word), "{body}");
    }
    let suspended = json!({ "role": "developer", "state": "Suspended" });
    let suspended = world.call(by.clone(), ("PATCH", &path), Some(suspended)).await.json();
    assert_eq!((&suspended["state"], &suspended["roles"]), (&json!("Suspended"), &json!(["developer"])));
    let resumed = world.call(by.clone(), ("PATCH", &path), Some(json!({ "state": "Active" }))).await.json();
    assert_eq!((&resumed["state"], &resumed["roles"]), (&json!("Active"), &json!(["developer"])));
    // The last owner stays, whatever else is asked for.
    let own = world.call(by.clone(), ("GET", "/app/me"), None).await.json();
    let own = format!("/app/user/{}", own["id"].as_str().unwrap());
    for body in [
        json!({ "role": "admin" }),
        json!({ "state": "Suspended" }),
        json!({ "roles": ["admin", "owner"], "state": "Suspended" }),
    ] {
        let answer = world.call(by.clone(), ("PATCH", &own), Some(body.clone())).await;
        assert_eq!(code(&answer), refused(409, "last_owner"), "{body}");
        assert_eq!(world.call(by.clone(), ("GET", &own), None).await.json()["roles"], json!(["owner"]));
    }
    assert_eq!(code(&world.call(by.clone(), ("DELETE", &own), None).await), refused(409, "last_owner"));
    for (body, status, word) in [
        (json!({}), 400, "invalid_request"),
        (json!({ "account_id": account_id(bob) }), 400, "invalid_request"),
        (json!({ "account_id": "acct_1", "role": "viewer" }), 404, "not_found"),
        (json!({ "account_id": org_id(world.organization.id), "role": "viewer" }), 404, "not_found"),
        (json!({ "account_id": account_id(AccountId::from_bytes([7; 16])), "role": "viewer" }), 404, "not_found"),
        (json!({ "account_id": account_id(bob), "role": "nothing" }), 400, "invalid_request"),
    ] {
        let answer = world.call(by.clone(), ("POST", "/app/user"), Some(body.clone())).await;
        assert_eq!(code(&answer), refused(status, word), "{body}");
    }
    // P-01: users of another organization and of another tenant.
    let other = world.fixture.organization(&world.fixture.acme, "Other", BOB);
    let other = world.fixture.member(&world.fixture.acme, &other, (ADA, SystemRole::OWNER.id()));
    let foreign = world.fixture.organization(&world.fixture.globex, "Foreign", ADA);
    world.fixture.account(&world.fixture.globex, "eve@example.com", true);
    let eve = ("eve@example.com", SystemRole::VIEWER.id());
    let foreign = world.fixture.member(&world.fixture.globex, &foreign, eve);
    for id in [other, foreign] {
        for method in ["GET", "PATCH", "DELETE"] {
            let body = (method == "PATCH").then(|| json!({ "role": "viewer" }));
            let path = format!("/app/user/{id}");
            let answer = world.call_in(by.clone(), (method, &path), body, Some("aurora-labs")).await;
            assert_eq!(code(&answer), refused(404, "not_found"), "{method}");
        }
    }
}

/// What each role may do, by its session, and by API tokens of each role: both limit it.
#[actix_web::test]
async fn each_role_does_what_its_permissions_allow() {
    let world = World::new().await;
    let member = world.member(BOB, SystemRole::VIEWER);
    let path = format!("/app/user/{member}");
    let own = world.call(By::Browser(&world.browser), ("GET", "/app/me"), None).await.json();
    let owner = format!("/app/user/{}", own["id"].as_str().unwrap());
    let mut tokens = BTreeMap::new();
    for own in SystemRole::ALL {
        let name = format!("role-{}", own.key.to_lowercase());
        let account = world.account(&name);
        add(&world.fixture, world.organization.id, account, own);
        for limit in SystemRole::ALL {
            let secret = world.token(&token(account, Some(world.organization.id), limit));
            tokens.insert((own.key, limit.key), (own.base.min(limit.base), secret));
        }
    }
    let mut cases = 0;
    for ((own, limit), (base, secret)) in &tokens {
        let by = By::Token(secret);
        let what = format!("{own} with a token of {limit}");
        for (method, path, body, least) in [
            ("GET", "/app/me", None, Base::Viewer),
            ("GET", "/app/user", None, Base::Viewer),
            ("GET", path.as_str(), None, Base::Viewer),
            ("GET", "/app/organization", None, Base::Viewer),
            ("GET", "/app/token", None, Base::Viewer),
            ("POST", "/app/token", Some(json!({ "name": "x", "roles": ["viewer"] })), Base::Developer),
            ("PATCH", path.as_str(), Some(json!({ "role": "viewer" })), Base::Admin),
            (
                "POST",
                "/app/user",
                Some(json!({ "account_id": account_id(world.id_of(BOB)), "role": "viewer" })),
                Base::Admin,
            ),
        ] {
            let answer = world.call(by.clone(), (method, path), body).await;
            let expected = match (base >= &least, (method, path)) {
                (true, ("POST", "/app/user")) => refused(409, "already_member"),
                (true, _) => refused(200, ""),
                (false, _) => refused(403, "forbidden"),
            };
            let got = if answer.status == 200 { refused(200, "") } else { code(&answer) };
            assert_eq!(got, expected, "{what}: {method} {path}");
            cases += 1;
        }
        // no role is given that is stronger than both.
        for role in SystemRole::ALL.into_iter().filter(|role| role.base > *base) {
            let answer = world.call(by.clone(), ("PATCH", &path), Some(json!({ "role": role.key }))).await;
            assert_eq!(code(&answer), refused(403, "forbidden"), "{what} gives {}", role.key);
            cases += 1;
        }
        // Nor is one changed or removed who is stronger.
        if *base < Base::Owner {
            for (method, body) in [("DELETE", None), ("PATCH", Some(json!({ "role": "viewer" })))] {
                let answer = world.call(by.clone(), (method, &owner), body).await;
                assert_eq!(code(&answer), refused(403, "forbidden"), "{what}: {method}");
                cases += 1;
            }
        }
    }
    println!("{cases} cases of roles");
}

#[actix_web::test]
async fn lists_of_users_have_pages_and_cursors() {
    let world = World::new().await;
    let mut names = vec![ADA.to_owned()];
    for n in 0..4 {
        world.fixture.advance(1);
        let name = format!("member-{n}");
        add(&world.fixture, world.organization.id, world.account(&name), SystemRole::VIEWER);
        names.push(format!("{name}@example.com"));
    }
    world.fixture.organization(&world.fixture.acme, "Other", BOB);
    let list = async |query: &str| {
        let answer = world.call(By::Browser(&world.browser), ("GET", &format!("/app/user{query}")), None).await;
        assert_eq!(answer.status, 200, "{query}: {}", answer.text());
        answer.json()
    };
    let emails = |page: &Value| -> Vec<String> {
        page["data"].as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap().to_owned()).collect()
    };
    let all = list("").await;
    assert_eq!((emails(&all), &all["total_count"]), (names.clone(), &json!(5)));
    assert_eq!((all.get("next_cursor"), all.get("previous_cursor")), (None, None));
    let second = list("?page=2&page_size=2").await;
    assert_eq!(emails(&second), names[2..4]);
    assert_eq!((&second["has_next_page"], &second["has_previous_page"]), (&json!(true), &json!(true)));
    let next = list(&format!("?first=2&after={}", second["next_cursor"].as_str().unwrap())).await;
    assert_eq!((emails(&next), &next["has_next_page"]), (names[4..].to_vec(), &json!(false)));
    let before = list(&format!("?last=5&before={}", second["previous_cursor"].as_str().unwrap())).await;
    assert_eq!((emails(&before), &before["has_previous_page"]), (names[..2].to_vec(), &json!(false)));
    let last = list("?last=2").await;
    assert_eq!((emails(&last), &last["has_previous_page"]), (names[3..].to_vec(), &json!(true)));
    assert_eq!(emails(&list("?page=9").await), Vec::<String>::new());
    for bad in ["page=0", "page_size=101", "first=1&last=1", "page=1&first=1", "after=x", "last=x"] {
        for path in ["/app/user", "/app/token"] {
            let answer = world.call(By::Browser(&world.browser), ("GET", &format!("{path}?{bad}")), None).await;
            assert_eq!(code(&answer), refused(400, "invalid_request"), "{path}?{bad}");
        }
    }
}

#[actix_web::test]
async fn organizations_are_created_by_users_and_listed() {
    let world = World::new().await;
    let by = By::Browser(&world.browser);
    world.fixture.advance(1);
    let body = json!({ "name": "Beta", "context": "Research", "email_regex": ".*@Beta.example" });
    let made = world.call(by.clone(), ("POST", "/app/organization"), Some(body)).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let made = made.json();
    let expected = json!({
        "id": made["id"], "slug": "beta", "name": "Beta", "context": "Research", "email_regex": ".*@beta.example",
    });
    assert_eq!(made, expected);
    world.fixture.advance(1);
    let unnamed = world.call(by.clone(), ("POST", "/app/organization"), None).await.json();
    assert_eq!(
        (&unnamed["name"], &unnamed["context"], &unnamed["email_regex"]),
        (&json!("Ada Lovelace"), &Value::Null, &Value::Null)
    );
    let first = json!({
        "id": org_id(world.organization.id), "slug": "aurora-labs", "name": "Aurora Labs", "context": null,
        "email_regex": null,
    });
    let listed = world.call(by.clone(), ("GET", "/app/organization"), None).await.json();
    assert_eq!(listed, json!([first, made, unnamed]));
    for regex in
        ["", ".*", ".*@", "beta.example", ".*@beta.example$", "^.*@beta.example", ".*@*.example", "(a+)+@x.example"]
    {
        let body = json!({ "name": "x", "email_regex": regex });
        let answer = world.call(by.clone(), ("POST", "/app/organization"), Some(body)).await;
        assert_eq!(code(&answer), refused(400, "invalid_request"), "{regex}");
        assert_eq!(answer.json()["details"]["fields"][0]["field"], "email_regex");
    }
    for body in [json!({ "name": "" }), json!({ "name": "x".repeat(101) }), json!({ "context": "x".repeat(2001) })] {
        let answer = world.call(by.clone(), ("POST", "/app/organization"), Some(body)).await;
        assert_eq!(code(&answer), refused(400, "invalid_request"));
    }
    // Tokens see what they have rights in, and create none.
    let (ada, robot) = (world.id_of(ADA), service(&world.fixture, "robot"));
    let list = async |new: &NewApiToken| {
        let secret = world.token(new);
        let create = world.call(By::Token(&secret), ("POST", "/app/organization"), None).await;
        assert_eq!(code(&create), refused(403, "forbidden"));
        let listed = world.call(By::Token(&secret), ("GET", "/app/organization"), None).await.json();
        listed.as_array().unwrap().len()
    };
    let bound = token(ada, Some(world.organization.id), SystemRole::VIEWER);
    let scoped = NewApiToken {
        roles: None,
        scopes: Scopes::of([TokenScope::AccountsSignIn]),
        ..token(robot, None, SystemRole::VIEWER)
    };
    assert_eq!(list(&bound).await, 1);
    assert_eq!(list(&token(ada, None, SystemRole::VIEWER)).await, 3);
    assert_eq!(list(&token(robot, None, SystemRole::VIEWER)).await, 3, "those of the tenant, not of another one");
    assert_eq!(list(&token(world.id_of(BOB), None, SystemRole::OWNER)).await, 0);
    assert_eq!(list(&scoped).await, 0);
    world.fixture.set_tenant(&world.fixture.acme, "organizations.creation", "administrators");
    let answer = world.call(by, ("POST", "/app/organization"), None).await;
    assert_eq!(code(&answer), refused(403, "forbidden"));
}

#[actix_web::test]
async fn an_account_joins_by_the_rule_of_the_organization() {
    let world = World::new().await;
    let acme = &world.fixture.acme;
    let open = world.fixture.open_organization(acme, "Open House", BOB);
    let closed = world.fixture.organization(acme, "Invited", BOB);
    let by = By::Browser(&world.browser);
    let join = |id: String| format!("/account/organization/{id}/join");
    let joined = world.call(by.clone(), ("POST", &join(org_id(open.id))), None).await;
    assert_eq!(joined.status, 200, "{}", joined.text());
    let joined = joined.json();
    assert_eq!(
        (&joined["org_id"], &joined["state"], &joined["roles"], &joined["email"]),
        (&json!(org_id(open.id)), &json!("Active"), &json!(["viewer"]), &json!(ADA))
    );
    for (id, status, word) in [
        (open.id.to_string(), 409, "already_member"),
        (org_id(closed.id), 403, "forbidden"),
        (org_id(OrganizationId::from_bytes([7; 16])), 404, "not_found"),
        ("open-house".to_owned(), 404, "not_found"),
        (account_id(world.id_of(ADA)), 404, "not_found"),
    ] {
        let answer = world.call(by.clone(), ("POST", &join(id.clone())), None).await;
        assert_eq!(code(&answer), refused(status, word), "{id}");
    }
    // The bearer decides what is allowed, and the account of the cookie joins.
    let second = world.fixture.open_organization(acme, "Second House", BOB);
    let robot = service(&world.fixture, "robot");
    let both = async |new: &NewApiToken| {
        let secret = world.token(new);
        let uri = format!("/t/acme/api/v1{}", join(org_id(second.id)));
        let req = world.browser.with_cookies(Req::get(uri)).method("POST".parse().unwrap()).bearer(&secret);
        let answer = world.fixture.send(req).await;
        (code(&answer), answer.json()["email"].clone())
    };
    assert_eq!(both(&token(robot, Some(open.id), SystemRole::OWNER)).await.0, refused(403, "forbidden"));
    assert_eq!(both(&token(robot, None, SystemRole::VIEWER)).await, (refused(200, ""), json!(ADA)));
    let alone = world.token(&token(robot, None, SystemRole::VIEWER));
    let third = world.fixture.open_organization(acme, "Third House", BOB);
    let answer = world.call(By::Token(&alone), ("POST", &join(org_id(third.id))), None).await;
    assert_eq!(code(&answer), refused(403, "forbidden"), "a service account has no address");
    // A rule of a mail domain.
    let changes = organizations::Changes {
        joining: Some(Joining::Domain(Domain::parse("other.example").unwrap())),
        ..organizations::Changes::default()
    };
    let id = third.id;
    run(&world.fixture, Principal::Operator, move |op, wtx| organizations::update(op, wtx, id, &changes)).unwrap();
    let answer = world.call(by, ("POST", &join(org_id(third.id))), None).await;
    assert_eq!(code(&answer), refused(403, "forbidden"));
}

#[actix_web::test]
async fn a_logout_ends_the_session_whose_cookie_is_sent() {
    let world = World::new().await;
    let secret = world.token_of(ADA, SystemRole::VIEWER);
    let status = async |by: By<'_>| world.call(by, ("GET", "/account/me"), None).await.status;
    let alone = world.call(By::Token(&secret), ("POST", "/auth/logout"), None).await;
    assert_eq!((alone.status, alone.json(), alone.header("set-cookie")), (200, json!("ok"), None));
    assert_eq!((status(By::Browser(&world.browser)).await, status(By::Token(&secret)).await), (200, 200));
    let req = Req::get("/t/acme/api/v1/auth/logout").method("POST".parse().unwrap()).bearer(&secret);
    let both = world.fixture.send(world.browser.with_cookies(req)).await;
    assert_eq!((both.status, both.json()), (200, json!("ok")));
    assert!(both.header("set-cookie").unwrap().contains("Max-Age=0"), "{both:?}");
    assert_eq!((status(By::Browser(&world.browser)).await, status(By::Token(&secret)).await), (401, 200));
    let browser = world.fixture.signed_in(&world.fixture.acme).await;
    let own = world.call(By::Browser(&browser), ("POST", "/auth/logout"), Some(json!({}))).await;
    assert_eq!((own.status, own.json()), (200, json!("ok")));
    assert_eq!(status(By::Browser(&browser)).await, 401);
    let again = world.call(By::Browser(&browser), ("POST", "/auth/logout"), None).await;
    assert_eq!(code(&again), refused(401, "invalid_token"));
}

/// A user who signed up and has not verified the address does nothing in organizations: the address may be another person's.
#[actix_web::test]
async fn an_unverified_sign_up_does_nothing_in_organizations() {
    let world = World::new().await;
    let acme = &world.fixture.acme;
    world.fixture.set_tenant(acme, "registration", "open");
    world.fixture.set_tenant(acme, "unverified_sign_in", "limited");
    let mut browser = Browser::new();
    let form = [("email", "new@example.com"), ("password", "a password of one's own")];
    browser.send(&world.fixture, Req::post(format!("{}/register", acme.path), &form).same_origin()).await;
    world.fixture.mails();
    let by = By::Browser(&browser);
    assert_eq!(world.call(by.clone(), ("GET", "/account/me"), None).await.status, 200);
    for (method, path) in [
        ("GET", "/app/organization"),
        ("POST", "/app/organization"),
        ("GET", "/app/me"),
        ("GET", "/app/user"),
        ("GET", "/app/token"),
    ] {
        let answer = world.call(by.clone(), (method, path), None).await;
        assert_eq!(code(&answer), refused(403, "email_not_verified"), "{method} {path}");
    }
}

//! The organization session API, except its sign-in: organizations, roles, members, invitations, logout.
//!
//! Each answer is compared with the OpenAPI document too, see `support/contract.rs`.

use actix_web::http::Method;
use portico::base::refusal::Stop;
use portico::base::time::Clock;
use portico::organizations::members::{self, Suspension};
use portico::organizations::{Organization, SystemRole};
use portico::sessions::api::ApiAudience;
use serde_json::{Value, json};

use crate::support::{Answer, Fixture, Req};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";
const START: &str = "2027-01-15T08:00:00Z";
const UNKNOWN: &str = "018bcfe5-6800-7707-8707-070707070707";

/// A deployment with an organization of Ada, in which Bob has a role.
struct Office {
    fixture: Fixture,
    organization: Organization,
    bob: String,
    /// The access tokens of the two.
    tokens: [String; 2],
}

impl Office {
    fn with(role: SystemRole) -> Office {
        let fixture = Fixture::new();
        let acme = fixture.acme.clone();
        fixture.account(&acme, BOB, true);
        let organization = fixture.organization(&acme, "Aurora Labs", ADA);
        let bob = fixture.member(&acme, &organization, (BOB, role.id())).to_string();
        let tokens = [ADA, BOB].map(|email| fixture.api_token(&acme, email, ApiAudience::Organization));
        Office { fixture, organization, bob, tokens }
    }

    fn new() -> Office {
        Office::with(SystemRole::VIEWER)
    }

    async fn send(&self, token: &str, asked: &str, body: Value) -> Answer {
        let (method, path) = asked.split_once(' ').unwrap();
        let mut req = Req::get(format!("/t/acme/api/v1/{path}"));
        req = req.method(Method::from_bytes(method.as_bytes()).unwrap());
        if !token.is_empty() {
            req = req.bearer(token);
        }
        if !body.is_null() {
            req = req.header("content-type", "application/json");
            req.body = body.to_string().into_bytes();
        }
        self.fixture.send(req).await
    }

    async fn ada(&self, asked: &str, body: Value) -> Answer {
        self.send(&self.tokens[0], asked, body).await
    }

    async fn bob(&self, asked: &str, body: Value) -> Answer {
        self.send(&self.tokens[1], asked, body).await
    }

    /// Returns the account of Ada in the organization.
    async fn own_member(&self) -> String {
        let members = done(&self.ada("GET members", Value::Null).await);
        let own = members["members"].as_array().unwrap().iter().find(|member| member["user"]["email"] == ADA);
        text(&own.unwrap()["id"])
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// Returns the body of a success.
fn done(answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    answer.json()
}

/// Asserts a refusal.
fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, answer.json()["code"].as_str()), (status, Some(code)), "{}", answer.text());
}

/// Returns the names of the members that are not valid.
fn fields(answer: &Answer) -> Vec<String> {
    refused(answer, 400, "invalid_request");
    answer.json()["details"]["fields"].as_array().unwrap().iter().map(|field| text(&field["field"])).collect()
}

fn system(role: SystemRole) -> Value {
    let permissions: Vec<&str> = role.base.permissions().iter().map(|permission| permission.as_str()).collect();
    json!({
        "id": role.id().to_string(), "key": role.key, "name": role.name, "base": role.base.as_str(), "is_system": true,
        "permissions": permissions,
    })
}

/// Every operation, with a body that is valid. `{id}` is an id in the path.
const OPERATIONS: [&str; 19] = [
    "GET organizations",
    "POST organizations",
    "GET organizations/{id}",
    "PATCH organizations/{id}",
    "DELETE organizations/{id}",
    "GET roles",
    "POST roles",
    "GET roles/{id}",
    "PATCH roles/{id}",
    "DELETE roles/{id}",
    "GET members",
    "GET members/{id}",
    "PATCH members/{id}",
    "DELETE members/{id}",
    "GET invitations",
    "POST invitations",
    "GET invitations/{id}",
    "DELETE invitations/{id}",
    "POST logout",
];

fn body_of(asked: &str) -> Value {
    match asked.split('/').next().unwrap() {
        "POST organizations" | "PATCH organizations" => json!({ "name": "Acme Corp" }),
        "POST roles" => json!({ "name": "Support", "base": "developer" }),
        "PATCH roles" => json!({ "name": "Support team" }),
        "PATCH members" => json!({ "role_id": SystemRole::ADMIN.id().to_string() }),
        "POST invitations" => json!({ "email": "onur@example.com", "role_id": SystemRole::VIEWER.id().to_string() }),
        _ => Value::Null,
    }
}

#[actix_web::test]
async fn every_operation_needs_a_token_of_this_api() {
    let office = Office::new();
    let acme = &office.fixture.acme;
    let login = office.fixture.api_token(acme, ADA, ApiAudience::Login);
    let program = office.fixture.program_token(acme, ADA);
    let before = office.fixture.rows_of(acme.tenant.id);
    for asked in OPERATIONS {
        for token in ["", "x", login.as_str(), program.as_str()] {
            let answer = office.send(token, &asked.replace("{id}", UNKNOWN), body_of(asked)).await;
            refused(&answer, 401, "invalid_token");
            assert_eq!(answer.header("www-authenticate"), Some("Bearer"), "{asked}");
        }
    }
    assert_eq!(office.fixture.rows_of(acme.tenant.id), before);
}

/// P-04: what another organization or another tenant has gets the answer of what does not exist.
#[actix_web::test]
async fn p_04_ids_of_another_organization_or_tenant_name_nothing() {
    let office = Office::new();
    let Office { fixture, .. } = &office;
    let (acme, globex) = (&fixture.acme, &fixture.globex);
    fixture.account(acme, "eve@example.com", true);
    let mut foreign = vec![[UNKNOWN; 4].map(str::to_owned), ["nothing"; 4].map(str::to_owned)];
    for (tenant, owner) in [(acme, "eve@example.com"), (globex, ADA)] {
        if tenant.tenant.id == globex.tenant.id {
            fixture.account(globex, BOB, true);
        }
        let other = fixture.organization(tenant, "Elsewhere", owner);
        let member = fixture.member(tenant, &other, (BOB, SystemRole::VIEWER.id()));
        // In acme, Bob is in both: his membership there is another one.
        let role = fixture.organization_role(tenant, &other, "Theirs");
        let invitation = fixture.organization_invitation(tenant, &other, "onur@example.com");
        foreign.push([other.id.to_string(), role.to_string(), member.to_string(), invitation.to_string()]);
    }
    let before = [acme, globex].map(|tenant| fixture.rows_of(tenant.tenant.id));
    let mut seen = 0;
    for asked in OPERATIONS.iter().filter(|asked| asked.contains("{id}")) {
        let mut answers = Vec::new();
        for [organization, role, member, invitation] in &foreign {
            let id = match asked.split([' ', '/']).nth(1).unwrap() {
                "organizations" => organization,
                "roles" => role,
                "members" => member,
                _ => invitation,
            };
            let answer = office.ada(&asked.replace("{id}", id), body_of(asked)).await;
            refused(&answer, 404, "not_found");
            answers.push(answer.json());
            seen += 1;
        }
        // The unknown UUID, and the two that exist elsewhere.
        assert!(answers[0] == answers[2] && answers[0] == answers[3], "{asked}: {answers:?}");
    }
    assert_eq!([acme, globex].map(|tenant| fixture.rows_of(tenant.tenant.id)), before);
    // A role of another organization cannot be given here.
    for path in [format!("PATCH members/{}", office.bob), "POST invitations".to_owned()] {
        let body = json!({ "email": "onur@example.com", "role_id": foreign[2][1] });
        assert_eq!(fields(&office.ada(&path, body).await), ["role_id"]);
    }
    println!("{seen} ids that name nothing");
}

#[actix_web::test]
async fn organizations_are_created_listed_changed_and_deleted() {
    let office = Office::new();
    let first = json!({
        "id": office.organization.id.to_string(), "slug": "aurora-labs", "name": "Aurora Labs", "role": "owner",
        "created_at": START, "updated_at": START,
    });
    assert_eq!(done(&office.ada("GET organizations", Value::Null).await), json!({ "organizations": [first] }));
    let own = format!("organizations/{}", office.organization.id);
    let digits = format!("organizations/org_{}", office.organization.id.to_string().replace('-', ""));
    for path in [&own, &digits] {
        assert_eq!(done(&office.ada(&format!("GET {path}"), Value::Null).await), json!({ "organization": first }));
    }
    let seen = done(&office.bob(&format!("GET {own}"), Value::Null).await);
    assert_eq!(seen["organization"]["role"], "viewer");
    // The only one stays.
    refused(&office.ada(&format!("DELETE {own}"), Value::Null).await, 409, "last_organization");
    office.fixture.advance(60);
    let made = done(&office.ada("POST organizations", json!({ "name": " Acme Corp " })).await)["organization"].clone();
    let at = "2027-01-15T08:01:00Z";
    assert_eq!(
        made,
        json!({
            "id": made["id"], "slug": "acme-corp", "name": "Acme Corp", "role": "owner", "created_at": at, "updated_at": at,
        })
    );
    // The only organization before stays the current one.
    let me = done(&office.ada("GET me", Value::Null).await);
    assert_eq!(me["current_organization"]["id"], first["id"]);
    let all = done(&office.ada("GET organizations?limit=1", Value::Null).await);
    assert_eq!(all["organizations"], json!([first]));
    let next = text(&all["next_cursor"]);
    let rest = done(&office.ada(&format!("GET organizations?limit=1&cursor={next}"), Value::Null).await);
    assert_eq!(rest, json!({ "organizations": [made] }), "the last page has no cursor");
    // Changes.
    office.fixture.advance(60);
    let changed = done(&office.ada(&format!("PATCH {own}"), json!({ "name": "Aurora", "slug": "x" })).await);
    let changed = &changed["organization"];
    assert_eq!((&changed["name"], &changed["slug"]), (&json!("Aurora"), &json!("aurora-labs")));
    assert_eq!(changed["updated_at"], "2027-01-15T08:02:00Z");
    let same = done(&office.ada(&format!("PATCH {own}"), json!({})).await);
    assert_eq!(same["organization"], *changed, "nothing is changed");
    for (path, name) in
        [(&own[..], ""), (&own, "\u{202e}x"), ("organizations", " "), ("organizations", &"x".repeat(101))]
    {
        let method = if path == "organizations" { "POST" } else { "PATCH" };
        assert_eq!(fields(&office.ada(&format!("{method} {path}"), json!({ "name": name })).await), ["name"]);
    }
    assert_eq!(fields(&office.ada("POST organizations", json!({})).await), ["name"]);
    assert_eq!(fields(&office.ada("POST organizations", json!({ "name": 7 })).await), ["name"]);
    refused(&office.bob(&format!("PATCH {own}"), json!({ "name": "Mine" })).await, 403, "forbidden");
    refused(&office.bob(&format!("DELETE {own}"), Value::Null).await, 403, "forbidden");
    // Deletion, by a recent sign-in only.
    office.fixture.advance(600);
    refused(&office.ada(&format!("DELETE {own}"), Value::Null).await, 403, "session_not_fresh");
    let fresh = office.fixture.api_token(&office.fixture.acme, ADA, ApiAudience::Organization);
    let gone = office.send(&fresh, &format!("DELETE {own}"), Value::Null).await;
    assert_eq!(done(&gone), json!({ "deleted": true }));
    refused(&office.send(&fresh, &format!("GET {own}"), Value::Null).await, 404, "not_found");
    refused(&office.send(&fresh, &format!("DELETE {own}"), Value::Null).await, 404, "not_found");
    let left = done(&office.ada("GET organizations", Value::Null).await);
    assert_eq!(left["organizations"][0]["id"], made["id"]);
    // The other one is now the only one, and the current one.
    assert_eq!(done(&office.ada("GET members", Value::Null).await)["members"].as_array().unwrap().len(), 1);
    assert_eq!(done(&office.bob("GET organizations", Value::Null).await), json!({ "organizations": [] }));
}

#[actix_web::test]
async fn a_tenant_may_keep_the_creation_of_organizations_to_its_operators_and_has_a_quota() {
    let office = Office::new();
    let acme = &office.fixture.acme;
    office.fixture.set_tenant(acme, "quota.organizations", "1");
    let full = office.ada("POST organizations", json!({ "name": "Second" })).await;
    refused(&full, 429, "rate_limited");
    assert_eq!(full.json()["details"]["quota"], "organizations");
    office.fixture.set_tenant(acme, "organizations.creation", "administrators");
    refused(&office.ada("POST organizations", json!({ "name": "Second" })).await, 403, "forbidden");
}

/// Without a current organization there is nothing to manage; a suspended member has no rights.
#[actix_web::test]
async fn what_needs_a_current_organization_gets_409_without_one() {
    let office = Office::new();
    let (fixture, acme) = (&office.fixture, &office.fixture.acme);
    fixture.account(acme, "eve@example.com", true);
    let eve = fixture.api_token(acme, "eve@example.com", ApiAudience::Organization);
    let mut seen = 0;
    for asked in OPERATIONS.iter().filter(|asked| !asked.contains("organizations") && !asked.contains("logout")) {
        let answer = office.send(&eve, &asked.replace("{id}", UNKNOWN), body_of(asked)).await;
        refused(&answer, 409, "no_organization");
        seen += 1;
    }
    assert_eq!(seen, 13);
    let (op, id) = (fixture.op(acme), office.organization.id);
    let bob = portico::base::id::Id::from_uuid(&office.bob).unwrap();
    let suspended = fixture.services.db.write(acme.tenant.id, move |wtx| {
        Stop::outcome(members::set_suspended(&op, wtx, id, bob, Suspension::Suspended))
    });
    suspended.unwrap().unwrap();
    refused(&office.bob("GET members", Value::Null).await, 409, "no_organization");
    refused(&office.bob(&format!("GET organizations/{id}"), Value::Null).await, 403, "forbidden");
}

#[actix_web::test]
async fn roles_are_listed_created_changed_and_deleted() {
    let office = Office::new();
    let systems: Vec<Value> = SystemRole::ALL.into_iter().map(system).collect();
    assert_eq!(done(&office.bob("GET roles", Value::Null).await), json!({ "roles": systems }));
    let made = done(&office.ada("POST roles", json!({ "name": "Support", "base": "developer" })).await)["role"].clone();
    assert_eq!(
        made,
        json!({
            "id": made["id"], "key": "support", "name": "Support", "base": "developer", "is_system": false,
            "permissions": ["org.read", "members.read", "tokens.create"],
        })
    );
    office.fixture.advance(1);
    let body = json!({ "name": "Readers", "base": "viewer", "permissions": ["org.read"] });
    let readers = done(&office.ada("POST roles", body).await)["role"].clone();
    assert_eq!(readers["permissions"], json!(["org.read"]));
    // Page by page, each role once.
    let (mut listed, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = done(&office.ada(&format!("GET roles?limit=4{cursor}"), Value::Null).await);
        listed.extend(page["roles"].as_array().unwrap().clone());
        let Some(next) = page.get("next_cursor") else { break };
        cursor = format!("&cursor={}", text(next));
    }
    assert_eq!(listed, [&systems[..], &[made.clone(), readers.clone()]].concat());
    for bad in ["limit=0", "limit=201", "limit=x", "cursor=x"] {
        refused(&office.ada(&format!("GET roles?{bad}"), Value::Null).await, 400, "invalid_request");
    }
    let at = format!("roles/{}", text(&made["id"]));
    assert_eq!(done(&office.bob(&format!("GET {at}"), Value::Null).await), json!({ "role": made }));
    let owner = format!("roles/{}", SystemRole::OWNER.id());
    assert_eq!(done(&office.bob(&format!("GET {owner}"), Value::Null).await)["role"], systems[0]);
    let changes = json!({ "name": "Support team", "permissions": ["members.read"], "base": "owner", "key": "owner" });
    let changed = done(&office.ada(&format!("PATCH {at}"), changes).await)["role"].clone();
    assert_eq!(
        changed,
        json!({
            "id": made["id"], "key": "support", "name": "Support team", "base": "developer", "is_system": false,
            "permissions": ["members.read"],
        })
    );
    // What is not valid.
    for (body, field) in [
        (json!({ "base": "viewer" }), "name"),
        (json!({ "name": "", "base": "viewer" }), "name"),
        (json!({ "name": "X" }), "base"),
        (json!({ "name": "X", "base": "AppAdmin" }), "base"),
        (json!({ "name": "X", "base": "viewer", "permissions": ["org.fly"] }), "permissions"),
        (json!({ "name": "X", "base": "viewer", "permissions": ["org.update"] }), "permissions"),
        (json!({ "name": "X", "base": "viewer", "permissions": "org.read" }), "permissions"),
    ] {
        assert_eq!(fields(&office.ada("POST roles", body.clone()).await), [field], "{body}");
    }
    assert_eq!(
        fields(&office.ada(&format!("PATCH {at}"), json!({ "permissions": ["org.delete"] })).await),
        ["permissions"]
    );
    // System roles are fixed, and one in use stays.
    refused(&office.ada(&format!("PATCH {owner}"), json!({ "name": "Boss" })).await, 403, "forbidden");
    refused(&office.ada(&format!("DELETE {owner}"), Value::Null).await, 403, "forbidden");
    done(&office.ada(&format!("PATCH members/{}", office.bob), json!({ "role_id": made["id"] })).await);
    refused(&office.ada(&format!("DELETE {at}"), Value::Null).await, 409, "role_in_use");
    done(
        &office
            .ada(&format!("PATCH members/{}", office.bob), json!({ "role_id": SystemRole::VIEWER.id().to_string() }))
            .await,
    );
    assert_eq!(done(&office.ada(&format!("DELETE {at}"), Value::Null).await), json!({ "deleted": true }));
    refused(&office.ada(&format!("DELETE {at}"), Value::Null).await, 404, "not_found");
}

/// each base may do what its permissions say, and gives nothing that it lacks.
#[actix_web::test]
async fn a_36_each_role_has_its_rights_and_grants_no_stronger_one() {
    let id = |role: SystemRole| role.id().to_string();
    for role in SystemRole::ALL {
        let office = Office::with(role);
        let acme = &office.fixture.acme;
        office.fixture.account(acme, "carol@example.com", true);
        let carol = office.fixture.member(acme, &office.organization, ("carol@example.com", SystemRole::VIEWER.id()));
        let manages = role.base.permissions().contains(portico::organizations::Permission::MembersInvite);
        for asked in ["GET organizations", "GET roles", "GET members", &format!("GET members/{carol}")] {
            done(&office.bob(asked, Value::Null).await);
        }
        let invite = |given: SystemRole| json!({ "email": "onur@example.com", "role_id": id(given) });
        let mut writes = vec![
            (format!("PATCH organizations/{}", office.organization.id), json!({ "name": "Ours" })),
            ("POST roles".to_owned(), json!({ "name": "Own", "base": "viewer" })),
            (format!("PATCH members/{carol}"), json!({ "role_id": id(SystemRole::ADMIN) })),
            ("GET invitations".to_owned(), Value::Null),
            ("POST invitations".to_owned(), invite(SystemRole::ADMIN)),
        ];
        if !manages {
            let own = office.own_member().await;
            writes.push((format!("DELETE members/{carol}"), Value::Null));
            writes.push((format!("DELETE members/{own}"), Value::Null));
        }
        for (asked, body) in writes {
            let answer = office.bob(&asked, body).await;
            match manages {
                true => assert_eq!(answer.status, 200, "{} {asked}: {}", role.key, answer.text()),
                false => refused(&answer, 403, "forbidden"),
            }
        }
        if role.base == SystemRole::ADMIN.base {
            let own = office.own_member().await;
            for (asked, body) in [
                ("POST invitations".to_owned(), invite(SystemRole::OWNER)),
                ("POST roles".to_owned(), json!({ "name": "Top", "base": "owner" })),
                (format!("PATCH members/{carol}"), json!({ "role_id": id(SystemRole::OWNER) })),
                (format!("PATCH members/{own}"), json!({ "role_id": id(SystemRole::VIEWER) })),
                (format!("DELETE members/{own}"), Value::Null),
                (format!("DELETE organizations/{}", office.organization.id), Value::Null),
            ] {
                refused(&office.bob(&asked, body).await, 403, "forbidden");
            }
        }
        let left = office.bob(&format!("DELETE members/{}", office.bob), Value::Null).await;
        assert_eq!(done(&left), json!({ "deleted": true }), "a member may leave");
        office.fixture.mails();
    }
}

#[actix_web::test]
async fn members_are_listed_changed_and_removed() {
    let office = Office::new();
    let fixture = &office.fixture;
    let account = |email: &str| fixture.account_id(&fixture.acme, email).to_string();
    let listed = done(&office.bob("GET members", Value::Null).await);
    let own = office.own_member().await;
    let member = |id: &str, user: Value, role: SystemRole| {
        json!({
            "id": id, "user": user, "role": system(role), "roles": [system(role)], "state": "active",
            "created_at": START, "updated_at": START,
        })
    };
    let ada = json!({ "id": account(ADA), "name": "Ada Lovelace", "email": ADA, "email_verified_at": START });
    let bob = json!({ "id": account(BOB), "name": "bob", "email": BOB, "email_verified_at": START });
    let mut expected = [member(&own, ada, SystemRole::OWNER), member(&office.bob, bob, SystemRole::VIEWER)];
    // Both came at one time: then the id decides.
    expected.sort_by_key(|member| text(&member["id"]));
    let place = expected.iter().position(|member| member["id"] == office.bob).unwrap();
    assert_eq!(listed, json!({ "members": expected }));
    let first = done(&office.bob("GET members?limit=1", Value::Null).await);
    let rest = format!("GET members?limit=1&cursor={}", text(&first["next_cursor"]));
    assert_eq!(done(&office.bob(&rest, Value::Null).await), json!({ "members": [expected[1]] }));
    let at = format!("members/{}", office.bob);
    for path in [at.clone(), format!("members/user_{}", office.bob.replace('-', ""))] {
        assert_eq!(done(&office.bob(&format!("GET {path}"), Value::Null).await), json!({ "member": expected[place] }));
    }
    // The last owner stays one.
    let viewer = json!({ "role_id": SystemRole::VIEWER.id().to_string() });
    refused(&office.ada(&format!("PATCH members/{own}"), viewer.clone()).await, 409, "last_owner");
    refused(&office.ada(&format!("DELETE members/{own}"), Value::Null).await, 409, "last_owner");
    fixture.advance(60);
    let owner = json!({ "role_id": SystemRole::OWNER.id().to_string() });
    let changed = done(&office.ada(&format!("PATCH {at}"), owner).await)["member"].clone();
    assert_eq!(
        (&changed["role"], &changed["updated_at"]),
        (&system(SystemRole::OWNER), &json!("2027-01-15T08:01:00Z"))
    );
    assert_eq!(
        done(&office.ada(&format!("PATCH members/{own}"), viewer).await)["member"]["role"],
        system(SystemRole::VIEWER)
    );
    refused(
        &office.ada(&format!("PATCH {at}"), json!({ "role_id": SystemRole::VIEWER.id().to_string() })).await,
        403,
        "forbidden",
    );
    for bad in [json!({}), json!({ "role_id": "x" }), json!({ "role_id": UNKNOWN }), json!({ "role_id": 1 })] {
        assert_eq!(fields(&office.bob(&format!("PATCH members/{own}"), bad).await), ["role_id"]);
    }
    assert_eq!(done(&office.bob(&format!("DELETE members/{own}"), Value::Null).await), json!({ "deleted": true }));
    refused(&office.bob(&format!("GET members/{own}"), Value::Null).await, 404, "not_found");
    // The rights of a removed member end at once.
    refused(&office.ada("GET members", Value::Null).await, 409, "no_organization");
}

/// Returns the token of the link in the mail of an invitation.
fn mailed(fixture: &Fixture) -> String {
    let mails = fixture.mails();
    let mail = mails.iter().find(|mail| mail.kind == "organization_invitation").expect("an invitation was mailed");
    mail.rendered.text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

#[actix_web::test]
async fn invitations_are_made_listed_and_withdrawn() {
    let office = Office::new();
    let fixture = &office.fixture;
    let viewer = SystemRole::VIEWER.id().to_string();
    let asked = |email: &str| json!({ "email": email, "role_id": viewer });
    let made = done(&office.ada("POST invitations", asked(" onur@example.com ")).await)["invitation"].clone();
    let expires_at = (fixture.clock.now() + fixture.acme.tenant.settings.invitation()).to_rfc3339();
    assert_eq!(
        made,
        json!({
            "id": made["id"], "email": "onur@example.com", "role": system(SystemRole::VIEWER), "expires_at": expires_at,
            "created_at": START,
        })
    );
    mailed(fixture);
    fixture.advance(1);
    let second = done(&office.ada("POST invitations", asked("second@example.com")).await)["invitation"].clone();
    fixture.mails();
    let all = json!({ "invitations": [made, second] });
    assert_eq!(done(&office.ada("GET invitations", Value::Null).await), all);
    let first = done(&office.ada("GET invitations?limit=1", Value::Null).await);
    let rest = format!("GET invitations?limit=1&cursor={}", text(&first["next_cursor"]));
    assert_eq!(done(&office.ada(&rest, Value::Null).await), json!({ "invitations": [second] }));
    let at = format!("invitations/{}", text(&made["id"]));
    assert_eq!(done(&office.ada(&format!("GET {at}"), Value::Null).await), json!({ "invitation": made }));
    refused(&office.bob(&format!("GET {at}"), Value::Null).await, 403, "forbidden");
    refused(&office.bob(&format!("DELETE {at}"), Value::Null).await, 403, "forbidden");
    for (body, field) in [
        (json!({ "role_id": viewer }), "email"),
        (asked(""), "email"),
        (asked("onur"), "email"),
        (json!({ "email": "x@example.com" }), "role_id"),
        (json!({ "email": "x@example.com", "role_id": UNKNOWN }), "role_id"),
    ] {
        assert_eq!(fields(&office.ada("POST invitations", body).await), [field]);
    }
    refused(&office.ada("POST invitations", asked(BOB)).await, 409, "already_member");
    assert_eq!(done(&office.ada(&format!("DELETE {at}"), Value::Null).await), json!({ "deleted": true }));
    refused(&office.ada(&format!("DELETE {at}"), Value::Null).await, 404, "not_found");
    refused(&office.ada(&format!("GET {at}"), Value::Null).await, 404, "not_found");
    // Mail that an address gets without asking for it is limited.
    let mut answer = office.ada("POST invitations", asked("often@example.com")).await;
    for _ in 0..5 {
        answer = office.ada("POST invitations", asked("often@example.com")).await;
    }
    fixture.mails();
    refused(&answer, 429, "rate_limited");
    assert!(answer.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
    // The earlier invitation is still there.
    assert_eq!(done(&office.ada("GET invitations", Value::Null).await)["invitations"].as_array().unwrap().len(), 2);
}

/// An invitation makes the account, once; it signs no one in.
#[actix_web::test]
async fn an_invitation_is_accepted_with_a_new_account() {
    let office = Office::new();
    let (fixture, acme) = (&office.fixture, &office.fixture.acme);
    let body =
        json!({ "email": "onur@example.com", "role_id": SystemRole::DEVELOPER.id().to_string(), "locale": "de" });
    done(&office.ada("POST invitations", body).await);
    let token = mailed(fixture);
    let accept = |name: &str, password: &str| json!({ "token": token, "name": name, "password": password });
    let good = "a long password of Onur's own";
    // Sign-up is closed: the invitation of a member opens no way around it.
    refused(&office.send("", "POST invitations/accept", accept("Onur", good)).await, 403, "registration_closed");
    fixture.set_tenant(acme, "registration", "open");
    let another = fixture.setup_link(acme, ADA);
    let before = fixture.rows_of(acme.tenant.id);
    let weak = office.send("", "POST invitations/accept", accept("Onur", "short")).await;
    refused(&weak, 400, "weak_password");
    assert_eq!(weak.json()["details"]["reasons"][0], "password_too_short");
    for (body, field) in [
        (json!({ "name": "Onur", "password": good }), "token"),
        (json!({ "token": token, "name": "Onur" }), "password"),
        (json!({ "token": token, "name": "\u{202e}", "password": good }), "name"),
    ] {
        assert_eq!(fields(&office.send("", "POST invitations/accept", body.clone()).await), [field], "{body}");
    }
    for bad in ["", "x", &token[..token.len() - 1], &another] {
        let body = json!({ "token": bad, "name": "Onur", "password": good });
        refused(&office.send("", "POST invitations/accept", body).await, 404, "not_found");
    }
    refused(&office.send("x", "POST invitations/accept", accept("Onur", good)).await, 401, "invalid_token");
    assert_eq!(fixture.rows_of(acme.tenant.id), before, "no refusal changed anything");
    // Only a page shows the terms of use.
    fixture.set_tenant(acme, "terms_url", "https://example.com/terms");
    let terms = office.send("", "POST invitations/accept", accept("Onur", good)).await;
    refused(&terms, 403, "forbidden");
    assert!(terms.json()["message"].as_str().unwrap().contains("terms of use"), "{}", terms.text());
    fixture.set_tenant(acme, "terms_url", "");

    let joined = office.send("", "POST invitations/accept", accept(" Onur Kacmaz ", good)).await;
    assert_eq!(joined.header("set-cookie"), None, "no one is signed in");
    let member = done(&joined)["member"].clone();
    assert_eq!(
        member,
        json!({
            "id": member["id"],
            "user": {
                "id": fixture.account_id(acme, "onur@example.com").to_string(), "name": "Onur Kacmaz",
                "email": "onur@example.com", "email_verified_at": START,
            },
            "role": system(SystemRole::DEVELOPER), "roles": [system(SystemRole::DEVELOPER)], "state": "active",
            "created_at": START, "updated_at": START,
        })
    );
    let listed = done(&office.ada(&format!("GET members/{}", text(&member["id"])), Value::Null).await);
    assert_eq!(listed["member"], member);
    assert!(!fixture.rows_of(acme.tenant.id).iter().any(|row| row.starts_with("sign_in_flows")));
    // Once.
    refused(&office.send("", "POST invitations/accept", accept("Onur", good)).await, 404, "not_found");
    // The password is the account's.
    let mut browser = crate::support::Browser::new();
    let page = browser.get(fixture, "/t/acme/login").await;
    let form = [("email", "onur@example.com"), ("password", good), ("form_token", &page.field("form_token").unwrap())];
    let signed_in = browser.send(fixture, Req::post("/t/acme/login", &form).same_origin()).await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
}

/// An account that exists joins by its own token, and only the one that is invited.
#[actix_web::test]
async fn a_35_an_existing_account_accepts_by_its_own_token() {
    let office = Office::new();
    let (fixture, acme) = (&office.fixture, &office.fixture.acme);
    fixture.account(acme, "eve@example.com", true);
    let own = fixture.organization(acme, "Eve's", "eve@example.com");
    let eve = fixture.api_token(acme, "eve@example.com", ApiAudience::Organization);
    let token = fixture.organization_invitation_link(acme, &office.organization, "eve@example.com");
    let accept = json!({ "token": token, "name": "Eve", "password": "a long password of Eve's own" });
    fixture.set_tenant(acme, "registration", "open");
    let without = office.send("", "POST invitations/accept", accept.clone()).await;
    refused(&without, 401, "invalid_token");
    assert_eq!(without.header("www-authenticate"), Some("Bearer"));
    refused(&office.bob("POST invitations/accept", accept.clone()).await, 403, "forbidden");
    let joined = done(&office.send(&eve, "POST invitations/accept", accept.clone()).await);
    assert_eq!(joined["member"]["user"]["email"], "eve@example.com");
    assert_eq!(joined["member"]["role"], system(SystemRole::VIEWER));
    refused(&office.send(&eve, "POST invitations/accept", accept).await, 404, "not_found");
    // The session stays in the organization in which it was.
    let me = done(&office.send(&eve, "GET me", Value::Null).await);
    assert_eq!(me["current_organization"]["id"], own.id.to_string());
    assert_eq!(me["organizations"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn logout_ends_the_session_of_the_token_only() {
    let office = Office::new();
    let other = office.fixture.api_token(&office.fixture.acme, ADA, ApiAudience::Organization);
    assert_eq!(done(&office.ada("POST logout", Value::Null).await), json!({ "logged_out": true }));
    for asked in ["GET me", "POST logout", "GET organizations"] {
        refused(&office.ada(asked, Value::Null).await, 401, "invalid_token");
    }
    done(&office.send(&other, "GET me", Value::Null).await);
    done(&office.send(&other, "POST logout", json!({})).await);
}

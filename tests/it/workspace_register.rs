//! `POST /api/v1/auth/register`: an account by an API token.

use portico::base::id::OrganizationId;
use portico::op::Principal;
use portico::organizations::api_tokens::{Scopes, TokenScope};
use portico::organizations::tokens::NewApiToken;
use portico::organizations::{Organization, SystemRole};
use serde_json::{Value, json};

use crate::api_token_rights::{make, service, token};
use crate::support::{Answer, Fixture, Req};

const PASSWORD: &str = "a password of one's own";
const REGISTER: &str = "/auth/register";

/// Sends a request with this token, and with this organization in the header.
async fn call(fixture: &Fixture, secret: &str, (path, org): (&str, Option<&str>), body: &Value) -> Answer {
    let mut req = Req::get(format!("/t/acme/api/v1{path}")).method("POST".parse().unwrap()).bearer(secret);
    req = req.header("content-type", "application/json");
    if let Some(org) = org {
        req = req.header("x-org", org);
    }
    req.body = body.to_string().into_bytes();
    fixture.send(req).await
}

fn code(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap_or_default().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Makes a token of a service account that may create accounts.
fn creating(fixture: &Fixture, organization: Option<OrganizationId>, role: Option<SystemRole>) -> String {
    let name = match (organization, role) {
        (None, None) => "plain",
        (None, Some(_)) => "everywhere",
        _ => "bound",
    };
    let new = NewApiToken {
        scopes: Scopes::of([TokenScope::AccountsCreate]),
        roles: role.map(|role| portico::organizations::Roles::one(role.id())),
        ..token(service(fixture, name), organization, SystemRole::VIEWER)
    };
    make(fixture, Principal::Operator, &new).unwrap().secret.expose().to_owned()
}

fn aurora(fixture: &Fixture) -> Organization {
    fixture.organization(&fixture.acme, "Aurora Labs", "ada@example.com")
}

/// The sample of the documentation: with a token that is bound to an organization, the account is its user at once.
#[actix_web::test]
async fn an_account_is_a_user_of_the_organization_at_once() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    let bound = creating(&fixture, Some(organization.id), Some(SystemRole::APP_ADMIN));
    let body = json!({
        "email": "sasha@auroralabs.com", "password": PASSWORD, "name": "Sasha Patel", "given_name": "Sasha",
        "family_name": "Patel", "roles": ["AppAdmin"],
    });
    let made = call(&fixture, &bound, (REGISTER, None), &body).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let made = made.json();
    let (id, user) = (made["id"].as_str().unwrap(), made["users"][0]["id"].as_str().unwrap());
    assert!(id.starts_with("acct_") && id.len() == 37 && user.starts_with("user_"));
    let expected = json!({
        "id": id, "email": "sasha@auroralabs.com", "name": "Sasha Patel", "given_name": "Sasha",
        "family_name": "Patel", "provider": "Credentials",
        "users": [{
            "id": user, "org_id": format!("org_{}", organization.id.to_string().replace('-', "")),
            "account_id": id, "name": "Sasha Patel", "email": "sasha@auroralabs.com", "state": "Active",
            "roles": ["AppAdmin"], "created_at": "2027-01-15T08:00:00Z",
        }],
        "roles": ["AppAdmin"],
    });
    assert_eq!(made, expected);
    let again = call(&fixture, &bound, (REGISTER, None), &body).await;
    assert_eq!(code(&again), refused(409, "account_exists"));
    // With the header, and without roles: the joining role of the organization.
    let everywhere = creating(&fixture, None, Some(SystemRole::ADMIN));
    let body = json!({ "email": "kim@auroralabs.com", "password": PASSWORD });
    let made = call(&fixture, &everywhere, (REGISTER, Some("aurora-labs")), &body).await.json();
    assert_eq!((&made["name"], &made["roles"]), (&json!("kim"), &json!(["viewer"])));
    // The user signs in on the pages with this password, which stays when the address is verified.
    assert!(fixture.mails().is_empty(), "a program tells its user itself");
}

/// Without an organization, the roles wait for the first user of the account.
#[actix_web::test]
async fn roles_wait_for_the_first_user_of_the_account() {
    let fixture = Fixture::new();
    aurora(&fixture);
    let everywhere = creating(&fixture, None, Some(SystemRole::ADMIN));
    let body = json!({ "email": "sasha@auroralabs.com", "password": PASSWORD, "roles": ["AppAdmin", "developer"] });
    let made = call(&fixture, &everywhere, (REGISTER, None), &body).await.json();
    assert_eq!((&made["users"], &made["roles"]), (&json!([]), &json!(["AppAdmin", "developer"])), "{made}");
    let add = json!({ "account_id": made["id"] });
    // They give nothing to one who may not give them.
    let weak =
        make(&fixture, Principal::Operator, &token(service(&fixture, "weak"), None, SystemRole::VIEWER)).unwrap();
    let weak = call(&fixture, weak.secret.expose(), ("/app/user", Some("aurora-labs")), &add).await;
    assert_eq!(code(&weak), refused(403, "forbidden"));
    let user = call(&fixture, &everywhere, ("/app/user", Some("aurora-labs")), &add).await.json();
    assert_eq!((&user["state"], &user["roles"]), (&json!("Active"), &json!(["developer", "AppAdmin"])), "{user}");
    // The next one needs roles of its own.
    fixture.organization(&fixture.acme, "Second", "ada@example.com");
    let next = call(&fixture, &everywhere, ("/app/user", Some("second")), &add).await;
    assert_eq!(code(&next), refused(400, "invalid_request"));
    assert_eq!(next.json()["details"]["fields"][0]["field"], "role");
}

#[actix_web::test]
async fn each_refusal_has_its_code_and_makes_no_account() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.organization(&fixture.globex, "Foreign", "ada@example.com");
    let everywhere = creating(&fixture, None, Some(SystemRole::DEVELOPER));
    let plain = creating(&fixture, None, None);
    let bound = creating(&fixture, Some(organization.id), Some(SystemRole::ADMIN));
    let unscoped = fixture.program_token(&fixture.acme, "ada@example.com");
    let browser = fixture.signed_in(&fixture.acme).await;
    let good = json!({ "email": "new@example.com", "password": PASSWORD });
    let with = |name: &str, value: Value| {
        let mut body = good.clone();
        body[name] = value;
        body
    };
    let mut without = good.clone();
    without.as_object_mut().unwrap().remove("email");
    let accounts = || fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with("accounts:")).count();
    let before = accounts();
    for (what, secret, org, body, status, word) in [
        ("no scope", &unscoped, None, good.clone(), 403, "forbidden"),
        ("a stronger role", &everywhere, None, with("roles", json!(["AppAdmin"])), 403, "forbidden"),
        ("a role, by a token without roles", &plain, None, with("roles", json!(["viewer"])), 403, "forbidden"),
        ("a stronger role there", &bound, None, with("roles", json!(["owner"])), 403, "forbidden"),
        ("no right to invite there", &everywhere, Some("aurora-labs"), good.clone(), 403, "forbidden"),
        ("another organization", &bound, Some("foreign"), good.clone(), 404, "not_found"),
        ("an unknown organization", &everywhere, Some("nothing"), good.clone(), 404, "not_found"),
        ("an unknown role", &bound, None, with("roles", json!(["nothing"])), 400, "invalid_request"),
        ("no address", &bound, None, without, 400, "invalid_request"),
        ("an empty address", &bound, None, with("email", json!(" ")), 400, "invalid_request"),
        ("no such address", &bound, None, with("email", json!("new")), 400, "invalid_request"),
        ("no text", &bound, None, with("name", json!(1)), 400, "invalid_request"),
        ("a name that is no name", &bound, None, with("name", json!("a\u{0}b")), 400, "invalid_request"),
        ("an empty password", &bound, None, with("password", json!("")), 400, "invalid_request"),
        ("a short password", &bound, None, with("password", json!("short")), 400, "weak_password"),
        ("its own address", &bound, None, with("password", json!("new@example.com")), 400, "weak_password"),
        ("known", &bound, None, with("email", json!("ADA@example.com")), 409, "account_exists"),
    ] {
        let answer = call(&fixture, secret, (REGISTER, org), &body).await;
        assert_eq!(code(&answer), refused(status, word), "{what}: {}", answer.text());
        if word == "weak_password" {
            assert!(!answer.json()["details"]["reasons"].as_array().unwrap().is_empty(), "{}", answer.text());
        }
        assert_eq!(accounts(), before, "{what}");
    }
    let mut by_session = Req::get("/t/acme/api/v1/auth/register").method("POST".parse().unwrap());
    by_session = by_session.header("content-type", "application/json");
    by_session.body = good.to_string().into_bytes();
    let by_session = fixture.send(browser.with_cookies(by_session)).await;
    assert_eq!(code(&by_session), refused(403, "forbidden"), "a user is no program");
    assert_eq!(accounts(), before);
    assert_eq!(call(&fixture, &plain, (REGISTER, None), &good).await.status, 200, "without roles, the scope is enough");
    assert_eq!(accounts(), before + 1);
}

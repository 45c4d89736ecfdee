//! Upgrades: organizations and API tokens of a kept deployment go on, and its users sign in at the JSON surfaces that are newer
//! than it. Tenant `umbrella` has them.

use portico::mail::Sent;
use serde_json::{Value, json};

use crate::support::{Answer, Fixture, Kept, Req};

fn post(path: &str, body: &Value) -> Req {
    let req = Req::get(format!("/t/umbrella/{path}")).method("POST".parse().unwrap());
    Req { body: body.to_string().into_bytes(), ..req.header("content-type", "application/json") }
}

fn done(answer: &Answer, what: &str) -> Value {
    assert_eq!(answer.status, 200, "{what}: {}", answer.text());
    answer.json()
}

async fn get(fixture: &Fixture, path: &str, token: &str) -> Answer {
    fixture.send(Req::get(format!("/t/umbrella/{path}")).bearer(token)).await
}

#[actix_web::test]
async fn organizations_and_tokens_of_before_go_on() {
    let with_organizations: Vec<&'static Kept> = Kept::all().iter().filter(|kept| kept.has("umbrella")).collect();
    assert!(!with_organizations.is_empty(), "a deployment has the tenant");
    for kept in with_organizations {
        let (fixture, name) = (kept.open(), kept.name.as_str());
        fixture.leaves_mail();
        let text = |path: &str| kept.text(&format!("umbrella/{path}"));
        let (own, service) = (text("tokens/own"), text("tokens/service"));
        let users = done(&get(&fixture, "api/v1/app/user", own).await, name);
        assert_eq!(users["total_count"], 2, "{name}: {users}");
        let bob = users["data"].as_array().unwrap().iter().find(|user| user["email"] == text("accounts/bob/email"));
        assert_eq!(bob.unwrap()["roles"], json!([text("organization/role")]), "{name}");
        let body = json!({ "email": "new@example.com", "password": "a password of one's own" });
        let registered = fixture.send(post("api/v1/auth/register", &body).bearer(service)).await;
        assert_eq!(done(&registered, name)["users"], json!([]), "{name}");

        if kept.has("umbrella/session") {
            // A session that began before goes on.
            let body = json!({ "refresh_token": text("session/refresh") });
            let session = done(&fixture.send(post("api/v1/refresh-token", &body)).await, name);
            assert_eq!(session["current_organization"]["id"], text("organization/id"), "{name}");
        }
        // The surface may be newer than the deployment.
        let body = json!({ "username": text("accounts/ada/email"), "password": text("accounts/ada/password") });
        let session = done(&fixture.send(post("api/v1/login", &body)).await, name);
        assert_eq!(session["current_organization"]["id"], text("organization/id"), "{name}");
        let body = json!({ "refresh_token": session["refresh_token"] });
        let next = done(&fixture.send(post("api/v1/refresh-token", &body)).await, name);
        let invitations = get(&fixture, "api/v1/invitations", next["token"].as_str().unwrap()).await;
        let invitations = done(&invitations, name)["invitations"].clone();
        assert_eq!(invitations[0]["email"], text("organization/invited"), "{name}: {invitations}");
        let mails: Vec<Sent> = fixture.mails();
        assert!(mails.iter().all(|mail| mail.to != text("organization/invited")), "{name}: no one is invited again");
    }
}

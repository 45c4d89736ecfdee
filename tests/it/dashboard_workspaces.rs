//! The workspaces of the dashboard account API: members, invitations, API keys.

use actix_web::http::Method;
use portico::organizations::SystemRole;
use serde_json::{Value, json};

use crate::dashboard::{ADA, APP, BOB, OWN, done, get, open, post, refused, signed_in, wrong};
use crate::support::{Answer, Browser, Fixture, Req};

async fn send(fixture: &Fixture, browser: &mut Browser, (method, path): (&str, &str), body: &Value) -> Answer {
    let req = Req::json(format!("/t/acme{path}"), &body.to_string()).method(method.parse::<Method>().unwrap());
    browser.send(fixture, req).await
}

/// Returns a browser of Ada, and the path of a workspace that she has made.
async fn with_workspace(fixture: &Fixture) -> (Browser, String) {
    let mut ada = signed_in(fixture, (ADA, fixture.acme.password)).await;
    let made = done(&post(fixture, &mut ada, "/workspaces", &json!({ "name": "Aurora Labs" })).await);
    assert_eq!((&made["workspace"]["slug"], &made["workspace"]["role"]), (&json!("aurora-labs"), &json!("owner")));
    (ada, format!("/workspaces/{}", made["workspace"]["id"].as_str().unwrap()))
}

/// Invites Bob, who accepts. Returns his browser and the id of his membership.
async fn with_bob(fixture: &Fixture, ada: &mut Browser, workspace: &str) -> (Browser, String) {
    fixture.account(&fixture.acme, BOB, true);
    let invite = json!({ "email": BOB, "role": "developer" });
    let invited = done(&post(fixture, ada, &format!("{workspace}/members/invite"), &invite).await);
    let mut bob = signed_in(fixture, (BOB, fixture.acme.password)).await;
    let id = invited["invitation"]["id"].as_str().unwrap();
    let accepted = post(fixture, &mut bob, &format!("/workspaces/invitations/{id}/accept"), &json!({})).await;
    let member = done(&accepted)["member"].clone();
    assert_eq!((&member["role"], &member["user"]["email"]), (&json!("developer"), &json!(BOB)));
    (bob, member["id"].as_str().unwrap().to_owned())
}

#[actix_web::test]
async fn workspaces_are_made_listed_changed_and_deleted() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    wrong(&post(&fixture, &mut ada, "/workspaces", &json!({ "name": " " })).await, "name");
    wrong(&post(&fixture, &mut ada, "/workspaces", &json!({})).await, "name");
    for name in ["Second", "Third"] {
        fixture.advance(1);
        done(&post(&fixture, &mut ada, "/workspaces", &json!({ "name": name })).await);
    }
    let page = done(&get(&fixture, &mut ada, "/workspaces?page=2&limit=2").await);
    assert_eq!(page["pagination"], json!({ "total": 3, "page": 2, "limit": 2, "hasMore": false }));
    assert_eq!((page["workspaces"].as_array().unwrap().len(), &page["workspaces"][0]["name"]), (1, &json!("Third")));
    for bad in ["page=0", "limit=101", "limit=x"] {
        refused(&get(&fixture, &mut ada, &format!("/workspaces?{bad}")).await, 422, "VALIDATION_ERROR");
    }
    let renamed = send(&fixture, &mut ada, ("PATCH", &path), &json!({ "name": "Aurora" })).await;
    assert_eq!(done(&renamed)["workspace"]["name"], "Aurora");
    assert_eq!(done(&get(&fixture, &mut ada, &path).await)["workspace"]["name"], "Aurora");
    for unknown in ["/workspaces/x", "/workspaces/018bcfe5-6800-7707-8707-070707070707"] {
        refused(&get(&fixture, &mut ada, unknown).await, 404, "NOT_FOUND");
    }
    assert_eq!(done(&send(&fixture, &mut ada, ("DELETE", &path), &json!({})).await), json!({ "status": true }));
    refused(&get(&fixture, &mut ada, &path).await, 404, "NOT_FOUND");
    fixture.advance(11 * 60);
    let list = done(&get(&fixture, &mut ada, "/workspaces").await);
    let last = format!("/workspaces/{}", list["workspaces"][0]["id"].as_str().unwrap());
    refused(&send(&fixture, &mut ada, ("DELETE", &last), &json!({})).await, 403, "SESSION_NOT_FRESH");
    fixture.set_tenant(&fixture.acme, "organizations.creation", "administrators");
    refused(&post(&fixture, &mut ada, "/workspaces", &json!({ "name": "X" })).await, 403, "FORBIDDEN");
}

#[actix_web::test]
async fn the_last_workspace_stays() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    refused(&send(&fixture, &mut ada, ("DELETE", &path), &json!({})).await, 409, "LAST_ORGANIZATION");
}

#[actix_web::test]
async fn members_are_invited_changed_and_removed_by_their_rights() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    let (mut bob, member) = with_bob(&fixture, &mut ada, &path).await;
    let listed = done(&get(&fixture, &mut bob, &format!("{path}/members")).await);
    assert_eq!((listed["members"].as_array().unwrap().len(), &listed["pagination"]["total"]), (2, &json!(2)));
    let of_ada = listed["members"].as_array().unwrap().iter().find(|member| member["user"]["email"] == ADA).unwrap();
    let of_ada = of_ada["id"].as_str().unwrap().to_owned();
    let (of_bob, of_ada) = (format!("{path}/members/{member}"), format!("{path}/members/{of_ada}"));
    let role = |role: &str| json!({ "role": role });
    let invite = json!({ "email": "carol@example.com", "role": "viewer" });
    // A developer has none of these rights.
    for (method, at, body) in [
        ("PATCH", path.as_str(), json!({ "name": "X" })),
        ("DELETE", path.as_str(), json!({})),
        ("PATCH", of_ada.as_str(), role("viewer")),
        ("DELETE", of_ada.as_str(), json!({})),
    ] {
        refused(&send(&fixture, &mut bob, (method, at), &body).await, 403, "FORBIDDEN");
    }
    refused(&post(&fixture, &mut bob, &format!("{path}/members/invite"), &invite).await, 403, "FORBIDDEN");
    wrong(&send(&fixture, &mut ada, ("PATCH", &of_bob), &role("king")).await, "role");
    refused(&send(&fixture, &mut ada, ("PATCH", &of_bob), &role("owner")).await, 400, "BAD_REQUEST");
    refused(&send(&fixture, &mut ada, ("PATCH", &of_ada), &role("admin")).await, 409, "LAST_OWNER");
    refused(&send(&fixture, &mut ada, ("DELETE", &of_ada), &json!({})).await, 409, "LAST_OWNER");
    let changed = done(&send(&fixture, &mut ada, ("PATCH", &of_bob), &role("admin")).await);
    assert_eq!((&changed["member"]["role"], &changed["member"]["roles"]), (&json!("admin"), &json!(["admin"])));
    let again = json!({ "email": BOB, "role": "viewer" });
    refused(&post(&fixture, &mut bob, &format!("{path}/members/invite"), &again).await, 409, "ALREADY_MEMBER");
    wrong(
        &post(&fixture, &mut bob, &format!("{path}/members/invite"), &json!({ "email": "x", "role": "viewer" })).await,
        "email",
    );
    // Only a transfer makes an owner (A-73).
    let owner = json!({ "email": "carol@example.com", "role": "owner" });
    refused(&post(&fixture, &mut ada, &format!("{path}/members/invite"), &owner).await, 400, "BAD_REQUEST");
    done(&send(&fixture, &mut ada, ("PATCH", &of_bob), &role("developer")).await);
    let stronger = json!({ "email": "carol@example.com", "role": "admin" });
    refused(&post(&fixture, &mut bob, &format!("{path}/members/invite"), &stronger).await, 403, "FORBIDDEN");
    let unknown = format!("{path}/members/018bcfe5-6800-7707-8707-070707070707");
    refused(&send(&fixture, &mut ada, ("DELETE", &unknown), &json!({})).await, 404, "NOT_FOUND");
    done(&send(&fixture, &mut bob, ("DELETE", &of_bob), &json!({})).await);
    refused(&get(&fixture, &mut bob, &path).await, 404, "NOT_FOUND");
}

#[actix_web::test]
async fn ownership_is_transferred_shortly_after_a_sign_in() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    let (mut bob, member) = with_bob(&fixture, &mut ada, &path).await;
    let transfer = format!("{path}/transfer-ownership");
    let to_bob = json!({ "memberId": member });
    refused(&post(&fixture, &mut bob, &transfer, &to_bob).await, 403, "FORBIDDEN");
    wrong(&post(&fixture, &mut ada, &transfer, &json!({ "memberId": "x" })).await, "memberId");
    assert_eq!(done(&post(&fixture, &mut ada, &transfer, &to_bob).await), json!({ "status": true }));
    assert_eq!(done(&get(&fixture, &mut ada, &path).await)["workspace"]["role"], "admin");
    assert_eq!(done(&get(&fixture, &mut bob, &path).await)["workspace"]["role"], "owner");
    fixture.advance(11 * 60);
    refused(&post(&fixture, &mut bob, &transfer, &to_bob).await, 403, "SESSION_NOT_FRESH");
}

/// A-35: an invitation is for its address only.
#[actix_web::test]
async fn a_35_invitations_are_seen_accepted_and_ended_by_their_person_and_by_the_workspace() {
    let fixture = open();
    let acme = &fixture.acme;
    let (mut ada, path) = with_workspace(&fixture).await;
    fixture.account(acme, BOB, true);
    fixture.account(acme, "carol@example.com", true);
    let (mut bob, mut carol) = (
        signed_in(&fixture, (BOB, acme.password)).await,
        signed_in(&fixture, ("carol@example.com", acme.password)).await,
    );
    let invite = json!({ "email": BOB, "role": "viewer" });
    let invited = done(&post(&fixture, &mut ada, &format!("{path}/members/invite"), &invite).await);
    let id = invited["invitation"]["id"].as_str().unwrap().to_owned();
    assert_eq!(invited["invitation"]["workspace"]["name"], "Aurora Labs");
    let text = fixture.mails().last().unwrap().rendered.text.clone();
    let token = text.split("/invitation?token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let pending = done(&get(&fixture, &mut bob, "/workspaces/invitations/pending").await);
    assert_eq!((&pending["invitations"][0]["id"], &pending["pagination"]["total"]), (&json!(id), &json!(1)));
    assert!(!pending.to_string().contains(&token), "the token is in the mail only");
    assert_eq!(done(&get(&fixture, &mut carol, "/workspaces/invitations/pending").await)["invitations"], json!([]));
    let accept = |named: &str| format!("/workspaces/invitations/{named}/accept");
    let end = format!("/workspaces/invitations/{id}");
    // To another person, an id is unknown (A-32), and a link is for its address.
    refused(&post(&fixture, &mut carol, &accept(&id), &json!({})).await, 404, "NOT_FOUND");
    refused(&send(&fixture, &mut carol, ("DELETE", &end), &json!({})).await, 404, "NOT_FOUND");
    refused(&post(&fixture, &mut carol, &accept(&token), &json!({})).await, 403, "FORBIDDEN");
    refused(&post(&fixture, &mut bob, &accept("x"), &json!({})).await, 404, "NOT_FOUND");
    let accepted = done(&post(&fixture, &mut bob, &accept(&token), &json!({})).await);
    assert_eq!(accepted["member"]["role"], "viewer");
    refused(&post(&fixture, &mut bob, &accept(&token), &json!({})).await, 404, "NOT_FOUND");
    assert_eq!(done(&get(&fixture, &mut bob, &path).await)["workspace"]["role"], "viewer");
    // Carol declines hers, and Ada withdraws the next one.
    for who in ["carol", "ada"] {
        let invite = json!({ "email": "carol@example.com", "role": "viewer" });
        let invited = done(&post(&fixture, &mut ada, &format!("{path}/members/invite"), &invite).await);
        let end = format!("/workspaces/invitations/{}", invited["invitation"]["id"].as_str().unwrap());
        refused(&send(&fixture, &mut bob, ("DELETE", &end), &json!({})).await, 403, "FORBIDDEN");
        let browser = if who == "carol" { &mut carol } else { &mut ada };
        assert_eq!(done(&send(&fixture, browser, ("DELETE", &end), &json!({})).await), json!({ "status": true }));
        assert_eq!(done(&get(&fixture, &mut carol, "/workspaces/invitations/pending").await)["invitations"], json!([]));
    }
}

#[actix_web::test]
async fn api_keys_are_made_shown_once_changed_and_revoked() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    let keys = format!("{path}/api-keys");
    let end = (fixture.now() + chrono::Duration::days(30)).format("%Y-%m-%dT00:00:00").to_string();
    let new = json!({ "name": "Export", "roles": ["AppMember"], "expiresAt": format!("{end}Z") });
    let made = done(&post(&fixture, &mut ada, &keys, &new).await);
    let (id, secret) = (made["apiKey"]["id"].as_str().unwrap(), made["key"].as_str().unwrap().to_owned());
    assert_eq!(
        (&made["apiKey"]["roles"], &made["apiKey"]["expiresAt"]),
        (&json!(["AppMember"]), &json!(format!("{end}.000Z")))
    );
    let listed = done(&get(&fixture, &mut ada, &keys).await);
    assert_eq!((&listed["apiKeys"][0]["id"], &listed["pagination"]["total"]), (&json!(id), &json!(1)));
    assert!(!listed.to_string().contains(&secret), "the secret is shown once");
    let user = || Req::get("/t/acme/api/v1/app/user").bearer(&secret);
    assert_eq!(fixture.send(user()).await.status, 200);
    for (body, field) in [
        (json!({}), "name"),
        (json!({ "name": "", "roles": ["viewer"] }), "name"),
        (json!({ "name": "x" }), "roles"),
        (json!({ "name": "x", "scopes": ["all"] }), "scopes"),
        (json!({ "name": "x", "roles": ["king"] }), "roles"),
        (json!({ "name": "x", "roles": ["viewer"], "expiresAt": "soon" }), "expiresAt"),
        (json!({ "name": "x", "roles": ["viewer"], "expiresAt": "2020-01-01T00:00:00Z" }), "expiresAt"),
        (json!({ "name": "x", "roles": ["viewer"], "expiresAt": "2046-01-01T00:00:00Z" }), "expiresAt"),
    ] {
        wrong(&post(&fixture, &mut ada, &keys, &body).await, field);
        wrong(&send(&fixture, &mut ada, ("PUT", &format!("{keys}/{id}")), &body).await, field);
    }
    // A user has no scopes to give (A-36).
    let scoped = json!({ "name": "x", "scopes": ["accounts.create"] });
    refused(&post(&fixture, &mut ada, &keys, &scoped).await, 403, "FORBIDDEN");
    let put = json!({ "name": "Import", "roles": ["AppAdmin"] });
    let changed = done(&send(&fixture, &mut ada, ("PUT", &format!("{keys}/{id}")), &put).await);
    assert_eq!((&changed["apiKey"]["name"], &changed["apiKey"]["roles"]), (&json!("Import"), &json!(["AppAdmin"])));
    assert_eq!(changed.get("key"), None);
    assert_eq!(fixture.send(user()).await.status, 200, "its secret stays");
    done(&send(&fixture, &mut ada, ("DELETE", &format!("{keys}/{id}")), &json!({})).await);
    assert_eq!(fixture.send(user()).await.status, 401);
    for method in ["PUT", "DELETE"] {
        refused(&send(&fixture, &mut ada, (method, &format!("{keys}/{id}")), &put).await, 404, "NOT_FOUND");
    }
    fixture.advance(11 * 60);
    refused(&post(&fixture, &mut ada, &keys, &new).await, 403, "SESSION_NOT_FRESH");
}

/// A-32, A-36: a key belongs to its user and its workspace, and has no more than its user may give.
#[actix_web::test]
async fn a_36_a_key_is_changed_by_its_own_user_within_the_rights_of_the_user() {
    let fixture = Fixture::new();
    let (mut ada, path) = with_workspace(&fixture).await;
    let (mut bob, _) = with_bob(&fixture, &mut ada, &path).await;
    let keys = format!("{path}/api-keys");
    let new = json!({ "name": "Export", "roles": ["developer"] });
    let of_bob = done(&post(&fixture, &mut bob, &keys, &new).await)["apiKey"]["id"].as_str().unwrap().to_owned();
    let of_bob = format!("{keys}/{of_bob}");
    assert_eq!(done(&get(&fixture, &mut ada, &keys).await)["apiKeys"], json!([]), "each user sees the own ones");
    for method in ["PUT", "DELETE"] {
        refused(&send(&fixture, &mut ada, (method, &of_bob), &new).await, 404, "NOT_FOUND");
    }
    let stronger = json!({ "name": "Export", "roles": ["admin"] });
    refused(&send(&fixture, &mut bob, ("PUT", &of_bob), &stronger).await, 403, "FORBIDDEN");
    let second = done(&post(&fixture, &mut bob, "/workspaces", &json!({ "name": "Own" })).await);
    let elsewhere = of_bob.replace(&path, &format!("/workspaces/{}", second["workspace"]["id"].as_str().unwrap()));
    for method in ["PUT", "DELETE"] {
        refused(&send(&fixture, &mut bob, (method, &elsewhere), &new).await, 404, "NOT_FOUND");
    }
    // A token that the key has made ends when the key is changed.
    let made = done(&post(&fixture, &mut bob, &keys, &new).await);
    let (id, secret) = (made["apiKey"]["id"].as_str().unwrap().to_owned(), made["key"].as_str().unwrap().to_owned());
    let child = Req::json("/t/acme/api/v1/app/token", r#"{"name":"Child","roles":["developer"]}"#).bearer(&secret);
    let child = fixture.send(child).await.json()["token"].as_str().unwrap().to_owned();
    // Another name changes no right.
    let named = json!({ "name": "Renamed", "roles": ["developer"] });
    done(&send(&fixture, &mut bob, ("PUT", &format!("{keys}/{id}")), &named).await);
    let seen = |secret: &str| Req::get("/t/acme/api/v1/app/user").bearer(secret);
    assert_eq!(fixture.send(seen(&child)).await.status, 200);
    let less = json!({ "name": "Export", "roles": ["viewer"] });
    done(&send(&fixture, &mut bob, ("PUT", &format!("{keys}/{id}")), &less).await);
    assert_eq!(fixture.send(seen(&child)).await.status, 401);
    assert_eq!(fixture.send(seen(&secret)).await.status, 200);
    let more = Req::json("/t/acme/api/v1/app/token", r#"{"name":"Child","roles":["viewer"]}"#).bearer(&secret);
    assert_eq!(fixture.send(more).await.status, 403, "a viewer makes no tokens");
}

/// At the root of the origin, the session cookie names the tenant, unless several are sent.
#[actix_web::test]
async fn at_the_root_the_only_session_names_the_tenant() {
    let fixture = Fixture::new();
    let (acme, globex) = (&fixture.acme, &fixture.globex);
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    for path in ["/auth/me", "/auth/session", "/auth/get-session", "/workspaces", "/auth/list-sessions"] {
        assert_eq!(browser.get(&fixture, path).await.status, 200, "{path}");
    }
    let body = json!({ "email": ADA, "password": globex.password });
    let second = Req::json(format!("{}/auth/sign-in/email", globex.path), &body.to_string());
    assert_eq!(browser.send(&fixture, second).await.status, 200);
    for path in ["/auth/me", "/auth/session", "/auth/get-session", "/workspaces", "/auth/list-sessions"] {
        refused(&browser.get(&fixture, path).await, 400, "TENANT_REQUIRED");
    }
    refused(&browser.send(&fixture, Req::json("/auth/sign-out", "{}")).await, 400, "TENANT_REQUIRED");
    // What names the tenant is enough, and each tenant reads its own cookie.
    for tenant in [acme, globex] {
        let uri = format!("/auth/session?slug={}", tenant.tenant.slug);
        assert_eq!(browser.get(&fixture, &uri).await.status, 200);
        assert_eq!(browser.get(&fixture, &format!("{}/auth/session", tenant.path)).await.status, 200);
    }
    let req = Req::json(format!("{}/auth/sign-out", globex.path), "{}");
    assert_eq!(browser.send(&fixture, req).await.status, 200);
    assert_eq!(browser.get(&fixture, "/auth/session").await.json()["user"]["email"], ADA);
    // A sign-in is never directed by a cookie: without a name it is at the default tenant.
    let body = json!({ "email": ADA, "password": acme.password });
    let default = browser.send(&fixture, Req::json("/auth/sign-in/email", &body.to_string())).await;
    assert_ne!(default.status, 200, "{}", default.text());
}

/// A-55: a write comes from a page of the tenant or of a listed origin, or from no browser.
#[actix_web::test]
async fn a_55_every_write_of_another_site_is_refused_and_changes_nothing() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.set_tenant(acme, "cors_origins", APP);
    let (mut ada, path) = with_workspace(&fixture).await;
    let own = acme.tenant.base.origin().to_owned();
    let before = fixture.rows_of(acme.tenant.id);
    let writes = portico::web::routes::ROUTES.iter().filter(|route| {
        route.dialect() == Some(portico::base::code::Dialect::Dashboard)
            && route.method != portico::web::spec::Method::Get
    });
    let id = path.trim_start_matches("/workspaces/").to_owned();
    let mut count = 0;
    for route in writes {
        let uri = format!("/t/acme{}", route.path.replace("{id}", &id).replace(['{', '}'], ""));
        let method: Method = route.method.as_str().parse().unwrap();
        for headers in [
            vec![("origin", "https://evil.example")],
            vec![("origin", "null")],
            vec![("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
            vec![("sec-fetch-site", "cross-site")],
            vec![("sec-fetch-site", "same-site")],
            vec![("sec-fetch-site", "none")],
        ] {
            let req = Req::json(uri.clone(), r#"{"name":"Evil"}"#).method(method.clone());
            let req = headers.iter().fold(req, |req, (name, value)| req.header(name, value));
            let answer = ada.send(&fixture, req).await;
            assert_eq!(
                (answer.status, answer.json()["details"]["reason"].as_str()),
                (403, Some("origin")),
                "{uri} {headers:?}"
            );
            assert_eq!(answer.header("access-control-allow-origin"), None, "{uri}");
            count += 1;
        }
        for content_type in ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"] {
            let req = Req::json(uri.clone(), "name=Evil").method(method.clone());
            let req = Req { headers: vec![("content-type".to_owned(), content_type.to_owned())], ..req };
            refused(&ada.send(&fixture, req.header("origin", &own)).await, 415, "UNSUPPORTED_MEDIA_TYPE");
        }
    }
    assert!(count > 150, "{count}");
    assert_eq!(fixture.rows_of(acme.tenant.id), before, "nothing was written");
    for origin in [own.as_str(), APP] {
        let req = Req::json(format!("/t/acme{path}"), r#"{"name":"Fine"}"#).method(Method::PATCH);
        assert_eq!(ada.send(&fixture, req.header("origin", origin)).await.status, 200, "{origin}");
    }
}

/// The rights of a custom role hold here as elsewhere.
#[actix_web::test]
async fn a_member_with_a_custom_role_is_shown_with_its_base() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let organization = fixture.organization(acme, "Aurora Labs", ADA);
    fixture.account(acme, BOB, true);
    let member = fixture.member(acme, &organization, (BOB, SystemRole::VIEWER.id()));
    let role = fixture.organization_role(acme, &organization, "Reviewers");
    let mut ada = signed_in(&fixture, (ADA, acme.password)).await;
    let at = format!("/workspaces/{}/members/{member}", organization.id);
    let changed = done(&send(&fixture, &mut ada, ("PATCH", &at), &json!({ "role": role.to_string() })).await);
    assert_ne!(changed["member"]["roles"], json!(["viewer"]));
    assert_eq!(changed["member"]["roles"].as_array().unwrap().len(), 1);
    assert!(!OWN.is_empty());
}

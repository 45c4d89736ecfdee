//! What the four JSON surfaces have in common: which tenant a request is for, which origins may call them, and how they
//! refuse. The trial routes are in `handlers.rs`.

use actix_web::http::Method;
use portico::base::domain::Domain;
use portico::base::limits;
use portico::base::refusal::Stop;
use portico::organizations::{self, Joining, NewOrganization, Organization};
use portico::provisioning;
use portico::sessions::api::ApiAudience;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::handlers;
use crate::support::{Answer, Browser, Fixture, Program, Req, TestTenant};

/// The account's own document of each surface.
const DOCUMENTS: [&str; 4] = ["/v1/auth/me", "/api/v1/account/me", "/api/v1/me", "/auth/me"];
const PROVIDERS: &str = "/v1/auth/providers";
const SPA: &str = "https://spa.example.com";

fn post(uri: &str, body: &str) -> Req {
    let mut req = Req::get(uri).method(Method::POST).header("content-type", "application/json");
    req.body = body.as_bytes().to_vec();
    req
}

fn code(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap_or_default().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Returns the credential of a surface as a header.
async fn credential(fixture: &Fixture, tenant: &TestTenant, path: &str) -> (&'static str, String) {
    match path {
        "/v1/auth/me" => {
            ("authorization", format!("Bearer {}", fixture.api_token(tenant, "ada@example.com", ApiAudience::Login)))
        }
        "/api/v1/me" => {
            let token = fixture.api_token(tenant, "ada@example.com", ApiAudience::Organization);
            ("authorization", format!("Bearer {token}"))
        }
        _ => ("cookie", cookies(&fixture.signed_in(tenant).await)),
    }
}

fn cookies(browser: &Browser) -> String {
    browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

#[actix_web::test]
async fn each_surface_answers_the_document_of_the_account_at_every_address_of_its_tenant() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let id = fixture.account_id(tenant, "ada@example.com");
    let uuid = id.to_string();
    let created = "2027-01-15T08:00:00Z";
    for path in DOCUMENTS {
        let (name, value) = credential(&fixture, tenant, path).await;
        let mut answers = Vec::new();
        for at in [path.to_owned(), format!("{}{path}", tenant.path)] {
            let answer = fixture.send(Req::get(at).header(name, &value)).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
            assert_eq!(answer.header("cache-control"), Some("no-store"));
            assert_eq!(answer.header("set-cookie"), None);
            answers.push(answer.json());
        }
        assert_eq!(answers[0], answers[1], "{path}: the root and the tenant's address");
        let expected = match path {
            "/v1/auth/me" => json!({
                "id": uuid, "email": "ada@example.com", "name": "Ada Lovelace", "email_verified": true,
                "tenant": { "id": tenant.tenant.id.to_string(), "slug": "acme", "name": "Acme Inc" }, "roles": [],
            }),
            "/api/v1/account/me" => json!({
                "id": format!("acct_{}", uuid.replace('-', "")), "email": "ada@example.com", "name": "Ada Lovelace",
                "given_name": "Ada", "family_name": null, "provider": "Credentials", "users": [], "roles": [],
            }),
            "/api/v1/me" => json!({
                "user": {
                    "id": uuid, "name": "Ada Lovelace", "email": "ada@example.com", "role": "read_only",
                    "email_verified_at": created, "created_at": created, "updated_at": created,
                },
                "current_organization": null, "organizations": [], "permissions": [],
            }),
            _ => json!({
                "user": {
                    "id": uuid, "name": "Ada Lovelace", "email": "ada@example.com", "emailVerified": true,
                    "image": null, "twoFactorEnabled": false,
                    "createdAt": "2027-01-15T08:00:00.000Z", "updatedAt": "2027-01-15T08:00:00.000Z",
                },
                "workspaces": [], "current_workspace": null,
            }),
        };
        assert_eq!(answers[0], expected, "{path}");
    }
}

/// Creates an organization of `ada@example.com`.
fn organization(fixture: &Fixture, name: &str) -> Organization {
    let (op, owner) = (fixture.op(&fixture.acme), fixture.account_id(&fixture.acme, "ada@example.com"));
    let new = NewOrganization { name: name.into(), context: None, joining: Joining::Closed, owner };
    fixture
        .services
        .db
        .write(fixture.acme.tenant.id, move |wtx| Stop::outcome(organizations::create(&op, wtx, &new)))
        .unwrap()
        .unwrap()
}

/// The organizations of the account are in the documents of three surfaces.
#[actix_web::test]
async fn the_documents_show_the_organizations_of_the_account() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut credentials = Vec::new();
    for path in DOCUMENTS {
        credentials.push(credential(&fixture, &tenant, path).await);
    }
    let get = async |path: &str| {
        let at = DOCUMENTS.iter().position(|own| *own == path).unwrap();
        let (name, value) = &credentials[at];
        fixture.send(Req::get(format!("{}{path}", tenant.path)).header(name, value)).await.json()
    };
    let account = fixture.account_id(&tenant, "ada@example.com");
    let first = organization(&fixture, "Aurora Labs");
    let me = get("/api/v1/me").await;
    let summary = json!({ "id": first.id.to_string(), "slug": "aurora-labs", "name": "Aurora Labs", "role": "owner" });
    assert_eq!(me["organizations"], json!([summary]));
    assert_eq!(me["current_organization"], summary, "the only one is the current one");
    assert_eq!((&me["user"]["role"], me["permissions"].as_array().unwrap().len()), (&json!("admin"), 11));
    let dashboard = get("/auth/me").await;
    let workspace = json!({
        "id": first.id.to_string(), "slug": "aurora-labs", "name": "Aurora Labs", "role": "owner",
        "createdAt": "2027-01-15T08:00:00.000Z",
    });
    assert_eq!(dashboard["workspaces"], json!([workspace]));
    assert_eq!(dashboard["current_workspace"], workspace);
    let document = get("/api/v1/account/me").await;
    let user = &document["users"][0];
    assert_eq!(
        (&user["org_id"], &user["account_id"], &user["state"], &user["roles"], &document["roles"]),
        (
            &json!(format!("org_{}", first.id.to_string().replace('-', ""))),
            &json!(format!("acct_{}", account.to_string().replace('-', ""))),
            &json!("Active"),
            &json!(["owner"]),
            &json!(["owner"]),
        )
    );
    assert!(user["id"].as_str().unwrap().starts_with("user_") && user["id"].as_str().unwrap().len() == 37);
    assert_eq!((&user["name"], &user["created_at"]), (&json!("Ada Lovelace"), &json!("2027-01-15T08:00:00Z")));
    // Of several, none is the current one until the user chooses one.
    let second = organization(&fixture, "Aurora Labs");
    let (me, dashboard) = (get("/api/v1/me").await, get("/auth/me").await);
    assert_eq!((me["organizations"].as_array().unwrap().len(), &me["current_organization"]), (2, &Value::Null));
    assert_eq!((&me["user"]["role"], &me["permissions"]), (&json!("read_only"), &json!([])));
    assert_eq!((dashboard["workspaces"].as_array().unwrap().len(), &dashboard["current_workspace"]), (2, &Value::Null));
    assert_eq!(get("/api/v1/account/me").await["users"].as_array().unwrap().len(), 2);
    assert_ne!(first.slug, second.slug);
    // Another tenant's account of the same address has none of them.
    let (name, value) = credential(&fixture, &fixture.globex, "/auth/me").await;
    let other = fixture.send(Req::get(format!("{}/auth/me", fixture.globex.path)).header(name, &value)).await;
    assert_eq!(other.json()["workspaces"], json!([]));
}

#[actix_web::test]
async fn a_surface_is_served_at_the_host_of_the_tenant_and_at_the_root() {
    let fixture = Fixture::by_host();
    let tenant = &fixture.acme;
    for at in ["https://acme.id.example.com/v1/auth/providers", "https://id.example.com/v1/auth/providers?slug=acme"] {
        let answer = fixture.send(Req::get(at)).await;
        assert_eq!(answer.json()["tenant_id"], tenant.tenant.id.to_string(), "{at}");
    }
    let other = format!("https://acme.id.example.com{PROVIDERS}?slug=globex");
    assert_eq!(code(&fixture.send(Req::get(other)).await), refused(403, "tenant_mismatch"));
    let unknown = "https://evil.example/v1/auth/providers";
    assert_eq!(code(&fixture.send(Req::get(unknown)).await), refused(421, "unknown_host"));
    let session = cookies(&fixture.signed_in(tenant).await);
    let me = fixture.send(Req::get("https://acme.id.example.com/auth/me").header("cookie", &session)).await;
    assert_eq!(me.json()["user"]["email"], "ada@example.com");
}

/// Sources 1 to 5 must agree, each with each other; the default tenant counts only without them.
#[actix_web::test]
async fn a_31_every_source_of_a_request_names_the_same_tenant() {
    let fixture = Fixture::new();
    let (acme, globex) = (&fixture.acme, &fixture.globex);
    let id = |tenant: &TestTenant| tenant.tenant.id.to_string();
    let token = |tenant: &TestTenant| fixture.api_token(tenant, "ada@example.com", ApiAudience::Login);
    let (of_acme, of_globex) = (token(acme), token(globex));
    // At the root, each source alone is enough.
    for req in [
        Req::get(format!("{}{PROVIDERS}", acme.path)),
        Req::get(PROVIDERS).bearer(&of_acme),
        Req::get(PROVIDERS).header("x-tenant-id", &id(acme)),
        Req::get(PROVIDERS).header("x-tenant-id", &id(acme).replace('-', "")),
        Req::get(format!("{PROVIDERS}?slug=acme")),
        Req::get(format!("{PROVIDERS}?slug=acme&slug=acme")),
    ] {
        let answer = fixture.send(req.clone()).await;
        assert_eq!(answer.json()["tenant_id"], id(acme), "{req:?}");
    }
    let default = fixture.send(Req::get(PROVIDERS)).await;
    assert_eq!(default.status, 200);
    assert!(![id(acme), id(globex)].contains(&default.json()["tenant_id"].as_str().unwrap().to_owned()));
    // Each one against each other one.
    type Change = fn(Req, &TestTenant, &str) -> Req;
    let sources: [Change; 4] = [
        |req, tenant, _| Req { uri: format!("{}{}", tenant.path, req.uri), ..req },
        |req, _, token| req.bearer(token),
        |req, tenant, _| req.header("x-tenant-id", &tenant.tenant.id.to_string()),
        |req, tenant, _| Req { uri: format!("{}?slug={}", req.uri, tenant.tenant.slug), ..req },
    ];
    let mut pairs = 0;
    for (n, one) in sources.iter().enumerate() {
        for (m, other) in sources.iter().enumerate().filter(|(m, _)| *m != n) {
            let agreeing = other(one(Req::get(PROVIDERS), acme, &of_acme), acme, &of_acme);
            let answer = fixture.send(agreeing).await;
            assert_eq!((answer.status, answer.json()["tenant_id"].clone()), (200, json!(id(acme))), "{n} {m}");
            let differing = other(one(Req::get(PROVIDERS), acme, &of_acme), globex, &of_globex);
            assert_eq!(code(&fixture.send(differing).await), refused(403, "tenant_mismatch"), "{n} {m}");
            pairs += 1;
        }
    }
    let twice = fixture.send(Req::get(format!("{PROVIDERS}?slug=acme&slug=globex"))).await;
    assert_eq!(code(&twice), refused(403, "tenant_mismatch"));
    // What names no tenant that exists.
    for (req, status, word) in [
        (Req::get(format!("{PROVIDERS}?slug=nothing")), 404, "tenant_not_found"),
        (Req::get(format!("{PROVIDERS}?slug=No%20slug")), 404, "tenant_not_found"),
        (Req::get(format!("/t/nothing{PROVIDERS}")), 404, "tenant_not_found"),
        (Req::get(PROVIDERS).header("x-tenant-id", &"0".repeat(32)), 404, "tenant_not_found"),
        (Req::get(PROVIDERS).header("x-tenant-id", "acme"), 400, "invalid_request"),
        (Req::get(PROVIDERS).header("x-tenant-id", &format!("{{{}}}", id(acme))), 400, "invalid_request"),
        (Req::get(PROVIDERS).header("x-tenant-id", &id(acme)).header("x-tenant-id", &id(acme)), 400, "invalid_request"),
    ] {
        assert_eq!(code(&fixture.send(req.clone()).await), refused(status, word), "{req:?}");
    }
    fixture.set_tenant_state(acme, TenantState::Suspended);
    for req in [
        Req::get(format!("{PROVIDERS}?slug=acme")),
        Req::get(PROVIDERS).bearer(&of_acme),
        Req::get(PROVIDERS).header("x-tenant-id", &id(acme)),
    ] {
        assert_eq!(code(&fixture.send(req).await), refused(404, "tenant_not_found"));
    }
    println!("{pairs} pairs of sources");
}

/// The members of a body, too, and an address at a sign-in where nothing else names a tenant.
#[actix_web::test]
async fn members_of_a_body_name_the_tenant() {
    let fixture = Fixture::new();
    let send = async |uri: &str, body: Value| {
        let answer = handlers::send(&fixture, post(uri, &body.to_string())).await;
        match answer.status {
            200 => (200, answer.json()["tenant"].as_str().unwrap().to_owned()),
            _ => code(&answer),
        }
    };
    let found = |slug: &str| (200, slug.to_owned());
    assert_eq!(send("/v1/trial", json!({ "name": "x" })).await, found("default"));
    assert_eq!(send("/v1/trial", json!({ "name": "x", "tenant_slug": null })).await, found("default"));
    assert_eq!(send("/v1/trial", json!({ "name": "x", "tenant_slug": "acme" })).await, found("acme"));
    assert_eq!(send("/v1/trial?slug=acme", json!({ "name": "x", "tenant_slug": "acme" })).await, found("acme"));
    let differs = json!({ "name": "x", "tenant_slug": "globex" });
    assert_eq!(send("/v1/trial?slug=acme", differs.clone()).await, refused(403, "tenant_mismatch"));
    assert_eq!(send("/t/acme/v1/trial", differs).await, refused(403, "tenant_mismatch"));
    for wrong in [json!(7), json!(["acme"]), json!("")] {
        let body = json!({ "name": "x", "tenant_slug": wrong });
        assert_eq!(send("/v1/trial", body).await, refused(404, "tenant_not_found"));
    }
    // A secret names its tenant, whatever its kind, and so does a JWT.
    let link = fixture.setup_link(&fixture.globex, "ada@example.com");
    let jwt = fixture.api_token(&fixture.globex, "ada@example.com", ApiAudience::Organization);
    for body in [json!({ "name": "x", "token": link }), json!({ "name": "x", "refresh_token": jwt })] {
        assert_eq!(send("/v1/trial", body.clone()).await, found("globex"));
        assert_eq!(send("/t/acme/v1/trial", body).await, refused(403, "tenant_mismatch"));
    }
    // Source 6.
    let (slug, domain) = (fixture.acme.tenant.slug.clone(), Domain::parse("acme.example").unwrap());
    let by_mail = json!({ "name": "x", "email": "Ada@ACME.example" });
    assert_eq!(send("/v1/trial", by_mail.clone()).await, found("default"), "no tenant has it");
    let moment = fixture.services.moment().unwrap();
    let (own, its) = (slug.clone(), domain.clone());
    fixture.services.db.system(move |stx| provisioning::add_domain(stx, &own, &its, &moment)).unwrap().unwrap();
    fixture.set_tenant(&fixture.acme, "discoverable", "true");
    assert_eq!(send("/v1/trial", by_mail.clone()).await, found("default"), "it is not verified");
    let verify = |slug: portico::base::slug::Slug| {
        let (domain, moment) = (domain.clone(), fixture.services.moment().unwrap());
        fixture.services.db.system(move |stx| {
            let _ = provisioning::add_domain(stx, &slug, &domain, &moment)?;
            provisioning::verify_domain(stx, &slug, &domain, &moment)
        })
    };
    verify(slug).unwrap().unwrap();
    for body in [by_mail.clone(), json!({ "name": "x", "username": "ada@acme.example" })] {
        assert_eq!(send("/v1/trial", body).await, found("acme"));
    }
    let elsewhere = json!({ "name": "x", "email": "ada@acme.example", "tenant_slug": "globex" });
    assert_eq!(send("/v1/trial", elsewhere).await, found("globex"), "an address never overrules another source");
    assert_eq!(send("/v1/trial", json!({ "name": "x", "email": "no address" })).await, found("default"));
    let providers = async |query: &str| fixture.send(Req::get(format!("{PROVIDERS}?{query}"))).await;
    let id = fixture.acme.tenant.id.to_string();
    assert_eq!(providers("domain=ACME.example").await.json()["tenant_id"], id);
    assert_eq!(code(&providers("domain=other.example").await), refused(404, "tenant_not_found"));
    assert_eq!(code(&providers("domain=*.example").await), refused(400, "invalid_request"));
    assert_eq!(code(&providers("domain=acme.example&domain=acme.example").await), refused(400, "invalid_request"));
    verify(fixture.globex.tenant.slug.clone()).unwrap().unwrap();
    assert_eq!(send("/v1/trial", by_mail.clone()).await, found("acme"), "the other tenant is not discoverable");
    fixture.set_tenant(&fixture.globex, "discoverable", "true");
    assert_eq!(send("/v1/trial", by_mail.clone()).await, found("default"), "two tenants have it");
    fixture.set_tenant_state(&fixture.globex, TenantState::Suspended);
    assert_eq!(send("/v1/trial", by_mail).await, found("acme"));
}

/// A cookie is no source, except at the root for a signed-in user whose browser has a session of one tenant only.
#[actix_web::test]
async fn cookies_of_two_tenants_in_one_browser_are_never_mixed_up() {
    let fixture = Fixture::new();
    let (acme, globex) = (&fixture.acme, &fixture.globex);
    let (of_acme, of_globex) = (cookies(&fixture.signed_in(acme).await), cookies(&fixture.signed_in(globex).await));
    let both = format!("{of_acme}; {of_globex}");
    let id = |tenant: &TestTenant| fixture.account_id(tenant, "ada@example.com").to_string();
    let account = |answer: &Answer| {
        let body = answer.json();
        let text = body["user"]["id"].as_str().or(body["id"].as_str()).unwrap_or_default().to_owned();
        text.trim_start_matches("acct_").replace('-', "")
    };
    for path in ["/auth/me", "/api/v1/account/me"] {
        let upper = path == "/auth/me";
        let word = |word: &str| if upper { word.to_uppercase() } else { word.to_owned() };
        for (cookie, tenant) in [(&of_acme, acme), (&of_globex, globex)] {
            let answer = fixture.send(Req::get(path).header("cookie", cookie)).await;
            assert_eq!(account(&answer), id(tenant).replace('-', ""), "{path}: the only session is meant");
        }
        for tenant in [acme, globex] {
            let at = Req::get(format!("{}{path}", tenant.path)).header("cookie", &both);
            assert_eq!(account(&fixture.send(at).await), id(tenant).replace('-', ""), "{path}: the address decides");
            let named = Req::get(path).header("x-tenant-id", &tenant.tenant.id.to_string()).header("cookie", &both);
            assert_eq!(account(&fixture.send(named).await), id(tenant).replace('-', ""), "{path}: the header decides");
        }
        let answer = fixture.send(Req::get(path).header("cookie", &both)).await;
        assert_eq!(code(&answer), (400, word("tenant_required")), "{path}");
        let other = Req::get(format!("{}{path}", globex.path)).header("cookie", &of_acme);
        let none = Req::get(format!("{}{path}", globex.path));
        let (other, none) = (fixture.send(other).await, fixture.send(none).await);
        assert_eq!((other.status, &other), (401, &none), "{path}: another tenant's cookie is ignored");
    }
    // A cookie directs neither a request without a user nor one with a token.
    let answer = fixture.send(Req::get(PROVIDERS).header("cookie", &of_acme)).await;
    assert_ne!(answer.json()["tenant_id"], acme.tenant.id.to_string());
    let answer = handlers::send(&fixture, post("/v1/trial", r#"{"name":"x"}"#).header("cookie", &both)).await;
    assert_eq!(answer.json()["tenant"], "default");
    for path in ["/v1/auth/me", "/api/v1/me"] {
        let answer = fixture.send(Req::get(path).header("cookie", &both)).await;
        assert_eq!(code(&answer), refused(401, "invalid_token"), "{path} reads no cookie");
    }
    let answer = fixture.send(Req::get("/api/v1/account/me").header("cookie", &of_acme).bearer("made up")).await;
    assert_eq!(code(&answer), refused(401, "invalid_token"), "where a token is sent, the cookie does not decide");
}

#[actix_web::test]
async fn a_surface_that_a_tenant_has_switched_off_is_not_there() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let names = ["login", "workspace", "organization", "dashboard"];
    let mut credentials = Vec::new();
    for path in DOCUMENTS {
        credentials.push(credential(&fixture, &tenant, path).await);
    }
    for off in names {
        let on: Vec<&str> = names.into_iter().filter(|name| *name != off).collect();
        fixture.set_tenant(&tenant, "surfaces", &on.join(","));
        for ((path, name), (header, value)) in DOCUMENTS.iter().zip(names).zip(&credentials) {
            let answer = fixture.send(Req::get(format!("{}{path}", tenant.path)).header(header, value)).await;
            let expected = match name {
                _ if name != off => (200, String::new()),
                "dashboard" => refused(404, "NOT_FOUND"),
                _ => refused(404, "not_found"),
            };
            assert_eq!(code(&answer), expected, "{path} without {off}");
        }
    }
    fixture.set_tenant(&tenant, "surfaces", "none");
    assert_eq!(fixture.send(Req::get(format!("{}{PROVIDERS}", tenant.path))).await.status, 404);
    assert_eq!(fixture.send(Req::get(format!("{}{PROVIDERS}", fixture.globex.path))).await.status, 200);
}

fn preflight(uri: &str, origin: &str) -> Req {
    Req::get(uri)
        .method(Method::OPTIONS)
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type")
}

fn allowed(answer: &Answer) -> Option<&str> {
    assert!(answer.headers_named("access-control-allow-origin").len() <= 1);
    answer.header("access-control-allow-origin")
}

#[actix_web::test]
async fn a_preflight_is_answered_for_listed_origins() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "cors_origins", &format!("{SPA},http://localhost:3000"));
    fixture.set_tenant(&fixture.globex, "cors_origins", "https://globex.example.com");
    for (path, credentials) in [("/v1/auth/me", None), ("/api/v1/me", None), ("/auth/me", Some("true"))] {
        for (origin, at_acme, at_root) in [
            (SPA, true, true),
            ("http://localhost:3000", true, true),
            ("https://globex.example.com", false, true),
            ("https://evil.example", false, false),
            ("https://app.example.com", false, false),
            ("null", false, false),
        ] {
            for (at, good) in [(format!("/t/acme{path}"), at_acme), (path.to_owned(), at_root)] {
                let answer = fixture.send(preflight(&at, origin)).await;
                assert_eq!((answer.status, allowed(&answer)), (204, good.then_some(origin)), "{at} {origin}");
                assert_eq!(answer.header("vary"), Some("origin"), "{at}");
                let expected = credentials.filter(|_| good);
                assert_eq!(answer.header("access-control-allow-credentials"), expected, "{at} {origin}");
                let headers = "authorization, content-type, x-tenant-id, x-captcha-response";
                assert_eq!(answer.header("access-control-allow-headers"), Some(headers));
            }
        }
    }
    let workspace = fixture.send(preflight("/t/acme/api/v1/account/me", SPA)).await;
    assert_eq!((workspace.status, allowed(&workspace)), (405, None), "the workspace API is not for scripts of pages");
    // The list at the root follows the settings and the states of the tenants.
    let at_root = async |origin: &'static str| allowed(&fixture.send(preflight("/auth/me", origin)).await).is_some();
    fixture.set_tenant_state(&fixture.globex, TenantState::Suspended);
    assert!(!at_root("https://globex.example.com").await, "a suspended tenant lists none");
    fixture.set_tenant(&fixture.acme, "cors_origins", "http://localhost:3000");
    assert!(!at_root(SPA).await && at_root("http://localhost:3000").await);
}

/// A script of a listed origin can read every answer, refusals too; a script of another one none.
#[actix_web::test]
async fn every_answer_of_a_surface_has_its_cors_headers() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "cors_origins", SPA);
    let mut cases: Vec<(u16, Req)> = Vec::new();
    for path in ["/v1/auth/me", "/api/v1/me", "/auth/me"] {
        let (name, value) = credential(&fixture, &fixture.acme, path).await;
        let at = format!("/t/acme{path}");
        cases.push((200, Req::get(&at).header(name, &value)));
        cases.push((401, Req::get(&at)));
        cases.push((405, Req::get(&at).method(Method::DELETE)));
        cases.push((403, Req::get(&at).header("x-tenant-id", &fixture.globex.tenant.id.to_string())));
        cases.push((400, Req::get(format!("{at}?%ff=1"))));
        cases.push((404, Req::get(format!("{at}/nothing"))));
    }
    for (status, req) in &cases {
        for (origin, good) in [(SPA, true), ("https://evil.example", false)] {
            let answer = fixture.send(req.clone().header("origin", origin)).await;
            let what = format!("{} {} {origin}", req.method, req.uri);
            assert_eq!((answer.status, allowed(&answer)), (*status, good.then_some(origin)), "{what}");
            assert_eq!(answer.header("vary"), Some("origin"), "{what}");
            let exposed = answer.header("access-control-expose-headers");
            assert_eq!(exposed, good.then_some("retry-after"), "{what}");
            let with_credentials = good && req.uri.contains("/auth/me") && !req.uri.contains("/v1/");
            let expected = with_credentials.then_some("true");
            assert_eq!(answer.header("access-control-allow-credentials"), expected, "{what}");
        }
        assert_eq!(allowed(&fixture.send(req.clone()).await), None);
    }
    // Bodies that are refused before they are read.
    let big = format!("{{\"name\":\"{}\"}}", "a".repeat(limits::JSON));
    let text = Req { headers: vec![("content-type".into(), "text/plain".into())], ..post("/t/acme/v1/trial", "x") };
    for (status, word, req) in [
        (413, "too_large", post("/t/acme/v1/trial", &big)),
        (415, "unsupported_media_type", text),
        (413, "TOO_LARGE", post("/t/acme/auth/trial", &big)),
    ] {
        let answer = handlers::send(&fixture, req.clone().header("origin", SPA)).await;
        assert_eq!((code(&answer), allowed(&answer)), (refused(status, word), Some(SPA)));
        let answer = handlers::send(&fixture, req.header("origin", "https://evil.example")).await;
        assert_eq!((answer.status, allowed(&answer)), (status, None));
    }
    // At the root, the origins of the tenant that the request is for.
    let named = |slug: &str| Req::get(format!("{PROVIDERS}?slug={slug}")).header("origin", SPA);
    assert_eq!(allowed(&fixture.send(named("acme")).await), Some(SPA));
    assert_eq!(allowed(&fixture.send(named("globex")).await), None);
    let workspace = fixture.send(Req::get("/t/acme/api/v1/account/me").header("origin", SPA)).await;
    assert_eq!((workspace.status, allowed(&workspace)), (401, None));
    println!("{} answers", cases.len() * 2 + 10);
}

/// A-55: a page of another site cannot make a browser change anything at a surface that reads a cookie.
#[actix_web::test]
async fn a_55_a_write_with_a_cookie_comes_from_an_own_or_a_listed_origin() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "cors_origins", SPA);
    let session = cookies(&fixture.signed_in(&fixture.acme).await);
    let own = fixture.public_url().to_owned();
    let mut count = 0;
    for (path, word) in [("/t/acme/auth/trial", "FORBIDDEN"), ("/t/acme/api/v1/account/trial", "forbidden")] {
        let write = || post(path, r#"{"name":"x"}"#).header("cookie", &session);
        for (req, good) in [
            (write(), true),
            (write().header("origin", &own), true),
            (write().header("origin", &own).header("sec-fetch-site", "same-origin"), true),
            (write().header("origin", SPA).header("sec-fetch-site", "cross-site"), true),
            (write().header("origin", "https://evil.example"), false),
            (write().header("origin", "https://evil.example").header("sec-fetch-site", "same-origin"), false),
            (write().header("origin", "null"), false),
            (write().header("sec-fetch-site", "same-origin"), false),
            (write().header("sec-fetch-site", "none"), false),
            (write().header("sec-fetch-site", "cross-site"), false),
            (write().header("origin", "http://localhost:8081"), false),
        ] {
            let what = format!("{path} {:?}", &req.headers[2..]);
            let answer = handlers::send(&fixture, req).await;
            match good {
                true => assert_eq!(answer.status, 200, "{what}: {}", answer.text()),
                false => assert_eq!(code(&answer), refused(403, word), "{what}"),
            }
            if !good && word == "FORBIDDEN" {
                assert_eq!(answer.json()["details"], json!({ "reason": "origin" }));
            }
            count += 1;
        }
        for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
            let mut req = write().header("origin", &own);
            req.headers[0].1 = kind.to_owned();
            assert_eq!(handlers::send(&fixture, req).await.status, 415, "{path} {kind}");
        }
        let empty = Req { body: Vec::new(), ..write().header("origin", &own) };
        assert_eq!(handlers::send(&fixture, empty).await.status, if word == "FORBIDDEN" { 422 } else { 400 });
    }
    // A surface that reads no cookie takes a request from anywhere.
    let foreign = post("/t/acme/v1/trial", r#"{"name":"x"}"#).header("origin", "https://evil.example");
    assert_eq!(handlers::send(&fixture, foreign).await.status, 200);
    println!("{count} writes");
}

#[actix_web::test]
async fn bodies_are_refused_in_the_dialect_of_their_surface() {
    let fixture = Fixture::new();
    let session = cookies(&fixture.signed_in(&fixture.acme).await);
    for (path, dashboard) in [("/t/acme/v1/trial", false), ("/t/acme/auth/trial", true)] {
        let send = async |body: &str| handlers::send(&fixture, post(path, body).header("cookie", &session)).await;
        let good = send(r#"{"name":"x","remember":true,"of":{"another":"client"},"isAdmin":true}"#).await;
        assert_eq!(
            good.json(),
            json!({ "tenant": "acme", "name": "x", "remember": true }),
            "unknown members are ignored"
        );
        let (malformed, unacceptable) = match dashboard {
            true => (refused(400, "BAD_REQUEST"), refused(422, "VALIDATION_ERROR")),
            false => (refused(400, "invalid_request"), refused(400, "invalid_request")),
        };
        for bad in ["{", "[]", "7", "{}x", r#"{"name":"x","name":"x"}"#, r#"{"name":"x","y":1,"y":2}"#] {
            let answer = send(bad).await;
            assert_eq!(code(&answer), malformed, "{bad}");
            assert_eq!(answer.json().get("details"), None, "{bad}");
        }
        for (bad, field, word) in [
            ("{}", "name", "field_missing"),
            ("", "name", "field_missing"),
            (r#"{"name":7}"#, "name", "field_unreadable"),
            (r#"{"name":null}"#, "name", "field_unreadable"),
            (r#"{"name":"x","remember":"yes"}"#, "remember", "field_unreadable"),
        ] {
            let answer = send(bad).await;
            assert_eq!(code(&answer), unacceptable, "{bad}");
            let fields = answer.json()["details"]["fields"].clone();
            assert_eq!((&fields[0]["field"], &fields[0]["code"]), (&json!(field), &json!(word)), "{bad}");
            assert!(fields[0]["message"].is_string() && fields.as_array().unwrap().len() == 1);
        }
    }
    // The caller comes before the body.
    let anonymous = handlers::send(&fixture, post("/t/acme/auth/trial", "{")).await;
    assert_eq!(code(&anonymous), refused(401, "UNAUTHORIZED"));
}

#[actix_web::test]
async fn faults_have_a_reference_and_delays_a_retry_after() {
    let fixture = Fixture::new();
    for (path, word) in [("/t/acme/v1/failing", "internal_error"), ("/t/acme/auth/failing", "INTERNAL_ERROR")] {
        let answer = handlers::send(&fixture, post(path, "{}")).await;
        assert_eq!(code(&answer), refused(500, word));
        let reference = answer.json()["details"]["reference"].as_str().unwrap().to_owned();
        assert_eq!(Some(reference.as_str()), answer.header("x-request-id"), "it names the log line");
        assert!(!answer.text().contains("on purpose"));
    }
    let busy = handlers::send(&fixture, post("/t/acme/api/v1/busy", "{}")).await;
    assert_eq!((code(&busy), busy.header("retry-after")), (refused(429, "too_many_attempts"), Some("7")));
    assert_eq!(busy.json().get("details"), None);
    for (path, word) in
        [("/v1/nothing", "not_found"), ("/t/acme/auth/nothing", "NOT_FOUND"), ("/api/v1/x", "not_found")]
    {
        let answer = fixture.send(Req::get(path).header("accept", "text/html")).await;
        assert_eq!(code(&answer), refused(404, word), "{path}: programs get JSON, whatever they accept");
    }
    let away = handlers::send(&fixture, post("/t/acme/v1/away", "{}")).await;
    assert_eq!((code(&away), away.header("retry-after")), (refused(503, "unavailable"), Some("1")));
    assert!(away.json()["details"]["reference"].is_string() && !away.text().contains("on purpose"));
}

#[test]
fn the_command_line_warns_of_origins_without_cookies() {
    let program = Program::new();
    let set = |origins: &str| program.run(&["tenant", "set", "default", &format!("cors_origins={origins}")]).stderr;
    let said = set("http://localhost:3000,https://app.example.org");
    assert!(said.contains("warning: https://app.example.org is on another site than"), "{said}");
    assert!(!said.contains("localhost:3000"), "{said}");
    assert!(!set("").contains("warning"));
    program.run(&["tenant", "set", "default", "cors_origins=*"]).refused(&["\"*\" is not an origin"]);
}

/// The answer to a bot check is read from the body or a header; without one the request is refused in its dialect.
#[actix_web::test]
async fn a_bot_check_is_demanded_of_the_surfaces_too() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let send = async |path: &str| handlers::send(&fixture, post(path, r#"{"name":"x"}"#)).await;
    assert_eq!(send("/t/acme/v1/checked").await.status, 200, "the tenant has none");
    fixture.set_tenant(&tenant, "turnstile.site_key", "a site key");
    fixture.set_secret(&tenant, "turnstile.secret", "topsecret");
    assert_eq!(code(&send("/t/acme/v1/checked").await), refused(403, "bot_check_failed"));
    let answer = send("/t/acme/auth/checked").await;
    assert_eq!(code(&answer), refused(403, "FORBIDDEN"));
    assert_eq!(answer.json()["details"], json!({ "reason": "bot_check" }));
}

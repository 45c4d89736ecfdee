//! `portico demo`: the release binary and a scripted user over HTTP, without a browser.

use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use hyper::Request;
use portico::outbound::loopback::ask;
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use crate::support::{Answer, Program, Server};

async fn sent(request: Request<Vec<u8>>) -> Answer {
    let answer = ask(request).await.unwrap();
    let headers = answer.headers().iter();
    let headers = headers.map(|(n, v)| (n.as_str().to_owned(), v.to_str().unwrap().to_owned())).collect();
    Answer { status: answer.status().as_u16(), headers, body: answer.into_body() }
}

/// Keeps cookies by host, whatever the port, as a browser does.
#[derive(Default)]
struct Person {
    cookies: BTreeMap<(String, String), String>,
    /// The URL of the current page.
    at: Option<Url>,
    /// Every path that was requested.
    visited: Vec<String>,
}

impl Person {
    async fn get(&mut self, url: &str) -> Answer {
        self.send(url, None).await
    }

    /// Posts a form from a page of the same origin.
    async fn post(&mut self, url: &str, form: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        self.send(url, Some((body, "same-origin"))).await
    }

    async fn send(&mut self, url: &str, form: Option<(String, &str)>) -> Answer {
        let url = match &self.at {
            Some(at) => at.join(url).unwrap(),
            None => Url::parse(url).unwrap(),
        };
        let host = url.host_str().unwrap().to_owned();
        let pairs: Vec<String> =
            self.cookies.iter().filter(|((h, _), _)| *h == host).map(|((_, name), v)| format!("{name}={v}")).collect();
        let mut request = Request::builder().uri(url.as_str());
        if !pairs.is_empty() {
            request = request.header("cookie", pairs.join("; "));
        }
        let body = match form {
            None => String::new(),
            Some((body, site)) => {
                request = request.method("POST").header("content-type", "application/x-www-form-urlencoded");
                request = request.header("sec-fetch-site", site);
                body
            }
        };
        let answer = sent(request.body(body.into_bytes()).unwrap()).await;
        for cookie in answer.headers_named("set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(&(host.clone(), name.to_owned()));
            } else {
                self.cookies.insert((host.clone(), name.to_owned()), value.to_owned());
            }
        }
        self.visited.push(url.path().to_owned());
        self.at = Some(url);
        answer
    }

    /// Follows redirects until there is a page.
    async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..12 {
            let Some(location) = answer.header("location").map(str::to_owned) else { return answer };
            answer = self.get(&location).await;
        }
        panic!("too many redirects: {:?}", self.visited);
    }

    async fn visit(&mut self, url: &str) -> Answer {
        self.visited.clear();
        let answer = self.get(url).await;
        self.follow(answer).await
    }

    /// Posts a form of the demo applications.
    async fn press(&mut self, url: &str) -> Answer {
        self.visited.clear();
        let answer = self.post(url, &[]).await;
        self.follow(answer).await
    }

    /// Posts the sign-in form.
    async fn sign_in(&mut self, page: &Answer, (email, password): (&str, &str)) -> Answer {
        let (flow, token) = (page.field("flow").unwrap(), page.field("form_token").unwrap());
        let action = self.at.clone().unwrap().path().to_owned();
        let form = [("flow", flow.as_str()), ("form_token", &token), ("email", email), ("password", password)];
        let answer = self.post(&action, &form).await;
        self.follow(answer).await
    }

    async fn allow(&mut self, page: &Answer) -> Answer {
        let (request, token) = (page.field("request").unwrap(), page.field("form_token").unwrap());
        let action = self.at.clone().unwrap().path().to_owned();
        let form = [("request", request.as_str()), ("form_token", &token), ("decision", "allow")];
        let answer = self.post(&action, &form).await;
        self.follow(answer).await
    }
}

/// The demo creates its folder inside that of the test, so that a failed test leaves no files.
fn start(program: &Program) -> Server {
    start_with(program, &[])
}

fn start_with(program: &Program, arguments: &[&str]) -> Server {
    let arguments = [&["demo"], arguments].concat();
    program.start(&arguments, &[("TMPDIR", program.dir.path().to_str().unwrap())])
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer} in {value}"))
}

fn shows(page: &Answer, words: &[&str]) {
    assert_eq!(page.status, 200, "{}", page.text());
    for word in words {
        assert!(page.text().contains(word), "{word} is not on the page:\n{}", page.text());
    }
}

#[actix_web::test]
async fn a_user_signs_in_at_both_tenants_of_the_demo() {
    let program = Program::empty();
    let demo = start(&program);
    let told = demo.ready.clone();
    let rp = text(&told, "/relying_party").to_owned();
    assert_eq!(text(&told, "/provider"), format!("http://localhost:{}", program.port));
    let folder = Path::new(text(&told, "/config")).parent().unwrap().to_owned();
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert!(folder.join("data/portico.db").is_file());
    assert!(!program.dir.path().join("data").exists(), "the default data folder is unused");

    let mut person = Person::default();
    let home = person.get(&rp).await;
    let mut subs = Vec::new();
    for tenant in told["tenants"].as_array().unwrap() {
        let (slug, name, issuer) = (text(tenant, "/slug"), text(tenant, "/name"), text(tenant, "/issuer"));
        let (email, password) = (text(tenant, "/people/0/email"), text(tenant, "/people/0/password"));
        assert_eq!(email, "ada@example.com", "both tenants have this address");
        shows(
            &home,
            &[&format!("Sign in with {name}"), email, password, text(tenant, "/applications/0/client_secret")],
        );

        // With consent.
        let shop = text(tenant, "/applications/0/url");
        assert_eq!(shop, format!("{rp}/{slug}/shop"));
        let login = person.visit(&format!("{shop}/sign-in")).await;
        assert!(person.at.as_ref().unwrap().as_str().starts_with(&format!("{issuer}/login?")), "{:?}", person.at);
        shows(&login, &["Sign in to", &format!("{name} Shop")]);
        let consent = person.sign_in(&login, (email, password)).await;
        shows(&consent, &["See your orders"]);
        let page = person.allow(&consent).await;
        assert_eq!(person.at.as_ref().unwrap().as_str(), shop, "without the code in the address");
        shows(&page, &["Ada Lovelace", email, "Discovery", "Authorization request", "code_challenge"]);
        shows(&page, &["Authorization response", "org_slug", text(tenant, "/organization/slug")]);
        shows(
            &page,
            &["Token request", "code_verifier", "Tokens verified", "at+jwt", "UserInfo", issuer, "id=\"introspect\""],
        );
        let sub = page.text().split("sub <code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_eq!(sub.len(), 22, "{sub}");
        subs.push(sub.clone());

        shows(&person.press(&format!("{shop}/userinfo")).await, &["UserInfo was called again", &sub]);
        shows(&person.press(&format!("{shop}/refresh")).await, &["The tokens were refreshed", "grant_type"]);
        shows(&person.press(&format!("{shop}/refresh")).await, &["The tokens were refreshed", "Ada Lovelace"]);
        let page = person.press(&format!("{shop}/introspect")).await;
        shows(&page, &["The access token was introspected", "The token is active"]);

        // First-party, in an existing session: no page is shown.
        let intranet = text(tenant, "/applications/1/url");
        let page = person.visit(&format!("{intranet}/sign-in")).await;
        shows(&page, &["Ada Lovelace", &format!("{name} Intranet")]);
        assert!(
            !person.visited.iter().any(|path| path.ends_with("/login") || path.ends_with("/consent")),
            "{:?}",
            person.visited
        );

        // A public client with an unregistered loopback port: consent is required every time.
        let desktop = text(tenant, "/applications/2/url");
        assert!(tenant.pointer("/applications/2/client_secret").unwrap().is_null());
        let consent = person.visit(&format!("{desktop}/sign-in")).await;
        let page = person.allow(&consent).await;
        shows(&page, &["Ada Lovelace", "the PKCE verifier"]);
        assert!(!page.text().contains("id=\"introspect\""), "a public client cannot introspect");

        // The client credentials grant.
        let machine = text(tenant, "/applications/3/url");
        let page = person.press(&format!("{machine}/token")).await;
        shows(&page, &["client_credentials", "stock.write", text(tenant, "/api/identifier"), "The token is active"]);
    }
    assert_ne!(subs[0], subs[1], "one address at two tenants is two users");
    shows(&person.get(&rp).await, &["<strong>Ada Lovelace</strong> is signed in"]);

    // Signing out ends the session of this tenant only.
    let home = person.press(&format!("{rp}/acme/shop/sign-out")).await;
    shows(&home, &["You are signed out, here and at Acme."]);
    let login = person.visit(&format!("{rp}/acme/shop/sign-in")).await;
    shows(&login, &["Sign in to"]);
    shows(&person.visit(&format!("{rp}/globex/shop/sign-in")).await, &["Ada Lovelace"]);

    // Commands work on the demo's data folder.
    let config = text(&told, "/config");
    let mut command = program.command(&["--config", config, "account", "list", "--tenant", "globex", "--json"]);
    let listed = command.env_remove("PORTICO_DATABASE__URL").output().unwrap();
    let accounts: Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(accounts.as_array().unwrap().len(), 4, "three people and a program");

    let ended = demo.interrupt();
    assert_eq!((ended.code, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""), "{ended:?}");
    assert!(!folder.exists(), "{} was removed", folder.display());
    assert_eq!(fs::read_dir(program.dir.path()).unwrap().count(), 0, "no other file is left");
}

/// Returns what a page of an API shows of a step: from its list item to the next one.
fn step<'a>(page: &'a str, id: &str) -> &'a str {
    let from = page.split(&format!("<li id=\"{id}\">")).nth(1).unwrap_or_else(|| panic!("{id} is not on the page"));
    from.split("<li id=").next().unwrap()
}

/// Returns what stands between two texts.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

/// Each page of an API makes each of its calls, in order, and each is answered as the page says.
#[actix_web::test]
async fn every_call_of_the_pages_of_the_apis_is_answered_as_they_say() {
    let program = Program::empty();
    let demo = start(&program);
    let rp = text(&demo.ready, "/relying_party").to_owned();
    let mut person = Person::default();
    let home = person.get(&rp).await.text().to_owned();
    let apis: Vec<&str> = home.split("href=\"/apis/").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(apis, ["login", "workspace", "organization"]);
    for api in apis {
        let at = format!("{rp}/apis/{api}");
        let first = person.get(&at).await.text().to_owned();
        let ids: Vec<&str> = first.split("<li id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(ids.len() > 10, "{api}: {ids:?}");
        for id in ids {
            let answer = person.press(&format!("{at}/{id}")).await;
            assert_eq!(answer.status, 200, "{api} {id}: {}", answer.text());
            let page = answer.text();
            let shown = step(page, id);
            match between(shown, "answers ", "<") {
                Some(status) => {
                    let got = between(shown, "data-status=\"", "\"");
                    assert_eq!(got, Some(status), "{api} {id}: {shown}");
                    assert!(!shown.contains("not the expected one"), "{api} {id}");
                }
                None => assert!(shown.contains("with the token <code>"), "{api} {id}: {shown}"),
            }
        }
        // Another story has an address of its own; a call that needs a value is not offered.
        let again = person.press(&format!("{at}/again")).await.text().to_owned();
        let address = |page: &str| between(page, "<code>sam-", "@").map(str::to_owned);
        assert_ne!(address(&again), address(&first));
        assert!(!again.contains("data-status") && again.contains("<p class=\"first\">"), "{again}");
    }
    // What a shell has printed counts like an answer; what is none does not. Values are shown as text.
    let at = format!("{rp}/apis/organization");
    let printed = "HTTP/1.1 200 OK\r\n\r\n{\"token\":\"<i>'x\",\"refresh_token\":\"r\"}";
    person.visited.clear();
    let taken = person.post(&format!("{at}/login"), &[("answer", printed)]).await;
    let page = person.follow(taken).await.text().to_owned();
    assert!(step(&page, "me").contains("Bearer &#60;i&#62;&#39;\\&#39;&#39;x"), "{}", step(&page, "me"));
    for (step, answer) in [("login", " "), ("verification-mail", printed)] {
        assert_eq!(person.post(&format!("{at}/{step}"), &[("answer", answer)]).await.status, 502);
    }
    for (path, status) in [("/apis/nothing", 404), ("/apis/login/x/y", 404), ("/apis/login/login", 404)] {
        assert_eq!(person.get(&format!("{rp}{path}")).await.status, status, "{path}");
    }
    assert_eq!(person.post(&format!("{at}/nothing"), &[]).await.status, 404);
    let foreign = person.send(&format!("{at}/register"), Some((String::new(), "cross-site"))).await;
    assert_eq!(foreign.status, 403);
    assert_eq!(demo.interrupt().code, Some(0));
}

#[actix_web::test]
async fn the_demo_refuses_forged_callbacks_and_cross_site_forms() {
    let program = Program::empty();
    let demo = start(&program);
    let rp = text(&demo.ready, "/relying_party").to_owned();

    // A callback for a sign-in that another browser started signs the user in nowhere (login CSRF).
    let mut other = Person::default();
    let begun = other.get(&format!("{rp}/acme/shop/sign-in")).await;
    let state = begun.location_query()["state"].clone();
    let mut person = Person::default();
    let page = person.get(&format!("{rp}/acme/shop/callback?code=x&state={state}")).await;
    assert_eq!(page.status, 502);
    assert!(page.text().contains("(state)"), "{}", page.text());

    // In the right browser, but with the issuer of another tenant (RFC 9207).
    let issuer = text(&demo.ready, "/tenants/1/issuer");
    let page = other.get(&format!("{rp}/acme/shop/callback?code=x&state={state}&iss={issuer}")).await;
    assert!(page.status == 502 && page.text().contains("(iss)"), "{}", page.text());
    let page = other.get(&format!("{rp}/acme/shop/callback?code=x&state={state}&iss={issuer}")).await;
    assert!(page.text().contains("(state)"), "a state is accepted once: {}", page.text());

    // Errors of the provider are shown.
    let begun = other.get(&format!("{rp}/acme/shop/sign-in")).await;
    let state = begun.location_query()["state"].clone();
    let page = other.get(&format!("{rp}/acme/shop/callback?error=access_denied&state={state}")).await;
    assert!(page.status == 502 && page.text().contains("Acme returned access_denied"), "{}", page.text());

    // Cross-site forms; another host name for this address (DNS rebinding).
    let foreign = person.send(&format!("{rp}/acme/stocktaking/token"), Some((String::new(), "cross-site"))).await;
    assert_eq!(foreign.status, 403);
    let renamed = rp.replace("127.0.0.1", "localhost");
    assert_eq!(person.get(&renamed).await.status, 421);
    for nothing in ["/acme", "/acme/shop/nothing", "/initech/shop", "/acme/shop/sign-in/x", "/acme/stocktaking/sign-in"]
    {
        assert_eq!(person.get(&format!("{rp}{nothing}")).await.status, 404, "{nothing}");
    }
    let page = person.get(&rp).await;
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(demo.terminate().code, Some(0));
}

/// Requests a path of an origin, with these headers.
async fn request(method: &str, url: &str, headers: &[(&'static str, &str)], body: &str) -> Answer {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    sent(request.body(body.as_bytes().to_vec()).unwrap()).await
}

/// The policy of the dashboard, without its nonce.
fn policy(page: &Answer) -> String {
    let policy = page.header("content-security-policy").unwrap();
    let nonce = between(policy, "'nonce-", "'").unwrap();
    let tag = format!("<script type=\"module\" src=\"/dashboard.js\" nonce=\"{nonce}\"></script>");
    assert_eq!(page.text().matches("<script").count(), 1, "{}", page.text());
    assert!(page.text().contains(&tag), "{tag} is not on the page:\n{}", page.text());
    policy.replace(nonce, "N")
}

/// The dashboard is at an origin of its own at the tenants' host, and Acme takes its calls.
#[actix_web::test]
async fn the_dashboard_may_do_what_it_needs_and_no_more() {
    let program = Program::empty();
    let demo = start(&program);
    let (provider, home) = (text(&demo.ready, "/provider").to_owned(), text(&demo.ready, "/relying_party").to_owned());
    let (dashboard, base) = (text(&demo.ready, "/dashboard").to_owned(), text(&demo.ready, "/tenants/0/issuer"));
    assert!(dashboard.starts_with("http://localhost:") && dashboard != provider, "{dashboard}");
    assert!(Person::default().get(&home).await.text().contains(&format!("href=\"{dashboard}\"")));

    let page = request("GET", &dashboard, &[], "").await;
    shows(&page, &[&format!("data-base=\"{base}\""), "data-client=\"https://esm.sh/better-auth@1.7.25/client\""]);
    let expected = |scripts: &str| {
        format!(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src 'self'; \
             style-src 'self'; script-src 'nonce-N' {scripts}; connect-src {provider}"
        )
    };
    assert_eq!(policy(&page), expected("https://esm.sh"));
    let again = request("GET", &dashboard, &[], "").await;
    assert_ne!(again.header("content-security-policy"), page.header("content-security-policy"), "a new nonce");
    for (path, kind) in [("/dashboard.js", "text/javascript"), ("/demo.css", "text/css"), ("/favicon.svg", "image/svg")]
    {
        let file = request("GET", &format!("{dashboard}{path}"), &[], "").await;
        assert_eq!(file.status, 200, "{path}");
        assert!(file.header("content-type").unwrap().starts_with(kind), "{path}: {:?}", file.headers);
    }
    // Nothing is written there, and it has no other name (DNS rebinding).
    assert_eq!(request("POST", &dashboard, &[], "").await.status, 405);
    for path in ["/client.js", "/acme/shop", "/x"] {
        assert_eq!(request("GET", &format!("{dashboard}{path}"), &[], "").await.status, 404, "{path}");
    }
    assert_eq!(request("GET", &dashboard.replace("localhost", "127.0.0.1"), &[], "").await.status, 421);

    // The settings of both tenants.
    let config = text(&demo.ready, "/config");
    for (slug, origins, urls) in
        [("acme", json!([dashboard]), json!([format!("{dashboard}/")])), ("globex", json!([]), json!([]))]
    {
        let mut command = program.command(&["--config", config, "tenant", "show", slug, "--json"]);
        let shown = command.env_remove("PORTICO_DATABASE__URL").output().unwrap();
        let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
        assert_eq!(
            (&shown["settings"]["cors_origins"], &shown["settings"]["return_urls"]),
            (&origins, &urls),
            "{slug}"
        );
    }
    // A page may read the answers, and the mailed link leads back to it.
    let body = |back: &str| {
        let (name, password) = ("Robin Ito", "lamps-at-the-gate");
        let body = json!({ "name": name, "email": "robin@example.com", "password": password, "callbackURL": back });
        body.to_string()
    };
    let url = format!("{base}/auth/sign-up/email");
    let headers = [("origin", dashboard.as_str()), ("content-type", "application/json")];
    let made = request("POST", &url, &headers, &body(&format!("{dashboard}/?verified"))).await;
    assert_eq!(made.status, 200, "{}", made.text());
    assert_eq!(made.header("access-control-allow-origin"), Some(dashboard.as_str()));
    assert_eq!(made.header("access-control-allow-credentials"), Some("true"));
    assert_eq!(request("POST", &url, &headers, &body(&home)).await.status, 403, "another page");
    let headers = [("origin", home.as_str()), ("content-type", "application/json")];
    assert_eq!(request("POST", &url, &headers, &body(&home)).await.status, 403, "from another page");
    assert_eq!(demo.interrupt().code, Some(0));
}

#[actix_web::test]
async fn the_dashboard_loads_the_client_from_a_file() {
    let program = Program::empty();
    let file = program.dir.path().join("client.js");
    program.run(&["demo", "--better-auth", file.to_str().unwrap()]).refused(&["client.js", "No such file"]);
    fs::write(&file, "export const createAuthClient = () => ({});").unwrap();
    let demo = start_with(&program, &["--better-auth", file.to_str().unwrap()]);
    let dashboard = text(&demo.ready, "/dashboard").to_owned();
    let page = request("GET", &dashboard, &[], "").await;
    shows(&page, &["data-client=\"/client.js\""]);
    assert!(!page.text().contains("esm.sh") && policy(&page).contains("script-src 'nonce-N' 'self';"));
    let client = request("GET", &format!("{dashboard}/client.js"), &[], "").await;
    assert_eq!((client.status, client.text()), (200, "export const createAuthClient = () => ({});"));
    assert_eq!(client.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(demo.interrupt().code, Some(0));
}

#[test]
fn the_demo_is_loopback_only_and_leaves_a_deployment_unchanged() {
    let program = Program::empty();
    let mut command = program.command(&["demo"]);
    command.env("PORTICO_HTTP__LISTEN", format!("0.0.0.0:{}", program.port));
    let ended = command.env("PORTICO_HTTP__PUBLIC_URL", "https://id.example.com").output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("loopback only") && said.lines().count() == 1, "{said}");
    program.run(&["demo", "--data-dir", "data"]).wrong_usage(&["--data-dir"]);

    // An existing deployment is unchanged, and the demo uses another port.
    program.run(&["init"]).done();
    program.run(&["tenant", "create", "initech", "--name", "Initech"]).done();
    let before = fs::read(program.data("master.key")).unwrap();
    let _taken = TcpListener::bind(("127.0.0.1", program.port)).unwrap();
    let demo = start(&program);
    let provider = text(&demo.ready, "/provider").to_owned();
    assert!(provider.starts_with("http://localhost:"), "{provider}");
    assert_ne!(provider, format!("http://localhost:{}", program.port), "the port was in use");
    assert_eq!(demo.interrupt().code, Some(0));
    assert_eq!(fs::read(program.data("master.key")).unwrap(), before);
    let slugs: Vec<Value> =
        program.json(&["tenant", "list"]).as_array().unwrap().iter().map(|t| t["slug"].clone()).collect();
    assert_eq!(slugs, ["_system", "default", "initech"]);
}

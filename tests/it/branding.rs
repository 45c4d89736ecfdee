//! A tenant's branding: colours, logo and links are on its own pages only, every value is parsed or escaped (A-58,
//! A-59), and every node shows a change at once.

use actix_web::web::Bytes;
use diesel::connection::SimpleConnection;
use portico::base::limits;
use portico::base::time::Clock;
use portico::branding::{Logo, LogoPlace};
use portico::jobs::sweep::sweep;
use portico::provisioning::{TenantChanges, TenantRefusal};
use portico::tenancy::TenantState;
use serde_json::json;

use crate::bad_input::{code, send};
use crate::support::engine::connect;
use crate::support::{Answer, Browser, Fixture, Program, Req, TestTenant};

pub const MARK: &[u8] = include_bytes!("../pictures/mark.png");
const WORD: &[u8] = include_bytes!("../pictures/word.png");
const WORD_DARK: &[u8] = include_bytes!("../pictures/word-dark.png");
const LOGIN: &str = "/t/acme/login";

fn settings(pairs: &[(&str, &str)]) -> TenantChanges {
    let settings = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    TenantChanges { settings, ..TenantChanges::default() }
}

fn logo(place: LogoPlace, file: &[u8]) -> TenantChanges {
    TenantChanges { logos: vec![(place, Logo::read(file).unwrap())], ..TenantChanges::default() }
}

fn set(fixture: &Fixture, tenant: &TestTenant, changes: TenantChanges) {
    fixture.change_tenant(tenant, changes).unwrap();
}

/// Returns the values of an attribute on a page, such as `href`.
fn attribute(page: &Answer, name: &str) -> Vec<String> {
    let begins = format!(" {name}=\"");
    let parts = page.text().split(&begins).skip(1).map(|rest| rest.split('"').next().unwrap());
    parts.map(str::to_owned).collect()
}

/// Returns the URL of a tenant's file on a page.
fn file_on(page: &Answer, (name, begins): (&str, &str)) -> String {
    let found: Vec<String> = attribute(page, name).into_iter().filter(|value| value.contains(begins)).collect();
    assert!(!found.is_empty(), "no {begins} on {}", page.text());
    assert!(found.iter().all(|one| *one == found[0]));
    found[0].clone()
}

fn stylesheet_of(page: &Answer) -> String {
    file_on(page, ("href", "/branding/brand."))
}

fn assert_kept(answer: &Answer, content_type: &str) {
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    for (name, value) in [
        ("content-type", content_type),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; sandbox"),
    ] {
        assert_eq!(answer.header(name), Some(value));
    }
    assert!(answer.headers_named("set-cookie").is_empty());
}

#[actix_web::test]
async fn a_tenants_colours_are_only_on_its_own_pages() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let before = send(&fixture, Req::get(LOGIN)).await;
    assert!(!before.text().contains("/branding/"), "the default look needs no tenant file");
    set(&fixture, &tenant, settings(&[("branding.accent", "#E4572E"), ("branding.ground", "#1b2a41")]));

    let page = send(&fixture, Req::get(LOGIN)).await;
    let css = stylesheet_of(&page);
    assert!(css.starts_with("/t/acme/branding/brand.") && css.ends_with(".css"), "{css}");
    assert!(
        page.text().find("/static/portico.").unwrap() < page.text().find(&css).unwrap(),
        "the tenant's stylesheet is loaded after the built-in one"
    );
    let sheet = send(&fixture, Req::get(&css)).await;
    assert_kept(&sheet, "text/css; charset=utf-8");
    let (light, dark) = sheet.text().split_once("@media (prefers-color-scheme: dark)").unwrap();
    assert!(light.contains("--accent: #e4572e;") && light.contains("--ground: #1b2a41;"), "{light}");
    assert!(!light.contains("--accent-text: #e4572e;"), "the colour of text is corrected for contrast: {light}");
    assert!(!dark.contains("#1b2a41"), "dark mode does not use the background of light mode: {dark}");
    let words: String =
        sheet.text().chars().filter(|c| !c.is_ascii_alphanumeric() && !" \n-:;{}#@()".contains(*c)).collect();
    assert_eq!(words, "", "only properties and colours");

    // On every page of the tenant, error pages included, and on no page of another tenant.
    let signed_in = fixture.signed_in(&tenant).await.get(&fixture, "/t/acme/account").await;
    let error = send(&fixture, Req::get("/t/acme/error")).await;
    for page in [&signed_in, &error] {
        assert_eq!(stylesheet_of(page), css);
    }
    for uri in ["/t/globex/login", "/t/nobody/login", "/nowhere"] {
        let page = send(&fixture, Req::get(uri).header("accept", "text/html")).await;
        assert!(!page.text().contains("/branding/"), "{uri}");
    }
    let elsewhere = send(&fixture, Req::get(css.replace("/t/acme/", "/t/globex/"))).await;
    assert_eq!((elsewhere.status, elsewhere.header("cache-control")), (404, Some("no-store")));
    let size = page.body.len() + sheet.body.len() + include_str!("../../static/portico.css").len();
    assert!(size < 30_000, "page and stylesheets together: {size}");

    set(&fixture, &tenant, settings(&[("branding.accent", ""), ("branding.ground", "")]));
    let after = send(&fixture, Req::get(LOGIN)).await;
    assert!(!after.text().contains("/branding/"));
    assert_eq!(send(&fixture, Req::get(&css)).await.status, 404, "an outdated stylesheet is not served");
}

#[actix_web::test]
async fn a_fixed_dark_mode_setting_overrides_the_browser_preference() {
    let fixture = Fixture::new();
    for (mode, scheme) in [("dark", "dark"), ("light", "light"), ("auto", "light dark")] {
        set(&fixture, &fixture.acme, settings(&[("branding.dark_mode", mode)]));
        let page = send(&fixture, Req::get(LOGIN)).await;
        assert!(page.text().contains(&format!("<meta name=\"color-scheme\" content=\"{scheme}\">")), "{mode}");
        assert_eq!(page.text().contains("/branding/brand."), mode != "auto");
        if mode != "auto" {
            let sheet = send(&fixture, Req::get(stylesheet_of(&page))).await;
            assert!(sheet.text().contains(&format!("color-scheme: {scheme};")) && !sheet.text().contains("@media"));
        }
    }
}

/// the node that makes a change shows it at once, the others at the next poll of the change log. Until then they
/// also serve the files that pages of the first node name.
#[actix_web::test]
async fn a_34_branding_files_are_served_by_a_node_that_has_not_polled_yet() {
    let here = Fixture::new();
    let there = here.another_node();
    let poll = |node: &Fixture| node.services.db.poll_changes(node.clock.now()).unwrap();
    poll(&there);
    assert!(!send(&there, Req::get(LOGIN)).await.text().contains("/branding/"));
    set(&here, &here.acme, settings(&[("branding.accent", "#006644")]));
    set(&here, &here.acme, logo(LogoPlace::Light, MARK));
    let page = send(&here, Req::get(LOGIN)).await;
    let (css, image) = (stylesheet_of(&page), file_on(&page, ("src", "/branding/logo.")));
    // The other node has not polled the change, and serves the files all the same.
    assert_kept(&send(&there, Req::get(&css)).await, "text/css; charset=utf-8");
    assert_kept(&send(&there, Req::get(&image)).await, "image/png");
    poll(&there);
    assert_eq!(stylesheet_of(&send(&there, Req::get(LOGIN)).await), css);

    set(&there, &there.acme, settings(&[("branding.accent", "#660044"), ("branding.logo", "")]));
    let page = send(&there, Req::get(LOGIN)).await;
    assert_ne!(stylesheet_of(&page), css);
    assert!(!page.text().contains("/branding/logo."));
    poll(&here);
    for node in [&here, &there] {
        assert_eq!(stylesheet_of(&send(node, Req::get(LOGIN)).await), stylesheet_of(&page));
        for gone in [&css, &image] {
            assert_eq!(send(node, Req::get(gone)).await.status, 404, "{gone}");
        }
    }
}

/// P-10: files that were served recently are served while the database is unavailable.
#[actix_web::test]
async fn stylesheet_and_logo_are_served_while_the_database_is_unavailable() {
    let fixture = Fixture::new();
    set(&fixture, &fixture.acme, settings(&[("branding.accent", "#006644")]));
    set(&fixture, &fixture.acme, logo(LogoPlace::Light, MARK));
    let page = send(&fixture, Req::get(LOGIN)).await;
    let files = [stylesheet_of(&page), file_on(&page, ("src", "/branding/logo."))];
    let mut before = Vec::new();
    for file in &files {
        before.push(send(&fixture, Req::get(file)).await);
    }
    for table in ["tenants", "tenant_logos", "change_counter"] {
        connect(fixture.dir.path()).batch_execute(&format!("ALTER TABLE {table} RENAME TO {table}_away")).unwrap();
    }
    fixture.clock.advance(std::time::Duration::from_secs(3_600));
    assert!(fixture.services.db.poll_changes(fixture.clock.now()).is_err());
    for (file, before) in files.iter().zip(&before) {
        assert_eq!(fixture.send(Req::get(file)).await, *before, "{file}");
    }
}

#[actix_web::test]
async fn a_logo_is_served_with_its_type_and_only_by_its_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let rows = fixture.rows_of(fixture.globex.tenant.id);
    for (picture, kind, extension) in [
        (MARK, "image/png", "png"),
        (include_bytes!("../pictures/mark.jpg"), "image/jpeg", "jpg"),
        (include_bytes!("../pictures/mark.webp"), "image/webp", "webp"),
    ] {
        set(&fixture, &tenant, logo(LogoPlace::Light, picture));
        let page = send(&fixture, Req::get(LOGIN)).await;
        let src = file_on(&page, ("src", "/branding/logo."));
        assert_eq!(file_on(&page, ("href", "/branding/logo.")), src, "a square logo is the favicon too");
        // Once from the database, once from memory.
        for _ in 0..2 {
            let answer = send(&fixture, Req::get(&src)).await;
            assert_kept(&answer, kind);
            assert_eq!(answer.body, Logo::read(picture).unwrap().bytes);
        }
        let (hash, ending) = src.rsplit_once('.').unwrap();
        assert_eq!(ending, extension);
        for other in ["png", "jpg", "webp", "svg", "html"].into_iter().filter(|other| *other != extension) {
            let answer = send(&fixture, Req::get(format!("{hash}.{other}"))).await;
            assert_eq!((answer.status, code(&answer).as_str()), (404, "not_found"), "{other}: one type only");
        }
        let foreign = send(&fixture, Req::get(src.replace("/t/acme/", "/t/globex/"))).await;
        assert_eq!((foreign.status, foreign.header("cache-control")), (404, Some("no-store")));
    }
    assert_eq!(logos_of(&fixture, &tenant), 1, "the replaced logo is deleted");
    assert_eq!(fixture.rows_of(fixture.globex.tenant.id), rows);
}

fn logos_of(fixture: &Fixture, tenant: &TestTenant) -> usize {
    fixture.rows_of(tenant.tenant.id).iter().filter(|row| row.starts_with("tenant_logos:")).count()
}

/// The tenant's name is readable: as text beside a square logo, or as the alternative text of a wide one.
#[actix_web::test]
async fn the_tenants_name_is_text_or_alternative_text() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let name = |text: &str| text.split("<header").nth(1).unwrap().split("</header>").next().unwrap().to_owned();
    set(&fixture, &tenant, logo(LogoPlace::Light, MARK));
    let mark = name(send(&fixture, Req::get(LOGIN)).await.text());
    assert!(mark.contains("alt=\"\"") && mark.contains("<bdi>Acme Inc</bdi>"), "{mark}");
    assert!(mark.contains("width=\"48\" height=\"48\""), "{mark}");
    set(&fixture, &tenant, logo(LogoPlace::Light, WORD));
    let word = name(send(&fixture, Req::get(LOGIN)).await.text());
    assert!(word.contains("alt=\"Acme Inc\"") && !word.contains("<bdi>"), "{word}");
    assert!(!word.contains("<source"), "{word}");
    set(&fixture, &tenant, logo(LogoPlace::Dark, WORD_DARK));
    let both = name(send(&fixture, Req::get(LOGIN)).await.text());
    let dark = both.split("srcset=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(both.contains("<source media=\"(prefers-color-scheme: dark)\""), "{both}");
    assert_eq!(send(&fixture, Req::get(&dark)).await.body, Logo::read(WORD_DARK).unwrap().bytes);
    set(&fixture, &tenant, settings(&[("branding.dark_mode", "dark")]));
    let only = name(send(&fixture, Req::get(LOGIN)).await.text());
    assert!(only.contains(&format!("src=\"{dark}\"")) && !only.contains("<source"), "{only}");
}

#[actix_web::test]
async fn a_dark_logo_requires_a_light_one() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let refused = |changes: TenantChanges| match fixture.change_tenant(&tenant, changes) {
        Err(TenantRefusal::Setting(fault)) => assert_eq!(fault.field, "branding.dark.logo"),
        other => panic!("{other:?}"),
    };
    refused(logo(LogoPlace::Dark, WORD_DARK));
    set(&fixture, &tenant, logo(LogoPlace::Light, WORD));
    set(&fixture, &tenant, logo(LogoPlace::Dark, WORD_DARK));
    assert_eq!(logos_of(&fixture, &tenant), 2);
    refused(settings(&[("branding.logo", "")]));
    assert_eq!(logos_of(&fixture, &tenant), 2, "a refused change changes nothing");
    set(&fixture, &tenant, settings(&[("branding.logo", ""), ("branding.dark.logo", "")]));
    assert_eq!(logos_of(&fixture, &tenant), 0);
}

/// each value is parsed, and an invalid one is refused with the whole change.
#[actix_web::test]
async fn a_58_branding_values_cannot_inject_css_or_html() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let before = fixture.rows_of(tenant.tenant.id);
    let long = format!("https://example.com/{}", "a".repeat(limits::PAGE_URL));
    for (key, value) in [
        ("branding.accent", "red"),
        ("branding.accent", "#fff;} body { display: none"),
        ("branding.ground", "url(//evil.example/x)"),
        ("branding.dark.accent", "#fff/**/"),
        ("branding.dark.ground", "expression(alert(1))"),
        ("branding.dark_mode", "light; color: red"),
        ("branding.logo", "<svg onload=alert(1)>"),
        ("branding.css", "body{}"),
        ("terms_url", "javascript:alert(1)"),
        ("terms_url", "https://example.com/\"><script>alert(1)</script>"),
        ("privacy_url", "http://example.com/"),
        ("privacy_url", &long),
    ] {
        let changes = settings(&[("name", "Changed"), (key, value)]);
        match fixture.change_tenant(&tenant, changes) {
            Err(TenantRefusal::Setting(fault)) => assert_eq!(fault.field, key, "{fault:?}"),
            other => panic!("{key}={value}: {other:?}"),
        }
    }
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    set(
        &fixture,
        &tenant,
        settings(&[
            ("terms_url", "https://example.com/terms?a=1&copy=2"),
            ("privacy_url", "http://127.0.0.1:3000/privacy"),
            ("name", "A\"><b>cme"),
        ]),
    );
    set(&fixture, &tenant, logo(LogoPlace::Light, WORD));
    let page = send(&fixture, Req::get(LOGIN)).await;
    let text = page.text();
    let links = text.split("<footer").nth(1).unwrap().split("</footer>").next().unwrap();
    assert!(links.contains("id=\"privacy\" href=\"http://127.0.0.1:3000/privacy\""), "{links}");
    assert!(links.contains("id=\"terms\" href=\"https://example.com/terms?a=1&#38;copy=2\""), "{links}");
    assert!(!text.contains("<b>"), "the name is escaped everywhere: {text}");
}

/// invalid files are refused.
#[actix_web::test]
async fn a_59_only_complete_png_jpeg_and_webp_files_are_accepted() {
    for (file, words) in [
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "not a PNG, JPEG or WebP"),
        (b"GIF89a".to_vec(), "not a PNG, JPEG or WebP"),
        (MARK[..MARK.len() - 1].to_vec(), "damaged or truncated"),
        ([MARK, &vec![0; limits::LOGO][..]].concat(), "larger than 256 kB"),
    ] {
        let why = Logo::read(&file).unwrap_err().text().english();
        assert!(why.contains(words), "{why}");
    }
    // Bytes after the end of the image are not served.
    let hidden = [MARK, b"<script>alert(1)</script>"].concat();
    assert_eq!(Logo::read(&hidden).unwrap(), Logo::read(MARK).unwrap());
}

#[actix_web::test]
async fn branding_files_of_a_suspended_or_deleted_tenant_get_404() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    set(&fixture, &tenant, settings(&[("branding.accent", "#006644")]));
    set(&fixture, &tenant, logo(LogoPlace::Light, MARK));
    let page = send(&fixture, Req::get(LOGIN)).await;
    let files = [stylesheet_of(&page), file_on(&page, ("src", "/branding/logo."))];
    for (state, status) in [(TenantState::Suspended, 404), (TenantState::Active, 200), (TenantState::Deleted, 404)] {
        fixture.set_tenant_state(&tenant, state);
        for file in &files {
            assert_eq!(send(&fixture, Req::get(file)).await.status, status, "{state:?} {file}");
        }
    }
    fixture.advance(3_600);
    sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(logos_of(&fixture, &tenant), 0, "the logo of a deleted tenant is deleted");
}

#[actix_web::test]
async fn in_host_mode_branding_files_are_served_by_the_tenants_host() {
    let fixture = Fixture::by_host();
    set(&fixture, &fixture.acme, settings(&[("branding.accent", "#006644")]));
    let page = fixture.send(Req::get("https://acme.id.example.com/login")).await;
    let css = stylesheet_of(&page);
    assert!(css.starts_with("/branding/brand."), "{css}");
    assert_kept(&fixture.send(Req::get(format!("https://acme.id.example.com{css}"))).await, "text/css; charset=utf-8");
    for origin in ["https://globex.id.example.com", "https://id.example.com", "https://id.example.com/t/acme"] {
        assert_eq!(fixture.send(Req::get(format!("{origin}{css}"))).await.status, 404, "{origin}");
    }
}

/// The form post page and the consent page use the tenant's stylesheet too.
#[actix_web::test]
async fn consent_and_form_post_pages_use_the_tenants_stylesheet() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    set(&fixture, &tenant, settings(&[("branding.accent", "#006644")]));
    let mut browser: Browser = fixture.signed_in(&tenant).await;
    let asked = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    let consent = browser.follow(&fixture, asked).await;
    let posted = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("response_mode", "form_post")]).await;
    for page in [&consent, &posted] {
        assert_eq!(page.status, 200);
        assert!(!stylesheet_of(page).is_empty());
    }
}

/// A logo that is requested again is not copied.
#[actix_web::test]
async fn a_cached_logo_is_shared_and_not_copied() {
    let fixture = Fixture::new();
    set(&fixture, &fixture.acme, logo(LogoPlace::Light, MARK));
    let (services, tenant) = (&fixture.services, fixture.acme.tenant.id);
    let name = Logo::read(MARK).unwrap().file.name;
    let hash = name.split('.').nth(1).unwrap();
    let get = || fixture.state.logos.get(&services.db, tenant, hash, fixture.clock.now()).unwrap().unwrap();
    let (one, other): (Bytes, Bytes) = (get(), get());
    assert_eq!(one.as_ptr(), other.as_ptr());
    assert_eq!(
        fixture.state.logos.get(&services.db, fixture.globex.tenant.id, hash, fixture.clock.now()).unwrap(),
        None
    );
}

/// On the command line a logo is given as a file, corrections are printed, and a refused change changes nothing.
#[test]
fn branding_is_set_and_previewed_on_the_command_line() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme <b>"]).done();
    let put = |name: &str, bytes: &[u8]| std::fs::write(program.dir.path().join(name), bytes).unwrap();
    put("mark.png", MARK);
    put("picture.svg", b"<svg/>");
    let set = |changes: &[&str]| program.run(&[&["tenant", "set", "acme"], changes].concat());
    let changed = set(&["branding.accent=#ffd400", "branding.logo=@mark.png", "--json"]);
    assert!(changed.stderr.contains("links are written in #8c7500"), "{}", changed.stderr);
    let changed = changed.json();
    let settings = &changed["settings"];
    assert_eq!(settings["branding.accent"], "#ffd400");
    assert_eq!((&settings["branding.logo"]["width"], &settings["branding.dark_mode"]), (&json!(48), &json!("auto")));

    set(&["branding.accent=yellow"]).refused(&["branding.accent", "a colour such as #2f5bd8"]);
    set(&["branding.logo=@picture.svg"]).refused(&["branding.logo", "picture.svg", "not a PNG, JPEG or WebP"]);
    set(&["branding.logo=", "branding.dark.logo=@mark.png"]).refused(&["branding.dark.logo"]);
    set(&["branding.logo=mark.png"]).wrong_usage(&["branding.logo=@logo.png"]);
    set(&["branding.logo=@nothing.png"]).wrong_usage(&["nothing.png"]);
    set(&["branding.nonsense=1"]).refused(&["unknown tenant setting", "branding.accent"]);
    assert_eq!(program.json(&["tenant", "show", "acme"]), changed);

    let preview =
        program.json(&["tenant", "preview", "acme", "branding.accent=#004488", "terms_url=https://a.example/"]);
    let written = program.dir.path().canonicalize().unwrap().join("portico-preview-acme.html");
    assert_eq!(preview, json!({ "preview": written.to_str().unwrap() }));
    let html = std::fs::read_to_string(&written).unwrap();
    assert_eq!(html.matches("<iframe").count(), 10, "five pages, light and dark");
    assert!(!html.contains("<b>") && !html.contains("<script"), "everything inside is escaped");
    assert!(html.contains("data:image/png;base64,"), "the current logo is included");
    for outside in ["src=\"/", "href=\"/", "src=&#34;/", "href=&#34;/", "http://"] {
        assert!(!html.contains(outside), "{outside}: it needs no server");
    }
    assert_eq!(program.json(&["tenant", "show", "acme"]), changed, "a preview changes nothing");
    let other = program.run(&[
        "tenant",
        "preview",
        "acme",
        "branding.dark_mode=dark",
        "branding.accent=#ffd400",
        "--out",
        "x.html",
    ]);
    assert!(other.done().contains("x.html"));
    let dark = std::fs::read_to_string(program.dir.path().join("x.html")).unwrap();
    assert_eq!(dark.matches("<iframe").count(), 5, "a mode that is never shown is not previewed");
    program.run(&["tenant", "preview", "acme", "branding.accent=red"]).refused(&["branding.accent"]);
    program.run(&["tenant", "preview", "nobody"]).refused(&["there is no tenant"]);
    program.run(&["tenant", "preview", "acme", "--out", "no/such/folder.html"]).refused(&["folder.html"]);
}

//! Languages of the pages: the catalogue is complete, and a page uses the language of the request, the user's choice,
//! the browser or the tenant, in this order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use portico::base::locale::{Locale, Locales};
use portico::base::text::{Text, date_and_time, in_words, text};
use portico::base::time::Time;

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};
use crate::ways_on::attribute;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Messages that are equal in English and in this language.
const SAME: &[&str] = &[
    "de account-name",
    "de organization-name",
    "de role-admin",
    "de role-analyst",
    "fr organization-invitations",
    "de claim-website",
    "de mail-browser",
    "de month-4",
    "de month-8",
    "de month-9",
    "de month-11",
    "de register-optional",
    "fr span-minutes",
    "es attribute-no",
    "es title-error",
];

/// The first words of the keys of messages in mails that are not sent yet.
const LATER: &[&str] = &[];

fn files(dir: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Returns every Rust source without its comments, and every template.
fn written() -> Vec<(String, String)> {
    let root = Path::new(ROOT);
    let folders = ["src", "templates/pages", "templates/mail"];
    let sources = folders.into_iter().flat_map(|folder| files(&root.join(folder)));
    let code = |text: String| {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
    };
    let name = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
    sources.map(|path| (name(&path), code(fs::read_to_string(&path).unwrap()))).collect()
}

/// A message of a catalogue.
#[derive(Default)]
struct Message {
    /// The names of its values.
    values: BTreeSet<String>,
    /// Its words, with those of all variants.
    words: String,
    /// The keys of the variants of its choices.
    variants: BTreeSet<String>,
    /// The keys of the messages in it.
    references: BTreeSet<String>,
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.values.insert(id.name.to_owned());
                self.words.push_str(&format!("{{{}}}", id.name));
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.words.push_str(value),
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                self.references.insert(id.name.to_owned());
            }
            Expression::Inline(InlineExpression::TermReference { id, .. }) => self.words.push_str(id.name),
            Expression::Inline(other) => panic!("not used so far: {other:?}"),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.values.insert(id.name.to_owned());
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    self.variants.insert(key.to_owned());
                    self.read(&variant.value);
                }
            }
            Expression::Select { selector, .. } => panic!("not a value: {selector:?}"),
        }
    }
}

type Messages = BTreeMap<String, Message>;

/// Parses the catalogues of the pages and mails in a language.
fn read_messages(locale: Locale) -> Messages {
    let mut messages = Messages::new();
    for folder in ["templates/text", "templates/text/mail"] {
        let path = Path::new(ROOT).join(folder).join(format!("{}.ftl", locale.tag()));
        let text = fs::read_to_string(path).unwrap();
        let entries = parse(text.as_str()).expect("a test of the catalogues finds errors of syntax").body;
        for entry in entries {
            if let Entry::Message(entry) = entry {
                let mut message = Message::default();
                message.read(&entry.value.expect("a message has a value"));
                messages.insert(entry.id.name.to_owned(), message);
            }
        }
    }
    messages
}

fn messages(locale: Locale) -> &'static Messages {
    static ALL: LazyLock<Vec<Messages>> = LazyLock::new(|| Locale::ALL.into_iter().map(read_messages).collect());
    &ALL[locale as usize]
}

#[test]
fn every_message_is_in_every_language_with_the_same_values() {
    let english = messages(Locale::En);
    assert!(english.len() > 100, "the catalogue was read");
    let mut faults = Vec::new();
    for locale in Locale::ALL.into_iter().skip(1) {
        let (tag, own) = (locale.tag(), messages(locale));
        for (key, message) in english {
            match own.get(key) {
                None => faults.push(format!("{tag} has no {key}")),
                Some(found) if found.values != message.values => {
                    faults.push(format!("{tag} {key} has {:?}, not {:?}", found.values, message.values));
                }
                Some(found) => {
                    let (theirs, ours) = (&message.words, &found.words);
                    let only_values = !theirs.replace("{number}", "").contains(char::is_alphabetic);
                    if theirs == ours && !only_values && !SAME.contains(&format!("{tag} {key}").as_str()) {
                        faults.push(format!("{tag} {key} is not translated: {ours}"));
                    }
                    if ours.trim().is_empty() || ours.contains('$') {
                        faults.push(format!("{tag} {key} cannot be read: {ours}"));
                    }
                }
            }
        }
        faults.extend(own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{tag} alone has {key}")));
    }
    faults.sort();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A variant whose key is no plural category of the language would never be selected.
#[test]
fn variants_have_numbers_or_plural_categories_as_keys() {
    let mut seen = BTreeSet::new();
    for locale in Locale::ALL {
        let categories: &[&str] = match locale {
            Locale::En | Locale::De => &["one", "other"],
            Locale::Fr | Locale::Es => &["one", "many", "other"],
            Locale::Ja => &["other"],
            Locale::Ar => &["zero", "one", "two", "few", "many", "other"],
        };
        for (key, message) in messages(locale) {
            for variant in &message.variants {
                let is_number = variant.bytes().all(|b| b.is_ascii_digit());
                assert!(is_number || categories.contains(&variant.as_str()), "{} {key}: {variant}", locale.tag());
            }
            seen.extend(message.variants.iter().map(|_| locale.tag()));
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["ar", "de", "en", "es", "fr"], "the variants were found");
}

/// a subject is a header. It has no direction marks and no line breaks, and the name in it is not marked either.
#[test]
fn a_90_subjects_of_mails_are_plain_text() {
    let subjects = messages(Locale::En).keys().filter_map(|key| key.strip_suffix("-subject"));
    let mails: Vec<&str> = subjects.filter(|mail| mail.starts_with("mail-")).collect();
    assert_eq!(mails.len(), 15, "{mails:?}");
    let is_mark = |c: char| {
        c.is_control() || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for locale in Locale::ALL {
        for mail in &mails {
            let part = |part: &str| messages(locale).get(&format!("{mail}-{part}"));
            let subject = part("subject").expect("every language has the message");
            assert!(!subject.words.contains(is_mark), "{} {mail}: {:?}", locale.tag(), subject.words);
            assert!(part("title").is_some() && part("body").is_some(), "{mail} has a title and a body");
        }
        let subject = Text::new("mail-test-subject").with("tenant", "متجر").plain(locale);
        assert!(subject.contains("متجر") && !subject.contains(is_mark), "{subject:?}");
    }
}

#[test]
fn every_message_key_is_used_and_every_used_key_exists() {
    let english = messages(Locale::En);
    let written = written();
    let quoted: BTreeSet<&str> = written.iter().flat_map(|(_, text)| text.split('"').skip(1)).collect();
    let referenced: BTreeSet<&String> = english.values().flat_map(|message| &message.references).collect();
    let is_used = |key: &String| quoted.contains(key.as_str()) || referenced.contains(key);
    let unused: BTreeSet<&String> = english.keys().filter(|key| !is_used(key)).collect();
    // A name that ends in a hyphen stands for all keys that begin with it.
    let names = |name: &str, key: &str| key == name || (name.ends_with('-') && key.starts_with(name));
    let forgotten: Vec<_> = unused.iter().filter(|key| !LATER.iter().any(|later| names(later, key))).collect();
    assert!(forgotten.is_empty(), "unused messages: {forgotten:?}");
    let done: Vec<_> = LATER.iter().filter(|later| !unused.iter().any(|key| names(later, key))).collect();
    assert!(done.is_empty(), "all messages of {done:?} are used, so it does not belong in LATER");
    let mut missing = Vec::new();
    let mut seen = 0;
    for (name, text) in &written {
        for call in ["chrome.t(", "chrome.t1(", "chrome.m1(", "chrome.host(", "Text::new(", "text(locale, "] {
            for after in text.split(call).skip(1) {
                if let Some(key) = after.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                    seen += 1;
                    if !english.contains_key(key) {
                        missing.push(format!("{name}: {key}"));
                    }
                }
            }
        }
    }
    assert!(seen > 60, "the uses were found: {seen}");
    assert!(missing.is_empty(), "{missing:?}");
}

/// Text for users comes from the catalogue: no string literal in `src/web` is a sentence, and no template contains
/// words.
#[test]
fn sources_and_templates_contain_no_text_for_users() {
    let mut faults = Vec::new();
    for (name, text) in written() {
        // Metrics and previews are for operators; languages are listed by their own names.
        let others = ["ops.rs", "requests.rs", "connections.rs", "pages/preview.rs", "pages/choices.rs"];
        let others = others.map(|file| format!("src/web/{file}"));
        // Descriptions of the JSON surfaces are for developers.
        let described = [
            "src/web/api/",
            "src/web/docs/",
            "src/web/openapi/",
            "src/web/operation",
            "src/web/respond/surface_error",
            "src/web/surface/",
        ];
        if described.iter().chain(&["templates/docs/"]).any(|place| name.starts_with(place)) {
            continue;
        }
        if name.starts_with("src/web") && !others.contains(&name) {
            let literals = text.split('"').skip(1).step_by(2);
            // A capital letter, and a second word in lower case, which no header or protocol value has.
            let sentence = |s: &&str| {
                let second = s.split(' ').nth(1).is_some_and(|word| word.starts_with(char::is_lowercase));
                s.starts_with(char::is_uppercase) && second && !s.contains('=')
            };
            faults.extend(literals.filter(sentence).map(|literal| format!("{name}: {literal}")));
        }
        if name.starts_with("templates") {
            let mut rest = text.clone();
            for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<style>", "</style>"), ("<", ">")] {
                while let Some(at) = rest.find(open) {
                    let end = rest[at..].find(close).expect("it is closed");
                    rest.replace_range(at..at + end + close.len(), " ");
                }
            }
            let left: Vec<&str> = rest.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
            // The product name, which is shown where there is no tenant.
            if left.iter().any(|word| *word != "Portico") {
                faults.push(format!("{name}: {left:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn durations_and_dates_are_formatted_for_each_language() {
    let span = |seconds| Duration::from_secs(seconds);
    for (locale, seconds, shown) in [
        (Locale::En, 1, "1 second"),
        (Locale::En, 900, "15 minutes"),
        (Locale::De, 3 * 3600, "3 Stunden"),
        (Locale::En, 48 * 3600, "48 hours"),
        (Locale::En, 48 * 3600 + 1, "3 days"),
        (Locale::Fr, 7 * 86_400, "7 jours"),
        (Locale::Ar, 7 * 86_400, "7 أيام"),
        (Locale::Fr, 1, "1 seconde"),
        (Locale::Es, 120, "2 minutos"),
        (Locale::Ja, 40, "40 秒"),
        (Locale::Ar, 1, "ثانية واحدة"),
        (Locale::Ar, 2, "ثانيتين"),
        (Locale::Ar, 3, "3 ثوانٍ"),
        (Locale::Ar, 11, "11 ثانية"),
        (Locale::Ar, 90, "90 ثانية"),
    ] {
        assert_eq!(in_words(locale, span(seconds)), shown, "{locale:?} {seconds}");
    }
    let day = Time::from_rfc3339("2026-11-01T09:05:59Z").unwrap();
    for (locale, shown) in [
        (Locale::En, "1 November 2026, 09:05 UTC"),
        (Locale::De, "1. November 2026, 09:05 UTC"),
        (Locale::Fr, "1er novembre 2026 à 09:05 UTC"),
        (Locale::Es, "1 de noviembre de 2026, 09:05 UTC"),
        (Locale::Ja, "2026年11月1日 09:05 UTC"),
        (Locale::Ar, "1 نوفمبر 2026، الساعة 09:05 UTC"),
    ] {
        assert_eq!(date_and_time(locale, day), shown);
    }
    let title = Text::new("login-title-application").with("application", "متجر");
    assert_eq!(title.isolated(Locale::En), "Sign in to \u{2068}متجر\u{2069}");
    assert_eq!((title.english().as_str(), title.plain(Locale::En).as_str()), ("Sign in to متجر", "Sign in to متجر"));
    assert_eq!(title.plain(Locale::Ja), "متجر にログイン");
}

/// Returns the language of a page, and asserts that `lang`, `dir` and Content-Language agree.
fn language_of(page: &Answer) -> String {
    let html = page.text();
    let tag =
        html.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a page has a language");
    let locale = Locale::parse(tag).expect("a supported language");
    assert!(html.contains(&format!("dir=\"{}\">\n<head>", locale.dir())), "{html}");
    assert_eq!(page.header("content-language"), Some(tag));
    // No message key is shown instead of its text.
    for key in messages(Locale::En).keys().filter(|key| key.contains('-')) {
        assert!(!html.contains(&format!(">{key}<")), "{key} in {html}");
    }
    tag.to_owned()
}

/// Posts the language form in the footer of a page.
async fn choose(fixture: &Fixture, browser: &mut Browser, (tenant, page): (&TestTenant, &Answer), tag: &str) -> Answer {
    let back = page.field("back").expect("a language can be chosen").replace("&#38;", "&");
    let form = Req::post(format!("{}/language", tenant.path), &[("back", back.as_str()), ("language", tag)]);
    browser.send(fixture, form.same_origin()).await
}

#[actix_web::test]
async fn the_language_comes_from_request_then_choice_then_browser_then_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let login = format!("{}/login", tenant.path);
    let accepting = |header: &str| Req::get(login.clone()).header("accept-language", header);
    assert_eq!(language_of(&fixture.send(Req::get(login.clone())).await), "en");
    assert_eq!(language_of(&fixture.send(accepting("tlh, ja-JP;q=0.8, de;q=0.9")).await), "de");
    fixture.set_tenant(&tenant, "languages", "fr,ja,de");
    assert_eq!(language_of(&fixture.send(Req::get(login.clone())).await), "fr", "the first language of the tenant");
    assert_eq!(language_of(&fixture.send(accepting("en, ja;q=0.1")).await), "ja", "unsupported languages are skipped");

    let mut browser = Browser::new();
    let page = browser.send(&fixture, accepting("ja")).await;
    assert!(!page.text().contains("lang=\"en\""), "English is not offered");
    let chosen = choose(&fixture, &mut browser, (&tenant, &page), "de").await;
    assert_eq!((chosen.status, chosen.location()), (303, tenant.tenant.base.join("/login").as_str()));
    let cookie = chosen.header("set-cookie").unwrap();
    for part in ["portico-language-", "=de;", "Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(
        language_of(&browser.send(&fixture, accepting("ja")).await),
        "de",
        "the choice takes precedence over the browser"
    );

    // The request takes precedence over the choice, on every page of its flow.
    let asked = [("ui_locales", "tlh en ja fr")];
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &asked).await;
    let page = browser.follow(&fixture, start).await;
    assert_eq!(language_of(&page), "ja");
    assert!(page.field("back").is_none(), "no choice is offered where it would have no effect");
    let wrong = fixture.sign_in_as(&mut browser, (&tenant, "nobody@example.com"), &page).await;
    assert_eq!((wrong.status, language_of(&wrong)), (401, "ja".to_owned()));
    assert!(wrong.text().contains(&*text(Locale::Ja, "login-wrong")));
    let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    let consent = browser.follow(&fixture, signed_in).await;
    assert_eq!(language_of(&consent), "ja");
    assert!(consent.text().contains(&*text(Locale::Ja, "scope-email")));
    let start =
        fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[asked[0], ("prompt", "login")]).await;
    let page = browser.follow(&fixture, start).await;
    fixture.advance(30 * 60);
    let over = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    assert_eq!((over.status, language_of(&over)), (410, "ja".to_owned()), "on error pages too");
    let asked = [("ui_locales", "fr"), ("prompt", "select_account")];
    let choice = fixture.authorize(&mut browser, (&tenant, &tenant.public), &asked).await;
    assert_eq!(language_of(&browser.follow(&fixture, choice).await), "fr");
    assert_eq!(
        language_of(&browser.get(&fixture, &format!("{}/account", tenant.path)).await),
        "de",
        "a page outside of the flow"
    );
}

#[actix_web::test]
async fn invalid_ui_locales_and_accept_language_are_ignored() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for odd in ["tlh", "-", "de_DE", "日本語", " ", &"x".repeat(3_000), "en-\u{202e}"] {
        let mut browser = Browser::new();
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("ui_locales", odd)]).await;
        assert_eq!(language_of(&browser.follow(&fixture, start).await), "en", "{odd}");
        let header = Req::get(format!("{}/login", tenant.path)).header("accept-language", "de;q=1.0001,\u{e9},,;=");
        assert_eq!(language_of(&fixture.send(header).await), "en");
    }
    // Without a tenant the browser decides.
    let lost = Req::get("/nowhere").header("accept", "text/html").header("accept-language", "ar");
    assert_eq!(language_of(&fixture.send(lost).await), "ar");
    let program = Req::get("/nowhere").header("accept-language", "ar");
    assert_eq!(fixture.send(program).await.json()["message"], "Nothing was found at this address.");
    let refused = fixture.authorize_uri(&tenant, &tenant.public, &[("redirect_uri", "https://evil.example/")]);
    let page = fixture.send(Req::get(format!("{refused}&ui_locales=de"))).await;
    assert_eq!((page.status, language_of(&page)), (400, "de".to_owned()));
    assert!(
        page.text().contains(
            "lang=\"en\" dir=\"ltr\">redirect_uri https://evil.example/ is not registered for the client Phone<"
        ),
        "{}",
        page.text()
    );
}

#[actix_web::test]
async fn logout_pages_follow_ui_locales() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let client = ("client_id", tenant.confidential.client_id.as_str());
    let uri = fixture.logout_uri(&tenant, &[client, ("ui_locales", "ar")]);
    let start = browser.get(&fixture, &uri).await;
    let page = browser.follow(&fixture, start).await;
    assert_eq!(language_of(&page), "ar");
    let (request, token) = (page.field("request").unwrap(), page.field("form_token").unwrap());
    let form = [("request", request.as_str()), ("form_token", token.as_str())];
    let out = browser.send(&fixture, Req::post(format!("{}/logout", tenant.path), &form).same_origin()).await;
    assert_eq!((out.status, language_of(&out)), (200, "ar".to_owned()));
    // Without a client no request is stored, and without a session no page asks.
    let start = browser.get(&fixture, &fixture.logout_uri(&tenant, &[("ui_locales", "es")])).await;
    assert_eq!(language_of(&browser.follow(&fixture, start).await), "es");
    let twice = fixture.logout_uri(&tenant, &[("state", "1"), ("state", "2"), ("ui_locales", "de")]);
    assert_eq!(language_of(&browser.get(&fixture, &twice).await), "de");
}

/// the form redirects to our own pages only, and is accepted from our own pages only.
#[actix_web::test]
async fn the_language_form_is_accepted_from_and_redirects_to_own_pages() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let address = format!("{}/language", tenant.path);
    let base = &tenant.tenant.base;
    let post = |form: &[(&str, &str)]| Req::post(address.clone(), form).same_origin();
    for (back, to) in [
        ("/login?flow=abc&x=%20", "/login?flow=abc&x=%20"),
        ("/consent", "/consent"),
        ("https://evil.example/", "/account"),
        ("//evil.example/", "/account"),
        ("/\\evil.example", "/account"),
        ("@evil.example", "/account"),
        ("/login#x", "/account"),
        ("/login\r\nset-cookie: a=b", "/account"),
        ("/oauth2/token", "/account"),
        ("/static/x.css", "/account"),
        ("", "/account"),
    ] {
        let answer = fixture.send(post(&[("language", "ja"), ("back", back)])).await;
        assert_eq!((answer.status, answer.location()), (303, base.join(to).as_str()), "{back}");
    }
    for form in [&[("language", "tlh")][..], &[], &[("language", "de"), ("language", "fr")]] {
        let answer = fixture.send(post(form)).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (400, None), "{form:?}");
    }
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let answer = fixture.send(Req::post(address.clone(), &[("language", "de")]).header(name, value)).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (403, None), "{name}: {value}");
    }
    // A browser that sends neither Sec-Fetch-Site nor Origin.
    let mut silent = Browser::new();
    let page = silent.get(&fixture, &format!("{}/login", tenant.path)).await;
    let text = page.text();
    let (_, foot) = text.split_once("id=\"language-form\"").expect("the language form");
    let token = foot.split("name=\"form_token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    for (token, status) in [(token, 303), ("another", 403)] {
        let form = [("language", "de"), ("back", "/login"), ("form_token", token)];
        assert_eq!(silent.send(&fixture, Req::post(address.clone(), &form)).await.status, status);
    }
    // A cookie with an unsupported language is ignored.
    let id = tenant.tenant.id.to_string();
    for value in ["tlh", "", "de; "] {
        let cookie = format!("portico-language-{}={value}", &id[id.len() - 12..]);
        let page = fixture.send(Req::get(format!("{}/login", tenant.path)).header("cookie", &cookie)).await;
        assert_eq!(language_of(&page), if value.starts_with("de") { "de" } else { "en" });
    }
    // After a refused form, the redirect leads to the page with the form.
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let page = browser.follow(&fixture, start).await;
    let wrong = fixture.sign_in_as(&mut browser, (&tenant, "nobody@example.com"), &page).await;
    let chosen = choose(&fixture, &mut browser, (&tenant, &wrong), "es").await;
    let again = browser.follow(&fixture, chosen).await;
    assert_eq!((again.status, language_of(&again)), (200, "es".to_owned()));
    assert_eq!(again.field("flow"), page.field("flow"));
}

#[actix_web::test]
async fn discovery_lists_the_languages_of_the_tenant() {
    let fixture = Fixture::new();
    let metadata = |tenant: &TestTenant| Req::get(format!("{}/.well-known/openid-configuration", tenant.path));
    let all = fixture.send(metadata(&fixture.acme)).await.json();
    assert_eq!(all["ui_locales_supported"], serde_json::json!(["en", "de", "fr", "es", "ja", "ar"]));
    fixture.set_tenant(&fixture.globex, "languages", "ar,en");
    fixture.advance(600);
    let own = fixture.send(metadata(&fixture.globex)).await.json();
    assert_eq!(own["ui_locales_supported"], serde_json::json!(["ar", "en"]));
    assert_eq!(Locales::all().iter().count(), Locale::ALL.len());
}

/// A sign-in in each language: every page has its own title in that language.
#[actix_web::test]
async fn every_page_of_a_sign_in_is_in_the_requested_language() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut titles: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for locale in Locale::ALL {
        let mut browser = Browser::new();
        let asked = [("ui_locales", locale.tag()), ("prompt", "consent"), ("response_mode", "form_post")];
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &asked).await;
        let login = browser.follow(&fixture, start).await;
        let signed_in = fixture.sign_in_at(&mut browser, &tenant, &login).await;
        let consent = browser.follow(&fixture, signed_in).await;
        let answer = fixture.decide(&mut browser, &tenant, (&consent, "allow")).await;
        for (name, page) in [("login", login), ("consent", consent), ("form_post", answer)] {
            assert_eq!((page.status, language_of(&page).as_str()), (200, locale.tag()), "{name}");
            let title = page.text().split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
            assert!(title.ends_with(&format!(" · {}", tenant.tenant.name)), "{title}");
            titles.entry(name.to_owned()).or_default().insert(title.to_owned());
        }
    }
    for (page, titles) in titles {
        assert_eq!(titles.len(), Locale::ALL.len(), "{page}: {titles:?}");
    }
}

/// The language menu of a page with a form sends the form, so that the page can show its values again.
#[actix_web::test]
async fn a_change_of_the_language_keeps_what_was_typed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let page = browser.follow(&fixture, start).await;
    assert_eq!(attribute(&page, "value=\"de\" lang", "form").as_deref(), Some("login-form"));
    let before = fixture.rows_of(tenant.tenant.id);
    let action = attribute(&page, "id=\"login-form\"", "action").unwrap();
    let form = [("email", "ada@exam"), ("password", "half a password"), ("language", "de")];
    let german = browser.send(&fixture, Req::post(&action, &form).same_origin()).await;
    assert_eq!((german.status, language_of(&german)), (200, "de".to_owned()));
    assert_eq!(german.field("email").as_deref(), Some("ada@exam"));
    assert!(!german.text().contains("half a password") && !german.text().contains("error-summary\""));
    assert_eq!(attribute(&german, "id=\"login-form\"", "action"), Some(action.clone()));
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "no attempt was made");
    assert_eq!(language_of(&browser.get(&fixture, &action).await), "de", "the choice is stored");
    let unknown = Req::post(&action, &[("language", "tlh")]).same_origin();
    assert_eq!(browser.send(&fixture, unknown).await.status, 400);
    // The profile.
    let mut browser = fixture.signed_in(&tenant).await;
    let typed = [("nickname", "Countess <b>"), ("website", "not a URL"), ("language", "ja")];
    let profile = fixture.send_own(&mut browser, (&tenant, "/account/profile"), &typed).await;
    assert_eq!((profile.status, language_of(&profile)), (200, "ja".to_owned()));
    assert!(profile.text().contains("Countess &#60;b&#62;") && profile.text().contains("not a URL"));
    assert!(!fixture.rows_of(tenant.tenant.id).iter().any(|row| row.contains("Countess")), "nothing was saved");
    // The first administrator's set-up link asks for an address.
    let link = crate::setup::first_link(&fixture).unwrap();
    let page = fixture.send(Req::get(&link)).await;
    assert_eq!(attribute(&page, "value=\"fr\" lang", "form").as_deref(), Some("setup-form"));
    let form = [("email", "root@exam"), ("language", "fr")];
    let french = fixture.send(Req::post(&link, &form).same_origin()).await;
    assert_eq!((language_of(&french), french.field("email").as_deref()), ("fr".to_owned(), Some("root@exam")));
}

//! Custom attributes: definitions, values on the pages and at a sign-up, and their release by scopes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use portico::oidc::clients::ClientMetadata;
use portico::oidc::scope::STANDARD;
use portico::tenancy::attributes::{Asked, Definition, Kind, Permission, Titles, check_scope};
use serde_json::{Value, json};

use crate::audit::ADA;
use crate::support::{Answer, Browser, Fixture, Kept, Program, Req, TestTenant, confidential, jwt, text_attribute};

const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";

fn of_kind(name: &str, kind: Kind) -> Definition {
    Definition { kind, person: Permission::Write, ..text_attribute(name) }
}

/// One attribute of each type, which users may write and the scope `employment` releases.
fn of_every_kind() -> [Definition; 6] {
    let choices = ["S", "M", "L"].map(str::to_owned).to_vec();
    let by_language = BTreeMap::from([("de".to_owned(), "Abteilung".to_owned())]);
    let titles = Titles { default: "Department".to_owned(), by_language };
    [
        Definition { titles, ..of_kind("department", Kind::Text) },
        of_kind("grade", Kind::Number),
        of_kind("remote", Kind::Boolean),
        of_kind("hired", Kind::Date),
        of_kind("shirt", Kind::Choice { choices }),
        of_kind("skills", Kind::List),
    ]
    .map(|definition| Definition { scope: Some("employment".to_owned()), ..definition })
}

/// The fields of a form with a value for each of them.
const TYPED: [(&str, &str); 7] = [
    ("attribute.department", " Research "),
    ("attribute.grade", "2.5"),
    ("attribute.remote", "true"),
    ("shown.remote", "yes"),
    ("attribute.hired", "2024-02-29"),
    ("attribute.shirt", "M"),
    ("attribute.skills", "Rust\r\n\r\n SQL, slowly \r\n"),
];

fn expected() -> Value {
    json!({
        "department": "Research",
        "grade": 2.5,
        "remote": true,
        "hired": "2024-02-29",
        "shirt": "M",
        "skills": ["Rust", "SQL, slowly"],
    })
}

/// Returns the values of an account, as an administrator sees them.
pub fn values(fixture: &Fixture, tenant: &TestTenant, email: &str) -> Value {
    let id = fixture.account_id(tenant, email);
    let account = fixture.services.db.read(tenant.tenant.id, |tx| portico::accounts::store::find_account(tx, id));
    Value::Object(account.unwrap().unwrap().attributes.to_map(&fixture.current(tenant).tenant.attributes))
}

fn add_all(fixture: &Fixture, tenant: &TestTenant, definitions: impl IntoIterator<Item = Definition>) {
    for definition in definitions {
        fixture.add_attribute(tenant, definition).unwrap();
    }
}

async fn save(fixture: &Fixture, browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    fixture.send_own(browser, (&fixture.acme, "/account/profile"), fields).await
}

#[actix_web::test]
async fn users_write_their_own_values_on_the_profile_page() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    add_all(&fixture, &acme, of_every_kind());
    let mut browser = fixture.signed_in(&acme).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    for field in ["department", "grade", "hired", "shirt", "skills", "remote"] {
        assert!(page.text().contains(&format!("id=\"attribute.{field}\"")), "{field}: {}", page.text());
    }
    assert!(page.text().contains("Department") && page.text().contains("One entry per line"), "{}", page.text());
    let german = Req::get("/t/acme/account/profile").header("accept-language", "de");
    let german = browser.send(&fixture, german).await;
    assert!(german.text().contains("Abteilung") && !german.text().contains("Department"), "{}", german.text());

    let saved = save(&fixture, &mut browser, &TYPED).await;
    assert!(saved.location().ends_with("?done=profile-saved"), "{} {}", saved.status, saved.text());
    assert_eq!(values(&fixture, &acme, ADA), expected());
    assert_eq!(values(&fixture, &fixture.globex, ADA), json!({}), "A-31: the other tenant's account");
    let rows = fixture.rows_of(acme.tenant.id);
    let audited = rows.iter().find(|row| row.contains("account_changed")).expect("the audit log has the event");
    assert!(audited.contains(r#"{"claims":["department","grade","hired","remote","shirt","skills"]}"#), "{audited}");
    assert!(!audited.contains("Research"), "A-92: the log has no value: {audited}");
    // A form that shows the values changes nothing and records nothing.
    save(&fixture, &mut browser, &TYPED).await;
    let changes = |rows: Vec<String>| rows.iter().filter(|row| row.contains("account_changed")).count();
    assert_eq!(changes(fixture.rows_of(acme.tenant.id)), 1);
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    assert_eq!(page.field("attribute.department").as_deref(), Some("Research"));
    for shown in ["\n>Rust\nSQL, slowly</textarea>", "<option value=\"M\" selected>", "value=\"true\""] {
        let shown = shown.trim_start_matches("\n>");
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    // A checkbox that is not selected is not submitted; an empty value removes; an absent field changes nothing.
    save(&fixture, &mut browser, &[("shown.remote", "yes"), ("attribute.grade", "")]).await;
    let mut left = expected();
    left["remote"] = json!(false);
    left.as_object_mut().unwrap().remove("grade");
    assert_eq!(values(&fixture, &acme, ADA), left);

    // Each invalid value is shown at its field; nothing is changed, and no other input is lost.
    let wrong = [
        ("name", "Augusta"),
        ("attribute.grade", "many"),
        ("attribute.shirt", "XXL"),
        ("attribute.hired", "29.02.2024"),
        ("attribute.department", "a\u{202e}b"),
    ];
    let refused = save(&fixture, &mut browser, &wrong).await;
    assert_eq!(refused.status, 422);
    for field in ["grade", "shirt", "hired", "department"] {
        assert!(refused.text().contains(&format!("<a href=\"#attribute.{field}\">")), "{field}: {}", refused.text());
    }
    assert_eq!(refused.field("name").as_deref(), Some("Augusta"));
    assert_eq!(refused.field("attribute.grade").as_deref(), Some("many"));
    assert_eq!(values(&fixture, &acme, ADA), left);
}

/// P-05: no user obtains a right that the definition does not give.
#[actix_web::test]
async fn the_definition_decides_what_users_may_read_and_write() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let grant = |name: &str, person| Definition { person, ..text_attribute(name) };
    add_all(&fixture, &acme, [grant("hidden", Permission::None), grant("shown", Permission::Read)]);
    fixture.set_claims(&acme, ADA, &[("hidden", "a secret note"), ("shown", "a <b>bold</b> note")]);
    let mut browser = fixture.signed_in(&acme).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    assert!(!page.text().contains("a secret note") && !page.text().contains("Title of hidden"), "{}", page.text());
    assert!(page.text().contains("Title of shown") && page.text().contains("a &#60;b&#62;bold"), "{}", page.text());
    assert_eq!((page.field("attribute.shown"), page.field("attribute.hidden")), (None, None));
    for field in ["attribute.hidden", "attribute.shown", "attribute.unknown", "hidden", "shown"] {
        save(&fixture, &mut browser, &[(field, "mine")]).await;
    }
    let kept = json!({ "hidden": "a secret note", "shown": "a <b>bold</b> note" });
    assert_eq!(values(&fixture, &acme, ADA), kept);
}

/// Values that were typed when the session was lost are shown again after the sign-in.
#[actix_web::test]
async fn a_draft_of_the_profile_keeps_the_values() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    add_all(&fixture, &acme, of_every_kind());
    let mut browser = fixture.signed_in(&acme).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    let person = page.field("person").unwrap();
    // The session ends by time while the form is filled in.
    fixture.advance(13 * 3_600);
    let form: Vec<(&str, &str)> = TYPED.into_iter().chain([("person", person.as_str())]).collect();
    let kept = browser.send(&fixture, Req::post("/t/acme/account/profile", &form).same_origin()).await;
    let sign_in = browser.follow(&fixture, kept).await;
    let signed_in = fixture.sign_in_at(&mut browser, &acme, &sign_in).await;
    let draft = browser.follow(&fixture, signed_in).await;
    assert!(draft.text().contains("id=\"draft\""), "{}", draft.text());
    assert_eq!(draft.field("attribute.department").as_deref(), Some("Research"));
    assert!(draft.text().contains("SQL, slowly"), "{}", draft.text());
    assert_eq!(values(&fixture, &acme, ADA), json!({}), "it is not saved yet");
}

/// A-84: no value reaches an application without the consent to its scope.
#[actix_web::test]
async fn a_scope_releases_its_attributes_after_consent() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    add_all(&fixture, &acme, of_every_kind());
    add_all(&fixture, &acme, [text_attribute("internal")]);
    // A-31: the other tenant has an attribute of this name, without a scope.
    add_all(&fixture, &globex, [text_attribute("department")]);
    fixture.set_claims(&globex, ADA, &[("department", "Sales")]);
    fixture.set_claims(&acme, ADA, &[("department", "Research"), ("grade", "2.5"), ("internal", "note")]);

    let discovery = |path: String| fixture.send(Req::get(format!("{path}/.well-known/openid-configuration")));
    let has = |document: &Value, key: &str, value: &str| document[key].as_array().unwrap().contains(&json!(value));
    let own = discovery(acme.path.clone()).await.json();
    assert!(has(&own, "scopes_supported", "employment"), "{own}");
    assert!(has(&own, "claims_supported", "grade") && !has(&own, "claims_supported", "internal"), "{own}");
    let other = discovery(globex.path.clone()).await.json();
    assert!(!has(&other, "scopes_supported", "employment") && !has(&other, "claims_supported", "department"));

    let asked = [("scope", "openid profile employment")];
    let mut browser = fixture.signed_in(&acme).await;
    let start = fixture.authorize(&mut browser, (&acme, &acme.confidential), &asked).await;
    let consent = browser.follow(&fixture, start).await;
    assert!(consent.text().contains("data-scope=\"employment\""), "{}", consent.text());
    assert!(consent.text().contains("Your details: <bdi>Department, Title of grade"), "{}", consent.text());
    let answer = fixture.decide(&mut browser, &acme, (&consent, "allow")).await;
    let code = answer.location_query().remove("code").unwrap();
    let tokens = fixture.redeem(&acme, &acme.confidential, &code).await.json();
    assert!(tokens["scope"].as_str().unwrap_or("employment").contains("employment"), "{tokens}");
    let claims = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!((&claims["department"], &claims["grade"]), (&json!("Research"), &json!(2.5)));
    assert_eq!((&claims["remote"], &claims["internal"]), (&Value::Null, &Value::Null));
    let (_, id_token) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!(id_token["department"], "Research", "as the claims of other scopes: {id_token}");
    // The consent is remembered, and the list of applications names it.
    let again = fixture.authorize(&mut browser, (&acme, &acme.confidential), &asked).await;
    assert!(again.location_query().contains_key("code"), "{}", again.location());
    let applications = browser.get(&fixture, "/t/acme/account/applications").await;
    assert!(applications.text().contains("Your details: <bdi>Department"), "{}", applications.text());

    // Without the scope there is no value.
    let tokens = fixture.tokens(&acme, &[("scope", "openid profile")]).await;
    let claims = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!((&claims["name"], &claims["department"]), (&json!("Ada Lovelace"), &Value::Null));
    // At the other tenant the scope does not exist.
    let tokens = fixture.tokens(&globex, &[("scope", "openid employment")]).await;
    assert!(!tokens["scope"].as_str().unwrap_or_default().contains("employment"), "{tokens}");
    let claims = fixture.userinfo(&globex, &tokens["access_token"]).await.json();
    assert_eq!(claims["department"], Value::Null);
}

#[actix_web::test]
async fn an_id_token_has_the_attributes_where_it_has_the_claims_of_scopes() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    add_all(&fixture, &acme, of_every_kind());
    fixture.set_claims(&acme, ADA, &[("skills", "Rust\nSQL"), ("remote", "false")]);
    let client = fixture.client(&acme, confidential("Full"));
    let mut browser = fixture.signed_in(&acme).await;
    let code = fixture.code_for(&mut browser, (&acme, &client), &[("scope", "openid employment")]).await;
    let tokens = fixture.redeem(&acme, &client, &code).await.json();
    let (_, claims) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!((&claims["skills"], &claims["remote"]), (&json!(["Rust", "SQL"]), &json!(false)));
    let conform = ClientMetadata { id_token_claims: Some("conform".into()), ..confidential("Conform") };
    let client = fixture.client(&acme, conform);
    let code = fixture.code_for(&mut browser, (&acme, &client), &[("scope", "openid employment")]).await;
    let tokens = fixture.redeem(&acme, &client, &code).await.json();
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1["skills"], Value::Null);
    assert_eq!(fixture.userinfo(&acme, &tokens["access_token"]).await.json()["skills"], json!(["Rust", "SQL"]));
    // A client that is registered for other scopes cannot request it.
    let narrow = ClientMetadata { scope: "openid email".into(), ..confidential("Narrow") };
    let client = fixture.client(&acme, narrow);
    let code = fixture.code_for(&mut browser, (&acme, &client), &[("scope", "openid email employment")]).await;
    let tokens = fixture.redeem(&acme, &client, &code).await.json();
    let claims = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!(claims["skills"], Value::Null);
}

fn asked(name: &str, registration: Asked) -> Definition {
    Definition { registration, person: Permission::None, ..text_attribute(name) }
}

/// Opens the sign-up page and submits it.
async fn sign_up(fixture: &Fixture, browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(fixture, "/t/acme/register").await;
    let token = page.field("form_token").unwrap();
    let own = [("email", EVE), ("password", CHOSEN), ("form_token", token.as_str())];
    let form: Vec<(&str, &str)> = fields.iter().copied().chain(own).collect();
    browser.send(fixture, Req::post("/t/acme/register", &form).same_origin()).await
}

/// Returns the link of the newest mail.
fn link(fixture: &Fixture) -> String {
    let mails = fixture.mails();
    let text = mails.last().unwrap().rendered.text.clone();
    text.split_whitespace().find(|word| word.contains("/verify-email?token=")).unwrap().to_owned()
}

async fn open_link(fixture: &Fixture, browser: &mut Browser, link: &str) -> Answer {
    let page = browser.get(fixture, link).await;
    let (token, form_token) = (page.field("token").unwrap(), page.field("form_token").unwrap_or_default());
    let form = [("token", token.as_str()), ("form_token", form_token.as_str()), ("password", "")];
    browser.send(fixture, Req::post("/t/acme/verify-email", &form).same_origin()).await
}

fn for_sign_ups(fixture: &Fixture) {
    let acme = &fixture.acme;
    fixture.set_tenant(acme, "registration", "open");
    let adult = Definition { kind: Kind::Boolean, ..asked("adult", Asked::Required) };
    let grade = Definition { kind: Kind::Number, ..asked("grade", Asked::Optional) };
    add_all(fixture, acme, [asked("team", Asked::Required), grade, adult, text_attribute("internal")]);
}

#[actix_web::test]
async fn a_sign_up_asks_for_attributes_once() {
    let fixture = Fixture::new();
    for_sign_ups(&fixture);
    let acme = fixture.acme.clone();
    let mut browser = Browser::new();
    let page = browser.get(&fixture, "/t/acme/register").await;
    assert!(page.text().contains("Title of team") && page.text().contains("\u{2068}Title of grade\u{2069} (optional)"));
    assert!(!page.text().contains("Title of internal"), "{}", page.text());
    // Missing and malformed values are shown at their fields; a required checkbox must be selected.
    let wrong = [("attribute.grade", "many"), ("shown.adult", "yes"), ("attribute.internal", "boss")];
    let refused = sign_up(&fixture, &mut browser, &wrong).await;
    assert_eq!(refused.status, 422);
    for field in ["team", "grade", "adult"] {
        assert!(refused.text().contains(&format!("<a href=\"#attribute.{field}\">")), "{field}: {}", refused.text());
    }
    assert!(refused.text().contains("Title of team</bdi>: this field is required."), "{}", refused.text());
    assert_eq!(refused.field("attribute.grade").as_deref(), Some("many"));
    let typed = [
        ("attribute.team", "Blue"),
        ("attribute.grade", "7"),
        ("attribute.adult", "true"),
        ("shown.adult", "yes"),
        ("attribute.internal", "boss"),
    ];
    let waiting = sign_up(&fixture, &mut browser, &typed).await;
    assert_eq!(waiting.status, 303, "{}", waiting.text());
    let done = open_link(&fixture, &mut browser, &link(&fixture)).await;
    assert!(done.location().ends_with("/account"), "{} {}", done.status, done.text());
    let own = json!({ "team": "Blue", "grade": 7, "adult": true });
    assert_eq!(values(&fixture, &acme, EVE), own, "nothing that is not asked for");
    // The user may not change them afterwards.
    save(&fixture, &mut browser, &[("attribute.team", "Red")]).await;
    assert_eq!(values(&fixture, &acme, EVE), own);
}

/// A-48: what another person typed at a sign-up is dropped with its claims when the link is used elsewhere, and replaced by
/// what the user of the address typed. What an administrator wrote stays.
#[actix_web::test]
async fn a_48_the_values_of_a_sign_up_belong_to_its_verification() {
    let typed = |team: &'static str| [("attribute.team", team), ("attribute.adult", "true"), ("shown.adult", "yes")];
    for elsewhere in [true, false] {
        let fixture = Fixture::new();
        for_sign_ups(&fixture);
        let acme = fixture.acme.clone();
        let (mut first, mut own) = (Browser::new(), Browser::new());
        assert_eq!(sign_up(&fixture, &mut first, &typed("Pirates")).await.status, 303);
        let first_link = link(&fixture);
        assert_eq!(values(&fixture, &acme, EVE)["team"], "Pirates");
        fixture.set_claims(&acme, EVE, &[("internal", "checked")]);
        if elsewhere {
            assert_eq!(open_link(&fixture, &mut own, &first_link).await.status, 200);
            assert_eq!(values(&fixture, &acme, EVE), json!({ "internal": "checked" }));
        } else {
            fixture.advance(3_600);
            assert_eq!(sign_up(&fixture, &mut own, &typed("Blue")).await.status, 303);
            let own_link = link(&fixture);
            assert_eq!(values(&fixture, &acme, EVE)["team"], "Pirates", "nothing is taken over before");
            assert_eq!(open_link(&fixture, &mut own, &own_link).await.status, 303);
            let kept = json!({ "internal": "checked", "team": "Blue", "adult": true });
            assert_eq!(values(&fixture, &acme, EVE), kept);
        }
        fixture.leaves_mail();
    }
}

/// A removed attribute leaves no value, and one of the same name that is added later starts without values.
#[actix_web::test]
async fn a_removal_erases_the_values_of_every_account() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    for tenant in [&acme, &globex] {
        add_all(&fixture, tenant, [text_attribute("team"), text_attribute("grade")]);
        fixture.set_claims(tenant, ADA, &[("team", "Kraken"), ("grade", "A")]);
    }
    fixture.account(&acme, "bob@example.com", true);
    fixture.set_claims(&acme, "bob@example.com", &[("team", "Kraken")]);
    let has = |tenant: &TestTenant, text: &str| fixture.rows_of(tenant.tenant.id).iter().any(|row| row.contains(text));
    assert!(has(&acme, "Kraken"));
    fixture.remove_attribute(&acme, "team");
    assert!(!has(&acme, "Kraken"), "no row of the tenant has the value");
    assert_eq!(values(&fixture, &acme, ADA), json!({ "grade": "A" }), "other values stay");
    assert_eq!(values(&fixture, &globex, ADA), json!({ "team": "Kraken", "grade": "A" }), "A-31: of the other tenant");
    fixture.add_attribute(&acme, text_attribute("team")).unwrap();
    assert_eq!(values(&fixture, &acme, ADA), json!({ "grade": "A" }));
    // A deleted account leaves no value (the tombstone has none).
    fixture.set_claims(&acme, ADA, &[("team", "Kraken")]);
    fixture.set_account_state(&acme, ADA, portico::accounts::AccountState::Deleted);
    assert!(!has(&acme, "Kraken"));
}

/// P-10: another node follows an added and a removed attribute.
#[actix_web::test]
async fn the_cached_tenant_follows_its_attributes() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut browser = fixture.signed_in(&acme).await;
    let shows = async |browser: &mut Browser| {
        browser.get(&fixture, "/t/acme/account/profile").await.text().contains("attribute.department")
    };
    assert!(!shows(&mut browser).await);
    add_all(&fixture, &acme, [of_kind("department", Kind::Text)]);
    assert!(shows(&mut browser).await, "A-34: the next request has it");
    fixture.remove_attribute(&acme, "department");
    assert!(!shows(&mut browser).await);
}

#[test]
fn no_standard_scope_is_a_scope_of_attributes() {
    for (scope, _) in STANDARD {
        assert!(check_scope(scope).is_err(), "{scope}");
    }
}

#[test]
fn attributes_are_added_listed_used_and_removed_by_the_command_line() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let add =
        |arguments: &[&str]| program.run(&[&["tenant", "attribute", "add", "acme"], arguments, &["--json"]].concat());
    let list = || program.json(&["tenant", "attribute", "list", "acme"]);
    assert_eq!(list(), json!([]));
    let department =
        ["department", "--type", "text", "--title", "Department", "--title", "de=Abteilung", "--scope", "hr"];
    let added = add(&department).json();
    assert_eq!(added["titles"], json!({ "de": "Abteilung" }));
    assert_eq!(
        (&added["person"], &added["registration"], &added["scope"]),
        (&json!("none"), &json!("no"), &json!("hr"))
    );
    add(&["shirt", "--type", "choice", "--choice", "S", "--choice", "M", "--title", "Shirt", "--person", "write"])
        .done();
    add(&["skills", "--type", "list", "--title", "Skills"]).done();
    assert_eq!(list()[0], added);
    assert_eq!(list()[1]["choices"], json!(["S", "M"]));
    let table = program.run(&["tenant", "attribute", "list", "acme"]).done();
    assert!(table.contains("department") && table.contains("choice"), "{table}");

    add(&department)
        .refused(&["has the attribute department already", "portico tenant attribute remove acme department"]);
    add(&["email", "--type", "text", "--title", "E"]).refused(&["email is the name of a standard claim"]);
    add(&["Team", "--type", "text", "--title", "T"]).refused(&["must be lower-case letters"]);
    add(&["team", "--type", "text", "--title", "T", "--scope", "profile"]).refused(&["is a standard scope"]);
    add(&["team", "--type", "text", "--title", ""]).refused(&["must have 1 to 100 characters"]);
    add(&["team", "--type", "choice", "--title", "T"]).refused(&["must be 1 to 100 different values"]);
    add(&["team", "--type", "text", "--title", "T", "--choice", "a"]).wrong_usage(&["only for --type choice"]);
    add(&["team", "--type", "text", "--title", "T", "--title", "U"])
        .wrong_usage(&["only one title without a language"]);
    add(&["team", "--type", "colour", "--title", "T"]).wrong_usage(&["invalid value 'colour'"]);
    program.run(&["tenant", "attribute", "list", "none"]).refused(&["there is no tenant"]);
    let nowhere = ["tenant", "attribute", "add", "none", "team", "--type", "text", "--title", "T"];
    program.run(&nowhere).refused(&["there is no tenant"]);

    let create = |email: &str, value: &str| {
        let attribute = ["--attribute", value, "--json"];
        program.run(&[&["account", "create", "--tenant", "acme", "--email", email], &attribute[..]].concat())
    };
    assert_eq!(create(ADA, "department=Research").json()["attributes"], json!({ "department": "Research" }));
    create(EVE, "depart=x")
        .wrong_usage(&["there is no custom attribute depart; the attributes are department, shirt, skills"]);
    create(EVE, "shirt=XL").refused(&["shirt", "must be one of S, M"]);
    let set = |changes: &[&str]| program.run(&[&["account", "set", "--tenant", "acme", ADA], changes].concat());
    let changed = set(&["department=", "shirt=M", "skills=Rust, SQL"]).done();
    assert!(
        changed.contains("department: Research -> (not set)") && changed.contains("shirt: (not set) -> M"),
        "{changed}"
    );
    set(&["shirt=XL"]).refused(&["shirt", "must be one of S, M"]);
    set(&["shirts=M"]).wrong_usage(&["there is no key shirts; do you mean shirt?", "department, shirt, skills"]);
    let shown = program.json(&["account", "show", "--tenant", "acme", ADA]);
    assert_eq!(shown["attributes"], json!({ "shirt": "M", "skills": ["Rust", "SQL"] }));

    let remove = |arguments: &[&str]| program.run(&[&["tenant", "attribute", "remove", "acme"], arguments].concat());
    remove(&["skills"]).wrong_usage(&["erases its value in every account", "add --yes"]);
    let removed = remove(&["skills", "--yes", "--json"]).json();
    assert_eq!(removed, json!({ "name": "skills", "removed": true, "accounts": 1 }));
    remove(&["skills", "--yes"]).refused(&["has no attribute skills; its attributes are department, shirt"]);
    let shown = program.json(&["account", "show", "--tenant", "acme", ADA]);
    assert_eq!(shown["attributes"], json!({ "shirt": "M" }));
}

/// P-11: a deployment of an earlier version gets attributes, and its accounts have no values.
#[actix_web::test]
async fn a_kept_deployment_gets_attributes() {
    for kept in Kept::all() {
        let fixture = kept.open();
        let acme = fixture.acme.clone();
        let email = kept.text("acme/accounts/ada/email");
        assert!(fixture.current(&acme).tenant.attributes.iter().next().is_none(), "{}", kept.name);
        fixture.add_attribute(&acme, text_attribute("team")).unwrap();
        assert_eq!(values(&fixture, &acme, email), json!({}), "{}", kept.name);
        fixture.set_claims(&acme, email, &[("team", "Blue")]);
        assert_eq!(values(&fixture, &acme, email), json!({ "team": "Blue" }), "{}", kept.name);
    }
}

#[test]
fn the_page_of_the_manual_names_each_type() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/attributes.md")).unwrap();
    for definition in of_every_kind() {
        let name = definition.kind.as_str();
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}

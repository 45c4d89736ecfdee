//! Organizations in authorization requests, tokens and UserInfo, and the page on which the user chooses one.

use portico::base::id::{AccountId, MembershipId, OrganizationId};
use portico::base::refusal::{Refusal, Stop};
use portico::oidc::clients::ClientMetadata;
use portico::op::{Op, Principal};
use portico::organizations::memberships::store as memberships;
use portico::organizations::{
    self, Joining, NewOrganization, Organization, OrganizationState, Roles, SystemRole, members,
};
use portico::storage::WriteTx;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Fixture, Req, jwt, refreshing};

const ADA: &str = "ada@example.com";
const ALL: &str = "openid organizations roles groups offline_access";

fn run<T: Send + 'static>(
    fixture: &Fixture,
    work: impl Fn(&Op, &mut WriteTx<'_>) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> T {
    let op = fixture.op(&fixture.acme).by(Principal::Operator);
    let done = fixture.services.db.write(op.tenant.id, move |wtx| Stop::outcome(work(&op, wtx)));
    done.unwrap().unwrap()
}

/// Makes an organization of another account, with ada as a member with this role.
fn organization(fixture: &Fixture, name: &'static str, owner: AccountId, role: SystemRole) -> Organization {
    let ada = fixture.account_id(&fixture.acme, ADA);
    run(fixture, move |op, wtx| {
        let new = NewOrganization { name: name.into(), context: None, joining: Joining::Invitation, owner };
        let organization = organizations::create(op, wtx, &new)?;
        let new = members::NewMember { account: ada, roles: Roles::one(role.id()) };
        members::add(op, wtx, organization.id, &new)?;
        Ok(organization)
    })
}

fn owner(fixture: &Fixture) -> AccountId {
    fixture.account(&fixture.acme, "owner@example.com", true);
    fixture.account_id(&fixture.acme, "owner@example.com")
}

fn membership(fixture: &Fixture, organization: OrganizationId) -> MembershipId {
    let ada = fixture.account_id(&fixture.acme, ADA);
    run(fixture, move |_, wtx| Ok(memberships::find_of(wtx, organization, ada)?.unwrap().id))
}

/// The claims about organizations of an answer.
fn of_organizations(claims: &Value) -> Value {
    let names = ["org_id", "org_slug", "org_roles", "groups"];
    names.iter().filter_map(|name| Some(((*name).to_owned(), claims.get(*name)?.clone()))).collect()
}

async fn choose(fixture: &Fixture, browser: &mut Browser, page: &Answer, id: OrganizationId) -> Answer {
    let (request, token) = (page.field("request").unwrap(), page.field("form_token").unwrap());
    let organization = id.to_base64url();
    let form = [("request", request.as_str()), ("form_token", token.as_str()), ("organization", organization.as_str())];
    browser.send(fixture, Req::post("/t/acme/select-organization", &form).same_origin()).await
}

/// The user of several organizations chooses one; the tokens and UserInfo have it, with the roles there; the session keeps
/// it; and when the membership has ended, they have it no more.
#[actix_web::test]
async fn a_user_of_several_organizations_chooses_one_and_the_tokens_have_it() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = owner(&fixture);
    let aurora = organization(&fixture, "Aurora Labs", owner, SystemRole::ADMIN);
    let boreal = organization(&fixture, "Boreal", owner, SystemRole::DEVELOPER);
    let client = acme.confidential.clone();
    let mut browser = fixture.signed_in(&acme).await;
    let uri = fixture.authorize_uri(&acme, &client, &[("scope", ALL)]);
    let start = browser.get(&fixture, &uri).await;
    assert!(start.location().contains("/select-organization?request="), "{}", start.location());
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains("Aurora Labs") && page.text().contains("Boreal"), "{}", page.text());
    let chosen = choose(&fixture, &mut browser, &page, boreal.id).await;
    // Consent comes after the choice, and names what is released.
    let consent = browser.follow(&fixture, chosen).await;
    for scope in ["organizations", "roles", "groups"] {
        assert!(consent.text().contains(&format!("data-scope=\"{scope}\"")), "{}", consent.text());
    }
    let allowed = fixture.decide(&mut browser, &acme, (&consent, "allow")).await;
    let code = allowed.location_query()["code"].clone();
    let tokens = fixture.redeem(&acme, &client, &code).await.json();
    let (_, id_token) = jwt(tokens["id_token"].as_str().unwrap());
    let expected = json!({
        "org_id": boreal.id.to_string(),
        "org_slug": "boreal",
        "org_roles": ["developer"],
        "groups": ["aurora-labs", "boreal"],
    });
    let userinfo = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!(of_organizations(&userinfo), expected);
    let (_, access_token) = jwt(tokens["access_token"].as_str().unwrap());
    let without_groups = json!({ "org_id": boreal.id.to_string(), "org_slug": "boreal", "org_roles": ["developer"] });
    assert_eq!(of_organizations(&access_token), without_groups);
    assert_eq!(of_organizations(&id_token), expected);

    // The session keeps the choice, also for prompt=none; the application may name another one.
    let code = fixture.code_for(&mut browser, (&acme, &client), &[("scope", ALL), ("prompt", "none")]).await;
    let again = fixture.redeem(&acme, &client, &code).await.json();
    assert_eq!(jwt(again["id_token"].as_str().unwrap()).1["org_slug"], "boreal");
    for named in ["aurora-labs", &aurora.id.to_string(), &format!("org_{}", aurora.id.to_string().replace('-', ""))] {
        let extra = [("scope", "openid organizations"), ("organization", named), ("prompt", "none")];
        let code = fixture.code_for(&mut browser, (&acme, &client), &extra).await;
        let other = fixture.redeem(&acme, &client, &code).await.json();
        let (_, claims) = jwt(other["id_token"].as_str().unwrap());
        let expected = json!({ "org_id": aurora.id.to_string(), "org_slug": "aurora-labs" });
        assert_eq!(of_organizations(&claims), expected, "without the scope `roles`: only which one ({named})");
    }

    // The membership ends.
    let ended = membership(&fixture, boreal.id);
    run(&fixture, move |op, wtx| members::remove(op, wtx, boreal.id, ended));
    let userinfo = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!(of_organizations(&userinfo), json!({ "groups": ["aurora-labs"] }), "gone from UserInfo at once");
    let refreshed = fixture.refresh((&acme, &client), &tokens["refresh_token"], &[]).await.json();
    let (_, id_token) = jwt(refreshed["id_token"].as_str().unwrap());
    assert_eq!(of_organizations(&id_token), json!({ "groups": ["aurora-labs"] }), "and from the next token");
    assert_eq!(of_organizations(&jwt(refreshed["access_token"].as_str().unwrap()).1), json!({}));

    // A suspended organization gives no claims either.
    let id = aurora.id;
    run(&fixture, move |op, wtx| organizations::set_state(op, wtx, id, OrganizationState::Suspended));
    let userinfo = fixture.userinfo(&acme, &tokens["access_token"]).await.json();
    assert_eq!(of_organizations(&userinfo), json!({ "groups": [] }));
}

/// Refused: an organization where the user is no member, and one that does not exist, with one answer; another tenant's;
/// and a choice that prompt=none would need.
#[actix_web::test]
async fn an_organization_of_others_is_refused() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = owner(&fixture);
    let closed = run(&fixture, move |op, wtx| {
        let new = NewOrganization { name: "Others".into(), context: None, joining: Joining::Closed, owner };
        organizations::create(op, wtx, &new)
    });
    let mut browser = fixture.signed_in(&acme).await;
    fixture.code_for(&mut browser, (&acme, &acme.confidential), &[("scope", "openid organizations")]).await;
    let mut answers = Vec::new();
    for named in ["others", &closed.id.to_string(), "unknown", "00000000-0000-7000-8000-000000000000"] {
        let uri = fixture.authorize_uri(
            &acme,
            &acme.confidential,
            &[("scope", "openid organizations"), ("organization", named), ("state", "s")],
        );
        let answer = browser.get(&fixture, &uri).await;
        let query = answer.location_query();
        answers.push((query["error"].clone(), query["error_description"].clone()));
    }
    answers.dedup();
    let refused = ("access_denied", "The user is not a member of the requested organization.");
    assert_eq!(answers, [(refused.0.to_owned(), refused.1.to_owned())]);
    let long = "x".repeat(65);
    let uri = fixture.authorize_uri(&acme, &acme.confidential, &[("organization", &long)]);
    assert_eq!(browser.get(&fixture, &uri).await.location_query()["error"], "invalid_request");

    let uri = fixture.authorize_uri(&acme, &acme.confidential, &[("organization", "others")]);
    assert_eq!(
        browser.get(&fixture, &uri).await.location_query()["error"],
        "invalid_scope",
        "the user consents to a scope"
    );

    organization(&fixture, "First", owner, SystemRole::VIEWER);
    organization(&fixture, "Second", owner, SystemRole::VIEWER);
    let asked = [("scope", "openid organizations"), ("prompt", "none")];
    let uri = fixture.authorize_uri(&acme, &acme.confidential, &asked);
    assert_eq!(browser.get(&fixture, &uri).await.location_query()["error"], "interaction_required");
}

/// before the user's consent, an application learns nothing about memberships: the answers are alike whether the user
/// is a member or not, and of how many organizations.
#[actix_web::test]
async fn a_84_without_consent_an_application_learns_nothing_about_memberships() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = owner(&fixture);
    let mut browser = fixture.signed_in(&acme).await;
    let mut answers = Vec::new();
    let mut pages = Vec::new();
    for joined in ["First", "Second"] {
        for named in [None, Some("first"), Some("second"), Some("unknown")] {
            let mut extra = vec![("scope", ALL), ("state", "s")];
            extra.extend(named.map(|named| ("organization", named)));
            let silent: Vec<_> = extra.iter().copied().chain([("prompt", "none")]).collect();
            let answer = browser.get(&fixture, &fixture.authorize_uri(&acme, &acme.confidential, &silent)).await;
            answers.push(answer.location_query());
            if named.is_some() {
                let answer = browser.get(&fixture, &fixture.authorize_uri(&acme, &acme.confidential, &extra)).await;
                pages.push(answer.location().split('?').next().unwrap().to_owned());
            }
        }
        organization(&fixture, joined, owner, SystemRole::VIEWER);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(answers[0]["error"], "consent_required");
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:?}");
    assert!(pages[0].ends_with("/consent"), "{pages:?}");
}

/// Without an organization the sign-in goes on without claims, and the only one needs no choice.
#[actix_web::test]
async fn a_user_of_one_or_no_organization_is_not_asked() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut browser = fixture.signed_in(&acme).await;
    let client = fixture.client(&acme, refreshing("Orga"));
    let asked = [("scope", "openid organizations roles groups")];
    let tokens = fixture.tokens_for(&mut browser, (&acme, &client), &asked).await;
    let (_, claims) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!(of_organizations(&claims), json!({ "groups": [] }));
    let owner = owner(&fixture);
    organization(&fixture, "Only One", owner, SystemRole::APP_MEMBER);
    let tokens = fixture.tokens_for(&mut browser, (&acme, &client), &asked).await;
    let (_, claims) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!((&claims["org_slug"], &claims["org_roles"]), (&json!("only-one"), &json!(["AppMember"])));
    // A client with `conform` gets them in the ID token too, and no claims of other scopes.
    let conform = ClientMetadata { id_token_claims: Some("conform".into()), ..refreshing("Conform") };
    let conform = fixture.client(&acme, conform);
    let asked = [("scope", "openid email organizations roles groups")];
    let tokens = fixture.tokens_for(&mut browser, (&acme, &conform), &asked).await;
    let (_, same) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!((of_organizations(&same), same.get("email")), (of_organizations(&claims), None));
}

/// only the browser of the request and the session that the page was shown to can choose; and only an organization
/// of the user.
#[actix_web::test]
async fn a_08_the_choice_belongs_to_the_browser_and_the_session() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = owner(&fixture);
    let first = organization(&fixture, "First", owner, SystemRole::VIEWER);
    organization(&fixture, "Second", owner, SystemRole::VIEWER);
    let others = run(&fixture, move |op, wtx| {
        let new = NewOrganization { name: "Others".into(), context: None, joining: Joining::Closed, owner };
        organizations::create(op, wtx, &new)
    });
    let mut browser = fixture.signed_in(&acme).await;
    let uri = fixture.authorize_uri(&acme, &acme.confidential, &[("scope", "openid organizations")]);
    let start = browser.get(&fixture, &uri).await;
    let page = browser.follow(&fixture, start).await;
    // Another organization: the page is shown again.
    let refused = choose(&fixture, &mut browser, &page, others.id).await;
    assert!(refused.location().contains("/select-organization?request="), "{}", refused.location());
    // Another browser.
    let mut foreign = fixture.signed_in(&acme).await;
    let gone = choose(&fixture, &mut foreign, &page, first.id).await;
    assert_eq!(gone.status, 410, "{}", gone.text());
    let done = choose(&fixture, &mut browser, &page, first.id).await;
    assert!(done.location().contains("/consent?request="), "{}", done.location());
}

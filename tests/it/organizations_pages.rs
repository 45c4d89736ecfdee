//! The pages of organizations: those of a user, the pages of an organization for its members, and the page of an
//! invitation.

use portico::accounts::{self, Account};
use portico::authn::administer;
use portico::authn::invitations::Delivery;
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::base::email::Email;
use portico::base::id::{OrganizationId, RoleId};
use portico::base::refusal::Stop;
use portico::base::token::{BearerToken, TokenKind};
use portico::op::Principal;
use portico::organizations::memberships::store as memberships;
use portico::organizations::{
    self, Changes, Joining, Membership, MembershipState, Organization, OrganizationState, SystemRole, store,
};
use portico::storage::WriteTx;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";
const EVE: &str = "eve@example.com";
const OWN: &str = "/account/organizations";
const AURORA: &str = "/account/organizations/aurora-labs";
const CHOSEN: &str = "a passphrase of eve's own";

/// Signs an account in, in a new browser.
async fn browser_of(fixture: &Fixture, email: &str) -> Browser {
    let mut browser = Browser::new();
    let form = [("email", email), ("password", fixture.acme.password)];
    let answer = browser.send(fixture, Req::post("/t/acme/login", &form).same_origin()).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.get(fixture, "/t/acme/account").await;
    browser
}

async fn get(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    browser.get(fixture, &format!("/t/acme{path}")).await
}

/// Loads a page and submits its form.
async fn send(fixture: &Fixture, browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    fixture.send_own(browser, (&fixture.acme, path), fields).await
}

/// Submits a form of a page that is not shown to the user.
async fn send_unseen(fixture: &Fixture, browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = get(fixture, browser, OWN).await;
    let own = ["form_token", "person"].map(|name| (name, page.field(name).unwrap()));
    let own = own.iter().map(|(name, value)| (*name, value.as_str()));
    let form: Vec<(&str, &str)> = fields.iter().copied().chain(own).collect();
    browser.send(fixture, Req::post(format!("/t/acme{path}"), &form).same_origin()).await
}

/// Asserts a redirect to this page with this message.
fn assert_done(answer: &Answer, path: &str, word: &str) {
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(answer.location(), format!("http://localhost:8080/t/acme{path}?done={word}"));
}

fn aurora(fixture: &Fixture) -> Organization {
    fixture.organization(&fixture.acme, "Aurora Labs", ADA)
}

fn membership(fixture: &Fixture, organization: &Organization, email: &str) -> Option<Membership> {
    let (id, email) = (organization.id, Email::parse(email).unwrap());
    let found =
        fixture.services.db.read(fixture.acme.tenant.id, |tx| match accounts::store::find_id_by_email(tx, &email)? {
            Some(account) => memberships::find_of(tx, id, account),
            None => Ok(None),
        });
    found.unwrap()
}

fn account(fixture: &Fixture, email: &str) -> Option<Account> {
    let email = Email::parse(email).unwrap();
    let found =
        fixture.services.db.read(fixture.acme.tenant.id, |tx| match accounts::store::find_id_by_email(tx, &email)? {
            Some(id) => accounts::store::find_account(tx, id),
            None => Ok(None),
        });
    found.unwrap()
}

fn update(fixture: &Fixture, organization: &Organization, changes: Changes) {
    let (op, id) = (fixture.op(&fixture.acme), organization.id);
    let change = move |wtx: &mut WriteTx<'_>| Stop::outcome(organizations::update(&op, wtx, id, &changes));
    fixture.services.db.write(fixture.acme.tenant.id, change).unwrap().unwrap();
}

/// Invites as a member of the organization, and returns the path of the link in the mail.
fn invite(fixture: &Fixture, organization: &Organization, (from, to): (&str, &str)) -> String {
    let by = Principal::Account(fixture.account_id(&fixture.acme, from));
    let (op, limits) = (fixture.op(&fixture.acme).by(by), fixture.services.throttle);
    let new = NewMemberInvitation {
        organization: organization.id,
        email: Email::parse(to).unwrap(),
        role: SystemRole::DEVELOPER.id(),
        locale: None,
        delivery: Delivery::Mail,
    };
    let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(invite_member(&op, wtx, &limits, &new));
    fixture.services.db.write(fixture.acme.tenant.id, make).unwrap().unwrap();
    mailed_link(fixture, to)
}

fn mailed_link(fixture: &Fixture, to: &str) -> String {
    let mails = fixture.mails();
    let mail = mails.iter().find(|mail| mail.to == to && mail.kind == "organization_invitation").unwrap();
    let link = mail.rendered.text.split_whitespace().find(|word| word.contains("/invitation?token=pt_oi_")).unwrap();
    link.strip_prefix("http://localhost:8080/t/acme").unwrap().to_owned()
}

/// The page of a link that is no longer valid: the same one whatever the reason is.
fn assert_gone(answer: &Answer) {
    assert_eq!(answer.status, 410, "{}", answer.text());
    assert!(answer.text().contains("link_over") && answer.text().contains("/t/acme/login\""), "{}", answer.text());
    assert!(!answer.text().contains("Aurora") && !answer.text().contains("@example.com"), "{}", answer.text());
}

#[actix_web::test]
async fn a_user_creates_an_organization_invites_and_manages_members() {
    let fixture = Fixture::new();
    fixture.account(&fixture.acme, EVE, true);
    let mut ada = browser_of(&fixture, ADA).await;
    let page = get(&fixture, &mut ada, OWN).await;
    assert!(page.text().contains("id=\"no-organizations\""), "{}", page.text());
    let answer = send(&fixture, &mut ada, OWN, &[("name", " \u{200b} ")]).await;
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.text().contains("href=\"#name\""), "{}", answer.text());
    assert_done(&send(&fixture, &mut ada, OWN, &[("name", "Aurora Labs")]).await, AURORA, "organization-created");
    let own = get(&fixture, &mut ada, OWN).await;
    assert!(own.text().contains("Current organization") && own.text().contains("Owner"), "the only one is current");
    let page = get(&fixture, &mut ada, AURORA).await;
    for part in ["id=\"organization-members\"", "id=\"organization-invitations\"", "id=\"organization-roles\""] {
        assert!(page.text().contains(part), "{part}: {}", page.text());
    }

    // Joining by domain needs a domain.
    let form = [("name", "Aurora"), ("joining", "domain"), ("domain", "nonsense")];
    let answer = send(&fixture, &mut ada, AURORA, &form).await;
    assert!(answer.status == 422 && answer.text().contains("href=\"#domain\""), "{}", answer.text());
    let form = [("name", "Aurora"), ("joining", "domain"), ("domain", "Example.com")];
    assert_done(&send(&fixture, &mut ada, AURORA, &form).await, AURORA, "organization-saved");
    let page = get(&fixture, &mut ada, AURORA).await;
    assert!(page.text().contains("value=\"example.com\"") && page.text().contains(">Aurora</bdi>"), "{}", page.text());

    // The invitation waits on Eve's own page.
    let invitations = format!("{AURORA}/invitations");
    for (email, status) in [("", 422), ("nonsense", 422), (ADA, 409)] {
        let answer = send(&fixture, &mut ada, &invitations, &[("email", email)]).await;
        assert!(answer.status == status && answer.text().contains("href=\"#email\""), "{email}: {}", answer.text());
    }
    let role = SystemRole::ADMIN.id().to_base64url();
    let answer = send(&fixture, &mut ada, &invitations, &[("email", "EVE@example.com"), ("role", &role)]).await;
    assert_done(&answer, &invitations, "member-invited");
    fixture.mails();
    let mut eve = browser_of(&fixture, EVE).await;
    let page = get(&fixture, &mut eve, OWN).await;
    let id = page.field("accept_invitation").unwrap();
    assert!(page.text().contains("Administrator"), "its role: {}", page.text());
    assert_done(&send(&fixture, &mut eve, OWN, &[("accept_invitation", &id)]).await, OWN, "organization-joined");
    assert!(!get(&fixture, &mut ada, &invitations).await.text().contains(EVE), "it is used");

    // Ada changes her roles, suspends and removes her.
    let members = get(&fixture, &mut ada, &format!("{AURORA}/members")).await;
    assert!(members.text().contains(EVE) && members.text().contains("Ada Lovelace"), "{}", members.text());
    let organization = find(&fixture, "aurora-labs");
    let id = membership(&fixture, &organization, EVE).unwrap().id.to_base64url();
    let path = format!("{AURORA}/members/{id}");
    let (admin, analyst) = (SystemRole::ADMIN.id().to_base64url(), SystemRole::ANALYST.id().to_base64url());
    let answer = send(&fixture, &mut ada, &path, &[(&format!("keep-{admin}"), "yes"), ("add", &analyst)]).await;
    assert_done(&answer, &path, "organization-saved");
    assert_eq!(membership(&fixture, &organization, EVE).unwrap().roles.ids().len(), 2);
    let answer = send(&fixture, &mut ada, &path, &[("add", "")]).await;
    assert!(answer.status == 422 && answer.text().contains("href=\"#add\""), "{}", answer.text());
    assert_done(&send(&fixture, &mut ada, &path, &[("suspend", "yes")]).await, &path, "organization-saved");
    assert!(get(&fixture, &mut ada, &path).await.text().contains("id=\"member-state\""));
    let page = get(&fixture, &mut eve, OWN).await;
    assert!(page.text().contains("You are suspended in this organization."), "{}", page.text());
    assert_eq!(get(&fixture, &mut eve, AURORA).await.status, 403);
    assert_done(&send(&fixture, &mut ada, &path, &[("suspend", "no")]).await, &path, "organization-saved");
    let list = format!("{AURORA}/members");
    assert_done(&send(&fixture, &mut ada, &path, &[("remove", "yes")]).await, &list, "member-removed");
    assert_eq!(get(&fixture, &mut ada, &path).await.status, 404);
    assert_eq!(get(&fixture, &mut eve, AURORA).await.status, 404);
}

fn find(fixture: &Fixture, slug: &str) -> Organization {
    fixture.services.db.read(fixture.acme.tenant.id, |tx| store::find_by_slug(tx, slug)).unwrap().unwrap()
}

/// A user who is not in an organization gets the answer of an unknown one, since slugs can be guessed (P-06).
#[actix_web::test]
async fn p_06_an_organization_is_unknown_to_others() {
    let fixture = Fixture::new();
    fixture.account(&fixture.acme, BOB, true);
    let organization = aurora(&fixture);
    let member = membership(&fixture, &organization, ADA).unwrap().id.to_base64url();
    let mut bob = browser_of(&fixture, BOB).await;
    for part in ["", "/members", &format!("/members/{member}"), "/invitations", "/roles", "/roles/x"] {
        let known = get(&fixture, &mut bob, &format!("{AURORA}{part}")).await;
        let unknown = get(&fixture, &mut bob, &format!("{OWN}/boreal-labs{part}")).await;
        assert_eq!((known.status, unknown.status), (404, 404), "{part}");
        let said = |answer: &Answer| answer.text().split("<main>").nth(1).unwrap().replace("aurora", "boreal");
        let cut = |text: String| text.split("id=\"reference").next().unwrap().to_owned();
        let lead = |answer: &Answer| cut(said(answer)).split("<dl").next().unwrap().to_owned();
        assert_eq!(lead(&known), lead(&unknown), "{part}");
        if part != "/members" {
            let answer = send_unseen(&fixture, &mut bob, &format!("{AURORA}{part}"), &[("name", "Mine")]).await;
            assert_eq!(answer.status, if part.starts_with("/members/") { 422 } else { 404 }, "{part}");
        }
    }
    assert_eq!(find(&fixture, "aurora-labs").name, "Aurora Labs");
}

/// Each operation decides again: forms that a viewer does not see change nothing.
#[actix_web::test]
async fn a_viewer_sees_and_changes_nothing_of_the_administration() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let bob = fixture.member(&fixture.acme, &organization, (BOB, SystemRole::VIEWER.id())).to_base64url();
    let role = fixture.organization_role(&fixture.acme, &organization, "Reviewers").to_base64url();
    let ada = membership(&fixture, &organization, ADA).unwrap().id.to_base64url();
    let mut browser = browser_of(&fixture, BOB).await;
    let page = get(&fixture, &mut browser, AURORA).await;
    assert_eq!(page.status, 200);
    for hidden in ["organization-form", "organization-invitations", "id=\"delete\"", "sign-in-again"] {
        assert!(!page.text().contains(hidden), "{hidden}: {}", page.text());
    }
    let page = get(&fixture, &mut browser, &format!("{AURORA}/members")).await;
    assert!(page.text().contains(ADA) && !page.text().contains("id=\"invite\""), "{}", page.text());
    for path in [format!("{AURORA}/members/{ada}"), format!("{AURORA}/roles"), format!("{AURORA}/roles/{role}")] {
        let page = get(&fixture, &mut browser, &path).await;
        assert_eq!(page.status, 200, "{path}");
        for hidden in ["type=\"checkbox\"", "id=\"submit\"", "id=\"remove\"", "id=\"transfer\"", "id=\"delete\""] {
            assert!(!page.text().contains(hidden), "{path} {hidden}: {}", page.text());
        }
    }
    assert_eq!(get(&fixture, &mut browser, &format!("{AURORA}/invitations")).await.status, 403);
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let owner = SystemRole::OWNER.id().to_base64url();
    for (part, fields) in [
        ("", vec![("name", "Mine")]),
        ("", vec![("delete", "yes")]),
        (&*format!("/members/{ada}"), vec![("remove", "yes")]),
        (&*format!("/members/{ada}"), vec![("suspend", "yes")]),
        (&*format!("/members/{bob}"), vec![("add", &*owner)]),
        (&*format!("/members/{bob}"), vec![("transfer", "yes")]),
        ("/invitations", vec![("email", EVE)]),
        ("/roles", vec![("name", "Mine"), ("base", "owner")]),
        (&*format!("/roles/{role}"), vec![("name", "Mine")]),
        (&*format!("/roles/{role}"), vec![("delete", "yes")]),
    ] {
        let answer = send_unseen(&fixture, &mut browser, &format!("{AURORA}{part}"), &fields).await;
        assert_eq!(answer.status, 403, "{part} {fields:?}: {}", answer.text());
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before);
    // Everyone may leave.
    assert_done(&send(&fixture, &mut browser, AURORA, &[("leave", "yes")]).await, OWN, "organization-left");
}

/// an administrator gives no role that is stronger than the own one, by any form.
#[actix_web::test]
async fn a_36_an_administrator_makes_no_owner() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let bob = fixture.member(&fixture.acme, &organization, (BOB, SystemRole::ADMIN.id())).to_base64url();
    let ada = membership(&fixture, &organization, ADA).unwrap().id.to_base64url();
    let mut browser = browser_of(&fixture, BOB).await;
    let owner = SystemRole::OWNER.id().to_base64url();
    for part in [&*format!("/members/{bob}"), "/invitations", ""] {
        let page = get(&fixture, &mut browser, &format!("{AURORA}{part}")).await;
        assert!(page.status == 200 && !page.text().contains(&owner), "{part}: {}", page.text());
    }
    let page = get(&fixture, &mut browser, &format!("{AURORA}/members/{ada}")).await;
    assert!(!page.text().contains("id=\"remove\"") && !page.text().contains("type=\"checkbox\""), "{}", page.text());
    for (part, fields) in [
        (&*format!("/members/{bob}"), vec![("add", &*owner)]),
        (&*format!("/members/{ada}"), vec![("suspend", "yes")]),
        (&*format!("/members/{bob}"), vec![("transfer", "yes")]),
        ("/invitations", vec![("email", EVE), ("role", &owner)]),
        ("/roles", vec![("name", "Mine"), ("base", "owner")]),
        ("", vec![("name", "Aurora"), ("joining", "open"), ("role", &owner)]),
        ("", vec![("delete", "yes")]),
    ] {
        let answer = send_unseen(&fixture, &mut browser, &format!("{AURORA}{part}"), &fields).await;
        assert_eq!(answer.status, 403, "{part} {fields:?}: {}", answer.text());
    }
    let last = send_unseen(&fixture, &mut browser, &format!("{AURORA}/members/{bob}"), &[("add", "x")]).await;
    assert_eq!(last.status, 422);
}

#[actix_web::test]
async fn roles_are_created_changed_and_deleted() {
    let fixture = Fixture::new();
    aurora(&fixture);
    let mut ada = browser_of(&fixture, ADA).await;
    let roles = format!("{AURORA}/roles");
    let answer = send(&fixture, &mut ada, &roles, &[("name", ""), ("base", "admin")]).await;
    assert!(answer.status == 422 && answer.text().contains("href=\"#name\""), "{}", answer.text());
    let made = send(&fixture, &mut ada, &roles, &[("name", "Reviewers"), ("base", "admin")]).await;
    let path =
        made.location().strip_prefix("http://localhost:8080/t/acme").unwrap().replace("?done=organization-saved", "");
    let page = get(&fixture, &mut ada, &path).await;
    assert_eq!(page.text().matches("type=\"checkbox\"").count(), 10, "the permissions of an administrator");
    assert!(page.text().contains("<code dir=\"ltr\">reviewers</code>"), "{}", page.text());
    let form = [("name", "Hosts"), ("may-org.read", "yes"), ("may-members.invite", "yes"), ("may-org.delete", "yes")];
    let answer = send(&fixture, &mut ada, &path, &form).await;
    assert_eq!(answer.status, 400, "its base lacks org.delete: {}", answer.text());
    assert_done(&send(&fixture, &mut ada, &path, &form[..3]).await, &path, "organization-saved");
    let page = get(&fixture, &mut ada, &path).await;
    assert_eq!(page.text().matches(" checked").count(), 2, "{}", page.text());
    assert!(get(&fixture, &mut ada, &roles).await.text().contains("Hosts"));
    // A role in use stays.
    let organization = find(&fixture, "aurora-labs");
    let id = RoleId::from_base64url(path.rsplit('/').next().unwrap()).unwrap();
    fixture.account(&fixture.acme, BOB, true);
    let bob = fixture.member(&fixture.acme, &organization, (BOB, id)).to_base64url();
    let answer = send(&fixture, &mut ada, &path, &[("delete", "yes")]).await;
    assert!(answer.status == 409 && answer.text().contains("The role is in use"), "{}", answer.text());
    let answer = send(&fixture, &mut ada, &format!("{AURORA}/members/{bob}"), &[("remove", "yes")]).await;
    assert_eq!(answer.status, 303);
    assert_done(&send(&fixture, &mut ada, &path, &[("delete", "yes")]).await, &roles, "role-deleted");
    assert_eq!(get(&fixture, &mut ada, &path).await.status, 404);
}

/// deleting an organization and transferring it need a recent sign-in.
#[actix_web::test]
async fn a_73_deleting_and_transferring_need_a_recent_sign_in() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let bob = fixture.member(&fixture.acme, &organization, (BOB, SystemRole::VIEWER.id())).to_base64url();
    let member = format!("{AURORA}/members/{bob}");
    let mut ada = browser_of(&fixture, ADA).await;
    fixture.advance(11 * 60);
    for (path, word) in [(AURORA, "delete"), (&member, "transfer")] {
        let page = get(&fixture, &mut ada, path).await;
        assert!(!page.text().contains(&format!("name=\"{word}\"")), "{}", page.text());
        let back = path.strip_prefix("/account/").unwrap();
        let again = format!("http://localhost:8080/t/acme/login?page={back}&fresh=yes");
        assert!(page.text().contains(&again.replace('&', "&#38;")), "{}", page.text());
        let answer = send_unseen(&fixture, &mut ada, path, &[(word, "yes")]).await;
        assert_eq!((answer.status, answer.location()), (303, again.as_str()));
        assert_eq!(find(&fixture, "aurora-labs").state, OrganizationState::Active);
    }
    // The sign-in leads back to the page of the member.
    let page =
        ada.get(&fixture, &format!("/t/acme/login?page=organizations/aurora-labs/members/{bob}&fresh=yes")).await;
    let form = [("form_token", page.field("form_token").unwrap()), ("email", ADA.to_owned())];
    let mut form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("password", fixture.acme.password));
    let action = page.text().split("id=\"login-form\"").nth(1).unwrap().split("action=\"").nth(1).unwrap();
    let action = action.split('"').next().unwrap().replace("&#38;", "&");
    let answer = ada.send(&fixture, Req::post(action, &form).same_origin()).await;
    assert_eq!(answer.location(), format!("http://localhost:8080/t/acme{member}"));
    assert_done(&send(&fixture, &mut ada, &member, &[("transfer", "yes")]).await, &member, "ownership-transferred");
    assert!(!get(&fixture, &mut ada, AURORA).await.text().contains("name=\"delete\""), "Ada is an administrator now");

    let mut bob = browser_of(&fixture, BOB).await;
    assert_done(&send(&fixture, &mut bob, AURORA, &[("delete", "yes")]).await, OWN, "organization-deleted");
    assert!(!get(&fixture, &mut ada, OWN).await.text().contains("Aurora"), "only owners restore it");
    assert_eq!(get(&fixture, &mut bob, AURORA).await.status, 404);
    let page = get(&fixture, &mut bob, OWN).await;
    let id = page.field("restore").unwrap();
    assert_eq!(send_unseen(&fixture, &mut ada, OWN, &[("restore", &id)]).await.status, 404);
    assert_done(&send(&fixture, &mut bob, OWN, &[("restore", &id)]).await, OWN, "organization-restored");
    assert_eq!(get(&fixture, &mut ada, AURORA).await.status, 200);
}

#[actix_web::test]
async fn a_user_switches_joins_and_leaves() {
    let fixture = Fixture::new();
    let first = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let second = fixture.organization(&fixture.acme, "Borealis", BOB);
    update(&fixture, &second, Changes { joining: Some(Joining::Open), ..Changes::default() });
    let mut ada = browser_of(&fixture, ADA).await;
    let page = get(&fixture, &mut ada, OWN).await;
    assert!(page.text().contains(&format!("<option value=\"{}\">Borealis", second.id.to_base64url())));
    let joined = send(&fixture, &mut ada, OWN, &[("join", &second.id.to_base64url())]).await;
    assert_done(&joined, OWN, "organization-joined");
    let page = get(&fixture, &mut ada, OWN).await;
    assert!(!page.text().contains("Current organization"), "of two, none is chosen yet");
    let answer = send(&fixture, &mut ada, OWN, &[("switch", &second.id.to_base64url())]).await;
    assert_done(&answer, OWN, "organization-switched");
    let page = get(&fixture, &mut ada, OWN).await;
    assert_eq!(page.field("switch"), Some(first.id.to_base64url()), "the other one can be chosen: {}", page.text());
    let mut other = browser_of(&fixture, ADA).await;
    assert!(!get(&fixture, &mut other, OWN).await.text().contains("Current organization"), "of one session only");

    // The last owner stays, and the page says why.
    let answer = send(&fixture, &mut ada, AURORA, &[("leave", "yes")]).await;
    assert!(answer.status == 409 && answer.text().contains("needs at least one owner"), "{}", answer.text());
    let borealis = format!("{OWN}/borealis");
    assert_done(&send(&fixture, &mut ada, &borealis, &[("leave", "yes")]).await, OWN, "organization-left");
    let page = get(&fixture, &mut ada, OWN).await;
    assert!(page.text().contains("Current organization"), "the choice ends with the membership");

    // What is made up is not there; a closed organization is not joined.
    update(&fixture, &second, Changes { joining: Some(Joining::Invitation), ..Changes::default() });
    let made_up = OrganizationId::from_bytes([7; 16]).to_base64url();
    for (name, value, status) in [
        ("join", second.id.to_base64url(), 403),
        ("switch", second.id.to_base64url(), 403),
        ("leave", second.id.to_base64url(), 404),
        ("restore", second.id.to_base64url(), 404),
        ("accept", second.id.to_base64url(), 404),
        ("join", made_up.clone(), 404),
        ("accept_invitation", made_up, 404),
        ("decline_invitation", "x".to_owned(), 404),
    ] {
        assert_eq!(send(&fixture, &mut ada, OWN, &[(name, &value)]).await.status, status, "{name}");
    }
}

/// A member that an administrator adds has to accept.
#[actix_web::test]
async fn an_added_member_accepts_or_declines() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let add = || {
        let by = Principal::Account(fixture.account_id(&fixture.acme, ADA));
        let (op, id) = (fixture.op(&fixture.acme).by(by), organization.id);
        let new = organizations::members::NewMember {
            account: fixture.account_id(&fixture.acme, BOB),
            roles: organizations::Roles::one(SystemRole::VIEWER.id()),
        };
        let add = move |wtx: &mut WriteTx<'_>| Stop::outcome(organizations::members::add(&op, wtx, id, &new));
        fixture.services.db.write(fixture.acme.tenant.id, add).unwrap().unwrap();
    };
    add();
    let mut bob = browser_of(&fixture, BOB).await;
    let page = get(&fixture, &mut bob, OWN).await;
    let id = page.field("decline").unwrap();
    assert_eq!(id, organization.id.to_base64url());
    assert_eq!(get(&fixture, &mut bob, AURORA).await.status, 403, "not a member yet");
    assert_done(&send(&fixture, &mut bob, OWN, &[("decline", &id)]).await, OWN, "organization-declined");
    assert!(membership(&fixture, &organization, BOB).is_none());
    add();
    assert_done(&send(&fixture, &mut bob, OWN, &[("accept", &id)]).await, OWN, "organization-joined");
    assert_eq!(membership(&fixture, &organization, BOB).unwrap().state, MembershipState::Active);
}

#[actix_web::test]
async fn only_administrators_create_organizations_where_the_tenant_says_so() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "organizations.creation", "administrators");
    let mut ada = browser_of(&fixture, ADA).await;
    let page = get(&fixture, &mut ada, OWN).await;
    assert!(!page.text().contains("create-form"), "{}", page.text());
    let answer = send(&fixture, &mut ada, OWN, &[("name", "Aurora Labs")]).await;
    assert!(
        answer.status == 403 && answer.text().contains("You cannot create organizations here."),
        "{}",
        answer.text()
    );
    aurora(&fixture);
    assert_eq!(get(&fixture, &mut ada, AURORA).await.status, 200, "an operator may");
}

/// an invitation is accepted only by an account that has its address, verified.
#[actix_web::test]
async fn a_35_an_invitation_of_another_address_is_refused() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let link = invite(&fixture, &organization, (ADA, EVE));
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let mut bob = browser_of(&fixture, BOB).await;
    let page = get(&fixture, &mut bob, &link).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("e\u{2026}@example.com") && !page.text().contains(EVE), "masked: {}", page.text());
    assert!(page.text().contains(BOB) && !page.text().contains("id=\"submit\""), "{}", page.text());
    let join = async |bob: &mut Browser| send_unseen(&fixture, bob, &link, &[]).await;
    let answer = join(&mut bob).await;
    assert!(answer.status == 403 && answer.text().contains("sent to another e-mail address"), "{}", answer.text());
    let mut eve = Browser::new();
    assert_eq!(get(&fixture, &mut eve, &link).await.status, 200, "the link is still valid");
    // An address that is not verified is no proof.
    let (op, id) = (fixture.op(&fixture.acme), fixture.account_id(&fixture.acme, BOB));
    let new = administer::NewAddress { email: Email::parse(EVE).unwrap(), verified: false };
    let add = move |wtx: &mut WriteTx<'_>| administer::add(&op, wtx, id, &new);
    fixture.services.db.write(fixture.acme.tenant.id, add).unwrap().unwrap();
    assert_eq!(join(&mut bob).await.status, 403);
    assert!(!get(&fixture, &mut bob, OWN).await.text().contains("accept_invitation"));
    assert!(membership(&fixture, &organization, BOB).is_none());
    // A verified one is.
    let (op, email) = (fixture.op(&fixture.acme), Email::parse(EVE).unwrap());
    let verify = move |wtx: &mut WriteTx<'_>| administer::verify(&op, wtx, id, Some(&email));
    fixture.services.db.write(fixture.acme.tenant.id, verify).unwrap().unwrap();
    let page = get(&fixture, &mut bob, &link).await;
    assert!(
        page.text().contains("id=\"member-invitation-form\"") && page.text().contains("Developer"),
        "{}",
        page.text()
    );
    assert_done(&join(&mut bob).await, OWN, "organization-joined");
    assert_gone(&get(&fixture, &mut bob, &link).await);
    assert!(before.len() < fixture.rows_of(fixture.acme.tenant.id).len());
    fixture.leaves_mail();
}

/// A signed-out user signs in and finds the invitation on the own page.
#[actix_web::test]
async fn a_signed_out_user_is_led_to_the_own_page() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, EVE, true);
    fixture.set_tenant(&fixture.acme, "registration", "open");
    let link = invite(&fixture, &organization, (ADA, EVE));
    let mut browser = Browser::new();
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let page = get(&fixture, &mut browser, &link).await;
    assert!(page.text().contains("Invitation to") && page.text().contains("Aurora Labs"), "{}", page.text());
    assert!(page.text().contains("href=\"http://localhost:8080/t/acme/login?page=organizations\""), "{}", page.text());
    assert!(!page.text().contains("invitation-form"), "an account has the address");
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "A-55: a GET changes nothing");
    // A form that was made before the account: the answer leads to the sign-in.
    let form = [("form_token", page.field("form_token").unwrap_or_default()), ("password", CHOSEN.to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = browser.send(&fixture, Req::post(format!("/t/acme{link}"), &form).same_origin()).await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    let page = browser.get(&fixture, "/t/acme/login?page=organizations").await;
    let action = page.text().split("id=\"login-form\"").nth(1).unwrap().split("action=\"").nth(1).unwrap();
    let action = action.split('"').next().unwrap().replace("&#38;", "&");
    let token = page.field("form_token").unwrap();
    let form = [("form_token", token.as_str()), ("email", EVE), ("password", fixture.acme.password)];
    let answer = browser.send(&fixture, Req::post(action, &form).same_origin()).await;
    assert_eq!(answer.location(), format!("http://localhost:8080/t/acme{OWN}"));
    assert!(get(&fixture, &mut browser, OWN).await.text().contains("accept_invitation"));
}

async fn sign_up(fixture: &Fixture, browser: &mut Browser, link: &str) -> Answer {
    let page = get(fixture, browser, link).await;
    let token = page.field("form_token").unwrap_or_default();
    let form = [("form_token", token.as_str()), ("password", CHOSEN), ("name", "Eve"), ("email", BOB)];
    browser.send(fixture, Req::post(format!("/t/acme{link}"), &form).same_origin()).await
}

/// An invited person signs up: the account has the invited address, verified, and is a member.
#[actix_web::test]
async fn an_invited_person_creates_an_account_and_is_a_member() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.set_tenant(&fixture.acme, "registration", "open");
    let link = invite(&fixture, &organization, (ADA, EVE));
    let mut browser = Browser::new();
    let page = get(&fixture, &mut browser, &link).await;
    assert!(page.text().contains("invitation-form") && page.text().contains(EVE), "{}", page.text());
    let form = [("form_token", page.field("form_token").unwrap()), ("password", "short".to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = browser.send(&fixture, Req::post(format!("/t/acme{link}"), &form).same_origin()).await;
    assert!(answer.status == 422 && answer.text().contains("href=\"#password\""), "{}", answer.text());
    assert!(account(&fixture, EVE).is_none(), "a refused form does not use up the link");
    let answer = sign_up(&fixture, &mut browser, &link).await;
    assert_eq!((answer.status, answer.location()), (303, "http://localhost:8080/t/acme/account/organizations"));
    let made = account(&fixture, EVE).expect("the address of the form is ignored");
    assert!(made.is_verified() && made.has_signed_in);
    assert!(account(&fixture, BOB).is_none());
    let own = membership(&fixture, &organization, EVE).unwrap();
    assert!(own.is_active() && own.roles.ids() == [SystemRole::DEVELOPER.id()]);
    let page = get(&fixture, &mut browser, AURORA).await;
    assert!(page.status == 200 && page.text().contains("Developer"), "{}", page.text());
    assert_gone(&get(&fixture, &mut Browser::new(), &link).await);
}

/// where sign-up is closed, an invitation of a member opens no way around; an operator's invitation counts where
/// sign-up needs one.
#[actix_web::test]
async fn a_38_an_invitation_of_a_member_does_not_open_a_closed_sign_up() {
    for (registration, by_member, by_operator) in
        [("closed", false, false), ("invited", false, true), ("open", true, true), ("domains", false, false)]
    {
        for (is_operator, is_offered) in [(false, by_member), (true, by_operator)] {
            let fixture = Fixture::new();
            let organization = aurora(&fixture);
            fixture.set_tenant(&fixture.acme, "registration", registration);
            let link = match is_operator {
                true => {
                    let token = fixture.organization_invitation_link(&fixture.acme, &organization, EVE);
                    format!("/invitation?token={token}")
                }
                false => invite(&fixture, &organization, (ADA, EVE)),
            };
            let mut browser = Browser::new();
            let page = get(&fixture, &mut browser, &link).await;
            assert_eq!(page.status, 200);
            assert_eq!(page.text().contains("invitation-form"), is_offered, "{registration}: {}", page.text());
            assert_eq!(page.text().contains(EVE), is_offered, "otherwise the address is masked");
            let answer = sign_up(&fixture, &mut browser, &link).await;
            assert_eq!(answer.status, if is_offered { 303 } else { 403 }, "{registration}: {}", answer.text());
            assert_eq!(account(&fixture, EVE).is_some(), is_offered);
            assert_eq!(membership(&fixture, &organization, EVE).is_some(), is_offered);
        }
    }
}

/// P-06: neither the answer to an invitation nor the page of a link depends on the accounts, where sign-up is closed.
#[actix_web::test]
async fn p_06_an_invitation_does_not_reveal_accounts() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    fixture.account(&fixture.acme, BOB, true);
    let mut ada = browser_of(&fixture, ADA).await;
    let path = format!("{AURORA}/invitations");
    for email in [BOB, EVE] {
        assert_done(&send(&fixture, &mut ada, &path, &[("email", email)]).await, &path, "member-invited");
    }
    fixture.mails();
    let mut pages = Vec::new();
    for email in [BOB, "bea@example.com"] {
        let link = invite(&fixture, &organization, (ADA, email));
        let page = get(&fixture, &mut Browser::new(), &link).await;
        let token = link.split("token=").nth(1).unwrap();
        let main = page.text().split("<main>").nth(1).unwrap().split("</main>").next().unwrap().replace(token, "");
        pages.push((page.status, main));
    }
    assert_eq!(pages[0], pages[1]);
}

#[actix_web::test]
async fn a_link_ends_when_it_is_withdrawn_replaced_or_expired() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    let first = invite(&fixture, &organization, (ADA, EVE));
    let second = invite(&fixture, &organization, (ADA, EVE));
    assert_gone(&get(&fixture, &mut Browser::new(), &first).await);
    assert_eq!(get(&fixture, &mut Browser::new(), &second).await.status, 200);
    let mut ada = browser_of(&fixture, ADA).await;
    let path = format!("{AURORA}/invitations");
    let id = get(&fixture, &mut ada, &path).await.field("withdraw").unwrap();
    assert_done(&send(&fixture, &mut ada, &path, &[("withdraw", &id)]).await, &path, "invitation-withdrawn");
    assert_eq!(send(&fixture, &mut ada, &path, &[("withdraw", &id)]).await.status, 404);
    assert_gone(&get(&fixture, &mut Browser::new(), &second).await);
    let third = invite(&fixture, &organization, (ADA, EVE));
    fixture.advance(7 * 86_400);
    assert_gone(&get(&fixture, &mut Browser::new(), &third).await);
    let made_up = BearerToken::new(TokenKind::OrganizationInvitation, fixture.acme.tenant.id, [3; 32]);
    assert_gone(&get(&fixture, &mut Browser::new(), &format!("/invitation?token={}", made_up.expose())).await);
    assert_gone(&get(&fixture, &mut Browser::new(), &third[..third.len() - 1]).await);
    // An organization whose rule closes takes no invitations.
    update(&fixture, &organization, Changes { joining: Some(Joining::Closed), ..Changes::default() });
    let mut ada = browser_of(&fixture, ADA).await;
    let page = get(&fixture, &mut ada, &path).await;
    assert!(page.text().contains("invitations-closed") && !page.text().contains("invite-form"), "{}", page.text());
    let answer = send_unseen(&fixture, &mut ada, &path, &[("email", EVE)]).await;
    assert_eq!(answer.status, 403);
}

/// a member gets no link, since its holder can create an account with a verified address.
#[actix_web::test]
async fn a_48_only_an_operator_gets_the_link_of_an_invitation() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    let by = Principal::Account(fixture.account_id(&fixture.acme, ADA));
    let (op, limits) = (fixture.op(&fixture.acme).by(by), fixture.services.throttle);
    let new = NewMemberInvitation {
        organization: organization.id,
        email: Email::parse(EVE).unwrap(),
        role: SystemRole::VIEWER.id(),
        locale: None,
        delivery: Delivery::Caller,
    };
    let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(invite_member(&op, wtx, &limits, &new));
    assert!(fixture.services.db.write(fixture.acme.tenant.id, make).unwrap().is_err());
    assert!(!fixture.organization_invitation_link(&fixture.acme, &organization, EVE).is_empty());
}

/// P-02, A-12: of 64 parallel acceptances of one invitation one counts: by sign-ups, and by one account.
#[actix_web::test]
async fn of_64_parallel_acceptances_one_counts() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 10_000);
    let organization = aurora(&fixture);
    fixture.set_tenant(&fixture.acme, "registration", "open");
    let link = invite(&fixture, &organization, (ADA, EVE));
    let counted = |fixture: &Fixture| {
        let rows = fixture.rows_of(fixture.acme.tenant.id);
        ["accounts:", "sessions:", "sign_in_flows:", "memberships:"]
            .map(|table| rows.iter().filter(|row| row.starts_with(table)).count())
    };
    let before = counted(&fixture);
    let post = Req::post(format!("/t/acme{link}"), &[("password", CHOSEN)]).same_origin();
    let rounds = send_parallel(&fixture, vec![vec![post.header("accept", "application/json")]]).await;
    let statuses: Vec<u16> = rounds[0].iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 303 | 409 | 410 | 503)), "{statuses:?}");
    assert_eq!(counted(&fixture), before.map(|count| count + 1), "the others leave nothing");

    fixture.account(&fixture.acme, BOB, true);
    let link = invite(&fixture, &organization, (ADA, BOB));
    let mut bob = browser_of(&fixture, BOB).await;
    let page = get(&fixture, &mut bob, &link).await;
    let fields = ["form_token", "person"].map(|name| (name, page.field(name).unwrap()));
    let form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let post = Req::post(format!("/t/acme{link}"), &form).same_origin().header("accept", "application/json");
    let before = counted(&fixture);
    let rounds = send_parallel(&fixture, vec![vec![bob.with_cookies(post)]]).await;
    let statuses: Vec<u16> = rounds[0].iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 303 | 409 | 410 | 503)), "{statuses:?}");
    let after = counted(&fixture);
    assert_eq!(after[3], before[3] + 1, "one membership");
    fixture.leaves_mail();
}

/// Each page with the stylesheet stays below 30 kB, in every language, with as much as it shows at once.
#[actix_web::test]
async fn full_pages_are_small_in_every_language() {
    let fixture = Fixture::new();
    let organization = aurora(&fixture);
    update(&fixture, &organization, Changes { joining: Some(Joining::Open), ..Changes::default() });
    let mut last = String::new();
    for number in 0..25 {
        let email = format!("member-number-{number}@engineering.example.com");
        fixture.account(&fixture.acme, &email, true);
        fixture.set_claims(&fixture.acme, &email, &[("name", "Maximiliane Mustermann-Schneider")]);
        last = fixture.member(&fixture.acme, &organization, (&email, SystemRole::DEVELOPER.id())).to_base64url();
    }
    for number in 0..22 {
        fixture.organization_role(&fixture.acme, &organization, &format!("Reviewers of the project {number}"));
        fixture.organization_invitation_link(&fixture.acme, &organization, &format!("guest-{number}@example.com"));
    }
    let role = fixture.organization_role(&fixture.acme, &organization, "Guests").to_base64url();
    for number in 0..24 {
        let owner = format!("member-number-{number}@engineering.example.com");
        let other = fixture.organization(&fixture.acme, &format!("Department of research {number}"), &owner);
        match number {
            0..12 => _ = fixture.member(&fixture.acme, &other, (ADA, SystemRole::VIEWER.id())),
            12..18 => _ = fixture.organization_invitation_link(&fixture.acme, &other, ADA),
            _ => update(&fixture, &other, Changes { joining: Some(Joining::Open), ..Changes::default() }),
        }
    }
    let mut ada = browser_of(&fixture, ADA).await;
    let style = std::fs::metadata(concat!(env!("CARGO_MANIFEST_DIR"), "/static/portico.css")).unwrap().len();
    let pages = ["", "/members", &format!("/members/{last}"), "/invitations", "/roles", &format!("/roles/{role}")];
    let paths = pages.iter().map(|part| format!("{AURORA}{part}")).chain([OWN.to_owned()]);
    for path in paths {
        for language in ["en", "de", "fr", "es", "ja", "ar"] {
            let req = Req::get(format!("/t/acme{path}")).header("accept-language", language);
            let page = ada.send(&fixture, req).await;
            assert_eq!(page.status, 200, "{path}");
            let size = page.body.len() as u64 + style;
            assert!(size <= 30_000, "{path} in {language}: {size} bytes, {} without the stylesheet", page.body.len());
        }
    }
    // The lists have further pages.
    for path in
        [OWN.to_owned(), format!("{AURORA}/members"), format!("{AURORA}/invitations"), format!("{AURORA}/roles")]
    {
        let page = get(&fixture, &mut ada, &path).await;
        let next = page.text().split("id=\"next\" href=\"").nth(1).expect(&path).split('"').next().unwrap().to_owned();
        let page = ada.get(&fixture, &next).await;
        assert!(page.status == 200 && page.text().contains("id=\"first\""), "{path}: {}", page.text());
    }
}

/// The language menu leads back to the page of the organization, and a sign-in as well.
#[actix_web::test]
async fn the_pages_are_returned_to() {
    let fixture = Fixture::new();
    aurora(&fixture);
    let path = format!("{AURORA}/members");
    let answer = get(&fixture, &mut Browser::new(), &path).await;
    let to = "http://localhost:8080/t/acme/login?page=organizations/aurora-labs/members";
    assert_eq!((answer.status, answer.location()), (303, to));
    let mut ada = browser_of(&fixture, ADA).await;
    let page = get(&fixture, &mut ada, &path).await;
    let back = page.field("back").unwrap();
    assert_eq!(back, path);
    let form = [("back", back.as_str()), ("language", "ar")];
    let chosen = ada.send(&fixture, Req::post("/t/acme/language", &form).same_origin()).await;
    assert_eq!(chosen.location(), format!("http://localhost:8080/t/acme{path}"));
    assert!(get(&fixture, &mut ada, &path).await.text().contains("dir=\"rtl\""));
}

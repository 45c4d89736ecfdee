//! Requests of the dashboard account API at the same time: one of them wins, and nothing is counted twice.

use serde_json::json;

use crate::dashboard::{ADA, BOB, done, get, post, signed_in};
use crate::race::send_parallel;
use crate::support::{Fixture, Req};

/// Sends 64 requests at the same time, taking these in turn. Returns how many succeeded. A full queue refuses with 503 (P-10).
async fn succeeded(fixture: &Fixture, requests: impl Iterator<Item = Req>, refusals: &[u16]) -> usize {
    let answers = send_parallel(fixture, vec![requests.collect()]).await.remove(0);
    let unexpected = answers.iter().find(|(status, _)| ![200, 503].contains(status) && !refusals.contains(status));
    assert_eq!(unexpected, None);
    answers.iter().filter(|(status, _)| *status == 200).count()
}

/// an invitation is accepted once, whether by its link or by its id.
#[actix_web::test]
async fn a_76_one_of_many_acceptances_wins() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.account(acme, BOB, true);
    let organization = fixture.organization(acme, "Aurora Labs", ADA);
    let token = fixture.organization_invitation_link(acme, &organization, BOB);
    let mut bob = signed_in(&fixture, (BOB, acme.password)).await;
    let pending = done(&get(&fixture, &mut bob, "/workspaces/invitations/pending").await);
    let id = pending["invitations"][0]["id"].as_str().unwrap();
    let named = [token.as_str(), id];
    let requests = (0..2)
        .map(|n| bob.with_cookies(Req::json(format!("/t/acme/workspaces/invitations/{}/accept", named[n]), "{}")));
    assert_eq!(succeeded(&fixture, requests, &[404, 409]).await, 1);
    let members = done(&get(&fixture, &mut bob, &format!("/workspaces/{}/members", organization.id)).await);
    assert_eq!(members["pagination"]["total"], 2);
}

/// A workspace has one owner after transfers to two members at the same time.
#[actix_web::test]
async fn transfers_at_the_same_time_leave_one_owner() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let organization = fixture.organization(acme, "Aurora Labs", ADA);
    let mut members = Vec::new();
    for email in [BOB, "carol@example.com"] {
        fixture.account(acme, email, true);
        members.push(fixture.member(acme, &organization, (email, portico::organizations::SystemRole::VIEWER.id())));
    }
    let mut ada = signed_in(&fixture, (ADA, acme.password)).await;
    let path = format!("/workspaces/{}", organization.id);
    let requests = (0..2).map(|n| {
        let body = json!({ "memberId": members[n].to_string() });
        ada.with_cookies(Req::json(format!("/t/acme{path}/transfer-ownership"), &body.to_string()))
    });
    let count = succeeded(&fixture, requests, &[403]).await;
    assert_eq!(count, 1, "the first one takes the right to the others away");
    let listed = done(&get(&fixture, &mut ada, &format!("{path}/members")).await);
    let owners = listed["members"].as_array().unwrap().iter().filter(|member| member["role"] == "owner").count();
    assert_eq!(owners, 1);
}

/// An account has a workspace left after deletions of all of them at the same time.
#[actix_web::test]
async fn deletions_at_the_same_time_leave_the_last_workspace() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut ada = signed_in(&fixture, (ADA, acme.password)).await;
    let mut paths = Vec::new();
    for n in 0..4 {
        let made = done(&post(&fixture, &mut ada, "/workspaces", &json!({ "name": format!("Number {n}") })).await);
        paths.push(format!("/workspaces/{}", made["workspace"]["id"].as_str().unwrap()));
    }
    let requests = paths.iter().map(|path| {
        ada.with_cookies(Req::json(format!("/t/acme{path}"), "{}").method(actix_web::http::Method::DELETE))
    });
    assert_eq!(succeeded(&fixture, requests, &[404, 409]).await, 3);
    assert_eq!(done(&get(&fixture, &mut ada, "/workspaces").await)["pagination"]["total"], 1);
}

/// A first password is set once, and an account is deleted once.
#[actix_web::test]
async fn one_of_many_first_passwords_is_set() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.set_tenant(acme, "sign_in.methods", "password,link");
    let mut ada = signed_in(&fixture, (ADA, acme.password)).await;
    done(&post(&fixture, &mut ada, "/auth/unlink-provider", &json!({ "provider": "credential" })).await);
    let passwords: Vec<String> = (0..4).map(|n| format!("a long enough phrase {n}")).collect();
    let requests = passwords.iter().map(|password| {
        let body = json!({ "newPassword": password });
        ada.with_cookies(Req::json("/t/acme/auth/set-password", &body.to_string()))
    });
    assert_eq!(succeeded(&fixture, requests, &[401, 409]).await, 1);
    let mut right = 0;
    for password in &passwords {
        let body = json!({ "email": ADA, "password": password });
        let answer = post(&fixture, &mut crate::support::Browser::new(), "/auth/sign-in/email", &body).await;
        right += usize::from(answer.status == 200);
    }
    assert_eq!(right, 1);
}

//! The activity page: the own events of a user, and "This was not me".

use portico::audit::verify::verify;
use portico::base::time::Clock;
use portico::links::Purpose;

use crate::audit::ADA;
use crate::support::{Answer, Browser, Fixture, Kept, Req, TestTenant};

const BOB: &str = "bob@example.com";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const DAY: u64 = 86_400;

/// Signs in from this IP address with Firefox.
async fn sign_in(fixture: &Fixture, tenant: &TestTenant, (email, password, address): (&str, &str, &str)) -> Browser {
    let mut browser = Browser::new();
    let form = [("email", email), ("password", password)];
    let req = Req::post(format!("{}/login", tenant.path), &form).same_origin();
    let answer = browser.send(fixture, req.header("user-agent", FIREFOX).from(address)).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.get(fixture, &format!("{}/account", tenant.path)).await;
    browser
}

async fn fail(fixture: &Fixture, tenant: &TestTenant, address: &str) {
    let form = [("email", ADA), ("password", "a wrong password")];
    let req = Req::post(format!("{}/login", tenant.path), &form).same_origin().from(address);
    assert_eq!(fixture.send(req).await.status, 401);
}

async fn page(fixture: &Fixture, browser: &mut Browser, tenant: &TestTenant, query: &str) -> Answer {
    let answer = browser.get(fixture, &format!("{}/account/activity{query}", tenant.path)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

/// Returns the entries of a page: what was done, without markup.
fn entries(page: &Answer) -> Vec<String> {
    let text = page.text();
    let list = text.split("<ul class=\"entries\">").nth(1).unwrap_or_default();
    let plain = |html: &str| {
        let mut words = String::new();
        for (n, part) in html.split('<').enumerate() {
            words.push_str(if n == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) });
        }
        words
    };
    list.split("<h2>").skip(1).map(|entry| plain(entry.split("</h2>").next().unwrap())).collect()
}

/// each list is of the account of the session. A-31: and of its tenant.
#[actix_web::test]
async fn users_see_their_own_sign_ins_and_changes() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    fixture.account(&acme, BOB, true);
    fixture.set_password(&acme, BOB, "a password of bob's own");
    // Events at one instant have no order.
    fixture.advance(60);
    let mut bob = sign_in(&fixture, &acme, (BOB, "a password of bob's own", "203.0.113.5")).await;
    sign_in(&fixture, &globex, (ADA, globex.password, "203.0.113.6")).await;
    fail(&fixture, &globex, "203.0.113.6").await;

    let mut ada = sign_in(&fixture, &acme, (ADA, acme.password, "2001:db8:1:2:3::4")).await;
    fixture.advance(60);
    fixture.send_own(&mut ada, (&acme, "/account/profile"), &[("nickname", "Countess")]).await;
    fixture.advance(60);
    fixture.code_for(&mut ada, (&acme, &acme.confidential), &[("scope", "openid email")]).await;
    fixture.advance(60);
    fixture.set_claims(&acme, ADA, &[("birthdate", "1815-12-10")]);
    fixture.advance(60);
    let shown = page(&fixture, &mut ada, &acme, "").await;
    let expected = ["Profile was changed", "Shop was given access", "Profile was changed", "Signed in"];
    assert_eq!(entries(&shown), expected, "{}", shown.text());
    for text in ["By an administrator", "2001:db8:1:2::/64", "Firefox</bdi> on <bdi>Linux", "id=\"account-activity\""] {
        assert!(shown.text().contains(text), "{text}: {}", shown.text());
    }
    for other in ["203.0.113", "2001:db8:1:2:3", "1815", "Countess"] {
        assert!(!shown.text().contains(other), "{other}: {}", shown.text());
    }
    let shown = page(&fixture, &mut bob, &acme, "").await;
    assert!(shown.text().contains("203.0.113.5") && !shown.text().contains("203.0.113.6"), "{}", shown.text());
    assert_eq!(entries(&shown)[0], "Signed in");
    assert!(entries(&shown).iter().all(|entry| !entry.contains("Profile") && !entry.contains("Shop")));

    let german = Req::get("/t/acme/account/activity").header("accept-language", "de");
    let german = ada.send(&fixture, german).await;
    assert!(german.text().contains("Shop</bdi> erhielt Zugriff"), "{}", german.text());
    // Without a session there is no page.
    let signed_out = fixture.send(Req::get("/t/acme/account/activity")).await;
    assert!(signed_out.status == 303 && signed_out.location().contains("/login"), "{}", signed_out.status);
    fixture.leaves_mail();
}

/// Failed sign-ins are one entry a day, on one page. P-12: the records are those of the audit log, whose chain is intact.
#[actix_web::test]
async fn failed_sign_ins_are_counted_by_day_and_older_pages_follow() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    // The days of the list are those of UTC.
    let into_day = u64::try_from(fixture.clock.now().seconds()).unwrap() % DAY;
    fixture.advance(DAY - into_day + 3_600);
    for day in 0..30 {
        for failed in 0..3 {
            fail(&fixture, &acme, &format!("198.51.100.{}", 3 * day + failed)).await;
        }
        for _ in 0..2 {
            sign_in(&fixture, &acme, (ADA, acme.password, "192.0.2.7")).await;
        }
        fixture.advance(DAY);
    }
    let mut ada = sign_in(&fixture, &acme, (ADA, acme.password, "192.0.2.8")).await;
    let (mut all, mut pages, mut query) = (Vec::new(), 0, String::new());
    loop {
        let shown = page(&fixture, &mut ada, &acme, &query).await;
        all.extend(entries(&shown));
        pages += 1;
        let Some(older) = shown.text().split("id=\"older\" href=\"").nth(1) else { break };
        query = format!("?before={}", older.split("before=").nth(1).unwrap().split('"').next().unwrap());
        assert_eq!(shown.text().contains("id=\"newest\""), pages > 1);
    }
    let count = |what: &str| all.iter().filter(|entry| *entry == what).count();
    assert_eq!(count("Failed sign-ins: 3"), 30, "each day once, also where a page ends: {all:?}");
    assert_eq!(count("Signed in"), 61);
    assert_eq!(all.iter().filter(|entry| entry.starts_with("Failed")).count(), 30);
    assert!(pages >= 2, "{pages}");
    // After 90 days the list is empty, the log is not.
    fixture.advance(91 * DAY);
    let mut ada = sign_in(&fixture, &acme, (ADA, acme.password, "192.0.2.9")).await;
    assert_eq!(entries(&page(&fixture, &mut ada, &acme, "").await), ["Signed in"]);
    for bad in ["?before=", "?before=x", "?before=AAAAAAAAAAAAAAAAAAAAAA", &query] {
        page(&fixture, &mut ada, &acme, bad).await;
    }
    let verified = fixture.services.db.read(acme.tenant.id, |tx| verify(tx, fixture.clock.now(), &mut |_| {}));
    assert_eq!(verified.unwrap().faults, 0);
    fixture.leaves_mail();
}

/// the reset needs the mailbox.: everything else of the account has ended.
#[actix_web::test]
async fn this_was_not_me_ends_everything_else_and_starts_a_reset() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut own = fixture.signed_in(&acme).await;
    let mut other = fixture.signed_in(&acme).await;
    let offline = [("scope", "openid offline_access")];
    let tokens = fixture.tokens_for(&mut other, (&acme, &acme.confidential), &offline).await;
    let earlier = fixture.mailed_link(&acme, ADA, Purpose::Reset);
    fixture.mails();
    let before = fixture.rows_of(acme.tenant.id);
    let ask = own.get(&fixture, "/t/acme/account/not-me").await;
    assert!(ask.text().contains(ADA) && ask.text().contains("Sign out everywhere else"), "{}", ask.text());
    assert_eq!(fixture.rows_of(acme.tenant.id), before, "A-55: a GET changes nothing");
    let stolen = own.clone();
    // Events at one instant have no order.
    fixture.advance(60);

    let done = fixture.send_own(&mut own, (&acme, "/account/not-me"), &[]).await;
    assert!(done.location().ends_with("/account/activity?done=not-me"), "{} {}", done.status, done.text());
    let shown = own.follow(&fixture, done).await;
    assert!(shown.text().contains("We have sent you an e-mail"), "{}", shown.text());
    assert_eq!(entries(&shown)[0], "Activity of another person was reported");
    assert_eq!(own.get(&fixture, "/t/acme/account").await.status, 200, "the present session goes on");
    for (mut browser, who) in [(other, "another session"), (stolen, "A-52: the earlier secret of the present session")]
    {
        assert_eq!(browser.get(&fixture, "/t/acme/account").await.status, 303, "{who}");
    }
    let refreshed = fixture.refresh((&acme, &acme.confidential), &tokens["refresh_token"], &[]).await;
    assert_eq!(refreshed.status, 400, "{}", refreshed.text());
    let gone = fixture.send(Req::get(format!("/t/acme/reset-password?token={earlier}"))).await;
    assert_eq!(gone.status, 410, "earlier links have ended");
    let mails = fixture.mails();
    assert_eq!(mails.iter().map(|mail| (mail.to.as_str(), mail.kind)).collect::<Vec<_>>(), [(ADA, "reset_password")]);
    let text = &mails[0].rendered.text;
    let link = text.split_whitespace().find(|word| word.contains("/reset-password?token=")).unwrap();
    assert_eq!(fixture.send(Req::get(link)).await.status, 200);

    // A user who repeats it does not flood the mailbox, and the sessions end all the same.
    let mut sent = 0;
    for _ in 0..8 {
        let mut other = fixture.signed_in(&acme).await;
        let done = fixture.send_own(&mut own, (&acme, "/account/not-me"), &[]).await;
        assert_eq!(done.status, 303, "{}", done.text());
        sent += usize::from(done.location().ends_with("?done=not-me"));
        assert_eq!(other.get(&fixture, "/t/acme/account").await.status, 303);
    }
    assert!((1..=4).contains(&sent), "{sent}");
    let shown = own.get(&fixture, "/t/acme/account/activity?done=not-me-without-mail").await;
    assert!(shown.text().contains("none was sent now"), "{}", shown.text());
    // A form for another user does nothing.
    let form = [("person", "AAAAAAAAAAAAAAAAAAAAAA")];
    let refused = own.send(&fixture, Req::post("/t/acme/account/not-me", &form).same_origin()).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    fixture.leaves_mail();
}

/// P-11: the events that an earlier version recorded are shown, without a browser.
#[actix_web::test]
async fn a_kept_deployment_shows_its_activity() {
    for kept in Kept::all() {
        let fixture = kept.open();
        let acme = fixture.acme.clone();
        let email = kept.text("acme/accounts/ada/email").to_owned();
        let mut ada = sign_in(&fixture, &acme, (&email, acme.password, "192.0.2.1")).await;
        let shown = page(&fixture, &mut ada, &acme, "").await;
        let signed_in = entries(&shown).iter().filter(|entry| *entry == "Signed in").count();
        assert!(signed_in > 1, "{}: {:?}", kept.name, entries(&shown));
        fixture.leaves_mail();
    }
}

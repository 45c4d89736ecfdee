//! Rate limits of sign-in attempts: they are reserved before the password hash, do not depend on whether the account
//! exists, and lock no account permanently.

use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};

use portico::accounts::AccountState;
use portico::accounts::hasher::{Hasher, Verification};
use portico::accounts::password::{Cost, Password};
use portico::base::network::TrustedProxies;
use portico::base::time::Clock;
use portico::config::HashQueue;
use portico::jobs::sweep::sweep;
use portico::web::routes::ROUTES;

use crate::race::exchange;
use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

const ADA: &str = "ada@example.com";
const WRONG: &str = "a wrong password";
const DAY: u64 = 86_400;

/// A sign-in without an application.
fn attempt(tenant: &TestTenant, email: &str, password: &str) -> Req {
    Req::post(format!("{}/login", tenant.path), &[("email", email), ("password", password)]).same_origin()
}

async fn status(fixture: &Fixture, req: Req) -> u16 {
    fixture.send(req).await.status
}

fn retry_after(answer: &Answer) -> u64 {
    assert_eq!(answer.status, 429, "{}", answer.text());
    answer.header("retry-after").expect("Retry-After").parse().expect("seconds")
}

fn rows(fixture: &Fixture, table: &str) -> Vec<String> {
    let rows = fixture.rows_of(fixture.acme.tenant.id).into_iter();
    rows.filter(|row| row.starts_with(&format!("{table}: "))).collect()
}

#[actix_web::test]
async fn a_64_of_200_parallel_attempts_five_are_compared() {
    const PARALLEL: usize = 200;
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = portico::web::server::serve(fixture.state.clone(), &ROUTES, vec![listener]).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    for email in [ADA, "nobody@x.example"] {
        let before = fixture.services.hasher.done();
        let request = attempt(&tenant, email, WRONG);
        let statuses: Vec<u16> = actix_web::web::block(move || {
            let barrier = Arc::new(Barrier::new(PARALLEL));
            let threads: Vec<_> = (0..PARALLEL)
                .map(|_| {
                    let (barrier, request) = (barrier.clone(), request.clone());
                    std::thread::spawn(move || {
                        let mut stream = TcpStream::connect(address).unwrap();
                        barrier.wait();
                        exchange(&mut stream, &request).0
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        })
        .await
        .unwrap();
        let count = |status: u16| statuses.iter().filter(|s| **s == status).count();
        // With too few database connections some attempts are refused with 503. Such an attempt was not compared, and
        // its reservation may have been used by another.
        let short = count(503);
        assert_eq!(count(401) + count(429) + short, PARALLEL, "{email}: {statuses:?}");
        let compared = usize::try_from(fixture.services.hasher.done() - before).unwrap();
        assert!(count(401) <= 5 && compared <= 5 + short, "{email}: {compared} compared, {short} short");
        if short == 0 {
            assert_eq!((count(401), compared), (5, 5), "{email}");
        }
    }
    handle.stop(false).await;
}

#[actix_web::test]
async fn a_68_the_wait_doubles_up_to_15_minutes_and_expires() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for _ in 0..5 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401);
    }
    for wait in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
        let answer = fixture.send(attempt(&tenant, ADA, WRONG)).await;
        assert_eq!(retry_after(&answer), wait);
        fixture.advance(wait - 1);
        let hashes = fixture.services.hasher.done();
        let answer = fixture.send(attempt(&tenant, ADA, tenant.password)).await;
        assert_eq!(retry_after(&answer), 1, "before the wait is over, the right password is refused too");
        assert_eq!(fixture.services.hasher.done(), hashes, "the password was not compared");
        fixture.advance(1);
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401, "after {wait} s");
    }
    fixture.advance(900);
    assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303);
    for _ in 0..5 {
        assert_eq!(
            status(&fixture, attempt(&tenant, ADA, WRONG)).await,
            401,
            "a successful sign-in resets the failures"
        );
    }
    assert_eq!(retry_after(&fixture.send(attempt(&tenant, ADA, WRONG)).await), 1);
    fixture.advance(DAY);
    for _ in 0..5 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401, "a day resets the failures");
    }
}

#[actix_web::test]
async fn a_rate_limited_attempt_shows_the_form_again_with_the_time_of_the_next_attempt() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for _ in 0..5 {
        fixture.send(attempt(&tenant, ADA, WRONG)).await;
    }
    let page = fixture.send(attempt(&tenant, ADA, WRONG).header("accept", "text/html")).await;
    assert_eq!(page.status, 429);
    assert_eq!(retry_after(&page), 1);
    for text in [
        "Too many attempts",
        "You can try again in <span role=\"timer\" data-seconds=\"1\">1 second</span>.",
        "id=\"login-form\"",
    ] {
        assert!(page.text().contains(text), "{text}: {}", page.text());
    }
    assert_eq!(page.field("email").as_deref(), Some(ADA));
    assert!(!page.text().contains(WRONG) && !page.text().contains("error-code"), "{}", page.text());
    let json = fixture.send(attempt(&tenant, ADA, WRONG).header("accept", "application/json")).await;
    assert_eq!((retry_after(&json), json.json()["code"].as_str()), (1, Some("too_many_attempts")));
    // In an open flow the form keeps the flow, and names its application.
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let form = browser.follow(&fixture, start).await;
    let answer = browser.send(&fixture, fixture.sign_in_form(&tenant, &form, ADA).same_origin()).await;
    assert_eq!(answer.status, 429);
    let flow = form.field("flow").unwrap();
    assert!(answer.text().contains(&format!("/t/acme/login?flow={flow}")), "{}", answer.text());
    assert!(answer.text().contains("Sign in to <bdi>Phone</bdi>"), "{}", answer.text());
    fixture.advance(1);
    assert_eq!(browser.send(&fixture, fixture.sign_in_form(&tenant, &answer, ADA).same_origin()).await.status, 303);
}

#[actix_web::test]
async fn a_63_spellings_of_an_address_share_one_limit() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let ada =
        ["ada@example.com", " ADA@Example.COM ", "ada@EXAMPLE.com", "\u{ff41}da@example.com", "Ada@example.com\t"];
    let nobody = ["nobody@x.example", "NOBODY@x.example ", "nobody@X.EXAMPLE", " nobody@x.example", "noBody@x.example"];
    for spellings in [ada, nobody] {
        for spelling in spellings {
            assert_eq!(status(&fixture, attempt(&tenant, spelling, WRONG)).await, 401, "{spelling}");
        }
        for spelling in spellings {
            assert_eq!(status(&fixture, attempt(&tenant, spelling, WRONG)).await, 429, "{spelling}");
        }
    }
    assert_eq!(
        status(&fixture, attempt(&tenant, "another@x.example", WRONG)).await,
        401,
        "another address has its own limit"
    );
    assert_eq!(
        status(&fixture, attempt(&fixture.globex, ADA, WRONG)).await,
        401,
        "A-42: another tenant has its own limit"
    );
}

/// a series of attempts gets the same bytes for an existing and an unknown account. A right password before
/// the wait is over is answered like a wrong one.
#[actix_web::test]
async fn a_79_an_unknown_address_is_rate_limited_like_a_known_one() {
    let mut courses = Vec::new();
    for (email, known) in [(ADA, true), ("eve@example.com", false)] {
        let fixture = Fixture::deterministic();
        let tenant = fixture.acme.clone();
        let mut course = Vec::new();
        let mut send = async |password: &str, network: &str| {
            let mut answer = fixture.send(attempt(&tenant, email, password).from(network)).await;
            answer.body = answer.text().replace(email, "EMAIL").into_bytes();
            course.push((answer, rows(&fixture, "throttle_counters").len()));
        };
        for wait in [0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 4] {
            fixture.advance(wait);
            send(WRONG, "203.0.113.7").await;
        }
        send(if known { tenant.password } else { WRONG }, "203.0.113.7").await;
        // From many networks, up to the account's limit per day.
        for network in 0..20 {
            for _ in 0..5 {
                send(WRONG, &format!("198.51.100.{network}")).await;
            }
        }
        send(if known { tenant.password } else { WRONG }, "192.0.2.1").await;
        assert_eq!(course.iter().filter(|(answer, _)| answer.status == 401).count(), 100);
        assert_eq!(course.last().unwrap().0.status, 429);
        courses.push(course);
    }
    let unknown = courses.pop().unwrap();
    for (n, (known, unknown)) in courses.pop().unwrap().into_iter().zip(unknown).enumerate() {
        assert_eq!(known, unknown, "request {n}");
    }
}

/// Makes failed attempts at an account from many networks until its limit per day is reached.
async fn use_up_the_day(fixture: &Fixture, email: &str) {
    for network in 0..20 {
        for _ in 0..5 {
            let req = attempt(&fixture.acme, email, WRONG).from(&format!("203.0.113.{network}"));
            assert_eq!(status(fixture, req).await, 401);
        }
    }
}

#[actix_web::test]
async fn a_68_attempts_from_unknown_devices_do_not_lock_the_owner_out() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut owner = fixture.signed_in(&tenant).await;
    let mut bob = Browser::new();
    assert_eq!(bob.send(&fixture, attempt(&tenant, "bob@example.com", tenant.password)).await.status, 303);
    use_up_the_day(&fixture, ADA).await;
    let answer = fixture.send(attempt(&tenant, ADA, tenant.password).from("192.0.2.1")).await;
    assert_eq!(retry_after(&answer), DAY, "an unknown device is refused for the rest of the day, from any network");
    assert!(answer.text().contains(">24 hours<"), "{}", answer.text());
    let right = || attempt(&tenant, ADA, tenant.password).from("203.0.113.1");
    assert_eq!(bob.clone().send(&fixture, right()).await.status, 429, "a device that only another account knows");
    let mut before = owner.clone();
    assert_eq!(
        owner.send(&fixture, right()).await.status,
        303,
        "the owner's device is accepted, also from the attacker's network"
    );
    assert_ne!(owner.cookie("device", ""), before.cookie("device", ""));
    assert_eq!(before.send(&fixture, right()).await.status, 429, "A-52: each sign-in replaces the device secret");

    // A known device has its own limit of five, with the same waits.
    for _ in 0..5 {
        let answer = owner.send(&fixture, attempt(&tenant, ADA, WRONG)).await;
        assert_eq!(answer.status, 401);
    }
    assert_eq!(retry_after(&owner.send(&fixture, right()).await), 1);
    fixture.advance(1);
    assert_eq!(owner.send(&fixture, attempt(&tenant, ADA, WRONG)).await.status, 401);
    assert_eq!(retry_after(&owner.send(&fixture, right()).await), 2);
    fixture.advance(2);
    assert_eq!(owner.send(&fixture, right()).await.status, 303);
    fixture.advance(DAY);
    assert_eq!(status(&fixture, right()).await, 303, "after a day unknown devices are accepted");
}

#[actix_web::test]
async fn a_68_a_device_is_known_to_each_account_that_signed_in_with_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = Browser::new();
    for email in [ADA, "bob@example.com", ADA] {
        assert_eq!(browser.send(&fixture, attempt(&tenant, email, tenant.password)).await.status, 303);
    }
    assert_eq!(rows(&fixture, "known_devices").len(), 2, "one row per account and device");
    use_up_the_day(&fixture, ADA).await;
    fixture.advance(60);
    use_up_the_day(&fixture, "bob@example.com").await;
    for email in [ADA, "bob@example.com"] {
        assert_eq!(browser.send(&fixture, attempt(&tenant, email, tenant.password)).await.status, 303, "{email}");
    }
    // Locking an account removes its known devices; the other account keeps this one.
    for state in [AccountState::Locked, AccountState::Active] {
        fixture.set_account_state(&tenant, ADA, state);
    }
    assert_eq!(browser.send(&fixture, attempt(&tenant, ADA, tenant.password)).await.status, 429);
    assert_eq!(browser.send(&fixture, attempt(&tenant, "bob@example.com", tenant.password)).await.status, 303);
}

#[actix_web::test]
async fn an_account_knows_its_twenty_latest_devices() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browsers = [fixture.signed_in(&tenant).await, fixture.signed_in(&tenant).await];
    fixture.advance(1);
    assert_eq!(browsers[0].send(&fixture, attempt(&tenant, ADA, tenant.password)).await.status, 303);
    for _ in 0..19 {
        fixture.advance(1);
        fixture.signed_in(&tenant).await;
    }
    assert_eq!(rows(&fixture, "known_devices").len(), 20);
    use_up_the_day(&fixture, ADA).await;
    for (browser, expected) in browsers.iter_mut().zip([303, 429]) {
        assert_eq!(browser.send(&fixture, attempt(&tenant, ADA, tenant.password)).await.status, expected);
    }
}

#[actix_web::test]
async fn a_device_is_known_for_180_days() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for (days, expected) in [(179, 303), (179, 303), (180, 429)] {
        fixture.advance(days * DAY);
        use_up_the_day(&fixture, ADA).await;
        assert_eq!(browser.send(&fixture, attempt(&tenant, ADA, tenant.password)).await.status, expected);
    }
}

fn trusting(proxies: &[&str]) -> Fixture {
    let mut fixture = Fixture::new();
    let proxies = proxies.iter().map(|text| TrustedProxies::parse_one(text).unwrap()).collect();
    fixture.configure(|state| state.trusted_proxies = Arc::new(TrustedProxies::new(proxies)));
    fixture
}

#[actix_web::test]
async fn a_65_a_forwarding_header_counts_only_from_a_trusted_proxy() {
    let fixture = trusting(&["10.0.0.0/8"]);
    let tenant = fixture.acme.clone();
    let guess =
        |peer: &str, forwarded: &str| attempt(&tenant, ADA, WRONG).from(peer).header("x-forwarded-for", forwarded);
    for n in 0..5 {
        assert_eq!(status(&fixture, guess("203.0.113.7", &format!("198.51.100.{n}"))).await, 401);
    }
    assert_eq!(status(&fixture, guess("203.0.113.7", "198.51.100.9")).await, 429, "the header has no effect");
    assert_eq!(status(&fixture, guess("203.0.113.7", "rubbish")).await, 429, "the header is not parsed");
    assert_eq!(status(&fixture, guess("10.0.0.1", "203.0.113.7")).await, 429, "the same client through the proxy");
    assert_eq!(
        status(&fixture, guess("10.0.0.1", "::ffff:203.0.113.7")).await,
        429,
        "an IPv4-mapped IPv6 address is the IPv4 address"
    );
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG).from("::ffff:203.0.113.7")).await, 429);
    for n in 0..5 {
        // Entries sent by the client are to the left of the entry that the proxy appends.
        assert_eq!(status(&fixture, guess("10.0.0.1", &format!("1.2.3.{n}, 198.51.100.1, 10.9.9.9"))).await, 401);
    }
    assert_eq!(status(&fixture, guess("10.0.0.1", "1.2.3.9, 198.51.100.1")).await, 429);
    assert_eq!(
        status(&fixture, guess("10.0.0.1", "198.51.100.1, 198.51.100.2")).await,
        401,
        "another client has its own limit"
    );
    let forwarded = attempt(&tenant, ADA, WRONG).from("198.51.100.1").header("forwarded", "for=192.0.2.9");
    assert_eq!(status(&fixture, forwarded).await, 429, "the Forwarded header (RFC 7239) is not read");
}

#[actix_web::test]
async fn a_66_a_malformed_header_from_a_trusted_proxy_is_refused() {
    let fixture = trusting(&["10.0.0.0/8"]);
    let tenant = fixture.acme.clone();
    for uri in ["/t/acme/login", "/t/acme/.well-known/openid-configuration", "/nowhere"] {
        let answer =
            fixture.send(Req::get(uri).from("10.0.0.1").header("x-forwarded-for", "203.0.113.7, unknown")).await;
        assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("bad_forwarded_header")), "{uri}");
    }
    let hashes = fixture.services.hasher.done();
    let guess = attempt(&tenant, ADA, tenant.password).from("10.0.0.1").header("x-forwarded-for", "");
    assert_eq!(status(&fixture, guess).await, 400);
    assert_eq!(fixture.services.hasher.done(), hashes);
    assert!(rows(&fixture, "throttle_counters").is_empty());
}

#[actix_web::test]
async fn a_65_an_ipv6_subscriber_with_a_64_prefix_is_one_network() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for n in 1..=5 {
        let guess = attempt(&tenant, ADA, WRONG).from(&format!("2001:db8:1:2:{n}::{n}"));
        assert_eq!(status(&fixture, guess).await, 401);
    }
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG).from("2001:db8:1:2:ffff::")).await, 429);
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG).from("2001:db8:1:3::1")).await, 401);
}

/// The owner of a /48 gets as many attempts at an account as 16 subscribers, not as 65,536.
#[actix_web::test]
async fn a_65_the_wait_also_counts_the_larger_ipv6_prefixes() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.free_attempts = 1);
    let tenant = fixture.acme.clone();
    let guess = |address: &str| attempt(&tenant, ADA, WRONG).from(address);
    for n in 0..4 {
        assert_eq!(status(&fixture, guess(&format!("2001:db8:1:{n}::1"))).await, 401, "/64 {n}");
    }
    assert_eq!(status(&fixture, guess("2001:db8:1:99::1")).await, 429, "the /56 is limited");
    assert_eq!(status(&fixture, guess("2001:db8:1:100::1")).await, 401, "another /56 has its own limit");
    fixture.advance(60);
    let right = attempt(&tenant, ADA, tenant.password).from("2001:db8:1:99::1");
    assert_eq!(status(&fixture, right).await, 303);
    assert_eq!(status(&fixture, guess("2001:db8:1:1::1")).await, 401, "a successful sign-in resets the counter");
}

#[actix_web::test]
async fn a_65_the_hourly_limit_also_counts_the_larger_ipv6_prefixes() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.network_per_hour = 2);
    let tenant = fixture.acme.clone();
    let mut names = 0;
    let mut guess = |address: String| {
        // Each attempt uses another address, so that only network limits apply.
        names += 1;
        attempt(&tenant, &format!("nobody{names}@x.example"), WRONG).from(&address)
    };
    // The limits: 2 per /64, 8 per /56, 32 per /48.
    for lan in 0..4 {
        for site in 0..4 {
            for host in 1..=2 {
                let address = format!("2001:db8:7:{lan:x}{site:02x}::{host}");
                assert_eq!(status(&fixture, guess(address.clone())).await, 401, "{address}");
            }
            let third = guess(format!("2001:db8:7:{lan:x}{site:02x}::3"));
            assert_eq!(retry_after(&fixture.send(third).await), 3_600, "/64 {lan} {site}");
        }
        let fifth = guess(format!("2001:db8:7:{lan:x}04::1"));
        assert_eq!(retry_after(&fixture.send(fifth).await), 3_600, "/56 {lan}");
    }
    assert_eq!(status(&fixture, guess("2001:db8:7:900::1".to_owned())).await, 429, "/48");
    assert_eq!(status(&fixture, guess("2001:db8:8::1".to_owned())).await, 401, "another /48");
    let elsewhere = attempt(&fixture.globex, "nobody@x.example", WRONG).from("2001:db8:7::1");
    assert_eq!(status(&fixture, elsewhere).await, 401, "A-42: another tenant has its own limit");
    for expected in [401, 401, 429] {
        assert_eq!(status(&fixture, guess("203.0.113.7".to_owned())).await, expected, "an IPv4 address");
    }
    assert_eq!(status(&fixture, guess("203.0.113.8".to_owned())).await, 401, "another IPv4 address has its own limit");
    fixture.advance(3_600);
    assert_eq!(status(&fixture, guess("2001:db8:7::1".to_owned())).await, 401, "the limit expires after an hour");
}

#[actix_web::test]
async fn a_successful_sign_in_uses_no_attempt() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| {
        let throttle = &mut state.services.throttle;
        throttle.network_per_hour = 5;
        throttle.account_per_day = 4;
    });
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "new@example.com", false);
    for _ in 0..10 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303);
        let unverified = attempt(&tenant, "new@example.com", tenant.password);
        assert_eq!(
            status(&fixture, unverified).await,
            403,
            "the right password is not a failed attempt, although the address is unverified"
        );
    }
    for _ in 0..3 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401);
    }
    for _ in 0..10 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303);
    }
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401);
    assert_eq!(
        retry_after(&fixture.send(attempt(&tenant, ADA, tenant.password)).await),
        DAY,
        "failed attempts still count"
    );
}

#[actix_web::test]
async fn refused_attempts_do_not_count_towards_the_daily_limit() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for n in 0..300 {
        let expected = if n < 5 { 401 } else { 429 };
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG).from("203.0.113.7")).await, expected);
    }
    assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303, "another network is accepted");
}

#[actix_web::test]
async fn a_97_an_attempt_that_a_full_hasher_refuses_is_not_counted() {
    let mut fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let good = fixture.services.hasher.clone();
    let full =
        Hasher::start(0, HashQueue::Hashes(0), Cost::new(7_168, 1, fixture.services.db.keys().pepper.clone()).unwrap())
            .unwrap();
    for _ in 0..4 {
        assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401);
    }
    fixture.configure(|state| state.services.hasher = full);
    let before = rows(&fixture, "throttle_counters");
    for _ in 0..20 {
        let answer = fixture.send(attempt(&tenant, ADA, tenant.password)).await;
        assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")));
    }
    assert_eq!(rows(&fixture, "throttle_counters"), before);
    fixture.configure(|state| state.services.hasher = good);
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401, "the fifth attempt");
    assert_eq!(retry_after(&fixture.send(attempt(&tenant, ADA, WRONG)).await), 1);
}

/// the newest waiting job of the tenant with the most jobs is refused in favour of a quiet tenant, and its
/// attempt is no longer counted.
#[actix_web::test]
async fn a_97_an_attempt_that_is_displaced_by_another_tenant_is_not_counted() {
    let mut fixture = Fixture::new();
    let (tenant, quiet) = (fixture.acme.clone(), fixture.globex.clone());
    assert_eq!(status(&fixture, attempt(&tenant, ADA, WRONG)).await, 401);
    let hasher =
        Hasher::start(0, HashQueue::Hashes(2), Cost::new(7_168, 1, fixture.services.db.keys().pepper.clone()).unwrap())
            .unwrap();
    fixture.configure(|state| state.services.hasher = hasher.clone());
    let before = rows(&fixture, "throttle_counters");
    let waits = |of: &TestTenant| {
        let (hasher, of) = (hasher.clone(), of.tenant.id);
        let password = Password::attempt("somebody's").unwrap();
        let compare = Verification { password, stored: None, salt: [0; 16], chosen: None };
        Box::pin(async move { hasher.run(of, compare).await.map(drop) })
    };
    let mut first = waits(&tenant);
    let mut rival = waits(&quiet);
    let makes_room = async {
        while hasher.check_capacity(tenant.tenant.id).is_ok() {
            tokio::task::yield_now().await;
        }
        assert_ne!(rows(&fixture, "throttle_counters"), before, "a waiting attempt is counted");
        rival.as_mut().await
    };
    let refused = async {
        let answer = fixture.send(attempt(&tenant, ADA, tenant.password)).await;
        (answer.status, answer.header("retry-after").map(str::to_owned))
    };
    let answer = tokio::select! {
        biased;
        _ = first.as_mut() => unreachable!("the hasher has no worker"),
        _ = makes_room => unreachable!("the hasher has no worker"),
        answer = refused => answer,
    };
    assert_eq!(answer, (503, Some("1".to_owned())));
    assert_eq!(rows(&fixture, "throttle_counters"), before);
}

#[actix_web::test]
async fn the_open_flows_of_a_network_are_limited() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 3);
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let begin = || Req::get(&uri).from("203.0.113.7");
    let mut known = fixture.signed_in(&tenant).await;
    known.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    let mut browser = Browser::new();
    let first = browser.send(&fixture, begin()).await;
    assert!(first.location().contains("/login?flow="));
    fixture.advance(60);
    for _ in 0..2 {
        assert_eq!(status(&fixture, begin()).await, 303);
    }
    let before = fixture.rows_of(tenant.tenant.id);
    let refused = fixture.send(begin()).await;
    assert_eq!(retry_after(&refused), 29 * 60, "until the first open flow expires");
    assert!(refused.text().contains("too_many_sign_ins") && refused.text().contains(">29 minutes<"));
    let form = fixture.send(attempt(&tenant, ADA, WRONG).from("203.0.113.7")).await;
    assert_eq!(retry_after(&form), 29 * 60);
    assert!(form.field("email").as_deref() == Some(ADA) && form.text().contains("Too many sign-ins at once"));
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "a refused request inserts no row");
    assert_eq!(status(&fixture, Req::get(&uri)).await, 303, "another network has its own limit");
    let elsewhere = fixture.authorize_uri(&fixture.globex, &fixture.globex.public, &[]);
    assert_eq!(
        status(&fixture, Req::get(elsewhere).from("203.0.113.7")).await,
        303,
        "A-42: another tenant has its own limit"
    );
    // a known device is never refused, with an application and without.
    let page = known.send(&fixture, begin()).await;
    let page = known.follow(&fixture, page).await;
    let form = fixture.sign_in_form(&tenant, &page, ADA).same_origin().from("203.0.113.7");
    assert_eq!(known.send(&fixture, form).await.status, 303);
    known.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    let page = known.get(&fixture, &format!("{}/login", tenant.path)).await;
    let form = fixture.sign_in_form(&tenant, &page, ADA).same_origin().from("203.0.113.7");
    assert_eq!(known.send(&fixture, form).await.status, 303);
    // A request by POST waits, and continues as soon as the limit allows.
    let (path, query) = uri.split_once('?').unwrap();
    let mut posted = Req::post(path, &[]).from("203.0.113.7");
    posted.body = query.as_bytes().to_vec();
    let resume = fixture.send(posted).await.location().to_owned();
    assert_eq!(status(&fixture, Req::get(&resume).from("203.0.113.7")).await, 429);
    // A finished flow frees one.
    let page = browser.follow(&fixture, first).await;
    let form = fixture.sign_in_form(&tenant, &page, ADA).same_origin().from("203.0.113.7");
    assert_eq!(browser.send(&fixture, form).await.status, 303);
    assert!(fixture.send(Req::get(&resume).from("203.0.113.7")).await.location().contains("/login?flow="));
    assert_eq!(status(&fixture, begin()).await, 429);
    fixture.advance(30 * 60);
    assert_eq!(status(&fixture, begin()).await, 303, "an expired flow frees one");
}

#[actix_web::test]
async fn a_failed_attempt_leaves_no_open_flow() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 1);
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "new@example.com", false);
    for n in 0..10 {
        let guess = attempt(&tenant, &format!("nobody{n}@x.example"), WRONG);
        assert_eq!(status(&fixture, guess).await, 401);
        assert_eq!(status(&fixture, attempt(&tenant, "new@example.com", tenant.password)).await, 403);
        assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303);
    }
}

#[actix_web::test]
async fn expired_counters_and_devices_are_swept() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.signed_in(&tenant).await;
    fixture.send(attempt(&tenant, ADA, WRONG)).await;
    let swept = |days: u64| {
        fixture.advance(days * DAY);
        sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
        (rows(&fixture, "throttle_counters").len(), rows(&fixture, "known_devices").len())
    };
    assert_eq!(swept(0), (3, 1), "the network, the account and network, the account per day");
    fixture.advance(3_600 + 61);
    assert_eq!(swept(0), (2, 1), "the hourly counter of the network expires first");
    assert_eq!(swept(1), (0, 1));
    assert_eq!(swept(180), (0, 1));
    assert_eq!(swept(1), (0, 0));
}

//! Rate limits of sign-in attempts: they are reserved before the password hash, do not depend on whether the account
//! exists, and lock no account permanently.

use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};

use portico::accounts::AccountState;
use portico::accounts::hasher::{Hasher, Verification};
use portico::accounts::password::{Cost, Password};
use portico::authn::throttle::{self, MailPurpose, Subject, TooMany};
use portico::base::network::{Network, TrustedProxies};
use portico::base::refusal::Stop;
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
        // From many networks, up to the account's budget, and beyond it the own attempts of networks.
        for network in 0..101 {
            for _ in 0..if network < 20 { 5 } else { 2 } {
                send(WRONG, &format!("198.51.100.{network}")).await;
            }
        }
        send(if known { tenant.password } else { WRONG }, "192.0.2.1").await;
        // The budget is used up by the first network and 18 others; 81 more networks have one attempt each.
        assert_eq!(course.iter().filter(|(answer, _)| answer.status == 401).count(), 100 + 81 - 1);
        assert_eq!(course.last().unwrap().0.status, 429);
        courses.push(course);
    }
    let unknown = courses.pop().unwrap();
    for (n, (known, unknown)) in courses.pop().unwrap().into_iter().zip(unknown).enumerate() {
        assert_eq!(known, unknown, "request {n}");
    }
}

/// Makes failed attempts at an account from this many networks, five from each, as far as they are evaluated.
async fn attack(fixture: &Fixture, email: &str, networks: u8) {
    for network in 0..networks {
        for n in 0..5 {
            let req = attempt(&fixture.acme, email, WRONG).from(&format!("203.0.113.{network}"));
            let status = status(fixture, req).await;
            let own = n == 0 && network < 100;
            assert!(status == 401 || !own, "network {network} has an attempt of its own: {status}");
            if status == 429 {
                break;
            }
        }
    }
}

/// Uses up the budget of an account and the own attempts of all networks.
async fn use_up_the_day(fixture: &Fixture, email: &str) {
    attack(fixture, email, 101).await;
    let status = status(fixture, attempt(&fixture.acme, email, fixture.acme.password).from("192.0.2.250")).await;
    assert_eq!(status, 429, "{email}");
}

/// A-68 (no lockout of the owner by attackers): failures from one network, however many, and from up to 99 networks
/// leave the owner an attempt from a fresh network; the owner's device is always accepted.
#[actix_web::test]
async fn a_68_the_owner_signs_in_from_a_fresh_network_during_an_attack() {
    for (networks, expected) in [(1, 303), (20, 303), (99, 303), (100, 429), (101, 429)] {
        let fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        let mut known = fixture.signed_in(&tenant).await;
        attack(&fixture, ADA, networks).await;
        let fresh = attempt(&tenant, ADA, tenant.password).from("192.0.2.1");
        let answer = fixture.send(fresh.clone()).await;
        assert_eq!(answer.status, expected, "{networks} networks");
        let right = attempt(&tenant, ADA, tenant.password).from("203.0.113.0");
        assert_eq!(known.send(&fixture, right).await.status, 303, "{networks} networks: the owner's device");
        if expected == 429 {
            let back = DAY / 100;
            assert_eq!(retry_after(&answer), back, "{networks} networks: until the first attempt returns");
            fixture.advance(back - 1);
            assert_eq!(status(&fixture, fresh.clone()).await, 429);
            fixture.advance(1);
            assert_eq!(status(&fixture, fresh).await, 303, "{networks} networks: the budget refills over time");
        }
    }
}

/// the same with a thousand failures of one network, which tries again at the earliest time.
#[actix_web::test]
async fn a_68_a_thousand_failures_of_one_network_do_not_keep_the_owner_out() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| {
        let throttle = &mut state.services.throttle;
        (throttle.max_delay, throttle.network_per_hour) = (throttle.delay, 100_000);
        let pepper = state.services.db.keys().pepper.clone();
        state.services.hasher = Hasher::start(1, HashQueue::Hashes(64), Cost::new(8, 1, pepper).unwrap()).unwrap();
    });
    let tenant = fixture.acme.clone();
    fixture.set_password(&tenant, ADA, tenant.password);
    let mut known = fixture.signed_in(&tenant).await;
    let mut failed = 0;
    while failed < 1_000 {
        let answer = fixture.send(attempt(&tenant, ADA, WRONG).from("203.0.113.7")).await;
        match answer.status {
            401 => failed += 1,
            _ => fixture.advance(retry_after(&answer)),
        }
    }
    let right = |network: &str| attempt(&tenant, ADA, tenant.password).from(network);
    assert_eq!(status(&fixture, right("203.0.113.7")).await, 429, "the network of the attacker");
    assert_eq!(status(&fixture, right("192.0.2.1")).await, 303, "a fresh network");
    assert_eq!(known.send(&fixture, right("203.0.113.7")).await.status, 303, "the owner's device");
    assert_eq!(status(&fixture, right("192.0.2.1")).await, 303, "A-64: a success gives the attempt back");
}

/// of concurrent attempts of a fresh network beyond the budget, one is compared.
#[actix_web::test]
async fn a_64_a_network_has_one_attempt_of_its_own_also_at_the_same_time() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    attack(&fixture, ADA, 25).await;
    let guess = || status(&fixture, attempt(&tenant, ADA, WRONG).from("192.0.2.1"));
    let (a, b, c, d) = tokio::join!(guess(), guess(), guess(), guess());
    let mut statuses = [a, b, c, d];
    statuses.sort_unstable();
    assert_eq!(statuses, [401, 429, 429, 429]);
    assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password).from("192.0.2.2")).await, 303);
}

/// a /48 has 16 own attempts, and a /56 four of them, so that one attacker with many IPv6 networks does not
/// use up those of other networks.
#[actix_web::test]
async fn a_65_the_own_attempts_also_count_the_larger_ipv6_prefixes() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    attack(&fixture, ADA, 25).await;
    let guess = |address: String| attempt(&tenant, ADA, WRONG).from(&address);
    for site in 0..5 {
        for lan in 0..5 {
            let expected = if site < 4 && lan < 4 { 401 } else { 429 };
            let address = format!("2001:db8:1:{site:x}{lan:02x}::1");
            assert_eq!(status(&fixture, guess(address.clone())).await, expected, "{address}");
        }
    }
    assert_eq!(status(&fixture, guess("2001:db8:2::1".to_owned())).await, 401, "another /48");
    assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password).from("192.0.2.1")).await, 303);
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
    assert_eq!(retry_after(&answer), DAY / 100, "an unknown device is refused until an attempt returns");
    assert!(answer.text().contains(">15 minutes<"), "{}", answer.text());
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
            303,
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
        DAY / 4,
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
        let compare = Verification { password, stored: None, in_use: Vec::new(), salt: [0; 16], chosen: None };
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
async fn a_failed_attempt_leaves_no_open_flow() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 1);
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "new@example.com", false);
    for n in 0..10 {
        let guess = attempt(&tenant, &format!("nobody{n}@x.example"), WRONG);
        assert_eq!(status(&fixture, guess).await, 401);
        let guess = status(&fixture, attempt(&tenant, "new@example.com", WRONG)).await;
        assert!([401, 429].contains(&guess), "{guess}");
        assert_eq!(status(&fixture, attempt(&tenant, ADA, tenant.password)).await, 303);
    }
    let left = rows(&fixture, "sign_in_flows").len();
    assert!(left <= 2, "{left}: of the flows of failed attempts no row is left, and of the others the newest");
}

/// an unknown address takes the same hashes as any account, also while hashes of an earlier cost are stored, and
/// whether the cost was raised or lowered. The computed hashes are counted.
#[actix_web::test]
async fn a_80_an_unknown_address_takes_the_same_hashes_as_any_account() {
    for (memory, iterations) in [(9_216, 2), (4_096, 1)] {
        let mut fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        fixture.account(&tenant, "bob@example.com", true);
        fixture.account(&tenant, "carol@example.com", true);
        let pepper = fixture.services.db.keys().pepper.clone();
        fixture.configure(|state| {
            let cost = Cost::new(memory, iterations, pepper.clone()).unwrap();
            state.services.hasher = Hasher::start(1, HashQueue::Hashes(64), cost).unwrap();
        });
        // One account gets a hash of the present cost, the others have one of the earlier cost.
        assert_eq!(status(&fixture, attempt(&tenant, "bob@example.com", tenant.password)).await, 303);
        let mut spent = Vec::new();
        for (email, password, expected) in [
            ("nobody@example.com", WRONG, 401),
            (ADA, WRONG, 401),
            ("bob@example.com", WRONG, 401),
            ("bob@example.com", tenant.password, 303),
            // A success replaces the hash of the earlier cost.
            (ADA, tenant.password, 303),
            (ADA, WRONG, 401),
        ] {
            let done = fixture.services.hasher.work_done().clone();
            let before = (done.hashes.get(), done.kib.get());
            assert_eq!(status(&fixture, attempt(&tenant, email, password)).await, expected, "{email}");
            spent.push((done.hashes.get() - before.0, done.kib.get() - before.1));
        }
        assert!(spent.iter().all(|one| *one == spent[0] && one.0 == 2), "{spent:?}");
        // When no hash of the earlier cost is left, one hash is enough.
        assert_eq!(status(&fixture, attempt(&tenant, "carol@example.com", tenant.password)).await, 303);
        let done = fixture.services.hasher.work_done().hashes.get();
        assert_eq!(status(&fixture, attempt(&tenant, "nobody@example.com", WRONG)).await, 401);
        assert_eq!(fixture.services.hasher.work_done().hashes.get() - done, 1);
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
    assert_eq!(swept(0), (4, 1), "the network, the account and network, the account, the networks of the account");
    fixture.advance(DAY / 100 + 61);
    assert_eq!(swept(0), (2, 1), "the attempt has returned to the account");
    fixture.advance(3_600);
    assert_eq!(swept(0), (1, 1), "then the hourly counter of the network expires");
    assert_eq!(swept(1), (0, 1));
    assert_eq!(swept(180), (0, 1));
    assert_eq!(swept(1), (0, 0));
}

/// Asks for mails at these times, in seconds from now, and returns which are sent.
fn mails_at(fixture: &Fixture, subject: &Subject, times: &[u64]) -> Vec<bool> {
    let mut passed = 0;
    let mut sent = Vec::new();
    for at in times {
        fixture.advance(at - passed);
        passed = *at;
        sent.push(may_mail_at(fixture, MailPurpose::Reset, subject, "198.51.100.1").unwrap());
    }
    sent
}

fn may_mail_at(fixture: &Fixture, purpose: MailPurpose, subject: &Subject, network: &str) -> Result<bool, u64> {
    let (mut op, subject) = (fixture.op(&fixture.acme), subject.clone());
    op.peer.network = Some(Network::of(network.parse().unwrap()));
    let limits = fixture.services.throttle;
    let asked = fixture
        .services
        .db
        .write(op.tenant.id, move |wtx| Stop::outcome(throttle::may_mail(&op, wtx, &limits, purpose, &subject)));
    asked.unwrap().map_err(|TooMany { retry_after, .. }| retry_after.as_secs())
}

/// an attacker causes at most five mails an hour per address and purpose, three of them at once.
#[actix_web::test]
async fn a_68_an_address_gets_at_most_five_mails_an_hour() {
    let fixture = Fixture::new();
    for subject in
        [Subject::Account(fixture.account_id(&fixture.acme, ADA)), Subject::UnknownName("x@x.example".into())]
    {
        let times = [0, 0, 0, 0, 299, 300, 600, 899, 900, 1_000, 2_000, 3_599, 3_600];
        let sent = [true, true, true, false, false, true, false, false, true, false, false, false, true];
        assert_eq!(mails_at(&fixture, &subject, &times), sent);
        let other = may_mail_at(&fixture, MailPurpose::Verification, &subject, "198.51.100.1");
        assert_eq!(other, Ok(true), "each purpose has its own limit");
    }
}

/// a network causes a limited number of mails, whatever the addresses are. A refused request counts nothing.
#[actix_web::test]
async fn a_65_a_network_causes_a_limited_number_of_mails() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.network_per_hour = 4);
    let ask = |number: usize, network: &str| {
        may_mail_at(&fixture, MailPurpose::Reset, &Subject::UnknownName(format!("{number}@x.example")), network)
    };
    for number in 0..4 {
        assert_eq!(ask(number, "198.51.100.1"), Ok(true));
    }
    let rows = rows(&fixture, "throttle_counters").len();
    for number in 4..40 {
        assert_eq!(ask(number, "198.51.100.1"), Err(3_600));
    }
    let after = self::rows(&fixture, "throttle_counters").len();
    assert_eq!(after, rows, "no rows for further addresses");
    assert_eq!(ask(50, "198.51.100.2"), Ok(true));
    // A refused subscriber does not use up the limit of its /56, which is larger.
    for number in 0..400 {
        let _ = ask(number, "2001:db8::1");
    }
    assert_eq!(ask(900, "2001:db8:0:1::1"), Ok(true));
}

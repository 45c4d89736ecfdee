//! Concurrent write transactions: a row that a transaction has read is not changed by another before it commits. SQLite
//! has one writer; PostgreSQL uses guarded updates and row locks.

use std::sync::{Arc, Barrier};
use std::time::Duration;

use portico::accounts::manage;
use portico::accounts::password::{NewHash, StoredPassword};
use portico::accounts::{self, AccountState};
use portico::audit::store::list_events;
use portico::authn::acting::Sender;
use portico::authn::change_password::{self, Compared};
use portico::authn::setup::{self, Chosen};
use portico::base::email::Email;
use portico::base::entropy::{Entropy, SystemEntropy};
use portico::base::fault::Fault;
use portico::base::id::AccountId;
use portico::base::moment::Moment;
use portico::base::page::PageRequest;
use portico::base::refusal::Stop;
use portico::base::secret::Secret;
use portico::base::token::{BearerToken, TokenKind};
use portico::oidc::clients::ClientMetadata;
use portico::oidc::clients::authenticate::Proof;
use portico::oidc::clients::store::find_by_client_id;
use portico::oidc::grant::store::revoke_own;
use portico::oidc::token_endpoint::Redeemed;
use portico::oidc::token_endpoint::refresh_token::{RefreshRequest, redeem};
use portico::op::Op;
use portico::provisioning;
use portico::sessions::{self, Authentication, Established, Persistence};
use portico::storage::WriteTx;
use portico::tenancy::store::find_by_slug;

use crate::audit::account_id;
use crate::support::engine::on_postgres;
use crate::support::{Fixture, START, TestClient, refreshing};

/// Repeats a write that is refused because all connections are in use.
pub fn until_done<T>(write: impl Fn() -> Result<T, Fault>) -> T {
    loop {
        match write() {
            Err(Fault::Unavailable { .. }) => {}
            done => return done.unwrap(),
        }
    }
}

/// Runs `work` for each item on a thread of its own, all started together, and returns the results.
pub fn in_parallel<I: Send + 'static, T: Send + 'static>(
    items: Vec<I>,
    run: impl Fn(I) -> T + Send + Sync + 'static,
) -> Vec<T> {
    let (barrier, run) = (Arc::new(Barrier::new(items.len())), Arc::new(run));
    let threads: Vec<_> = items
        .into_iter()
        .map(|item| {
            let (barrier, run) = (barrier.clone(), run.clone());
            std::thread::spawn(move || {
                barrier.wait();
                run(item)
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

fn ada(fixture: &Fixture) -> accounts::Account {
    let email = Email::parse("ada@example.com").unwrap();
    let found = fixture.services.db.read(fixture.acme.tenant.id, |tx| {
        let id = accounts::store::find_id_by_email(tx, &email)?.unwrap();
        accounts::store::find_account(tx, id)
    });
    found.unwrap().unwrap()
}

#[test]
fn parallel_changes_of_different_claims_are_all_kept() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let claims = ["nickname", "middle_name", "family_name", "zoneinfo", "profile", "website", "picture", "gender"];
    let value = |claim: &str| match claim {
        "zoneinfo" => "Europe/Berlin",
        "profile" | "website" | "picture" => "https://ada.example.com/x",
        _ => "something",
    };
    let changes: Vec<_> = claims.iter().map(|claim| ((*claim).to_owned(), value(claim).to_owned())).collect();
    let items = changes.into_iter().map(|change| (fixture.op(&fixture.acme), change)).collect();
    in_parallel(items, move |(op, change)| {
        until_done(|| {
            let (op, change) = (op.clone(), [change.clone()]);
            db.write(tenant, move |wtx| manage::set_claims(&op, wtx, account.id, &change))
        })
        .unwrap()
    });
    let claims_now = serde_json::to_value(&ada(&fixture).claims).unwrap();
    for claim in claims {
        assert_eq!(claims_now[claim], value(claim), "{claims_now}");
    }
    assert_eq!(claims_now["name"], "Ada Lovelace");
}

#[test]
fn parallel_changes_of_different_settings_are_all_kept() {
    let fixture = Fixture::new();
    let (db, slug) = (fixture.services.db.clone(), fixture.acme.tenant.slug.clone());
    let settings = [("session.idle", "1h"), ("session.absolute", "2d"), ("token.access", "5min"), ("flow", "20min")];
    let of = slug.clone();
    in_parallel(settings.to_vec(), move |(key, value)| {
        until_done(|| {
            let (slug, changes) = (of.clone(), [(key.to_owned(), value.to_owned())]);
            let moment = Moment { now: START, seed: SystemEntropy.seed().unwrap() };
            db.system(move |stx| provisioning::set_tenant(stx, &slug, &changes, &moment))
        })
        .unwrap()
    });
    let tenant = fixture.services.db.system_read(|stx| find_by_slug(stx, &slug)).unwrap().unwrap();
    let mut expected = fixture.acme.tenant.settings.clone();
    for (key, value) in settings {
        expected.set(key, value).unwrap();
    }
    assert_eq!(serde_json::to_value(&tenant.settings).unwrap(), serde_json::to_value(&expected).unwrap());
}

#[test]
fn of_parallel_password_changes_one_password_is_kept() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let items = (0..8).map(|n| (fixture.op(&fixture.acme), n)).collect();
    let writer = db.clone();
    in_parallel(items, move |(op, n)| {
        until_done(|| {
            let op = op.clone();
            let password = StoredPassword { phc: format!("$argon2id${n}"), pepper_id: [1; 8] };
            writer.write(tenant, move |wtx| manage::set_password(&op, wtx, account.id, &password))
        })
        .unwrap();
    });
    let (stored, _) = db.read(tenant, |tx| accounts::store::find_password(tx, account.id)).unwrap().unwrap();
    assert!(stored.phc.starts_with("$argon2id$") && stored.pepper_id == [1; 8]);
    assert_eq!(ada(&fixture).epoch, (0..8).fold(account.epoch, |epoch, _| epoch.next()), "each ended what was there");
}

/// A rehash of the old password that finishes after a password change has no effect.
#[test]
fn a_late_rehash_does_not_restore_an_old_password() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let stored = |phc: &str| StoredPassword { phc: phc.to_owned(), pepper_id: [1; 8] };
    let (_, chosen_at) = db.read(tenant, |tx| accounts::store::find_password(tx, account.id)).unwrap().unwrap();
    fixture.advance(1);
    let (op, new, old) = (fixture.op(&fixture.acme), stored("new"), stored("old"));
    db.write(tenant, move |wtx| manage::set_password(&op, wtx, account.id, &new)).unwrap().unwrap();
    db.write(tenant, move |wtx| accounts::store::update_hash(wtx, account.id, &old, chosen_at)).unwrap();
    let (now, _) = db.read(tenant, |tx| accounts::store::find_password(tx, account.id)).unwrap().unwrap();
    assert_eq!(now.phc, "new");
}

/// Parallel sign-ins in one browser: each cookie that the browser may end up with belongs to a live session.
#[test]
fn parallel_sign_ins_of_one_browser_all_get_a_live_session() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let who = Authentication {
        account: account.id,
        account_epoch: account.epoch,
        amr: vec!["pwd".into()],
        persistence: Persistence::BrowserSession,
    };
    let (op, first) = (fixture.op(&fixture.acme), who.clone());
    let Established { secrets, .. } = db.write(tenant, move |wtx| sessions::establish(&op, wtx, &first, None)).unwrap();
    let previous = secrets.session.expose().to_owned();
    let items = (0..8).map(|_| (fixture.op(&fixture.acme), who.clone(), previous.clone())).collect();
    let writer = db.clone();
    let cookies = in_parallel(items, move |(op, who, previous)| {
        let Established { secrets, .. } = until_done(|| {
            let (op, who) = (op.clone(), who.clone());
            let previous = BearerToken::parse(TokenKind::Session, &previous).unwrap();
            writer.write(tenant, move |wtx| sessions::establish(&op, wtx, &who, Some(&previous)))
        });
        secrets.session
    });
    for cookie in &cookies {
        assert!(
            db.read(tenant, |tx| sessions::find_live(tx, cookie, START)).unwrap().is_some(),
            "a cookie without a session"
        );
    }
    let old = BearerToken::parse(TokenKind::Session, &previous).unwrap();
    assert!(db.read(tenant, |tx| sessions::find_live(tx, &old, START)).unwrap().is_none(), "the old secret is invalid");
}

/// Of parallel changes by the user one succeeds; the others find their session ended.
#[test]
fn a_72_of_parallel_password_changes_by_the_user_one_succeeds() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let who = Authentication {
        account: account.id,
        account_epoch: account.epoch,
        amr: vec!["pwd".into()],
        persistence: Persistence::BrowserSession,
    };
    // Half of them in one browser, half in another.
    let browsers = [(); 2].map(|()| {
        let (op, who) = (fixture.op(&fixture.acme), who.clone());
        let Established { secrets, .. } =
            db.write(tenant, move |wtx| sessions::establish(&op, wtx, &who, None)).unwrap();
        Sender { session: Some(secrets.session), sub: account.sub.clone() }
    });
    let attempts: Vec<_> = (0..4).map(|n| (fixture.op(&fixture.acme), browsers[n % 2].clone(), n)).collect();
    let begun: Vec<_> = attempts
        .into_iter()
        .map(|(op, sender, n)| {
            let (at, of, limits) = (op.clone(), sender.clone(), fixture.services.throttle);
            let begin = move |wtx: &mut WriteTx<'_>| change_password::begin(&at, wtx, &limits, &of, None);
            let begun = db.write(tenant, move |wtx| Stop::outcome(begin(wtx))).unwrap();
            let Ok(ticket) = begun else { panic!("there is room for five guesses at once") };
            let chosen = Some(NewHash::Made(StoredPassword { phc: format!("$argon2id${n}"), pepper_id: [1; 8] }));
            (op, Compared { ticket, matches: true, chosen, sender, device: None })
        })
        .collect();
    let writer = db.clone();
    let outcomes = in_parallel(begun, move |(op, compared)| {
        until_done(|| {
            let (op, compared) = (op.clone(), compared.clone());
            writer.write(tenant, move |wtx| change_password::finish(&op, wtx, &compared))
        })
    });
    let changed: Vec<_> = outcomes.iter().filter(|o| matches!(o, change_password::Outcome::Changed { .. })).collect();
    assert_eq!(changed.len(), 1);
    assert!(outcomes.iter().all(|o| !matches!(o, change_password::Outcome::WrongPassword)));
    assert_eq!(ada(&fixture).epoch, account.epoch.next());
    let change_password::Outcome::Changed { secrets, .. } = changed[0] else { unreachable!() };
    let live = db.read(tenant, |tx| sessions::list_live(tx, account.id, START)).unwrap();
    let kept = db.read(tenant, |tx| sessions::find_live(tx, &secrets.session, START)).unwrap().unwrap();
    assert_eq!(
        live.iter().map(|session| session.id).collect::<Vec<_>>(),
        [kept.id],
        "only the session of the change is live"
    );
}

type Rival = fn(&Op, &mut WriteTx<'_>, AccountId) -> Result<Result<(), ()>, Fault>;

/// A set-up link that is used while its account is locked, or given another password, has no effect.
#[test]
fn a_39_a_set_up_link_does_not_undo_a_concurrent_lock_or_password() {
    let lock = |op: &Op, wtx: &mut WriteTx<'_>, id| {
        Ok(manage::set_state(op, wtx, id, AccountState::Locked)?.map(drop).map_err(|_| ()))
    };
    let set = |op: &Op, wtx: &mut WriteTx<'_>, id| {
        let other = StoredPassword { phc: "$argon2id$other".to_owned(), pepper_id: [1; 8] };
        Ok(manage::set_password(op, wtx, id, &other)?.map(|_| ()).map_err(|_| ()))
    };
    for rival in [lock as Rival, set] {
        let fixture = Fixture::new();
        let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
        let op = fixture.op(&fixture.acme);
        let link = db.write(tenant, move |wtx| setup::issue(&op, wtx, Some(account.id))).unwrap().unwrap();
        let (done, changed) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
        let (op, at, writer) = (fixture.op(&fixture.acme), (done.clone(), changed.clone()), db.clone());
        let first = std::thread::spawn(move || {
            writer.write(tenant, move |wtx| {
                rival(&op, wtx, account.id)?.unwrap();
                at.0.wait();
                // The link is used now: time for the other transaction to reach the locked account row.
                at.1.wait();
                std::thread::park_timeout(Duration::from_millis(200));
                Ok(())
            })
        });
        done.wait();
        let op = fixture.op(&fixture.acme);
        let password = StoredPassword { phc: "$argon2id$of-the-link".to_owned(), pepper_id: [1; 8] };
        let chosen = Chosen { password, email: None };
        changed.wait();
        let outcome = db.write(tenant, move |wtx| setup::finish(&op, wtx, &link, &chosen)).unwrap();
        first.join().unwrap().unwrap();
        assert_eq!(outcome, setup::Outcome::LinkGone);
        let (kept, _) = db.read(tenant, |tx| accounts::store::find_password(tx, account.id)).unwrap().unwrap();
        assert_ne!(kept.phc, "$argon2id$of-the-link");
        assert_eq!(ada(&fixture).epoch, account.epoch.next(), "once");
    }
}

/// A session that is ended while it is in use stays ended, and one event is recorded.
#[test]
fn a_53_a_session_that_is_ended_during_use_stays_ended() {
    let fixture = Fixture::new();
    let (db, tenant, account) = (fixture.services.db.clone(), fixture.acme.tenant.id, ada(&fixture));
    let who = Authentication {
        account: account.id,
        account_epoch: account.epoch,
        amr: vec!["pwd".into()],
        persistence: Persistence::BrowserSession,
    };
    let op = fixture.op(&fixture.acme);
    let Established { secrets, .. } = db.write(tenant, move |wtx| sessions::establish(&op, wtx, &who, None)).unwrap();
    let session = db.read(tenant, |tx| sessions::find_live(tx, &secrets.session, START)).unwrap().unwrap();
    fixture.advance(3_000);
    let items = (0..8).map(|n| (fixture.op(&fixture.acme), session.clone(), n)).collect();
    let writer = db.clone();
    let ended = in_parallel(items, move |(op, session, n)| {
        until_done(|| {
            let (op, session) = (op.clone(), session.clone());
            writer.write(tenant, move |wtx| match n % 2 {
                0 => sessions::touch(&op, wtx, &session).map(|()| false),
                _ => sessions::end_own(&op, wtx, session.account_id, session.id),
            })
        })
    });
    assert_eq!(ended.into_iter().filter(|ended| *ended).count(), 1, "exactly one call ended it");
    assert!(db.read(tenant, |tx| sessions::find_not_ended(tx, &secrets.session)).unwrap().is_none());
    let log = db.read(tenant, |tx| list_events(tx, &Default::default(), &PageRequest::first(100))).unwrap().items;
    assert_eq!(log.iter().filter(|(row, _)| row.event == "session_ended").count(), 1);
}

/// Returns a refresh request with a new refresh token of this client.
async fn refresh_token(fixture: &Fixture, client: &TestClient) -> RefreshRequest {
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let offline = [("scope", "openid offline_access")];
    let tokens = fixture.tokens_for(&mut browser, (&fixture.acme, client), &offline).await;
    let refresh_token = Secret::new(tokens["refresh_token"].as_str().unwrap().to_owned());
    RefreshRequest { refresh_token, scope: None, resources: Vec::new() }
}

/// Redeems a refresh token in a transaction and returns whether tokens were issued. `then` runs before the commit.
fn refresh<F: Fn() + Send + 'static>(
    fixture: &Fixture,
    client: &TestClient,
    request: &RefreshRequest,
    then: F,
) -> impl FnOnce() -> Result<bool, Fault> + use<F> + Send {
    let (op, db, request) = (fixture.op(&fixture.acme), fixture.services.db.clone(), request.clone());
    let (tenant, client_id) = (fixture.acme.tenant.id, client.client_id.clone());
    let client = db.read(tenant, |tx| find_by_client_id(tx, &client_id)).unwrap().unwrap();
    move || {
        db.write(tenant, move |wtx| {
            let proof = Proof { client: &client, assertion: None };
            let redeemed = Stop::outcome(redeem(&op, wtx, proof, &[], &request))?;
            then();
            Ok(matches!(redeemed, Ok(Redeemed::Issued(_))))
        })
    }
}

/// a refresh waits for another one with the same token, and sees its result.
#[actix_web::test]
async fn a_15_of_two_parallel_refreshes_the_second_sees_the_result_of_the_first() {
    for (grace, second_is_issued) in [(0, false), (60, true)] {
        let fixture = Fixture::new();
        let client = ClientMetadata { refresh_grace: Some(grace), ..refreshing("Backend") };
        let client = fixture.client(&fixture.acme, client);
        let request = refresh_token(&fixture, &client).await;
        let (done, go) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
        let at = (done.clone(), go.clone());
        let first = refresh(&fixture, &client, &request, move || {
            at.0.wait();
            at.1.wait();
            // Time for the second to reach the row lock of the family.
            std::thread::park_timeout(Duration::from_millis(200));
        });
        let first = std::thread::spawn(first);
        done.wait();
        let second = std::thread::spawn(refresh(&fixture, &client, &request, || ()));
        go.wait();
        assert!(first.join().unwrap().unwrap());
        assert_eq!(second.join().unwrap().unwrap(), second_is_issued, "grace {grace}");
        let third = refresh(&fixture, &client, &request, || ());
        assert_eq!(third().unwrap(), second_is_issued, "without a grace period the family is revoked");
    }
}

/// a refresh sees changes that were committed while it waited for the row lock.
#[actix_web::test]
async fn a_34_a_refresh_that_waited_for_a_lock_sees_changes_committed_meanwhile() {
    let fixture = Fixture::new();
    let client = fixture.client(&fixture.acme, ClientMetadata { refresh_grace: Some(60), ..refreshing("Backend") });
    let request = refresh_token(&fixture, &client).await;
    if !on_postgres() {
        // SQLite has one writer: nothing can change while another transaction has the family.
        return;
    }
    let (done, go) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let at = (done.clone(), go.clone());
    let first = refresh(&fixture, &client, &request, move || {
        at.0.wait();
        at.1.wait();
    });
    let first = std::thread::spawn(first);
    done.wait();
    let second = std::thread::spawn(refresh(&fixture, &client, &request, || ()));
    std::thread::park_timeout(Duration::from_millis(200));
    fixture.set_account_state(&fixture.acme, "ada@example.com", AccountState::Locked);
    go.wait();
    assert!(first.join().unwrap().unwrap(), "it had checked the account before the lock");
    assert!(!second.join().unwrap().unwrap());
}

/// a repeated refresh waits for a revocation of its grant that began before, and is refused. No token follows a
/// revocation that was acknowledged.
#[actix_web::test]
async fn a_27_a_repeated_refresh_waits_for_a_revocation() {
    let fixture = Fixture::new();
    let client = fixture.client(&fixture.acme, ClientMetadata { refresh_grace: Some(60), ..refreshing("Backend") });
    let request = refresh_token(&fixture, &client).await;
    assert!(refresh(&fixture, &client, &request, || ())().unwrap());
    assert!(refresh(&fixture, &client, &request, || ())().unwrap(), "a repeat, within the grace period");
    if !on_postgres() {
        // SQLite has one writer: the revocation is committed before the repeat begins.
        return;
    }
    let tenant = fixture.acme.tenant.id;
    let (account, id) = (account_id(&fixture, "ada@example.com"), client.client_id.clone());
    let (done, go) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let (db, now, at) =
        (fixture.services.db.clone(), fixture.services.moment().unwrap().now, (done.clone(), go.clone()));
    let revocation = std::thread::spawn(move || {
        db.write(tenant, move |wtx: &mut WriteTx<'_>| {
            let client = find_by_client_id(wtx, &id)?.unwrap().id;
            let ended = revoke_own(wtx, account, client, now)?;
            at.0.wait();
            at.1.wait();
            Ok(ended)
        })
    });
    done.wait();
    let repeat = std::thread::spawn(refresh(&fixture, &client, &request, || ()));
    // Time for the repeat to reach the row lock of the grant.
    std::thread::park_timeout(Duration::from_millis(200));
    go.wait();
    assert_eq!(revocation.join().unwrap().unwrap(), 1);
    assert!(!repeat.join().unwrap().unwrap(), "A-27: no token after the revocation");
}

//! The lifecycle of signing keys: published ahead, retired late, separate for each tenant (P-13, A-29, A-30, A-31).

use std::collections::BTreeMap;
use std::sync::{Arc, Barrier};

use diesel::sql_types::BigInt;
use diesel::{QueryableByName, RunQueryDsl};
use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreJwsSigningAlgorithm};
use openidconnect::{AccessToken, AccessTokenHash, ClientId, ClientSecret, IssuerUrl, Nonce};
use portico::base::code::Code;
use portico::base::jose::{self, Alg, KeyPair, PublicKey};
use portico::base::refusal::{FieldFault, Refusal};
use portico::base::time::Clock;
use portico::config::QuotasConfig;
use portico::jobs::rotate_keys::rotate_keys;
use portico::keys::lifecycle::{PUBLISHED_AFTER, PUBLISHED_AHEAD, state_of};
use portico::keys::{self, KeyState, Retired, Rotated, When};
use portico::oidc::clients::{ClientMetadata, Registration, manage as clients, store};
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::storage::Database;
use portico::storage::master_key::MasterKeys;
use portico::tenancy::TenantState;
use serde_json::Value;

use crate::concurrent_writes::until_done;
use crate::support::engine::{connect, on, url_of};
use crate::support::{API, Fixture, Program, Req, TestClient, TestTenant, confidential, jwt};

const DAY: u64 = 86_400;

/// Returns the JWK set by `kid`.
async fn jwks(fixture: &Fixture, tenant: &TestTenant) -> BTreeMap<String, Value> {
    let answer = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await;
    // Shorter before a change that is known in advance.
    let age = answer.header("cache-control").and_then(|value| value.strip_prefix("public, max-age="));
    assert!((1..=300).contains(&age.unwrap().parse::<u64>().unwrap()), "{age:?}");
    let set = answer.json();
    let keys = set["keys"].as_array().unwrap().iter();
    keys.map(|key| (key["kid"].as_str().unwrap().to_owned(), key.clone())).collect()
}

fn rotate(fixture: &Fixture, tenant: &TestTenant, (alg, when): (Alg, When)) -> Rotated {
    let (op, pair) = (fixture.op(tenant), Arc::new(fixture.keys.key_pair(alg).unwrap()));
    until_done(|| {
        let (op, pair) = (op.clone(), pair.clone());
        fixture.services.db.write(tenant.tenant.id, move |wtx| keys::rotate(&op, wtx, &pair, when))
    })
}

fn successor(rotated: Rotated) -> String {
    let Rotated::Successor(key) = rotated else { panic!("no successor: {rotated:?}") };
    key.kid
}

fn retire(fixture: &Fixture, tenant: &TestTenant, kid: &str) -> Retired {
    let (op, kid) = (fixture.op(tenant), kid.to_owned());
    let found = fixture.services.db.read(tenant.tenant.id, keys::list).unwrap();
    let alg = found.iter().find(|key| key.kid == kid).map_or(Alg::Es256, |key| key.alg);
    let pair = fixture.keys.key_pair(alg).unwrap();
    fixture.services.db.write(tenant.tenant.id, move |wtx| keys::retire(&op, wtx, &kid, Some(&pair))).unwrap()
}

/// Runs the rotation job once, and returns how many keys it changed.
fn job(fixture: &Fixture) -> usize {
    let services = &fixture.services;
    let (keys, entropy) = (fixture.keys.as_ref(), services.entropy.as_ref());
    rotate_keys(&services.db, keys, entropy, fixture.clock.now(), &|| false).unwrap()
}

/// Returns every key of an algorithm with its state, in the order in which the keys start to sign.
fn states(fixture: &Fixture, tenant: &TestTenant, alg: Alg) -> Vec<(String, KeyState)> {
    let keys = fixture.services.db.read(tenant.tenant.id, keys::list).unwrap();
    let now = fixture.clock.now();
    keys.iter().filter(|key| key.alg == alg).map(|key| (key.kid.clone(), state_of(key, &keys, now))).collect()
}

fn active(fixture: &Fixture, tenant: &TestTenant, alg: Alg) -> String {
    let active: Vec<_> =
        states(fixture, tenant, alg).into_iter().filter(|(_, state)| *state == KeyState::Active).collect();
    assert_eq!(active.len(), 1, "one key signs: {active:?}");
    active[0].0.clone()
}

#[derive(QueryableByName)]
struct Length {
    #[diesel(sql_type = BigInt)]
    length: i64,
}

/// Returns the length of the stored private key.
fn private_half(fixture: &Fixture, tenant: &TestTenant, kid: &str) -> i64 {
    let id: String = tenant.tenant.id.as_slice().iter().map(|b| format!("{b:02x}")).collect();
    let of = on("lower(hex(tenant_id))", "encode(tenant_id, 'hex')");
    let length = on("length(private_jwk)", "length(private_jwk)::bigint");
    let sql = format!("SELECT {length} AS length FROM signing_keys WHERE kid = '{kid}' AND {of} = '{id}'");
    diesel::sql_query(sql).get_result::<Length>(&mut connect(fixture.dir.path())).unwrap().length
}

fn kid_of(token: &Value) -> String {
    jwt(token.as_str().unwrap()).0["kid"].as_str().unwrap().to_owned()
}

/// Caches the JWK set and fetches it again only after its `max-age`.
#[derive(Default)]
struct RelyingParty {
    keys: BTreeMap<String, Value>,
}

impl RelyingParty {
    fn verifies(&self, token: &Value, typ: &str) -> bool {
        let token = token.as_str().unwrap();
        let Some(jwk) = self.keys.get(jwt(token).0["kid"].as_str().unwrap()) else { return false };
        let alg = jwk["alg"].as_str().unwrap().parse().unwrap();
        let key = PublicKey::new(alg, jwk["kid"].as_str().unwrap(), &jwk.to_string()).unwrap();
        jose::verify::<Value>(&key, typ, token).is_ok()
    }
}

struct Live {
    tokens: Value,
    kids: [String; 2],
    expires: i64,
}

impl Live {
    fn verified_by(&self, party: &RelyingParty) -> bool {
        party.verifies(&self.tokens["id_token"], "JWT") && party.verifies(&self.tokens["access_token"], "at+jwt")
    }
}

/// Advances the clock minute by minute over a rotation of both algorithms that the job starts. Five relying parties
/// cache the JWK set for five minutes each, one minute apart, and verify every token during its whole lifetime.
#[actix_web::test]
async fn p_13_and_a_30_cached_jwk_sets_verify_every_token_during_a_rotation() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for (key, value) in [("token.access", "1d"), ("token.id", "1d")] {
        fixture.set_tenant(&tenant, key, value);
    }
    let old = [Alg::Rs256, Alg::Es256].map(|alg| active(&fixture, &tenant, alg));
    fixture.advance(90 * DAY - 30 * 60);
    let mut browser = fixture.signed_in(&tenant).await;
    let mut parties: [RelyingParty; 5] = Default::default();
    for party in &mut parties {
        party.keys = jwks(&fixture, &tenant).await;
    }
    let mut living: Vec<Live> = Vec::new();
    let (mut published, mut signing, mut gone) = (None, None, None);
    let (mut last_of_old, mut minted) = (0, 0);
    for minute in 0..1_530_u64 {
        let now = fixture.now().timestamp();
        if minute % 10 == 0 {
            job(&fixture);
        }
        parties[usize::try_from(minute % 5).unwrap()].keys = jwks(&fixture, &tenant).await;
        let shown = &parties[usize::try_from(minute % 5).unwrap()].keys;
        if shown.len() == 4 {
            published.get_or_insert(minute);
        } else if published.is_some() {
            assert!(old.iter().all(|kid| !shown.contains_key(kid)), "both old keys are removed, and no other");
            gone.get_or_insert(minute);
        }
        living.retain(|live| now < live.expires);
        if minute <= 60 || minute % 30 == 0 {
            let code = fixture.code(&mut browser, &tenant, &[]).await;
            let answer = fixture.send(fixture.redeem_request(&tenant, &code)).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            let tokens = answer.json();
            let kids = [kid_of(&tokens["id_token"]), kid_of(&tokens["access_token"])];
            let live = Live { tokens, kids, expires: now + i64::try_from(DAY).unwrap() };
            assert!(parties.iter().all(|party| live.verified_by(party)), "minute {minute}: a new token");
            if live.kids == old {
                assert!(signing.is_none(), "minute {minute}: an old key signs again");
                last_of_old = live.expires;
            } else {
                assert!(live.kids.iter().all(|kid| !old.contains(kid)));
                signing.get_or_insert(minute);
            }
            living.push(live);
            minted += 1;
        }
        for live in &living {
            let known = |party: &RelyingParty| live.kids.iter().all(|kid| party.keys.contains_key(kid));
            assert!(
                parties.iter().all(known),
                "minute {minute}: the key of a valid token is missing from a cached set"
            );
            if live.expires - now <= 60 {
                assert!(
                    parties.iter().all(|party| live.verified_by(party)),
                    "minute {minute}: the last minute of a token"
                );
                assert_eq!(fixture.userinfo(&tenant, &live.tokens["access_token"]).await.status, 200);
            }
        }
        if gone == Some(minute) {
            assert!(now >= last_of_old + 300, "no valid token is signed with an old key, and no cached set needs one");
        }
        fixture.advance(60);
    }
    // Due after 90 days, published ten minutes ahead, removed a day and a quarter of an hour after the last signature.
    assert_eq!((published, signing, gone), (Some(30), Some(40), Some(40 + 24 * 60 + 15)));
    assert_eq!(PUBLISHED_AHEAD.as_secs(), 600);
    assert_eq!(PUBLISHED_AFTER.as_secs(), DAY + 900);
    assert!(minted > 100 && last_of_old > 0);
    for (kid, alg) in old.iter().zip([Alg::Rs256, Alg::Es256]) {
        assert_eq!(private_half(&fixture, &tenant, kid), 0, "the job erased the private key");
        assert_eq!(states(&fixture, &tenant, alg)[0], (kid.clone(), KeyState::Retired));
        assert!(private_half(&fixture, &tenant, &active(&fixture, &tenant, alg)) > 0);
    }
    println!("{minted} pairs of tokens, verified with five cached JWK sets at each of 1530 minutes");
}

#[actix_web::test]
async fn a_key_is_published_before_it_signs_and_only_one_is_pending() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let first = active(&fixture, &tenant, Alg::Es256);
    let second = successor(rotate(&fixture, &tenant, (Alg::Es256, When::Ahead)));
    for when in [When::Ahead, When::Due] {
        let Rotated::Waiting(waiting) = rotate(&fixture, &tenant, (Alg::Es256, when)) else { panic!("one waits") };
        assert_eq!(waiting.kid, second);
    }
    assert!(matches!(rotate(&fixture, &tenant, (Alg::EdDsa, When::Now)), Rotated::NoKey));
    assert!(jwks(&fixture, &tenant).await.contains_key(&second));
    fixture.advance(599);
    assert_eq!(kid_of(&fixture.tokens(&tenant, &[]).await["access_token"]), first);
    fixture.advance(1);
    assert_eq!(kid_of(&fixture.tokens(&tenant, &[]).await["access_token"]), second);

    // Immediately, with a pending key and without one.
    let third = successor(rotate(&fixture, &tenant, (Alg::Es256, When::Ahead)));
    assert_eq!(successor(rotate(&fixture, &tenant, (Alg::Es256, When::Now))), third);
    assert_eq!(kid_of(&fixture.tokens(&tenant, &[]).await["access_token"]), third);
    let fourth = successor(rotate(&fixture, &tenant, (Alg::Es256, When::Now)));
    assert_eq!(kid_of(&fixture.tokens(&tenant, &[]).await["access_token"]), fourth);
    let states: BTreeMap<String, KeyState> = states(&fixture, &tenant, Alg::Es256).into_iter().collect();
    assert_eq!([first, second, third].map(|kid| states[&kid]), [KeyState::Retiring; 3]);
    assert_eq!((states.len(), states[&fourth]), (4, KeyState::Active));
    assert_eq!(jwks(&fixture, &tenant).await.len(), 5, "tokens that they signed may still be valid");
}

#[actix_web::test]
async fn id_token_hints_are_accepted_with_every_former_key_of_the_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let hint = fixture.tokens(&tenant, &[]).await["id_token"].as_str().unwrap().to_owned();
    let kid = active(&fixture, &tenant, Alg::Rs256);
    successor(rotate(&fixture, &tenant, (Alg::Rs256, When::Ahead)));
    fixture.advance(600 + PUBLISHED_AFTER.as_secs() - 1);
    assert!(jwks(&fixture, &tenant).await.contains_key(&kid));
    fixture.advance(1);
    assert!(!jwks(&fixture, &tenant).await.contains_key(&kid), "it is removed by time, without the job");
    assert_ne!(private_half(&fixture, &tenant, &kid), 0);
    assert_eq!(job(&fixture), 1);
    assert_eq!(job(&fixture), 0, "there is nothing left to do");
    assert_eq!(private_half(&fixture, &tenant, &kid), 0);
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.code(&mut browser, &tenant, &[("id_token_hint", &hint), ("prompt", "none")]).await;

    // A key withdrawn as leaked: a hint grants no access, so it is still accepted.
    let hint = fixture.tokens(&tenant, &[]).await["id_token"].as_str().unwrap().to_owned();
    assert!(matches!(retire(&fixture, &tenant, &kid_of(&Value::from(hint.as_str()))), Retired::Done { .. }));
    fixture.code(&mut browser, &tenant, &[("id_token_hint", &hint), ("prompt", "none")]).await;

    // A hint of another tenant is refused, although both tenants have had a key of this kid.
    let foreign = fixture.tokens(&fixture.globex, &[]).await["id_token"].as_str().unwrap().to_owned();
    assert_eq!(kid_of(&Value::from(foreign.as_str())), kid);
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[("id_token_hint", &foreign)]);
    assert_eq!(browser.get(&fixture, &uri).await.location_query()["error"], "invalid_request");
}

#[actix_web::test]
async fn a_30_tokens_of_a_leaked_key_are_refused_at_once_and_signing_continues() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let tokens = fixture.tokens(&tenant, &[]).await;
    let leaked = kid_of(&tokens["access_token"]);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
    let made_up = fixture.userinfo(&tenant, &Value::from("made.up.token")).await;
    let Retired::Done { successor: Some(next) } = retire(&fixture, &tenant, &leaked) else { panic!("not retired") };
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await, made_up);
    assert!(!jwks(&fixture, &tenant).await.contains_key(&leaked));
    assert_eq!(private_half(&fixture, &tenant, &leaked), 0);
    let tokens = fixture.tokens(&tenant, &[]).await;
    assert_eq!(kid_of(&tokens["access_token"]), next.kid);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
    assert!(matches!(retire(&fixture, &tenant, &leaked), Retired::Already));
    assert!(matches!(retire(&fixture, &tenant, "nobody"), Retired::Unknown));

    // A pending key replaces the active one immediately.
    let waiting = successor(rotate(&fixture, &tenant, (Alg::Es256, When::Ahead)));
    retire(&fixture, &tenant, &next.kid);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
    assert_eq!(kid_of(&fixture.tokens(&tenant, &[]).await["access_token"]), waiting);

    // A pending key that is withdrawn gets a successor, and the active key stays until the successor signs.
    let never = successor(rotate(&fixture, &tenant, (Alg::Es256, When::Ahead)));
    fixture.advance(300);
    let Retired::Done { successor: Some(instead) } = retire(&fixture, &tenant, &never) else { panic!("not retired") };
    assert!(!jwks(&fixture, &tenant).await.contains_key(&never));
    fixture.advance(599);
    let last = fixture.tokens(&tenant, &[]).await;
    assert_eq!(kid_of(&last["access_token"]), waiting);
    fixture.advance(1);
    assert_eq!(active(&fixture, &tenant, Alg::Es256), instead.kid);
    fixture.advance(PUBLISHED_AFTER.as_secs() - 1);
    assert!(jwks(&fixture, &tenant).await.contains_key(&waiting));
    fixture.advance(1);
    assert!(!jwks(&fixture, &tenant).await.contains_key(&waiting));

    // The active key is not withdrawn without a successor.
    let (op, kid) = (fixture.op(&tenant), instead.kid.clone());
    let refused = fixture.services.db.write(tenant.tenant.id, move |wtx| keys::retire(&op, wtx, &kid, None)).unwrap();
    assert!(matches!(refused, Retired::NeedsSuccessor(Alg::Es256)));
    assert_eq!(active(&fixture, &tenant, Alg::Es256), instead.kid);
}

#[actix_web::test]
async fn a_31_keys_are_separate_for_each_tenant() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    // Both tenants have one RSA key, since the tests share it: a change at one does not affect the other.
    let rsa = active(&fixture, &acme, Alg::Rs256);
    assert_eq!(active(&fixture, &globex, Alg::Rs256), rsa);
    let tokens = fixture.tokens(&acme, &[]).await;
    let rows = fixture.rows_of(acme.tenant.id);
    for kid in [&rsa, &active(&fixture, &globex, Alg::Es256)] {
        assert!(matches!(retire(&fixture, &globex, kid), Retired::Done { .. }));
    }
    let foreign = active(&fixture, &acme, Alg::Es256);
    let others = fixture.rows_of(globex.tenant.id);
    assert!(matches!(retire(&fixture, &globex, &foreign), Retired::Unknown));
    assert_eq!(fixture.rows_of(globex.tenant.id), others);
    successor(rotate(&fixture, &globex, (Alg::Es256, When::Ahead)));
    fixture.services.db.write(globex.tenant.id, |wtx| keys::erase_over(wtx, crate::support::START)).unwrap();
    assert_eq!(fixture.rows_of(acme.tenant.id), rows);
    assert_eq!(fixture.userinfo(&acme, &tokens["access_token"]).await.status, 200);
    assert!(jwks(&fixture, &acme).await.contains_key(&rsa));
    assert!(!jwks(&fixture, &globex).await.contains_key(&rsa));

    // a token is valid only with a key of the tenant, whatever its kid is.
    let globex_token = fixture.tokens(&globex, &[]).await["access_token"].clone();
    assert_eq!(fixture.userinfo(&globex, &globex_token).await.status, 200);
    assert_eq!(fixture.userinfo(&acme, &globex_token).await.status, 401);
}

#[actix_web::test]
async fn rotation_makes_one_successor_on_any_number_of_nodes() {
    let fixture = Fixture::new();
    let tenants = [fixture.acme.clone(), fixture.globex.clone()];
    fixture.advance(90 * DAY - 1);
    let count = |tenant: &TestTenant| fixture.services.db.read(tenant.tenant.id, keys::list).unwrap().len();
    assert_eq!(job(&fixture), 0, "a second too early");
    fixture.advance(1);
    let path = fixture.dir.path();
    let nodes: Vec<Database> = (0..2)
        .map(|_| {
            let keys = Arc::new(MasterKeys::read(&path.join("master.key")).unwrap());
            Database::open(&url_of(path), 4, keys, QuotasConfig::default()).unwrap()
        })
        .collect();
    let barrier = Barrier::new(8);
    let now = fixture.clock.now();
    std::thread::scope(|scope| {
        for n in 0..8 {
            let (fixture, node, barrier) = (&fixture, &nodes[n % 2], &barrier);
            scope.spawn(move || {
                let (keys, entropy) = (fixture.keys.as_ref(), fixture.services.entropy.as_ref());
                barrier.wait();
                rotate_keys(node, keys, entropy, now, &|| false).unwrap();
            });
        }
    });
    job(&fixture);
    for tenant in &tenants {
        assert_eq!(count(tenant), 4, "one successor of each of two keys");
        for alg in [Alg::Rs256, Alg::Es256] {
            let states: Vec<KeyState> = states(&fixture, tenant, alg).into_iter().map(|(_, state)| state).collect();
            assert_eq!(states, [KeyState::Active, KeyState::Published]);
        }
    }
    assert_eq!(job(&fixture), 0);

    // On the command line too: eight at once make one.
    fixture.advance(600);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let (fixture, tenant, barrier) = (&fixture, &tenants[0], &barrier);
            scope.spawn(move || {
                barrier.wait();
                rotate(fixture, tenant, (Alg::Es256, When::Ahead));
            });
        }
    });
    assert_eq!(states(&fixture, &tenants[0], Alg::Es256).len(), 3);
}

#[actix_web::test]
async fn keys_rotate_sets_the_interval_and_never_turns_rotation_off() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "keys.rotate", "never");
    fixture.set_tenant_state(&fixture.globex, TenantState::Deleted);
    fixture.set_tenant(&TestTenant { tenant: default_tenant(&fixture), ..tenant.clone() }, "keys.rotate", "never");
    fixture.advance(400 * DAY);
    let before = states(&fixture, &tenant, Alg::Es256);
    job(&fixture);
    assert_eq!(states(&fixture, &tenant, Alg::Es256), before);
    assert_eq!(states(&fixture, &fixture.globex, Alg::Es256).len(), 1, "a deleted tenant gets no keys");
    fixture.set_tenant(&tenant, "keys.rotate", "2d");
    job(&fixture);
    assert_eq!(states(&fixture, &tenant, Alg::Es256).len(), 2);
    fixture.advance(600 + 2 * DAY - 1);
    job(&fixture);
    assert_eq!(states(&fixture, &tenant, Alg::Es256).len(), 2);
    fixture.advance(1);
    job(&fixture);
    assert_eq!(states(&fixture, &tenant, Alg::Es256).len(), 3);
}

fn default_tenant(fixture: &Fixture) -> Arc<portico::tenancy::Tenant> {
    let slug = portico::base::slug::Slug::new("default").unwrap();
    let found = fixture.services.db.system_read(|stx| portico::tenancy::store::find_by_slug(stx, &slug));
    Arc::new(found.unwrap().unwrap())
}

/// Creates a client with this ID token algorithm, with a new key pair for the tenant if given.
fn client_with(fixture: &Fixture, alg: Alg, pair: Option<KeyPair>) -> Result<TestClient, Vec<FieldFault>> {
    let (tenant, op) = (fixture.acme.tenant.id, fixture.op(&fixture.acme));
    let new = ClientMetadata { id_token_signed_response_alg: Some(alg.as_str().into()), ..confidential("Modern") };
    let redirect_uri = crate::support::REDIRECT_URI;
    let made = fixture.services.db.write(tenant, move |wtx| clients::create(&op, wtx, &new, pair.as_ref())).unwrap();
    let (client, secret) = made?;
    Ok(TestClient { client_id: client.client_id, client_secret: secret.map(|s| s.expose().to_owned()), redirect_uri })
}

fn no_key(field: &'static str) -> FieldFault {
    FieldFault::new(field, Refusal::new(Code::SigningKeyMissing).with("alg", "EdDSA"))
}

/// Some clients use the first key of the set, whatever its `kid` is.
#[actix_web::test]
async fn rsa_keys_come_first_in_the_jwk_set_and_the_order_is_stable() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let ed25519 = fixture.keys.key_pair(Alg::EdDsa).unwrap();
    client_with(&fixture, Alg::EdDsa, Some(ed25519)).unwrap();
    let order = async || {
        let set = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await.json();
        let keys = set["keys"].as_array().unwrap().iter();
        keys.map(|key| (key["alg"].as_str().unwrap().to_owned(), key["kid"].to_string())).collect::<Vec<_>>()
    };
    let algs = |order: &[(String, String)]| order.iter().map(|(alg, _)| alg.clone()).collect::<Vec<_>>();
    let before = order().await;
    assert_eq!(algs(&before), ["RS256", "ES256", "EdDSA"]);
    for alg in [Alg::Es256, Alg::Rs256] {
        rotate(&fixture, &tenant, (alg, When::Ahead));
    }
    let after = order().await;
    assert_eq!(algs(&after), ["RS256", "RS256", "ES256", "ES256", "EdDSA"]);
    assert_eq!([&after[0], &after[2], &after[4]], [&before[0], &before[1], &before[2]], "older keys first");
}

#[actix_web::test]
async fn a_20_a_tenant_gets_an_ed25519_key_when_a_client_asks_for_one() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let rows = fixture.rows_of(tenant.tenant.id);
    assert_eq!(client_with(&fixture, Alg::EdDsa, None).err().unwrap(), [no_key("id_token_signed_response_alg")]);
    let other = fixture.keys.key_pair(Alg::Es256).unwrap();
    assert!(client_with(&fixture, Alg::EdDsa, Some(other)).is_err());
    assert_eq!(fixture.rows_of(tenant.tenant.id), rows);
    let pair = fixture.keys.key_pair(Alg::EdDsa).unwrap();
    let client = client_with(&fixture, Alg::EdDsa, Some(pair.clone())).unwrap();
    client_with(&fixture, Alg::EdDsa, Some(fixture.keys.key_pair(Alg::EdDsa).unwrap())).unwrap();
    client_with(&fixture, Alg::EdDsa, None).unwrap();
    assert_eq!("Ed25519".parse(), Ok(Alg::EdDsa), "its name in RFC 9864");
    assert_eq!(active(&fixture, &tenant, Alg::EdDsa), pair.kid);
    assert_eq!(states(&fixture, &tenant, Alg::EdDsa).len(), 1, "the second pair was not needed");
    let key = jwks(&fixture, &tenant).await[&pair.kid].clone();
    assert_eq!((&key["kty"], &key["crv"], &key["alg"]), (&"OKP".into(), &"Ed25519".into(), &"EdDSA".into()));
    assert_eq!(key.get("d"), None);
    for (slug, algs) in [("acme", &["RS256", "ES256", "EdDSA"][..]), ("globex", &["RS256", "ES256"])] {
        let metadata = fixture.send(Req::get(format!("/t/{slug}/.well-known/openid-configuration"))).await.json();
        assert_eq!(metadata["id_token_signing_alg_values_supported"], serde_json::json!(algs), "{slug}");
    }

    // The openidconnect crate verifies each ID token and its at_hash.
    let es256 = client_with(&fixture, Alg::Es256, None).unwrap();
    let rs256 = client_with(&fixture, Alg::Rs256, None).unwrap();
    let mut browser = fixture.signed_in(&tenant).await;
    for (client, name, alg) in [
        (&client, "EdDSA", CoreJwsSigningAlgorithm::EdDsa),
        (&es256, "ES256", CoreJwsSigningAlgorithm::EcdsaP256Sha256),
        (&rs256, "RS256", CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256),
    ] {
        let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[]).await;
        assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).0["alg"], name);
        assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).0["alg"], "ES256", "its audience is the issuer");
        let set = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await;
        let set: CoreJsonWebKeySet = serde_json::from_slice(&set.body).unwrap();
        let now = fixture.now();
        let verifier = CoreIdTokenVerifier::new_confidential_client(
            ClientId::new(client.client_id.clone()),
            ClientSecret::new(client.client_secret.clone().unwrap()),
            IssuerUrl::new(tenant.tenant.issuer().to_owned()).unwrap(),
            set,
        )
        .set_time_fn(move || now)
        .set_allowed_algs([alg.clone()]);
        let id_token: CoreIdToken = serde_json::from_value(tokens["id_token"].clone()).unwrap();
        let claims = id_token.claims(&verifier, &Nonce::new("a nonce".into())).unwrap();
        let access_token = AccessToken::new(tokens["access_token"].as_str().unwrap().to_owned());
        let signing_key = id_token.signing_key(&verifier).unwrap();
        let hash = AccessTokenHash::from_token(&access_token, &alg, signing_key).unwrap();
        assert_eq!(claims.access_token_hash(), Some(&hash), "{name}");
    }

    // Rotation includes the new algorithm.
    fixture.advance(90 * DAY);
    job(&fixture);
    fixture.advance(600);
    assert_ne!(active(&fixture, &tenant, Alg::EdDsa), pair.kid);
}

#[actix_web::test]
async fn access_tokens_are_signed_with_the_algorithm_of_their_first_audience() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let api = |identifier: &str, alg: Option<Alg>, new_key: Option<KeyPair>| {
        let op = fixture.op(&tenant);
        let new =
            NewResourceServer { identifier: identifier.into(), name: "Api".into(), alg, new_key, ..Default::default() };
        fixture.services.db.write(tenant.tenant.id, move |wtx| resource_servers::create(&op, wtx, &new)).unwrap()
    };
    let (eddsa, rsa) = ("https://eddsa.example.com", "https://rsa.example.com");
    assert_eq!(api(eddsa, Some(Alg::EdDsa), None).err().unwrap(), [no_key("alg")]);
    let pair = fixture.keys.key_pair(Alg::EdDsa).unwrap();
    api(eddsa, Some(Alg::EdDsa), Some(pair)).unwrap();
    api(rsa, Some(Alg::Rs256), None).unwrap();
    let resources = vec![API.to_owned(), eddsa.to_owned(), rsa.to_owned()];
    let client = fixture.client(&tenant, ClientMetadata { resources, ..confidential("Caller") });
    let mut browser = fixture.signed_in(&tenant).await;
    for (asked, alg) in [
        (&[API][..], "ES256"),
        (&[eddsa], "EdDSA"),
        (&[rsa], "RS256"),
        (&[rsa, eddsa], "RS256"),
        (&[eddsa, rsa], "EdDSA"),
        (&[tenant.tenant.issuer(), rsa], "ES256"),
        (&[], "ES256"),
    ] {
        let extra: Vec<(&str, &str)> = asked.iter().map(|uri| ("resource", *uri)).collect();
        let uri = fixture.authorize_uri(&tenant, &client, &[]);
        let more = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&extra).finish();
        let code = browser.get(&fixture, &format!("{uri}&{more}")).await.location_query().remove("code").unwrap();
        let tokens = fixture.redeem(&tenant, &client, &code).await.json();
        assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).0["alg"], alg, "{asked:?}");
        assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).0["alg"], "RS256");
        assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200, "{asked:?}");
    }

    // The client credentials grant follows this rule too.
    let resources = vec![API.to_owned(), eddsa.to_owned(), rsa.to_owned()];
    let grant_types = vec!["client_credentials".into()];
    let client = fixture.client(&tenant, ClientMetadata { resources, grant_types, ..confidential("Robot") });
    for (resource, alg) in [(API, "ES256"), (eddsa, "EdDSA"), (rsa, "RS256")] {
        let fields = [("grant_type", "client_credentials"), ("resource", resource)];
        let tokens = fixture.redeem_with(&tenant, &client, &fields).await.json();
        assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).0["alg"], alg, "{resource}: {tokens}");
    }
}

#[actix_web::test]
async fn a_client_without_a_stored_algorithm_has_rs256() {
    let fixture = Fixture::new();
    let (tenant, client_id) = (fixture.acme.tenant.id, fixture.acme.public.client_id.clone());
    let client = fixture.services.db.read(tenant, |tx| store::find_by_client_id(tx, &client_id)).unwrap().unwrap();
    let mut document = serde_json::to_value(&client.registered).unwrap();
    assert_eq!(document.as_object_mut().unwrap().remove("id_token_signed_response_alg"), Some("RS256".into()));
    assert_eq!(serde_json::from_value::<Registration>(document).unwrap(), client.registered);
}

#[test]
fn keys_are_listed_rotated_and_retired_on_the_command_line() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let server = program.serve();
    // Waits until the JWK set of the running server has this many keys, with or without this one.
    let shows = |count: usize, (kid, there): (&Value, bool)| {
        server.follows("/t/acme/oauth2/jwks", |(_, body)| {
            let set: Value = serde_json::from_str(body).unwrap();
            let keys = set["keys"].as_array().unwrap();
            keys.len() == count && keys.iter().any(|key| key["kid"] == *kid) == there
        });
    };
    let list = || {
        let mut keys = program.json(&["key", "list", "--tenant", "acme"]).as_array().unwrap().clone();
        // RSA first, and within an algorithm in their order.
        keys.sort_by_key(|key| key["alg"] != "RS256");
        keys
    };
    let named = |kid: &Value| list().into_iter().find(|key| key["kid"] == *kid).unwrap();
    let first = list();
    assert_eq!(first.len(), 2);
    assert!(first.iter().all(|key| key["state"] == "active" && key["retire_at"].is_null()));
    assert_eq!([&first[0]["alg"], &first[1]["alg"]], ["RS256", "ES256"]);

    let table = program.run(&["key", "list", "--tenant", "acme"]).done();
    assert!(table.starts_with("kid ") && table.contains(" state ") && table.lines().count() == 3, "{table}");
    program.run(&["key", "list", "--tenant", "nobody"]).refused(&["there is no tenant"]);
    program.run(&["key", "rotate", "--tenant", "acme", "--alg", "HS256"]).wrong_usage(&["RS256, ES256, EdDSA"]);
    program.run(&["key", "rotate", "--tenant", "acme", "--alg", "EdDSA"]).refused(&["has no EdDSA key"]);

    let made = program.json(&["key", "rotate", "--tenant", "acme", "--alg", "ES256"]);
    assert_eq!((made.as_array().unwrap().len(), &made[0]["state"]), (1, &"published".into()));
    shows(3, (&made[0]["kid"], true));
    assert_eq!(named(&first[1]["kid"])["state"], "active");
    let again = program.run(&["key", "rotate", "--tenant", "acme"]);
    assert!(again.stderr.contains("was published before"), "{again:?}");
    again.done();
    assert_eq!(list().len(), 4, "RSA has a successor too");
    let now = program.json(&["key", "rotate", "--tenant", "acme", "--now"]);
    assert_eq!((&now[1]["kid"], &now[1]["state"]), (&made[0]["kid"], &"active".into()));
    assert_eq!(list().len(), 4);
    assert_eq!(named(&first[1]["kid"])["state"], "retiring");
    shows(4, (&now[1]["kid"], true));

    let kid = now[1]["kid"].as_str().unwrap();
    program.run(&["key", "retire", "--tenant", "acme", kid]).wrong_usage(&["--yes", "sign in again"]);
    program.run(&["key", "retire", "--tenant", "acme", "nobody", "--yes"]).refused(&["there is no key"]);
    program.run(&["key", "retire", "--tenant", "acme", "-hkjw_hyphen", "--yes"]).refused(&["there is no key", "-hkjw"]);
    program.run(&["key", "retire", "--tenant", "default", kid, "--yes"]).refused(&["there is no key"]);
    assert_eq!(named(&now[1]["kid"])["state"], "active");
    program.run(&["key", "retire", "--tenant", "acme", kid, "--yes"]).done();
    assert_eq!(named(&now[1]["kid"])["state"], "retired");
    assert!(named(&now[1]["kid"])["retired_at"].is_string());
    shows(4, (&now[1]["kid"], false));
    assert_eq!(list().iter().filter(|key| key["state"] == "active").count(), 2);
    program.run(&["key", "retire", "--tenant", "acme", kid, "--yes"]).refused(&["retired before"]);

    // A tenant gets an EdDSA key with the first client or API that needs one.
    let create = ["api", "create", "--tenant", "acme", "https://api.example.com", "--name", "Api", "--alg"];
    program.run(&[&create[..], &["none"]].concat()).wrong_usage(&["RS256, ES256, EdDSA"]);
    assert_eq!(program.json(&[&create[..], &["EdDSA"]].concat())["alg"], "EdDSA");
    assert_eq!(list().iter().filter(|key| key["alg"] == "EdDSA" && key["state"] == "active").count(), 1);
    let create = ["client", "create", "--name", "Shop", "--redirect-uri", "https://rp.example.com/cb", "--tenant"];
    let made = program.json(&[&create[..], &["default", "--id-token-alg", "EdDSA"]].concat());
    assert_eq!(made["id_token_signed_response_alg"], "EdDSA");
    assert_eq!(program.json(&["key", "list", "--tenant", "default"]).as_array().unwrap().len(), 3);
    let made = program.json(&[&create[..], &["acme", "--id-token-alg", "EdDSA"]].concat());
    assert_eq!(made["id_token_signed_response_alg"], "EdDSA");
    assert_eq!(list().iter().filter(|key| key["alg"] == "EdDSA").count(), 1, "one key is enough");
    assert_eq!(program.json(&[&create[..], &["acme"]].concat())["id_token_signed_response_alg"], "RS256");
    program.run(&["tenant", "set", "acme", "keys.rotate=1h"]).refused(&["between 1d and 3650d, or never"]);
    program.run(&["tenant", "set", "acme", "keys.rotate=never"]).done();
}

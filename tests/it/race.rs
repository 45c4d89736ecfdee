//! One-time credentials under parallel requests, over real connections to a real server.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};

use portico::oidc::clients::ClientMetadata;
use portico::web::routes::ROUTES;

use crate::support::{Fixture, Req, TestClient, TestKey, asserted, login_client, refreshing, signing_client};

const PARALLEL: usize = 64;
const ROUNDS: usize = 20;

/// Sends one request over a keep-alive connection and returns status and body.
pub fn exchange(stream: &mut TcpStream, req: &Req) -> (u16, Vec<u8>) {
    let mut text = format!(
        "{} {} HTTP/1.1\r\nhost: localhost:8080\r\ncontent-length: {}\r\n",
        req.method,
        req.uri,
        req.body.len()
    );
    for (name, value) in &req.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(&req.body);
    stream.write_all(&bytes).unwrap();
    let mut received = Vec::new();
    let mut buffer = [0; 8192];
    loop {
        let n = stream.read(&mut buffer).unwrap();
        assert!(n > 0, "the server closed the connection");
        received.extend_from_slice(&buffer[..n]);
        let Some(end) = received.windows(4).position(|w| w == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&received[..end]).to_ascii_lowercase();
        let length: usize =
            head.lines().find_map(|l| l.strip_prefix("content-length: ")).map_or(0, |l| l.trim().parse().unwrap());
        if received.len() >= end + 4 + length {
            return (head[9..12].parse().unwrap(), received[end + 4..].to_vec());
        }
    }
}

/// P-02: of 64 parallel redemptions of one code exactly one succeeds. The others are valid replays, so that
/// every token issued for the code is revoked.
#[actix_web::test]
async fn of_64_parallel_redemptions_of_a_code_one_succeeds() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let mut requests = Vec::new();
    for _ in 0..ROUNDS {
        let code = fixture.code(&mut browser, &tenant, &[]).await;
        requests.push(vec![fixture.redeem_request(&tenant, &code)]);
    }
    let rounds = send_parallel(&fixture, requests).await;
    assert_eq!(rounds.len(), ROUNDS);
    for (round, answers) in rounds.iter().enumerate() {
        let good: Vec<_> = answers.iter().filter(|(status, _)| *status == 200).collect();
        let refused = answers.iter().filter(|(status, body)| *status == 400 && body["error"] == "invalid_grant");
        assert_eq!((good.len(), refused.count()), (1, PARALLEL - 1), "round {round}");
        assert_eq!(fixture.userinfo(&tenant, &good[0].1["access_token"]).await.status, 401, "round {round}");
    }
    println!("{ROUNDS} rounds of {PARALLEL} parallel redemptions: one succeeds, and no token stays active");
}

/// P-02: of 64 parallel exchanges of one code at the tenant login API exactly one signs in. The others are valid
/// replays, so that its session has ended.
#[actix_web::test]
async fn of_64_parallel_exchanges_of_a_code_at_the_login_api_one_succeeds() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, login_client("Web"));
    let mut browser = fixture.signed_in(&tenant).await;
    let mut requests = Vec::new();
    for _ in 0..ROUNDS {
        let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
        requests.push(vec![fixture.callback(&client, &code)]);
    }
    let rounds = send_parallel(&fixture, requests).await;
    for (round, answers) in rounds.iter().enumerate() {
        let good: Vec<_> = answers.iter().filter(|(status, _)| *status == 200).collect();
        let refused = answers.iter().filter(|(status, body)| *status == 400 && body["code"] == "invalid_code");
        assert_eq!((good.len(), refused.count()), (1, PARALLEL - 1), "round {round}");
        let token = good[0].1["token"].as_str().unwrap();
        assert_eq!(fixture.send(Req::get("/v1/auth/me").bearer(token)).await.status, 401, "round {round}");
    }
    assert_eq!(rounds.len(), ROUNDS);
}

/// Sends 64 parallel requests per round, taking the round's requests in turn, and returns the answers per round.
pub async fn send_parallel(fixture: &Fixture, requests: Vec<Vec<Req>>) -> Vec<Vec<(u16, serde_json::Value)>> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = portico::web::server::serve(fixture.state.clone(), &ROUTES, vec![listener]).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let rounds = actix_web::web::block(move || {
        let barrier = Arc::new(Barrier::new(PARALLEL));
        let requests = Arc::new(requests);
        let threads: Vec<_> = (0..PARALLEL)
            .map(|n| {
                let (barrier, requests) = (barrier.clone(), requests.clone());
                std::thread::spawn(move || {
                    let send = |round: &Vec<Req>| {
                        // A new connection for each round: a slow round would exceed the server's keep-alive time.
                        barrier.wait();
                        let mut stream = TcpStream::connect(address).unwrap();
                        stream.set_nodelay(true).unwrap();
                        barrier.wait();
                        let (status, body) = exchange(&mut stream, &round[n % round.len()]);
                        (status, serde_json::from_slice(&body).unwrap_or_default())
                    };
                    requests.iter().map(send).collect::<Vec<(u16, serde_json::Value)>>()
                })
            })
            .collect();
        let mut rounds = vec![Vec::new(); requests.len()];
        for answers in threads.into_iter().map(|thread| thread.join().unwrap()) {
            rounds.iter_mut().zip(answers).for_each(|(round, answer)| round.push(answer));
        }
        rounds
    })
    .await
    .unwrap();
    handle.stop(false).await;
    rounds
}

/// Returns one refresh request per round, each with a refresh token of its own.
async fn refreshes(fixture: &Fixture, client: &TestClient) -> Vec<Vec<Req>> {
    let tenant = &fixture.acme;
    let mut browser = fixture.signed_in(tenant).await;
    let mut requests = Vec::new();
    for _ in 0..REFRESH_ROUNDS {
        let asked = [("scope", "openid offline_access")];
        let tokens = fixture.tokens_for(&mut browser, (tenant, client), &asked).await;
        let token = tokens["refresh_token"].as_str().unwrap();
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token)];
        requests.push(vec![fixture.client_request(tenant, (client, "/oauth2/token"), &fields)]);
    }
    requests
}

const REFRESH_ROUNDS: usize = 6;

/// Counts the answers with this status and error. Requests that the full database queue refuses with 503 (P-10) are not
/// counted: they do not judge the token.
fn count(answers: &[(u16, serde_json::Value)], status: u16, error: Option<&str>) -> usize {
    answers.iter().filter(|(s, body)| *s == status && body["error"].as_str() == error).count()
}

fn unavailable(answers: &[(u16, serde_json::Value)]) -> usize {
    count(answers, 503, Some("temporarily_unavailable"))
}

/// P-02: without a grace period, of 64 parallel refreshes with one token exactly one succeeds. The others are
/// reuse, so that the family is revoked.
#[actix_web::test]
async fn without_a_grace_period_one_of_64_parallel_refreshes_succeeds_and_the_family_is_revoked() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, ClientMetadata { refresh_grace: Some(0), ..refreshing("Backend") });
    let requests = refreshes(&fixture, &client).await;
    let rounds = send_parallel(&fixture, requests).await;
    assert_eq!(rounds.len(), REFRESH_ROUNDS);
    for (round, answers) in rounds.iter().enumerate() {
        let good: Vec<_> = answers.iter().filter(|(status, _)| *status == 200).collect();
        let refused = count(answers, 400, Some("invalid_grant"));
        assert_eq!((good.len(), refused + unavailable(answers)), (1, PARALLEL - 1), "round {round}");
        assert!(refused >= 1, "round {round}: no request reused the token");
        let tokens = &good[0].1;
        assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401, "round {round}");
        let after = fixture.refresh((&tenant, &client), &tokens["refresh_token"], &[]).await;
        assert_eq!((after.status, &after.json()["error"]), (400, &"invalid_grant".into()), "round {round}");
    }
}

/// With the default grace period, 64 parallel refreshes with one token return one and the same successor, and access
/// tokens of their own.
#[actix_web::test]
async fn within_the_grace_period_64_parallel_refreshes_return_one_successor() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, refreshing("Backend"));
    let requests = refreshes(&fixture, &client).await;
    let rounds = send_parallel(&fixture, requests).await;
    assert_eq!(rounds.len(), REFRESH_ROUNDS);
    for (round, answers) in rounds.iter().enumerate() {
        let good: Vec<_> = answers.iter().filter(|(status, _)| *status == 200).map(|(_, body)| body).collect();
        assert_eq!(good.len() + unavailable(answers), PARALLEL, "round {round}");
        assert!(good.len() >= 2, "round {round}: no request reused the token");
        let successors: BTreeSet<_> = good.iter().map(|tokens| tokens["refresh_token"].as_str().unwrap()).collect();
        assert_eq!(successors.len(), 1, "round {round}: refresh tokens");
        let access: BTreeSet<_> = good.iter().map(|tokens| tokens["access_token"].as_str().unwrap()).collect();
        assert_eq!(access.len(), good.len(), "round {round}: access tokens");
        let next = fixture.refresh((&tenant, &client), &good[0]["refresh_token"], &[]).await;
        assert_eq!(next.status, 200, "round {round}: {}", next.text());
    }
}

/// A-27, P-03: after the answer to a revocation, no token of a parallel refresh is active.
#[actix_web::test]
async fn a_27_no_token_survives_a_revocation_that_runs_beside_refreshes() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, ClientMetadata { refresh_grace: Some(60), ..refreshing("Backend") });
    let mut requests = refreshes(&fixture, &client).await;
    for round in &mut requests {
        let refresh = round[0].clone();
        let token = url::form_urlencoded::parse(&refresh.body).find(|(name, _)| name == "refresh_token").unwrap();
        let fields = [("token", token.1.as_ref())];
        let revoke = fixture.client_request(&tenant, (&client, "/oauth2/revoke"), &fields);
        *round = [vec![refresh; 15], vec![revoke]].concat();
    }
    let (mut refreshed, mut revoked) = (0, 0);
    for (round, answers) in send_parallel(&fixture, requests).await.iter().enumerate() {
        let acknowledged = answers.iter().filter(|(status, body)| *status == 200 && body.is_null()).count();
        if acknowledged == 0 {
            continue;
        }
        revoked += 1;
        for (status, body) in answers {
            match (*status, body["access_token"].is_string()) {
                (200, true) => {
                    assert_eq!(fixture.userinfo(&tenant, &body["access_token"]).await.status, 401, "round {round}");
                    let after = fixture.refresh((&tenant, &client), &body["refresh_token"], &[]).await;
                    assert_eq!(after.status, 400, "round {round}");
                    refreshed += 1;
                }
                (200, false) => assert!(body.is_null(), "the answer to a revocation is empty"),
                (503, _) => assert_eq!(body["error"], "temporarily_unavailable"),
                (status, _) => assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()), "round {round}"),
            }
        }
    }
    assert!(revoked >= 1, "no revocation succeeded");
    println!("{refreshed} refreshes beside the revocations of {revoked} rounds");
}

/// A-24, P-02: of 64 parallel uses of one client assertion exactly one succeeds.
#[actix_web::test]
async fn of_64_parallel_uses_of_a_client_assertion_one_succeeds() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let key = TestKey::new("ES256");
    let client = fixture.client(&tenant, signing_client(&key));
    let uri = format!("{}/oauth2/token", tenant.path);
    let make = |_| {
        let assertion = key.sign(&fixture.assertion_claims(&tenant, &client.client_id));
        vec![asserted(&uri, &[("grant_type", "client_credentials")], &assertion)]
    };
    let rounds = send_parallel(&fixture, (0..ROUNDS).map(make).collect()).await;
    for (round, answers) in rounds.iter().enumerate() {
        let counted = |status: u16| answers.iter().filter(|(s, _)| *s == status).count();
        assert_eq!((counted(200), counted(401)), (1, PARALLEL - 1), "round {round}");
    }
}

//! One-time things under races: over real connections to a real server.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};

use crate::support::{Fixture, Req};

const PARALLEL: usize = 64;
const ROUNDS: usize = 20;

/// Sends one request over a connection that stays open; status and body.
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
        assert!(n > 0, "the connection was closed");
        received.extend_from_slice(&buffer[..n]);
        let Some(end) = received.windows(4).position(|w| w == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&received[..end]).to_ascii_lowercase();
        let length: usize =
            head.lines().find_map(|l| l.strip_prefix("content-length: ")).unwrap().trim().parse().unwrap();
        if received.len() >= end + 4 + length {
            return (head[9..12].parse().unwrap(), received[end + 4..].to_vec());
        }
    }
}

/// P-02: of 64 parallel redemptions of one code exactly one succeeds, and since the others were valid
/// replays, nothing that the code gave is good afterwards.
#[actix_web::test]
async fn one_of_64_parallel_redemptions_succeeds() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = portico::web::server::serve(fixture.services.clone(), vec![listener]).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let mut browser = fixture.signed_in(&tenant).await;
    let mut codes = Vec::new();
    for _ in 0..ROUNDS {
        codes.push(fixture.code(&mut browser, &tenant, &[]).await);
    }
    let requests: Vec<Req> = codes.iter().map(|code| fixture.redeem_request(&tenant, code)).collect();
    let userinfo_uri = format!("{}/oauth2/userinfo", tenant.path);
    let rounds = actix_web::web::block(move || {
        let barrier = Arc::new(Barrier::new(PARALLEL));
        let requests = Arc::new(requests);
        let threads: Vec<_> = (0..PARALLEL)
            .map(|_| {
                let (barrier, requests) = (barrier.clone(), requests.clone());
                std::thread::spawn(move || {
                    let mut stream = TcpStream::connect(address).unwrap();
                    stream.set_nodelay(true).unwrap();
                    let mut answers = Vec::new();
                    for request in requests.iter() {
                        barrier.wait();
                        answers.push(exchange(&mut stream, request));
                    }
                    answers
                })
            })
            .collect();
        let answers: Vec<Vec<(u16, Vec<u8>)>> = threads.into_iter().map(|t| t.join().unwrap()).collect();
        let mut stream = TcpStream::connect(address).unwrap();
        let mut rounds = Vec::new();
        for round in 0..ROUNDS {
            let of_round: Vec<&(u16, Vec<u8>)> = answers.iter().map(|thread| &thread[round]).collect();
            let good: Vec<_> = of_round.iter().filter(|(status, _)| *status == 200).collect();
            let refused = of_round
                .iter()
                .filter(|(status, body)| *status == 400 && body.windows(13).any(|w| w == b"invalid_grant"))
                .count();
            let tokens: serde_json::Value = serde_json::from_slice(&good[0].1).unwrap();
            let check = Req::get(userinfo_uri.clone()).bearer(tokens["access_token"].as_str().unwrap());
            rounds.push((good.len(), refused, exchange(&mut stream, &check).0));
        }
        rounds
    })
    .await
    .unwrap();
    handle.stop(false).await;
    assert_eq!(rounds.len(), ROUNDS);
    for (round, outcome) in rounds.iter().enumerate() {
        assert_eq!(
            *outcome,
            (1, PARALLEL - 1, 401),
            "round {round}: successes, refusals, status of the token afterwards"
        );
    }
    println!("{ROUNDS} rounds of {PARALLEL} parallel redemptions: one success each, and nothing active afterwards");
}

//! The main listener of a real process: connections, their limits, and their end.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

use crate::causes::read_line;
use crate::support::{Program, Server};

const ANY_PORT: (&str, &str) = ("PORTICO_HTTP__OPS_LISTEN", "127.0.0.1:0");

/// Opens a connection from 127.0.0.`last`.
fn connect_from(last: u8, server: &Server) -> std::io::Result<TcpStream> {
    let to: SocketAddr = server.connect()?.peer_addr()?;
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::new(127, 0, 0, last), 0)).into())?;
    socket.connect(&to.into())?;
    Ok(socket.into())
}

fn ask(server: &Server) -> String {
    let host = server.ready["public_url"].as_str().unwrap().split_once("//").unwrap().1;
    format!("GET /t/default/oauth2/jwks HTTP/1.1\r\nhost: {host}\r\n\r\n")
}

/// Sends a request and returns whether it is answered with 200.
fn is_served(server: &Server, stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut buffer = [0; 8192];
    stream.write_all(ask(server).as_bytes()).is_ok()
        && matches!(stream.read(&mut buffer), Ok(n) if buffer[..n].starts_with(b"HTTP/1.1 200"))
}

/// Returns whether the server has closed a connection over which nothing was sent.
fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    matches!(stream.read(&mut [0; 64]), Ok(0))
}

/// Returns the value of a metric without labels.
fn metric(server: &Server, name: &str) -> f64 {
    let text = server.get_ops("/metrics").1;
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name} "))).unwrap_or_else(|| panic!("{name}"));
    line.parse().unwrap()
}

/// Polls until `fits` returns true, for at most five seconds.
fn until(what: &str, fits: impl Fn() -> bool) {
    let began = Instant::now();
    while !fits() {
        assert!(began.elapsed() < Duration::from_secs(5), "{what}");
        std::thread::park_timeout(Duration::from_millis(20));
    }
}

#[test]
fn a_96_one_address_cannot_take_every_connection() {
    let program = Program::new();
    let server = program.serve_with(&[ANY_PORT, ("PORTICO_HTTP__CONNECTIONS_PER_ADDRESS", "16")]);
    let share = metric(&server, "portico_http_connections_limit") * 16.0 / 4096.0;
    let share = share.ceil() as usize;
    // Nothing is sent: a connection counts before its head is read.
    let mut held: Vec<TcpStream> = (0..share).map(|_| server.connect().unwrap()).collect();
    until("all are open", || metric(&server, "portico_http_connections") == share as f64);
    for _ in 0..3 {
        assert!(is_closed(&mut server.connect().unwrap()), "a connection beyond the share is closed at once");
    }
    assert_eq!(metric(&server, "portico_http_connections_refused_total"), 3.0);
    assert!(is_served(&server, &mut held[0]), "the open ones are served");
    held.truncate(2);
    until("the places are free", || metric(&server, "portico_http_connections") == 2.0);
    let mut another = connect_from(2, &server).unwrap();
    assert!(is_served(&server, &mut another), "another address has its own share");
    assert!(is_served(&server, &mut server.connect().unwrap()), "so has the first one again");
    let ended = server.terminate();
    let lines: Vec<_> = ended.stderr.lines().filter(|line| line.contains("had its share")).collect();
    assert_eq!(lines.len(), 1, "one line a minute: {lines:?}");
    assert_eq!(read_line(lines[0])["network"], "127.0.0.1/32");
}

#[test]
fn a_96_the_ops_listener_answers_while_every_connection_is_taken() {
    let program = Program::new();
    let server = program.serve_after("ulimit -n 300", &[ANY_PORT, ("PORTICO_HTTP__CONNECTIONS_PER_ADDRESS", "4096")]);
    let limit = metric(&server, "portico_http_connections_limit");
    assert!((16.0..300.0).contains(&limit), "fewer connections than open files: {limit}");
    // Twice as many as the process accepts; the rest waits in the queue of the kernel.
    let held: Vec<TcpStream> = (0..2 * limit as usize).map(|_| server.connect().unwrap()).collect();
    until("every connection is taken", || metric(&server, "portico_http_connections") >= limit);
    for _ in 0..5 {
        assert_eq!(server.get_ops("/health/ready"), (200, r#"{"ready":true,"reasons":[]}"#.to_owned()));
    }
    let (open, most) = (metric(&server, "process_open_fds"), metric(&server, "process_max_fds"));
    assert!(most == 300.0 && open < most - 64.0, "a reserve is left: {open} of {most}");
    drop(held);
    until("connections are accepted again", || is_served(&server, &mut server.connect().unwrap()));
    assert!(!server.terminate().stderr.contains("\"ERROR\""));
}

#[test]
fn the_limit_of_open_files_is_raised_at_the_start() {
    let program = Program::new();
    let server = program.serve_after("ulimit -S -n 200 && ulimit -H -n 700", &[ANY_PORT]);
    assert_eq!(metric(&server, "process_max_fds"), 700.0);
    let ended = server.terminate();
    assert!(ended.stderr.contains("LimitNOFILE"), "a low limit is reported: {}", ended.stderr);
}

#[test]
fn bytes_that_are_no_http_are_no_error_in_the_log() {
    let program = Program::new();
    let server = program.serve_with(&[("PORTICO_TELEMETRY__LOG", "debug")]);
    let hello = [&[0x16, 0x03, 0x01, 0x00, 0xc8, 0x01, 0x00, 0x00, 0xc4, 0x03, 0x03][..], &[7; 189]].concat();
    let host = ask(&server);
    for bytes in [
        hello.as_slice(),
        b"\0\0\0\0\0\0",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /t/default/login HTTP/1.1\r\nhost",
        b"POST /t/default/oauth2/token HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST /t/default/oauth2/token HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        &host.as_bytes()[..host.len() - 3],
    ] {
        let mut stream = server.connect().unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let _ = stream.read_to_end(&mut Vec::new());
    }
    assert!(is_served(&server, &mut server.connect().unwrap()));
    let ended = server.terminate();
    let lines: Vec<_> = ended.stderr.lines().filter(|line| line.starts_with('{')).map(read_line).collect();
    assert!(lines.len() > 5, "{}", ended.stderr);
    for line in &lines {
        assert!(!["ERROR", "WARN"].contains(&line["level"].as_str().unwrap()), "{line}");
    }
    assert!(lines.iter().any(|line| line["message"] == "a connection ended with an error"), "{lines:?}");
}

#[test]
fn idle_connections_are_kept_for_the_configured_time() {
    let program = Program::new();
    let keep_alive = program.json(&["config", "show"]);
    let row = keep_alive.as_array().unwrap().iter().find(|row| row["key"] == "http.keep_alive").unwrap().clone();
    assert_eq!(row["value"], "75s", "longer than nginx (60 s) and the usual load balancers keep theirs");
    let server = program.serve_with(&[("PORTICO_HTTP__KEEP_ALIVE", "1s")]);
    let mut stream = server.connect().unwrap();
    assert!(is_served(&server, &mut stream) && is_served(&server, &mut stream));
    let idle = Instant::now();
    assert_eq!(stream.read(&mut [0; 64]).unwrap(), 0, "closed without a byte");
    assert!((Duration::from_millis(500)..Duration::from_secs(4)).contains(&idle.elapsed()), "{:?}", idle.elapsed());
    program.run_with(("PORTICO_HTTP__KEEP_ALIVE", "0s"), &["config", "check"]).wrong_usage(&["http.keep_alive"]);
}

/// Connects and asks once. Returns whether the server still accepts connections, and asserts that an accepted
/// connection is answered, or closed before a byte.
fn visit(server: &Server, answered: &AtomicUsize) -> bool {
    let Ok(mut stream) = server.connect() else { return false };
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // A connection that is closed may refuse the bytes.
    let mut received = Vec::new();
    let sent = stream.write_all(ask(server).replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n").as_bytes());
    match sent.and_then(|()| stream.read_to_end(&mut received)) {
        Ok(0) => {}
        Ok(_) => {
            assert!(received.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&received));
            answered.fetch_add(1, Ordering::Relaxed);
        }
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => panic!("a connection was reset: {error}"),
    }
    true
}

#[test]
fn no_connection_is_reset_when_the_server_ends_under_load() {
    for _ in 0..3 {
        let program = Program::new();
        let server = program.serve();
        let answered = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| while visit(&server, &answered) {});
            }
            until("requests are answered", || answered.load(Ordering::Relaxed) > 50);
            server.signal("TERM");
        });
        assert_eq!(server.end().code, Some(0));
    }
}

//! A server on loopback that Portico calls, scripted by the test.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::x509::extension::{BasicConstraints, KeyUsage, SubjectAlternativeName};
use openssl::x509::{X509, X509NameBuilder};
use portico::outbound::{LookUp, Names};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A connection to Portico, encrypted or not.
pub trait Line: Read + Write {}

impl<T: Read + Write> Line for T {}

type Answering = dyn Fn(&str, &mut dyn Line) + Send + Sync;

/// The server. It stops when it is dropped.
pub struct Upstream {
    pub port: u16,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
    ending: Arc<AtomicBool>,
    serving: Option<JoinHandle<()>>,
}

impl Upstream {
    /// Starts a server for plain http. `answer` gets each request, head and body, and writes the response.
    pub fn start(answer: impl Fn(&str, &mut dyn Line) + Send + Sync + 'static) -> Upstream {
        Upstream::serve(None, Arc::new(answer))
    }

    /// Starts a server for https with this certificate.
    pub fn start_tls(
        authority: &Authority,
        certificate: &TestCertificate,
        answer: impl Fn(&str, &mut dyn Line) + Send + Sync + 'static,
    ) -> Upstream {
        let key = PrivatePkcs8KeyDer::from(certificate.key.private_key_to_pkcs8().unwrap());
        let chain = [&certificate.certificate, &authority.certificate];
        let chain = chain.map(|own| CertificateDer::from(own.to_der().unwrap())).to_vec();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key.into())
            .unwrap();
        Upstream::serve(Some(Arc::new(config)), Arc::new(answer))
    }

    fn serve(tls: Option<Arc<ServerConfig>>, answer: Arc<Answering>) -> Upstream {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::<Mutex<Vec<String>>>::default());
        let ending = Arc::<AtomicBool>::default();
        let (counted, seen, over) = (connections.clone(), requests.clone(), ending.clone());
        let serving = thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                counted.fetch_add(1, Ordering::SeqCst);
                let (tls, answer, seen) = (tls.clone(), answer.clone(), seen.clone());
                thread::spawn(move || serve_one(stream.unwrap(), tls, &answer, &seen));
            }
        });
        Upstream { port, connections, requests, ending, serving: Some(serving) }
    }

    /// Returns the URL of a path, which begins with a slash, for plain http.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Returns the requests so far.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// Returns the number of connections so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        // Ends the wait for the next connection.
        drop(TcpStream::connect(("127.0.0.1", self.port)));
        let _ = self.serving.take().map(JoinHandle::join);
    }
}

fn serve_one(
    stream: TcpStream,
    tls: Option<Arc<ServerConfig>>,
    answer: &Arc<Answering>,
    seen: &Arc<Mutex<Vec<String>>>,
) {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    let raw = stream.try_clone().unwrap();
    let mut line: Box<dyn Line> = match tls {
        Some(config) => Box::new(StreamOwned::new(ServerConnection::new(config).unwrap(), stream)),
        None => Box::new(stream),
    };
    if let Some(request) = read_request(&mut line) {
        seen.lock().unwrap().push(request.clone());
        answer(&request, &mut line);
        let _ = line.flush();
        let _ = raw.shutdown(Shutdown::Write);
        wait_for_end(&mut line);
    }
}

/// Reads a head, and a body of the stated length. Returns `None` if the client goes away before.
fn read_request(line: &mut dyn Line) -> Option<String> {
    let mut request = Vec::new();
    let mut buffer = [0; 4_096];
    loop {
        match line.read(&mut buffer) {
            Ok(read @ 1..) => request.extend_from_slice(&buffer[..read]),
            _ => return None,
        }
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length =
            head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
        if body.len() >= length.unwrap_or(0) {
            return Some(text);
        }
    }
}

/// Waits until the client closes the connection.
pub fn wait_for_end(line: &mut dyn Line) {
    let mut buffer = [0; 4_096];
    while line.read(&mut buffer).is_ok_and(|read| read > 0) {}
}

/// Returns a response with these header lines, each with its line end.
pub fn response(status: u16, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} Status\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

/// Returns a response with status 200 and a JSON body.
pub fn json_response(body: &str) -> String {
    response(200, "content-type: application/json\r\n", body)
}

/// A certificate authority.
pub struct Authority {
    key: PKey<Private>,
    certificate: X509,
}

/// A server's certificate with its key.
pub struct TestCertificate {
    key: PKey<Private>,
    certificate: X509,
}

/// The days from now between which a certificate is valid.
#[derive(Clone, Copy)]
pub struct ValidDays {
    pub from: i64,
    pub until: i64,
}

fn new_key() -> PKey<Private> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

/// Returns the machine's time so many days from now: certificates are checked by that clock.
fn in_days(days: i64) -> Asn1Time {
    let now = Asn1Time::days_from_now(0).unwrap();
    let epoch = Asn1Time::from_unix(0).unwrap();
    let passed = epoch.diff(&now).unwrap();
    Asn1Time::from_unix((i64::from(passed.days) + days) * 86_400).unwrap()
}

fn build(
    common_name: &str,
    key: &PKey<Private>,
    valid: ValidDays,
    issuer: Option<&Authority>,
    add: impl Fn(&mut openssl::x509::X509Builder),
) -> X509 {
    let mut name = X509NameBuilder::new().unwrap();
    name.append_entry_by_text("CN", common_name).unwrap();
    let name = name.build();
    let mut builder = X509::builder().unwrap();
    builder.set_version(2).unwrap();
    builder.set_serial_number(&BigNum::from_u32(1).unwrap().to_asn1_integer().unwrap()).unwrap();
    builder.set_subject_name(&name).unwrap();
    builder.set_issuer_name(issuer.map_or(&name, |issuer| issuer.certificate.subject_name())).unwrap();
    builder.set_pubkey(key).unwrap();
    builder.set_not_before(&in_days(valid.from)).unwrap();
    builder.set_not_after(&in_days(valid.until)).unwrap();
    add(&mut builder);
    builder.sign(issuer.map_or(key, |issuer| &issuer.key), MessageDigest::sha256()).unwrap();
    builder.build()
}

impl Authority {
    pub fn new() -> Authority {
        let key = new_key();
        let certificate = build("Test CA", &key, ValidDays { from: -2, until: 10 }, None, |builder| {
            builder.append_extension(BasicConstraints::new().critical().ca().build().unwrap()).unwrap();
            builder.append_extension(KeyUsage::new().critical().key_cert_sign().build().unwrap()).unwrap();
        });
        Authority { key, certificate }
    }

    pub fn pem(&self) -> Vec<u8> {
        self.certificate.to_pem().unwrap()
    }

    /// Issues a certificate for a DNS name.
    pub fn issue(&self, name: &str, valid: ValidDays) -> TestCertificate {
        let key = new_key();
        let certificate = build(name, &key, valid, Some(self), |builder| {
            let context = builder.x509v3_context(Some(&self.certificate), None);
            let names = SubjectAlternativeName::new().dns(name).build(&context).unwrap();
            builder.append_extension(names).unwrap();
        });
        TestCertificate { key, certificate }
    }
}

/// Names with scripted addresses: each look-up takes the next answer, and the last answer stays.
pub struct ScriptedNames {
    answers: Mutex<Vec<Vec<std::net::IpAddr>>>,
    asked: AtomicUsize,
}

impl ScriptedNames {
    pub fn new(answers: &[&[&str]]) -> Arc<ScriptedNames> {
        let parse = |answer: &&[&str]| answer.iter().map(|ip| ip.parse().unwrap()).collect();
        Arc::new(ScriptedNames { answers: Mutex::new(answers.iter().map(parse).collect()), asked: AtomicUsize::new(0) })
    }

    /// Returns the number of look-ups so far.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Names for ScriptedNames {
    fn look_up(&self, _: &str) -> LookUp {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.answers.lock().unwrap();
        let answer = if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() };
        Box::pin(async move { Ok(answer) })
    }
}

//! One SMTP connection (RFC 5321): connects, encrypts, authenticates and sends messages, each step with a time-out.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;

use super::outcome::Failure;
use crate::config::{SmtpServer, SmtpTls};

/// The time-out of a connection, up to the server's greeting.
const CONNECT: Duration = Duration::from_secs(10);
/// The time-out of each command.
const COMMAND: Duration = Duration::from_secs(30);
/// The time-out of the whole dialogue.
const WHOLE: Duration = Duration::from_secs(100);

/// An authenticated connection.
pub(super) struct Dialogue {
    connection: SmtpConnection,
    deadline: Instant,
}

/// The envelope of a message, and whether its addresses need SMTPUTF8.
pub(super) struct Envelope<'a> {
    pub from: &'a Address,
    pub to: &'a Address,
    pub encoding: Encoding,
}

/// The characters of the addresses of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Ascii,
    Utf8,
}

impl Dialogue {
    /// Connects to one address of a server, encrypts and authenticates.
    pub(super) fn open(
        server: &SmtpServer,
        address: SocketAddr,
        hello: &ClientId,
        tls: &TlsParameters,
    ) -> Result<Dialogue, Failure> {
        let unreachable =
            |step: &str, error: &Error| Failure::Unreachable(format!("{server}: {step}: {}", reason(error)));
        let implicit = (server.tls == SmtpTls::Implicit).then_some(tls);
        let connection = SmtpConnection::connect(address, Some(CONNECT), hello, implicit, None)
            .map_err(|error| unreachable(&format!("connection to {address}"), &error))?;
        let mut dialogue = Dialogue { connection, deadline: Instant::now() + WHOLE };
        dialogue.step()?;
        let starts = match server.tls {
            SmtpTls::Required => true,
            SmtpTls::Optional => dialogue.connection.can_starttls(),
            SmtpTls::Implicit | SmtpTls::Never => false,
        };
        if starts {
            dialogue.connection.starttls(tls, hello).map_err(|error| unreachable("STARTTLS", &error))?;
        }
        if let Some(login) = &server.login {
            dialogue.step()?;
            let credentials = Credentials::new(login.user.clone(), login.password.expose().clone());
            // A wrong password is the operator's fault and is corrected: no mail is lost because of it.
            dialogue
                .connection
                .auth(DEFAULT_MECHANISMS, &credentials)
                .map_err(|error| unreachable("authentication", &error))?;
        }
        Ok(dialogue)
    }

    /// Returns whether an idle connection still works, and gives it another deadline.
    pub(super) fn renew(&mut self) -> bool {
        self.deadline = Instant::now() + WHOLE;
        self.step().is_ok() && self.connection.test_connected()
    }

    /// Sends a message and returns the server's answer. The connection can be used again only after a success.
    pub(super) fn send(&mut self, envelope: &Envelope<'_>, message: &[u8]) -> Result<String, Failure> {
        let utf8 = envelope.encoding == Encoding::Utf8;
        if utf8 && !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            let why = format!("{}: the address needs SMTPUTF8, which the server does not offer", envelope.to);
            return Err(Failure::Permanent(why));
        }
        let mut parameters = Vec::new();
        if utf8 {
            parameters.push(MailParameter::SmtpUtfEight);
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        self.step()?;
        let sender = self.connection.command(Mail::new(Some(envelope.from.clone()), parameters));
        sender.map_err(|error| refused("MAIL FROM", &error))?;
        self.step()?;
        let recipient = self.connection.command(Rcpt::new(envelope.to.clone(), Vec::new()));
        recipient.map_err(|error| refused("RCPT TO", &error))?;
        self.step()?;
        self.connection.command(Data).map_err(|error| refused("DATA", &error))?;
        self.step()?;
        let answer = self.connection.message(message).map_err(|error| refused("message", &error))?;
        Ok(shown(&answer))
    }

    /// Ends the connection; its result does not matter.
    pub(super) fn close(mut self) {
        let _ = self.connection.set_timeout(Some(Duration::from_secs(2)));
        self.connection.abort();
    }

    /// Sets the time-out of the next command.
    fn step(&mut self) -> Result<(), Failure> {
        let left = self.deadline.saturating_duration_since(Instant::now()).min(COMMAND);
        if left.is_zero() {
            return Err(Failure::Unreachable(format!("the server took longer than {} s", WHOLE.as_secs())));
        }
        self.connection.set_timeout(Some(left)).map_err(|error| Failure::Unreachable(error.to_string()))
    }
}

/// Classifies an error by the server's answer: 5xx is permanent, 421 means that the server is not available (RFC 5321,
/// 3.8), other 4xx concern this message.
fn refused(step: &str, error: &Error) -> Failure {
    let why = format!("{step}: {}", reason(error));
    match error.status().map(u16::from) {
        Some(421) => Failure::Unreachable(why),
        _ if error.is_permanent() => Failure::Permanent(why),
        _ if error.is_transient() => Failure::Temporary(why),
        // A time-out or a lost connection. After the message the server may have accepted it: then the repeat is a
        // duplicate with the same Message-ID.
        _ => Failure::Unreachable(why),
    }
}

/// Words an error. The system reports a time-out as "temporarily unavailable", which says too little.
fn reason(error: &Error) -> String {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        if matches!(kind, Some(ErrorKind::WouldBlock | ErrorKind::TimedOut)) {
            return "the server did not answer in time".to_owned();
        }
        source = cause.source();
    }
    error.to_string()
}

/// Formats an answer as the server sent it, in one line.
fn shown(answer: &Response) -> String {
    let lines: Vec<&str> = answer.message().collect();
    format!("{} {}", answer.code(), lines.join(" / "))
}

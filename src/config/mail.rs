//! `mail.*`: how mail is sent, and from which address.

use std::fmt;
use std::path::{Path, PathBuf};

use super::reader::{Reader, SecretSetting};
use super::setting::{DefaultValue, Parsed, Row, Setting};
use super::smtp::SmtpServer;
use crate::base::email::Email;

/// The longest display name of a sender, in characters.
const SENDER_NAME: usize = 64;

#[derive(Clone, Debug)]
pub struct MailConfig {
    pub transport: MailTransport,
    pub from: Sender,
    /// Certificates of authorities in PEM form that are trusted besides the public ones.
    pub ca_file: Option<PathBuf>,
}

/// Where mail goes.
#[derive(Clone, Debug)]
pub enum MailTransport {
    /// One file per mail in this folder.
    File(PathBuf),
    Smtp(SmtpServer),
    /// For tests: mail is kept in memory.
    Memory,
}

impl MailTransport {
    fn parse(text: &str) -> Result<MailTransport, String> {
        match text.strip_prefix("file:") {
            Some("") => Err("file: wants a folder after it".to_owned()),
            Some(folder) => Ok(MailTransport::File(PathBuf::from(folder))),
            None if text.starts_with("smtp") => SmtpServer::parse(text).map(MailTransport::Smtp),
            None => Err("must be smtp://USER:PASSWORD@HOST:PORT, smtps://… or file:FOLDER".to_owned()),
        }
    }
}

/// Writes the address without user and password.
impl fmt::Display for MailTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MailTransport::File(folder) => write!(f, "file:{}", folder.display()),
            MailTransport::Smtp(server) => server.fmt(f),
            MailTransport::Memory => f.write_str("memory"),
        }
    }
}

/// Returns the text of a transport without user and password.
fn masked(text: &str) -> String {
    match MailTransport::parse(text) {
        Ok(transport) => transport.to_string(),
        Err(_) => text.split_once("://").map_or(String::new(), |(scheme, _)| format!("{scheme}://[hidden]")),
    }
}

/// The address of a sender with an optional name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    pub name: Option<String>,
    pub address: Email,
}

impl Sender {
    /// Parses `NAME <ADDRESS>` or `ADDRESS`. Refuses control characters (A-90: no header injection).
    pub fn parse(text: &str) -> Result<Sender, String> {
        let (name, address) = match text.trim().strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
            Some((name, address)) => (name.trim(), address),
            None => ("", text.trim()),
        };
        let name = name.trim_matches('"').trim();
        if name.chars().count() > SENDER_NAME {
            return Err(format!("the name must have at most {SENDER_NAME} characters"));
        }
        if text.chars().any(char::is_control) || name.contains(['<', '>', '"', '\\']) {
            return Err("must be NAME <ADDRESS> or an address".to_owned());
        }
        let address = Email::parse(address).map_err(|refusal| refusal.text().english())?;
        Ok(Sender { name: (!name.is_empty()).then(|| name.to_owned()), address })
    }
}

impl fmt::Display for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address.address()),
            None => f.write_str(self.address.address()),
        }
    }
}

/// The default of `mail.from`, which no server on the Internet accepts.
pub const DEFAULT_SENDER: &str = "Portico <no-reply@localhost>";

static TRANSPORT: Setting<Parsed<MailTransport>> = Setting {
    key: "mail.transport",
    default: DefaultValue::Derived("`file:{data_dir}/mail`"),
    kind: Parsed {
        values: "`smtp://USER:PASSWORD@HOST:PORT`, `smtps://…` or `file:FOLDER`",
        parse: MailTransport::parse,
    },
    text: "Where mail goes. `smtp://` requires STARTTLS off loopback, unless `?tls=optional` or `?tls=none` is added; user \
           and password are percent-encoded.",
};

static TRANSPORT_FILE: Setting<Parsed<Option<PathBuf>>> = Setting {
    key: "mail.transport_file",
    default: DefaultValue::Fixed(""),
    kind: Parsed { values: "a file, or empty for none", parse: optional_path },
    text: "A file that holds `mail.transport`.",
};

static FROM: Setting<Parsed<Sender>> = Setting {
    key: "mail.from",
    default: DefaultValue::Fixed(DEFAULT_SENDER),
    kind: Parsed { values: "`NAME <ADDRESS>` or an address", parse: Sender::parse },
    text: "The sender of mail, for tenants without their own.",
};

static CA_FILE: Setting<Parsed<Option<PathBuf>>> = Setting {
    key: "mail.ca_file",
    default: DefaultValue::Fixed(""),
    kind: Parsed { values: "a file, or empty for none", parse: optional_path },
    text: "Certificates (PEM) of authorities that the mail servers' certificates may be issued by, besides the public ones.",
};

static SECRET_TRANSPORT: SecretSetting<Parsed<MailTransport>> =
    SecretSetting { value: &TRANSPORT, file: &TRANSPORT_FILE, mask: masked };

pub(super) static SETTINGS: &[&dyn Row] = &[&TRANSPORT, &TRANSPORT_FILE, &FROM, &CA_FILE];

fn optional_path(text: &str) -> Result<Option<PathBuf>, String> {
    Ok((!text.is_empty()).then(|| PathBuf::from(text)))
}

pub(super) fn read(reader: &mut Reader, data_dir: &Path) -> Option<MailConfig> {
    let default = format!("file:{}", data_dir.join("mail").display());
    let transport = reader.get_secret(&SECRET_TRANSPORT, &default);
    let (from, ca_file) = (reader.get(&FROM), reader.get(&CA_FILE));
    Some(MailConfig { transport: transport?, from: from?, ca_file: ca_file? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_has_a_name_and_an_address() {
        for (text, shown) in [
            (DEFAULT_SENDER, DEFAULT_SENDER),
            ("no-reply@example.com", "no-reply@example.com"),
            (" \"Acme, Inc.\" <a@b\u{fc}cher.example> ", "Acme, Inc. <a@xn--bcher-kva.example>"),
            ("<a@example.com>", "a@example.com"),
        ] {
            assert_eq!(Sender::parse(text).unwrap().to_string(), shown);
        }
        let long = format!("{} <a@example.com>", "x".repeat(65));
        for bad in [
            "",
            "Acme",
            "A <b>",
            "A\r\nBcc: x@example.com <a@example.com>",
            "A <a@example.com>, <b@example.com>",
            &long,
        ] {
            assert!(Sender::parse(bad).is_err(), "A-90: {bad:?}");
        }
    }

    #[test]
    fn a_transport_is_shown_without_its_password() {
        for (text, shown) in [
            ("file:/var/mail", "file:/var/mail"),
            ("smtp://u:secret@h.example", "smtp://[hidden]@h.example:587"),
            ("smtp://u:sec?ret@h.example", "smtp://[hidden]"),
            ("secret", ""),
        ] {
            assert_eq!(masked(text), shown, "A-92: no password is shown");
        }
        for bad in ["file:", "memory", "smtpx://h", "http://h"] {
            assert!(MailTransport::parse(bad).is_err(), "{bad}");
        }
    }
}

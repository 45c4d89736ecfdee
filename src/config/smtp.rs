//! The URL of an SMTP server, of the deployment or of a tenant.

use std::fmt;
use std::net::IpAddr;

use percent_encoding::percent_decode_str;

use crate::base::secret::Secret;

/// An SMTP server with the credentials for it.
#[derive(Clone, Debug)]
pub struct SmtpServer {
    /// A name or an IP address, without brackets.
    pub host: String,
    pub port: u16,
    pub login: Option<SmtpLogin>,
    pub tls: SmtpTls,
}

#[derive(Clone, Debug)]
pub struct SmtpLogin {
    pub user: String,
    pub password: Secret<String>,
}

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// From the first byte: `smtps://`.
    Implicit,
    /// By STARTTLS (RFC 3207), or not at all.
    Required,
    /// By STARTTLS if the server offers it.
    Optional,
    Never,
}

impl SmtpServer {
    /// Parses `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`; user and password are percent-encoded. STARTTLS is required
    /// for a host that is not loopback, unless `?tls=optional` or `?tls=none` says otherwise. The error names no part of
    /// the text, since any part may be a password.
    pub fn parse(text: &str) -> Result<SmtpServer, String> {
        let (scheme, rest) = text.split_once("://").unwrap_or_default();
        let (implicit, default_port) = match scheme {
            "smtp" => (false, 587),
            "smtps" => (true, 465),
            _ => return Err("must be smtp://USER:PASSWORD@HOST:PORT or smtps://…".to_owned()),
        };
        let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (login, address) = match address.rsplit_once('@') {
            Some((login, address)) => (Some(login), address),
            None => (None, address),
        };
        let address = address.strip_suffix('/').unwrap_or(address);
        let (host, port) = split_port(address, default_port).ok_or("has no valid HOST:PORT")?;
        let login = login.map(read_login).transpose()?;
        let tls = match (query, implicit) {
            ("", true) => SmtpTls::Implicit,
            ("", false) if is_loopback(&host) => SmtpTls::Optional,
            ("" | "tls=required", false) => SmtpTls::Required,
            ("tls=optional", false) => SmtpTls::Optional,
            ("tls=none", false) => SmtpTls::Never,
            (_, true) => return Err("smtps:// takes no parameter".to_owned()),
            _ => return Err("the only parameter is tls=required, tls=optional or tls=none".to_owned()),
        };
        Ok(SmtpServer { host, port, login, tls })
    }

    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }

    /// Returns whether mail may cross a network unencrypted.
    pub fn may_be_plain(&self) -> bool {
        !self.is_loopback() && matches!(self.tls, SmtpTls::Optional | SmtpTls::Never)
    }
}

/// Writes the address without user and password.
impl fmt::Display for SmtpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls == SmtpTls::Implicit { "smtps" } else { "smtp" };
        let hidden = if self.login.is_some() { "[hidden]@" } else { "" };
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{scheme}://{hidden}{host}:{}", self.port)?;
        match self.tls {
            SmtpTls::Optional if !self.is_loopback() => f.write_str("?tls=optional"),
            SmtpTls::Never => f.write_str("?tls=none"),
            _ => Ok(()),
        }
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback())
}

fn split_port(address: &str, default_port: u16) -> Option<(String, u16)> {
    let (host, port) = match address.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']')?;
            host.parse::<std::net::Ipv6Addr>().ok()?;
            (host.to_owned(), port.strip_prefix(':').or(port.is_empty().then_some("")))
        }
        None => match address.split_once(':') {
            Some((host, port)) => (idna::domain_to_ascii_strict(host).ok()?, Some(port)),
            None => (idna::domain_to_ascii_strict(address).ok()?, Some("")),
        },
    };
    let port = match port? {
        "" => default_port,
        digits => digits.parse().ok().filter(|port| *port != 0)?,
    };
    (!host.is_empty()).then_some((host, port))
}

fn read_login(login: &str) -> Result<SmtpLogin, String> {
    let wrong = || "the user or password is not valid percent-encoding of a text".to_owned();
    let decoded = |part: &str| {
        let text = percent_decode_str(part).decode_utf8().map_err(|_| wrong())?.into_owned();
        if text.chars().any(char::is_control) { Err(wrong()) } else { Ok(text) }
    };
    let (user, password) = login.split_once(':').ok_or("has a user without a password")?;
    let (user, password) = (decoded(user)?, decoded(password)?);
    if user.is_empty() || password.is_empty() {
        return Err("has an empty user or password".to_owned());
    }
    Ok(SmtpLogin { user, password: Secret::new(password) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_parsed_and_shown_without_credentials() {
        for (url, host, port, tls, shown) in [
            ("smtp://mail.example.com", "mail.example.com", 587, SmtpTls::Required, "smtp://mail.example.com:587"),
            (
                "smtp://u:p%40s%3Asecret@mail.example.com:25",
                "mail.example.com",
                25,
                SmtpTls::Required,
                "smtp://[hidden]@mail.example.com:25",
            ),
            (
                "smtps://u:secret@b\u{fc}cher.example",
                "xn--bcher-kva.example",
                465,
                SmtpTls::Implicit,
                "smtps://[hidden]@xn--bcher-kva.example:465",
            ),
            ("smtp://localhost:2525", "localhost", 2525, SmtpTls::Optional, "smtp://localhost:2525"),
            ("smtp://127.0.0.1:25?tls=none", "127.0.0.1", 25, SmtpTls::Never, "smtp://127.0.0.1:25?tls=none"),
            ("smtp://[::1]:25?tls=required", "::1", 25, SmtpTls::Required, "smtp://[::1]:25"),
            ("smtp://[2001:db8::1]", "2001:db8::1", 587, SmtpTls::Required, "smtp://[2001:db8::1]:587"),
            ("smtp://10.0.0.9:25?tls=optional", "10.0.0.9", 25, SmtpTls::Optional, "smtp://10.0.0.9:25?tls=optional"),
        ] {
            let server = SmtpServer::parse(url).unwrap_or_else(|why| panic!("{url}: {why}"));
            assert_eq!((server.host.as_str(), server.port, server.tls), (host, port, tls), "{url}");
            assert_eq!(server.to_string(), shown);
            assert!(!format!("{server} {server:?}").contains("secret"), "A-92: no password is shown: {server:?}");
        }
        let login = SmtpServer::parse("smtp://u%40x:p%40s%3Asecret@h.example").unwrap().login.unwrap();
        assert_eq!((login.user.as_str(), login.password.expose().as_str()), ("u@x", "p@s:secret"));
        assert!(SmtpServer::parse("smtp://10.0.0.9?tls=optional").unwrap().may_be_plain());
        assert!(!SmtpServer::parse("smtp://localhost?tls=none").unwrap().may_be_plain());
    }

    #[test]
    fn invalid_urls_are_refused_without_naming_a_part() {
        for url in [
            "",
            "mail.example.com",
            "http://secret@h",
            "smtp://",
            "smtp://:25",
            "smtp://h:0",
            "smtp://h:secret",
            "smtp://secret@h",
            "smtp://u:@h",
            "smtp://u:secret%ff@h",
            "smtp://u:secret%0a@h",
            "smtp://u:secret@h?tls=maybe",
            "smtps://h?tls=none",
            "smtp://[secret]:25",
        ] {
            let why = SmtpServer::parse(url).err().unwrap_or_else(|| panic!("{url} is accepted"));
            assert!(!why.contains("secret"), "A-92: {why}");
        }
    }
}

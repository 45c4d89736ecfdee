//! The mails that the transport `file` has written, as pages for developers and the demonstration: a list, and each mail
//! as text and as HTML. Served on a loopback port of its own, and only where users reach the server on loopback too.
//!
//! Mails contain one-time links. Only a browser on this machine reaches the port, and the name in `Host` must be the
//! address (A-67: DNS rebinding).

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use actix_web::dev::Server;
use askama::Template;
use mailparse::{MailHeaderMap, ParsedMail};
use url::Url;

use super::respond::{PageNonce, Reply};
use super::small::{self, Answering, Asked};
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::locale::Locale;

/// The maximum number of mails in the list.
const MOST: usize = 200;

/// The inbox of a folder.
#[derive(Clone)]
pub struct Inbox {
    folder: Arc<PathBuf>,
    /// The origin at which it is served, such as `http://127.0.0.1:8082`.
    origin: Arc<str>,
    /// The origin of the server, which the images of mails come from.
    provider: Arc<str>,
    entropy: Arc<dyn Entropy>,
}

/// A line of the list.
struct Line {
    /// The name of its file without `.eml`.
    name: String,
    subject: String,
    to: String,
    date: String,
}

/// A mail with a link to a page of the provider.
#[derive(Clone, Debug)]
pub struct MailedLink {
    pub subject: String,
    /// The page of the mail.
    pub href: String,
    /// The parameter `token` of the link.
    pub token: String,
}

#[derive(Template)]
#[template(path = "inbox/list.html")]
struct ListPage {
    folder: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "inbox/mail.html")]
struct MailPage {
    line: Line,
    from: String,
    paragraphs: Vec<Vec<Word>>,
}

/// A piece of text, or an address.
struct Word {
    text: String,
    is_link: bool,
}

impl Inbox {
    pub fn new(folder: PathBuf, origin: &str, provider: &str, entropy: Arc<dyn Entropy>) -> Inbox {
        Inbox { folder: Arc::new(folder), origin: origin.into(), provider: provider.into(), entropy }
    }

    /// Serves on an open listener.
    pub fn serve(self, listener: TcpListener) -> std::io::Result<Server> {
        small::serve(listener, move |asked| self.answer(asked))
    }

    /// The origin at which it is served.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Finds the link to a page, such as `/verify-email`, in the newest mail to an address that has one.
    pub fn find_link(&self, to: &str, page: &str) -> Option<MailedLink> {
        names(&self.folder).into_iter().take(MOST).find_map(|name| {
            let bytes = fs::read(self.folder.join(format!("{name}.eml"))).ok()?;
            let mail = mailparse::parse_mail(&bytes).ok()?;
            if !header(&mail, "To").contains(to) {
                return None;
            }
            let text = part(&mail, "text/plain");
            let mut links = text.split_whitespace().filter_map(|word| Url::parse(word).ok());
            let link = links.find(|link| link.path().ends_with(page))?;
            let token = link.query_pairs().find(|(name, _)| name == "token")?.1.into_owned();
            Some(MailedLink { subject: header(&mail, "Subject"), href: format!("{}/{name}", self.origin), token })
        })
    }

    fn answer(&self, asked: Asked) -> Answering {
        let this = self.clone();
        Box::pin(async move {
            this.reply(&asked).unwrap_or_else(|fault| {
                tracing::warn!(%fault, "a mail could not be shown");
                Reply::empty(500)
            })
        })
    }

    /// Returns the page for a request.
    pub fn reply(&self, asked: &Asked) -> Result<Reply, Fault> {
        if format!("http://{}", asked.host) != *self.origin {
            return Ok(Reply::empty(421));
        }
        if asked.method != "GET" {
            return Ok(Reply::empty(405).with_header("allow", "GET, HEAD"));
        }
        if asked.path == "/" {
            return self.list();
        }
        if let Some(file) = small::file(&asked.path) {
            return Ok(file);
        }
        let name = asked.path.trim_start_matches('/');
        let (name, as_html) = name.strip_suffix("/html").map_or((name, false), |name| (name, true));
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if name.is_empty() || !name.chars().all(plain) {
            return Ok(Reply::empty(404));
        }
        let Ok(bytes) = fs::read(self.folder.join(format!("{name}.eml"))) else { return Ok(Reply::empty(404)) };
        let mail = mailparse::parse_mail(&bytes).map_err(Fault::internal)?;
        if as_html {
            return Ok(self.html(&part(&mail, "text/html")));
        }
        let (line, from) = (line(name, &mail), header(&mail, "From"));
        let paragraphs = part(&mail, "text/plain").lines().map(words).collect();
        Reply::page(200, &self.nonce()?, &MailPage { line, from, paragraphs })
    }

    fn list(&self) -> Result<Reply, Fault> {
        let lines = names(&self.folder).into_iter().take(MOST).filter_map(|name| {
            let bytes = fs::read(self.folder.join(format!("{name}.eml"))).ok()?;
            Some(line(&name, &mailparse::parse_mail(&bytes).ok()?))
        });
        let page = ListPage { folder: self.folder.display().to_string(), lines: lines.collect() };
        Reply::page(200, &self.nonce()?, &page)
    }

    /// The HTML of a mail. It runs no script, and its links open in a window of their own.
    fn html(&self, html: &str) -> Reply {
        let policy = format!(
            "default-src 'none'; style-src 'unsafe-inline'; img-src {}; sandbox allow-popups allow-popups-to-escape-sandbox",
            self.provider
        );
        let html = html.replacen("<head>", "<head>\n<base target=\"_blank\">", 1);
        Reply::foreign(html, policy)
    }

    fn nonce(&self) -> Result<PageNonce, Fault> {
        Ok(PageNonce { value: self.entropy.seed()?.text_22("nonce"), locale: Locale::En })
    }
}

/// Returns the names of the mails without `.eml`, the newest first: a name begins with the time.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).map(|entries| entries.flatten().collect::<Vec<_>>()).unwrap_or_default();
    let name = |entry: &fs::DirEntry| {
        let name = entry.file_name().to_str()?.strip_suffix(".eml")?.to_owned();
        (!name.starts_with('.')).then_some(name)
    };
    let mut names: Vec<String> = entries.iter().filter_map(name).collect();
    names.sort_unstable_by(|a, b| b.cmp(a));
    names
}

fn header(mail: &ParsedMail<'_>, name: &str) -> String {
    mail.headers.get_first_value(name).unwrap_or_default()
}

fn line(name: &str, mail: &ParsedMail<'_>) -> Line {
    Line {
        name: name.to_owned(),
        subject: header(mail, "Subject"),
        to: header(mail, "To"),
        date: header(mail, "Date").replace(" +0000", " UTC"),
    }
}

/// Returns the decoded content of the first part of this type.
fn part(mail: &ParsedMail<'_>, kind: &str) -> String {
    let mut parts = mail.subparts.iter();
    let found = parts.find(|part| part.ctype.mimetype == kind);
    found.and_then(|part| part.get_body().ok()).unwrap_or_default()
}

fn words(line: &str) -> Vec<Word> {
    let word = |text: &str| Word {
        text: text.to_owned(),
        is_link: ["http://", "https://"].iter().any(|scheme| text.trim().starts_with(scheme)),
    };
    line.split_inclusive(' ').map(word).collect()
}

//! The applications of both tenants on one origin: routes, sign-in state and sessions.
//!
//! A cookie identifies the browser; its state is kept in memory. `state` is looked up in this browser only, so that an
//! attacker's link cannot sign a user in (RFC 6749, section 10.12: login CSRF).

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cookie::{Cookie, SameSite};

use super::apis::page::ApiPage;
use super::apis::progress::{Outcome, Progress};
use super::apis::{self, JsonApi};
use super::cast::{Application, Cast, Company, Kind};
use super::pages::{ApplicationPage, CompanyView, FailedPage, HomePage, PersonView};
use super::protocol::{self, Arrival, Pending, SignedIn};
use super::story::Chapter;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::web::inbox::Inbox;
use crate::web::respond::{PageNonce, Reply};
use crate::web::small::{self, Answering, Asked};

const COOKIE: &str = "portico-demo";
/// The maximum number of remembered browsers, and of started sign-ins per browser.
const MOST: usize = 50;

/// The configuration of the applications.
pub struct Setting {
    pub cast: Cast,
    pub provider: String,
    /// A file for `portico --config`.
    pub config: String,
    /// The mails of the demonstration.
    pub inbox: Inbox,
    pub entropy: Arc<dyn Entropy>,
}

#[derive(Clone)]
pub struct RelyingParty {
    setting: Arc<Setting>,
    browsers: Arc<Mutex<BTreeMap<String, Browser>>>,
    /// How many stories of APIs were begun.
    begun: Arc<AtomicUsize>,
}

#[derive(Default)]
struct Browser {
    /// Started sign-ins by `state`, with the application's path.
    pending: BTreeMap<String, (String, Pending)>,
    /// Visits by the application's path.
    visits: BTreeMap<String, Visit>,
    /// The stories of the APIs, by the path segments of their pages.
    stories: BTreeMap<&'static str, Progress>,
}

#[derive(Clone, Default)]
struct Visit {
    signed_in: Option<SignedIn>,
    /// Newest first.
    chapters: Vec<Chapter>,
}

/// The reason for an error page.
enum Failed {
    /// No page has this path.
    NotFound,
    /// The protocol failed: the reason, and the path back to the application.
    Protocol(String, String),
    Fault(Fault),
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Fault(fault)
    }
}

/// An application, its path and the browser.
#[derive(Clone, Copy)]
struct Endpoint<'a> {
    company: &'a Company,
    application: &'a Application,
    /// For example `/acme/shop`.
    path: &'a str,
    browser: &'a str,
}

impl RelyingParty {
    pub fn new(setting: Setting) -> RelyingParty {
        RelyingParty { setting: Arc::new(setting), browsers: Arc::default(), begun: Arc::default() }
    }

    /// Handles one request.
    pub fn answer(&self, asked: Asked) -> Answering {
        let this = self.clone();
        Box::pin(async move {
            let reply = match this.route(&asked).await {
                Ok(reply) => Ok(reply),
                Err(Failed::NotFound) => this.failed(404, "Page not found", "There is nothing at this address.", "/"),
                Err(Failed::Protocol(why, path)) => this.failed(502, "Request failed", &why, &path),
                Err(Failed::Fault(fault)) => Err(fault),
            };
            reply.unwrap_or_else(|fault| {
                tracing::error!(%fault, "the demonstration failed to handle a request");
                Reply::empty(500)
            })
        })
    }

    fn failed(&self, status: u16, title: &'static str, message: &str, href: &str) -> Result<Reply, Fault> {
        let page = FailedPage { title, message: message.to_owned(), href: href.to_owned() };
        Reply::page(status, &self.nonce()?, &page)
    }

    /// The applications' pages are in English, independent of the provider's language.
    fn nonce(&self) -> Result<PageNonce, Fault> {
        Ok(PageNonce { value: self.random("nonce")?, locale: Locale::En })
    }

    fn random(&self, label: &str) -> Result<String, Fault> {
        Ok(self.setting.entropy.seed()?.text_22(label))
    }

    async fn route(&self, asked: &Asked) -> Result<Reply, Failed> {
        // Another host name for this address may belong to an attacker's page (DNS rebinding).
        if format!("http://{}", asked.host) != self.setting.cast.origin {
            return Ok(Reply::empty(421));
        }
        let get = asked.method == "GET";
        if get && asked.path == "/" {
            return self.home(asked);
        }
        if let Some(file) = small::file(&asked.path).filter(|_| get) {
            return Ok(file);
        }
        let mut parts = asked.path.trim_start_matches('/').split('/');
        let (company, application) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let (action, rest) = (parts.next(), parts.next());
        let cast = &self.setting.cast;
        // Cross-site forms are refused. Clients other than browsers do not send the header.
        if !get && asked.sec_fetch_site.as_deref().is_some_and(|site| site != "same-origin") {
            return Ok(Reply::empty(403));
        }
        if let Some(api) = apis::find(application).filter(|_| company == "apis" && rest.is_none()) {
            return self.api(asked, api, action).await;
        }
        let (company, application) =
            cast.find(company, application).filter(|_| rest.is_none()).ok_or(Failed::NotFound)?;
        let path = format!("/{}/{}", company.slug, application.kind.slug());
        let browser = self.browser(asked)?;
        let at = Endpoint { company, application, path: &path, browser: &browser };
        let signs_in = application.kind != Kind::Machine;
        match (get, action) {
            (true, None) => self.application(at),
            (true, Some("sign-in")) if signs_in => self.begin(at).await,
            (true, Some("callback")) if signs_in => self.finish(at, asked).await,
            (true, Some("signed-out")) if signs_in => Ok(Reply::see_other(format!("/?signed_out={}", company.slug))),
            (false, Some(action)) if asked.method == "POST" => self.act(at, action).await,
            _ => Err(Failed::NotFound),
        }
        .map(|reply| remembered(reply, asked, &browser))
    }

    /// The page of an API, and its forms.
    async fn api(&self, asked: &Asked, api: &'static JsonApi, action: Option<&str>) -> Result<Reply, Failed> {
        let browser = self.browser(asked)?;
        let reply = match (asked.method.as_str(), action) {
            ("GET", None) => self.story(&browser, api)?,
            ("POST", Some("again")) => {
                self.change(&browser, |browser| browser.stories.remove(api.slug));
                Reply::see_other(format!("/apis/{}", api.slug))
            }
            ("POST", Some(id)) => {
                let step = api.find(id).ok_or(Failed::NotFound)?;
                let back = format!("/apis/{}#{}", api.slug, step.id);
                let failed = |why: String| Failed::Protocol(why, back.clone());
                let outcome = match asked.form_value("answer") {
                    Some(text) => {
                        let read = Outcome::of_shell(step, text);
                        read.ok_or_else(|| failed("This is no answer that curl -i has printed.".to_owned()))?
                    }
                    None => {
                        let progress = self.progress(&browser, api)?;
                        progress.perform(step, &self.setting.inbox).await.map_err(failed)?
                    }
                };
                self.change(&browser, |browser| {
                    if let Some(progress) = browser.stories.get_mut(api.slug) {
                        progress.record(step, outcome);
                    }
                });
                Reply::see_other(back)
            }
            _ => return Err(Failed::NotFound),
        };
        Ok(remembered(reply, asked, &browser))
    }

    /// Returns how far the browser is in the story of an API, which it begins if need be.
    fn progress(&self, browser: &str, api: &'static JsonApi) -> Result<Progress, Failed> {
        let company = self.setting.cast.companies.first().ok_or(Failed::NotFound)?;
        Ok(self.change(browser, |browser| {
            let begin = || Progress::new(company, self.begun.fetch_add(1, Ordering::Relaxed) + 1);
            browser.stories.entry(api.slug).or_insert_with(begin).clone()
        }))
    }

    fn story(&self, browser: &str, api: &'static JsonApi) -> Result<Reply, Failed> {
        let company = self.setting.cast.companies.first().ok_or(Failed::NotFound)?;
        let mut page = ApiPage::new(api, company, &self.progress(browser, api)?);
        page.docs = format!("{}/docs", self.setting.provider);
        page.inbox = self.setting.inbox.origin().to_owned();
        page.others = apis::ALL.into_iter().filter(|other| other.slug != api.slug).collect();
        Ok(Reply::page(200, &self.nonce()?, &page)?)
    }

    /// Returns the id of a known browser from its cookie, or a new one.
    fn browser(&self, asked: &Asked) -> Result<String, Fault> {
        match asked.cookie(COOKIE) {
            Some(name) if self.browsers().contains_key(name) => Ok(name.to_owned()),
            _ => self.random("browser"),
        }
    }

    fn browsers(&self) -> MutexGuard<'_, BTreeMap<String, Browser>> {
        self.browsers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state of a browser. If the limit is reached, an arbitrary browser is forgotten.
    fn change<T>(&self, name: &str, change: impl FnOnce(&mut Browser) -> T) -> T {
        let mut browsers = self.browsers();
        if !browsers.contains_key(name) && browsers.len() >= MOST {
            browsers.pop_first();
        }
        change(browsers.entry(name.to_owned()).or_default())
    }

    fn visit(&self, at: Endpoint<'_>) -> Visit {
        self.browsers().get(at.browser).and_then(|b| b.visits.get(at.path)).cloned().unwrap_or_default()
    }

    fn home(&self, asked: &Asked) -> Result<Reply, Failed> {
        let cast = &self.setting.cast;
        let mut page = {
            let browsers = self.browsers();
            let known = asked.cookie(COOKIE).and_then(|name| browsers.get(name));
            HomePage::new(cast, |company, application| {
                let path = format!("/{}/{}", company.slug, application.kind.slug());
                Some(known?.visits.get(&path)?.signed_in.as_ref()?.name.clone())
            })
        };
        page.provider = self.setting.provider.clone();
        page.config = self.setting.config.clone();
        page.inbox = self.setting.inbox.origin().to_owned();
        page.apis = apis::ALL.to_vec();
        page.dashboard = cast.dashboard.clone();
        let signed_out = asked.query_value("signed_out");
        if let Some(company) = cast.companies.iter().find(|company| Some(company.slug) == signed_out) {
            page.notice = format!("You are signed out, here and at {}.", company.name);
        }
        Ok(Reply::page(200, &self.nonce()?, &page)?)
    }

    fn application(&self, at: Endpoint<'_>) -> Result<Reply, Failed> {
        let visit = self.visit(at);
        let mut company = CompanyView::new(at.company, |_| None);
        let application = company.take(at.path).ok_or(Failed::NotFound)?;
        let person = visit.signed_in.map(|s| PersonView { name: s.name, email: s.email, sub: s.sub });
        let page = ApplicationPage { company, application, person, chapters: visit.chapters };
        Ok(Reply::page(200, &self.nonce()?, &page)?)
    }

    async fn begin(&self, at: Endpoint<'_>) -> Result<Reply, Failed> {
        let departure = protocol::begin(at.company, at.application).await.map_err(|why| at.failed(why))?;
        self.change(at.browser, |browser| {
            if browser.pending.len() >= MOST {
                browser.pending.pop_first();
            }
            browser.pending.insert(departure.state, (at.path.to_owned(), departure.pending));
        });
        Ok(Reply::see_other(departure.url.to_string()))
    }

    async fn finish(&self, at: Endpoint<'_>, asked: &Asked) -> Result<Reply, Failed> {
        let state = asked.query_value("state").unwrap_or_default();
        let pending = self.change(at.browser, |browser| browser.pending.remove(state));
        let Some((_, pending)) = pending.filter(|(path, _)| path == at.path) else {
            return Err(at.failed("This browser did not start this sign-in (state). Start again.".to_owned()));
        };
        if let Some(error) = asked.query_value("error") {
            let description = asked.query_value("error_description").unwrap_or_default();
            return Err(at.failed(format!("{} returned {error}: {description}", at.company.name)));
        }
        let mut url =
            url::Url::parse(&format!("{}{}", self.setting.cast.origin, asked.path)).map_err(Fault::internal)?;
        url.query_pairs_mut().extend_pairs(&asked.query);
        let arrival =
            Arrival { code: asked.query_value("code").unwrap_or_default(), iss: asked.query_value("iss"), url };
        let finished = protocol::finish(at.company, at.application, pending, arrival).await;
        let (signed_in, chapter) = finished.map_err(|why| at.failed(why))?;
        self.change(at.browser, |browser| {
            browser.visits.insert(at.path.to_owned(), Visit { signed_in: Some(signed_in), chapters: vec![chapter] });
        });
        // Redirect, so that the code is not left in the address bar.
        Ok(Reply::see_other(at.path.to_owned()))
    }

    async fn act(&self, at: Endpoint<'_>, action: &str) -> Result<Reply, Failed> {
        if at.application.kind == Kind::Machine {
            if action != "token" {
                return Err(Failed::NotFound);
            }
            let acted = protocol::act_for_itself(at.company, at.application).await;
            return Ok(self.record(at, None, acted.map_err(|why| at.failed(why))?));
        }
        let Some(mut signed_in) = self.visit(at).signed_in else {
            return Ok(Reply::see_other(at.path.to_owned()));
        };
        let chapter = match action {
            "userinfo" => protocol::ask_who(at.application, &mut signed_in).await,
            "refresh" => protocol::refresh(at.application, &mut signed_in).await,
            "introspect" => protocol::introspect(at.application, &signed_in).await,
            "sign-out" => {
                let url = protocol::sign_out(at.application, &signed_in).map_err(|why| at.failed(why))?;
                self.forget(at);
                return Ok(Reply::see_other(url.to_string()));
            }
            _ => return Err(Failed::NotFound),
        };
        Ok(self.record(at, Some(signed_in), chapter.map_err(|why| at.failed(why))?))
    }

    /// Stores the chapter and redirects to the application's page.
    fn record(&self, at: Endpoint<'_>, signed_in: Option<SignedIn>, chapter: Chapter) -> Reply {
        self.change(at.browser, |browser| {
            let visit = browser.visits.entry(at.path.to_owned()).or_default();
            visit.signed_in = signed_in;
            visit.chapters.insert(0, chapter);
            visit.chapters.truncate(5);
        });
        Reply::see_other(at.path.to_owned())
    }

    /// Forgets the users of all applications of the company: sign-out ends the provider's session and its grants.
    fn forget(&self, at: Endpoint<'_>) {
        let company = format!("/{}/", at.company.slug);
        self.change(at.browser, |browser| browser.visits.retain(|path, _| !path.starts_with(&company)));
    }
}

impl Endpoint<'_> {
    fn failed(&self, why: String) -> Failed {
        Failed::Protocol(why, self.path.to_owned())
    }
}

/// Sets the cookie of the browser, unless the request had it.
fn remembered(reply: Reply, asked: &Asked, browser: &str) -> Reply {
    if asked.cookie(COOKIE) == Some(browser) {
        return reply;
    }
    let cookie = Cookie::build((COOKIE, browser)).path("/").http_only(true).same_site(SameSite::Lax);
    reply.with_header("set-cookie", cookie.to_string())
}

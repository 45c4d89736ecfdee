//! A sign-in as a browser without JavaScript does it: redirects, cookies, the form of the page.

use hyper::Request;
use hyper::StatusCode;
use hyper::header::{ACCEPT, COOKIE, HeaderMap, HeaderValue, ORIGIN, SET_COOKIE};
use url::{Url, form_urlencoded};

use crate::Outcome;
use crate::fixture::Fixture;
use crate::http::{Answer, Body, Connection, get, post_form};

/// More steps than any sign-in needs.
const STEPS: usize = 8;

/// The cookies of one browser for one server.
#[derive(Default)]
pub struct Cookies(Vec<(String, String)>);

impl Cookies {
    /// Stores the cookies of a response. An empty value deletes a cookie.
    fn keep(&mut self, headers: &HeaderMap) {
        let set = headers.get_all(SET_COOKIE).iter();
        for (name, value) in set.filter_map(|header| {
            let pair = header.to_str().ok()?.split(';').next()?;
            pair.split_once('=')
        }) {
            self.0.retain(|(kept, _)| kept != name);
            if !value.is_empty() {
                self.0.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    /// Returns the value of `Cookie`, if there are cookies.
    pub fn header(&self) -> Outcome<Option<HeaderValue>> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let pairs: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        HeaderValue::from_str(&pairs.join("; ")).map(Some).map_err(|error| format!("cookies: {error}"))
    }
}

/// Signs in with the password of the fixture's account, from the authorization request to the client's code. Returns
/// the browser's cookies and the code.
pub async fn sign_in(fixture: &Fixture, connection: &mut Connection, number: u64) -> Outcome<(Cookies, String)> {
    let mut cookies = Cookies::default();
    let mut url = fixture.web.authorization_request(number);
    let mut request = get(origin_form(&url))?;
    for _ in 0..STEPS {
        let answer = send(connection, request, &mut cookies).await?;
        if answer.status == StatusCode::OK {
            let (action, form) = login_form(fixture, &url, &answer)?;
            request = post_form(origin_form(&action), form)?;
            let origin = fixture.origin.clone();
            request.headers_mut().insert(ORIGIN, origin);
            url = action;
            continue;
        }
        let location = answer.location()?;
        url = url.join(location).map_err(|error| format!("redirect to {location}: {error}"))?;
        if let Some(code) = fixture.code_of(&url)? {
            return Ok((cookies, code));
        }
        request = get(origin_form(&url))?;
    }
    Err(format!("the sign-in did not end after {STEPS} steps, at {url}"))
}

/// Returns the path and query of a URL.
pub fn origin_form(url: &Url) -> &str {
    &url[url::Position::BeforePath..url::Position::AfterQuery]
}

async fn send(connection: &mut Connection, mut request: Request<Body>, cookies: &mut Cookies) -> Outcome<Answer> {
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("text/html"));
    if let Some(cookie) = cookies.header()? {
        headers.insert(COOKIE, cookie);
    }
    let answer = connection.send(request).await?;
    cookies.keep(&answer.headers);
    Ok(answer)
}

/// Returns the target of the login form, and the form with its fields filled in.
fn login_form(fixture: &Fixture, page: &Url, answer: &Answer) -> Outcome<(Url, String)> {
    let html = String::from_utf8_lossy(&answer.body);
    let form = tags(&html, "form")
        .find(|tag| attribute(tag, "id").as_deref() == Some("login-form"))
        .ok_or_else(|| answer.unexpected("the login page"))?;
    let action = attribute(form, "action").unwrap_or_default();
    let action = page.join(&action).map_err(|error| format!("the form's action {action:?}: {error}"))?;
    let mut fields = form_urlencoded::Serializer::new(String::new());
    for tag in tags(&html, "input") {
        let name = attribute(tag, "name").unwrap_or_default();
        if matches!(name.as_str(), "flow" | "form_token") {
            fields.append_pair(&name, &attribute(tag, "value").unwrap_or_default());
        }
    }
    fields.append_pair("email", fixture.email);
    fields.append_pair("password", fixture.password);
    Ok((action, fields.finish()))
}

/// Iterates over the start tags of an element.
fn tags<'a>(html: &'a str, element: &'a str) -> impl Iterator<Item = &'a str> {
    html.split('<')
        .filter_map(move |part| part.strip_prefix(element))
        .filter(|rest| rest.starts_with(|next: char| next.is_whitespace()))
        .filter_map(|rest| rest.split('>').next())
}

/// Returns the value of an attribute in double quotes.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag
        .match_indices(&format!("{name}=\""))
        .filter(|(at, _)| tag[..*at].ends_with(char::is_whitespace))
        .find_map(|(at, found)| tag[at + found.len()..].split('"').next())?;
    Some(value.replace("&#38;", "&").replace("&amp;", "&"))
}

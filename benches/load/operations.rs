//! The measured operations.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::header::{AUTHORIZATION, COOKIE, HeaderValue};
use serde_json::Value;

use crate::Outcome;
use crate::browser::{origin_form, sign_in};
use crate::drive::Operation;
use crate::fixture::{Client, Fixture};
use crate::http::{Connection, Target, get, post_json};
use crate::product::text;
use crate::sample::Turn;

/// Values that one endpoint returns and another one consumes: codes, refresh tokens.
#[derive(Default)]
pub struct Pool(Mutex<Vec<String>>);

impl Pool {
    /// Creates a pool with this content.
    pub fn of(content: Vec<String>) -> Self {
        Self(Mutex::new(content))
    }

    /// Returns the number of values.
    pub fn count(&self) -> usize {
        self.lock().len()
    }

    /// Takes a value out.
    pub fn take(&self) -> Option<String> {
        self.lock().pop()
    }

    /// Adds a value.
    pub fn put(&self, one: String) {
        self.lock().push(one);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A public document: the discovery document, the JWK set.
pub struct Fetch {
    /// The server.
    pub target: Target,
    /// The path.
    pub path: String,
}

impl Operation for Fetch {
    fn target(&self) -> &Target {
        &self.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        connection.send(get(&self.path)?).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// A page or a document of a signed-in user.
pub struct Page {
    /// The server.
    pub target: Target,
    /// The path.
    pub path: String,
    /// The cookies of the signed-in browser.
    pub cookie: HeaderValue,
}

impl Operation for Page {
    fn target(&self) -> &Target {
        &self.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let mut request = get(&self.path)?;
        request.headers_mut().insert(COOKIE, self.cookie.clone());
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The authorization endpoint for a signed-in user who has to choose an organization, and the page where to choose.
pub struct Choose {
    /// The tenant, whose client names no organization.
    pub fixture: Arc<Fixture>,
    /// The cookies of the signed-in browser.
    pub cookie: HeaderValue,
    /// The number of the next request.
    pub next: AtomicU64,
}

impl Operation for Choose {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let url = self.fixture.web.authorization_request(number);
        let mut request = get(origin_form(&url))?;
        request.headers_mut().insert(COOKIE, self.cookie.clone());
        let answer = connection.send(request).await?;
        let location = answer.location()?;
        let page = url.join(location).map_err(|error| format!("redirect to {location}: {error}"))?;
        if !page.path().ends_with("/select-organization") {
            return Err(format!("wanted the choice of an organization, was sent to {}", page.path()));
        }
        let mut request = get(origin_form(&page))?;
        request.headers_mut().insert(COOKIE, self.cookie.clone());
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The authorization endpoint for a signed-in user without consent: a code with the first response.
pub struct Authorize {
    /// The tenant.
    pub fixture: Arc<Fixture>,
    /// The client.
    pub client: Client,
    /// The cookies of signed-in browsers, used in turn, since a session keeps 500 codes.
    pub cookies: Vec<HeaderValue>,
    /// The pool for the codes and the wanted number; `None` discards them.
    pub keep: Option<(Arc<Pool>, usize)>,
    /// The number of the next request.
    pub next: AtomicU64,
}

impl Operation for Authorize {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        if let Some((codes, wanted)) = &self.keep
            && codes.count() >= *wanted
        {
            return Ok(Turn::Dry);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let url = self.client.authorization_request(number);
        let mut request = get(origin_form(&url))?;
        let cookie = self.cookies.get(number as usize % self.cookies.len().max(1)).ok_or("no browser is signed in")?;
        request.headers_mut().insert(COOKIE, cookie.clone());
        let answer = connection.send(request).await?;
        let location = answer.location()?;
        let location = url.join(location).map_err(|error| format!("redirect to {location}: {error}"))?;
        let code = self
            .fixture
            .code_of(&location)?
            .ok_or_else(|| format!("wanted a code at once, was sent to {}", location.path()))?;
        if let Some((codes, _)) = &self.keep {
            codes.put(code);
        }
        Ok(Turn::Done)
    }
}

/// The token endpoint: exchanges a code for an ID token and an access token.
pub struct Exchange {
    /// The tenant.
    pub fixture: Arc<Fixture>,
    /// The client.
    pub client: Client,
    /// The codes to redeem, each once.
    pub codes: Arc<Pool>,
}

impl Exchange {
    /// Redeems a code and returns this member of the response.
    pub async fn redeem(&self, connection: &mut Connection, member: &str) -> Outcome<Option<String>> {
        let Some(code) = self.codes.take() else {
            return Ok(None);
        };
        let request = self.fixture.token_request(&self.client, &code)?;
        let body = connection.send(request).await?.ok()?;
        member_of(&body, member).map(Some)
    }
}

impl Operation for Exchange {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let Some(code) = self.codes.take() else {
            return Ok(Turn::Dry);
        };
        let request = self.fixture.token_request(&self.client, &code)?;
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The token endpoint with the client credentials grant.
pub struct ClientCredentials {
    /// The tenant, and the client.
    pub fixture: Arc<Fixture>,
}

impl Operation for ClientCredentials {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let grant = [("grant_type", "client_credentials")];
        let request = self.fixture.machine.post(&self.fixture.endpoints.token, &grant)?;
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The token endpoint: exchanges a refresh token for a new one, an ID token and an access token. There are at least as
/// many token families as connections, each with one valid token.
pub struct Refresh {
    /// The tenant, and the client.
    pub fixture: Arc<Fixture>,
    /// The newest token of each family that is not being refreshed.
    pub tokens: Pool,
}

impl Operation for Refresh {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let token = self.tokens.take().ok_or("every family is being refreshed")?;
        let form = [("grant_type", "refresh_token"), ("refresh_token", &token)];
        let request = self.fixture.lasting.post(&self.fixture.endpoints.token, &form)?;
        let body = connection.send(request).await?.ok()?;
        self.tokens.put(member_of(&body, "refresh_token")?);
        Ok(Turn::Done)
    }
}

/// The introspection endpoint: a client introspects its own access tokens in turn.
pub struct Introspect {
    /// The tenant, and the client.
    pub fixture: Arc<Fixture>,
    /// The tokens, at least one.
    pub tokens: Vec<String>,
    /// The number of the next request.
    pub next: AtomicUsize,
}

impl Operation for Introspect {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let number = self.next.fetch_add(1, Ordering::Relaxed) % self.tokens.len().max(1);
        let token = self.tokens.get(number).ok_or("no access token was prepared")?;
        let request = self.fixture.web.post(&self.fixture.endpoints.introspect, &[("token", token)])?;
        let body = connection.send(request).await?.ok()?;
        // An expired token also has status 200.
        let active = body.windows(13).any(|part| part == b"\"active\":true");
        if active { Ok(Turn::Done) } else { Err("the token is not active".to_owned()) }
    }
}

/// Returns a string member of a JSON response.
fn member_of(body: &[u8], name: &str) -> Outcome<String> {
    let body: Value = serde_json::from_slice(body).map_err(|error| format!("token response: {error}"))?;
    text(&body, name).map(str::to_owned)
}

/// A document for the bearer of a token, with several tokens in turn: UserInfo, and the documents of the APIs.
pub struct WithToken {
    /// The server.
    pub target: Target,
    /// The path.
    pub path: String,
    /// The values of `Authorization`, at least one.
    pub bearers: Vec<HeaderValue>,
    /// The number of the next request.
    pub next: AtomicUsize,
}

impl Operation for WithToken {
    fn target(&self) -> &Target {
        &self.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let mut request = get(&self.path)?;
        let number = self.next.fetch_add(1, Ordering::Relaxed) % self.bearers.len().max(1);
        let bearer = self.bearers.get(number).ok_or("no access token was prepared")?;
        request.headers_mut().insert(AUTHORIZATION, bearer.clone());
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// Accounts that an application registers with an API token. Each one costs one password hash.
pub struct Register {
    /// The server.
    pub target: Target,
    /// The path.
    pub path: String,
    /// The value of `Authorization`.
    pub bearer: HeaderValue,
    /// The number of the next account.
    pub next: AtomicU64,
}

impl Operation for Register {
    fn target(&self) -> &Target {
        &self.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let email = format!("registered-{number:06}@example.net");
        let body = serde_json::json!({ "email": email, "password": "nine herons over the weir" });
        let mut request = post_json(&self.path, body.to_string())?;
        request.headers_mut().insert(AUTHORIZATION, self.bearer.clone());
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// A complete sign-in with a password in a new browser: authorization request, login page, its form, and the redirect
/// to the client with a code. Each one costs one password hash.
pub struct SignIn {
    /// Tenant, account and client.
    pub fixture: Arc<Fixture>,
    /// The number of the next request.
    pub next: AtomicU64,
}

impl Operation for SignIn {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        sign_in(&self.fixture, connection, number).await?;
        Ok(Turn::Done)
    }
}

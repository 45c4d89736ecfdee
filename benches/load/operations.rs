//! The operations that are measured.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::header::{AUTHORIZATION, COOKIE, HeaderValue};
use serde_json::Value;

use crate::Outcome;
use crate::browser::{origin_form, sign_in};
use crate::drive::Operation;
use crate::fixture::Fixture;
use crate::http::{Connection, Target, get};
use crate::product::text;
use crate::sample::Turn;

/// Codes between the authorization endpoint and the token endpoint.
#[derive(Default)]
pub struct Codes(Mutex<Vec<String>>);

impl Codes {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.lock().len()
    }

    /// Takes one away.
    pub fn take(&self) -> Option<String> {
        self.lock().pop()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A document that anybody may read: discovery, the keys.
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

/// The authorization endpoint for somebody who is signed in and need not consent: a code at once.
pub struct Authorize {
    /// Tenant and client.
    pub fixture: Arc<Fixture>,
    /// The cookies of the signed-in browser.
    pub cookie: HeaderValue,
    /// Where the codes go, and how many are wanted; none: they are thrown away.
    pub keep: Option<(Arc<Codes>, usize)>,
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
        let url = self.fixture.authorization_request(number);
        let mut request = get(origin_form(&url))?;
        request.headers_mut().insert(COOKIE, self.cookie.clone());
        let answer = connection.send(request).await?;
        let location = answer.location()?;
        let location = url.join(location).map_err(|error| format!("redirect to {location}: {error}"))?;
        let code = self
            .fixture
            .code_of(&location)?
            .ok_or_else(|| format!("wanted a code at once, was sent to {}", location.path()))?;
        if let Some((codes, _)) = &self.keep {
            codes.lock().push(code);
        }
        Ok(Turn::Done)
    }
}

/// The token endpoint: a code for an ID token and an access token.
pub struct Exchange {
    /// Tenant and client.
    pub fixture: Arc<Fixture>,
    /// The codes to redeem, each of them once.
    pub codes: Arc<Codes>,
}

impl Exchange {
    /// Redeems a code for an access token.
    pub async fn access_token(&self, connection: &mut Connection) -> Outcome<Option<String>> {
        let Some(code) = self.codes.take() else {
            return Ok(None);
        };
        let request = self.fixture.token_request(&code)?;
        let body = connection.send(request).await?.ok()?;
        let body: Value = serde_json::from_slice(&body).map_err(|error| format!("token answer: {error}"))?;
        text(&body, "access_token").map(|token| Some(token.to_owned()))
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
        let request = self.fixture.token_request(&code)?;
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The UserInfo endpoint, with several access tokens in turn.
pub struct UserInfo {
    /// The tenant.
    pub fixture: Arc<Fixture>,
    /// The values of `Authorization`, at least one.
    pub bearers: Vec<HeaderValue>,
    /// The number of the next request.
    pub next: AtomicUsize,
}

impl Operation for UserInfo {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let mut request = get(&self.fixture.userinfo)?;
        let number = self.next.fetch_add(1, Ordering::Relaxed) % self.bearers.len().max(1);
        let bearer = self.bearers.get(number).ok_or("there is no access token")?;
        request.headers_mut().insert(AUTHORIZATION, bearer.clone());
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// A whole sign-in with a password in a new browser: authorization request, login page, its form,
/// and back to the client with a code. One password hash each.
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

//! What the operations need: a tenant, an account and a client, made by the command line, and the
//! endpoints that discovery names.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::Request;
use hyper::header::{AUTHORIZATION, HeaderValue};
use serde_json::Value;
use url::{Url, form_urlencoded};

use crate::Outcome;
use crate::http::{Body, Connection, Target, get, post_form};
use crate::product::{Product, Served, text};

const REDIRECT_URI: &str = "http://127.0.0.1:9000/cb";
const SCOPE: &str = "openid profile email";
/// The pair of RFC 7636, appendix B.
const CODE_VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CODE_CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// One tenant with one account and one client.
pub struct Fixture {
    /// Where the server is reached.
    pub target: Target,
    /// The origin of its pages, as a browser names it in `Origin`.
    pub origin: HeaderValue,
    /// The account's address.
    pub email: &'static str,
    /// Its password.
    pub password: &'static str,
    /// The path of the discovery document.
    pub discovery: String,
    /// The path of the keys.
    pub jwks: String,
    /// The path of the token endpoint.
    pub token: String,
    /// The path of the UserInfo endpoint.
    pub userinfo: String,
    /// The path of the login page.
    pub login: String,
    /// The authorization request without `state` and `nonce`.
    authorize: Url,
    basic: HeaderValue,
}

impl Fixture {
    /// Makes the tenant, the account and the client beside the running server, and reads discovery.
    pub async fn prepare(product: &Product, served: &Served, slug: &str) -> Outcome<Self> {
        let email = "ada@example.com";
        let password = "twelve lamps at the gate";
        let tenant = product.command(&["tenant", "create", slug, "--name", "Load"], "")?;
        let account = ["account", "create", "--tenant", slug, "--email", email];
        let account = [&account[..], &["--name", "Ada Lovelace"]].concat();
        let account = [&account[..], &["--password-stdin", "--verified"]].concat();
        product.command(&account, password)?;
        let client = ["client", "create", "--tenant", slug, "--name", "Load"];
        let client = [&client[..], &["--redirect-uri", REDIRECT_URI]].concat();
        let client = product.command(&[&client[..], &["--first-party"]].concat(), "")?;
        let client_id = text(&client, "client_id")?;

        let issuer = text(&tenant, "issuer")?;
        let discovery = path_of(&format!("{issuer}/.well-known/openid-configuration"))?;
        let mut connection = Connection::open(&served.target).await?;
        let document = connection.send(get(&discovery)?).await?.ok()?;
        let document: Value =
            serde_json::from_slice(&document).map_err(|error| format!("{discovery} is no JSON: {error}"))?;
        let endpoint = |name| path_of(text(&document, name)?);
        let mut authorize = parse(text(&document, "authorization_endpoint")?)?;
        authorize
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", client_id)
            .append_pair("redirect_uri", REDIRECT_URI)
            .append_pair("scope", SCOPE)
            .append_pair("code_challenge_method", "S256")
            .append_pair("code_challenge", CODE_CHALLENGE);
        Ok(Self {
            target: served.target.clone(),
            origin: HeaderValue::from_str(&served.origin).map_err(|error| format!("{}: {error}", served.origin))?,
            email,
            password,
            jwks: endpoint("jwks_uri")?,
            token: endpoint("token_endpoint")?,
            userinfo: endpoint("userinfo_endpoint")?,
            login: path_of(&format!("{issuer}/login"))?,
            discovery,
            authorize,
            basic: basic(client_id, text(&client, "client_secret")?)?,
        })
    }

    /// An authorization request of its own `state` and `nonce`.
    pub fn authorization_request(&self, number: u64) -> Url {
        let mut url = self.authorize.clone();
        url.query_pairs_mut()
            .append_pair("state", &format!("state-{number:016x}"))
            .append_pair("nonce", &format!("nonce-{number:016x}"));
        url
    }

    /// The code in a redirect to the client; none: the redirect leads elsewhere.
    pub fn code_of(&self, location: &Url) -> Outcome<Option<String>> {
        if !location.as_str().starts_with(REDIRECT_URI) {
            return Ok(None);
        }
        location
            .query_pairs()
            .find_map(|(name, value)| (name == "code").then(|| value.into_owned()))
            .map(Some)
            .ok_or_else(|| format!("the client got no code: {location}"))
    }

    /// The access token of a code, as a value of `Authorization`.
    pub async fn bearer(&self, connection: &mut Connection, code: &str) -> Outcome<HeaderValue> {
        let body = connection.send(self.token_request(code)?).await?.ok()?;
        let body: Value = serde_json::from_slice(&body).map_err(|error| format!("token answer: {error}"))?;
        let bearer = HeaderValue::from_str(&format!("Bearer {}", text(&body, "access_token")?));
        bearer.map_err(|error| format!("access token: {error}"))
    }

    /// A token request that redeems a code.
    pub fn token_request(&self, code: &str) -> Outcome<Request<Body>> {
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "authorization_code")
            .append_pair("code", code)
            .append_pair("redirect_uri", REDIRECT_URI)
            .append_pair("code_verifier", CODE_VERIFIER)
            .finish();
        let mut request = post_form(&self.token, form)?;
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.basic.clone());
        Ok(request)
    }
}

/// RFC 6749 section 2.3.1: both parts are form-encoded before they are joined.
fn basic(client_id: &str, client_secret: &str) -> Outcome<HeaderValue> {
    let encode = |part: &str| form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encode(client_id), encode(client_secret));
    HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(pair)))
        .map_err(|error| format!("client credentials: {error}"))
}

fn parse(url: &str) -> Outcome<Url> {
    Url::parse(url).map_err(|error| format!("{url}: {error}"))
}

fn path_of(url: &str) -> Outcome<String> {
    Ok(parse(url)?.path().to_owned())
}

//! The data of the operations: a tenant, an account and clients, created with the command line, and the endpoints from
//! the discovery document.

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
const OF_ORGANIZATIONS: &str = "organizations roles groups";
/// The example pair of RFC 7636, appendix B.
const CODE_VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CODE_CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// The paths of a provider's endpoints.
#[derive(Clone)]
pub struct Endpoints {
    /// The discovery document.
    pub discovery: String,
    /// The JWK set.
    pub jwks: String,
    /// The token endpoint.
    pub token: String,
    /// The UserInfo endpoint.
    pub userinfo: String,
    /// The introspection endpoint.
    pub introspect: String,
}

/// One tenant with one account and its clients, or a peer with one client for everything.
#[derive(Clone)]
pub struct Fixture {
    /// The address of the server.
    pub target: Target,
    /// The origin of its pages, as a browser sends it in `Origin`.
    pub origin: HeaderValue,
    /// The account's email address.
    pub email: &'static str,
    /// The account's password.
    pub password: &'static str,
    /// The paths of the endpoints.
    pub endpoints: Endpoints,
    /// The path of the issuer.
    pub issuer: String,
    /// The path of the login page.
    pub login: String,
    /// A client with user sign-in.
    pub web: Client,
    /// A client that also gets refresh tokens.
    pub lasting: Client,
    /// A client for the client credentials grant.
    pub machine: Client,
}

/// A confidential client.
#[derive(Clone)]
pub struct Client {
    /// The authorization request without `state` and `nonce`.
    authorize: Url,
    basic: HeaderValue,
}

impl Fixture {
    /// Creates the tenant, the account and the clients on the running server, and reads the discovery document.
    pub async fn prepare(product: &Product, served: &Served, slug: &str) -> Outcome<Self> {
        let email = "ada@example.com";
        let password = "twelve lamps at the gate";
        let tenant = product.command(&["tenant", "create", slug, "--name", "Load"], "")?;
        let account = ["account", "create", "--tenant", slug, "--email", email];
        let account = [&account[..], &["--name", "Ada Lovelace"]].concat();
        let account = [&account[..], &["--password-stdin", "--verified"]].concat();
        product.command(&account, password)?;
        let register = |more: &[&str]| {
            let client = ["client", "create", "--tenant", slug, "--name", "Load"];
            product.command(&[&client[..], more].concat(), "")
        };
        let redirect = ["--redirect-uri", REDIRECT_URI, "--first-party"];
        let web = register(&redirect)?;
        let refresh = ["--grant", "authorization_code", "refresh_token", "--online-refresh"];
        let lasting = register(&[&redirect[..], &refresh[..]].concat())?;
        let machine = register(&["--grant", "client_credentials"])?;

        let issuer = text(&tenant, "issuer")?;
        let discovery = path_of(&format!("{issuer}/.well-known/openid-configuration"))?;
        let mut connection = Connection::open(&served.target).await?;
        let document = connection.send(get(&discovery)?).await?.ok()?;
        let document: Value =
            serde_json::from_slice(&document).map_err(|error| format!("{discovery} is no JSON: {error}"))?;
        let endpoint = |name| path_of(text(&document, name)?);
        let authorize = text(&document, "authorization_endpoint")?;
        let client = |made: &Value| Client::new(authorize, (text(made, "client_id")?, text(made, "client_secret")?));
        Ok(Self {
            target: served.target.clone(),
            origin: HeaderValue::from_str(&served.origin).map_err(|error| format!("{}: {error}", served.origin))?,
            email,
            password,
            endpoints: Endpoints {
                jwks: endpoint("jwks_uri")?,
                token: endpoint("token_endpoint")?,
                userinfo: endpoint("userinfo_endpoint")?,
                introspect: endpoint("introspection_endpoint")?,
                discovery,
            },
            issuer: path_of(issuer)?,
            login: path_of(&format!("{issuer}/login"))?,
            web: client(&web)?,
            lasting: client(&lasting)?,
            machine: client(&machine)?,
        })
    }

    /// Returns the fixture of a peer. It has one client for all operations, and no user signs in.
    pub fn of_peer(target: Target, endpoints: Endpoints, client: (&str, &str)) -> Outcome<Self> {
        let client = Client::new("http://127.0.0.1/", client)?;
        Ok(Self {
            origin: target.host.clone(),
            target,
            email: "",
            password: "",
            endpoints,
            issuer: String::new(),
            login: String::new(),
            web: client.clone(),
            lasting: client.clone(),
            machine: client,
        })
    }

    /// Returns the same tenant with an account of its own, whose sessions and grants no other operation displaces.
    pub fn with_account(&self, product: &Product, slug: &str, email: &'static str) -> Outcome<Self> {
        let account = ["account", "create", "--tenant", slug, "--email", email, "--password-stdin", "--verified"];
        product.command(&account, self.password)?;
        Ok(Self { email, ..self.clone() })
    }

    /// Returns the same tenant, whose clients ask for an organization; `None`: the user chooses it.
    pub fn asking(&self, organization: Option<&str>) -> Self {
        Self { web: self.web.asking(organization), lasting: self.lasting.asking(organization), ..self.clone() }
    }

    /// Returns the code of a redirect to the client; `None` if the redirect has another target.
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

    /// Redeems a code of [`Fixture::web`] and returns the access token as a value of `Authorization`.
    pub async fn bearer(&self, connection: &mut Connection, code: &str) -> Outcome<HeaderValue> {
        let body = connection.send(self.token_request(&self.web, code)?).await?.ok()?;
        let body: Value = serde_json::from_slice(&body).map_err(|error| format!("token response: {error}"))?;
        let bearer = HeaderValue::from_str(&format!("Bearer {}", text(&body, "access_token")?));
        bearer.map_err(|error| format!("access token: {error}"))
    }

    /// Builds a token request that redeems a code.
    pub fn token_request(&self, client: &Client, code: &str) -> Outcome<Request<Body>> {
        client.post(
            &self.endpoints.token,
            &[
                ("grant_type", "authorization_code"),
                ("code", code),
                ("redirect_uri", REDIRECT_URI),
                ("code_verifier", CODE_VERIFIER),
            ],
        )
    }
}

impl Client {
    fn new(authorize: &str, (client_id, client_secret): (&str, &str)) -> Outcome<Self> {
        let mut authorize = parse(authorize)?;
        authorize
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", client_id)
            .append_pair("redirect_uri", REDIRECT_URI)
            .append_pair("scope", SCOPE)
            .append_pair("code_challenge_method", "S256")
            .append_pair("code_challenge", CODE_CHALLENGE);
        Ok(Self { authorize, basic: basic(client_id, client_secret)? })
    }

    fn asking(&self, organization: Option<&str>) -> Self {
        let mut authorize = self.authorize.clone();
        authorize.query_pairs_mut().clear();
        let pairs = self.authorize.query_pairs().filter(|(name, _)| name != "scope");
        authorize.query_pairs_mut().extend_pairs(pairs).append_pair("scope", &format!("{SCOPE} {OF_ORGANIZATIONS}"));
        if let Some(organization) = organization {
            authorize.query_pairs_mut().append_pair("organization", organization);
        }
        Self { authorize, basic: self.basic.clone() }
    }

    /// Builds an authorization request with its own `state` and `nonce`.
    pub fn authorization_request(&self, number: u64) -> Url {
        let mut url = self.authorize.clone();
        url.query_pairs_mut()
            .append_pair("state", &format!("state-{number:016x}"))
            .append_pair("nonce", &format!("nonce-{number:016x}"));
        url
    }

    /// Builds a form request to a path with this client's authentication.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Outcome<Request<Body>> {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = post_form(path, form)?;
        request.headers_mut().insert(AUTHORIZATION, self.basic.clone());
        Ok(request)
    }
}

/// RFC 6749, section 2.3.1: both parts are form-encoded before they are joined.
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

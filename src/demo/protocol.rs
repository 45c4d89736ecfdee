//! OpenID Connect on the relying party's side, with the `openidconnect` crate: the requests, and the validation of each
//! response. The crate does not check `iss` in the authorization response (RFC 9207), so this module does.

use std::error::Error;

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
    CoreGrantType, CoreIdToken, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
    CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType, CoreTokenResponse,
};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalProviderMetadata, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EndSessionUrl, EndpointNotSet, EndpointSet, IntrospectionUrl, IssuerUrl, LogoutRequest, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadata, RedirectUrl, RefreshToken, Scope,
    SubjectIdentifier, TokenIntrospectionResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::cast::{Application, Company};
use super::story::{Chapter, Step, Wire, contents};

/// Endpoints of the discovery document that the crate does not parse.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Endpoints {
    end_session_endpoint: EndSessionUrl,
    introspection_endpoint: IntrospectionUrl,
}

impl AdditionalProviderMetadata for Endpoints {}

type Metadata = ProviderMetadata<
    Endpoints,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Ready = CoreClient<EndpointSet, EndpointNotSet, EndpointSet, EndpointNotSet, EndpointSet, EndpointSet>;

/// A started sign-in: the values that the response must match.
pub struct Pending {
    metadata: Metadata,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    steps: Vec<Step>,
}

/// The authorization request: the URL for the browser, and the `state` of the response.
pub struct Departure {
    pub url: Url,
    pub state: String,
    pub pending: Pending,
}

/// The parameters of an authorization response.
pub struct Arrival<'a> {
    pub code: &'a str,
    pub iss: Option<&'a str>,
    /// The URL with all parameters, for display.
    pub url: Url,
}

/// A user that is signed in to an application.
#[derive(Clone)]
pub struct SignedIn {
    metadata: Metadata,
    pub sub: String,
    pub name: String,
    pub email: String,
    id_token: CoreIdToken,
    access_token: AccessToken,
    refresh_token: Option<RefreshToken>,
}

/// Reads the discovery document and builds the authorization request (OpenID Connect Core, section 3.1.2.1).
pub async fn begin(company: &Company, application: &Application) -> Result<Departure, String> {
    let wire = Wire::default();
    let metadata = discover(company, &wire).await?;
    let client = client(application, &metadata)?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let mut request =
        client.authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random);
    for scope in &application.scopes {
        request = request.add_scope(Scope::new(scope.clone()));
    }
    let (url, state, nonce) = request.set_pkce_challenge(challenge).url();
    let steps = vec![
        discovered(&wire),
        Step::new(
            "Authorization request",
            format!(
                "The application sent your browser to {}. state, nonce and the PKCE challenge are new each time and \
                 bind the response to this browser and this request.",
                company.name
            ),
        )
        .at(&url),
    ];
    Ok(Departure { url, state: state.into_secret(), pending: Pending { metadata, nonce, verifier, steps } })
}

/// Exchanges the code for tokens, verifies them and calls UserInfo (OpenID Connect Core, sections 3.1.3 and 5.3). The
/// caller has already compared `state`.
pub async fn finish(
    company: &Company,
    application: &Application,
    pending: Pending,
    arrival: Arrival<'_>,
) -> Result<(SignedIn, Chapter), String> {
    let Pending { metadata, nonce, verifier, mut steps } = pending;
    // RFC 9207, section 2.4.
    if arrival.iss != Some(metadata.issuer().as_str()) {
        return Err("the response is not from the expected issuer (iss)".to_owned());
    }
    steps.push(
        Step::new(
            "Authorization response",
            format!(
                "You signed in at {}, so the application never saw your password. Your browser returned with a code \
                 that works once and only for this client. state is the value sent, and iss is the expected issuer.",
                company.name
            ),
        )
        .at(&arrival.url),
    );
    let (client, wire) = (client(application, &metadata)?, Wire::default());
    let request = client.exchange_code(AuthorizationCode::new(arrival.code.to_owned())).set_pkce_verifier(verifier);
    let tokens = request.request_async(&wire).await.map_err(|e| words(&e))?;
    let proof =
        if application.client_secret.is_some() { "its secret and the PKCE verifier" } else { "the PKCE verifier" };
    steps.push(
        Step::new(
            "Token request",
            format!("The application exchanged the code for tokens in a direct request, with {proof}."),
        )
        .with(wire.next()),
    );
    let id_token = tokens.id_token().ok_or("the token response contains no ID token")?.clone();
    let sub = verify(&client, &id_token, tokens.access_token(), &nonce)?;
    steps.push(
        Step::new(
            "Tokens verified",
            "The signature matches a key of the JWK set; iss, aud, exp, nonce and at_hash are valid. Only then is the \
             ID token accepted. Applications do not normally read the access token; this one shows it to you.",
        )
        .show("ID token", contents(&id_token.to_string()))
        .show("Access token", contents(tokens.access_token().secret())),
    );
    let mut signed_in = SignedIn {
        metadata,
        sub,
        name: String::new(),
        email: String::new(),
        id_token,
        access_token: tokens.access_token().clone(),
        refresh_token: tokens.refresh_token().cloned(),
    };
    steps.extend(ask_who(application, &mut signed_in).await?.steps);
    Ok((signed_in, Chapter { title: format!("You signed in with {}", company.name), steps }))
}

/// Returns the subject of a valid ID token (OpenID Connect Core, sections 3.1.3.7 and 3.1.3.8).
fn verify(client: &Ready, id_token: &CoreIdToken, access_token: &AccessToken, nonce: &Nonce) -> Result<String, String> {
    let verifier = client.id_token_verifier();
    let claims = id_token.claims(&verifier, nonce).map_err(|e| words(&e))?;
    if let Some(expected) = claims.access_token_hash() {
        let alg = id_token.signing_alg().map_err(|e| words(&e))?;
        let key = id_token.signing_key(&verifier).map_err(|e| words(&e))?;
        if AccessTokenHash::from_token(access_token, alg, key).map_err(|e| words(&e))? != *expected {
            return Err("the access token does not match the ID token (at_hash)".to_owned());
        }
    }
    Ok(claims.subject().to_string())
}

/// Calls the UserInfo endpoint (OpenID Connect Core, section 5.3).
pub async fn ask_who(application: &Application, signed_in: &mut SignedIn) -> Result<Chapter, String> {
    let (client, wire) = (client(application, &signed_in.metadata)?, Wire::default());
    let expected = SubjectIdentifier::new(signed_in.sub.clone());
    let request = client.user_info(signed_in.access_token.clone(), Some(expected));
    let claims: openidconnect::core::CoreUserInfoClaims = request.request_async(&wire).await.map_err(|e| words(&e))?;
    let name = claims.name().and_then(|name| name.get(None)).map(|name| name.to_string());
    signed_in.name = name.unwrap_or_default();
    signed_in.email = claims.email().map(|email| email.to_string()).unwrap_or_default();
    let step = Step::new(
        "UserInfo",
        "The application requested the user's claims. sub must equal the ID token's sub. It never changes and is \
         unique to this tenant.",
    );
    Ok(Chapter { title: "UserInfo was called again".to_owned(), steps: vec![step.with(wire.next())] })
}

/// Exchanges the refresh token for new tokens (RFC 6749, section 6; OpenID Connect Core, section 12).
pub async fn refresh(application: &Application, signed_in: &mut SignedIn) -> Result<Chapter, String> {
    let (client, wire) = (client(application, &signed_in.metadata)?, Wire::default());
    let token = signed_in.refresh_token.clone().ok_or("the application has no refresh token")?;
    let tokens = client.exchange_refresh_token(&token).request_async(&wire).await.map_err(|e| words(&e))?;
    let mut steps = vec![
        Step::new(
            "Refresh",
            "The application exchanged its refresh token for new tokens, without you. The old one is now invalid: its \
             reuse indicates theft and revokes every token of the grant.",
        )
        .with(wire.next()),
    ];
    if let Some(id_token) = tokens.id_token() {
        let verifier = client.id_token_verifier();
        let claims = id_token.claims(&verifier, |_: Option<&Nonce>| Ok(())).map_err(|e| words(&e))?;
        if claims.subject().as_str() != signed_in.sub {
            return Err("the new ID token has another subject (sub)".to_owned());
        }
        steps.push(
            Step::new("Tokens verified", "The new ID token has the same issuer, client and subject as the first one.")
                .show("ID token", contents(&id_token.to_string()))
                .show("Access token", contents(tokens.access_token().secret())),
        );
        signed_in.id_token = id_token.clone();
    }
    signed_in.access_token = tokens.access_token().clone();
    if let Some(token) = tokens.refresh_token() {
        signed_in.refresh_token = Some(token.clone());
    }
    Ok(Chapter { title: "The tokens were refreshed".to_owned(), steps })
}

/// Introspects the access token (RFC 7662).
pub async fn introspect(application: &Application, signed_in: &SignedIn) -> Result<Chapter, String> {
    introspected(application, &signed_in.metadata, &signed_in.access_token).await
}

async fn introspected(application: &Application, metadata: &Metadata, token: &AccessToken) -> Result<Chapter, String> {
    let (client, wire) = (client(application, metadata)?, Wire::default());
    let answer = client.introspect(token).request_async(&wire).await.map_err(|e| words(&e))?;
    let worth = if answer.active() { "The token is active" } else { "The token is no longer active" };
    let step = Step::new(
        "Introspection",
        format!(
            "{worth}. An API introspects a token if it cannot verify signatures or must detect revocation immediately."
        ),
    );
    Ok(Chapter { title: "The access token was introspected".to_owned(), steps: vec![step.with(wire.next())] })
}

/// Returns the logout URL for the browser (OpenID Connect RP-Initiated Logout, section 2).
pub fn sign_out(application: &Application, signed_in: &SignedIn) -> Result<Url, String> {
    let back = application.post_logout_redirect_uri.clone().ok_or("this application has no sign-in")?;
    let back = PostLogoutRedirectUrl::new(back).map_err(|e| words(&e))?;
    let endpoint = signed_in.metadata.additional_metadata().end_session_endpoint.clone();
    let request = LogoutRequest::from(endpoint).set_id_token_hint(&signed_in.id_token);
    Ok(request.set_post_logout_redirect_uri(back).set_state(CsrfToken::new_random()).http_get_url())
}

/// Obtains a token with the client credentials grant (RFC 6749, section 4.4), and introspects it.
pub async fn act_for_itself(company: &Company, application: &Application) -> Result<Chapter, String> {
    let wire = Wire::default();
    let metadata = discover(company, &wire).await?;
    let mut steps = vec![discovered(&wire)];
    let (client, wire) = (client(application, &metadata)?, Wire::default());
    let mut request = client.exchange_client_credentials();
    for scope in &application.scopes {
        request = request.add_scope(Scope::new(scope.clone()));
    }
    let tokens: CoreTokenResponse = request.request_async(&wire).await.map_err(|e| words(&e))?;
    steps.push(
        Step::new(
            "Token request",
            format!(
                "The application authenticated with its secret and got an access token for the API {}. No user is \
                 involved, so there is no ID token.",
                company.api.identifier
            ),
        )
        .with(wire.next())
        .show("Access token", contents(tokens.access_token().secret())),
    );
    steps.extend(introspected(application, &metadata, tokens.access_token()).await?.steps);
    Ok(Chapter { title: format!("{} got a token for itself", application.name), steps })
}

async fn discover(company: &Company, wire: &Wire) -> Result<Metadata, String> {
    let issuer = IssuerUrl::new(company.issuer.clone()).map_err(|e| words(&e))?;
    Metadata::discover_async(issuer, wire).await.map_err(|e| words(&e))
}

fn discovered(wire: &Wire) -> Step {
    let step = Step::new(
        "Discovery",
        "The application is configured with its client_id and the issuer. The discovery document contains the rest, \
         and its JWK set contains the keys.",
    );
    let step = step.with(wire.next());
    match wire.next() {
        Some(keys) => step.with_more("The JWK set", keys),
        None => step,
    }
}

fn client(application: &Application, metadata: &Metadata) -> Result<Ready, String> {
    let missing = |what: &str| format!("the discovery document contains no {what}");
    let more = metadata.additional_metadata();
    let client_id = ClientId::new(application.client_id.clone());
    let secret = application.client_secret.clone().map(ClientSecret::new);
    let client = CoreClient::from_provider_metadata(metadata.clone(), client_id, secret)
        .set_token_uri(metadata.token_endpoint().cloned().ok_or_else(|| missing("token_endpoint"))?)
        .set_user_info_url(metadata.userinfo_endpoint().cloned().ok_or_else(|| missing("userinfo_endpoint"))?)
        .set_introspection_url(more.introspection_endpoint.clone());
    Ok(match &application.redirect_uri {
        Some(uri) => client.set_redirect_uri(RedirectUrl::new(uri.clone()).map_err(|e| words(&e))?),
        None => client,
    })
}

/// Returns the error and its causes in one line.
fn words(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

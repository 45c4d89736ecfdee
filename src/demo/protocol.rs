//! OpenID Connect from an application's side, by the `openidconnect` crate: what it sends, and what it checks before it
//! believes anything. What the crate leaves open is `iss` in the answer (RFC 9207).

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

/// Endpoints of the discovery document that the crate does not read by itself.
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

/// A sign-in that was begun: what has to fit to the answer.
pub struct Pending {
    metadata: Metadata,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    steps: Vec<Step>,
}

/// Where the browser is sent, and the `state` that must come back.
pub struct Departure {
    pub url: Url,
    pub state: String,
    pub pending: Pending,
}

/// The parameters of an answer.
pub struct Arrival<'a> {
    pub code: &'a str,
    pub iss: Option<&'a str>,
    /// The address with all of them, to be shown.
    pub url: Url,
}

/// Somebody who is signed in at an application.
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

/// Reads the discovery document and makes the authorization request (OpenID Connect Core, 3.1.2.1).
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
                "The application sent your browser to {}. state, nonce and the PKCE challenge are new each time: they tie \
                 the answer to this browser and to this request.",
                company.name
            ),
        )
        .at(&url),
    ];
    Ok(Departure { url, state: state.into_secret(), pending: Pending { metadata, nonce, verifier, steps } })
}

/// Trades the code for tokens, verifies them and asks who it is (OpenID Connect Core, 3.1.3 and 5.3). `state` was
/// compared before.
pub async fn finish(
    company: &Company,
    application: &Application,
    pending: Pending,
    arrival: Arrival<'_>,
) -> Result<(SignedIn, Chapter), String> {
    let Pending { metadata, nonce, verifier, mut steps } = pending;
    // RFC 9207, 2.4.
    if arrival.iss != Some(metadata.issuer().as_str()) {
        return Err("the answer does not name the issuer that was asked (iss)".to_owned());
    }
    steps.push(
        Step::new(
            "Answer",
            format!(
                "You signed in at {}, so the application never saw your password. Your browser came back with a code, \
                 which works once and is of no use to anybody else. state is the one that was sent, iss names who answered.",
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
            format!("Not through your browser, the application traded the code for tokens, with {proof}."),
        )
        .with(wire.next()),
    );
    let id_token = tokens.id_token().ok_or("there is no ID token in the answer")?.clone();
    let sub = verify(&client, &id_token, tokens.access_token(), &nonce)?;
    steps.push(
        Step::new(
            "Tokens verified",
            "The signature is of a key in the JWK set; iss, aud, exp, nonce and at_hash are as they must be. Only now is \
             the ID token believed. The access token is not for the application to read: it shows it here for you.",
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

/// The ID token's subject, if everything about it is right (OpenID Connect Core, 3.1.3.7 and 3.1.3.8).
fn verify(client: &Ready, id_token: &CoreIdToken, access_token: &AccessToken, nonce: &Nonce) -> Result<String, String> {
    let verifier = client.id_token_verifier();
    let claims = id_token.claims(&verifier, nonce).map_err(|e| words(&e))?;
    if let Some(expected) = claims.access_token_hash() {
        let alg = id_token.signing_alg().map_err(|e| words(&e))?;
        let key = id_token.signing_key(&verifier).map_err(|e| words(&e))?;
        if AccessTokenHash::from_token(access_token, alg, key).map_err(|e| words(&e))? != *expected {
            return Err("the access token is not the one that the ID token was made with (at_hash)".to_owned());
        }
    }
    Ok(claims.subject().to_string())
}

/// Asks UserInfo (OpenID Connect Core, 5.3).
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
        "The application asked who the access token stands for. sub must be the ID token's; it never changes, and no other \
         tenant has it.",
    );
    Ok(Chapter { title: "UserInfo was asked again".to_owned(), steps: vec![step.with(wire.next())] })
}

/// Trades the refresh token for new tokens (RFC 6749, 6; OpenID Connect Core, 12).
pub async fn refresh(application: &Application, signed_in: &mut SignedIn) -> Result<Chapter, String> {
    let (client, wire) = (client(application, &signed_in.metadata)?, Wire::default());
    let token = signed_in.refresh_token.clone().ok_or("there is no refresh token")?;
    let tokens = client.exchange_refresh_token(&token).request_async(&wire).await.map_err(|e| words(&e))?;
    let mut steps = vec![
        Step::new(
            "Refresh",
            "The application traded its refresh token for new tokens, without you. The old one is used up: if it comes a \
             second time somebody has stolen it, and everything that was granted with it ends.",
        )
        .with(wire.next()),
    ];
    if let Some(id_token) = tokens.id_token() {
        let verifier = client.id_token_verifier();
        let claims = id_token.claims(&verifier, |_: Option<&Nonce>| Ok(())).map_err(|e| words(&e))?;
        if claims.subject().as_str() != signed_in.sub {
            return Err("the new ID token is about somebody else".to_owned());
        }
        steps.push(
            Step::new(
                "Tokens verified",
                "The new ID token is of the same issuer, for the same client, about the same person.",
            )
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

/// Asks what the access token is worth (RFC 7662).
pub async fn introspect(application: &Application, signed_in: &SignedIn) -> Result<Chapter, String> {
    introspected(application, &signed_in.metadata, &signed_in.access_token).await
}

async fn introspected(application: &Application, metadata: &Metadata, token: &AccessToken) -> Result<Chapter, String> {
    let (client, wire) = (client(application, metadata)?, Wire::default());
    let answer = client.introspect(token).request_async(&wire).await.map_err(|e| words(&e))?;
    let worth = if answer.active() { "The token is good" } else { "The token is not good any more" };
    let step = Step::new(
        "Introspection",
        format!(
            "{worth}, says the provider. An API that cannot verify a signature, or must know at once, asks like this."
        ),
    );
    Ok(Chapter { title: "The access token was introspected".to_owned(), steps: vec![step.with(wire.next())] })
}

/// Where the browser goes to sign out (OpenID Connect RP-Initiated Logout, 2).
pub fn sign_out(application: &Application, signed_in: &SignedIn) -> Result<Url, String> {
    let back = application.post_logout_redirect_uri.clone().ok_or("this application signs nobody in")?;
    let back = PostLogoutRedirectUrl::new(back).map_err(|e| words(&e))?;
    let endpoint = signed_in.metadata.additional_metadata().end_session_endpoint.clone();
    let request = LogoutRequest::from(endpoint).set_id_token_hint(&signed_in.id_token);
    Ok(request.set_post_logout_redirect_uri(back).set_state(CsrfToken::new_random()).http_get_url())
}

/// A token for the application itself (RFC 6749, 4.4), and what it is worth.
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
                "The application proved who it is by its secret, and got an access token for the API {}. Nobody was \
                 there, so there is no ID token.",
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
        "The application knew its client_id and the issuer. It read the rest from the issuer's discovery document, and the \
         keys from its JWK set.",
    );
    let step = step.with(wire.next());
    match wire.next() {
        Some(keys) => step.with_more("The JWK set", keys),
        None => step,
    }
}

fn client(application: &Application, metadata: &Metadata) -> Result<Ready, String> {
    let missing = |what: &str| format!("the discovery document names no {what}");
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

/// An error with everything behind it, in one line.
fn words(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

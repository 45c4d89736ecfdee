//! The endpoints of OpenID Connect and OAuth.

use portico::web::route::Route;
use portico::web::spec::{Credential, Method};

use super::Case;
use super::carried::{PUBLIC_POST_LOGOUT, posted};
use crate::support::{API, Answer, Req, VERIFIER, asserted};

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    let Case { fixture, route, kind, tenant, carried } = case;
    let (client, uri) = (&tenant.public, case.uri());
    let hint = [("id_token_hint", carried.id_token_hint.as_str())];
    let authorize = |extra: &[(&str, &str)]| Req::get(fixture.authorize_uri(tenant, client, extra));
    let logout = |extra: &[(&str, &str)]| Req::get(fixture.logout_uri(tenant, extra));
    Some(match (route.method, route.path, kind) {
        (Method::Get, "/oauth2/authorize", Credential::Session) => {
            authorize(&[]).header("cookie", &case.cookie("session"))
        }
        (Method::Get, "/oauth2/authorize", Credential::SilentSession) => {
            authorize(&[("prompt", "none")]).header("cookie", &case.cookie("silent"))
        }
        (Method::Get, "/oauth2/authorize", Credential::BrowserBinding) => {
            authorize(&[("prompt", "login")]).header("cookie", &case.cookie("browser"))
        }
        // The network has no free flows left, but a known device may still start one.
        (Method::Get, "/oauth2/authorize", Credential::KnownDevice) => {
            authorize(&[]).header("cookie", &case.cookie("device"))
        }
        (Method::Get, "/oauth2/authorize", Credential::IdTokenHint) => authorize(&hint),
        (Method::Post, "/oauth2/authorize", Credential::IdTokenHint) => {
            posted(&fixture.authorize_uri(tenant, client, &hint))
        }
        (Method::Get, "/oauth2/authorize/resume", Credential::SilentSession) => {
            Req::get(format!("{uri}?request={}", carried.posted)).header("cookie", &case.cookie("silent"))
        }
        (Method::Get, "/oauth2/authorize/resume", Credential::KnownDevice) => {
            let cookies = format!("{}; {}", case.cookie("browser"), case.cookie("device"));
            Req::get(format!("{uri}?request={}", carried.request)).header("cookie", &cookies)
        }
        (Method::Get, "/oauth2/authorize/resume", Credential::Session | Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.request)).header("cookie", &case.both())
        }
        (Method::Post, "/oauth2/token", Credential::ClientSecret) => case
            .own_form(&[
                ("grant_type", "authorization_code"),
                ("code", "made up"),
                ("redirect_uri", tenant.confidential.redirect_uri),
                ("code_verifier", VERIFIER),
            ])
            .basic(&carried.client_id, &carried.client_secret),
        (Method::Post, "/oauth2/token", Credential::ClientAssertion) => {
            asserted(uri, &[("grant_type", "client_credentials")], &carried.assertion_for(tenant))
        }
        (Method::Post, "/oauth2/token", Credential::Code) => fixture.redeem_request(tenant, &carried.code),
        (Method::Post, "/oauth2/token", Credential::RefreshToken) => fixture.client_request(
            tenant,
            (&tenant.confidential, route.path),
            &[("grant_type", "refresh_token"), ("refresh_token", &carried.refresh_token)],
        ),
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientAssertion) => {
            asserted(uri, &[("token", "made up")], &carried.assertion_for(tenant))
        }
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientSecret) => {
            case.own_form(&[("token", "made up")]).basic(&carried.client_id, &carried.client_secret)
        }
        (Method::Post, "/oauth2/introspect", Credential::ResourceServerSecret) => {
            case.own_form(&[("token", "made up"), ("client_id", API), ("client_secret", &carried.api_secret)])
        }
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::RefreshToken | Credential::AccessToken) => {
            let refresh = kind == Credential::RefreshToken;
            let token = if refresh { &carried.refresh_token } else { &carried.api_token };
            fixture.client_request(tenant, (&tenant.confidential, route.path), &[("token", token)])
        }
        (Method::Get, "/oauth2/userinfo", Credential::AccessToken) => Req::get(uri).bearer(&carried.access_token),
        (Method::Post, "/oauth2/userinfo", Credential::AccessToken) => {
            Req::post(uri, &[("access_token", &carried.access_token)])
        }
        // With the session the hint signs out at once; without it there is no session to end.
        (Method::Get, "/oauth2/logout", Credential::Session) => logout(&hint).header("cookie", &case.cookie("session")),
        // Only the hint names the client whose URI this is.
        (Method::Get, "/oauth2/logout", Credential::IdTokenHint) => {
            logout(&[hint[0], ("post_logout_redirect_uri", PUBLIC_POST_LOGOUT)])
        }
        (Method::Post, "/oauth2/logout", Credential::IdTokenHint) => {
            Req::post(uri, &[hint[0], ("post_logout_redirect_uri", PUBLIC_POST_LOGOUT)])
        }
        (Method::Get, "/oauth2/logout", Credential::BrowserBinding) => {
            logout(&[("client_id", &client.client_id)]).header("cookie", &case.both())
        }
        (Method::Get, "/oauth2/logout/resume", Credential::Session) => {
            Req::get(format!("{uri}?request={}", carried.posted_logout)).header("cookie", &case.cookie("session"))
        }
        (Method::Get, "/oauth2/logout/resume", Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.logout)).header("cookie", &case.both())
        }
        _ => return None,
    })
}

pub(super) fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> Option<bool> {
    let location = answer.header("location").unwrap_or_default();
    let keeps_binding = answer.header("set-cookie").is_none();
    Some(match (route.method, route.path, kind) {
        (Method::Get, "/oauth2/authorize", Credential::Session) | (_, _, Credential::SilentSession) => {
            location.contains("code=pt_ac_")
        }
        (Method::Get, "/oauth2/authorize", Credential::BrowserBinding) => {
            location.contains("/login?flow=") && keeps_binding
        }
        (Method::Get, "/oauth2/authorize", _) => location.contains("/login?flow="),
        (Method::Post, "/oauth2/authorize", _) => location.contains("/oauth2/authorize/resume?request="),
        (Method::Get, "/oauth2/authorize/resume", Credential::KnownDevice) => location.contains("/login?flow="),
        (Method::Get, "/oauth2/authorize/resume", _) => location.contains("/consent?request="),
        (Method::Post, "/oauth2/token", Credential::ClientSecret) => answer.text().contains("invalid_grant"),
        (Method::Post, "/oauth2/revoke" | "/oauth2/introspect", Credential::ClientSecret) => answer.status == 200,
        (Method::Post, "/oauth2/revoke", _) => changed,
        (Method::Post, "/oauth2/introspect", Credential::RefreshToken | Credential::AccessToken) => {
            answer.text().contains("\"active\":true")
        }
        (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::Session) => {
            changed && answer.headers_named("set-cookie").iter().any(|cookie| cookie.contains("Max-Age=0"))
        }
        (Method::Get, "/oauth2/logout", Credential::IdTokenHint) => location == PUBLIC_POST_LOGOUT,
        (Method::Post, "/oauth2/logout", _) => location.contains("/oauth2/logout/resume?request="),
        (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::BrowserBinding) => {
            location.contains("/logout?request=") && keeps_binding
        }
        _ => return None,
    })
}

pub(super) fn works_once((route, kind): (&Route, Credential)) -> bool {
    matches!(
        (route.method, route.path, kind),
        (Method::Get, "/oauth2/authorize/resume", Credential::SilentSession)
            | (
                Method::Post,
                "/oauth2/token",
                Credential::Code | Credential::RefreshToken | Credential::ClientAssertion
            )
            | (
                Method::Post,
                "/oauth2/revoke",
                Credential::AccessToken | Credential::RefreshToken | Credential::ClientAssertion
            )
            | (Method::Post, "/oauth2/introspect", Credential::ClientAssertion)
            | (Method::Get, "/oauth2/logout" | "/oauth2/logout/resume", Credential::Session)
    )
}

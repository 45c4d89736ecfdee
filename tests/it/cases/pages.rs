//! Browser pages.

use portico::oidc::clients;
use portico::organizations::SystemRole;
use portico::storage::Tx;
use portico::web::route::Route;
use portico::web::spec::{Credential, Method};

use super::Case;
use super::carried::{Carried, wrong_password};
use crate::support::{Answer, POST_LOGOUT_URI, Req};

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    let Case { route, kind, tenant, carried, .. } = case;
    let uri = case.uri();
    let (session, browser, both) = (case.cookie("session"), case.cookie("browser"), case.both());
    Some(match (route.method, route.path, kind) {
        (Method::Get, "/login", Credential::BrowserBinding) => {
            Req::get(format!("{uri}?flow={}", carried.flow)).header("cookie", &browser)
        }
        (Method::Get, "/login", Credential::Session) => Req::get(uri).header("cookie", &session),
        (Method::Post, "/login", Credential::BrowserBinding) => {
            let form =
                [("flow", carried.flow.as_str()), ("email", "ada@example.com"), ("password", "a wrong password")];
            case.own_form(&form).header("cookie", &browser)
        }
        (Method::Post, "/login", Credential::KnownDevice) => {
            wrong_password(&uri).header("cookie", &case.cookie("device"))
        }
        (Method::Post, "/login", Credential::Session) => {
            case.own_form(&[("email", "ada@example.com"), ("password", tenant.password)]).header("cookie", &session)
        }
        (Method::Get, "/consent", Credential::Session | Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.request)).header("cookie", &both)
        }
        (Method::Post, "/consent", Credential::Session | Credential::BrowserBinding) => {
            case.own_form(&[("request", &carried.consenting), ("decision", "allow")]).header("cookie", &both)
        }
        // Without a session a sign-in is needed. The network has no free flows left, but a known device may still start
        // one.
        (Method::Post, "/consent", Credential::KnownDevice) => {
            let cookies = format!("{browser}; {}", case.cookie("device"));
            case.own_form(&[("request", &carried.consenting), ("decision", "allow")]).header("cookie", &cookies)
        }
        (Method::Get, "/select-organization", _) => {
            Req::get(format!("{uri}?request={}", carried.request)).header("cookie", &both)
        }
        (Method::Post, "/select-organization", _) => {
            let form = [("request", carried.consenting.as_str()), ("organization", &carried.organization)];
            case.own_form(&form).header("cookie", &both)
        }
        (Method::Get, "/select-account", _) => {
            Req::get(format!("{uri}?flow={}", carried.choosing)).header("cookie", &both)
        }
        (Method::Post, "/select-account", _) => {
            let form = [("flow", carried.choosing.as_str()), ("session", &carried.session_id), ("account", "present")];
            case.own_form(&form).header("cookie", &both)
        }
        (Method::Get, "/logout", Credential::BrowserBinding) => {
            Req::get(format!("{uri}?request={}", carried.logout)).header("cookie", &both)
        }
        (Method::Get, "/logout" | "/account", Credential::Session) => Req::get(uri).header("cookie", &session),
        (Method::Get, "/account", Credential::BrowserBinding) => Req::get(uri).header("cookie", &both),
        (Method::Get, path, _) if path.starts_with("/account/") => {
            Req::get(uri).header("cookie", if kind == Credential::Session { &session } else { &both })
        }
        (Method::Post, "/account/password", Credential::KnownDevice) => {
            let form = account_form(&case).into_iter();
            let form: Vec<_> = form.filter(|(name, _)| *name != "password").collect();
            let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let form = [&form[..], &[("password", "a wrong password")]].concat();
            let cookies = format!("{session}; {}", case.cookie("device"));
            Req::post(uri, &form).same_origin().from("203.0.113.7").header("cookie", &cookies)
        }
        (Method::Post, "/account/verify-email" | "/account/addresses", Credential::KnownDevice) => {
            let cookies = format!("{session}; {}", case.cookie("device"));
            case.own_form(&[("person", &tenant.sub), ("email", "further@example.com")]).header("cookie", &cookies)
        }
        (Method::Post, path, _) if path.starts_with("/account/") => {
            let form = account_form(&case);
            let mut form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
            if kind == Credential::Session {
                return Some(case.own_form(&form).header("cookie", &session));
            }
            // Without Sec-Fetch-Site and Origin, the form token and the browser binding decide.
            form.push(("form_token", &carried.form_token));
            Req::post(uri.clone(), &form).header("cookie", &both)
        }
        // Without Sec-Fetch-Site and Origin, the form token and the browser binding decide.
        (Method::Post, "/logout", Credential::BrowserBinding) => {
            Req::post(uri, &[("form_token", &carried.form_token), ("request", &carried.logout)]).header("cookie", &both)
        }
        (Method::Post, "/language", Credential::BrowserBinding) => {
            let form = [("form_token", carried.form_token.as_str()), ("language", "de"), ("back", "/account")];
            Req::post(uri, &form).header("cookie", &browser)
        }
        (Method::Post, "/logout", Credential::Session) => case.own_form(&[]).header("cookie", &session),
        (Method::Get, "/setup/{token}", Credential::SetupLink) => Req::get(uri),
        (Method::Get, "/setup/{token}", Credential::BrowserBinding) => Req::get(uri).header("cookie", &browser),
        (Method::Post, "/setup/{token}", Credential::SetupLink) => {
            case.own_form(&[("password", "a password of one's own")])
        }
        (Method::Post, "/setup/{token}", Credential::BrowserBinding) => {
            let form = [("form_token", carried.form_token.as_str()), ("password", "a password of one's own")];
            Req::post(uri, &form).header("cookie", &browser)
        }
        (Method::Get, "/invitation", Credential::Session) => {
            Req::get(format!("{uri}?token={}", carried.organization_invitation_link)).header("cookie", &session)
        }
        (Method::Get, "/reset-password" | "/not-me" | "/undo-address" | "/invitation", kind) => {
            let token = mailed(carried, (route.path, kind));
            let req = Req::get(format!("{uri}?token={token}"));
            if kind == Credential::BrowserBinding { req.header("cookie", &browser) } else { req }
        }
        (Method::Post, "/invitation", Credential::Session) => {
            let uri = format!("{uri}?token={}", carried.invitation_link);
            let form = [("password", "a password of one's own")];
            Req::post(uri, &form).same_origin().header("cookie", &session)
        }
        (Method::Post, "/reset-password" | "/not-me" | "/undo-address" | "/invitation", kind) => {
            let token = mailed(carried, (route.path, kind));
            let form = [("form_token", carried.form_token.as_str()), ("password", "a password of one's own")];
            let req = Req::post(format!("{uri}?token={token}"), &form);
            if kind == Credential::BrowserBinding { req.header("cookie", &browser) } else { req.same_origin() }
        }
        (Method::Get, "/register", _) => Req::get(format!("{uri}?flow={}", carried.flow)).header("cookie", &browser),
        (Method::Post, "/register", kind) => {
            let password = ("password", "a password of one's own");
            let form = [("flow", carried.flow.as_str()), ("email", "new@example.com"), password];
            case.own_form(&form).header("cookie", &with_cookie(&case, kind))
        }
        (Method::Get, "/verify-email" | "/sign-in-link", _) => {
            Req::get(format!("{uri}?flow={}", carried.verifying)).header("cookie", &browser)
        }
        (Method::Post, "/verify-email" | "/sign-in-link", kind) => {
            let action = if kind == Credential::Session { ("resend", "yes") } else { ("code", "no code") };
            case.own_form(&[("flow", &carried.verifying), action]).header("cookie", &with_cookie(&case, kind))
        }
        (Method::Get, "/accept-terms", _) => {
            Req::get(format!("{uri}?flow={}", carried.accepting)).header("cookie", &both)
        }
        (Method::Post, "/accept-terms", kind) => {
            let known = if kind == Credential::KnownDevice { case.cookie("device") } else { String::new() };
            let form = [("flow", carried.accepting.as_str()), ("version", "2026-11")];
            case.own_form(&form).header("cookie", &format!("{both}; {known}"))
        }
        (Method::Get, "/keep-account", _) => {
            Req::get(format!("{uri}?flow={}", carried.accepting)).header("cookie", &browser)
        }
        (Method::Post, "/keep-account", kind) => {
            case.own_form(&[("flow", &carried.accepting)]).header("cookie", &with_cookie(&case, kind))
        }
        (Method::Get, "/forgot-password", _) => Req::get(uri).header("cookie", &browser),
        (Method::Post, "/forgot-password", _) => {
            let form = [("form_token", carried.form_token.as_str()), ("email", "ada@example.com")];
            Req::post(uri, &form).header("cookie", &browser)
        }
        _ => return None,
    })
}

/// Returns the secret of the mailed link for this route.
fn mailed<'c>(carried: &'c Carried, (path, kind): (&str, Credential)) -> &'c str {
    match path {
        "/invitation" if kind == Credential::OrganizationInvitationLink => &carried.organization_invitation_link,
        "/not-me" => &carried.not_me_link,
        "/undo-address" => &carried.undo_link,
        "/invitation" => &carried.invitation_link,
        _ => &carried.reset_link,
    }
}

/// Returns the browser binding, and the cookie of this kind of credential.
fn with_cookie(case: &Case<'_>, kind: Credential) -> String {
    let browser = case.cookie("browser");
    match kind {
        Credential::Session => format!("{browser}; {}", case.cookie("session")),
        Credential::KnownDevice => format!("{browser}; {}", case.cookie("device")),
        _ => browser,
    }
}

/// Returns a valid form of an account page that changes something.
fn account_form(case: &Case<'_>) -> Vec<(&'static str, String)> {
    let Case { fixture, route, tenant, carried, .. } = *case;
    let person = ("person", tenant.sub.clone());
    let new = "a wholly new password".to_owned();
    match route.path {
        "/account/profile" => vec![person, ("name", "Augusta Ada King".to_owned())],
        "/account/password" => vec![
            person,
            ("password", tenant.password.to_owned()),
            ("new_password", new.clone()),
            ("new_password_again", new),
        ],
        "/account/verify-email" | "/account/not-me" | "/account/data" | "/account/delete" => vec![person],
        "/account/addresses" => vec![person, ("email", "further@example.com".to_owned())],
        "/account/organizations" => vec![person, ("name", "Borealis".to_owned())],
        "/account/organizations/{organization}" => vec![person, ("name", "Aurora".to_owned())],
        "/account/organizations/{organization}/members/{member}" => vec![person, ("suspend", "yes".to_owned())],
        "/account/organizations/{organization}/invitations" => vec![person, ("email", "guest@example.com".to_owned())],
        "/account/organizations/{organization}/roles" => vec![person, ("name", "Guests".to_owned())],
        "/account/organizations/{organization}/roles/{role}" => {
            vec![person, ("name", "Readers".to_owned()), ("may-org.read", "yes".to_owned())]
        }
        "/account/sessions" => vec![person, ("end", "others".to_owned())],
        "/account/tokens" => {
            let grant = format!("{}.{}", carried.organization, SystemRole::VIEWER.id().to_base64url());
            vec![person, ("name", "Laptop".to_owned()), ("grant", grant)]
        }
        "/account/applications" => {
            let client_id = tenant.confidential.client_id.clone();
            let find = |tx: &mut Tx<'_>| clients::store::find_by_client_id(tx, &client_id);
            let client =
                fixture.services.db.read(tenant.tenant.id, find).expect("it reads").expect("the client exists");
            vec![person, ("remove", client.id.to_base64url())]
        }
        other => panic!("no form is defined for {other}"),
    }
}

pub(super) fn works((route, kind): (&Route, Credential), answer: &Answer, changed: bool) -> Option<bool> {
    let location = answer.header("location").unwrap_or_default();
    let keeps_binding = answer.header("set-cookie").is_none();
    Some(match (route.method, route.path, kind) {
        // The page offers to go on as the user of the session.
        (Method::Get, "/login", Credential::Session) => answer.text().contains("ada@example.com"),
        // The password was checked, where an unknown device gets 429.
        (Method::Post, "/login", Credential::BrowserBinding | Credential::KnownDevice) => answer.status == 401,
        // The session continues with a new secret, and no second session was made.
        (Method::Post, "/login", Credential::Session) => answer.status == 303 && changed,
        (Method::Post, "/consent", Credential::KnownDevice) => location.contains("/login?flow="),
        (Method::Post, "/consent", _) => location.contains("code=pt_ac_"),
        (Method::Get, "/select-organization", _) => answer.text().contains("id=\"select-organization-form\""),
        (Method::Post, "/select-organization", _) => location.contains("/consent?request=") && changed,
        (Method::Get, "/select-account", _) => answer.text().contains("id=\"select-account-form\""),
        (Method::Post, "/select-account", _) => location.contains("/oauth2/authorize/resume?request=") && changed,
        // Only the browser that started the logout is redirected to the client.
        (Method::Post, "/logout", Credential::BrowserBinding) => location == POST_LOGOUT_URI && changed,
        (Method::Post, "/logout", _) => changed,
        (Method::Post, "/language", _) => location.ends_with("/account"),
        (Method::Post, "/account/password", Credential::KnownDevice) => answer.status == 422,
        (Method::Post, "/account/verify-email" | "/account/addresses", _) => {
            location.contains("/verify-email?flow=") && changed
        }
        (Method::Post, "/account/data", _) => answer.text().contains("\"exported_at\"") && changed,
        (Method::Post, "/account/delete", _) => answer.status == 200 && changed,
        (Method::Post, "/account/tokens", _) => answer.text().contains("pt_at_") && changed,
        (Method::Post, path, _) if path.starts_with("/account/") => location.contains("?done="),
        // The page keeps the existing binding and sets no new one.
        (Method::Get, path, Credential::BrowserBinding) if path.starts_with("/account") || path == "/logout" => {
            answer.status == 200 && keeps_binding
        }
        (Method::Get, "/setup/{token}", kind) => {
            answer.text().contains("setup-form") && (kind != Credential::BrowserBinding || keeps_binding)
        }
        (Method::Post, "/setup/{token}" | "/reset-password" | "/not-me" | "/undo-address" | "/forgot-password", _) => {
            answer.status == 200 && changed
        }
        (Method::Get, "/undo-address", kind) => {
            answer.text().contains("former@example.com") && (kind != Credential::BrowserBinding || keeps_binding)
        }
        (Method::Get, "/invitation", Credential::OrganizationInvitationLink) => {
            answer.text().contains("member@example.com")
        }
        (Method::Get, "/invitation", Credential::Session) => answer.text().contains("ada@example.com"),
        (Method::Post, "/invitation", Credential::OrganizationInvitationLink) => {
            location.ends_with("/account/organizations") && changed
        }
        (Method::Get, "/invitation", kind) => {
            answer.text().contains("invited@example.com") && (kind != Credential::BrowserBinding || keeps_binding)
        }
        (Method::Post, "/invitation", _) => location.ends_with("/account") && changed,
        (Method::Get, "/reset-password" | "/not-me", kind) => {
            answer.text().contains("ada@example.com") && (kind != Credential::BrowserBinding || keeps_binding)
        }
        (Method::Get, "/forgot-password" | "/register" | "/verify-email" | "/sign-in-link", _) => {
            answer.status == 200 && keeps_binding
        }
        (Method::Post, "/register", _) => location.contains("/verify-email?flow=") && changed,
        (Method::Post, "/verify-email" | "/sign-in-link", Credential::Session) => {
            location.contains("&sent=1") && changed
        }
        (Method::Post, "/verify-email" | "/sign-in-link", _) => answer.status == 422 && changed,
        (Method::Get, "/accept-terms", _) => answer.text().contains("accept-terms-form") && keeps_binding,
        (Method::Post, "/accept-terms", _) => location.contains("/oauth2/authorize/resume?request=") && changed,
        (Method::Get, "/keep-account", _) => answer.text().contains("keep-account-form") && keeps_binding,
        (Method::Post, "/keep-account", _) => location.ends_with("/account") && changed,
        (Method::Get, "/logout", _) => answer.text().contains("logout-form"),
        _ => return None,
    })
}

pub(super) fn works_once((route, kind): (&Route, Credential)) -> bool {
    matches!(
        (route.method, route.path, kind),
        (
            Method::Post,
            "/consent"
                | "/logout"
                | "/select-account"
                | "/select-organization"
                | "/accept-terms"
                | "/keep-account"
                | "/setup/{token}"
                | "/reset-password"
                | "/not-me"
                | "/register",
            _
        ) | (Method::Post, "/login", Credential::Session)
            | (
                Method::Post,
                "/account/password" | "/account/not-me" | "/account/delete",
                Credential::Session | Credential::BrowserBinding
            )
            | (Method::Post, "/account/applications", _)
            | (Method::Post, "/undo-address" | "/invitation", _)
            | (Method::Post, "/account/verify-email" | "/account/addresses", Credential::KnownDevice)
    )
}

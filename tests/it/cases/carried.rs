//! The credentials that a request can carry.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use portico::base::crypto::digest::base64url;
use portico::base::id::TenantId;
use portico::base::token::{BearerToken, TokenKind};
use portico::links::Purpose;
use portico::organizations::SystemRole;
use portico::sessions::api::ApiAudience;
use portico::web::spec::Credential;
use serde_json::json;

use crate::support::{
    Browser, Fixture, POST_LOGOUT_URI, Req, TestKey, TestTenant, VERIFIER, login_client, signing_client,
};
use portico::mail::Sent;

pub(super) const POST_LOGOUT: (&str, &str) = ("post_logout_redirect_uri", POST_LOGOUT_URI);
/// The public client's post-logout redirect URI.
pub(super) const PUBLIC_POST_LOGOUT: &str = "https://app.example.com/bye";
/// The path of the pages of organizations.
const ORGANIZATIONS: &str = "/account/organizations";
/// The paths of the organization session API that need a current organization begin with these.
const OF_SESSION: [&str; 5] =
    ["/api/v1/organizations", "/api/v1/members", "/api/v1/roles", "/api/v1/invitations", "/api/v1/me/"];
/// The acceptance of an invitation.
const ACCEPT: &str = "/api/v1/invitations/accept";
/// The exchange of a code at the tenant login API.
const CALLBACK: &str = "/v1/auth/callback";
/// The paths of the workspace API whose operations need an organization begin with these.
const WORKSPACE: [&str; 4] =
    ["/api/v1/app/", "/api/v1/account/organization/", "/api/v1/auth/register", "/api/v1/auth/login"];
/// The paths of the dashboard API whose operations need a workspace begin with this.
const WORKSPACES: &str = "/workspaces";
/// The key of the client that authenticates with `private_key_jwt`.
static KEY: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));
/// A key that no client has registered.
static UNREGISTERED: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));

/// The credentials that a request can carry.
#[derive(Clone)]
pub struct Carried {
    pub session: String,
    /// The browser of these cookies.
    jar: Browser,
    /// Set under https only.
    pub silent: String,
    pub browser: String,
    pub device: String,
    /// A posted authorization request with `prompt=none`.
    pub(super) posted: String,
    /// Ids in URLs and forms; they are valid only in the browser that they are bound to.
    pub flow: String,
    /// A flow whose page asks for the choice of an account.
    pub choosing: String,
    /// A flow whose page waits for the verification of an address.
    pub verifying: String,
    /// A flow whose page asks for the acceptance of the terms of use, or whether to keep the account; empty except for its
    /// route.
    pub accepting: String,
    pub request: String,
    /// A logout request of the confidential client, and one by POST with a hint that is not bound to a browser yet.
    pub(super) logout: String,
    pub(super) posted_logout: String,
    /// The id of the session, as the account selection form sends it.
    pub session_id: String,
    /// The value that the consent form sends: the request, and the session that the page was rendered for.
    pub(super) consenting: String,
    /// Bound to the browser binding.
    pub form_token: String,
    pub id_token_hint: String,
    pub client_id: String,
    pub client_secret: String,
    /// The claims of the assertion; `aud` is set to the tenant of the request, as an attacker would do.
    assertion: serde_json::Value,
    /// The key that signs the assertion.
    key: &'static TestKey,
    /// Sent instead of the assertion, if set.
    pub in_place_of_assertion: Option<String>,
    pub code: String,
    pub access_token: String,
    /// Issued to the confidential client, for the API.
    pub api_token: String,
    pub refresh_token: String,
    pub api_secret: String,
    /// The access tokens of the tenant login API and of the organization session API.
    pub login_token: String,
    pub organization_token: String,
    /// The refresh token of the same session.
    pub session_refresh_token: String,
    /// The set-up link of `ada@example.com`.
    pub setup_link: String,
    /// The link of `ada@example.com` to reset the password, and that of a notice.
    pub reset_link: String,
    pub not_me_link: String,
    /// The link of `waiting@example.com` that verifies its address.
    pub verification_link: String,
    /// The link of `former@example.com` that undoes a change of its address; made up except for its route.
    pub undo_link: String,
    /// The link of an invitation of `invited@example.com`.
    pub invitation_link: String,
    /// The link of an invitation of `member@example.com` to an organization; made up except for its route.
    pub organization_invitation_link: String,
    /// An organization that `ada@example.com` owns, with another member and a role of its own; empty except for its routes.
    pub organization_slug: String,
    pub member: String,
    pub role: String,
    /// The id in the path of a JSON surface, by that path.
    pub ids: BTreeMap<&'static str, String>,
    /// The body of an operation of a JSON surface, by its path, where the example of the document is of no use.
    pub bodies: BTreeMap<&'static str, String>,
    /// An API token of `ada@example.com`.
    pub program_token: String,
    /// An organization of the user; made up except for its route.
    pub organization: String,
}

impl Carried {
    /// Creates every credential of a user, a browser and a client at this tenant.
    pub async fn at(fixture: &Fixture, tenant: &TestTenant) -> Carried {
        let mut browser = fixture.signed_in(tenant).await;
        let tokens_code = fixture.code(&mut browser, tenant, &[]).await;
        let tokens = fixture.send(fixture.redeem_request(tenant, &tokens_code)).await.json();
        let asked = [("scope", "read offline_access")];
        let own = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &asked).await;
        let consent = browser.get(fixture, &fixture.authorize_uri(tenant, &tenant.confidential, &[])).await;
        let request = consent.location_query().remove("request").expect("consent is asked for");
        let page = browser.follow(fixture, consent).await;
        let consenting = page.field("request").expect("the page names its request");
        let form_token = page.field("form_token").expect("the page has a form token");
        let login = browser.get(fixture, &fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "login")])).await;
        let flow = login.location_query().remove("flow").expect("a sign-in is asked for");
        let choice = fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "select_account")]);
        let choice = browser.get(fixture, &choice).await;
        let choosing = choice.location_query().remove("flow").expect("a choice is asked for");
        let session_id = browser.follow(fixture, choice).await.field("session").expect("the page names the session");
        fixture.set_tenant(tenant, "registration", "open");
        fixture.set_tenant(tenant, "return_urls", "https://app.example.com/welcome");
        let form = [("email", "waiting@example.com"), ("password", "a password of one's own")];
        let waiting = Req::post(format!("{}/register", tenant.path), &form).same_origin();
        let waiting = browser.send(fixture, waiting).await;
        let verifying = waiting.location_query().remove("flow").expect("the address is verified in a flow");
        let verification_link = fixture.mails().iter().find_map(link_of).expect("the address gets a link");
        let in_organizations = fixture.api_session(tenant, "ada@example.com", ApiAudience::Organization);
        let uri = fixture.logout_uri(tenant, &[("client_id", &tenant.confidential.client_id), POST_LOGOUT]);
        let logout = browser.get(fixture, &uri).await.location_query().remove("request").expect("it asks");
        let hint = [("id_token_hint", tokens["id_token"].as_str().expect("a token"))];
        let posted_logout = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &hint)).await;
        let posted_logout = posted_logout.location_query().remove("request").expect("it is stored");
        let code = fixture.code(&mut browser, tenant, &[]).await;
        let signing = fixture.client(tenant, signing_client(&KEY));
        let assertion = fixture.assertion_claims(tenant, &signing.client_id);
        let silent = browser.cookie("portico-silent", "").unwrap_or_default().to_owned();
        let posting = posted(&fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "none")]));
        let posted = fixture.send(posting).await.location_query().remove("request").expect("it is stored");
        let text = |value: &serde_json::Value| value.as_str().expect("a token").to_owned();
        Carried {
            session: browser.cookie("portico-session", "").expect("a session").to_owned(),
            browser: browser.cookie("portico-browser", "").expect("a binding").to_owned(),
            device: browser.cookie("portico-device", "").expect("a known device").to_owned(),
            silent,
            posted,
            flow,
            choosing,
            verifying,
            accepting: String::new(),
            request,
            logout,
            posted_logout,
            session_id,
            consenting,
            form_token,
            id_token_hint: text(&tokens["id_token"]),
            client_id: tenant.confidential.client_id.clone(),
            client_secret: tenant.confidential.client_secret.clone().expect("a secret"),
            assertion,
            key: &KEY,
            in_place_of_assertion: None,
            code,
            access_token: text(&tokens["access_token"]),
            api_token: text(&own["access_token"]),
            refresh_token: text(&own["refresh_token"]),
            jar: browser,
            api_secret: tenant.api_secret.clone(),
            login_token: fixture.api_token(tenant, "ada@example.com", ApiAudience::Login),
            organization_token: in_organizations.token.expose().clone(),
            session_refresh_token: in_organizations.refresh.expect("a refresh token").expose().clone(),
            setup_link: fixture.setup_link(tenant, "ada@example.com"),
            reset_link: fixture.mailed_link(tenant, "ada@example.com", Purpose::Reset),
            not_me_link: fixture.mailed_link(tenant, "ada@example.com", Purpose::NotMe),
            verification_link,
            undo_link: BearerToken::new(TokenKind::UndoLink, tenant.tenant.id, [0x11; 32]).expose().to_owned(),
            invitation_link: fixture.invitation_link(tenant, "invited@example.com"),
            organization_invitation_link: BearerToken::new(
                TokenKind::OrganizationInvitation,
                tenant.tenant.id,
                [0x12; 32],
            )
            .expose()
            .to_owned(),
            organization_slug: String::new(),
            member: String::new(),
            role: String::new(),
            ids: BTreeMap::new(),
            // Without the password of the sign-up, which is not the example.
            bodies: BTreeMap::from([
                ("/v1/auth/verify-email", "{}".to_owned()),
                ("/api/v1/verify-email", "{}".to_owned()),
                ("/auth/sign-in/email", format!(r#"{{"email":"ada@example.com","password":"{}"}}"#, tenant.password)),
                (
                    "/auth/change-password",
                    format!(
                        r#"{{"currentPassword":"{}","newPassword":"correct horse battery staple"}}"#,
                        tenant.password
                    ),
                ),
                (
                    "/auth/sign-up/email",
                    r#"{"email":"new@example.com","password":"a password of one's own"}"#.to_owned(),
                ),
                ("/auth/update-user", r#"{"name":"Ada King"}"#.to_owned()),
                ("/auth/change-email", r#"{"newEmail":"ada.king@example.com"}"#.to_owned()),
                ("/auth/forget-password", r#"{"email":"ada@example.com"}"#.to_owned()),
                ("/auth/request-password-reset", r#"{"email":"ada@example.com"}"#.to_owned()),
                ("/auth/delete-user", "{}".to_owned()),
            ]),
            program_token: fixture.program_token(tenant, "ada@example.com"),
            organization: base64url(&[0x5a; 16]),
        }
    }

    /// Like [`Carried::at`], in the state that this route is for, such as terms of use that were not accepted.
    pub async fn for_route(fixture: &Fixture, tenant: &TestTenant, path: &str) -> Carried {
        let mut carried = Carried::at(fixture, tenant).await;
        match path {
            "/accept-terms" => {
                fixture.set_tenant(tenant, "terms_url", "https://example.com/terms");
                fixture.set_tenant(tenant, "terms_version", "2026-11");
                let start = fixture.authorize(&mut carried.jar, (tenant, &tenant.public), &[]).await;
                carried.accepting = start.location_query().remove("flow").expect("the terms are asked for");
            }
            "/keep-account" => {
                fixture.plan_deletion(tenant, "ada@example.com");
                let page = carried.jar.get(fixture, &format!("{}/login?fresh=yes", tenant.path)).await;
                let answer = fixture.sign_in_as(&mut carried.jar, (tenant, "ada@example.com"), &page).await;
                carried.accepting = answer.location_query().remove("flow").expect("the account has to be kept");
            }
            "/select-organization" => {
                carried.organization = fixture.two_organizations(tenant, "ada@example.com");
                let asked = [("scope", "openid organizations")];
                let start = fixture.authorize(&mut carried.jar, (tenant, &tenant.confidential), &asked).await;
                carried.request = start.location_query().remove("request").expect("an organization is asked for");
                let page = carried.jar.follow(fixture, start).await;
                carried.consenting = page.field("request").expect("the page names its request");
            }
            "/account/tokens" => carried.organization = fixture.two_organizations(tenant, "ada@example.com"),
            "/undo-address" => {
                fixture.account(tenant, "former@example.com", true);
                carried.undo_link = fixture.undo_link(tenant, "former@example.com", "later@example.com");
            }
            "/invitation" => {
                let organization = fixture.organization(tenant, "Aurora Labs", "ada@example.com");
                carried.organization_invitation_link =
                    fixture.organization_invitation_link(tenant, &organization, "member@example.com");
            }
            path if path.starts_with(ORGANIZATIONS) => {
                let organization = fixture.organization(tenant, "Aurora Labs", "ada@example.com");
                fixture.account(tenant, "bob@example.com", true);
                let member = fixture.member(tenant, &organization, ("bob@example.com", SystemRole::VIEWER.id()));
                carried.member = member.to_base64url();
                carried.role = fixture.organization_role(tenant, &organization, "Reviewers").to_base64url();
                carried.organization_slug = organization.slug;
            }
            ACCEPT => {
                fixture.account(tenant, "bob@example.com", true);
                let organization = fixture.organization(tenant, "Aurora Labs", "bob@example.com");
                carried.organization_invitation_link =
                    fixture.organization_invitation_link(tenant, &organization, "ada@example.com");
            }
            CALLBACK => {
                let client = fixture.client(tenant, login_client("Web"));
                carried.code = fixture.code_for(&mut carried.jar, (tenant, &client), &[]).await;
                let body = json!({ "redirect_uri": client.redirect_uri, "code_verifier": VERIFIER });
                carried.bodies = BTreeMap::from([(CALLBACK, body.to_string())]);
            }
            path if is_of_workspaces(path) => carried.prepare_workspaces((fixture, tenant)),
            path if is_of_session(path) => {
                let organization = fixture.organization(tenant, "Aurora Labs", "ada@example.com");
                let second = fixture.organization(tenant, "Second", "ada@example.com");
                fixture.account(tenant, "bob@example.com", true);
                let member = fixture.member(tenant, &organization, ("bob@example.com", SystemRole::VIEWER.id()));
                let role = fixture.organization_role(tenant, &organization, "Reviewers");
                let invitation = fixture.organization_invitation(tenant, &organization, "member@example.com");
                fixture.enter(tenant, "ada@example.com", &organization);
                let switch = format!(r#"{{"organization_id":"{}"}}"#, second.id);
                carried.bodies = BTreeMap::from([("/api/v1/me/switch-organization", switch)]);
                carried.ids = BTreeMap::from([
                    ("/api/v1/organizations/{id}", organization.id.to_string()),
                    ("/api/v1/members/{id}", member.to_string()),
                    ("/api/v1/roles/{id}", role.to_string()),
                    ("/api/v1/invitations/{id}", invitation.to_string()),
                ]);
            }
            "/account/verify-email" => fixture.set_claims(tenant, "ada@example.com", &[("email_verified", "false")]),
            path if is_workspace(path) => carried.prepare_workspace((fixture, tenant)),
            _ => {}
        }
        carried
    }

    /// Makes an organization of the user, with what the operations of the workspace API need there.
    fn prepare_workspace(&mut self, (fixture, tenant): (&Fixture, &TestTenant)) {
        let organization = fixture.organization(tenant, "Aurora Labs", "ada@example.com");
        fixture.account(tenant, "bob@example.com", true);
        fixture.account(tenant, "carol@example.com", true);
        let member = fixture.member(tenant, &organization, ("bob@example.com", SystemRole::VIEWER.id()));
        let open = fixture.open_organization(tenant, "Open House", "bob@example.com");
        let token = fixture.bound_token(tenant, &organization, "ada@example.com");
        self.program_token = fixture.program_token_of(tenant, ("ada@example.com", SystemRole::OWNER));
        self.ids = BTreeMap::from([
            ("/api/v1/app/user/{id}", member.to_string()),
            ("/api/v1/app/token/{id}", token.to_string()),
            ("/api/v1/account/organization/{orgId}/join", open.id.to_string()),
        ]);
        let carol = fixture.account_id(tenant, "carol@example.com");
        self.bodies = BTreeMap::from([
            ("/api/v1/app/user/{id}", r#"{"role":"AppAdmin"}"#.to_owned()),
            ("/api/v1/app/user", format!(r#"{{"account_id":"{carol}","role":"AppMember"}}"#)),
            ("/api/v1/app/token", r#"{"name":"Export","roles":["AppMember"]}"#.to_owned()),
            ("/api/v1/auth/login", format!(r#"{{"email":"ada@example.com","password":"{}"}}"#, tenant.password)),
            (
                "/api/v1/auth/register",
                r#"{"email":"dora@example.com","password":"a password of one's own"}"#.to_owned(),
            ),
        ]);
    }

    /// Makes workspaces of the user, with what the operations of the dashboard API need there.
    fn prepare_workspaces(&mut self, (fixture, tenant): (&Fixture, &TestTenant)) {
        let own = fixture.organization(tenant, "Aurora Labs", "ada@example.com");
        fixture.organization(tenant, "Second", "ada@example.com");
        fixture.account(tenant, "bob@example.com", true);
        let member = fixture.member(tenant, &own, ("bob@example.com", SystemRole::VIEWER.id()));
        let invitation = fixture.organization_invitation(tenant, &own, "member@example.com");
        let key = fixture.bound_token(tenant, &own, "ada@example.com");
        let others = fixture.organization(tenant, "Open House", "bob@example.com");
        self.organization_invitation_link = fixture.organization_invitation_link(tenant, &others, "ada@example.com");
        let (own, of_member, of_key) =
            (own.id.to_string(), format!("{} {member}", own.id), format!("{} {key}", own.id));
        self.ids = BTreeMap::from([
            ("/workspaces/{id}", own.clone()),
            ("/workspaces/{id}/transfer-ownership", own.clone()),
            ("/workspaces/{id}/members", own.clone()),
            ("/workspaces/{id}/members/invite", own.clone()),
            ("/workspaces/{id}/members/{memberId}", of_member),
            ("/workspaces/{id}/api-keys", own),
            ("/workspaces/{id}/api-keys/{keyId}", of_key),
            ("/workspaces/invitations/{id}", invitation.to_string()),
        ]);
        self.bodies = BTreeMap::from([
            ("/workspaces/{id}/transfer-ownership", format!(r#"{{"memberId":"{member}"}}"#)),
            ("/workspaces/{id}/api-keys", r#"{"name":"Export","roles":["AppMember"]}"#.to_owned()),
            ("/workspaces/{id}/api-keys/{keyId}", r#"{"name":"Import","roles":["AppMember"]}"#.to_owned()),
        ]);
    }

    /// Whether the route is for a state of its own, see [`Carried::for_route`].
    pub fn state_of(path: &str) -> Option<&'static str> {
        if is_workspace(path) {
            return Some(WORKSPACE[0]);
        }
        if is_of_workspaces(path) {
            return Some(WORKSPACES);
        }
        if path != ACCEPT && is_of_session(path) {
            return Some(OF_SESSION[0]);
        }
        [
            ACCEPT,
            CALLBACK,
            "/accept-terms",
            "/keep-account",
            "/account/verify-email",
            "/undo-address",
            "/invitation",
            "/select-organization",
            "/account/tokens",
            ORGANIZATIONS,
        ]
        .into_iter()
        .find(|own| *own == path || (*own == ORGANIZATIONS && path.starts_with(ORGANIZATIONS)))
    }

    /// Returns the assertion, with this tenant as its audience.
    pub fn assertion_for(&self, tenant: &TestTenant) -> String {
        let mut claims = self.assertion.clone();
        claims["aud"] = tenant.tenant.issuer().into();
        self.in_place_of_assertion.clone().unwrap_or_else(|| self.key.sign(&claims))
    }

    /// Returns a copy in which credentials of this kind are well formed but unknown.
    pub fn made_up(&self, kind: Credential, named: TenantId) -> Carried {
        let bearer = |kind: TokenKind| BearerToken::new(kind, named, [0xa5; 32]).expose().to_owned();
        let id = base64url(&[0x5a; 16]);
        // A different signature over the original header and claims.
        let forged = |token: &str| format!("{}.{}", token.rsplit_once('.').expect("a JWT").0, base64url(&[0x5a; 64]));
        let mut made = self.clone();
        match kind {
            Credential::Session => made.session = bearer(TokenKind::Session),
            Credential::SilentSession => (made.silent, made.posted) = (bearer(TokenKind::SilentSession), id),
            Credential::BrowserBinding => {
                made.browser = bearer(TokenKind::BrowserBinding);
                made.consenting = format!("{id}.{id}");
                (made.flow, made.choosing) = (id.clone(), id.clone());
                (made.request, made.logout) = (id.clone(), id);
            }
            Credential::KnownDevice => made.device = bearer(TokenKind::KnownDevice),
            Credential::SetupLink => made.setup_link = bearer(TokenKind::SetupLink),
            Credential::ResetLink => made.reset_link = bearer(TokenKind::ResetLink),
            Credential::VerificationLink => made.verification_link = bearer(TokenKind::Verification),
            Credential::NotMeLink => made.not_me_link = bearer(TokenKind::NotMeLink),
            Credential::UndoLink => made.undo_link = bearer(TokenKind::UndoLink),
            Credential::InvitationLink => made.invitation_link = bearer(TokenKind::InvitationLink),
            Credential::OrganizationInvitationLink => {
                made.organization_invitation_link = bearer(TokenKind::OrganizationInvitation);
            }
            Credential::IdTokenHint => made.id_token_hint = forged(&self.id_token_hint),
            Credential::ClientSecret => (made.client_secret, made.client_id) = (bearer(TokenKind::ClientSecret), id),
            Credential::ClientAssertion => made.key = &UNREGISTERED,
            Credential::Code => made.code = bearer(TokenKind::AuthorizationCode),
            Credential::AccessToken => {
                made.access_token = forged(&self.access_token);
                made.api_token = forged(&self.api_token);
            }
            Credential::RefreshToken => made.refresh_token = bearer(TokenKind::RefreshToken),
            Credential::ResourceServerSecret => made.api_secret = bearer(TokenKind::ResourceServerSecret),
            Credential::ApiToken => made.program_token = bearer(TokenKind::ApiToken),
            Credential::LoginToken => made.login_token = forged(&self.login_token),
            Credential::OrganizationToken => made.organization_token = forged(&self.organization_token),
            Credential::SessionRefreshToken => made.session_refresh_token = forged(&self.session_refresh_token),
        }
        made
    }
}

/// Returns the secret of the link in a mail that verifies an address.
fn link_of(mail: &Sent) -> Option<String> {
    let (_, rest) = mail.rendered.text.split_once("/verify-email?token=")?;
    Some(rest.split_whitespace().next()?.to_owned())
}

fn is_of_session(path: &str) -> bool {
    OF_SESSION.iter().any(|start| path.starts_with(start))
}

fn is_of_workspaces(path: &str) -> bool {
    path.starts_with(WORKSPACES)
}

fn is_workspace(path: &str) -> bool {
    WORKSPACE.iter().any(|start| path.starts_with(start))
}

/// Returns a failed sign-in from a network that has no free attempts left for unknown devices.
pub fn wrong_password(uri: &str) -> Req {
    let form = [("email", "ada@example.com"), ("password", "a wrong password")];
    Req::post(uri, &form).same_origin().from("203.0.113.7")
}

/// Returns an authorization request by POST.
pub fn posted(authorize_uri: &str) -> Req {
    let (uri, query) = authorize_uri.split_once('?').expect("a query");
    let mut req = Req::post(uri, &[]);
    req.body = query.as_bytes().to_vec();
    req
}

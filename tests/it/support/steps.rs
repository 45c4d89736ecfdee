//! Common steps of tests: opening a page, submitting it, getting a code, getting tokens.

use actix_web::http::Method;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::connection::SimpleConnection;
use serde_json::{Value, json};

use super::engine::connect;
use super::{Answer, Browser, Fixture, Req, TestClient, TestTenant, VERIFIER};

/// Returns header and claims of a token without verification.
pub fn jwt(token: &str) -> (Value, Value) {
    let part = |n: usize| {
        let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(n).expect("three parts")).expect("base64url");
        serde_json::from_slice(&bytes).expect("JSON")
    };
    (part(0), part(1))
}

impl Fixture {
    /// Sends an authorization request in this browser and returns the answer.
    pub async fn authorize(
        &self,
        browser: &mut Browser,
        (tenant, client): (&TestTenant, &TestClient),
        extra: &[(&str, &str)],
    ) -> Answer {
        browser.get(self, &self.authorize_uri(tenant, client, extra)).await
    }

    /// Marks every flow as one in which something was submitted.
    pub fn submit_in_every_flow(&self) {
        let sql = "UPDATE sign_in_flows SET submitted_at = created_at WHERE submitted_at IS NULL";
        connect(self.dir.path()).batch_execute(sql).unwrap();
    }

    /// Returns the filled-in form of a sign-in page, with this address and the tenant's password.
    pub fn sign_in_form(&self, tenant: &TestTenant, page: &Answer, email: &str) -> Req {
        let flow = page.field("flow").unwrap_or_default();
        let token = page.field("form_token").expect("the page has a form token");
        let mut form = vec![("form_token", token.as_str()), ("email", email), ("password", tenant.password)];
        if !flow.is_empty() {
            form.push(("flow", &flow));
        }
        Req::post(format!("{}/login", tenant.path), &form)
    }

    /// Signs this account in at a sign-in page.
    pub async fn sign_in_as(
        &self,
        browser: &mut Browser,
        (tenant, email): (&TestTenant, &str),
        page: &Answer,
    ) -> Answer {
        browser.send(self, self.sign_in_form(tenant, page, email).same_origin()).await
    }

    /// Presses a button of a consent page.
    pub async fn decide(
        &self,
        browser: &mut Browser,
        tenant: &TestTenant,
        (page, decision): (&Answer, &str),
    ) -> Answer {
        browser.send(self, decide_form(tenant, page, decision).same_origin()).await
    }

    /// Loads an account page and submits its form with these fields.
    pub async fn send_own(
        &self,
        browser: &mut Browser,
        (tenant, path): (&TestTenant, &str),
        fields: &[(&str, &str)],
    ) -> Answer {
        let uri = format!("{}{path}", tenant.path);
        let page = browser.get(self, &uri).await;
        let own = ["form_token", "person"].map(|name| (name, page.field(name).expect("the page has the field")));
        let own = own.iter().map(|(name, value)| (*name, value.as_str()));
        let form: Vec<(&str, &str)> = fields.iter().copied().chain(own).collect();
        browser.send(self, Req::post(uri, &form).same_origin()).await
    }

    /// Returns a code for any client, in a signed-in browser; allows consent if asked.
    pub async fn code_for(
        &self,
        browser: &mut Browser,
        (tenant, client): (&TestTenant, &TestClient),
        extra: &[(&str, &str)],
    ) -> String {
        let mut answer = self.authorize(browser, (tenant, client), extra).await;
        if answer.location().contains("/consent?") {
            let page = browser.follow(self, answer).await;
            answer = self.decide(browser, tenant, (&page, "allow")).await;
        }
        answer.location_query().remove("code").unwrap_or_else(|| panic!("no code: {}", answer.location()))
    }

    /// Returns the fields of a code exchange, without client authentication.
    pub fn code_fields<'a>(&self, client: &'a TestClient, code: &'a str) -> Vec<(&'static str, &'a str)> {
        vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", client.redirect_uri),
            ("code_verifier", VERIFIER),
        ]
    }

    /// Returns the exchange of a code at the tenant login API.
    pub fn callback(&self, client: &TestClient, code: &str) -> Req {
        let body = json!({ "code": code, "redirect_uri": client.redirect_uri, "code_verifier": VERIFIER });
        let req = Req::get("/v1/auth/callback").method(Method::POST).header("content-type", "application/json");
        Req { body: body.to_string().into_bytes(), ..req }
    }

    /// Redeems a code with the client's authentication.
    pub async fn redeem(&self, tenant: &TestTenant, client: &TestClient, code: &str) -> Answer {
        self.redeem_with(tenant, client, &self.code_fields(client, code)).await
    }

    /// Sends these fields to the token endpoint with the client's authentication.
    pub async fn redeem_with(&self, tenant: &TestTenant, client: &TestClient, fields: &[(&str, &str)]) -> Answer {
        self.send(self.client_request(tenant, (client, "/oauth2/token"), fields)).await
    }

    /// Returns a request to this endpoint with the client's authentication.
    pub fn client_request(
        &self,
        tenant: &TestTenant,
        (client, path): (&TestClient, &str),
        fields: &[(&str, &str)],
    ) -> Req {
        let uri = format!("{}{path}", tenant.path);
        match &client.client_secret {
            Some(secret) => Req::post(uri, fields).basic(&client.client_id, secret),
            None => {
                let mut fields = fields.to_vec();
                fields.push(("client_id", &client.client_id));
                Req::post(uri, &fields)
            }
        }
    }

    /// Refreshes with this token; `extra` adds parameters.
    pub async fn refresh(
        &self,
        (tenant, client): (&TestTenant, &TestClient),
        token: &Value,
        extra: &[(&str, &str)],
    ) -> Answer {
        let token = token.as_str().expect("a refresh token");
        let fields = [&[("grant_type", "refresh_token"), ("refresh_token", token)], extra].concat();
        self.redeem_with(tenant, client, &fields).await
    }

    /// Revokes a token as this client.
    pub async fn revoke(&self, (tenant, client): (&TestTenant, &TestClient), token: &Value) -> Answer {
        let fields = [("token", token.as_str().expect("a token"))];
        self.send(self.client_request(tenant, (client, "/oauth2/revoke"), &fields)).await
    }

    /// Introspects a token as this client.
    pub async fn introspect(&self, (tenant, client): (&TestTenant, &TestClient), token: &Value) -> Answer {
        let fields = [("token", token.as_str().expect("a token"))];
        self.send(self.client_request(tenant, (client, "/oauth2/introspect"), &fields)).await
    }

    /// Returns tokens for any client, in a signed-in browser.
    pub async fn tokens_for(
        &self,
        browser: &mut Browser,
        (tenant, client): (&TestTenant, &TestClient),
        extra: &[(&str, &str)],
    ) -> Value {
        let code = self.code_for(browser, (tenant, client), extra).await;
        let answer = self.redeem(tenant, client, &code).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// Sends this access token to UserInfo and returns the answer.
    pub async fn userinfo(&self, tenant: &TestTenant, access_token: &Value) -> Answer {
        let token = access_token.as_str().expect("an access token");
        self.send(Req::get(format!("{}/oauth2/userinfo", tenant.path)).bearer(token)).await
    }
}

/// Returns the form of a consent page with this button pressed.
pub fn decide_form(tenant: &TestTenant, page: &Answer, decision: &str) -> Req {
    let fields: Vec<(&str, String)> =
        ["request", "form_token"].into_iter().filter_map(|name| page.field(name).map(|value| (name, value))).collect();
    let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("decision", decision));
    Req::post(format!("{}/consent", tenant.path), &form)
}

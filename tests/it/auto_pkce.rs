//! The PKCE rule `auto`: PKCE is required once the client itself has used it (RFC 9700, 2.1.1).

use portico::oidc::clients::hints::hints;
use portico::oidc::clients::{Client, ClientMetadata, PkceRule, PkceUse, manage, store};

use crate::audit::sql;
use crate::causes::Log;
use crate::support::{Browser, Fixture, TestClient, TestKey, TestTenant, confidential, signing_client};

const NO_PKCE: [(&str, &str); 2] = [("code_challenge", ""), ("code_challenge_method", "")];
const NEITHER: [(&str, &str); 3] = [("code_challenge", ""), ("code_challenge_method", ""), ("nonce", "")];

fn stored(fixture: &Fixture, tenant: &TestTenant, client: &TestClient) -> Client {
    let id = client.client_id.clone();
    fixture.services.db.read(tenant.tenant.id, move |tx| store::find_by_client_id(tx, &id)).unwrap().unwrap()
}

/// Sets the rule of a client.
fn set_rule(fixture: &Fixture, tenant: &TestTenant, client: &TestClient, rule: &str) {
    let (op, id) = (fixture.op(tenant), client.client_id.clone());
    let metadata = ClientMetadata { pkce: Some(rule.into()), ..ClientMetadata::of(&stored(fixture, tenant, client)) };
    let changed =
        fixture.services.db.write(tenant.tenant.id, move |wtx| manage::update(&op, wtx, &id, &metadata, None));
    changed.unwrap().unwrap();
}

/// A client and the browser of its user.
struct Party<'f> {
    fixture: &'f Fixture,
    tenant: &'f TestTenant,
    client: TestClient,
    browser: Browser,
}

impl Party<'_> {
    /// Returns the code, or the error, of a request with these parameters.
    async fn ask(&mut self, extra: &[(&str, &str)]) -> Result<String, String> {
        let answer = self.fixture.authorize(&mut self.browser, (self.tenant, &self.client), extra).await;
        let mut query = answer.location_query();
        query.remove("code").ok_or_else(|| query["error"].clone())
    }

    /// Redeems a code of such a request. The verifier is sent unless the request has no challenge.
    async fn sign_in(&mut self, extra: &[(&str, &str)]) -> u16 {
        let code = self.ask(extra).await.unwrap();
        let mut fields = self.fixture.code_fields(&self.client, &code);
        if extra.contains(&NO_PKCE[0]) {
            fields.retain(|(name, _)| *name != "code_verifier");
        }
        self.fixture.redeem_with(self.tenant, &self.client, &fields).await.status
    }

    fn observed(&self) -> PkceUse {
        stored(self.fixture, self.tenant, &self.client).pkce_use
    }

    /// Returns the hints of `client show`.
    fn hints(&self) -> Vec<String> {
        let (op, client) = (self.fixture.op(self.tenant), stored(self.fixture, self.tenant, &self.client));
        hints(&op, &client, &[]).iter().map(|hint| hint.english()).collect()
    }
}

#[actix_web::test]
async fn new_clients_with_a_secret_or_a_key_have_the_rule_auto() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let rule = |client: &TestClient| stored(&fixture, tenant, client).registered.pkce;
    assert_eq!(rule(&fixture.client(tenant, confidential("Secret"))), PkceRule::Auto);
    assert_eq!(rule(&fixture.client(tenant, signing_client(&TestKey::new("ES256")))), PkceRule::Auto);
    assert_eq!(rule(&tenant.public), PkceRule::Required);
    let public = ClientMetadata {
        token_endpoint_auth_method: Some("none".into()),
        pkce: Some("auto".into()),
        ..confidential("Public")
    };
    assert!(public.validate().is_err(), "a public client cannot prove that it has used PKCE itself");
}

#[actix_web::test]
async fn auto_requires_pkce_from_the_first_code_that_the_client_redeems_with_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, confidential("Client"));
    let browser = fixture.signed_in(&tenant).await;
    let mut party = Party { fixture: &fixture, tenant: &tenant, client, browser };
    let (log, _guard) = Log::start();
    let named = |lines: &[serde_json::Value]| {
        lines.iter().filter(|line| line["message"] == "a client uses neither PKCE nor a nonce").count()
    };
    assert_eq!((party.observed(), party.hints().len()), (PkceUse::Unknown, 0));
    assert_eq!(party.sign_in(&NEITHER).await, 200, "relying parties that send neither can sign users in");
    assert_eq!(party.observed(), PkceUse::Neither);
    let lines = log.lines();
    assert_eq!(named(&lines), 1, "{lines:?}");
    let line = lines.iter().find(|line| line["message"] == "a client uses neither PKCE nor a nonce").unwrap();
    assert_eq!((&line["tenant"], &line["client_id"]), (&"acme".into(), &party.client.client_id.clone().into()));
    let hint = line["hint"].as_str().unwrap();
    assert!(hint.contains("S256") && hint.contains("pkce=optional"), "{hint}");
    assert_eq!(party.hints(), [hint]);
    let list = |party: &Party<'_>| {
        let db = &party.fixture.services.db;
        db.read(party.tenant.tenant.id, |tx| store::list_without_pkce(tx, 10)).unwrap().len()
    };
    assert_eq!(list(&party), 1, "for the doctor");

    assert_eq!(party.sign_in(&NO_PKCE).await, 200);
    assert_eq!((party.observed(), party.hints().len(), list(&party)), (PkceUse::Nonce, 0, 0));
    assert_eq!(party.sign_in(&NEITHER).await, 200, "a nonce binds the client to nothing");
    assert_eq!((party.observed(), named(&log.lines())), (PkceUse::Nonce, 1));

    assert_eq!(party.sign_in(&[]).await, 200);
    assert_eq!(party.observed(), PkceUse::Pkce);
    for without in [&NO_PKCE[..], &NEITHER] {
        assert_eq!(party.ask(without).await, Err("invalid_request".to_owned()), "required from now on");
    }
    assert_eq!(party.sign_in(&[]).await, 200);
    let rows = fixture.rows_of(tenant.tenant.id);
    let own = rows.iter().filter(|row| row.starts_with("clients: ") && row.contains(&party.client.client_id));
    let own: Vec<&String> = own.collect();
    assert!(own.len() == 1 && own[0].contains("'pkce'") && own[0].contains("unless_nonce"), "P-11: {own:?}");

    // Another rule forgets what was observed.
    set_rule(&fixture, &tenant, &party.client, "optional");
    assert_eq!(party.sign_in(&NEITHER).await, 200);
    set_rule(&fixture, &tenant, &party.client, "auto");
    assert_eq!((party.observed(), party.sign_in(&NEITHER).await), (PkceUse::Unknown, 200));
}

#[actix_web::test]
async fn only_the_authenticated_client_with_the_right_verifier_makes_pkce_required() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, confidential("Client"));
    let other = fixture.client(&tenant, confidential("Other"));
    let browser = fixture.signed_in(&tenant).await;
    let mut party = Party { fixture: &fixture, tenant: &tenant, client: client.clone(), browser };
    let code = party.ask(&[]).await.unwrap();
    for (by, change, what) in [
        (&client, ("code_verifier", "x".repeat(43)), "a wrong verifier"),
        (&client, ("redirect_uri", "https://rp.example.com/x".to_owned()), "another redirect URI"),
        (&other, ("code", code.clone()), "another client"),
        (&TestClient { client_secret: None, ..client.clone() }, ("code", code.clone()), "no secret"),
    ] {
        let mut fields = fixture.code_fields(&client, &code);
        fields.retain(|(name, _)| *name != change.0);
        fields.push((change.0, &change.1));
        let refused = fixture.redeem_with(&tenant, by, &fields).await;
        assert!([400, 401].contains(&refused.status), "{what}");
        assert_eq!(party.observed(), PkceUse::Unknown, "{what}");
    }
    assert!(party.ask(&NEITHER).await.is_ok(), "a request with a challenge alone changes nothing");
    assert_eq!(stored(&fixture, &tenant, &other).pkce_use, PkceUse::Unknown);
}

#[actix_web::test]
async fn a_client_of_an_earlier_version_keeps_the_rule_unless_nonce() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, confidential("Client"));
    // As the migration leaves a row.
    sql(&fixture, &format!("UPDATE clients SET auto_pkce = NULL WHERE client_id = '{}'", client.client_id));
    assert_eq!(stored(&fixture, &tenant, &client).registered.pkce, PkceRule::UnlessNonce);
    let browser = fixture.signed_in(&tenant).await;
    let mut party = Party { fixture: &fixture, tenant: &tenant, client, browser };
    assert_eq!(party.ask(&NEITHER).await, Err("invalid_request".to_owned()));
    assert_eq!(party.sign_in(&NO_PKCE).await, 200);
    assert_eq!(party.sign_in(&[]).await, 200);
    assert_eq!(party.sign_in(&NO_PKCE).await, 200, "PKCE does not become required");
}

#[actix_web::test]
async fn scopes_that_are_never_granted_are_hinted_at() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let metadata = ClientMetadata {
        scope: "openid read write offline_access".into(),
        grant_types: vec!["authorization_code".into()],
        resources: vec![crate::support::API.into()],
        ..confidential("Client")
    };
    let client = stored(&fixture, &tenant, &fixture.client(&tenant, metadata));
    let resources = client.registered.resources.clone();
    let servers = fixture
        .services
        .db
        .read(tenant.tenant.id, |tx| portico::oidc::resource_servers::store::list_by_identifier(tx, &resources));
    let hints = hints(&fixture.op(&tenant), &client, &servers.unwrap());
    let hints: Vec<String> = hints.iter().map(|hint| hint.english()).collect();
    assert_eq!(hints.len(), 2, "{hints:?}");
    assert!(hints[1].starts_with("scope write is ignored") && hints[1].contains("resources+=URI"), "{hints:?}");
    assert!(hints[0].contains("grant_types+=refresh_token") && hints[0].contains(&client.client_id), "{hints:?}");
}

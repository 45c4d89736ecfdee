//! Discovery metadata (OpenID Connect Discovery, 3 and 4; RFC 8414, 3).

use crate::support::{Fixture, Req};

/// If-None-Match gets 304 while the document is unchanged, and the new document after a change.
#[actix_web::test]
async fn discovery_and_keys_have_etags() {
    let fixture = Fixture::new();
    for path in ["/t/acme/.well-known/openid-configuration", "/t/acme/oauth2/jwks"] {
        let first = fixture.send(Req::get(path)).await;
        let second = fixture.send(Req::get(path)).await;
        assert_eq!((first.status, &first.body), (200, &second.body), "the cached document has identical bytes");
        assert_eq!(first.headers.len(), second.headers.len(), "and equal headers");
        let tag = first.header("etag").unwrap().to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
            let answer = fixture.send(Req::get(path).header("if-none-match", &known)).await;
            assert_eq!((answer.status, answer.body.len()), (304, 0), "{path} {known}");
            assert_eq!((answer.header("etag"), answer.header("content-type")), (Some(tag.as_str()), None));
        }
        let other = fixture.send(Req::get(path).header("if-none-match", "\"other\"")).await;
        assert_eq!((other.status, &other.body), (200, &first.body));
        let elsewhere = fixture.send(Req::get(path.replace("acme", "globex")).header("if-none-match", &tag)).await;
        assert_eq!(elsewhere.status, 200, "the document of another tenant differs");
    }
    let path = "/t/acme/.well-known/openid-configuration";
    let tag = fixture.send(Req::get(path)).await.header("etag").unwrap().to_owned();
    fixture.api(&fixture.acme, "https://new.example.com", &["brand-new"]);
    let changed = fixture.send(Req::get(path).header("if-none-match", &tag)).await;
    assert_eq!(changed.status, 200);
    assert!(changed.text().contains("brand-new"));
    fixture.set_tenant_state(&fixture.acme, portico::tenancy::TenantState::Suspended);
    assert_eq!(fixture.send(Req::get(path)).await.status, 404, "A-34: suspended at once");
}

#[actix_web::test]
async fn the_discovery_document_lists_exactly_the_supported_features() {
    let fixture = Fixture::new();
    let answer = fixture.send(Req::get("/t/acme/.well-known/openid-configuration")).await;
    assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
    let document = serde_json::to_string_pretty(&answer.json()).unwrap();
    insta::assert_snapshot!(document, @r#"
    {
      "issuer": "http://localhost:8080/t/acme",
      "authorization_endpoint": "http://localhost:8080/t/acme/oauth2/authorize",
      "token_endpoint": "http://localhost:8080/t/acme/oauth2/token",
      "userinfo_endpoint": "http://localhost:8080/t/acme/oauth2/userinfo",
      "revocation_endpoint": "http://localhost:8080/t/acme/oauth2/revoke",
      "introspection_endpoint": "http://localhost:8080/t/acme/oauth2/introspect",
      "end_session_endpoint": "http://localhost:8080/t/acme/oauth2/logout",
      "jwks_uri": "http://localhost:8080/t/acme/oauth2/jwks",
      "scopes_supported": [
        "openid",
        "profile",
        "email",
        "address",
        "phone",
        "organizations",
        "roles",
        "groups",
        "offline_access",
        "read"
      ],
      "response_types_supported": [
        "code"
      ],
      "response_modes_supported": [
        "query",
        "form_post"
      ],
      "grant_types_supported": [
        "authorization_code",
        "refresh_token",
        "client_credentials"
      ],
      "subject_types_supported": [
        "public"
      ],
      "id_token_signing_alg_values_supported": [
        "RS256",
        "ES256"
      ],
      "token_endpoint_auth_methods_supported": [
        "client_secret_basic",
        "client_secret_post",
        "client_secret_jwt",
        "private_key_jwt",
        "none"
      ],
      "token_endpoint_auth_signing_alg_values_supported": [
        "RS256",
        "PS256",
        "ES256",
        "EdDSA",
        "Ed25519",
        "HS256"
      ],
      "revocation_endpoint_auth_methods_supported": [
        "client_secret_basic",
        "client_secret_post",
        "client_secret_jwt",
        "private_key_jwt",
        "none"
      ],
      "revocation_endpoint_auth_signing_alg_values_supported": [
        "RS256",
        "PS256",
        "ES256",
        "EdDSA",
        "Ed25519",
        "HS256"
      ],
      "introspection_endpoint_auth_methods_supported": [
        "client_secret_basic",
        "client_secret_post",
        "client_secret_jwt",
        "private_key_jwt"
      ],
      "introspection_endpoint_auth_signing_alg_values_supported": [
        "RS256",
        "PS256",
        "ES256",
        "EdDSA",
        "Ed25519",
        "HS256"
      ],
      "code_challenge_methods_supported": [
        "S256"
      ],
      "claim_types_supported": [
        "normal"
      ],
      "claims_supported": [
        "address",
        "amr",
        "aud",
        "auth_time",
        "birthdate",
        "email",
        "email_verified",
        "exp",
        "family_name",
        "gender",
        "given_name",
        "groups",
        "iat",
        "iss",
        "locale",
        "middle_name",
        "name",
        "nickname",
        "nonce",
        "org_id",
        "org_roles",
        "org_slug",
        "phone_number",
        "phone_number_verified",
        "picture",
        "preferred_username",
        "profile",
        "sid",
        "sub",
        "updated_at",
        "website",
        "zoneinfo"
      ],
      "claims_parameter_supported": false,
      "request_parameter_supported": false,
      "request_uri_parameter_supported": false,
      "prompt_values_supported": [
        "none",
        "login",
        "consent",
        "select_account"
      ],
      "authorization_response_iss_parameter_supported": true,
      "ui_locales_supported": [
        "en",
        "de",
        "fr",
        "es",
        "ja",
        "ar"
      ]
    }
    "#);
}

#[actix_web::test]
async fn four_urls_serve_the_discovery_document_and_the_root_none() {
    let fixture = Fixture::new();
    let mut answers = Vec::new();
    for uri in [
        "/t/acme/.well-known/openid-configuration",
        "/.well-known/openid-configuration/t/acme",
        "/t/acme/.well-known/oauth-authorization-server",
        "/.well-known/oauth-authorization-server/t/acme",
    ] {
        let answer = fixture.send(Req::get(uri)).await;
        assert_eq!(answer.status, 200, "{uri}");
        answers.push(answer);
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    for uri in ["/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/oauth2/jwks"] {
        assert_eq!(fixture.send(Req::get(uri)).await.status, 404, "{uri}: the bare root serves no discovery document");
    }
}

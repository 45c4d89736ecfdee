//! The precise causes of refusals that are answered vaguely. They are only logged: the response must not reveal whether a
//! client, code or token exists.

use super::text::Text;

macro_rules! causes {
    ($($name:ident = $code:literal $text:literal;)*) => {
        /// The precise cause of a refusal. Its text is in `developers.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Cause {
            $($name,)*
        }

        impl Cause {
            /// All causes.
            pub const ALL: &[Cause] = &[$(Cause::$name),*];

            /// Returns its stable code, in lower snake case.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Cause::$name => $code,)*
                }
            }

            /// Returns its text, in English.
            pub fn english(self) -> String {
                Text::new(match self {
                    $(Cause::$name => $text,)*
                })
                .english()
            }
        }
    };
}

// Name = code, message key.
causes! {
    // Client authentication.
    ClientIdMissing = "client_id_missing" "cause-client-id-missing";
    ClientUnknown = "client_unknown" "cause-client-unknown";
    ClientChanged = "client_changed" "cause-client-changed";
    CredentialsMissing = "credentials_missing" "cause-credentials-missing";
    AuthMethodDiffers = "auth_method_differs" "cause-auth-method-differs";
    SecretNotExpected = "secret_not_expected" "cause-secret-not-expected";
    SecretMalformed = "secret_malformed" "cause-secret-malformed";
    SecretWrong = "secret_wrong" "cause-secret-wrong";
    PublicClient = "public_client" "cause-public-client";
    ResourceServerSecretWrong = "resource_server_secret_wrong" "cause-resource-server-secret-wrong";

    // Client assertions.
    AssertionMalformed = "assertion_malformed" "cause-assertion-malformed";
    AssertionClaims = "assertion_claims" "cause-assertion-claims";
    AssertionOfAnotherClient = "assertion_of_another_client" "cause-assertion-of-another-client";
    AssertionType = "assertion_type" "cause-assertion-type";
    AssertionKey = "assertion_key" "cause-assertion-key";
    JwksUriFailed = "jwks_uri_failed" "cause-jwks-uri-failed";
    AssertionSignature = "assertion_signature" "cause-assertion-signature";
    AssertionIssuer = "assertion_issuer" "cause-assertion-issuer";
    AssertionAudience = "assertion_audience" "cause-assertion-audience";
    AssertionExpired = "assertion_expired" "cause-assertion-expired";
    AssertionLifetime = "assertion_lifetime" "cause-assertion-lifetime";
    AssertionNotYetValid = "assertion_not_yet_valid" "cause-assertion-not-yet-valid";
    AssertionWithoutId = "assertion_without_id" "cause-assertion-without-id";
    AssertionBeforeRestore = "assertion_before_restore" "cause-assertion-before-restore";
    AssertionUsed = "assertion_used" "cause-assertion-used";

    // Bot checks.
    BotCheckMissing = "bot_check_missing" "cause-bot-check-missing";
    BotCheckWrong = "bot_check_wrong" "cause-bot-check-wrong";
    BotCheckUsed = "bot_check_used" "cause-bot-check-used";
    BotCheckElsewhere = "bot_check_elsewhere" "cause-bot-check-elsewhere";
    BotCheckUnavailable = "bot_check_unavailable" "cause-bot-check-unavailable";

    // Authorization codes and refresh tokens.
    CodeMalformed = "code_malformed" "cause-code-malformed";
    CodeUnknown = "code_unknown" "cause-code-unknown";
    CodeOfAnotherClient = "code_of_another_client" "cause-code-of-another-client";
    CodeOfApplication = "code_of_application" "cause-code-of-application";
    ChallengeMissing = "challenge_missing" "cause-challenge-missing";
    CodeExpired = "code_expired" "cause-code-expired";
    CodeUsed = "code_used" "cause-code-used";
    RedirectUriMissing = "redirect_uri_missing" "cause-redirect-uri-missing";
    RedirectUriDiffers = "redirect_uri_differs" "cause-redirect-uri-differs";
    VerifierMissing = "verifier_missing" "cause-verifier-missing";
    VerifierNotExpected = "verifier_not_expected" "cause-verifier-not-expected";
    VerifierMalformed = "verifier_malformed" "cause-verifier-malformed";
    VerifierWrong = "verifier_wrong" "cause-verifier-wrong";
    RefreshTokenMalformed = "refresh_token_malformed" "cause-refresh-token-malformed";
    RefreshTokenOfAnotherClient = "refresh_token_of_another_client" "cause-refresh-token-of-another-client";
    RefreshTokenUnknown = "refresh_token_unknown" "cause-refresh-token-unknown";
    RefreshTokenExpired = "refresh_token_expired" "cause-refresh-token-expired";
    RefreshTokenUsed = "refresh_token_used" "cause-refresh-token-used";

    // Access tokens.
    AccessTokenForeign = "access_token_foreign" "cause-access-token-foreign";
    AccessTokenAudience = "access_token_audience" "cause-access-token-audience";
    AccessTokenExpired = "access_token_expired" "cause-access-token-expired";
    AccessTokenRevoked = "access_token_revoked" "cause-access-token-revoked";
    AccessTokenWithoutUser = "access_token_without_user" "cause-access-token-without-user";

    // API tokens.
    ApiTokenUnknown = "api_token_unknown" "cause-api-token-unknown";
    ApiTokenExpired = "api_token_expired" "cause-api-token-expired";
    ApiTokenRevoked = "api_token_revoked" "cause-api-token-revoked";
    OrganizationNotActive = "organization_not_active" "cause-organization-not-active";

    // A session that cannot be continued silently.
    SessionMissing = "session_missing" "cause-session-missing";
    SessionTooOld = "session_too_old" "cause-session-too-old";
    SessionOfAnotherPerson = "session_of_another_person" "cause-session-of-another-person";

    // Grants.
    GrantGone = "grant_gone" "cause-grant-gone";
    GrantRevoked = "grant_revoked" "cause-grant-revoked";
    GrantExpired = "grant_expired" "cause-grant-expired";
    SessionEnded = "session_ended" "cause-session-ended";
    AccountNotActive = "account_not_active" "cause-account-not-active";
    CredentialsChanged = "credentials_changed" "cause-credentials-changed";
    IssuerChanged = "issuer_changed" "cause-issuer-changed";
    TenantNotActive = "tenant_not_active" "cause-tenant-not-active";
    EmailNotVerified = "email_not_verified" "cause-email-not-verified";
    ConsentWithdrawn = "consent_withdrawn" "cause-consent-withdrawn";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_has_a_code_and_a_text_of_its_own() {
        let texts: std::collections::BTreeSet<String> = Cause::ALL.iter().map(|cause| cause.english()).collect();
        assert_eq!(texts.len(), Cause::ALL.len());
        for cause in Cause::ALL {
            assert!(!cause.english().starts_with("cause-"), "{cause:?} has no text");
            assert!(cause.as_str().bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{cause:?}");
        }
    }
}

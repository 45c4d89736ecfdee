//! The table of refusal codes.
//!
//! A rule refuses with a [`Code`] and values, never with a sentence. The HTTP interfaces look up the response here:
//! HTTP status, message key, OAuth error code, and the spelling in the JSON APIs.

pub use super::dialect::{Dialect, Spelled, Wire};
pub use super::oauth_code::OAuthCode;
use super::text::Text;

/// The keys of the texts of an error page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageText {
    pub title: &'static str,
    /// What the user can do next.
    pub advice: &'static str,
}

impl PageText {
    pub const fn new(title: &'static str, advice: &'static str) -> PageText {
        PageText { title, advice }
    }
}

/// The response to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The stable code, in lower snake case.
    pub code: &'static str,
    /// The HTTP status, unless the protocol of a route defines another one.
    pub status: u16,
    /// The key of the message in the catalogue.
    pub text: &'static str,
    /// The texts of its error page.
    pub page: PageText,
    /// The error code at OAuth endpoints; `None`: `invalid_request`, or `server_error` for a fault.
    pub oauth: Option<OAuthCode>,
    /// The response of the JSON surfaces, where it is not `code` with `status`.
    pub json: Option<Wire>,
    /// The responses of single JSON surfaces that differ from `json`.
    pub dialects: &'static [(Dialect, Wire)],
}

/// The texts of the error page for a status, unless a code defines its own.
const fn page_of(status: u16) -> PageText {
    match status {
        404 => PageText::new("problem-404-title", "problem-404-advice"),
        405 => PageText::new("problem-405-title", "problem-405-advice"),
        421 => PageText::new("problem-421-title", "problem-421-advice"),
        _ => PageText::new("problem-title", "problem-advice"),
    }
}

macro_rules! codes {
    (@page $status:literal) => { page_of($status) };
    (@page $status:literal $title:literal $advice:literal) => { PageText::new($title, $advice) };
    (@oauth) => { None };
    (@oauth $oauth:ident) => { Some(OAuthCode::$oauth) };
    (@json) => { None };
    (@json $word:literal $status:literal) => { Some(Wire { code: $word, status: $status, reason: None }) };
    (@reason) => { None };
    (@reason $reason:literal) => { Some($reason) };
    ($($(#[$doc:meta])* $name:ident = $code:literal $status:literal $text:literal
        $(page($title:literal, $advice:literal))? $(oauth($oauth:ident))? $(json($word:literal $answered:literal))?
        $(on($dialect:ident $own:literal $own_status:literal $($reason:literal)?))*;)*) => {
        /// The reason for a refusal.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// Returns the response to this code.
            pub const fn row(self) -> Row {
                match self {
                    $(Code::$name => Row {
                        code: $code,
                        status: $status,
                        text: $text,
                        page: codes!(@page $status $($title $advice)?),
                        oauth: codes!(@oauth $($oauth)?),
                        json: codes!(@json $($word $answered)?),
                        dialects: &[$((
                            Dialect::$dialect,
                            Wire { code: $own, status: $own_status, reason: codes!(@reason $($reason)?) },
                        )),*],
                    },)*
                }
            }
        }
    };
}

// Name = code, status, message key; then optionally page(title, advice), oauth(code), json(code status),
// on(Dialect code status reason).
codes! {
    // Any request.
    NotFound = "not_found" 404 "problem-not-found";
    NoSuchFile = "not_found" 404 "problem-no-file";
    MethodNotAllowed = "method_not_allowed" 405 "problem-method";
    TenantNotFound = "tenant_not_found" 404 "problem-tenant-not-found";
    TenantMismatch = "tenant_mismatch" 403 "problem-tenant-mismatch";
    UnknownHost = "unknown_host" 421 "problem-unknown-host";
    OtherLoopbackHost = "unknown_host" 421 "problem-other-loopback";
    BadHost = "bad_host" 400 "problem-host" json("invalid_request" 400);
    NoPeer = "no_peer" 400 "problem-no-peer" json("invalid_request" 400);
    BadForwardedHeader = "bad_forwarded_header" 400 "problem-forwarded" json("invalid_request" 400);
    BadHeader = "bad_header" 400 "problem-header" json("invalid_request" 400);
    HeadersTooLarge = "headers_too_large" 431 "problem-headers-size";
    UriTooLong = "uri_too_long" 414 "problem-address-size";
    BadPath = "bad_path" 400 "problem-path" json("invalid_request" 400);
    UnsupportedEncoding = "unsupported_encoding" 415 "problem-compressed" json("unsupported_media_type" 415);
    UnsupportedMediaType = "unsupported_media_type" 415 "problem-media-type";
    UnsupportedMediaTypeJson = "unsupported_media_type" 415 "problem-media-type-json";
    BadBody = "bad_body" 400 "problem-body" json("invalid_request" 400);
    BodyTimeout = "body_timeout" 408 "problem-body-time";
    FormTooLarge = "body_too_large" 413 "problem-body-size" json("too_large" 413);
    JsonTooLarge = "body_too_large" 413 "problem-json-size" json("too_large" 413);
    BadEncoding = "bad_encoding" 400 "problem-encoding" json("invalid_request" 400);
    InvalidJson = "invalid_request" 400 "problem-json";
    InvalidParameters = "invalid_request" 400 "problem-parameters";
    FormRejected = "form_rejected" 403 "form-rejected" page("form-rejected-title", "form-rejected-advice");
    InternalError = "internal_error" 500 "problem-internal" page("problem-internal-title", "problem-internal-advice") oauth(ServerError);
    Unavailable = "unavailable" 503 "problem-unavailable" page("problem-unavailable-title", "problem-unavailable-advice") oauth(TemporarilyUnavailable);

    // The JSON surfaces.
    /// Of a field: it is absent.
    FieldMissing = "field_missing" 400 "problem-field-missing";
    /// Of a field: its JSON type or its value cannot be read.
    FieldUnreadable = "field_unreadable" 400 "problem-field-unreadable";
    TenantIdInvalid = "invalid_request" 400 "problem-tenant-id";
    DomainParameterInvalid = "invalid_request" 400 "problem-domain-parameter";
    FieldsInvalid = "invalid_request" 400 "problem-fields" on(Dashboard "VALIDATION_ERROR" 422);
    /// Any credential that the surface does not accept, and none at all: the answers are alike.
    CallerUnknown = "invalid_token" 401 "problem-caller" on(Dashboard "UNAUTHORIZED" 401);
    OriginNotAllowed = "forbidden" 403 "problem-origin" on(Dashboard "FORBIDDEN" 403 "origin");
    TenantRequired = "tenant_required" 400 "problem-tenant-required";
    OrgRequired = "org_required" 400 "problem-org-required";
    /// The session has no current organization.
    NoOrganization = "no_organization" 409 "problem-no-organization";
    /// The only organization of the caller stays.
    LastOrganization = "last_organization" 409 "problem-last-organization";
    /// Of a password: the codes of its faults are in `details.reasons`.
    WeakPassword = "weak_password" 400 "problem-weak-password" on(Dashboard "WEAK_PASSWORD" 422);
    /// The token of a mailed link is unknown, used or expired.
    ResetTokenOver = "invalid_token" 400 "problem-reset-token" on(Organization "invalid_token" 401);
    /// The token of a mailed link that verifies an address is unknown, used or expired.
    VerificationTokenOver = "invalid_token" 400 "problem-verification-token" on(Organization "invalid_token" 401)
        on(Dashboard "INVALID_TOKEN" 401);
    /// A refresh token is unknown, used, expired or of a session that has ended.
    RefreshTokenOver = "invalid_token" 401 "problem-refresh-token";
    /// Only where the tenant lets programs learn who has an account.
    AccountNotFound = "account_not_found" 404 "problem-account-not-found";
    /// The cookies of the tenant's sessions belong to another origin.
    WrongOrigin = "wrong_origin" 421 "problem-wrong-origin";
    /// The sign-in was too long ago for this operation.
    SessionNotFresh = "session_not_fresh" 403 "problem-session-not-fresh";
    AccountExists = "account_exists" 409 "problem-account-exists" on(Dashboard "USER_EXISTS" 409);
    /// A URL to return to does not lie under those that the tenant lists.
    CallbackUrlNotListed = "forbidden" 403 "problem-callback-url" on(Dashboard "FORBIDDEN" 403 "callback_url");
    PasswordAlreadySet = "password_already_set" 409 "problem-password-already-set";
    /// Without it, the user could not sign in any more.
    LastSignInMethod = "last_sign_in_method" 409 "problem-last-sign-in-method";
    ProviderNotFound = "provider_not_found" 404 "problem-provider-not-found";
    /// A role that a member gets in another way only.
    RoleTransition = "invalid_request" 400 "problem-role-transition";
    /// Of a member of the body: it has a value that users do not change themselves.
    MemberReadOnly = "member_read_only" 400 "problem-member-read-only";
    ProgramForbidden = "forbidden" 403 "problem-program-forbidden";

    // Pages.
    ErrorPage = "error" 400 "error-message" page("problem-internal-title", "error-advice");
    RequestRefused = "invalid_request" 400 "request-refused" page("sign-in-link-title", "sign-in-link-advice");
    WindowNeeded = "window_needed" 400 "window-needed" page("window-needed-title", "window-needed-advice");
    FlowCompleted = "flow_completed" 410 "flow-completed" page("flow-completed-title", "flow-completed-advice");
    FlowExpired = "flow_expired" 410 "flow-over" page("flow-over-title", "flow-over-advice");
    LogoutExpired = "logout_expired" 410 "logout-over" page("logout-over-title", "logout-over-advice");
    LinkOver = "link_over" 410 "setup-link-over" page("setup-link-over-title", "setup-link-over-advice");
    ResetLinkOver = "reset_link_over" 410 "setup-link-over" page("setup-link-over-title", "reset-link-over-advice");
    TooManyMails = "rate_limited" 429 "too-many-mails" page("too-many-attempts-title", "too-many-mails-advice");
    AccountsReached = "rate_limited" 429 "quota-accounts" page("quota-title", "quota-advice");
    OrganizationsReached = "rate_limited" 429 "quota-organizations" page("quota-title", "quota-advice");
    ClientsReached = "rate_limited" 429 "quota-clients" page("quota-title", "quota-advice");
    TokensReached = "rate_limited" 429 "quota-tokens" page("quota-title", "quota-advice");
    MailsReached = "rate_limited" 429 "quota-mails" page("quota-title", "too-many-mails-advice");
    RequestsReached = "rate_limited" 429 "quota-requests" page("quota-title", "too-many-mails-advice");
    TooManySignIns = "too_many_sign_ins" 429 "too-many-sign-ins" page("too-many-sign-ins-title", "too-many-sign-ins-advice") json("rate_limited" 429);
    TooManyAttempts = "too_many_attempts" 429 "too-many-attempts" page("too-many-attempts-title", "too-many-attempts-advice");
    TooManyPasswordAttempts = "too_many_attempts" 429 "password-attempts" page("too-many-attempts-title", "password-attempts-advice");
    TooManyUserNames = "too_many_attempts" 429 "username-attempts" page("too-many-attempts-title", "username-attempts-advice");
    InvalidDecision = "invalid_decision" 400 "problem-decision";
    InvalidAccountChoice = "invalid_decision" 400 "problem-account-choice";
    InvalidLanguage = "invalid_language" 400 "problem-language";
    AnotherPerson = "another_person" 409 "another-person" page("another-person-title", "another-person-advice");
    OrganizationNotFound = "not_found" 404 "organization-not-found";
    OrganizationForbidden = "forbidden" 403 "organization-forbidden" page("organization-forbidden-title", "organization-forbidden-advice");
    JoiningForbidden = "forbidden" 403 "joining-forbidden" page("organization-forbidden-title", "joining-forbidden-advice");
    OrganizationCreationForbidden = "forbidden" 403 "organization-creation-forbidden" page("organization-forbidden-title", "organization-creation-forbidden-advice");
    OrganizationNameInvalid = "name_invalid" 400 "organization-name-invalid";
    OrganizationInvitationOver = "not_found" 404 "organization-invitation-over" page("setup-link-over-title", "organization-invitation-over-advice");
    OrganizationInvitationOfAnother = "forbidden" 403 "organization-invitation-of-another" page("organization-forbidden-title", "organization-invitation-of-another-advice");
    AlreadyMember = "already_member" 409 "already-member";
    LastOwner = "last_owner" 409 "last-owner";
    LastOwnerOf = "last_owner" 409 "last-owner-of";
    TooManyMemberships = "too_many_memberships" 409 "too-many-memberships";
    TooManyRoles = "too_many_roles" 409 "too-many-roles";
    TooManyInvitations = "too_many_invitations" 409 "too-many-invitations";
    RoleInUse = "role_in_use" 409 "role-in-use";
    SystemRole = "forbidden" 403 "system-role";
    RoleUnknown = "invalid_request" 400 "role-unknown";
    RolePermissions = "invalid_request" 400 "role-permissions";
    TooManyRolesGiven = "invalid_request" 400 "too-many-roles-given";
    ContextTooLong = "invalid_request" 400 "context-too-long";
// API tokens.
    ApiTokenInvalid = "invalid_token" 401 "api-token-invalid" oauth(InvalidToken);
    ApiTokenEmpty = "invalid_request" 400 "api-token-empty";
    ApiTokenNameMissing = "invalid_request" 400 "api-token-name-missing";
    ApiTokenRoleMissing = "invalid_request" 400 "api-token-role-missing";
    ApiTokenExpiryPast = "invalid_request" 400 "api-token-expiry-past";
    ApiTokenExpiryTooLate = "invalid_request" 400 "api-token-expiry-too-late";
    TooManyApiTokens = "too_many_api_tokens" 409 "too-many-api-tokens";
    NotAMember = "invalid_request" 400 "not-a-member";
    NoSuchAccount = "not_found" 404 "no-such-account";
    /// The item ended, or never belonged to this user: both give the same answer (A-32: a look-up includes the owner).
    NotThere = "not_found" 404 "not-there" page("not-there-title", "not-there-advice");

    // Fields of forms.
    EmailMissing = "email_missing" 400 "login-email-missing";
    EmailInvalid = "email_invalid" 400 "login-email-invalid";
    PasswordMissing = "password_missing" 400 "login-password-missing";
    PresentPasswordMissing = "present_password_missing" 400 "password-present-missing";
    NewPasswordMissing = "new_password_missing" 400 "password-new-missing";
    PasswordsDiffer = "passwords_differ" 400 "password-mismatch";
    WrongCode = "invalid_code" 422 "verify-code-wrong" json("invalid_code" 400);
    CodeOver = "code_over" 422 "verify-code-over";
    CodeMissing = "code_missing" 400 "verify-code-missing";
    AddressNotAllowed = "registration_closed" 403 "register-address-not-allowed" on(Dashboard "FORBIDDEN" 403 "registration_closed");
    BotCheckFailed = "bot_check_failed" 403 "bot-check-failed" on(Dashboard "FORBIDDEN" 403 "bot_check");
    RegistrationClosed = "registration_closed" 403 "registration-closed" page("registration-closed-title", "registration-closed-advice") on(Dashboard "FORBIDDEN" 403 "registration_closed");
    VerificationOver = "link_over" 410 "verify-link-over" page("verify-link-over-title", "verify-link-over-advice");
    UndoOver = "link_over" 410 "undo-over" page("undo-over-title", "undo-over-advice");
    InvitationOver = "link_over" 410 "setup-link-over" page("setup-link-over-title", "invitation-over-advice");
    InvitationTaken = "email_taken" 409 "invitation-taken" page("invitation-taken-title", "invitation-taken-advice");
    InvitationNeeded = "registration_closed" 403 "invitation-needed" page("registration-closed-title", "invitation-needed-advice") on(Dashboard "FORBIDDEN" 403 "registration_closed");
    AddressOwn = "address_own" 409 "addresses-own";
    TooManyAddresses = "too_many_addresses" 409 "addresses-too-many";
    AddressPrimary = "address_primary" 409 "addresses-last";
    UserNameTaken = "username_taken" 409 "username-taken";
    LastAdministrator = "last_administrator" 409 "delete-last";
    TermsNotAccepted = "terms_not_accepted" 400 "register-terms-missing";
    ClaimMissing = "claim_missing" 400 "register-claim-missing";
    PasswordUnchanged = "password_unchanged" 400 "password-same";
    NewPasswordTooShort = "password_too_short" 400 "password-too-short";
    NewPasswordTooLong = "password_too_long" 400 "password-too-long";
    NewPasswordLacksLower = "password_lacks_lower" 400 "password-needs-lower";
    NewPasswordLacksUpper = "password_lacks_upper" 400 "password-needs-upper";
    NewPasswordLacksDigit = "password_lacks_digit" 400 "password-needs-digit";
    NewPasswordLacksSymbol = "password_lacks_symbol" 400 "password-needs-symbol";
    NewPasswordKnown = "password_known" 400 "password-known";
    NewPasswordCommon = "password_too_weak" 400 "password-weak-common";
    NewPasswordWord = "password_too_weak" 400 "password-weak-word";
    NewPasswordKeys = "password_too_weak" 400 "password-weak-keys";
    NewPasswordRepeats = "password_too_weak" 400 "password-weak-repeats";
    NewPasswordSequence = "password_too_weak" 400 "password-weak-sequence";
    NewPasswordDate = "password_too_weak" 400 "password-weak-date";
    NewPasswordOwnWords = "password_too_weak" 400 "password-weak-own";
    NewPasswordWeak = "password_too_weak" 400 "password-weak";
    NewPasswordReused = "password_reused" 400 "password-reused";
    WrongCredentials = "invalid_credentials" 401 "login-wrong" on(Dashboard "UNAUTHORIZED" 401);
    MethodNotOffered = "method_not_offered" 403 "login-method-not-offered" json("forbidden" 403) on(Dashboard "FORBIDDEN" 403 "policy");
    /// Only a page shows the terms.
    TermsDue = "terms_due" 403 "login-terms-due" json("forbidden" 403) on(Dashboard "FORBIDDEN" 403 "policy");
    DeletionDue = "deletion_due" 403 "login-deletion-due" json("forbidden" 403) on(Dashboard "FORBIDDEN" 403 "policy");
    PasswordNotOffered = "password_not_offered" 403 "password-not-offered" page("password-not-offered-title", "password-not-offered-advice");
    EmailNotVerified = "email_not_verified" 403 "login-unverified";
    WrongPassword = "wrong_password" 400 "password-wrong";
    EmailTaken = "email_taken" 400 "setup-email-taken";

    // Validation: URLs and networks.
    BaseUrlInvalid = "base_url_invalid" 400 "invalid-base-url";
    BaseUrlParts = "base_url_parts" 400 "invalid-base-url-parts";
    BaseUrlInsecure = "base_url_insecure" 400 "invalid-base-url-insecure";
    BaseUrlScheme = "base_url_scheme" 400 "invalid-base-url-scheme";
    RedirectUriCharacters = "redirect_uri_characters" 400 "invalid-redirect-uri-characters";
    RedirectUriWildcard = "redirect_uri_wildcard" 400 "invalid-redirect-uri-wildcard";
    RedirectUriFragment = "redirect_uri_fragment" 400 "invalid-redirect-uri-fragment";
    RedirectUriRelative = "redirect_uri_relative" 400 "invalid-redirect-uri-relative";
    RedirectUriUser = "redirect_uri_user" 400 "invalid-redirect-uri-user";
    RedirectUriInsecure = "redirect_uri_insecure" 400 "invalid-redirect-uri-insecure";
    RedirectUriScheme = "redirect_uri_scheme" 400 "invalid-redirect-uri-scheme";
    RedirectUriSlash = "redirect_uri_slash" 400 "invalid-redirect-uri-slash";
    RedirectUriNotNormal = "redirect_uri_not_normal" 400 "invalid-redirect-uri-not-normal";
    RedirectUriParameter = "redirect_uri_parameter" 400 "invalid-redirect-uri-parameter";
    PageUrlInvalid = "page_url_invalid" 400 "invalid-page-url";
    PageUrlInsecure = "page_url_insecure" 400 "invalid-page-url-insecure";
    NetworkInvalid = "network_invalid" 400 "invalid-network";
    NetworkBits = "network_bits" 400 "invalid-network-bits";
    NetworkEverybody = "network_everybody" 400 "invalid-network-everybody";

    // Validation: e-mail addresses, names, durations.
    EmailWithoutAt = "email_without_at" 400 "invalid-email-without-at";
    EmailLocalLength = "email_local_length" 400 "invalid-email-local-length";
    EmailLocalCharacters = "email_local_characters" 400 "invalid-email-local-characters";
    EmailDomain = "email_domain" 400 "invalid-email-domain";
    EmailTooLong = "email_too_long" 400 "invalid-email-too-long";
    DomainInvalid = "domain_invalid" 400 "invalid-domain";
    DomainAddress = "domain_address" 400 "invalid-domain-address";
    DomainWildcard = "domain_wildcard" 400 "invalid-domain-wildcard";
    DomainOneLabel = "domain_one_label" 400 "invalid-domain-one-label";
    SlugInvalid = "slug_invalid" 400 "invalid-slug";
    SlugReserved = "slug_reserved" 400 "invalid-slug-reserved";
    NameInvalid = "name_invalid" 400 "invalid-name";
    SpanInvalid = "span_invalid" 400 "invalid-span";
    SpanInvalidOrNever = "span_invalid_or_never" 400 "invalid-span-or-never";

    // Validation: pictures.
    PictureTooLong = "picture_too_long" 400 "invalid-picture-too-long";
    PictureFormat = "picture_format" 400 "invalid-picture-format";
    PictureDamaged = "picture_damaged" 400 "invalid-picture-damaged";
    PictureAnimated = "picture_animated" 400 "invalid-picture-animated";
    PictureTooLarge = "picture_too_large" 400 "invalid-picture-too-large";

    // Validation: keys of clients.
    AlgorithmUnknown = "algorithm_unknown" 400 "invalid-algorithm-unknown";
    JwkSetInvalid = "jwk_set_invalid" 400 "invalid-jwk-set";
    JwkSetLength = "jwk_set_length" 400 "invalid-jwk-set-length";
    JwkRepeated = "jwk_repeated" 400 "invalid-jwk-repeated";
    JwkKidMissing = "jwk_kid_missing" 400 "invalid-jwk-kid-missing";
    JwkKidRepeated = "jwk_kid_repeated" 400 "invalid-jwk-kid-repeated";
    JwkInvalid = "jwk_invalid" 400 "invalid-jwk";
    JwkPrivate = "jwk_private" 400 "invalid-jwk-private";
    JwkMemberType = "jwk_member_type" 400 "invalid-jwk-member-type";
    JwkUse = "jwk_use" 400 "invalid-jwk-use";
    JwkKidLength = "jwk_kid_length" 400 "invalid-jwk-kid-length";
    JwkKind = "jwk_kind" 400 "invalid-jwk-kind";
    JwkMemberMissing = "jwk_member_missing" 400 "invalid-jwk-member-missing";
    JwkMemberEncoding = "jwk_member_encoding" 400 "invalid-jwk-member-encoding";
    JwkRsaLength = "jwk_rsa_length" 400 "invalid-jwk-rsa-length";
    JwkRsaExponent = "jwk_rsa_exponent" 400 "invalid-jwk-rsa-exponent";
    JwkP256Length = "jwk_p256_length" 400 "invalid-jwk-p256-length";
    JwkEd25519Length = "jwk_ed25519_length" 400 "invalid-jwk-ed25519-length";
    JwkNumbers = "jwk_numbers" 400 "invalid-jwk-numbers";

    // Validation: a tenant's settings.
    SettingUnknown = "setting_unknown" 400 "invalid-setting-unknown";
    SettingRange = "setting_range" 400 "invalid-setting-range";
    SettingRangeOrNever = "setting_range_or_never" 400 "invalid-setting-range-or-never";
    SettingMethods = "setting_methods" 400 "invalid-setting-methods";
    SettingSurfaces = "setting_surfaces" 400 "invalid-setting-surfaces";
    SettingOrigins = "setting_origins" 400 "invalid-setting-origins";
    SettingReturnUrls = "setting_return_urls" 400 "invalid-setting-return-urls";
    ReturnUrlInvalid = "return_url_invalid" 400 "invalid-return-url";
    SettingComposition = "setting_composition" 400 "invalid-setting-composition";
    SettingClaims = "setting_claims" 400 "invalid-setting-claims";
    SettingLine = "setting_line" 400 "invalid-setting-line";
    SettingMailAddress = "setting_mail_address" 400 "invalid-setting-mail-address";
    SettingSmtp = "setting_smtp" 400 "invalid-setting-smtp";
    SettingTurnstileSecret = "setting_turnstile_secret" 400 "invalid-setting-turnstile-secret";
    SettingSecret = "setting_secret" 400 "invalid-setting-secret";
    SettingLanguages = "setting_languages" 400 "invalid-setting-languages";
    SettingWord = "setting_word" 400 "invalid-setting-word";
    SettingQuota = "setting_quota" 400 "invalid-setting-quota";
    SettingSpanPair = "setting_span_pair" 400 "invalid-setting-span-pair";
    NotABoolean = "not_a_boolean" 400 "invalid-not-a-boolean";
    BrandingColour = "branding_colour" 400 "invalid-branding-colour";
    BrandingLogo = "branding_logo" 400 "invalid-branding-logo";
    BrandingDarkLogo = "branding_dark_logo" 400 "invalid-branding-dark-logo";

    // Validation: claims of a user.
    ClaimUnknown = "claim_unknown" 400 "invalid-claim-unknown";
    ClaimTooLong = "claim_too_long" 400 "invalid-claim-too-long";
    ClaimCharacters = "claim_characters" 400 "invalid-claim-characters";
    ClaimUrl = "claim_url" 400 "invalid-claim-url";
    ClaimBirthdate = "claim_birthdate" 400 "invalid-claim-birthdate";
    ClaimTimeZone = "claim_time_zone" 400 "invalid-claim-time-zone";
    ClaimLocale = "claim_locale" 400 "invalid-claim-locale";
    ClaimUsername = "claim_username" 400 "invalid-claim-username";

    // Validation: custom attributes.
    AttributeName = "attribute_name" 400 "invalid-attribute-name";
    AttributeReserved = "attribute_reserved" 400 "invalid-attribute-reserved";
    AttributeChoices = "attribute_choices" 400 "invalid-attribute-choices";
    AttributeScope = "attribute_scope" 400 "invalid-attribute-scope";
    AttributeNumber = "attribute_number" 400 "invalid-attribute-number";
    AttributeDate = "attribute_date" 400 "invalid-attribute-date";
    AttributeChoice = "attribute_choice" 400 "invalid-attribute-choice";
    AttributesTooLarge = "attributes_too_large" 400 "invalid-attributes-too-large";

    // OAuth and OpenID Connect: the authorization endpoint.
    ParameterRepeated = "parameter_repeated" 400 "parameter-repeated" oauth(InvalidRequest);
    ClientIdRepeated = "client_id_repeated" 400 "client-id-repeated" oauth(InvalidRequest);
    RedirectUriRepeated = "redirect_uri_repeated" 400 "redirect-uri-repeated" oauth(InvalidRequest);
    ClientIdMissing = "client_id_missing" 400 "client-id-missing" oauth(InvalidRequest);
    ClientUnknown = "client_unknown" 400 "client-unknown" oauth(InvalidRequest);
    RedirectUriMissing = "redirect_uri_missing" 400 "redirect-uri-missing" oauth(InvalidRequest);
    RedirectUriNotRegistered = "redirect_uri_not_registered" 400 "redirect-uri-not-registered" oauth(InvalidRequest);
    NonceTooLong = "nonce_too_long" 400 "nonce-too-long" oauth(InvalidRequest);
    RequestNotSupported = "request_not_supported" 400 "parameter-not-supported" oauth(RequestNotSupported);
    RequestUriNotSupported = "request_uri_not_supported" 400 "parameter-not-supported" oauth(RequestUriNotSupported);
    RegistrationNotSupported = "registration_not_supported" 400 "parameter-not-supported" oauth(RegistrationNotSupported);
    ResponseTypeMissing = "response_type_missing" 400 "response-type-missing" oauth(InvalidRequest);
    ResponseTypeNotSupported = "response_type_not_supported" 400 "response-type-not-supported" oauth(UnsupportedResponseType);
    ResponseModeNotSupported = "response_mode_not_supported" 400 "response-mode-not-supported" oauth(InvalidRequest);
    CodesNotPermitted = "codes_not_permitted" 400 "codes-not-permitted" oauth(UnauthorizedClient);
    CodeChallengeMissing = "code_challenge_missing" 400 "code-challenge-missing" oauth(InvalidRequest);
    CodeChallengeRequired = "code_challenge_required" 400 "code-challenge-required" oauth(InvalidRequest);
    CodeChallengeMalformed = "code_challenge_malformed" 400 "code-challenge-malformed" oauth(InvalidRequest);
    CodeChallengeMethodNotSupported = "code_challenge_method_not_supported" 400 "code-challenge-method-not-supported" oauth(InvalidRequest);
    ScopeMalformed = "scope_malformed" 400 "scope-malformed" oauth(InvalidRequest);
    NoScopeLeft = "no_scope_left" 400 "no-scope-left" oauth(InvalidScope);
    ResourceNotAllowed = "resource_not_allowed" 400 "resource-not-allowed" oauth(InvalidTarget);
    ScopesOfSeveralResources = "scopes_of_several_resources" 400 "scopes-of-several-resources" oauth(InvalidScope);
    PromptNoneNotAlone = "prompt_none_not_alone" 400 "prompt-none-not-alone" oauth(InvalidRequest);
    PromptCreateNotOffered = "prompt_create_not_offered" 400 "prompt-create-not-offered" oauth(InvalidRequest);
    MaxAgeMalformed = "max_age_malformed" 400 "max-age-malformed" oauth(InvalidRequest);
    IdTokenHintForeign = "id_token_hint_foreign" 400 "id-token-hint-foreign" oauth(InvalidRequest);
    SignInNeeded = "sign_in_needed" 400 "sign-in-needed" oauth(LoginRequired);
    AnotherPersonSignedIn = "another_person_signed_in" 400 "another-person-signed-in" oauth(LoginRequired);
    ConsentNeeded = "consent_needed" 400 "consent-needed" oauth(ConsentRequired);
    ConsentDenied = "consent_denied" 400 "consent-denied" oauth(AccessDenied);
    VerifiedEmailNeeded = "verified_email_needed" 400 "verified-email-needed" oauth(AccessDenied);
    OrganizationMalformed = "organization_malformed" 400 "organization-malformed" oauth(InvalidRequest);
    OrganizationScopeNeeded = "organization_scope_needed" 400 "organization-scope-needed" oauth(InvalidScope);
    OrganizationNotOfUser = "organization_not_of_user" 400 "organization-not-of-user" oauth(AccessDenied);
    OrganizationNeeded = "organization_needed" 400 "organization-needed" oauth(InteractionRequired);
    TermsNeeded = "terms_needed" 400 "terms-needed" oauth(InteractionRequired);
    /// Like [`Code::VerifiedEmailNeeded`], if no page may be shown (`prompt=none`).
    VerifiedEmailNeededSilently = "verified_email_needed_silently" 400 "verified-email-needed" oauth(InteractionRequired);

    // OAuth and OpenID Connect: client authentication.
    AuthorizationNotBasic = "authorization_not_basic" 400 "authorization-not-basic" oauth(InvalidRequest);
    AssertionIncomplete = "assertion_incomplete" 400 "assertion-incomplete" oauth(InvalidRequest);
    AssertionTypeNotSupported = "assertion_type_not_supported" 400 "assertion-type-not-supported" oauth(InvalidRequest);
    ClientIdsDiffer = "client_ids_differ" 400 "client-ids-differ" oauth(InvalidRequest);
    SeveralAuthMethods = "several_auth_methods" 400 "several-auth-methods" oauth(InvalidRequest);
    ClientAuthenticationFailed = "client_authentication_failed" 401 "client-authentication-failed" oauth(InvalidClient);

    // OAuth and OpenID Connect: the token endpoint.
    GrantTypeMissing = "grant_type_missing" 400 "grant-type-missing" oauth(InvalidRequest);
    GrantTypeNotSupported = "grant_type_not_supported" 400 "grant-type-not-supported" oauth(UnsupportedGrantType);
    GrantTypeNotPermitted = "grant_type_not_permitted" 400 "grant-type-not-permitted" oauth(UnauthorizedClient);
    AuthorizationCodeMissing = "authorization_code_missing" 400 "authorization-code-missing" oauth(InvalidRequest);
    AuthorizationCodeInvalid = "authorization_code_invalid" 400 "authorization-code-invalid" oauth(InvalidGrant) json("invalid_code" 400);
    RefreshTokenMissing = "refresh_token_missing" 400 "refresh-token-missing" oauth(InvalidRequest);
    RefreshTokenInvalid = "refresh_token_invalid" 400 "refresh-token-invalid" oauth(InvalidGrant);
    ScopeNotGranted = "scope_not_granted" 400 "scope-not-granted" oauth(InvalidScope);
    /// Like [`Code::ScopeMalformed`], at the token endpoint (RFC 6749, 5.2).
    ClientScopeMalformed = "client_scope_malformed" 400 "scope-malformed" oauth(InvalidScope);
    NoClientScopeLeft = "no_client_scope_left" 400 "no-client-scope-left" oauth(InvalidScope);
    ResourceNotGranted = "resource_not_granted" 400 "resource-not-granted" oauth(InvalidTarget);
    ResourceGone = "resource_gone" 400 "resource-gone" oauth(InvalidTarget);

    // OAuth and OpenID Connect: presented tokens.
    TokenMissing = "token_missing" 400 "token-missing" oauth(InvalidRequest);
    AuthorizationNotBearer = "authorization_not_bearer" 400 "authorization-not-bearer" oauth(InvalidRequest);
    AccessTokenRepeated = "access_token_repeated" 400 "access-token-repeated" oauth(InvalidRequest);
    AccessTokenMissing = "access_token_missing" 401 "access-token-missing" oauth(InvalidToken);
    AccessTokenInvalid = "access_token_invalid" 401 "access-token-invalid" oauth(InvalidToken);
    ScopeOpenidMissing = "scope_openid_missing" 403 "scope-openid-missing" oauth(InsufficientScope);

    // OAuth and OpenID Connect: the end session endpoint.
    IdTokenHintOfAnotherClient = "id_token_hint_of_another_client" 400 "id-token-hint-of-another-client" oauth(InvalidRequest);
    PostLogoutUriNeedsClient = "post_logout_uri_needs_client" 400 "post-logout-uri-needs-client" oauth(InvalidRequest);
    PostLogoutUriNotRegistered = "post_logout_uri_not_registered" 400 "post-logout-uri-not-registered" oauth(InvalidRequest);

    // Registration: clients and resource servers.
    NotOneOf = "not_one_of" 400 "not-one-of";
    ScopeTokenMalformed = "scope_token_malformed" 400 "scope-token-malformed";
    SigningKeyMissing = "signing_key_missing" 400 "signing-key-missing";
    NoSuchClient = "no_such_client" 404 "no-such-client";
    RedirectUriNeeded = "redirect_uri_needed" 400 "redirect-uri-needed";
    TooManyRedirectUris = "too_many_redirect_uris" 400 "too-many-redirect-uris";
    TooManyPostLogoutUris = "too_many_post_logout_uris" 400 "too-many-post-logout-uris";
    ClientCredentialsForPublicClient = "client_credentials_for_public_client" 400 "client-credentials-for-public-client";
    JwkSetNeeded = "jwk_set_needed" 400 "jwk-set-needed";
    JwkSetNotUsed = "jwk_set_not_used" 400 "jwk-set-not-used";
    JwkSetTwice = "jwk_set_twice" 400 "jwk-set-twice";
    PublicClientWithProof = "public_client_with_proof" 400 "public-client-with-proof";
    ConfidentialClientWithoutProof = "confidential_client_without_proof" 400 "confidential-client-without-proof";
    FirstPartyExposed = "first_party_exposed" 400 "first-party-exposed";
    LoginApiPublic = "login_api_public" 400 "login-api-public";
    LoginApiOnly = "login_api_only" 400 "login-api-only";
    LoginApiByOperator = "login_api_by_operator" 403 "login-api-by-operator";
    PublicClientNeedsPkce = "public_client_needs_pkce" 400 "public-client-needs-pkce";
    RefreshTokenWithoutCode = "refresh_token_without_code" 400 "refresh-token-without-code";
    RefreshTokenGrantNeeded = "refresh_token_grant_needed" 400 "refresh-token-grant-needed";
    OriginMalformed = "origin_malformed" 400 "origin-malformed";
    ResponseTypeWithoutGrant = "response_type_without_grant" 400 "response-type-without-grant";
    ResourceServerUnknown = "resource_server_unknown" 400 "resource-server-unknown";
    PublicClientWithoutSecret = "public_client_without_secret" 400 "public-client-without-secret";
    SigningClientWithoutSecret = "signing_client_without_secret" 400 "signing-client-without-secret";
    ResourceIdentifierMalformed = "resource_identifier_malformed" 400 "resource-identifier-malformed";
    ResourceIdentifierScheme = "resource_identifier_scheme" 400 "resource-identifier-scheme";
    ResourceIdentifierNotNormal = "resource_identifier_not_normal" 400 "resource-identifier-not-normal";
    ResourceIdentifierReserved = "resource_identifier_reserved" 400 "resource-identifier-reserved";
    ResourceIdentifierTaken = "resource_identifier_taken" 409 "resource-identifier-taken";
    ScopeStandard = "scope_standard" 400 "scope-standard";
    ScopeTextInvalid = "scope_text_invalid" 400 "scope-text-invalid";
}

impl Code {
    /// Returns its message, without values.
    pub fn text(self) -> Text {
        Text::new(self.row().text)
    }

    /// Returns the response on a JSON surface. The dashboard uses upper case, and calls a malformed request
    /// `BAD_REQUEST`, unless the table defines another spelling.
    pub fn spelled(self, dialect: Dialect) -> Spelled {
        let row = self.row();
        if let Some((_, wire)) = row.dialects.iter().find(|(own, _)| *own == dialect) {
            return Spelled { code: wire.code.to_owned(), status: wire.status, reason: wire.reason };
        }
        let Wire { code, status, reason } =
            row.json.unwrap_or(Wire { code: row.code, status: row.status, reason: None });
        let code = match dialect {
            Dialect::Dashboard if code == "invalid_request" => "BAD_REQUEST".to_owned(),
            Dialect::Dashboard => code.to_uppercase(),
            Dialect::Login | Dialect::Workspace | Dialect::Organization => code.to_owned(),
        };
        Spelled { code, status, reason }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;

    #[test]
    fn each_code_has_a_message_and_is_lower_snake_case() {
        for code in Code::ALL {
            let row = code.row();
            assert!(row.code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{code:?}");
            for key in [row.text, row.page.title, row.page.advice] {
                assert_ne!(Text::new(key).isolated(Locale::En), key, "{code:?}: no message {key}");
            }
            assert!((400..=599).contains(&row.status), "{code:?}");
        }
    }

    /// RFC 6749, 4.1.2.1 and 5.2.
    #[test]
    fn descriptions_of_oauth_errors_are_printable_ascii_without_quotation_mark_and_backslash() {
        let mut seen = 0;
        for code in Code::ALL.iter().filter(|code| code.row().oauth.is_some()) {
            let description = code.text().english();
            assert!(description.bytes().all(|b| matches!(b, 0x20..=0x7e) && b != b'"' && b != b'\\'), "{description}");
            seen += 1;
        }
        assert!(seen > 50, "too few codes: {seen}");
    }

    #[test]
    fn json_surfaces_spell_codes_and_statuses_by_their_dialect() {
        let spelled = |code: Code, dialect| {
            let Spelled { code, status, reason } = code.spelled(dialect);
            (code, status, reason)
        };
        for (code, on_others, on_dashboard) in [
            (Code::NotFound, ("not_found", 404), ("NOT_FOUND", 404, None)),
            (Code::TenantNotFound, ("tenant_not_found", 404), ("TENANT_NOT_FOUND", 404, None)),
            (Code::InvalidJson, ("invalid_request", 400), ("BAD_REQUEST", 400, None)),
            (Code::FieldsInvalid, ("invalid_request", 400), ("VALIDATION_ERROR", 422, None)),
            (Code::CallerUnknown, ("invalid_token", 401), ("UNAUTHORIZED", 401, None)),
            (Code::WrongCredentials, ("invalid_credentials", 401), ("UNAUTHORIZED", 401, None)),
            (Code::BotCheckFailed, ("bot_check_failed", 403), ("FORBIDDEN", 403, Some("bot_check"))),
            (Code::RegistrationClosed, ("registration_closed", 403), ("FORBIDDEN", 403, Some("registration_closed"))),
            (Code::OriginNotAllowed, ("forbidden", 403), ("FORBIDDEN", 403, Some("origin"))),
            (Code::TooManyAttempts, ("too_many_attempts", 429), ("TOO_MANY_ATTEMPTS", 429, None)),
            (Code::TooManySignIns, ("rate_limited", 429), ("RATE_LIMITED", 429, None)),
            (Code::JsonTooLarge, ("too_large", 413), ("TOO_LARGE", 413, None)),
            (Code::UnknownHost, ("unknown_host", 421), ("UNKNOWN_HOST", 421, None)),
            (Code::Unavailable, ("unavailable", 503), ("UNAVAILABLE", 503, None)),
        ] {
            for dialect in [Dialect::Login, Dialect::Workspace, Dialect::Organization] {
                assert_eq!(spelled(code, dialect), (on_others.0.to_owned(), on_others.1, None), "{code:?}");
            }
            let (word, status, reason) = on_dashboard;
            assert_eq!(spelled(code, Dialect::Dashboard), (word.to_owned(), status, reason), "{code:?}");
        }
    }
}

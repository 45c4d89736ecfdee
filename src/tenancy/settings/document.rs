//! The table of settings, and the document with their values.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::asked::{AskedClaims, ClaimList};
use super::kinds::{
    Boolean, CharacterClasses, Colour, Composition, IdleAndAbsolute, Languages, Line, LogoPicture, PageUrl, Span,
    SpanOrNever, SpanPair, Whole, Word,
};
use super::mail::{MailAddress, MailSettings, SealedText, SecretSetting, SecretText};
use super::methods::{ChoiceList, SignInIdentifiers, SignInMethod, SignInMethods};
use super::quotas::{OwnLimit, OwnQuotas};
use super::return_urls::{ReturnUrlList, ReturnUrls};
use super::row::{Field, SetBy, Setting};
use super::surfaces::{OriginList, Origins, SurfaceList, Surfaces};
use crate::base::code::Code;
use crate::base::locale::Locales;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::{DAY, HOUR, MINUTE};
use crate::branding::{Branding, DarkMode};

/// Whether an account may sign in before its e-mail address is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnverifiedSignIn {
    Deny,
    /// Only to see the account and to verify the address.
    Limited,
    Allow,
}

/// The rule of the page `/register`: which users may create an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Registration {
    Closed,
    Open,
    /// Only users who were invited.
    Invited,
    /// Only addresses of the tenant's verified mail domains.
    Domains,
}

impl Registration {
    /// Whether users can sign up without an invitation.
    pub fn has_page(self) -> bool {
        matches!(self, Registration::Open | Registration::Domains)
    }
}

/// The users that may create organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationCreation {
    /// Every user whose address is verified.
    People,
    /// Only administrators, at the command line.
    Administrators,
}

/// Whether a browser keeps a session after it is closed ("Keep me signed in").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RememberSignIn {
    /// The user chooses on the sign-in page.
    Offer,
    Always,
    Never,
}

/// What becomes of a new password that is in a list of known passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    Refuse,
    Ignore,
}

/// The maximum grace period of a rotated refresh token, in seconds. A longer one would weaken the detection of stolen
/// tokens.
pub const MAX_REFRESH_GRACE: u64 = 60;

/// The maximum lifetime of a signed token, for tenants and resource servers. A retired key stays published for this
/// long, so that its tokens remain verifiable (A-30).
pub const LONGEST_TOKEN: Duration = Duration::from_secs(DAY);

/// The range of the lifetime of a signed token.
const TOKEN: Span = Span { least: 30, most: LONGEST_TOKEN.as_secs() };

/// Generates the document, its defaults and the table. A row of `own` is a field of the document. A row of `branding`
/// is a field of [`Branding`], which defines its default; a row of `mail` is a field of [`MailSettings`], a row of
/// `quota` is a field of [`OwnQuotas`].
macro_rules! settings {
    (
        own { $($own:literal = $vis:vis $field:ident: $value:ty, default $default:expr, $kind:expr, $text:literal;)* }
        branding { $($joined:literal = $place:ident, $joined_kind:expr, $joined_text:literal;)* }
        mail { $($mail:literal = $mail_field:ident, $mail_kind:expr, $mail_text:literal;)* }
        quota { $($quota:literal = $quota_field:ident, $quota_text:literal;)* }
    ) => {
        /// Effective settings. Durations are stored in seconds.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct TenantSettings {
            $(#[doc = $text] #[serde(rename = $own)] $vis $field: $value,)*
            /// The look of the tenant's pages.
            #[serde(flatten)]
            pub branding: Branding,
            /// The tenant's own mail.
            #[serde(flatten)]
            pub mail: MailSettings,
            /// What the tenant can have.
            #[serde(flatten)]
            pub quotas: OwnQuotas,
            /// Members that a newer version has written. They are preserved on write (P-11).
            #[serde(flatten)]
            newer: serde_json::Map<String, serde_json::Value>,
        }

        impl Default for TenantSettings {
            fn default() -> Self {
                TenantSettings {
                    $($field: $default,)*
                    branding: Branding::default(),
                    mail: MailSettings::default(),
                    quotas: OwnQuotas::default(),
                    newer: serde_json::Map::new(),
                }
            }
        }

        /// All settings, in the order of the document.
        pub static SETTINGS: &[Setting<TenantSettings>] = &[
            $(Setting {
                key: $own,
                text: $text,
                set_by: SetBy::Tenant,
                member: &Field {
                    kind: $kind,
                    get: |own: &TenantSettings| &own.$field,
                    get_mut: |own: &mut TenantSettings| &mut own.$field,
                },
            },)*
            $(Setting {
                key: $joined,
                text: $joined_text,
                set_by: SetBy::Tenant,
                member: &Field {
                    kind: $joined_kind,
                    get: |own: &TenantSettings| &own.branding.$place,
                    get_mut: |own: &mut TenantSettings| &mut own.branding.$place,
                },
            },)*
            $(Setting {
                key: $mail,
                text: $mail_text,
                set_by: SetBy::Tenant,
                member: &Field {
                    kind: $mail_kind,
                    get: |own: &TenantSettings| &own.mail.$mail_field,
                    get_mut: |own: &mut TenantSettings| &mut own.mail.$mail_field,
                },
            },)*
            $(Setting {
                key: $quota,
                text: $quota_text,
                set_by: SetBy::Deployment,
                member: &Field {
                    kind: OwnLimit,
                    get: |own: &TenantSettings| &own.quotas.$quota_field,
                    get_mut: |own: &mut TenantSettings| &mut own.quotas.$quota_field,
                },
            },)*
        ];
    };
}

// "key" = field: type, default, kind of value with its range, description.
settings! {
    own {
        "session.idle" = session_idle: u64, default 12 * HOUR, Span { least: MINUTE, most: 90 * DAY },
            "How long a browser stays signed in without being used.";
        "session.absolute" = session_absolute: u64, default 7 * DAY, Span { least: MINUTE, most: 365 * DAY },
            "How long a browser stays signed in at most, even if it is used.";
        "session.remember" = session_remember: IdleAndAbsolute,
            default IdleAndAbsolute { idle: 30 * DAY, absolute: 90 * DAY },
            SpanPair(Span { least: MINUTE, most: 365 * DAY }),
            "In place of `session.idle` and `session.absolute` for a browser that keeps the user signed in.";
        "sign_in.remember" = pub sign_in_remember: RememberSignIn, default RememberSignIn::Offer,
            Word(&[
                ("offer", RememberSignIn::Offer),
                ("always", RememberSignIn::Always),
                ("never", RememberSignIn::Never),
            ]),
            "Whether a browser keeps the user signed in after it is closed: `offer` lets the user choose.";
        "token.access" = token_access: u64, default 10 * MINUTE, TOKEN,
            "How long an access token is valid, unless its resource server sets a `lifetime`.";
        "token.id" = token_id: u64, default HOUR, TOKEN,
            "How long an ID token is valid.";
        "flow" = flow: u64, default 30 * MINUTE, Span { least: MINUTE, most: DAY },
            "How long a sign-in and its authorization request may take.";
        "reset" = reset: u64, default 30 * MINUTE, Span { least: 5 * MINUTE, most: DAY },
            "How long a mailed link to reset a password is valid.";
        "keys.rotate" = keys_rotate: u64, default 90 * DAY, SpanOrNever(Span { least: DAY, most: 3_650 * DAY }),
            "How long a key signs before its successor is published; with `never`, only a command rotates keys.";
        "refresh.idle" = refresh_idle: u64, default 30 * DAY, Span { least: MINUTE, most: 365 * DAY },
            "How long a refresh token is valid without being used.";
        "refresh.absolute" = refresh_absolute: u64, default 180 * DAY, Span { least: MINUTE, most: 2 * 365 * DAY },
            "How long the refresh tokens of one authorization are valid at most, even if they are used.";
        "refresh.grace" = refresh_grace: u64, default 10, Span { least: 0, most: MAX_REFRESH_GRACE },
            "How long a repeat of the last rotated refresh token returns the same next token. A client may set its own.";
        "unverified_sign_in" = pub unverified_sign_in: UnverifiedSignIn, default UnverifiedSignIn::Deny,
            Word(&[
                ("deny", UnverifiedSignIn::Deny),
                ("limited", UnverifiedSignIn::Limited),
                ("allow", UnverifiedSignIn::Allow),
            ]),
            "Whether an account may sign in before its e-mail address is verified: `limited` only to see the account and verify the address, but to no application.";
        "sign_in.methods" = pub sign_in_methods: SignInMethods, default SignInMethods::default(), ChoiceList::NEW,
            "How users sign in: by password, or by a link or a code of six digits that is mailed to them.";
        "sign_in.identifiers" = pub sign_in_identifiers: SignInIdentifiers, default SignInIdentifiers::default(),
            ChoiceList::NEW,
            "What users type to sign in: an e-mail address of the account, or its user name (`preferred_username`), which users choose on their profile page. The page says if a name is not free, so signed-in users can learn whether a user name exists (at most 10 in an hour).";
        "registration" = pub registration: Registration, default Registration::Closed,
            Word(&[
                ("closed", Registration::Closed),
                ("open", Registration::Open),
                ("invited", Registration::Invited),
                ("domains", Registration::Domains),
            ]),
            "Who may create an account: `domains` allows addresses of the tenant's verified mail domains; `invited` only users with an invitation (`portico account invite`), which works with every other value too.";
        "registration.fields" = pub registration_fields: AskedClaims, default AskedClaims::name(), ClaimList,
            "The claims that the sign-up page asks for besides address and password, such as `given_name,family_name,birthdate?`.";
        "verification" = verification: u64, default 24 * HOUR, Span { least: 10 * MINUTE, most: 7 * DAY },
            "How long the link and the code that verify an address are valid.";
        "invitation" = invitation: u64, default 7 * DAY, Span { least: HOUR, most: 30 * DAY },
            "How long the link of an invitation is valid.";
        "organizations.creation" = pub organizations_creation: OrganizationCreation,
            default OrganizationCreation::People,
            Word(&[
                ("people", OrganizationCreation::People),
                ("administrators", OrganizationCreation::Administrators),
            ]),
            "Who may create organizations: `people` are all users of the tenant, `administrators` use `portico organization create`.";
        "password.min_length" = password_min_length: u64, default 12, Whole { least: 8, most: 128 },
            "How many characters a new password needs: 15 are recommended where there is no second factor.";
        "password.min_score" = password_min_score: u64, default 3, Whole { least: 0, most: 4 },
            "How hard a new password must be to guess, as a zxcvbn score: 3 needs over 10^8 guesses, 4 over 10^10; 0 turns the estimate off.";
        "password.breached" = pub password_breached: Known, default Known::Refuse,
            Word(&[("refuse", Known::Refuse), ("ignore", Known::Ignore)]),
            "Whether a new password may be in a list of passwords known from data breaches.";
        "password.composition" = pub password_composition: CharacterClasses, default CharacterClasses::default(),
            Composition,
            "Kinds of characters that a new password must contain. Current guidance (NIST SP 800-63B) advises against such rules: they make passwords predictable.";
        "password.history" = password_history: u64, default 0, Whole { least: 0, most: 24 },
            "How many of the latest passwords of an account cannot be chosen again, the current one included.";
        "terms_version" = pub terms_version: Option<String>, default None, Line { most: 64 },
            "The version of the terms of use at `terms_url`. It is recorded with the time at which a user accepted it; who has not accepted this version is asked at the next sign-in.";
        "turnstile.site_key" = pub turnstile_site_key: Option<String>, default None, Line { most: 100 },
            "The site key of the bot check (Cloudflare Turnstile) on the pages to sign up, sign in and reset a password; requires `turnstile.secret`.";
        "turnstile.secret" = pub turnstile_secret: Option<SealedText>, default None, SecretText,
            "The secret of the bot check; it is stored sealed and shown as `set`.";
        "retention.deletion" = retention_deletion: u64, default 14 * DAY, Span { least: 0, most: 90 * DAY },
            "How long users who delete their accounts can change their minds; then their data is erased.";
        "retention.networks" = retention_networks: u64, default 365 * DAY,
            SpanOrNever(Span { least: DAY, most: 3_650 * DAY }),
            "How long the audit log keeps the network and the browser of an event; then they are erased.";
        "silent_cookie" = pub silent_cookie: bool, default true, Boolean,
            "Whether `prompt=none` works in a frame of another site, with a separate cookie; requires https.";
        "surfaces" = pub surfaces: Surfaces, default Surfaces::all(), SurfaceList,
            "The JSON APIs that the tenant offers (docs/json-apis.md): requests to the others get 404.";
        "cors_origins" = pub cors_origins: Origins, default Origins::default(), OriginList,
            "The origins whose scripts may call the JSON APIs `login`, `organization` and `dashboard`. Browsers send the cookie of `dashboard` only for origins of the tenant's own site.";
        "return_urls" = pub return_urls: ReturnUrls, default ReturnUrls::default(), ReturnUrlList,
            "The URLs under which the pages of applications lie to which the JSON API `dashboard` may send a user (`callbackURL`, `redirectTo`).";
        "uniform_registration" = pub uniform_registration: bool, default false, Boolean,
            "Whether a sign-up at the JSON APIs `organization` and `dashboard` has the same answer for an address that an account has. Otherwise the answer is 409, so that it tells who has an account.";
        "reveal_unknown_account" = pub reveal_unknown_account: bool, default false, Boolean,
            "Whether a sign-in at the JSON API `organization` with an unknown address gets 404 in place of 401, so that it tells who has an account.";
        "discoverable" = pub discoverable: bool, default false, Boolean,
            "Whether a verified mail domain selects this tenant for a request that names no tenant. This reveals that the tenant has the domain.";
        "languages" = languages: Locales, default Locales::all(), Languages,
            "The languages that the pages are offered in; the first is the default.";
    }
    branding {
        "branding.accent" = accent, Colour,
            "The colour of primary buttons and links.";
        "branding.ground" = ground, Colour,
            "The background of the page.";
        "branding.logo" = logo, LogoPicture,
            "The logo: PNG, JPEG or WebP, at most 256 kB and 2048 pixels per side.";
        "branding.dark.accent" = dark_accent, Colour,
            "The accent in dark mode; without it `branding.accent` is used, lightened until it is readable.";
        "branding.dark.ground" = dark_ground, Colour,
            "The background of the page in dark mode.";
        "branding.dark.logo" = dark_logo, LogoPicture,
            "The logo in dark mode; requires `branding.logo`.";
        "branding.dark_mode" = dark_mode,
            Word(&[("auto", DarkMode::Auto), ("light", DarkMode::Light), ("dark", DarkMode::Dark)]),
            "Whether pages are dark: `auto` follows the user's system.";
        "terms_url" = terms_url, PageUrl,
            "The terms of use, linked in the footer of every page.";
        "privacy_url" = privacy_url, PageUrl,
            "The privacy policy, linked in the footer of every page.";
    }
    mail {
        "mail.from" = from, MailAddress,
            "The sender of the tenant's mail, in place of the deployment's `mail.from`.";
        "mail.reply_to" = reply_to, MailAddress,
            "The address that answers to the tenant's mail go to.";
        "mail.smtp" = smtp, SecretText,
            "The URL of the tenant's own SMTP server, as in `mail.transport`; it is stored sealed and shown as `set`.";
    }
    quota {
        "quota.accounts" = accounts, "In place of the deployment's `quotas.accounts`.";
        "quota.organizations" = organizations, "In place of the deployment's `quotas.organizations`.";
        "quota.clients" = clients, "In place of the deployment's `quotas.clients`.";
        "quota.tokens" = tokens, "In place of the deployment's `quotas.tokens`.";
        "quota.mails_per_day" = mails_per_day, "In place of the deployment's `quotas.mails_per_day`.";
        "quota.requests_per_minute" = requests_per_minute,
            "In place of the deployment's `quotas.requests_per_minute`.";
    }
}

/// The keys of a tenant's bot check.
#[derive(Clone, Copy, Debug)]
pub struct TurnstileKeys<'s> {
    pub site_key: &'s str,
    pub secret: &'s SealedText,
}

impl TenantSettings {
    /// Whether users sign in with passwords. Otherwise none is set on the pages.
    pub fn has_passwords(&self) -> bool {
        self.sign_in_methods.has(SignInMethod::Password)
    }

    /// Returns the keys of the bot check; `None` if one of them is missing, which turns it off.
    pub fn turnstile(&self) -> Option<TurnstileKeys<'_>> {
        Some(TurnstileKeys { site_key: self.turnstile_site_key.as_deref()?, secret: self.turnstile_secret.as_ref()? })
    }

    pub fn session_idle(&self) -> Duration {
        Duration::from_secs(self.session_idle)
    }

    pub fn session_absolute(&self) -> Duration {
        Duration::from_secs(self.session_absolute)
    }

    /// The idle lifetime of a session that the browser keeps after it is closed.
    pub fn remember_idle(&self) -> Duration {
        Duration::from_secs(self.session_remember.idle)
    }

    /// The maximum lifetime of a session that the browser keeps after it is closed.
    pub fn remember_absolute(&self) -> Duration {
        Duration::from_secs(self.session_remember.absolute)
    }

    pub fn token_access(&self) -> Duration {
        Duration::from_secs(self.token_access)
    }

    pub fn token_id(&self) -> Duration {
        Duration::from_secs(self.token_id)
    }

    /// The lifetime of a sign-in and of its authorization request.
    pub fn flow(&self) -> Duration {
        Duration::from_secs(self.flow)
    }

    /// How long a mailed link to reset a password is valid.
    pub fn reset(&self) -> Duration {
        Duration::from_secs(self.reset)
    }

    /// How long a user who deletes the account can change their mind.
    pub fn retention_deletion(&self) -> Duration {
        Duration::from_secs(self.retention_deletion)
    }

    /// How long the audit log keeps the network and the browser of an event; `None`: always.
    pub fn retention_networks(&self) -> Option<Duration> {
        (self.retention_networks > 0).then(|| Duration::from_secs(self.retention_networks))
    }

    /// How long the link of an invitation is valid.
    pub fn invitation(&self) -> Duration {
        Duration::from_secs(self.invitation)
    }

    /// How long a signing key is active before a successor is published; `None`: unlimited.
    pub fn keys_rotate(&self) -> Option<Duration> {
        (self.keys_rotate > 0).then(|| Duration::from_secs(self.keys_rotate))
    }

    /// The idle lifetime of a refresh token.
    pub fn refresh_idle(&self) -> Duration {
        Duration::from_secs(self.refresh_idle)
    }

    /// The maximum lifetime of the refresh tokens of one authorization.
    pub fn refresh_absolute(&self) -> Duration {
        Duration::from_secs(self.refresh_absolute)
    }

    /// How long a rotated refresh token may be reused, for clients without their own setting.
    pub fn refresh_grace(&self) -> Duration {
        Duration::from_secs(self.refresh_grace)
    }

    /// The minimum length of a new password, in characters.
    pub fn password_min_length(&self) -> usize {
        usize::try_from(self.password_min_length).unwrap_or(usize::MAX)
    }

    /// The minimum zxcvbn score of a new password.
    pub fn password_min_score(&self) -> u8 {
        u8::try_from(self.password_min_score).unwrap_or(4).min(4)
    }

    /// How many of the latest passwords cannot be chosen again.
    pub fn password_history(&self) -> usize {
        usize::try_from(self.password_history).unwrap_or(usize::MAX)
    }

    /// The lifetime of the link and the code that verify an address.
    pub fn verification(&self) -> Duration {
        Duration::from_secs(self.verification)
    }

    /// The languages of the pages, at least one; the first is the default.
    pub fn languages(&self) -> Locales {
        if self.languages.is_empty() { Locales::all() } else { self.languages }
    }

    /// Returns the document as administrators see it: a secret is shown as `set` (A-41).
    pub fn shown(&self) -> serde_json::Value {
        let mut shown = serde_json::json!(self);
        for secret in SecretSetting::ALL {
            if let Some(value) = shown.get_mut(secret.key()).filter(|value| !value.is_null()) {
                *value = serde_json::json!("set");
            }
        }
        shown
    }

    /// Changes one setting. Refuses an invalid value under its key.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), FieldFault> {
        let changed = match SETTINGS.iter().find(|setting| setting.key == key) {
            Some(setting) => setting.set(self, value),
            None => {
                let known: Vec<&str> = SETTINGS.iter().map(|setting| setting.key).collect();
                Err(Refusal::new(Code::SettingUnknown).with("known", known.join(", ")))
            }
        };
        changed.map_err(|refusal| FieldFault::new(key.to_owned(), refusal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;

    #[test]
    fn settings_are_parsed_back_and_invalid_ones_are_named() {
        let mut settings = TenantSettings::default();
        settings.set("session.idle", "30min").unwrap();
        settings.set("unverified_sign_in", "allow").unwrap();
        let again: TenantSettings = serde_json::from_str(&serde_json::to_string(&settings).unwrap()).unwrap();
        assert_eq!(again, settings);
        assert_eq!(again.session_idle(), Duration::from_secs(1800));
        assert_eq!(serde_json::from_str::<TenantSettings>("{}").unwrap(), TenantSettings::default());
        let mut refused = |key: &str, value: &str| {
            let fault = settings.set(key, value).unwrap_err();
            assert_eq!(fault.field, key);
            fault.refusal().text().english()
        };
        assert_eq!(refused("token.access", "1s"), "must be between 30s and 1d");
        assert!(
            refused("token.acess", "1s").starts_with("unknown tenant setting; the settings are name, session.idle, ")
        );
        assert_eq!(refused("flow", "1w"), "\"1w\" is not a duration such as 90s, 15min, 12h or 7d");
        assert_eq!(refused("keys.rotate", "1w"), "\"1w\" must be a duration such as 90s, 15min, 12h or 7d, or never");
        assert_eq!(refused("keys.rotate", "23h"), "must be between 1d and 3650d, or never");
        assert_eq!(
            refused("languages", "de,"),
            "must be a list such as de,en; the languages are en, de, fr, es, ja, ar"
        );
        assert_eq!(refused("silent_cookie", "yes"), "must be true or false");
        assert_eq!(refused("unverified_sign_in", "yes"), "must be deny, limited or allow");
        assert_eq!(refused("sign_in.remember", "yes"), "must be offer, always or never");
        assert_eq!(refused("session.remember", "30d"), "must be two durations, idle and absolute, such as 30d,90d");
        assert_eq!(refused("session.remember", "30d,1s"), "must be between 1min and 365d");
        assert_eq!(refused("password.min_length", "7"), "must be between 8 and 128");
        assert_eq!(refused("password.min_score", "5"), "must be between 0 and 4");
        assert_eq!(refused("password.history", "25"), "must be between 0 and 24");
        assert_eq!(refused("password.breached", "warn"), "must be refuse or ignore");
        settings.set("password.composition", "digit,upper").unwrap();
        let kept: TenantSettings = serde_json::from_str(r#"{"password.min_length":6}"#).unwrap();
        assert_eq!(kept.password_min_length(), 6, "a stored value is kept, even outside of today's range");
        settings.set("session.remember", "8d, 20d").unwrap();
        assert_eq!(settings.remember_idle(), Duration::from_secs(8 * DAY));
        assert_eq!(settings.remember_absolute(), Duration::from_secs(20 * DAY));
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(90 * DAY)));
        settings.set("keys.rotate", "never").unwrap();
        assert_eq!(settings.keys_rotate(), None);
        settings.set("keys.rotate", "1d").unwrap();
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(DAY)));
        settings.set("languages", "de, ja,de").unwrap();
        assert_eq!(settings.languages().iter().collect::<Vec<_>>(), [Locale::De, Locale::Ja]);
        let unknown: TenantSettings = serde_json::from_str(r#"{"languages":["tlh"]}"#).unwrap();
        assert_eq!(unknown.languages(), Locales::all());
    }

    /// P-11: deployments have stored this text, and the previous version reads and writes it too.
    #[test]
    fn the_stored_document_is_unchanged() {
        let stored = concat!(
            r#"{"session.idle":43200,"session.absolute":604800,"session.remember":{"idle":2592000,"absolute":7776000},"#,
            r#""sign_in.remember":"offer","token.access":600,"token.id":3600,"flow":1800,"reset":1800,"#,
            r#""keys.rotate":7776000,"refresh.idle":2592000,"refresh.absolute":15552000,"refresh.grace":10,"#,
            r#""unverified_sign_in":"deny","sign_in.methods":["password"],"sign_in.identifiers":["email"],"registration":"closed","registration.fields":["name?"],"#,
            r#""verification":86400,"invitation":604800,"organizations.creation":"people","password.min_length":12,"password.min_score":3,"#,
            r#""password.breached":"refuse","password.composition":[],"password.history":0,"terms_version":null,"turnstile.site_key":null,"#,
            r#""turnstile.secret":null,"retention.deletion":1209600,"retention.networks":31536000,"silent_cookie":true,"#,
            r#""surfaces":["login","workspace","organization","dashboard"],"cors_origins":[],"return_urls":[],"uniform_registration":false,"reveal_unknown_account":false,"discoverable":false,"#,
            r#""languages":["en","de","fr","es","ja","ar"],"#,
            r#""branding.dark_mode":"auto"}"#
        );
        assert_eq!(serde_json::to_string(&TenantSettings::default()).unwrap(), stored);
        let newer = r#"{"flow":60,"passkeys.offered":{"from":[1]}}"#;
        let mut read: TenantSettings = serde_json::from_str(newer).unwrap();
        read.set("flow", "2min").unwrap();
        let written = serde_json::to_value(&read).unwrap();
        assert_eq!(written["flow"], 120);
        assert_eq!(written["passkeys.offered"], serde_json::json!({ "from": [1] }), "P-11: unknown members are kept");
    }

    #[test]
    fn branding_is_parsed_strictly() {
        let mut settings = TenantSettings::default();
        for (key, value) in [
            ("branding.accent", "#F60"),
            ("branding.ground", "#fff7ee"),
            ("branding.dark.accent", "#ffb380"),
            ("branding.dark_mode", "light"),
            ("terms_url", "https://example.com/terms?lang=en#top"),
            ("privacy_url", "http://localhost:3000/privacy"),
        ] {
            settings.set(key, value).unwrap();
        }
        assert_eq!(settings.branding.accent.unwrap().to_string(), "#ff6600");
        let before = settings.clone();
        for (key, value) in [
            ("branding.accent", "orange"),
            ("branding.accent", "#f60;} body{display:none"),
            ("branding.accent", "url(https://evil.example)"),
            ("branding.ground", "#ff66001"),
            ("branding.dark_mode", ""),
            ("branding.dark_mode", "Dark"),
            ("branding.logo", "logo.AAAAAAAAAAAAAAAAAAAAAA.png"),
            ("branding.dark.logo", "https://evil.example/x.png"),
            ("branding.card", "#ffffff"),
            ("terms_url", "http://example.com/terms"),
            ("terms_url", "javascript:alert(1)"),
            ("terms_url", "data:text/html,x"),
            ("terms_url", "//example.com"),
            ("terms_url", "https:example.com"),
            ("terms_url", "https://user@example.com/"),
            ("terms_url", "https://example.com/\" onclick=\""),
            ("terms_url", "https://example.com/a b"),
            ("privacy_url", "ftp://example.com"),
            ("privacy_url", "https://"),
        ] {
            let fault = settings.set(key, value).unwrap_err();
            assert_eq!(fault.field, key, "{fault:?}");
        }
        assert_eq!(settings, before, "a refused value changes nothing");
        for key in [
            "branding.accent",
            "branding.dark.accent",
            "branding.dark.ground",
            "branding.dark.logo",
            "branding.ground",
            "branding.logo",
            "privacy_url",
            "terms_url",
        ] {
            settings.set(key, "").unwrap_or_else(|fault| panic!("{fault:?}"));
        }
        settings.set("branding.dark_mode", "auto").unwrap();
        assert_eq!(settings, TenantSettings::default(), "an empty value resets each setting");
    }
}

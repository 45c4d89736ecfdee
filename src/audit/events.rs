//! The closed set of events. A new one is one entry of the table below, and a case in `tests/it/audit.rs`.

use serde_json::{Map, Value, json};

use crate::base::id::{AccountId, ClientRowId, Id, ResourceServerId, SessionId, SigningKeyId, TenantId, kind};

/// What an event may tell besides its subject.
trait Detail {
    fn detail(&self) -> Value;
}

impl Detail for String {
    fn detail(&self) -> Value {
        json!(self)
    }
}

impl Detail for &'static str {
    fn detail(&self) -> Value {
        json!(self)
    }
}

impl Detail for Vec<String> {
    fn detail(&self) -> Value {
        json!(self)
    }
}

impl Detail for usize {
    fn detail(&self) -> Value {
        json!(self)
    }
}

impl<K> Detail for Id<K> {
    fn detail(&self) -> Value {
        json!(self.to_string())
    }
}

/// Whom an event is about: the kind of thing, and its id where it is known.
trait Subject {
    fn subject(&self) -> (&'static str, Option<[u8; 16]>);
}

/// The words for the kinds of subjects.
trait Kind {
    const WORD: &'static str;
}

impl Kind for kind::Tenant {
    const WORD: &'static str = "tenant";
}
impl Kind for kind::Account {
    const WORD: &'static str = "account";
}
impl Kind for kind::Client {
    const WORD: &'static str = "client";
}
impl Kind for kind::SigningKey {
    const WORD: &'static str = "signing_key";
}
impl Kind for kind::ResourceServer {
    const WORD: &'static str = "resource_server";
}

impl<K: Kind> Subject for Id<K> {
    fn subject(&self) -> (&'static str, Option<[u8; 16]>) {
        (K::WORD, Some(self.bytes()))
    }
}

impl<K: Kind> Subject for Option<Id<K>> {
    fn subject(&self) -> (&'static str, Option<[u8; 16]>) {
        (K::WORD, self.as_ref().map(Id::bytes))
    }
}

/// One entry an event: its stable name, its variant, its subject, its details.
macro_rules! events {
    ($($(#[$doc:meta])* $name:ident = $variant:ident($subject:ident: $kind:ty) { $($field:ident: $type:ty),* $(,)? })*) => {
        /// Something that was done.
        #[derive(Clone, Debug)]
        pub enum Event {
            $($(#[$doc])* $variant { $subject: $kind, $($field: $type),* },)*
        }

        /// The name of every event.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        impl Event {
            /// The stable name, as rows and answers have it.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Event::$variant { .. } => stringify!($name),)*
                }
            }

            pub(super) fn subject(&self) -> (&'static str, Option<[u8; 16]>) {
                match self {
                    $(Event::$variant { $subject, .. } => $subject.subject(),)*
                }
            }

            pub(super) fn details(&self) -> Value {
                let mut details = Map::new();
                match self {
                    $(Event::$variant { $($field,)* .. } => {
                        $(details.insert(stringify!($field).to_owned(), $field.detail());)*
                    })*
                }
                Value::Object(details)
            }
        }
    };
}

events! {
    tenant_created = TenantCreated(tenant: TenantId) { slug: String }
    /// `settings`: the names of what was set, without the values.
    tenant_changed = TenantChanged(tenant: TenantId) { settings: Vec<String> }
    tenant_suspended = TenantSuspended(tenant: TenantId) { slug: String }
    tenant_resumed = TenantResumed(tenant: TenantId) { slug: String }
    tenant_deleted = TenantDeleted(tenant: TenantId) { slug: String }
    /// Its issuer is another one now.
    tenant_moved = TenantMoved(tenant: TenantId) { from: String, to: String }
    /// The database was put back from a backup that was begun at this instant; the tenant is `_system`. What was recorded
    /// after that instant is not in any log here.
    deployment_restored = DeploymentRestored(tenant: TenantId) { backup: String }

    account_created = AccountCreated(account: AccountId) {}
    /// `claims`: the names of what was set, without the values.
    account_changed = AccountChanged(account: AccountId) { claims: Vec<String> }
    password_set = PasswordSet(account: AccountId) {}
    /// The person chose a new one; `session`: the one that went on, every other is over.
    password_changed = PasswordChanged(account: AccountId) { session: SessionId }
    /// Somebody who is signed in typed a wrong password in the place of the present one.
    password_change_failed = PasswordChangeFailed(account: AccountId) { session: SessionId }
    account_locked = AccountLocked(account: AccountId) {}
    account_unlocked = AccountUnlocked(account: AccountId) {}
    account_deleted = AccountDeleted(account: AccountId) {}
    role_given = RoleGiven(account: AccountId) { role: &'static str }
    /// A one-time link to set a password was made; without an account for the deployment's first administrator.
    setup_link_made = SetupLinkMade(account: Option<AccountId>) {}

    client_created = ClientCreated(client: ClientRowId) { client_id: String }
    /// `members`: the names of the metadata that changed, without the values.
    client_changed = ClientChanged(client: ClientRowId) { client_id: String, members: Vec<String> }
    client_secret_rotated = ClientSecretRotated(client: ClientRowId) { client_id: String }
    client_deleted = ClientDeleted(client: ClientRowId) { client_id: String }

    resource_server_created = ResourceServerCreated(server: ResourceServerId) { identifier: String }
    resource_server_secret_rotated = ResourceServerSecretRotated(server: ResourceServerId) { identifier: String }
    resource_server_deleted = ResourceServerDeleted(server: ResourceServerId) { identifier: String }

    /// A key was made; it signs from an instant on, which the key's own record tells.
    signing_key_made = SigningKeyMade(key: SigningKeyId) { kid: String, alg: &'static str }
    /// A published key signs before its time.
    signing_key_advanced = SigningKeyAdvanced(key: SigningKeyId) { kid: String, alg: &'static str }
    /// A key was withdrawn before its time.
    signing_key_retired = SigningKeyRetired(key: SigningKeyId) { kid: String, alg: &'static str }

    signed_in = SignedIn(account: AccountId) { session: SessionId, methods: Vec<String> }
    /// `reason`: unknown_account, wrong_password, not_active, email_not_verified.
    sign_in_failed = SignInFailed(account: Option<AccountId>) { reason: &'static str }
    signed_out = SignedOut(account: AccountId) { session: SessionId }
    /// The person ended it from another browser.
    session_ended = SessionEnded(account: AccountId) { session: SessionId }
    /// The person ended all sessions but `kept`.
    other_sessions_ended = OtherSessionsEnded(account: AccountId) { kept: SessionId, count: usize }

    /// `items`: scopes, and resource servers by id.
    consent_given = ConsentGiven(account: AccountId) { client_id: String, items: Vec<String> }
    consent_refused = ConsentRefused(account: AccountId) { client_id: String }
    /// The person took an application's access away: what was consented to, and `grants` that were not over.
    application_removed = ApplicationRemoved(account: AccountId) { client_id: String, grants: usize }

    authorization_code_redeemed = AuthorizationCodeRedeemed(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    /// A refresh token came a second time, and its family ended for it.
    refresh_token_reused = RefreshTokenReused(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    /// The client gave its refresh token back: everything that the grant gave ended.
    grant_revoked = GrantRevoked(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    access_token_revoked = AccessTokenRevoked(client: ClientRowId) { client_id: String, jti: String }
    /// A code came a second time, and its grant was revoked for it.
    authorization_code_replayed = AuthorizationCodeReplayed(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
}

//! The closed set of audit events. A new event is an entry of the table below, and a case in `tests/it/audit.rs`.

use serde_json::{Map, Value, json};

use crate::base::id::{
    AccountId, ApiTokenId, ClientRowId, Id, InvitationId, OrganizationId, OrganizationInvitationId, QueueJobId,
    ResourceServerId, RoleId, SessionId, SigningKeyId, TenantId, kind,
};

/// A value in the details of an event.
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

impl Detail for bool {
    fn detail(&self) -> Value {
        json!(self)
    }
}

impl<K> Detail for Id<K> {
    fn detail(&self) -> Value {
        json!(self.to_string())
    }
}

impl<K> Detail for Option<Id<K>> {
    fn detail(&self) -> Value {
        json!(self.as_ref().map(|id| id.to_string()))
    }
}

/// The subject of an event: its kind, and its id if known.
trait Subject {
    fn subject(&self) -> (&'static str, Option<[u8; 16]>);
}

/// The name of a kind of subject.
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
impl Kind for kind::QueueJob {
    const WORD: &'static str = "mail";
}
impl Kind for kind::Invitation {
    const WORD: &'static str = "invitation";
}
impl Kind for kind::Organization {
    const WORD: &'static str = "organization";
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

/// One entry per event: stable name, variant, subject, details.
macro_rules! events {
    ($($(#[$doc:meta])* $name:ident = $variant:ident($subject:ident: $kind:ty) { $($field:ident: $type:ty),* $(,)? })*) => {
        /// An action that is recorded.
        #[derive(Clone, Debug)]
        pub enum Event {
            $($(#[$doc])* $variant { $subject: $kind, $($field: $type),* },)*
        }

        /// The names of all events.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        impl Event {
            /// The stable name, used in rows and responses.
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
    /// `settings`: the names of the changed settings, without their values.
    tenant_changed = TenantChanged(tenant: TenantId) { settings: Vec<String> }
    mail_domain_added = MailDomainAdded(tenant: TenantId) { domain: String }
    /// An operator declared the domain as verified.
    mail_domain_verified = MailDomainVerified(tenant: TenantId) { domain: String }
    mail_domain_removed = MailDomainRemoved(tenant: TenantId) { domain: String }
    /// `name`: of the custom attribute.
    attribute_added = AttributeAdded(tenant: TenantId) { name: String }
    /// Its values were erased as well.
    attribute_removed = AttributeRemoved(tenant: TenantId) { name: String }
    tenant_suspended = TenantSuspended(tenant: TenantId) { slug: String }
    tenant_resumed = TenantResumed(tenant: TenantId) { slug: String }
    tenant_deleted = TenantDeleted(tenant: TenantId) { slug: String }
    /// The issuer of the tenant changed.
    tenant_moved = TenantMoved(tenant: TenantId) { from: String, to: String }
    /// The database was restored from a backup that began at this time; the tenant is `_system`. The logs do not
    /// contain events after that time.
    deployment_restored = DeploymentRestored(tenant: TenantId) { backup: String }

    account_created = AccountCreated(account: AccountId) {}
    /// `claims`: the names of the changed claims and custom attributes, without their values.
    account_changed = AccountChanged(account: AccountId) { claims: Vec<String> }
    password_set = PasswordSet(account: AccountId) {}
    /// The user chose a new password; `session`: the session that continues, all others ended.
    password_changed = PasswordChanged(account: AccountId) { session: SessionId }
    /// A signed-in user entered a wrong current password.
    password_change_failed = PasswordChangeFailed(account: AccountId) { session: SessionId }
    /// The user removed the password; `session`: the session that continues, all others ended.
    password_removed = PasswordRemoved(account: AccountId) { session: SessionId }
    /// A signed-in user entered a wrong password to confirm an action.
    confirmation_failed = ConfirmationFailed(account: AccountId) { session: SessionId }
    account_locked = AccountLocked(account: AccountId) {}
    account_unlocked = AccountUnlocked(account: AccountId) {}
    account_deleted = AccountDeleted(account: AccountId) {}
    /// The user asked for the deletion of the account; every session and grant ended.
    deletion_planned = DeletionPlanned(account: AccountId) {}
    /// The account is kept after all.
    deletion_cancelled = DeletionCancelled(account: AccountId) {}
    /// Everything that is held about the user was exported.
    account_exported = AccountExported(account: AccountId) {}
    role_given = RoleGiven(account: AccountId) { role: &'static str }
    /// A one-time link to set a password was issued; without an account, for the deployment's first administrator.
    setup_link_made = SetupLinkMade(account: Option<AccountId>) {}
    /// A link to reset a forgotten password was asked for; without an account, nothing was sent.
    password_reset_asked = PasswordResetAsked(account: Option<AccountId>) {}
    /// The user of a notice said that it was somebody else; every session and grant ended.
    not_me_reported = NotMeReported(account: AccountId) {}

    /// The user of the mailbox has verified the address. `password_kept`: by the browser or with the password of the
    /// sign-up; otherwise the password, the claims and the sessions of an account made by a sign-up were dropped.
    email_verified = EmailVerified(account: AccountId) { password_kept: bool }

    /// The user added a verified address.
    address_added = AddressAdded(account: AccountId) {}
    /// Another address became the primary one.
    address_changed = AddressChanged(account: AccountId) {}
    address_removed = AddressRemoved(account: AccountId) {}
    /// The user of a former mailbox undid a change; every session and grant ended.
    address_restored = AddressRestored(account: AccountId) {}
    /// The user accepted this version of the terms of use.
    terms_accepted = TermsAccepted(account: AccountId) { version: String }
    /// Nobody finished the sign-up: the account was never verified, and nothing was signed in with it.
    sign_up_expired = SignUpExpired(account: AccountId) {}

    /// A person was invited; an earlier invitation of the address ended.
    invitation_made = InvitationMade(invitation: InvitationId) {}
    /// The account was created by an invitation.
    invitation_accepted = InvitationAccepted(account: AccountId) { invitation: InvitationId }
    invitation_withdrawn = InvitationWithdrawn(invitation: InvitationId) {}

    organization_created = OrganizationCreated(organization: OrganizationId) { slug: String }
    /// `members`: the names of the changed values, without the values.
    organization_changed = OrganizationChanged(organization: OrganizationId) { members: Vec<String> }
    organization_suspended = OrganizationSuspended(organization: OrganizationId) {}
    organization_resumed = OrganizationResumed(organization: OrganizationId) {}
    organization_deleted = OrganizationDeleted(organization: OrganizationId) {}
    organization_restored = OrganizationRestored(organization: OrganizationId) {}
    organization_role_created = OrganizationRoleCreated(organization: OrganizationId) { role: RoleId }
    organization_role_changed = OrganizationRoleChanged(organization: OrganizationId) { role: RoleId }
    organization_role_deleted = OrganizationRoleDeleted(organization: OrganizationId) { role: RoleId }
    organization_invitation_made = OrganizationInvitationMade(organization: OrganizationId) { invitation: OrganizationInvitationId }
    /// The account became a member by an invitation.
    organization_invitation_accepted = OrganizationInvitationAccepted(account: AccountId) { organization: OrganizationId }
    /// A member withdrew the invitation, or the invited person declined it.
    organization_invitation_withdrawn = OrganizationInvitationWithdrawn(organization: OrganizationId) { invitation: OrganizationInvitationId }
    /// The account was added by another one, or by the operator.
    member_added = MemberAdded(account: AccountId) { organization: OrganizationId }
    /// The user joined, or accepted having been added.
    member_joined = MemberJoined(account: AccountId) { organization: OrganizationId }
    /// The roles of the member changed.
    member_changed = MemberChanged(account: AccountId) { organization: OrganizationId }
    member_suspended = MemberSuspended(account: AccountId) { organization: OrganizationId }
    member_resumed = MemberResumed(account: AccountId) { organization: OrganizationId }
    /// The member was removed, left, or declined.
    member_removed = MemberRemoved(account: AccountId) { organization: OrganizationId }
    /// The account became an owner of the organization.
    ownership_transferred = OwnershipTransferred(account: AccountId) { organization: OrganizationId }

    /// `organization`: the only one where the token has rights; null: every one of the tenant.
    api_token_made = ApiTokenMade(account: AccountId) { token: ApiTokenId, organization: Option<OrganizationId> }
    /// Its name, its roles, its scopes or its end.
    api_token_changed = ApiTokenChanged(account: AccountId) { token: ApiTokenId }
    api_token_revoked = ApiTokenRevoked(account: AccountId) { token: ApiTokenId }

    /// An operator made a queued or dead mail due.
    mail_retried = MailRetried(mail: QueueJobId) {}

    client_created = ClientCreated(client: ClientRowId) { client_id: String }
    /// `members`: the names of the changed metadata, without their values.
    client_changed = ClientChanged(client: ClientRowId) { client_id: String, members: Vec<String> }
    client_secret_rotated = ClientSecretRotated(client: ClientRowId) { client_id: String }
    client_deleted = ClientDeleted(client: ClientRowId) { client_id: String }

    resource_server_created = ResourceServerCreated(server: ResourceServerId) { identifier: String }
    /// `members`: the names of the changed values, without the values.
    resource_server_changed = ResourceServerChanged(server: ResourceServerId) { identifier: String, members: Vec<String> }
    resource_server_secret_rotated = ResourceServerSecretRotated(server: ResourceServerId) { identifier: String }
    resource_server_deleted = ResourceServerDeleted(server: ResourceServerId) { identifier: String }

    /// A key was created; its record states when it begins to sign.
    signing_key_made = SigningKeyMade(key: SigningKeyId) { kid: String, alg: &'static str }
    /// A published key begins to sign ahead of schedule.
    signing_key_advanced = SigningKeyAdvanced(key: SigningKeyId) { kid: String, alg: &'static str }
    /// A key was withdrawn ahead of schedule.
    signing_key_retired = SigningKeyRetired(key: SigningKeyId) { kid: String, alg: &'static str }

    signed_in = SignedIn(account: AccountId) { session: SessionId, methods: Vec<String> }
    /// `reason`: unknown_account, wrong_password, not_active, email_not_verified.
    sign_in_failed = SignInFailed(account: Option<AccountId>) { reason: &'static str }
    signed_out = SignedOut(account: AccountId) { session: SessionId }
    /// The user ended the session from another browser.
    session_ended = SessionEnded(account: AccountId) { session: SessionId }
    /// The user ended all sessions except `kept`.
    other_sessions_ended = OtherSessionsEnded(account: AccountId) { kept: SessionId, count: usize }

    /// `items`: scopes, and resource servers by id.
    consent_given = ConsentGiven(account: AccountId) { client_id: String, items: Vec<String> }
    consent_refused = ConsentRefused(account: AccountId) { client_id: String }
    /// The user revoked an application's access: its consent, and its `grants` that were still valid.
    application_removed = ApplicationRemoved(account: AccountId) { client_id: String, grants: usize }

    authorization_code_redeemed = AuthorizationCodeRedeemed(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    /// A refresh token was used a second time, so its family was revoked.
    refresh_token_reused = RefreshTokenReused(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    /// A refresh token of the organization session API was used a second time, so its session was ended.
    session_token_reused = SessionTokenReused(account: AccountId) { session: SessionId }
    /// The client revoked its refresh token, and so the whole grant.
    grant_revoked = GrantRevoked(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
    access_token_revoked = AccessTokenRevoked(client: ClientRowId) { client_id: String, jti: String }
    /// A code was used a second time, so its grant was revoked.
    authorization_code_replayed = AuthorizationCodeReplayed(account: AccountId) { client_id: String, grant: Id<kind::Grant> }
}

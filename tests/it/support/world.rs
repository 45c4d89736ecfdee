//! Changes between requests, made with the operations of an operator.

use std::sync::Arc;
use std::time::Duration;

use portico::accounts::claims::ProfileClaims;
use portico::accounts::hasher::Chosen;
use portico::accounts::manage::{self, AccountRefusal, NewAccount};
use portico::accounts::{self, AccountState};
use portico::authn::invitations::{self, Delivery, NewInvitation};
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::authn::{address_changes, administer, setup};
use portico::base::email::Email;
use portico::base::entropy::Seed;
use portico::base::id::{AccountId, ApiTokenId, MembershipId, OrganizationId, OrganizationInvitationId, RoleId};
use portico::base::jose::Alg;
use portico::base::moment::Moment;
use portico::base::refusal::Stop;
use portico::base::secret::Secret;
use portico::base::time::Clock;
use portico::links::{self, NewLink, Purpose};
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::oidc::consents::store::delete_consents_of;
use portico::oidc::resource_servers::ScopeText;
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::organizations::api_tokens::{Scopes, TokenScope};
use portico::organizations::custom_roles::{self, NewRole};
use portico::organizations::members::{self, NewMember};
use portico::organizations::tokens::{self, Made, NewApiToken};
use portico::organizations::{self, Base, Joining, NewOrganization, Organization, Roles, SystemRole};
use portico::provisioning::{self, AttributeRefusal, TenantChanges, TenantRefusal};
use portico::sessions;
use portico::sessions::api::{self, ApiAudience, ApiToken, Beginning};
use portico::storage::{Tx, WriteTx};
use portico::tenancy::attributes::{Asked, Definition, Kind, Permission, Titles};
use portico::tenancy::settings::SecretSetting;
use portico::tenancy::store::find_by_slug;
use portico::tenancy::{Tenant, TenantState};

use super::{Fixture, REDIRECT_URI, TestClient, TestTenant, any_password};

/// Returns a confidential client at [`REDIRECT_URI`] without consent pages, to be changed as a test needs it.
pub fn confidential(name: &str) -> ClientMetadata {
    ClientMetadata {
        client_name: name.into(),
        redirect_uris: vec![REDIRECT_URI.into()],
        first_party: true,
        ..ClientMetadata::default()
    }
}

/// Returns a client of the tenant login API.
pub fn login_client(name: &str) -> ClientMetadata {
    ClientMetadata {
        client_name: name.into(),
        redirect_uris: vec!["https://app.example.com/callback".into()],
        token_endpoint_auth_method: Some("none".into()),
        login_api: true,
        ..ClientMetadata::default()
    }
}

/// Returns [`confidential`] with refresh tokens.
pub fn refreshing(name: &str) -> ClientMetadata {
    ClientMetadata { grant_types: vec!["authorization_code".into(), "refresh_token".into()], ..confidential(name) }
}

/// Returns a custom attribute that only administrators read and write, to be changed as a test needs it.
pub fn text_attribute(name: &str) -> Definition {
    Definition {
        name: name.to_owned(),
        kind: Kind::Text,
        titles: Titles { default: format!("Title of {name}"), by_language: Default::default() },
        person: Permission::None,
        scope: None,
        registration: Asked::No,
    }
}

impl Fixture {
    /// Creates a client; its first redirect URI is the one that tests use.
    pub fn client(&self, tenant: &TestTenant, new: ClientMetadata) -> TestClient {
        let op = self.op(tenant);
        let first = new.redirect_uris.first().cloned().unwrap_or_default();
        let redirect_uri: &'static str = Box::leak(first.into_boxed_str());
        let made = self.services.db.write(tenant.tenant.id, move |wtx| clients::create(&op, wtx, &new, None));
        let (client, secret) = made.unwrap().unwrap();
        TestClient { client_id: client.client_id, client_secret: secret.map(|s| s.expose().to_owned()), redirect_uri }
    }

    pub fn delete_client(&self, tenant: &TestTenant, client: &TestClient) {
        let client_id = client.client_id.clone();
        let op = self.op(tenant);
        let deleted = self.services.db.write(tenant.tenant.id, move |wtx| clients::delete(&op, wtx, &client_id));
        assert!(deleted.unwrap());
    }

    /// Creates a resource server with these scopes and the tenant's token lifetime.
    pub fn api(&self, tenant: &TestTenant, identifier: &str, scopes: &[&str]) {
        let op = self.op(tenant);
        let scopes = scopes.iter().map(|s| ScopeText { scope: (*s).into(), text: format!("Do {s}") }).collect();
        let new = NewResourceServer { identifier: identifier.into(), name: "Api".into(), scopes, ..Default::default() };
        let made = self.services.db.write(tenant.tenant.id, move |wtx| resource_servers::create(&op, wtx, &new));
        made.unwrap().unwrap();
    }

    /// Creates an account with the password of `ada@example.com` and returns its `sub`.
    pub fn account(&self, tenant: &TestTenant, email: &str, verified: bool) -> String {
        let (op, hasher) = (self.op(tenant), self.services.hasher.clone());
        let id = tenant.tenant.id;
        let password = any_password(&self.services, &tenant.tenant, tenant.password);
        let chosen = Chosen { password, salt: op.salt("password") };
        // On a thread of its own, since hashing blocks.
        let hash = std::thread::spawn(move || hasher.run_blocking(id, chosen).unwrap());
        let new = NewAccount {
            email: Email::parse(email).unwrap(),
            verified,
            claims: ProfileClaims::default(),
            attributes: Default::default(),
            password: Some(hash.join().unwrap()),
            terms: None,
        };
        self.services.db.write(id, move |wtx| manage::create(&op, wtx, &new)).unwrap().unwrap().sub
    }

    pub fn account_id(&self, tenant: &TestTenant, email: &str) -> AccountId {
        let email = Email::parse(email).unwrap();
        let found = self.services.db.read(tenant.tenant.id, |tx| accounts::store::find_id_by_email(tx, &email));
        found.unwrap().unwrap()
    }

    pub fn set_account_state(&self, tenant: &TestTenant, email: &str, state: AccountState) {
        let (op, id) = (self.op(tenant), self.account_id(tenant, email));
        self.services.db.write(tenant.tenant.id, move |wtx| manage::set_state(&op, wtx, id, state)).unwrap().unwrap();
    }

    /// Sets a new password, as an operator does.
    pub fn set_password(&self, tenant: &TestTenant, email: &str, password: &'static str) {
        let (op, id, hasher) = (self.op(tenant), self.account_id(tenant, email), self.services.hasher.clone());
        let password = any_password(&self.services, &tenant.tenant, password);
        let tenant = tenant.tenant.id;
        let chosen = Chosen { password, salt: op.salt("password") };
        let hash = std::thread::spawn(move || hasher.run_blocking(tenant, chosen).unwrap());
        let hash = hash.join().unwrap();
        self.services
            .db
            .write(tenant, move |wtx| portico::authn::new_password::set(&op, wtx, id, &hash))
            .unwrap()
            .unwrap();
    }

    /// Makes another address the primary one of an account, and returns the secret of the link that undoes it.
    pub fn undo_link(&self, tenant: &TestTenant, email: &str, other: &str) -> String {
        let (op, id) = (self.op(tenant), self.account_id(tenant, email));
        let other = Email::parse(other).unwrap();
        let changed = self.services.db.write(tenant.tenant.id, move |wtx| {
            let account = accounts::store::find_account(wtx, id)?.unwrap();
            accounts::addresses::add(&op, wtx, &account, &other)?.unwrap();
            address_changes::make_primary(&op, wtx, &account, &other)
        });
        changed.unwrap().unwrap();
        let mails = self.mails();
        let text = mails.iter().find(|mail| mail.kind == "main_address_changed").unwrap().rendered.text.clone();
        text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
    }

    /// Plans the deletion of an account; its sessions stay.
    pub fn plan_deletion(&self, tenant: &TestTenant, email: &str) {
        let (id, due) = (self.account_id(tenant, email), self.clock.now() + Duration::from_secs(14 * 86_400));
        let planned =
            self.services.db.write(tenant.tenant.id, move |wtx| accounts::store::update_deletion(wtx, id, Some(due)));
        planned.unwrap();
    }

    /// Invites a person, as an operator does, and returns the secret of the link.
    pub fn invitation_link(&self, tenant: &TestTenant, email: &str) -> String {
        let (op, limits) = (self.op(tenant), self.services.throttle);
        let email = Email::parse(email).unwrap();
        let new = NewInvitation { email, name: None, locale: None, delivery: Delivery::Caller };
        let made = self.services.db.write(tenant.tenant.id, move |wtx| invitations::invite(&op, wtx, &limits, &new));
        let link = made.unwrap().unwrap().link.unwrap();
        link.split_once("token=").unwrap().1.to_owned()
    }

    /// Creates an organization that people with an invitation may join.
    pub fn organization(&self, tenant: &TestTenant, name: &str, owner: &str) -> Organization {
        let (op, owner) = (self.op(tenant), self.account_id(tenant, owner));
        let new = NewOrganization { name: name.to_owned(), context: None, joining: Joining::Invitation, owner };
        let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(organizations::create(&op, wtx, &new));
        self.services.db.write(tenant.tenant.id, make).unwrap().unwrap()
    }

    /// Adds an account with a role to an organization, as an operator does.
    pub fn member(&self, tenant: &TestTenant, to: &Organization, (email, role): (&str, RoleId)) -> MembershipId {
        let (op, id) = (self.op(tenant), to.id);
        let new = NewMember { account: self.account_id(tenant, email), roles: Roles::one(role) };
        let add = move |wtx: &mut WriteTx<'_>| Stop::outcome(members::add(&op, wtx, id, &new));
        self.services.db.write(tenant.tenant.id, add).unwrap().unwrap().id
    }

    /// Creates a role of an organization, based on viewer.
    pub fn organization_role(&self, tenant: &TestTenant, of: &Organization, name: &str) -> RoleId {
        let (op, id) = (self.op(tenant), of.id);
        let new = NewRole { name: name.to_owned(), base: Base::Viewer, permissions: None };
        let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(custom_roles::create(&op, wtx, id, &new));
        self.services.db.write(tenant.tenant.id, make).unwrap().unwrap().id
    }

    /// Invites an address to an organization, as an operator does, and returns the secret of the link.
    pub fn organization_invitation_link(&self, tenant: &TestTenant, to: &Organization, email: &str) -> String {
        let (op, limits) = (self.op(&self.current(tenant)), self.services.throttle);
        let new = NewMemberInvitation {
            organization: to.id,
            email: Email::parse(email).unwrap(),
            role: to.joining_role,
            locale: None,
            delivery: Delivery::Caller,
        };
        let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(invite_member(&op, wtx, &limits, &new));
        let link = self.services.db.write(tenant.tenant.id, make).unwrap().unwrap().link.unwrap();
        link.split_once("token=").unwrap().1.to_owned()
    }

    /// Invites an address to an organization, as an operator does, and returns the id of the invitation.
    pub fn organization_invitation(
        &self,
        tenant: &TestTenant,
        to: &Organization,
        email: &str,
    ) -> OrganizationInvitationId {
        self.organization_invitation_link(tenant, to, email);
        let (id, email) = (to.id, Email::parse(email).unwrap());
        let find = |tx: &mut Tx<'_>| organizations::invitations::store::find_of(tx, id, &email);
        self.services.db.read(tenant.tenant.id, find).unwrap().unwrap().id
    }

    /// Makes an organization the current one of every session of its member.
    pub fn enter(&self, tenant: &TestTenant, email: &str, organization: &Organization) {
        let (account, id) = (self.account_id(tenant, email), organization.id);
        let entered = self.services.db.write(tenant.tenant.id, move |wtx| {
            for session in sessions::store::list_all_of(wtx, account, 100)? {
                sessions::store::set_organization(wtx, account, session.id, Some(id))?;
            }
            Ok(())
        });
        entered.unwrap();
    }

    /// Makes an API token of an account for every organization, as an operator does, and returns its secret.
    pub fn program_token(&self, tenant: &TestTenant, email: &str) -> String {
        self.program_token_of(tenant, (email, SystemRole::VIEWER))
    }

    /// Like [`Fixture::program_token`], with this role. The one of an owner may create accounts and sign users in.
    pub fn program_token_of(&self, tenant: &TestTenant, (email, role): (&str, SystemRole)) -> String {
        self.new_token(tenant, email, None, role).secret.expose().to_owned()
    }

    /// Makes an API token of an owner of an organization that is bound to it, and returns its id.
    pub fn bound_token(&self, tenant: &TestTenant, to: &Organization, email: &str) -> ApiTokenId {
        self.new_token(tenant, email, Some(to.id), SystemRole::OWNER).token.id
    }

    fn new_token(
        &self,
        tenant: &TestTenant,
        email: &str,
        organization: Option<OrganizationId>,
        role: SystemRole,
    ) -> Made {
        let (op, account) = (self.op(tenant), self.account_id(tenant, email));
        let (name, roles) = ("Program".into(), Some(Roles::one(role.id())));
        let scopes = if role == SystemRole::OWNER { Scopes::of(TokenScope::ALL) } else { Scopes::default() };
        let new = NewApiToken { account, organization, name, roles, scopes, expires_at: None };
        let made = self.services.db.write(tenant.tenant.id, move |wtx| Stop::outcome(tokens::make(&op, wtx, &new)));
        made.unwrap().expect("it can be made")
    }

    /// Creates an organization that every user with a verified address may join.
    pub fn open_organization(&self, tenant: &TestTenant, name: &str, owner: &str) -> Organization {
        let (op, owner) = (self.op(tenant), self.account_id(tenant, owner));
        let new = NewOrganization { name: name.to_owned(), context: None, joining: Joining::Open, owner };
        let make = move |wtx: &mut WriteTx<'_>| Stop::outcome(organizations::create(&op, wtx, &new));
        self.services.db.write(tenant.tenant.id, make).unwrap().unwrap()
    }

    /// Creates two organizations of an account, and returns the id of the first one.
    pub fn two_organizations(&self, tenant: &TestTenant, email: &str) -> String {
        let owner = self.account_id(tenant, email);
        let op = self.op(tenant);
        let made = self.services.db.write(tenant.tenant.id, move |wtx| {
            let mut ids = Vec::new();
            for (name, at) in [("First", 0), ("Second", 1)] {
                // Each needs ids of its own.
                let op = op.at(Moment { now: op.now, seed: Seed::from_bytes([0x70 + at; 32]) });
                let new = NewOrganization { name: name.into(), context: None, joining: Joining::Invitation, owner };
                let made = Stop::outcome(organizations::create(&op, wtx, &new))?;
                ids.push(made.expect("it can be created").id);
            }
            Ok(ids)
        });
        made.unwrap()[0].to_base64url()
    }

    /// Issues a set-up link for an account, as an operator does, and returns its secret.
    pub fn setup_link(&self, tenant: &TestTenant, email: &str) -> String {
        let (op, id) = (self.op(tenant), self.account_id(tenant, email));
        let made = self.services.db.write(tenant.tenant.id, move |wtx| setup::issue(&op, wtx, Some(id)));
        made.unwrap().unwrap().expose().to_owned()
    }

    /// Makes a mailed link of an account and returns its secret.
    pub fn mailed_link(&self, tenant: &TestTenant, email: &str, purpose: Purpose) -> String {
        let (op, id) = (self.op(tenant), self.account_id(tenant, email));
        let made = self.services.db.write(tenant.tenant.id, move |wtx| {
            let account = accounts::store::find_account(wtx, id)?.unwrap();
            links::make(&op, wtx, &NewLink::mailed(purpose, &account))
        });
        made.unwrap().expose().to_owned()
    }

    /// Begins a session of a JSON surface and returns its access token.
    pub fn api_token(&self, tenant: &TestTenant, email: &str, audience: ApiAudience) -> String {
        self.api_session(tenant, email, audience).token.expose().clone()
    }

    /// Begins a session of a JSON surface and returns its tokens.
    pub fn api_session(&self, tenant: &TestTenant, email: &str, audience: ApiAudience) -> ApiToken {
        let (op, id) = (self.op(&self.current(tenant)), self.account_id(tenant, email));
        let (by, keyring) = (op.clone(), self.services.keyring.clone());
        let begun = self.services.db.write(tenant.tenant.id, move |wtx| {
            let account = accounts::store::find_account(wtx, id)?.unwrap();
            let signer = keyring.signing_key(wtx, Alg::Es256, by.now)?;
            let amr = ["pwd".to_owned()];
            let (session, auth_time) = (api::planned(&by), by.now);
            let beginning =
                Beginning { session, audience, account: &account, amr: &amr, auth_time, organization: None };
            Ok((api::begin(&by, wtx, &beginning)?, signer))
        });
        let (begun, signer) = begun.unwrap();
        api::sign(&op, &signer, &begun).unwrap()
    }

    /// Withdraws the consent of all accounts of a tenant for a client.
    pub fn withdraw_consent(&self, tenant: &TestTenant, client: &TestClient) {
        let client_id = client.client_id.clone();
        let forgotten = self.services.db.write(tenant.tenant.id, move |wtx| {
            let client = portico::oidc::clients::store::find_by_client_id(wtx, &client_id)?.unwrap();
            delete_consents_of(wtx, client.id)
        });
        assert!(forgotten.unwrap() > 0);
    }

    pub fn set_claims(&self, tenant: &TestTenant, email: &str, changes: &[(&str, &str)]) {
        self.try_claims(tenant, email, changes).unwrap();
    }

    pub fn try_claims(
        &self,
        tenant: &TestTenant,
        email: &str,
        changes: &[(&str, &str)],
    ) -> Result<accounts::Account, AccountRefusal> {
        let (op, id) = (self.op(&self.current(tenant)), self.account_id(tenant, email));
        let changes: Vec<(String, String)> = changes.iter().map(|(c, v)| ((*c).into(), (*v).into())).collect();
        self.services.db.write(tenant.tenant.id, move |wtx| administer::change(&op, wtx, id, &changes)).unwrap()
    }

    /// Returns a tenant with its current settings and custom attributes.
    pub fn current(&self, tenant: &TestTenant) -> TestTenant {
        let found = self.services.db.system_read(|stx| find_by_slug(stx, &tenant.tenant.slug)).unwrap().unwrap();
        TestTenant { tenant: Arc::new(found), ..tenant.clone() }
    }

    pub fn add_attribute(&self, tenant: &TestTenant, definition: Definition) -> Result<(), AttributeRefusal> {
        let moment = self.services.moment().unwrap();
        provisioning::add_attribute(&self.services.db, &tenant.tenant.slug, &definition, &moment).unwrap()
    }

    pub fn remove_attribute(&self, tenant: &TestTenant, name: &str) {
        let moment = self.services.moment().unwrap();
        provisioning::remove_attribute(&self.services.db, &tenant.tenant.slug, name, &moment).unwrap().unwrap();
    }

    pub fn set_tenant(&self, tenant: &TestTenant, key: &str, value: &str) {
        let (slug, changes) = (tenant.tenant.slug.clone(), vec![(key.into(), value.into())]);
        let moment = self.services.moment().unwrap();
        let changed = self.services.db.system(move |stx| provisioning::set_tenant(stx, &slug, &changes, &moment));
        changed.unwrap().unwrap();
    }

    /// Sets a secret setting of a tenant.
    pub fn set_secret(&self, tenant: &TestTenant, key: &str, value: &str) {
        let secret = (SecretSetting::of_key(key).unwrap(), Secret::new(value.to_owned()));
        let changes = TenantChanges { secrets: vec![secret], ..TenantChanges::default() };
        self.change_tenant(tenant, changes).unwrap();
    }

    /// Changes settings and logos of a tenant, all of them or none.
    pub fn change_tenant(&self, tenant: &TestTenant, changes: TenantChanges) -> Result<Tenant, TenantRefusal> {
        let (slug, moment) = (tenant.tenant.slug.clone(), self.services.moment().unwrap());
        let db = &self.services.db;
        db.system(move |stx| provisioning::change_tenant(stx, &slug, &changes, &moment)).unwrap()
    }

    pub fn set_tenant_state(&self, tenant: &TestTenant, state: TenantState) {
        let (slug, moment) = (tenant.tenant.slug.clone(), self.services.moment().unwrap());
        let changed = self.services.db.system(move |stx| provisioning::set_tenant_state(stx, &slug, state, &moment));
        changed.unwrap().unwrap();
    }
}

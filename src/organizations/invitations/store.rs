//! The table `organization_invitations`.

use diesel::dsl::count_star;
use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::accounts::Account;
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId, OrganizationInvitationId, RoleId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::organizations::organization::{Organization, OrganizationState};
use crate::organizations::store::OrganizationRow;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{organization_invitations, organizations, tenants};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

/// The table `organization_invitations`.
pub const INVITATIONS: Table = Table {
    ends: &[End::at("expires_at")],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("organization_invitations", "id")
};
pub const TABLES: &[Table] = &[INVITATIONS];

/// An invitation to an organization. An accepted one has no address any more: the account has it.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: OrganizationInvitationId,
    pub organization: OrganizationId,
    pub email: Option<Email>,
    pub role: RoleId,
    /// The account that invited; `None`: the operator.
    pub invited_by: Option<Inviter>,
    pub created_at: Time,
    pub expires_at: Time,
}

/// The account that made an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inviter {
    pub account: AccountId,
    /// The epoch of the account then. The invitation ends with it, because it may not have been the user who invited. `None`:
    /// made before epochs were stored.
    pub epoch: Option<Epoch>,
}

impl From<Account> for Inviter {
    fn from(account: Account) -> Inviter {
        Inviter { account: account.id, epoch: Some(account.epoch) }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = organization_invitations)]
struct InvitationRow {
    id: OrganizationInvitationId,
    organization_id: OrganizationId,
    address: Option<Email>,
    role_id: RoleId,
    invited_by: Option<AccountId>,
    inviter_epoch: Option<Epoch>,
    created_at: Time,
    expires_at: Time,
}

impl From<InvitationRow> for Invitation {
    fn from(row: InvitationRow) -> Invitation {
        Invitation {
            id: row.id,
            organization: row.organization_id,
            email: row.address,
            role: row.role_id,
            invited_by: row.invited_by.map(|account| Inviter { account, epoch: row.inviter_epoch }),
            created_at: row.created_at,
            expires_at: row.expires_at,
        }
    }
}

/// The stored secret and validity of a new invitation.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The keyed hash of the secret of its link.
    pub token: [u8; 32],
    pub tenant_epoch: Epoch,
}

/// Stores a new invitation. Returns false if its address has one to the organization.
pub fn insert(wtx: &mut WriteTx<'_>, new: &Invitation, binding: &Binding) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        organization_invitations::tenant_id.eq(tenant),
        organization_invitations::id.eq(new.id),
        organization_invitations::organization_id.eq(new.organization),
        organization_invitations::address.eq(new.email.as_ref().map(Email::address)),
        organization_invitations::canonical.eq(new.email.as_ref().map(Email::canonical)),
        organization_invitations::role_id.eq(new.role),
        organization_invitations::invited_by.eq(new.invited_by.map(|inviter| inviter.account)),
        organization_invitations::inviter_epoch.eq(new.invited_by.and_then(|inviter| inviter.epoch)),
        organization_invitations::token_hash.eq(binding.token),
        organization_invitations::tenant_epoch.eq(binding.tenant_epoch),
        organization_invitations::created_at.eq(new.created_at),
        organization_invitations::expires_at.eq(new.expires_at),
    );
    insert_unique(wtx, diesel::insert_into(organization_invitations::table).values(row))
}

/// An open invitation with its organization.
#[derive(Clone, Debug)]
pub struct InvitedTo {
    pub invitation: Invitation,
    pub organization: Organization,
}

#[derive(Queryable, Selectable)]
struct FoundRows {
    #[diesel(embed)]
    invitation: InvitationRow,
    #[diesel(embed)]
    organization: OrganizationRow,
}

impl TryFrom<FoundRows> for InvitedTo {
    type Error = Fault;

    fn try_from(rows: FoundRows) -> Result<InvitedTo, Fault> {
        Ok(InvitedTo { invitation: rows.invitation.into(), organization: rows.organization.try_into()? })
    }
}

macro_rules! open {
    ($tenant:expr, $now:expr) => {
        organization_invitations::table
            .inner_join(
                organizations::table.on(organizations::tenant_id
                    .eq(organization_invitations::tenant_id)
                    .and(organizations::id.eq(organization_invitations::organization_id))),
            )
            .inner_join(tenants::table.on(tenants::id.eq(organization_invitations::tenant_id)))
            .filter(organization_invitations::tenant_id.eq($tenant))
            .filter(organizations::state.eq(OrganizationState::Active))
            .filter(organization_invitations::consumed_at.is_null())
            .filter(organization_invitations::expires_at.gt($now))
    };
}

/// A row with what decides whether it is valid.
#[derive(Queryable)]
struct Open {
    found: FoundRows,
    tenant_epoch: Epoch,
    tenant: TenantStatus,
}

/// Returns the invitation if its tenant is active and of the epoch at its creation.
fn valid(open: Open) -> Option<Result<InvitedTo, Fault>> {
    open.tenant.accepts(open.tenant_epoch).then(|| open.found.try_into())
}

/// Finds an invitation that can be accepted, by the hash of the secret of its link.
pub fn find_open(tx: &mut Tx<'_>, token: &[u8; 32], now: Time) -> Result<Option<InvitedTo>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Open> = open!(tenant, now)
        .filter(organization_invitations::token_hash.eq(token))
        .select((columns::<FoundRows>(), organization_invitations::tenant_epoch, columns::<TenantStatus>()))
        .get_result(tx.conn())
        .optional()?;
    found.and_then(valid).transpose()
}

/// Finds an invitation that can be accepted, by its id.
pub fn find_open_by_id(tx: &mut Tx<'_>, id: OrganizationInvitationId, now: Time) -> Result<Option<InvitedTo>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Open> = open!(tenant, now)
        .filter(organization_invitations::id.eq(id))
        .select((columns::<FoundRows>(), organization_invitations::tenant_epoch, columns::<TenantStatus>()))
        .get_result(tx.conn())
        .optional()?;
    found.and_then(valid).transpose()
}

/// Lists the invitations of an address that can be accepted, the oldest first, up to `most`.
pub fn list_open_of(tx: &mut Tx<'_>, email: &Email, now: Time, most: i64) -> Result<Vec<InvitedTo>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<Open> = open!(tenant, now)
        .filter(organization_invitations::canonical.eq(email.canonical()))
        .order(organization_invitations::id)
        .limit(most)
        .select((columns::<FoundRows>(), organization_invitations::tenant_epoch, columns::<TenantStatus>()))
        .load(tx.conn())?;
    rows.into_iter().filter_map(valid).collect()
}

/// Lists a page of the invitations of an organization that were not accepted, the oldest first.
pub fn list(tx: &mut Tx<'_>, organization: OrganizationId, request: &PageRequest) -> Result<Page<Invitation>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<InvitationRow> = organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant))
        .filter(organization_invitations::organization_id.eq(organization))
        .filter(organization_invitations::id.gt(request.floor::<kind::OrganizationInvitation>()))
        .filter(organization_invitations::consumed_at.is_null())
        .order(organization_invitations::id)
        .limit(request.rows())
        .select(columns::<InvitationRow>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Invitation::from).collect();
    Ok(Page::of(found, request, |invitation: &Invitation| Some(Cursor::after(invitation.id))))
}

/// Finds an invitation of an organization that was not accepted, expired or not.
pub fn find(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: OrganizationInvitationId,
) -> Result<Option<Invitation>, Fault> {
    let tenant = tx.tenant();
    let found: Option<InvitationRow> = organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant).and(organization_invitations::id.eq(id)))
        .filter(organization_invitations::organization_id.eq(organization))
        .filter(organization_invitations::consumed_at.is_null())
        .select(columns::<InvitationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Invitation::from))
}

/// Finds the invitation of an address to an organization that was not accepted, expired or not.
pub fn find_of(tx: &mut Tx<'_>, organization: OrganizationId, email: &Email) -> Result<Option<Invitation>, Fault> {
    let tenant = tx.tenant();
    let found: Option<InvitationRow> = organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant))
        .filter(organization_invitations::organization_id.eq(organization))
        .filter(organization_invitations::canonical.eq(email.canonical()))
        .filter(organization_invitations::consumed_at.is_null())
        .select(columns::<InvitationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Invitation::from))
}

/// Makes the invitations by an account that are valid under one of its epochs valid under the next one. Returns how many.
pub fn carry_over(wtx: &mut WriteTx<'_>, inviter: AccountId, from: Epoch) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(organization_invitations::table)
        .filter(organization_invitations::tenant_id.eq(tenant).and(organization_invitations::invited_by.eq(inviter)))
        .filter(organization_invitations::inviter_epoch.eq(from))
        .set(organization_invitations::inviter_epoch.eq(Some(from.next())))
        .execute(wtx.conn())?)
}

/// Deletes the invitations of an organization that were not accepted. Returns how many.
pub fn delete_unused_of_organization(wtx: &mut WriteTx<'_>, organization: OrganizationId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = organization_invitations::tenant_id
        .eq(tenant)
        .and(organization_invitations::organization_id.eq(organization))
        .and(organization_invitations::consumed_at.is_null());
    Ok(diesel::delete(organization_invitations::table.filter(own)).execute(wtx.conn())?)
}

/// Counts the open invitations of an organization.
pub fn count_open(tx: &mut Tx<'_>, organization: OrganizationId, now: Time) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant))
        .filter(organization_invitations::organization_id.eq(organization))
        .filter(organization_invitations::consumed_at.is_null())
        .filter(organization_invitations::expires_at.gt(now))
        .select(count_star())
        .get_result(tx.conn())?)
}

/// Returns whether an open invitation of the organization grants this role.
pub fn is_role_used(tx: &mut Tx<'_>, organization: OrganizationId, role: RoleId, now: Time) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let found: Option<OrganizationInvitationId> = organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant))
        .filter(organization_invitations::organization_id.eq(organization))
        .filter(organization_invitations::role_id.eq(role))
        .filter(organization_invitations::consumed_at.is_null())
        .filter(organization_invitations::expires_at.gt(now))
        .select(organization_invitations::id)
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}

/// Deletes the invitation of an address to an organization that was not accepted. Returns false if there is none.
pub fn delete_of(wtx: &mut WriteTx<'_>, organization: OrganizationId, email: &Email) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = organization_invitations::tenant_id
        .eq(tenant)
        .and(organization_invitations::organization_id.eq(organization))
        .and(organization_invitations::canonical.eq(email.canonical()));
    let unused = key.and(organization_invitations::consumed_at.is_null());
    Ok(diesel::delete(organization_invitations::table.filter(unused)).execute(wtx.conn())? == 1)
}

/// Deletes every invitation of an address that was not accepted. Returns how many.
pub fn delete_all_of_address(wtx: &mut WriteTx<'_>, email: &Email) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key =
        organization_invitations::tenant_id.eq(tenant).and(organization_invitations::canonical.eq(email.canonical()));
    let unused = key.and(organization_invitations::consumed_at.is_null());
    Ok(diesel::delete(organization_invitations::table.filter(unused)).execute(wtx.conn())?)
}

/// Deletes an invitation of an organization that was not accepted. Returns false if there is none.
pub fn delete(
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: OrganizationInvitationId,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = organization_invitations::tenant_id
        .eq(tenant)
        .and(organization_invitations::id.eq(id))
        .and(organization_invitations::organization_id.eq(organization));
    let unused = key.and(organization_invitations::consumed_at.is_null());
    Ok(diesel::delete(organization_invitations::table.filter(unused)).execute(wtx.conn())? == 1)
}

/// Records the account of an accepted invitation, and deletes its address: the account has it now.
pub(in crate::organizations) fn record_acceptance(
    wtx: &mut WriteTx<'_>,
    id: OrganizationInvitationId,
    account: AccountId,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(organization_invitations::table)
        .filter(organization_invitations::tenant_id.eq(tenant).and(organization_invitations::id.eq(id)))
        .set((
            organization_invitations::account_id.eq(Some(account)),
            organization_invitations::address.eq(None::<&str>),
            organization_invitations::canonical.eq(None::<&str>),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Deletes up to `most` invitations of an organization in any state. Returns how many.
pub fn delete_of_organization(wtx: &mut WriteTx<'_>, organization: OrganizationId, most: i64) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let ids: Vec<OrganizationInvitationId> = organization_invitations::table
        .filter(organization_invitations::tenant_id.eq(tenant))
        .filter(organization_invitations::organization_id.eq(organization))
        .select(organization_invitations::id)
        .limit(most)
        .load(wtx.conn())?;
    for id in &ids {
        let own = organization_invitations::tenant_id.eq(tenant).and(organization_invitations::id.eq(*id));
        diesel::delete(organization_invitations::table.filter(own)).execute(wtx.conn())?;
    }
    Ok(ids.len())
}

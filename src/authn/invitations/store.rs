//! The table `invitations`.

use diesel::dsl::count_star;
use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, InvitationId, kind};
use crate::base::locale::Locale;
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{invitations, tenants};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

/// The table `invitations`.
pub const INVITATIONS: Table = Table {
    ends: &[End::at("expires_at")],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("invitations", "id")
};
pub const TABLES: &[Table] = &[INVITATIONS];

/// An invitation in any state.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: InvitationId,
    /// `None` after the acceptance, as for `name`: the account has the address then.
    pub email: Option<Email>,
    /// The name of the person, for the greeting of the mail and the field of the page.
    pub name: Option<String>,
    /// The language of the mail and the page; `None`: the tenant's first one in the mail, the browser's on the page.
    pub locale: Option<Locale>,
    /// The account that was created with it.
    pub account: Option<AccountId>,
    pub created_at: Time,
    pub expires_at: Time,
}

/// The state of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationState {
    Open,
    Expired,
    Accepted,
}

impl InvitationState {
    pub const fn as_str(self) -> &'static str {
        match self {
            InvitationState::Open => "open",
            InvitationState::Expired => "expired",
            InvitationState::Accepted => "accepted",
        }
    }
}

impl Invitation {
    pub fn state(&self, now: Time) -> InvitationState {
        match self.account {
            Some(_) => InvitationState::Accepted,
            None if now < self.expires_at => InvitationState::Open,
            None => InvitationState::Expired,
        }
    }
}

/// A row of `invitations`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = invitations)]
struct InvitationRow {
    id: InvitationId,
    address: Option<Email>,
    name: Option<String>,
    locale: Option<String>,
    account_id: Option<AccountId>,
    created_at: Time,
    expires_at: Time,
}

impl From<InvitationRow> for Invitation {
    fn from(row: InvitationRow) -> Invitation {
        Invitation {
            id: row.id,
            email: row.address,
            name: row.name,
            locale: row.locale.as_deref().and_then(Locale::parse),
            account: row.account_id,
            created_at: row.created_at,
            expires_at: row.expires_at,
        }
    }
}

/// The stored secret and validity of a new invitation.
pub struct Binding {
    /// The keyed hash of the secret of its link.
    pub token: [u8; 32],
    pub tenant_epoch: Epoch,
}

/// Stores a new invitation. Returns false if its address has one.
pub fn insert(wtx: &mut WriteTx<'_>, new: &Invitation, binding: &Binding) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        invitations::tenant_id.eq(tenant),
        invitations::id.eq(new.id),
        invitations::address.eq(new.email.as_ref().map(Email::address)),
        invitations::canonical.eq(new.email.as_ref().map(Email::canonical)),
        invitations::name.eq(new.name.as_deref()),
        invitations::locale.eq(new.locale.map(Locale::tag)),
        invitations::token_hash.eq(binding.token),
        invitations::tenant_epoch.eq(binding.tenant_epoch),
        invitations::created_at.eq(new.created_at),
        invitations::expires_at.eq(new.expires_at),
    );
    insert_unique(wtx, diesel::insert_into(invitations::table).values(row))
}

/// An open invitation, with what decides whether it is valid.
pub struct Found {
    pub invitation: Invitation,
    pub tenant_epoch: Epoch,
    pub tenant: TenantStatus,
}

/// Finds an invitation that is neither used nor expired, by the hash of the secret of its link.
pub fn find_open(tx: &mut Tx<'_>, token: &[u8; 32], now: Time) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(InvitationRow, Epoch, TenantStatus)> = invitations::table
        .inner_join(tenants::table.on(tenants::id.eq(invitations::tenant_id)))
        .filter(invitations::tenant_id.eq(tenant).and(invitations::token_hash.eq(token)))
        .filter(invitations::consumed_at.is_null().and(invitations::expires_at.gt(now)))
        .select((columns::<InvitationRow>(), invitations::tenant_epoch, columns::<TenantStatus>()))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|(row, tenant_epoch, tenant)| Found { invitation: row.into(), tenant_epoch, tenant }))
}

/// Finds an invitation in any state.
pub fn find(tx: &mut Tx<'_>, id: InvitationId) -> Result<Option<Invitation>, Fault> {
    let tenant = tx.tenant();
    let found: Option<InvitationRow> = invitations::table
        .filter(invitations::tenant_id.eq(tenant).and(invitations::id.eq(id)))
        .select(columns::<InvitationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Invitation::from))
}

/// Finds the invitation of an address that was not accepted.
pub fn find_of(tx: &mut Tx<'_>, email: &Email) -> Result<Option<Invitation>, Fault> {
    let tenant = tx.tenant();
    let found: Option<InvitationRow> = invitations::table
        .filter(invitations::tenant_id.eq(tenant).and(invitations::canonical.eq(email.canonical())))
        .select(columns::<InvitationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Invitation::from))
}

/// Lists a page of invitations in any state, the oldest first.
pub fn list(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Invitation>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<InvitationRow> = invitations::table
        .filter(invitations::tenant_id.eq(tenant).and(invitations::id.gt(request.floor::<kind::Invitation>())))
        .order(invitations::id)
        .limit(request.rows())
        .select(columns::<InvitationRow>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Invitation::from).collect();
    Ok(Page::of(found, request, |invitation: &Invitation| Some(Cursor::after(invitation.id))))
}

/// Counts the open invitations.
pub fn count_open(tx: &mut Tx<'_>, now: Time) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(invitations::table
        .filter(invitations::tenant_id.eq(tenant).and(invitations::expires_at.gt(now)))
        .filter(invitations::consumed_at.is_null())
        .select(count_star())
        .get_result(tx.conn())?)
}

/// Deletes the invitation of an address that was not accepted. Returns false if there is none.
pub fn delete_of(wtx: &mut WriteTx<'_>, email: &Email) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = invitations::tenant_id.eq(tenant).and(invitations::canonical.eq(email.canonical()));
    let unused = key.and(invitations::consumed_at.is_null());
    Ok(diesel::delete(invitations::table.filter(unused)).execute(wtx.conn())? == 1)
}

/// Deletes an invitation that was not accepted. Returns false if there is none, or if it was accepted first.
pub fn delete(wtx: &mut WriteTx<'_>, id: InvitationId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let unused = invitations::tenant_id.eq(tenant).and(invitations::id.eq(id)).and(invitations::consumed_at.is_null());
    Ok(diesel::delete(invitations::table.filter(unused)).execute(wtx.conn())? == 1)
}

/// Records the account of an accepted invitation, and deletes its address and name: the account has them now.
pub fn record_acceptance(wtx: &mut WriteTx<'_>, id: InvitationId, account: AccountId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let nothing = None::<&str>;
    let changed = diesel::update(invitations::table)
        .filter(invitations::tenant_id.eq(tenant).and(invitations::id.eq(id)))
        .set((
            invitations::account_id.eq(Some(account)),
            invitations::address.eq(nothing),
            invitations::canonical.eq(nothing),
            invitations::name.eq(nothing),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

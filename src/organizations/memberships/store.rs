//! The table `memberships`.

use diesel::dsl::count_star;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable, TextExpressionMethods,
};

use crate::accounts::Account;
use crate::accounts::store::AccountRows;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, MembershipId, OrganizationId, RoleId, kind};
use crate::base::page::{Cursor, Page, PageRequest, Window};
use crate::base::time::Time;
use crate::organizations::membership::{Membership, MembershipState, Roles, role_word};
use crate::organizations::organization::Organization;
use crate::organizations::store::OrganizationRow;
use crate::storage::columns::{Words, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, memberships, organizations};
use crate::storage::tables::{End, Rows, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table {
    // The deletion of an account removes its memberships; this finds those of a concurrent transaction.
    ends: &[End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    ..Table::new("memberships", "id")
}];

/// A row of `memberships`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = memberships)]
struct MembershipRow {
    id: MembershipId,
    organization_id: OrganizationId,
    account_id: AccountId,
    state: MembershipState,
    roles: Words,
    created_at: Time,
    updated_at: Time,
}

impl TryFrom<MembershipRow> for Membership {
    type Error = Fault;

    fn try_from(row: MembershipRow) -> Result<Membership, Fault> {
        let roles = Roles::from_words(&row.roles.0)
            .ok_or_else(|| Fault::internal(format!("membership {} has no valid roles", row.id)))?;
        Ok(Membership {
            id: row.id,
            organization: row.organization_id,
            account: row.account_id,
            state: row.state,
            roles,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}

/// Stores a new membership. Returns false if the account has one in the organization.
pub fn insert(wtx: &mut WriteTx<'_>, new: &Membership) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        memberships::tenant_id.eq(tenant),
        memberships::id.eq(new.id),
        memberships::organization_id.eq(new.organization),
        memberships::account_id.eq(new.account),
        memberships::state.eq(new.state),
        memberships::roles.eq(new.roles.to_words()),
        memberships::is_owner.eq(new.roles.has_owner()),
        memberships::created_at.eq(new.created_at),
        memberships::updated_at.eq(new.updated_at),
    );
    insert_unique(wtx, diesel::insert_into(memberships::table).values(row))
}

/// Finds a membership of an organization.
pub fn find(tx: &mut Tx<'_>, organization: OrganizationId, id: MembershipId) -> Result<Option<Membership>, Fault> {
    let tenant = tx.tenant();
    let found: Option<MembershipRow> = memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::id.eq(id)))
        .filter(memberships::organization_id.eq(organization))
        .select(columns::<MembershipRow>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Membership::try_from).transpose()
}

/// Finds the membership of an account in an organization.
pub fn find_of(tx: &mut Tx<'_>, organization: OrganizationId, account: AccountId) -> Result<Option<Membership>, Fault> {
    let tenant = tx.tenant();
    let found: Option<MembershipRow> = memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .filter(memberships::account_id.eq(account))
        .select(columns::<MembershipRow>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Membership::try_from).transpose()
}

/// A membership with its organization.
#[derive(Clone, Debug)]
pub struct OwnMembership {
    pub membership: Membership,
    pub organization: Organization,
}

#[derive(Queryable, Selectable)]
struct OwnRows {
    #[diesel(embed)]
    membership: MembershipRow,
    #[diesel(embed)]
    organization: OrganizationRow,
}

impl TryFrom<OwnRows> for OwnMembership {
    type Error = Fault;

    fn try_from(rows: OwnRows) -> Result<OwnMembership, Fault> {
        Ok(OwnMembership { membership: rows.membership.try_into()?, organization: rows.organization.try_into()? })
    }
}

/// Finds the membership of an account in an organization, with the organization, both in any state.
pub fn find_with_organization(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    account: AccountId,
) -> Result<Option<OwnMembership>, Fault> {
    let tenant = tx.tenant();
    let found: Option<OwnRows> = memberships::table
        .inner_join(organizations::table.on(
            organizations::tenant_id.eq(memberships::tenant_id).and(organizations::id.eq(memberships::organization_id)),
        ))
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .filter(memberships::account_id.eq(account))
        .select(columns::<OwnRows>())
        .get_result(tx.conn())
        .optional()?;
    found.map(OwnMembership::try_from).transpose()
}

/// Lists the memberships of an account with their organizations, all in any state, the oldest first. There are at most
/// as many as an account may have.
pub fn list_of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<OwnMembership>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<OwnRows> = memberships::table
        .inner_join(organizations::table.on(
            organizations::tenant_id.eq(memberships::tenant_id).and(organizations::id.eq(memberships::organization_id)),
        ))
        .filter(memberships::tenant_id.eq(tenant).and(memberships::account_id.eq(account)))
        .order(memberships::id)
        .select(columns::<OwnRows>())
        .load(tx.conn())?;
    rows.into_iter().map(OwnMembership::try_from).collect()
}

/// Counts the memberships of an account.
pub fn count_of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::account_id.eq(account)))
        .select(count_star())
        .get_result(tx.conn())?)
}

/// A membership with its account.
#[derive(Clone, Debug)]
pub struct Member {
    pub membership: Membership,
    pub account: Account,
    /// When the primary address of the account was verified.
    pub verified_at: Option<Time>,
}

#[derive(Queryable, Selectable)]
struct MemberRows {
    #[diesel(embed)]
    membership: MembershipRow,
    #[diesel(embed)]
    account: AccountRows,
    #[diesel(select_expression = account_emails::verified_at.nullable())]
    verified_at: Option<Time>,
}

impl TryFrom<MemberRows> for Member {
    type Error = Fault;

    fn try_from(rows: MemberRows) -> Result<Member, Fault> {
        let (membership, verified_at) = (rows.membership.try_into()?, rows.verified_at);
        Ok(Member { membership, account: rows.account.into(), verified_at })
    }
}

macro_rules! members {
    () => {
        memberships::table
            .inner_join(
                accounts::table
                    .on(accounts::tenant_id.eq(memberships::tenant_id).and(accounts::id.eq(memberships::account_id))),
            )
            .left_join(
                account_emails::table.on(account_emails::tenant_id
                    .eq(memberships::tenant_id)
                    .and(account_emails::account_id.eq(memberships::account_id))
                    .and(account_emails::is_primary.eq(true))),
            )
    };
}

/// Lists a page of the members of an organization in any state, the oldest first.
pub fn list(tx: &mut Tx<'_>, organization: OrganizationId, request: &PageRequest) -> Result<Page<Member>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<MemberRows> = members!()
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .filter(memberships::id.gt(request.floor::<kind::Membership>()))
        .order(memberships::id)
        .limit(request.rows())
        .select(columns::<MemberRows>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Member::try_from).collect::<Result<Vec<_>, Fault>>()?;
    Ok(Page::of(found, request, |member: &Member| Some(Cursor::after(member.membership.id))))
}

/// Lists a part of the members of an organization in any state, the oldest first; from the end, the newest first.
pub fn list_part(tx: &mut Tx<'_>, organization: OrganizationId, window: Window) -> Result<Vec<Member>, Fault> {
    let tenant = tx.tenant();
    macro_rules! load {
        ($within:expr, $order:expr) => {
            members!()
                .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
                .filter($within)
                .order($order)
                .limit(window.rows())
                .offset(window.offset())
                .select(columns::<MemberRows>())
                .load(tx.conn())?
        };
    }
    let first = MembershipId::from_bytes([0; 16]);
    let last = MembershipId::from_bytes([0xff; 16]);
    let rows: Vec<MemberRows> = match window {
        Window::Numbered { .. } => load!(memberships::id.gt(first), memberships::id.asc()),
        Window::Forward { after, .. } => {
            load!(memberships::id.gt(after.map_or(first, |after| after.id())), memberships::id.asc())
        }
        Window::Backward { before, .. } => {
            load!(memberships::id.lt(before.map_or(last, |before| before.id())), memberships::id.desc())
        }
    };
    rows.into_iter().map(Member::try_from).collect()
}

/// Finds a member of an organization with its account.
pub fn find_member(tx: &mut Tx<'_>, organization: OrganizationId, id: MembershipId) -> Result<Option<Member>, Fault> {
    let tenant = tx.tenant();
    let found: Option<MemberRows> = members!()
        .filter(memberships::tenant_id.eq(tenant).and(memberships::id.eq(id)))
        .filter(memberships::organization_id.eq(organization))
        .select(columns::<MemberRows>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Member::try_from).transpose()
}

/// Counts the members of an organization, in any state.
pub fn count(tx: &mut Tx<'_>, organization: OrganizationId) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .select(count_star())
        .get_result(tx.conn())?)
}

/// Returns whether a member of the organization, other than `except`, is an active owner.
pub fn has_owner(tx: &mut Tx<'_>, organization: OrganizationId, except: Option<MembershipId>) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let owners: Vec<MembershipId> = memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .filter(memberships::is_owner.eq(true).and(memberships::state.eq(MembershipState::Active)))
        .select(memberships::id)
        .limit(2)
        .load(tx.conn())?;
    Ok(owners.into_iter().any(|id| Some(id) != except))
}

/// Returns whether a member of the organization has this role. It reads the members of that organization only.
pub fn is_role_used(tx: &mut Tx<'_>, organization: OrganizationId, role: RoleId) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let found: Option<MembershipId> = memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .filter(memberships::roles.like(format!("%{}%", role_word(role))))
        .select(memberships::id)
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}

/// Stores the state and roles of a membership. Returns false if there is none.
pub fn update(wtx: &mut WriteTx<'_>, changed: &Membership) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let count = diesel::update(memberships::table)
        .filter(memberships::tenant_id.eq(tenant).and(memberships::id.eq(changed.id)))
        .set((
            memberships::state.eq(changed.state),
            memberships::roles.eq(changed.roles.to_words()),
            memberships::is_owner.eq(changed.roles.has_owner()),
            memberships::updated_at.eq(changed.updated_at),
        ))
        .execute(wtx.conn())?;
    Ok(count == 1)
}

/// Deletes a membership. Returns false if there is none.
pub fn delete(wtx: &mut WriteTx<'_>, id: MembershipId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = memberships::tenant_id.eq(tenant).and(memberships::id.eq(id));
    Ok(diesel::delete(memberships::table.filter(own)).execute(wtx.conn())? == 1)
}

/// Deletes up to `most` memberships of an organization. Returns how many.
pub fn delete_of_organization(wtx: &mut WriteTx<'_>, organization: OrganizationId, most: i64) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let ids: Vec<MembershipId> = memberships::table
        .filter(memberships::tenant_id.eq(tenant).and(memberships::organization_id.eq(organization)))
        .select(memberships::id)
        .limit(most)
        .load(wtx.conn())?;
    for id in &ids {
        delete(wtx, *id)?;
    }
    Ok(ids.len())
}

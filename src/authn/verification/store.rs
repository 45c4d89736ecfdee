//! The table `verifications`.

use std::time::Duration;

use diesel::dsl::{exists, not};
use diesel::{
    BoolExpressionMethods, ExpressionMethods, NullableExpressionMethods, OptionalExtension, QueryDsl, Queryable,
    Selectable,
};

use super::row::{Purpose, Verification};
use crate::accounts::AccountState;
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::password::StoredPassword;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SignInFlowId, VerificationId};
use crate::base::time::Time;
use crate::storage::columns::{Bytes, IsSet, Json, columns};
use crate::storage::purge::{self, Newest};
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, account_roles, accounts, verifications};
use crate::storage::tables::{End, Kept, OnRestore, Rows, Table, Uses};
use crate::storage::{Tx, WriteTx};

/// How often a code may be entered.
pub const MOST_TRIES: i64 = 5;

/// The usual lifetime, see the tenant setting `verification`.
const USUAL_LIFETIME: Duration = Duration::from_secs(86_400);

/// The table `verifications`.
pub const VERIFICATIONS: Table = Table {
    ends: &[
        End { kept: Kept::ForLateSubmits, longest: Some(USUAL_LIFETIME), ..End::at("expires_at") },
        End { rows: Rows::OfDeletedAccounts, ..End::at("") },
    ],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("verifications", "id")
};
pub const TABLES: &[Table] = &[VERIFICATIONS];

/// The stored forms of the mailed secrets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hashes {
    pub(super) token: [u8; 32],
    pub(super) code: [u8; 32],
}

/// A row of `verifications`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = verifications)]
struct VerificationRow {
    id: VerificationId,
    purpose: Purpose,
    account_id: Option<AccountId>,
    address: Email,
    browser_hash: Bytes<32>,
    flow_id: SignInFlowId,
    code_hash: Bytes<32>,
    password_hash: Option<String>,
    pepper_id: Option<Bytes<8>>,
    claims: Json<ProfileClaims>,
    attributes: Json<AttributeValues>,
    user_name: Option<String>,
    terms_version: Option<String>,
    expires_at: Time,
    #[diesel(column_name = consumed_at, deserialize_as = IsSet)]
    is_over: bool,
}

impl From<VerificationRow> for Verification {
    fn from(row: VerificationRow) -> Verification {
        let password = row.password_hash.zip(row.pepper_id);
        Verification {
            id: row.id,
            purpose: row.purpose,
            account: row.account_id,
            address: row.address,
            user_name: row.user_name,
            browser: row.browser_hash.0,
            flow: row.flow_id,
            code_hash: row.code_hash.0,
            password: password.map(|(phc, pepper)| StoredPassword { phc, pepper_id: pepper.0 }),
            claims: row.claims.0,
            attributes: row.attributes.0,
            terms: row.terms_version,
            expires_at: row.expires_at,
            is_over: row.is_over,
        }
    }
}

/// Stores a new verification.
pub(super) fn insert(wtx: &mut WriteTx<'_>, new: &Verification, token: &[u8; 32], now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(verifications::table)
        .values((
            verifications::tenant_id.eq(tenant),
            verifications::id.eq(new.id),
            verifications::purpose.eq(new.purpose),
            verifications::account_id.eq(new.account),
            verifications::address.eq(new.address.address()),
            verifications::user_name.eq(new.user_name.as_ref()),
            verifications::browser_hash.eq(new.browser),
            verifications::flow_id.eq(new.flow),
            verifications::token_hash.eq(token),
            verifications::code_hash.eq(new.code_hash),
            verifications::tries.eq(0_i64),
            verifications::password_hash.eq(new.password.as_ref().map(|own| &own.phc)),
            verifications::pepper_id.eq(new.password.as_ref().map(|own| own.pepper_id)),
            verifications::claims.eq(Json(&new.claims)),
            verifications::attributes.eq(Json(&new.attributes)),
            verifications::terms_version.eq(new.terms.as_ref()),
            verifications::created_at.eq(now),
            verifications::expires_at.eq(new.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Finds a verification.
pub fn find(tx: &mut Tx<'_>, id: VerificationId) -> Result<Option<Verification>, Fault> {
    let tenant = tx.tenant();
    let found: Option<VerificationRow> = verifications::table
        .filter(verifications::tenant_id.eq(tenant).and(verifications::id.eq(id)))
        .select(columns::<VerificationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Verification::from))
}

/// Finds a verification by the hash of its link's secret.
pub fn find_by_token(tx: &mut Tx<'_>, token: &[u8; 32]) -> Result<Option<Verification>, Fault> {
    let tenant = tx.tenant();
    let found: Option<VerificationRow> = verifications::table
        .filter(verifications::tenant_id.eq(tenant).and(verifications::token_hash.eq(token)))
        .select(columns::<VerificationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Verification::from))
}

/// Finds the newest verification of the address of an account that this browser began.
pub fn find_newest(tx: &mut Tx<'_>, account: AccountId, browser: &[u8; 32]) -> Result<Option<Verification>, Fault> {
    let tenant = tx.tenant();
    let found: Option<VerificationRow> = verifications::table
        .filter(verifications::tenant_id.eq(tenant).and(verifications::account_id.eq(account)))
        .filter(verifications::browser_hash.eq(browser.to_vec()))
        .filter(verifications::purpose.eq(Purpose::Verify))
        .order(verifications::id.desc())
        .limit(1)
        .select(columns::<VerificationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Verification::from))
}

/// Finds the newest verification of the address of an account, in whichever browser it began.
pub fn find_newest_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<Verification>, Fault> {
    let tenant = tx.tenant();
    let found: Option<VerificationRow> = verifications::table
        .filter(verifications::tenant_id.eq(tenant).and(verifications::account_id.eq(account)))
        .filter(verifications::purpose.eq(Purpose::Verify))
        .order(verifications::id.desc())
        .limit(1)
        .select(columns::<VerificationRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Verification::from))
}

/// Lets another flow of the same browser wait for a verification.
pub fn update_flow(wtx: &mut WriteTx<'_>, id: VerificationId, flow: SignInFlowId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(verifications::table)
        .filter(verifications::tenant_id.eq(tenant).and(verifications::id.eq(id)))
        .set(verifications::flow_id.eq(flow))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Counts an entered code. Returns false if there were too many, or the verification is over (A-64: counted before it is
/// compared).
pub fn count_try(wtx: &mut WriteTx<'_>, id: VerificationId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(verifications::table)
        .filter(verifications::tenant_id.eq(tenant).and(verifications::id.eq(id)))
        .filter(verifications::consumed_at.is_null().and(verifications::expires_at.gt(now)))
        .filter(verifications::tries.lt(MOST_TRIES))
        .set(verifications::tries.eq(verifications::tries + 1))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces the secrets of a verification that is not over. The earlier link and code are void.
pub(super) fn renew(
    wtx: &mut WriteTx<'_>,
    id: VerificationId,
    Hashes { token, code }: Hashes,
    expires_at: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(verifications::table)
        .filter(verifications::tenant_id.eq(tenant).and(verifications::id.eq(id)))
        .filter(verifications::consumed_at.is_null())
        .set((
            verifications::token_hash.eq(token),
            verifications::code_hash.eq(code),
            verifications::tries.eq(0_i64),
            verifications::expires_at.eq(expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes the verifications of an account beyond the `most` newest ones.
pub(super) fn delete_beyond(wtx: &mut WriteTx<'_>, account: AccountId, most: i64) -> Result<usize, Fault> {
    purge::delete_beyond(wtx, &VERIFICATIONS, account, Newest { order: "id DESC", most })
}

/// Deletes the verifications of an account. Returns how many there were.
pub fn delete_all_of(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = verifications::tenant_id.eq(tenant).and(verifications::account_id.eq(account));
    Ok(diesel::delete(verifications::table.filter(own)).execute(wtx.conn())?)
}

/// Deletes the verifications of an account except one. Returns how many there were.
pub(super) fn delete_others(wtx: &mut WriteTx<'_>, account: AccountId, kept: VerificationId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = verifications::tenant_id.eq(tenant).and(verifications::account_id.eq(account));
    Ok(diesel::delete(verifications::table.filter(own.and(verifications::id.ne(kept)))).execute(wtx.conn())?)
}

/// Lists accounts of sign-ups before `before` that were not finished, the oldest first: nothing was signed in with them,
/// no address is verified, no verification is open at `now`, and they have no role.
pub fn list_unfinished(tx: &mut Tx<'_>, before: Time, now: Time, most: i64) -> Result<Vec<AccountId>, Fault> {
    let tenant = tx.tenant();
    let proved = account_emails::table
        .filter(account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id)))
        .filter(account_emails::verified_at.is_not_null());
    let own = verifications::account_id.eq(accounts::id.nullable());
    let open = verifications::table
        .filter(verifications::tenant_id.eq(accounts::tenant_id).and(own))
        .filter(verifications::consumed_at.is_null().and(verifications::expires_at.gt(now)));
    let roles = account_roles::table
        .filter(account_roles::tenant_id.eq(accounts::tenant_id).and(account_roles::account_id.eq(accounts::id)));
    Ok(accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::signed_up_at.lt(before)))
        .filter(accounts::signed_up_at.is_not_null().and(accounts::first_sign_in_at.is_null()))
        .filter(accounts::state.ne(AccountState::Deleted))
        .filter(not(exists(proved)).and(not(exists(open))).and(not(exists(roles))))
        .order(accounts::signed_up_at)
        .limit(most)
        .select(accounts::id)
        .load(tx.conn())?)
}

/// Lists the verifications of an account.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Verification>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<VerificationRow> = verifications::table
        .filter(verifications::tenant_id.eq(tenant).and(verifications::account_id.eq(account)))
        .select(columns::<VerificationRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Verification::from).collect())
}

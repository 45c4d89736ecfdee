//! The tables of accounts.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use super::account::{Account, AccountEmail, AccountState, Role};
use super::claims::ProfileClaims;
use super::password::StoredPassword;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, EmailId};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, account_identifiers, account_roles, accounts, passwords};
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, Tx, WriteTx};

/// What refers to accounts comes before them.
pub const TABLES: &[Table] = &[
    Table::new("passwords", "account_id"),
    Table::new("account_emails", "id"),
    Table::new("account_roles", "account_id, role"),
    Table::new("account_identifiers", "name_hash"),
    Table::new("accounts", "id"),
];

/// An account as it is stored, to be read with what depends on it too.
#[derive(Queryable)]
pub struct AccountRow {
    _tenant_id: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    id: AccountId,
    sub: String,
    state: String,
    claims: String,
    epoch: i64,
    created_at: i64,
    updated_at: i64,
    _deleted_at: Option<i64>,
}

/// The primary address, and when it was verified.
pub type EmailColumns = (String, Option<i64>);

/// An account with its primary address, as [`ACCOUNT`] and [`PRIMARY_EMAIL`] read it, to be joined to what belongs to it.
#[derive(Queryable)]
pub struct AccountColumns {
    row: AccountRow,
    email: Option<EmailColumns>,
}
pub const ACCOUNT: <accounts::table as diesel::Table>::AllColumns = accounts::all_columns;
pub const PRIMARY_EMAIL: (account_emails::address, account_emails::verified_at) =
    (account_emails::address, account_emails::verified_at);

/// The account of these columns; `None` for a tombstone.
pub fn read_account(columns: AccountColumns) -> Result<Option<Account>, Fault> {
    let account = columns.row.into_account(columns.email)?;
    Ok(Some(account).filter(|account| account.state != AccountState::Deleted))
}

impl AccountRow {
    /// The account of this row, a tombstone too, with its primary address.
    pub fn into_account(self, email: Option<EmailColumns>) -> Result<Account, Fault> {
        let wrong = |column: &str| Fault::internal(format!("account {}: column {column} is damaged", self.id));
        let email = match email {
            Some((address, verified_at)) => Some(AccountEmail {
                email: Email::parse(&address).map_err(|_| wrong("address"))?,
                verified: verified_at.is_some(),
            }),
            None => None,
        };
        Ok(Account {
            id: self.id,
            state: AccountState::parse(&self.state).ok_or_else(|| wrong("state"))?,
            claims: serde_json::from_str(&self.claims).map_err(|_| wrong("claims"))?,
            sub: self.sub,
            epoch: self.epoch,
            email,
            created_at: Time::from_micros(self.created_at),
            updated_at: Time::from_micros(self.updated_at),
        })
    }
}

/// An account with its primary address; tombstones are not found.
pub fn find_account(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let found: Option<AccountColumns> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .filter(accounts::state.ne(AccountState::Deleted.as_str()))
        .select((ACCOUNT, PRIMARY_EMAIL.nullable()))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(read_account).transpose()?.flatten())
}

/// Holds an account until the transaction ends: whatever else reads it to change it waits. False where there is none, or
/// a tombstone.
pub fn lock_account(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let held = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .filter(accounts::state.ne(AccountState::Deleted.as_str()))
        .set(accounts::updated_at.eq(accounts::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// State and epoch of an account, tombstones included.
pub fn find_state(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<(AccountState, i64)>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(String, i64)> = accounts::table
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .select((accounts::state, accounts::epoch))
        .get_result(tx.conn())
        .optional()?;
    found
        .map(|(state, epoch)| {
            let state = AccountState::parse(&state).ok_or_else(|| Fault::internal("account state is damaged"))?;
            Ok((state, epoch))
        })
        .transpose()
}

/// The account that an address belongs to.
pub fn find_id_by_email(tx: &mut Tx<'_>, email: &Email) -> Result<Option<AccountId>, Fault> {
    let tenant = tx.tenant();
    let id: Option<Vec<u8>> = account_emails::table
        .filter(account_emails::tenant_id.eq(tenant.as_slice()).and(account_emails::canonical.eq(email.canonical())))
        .select(account_emails::account_id)
        .get_result(tx.conn())
        .optional()?;
    id.map(|id| AccountId::try_from(id).map_err(Fault::internal)).transpose()
}

/// Whether there is an account at any tenant, or was.
pub fn is_any(stx: &mut SystemTx<'_>) -> Result<bool, Fault> {
    let one: Vec<Vec<u8>> = accounts::table.select(accounts::tenant_id).limit(1).load(stx.conn())?;
    Ok(!one.is_empty())
}

/// A page of accounts with their primary addresses, in the order of their making; tombstones are left out.
pub fn list_accounts(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Account>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let rows: Vec<(AccountRow, Option<EmailColumns>)> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.gt(request.floor())))
        .filter(accounts::state.ne(AccountState::Deleted.as_str()))
        .order(accounts::id)
        .limit(request.rows())
        .select((accounts::all_columns, (account_emails::address, account_emails::verified_at).nullable()))
        .load(tx.conn())?;
    let found = rows.into_iter().map(|(row, email)| row.into_account(email)).collect::<Result<_, _>>()?;
    Ok(Page::of(found, request, |account: &Account| Some(Cursor::after(account.id))))
}

pub fn insert_account(wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(accounts::table)
        .values((
            accounts::tenant_id.eq(tenant.as_slice()),
            accounts::id.eq(account.id.as_slice()),
            accounts::sub.eq(&account.sub),
            accounts::state.eq(account.state.as_str()),
            accounts::claims.eq(to_text(&account.claims)?),
            accounts::epoch.eq(account.epoch),
            accounts::created_at.eq(account.created_at.micros()),
            accounts::updated_at.eq(account.updated_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

fn to_text(claims: &ProfileClaims) -> Result<String, Fault> {
    serde_json::to_string(claims).map_err(Fault::internal)
}

/// Takes a name in the tenant's namespace of addresses and user names. False if somebody has it or ever had it.
pub fn claim_identifier(wtx: &mut WriteTx<'_>, canonical: &str, account: AccountId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let hash = wtx.keys().lookup_hash(&format!("name {canonical}"));
    let row = (
        account_identifiers::tenant_id.eq(tenant.as_slice()),
        account_identifiers::name_hash.eq(&hash[..]),
        account_identifiers::account_id.eq(account.as_slice()),
        account_identifiers::created_at.eq(now.micros()),
    );
    insert_unique(wtx, diesel::insert_into(account_identifiers::table).values(row))
}

/// Whose name this is, or was.
pub fn find_identifier_owner(tx: &mut Tx<'_>, canonical: &str) -> Result<Option<AccountId>, Fault> {
    let tenant = tx.tenant();
    let hash = tx.keys().lookup_hash(&format!("name {canonical}"));
    let owner: Option<Vec<u8>> = account_identifiers::table
        .filter(account_identifiers::tenant_id.eq(tenant.as_slice()).and(account_identifiers::name_hash.eq(&hash[..])))
        .select(account_identifiers::account_id)
        .get_result(tx.conn())
        .optional()?;
    owner.map(|id| AccountId::try_from(id).map_err(Fault::internal)).transpose()
}

/// Stores the primary address of a new account, whose name was claimed before.
pub fn insert_email(
    wtx: &mut WriteTx<'_>,
    id: EmailId,
    account: AccountId,
    email: &AccountEmail,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(account_emails::table)
        .values((
            account_emails::tenant_id.eq(tenant.as_slice()),
            account_emails::id.eq(id.as_slice()),
            account_emails::account_id.eq(account.as_slice()),
            account_emails::address.eq(email.email.address()),
            account_emails::canonical.eq(email.email.canonical()),
            account_emails::verified_at.eq(email.verified.then(|| now.micros())),
            account_emails::is_primary.eq(true),
            account_emails::created_at.eq(now.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Says since when the primary address is known to be the person's, or that it is not. False if there is no address.
pub fn update_verified(wtx: &mut WriteTx<'_>, account: AccountId, verified_at: Option<Time>) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(account_emails::table)
        .filter(account_emails::tenant_id.eq(tenant.as_slice()))
        .filter(account_emails::account_id.eq(account.as_slice()).and(account_emails::is_primary.eq(true)))
        .set(account_emails::verified_at.eq(verified_at.map(Time::micros)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

pub fn update_claims(wtx: &mut WriteTx<'_>, id: AccountId, claims: &ProfileClaims, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .filter(accounts::state.ne(AccountState::Deleted.as_str()))
        .set((accounts::claims.eq(to_text(claims)?), accounts::updated_at.eq(now.micros())))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Changes the state. The epoch moves on, so every session and grant of the account is over.
pub fn update_state(wtx: &mut WriteTx<'_>, id: AccountId, state: AccountState, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let deleted_at = (state == AccountState::Deleted).then(|| now.micros());
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .filter(accounts::state.ne(AccountState::Deleted.as_str()))
        .set((
            accounts::state.eq(state.as_str()),
            accounts::epoch.eq(accounts::epoch + 1),
            accounts::updated_at.eq(now.micros()),
            accounts::deleted_at.eq(deleted_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Ends every session and grant of an account.
pub fn advance_epoch(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .set(accounts::epoch.eq(accounts::epoch + 1))
        .execute(wtx.conn())?;
    Ok(())
}

/// What a tombstone keeps: id, `sub`, names. Addresses, claims and password go.
pub fn erase_personal_data(wtx: &mut WriteTx<'_>, id: AccountId, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    update_claims(wtx, id, &ProfileClaims::default(), now)?;
    let key = account_emails::tenant_id.eq(tenant.as_slice()).and(account_emails::account_id.eq(id.as_slice()));
    diesel::delete(account_emails::table.filter(key)).execute(wtx.conn())?;
    let key = passwords::tenant_id.eq(tenant.as_slice()).and(passwords::account_id.eq(id.as_slice()));
    diesel::delete(passwords::table.filter(key)).execute(wtx.conn())?;
    Ok(())
}

/// The stored hash, and when the password was chosen: a rehash of the same password leaves that alone.
pub fn find_password(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<(StoredPassword, Time)>, Fault> {
    let tenant = tx.tenant();
    let found: Option<PasswordColumns> = passwords::table
        .filter(passwords::tenant_id.eq(tenant.as_slice()).and(passwords::account_id.eq(account.as_slice())))
        .select((passwords::hash, passwords::pepper_id, passwords::changed_at))
        .get_result(tx.conn())
        .optional()?;
    found.map(read_password).transpose()
}

/// What the sign-in page's address leads to.
pub struct Credentials {
    pub account: AccountId,
    /// The hash to compare with, and when that password was chosen.
    pub password: Option<(StoredPassword, Time)>,
}

/// The account that an address belongs to, with its password.
pub fn find_credentials(tx: &mut Tx<'_>, email: &Email) -> Result<Option<Credentials>, Fault> {
    let tenant = tx.tenant();
    let password =
        passwords::tenant_id.eq(account_emails::tenant_id).and(passwords::account_id.eq(account_emails::account_id));
    let found: Option<(Vec<u8>, Option<PasswordColumns>)> = account_emails::table
        .left_join(passwords::table.on(password))
        .filter(account_emails::tenant_id.eq(tenant.as_slice()).and(account_emails::canonical.eq(email.canonical())))
        .select((account_emails::account_id, (passwords::hash, passwords::pepper_id, passwords::changed_at).nullable()))
        .get_result(tx.conn())
        .optional()?;
    let Some((account, password)) = found else { return Ok(None) };
    Ok(Some(Credentials {
        account: AccountId::try_from(account).map_err(Fault::internal)?,
        password: password.map(read_password).transpose()?,
    }))
}

/// An account, and when its password was chosen; tombstones are not found.
pub fn find_with_password(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<(Account, Option<Time>)>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let password = passwords::tenant_id.eq(accounts::tenant_id).and(passwords::account_id.eq(accounts::id));
    let found: Option<(AccountColumns, Option<i64>)> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .left_join(passwords::table.on(password))
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::id.eq(id.as_slice())))
        .select(((ACCOUNT, PRIMARY_EMAIL.nullable()), passwords::changed_at.nullable()))
        .get_result(tx.conn())
        .optional()?;
    let Some((columns, chosen_at)) = found else { return Ok(None) };
    Ok(read_account(columns)?.map(|account| (account, chosen_at.map(Time::from_micros))))
}

#[derive(Queryable)]
struct PasswordColumns {
    phc: String,
    pepper_id: Vec<u8>,
    chosen_at: i64,
}

fn read_password(columns: PasswordColumns) -> Result<(StoredPassword, Time), Fault> {
    let PasswordColumns { phc, pepper_id, chosen_at } = columns;
    let pepper_id = pepper_id.try_into().map_err(|_| Fault::internal("a pepper id is damaged"))?;
    Ok((StoredPassword { phc, pepper_id }, Time::from_micros(chosen_at)))
}

/// Stores another hash of the password that was chosen at this instant. One that was chosen meanwhile stays.
pub fn update_hash(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    password: &StoredPassword,
    chosen_at: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(passwords::table)
        .filter(passwords::tenant_id.eq(tenant.as_slice()).and(passwords::account_id.eq(account.as_slice())))
        .filter(passwords::changed_at.eq(chosen_at.micros()))
        .set((passwords::hash.eq(&password.phc), passwords::pepper_id.eq(&password.pepper_id[..])))
        .execute(wtx.conn())?;
    Ok(())
}

/// Stores a password hash in the place of the one before, if there was one.
pub fn replace_password(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    password: &StoredPassword,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let row = (
        passwords::tenant_id.eq(tenant.as_slice()),
        passwords::account_id.eq(account.as_slice()),
        passwords::hash.eq(&password.phc),
        passwords::pepper_id.eq(&password.pepper_id[..]),
        passwords::changed_at.eq(now.micros()),
    );
    if !insert_unique(wtx, diesel::insert_into(passwords::table).values(row))? {
        let key = passwords::tenant_id.eq(tenant.as_slice()).and(passwords::account_id.eq(account.as_slice()));
        diesel::update(passwords::table.filter(key))
            .set((
                passwords::hash.eq(&password.phc),
                passwords::pepper_id.eq(&password.pepper_id[..]),
                passwords::changed_at.eq(now.micros()),
            ))
            .execute(wtx.conn())?;
    }
    Ok(())
}

/// Gives an account a role. False if it has it.
pub fn insert_role(wtx: &mut WriteTx<'_>, account: AccountId, role: Role, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        account_roles::tenant_id.eq(tenant.as_slice()),
        account_roles::account_id.eq(account.as_slice()),
        account_roles::role.eq(role.as_str()),
        account_roles::created_at.eq(now.micros()),
    );
    insert_unique(wtx, diesel::insert_into(account_roles::table).values(row))
}

/// An account that has a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub account: AccountId,
    pub state: AccountState,
    pub has_password: bool,
}

/// The accounts that have a role, deleted ones too.
pub fn list_holders(tx: &mut Tx<'_>, role: Role) -> Result<Vec<Holder>, Fault> {
    let tenant = tx.tenant();
    let own = accounts::tenant_id.eq(account_roles::tenant_id).and(accounts::id.eq(account_roles::account_id));
    let password =
        passwords::tenant_id.eq(account_roles::tenant_id).and(passwords::account_id.eq(account_roles::account_id));
    let rows: Vec<(Vec<u8>, String, Option<Vec<u8>>)> = account_roles::table
        .inner_join(accounts::table.on(own))
        .left_join(passwords::table.on(password))
        .filter(account_roles::tenant_id.eq(tenant.as_slice()).and(account_roles::role.eq(role.as_str())))
        .select((account_roles::account_id, accounts::state, passwords::account_id.nullable()))
        .load(tx.conn())?;
    let holder = |(account, state, password): (Vec<u8>, String, Option<Vec<u8>>)| {
        Ok(Holder {
            account: AccountId::try_from(account).map_err(Fault::internal)?,
            state: AccountState::parse(&state).ok_or_else(|| Fault::internal("account state is damaged"))?,
            has_password: password.is_some(),
        })
    };
    rows.into_iter().map(holder).collect()
}

//! The table `signing_keys`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::crypto::seal::SealContext;
use crate::base::fault::Fault;
use crate::base::id::SigningKeyId;
use crate::base::jose::{Alg, KeyPair};
use crate::base::secret::Secret;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::signing_keys;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

pub const TABLES: &[Table] = &[Table::new("signing_keys", "id")];

/// A signing key without its private half.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = signing_keys)]
pub struct KeyRecord {
    pub id: SigningKeyId,
    /// The RFC 7638 thumbprint.
    pub kid: String,
    pub alg: Alg,
    pub public_jwk: String,
    /// When it begins to sign.
    pub not_before: Time,
    /// When it is no longer published; `None` while it has no successor.
    pub retire_at: Option<Time>,
    pub created_at: Time,
    /// When its private half was erased.
    pub retired_at: Option<Time>,
}

impl KeyRecord {
    /// Returns whether the JWK set contains the key at this time. An erased key is never published, also while the
    /// clock of this node is behind the one that erased it.
    pub fn is_published(&self, now: Time) -> bool {
        self.retired_at.is_none() && self.retire_at.is_none_or(|at| now < at)
    }
}

/// Stores a new key that signs from `from` on, its private half sealed with the tenant's data key. Returns false if the
/// tenant has a key of this algorithm without a successor.
pub(super) fn insert(wtx: &mut WriteTx<'_>, op: &Op, pair: &KeyPair, from: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let id: SigningKeyId = op.id(&format!("signing key {}", pair.kid));
    let place = place(tenant.as_slice(), id.as_slice());
    let sealed = tenancy::store::data_key(wtx)?.seal(place, op.seed(), pair.private_jwk.expose().as_bytes())?;
    let row = (
        signing_keys::tenant_id.eq(tenant),
        signing_keys::id.eq(id),
        signing_keys::kid.eq(&pair.kid),
        signing_keys::alg.eq(pair.alg),
        signing_keys::public_jwk.eq(&pair.public_jwk),
        signing_keys::private_jwk.eq(&sealed),
        signing_keys::not_before.eq(from),
        signing_keys::created_at.eq(op.now),
    );
    wtx.note_change();
    insert_unique(wtx, diesel::insert_into(signing_keys::table).values(row))
}

fn place<'a>(tenant: &'a [u8], row: &'a [u8]) -> SealContext<'a> {
    SealContext { tenant, table: "signing_keys", column: "private_jwk", row }
}

/// Lists the keys of the JWK set, in the order in which they begin to sign.
pub fn list_published(tx: &mut Tx<'_>, now: Time) -> Result<Vec<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    let keys = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant))
        .filter(signing_keys::retire_at.is_null().or(signing_keys::retire_at.gt(now)))
        .filter(signing_keys::retired_at.is_null())
        .order(signing_keys::id)
        .select(columns::<KeyRecord>())
        .load(tx.conn())?;
    Ok(in_order(keys))
}

/// Lists every key that the tenant ever had, in the order in which they begin to sign.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    let keys = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant))
        .order(signing_keys::id)
        .select(columns::<KeyRecord>())
        .load(tx.conn())?;
    Ok(in_order(keys))
}

/// Sorts keys by the time at which they begin to sign. A tenant has few, which are read in the order of the primary key.
fn in_order(mut keys: Vec<KeyRecord>) -> Vec<KeyRecord> {
    keys.sort_by_key(|key| (key.not_before, key.id));
    keys
}

/// Finds a key of this tenant by its `kid`, retired keys included.
pub(super) fn find_by_kid(tx: &mut Tx<'_>, kid: &str) -> Result<Option<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    Ok(signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::kid.eq(kid)))
        .select(columns::<KeyRecord>())
        .get_result(tx.conn())
        .optional()?)
}

/// Reads and opens the private half of a key.
pub(super) fn get_private_jwk(tx: &mut Tx<'_>, id: SigningKeyId) -> Result<Secret<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    let sealed: Vec<u8> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::id.eq(id)))
        .select(signing_keys::private_jwk)
        .get_result(tx.conn())?;
    tenancy::store::data_key(tx)?.open(place(tenant.as_slice(), id.as_slice()), &sealed)
}

/// Locks the keys of an algorithm until this transaction ends, so that other transactions that lock them wait. SQLite
/// has one writer anyway; PostgreSQL has many.
pub(super) fn lock(wtx: &mut WriteTx<'_>, alg: Alg) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::alg.eq(alg)))
        .set(signing_keys::created_at.eq(signing_keys::created_at))
        .execute(wtx.conn())?;
    Ok(())
}

/// Sets when a key begins to sign.
pub(super) fn set_not_before(wtx: &mut WriteTx<'_>, id: SigningKeyId, from: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::id.eq(id)))
        .set(signing_keys::not_before.eq(from))
        .execute(wtx.conn())?;
    one(changed)
}

/// Sets when a key is no longer published.
pub(super) fn set_retire_at(wtx: &mut WriteTx<'_>, id: SigningKeyId, at: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::id.eq(id)))
        .set(signing_keys::retire_at.eq(at))
        .execute(wtx.conn())?;
    one(changed)
}

/// Withdraws a key and erases its private half.
pub(super) fn erase(wtx: &mut WriteTx<'_>, id: SigningKeyId, now: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant).and(signing_keys::id.eq(id)))
        .set((signing_keys::retire_at.eq(now), signing_keys::retired_at.eq(now), signing_keys::private_jwk.eq(ERASED)))
        .execute(wtx.conn())?;
    one(changed)
}

/// Erases the private half of every key that is no longer published and returns their number.
pub fn erase_over(wtx: &mut WriteTx<'_>, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant))
        .filter(signing_keys::retire_at.le(now).and(signing_keys::retired_at.is_null()))
        .set((signing_keys::retired_at.eq(now), signing_keys::private_jwk.eq(ERASED)))
        .execute(wtx.conn())?)
}

/// The value of the column after a private half was erased.
const ERASED: &[u8] = &[];

fn one(changed: usize) -> Result<(), Fault> {
    if changed == 1 { Ok(()) } else { Err(Fault::internal("a signing key is gone")) }
}

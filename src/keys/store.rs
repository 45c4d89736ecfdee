//! The table `signing_keys`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable};

use crate::base::crypto::seal::Place;
use crate::base::fault::Fault;
use crate::base::id::SigningKeyId;
use crate::base::jose::{Alg, KeyPair};
use crate::base::secret::Secret;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::run::RunQuery;
use crate::storage::schema::signing_keys;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

pub const TABLES: &[Table] = &[Table::new("signing_keys", "id")];

/// A key without its private half.
#[derive(Clone, Debug)]
pub struct KeyRecord {
    pub id: SigningKeyId,
    /// The RFC 7638 thumbprint.
    pub kid: String,
    pub alg: Alg,
    pub public_jwk: String,
    /// From when on it signs.
    pub not_before: Time,
    /// From when on it is not published; `None` while it has no successor.
    pub retire_at: Option<Time>,
    pub created_at: Time,
    /// When its private half was erased.
    pub retired_at: Option<Time>,
}

impl KeyRecord {
    /// Whether the JWK set has it at this instant.
    pub fn is_published(&self, now: Time) -> bool {
        self.retire_at.is_none_or(|at| now < at)
    }
}

/// A row without the private half; times in microseconds.
#[derive(Queryable)]
struct Columns {
    id: Vec<u8>,
    kid: String,
    alg: String,
    public_jwk: String,
    not_before: i64,
    retire_at: Option<i64>,
    created_at: i64,
    retired_at: Option<i64>,
}

const COLUMNS: (
    signing_keys::id,
    signing_keys::kid,
    signing_keys::alg,
    signing_keys::public_jwk,
    signing_keys::not_before,
    signing_keys::retire_at,
    signing_keys::created_at,
    signing_keys::retired_at,
) = (
    signing_keys::id,
    signing_keys::kid,
    signing_keys::alg,
    signing_keys::public_jwk,
    signing_keys::not_before,
    signing_keys::retire_at,
    signing_keys::created_at,
    signing_keys::retired_at,
);

fn parse(row: Columns) -> Result<KeyRecord, Fault> {
    let damaged = |_| Fault::internal(format!("signing key {}: column alg is damaged", row.kid));
    Ok(KeyRecord {
        id: SigningKeyId::try_from(row.id).map_err(Fault::internal)?,
        alg: row.alg.parse().map_err(damaged)?,
        kid: row.kid,
        public_jwk: row.public_jwk,
        not_before: Time::from_micros(row.not_before),
        retire_at: row.retire_at.map(Time::from_micros),
        created_at: Time::from_micros(row.created_at),
        retired_at: row.retired_at.map(Time::from_micros),
    })
}

/// Stores a new key that signs from an instant on, its private half sealed with the tenant's data key. False if the
/// tenant has a key of this algorithm that has no successor.
pub(super) fn insert(wtx: &mut WriteTx<'_>, op: &Op, pair: &KeyPair, from: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let id: SigningKeyId = op.id(&format!("signing key {}", pair.kid));
    let place = place(tenant.as_slice(), id.as_slice());
    let sealed = tenancy::store::data_key(wtx)?.seal(place, op.seed(), pair.private_jwk.expose().as_bytes())?;
    let row = (
        signing_keys::tenant_id.eq(tenant.as_slice()),
        signing_keys::id.eq(id.as_slice()),
        signing_keys::kid.eq(&pair.kid),
        signing_keys::alg.eq(pair.alg.as_str()),
        signing_keys::public_jwk.eq(&pair.public_jwk),
        signing_keys::private_jwk.eq(&sealed),
        signing_keys::not_before.eq(from.micros()),
        signing_keys::created_at.eq(op.now.micros()),
    );
    wtx.note_change();
    insert_unique(wtx, diesel::insert_into(signing_keys::table).values(row))
}

fn place<'a>(tenant: &'a [u8], row: &'a [u8]) -> Place<'a> {
    Place { tenant, table: "signing_keys", column: "private_jwk", row }
}

/// Every key whose public half is published, by the time from which it signs: what the JWK set shows.
pub fn list_published(tx: &mut Tx<'_>, now: Time) -> Result<Vec<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<Columns> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()))
        .filter(signing_keys::retire_at.is_null().or(signing_keys::retire_at.gt(now.micros())))
        .order((signing_keys::not_before, signing_keys::id))
        .select(COLUMNS)
        .load(tx.conn())?;
    rows.into_iter().map(parse).collect()
}

/// Every key that the tenant ever had, by the time from which it signs.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<Columns> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()))
        .order((signing_keys::not_before, signing_keys::id))
        .select(COLUMNS)
        .load(tx.conn())?;
    rows.into_iter().map(parse).collect()
}

/// A key of this tenant by its `kid`, also a retired one.
pub(super) fn find_by_kid(tx: &mut Tx<'_>, kid: &str) -> Result<Option<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    let row: Option<Columns> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::kid.eq(kid)))
        .select(COLUMNS)
        .get_result(tx.conn())
        .optional()?;
    row.map(parse).transpose()
}

/// The private half, opened.
pub(super) fn get_private_jwk(tx: &mut Tx<'_>, id: SigningKeyId) -> Result<Secret<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    let sealed: Vec<u8> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::id.eq(id.as_slice())))
        .select(signing_keys::private_jwk)
        .get_result(tx.conn())?;
    tenancy::store::data_key(tx)?.open(place(tenant.as_slice(), id.as_slice()), &sealed)
}

/// Lets nobody else change the keys of an algorithm until this transaction ends: PostgreSQL does not put writers in a
/// line by itself.
pub(super) fn lock(wtx: &mut WriteTx<'_>, alg: Alg) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::alg.eq(alg.as_str())))
        .set(signing_keys::created_at.eq(signing_keys::created_at))
        .execute(wtx.conn())?;
    Ok(())
}

pub(super) fn set_not_before(wtx: &mut WriteTx<'_>, id: SigningKeyId, from: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::id.eq(id.as_slice())))
        .set(signing_keys::not_before.eq(from.micros()))
        .execute(wtx.conn())?;
    one(changed)
}

pub(super) fn set_retire_at(wtx: &mut WriteTx<'_>, id: SigningKeyId, at: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::id.eq(id.as_slice())))
        .set(signing_keys::retire_at.eq(at.micros()))
        .execute(wtx.conn())?;
    one(changed)
}

/// Withdraws a key at an instant and erases its private half.
pub(super) fn erase(wtx: &mut WriteTx<'_>, id: SigningKeyId, now: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::id.eq(id.as_slice())))
        .set((
            signing_keys::retire_at.eq(now.micros()),
            signing_keys::retired_at.eq(now.micros()),
            signing_keys::private_jwk.eq(ERASED),
        ))
        .execute(wtx.conn())?;
    one(changed)
}

/// Erases the private half of every key that is published no more. Their number.
pub fn erase_over(wtx: &mut WriteTx<'_>, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(signing_keys::table)
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()))
        .filter(signing_keys::retire_at.le(now.micros()).and(signing_keys::retired_at.is_null()))
        .set((signing_keys::retired_at.eq(now.micros()), signing_keys::private_jwk.eq(ERASED)))
        .execute(wtx.conn())?)
}

/// What is left of a private half.
const ERASED: &[u8] = &[];

fn one(changed: usize) -> Result<(), Fault> {
    if changed == 1 { Ok(()) } else { Err(Fault::internal("a signing key is gone")) }
}

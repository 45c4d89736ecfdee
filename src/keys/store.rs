//! The table `signing_keys`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, RunQueryDsl};

use crate::base::crypto::seal::Place;
use crate::base::fault::Fault;
use crate::base::id::SigningKeyId;
use crate::base::jose::{Alg, KeyPair};
use crate::base::secret::Secret;
use crate::op::Op;
use crate::storage::purge::{Purge, purge_all};
use crate::storage::schema::signing_keys;
use crate::storage::{Tx, WriteTx};
use crate::tenancy;

/// The life of a key. It signs only while active; its public half is published throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    Published,
    Active,
    Retiring,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            KeyState::Published => "published",
            KeyState::Active => "active",
            KeyState::Retiring => "retiring",
        }
    }
}

#[derive(Queryable)]
pub struct KeyRecord {
    #[diesel(deserialize_as = Vec<u8>)]
    pub id: SigningKeyId,
    pub kid: String,
    alg: String,
    pub public_jwk: String,
}

impl KeyRecord {
    pub fn alg(&self) -> Result<Alg, Fault> {
        self.alg.parse().map_err(Fault::internal)
    }
}

/// Stores a new key, its private half sealed with the tenant's data key.
pub fn insert_key(wtx: &mut WriteTx<'_>, op: &Op, pair: &KeyPair) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let id: SigningKeyId = op.id(&format!("signing key {}", pair.kid));
    let place = place(tenant.as_slice(), id.as_slice());
    let sealed = tenancy::store::data_key(wtx)?.seal(place, op.seed(), pair.private_jwk.expose().as_bytes())?;
    diesel::insert_into(signing_keys::table)
        .values((
            signing_keys::tenant_id.eq(tenant.as_slice()),
            signing_keys::id.eq(id.as_slice()),
            signing_keys::kid.eq(&pair.kid),
            signing_keys::alg.eq(pair.alg.as_str()),
            signing_keys::state.eq(KeyState::Active.as_str()),
            signing_keys::public_jwk.eq(&pair.public_jwk),
            signing_keys::private_jwk.eq(&sealed),
            signing_keys::not_before.eq(op.now.micros()),
            signing_keys::created_at.eq(op.now.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

fn place<'a>(tenant: &'a [u8], row: &'a [u8]) -> Place<'a> {
    Place { tenant, table: "signing_keys", column: "private_jwk", row }
}

/// Every key whose public half is published, oldest first: what the JWK set shows.
pub fn list_published(tx: &mut Tx<'_>) -> Result<Vec<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    Ok(signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()))
        .order(signing_keys::id)
        .select((signing_keys::id, signing_keys::kid, signing_keys::alg, signing_keys::public_jwk))
        .load(tx.conn())?)
}

/// A key of this tenant by its `kid`.
pub(super) fn find_by_kid(tx: &mut Tx<'_>, kid: &str) -> Result<Option<KeyRecord>, Fault> {
    let tenant = tx.tenant();
    Ok(signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::kid.eq(kid)))
        .select((signing_keys::id, signing_keys::kid, signing_keys::alg, signing_keys::public_jwk))
        .get_result(tx.conn())
        .optional()?)
}

/// The `kid` of the key that signs now with this algorithm.
pub(super) fn find_active(tx: &mut Tx<'_>, alg: Alg) -> Result<Option<(SigningKeyId, String)>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(Vec<u8>, String)> = signing_keys::table
        .filter(signing_keys::tenant_id.eq(tenant.as_slice()).and(signing_keys::alg.eq(alg.as_str())))
        .filter(signing_keys::state.eq(KeyState::Active.as_str()))
        .order(signing_keys::id.desc())
        .select((signing_keys::id, signing_keys::kid))
        .get_result(tx.conn())
        .optional()?;
    found.map(|(id, kid)| Ok((SigningKeyId::try_from(id).map_err(Fault::internal)?, kid))).transpose()
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

/// Empties the table of a tenant that is being deleted, a step of it.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    purge_all(wtx, Purge { table: "signing_keys", key: "id" })
}

//! The table `mail_domains`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::domain::Domain;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::mail_domains;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("mail_domains", "domain")];

/// A mail domain of a tenant.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = mail_domains)]
pub struct MailDomain {
    /// A-labels in lower case, as [`Domain`] has them.
    pub domain: String,
    pub created_at: Time,
    pub verified_at: Option<Time>,
}

/// Finds a mail domain.
pub fn find(tx: &mut Tx<'_>, domain: &Domain) -> Result<Option<MailDomain>, Fault> {
    let tenant = tx.tenant();
    Ok(mail_domains::table
        .filter(mail_domains::tenant_id.eq(tenant).and(mail_domains::domain.eq(domain.as_str())))
        .select(columns::<MailDomain>())
        .get_result(tx.conn())
        .optional()?)
}

/// Lists the tenants that have a domain as a verified one, up to `most`.
pub fn list_tenants_of(stx: &mut SystemTx<'_>, domain: &Domain, most: i64) -> Result<Vec<TenantId>, Fault> {
    Ok(mail_domains::table
        .filter(mail_domains::domain.eq(domain.as_str()).and(mail_domains::verified_at.is_not_null()))
        .select(mail_domains::tenant_id)
        .limit(most)
        .load(stx.conn())?)
}

/// Lists every mail domain of the tenant, by name.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<MailDomain>, Fault> {
    let tenant = tx.tenant();
    let mut domains: Vec<MailDomain> = mail_domains::table
        .filter(mail_domains::tenant_id.eq(tenant))
        .select(columns::<MailDomain>())
        .load(tx.conn())?;
    // Sorted in Rust: the order of texts depends on PostgreSQL's collation.
    domains.sort_by(|a, b| a.domain.cmp(&b.domain));
    Ok(domains)
}

/// Stores a mail domain that is not verified. Returns false if the tenant has it already.
pub fn insert(wtx: &mut WriteTx<'_>, domain: &Domain, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        mail_domains::tenant_id.eq(tenant),
        mail_domains::domain.eq(domain.as_str()),
        mail_domains::created_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(mail_domains::table).values(row))
}

/// Marks a mail domain as verified. Returns false if the tenant does not have it, or if it is verified already.
pub fn set_verified(wtx: &mut WriteTx<'_>, domain: &Domain, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(mail_domains::table)
        .filter(mail_domains::tenant_id.eq(tenant).and(mail_domains::domain.eq(domain.as_str())))
        .filter(mail_domains::verified_at.is_null())
        .set(mail_domains::verified_at.eq(Some(now)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes a mail domain. Returns false if the tenant does not have it.
pub fn delete(wtx: &mut WriteTx<'_>, domain: &Domain) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = mail_domains::tenant_id.eq(tenant).and(mail_domains::domain.eq(domain.as_str()));
    Ok(diesel::delete(mail_domains::table.filter(key)).execute(wtx.conn())? == 1)
}

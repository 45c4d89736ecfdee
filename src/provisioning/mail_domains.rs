//! Adds, verifies and removes the mail domains of a tenant, by the word of the deployment's administrator. Each operation
//! may be repeated: then it changes and records nothing.

use super::tenants::{lock, record};
use crate::audit::Event;
use crate::base::domain::Domain;
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::moment::Moment;
use crate::base::slug::Slug;
use crate::storage::SystemTx;
use crate::tenancy::Tenant;
use crate::tenancy::domains::{MailDomain, store};

/// What a removal did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    Removed,
    /// The tenant did not have the domain.
    Absent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DomainRefusal {
    NoTenant,
    /// The tenant does not have the domain.
    NotAdded,
    /// The tenant has [`limits::MAIL_DOMAINS`] domains.
    TooMany,
}

/// Adds a mail domain, which is not verified.
pub fn add_domain(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    domain: &Domain,
    moment: &Moment,
) -> Result<Result<MailDomain, DomainRefusal>, Fault> {
    // The lock serializes concurrent additions, which count the rows.
    let Some(tenant) = lock(stx, slug)? else { return Ok(Err(DomainRefusal::NoTenant)) };
    let mut wtx = stx.tenant(tenant.id);
    if let Some(known) = store::find(&mut wtx, domain)? {
        return Ok(Ok(known));
    }
    if store::list(&mut wtx)?.len() >= limits::MAIL_DOMAINS {
        return Ok(Err(DomainRefusal::TooMany));
    }
    store::insert(&mut wtx, domain, moment.now)?;
    let added = get(stx, &tenant, domain)?;
    let event = Event::MailDomainAdded { tenant: tenant.id, domain: domain.to_string() };
    record(stx, moment, tenant, event)?;
    Ok(Ok(added))
}

/// Marks a mail domain as verified. No ownership is checked: the administrator vouches for it.
pub fn verify_domain(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    domain: &Domain,
    moment: &Moment,
) -> Result<Result<MailDomain, DomainRefusal>, Fault> {
    let Some(tenant) = lock(stx, slug)? else { return Ok(Err(DomainRefusal::NoTenant)) };
    let changed = store::set_verified(&mut stx.tenant(tenant.id), domain, moment.now)?;
    let Some(verified) = store::find(&mut stx.tenant(tenant.id), domain)? else {
        return Ok(Err(DomainRefusal::NotAdded));
    };
    if changed {
        let event = Event::MailDomainVerified { tenant: tenant.id, domain: domain.to_string() };
        record(stx, moment, tenant, event)?;
    }
    Ok(Ok(verified))
}

/// Removes a mail domain. Accounts with its addresses stay.
pub fn remove_domain(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    domain: &Domain,
    moment: &Moment,
) -> Result<Result<Removal, DomainRefusal>, Fault> {
    let Some(tenant) = lock(stx, slug)? else { return Ok(Err(DomainRefusal::NoTenant)) };
    if !store::delete(&mut stx.tenant(tenant.id), domain)? {
        return Ok(Ok(Removal::Absent));
    }
    let event = Event::MailDomainRemoved { tenant: tenant.id, domain: domain.to_string() };
    record(stx, moment, tenant, event)?;
    Ok(Ok(Removal::Removed))
}

fn get(stx: &mut SystemTx<'_>, tenant: &Tenant, domain: &Domain) -> Result<MailDomain, Fault> {
    store::find(&mut stx.tenant(tenant.id), domain)?.ok_or_else(|| Fault::internal("the mail domain is missing"))
}

//! Adds and removes the custom attributes of a tenant, by the deployment's administrator.

use super::tenants::{find, lock, record};
use crate::accounts;
use crate::audit::Event;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, TenantId};
use crate::base::limits;
use crate::base::moment::Moment;
use crate::base::name::display_name;
use crate::base::refusal::FieldFault;
use crate::base::slug::Slug;
use crate::storage::{Database, SystemTx, WriteTx};
use crate::tenancy::attributes::{Definition, Kind, check_choices, check_name, check_scope, store};

/// The number of accounts that one step of an erasure reads.
const STEP: i64 = 500;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeRefusal {
    NoTenant,
    /// The tenant has an attribute of this name.
    Taken,
    /// The tenant has [`limits::ATTRIBUTES`] attributes.
    TooMany,
    Definition(FieldFault),
}

/// Checks a definition.
fn check(definition: &Definition) -> Result<(), FieldFault> {
    check_name(&definition.name)?;
    let titles = &definition.titles;
    for title in titles.by_language.values().chain([&titles.default]) {
        display_name(title, limits::NAME).map_err(|why| FieldFault::new("title", why))?;
    }
    if let Kind::Choice { choices } = &definition.kind {
        check_choices(choices)?;
    }
    definition.scope.as_deref().map_or(Ok(()), check_scope)
}

/// Adds a custom attribute. Values that an interrupted removal left under its name are erased first.
pub fn add_attribute(
    db: &Database,
    slug: &Slug,
    definition: &Definition,
    moment: &Moment,
) -> Result<Result<(), AttributeRefusal>, Fault> {
    if let Err(fault) = check(definition) {
        return Ok(Err(AttributeRefusal::Definition(fault)));
    }
    let Some(tenant) = db.system_read(|stx| find(stx, slug))? else { return Ok(Err(AttributeRefusal::NoTenant)) };
    if tenant.attributes.find(&definition.name).is_none() {
        erase(db, tenant.id, &definition.name)?;
    }
    let (slug, definition, moment) = (slug.clone(), definition.clone(), moment.clone());
    db.system(move |stx| insert(stx, &slug, &definition, &moment))
}

fn insert(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    definition: &Definition,
    moment: &Moment,
) -> Result<Result<(), AttributeRefusal>, Fault> {
    // The lock serializes concurrent additions, which count the rows.
    let Some(tenant) = lock(stx, slug)? else { return Ok(Err(AttributeRefusal::NoTenant)) };
    if tenant.attributes.find(&definition.name).is_some() {
        return Ok(Err(AttributeRefusal::Taken));
    }
    if tenant.attributes.iter().count() >= limits::ATTRIBUTES {
        return Ok(Err(AttributeRefusal::TooMany));
    }
    if !store::insert(&mut stx.tenant(tenant.id), definition, moment.now)? {
        return Ok(Err(AttributeRefusal::Taken));
    }
    let event = Event::AttributeAdded { tenant: tenant.id, name: definition.name.clone() };
    record(stx, moment, tenant, event)?;
    Ok(Ok(()))
}

/// What a removal did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeRemoval {
    /// The attribute was removed, and its values from this number of accounts.
    Removed { accounts: usize },
    /// The tenant did not have it. An earlier removal was interrupted if accounts had values.
    Absent { accounts: usize },
}

/// Removes a custom attribute, and then its values in steps. From the first transaction on, no page and no claim has them. If
/// it is interrupted, the next removal or addition of the name erases the rest.
pub fn remove_attribute(
    db: &Database,
    slug: &Slug,
    name: &str,
    moment: &Moment,
) -> Result<Result<AttributeRemoval, AttributeRefusal>, Fault> {
    let (at, own, moment) = (slug.clone(), name.to_owned(), moment.clone());
    let removed = db.system(move |stx| delete(stx, &at, &own, &moment))?;
    let Some((tenant, was_there)) = removed else { return Ok(Err(AttributeRefusal::NoTenant)) };
    let accounts = erase(db, tenant, name)?;
    Ok(Ok(match was_there {
        true => AttributeRemoval::Removed { accounts },
        false => AttributeRemoval::Absent { accounts },
    }))
}

/// Returns the tenant, and whether it had the attribute.
fn delete(stx: &mut SystemTx<'_>, slug: &Slug, name: &str, moment: &Moment) -> Result<Option<(TenantId, bool)>, Fault> {
    let Some(tenant) = lock(stx, slug)? else { return Ok(None) };
    let id = tenant.id;
    let was_there = store::delete(&mut stx.tenant(id), name)?;
    if was_there {
        record(stx, moment, tenant, Event::AttributeRemoved { tenant: id, name: name.to_owned() })?;
    }
    Ok(Some((id, was_there)))
}

/// Erases the values of an attribute from the accounts of a tenant, in steps. Returns how many accounts had one.
fn erase(db: &Database, tenant: TenantId, name: &str) -> Result<usize, Fault> {
    let (mut after, mut erased) = (AccountId::from_bytes([0; 16]), 0);
    loop {
        let page = db.read(tenant, |tx| accounts::store::list_attributes(tx, after, STEP))?;
        let Some((last, _)) = page.last() else { return Ok(erased) };
        after = *last;
        let holders: Vec<AccountId> =
            page.into_iter().filter_map(|(id, mut values)| values.remove(name).then_some(id)).collect();
        if !holders.is_empty() {
            let name = name.to_owned();
            erased += db.write(tenant, move |wtx| erase_from(wtx, &holders, &name))?;
        }
    }
}

fn erase_from(wtx: &mut WriteTx<'_>, holders: &[AccountId], name: &str) -> Result<usize, Fault> {
    let mut erased = 0;
    for id in holders {
        // Locked before it is read, so that no concurrent change of another value is lost.
        accounts::store::lock_account(wtx, *id)?;
        let Some(account) = accounts::store::find_account(wtx, *id)? else { continue };
        let mut values = account.attributes;
        if values.remove(name) && accounts::store::update_attributes(wtx, *id, &values)? {
            erased += 1;
        }
    }
    Ok(erased)
}

//! Which organization of its user a request is for.

use super::pending::Pending;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::organizations::members::{current, list_current};
use crate::storage::Tx;

/// The organization of a request.
pub(super) enum Picked {
    /// `None`: the request is for no organization, or its user has none.
    Done(Option<OrganizationId>),
    /// The user has several and has to choose one.
    Choose,
    /// The user is not a member of the organization that the client named, or there is none. Both have one answer.
    NotMember,
}

/// Finds the organization that a request is for.
pub(super) fn pick(
    tx: &mut Tx<'_>,
    pending: &Pending,
    account: AccountId,
    session: Option<OrganizationId>,
) -> Result<Picked, Fault> {
    let request = &pending.request;
    let named = request.organization.as_deref();
    if named.is_none() && !request.for_organization {
        return Ok(Picked::Done(None));
    }
    let own = list_current(tx, account)?;
    match named {
        Some(named) => {
            let id = OrganizationId::from_uuid(named.strip_prefix("org_").unwrap_or(named));
            let by_id = own.iter().find(|current| Some(current.organization.id) == id);
            let found = by_id.or_else(|| own.iter().find(|current| current.organization.slug == named));
            Ok(found.map_or(Picked::NotMember, |found| Picked::Done(Some(found.organization.id))))
        }
        None if own.is_empty() => Ok(Picked::Done(None)),
        None => Ok(current(&own, session).map_or(Picked::Choose, |found| Picked::Done(Some(found.organization.id)))),
    }
}

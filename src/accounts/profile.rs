//! Changes that users make to their own profile.
//!
//! Relying parties trust the claims of an ID token, so users change only claims that describe how they wish to appear.
//! Only an administrator changes the claims that others rely on:
//!
//! - `email`, `phone_number` and their `…_verified`, because other systems grant access by them;
//! - `preferred_username`, because names are never assigned again and one user could reserve many names;
//! - `picture`, because every relying party loads that URL;
//! - `address`.
//!
//! The definition of a custom attribute says whether users may change it.

use std::collections::BTreeMap;

use super::attributes::AttributeValues;
use super::claims::{ClaimFault, fault_of};
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::attributes::Kind;
use crate::tenancy::settings::OWN_CLAIMS;

/// The claims that users may change themselves, in the order of the page.
pub const OWN: [&str; 11] = OWN_CLAIMS;

/// The submitted values.
#[derive(Clone, Debug, Default)]
pub struct Edits {
    /// The values of claims in [`OWN`]. Others are ignored.
    pub claims: Vec<(&'static str, String)>,
    /// The values of custom attributes. Those that the user may not write are ignored.
    pub attributes: BTreeMap<String, String>,
}

/// The invalid values of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileFaults {
    pub claims: Vec<(&'static str, ClaimFault)>,
    /// By the name of the custom attribute.
    pub attributes: Vec<(String, ClaimFault)>,
}

/// The result of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    Saved,
    /// No value differs, so nothing is written.
    Unchanged,
    /// Nothing is changed.
    Refused(ProfileFaults),
    NotFound,
}

/// Sets the submitted values, either all or none. An empty value removes the claim or the custom attribute.
pub fn edit(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId, edits: &Edits) -> Result<Edited, Fault> {
    let own = || edits.claims.iter().filter(|(claim, _)| OWN.contains(claim));
    let mut faults = ProfileFaults {
        claims: own().filter_map(|(claim, value)| Some((*claim, fault_of(claim, value)?))).collect(),
        attributes: Vec::new(),
    };
    // All claims are one document, so concurrent changes are serialized.
    store::lock_account(wtx, id)?;
    let Some(account) = store::find_account(wtx, id)? else { return Ok(Edited::NotFound) };
    let (mut attributes, mut changed): (AttributeValues, Vec<String>) = (account.attributes.clone(), Vec::new());
    for definition in op.tenant.attributes.writable() {
        let Some(value) = edits.attributes.get(&definition.name) else { continue };
        // A checkbox that is not selected is no answer where there was none.
        let is_unanswered =
            definition.kind == Kind::Boolean && value == "false" && attributes.get(definition).is_none();
        let before = attributes.get(definition).cloned();
        match attributes.set(definition, if is_unanswered { "" } else { value }) {
            Err(fault) => faults.attributes.push((definition.name.clone(), fault)),
            Ok(()) if attributes.get(definition) != before.as_ref() => changed.push(definition.name.clone()),
            Ok(()) => {}
        }
    }
    if faults != ProfileFaults::default() {
        return Ok(Edited::Refused(faults));
    }
    let changes_attributes = !changed.is_empty();
    let mut claims = account.claims.clone();
    for (claim, value) in own() {
        let before = claims.clone();
        // The value was checked above.
        claims.set(claim, value).map_err(|fault| Fault::internal(fault.refusal().text().english()))?;
        if claims != before {
            changed.push((*claim).to_owned());
        }
    }
    if changed.is_empty() {
        return Ok(Edited::Unchanged);
    }
    store::update_claims(wtx, id, &claims, op.now)?;
    if changes_attributes {
        store::update_attributes(wtx, id, &attributes)?;
    }
    audit::record(op, wtx, Event::AccountChanged { account: id, claims: changed })?;
    Ok(Edited::Saved)
}

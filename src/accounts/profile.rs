//! Changes that users make to their own profile.
//!
//! Relying parties trust the claims of an ID token, so users change only claims that describe how they wish to appear.
//! Only an administrator changes the claims that others rely on:
//!
//! - `email`, `phone_number` and their `…_verified`, because other systems grant access by them;
//! - `preferred_username`, because names are never assigned again and one user could reserve many names;
//! - `picture`, because every relying party loads that URL;
//! - `address`.

use super::claims::{ClaimFault, ProfileClaims, fault_of};
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::settings::OWN_CLAIMS;

/// The claims that users may change themselves, in the order of the page.
pub const OWN: [&str; 11] = OWN_CLAIMS;

/// The result of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    Saved,
    /// No value differs, so nothing is written.
    Unchanged,
    /// The claims with invalid values. No claim is changed.
    Refused(Vec<(&'static str, ClaimFault)>),
    NotFound,
}

/// Sets the submitted values of claims in [`OWN`], either all or none. An empty value removes the claim.
pub fn edit(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId, typed: &[(&'static str, String)]) -> Result<Edited, Fault> {
    let own = || typed.iter().filter(|(claim, _)| OWN.contains(claim));
    let faults: Vec<_> = own().filter_map(|(claim, value)| Some((*claim, fault_of(claim, value)?))).collect();
    if !faults.is_empty() {
        return Ok(Edited::Refused(faults));
    }
    // All claims are one document, so concurrent changes are serialized.
    store::lock_account(wtx, id)?;
    let Some(account) = store::find_account(wtx, id)? else { return Ok(Edited::NotFound) };
    let (mut claims, mut changed): (ProfileClaims, Vec<String>) = (account.claims.clone(), Vec::new());
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
    audit::record(op, wtx, Event::AccountChanged { account: id, claims: changed })?;
    Ok(Edited::Saved)
}

//! What a person may change of their own profile.
//!
//! Relying parties take what stands in an ID token for true, so a person sets by themselves only what says nothing but
//! how they want to be seen. What others rely on stays with the administrator: the address and the phone number with
//! their `…_verified`, by which people are let in elsewhere; `preferred_username`, since names are never given again and
//! whoever may take as many as they like takes other people's; `picture`, an address that every relying party loads;
//! and the postal address.

use super::claims::{ClaimFault, ProfileClaims, fault_of};
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::WriteTx;

/// The claims that a person sets by themselves, in the order of the page.
pub const OWN: [&str; 11] = [
    "name",
    "given_name",
    "middle_name",
    "family_name",
    "nickname",
    "birthdate",
    "gender",
    "website",
    "profile",
    "zoneinfo",
    "locale",
];

/// What came of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    Saved,
    /// Everything is as it was: nothing is written.
    Unchanged,
    /// Every claim that cannot have its value; none is changed.
    Refused(Vec<(&'static str, ClaimFault)>),
    NotFound,
}

/// Sets what a person typed for claims of [`OWN`], all of them or none; an empty value takes a claim away.
pub fn edit(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId, typed: &[(&'static str, String)]) -> Result<Edited, Fault> {
    let own = || typed.iter().filter(|(claim, _)| OWN.contains(claim));
    let faults: Vec<_> = own().filter_map(|(claim, value)| Some((*claim, fault_of(claim, value)?))).collect();
    if !faults.is_empty() {
        return Ok(Edited::Refused(faults));
    }
    // Claims are one document: two changes at once are made one after the other.
    store::lock_account(wtx, id)?;
    let Some(account) = store::find_account(wtx, id)? else { return Ok(Edited::NotFound) };
    let (mut claims, mut changed): (ProfileClaims, Vec<String>) = (account.claims.clone(), Vec::new());
    for (claim, value) in own() {
        let before = claims.clone();
        // It was checked before.
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

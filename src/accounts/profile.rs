//! Changes that users make to their own profile.
//!
//! Relying parties trust the claims of an ID token, so users change only claims that describe how they wish to appear.
//! Only an administrator changes the claims that others rely on:
//!
//! - `email`, `phone_number` and their `…_verified`, because other systems grant access by them;
//! - `picture`, because every relying party loads that URL;
//! - `address`.
//!
//! Users choose their user name (`preferred_username`) where they sign in with it (`sign_in.identifiers`). A user learns then
//! that a name is not free (P-06: documented exception), and a name that was in use is never assigned again. So
//! `authn::edit_profile` limits both attempts and changes.
//!
//! The definition of a custom attribute says whether users may change it.

use std::collections::BTreeMap;

use super::attributes::AttributeValues;
use super::claims::{ClaimFault, canonical_name, fault_of};
use super::{Account, manage, store};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::attributes::Kind;
use crate::tenancy::settings::{OWN_CLAIMS, SignInIdentifier, TenantSettings};

/// The claim of the user name.
const USER_NAME: &str = "preferred_username";

/// Returns the claims that users of a tenant may change themselves, in the order of the page.
pub fn own_claims(settings: &TenantSettings) -> impl Iterator<Item = &'static str> {
    let has_user_names = settings.sign_in_identifiers.has(SignInIdentifier::Username);
    has_user_names.then_some(USER_NAME).into_iter().chain(OWN_CLAIMS)
}

/// The submitted values.
#[derive(Clone, Debug, Default)]
pub struct Edits {
    /// The values of [`own_claims`]. Others are ignored.
    pub claims: Vec<(&'static str, String)>,
    /// The values of custom attributes. Those that the user may not write are ignored.
    pub attributes: BTreeMap<String, String>,
}

impl Edits {
    /// Returns the user name that these values give to an account with another one; `None` if they give it none. The spelling
    /// makes no difference.
    pub fn new_user_name(&self, settings: &TenantSettings, account: &Account) -> Option<String> {
        if !settings.sign_in_identifiers.has(SignInIdentifier::Username) {
            return None;
        }
        let (_, value) = self.claims.iter().find(|(claim, _)| *claim == USER_NAME)?;
        let name = canonical_name(value);
        (!name.is_empty() && account.claims.user_name().as_ref() != Some(&name)).then_some(name)
    }
}

/// Why a user cannot have a user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserNameFault {
    /// It is not free: another account has it, had it and was signed in to, or is deleted.
    Taken,
    /// The user signs in with nothing else, so it cannot be removed.
    Needed,
}

/// The invalid values of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileFaults {
    pub claims: Vec<(&'static str, ClaimFault)>,
    pub user_name: Option<UserNameFault>,
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
    let settings = &op.tenant.settings;
    // All claims are one document, so concurrent changes are serialized.
    store::lock_account(wtx, id)?;
    let Some(account) = store::find_account(wtx, id)? else { return Ok(Edited::NotFound) };
    // A user name of an earlier form is kept as it is.
    let is_kept = |claim: &str, value: &String| {
        claim == USER_NAME && account.claims.preferred_username.as_deref().unwrap_or_default() == value
    };
    let own = || {
        let values = edits.claims.iter().filter(|(claim, value)| !is_kept(claim, value));
        values.filter(|(claim, _)| own_claims(settings).any(|own| own == *claim))
    };
    let has_addresses = settings.sign_in_identifiers.has(SignInIdentifier::Email);
    let removes_name = own().any(|(claim, value)| *claim == USER_NAME && value.is_empty());
    let mut faults = ProfileFaults {
        claims: own().filter_map(|(claim, value)| Some((*claim, fault_of(claim, value)?))).collect(),
        user_name: (removes_name && !has_addresses).then_some(UserNameFault::Needed),
        attributes: Vec::new(),
    };
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
    if claims.user_name() != account.claims.user_name() {
        let renamed = Account { claims: claims.clone(), ..account.clone() };
        if manage::rename(op, wtx, &account, &renamed)?.is_err() {
            let faults = ProfileFaults { user_name: Some(UserNameFault::Taken), ..ProfileFaults::default() };
            return Ok(Edited::Refused(faults));
        }
    }
    store::update_claims(wtx, id, &claims, op.now)?;
    if changes_attributes {
        store::update_attributes(wtx, id, &attributes)?;
    }
    audit::record(op, wtx, Event::AccountChanged { account: id, claims: changed })?;
    Ok(Edited::Saved)
}

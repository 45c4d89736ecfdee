//! The acceptance of the tenant's terms of use.

use super::account::Account;
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;
use crate::tenancy::settings::TenantSettings;

/// The terms of use of a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub url: String,
    /// What is recorded when a user accepts them: the version, or the URL if the tenant has not set one.
    pub version: String,
}

/// Returns the terms that a user accepts at a sign-up; `None` if the tenant has none.
pub fn of(settings: &TenantSettings) -> Option<Terms> {
    let url = settings.branding.terms_url.clone()?;
    let version = settings.terms_version.clone().unwrap_or_else(|| url.clone());
    Some(Terms { url, version })
}

/// Returns the terms that this user has to accept before going on. Only a tenant that counts the versions of its terms
/// asks again.
pub fn due(op: &Op, account: &Account) -> Option<Terms> {
    let settings = &op.tenant.settings;
    let terms = of(settings).filter(|_| settings.terms_version.is_some());
    terms.filter(|terms| account.terms.as_ref() != Some(&terms.version))
}

/// Records that the user has accepted this version.
pub fn accept(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, version: &str) -> Result<(), Fault> {
    store::record_terms(wtx, account.id, version, op.now)?;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::TermsAccepted { account: account.id, version: version.to_owned() })
}

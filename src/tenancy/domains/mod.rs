//! The mail domains of a tenant. Owns the table `mail_domains`; `provisioning` changes it and records the changes.
//!
//! Where `registration` is `domains`, an address of a verified mail domain may sign up. A domain is verified by the word of
//! the deployment's administrator. Domains are compared as a whole: `acme.example` does not include `mail.acme.example`.

mod providers;
pub mod store;

pub use providers::is_of_a_provider;
pub use store::MailDomain;

use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::storage::Tx;

/// Returns whether the domain of this address is a verified mail domain of the transaction's tenant. The address is in its
/// canonical form, so that spellings of one domain are one domain.
pub fn is_allowed(tx: &mut Tx<'_>, email: &Email) -> Result<bool, Fault> {
    let domain = store::find(tx, &email.domain())?;
    Ok(domain.is_some_and(|domain| domain.verified_at.is_some()))
}

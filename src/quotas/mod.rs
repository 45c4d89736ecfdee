//! Quotas: how much a tenant can have (A-42: one tenant does not take what the others need). Owns the table
//! `quota_counters`. [`crate::base::quota`] is the table of quotas.
//!
//! A limit is the tenant's own (`quota.*`, which only the deployment sets), or the deployment's (`quotas.*`). The tenant
//! `_system` has only limits of its own: administrators must be able to sign in whatever the tenants may have.
//!
//! | quota | counted by | refused by |
//! | --- | --- | --- |
//! | accounts | `accounts::manage`: creation, deletion | every creation: sign-up, invitation, set-up link, command line |
//! | clients | `oidc::clients::manage` | the creation |
//! | organizations | `organizations::create`, `organizations::delete` | creation and restoring |
//! | tokens | the feature that owns them | the creation |
//! | mails in a day | `authn::throttle::may_mail`: each mail that is asked for | the request for the mail |
//! | requests in a minute | [`TokenRates`], in memory | the request |
//!
//! What is stored is counted in one row for each tenant and quota. [`take`] raises it by one guarded statement, in the
//! transaction that creates the thing, so that of concurrent creations at the last free one exactly one succeeds. The
//! row is locked until that transaction ends. To avoid deadlocks, a transaction locks the account that it deletes first,
//! then the counter, then names of accounts.
//!
//! A mail is counted whether or not the address has an account, and whether or not a mail is sent: otherwise the count
//! would show which addresses have one (P-06). Security notices are neither refused nor counted, for the same reason, and
//! because they protect a user whatever the other users of the tenant do.
//!
//! An earlier version that runs beside this one does not count. `jobs::count_quotas` compares counters with rows every
//! day and corrects them.

mod reached;
mod limit;
pub mod store;
mod take;
mod rates;

pub use limit::{Effective, SetIn, limit_of};
pub use rates::TokenRates;
pub use reached::Reached;
pub use take::{Use, correct, give_back, is_reached, take, used};

//! Grants: what one authorization gave to one client for one account. Owns the table `grants`.
//!
//! Every code and token names its grant. One predicate, [`StandingGrant::is_good`], decides whether it still holds,
//! over everything that it depends on: account, tenant, client, session. Revoking is one statement. One decision,
//! `entitled`, stands before every token that is issued for it. Specifications: RFC 6749, 1.3 and 6; RFC 9700, 4.14.

mod row;
mod standing;
pub mod store;
mod end;
mod entitled;

pub(in crate::oidc) use end::end;
pub(in crate::oidc) use entitled::entitled;
pub use row::Grant;
pub(in crate::oidc) use standing::RedeemableGrant;
pub use standing::StandingGrant;

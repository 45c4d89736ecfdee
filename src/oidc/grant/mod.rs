//! Grants: the result of one authorization of a client by an account. Owns the table `grants`.
//!
//! Every code and token refers to its grant. [`StandingGrant::is_good`] alone decides whether a grant is valid:
//! account, tenant, client and session. Revoking a grant is one statement. `entitled` is checked before every token
//! that is issued (A-17: no token is issued after its conditions have ended). Specifications: RFC 6749, 1.3 and 6; RFC
//! 9700, 4.14.

mod row;
mod standing;
pub mod store;
mod end;
mod entitled;

pub(in crate::oidc) use end::end;
pub(in crate::oidc) use entitled::{entitled, why_not};
pub use row::{Grant, RefreshFamily};
pub(in crate::oidc) use standing::RedeemableGrant;
pub use standing::StandingGrant;

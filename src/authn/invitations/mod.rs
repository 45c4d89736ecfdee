//! Invitations of people to a tenant. Owns the table `invitations`.
//!
//! An invitation belongs to one address. Its link is mailed there, works once, and creates an account whose address is
//! verified (A-35: the row decides the address, never the request). It does so whatever the setting `registration` is.
//!
//! | ends by | then |
//! | --- | --- |
//! | its acceptance | the row keeps neither address nor name |
//! | a newer invitation of the address, a withdrawal | the row is deleted |
//! | its time, a suspension of the tenant | the row is swept after its time |
//!
//! Reading a link changes nothing, so that programs that open the links in mails do not use it up.

pub mod store;
mod standing;
mod invite;
mod withdraw;
mod accept;

pub use accept::{Accepted, Invited, accept, find};
pub use invite::{Delivery, InviteRefusal, MOST_OPEN, Made, NewInvitation, invite};
pub use standing::Standing;
pub(super) use standing::standing;
pub use store::{Invitation, InvitationState};
pub use withdraw::{Withdrawn, withdraw};

//! A sign-in flow as it is stored.

use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::time::Time;

#[derive(Clone, Debug)]
pub struct Flow {
    pub id: SignInFlowId,
    /// The authorization request that goes on when this flow is done.
    pub request: Option<AuthorizationRequestId>,
    pub expires_at: Time,
    pub consumed: bool,
}

impl Flow {
    pub fn is_open(&self, now: Time) -> bool {
        !self.consumed && now < self.expires_at
    }
}

/// How a person came to be there for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completed {
    /// By an authentication in a flow of this very request.
    Authenticated,
    /// By going on with the session that was there.
    Selected,
}

//! The address of an account, which this surface calls `username`.

use crate::web::respond::Problem;
use crate::web::surface::faults::missing;

/// The member that has the address in a documented request.
const USERNAME: &str = "username";

/// An address with the member that has it.
pub(super) struct Address {
    pub(super) member: &'static str,
    pub(super) text: String,
}

impl Address {
    /// Reads the members `username` and `email`: the first one that is sent has the address.
    pub(super) fn of(username: Option<String>, email: Option<String>) -> Result<Address, Problem> {
        let (member, text) = match (username, email) {
            (Some(username), _) => (USERNAME, username),
            (None, Some(email)) => ("email", email),
            (None, None) => return Err(missing([USERNAME].into_iter())),
        };
        Ok(Address { member, text: text.trim().to_owned() })
    }
}

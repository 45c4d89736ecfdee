//! When a client needs consent.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRule {
    /// First-party: not requested, unless the request has `prompt=consent`.
    Implied,
    Remember,
    /// Requested every time: another program on the user's machine could impersonate this client.
    Always,
}

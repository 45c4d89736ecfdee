//! What a client's registration says of consent.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRule {
    /// First-party: never asked, unless the request says `prompt=consent`.
    Implied,
    Remember,
    /// Asked every time: anybody on the same machine could pose as this client.
    Always,
}

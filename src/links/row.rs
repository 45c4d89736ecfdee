//! A stored link.

use std::time::Duration;

use crate::accounts::Account;
use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, LinkId};
use crate::base::time::Time;
use crate::base::token::TokenKind;
use crate::storage::columns::text_column;

/// The purpose of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Sets the password of an account, or creates the deployment's first administrator.
    SetUp,
}

impl Purpose {
    /// The maximum lifetime of a link of any purpose.
    pub(super) const LONGEST: Duration = Duration::from_secs(86_400);

    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::SetUp => "set_up",
        }
    }

    /// Reads what [`Purpose::as_str`] returned.
    pub fn parse(text: &str) -> Option<Purpose> {
        [Purpose::SetUp].into_iter().find(|purpose| purpose.as_str() == text)
    }

    /// The kind of its secret.
    pub const fn token_kind(self) -> TokenKind {
        match self {
            Purpose::SetUp => TokenKind::SetupLink,
        }
    }

    /// The lifetime of a link of this purpose.
    pub const fn lifetime(self) -> Duration {
        match self {
            Purpose::SetUp => Duration::from_secs(86_400),
        }
    }
}

text_column!(Purpose);

/// A link.
#[derive(Clone, Debug)]
pub struct Link {
    pub id: LinkId,
    pub purpose: Purpose,
    /// `None`: for a user without an account.
    pub account: Option<AccountId>,
    pub account_epoch: Epoch,
    pub tenant_epoch: Epoch,
    pub expires_at: Time,
}

/// A valid link, with its account.
#[derive(Clone, Debug)]
pub struct ValidLink {
    pub link: Link,
    pub account: Option<Account>,
}

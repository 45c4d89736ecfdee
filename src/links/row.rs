//! A link as it is stored.

use std::time::Duration;

use crate::accounts::Account;
use crate::base::id::{AccountId, LinkId};
use crate::base::time::Time;
use crate::base::token::TokenKind;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Sets the password of an account, or makes the deployment's first administrator.
    SetUp,
}

impl Purpose {
    /// The longest that a link of any purpose works.
    pub(super) const LONGEST: Duration = Duration::from_secs(86_400);

    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::SetUp => "set_up",
        }
    }

    /// The kind of its secret.
    pub const fn token_kind(self) -> TokenKind {
        match self {
            Purpose::SetUp => TokenKind::SetupLink,
        }
    }

    /// How long a link of this purpose works.
    pub const fn lifetime(self) -> Duration {
        match self {
            Purpose::SetUp => Duration::from_secs(86_400),
        }
    }
}

/// A link.
#[derive(Clone, Debug)]
pub struct Link {
    pub id: LinkId,
    pub purpose: Purpose,
    /// `None`: it is for a person who has no account yet.
    pub account: Option<AccountId>,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub expires_at: Time,
}

/// A link that works now, with the account it is for.
#[derive(Clone, Debug)]
pub struct GoodLink {
    pub link: Link,
    pub account: Option<Account>,
}

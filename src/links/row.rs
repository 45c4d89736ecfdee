//! A stored link.

use std::time::Duration;

use crate::accounts::Account;
use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, LinkId};
use crate::base::time::Time;
use crate::base::token::TokenKind;
use crate::storage::columns::text_column;
use crate::tenancy::settings::TenantSettings;

/// The purpose of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Sets the password of an account, or creates the deployment's first administrator.
    SetUp,
    /// Sets a forgotten password. It is mailed.
    Reset,
    /// "This was not me": ends the sessions and grants of an account. It is mailed with a notice.
    NotMe,
}

/// What ends a link before it expires, besides its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndedBy {
    /// A newer link of its purpose, and a new epoch of its account.
    NewerLinkOrEpoch,
    /// Neither of them.
    Nothing,
}

impl Purpose {
    /// The maximum lifetime of a link of any purpose.
    pub(super) const LONGEST: Duration = Duration::from_secs(7 * 86_400);

    const ALL: [Purpose; 3] = [Purpose::SetUp, Purpose::Reset, Purpose::NotMe];

    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::SetUp => "set_up",
            Purpose::Reset => "reset",
            Purpose::NotMe => "not_me",
        }
    }

    /// Reads what [`Purpose::as_str`] returned.
    pub fn parse(text: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }

    /// The kind of its secret.
    pub const fn token_kind(self) -> TokenKind {
        match self {
            Purpose::SetUp => TokenKind::SetupLink,
            Purpose::Reset => TokenKind::ResetLink,
            Purpose::NotMe => TokenKind::NotMeLink,
        }
    }

    /// The lifetime of a link of this purpose.
    pub fn lifetime(self, settings: &TenantSettings) -> Duration {
        match self {
            Purpose::SetUp => Duration::from_secs(86_400),
            Purpose::Reset => settings.reset(),
            Purpose::NotMe => Purpose::LONGEST,
        }
    }

    pub(super) const fn ended_by(self) -> EndedBy {
        match self {
            Purpose::SetUp | Purpose::Reset => EndedBy::NewerLinkOrEpoch,
            Purpose::NotMe => EndedBy::Nothing,
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
    /// The keyed hash of the address that the link was mailed to; `None` if it was not mailed.
    pub address: Option<[u8; 32]>,
    pub expires_at: Time,
}

/// A valid link, with its account.
#[derive(Clone, Debug)]
pub struct ValidLink {
    pub link: Link,
    pub account: Option<Account>,
}

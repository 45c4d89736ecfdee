//! Limits of the mail that a stranger can cause: sign-ups, repeated verifications, password resets.

use std::time::Duration;

use super::{HOUR, TooMany, store};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::counters::{Limit, Raise};

/// Three at once, and one more each half hour: at most five in an hour.
const OF_ADDRESS: Limit = Limit::Bucket { most: 3, length: Duration::from_secs(90 * 60) };
/// The mails that one network causes in an hour, at all addresses.
const OF_NETWORK: i64 = 200;

/// What a mail is for. Each purpose has its own limit at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailPurpose {
    Verification,
}

impl MailPurpose {
    const fn as_str(self) -> &'static str {
        match self {
            MailPurpose::Verification => "verification",
        }
    }
}

/// Whether a mail may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayMail {
    Yes,
    /// The address has got enough. The response must not tell, or it would reveal what others have requested.
    NotNow,
    /// The network has caused too many.
    TooMany(TooMany),
}

/// Counts a mail to an address, or tells why it may not be sent. It depends on the address only, not on whether there is
/// an account.
pub fn may_mail(op: &Op, wtx: &mut WriteTx<'_>, purpose: MailPurpose, to: &Email) -> Result<MayMail, Fault> {
    let keys = wtx.keys();
    let key = |text: String| keys.lookup_hash(&format!("throttle mail {text}"));
    let tiers = op.peer.network.map(|network| network.tiers()).unwrap_or_default();
    let networks = tiers.iter().map(|tier| {
        let most = OF_NETWORK.saturating_mul(tier.multiple);
        Raise { key: key(format!("network {}", tier.network)), limit: Limit::Window { most, length: HOUR } }
    });
    let address = Raise { key: key(format!("{} address {}", purpose.as_str(), to.canonical())), limit: OF_ADDRESS };
    let raises: Vec<Raise> = networks.chain([address]).collect();
    let raised = store::raise(wtx, &raises, op.now)?;
    let refusing = raises.iter().find(|raise| raised.iter().all(|(key, _)| *key != raise.key));
    match refusing {
        None => Ok(MayMail::Yes),
        Some(raise) if raise.key == address.key => Ok(MayMail::NotNow),
        Some(raise) => {
            let until = store::find(wtx, &raise.key)?.map_or(op.now, |row| row.refuses_until(raise.limit, op.now));
            Ok(MayMail::TooMany(TooMany { retry_after: until.since(op.now) }))
        }
    }
}

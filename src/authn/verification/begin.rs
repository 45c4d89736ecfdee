//! Begins a verification and sends its mail.

use std::time::Duration;

use super::row::{Purpose, Verification};
use super::store::{self, Hashes};
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account, language_of};
use crate::authn::throttle::{MailPurpose, Subject, TooMany, may_mail};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SignInFlowId, VerificationId};
use crate::base::refusal::Stop;
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::mail::{self, Letter, Message, Recipient, Validity};
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// The maximum number of verifications of one account. The oldest ones are deleted beyond it.
const MOST_OF_ACCOUNT: i64 = 20;

/// How long the link and the code of a sign-in are valid.
const SIGN_IN: Duration = Duration::from_secs(15 * 60);

/// A new verification.
pub struct New<'a> {
    pub purpose: Purpose,
    pub flow: SignInFlowId,
    /// The browser of the flow, as a keyed hash.
    pub browser: [u8; 32],
    /// `None`: the address belongs to another account.
    pub account: Option<AccountId>,
    pub address: &'a Email,
    /// The user name, where it was typed in place of the address.
    pub user_name: Option<String>,
    pub chosen: Chosen,
}

/// What was chosen at a sign-up.
#[derive(Clone, Default)]
pub struct Chosen {
    /// `None`: the account keeps its password.
    pub password: Option<StoredPassword>,
    pub claims: ProfileClaims,
    pub attributes: AttributeValues,
    pub terms: Option<String>,
}

impl From<Verification> for Chosen {
    fn from(verification: Verification) -> Chosen {
        let Verification { password, claims, attributes, terms, .. } = verification;
        Chosen { password, claims, attributes, terms }
    }
}

/// The link and the code of a mail.
pub struct Secrets {
    pub token: BearerToken,
    pub code: Secret<String>,
}

impl Secrets {
    /// Makes new secrets of a verification.
    fn new(op: &Op, wtx: &WriteTx<'_>) -> Secrets {
        let token = op.bearer(TokenKind::Verification, "verification");
        let code = code_of(wtx, &token);
        Secrets { token, code }
    }

    fn hashes(&self, wtx: &WriteTx<'_>, id: VerificationId) -> Hashes {
        Hashes { token: wtx.lookup_hash(&self.token), code: code_hash(wtx, id, self.code.expose()) }
    }
}

/// Returns the code of a mail from the secret of its link. It is derived with a key of the deployment, so that the page of
/// the link can show it, and the link alone does not tell it.
pub(in crate::authn) fn code_of(tx: &Tx<'_>, token: &BearerToken) -> Secret<String> {
    let derived = tx.keys().lookup_hash(&format!("code of {}", token.expose()));
    let number = derived.iter().take(8).fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    Secret::new(format!("{:06}", number % 1_000_000))
}

/// Returns the stored form of a code.
pub(in crate::authn) fn code_hash(wtx: &WriteTx<'_>, id: VerificationId, code: &str) -> [u8; 32] {
    wtx.keys().lookup_hash(&format!("code {id} {code}"))
}

/// Stores a verification.
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, new: New<'_>) -> Result<(VerificationId, Secrets), Fault> {
    let New { purpose, flow, browser, account, address, user_name, chosen } = new;
    let Chosen { password, claims, attributes, terms } = chosen;
    let id: VerificationId = op.id("verification");
    let secrets = Secrets::new(op, wtx);
    let hashes = secrets.hashes(wtx, id);
    let new = Verification {
        id,
        purpose,
        account,
        address: address.clone(),
        user_name,
        browser,
        flow,
        code_hash: hashes.code,
        password,
        claims,
        attributes,
        terms,
        expires_at: op.now + lifetime(op, purpose),
        is_over: false,
    };
    // Each sign-in with a right password begins one, so that one browser does not store any number of rows.
    store::delete_beyond(wtx, account.unwrap_or_else(|| op.id("no account")), MOST_OF_ACCOUNT - 1)?;
    store::insert(wtx, &new, &hashes.token, op.now)?;
    Ok((id, secrets))
}

/// Returns how long the link and the code of a mail are valid.
pub(in crate::authn) fn lifetime(op: &Op, purpose: Purpose) -> Duration {
    match purpose {
        Purpose::Verify | Purpose::AddAddress | Purpose::ReplaceAddress => op.tenant.settings.verification(),
        Purpose::SignIn => SIGN_IN,
    }
}

/// Gives a verification new secrets. Returns `None` if it is over.
pub fn renew(op: &Op, wtx: &mut WriteTx<'_>, verification: &Verification) -> Result<Option<Secrets>, Fault> {
    let id = verification.id;
    let secrets = Secrets::new(op, wtx);
    let hashes = secrets.hashes(wtx, id);
    let expires_at = op.now + lifetime(op, verification.purpose);
    Ok(store::renew(wtx, id, hashes, expires_at)?.then_some(secrets))
}

/// Counts a mail to this address and returns whether it is sent. It is counted by the typed address, so it does not depend
/// on whether there is an account.
pub fn may_send(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    address: &Email,
) -> Result<bool, Stop<TooMany>> {
    may_mail(op, wtx, limits, MailPurpose::Verification, &Subject::UnknownName(address.canonical().to_owned()))
}

/// The addressee of the mail of a verification.
#[derive(Clone, Copy, Debug)]
pub enum Addressee<'a> {
    /// An account that waits for the proof of its address.
    Unverified(&'a Account),
    /// An account that has proved the address before (A-79: only its user learns of it, by mail).
    Known(&'a Account),
    /// An address that a signed-in user has entered.
    Entered(&'a Account, &'a Email),
    /// No mail is sent: the account is locked, another verification was faster, or the address has got enough mail.
    Nobody,
}

/// Queues the mail of a verification: to the stored address, never to the typed one. Each case costs the same
/// statements (A-80: equal effort). The greeting has no name, because another person may have typed it.
pub fn send(op: &Op, wtx: &mut WriteTx<'_>, to: Addressee<'_>, secrets: &Secrets) -> Result<(), Fault> {
    match to {
        Addressee::Unverified(account) => {
            let Some(own) = &account.email else { return mail::enqueue_decoy(op, wtx) };
            let message = Message::VerifyAddress {
                link: link(op, &secrets.token),
                code: secrets.code.expose().clone(),
                valid: Validity::of(op.tenant.settings.verification()),
            };
            let letter = Letter::new(Recipient::of(&own.email), language_of(op, account), message);
            mail::enqueue(op, wtx, &letter).map(|_| ())
        }
        Addressee::Entered(account, address) => {
            let message = Message::ConfirmAddress {
                link: link(op, &secrets.token),
                code: secrets.code.expose().clone(),
                valid: Validity::of(op.tenant.settings.verification()),
            };
            let letter = Letter::new(Recipient::of(address), language_of(op, account), message);
            mail::enqueue(op, wtx, &letter).map(|_| ())
        }
        Addressee::Known(account) if account.is_verified() => {
            accounts::notify(op, wtx, account, Message::AlreadyRegistered)
        }
        Addressee::Known(_) | Addressee::Nobody => mail::enqueue_decoy(op, wtx),
    }
}

/// Returns the mailed URL.
fn link(op: &Op, token: &BearerToken) -> String {
    op.tenant.base.join(&format!("/verify-email?token={}", token.expose()))
}

//! Begins a verification and sends its mail.

use super::row::Verification;
use super::store::{self, Hashes};
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account, language_of};
use crate::authn::state::Flow;
use crate::authn::throttle::{MailPurpose, Subject, TooMany, may_mail};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, VerificationId};
use crate::base::refusal::Stop;
use crate::base::secret::Secret;
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::mail::{self, Letter, Message, Recipient, Validity};
use crate::op::Op;
use crate::storage::WriteTx;

/// The maximum number of verifications of one account. The oldest ones are deleted beyond it.
const MOST_OF_ACCOUNT: i64 = 20;

/// A new verification.
pub struct New<'a> {
    pub flow: &'a Flow,
    /// The browser of the flow, as a keyed hash.
    pub browser: [u8; 32],
    /// `None`: the address belongs to another account.
    pub account: Option<AccountId>,
    pub address: &'a Email,
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

/// The link and the code of a mail.
pub struct Secrets {
    pub token: BearerToken,
    pub code: Secret<String>,
}

impl Secrets {
    /// Makes new secrets of a verification.
    fn new(op: &Op) -> Secrets {
        let random: [u8; 8] = op.seed().expand("verification code")[..8].try_into().unwrap_or_default();
        let code = u64::from_be_bytes(random) % 1_000_000;
        Secrets { token: op.bearer(TokenKind::Verification, "verification"), code: Secret::new(format!("{code:06}")) }
    }

    fn hashes(&self, wtx: &WriteTx<'_>, id: VerificationId) -> Hashes {
        Hashes { token: wtx.lookup_hash(&self.token), code: code_hash(wtx, id, self.code.expose()) }
    }
}

/// Returns the stored form of a code.
pub(in crate::authn) fn code_hash(wtx: &WriteTx<'_>, id: VerificationId, code: &str) -> [u8; 32] {
    wtx.keys().lookup_hash(&format!("code {id} {code}"))
}

/// Stores a verification.
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, new: New<'_>) -> Result<(VerificationId, Secrets), Fault> {
    let New { flow, browser, account, address, chosen: Chosen { password, claims, attributes, terms } } = new;
    let id: VerificationId = op.id("verification");
    let secrets = Secrets::new(op);
    let hashes = secrets.hashes(wtx, id);
    let new = Verification {
        id,
        account,
        address: address.clone(),
        browser,
        flow: flow.id,
        code_hash: hashes.code,
        password,
        claims,
        attributes,
        terms,
        expires_at: op.now + op.tenant.settings.verification(),
        is_over: false,
    };
    // Each sign-in with a right password begins one, so that one browser does not store any number of rows.
    store::delete_beyond(wtx, account.unwrap_or_else(|| op.id("no account")), MOST_OF_ACCOUNT - 1)?;
    store::insert(wtx, &new, &hashes.token, op.now)?;
    Ok((id, secrets))
}

/// Gives a verification new secrets. Returns `None` if it is over.
pub fn renew(op: &Op, wtx: &mut WriteTx<'_>, id: VerificationId) -> Result<Option<Secrets>, Fault> {
    let secrets = Secrets::new(op);
    let hashes = secrets.hashes(wtx, id);
    let expires_at = op.now + op.tenant.settings.verification();
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

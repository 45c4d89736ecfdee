//! The verification of an address at a JSON surface, by the link that the pages mail too.

use crate::authn::Browser;
use crate::authn::verification::{self, Kept};
use crate::authn::verify::{self, Verified};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::token::{BearerToken, TokenKind};
use crate::web::dispatch::Context;
use crate::web::respond::Failure;
use crate::web::surface::faults::{refused, wrong};

/// The codes with which a verification is refused, beyond those of any request.
pub const REFUSALS: &[Code] = &[Code::VerificationTokenOver, Code::TooManyAttempts];
/// The codes with which a request for another mail is refused, beyond those of any request.
pub const AGAIN_REFUSALS: &[Code] = &[Code::TooManyMails, Code::MailsReached];

/// An address that was verified.
pub struct Done {
    pub address: Email,
    /// Whether the password of the sign-up stays.
    pub kept: Kept,
}

/// Verifies an address by a link, which it uses up. The password of the sign-up stays if it is sent too: the mailbox may belong
/// to another person than the one who signed up. `password` may be empty.
pub async fn verify(context: &Context, token: &str, password: &str) -> Result<Done, Failure> {
    let token = BearerToken::parse(TokenKind::Verification, token).ok_or(Code::VerificationTokenOver)?;
    // A program has no flow that waits for the verification.
    let binding = context.op.bearer(TokenKind::BrowserBinding, "verification at a surface");
    let browser = Browser { binding, session: None, device: None };
    match verify::by_link(&context.op, context.services(), token, browser, password).await? {
        Verified::Elsewhere { kept, address } => Ok(Done { address, kept }),
        Verified::Over | Verified::NotHere => Err(Code::VerificationTokenOver.into()),
        Verified::WrongPassword => Err(wrong("password", Code::WrongPassword).into()),
        Verified::TooManyAttempts(limit) => Err(refused(limit.refusal(Code::TooManyAttempts)).into()),
        Verified::Onward(_) => Err(Fault::internal("a verification at a surface ended like that of a browser").into()),
    }
}

/// Mails the link again, if an account waits for it. The result does not depend on that. `member`: the member of the
/// body that has the address.
pub async fn send_again(context: &Context, member: &'static str, address: &str) -> Result<(), Failure> {
    if address.trim().is_empty() {
        return Err(wrong(member, Code::FieldMissing).into());
    }
    let address = Email::parse(address.trim()).map_err(|_| wrong(member, Code::EmailInvalid))?;
    let (op, limits) = (context.op.clone(), context.services().throttle);
    let sent = context.write(move |wtx| Stop::outcome(verification::send_again(&op, wtx, &limits, &address))).await?;
    sent.map_err(|limit| refused(limit.refusal(Code::TooManyMails)).into())
}

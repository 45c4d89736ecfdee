//! The verification of an address at a JSON surface, by the link that the pages mail too.

use crate::authn::verification::{self, Kept};
use crate::authn::verify::{self, Verified};
use crate::authn::{Browser, Next};
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
    // A program has no flow that waits for the verification.
    match use_link(context, token, password, no_browser(context)).await? {
        Used::Elsewhere(done) => Ok(done),
        Used::Here(_) => Err(Fault::internal("a verification at a surface ended like that of a browser").into()),
    }
}

/// Returns a browser that no flow is bound to.
pub fn no_browser(context: &Context) -> Browser {
    let binding = context.op.bearer(TokenKind::BrowserBinding, "verification at a surface");
    Browser { binding, session: None, device: None }
}

/// What a link did.
pub enum Used {
    /// It verified the address in the browser of its flow, which goes on.
    Here(Box<Next>),
    /// It verified the address without a sign-in.
    Elsewhere(Done),
}

/// Like [`verify`], in a browser. In that of the sign-up the user is signed in.
pub async fn use_link(context: &Context, token: &str, password: &str, browser: Browser) -> Result<Used, Failure> {
    let token = BearerToken::parse(TokenKind::Verification, token).ok_or(Code::VerificationTokenOver)?;
    match verify::by_link(&context.op, context.services(), token, browser, password).await? {
        Verified::Elsewhere { kept, address } => Ok(Used::Elsewhere(Done { address, kept })),
        Verified::Onward(next) => Ok(Used::Here(Box::new(next))),
        Verified::Over | Verified::NotHere => Err(Code::VerificationTokenOver.into()),
        Verified::WrongPassword => Err(wrong("password", Code::WrongPassword).into()),
        Verified::TooManyAttempts(limit) => Err(refused(limit.refusal(Code::TooManyAttempts)).into()),
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

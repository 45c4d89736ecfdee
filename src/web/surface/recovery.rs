//! The reset of a forgotten password at a JSON surface, by the link that the pages mail too.

use crate::accounts::hasher::{Chosen, Renewal};
use crate::accounts::manage;
use crate::accounts::password::{ContextWords, NewHash, NewPassword, PasswordFault, PasswordRules, StoredPassword};
use crate::authn::bot_check::Purpose;
use crate::authn::identifier::Identifier;
use crate::authn::new_password;
use crate::authn::reset::{self, Asked, Destination, Outcome};
use crate::base::code::Code;
use crate::base::id::AccountId;
use crate::base::refusal::{FieldFault, Stop};
use crate::base::token::{BearerToken, TokenKind};
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem};
use crate::web::surface::bot_check;
use crate::web::surface::faults::{refused, wrong};

/// The codes with which a request for a link is refused, beyond those of any request.
pub const ASK_REFUSALS: &[Code] = &[Code::TooManyMails, Code::MailsReached];
/// The codes with which a reset is refused, beyond those of any request.
pub const RESET_REFUSALS: &[Code] = &[Code::ResetTokenOver, Code::WeakPassword];

/// Mails a link to reset the password, with the bot check before it. The result does not depend on whether there is an
/// account. `member`: the member of the body that has the address or the user name.
pub async fn ask(context: &Context, member: &'static str, name: &str, to: Destination) -> Result<(), Failure> {
    if name.trim().is_empty() {
        return Err(wrong(member, Code::FieldMissing).into());
    }
    let name = Identifier::parse(&context.tenant().settings, name).ok_or_else(|| wrong(member, Code::EmailInvalid))?;
    bot_check::check(context, Purpose::Reset).await?;
    let (op, limits, asked) = (context.op.clone(), context.services().throttle, Asked { name, to });
    let asked = context.write(move |wtx| Stop::outcome(reset::ask(&op, wtx, &limits, &asked))).await?;
    asked.map_err(|limit| refused(limit.refusal(Code::TooManyMails)).into())
}

/// Sets the password by a link, which it uses up. A refused password does not use it up.
pub async fn reset(context: &Context, token: &str, member: &'static str, text: &str) -> Result<(), Failure> {
    let Some(token) = BearerToken::parse(TokenKind::ResetLink, token) else { return Err(Code::ResetTokenOver.into()) };
    let (op, sent) = (context.op.clone(), token.clone());
    let found = context.read(move |tx| reset::find(&op, tx, &sent)).await?;
    let account = found.ok_or(Code::ResetTokenOver)?;
    let words = ContextWords::of_account(context.tenant(), &account);
    let password = choose(context, member, text, words).await?;
    let password = hashed(context, member, password, account.id).await?;
    let op = context.services().later(&context.op)?;
    match context.write(move |wtx| reset::finish(&op, wtx, &token, &password)).await? {
        Outcome::Done => Ok(()),
        Outcome::LinkGone => Err(Code::ResetTokenOver.into()),
    }
}

/// Checks a new password by the rules of the tenant. `member`: the one of the body that has it.
pub async fn choose(
    context: &Context,
    member: &'static str,
    text: &str,
    words: ContextWords,
) -> Result<NewPassword, Failure> {
    let chosen = new_password::choose(&context.op, context.services(), text, words).await;
    Ok(Stop::outcome(chosen)?.map_err(|faults| weak(member, faults))?)
}

/// Hashes a new password, unless the account may not choose it again.
pub async fn hashed(
    context: &Context,
    member: &'static str,
    password: NewPassword,
    account: AccountId,
) -> Result<StoredPassword, Failure> {
    let chosen = Chosen { password, salt: context.op.salt("password") };
    let earlier = forbidden(context, account).await?;
    match context.hash(Renewal { chosen, earlier }).await? {
        NewHash::Made(hash) => Ok(hash),
        NewHash::Reused => Err(weak(member, vec![PasswordFault::Reused]).into()),
    }
}

/// Refuses a password that does not meet the rules of the tenant.
pub fn weak(member: &'static str, faults: Vec<PasswordFault>) -> Problem {
    let faults = faults.into_iter().map(|fault| FieldFault::new(member, fault.refusal()));
    Problem::from(Code::WeakPassword).with_fields(faults.collect())
}

/// Returns the passwords that the account cannot choose again.
async fn forbidden(context: &Context, account: AccountId) -> Result<Vec<StoredPassword>, Failure> {
    if PasswordRules::of(&context.tenant().settings).history == 0 {
        return Ok(Vec::new());
    }
    let op = context.op.clone();
    Ok(context.read(move |tx| manage::list_forbidden(&op, tx, account)).await?)
}

//! The holder of a one-time link from a mail, whose secret is in the query.

use serde::Deserialize;

use crate::accounts::Account;
use crate::authn::address_changes::{self, Undoable};
use crate::authn::invitations::{self, Invited};
use crate::authn::{not_me, reset};
use crate::base::code::Code;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// The holder of a valid link to reset a password. Authentication does not use up the link (A-55: GET changes nothing).
pub struct ResetHolder {
    pub token: BearerToken,
    pub account: Account,
}

/// The holder of a valid link of a notice: "This was not me". Authentication does not use up the link.
pub struct NotMeHolder {
    pub token: BearerToken,
    pub account: Account,
}

/// The holder of a valid link that undoes a change of an address. Authentication does not use up the link.
pub struct UndoHolder {
    pub token: BearerToken,
    pub undoable: Undoable,
}

/// The holder of the link of an invitation to the tenant. [`super::InvitedHolder`] authenticates it.
pub struct InvitationHolder {
    pub token: BearerToken,
    pub invited: Invited,
    /// The session of the browser, which ends with the acceptance.
    pub session: Option<BearerToken>,
}

#[derive(Deserialize)]
struct Query<'q> {
    token: Option<&'q str>,
}

/// Returns the secret of the query. A malformed one, such as one that a mail program has cut, is refused like an expired
/// one: the page says what to do.
pub(super) fn sent(context: &Context, kind: TokenKind) -> Option<BearerToken> {
    let text = context.query::<Query<'_>>().ok().and_then(|query| query.token);
    text.and_then(|text| BearerToken::parse(kind, text))
}

impl Admit for ResetHolder {
    const ACCESS: Access = Access::Link;
    const CREDENTIALS: &'static [Credential] = &[Credential::ResetLink];

    async fn admit(context: &Context) -> Result<ResetHolder, Failure> {
        let token = sent(context, TokenKind::ResetLink).ok_or_else(|| mailed_link_over(context))?;
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| reset::find(&op, tx, &sent)).await?;
        Ok(ResetHolder { token, account: found.ok_or_else(|| mailed_link_over(context))? })
    }

    fn caller(&self) -> Caller {
        Caller::by(Principal::Account(self.account.id), Credential::ResetLink)
    }
}

impl Admit for NotMeHolder {
    const ACCESS: Access = Access::Link;
    const CREDENTIALS: &'static [Credential] = &[Credential::NotMeLink];

    async fn admit(context: &Context) -> Result<NotMeHolder, Failure> {
        let token = sent(context, TokenKind::NotMeLink).ok_or_else(|| mailed_link_over(context))?;
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| not_me::find(&op, tx, &sent)).await?;
        Ok(NotMeHolder { token, account: found.ok_or_else(|| mailed_link_over(context))? })
    }

    fn caller(&self) -> Caller {
        Caller::by(Principal::Account(self.account.id), Credential::NotMeLink)
    }
}

impl Admit for UndoHolder {
    const ACCESS: Access = Access::Link;
    const CREDENTIALS: &'static [Credential] = &[Credential::UndoLink];

    async fn admit(context: &Context) -> Result<UndoHolder, Failure> {
        let token = sent(context, TokenKind::UndoLink).ok_or_else(|| undo_over(context))?;
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| address_changes::find(&op, tx, &sent)).await?;
        Ok(UndoHolder { token, undoable: found.ok_or_else(|| undo_over(context))? })
    }

    fn caller(&self) -> Caller {
        Caller::by(Principal::Account(self.undoable.account), Credential::UndoLink)
    }
}

impl InvitationHolder {
    /// Finds the invitation of the link. If an account has got the address, the answer says so: only the holder of a valid
    /// link learns of it.
    pub(super) async fn find(context: &Context) -> Result<InvitationHolder, Failure> {
        let token = sent(context, TokenKind::InvitationLink).ok_or_else(|| invitation_over(context))?;
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| invitations::find(&op, tx, &sent)).await?;
        let invited = found.ok_or_else(|| invitation_over(context))?;
        if !invited.standing.is_available() {
            return Err(invitation_taken(context).into());
        }
        Ok(InvitationHolder { token, invited, session: context.presented().session.clone() })
    }
}

/// Returns the error for an invitation that is no longer valid, with a link to the sign-in page.
pub fn invitation_over(context: &Context) -> Problem {
    Problem::from(Code::InvitationOver).with_back(Some(("login-submit", context.tenant().base.join("/login"))))
}

/// Returns the error for an invitation whose address has an account, with a link to the sign-in page.
pub fn invitation_taken(context: &Context) -> Problem {
    Problem::from(Code::InvitationTaken).with_back(Some(("login-submit", context.tenant().base.join("/login"))))
}

/// Returns the error for a link that no longer undoes a change, with a link to the sign-in page.
pub fn undo_over(context: &Context) -> Problem {
    Problem::from(Code::UndoOver).with_back(Some(("login-submit", context.tenant().base.join("/login"))))
}

/// Returns the error for a mailed link that is no longer valid, with a link to the page that mails another one.
pub fn mailed_link_over(context: &Context) -> Problem {
    let again = context.tenant().base.join("/forgot-password");
    Problem::from(Code::ResetLinkOver).with_back(Some(("reset-again", again)))
}

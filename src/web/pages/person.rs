//! What those pages share that only a signed-in person has: who sends a form, and the word that something was done.

use askama::Template;

use super::chrome::Chrome;
use super::own_page;
use crate::accounts::Account;
use crate::authn;
use crate::authn::acting::{self, Acted, Sender};
use crate::base::fault::Fault;
use crate::op::Op;
use crate::sessions::Session;
use crate::storage::WriteTx;
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply};

/// What the form of such a page is made with.
pub struct OwnForm {
    pub action: String,
    pub token: String,
    /// Whose page it is, by `sub`: the form brings it back.
    pub person: String,
    /// The page of the account, for who wants to send nothing.
    pub back: String,
}

/// A page of this person at this path below the tenant's base.
pub(super) fn show<T: Template>(
    ctx: &Ctx,
    status: u16,
    (path, account): (&str, &Account),
    template: impl FnOnce(Chrome, OwnForm) -> T,
) -> Result<Reply, Failure> {
    let base = &ctx.tenant().base;
    own_page(ctx, status, |chrome, token| {
        let (action, back) = (base.join(path), base.join("/account"));
        template(chrome, OwnForm { action, token, person: account.sub.clone(), back })
    })
}

/// The field in which a form brings back whom its page was made for, by `sub`.
pub(super) const PERSON: &str = "person";

/// What a page says was done. Addresses hold a word of this closed set, and pages show a sentence of ours: nobody can
/// make a page say anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    ProfileSaved,
    PasswordChanged,
    SessionEnded,
    OthersEnded,
    ApplicationRemoved,
}

impl Notice {
    const ALL: [Notice; 5] = [
        Notice::ProfileSaved,
        Notice::PasswordChanged,
        Notice::SessionEnded,
        Notice::OthersEnded,
        Notice::ApplicationRemoved,
    ];

    const fn word(self) -> &'static str {
        match self {
            Notice::ProfileSaved => "profile-saved",
            Notice::PasswordChanged => "password-changed",
            Notice::SessionEnded => "session-ended",
            Notice::OthersEnded => "others-ended",
            Notice::ApplicationRemoved => "application-removed",
        }
    }

    /// The key of its sentence.
    const fn key(self) -> &'static str {
        match self {
            Notice::ProfileSaved => "done-profile",
            Notice::PasswordChanged => "done-password",
            Notice::SessionEnded => "done-session",
            Notice::OthersEnded => "done-others",
            Notice::ApplicationRemoved => "done-application",
        }
    }
}

/// The sentence that the address of this page asks for.
pub(super) fn notice(ctx: &Ctx, chrome: &Chrome) -> Option<String> {
    let word = ctx.call.query_value("done")?;
    Notice::ALL.into_iter().find(|notice| notice.word() == word).map(|notice| chrome.t(notice.key()))
}

/// On to a page that says what was done.
pub(super) fn done(ctx: &Ctx, page: &str, notice: Notice) -> Reply {
    Reply::see_other(format!("{}?done={}", ctx.tenant().base.join(page), notice.word()))
}

/// Who is signed in here; else the way to the sign-in page.
pub(super) fn signed_in(ctx: &Ctx) -> Result<Result<(Account, Session), Reply>, Failure> {
    let token = ctx.presented.session.as_ref();
    let found = ctx.services.db.read(ctx.op.tenant.id, |tx| authn::signed_in(tx, token, ctx.op.now))?;
    Ok(found.ok_or_else(|| Reply::see_other(ctx.tenant().base.join("/login"))))
}

/// Who sends this form.
pub(super) fn sender(ctx: &Ctx) -> Sender {
    let sub = ctx.call.form_value(PERSON).unwrap_or_default().to_owned();
    Sender { session: ctx.presented.session.clone(), sub }
}

/// Does what a person asks for in a form of theirs; else the way to the sign-in page.
pub(super) fn act<T: Send + 'static>(
    ctx: &Ctx,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault> + Send + 'static,
) -> Result<Result<T, Reply>, Failure> {
    let (op, sender) = (ctx.op.clone(), sender(ctx));
    let acted = ctx.services.db.write(op.tenant.id, move |wtx| acting::act(&op, wtx, &sender, &deed))?;
    done_or(ctx, acted)
}

/// The one match on who it was.
pub(super) fn done_or<T>(ctx: &Ctx, acted: Acted<T>) -> Result<Result<T, Reply>, Failure> {
    match acted {
        Acted::Done(done) => Ok(Ok(done)),
        Acted::Nobody => Ok(Err(Reply::see_other(ctx.tenant().base.join("/login")))),
        Acted::AnotherPerson => Err(Problem::new(409, "another_person", "another-person")
            .titled("another-person-title", "another-person-advice")
            .with_back(Some(("account-go-to", ctx.tenant().base.join("/account"))))
            .into()),
    }
}

/// The page of something that is over, or never was this person's: the two are not told apart.
pub(super) fn not_there(ctx: &Ctx, page: &str) -> Problem {
    Problem::new(404, "not_found", "not-there")
        .titled("not-there-title", "not-there-advice")
        .with_back(Some(("account-back", ctx.tenant().base.join(page))))
}

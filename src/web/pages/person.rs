//! What those pages share that only a signed-in person has: who sends a form, and the word that something was done.

use askama::Template;
use serde::Deserialize;

use super::frame::own_page;
use crate::accounts::Account;
use crate::authn::acting::{self, Acted, Sender};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::sessions::Session;
use crate::storage::WriteTx;
use crate::web::dispatch::callers::Person;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

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
    context: &Context,
    status: u16,
    path: &str,
    account: &Account,
    template: impl FnOnce(Chrome, OwnForm) -> T,
) -> Result<Reply, Failure> {
    let base = &context.tenant().base;
    own_page(context, status, |chrome, token| {
        let (action, back) = (base.join(path), base.join("/account"));
        template(chrome, OwnForm { action, token, person: account.sub.clone(), back })
    })
}

/// The person a form's page was made for, by `sub`.
#[derive(Deserialize)]
pub(super) struct MadeFor<'f> {
    person: Option<&'f str>,
}

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

#[derive(Deserialize)]
struct Query<'q> {
    done: Option<&'q str>,
}

/// The sentence that the address of this page asks for.
pub(super) fn notice(context: &Context, chrome: &Chrome) -> Option<String> {
    let word = context.query::<Query<'_>>().ok()?.done?;
    Notice::ALL.into_iter().find(|notice| notice.word() == word).map(|notice| chrome.t(notice.key()))
}

/// On to a page that says what was done.
pub(super) fn done(context: &Context, page: &str, notice: Notice) -> Reply {
    Reply::see_other(format!("{}?done={}", context.tenant().base.join(page), notice.word()))
}

/// The sender of this form, for the transaction that does what it asks for.
pub(super) fn sender(req: &Request<Person>) -> Result<Sender, Failure> {
    let sub = req.form::<MadeFor<'_>>()?.person.unwrap_or_default().to_owned();
    Ok(Sender { session: Some(req.caller.token.clone()), sub })
}

/// Does what a person asks for in a form of theirs.
pub(super) async fn act<T: Send + 'static>(
    req: &Request<Person>,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault> + Send + 'static,
) -> Result<T, Failure> {
    let (op, sender) = (req.op.clone(), sender(req)?);
    acted(req, req.write(move |wtx| acting::act(&op, wtx, &sender, &deed)).await?)
}

/// What was done, if it was this person who asked for it; else where the way goes on.
pub(super) fn acted<T>(context: &Context, acted: Acted<T>) -> Result<T, Failure> {
    match acted {
        Acted::Done(done) => Ok(done),
        Acted::Nobody => Err(Reply::see_other(context.tenant().base.join("/login")).into()),
        Acted::AnotherPerson => Err(Problem::from(Code::AnotherPerson)
            .with_back(Some(("account-go-to", context.tenant().base.join("/account"))))
            .into()),
    }
}

/// The page of something that is over, or never was this person's: the two are not told apart.
pub(super) fn not_there(context: &Context, page: &str) -> Problem {
    Problem::from(Code::NotThere).with_back(Some(("account-back", context.tenant().base.join(page))))
}

//! Shared by the pages of a signed-in user: the sender of a form and the confirmation messages.

use askama::Template;
use serde::Deserialize;

use super::frame::own_page;
use crate::accounts::Account;
use crate::authn::acting::{self, NotSender, Sender};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::base::uri::with_query;
use crate::op::Op;
use crate::sessions::Session;
use crate::storage::WriteTx;
use crate::web::dispatch::callers::Person;
use crate::web::dispatch::{Context, NOTHING_CHANGED, Request, VERIFY_FIRST};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Problem, Reply};

/// The template values of a form on such a page.
pub struct OwnForm {
    pub action: String,
    pub token: String,
    /// The `sub` of the account of the page; the form submits it.
    pub person: String,
    /// The URL of the account page.
    pub back: String,
    /// The URL of the sign-in page.
    pub sign_in: String,
}

/// The menu of the account pages.
pub struct Menu(pub Vec<MenuLink>);

pub struct MenuLink {
    pub id: &'static str,
    pub href: String,
    pub text: String,
    pub is_current: bool,
}

/// The page that only users of organizations and API tokens find in the menu.
const TOKENS: &str = "/account/tokens";

/// The pages of the menu: path, id and message key.
const PAGES: [(&str, &str, &str); 10] = [
    ("/account", "account-home", "account-title"),
    ("/account/profile", "account-profile", "profile-title"),
    ("/account/addresses", "account-addresses", "addresses-title"),
    ("/account/password", "account-password", "account-password"),
    ("/account/sessions", "account-sessions", "sessions-title"),
    ("/account/applications", "account-applications", "applications-title"),
    ("/account/organizations", "account-organizations", "organizations-title"),
    (TOKENS, "account-tokens", "tokens-title"),
    ("/account/activity", "account-activity", "activity-title"),
    ("/account/data", "account-data", "data-title"),
];

/// Returns the menu of the page at this path.
pub(super) fn menu(context: &Context, chrome: &Chrome, current: &str) -> Menu {
    let base = &context.tenant().base;
    let link = |(path, id, key): (&str, &'static str, &str)| MenuLink {
        id,
        href: base.join(path),
        text: chrome.t(key),
        is_current: path == current,
    };
    let has_passwords = context.tenant().settings.has_passwords();
    let is_shown = |(path, ..): &(&str, &str, &str)| match *path {
        "/account/password" => has_passwords,
        TOKENS => context.shows_tokens() || current == TOKENS,
        _ => true,
    };
    Menu(PAGES.into_iter().filter(is_shown).map(link).collect())
}

/// Returns a page of this account at this path below the tenant's base.
pub(super) fn show<T: Template>(
    context: &Context,
    status: u16,
    path: &str,
    account: &Account,
    template: impl FnOnce(Chrome, OwnForm, Menu) -> T,
) -> Result<Reply, Failure> {
    own_page(context, status, |chrome, token| {
        let menu = menu(context, &chrome, path);
        template(chrome, form(context, path, account, token), menu)
    })
}

/// Returns the form of this account at this path below the tenant's base.
pub(super) fn form(context: &Context, path: &str, account: &Account, token: String) -> OwnForm {
    let base = &context.tenant().base;
    let (action, back, sign_in) = (base.join(path), base.join("/account"), base.join("/login"));
    OwnForm { action, token, person: account.sub.clone(), back, sign_in }
}

/// The `sub` of the account for which the page of the form was rendered.
#[derive(Deserialize)]
pub(super) struct MadeFor<'f> {
    pub(super) person: Option<&'f str>,
}

/// A message about the last action. The URL contains a word of this closed set, so that an attacker cannot make a page show
/// other text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    ProfileSaved,
    PasswordChanged,
    SessionEnded,
    OthersEnded,
    ApplicationRemoved,
    /// Every other session ended, and a link to set a password was mailed.
    NotMeReported,
    /// Every other session ended.
    NotMeWithoutMail,
    /// Every other session ended. The tenant offers no passwords.
    NotMeNoPasswords,
    /// The form was sent without a session.
    NothingChanged,
    /// Another address is the primary one.
    AddressMain,
    AddressRemoved,
    TokenRevoked,
    /// The page is not for users whose address has to be verified first.
    VerifyFirst,
    OrganizationCreated,
    /// Something of an organization was changed.
    OrganizationSaved,
    /// Another organization is the current one of the session.
    OrganizationSwitched,
    OrganizationJoined,
    /// An invitation to an organization was declined.
    OrganizationDeclined,
    OrganizationLeft,
    OrganizationDeleted,
    OrganizationRestored,
    MemberInvited,
    InvitationWithdrawn,
    MemberRemoved,
    OwnershipTransferred,
    RoleDeleted,
}

/// A message about the last action, in the language of the page.
pub struct Said {
    pub text: Markup,
    pub is_done: bool,
}

impl Notice {
    const ALL: [Notice; 26] = [
        Notice::ProfileSaved,
        Notice::PasswordChanged,
        Notice::SessionEnded,
        Notice::OthersEnded,
        Notice::ApplicationRemoved,
        Notice::NotMeReported,
        Notice::NotMeWithoutMail,
        Notice::NotMeNoPasswords,
        Notice::NothingChanged,
        Notice::VerifyFirst,
        Notice::AddressMain,
        Notice::AddressRemoved,
        Notice::OrganizationCreated,
        Notice::OrganizationSaved,
        Notice::OrganizationSwitched,
        Notice::OrganizationJoined,
        Notice::OrganizationDeclined,
        Notice::OrganizationLeft,
        Notice::OrganizationDeleted,
        Notice::OrganizationRestored,
        Notice::MemberInvited,
        Notice::InvitationWithdrawn,
        Notice::MemberRemoved,
        Notice::OwnershipTransferred,
        Notice::RoleDeleted,
        Notice::TokenRevoked,
    ];

    const fn word(self) -> &'static str {
        match self {
            Notice::ProfileSaved => "profile-saved",
            Notice::PasswordChanged => "password-changed",
            Notice::SessionEnded => "session-ended",
            Notice::OthersEnded => "others-ended",
            Notice::ApplicationRemoved => "application-removed",
            Notice::NotMeReported => "not-me",
            Notice::NotMeWithoutMail => "not-me-without-mail",
            Notice::NotMeNoPasswords => "not-me-no-passwords",
            Notice::NothingChanged => NOTHING_CHANGED,
            Notice::VerifyFirst => VERIFY_FIRST,
            Notice::AddressMain => "address-main",
            Notice::AddressRemoved => "address-removed",
            Notice::OrganizationCreated => "organization-created",
            Notice::OrganizationSaved => "organization-saved",
            Notice::OrganizationSwitched => "organization-switched",
            Notice::OrganizationJoined => "organization-joined",
            Notice::OrganizationDeclined => "organization-declined",
            Notice::OrganizationLeft => "organization-left",
            Notice::OrganizationDeleted => "organization-deleted",
            Notice::OrganizationRestored => "organization-restored",
            Notice::MemberInvited => "member-invited",
            Notice::InvitationWithdrawn => "invitation-withdrawn",
            Notice::MemberRemoved => "member-removed",
            Notice::OwnershipTransferred => "ownership-transferred",
            Notice::RoleDeleted => "role-deleted",
            Notice::TokenRevoked => "token-revoked",
        }
    }

    /// Returns the message key.
    const fn key(self) -> &'static str {
        match self {
            Notice::ProfileSaved => "done-profile",
            Notice::PasswordChanged => "done-password",
            Notice::SessionEnded => "done-session",
            Notice::OthersEnded => "done-others",
            Notice::ApplicationRemoved => "done-application",
            Notice::NotMeReported => "done-not-me",
            Notice::NotMeWithoutMail => "done-not-me-without-mail",
            Notice::NotMeNoPasswords => "done-not-me-no-passwords",
            Notice::NothingChanged => "done-nothing",
            Notice::VerifyFirst => "verify-first",
            Notice::AddressMain => "done-address-main",
            Notice::AddressRemoved => "done-address-removed",
            Notice::OrganizationCreated => "done-organization-created",
            Notice::OrganizationSaved => "done-organization-saved",
            Notice::OrganizationSwitched => "done-organization-switched",
            Notice::OrganizationJoined => "done-organization-joined",
            Notice::OrganizationDeclined => "done-organization-declined",
            Notice::OrganizationLeft => "done-organization-left",
            Notice::OrganizationDeleted => "done-organization-deleted",
            Notice::OrganizationRestored => "done-organization-restored",
            Notice::MemberInvited => "done-member-invited",
            Notice::InvitationWithdrawn => "done-invitation-withdrawn",
            Notice::MemberRemoved => "done-member-removed",
            Notice::OwnershipTransferred => "done-ownership-transferred",
            Notice::RoleDeleted => "done-role-deleted",
            Notice::TokenRevoked => "done-token-revoked",
        }
    }

    /// Returns the message in the language of the page.
    pub(super) fn said(self, chrome: &Chrome) -> Said {
        self.said_as(chrome.say(&Text::new(self.key())))
    }

    /// Returns the message with this text.
    pub(super) fn said_as(self, text: Markup) -> Said {
        Said { text, is_done: !matches!(self, Notice::NothingChanged | Notice::VerifyFirst) }
    }
}

#[derive(Deserialize)]
struct Query<'q> {
    done: Option<&'q str>,
}

/// Returns the message that the query selects.
pub(super) fn notice(context: &Context) -> Option<Notice> {
    let word = context.query::<Query<'_>>().ok()?.done?;
    Notice::ALL.into_iter().find(|notice| notice.word() == word)
}

/// Redirects to a page with a confirmation message.
pub(super) fn done(context: &Context, page: &str, notice: Notice) -> Reply {
    Reply::see_other(done_address(context, page, notice))
}

/// Returns the URL of a page with a confirmation message.
pub(super) fn done_address(context: &Context, page: &str, notice: Notice) -> String {
    format!("{}?done={}", context.tenant().base.join(page), notice.word())
}

/// Returns the sender of this form, for the transaction that executes it.
pub(super) fn sender(req: &Request<Person>) -> Result<Sender, Failure> {
    sender_of(req, &req.caller)
}

/// Returns this user as the sender of the form of the request.
pub(super) fn sender_of(context: &Context, person: &Person) -> Result<Sender, Failure> {
    let sub = context.form::<MadeFor<'_>>()?.person.unwrap_or_default().to_owned();
    Ok(Sender { session: Some(person.token.clone()), sub })
}

/// Runs the transaction of a form of the signed-in user.
pub(super) async fn act<T: Send + 'static>(
    req: &Request<Person>,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault> + Send + 'static,
) -> Result<T, Failure> {
    acted(req, try_act(req, deed).await?)
}

/// Like [`act`], and leaves the response to a form without a session to the caller.
pub(super) async fn try_act<T: Send + 'static>(
    req: &Request<Person>,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault> + Send + 'static,
) -> Result<Result<T, NotSender>, Failure> {
    let (op, sender) = (req.op.clone(), sender(req)?);
    Ok(req.write(move |wtx| Stop::outcome(acting::act(&op, wtx, &sender, &deed))).await?)
}

/// Returns the result if the form was sent by the signed-in user; otherwise a redirect or an error.
pub(super) fn acted<T>(context: &Context, acted: Result<T, NotSender>) -> Result<T, Failure> {
    acted.map_err(|why| match why {
        NotSender::SignedOut => Reply::see_other(context.sign_in_again_address()).into(),
        NotSender::Limited => Reply::see_other(context.verify_first_address()).into(),
        NotSender::NotFresh => Reply::see_other(fresh_address(context)).into(),
        NotSender::AnotherPerson => Problem::from(Code::AnotherPerson)
            .with_back(Some(("account-go-to", context.tenant().base.join("/account"))))
            .into(),
    })
}

/// Returns the URL of the sign-in page that asks for the password even of a signed-in user, and leads back to this page.
pub(super) fn fresh_address(context: &Context) -> String {
    with_query(&context.sign_in_address(), &[("fresh", "yes")])
}

/// Returns the error for an entry that has ended or belongs to another account. Both have the same response (A-32: an
/// entry is looked up by account and id).
pub(super) fn not_there(context: &Context, page: &str) -> Problem {
    Problem::from(Code::NotThere).with_back(Some(("account-back", context.tenant().base.join(page))))
}

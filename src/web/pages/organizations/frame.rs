//! Shared by the pages of one organization: who acts there, and the layout.

use askama::Template;

use crate::accounts::Account;
use crate::authn::acting::{self, NotSender};
use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::authority::{self, Acting};
use crate::organizations::memberships::store as memberships;
use crate::organizations::roles::store as custom;
use crate::organizations::{Organization, Role, SystemRole, store};
use crate::sessions::SignedIn;
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::pages::form::{Wrong, wrong};
use crate::web::pages::frame::own_page;
use crate::web::pages::person::{self, Menu, OwnForm};
use crate::web::respond::{Failure, Problem, Reply};

/// The page of the organizations of the user. The pages of an organization are below it.
pub(super) const PATH: &str = "/account/organizations";

/// Returns the path of a page of an organization; `part` is empty, or begins with a slash.
pub(super) fn path_of(organization: &Organization, part: &str) -> String {
    format!("{PATH}/{}{part}", organization.slug)
}

/// Whether a form needs a recent sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Session,
    RecentSignIn,
}

/// Finds the user in the organization with this slug. An organization that the user is not in has the answer of an unknown
/// one, since slugs can be guessed.
fn enter(op: &Op, tx: &mut Tx<'_>, slug: &str, account: &Account) -> Result<Acting, Stop<Refusal>> {
    let organization = store::find_by_slug(tx, slug)?.ok_or(Code::OrganizationNotFound)?;
    if memberships::find_of(tx, organization.id, account.id)?.is_none() {
        return Err(Code::OrganizationNotFound.into());
    }
    authority::find(op, tx, organization.id)
}

/// Reads what a page of the organization in the path shows.
pub(super) async fn read<T: Send + 'static>(
    req: &Request<Person>,
    work: impl FnOnce(&Op, &mut Tx<'_>, &Acting) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<(Acting, T), Failure> {
    let (op, slug, account) = (req.op.clone(), req.param("organization").to_owned(), req.caller.account.clone());
    let found = req.read(move |tx| {
        Stop::outcome(enter(&op, tx, &slug, &account).and_then(|acting| {
            let read = work(&op, tx, &acting)?;
            Ok((acting, read))
        }))
    });
    found.await?.map_err(|refusal| refused(req, refusal))
}

/// Executes a form in the organization of the path, in the name of its sender.
pub(super) async fn act<T: Send + 'static>(
    req: &Request<Person>,
    need: Need,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Acting) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<Result<T, Refusal>, Failure> {
    let (op, slug, sender) = (req.op.clone(), req.param("organization").to_owned(), person::sender(req)?);
    let done = req.write(move |wtx| {
        let found: Result<SignedIn, Stop<NotSender>> = match need {
            Need::Session => acting::find(&op, wtx, &sender),
            Need::RecentSignIn => acting::find_fresh(&op, wtx, &sender),
        };
        let account = match Stop::outcome(found)? {
            Ok(found) => found.account,
            Err(why) => return Ok(Err(why)),
        };
        let by = op.by(Principal::Account(account.id));
        let done = enter(&by, wtx, &slug, &account).and_then(|acting| deed(&by, wtx, &acting));
        Ok(Ok(Stop::outcome(done)?))
    });
    person::acted(req, done.await?)
}

/// Returns the error page of a refusal, with a link to the organizations of the user.
pub(super) fn refused(req: &Request<Person>, refusal: Refusal) -> Failure {
    Problem::from(refusal).with_back(Some(("account-back", req.tenant().base.join(PATH)))).into()
}

/// Returns a refusal as an error of the whole form. What the user may not do, or is not there, has an error page instead.
pub(super) fn error_of(req: &Request<Person>, refusal: Refusal) -> Result<Wrong, Failure> {
    match refusal.code.row().status {
        403 | 404 => Err(refused(req, refusal)),
        _ => Ok(wrong("", refusal)),
    }
}

/// Returns a page of organizations, whose form is sent to the page itself.
pub(super) fn show<T: Template>(
    req: &Request<Person>,
    status: u16,
    template: impl FnOnce(Chrome, OwnForm, Menu) -> T,
) -> Result<Reply, Failure> {
    own_page(req, status, |chrome, token| {
        let menu = person::menu(req, &chrome, PATH);
        template(chrome, person::form(req, &req.call.path(), &req.caller.account, token), menu)
    })
}

/// Returns the roles that members of an organization can have: the system roles, then its own.
pub(super) fn all_roles(tx: &mut Tx<'_>, acting: &Acting) -> Result<Vec<Role>, Stop<Refusal>> {
    let own = custom::list(tx, acting.organization.id)?;
    Ok(SystemRole::ALL.into_iter().map(Role::from).chain(own).collect())
}

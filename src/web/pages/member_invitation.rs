//! The page of an invitation to an organization: joins it with the account of the address, or creates that account.

use askama::Template;
use serde::Deserialize;

use super::attribute_fields::AttributeField;
use super::claim_fields::ClaimField;
use super::flow::account_page;
use super::form::{FieldErrors, PasswordField, Wrong, wait};
use super::frame::own_page_in;
use super::language;
use super::organizations::role_name;
use super::person::{self, Notice, OwnForm};
use super::sign_up_fields::{SignUpFields, TermsField, error_of};
use crate::accounts::password::PasswordRules;
use crate::authn::acting;
use crate::authn::sign_up::{self, SignUpFault};
use crate::authn::sign_up_member::{self, Joined, SignUp};
use crate::authn::{self, Next, Refused};
use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::base::text::Text;
use crate::organizations::invited;
use crate::web::continuation::{gone, page_of};
use crate::web::dispatch::callers::{MemberHolder, MemberVisitor, Person, invitation_over, invitation_taken};
use crate::web::dispatch::{Context, Request};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Problem, Reply, set_browser, set_device, set_session};

/// The page on which the user is a member after the acceptance.
const ORGANIZATIONS: &str = "/account/organizations";

#[derive(Template)]
#[template(path = "pages/member_invitation.html")]
pub struct MemberInvitationPage {
    pub chrome: Chrome,
    pub title: String,
    pub lead: Markup,
    pub action: String,
    pub form_token: String,
    pub way: Way,
    pub errors: FieldErrors,
}

/// How the user can accept.
pub enum Way {
    /// The user is signed in and has the address.
    Join(OwnForm),
    /// The user is signed in and does not have the address.
    Another { form: OwnForm, account: String, to: Markup, addresses: String },
    /// The user is signed out. `to`: the address, if the page names it.
    SignIn { to: Markup, sign_in: String, sign_up: Option<Box<SignUpForm>> },
}

/// The form that creates the account.
pub struct SignUpForm {
    /// The address of the account. It cannot be changed here.
    pub address: String,
    pub fields: Vec<ClaimField>,
    pub attributes: Vec<AttributeField>,
    /// `None`: users of the tenant do not sign in with a password.
    pub password: Option<PasswordField>,
    pub terms: Option<TermsField>,
}

/// `GET /invitation?token=…`. It changes nothing, so that mail scanners do not use up the link.
pub(super) async fn get(req: &Request<MemberHolder>) -> Result<Reply, Failure> {
    page(req, 200, &SignUpFields::default(), Vec::new())
}

fn page(req: &Request<MemberHolder>, status: u16, fields: &SignUpFields, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let invited = &req.caller.invited;
    let chrome = match (&req.caller.visitor, invited.sign_up) {
        (MemberVisitor::SignedOut, SignUp::Offered) => req.chrome().keeping("invitation-form"),
        _ => req.chrome(),
    };
    own_page_in(req, status, chrome, |chrome, form_token| {
        let (organization, role) = (invited.organization.name.as_str(), role_name(&chrome, &invited.role));
        let lead = Text::new("member-invitation-lead").with("organization", organization).with("role", role.as_str());
        MemberInvitationPage {
            title: chrome.t1("member-invitation-title", "organization", organization),
            lead: chrome.say(&lead),
            way: way(req, &chrome, fields, &form_token),
            errors: FieldErrors::new(chrome.locale, errors),
            chrome,
            action: req.own_address(),
            form_token,
        }
    })
}

fn way(req: &Request<MemberHolder>, chrome: &Chrome, fields: &SignUpFields, form_token: &str) -> Way {
    let (tenant, email) = (req.tenant(), &req.caller.invited.email);
    let form = |person: &Person| person::form(req, "/invitation", &person.account, form_token.to_owned());
    let masked = || chrome.m1("member-invitation-for", "address", email.masked());
    match &req.caller.visitor {
        MemberVisitor::Addressee(person) => Way::Join(form(person)),
        MemberVisitor::Another(person) => Way::Another {
            form: OwnForm { sign_in: sign_in(req), ..form(person) },
            account: person.account.address().to_owned(),
            to: masked(),
            addresses: tenant.base.join("/account/addresses"),
        },
        MemberVisitor::SignedOut => {
            let is_offered = req.caller.invited.sign_up == SignUp::Offered;
            let (rules, words) = (
                PasswordRules::of(&tenant.settings),
                sign_up::context_words(tenant, email.address(), fields.values.values()),
            );
            let has_password = tenant.settings.has_passwords();
            let sign_up = is_offered.then(|| {
                Box::new(SignUpForm {
                    address: email.address().to_owned(),
                    fields: fields.claims(chrome, tenant),
                    attributes: fields.attributes(chrome, tenant),
                    password: has_password
                        .then(|| PasswordField::chosen(chrome, "password", "login-password", &rules, &words)),
                    terms: TermsField::of(tenant, fields),
                })
            });
            let to = match is_offered {
                true => chrome.m1("member-invitation-for", "address", email.address()),
                false => masked(),
            };
            Way::SignIn { to, sign_in: sign_in(req), sign_up }
        }
    }
}

/// Returns the URL of the sign-in page that leads to the page where the invitation waits.
fn sign_in(context: &Context) -> String {
    context.tenant().base.join("/login?page=organizations")
}

#[derive(Deserialize)]
struct Form<'f> {
    /// The `sub` of the user who joins; absent from a sign-up.
    person: Option<&'f str>,
    password: Option<&'f str>,
}

/// `POST /invitation?token=…`
pub(super) async fn post(req: &Request<MemberHolder>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    match (&req.caller.visitor, form.person) {
        (MemberVisitor::Addressee(person) | MemberVisitor::Another(person), Some(_)) => join(req, person).await,
        (MemberVisitor::SignedOut, Some(_)) => Err(Reply::see_other(sign_in(req)).into()),
        (_, None) => sign_up(req, form.password.unwrap_or_default()).await,
    }
}

/// Joins with the account that is signed in. The operation compares its addresses.
async fn join(req: &Request<MemberHolder>, person: &Person) -> Result<Reply, Failure> {
    let (op, token, sender) = (req.op.clone(), req.caller.token.clone(), person::sender_of(req, person)?);
    let joined = req.write(move |wtx| {
        Stop::outcome(acting::act(&op, wtx, &sender, |op, wtx, account, _| {
            Stop::outcome(invited::accept(op, wtx, &token, account.id))
        }))
    });
    match person::acted(req, joined.await?)? {
        Ok(_) => Ok(person::done(req, ORGANIZATIONS, Notice::OrganizationJoined)),
        Err(Refusal { code: Code::OrganizationInvitationOver, .. }) => Err(invitation_over(req).into()),
        Err(refusal) => {
            let back = Some(("account-back", req.tenant().base.join(ORGANIZATIONS)));
            Err(Problem::from(refusal).with_back(back).into())
        }
    }
}

/// Creates the account of the address. A password is hashed only for a valid link, and a refused one does not use it up.
async fn sign_up(req: &Request<MemberHolder>, password: &str) -> Result<Reply, Failure> {
    let fields = SignUpFields::typed(req)?;
    if let Some(language) = language::chosen(req)? {
        return Ok(language::keep(req, Some(language), page(req, 200, &fields, Vec::new())?));
    }
    if let Some(problem) = not_offered(req, req.caller.invited.sign_up) {
        return Err(problem.into());
    }
    let shown = req.chrome();
    let typed = sign_up::Typed {
        email: req.caller.invited.email.address(),
        password,
        claims: &fields.values,
        named: &[],
        attributes: &fields.attributes,
        accepts_terms: fields.accepted,
        language: shown.lang,
    };
    let checked = match Stop::outcome(sign_up::check(&req.op, req.services(), &typed).await)? {
        Ok(checked) => checked,
        Err(faults) => {
            let error = |fault: &SignUpFault| error_of(&shown, &req.tenant().attributes, fault);
            return page(req, 422, &fields, faults.iter().map(error).collect());
        }
    };
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        // The account is new: it knows no browser.
        device: None,
    };
    let joined = sign_up_member::sign_up(&req.op, req.services(), req.caller.token.clone(), checked, browser).await?;
    let next = match joined {
        Joined::Onward(next) => next,
        Joined::Gone => return Err(invitation_over(req).into()),
        Joined::Closed => return Err(closed(req).into()),
        Joined::Taken => return Err(invitation_taken(req).into()),
    };
    match go_on(req, next, ORGANIZATIONS)? {
        Ok(reply) => Ok(reply),
        Err(Wait { refusal, problem }) => {
            Ok(page(req, problem.status, &fields, wait(refusal))?.with_retry_after(problem.retry_after))
        }
    }
}

/// Returns the error if no account can be created.
fn not_offered(context: &Context, sign_up: SignUp) -> Option<Problem> {
    match sign_up {
        SignUp::Offered => None,
        SignUp::Closed => Some(closed(context)),
        SignUp::Taken => Some(invitation_taken(context)),
    }
}

fn closed(context: &Context) -> Problem {
    Problem::from(Code::RegistrationClosed).with_back(Some(("login-submit", sign_in(context))))
}

/// The page is shown again, because no flow can be opened now.
pub(super) struct Wait {
    pub(super) refusal: Refusal,
    pub(super) problem: Problem,
}

/// Returns the response to the flow of an account that was created by an invitation. `to`: the path of the page to which
/// the sign-in leads.
pub(super) fn go_on(context: &Context, next: Next, to: &str) -> Result<Result<Reply, Wait>, Failure> {
    let reply = match next {
        Next::SignedIn { secrets, device, .. } => {
            let reply = Reply::see_other(context.tenant().base.join(to));
            set_device(set_session(reply, context.tenant(), &secrets), context.tenant(), device.as_ref())
        }
        // The account exists, and its user signs in.
        Next::Show { flow, step } => Reply::see_other(page_of(context, flow, step)),
        Next::Led { .. } => Reply::see_other(account_page(context)),
        Next::Gone { .. } | Next::SignedInByApi { .. } => return Err(gone(context).into()),
        Next::Refused { why, .. } => return refused(context, why).map(Err),
    };
    Ok(Ok(set_browser(reply, context.tenant(), context.binding().to_set())))
}

fn refused(context: &Context, why: Refused) -> Result<Wait, Failure> {
    let (Refused::TooManyFlows(too_many) | Refused::TooManyAttempts(too_many)) = why else {
        return Err(Problem::from(why.code()).into());
    };
    let refusal = too_many.refusal(Code::TooManySignIns);
    let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
    match context.call.page_language.is_none() {
        true => Err(problem.into()),
        false => Ok(Wait { refusal, problem }),
    }
}

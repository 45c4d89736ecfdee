//! The page of an invitation, which creates an account once.

use askama::Template;
use serde::Deserialize;

use super::attribute_fields::AttributeField;
use super::claim_fields::ClaimField;
use super::flow::account_page;
use super::form::{FieldErrors, PasswordField, Wrong, wait};
use super::frame::own_page_in;
use super::language;
use super::sign_up_fields::{SignUpFields, TermsField, error_of};
use crate::accounts::password::PasswordRules;
use crate::authn::invitations::{Accepted, accept};
use crate::authn::sign_up::{self, SignUpFault};
use crate::authn::{self, Next, Refused};
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::web::continuation::{gone, page_of};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{InvitationHolder, invitation_over, invitation_taken};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Problem, Reply, set_browser, set_device, set_session};

#[derive(Template)]
#[template(path = "pages/invitation.html")]
pub struct InvitationPage {
    pub chrome: Chrome,
    pub lead: Markup,
    pub action: String,
    pub form_token: String,
    /// The address of the account. It cannot be changed here.
    pub address: String,
    pub fields: Vec<ClaimField>,
    pub attributes: Vec<AttributeField>,
    /// `None`: users of the tenant do not sign in with a password.
    pub password: Option<PasswordField>,
    pub terms: Option<TermsField>,
    pub errors: FieldErrors,
}

/// `GET /invitation?token=…`. It changes nothing, so that mail scanners do not use up the link.
pub async fn get(req: Request<InvitationHolder>) -> Result<Reply, Failure> {
    let mut fields = SignUpFields::default();
    if let Some(name) = &req.caller.invited.name {
        fields.values.insert("name", name.clone());
    }
    page(&req, 200, &fields, Vec::new())
}

/// Returns the layout, in the language of the invitation unless the user has chosen another one.
fn chrome(req: &Request<InvitationHolder>) -> Chrome {
    req.chrome_preferring(req.caller.invited.locale)
}

fn page(
    req: &Request<InvitationHolder>,
    status: u16,
    fields: &SignUpFields,
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    let (tenant, address) = (req.tenant(), req.caller.invited.email.address());
    let (rules, words) =
        (PasswordRules::of(&tenant.settings), sign_up::context_words(tenant, address, fields.values.values()));
    let has_password = tenant.settings.has_passwords();
    own_page_in(req, status, chrome(req).keeping("invitation-form"), |chrome, form_token| InvitationPage {
        lead: chrome.say(&Text::new("invitation-lead").with("tenant", tenant.name.as_str()).with("address", address)),
        password: has_password.then(|| PasswordField::chosen(&chrome, "password", "login-password", &rules, &words)),
        fields: fields.claims(&chrome, tenant),
        attributes: fields.attributes(&chrome, tenant),
        terms: TermsField::of(tenant, fields),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        action: req.own_address(),
        form_token,
        address: address.to_owned(),
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    password: Option<&'f str>,
}

/// `POST /invitation?token=…`. A password is hashed only for a valid link, and a refused one does not use it up.
pub async fn post(req: Request<InvitationHolder>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let fields = SignUpFields::typed(&req)?;
    if let Some(language) = language::chosen(&req)? {
        return Ok(language::keep(&req, Some(language), page(&req, 200, &fields, Vec::new())?));
    }
    let shown = chrome(&req);
    let typed = sign_up::Typed {
        email: req.caller.invited.email.address(),
        password: form.password.unwrap_or_default(),
        claims: &fields.values,
        attributes: &fields.attributes,
        accepts_terms: fields.accepted,
        language: shown.lang,
    };
    let checked = match Stop::outcome(sign_up::check(&req.op, req.services(), &typed).await)? {
        Ok(checked) => checked,
        Err(faults) => {
            let error = |fault: &SignUpFault| error_of(&shown, &req.tenant().attributes, fault);
            return page(&req, 422, &fields, faults.iter().map(error).collect());
        }
    };
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        // The account is new: it knows no browser.
        device: None,
    };
    let token = req.caller.token.clone();
    match accept(&req.op, req.services(), token, checked, browser).await? {
        Accepted::Gone => Err(invitation_over(&req).into()),
        Accepted::AddressTaken => Err(invitation_taken(&req).into()),
        Accepted::Onward(next) => go_on(&req, &fields, next),
    }
}

/// Returns the response to an outcome of the flow.
fn go_on(req: &Request<InvitationHolder>, fields: &SignUpFields, next: Next) -> Result<Reply, Failure> {
    let reply = match next {
        Next::SignedIn { secrets, device, .. } => {
            let reply = set_session(Reply::see_other(account_page(req)), req.tenant(), &secrets);
            set_device(reply, req.tenant(), &device)
        }
        // The account exists, and its user signs in.
        Next::Show { flow, step } => Reply::see_other(page_of(req, flow, step)),
        Next::Led { .. } => Reply::see_other(account_page(req)),
        Next::Gone { .. } => return Err(gone(req).into()),
        Next::Refused { why, .. } => return refused(req, fields, why),
    };
    Ok(set_browser(reply, req.tenant(), req.binding().to_set()))
}

/// Shows the page again: no flow can be opened now, or no account created.
fn refused(req: &Request<InvitationHolder>, fields: &SignUpFields, why: Refused) -> Result<Reply, Failure> {
    let (Refused::TooManyFlows(too_many) | Refused::TooManyAttempts(too_many)) = why else {
        return Err(Problem::from(why.code()).into());
    };
    let refusal = too_many.refusal(Code::TooManySignIns);
    let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
    if req.call.page_language.is_none() {
        return Err(problem.into());
    }
    Ok(page(req, problem.status, fields, wait(refusal))?.with_retry_after(problem.retry_after))
}

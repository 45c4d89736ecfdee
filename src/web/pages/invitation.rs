//! The page of an invitation. One to the tenant creates an account, once; for one to an organization see
//! [`super::member_invitation`].

use askama::Template;
use serde::Deserialize;

use super::attribute_fields::AttributeField;
use super::claim_fields::ClaimField;
use super::form::{FieldErrors, PasswordField, Wrong, wait};
use super::frame::own_page_in;
use super::language;
use super::member_invitation::{self, Wait, go_on};
use super::sign_up_fields::{SignUpFields, TermsField, error_of};
use crate::accounts::password::PasswordRules;
use crate::authn;
use crate::authn::invitations::{Accepted, accept};
use crate::authn::sign_up::{self, SignUpFault};
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{InvitationHolder, Invited, InvitedHolder, invitation_over, invitation_taken};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

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
pub async fn get(req: Request<InvitedHolder>) -> Result<Reply, Failure> {
    let req = match req.opened() {
        Invited::ToTenant(req) => req,
        Invited::ToOrganization(req) => return member_invitation::get(&req).await,
    };
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

/// `POST /invitation?token=…`
pub async fn post(req: Request<InvitedHolder>) -> Result<Reply, Failure> {
    match req.opened() {
        Invited::ToTenant(req) => create(&req).await,
        Invited::ToOrganization(req) => member_invitation::post(&req).await,
    }
}

/// Creates the account. A password is hashed only for a valid link, and a refused one does not use it up.
async fn create(req: &Request<InvitationHolder>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let fields = SignUpFields::typed(req)?;
    if let Some(language) = language::chosen(req)? {
        return Ok(language::keep(req, Some(language), page(req, 200, &fields, Vec::new())?));
    }
    let shown = chrome(req);
    let typed = sign_up::Typed {
        email: req.caller.invited.email.address(),
        password: form.password.unwrap_or_default(),
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
    let token = req.caller.token.clone();
    match accept(&req.op, req.services(), token, checked, browser).await? {
        Accepted::Gone => Err(invitation_over(req).into()),
        Accepted::AddressTaken => Err(invitation_taken(req).into()),
        Accepted::Onward(next) => match go_on(req, next, "/account")? {
            Ok(reply) => Ok(reply),
            Err(Wait { refusal, problem }) => {
                Ok(page(req, problem.status, &fields, wait(refusal))?.with_retry_after(problem.retry_after))
            }
        },
    }
}

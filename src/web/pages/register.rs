//! The page to create an account.

use askama::Template;
use serde::Deserialize;

use super::attribute_fields::AttributeField;
use super::bot_check::{self, BotCheck};
use super::claim_fields::ClaimField;
use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::form::{FieldErrors, PasswordField, Wrong, wait, wrong};
use super::frame::flow_page;
use super::language;
use super::sign_up_fields::{SignUpFields, TermsField, error_of};
use crate::accounts::password::PasswordRules;
use crate::authn::bot_check::Purpose;
use crate::authn::register::{check_offered, register};
use crate::authn::sign_up;
use crate::authn::{self, Flow, Origin, Refused, Step};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::oidc::authorize::Application as Waiting;
use crate::web::continuation::page_of;
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

/// The id of the form.
const FORM: &str = "register-form";

#[derive(Template)]
#[template(path = "pages/register.html")]
pub struct RegisterPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub action: String,
    pub flow: Option<String>,
    pub form_token: String,
    pub email: String,
    pub fields: Vec<ClaimField>,
    pub attributes: Vec<AttributeField>,
    /// `None`: users of the tenant do not sign in with a password.
    pub password: Option<PasswordField>,
    /// `None` if the tenant has no terms of use.
    pub terms: Option<TermsField>,
    pub sign_in: String,
    pub errors: FieldErrors,
    pub bot_check: Option<BotCheck>,
}

/// Returns the address of the page in this flow; `None` if the tenant offers no sign-up.
pub(super) fn address(context: &Context, flow: Option<SignInFlowId>) -> Option<String> {
    let tenant = context.tenant();
    tenant.settings.registration.has_page().then(|| match flow {
        Some(flow) => page_of(context, flow, Step::Register),
        None => tenant.base.join("/register"),
    })
}

/// Returns the address of the sign-in page in this flow.
fn sign_in(context: &Context, flow: Option<SignInFlowId>) -> String {
    match flow {
        Some(flow) => page_of(context, flow, Step::Password),
        None => context.tenant().base.join("/login"),
    }
}

/// Refuses the page if the tenant offers no sign-up.
fn check_open(context: &Context, flow: Option<SignInFlowId>) -> Result<(), Failure> {
    let back = || Some(("login-submit", sign_in(context, flow)));
    check_offered(context.tenant()).map_err(|code| Problem::from(code).with_back(back()).into())
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// `GET /register?flow=…`; without a flow, a sign-up without an application.
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let flow = match req.query::<Query<'_>>()?.flow {
        Some(text) => Some(flow::open(&req, SignInFlowId::from_base64url(text)).await?),
        None => None,
    };
    check_open(&req, flow.as_ref().map(|flow| flow.id))?;
    let waiting = waiting_application(&req, flow.as_ref().and_then(Flow::request)).await?;
    // The hint may be a user name.
    let hint = waiting.as_ref().and_then(|waiting| waiting.login_hint.clone());
    let email = hint.filter(|hint| hint.contains('@')).unwrap_or_default();
    let typed = Typed { flow: flow.map(|flow| flow.id), email, ..Typed::default() };
    page(&req, 200, typed, waiting, Vec::new())
}

/// The submitted values that the page shows again; never the password.
#[derive(Clone, Default)]
struct Typed {
    flow: Option<SignInFlowId>,
    email: String,
    fields: SignUpFields,
}

fn page(
    req: &Request<Browser>,
    status: u16,
    typed: Typed,
    waiting: Option<Waiting>,
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    let chrome = req.chrome_in(asked_by(waiting.as_ref())).keeping(FORM);
    let settings = &req.tenant().settings;
    let rules = PasswordRules::of(settings);
    let words = sign_up::context_words(req.tenant(), &typed.email, typed.fields.values.values());
    let reply = flow_page(req, status, chrome, |chrome, form_token| RegisterPage {
        password: settings
            .has_passwords()
            .then(|| PasswordField::chosen(&chrome, "password", "login-password", &rules, &words)),
        fields: typed.fields.claims(&chrome, req.tenant()),
        attributes: typed.fields.attributes(&chrome, req.tenant()),
        terms: TermsField::of(req.tenant(), &typed.fields),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        application: waiting.map(Application::from),
        action: req.own_address(),
        flow: typed.flow.map(|id| id.to_base64url()),
        form_token,
        email: typed.email,
        sign_in: sign_in(req, typed.flow),
        bot_check: BotCheck::of(req, Purpose::Register),
    });
    reply.map(|reply| bot_check::allow(req, reply))
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    email: Option<&'f str>,
    password: Option<&'f str>,
}

/// Returns the submitted values.
fn typed(req: &Request<Browser>, form: &Form<'_>) -> Result<Typed, Failure> {
    let named = form.flow.or(req.query::<Query<'_>>()?.flow);
    Ok(Typed {
        flow: named.and_then(SignInFlowId::from_base64url),
        email: form.email.unwrap_or_default().trim().chars().take(320).collect(),
        fields: SignUpFields::typed(req)?,
    })
}

/// `POST /register`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let typed = typed(&req, &form)?;
    let flow = match (typed.flow, form.flow.or(req.query::<Query<'_>>()?.flow)) {
        (None, None) => None,
        (id, _) => Some(flow::open(&req, id).await?),
    };
    check_open(&req, typed.flow)?;
    let language = language::chosen(&req)?;
    let waiting = waiting_application(&req, flow.as_ref().and_then(Flow::request)).await?;
    if language.is_some() {
        return Ok(language::keep(&req, language, page(&req, 200, typed, waiting, Vec::new())?));
    }
    let chrome = req.chrome_in(asked_by(waiting.as_ref()));
    let sign_up = sign_up::Typed {
        email: &typed.email,
        password: form.password.unwrap_or_default(),
        claims: &typed.fields.values,
        named: &[],
        attributes: &typed.fields.attributes,
        accepts_terms: typed.fields.accepted,
        language: chrome.lang,
    };
    let checked = match Stop::outcome(sign_up::check(&req.op, req.services(), &sign_up).await)? {
        Ok(checked) => checked,
        Err(faults) => {
            let errors = faults.iter().map(|fault| error_of(&chrome, &req.tenant().attributes, fault)).collect();
            return page(&req, 422, typed, waiting, errors);
        }
    };
    let refused = bot_check::check(&req, Purpose::Register).await?;
    if !refused.is_empty() {
        return page(&req, Code::BotCheckFailed.row().status, typed, waiting, refused);
    }
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        // No account knows this browser by a sign-up.
        device: None,
    };
    let next = register(&req.op, req.services(), typed.flow, checked, browser).await?;
    let (why, origin) = match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => return Ok(reply),
        Onward::Again { why, origin } => (why, origin),
    };
    let waiting = match waiting {
        Some(waiting) => Some(waiting),
        None => waiting_application(&req, origin.and_then(Origin::request)).await?,
    };
    match why {
        Refused::TooManyAttempts(too_many) | Refused::TooManyFlows(too_many) => {
            let refusal = too_many.refusal(why.code());
            let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
            if req.call.page_language.is_none() {
                return Err(problem.into());
            }
            Ok(page(&req, problem.status, typed, waiting, wait(refusal))?.with_retry_after(problem.retry_after))
        }
        Refused::AddressNotAllowed => page(&req, 422, typed, waiting, vec![wrong("email", why.code())]),
        _ => page(&req, why.code().row().status, typed, waiting, vec![wrong("", why.code())]),
    }
}

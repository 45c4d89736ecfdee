//! The page to create an account.

use std::collections::BTreeMap;

use askama::Template;
use serde::Deserialize;

use super::claim_fields::{self, ClaimField};
use super::flow::{self, Application, Onward, asked_by, page_of, waiting_application};
use super::form::{FieldErrors, PasswordField, Wrong, unfit, wait, wrong};
use super::frame::flow_page;
use super::language;
use crate::accounts::claims::{ClaimFault, ProfileClaims, fault_of};
use crate::accounts::password::{ContextWords, PasswordRules};
use crate::authn::register::{SignUp, register};
use crate::authn::throttle::TooMany;
use crate::authn::{self, Flow, Origin, Refused, Step, new_password};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::id::SignInFlowId;
use crate::base::refusal::{Refusal, Stop};
use crate::base::text::Text;
use crate::oidc::authorize::Application as Waiting;
use crate::tenancy::settings::AskedClaim;
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
    pub password: PasswordField,
    /// The terms of use that the user must accept; `None` if the tenant has none.
    pub terms: Option<String>,
    pub accepted: bool,
    pub sign_in: String,
    pub errors: FieldErrors,
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
    match address(context, flow) {
        Some(_) => Ok(()),
        None => {
            let back = Some(("login-submit", sign_in(context, flow)));
            Err(Problem::from(Code::RegistrationClosed).with_back(back).into())
        }
    }
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
    let email = waiting.as_ref().and_then(|waiting| waiting.login_hint.clone()).unwrap_or_default();
    let typed = Typed { flow: flow.map(|flow| flow.id), email, ..Typed::default() };
    page(&req, 200, typed, waiting, Vec::new())
}

/// The submitted values that the page shows again; never the password.
#[derive(Clone, Default)]
struct Typed {
    flow: Option<SignInFlowId>,
    email: String,
    values: BTreeMap<&'static str, String>,
    accepted: bool,
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
    let (rules, words) = (PasswordRules::of(settings), words(req, &typed));
    flow_page(req, status, chrome, |chrome, form_token| RegisterPage {
        password: PasswordField::chosen(&chrome, "password", "login-password", &rules, &words),
        fields: settings
            .registration_fields
            .iter()
            .map(|asked| {
                let value = typed.values.get(asked.claim).cloned().unwrap_or_default();
                let field = ClaimField::new(&chrome, asked, value);
                match asked.required {
                    true => field,
                    false => ClaimField { label: chrome.t1("register-optional", "claim", &field.label), ..field },
                }
            })
            .collect(),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        application: waiting.map(Application::from),
        action: req.own_address(),
        flow: typed.flow.map(|id| id.to_base64url()),
        form_token,
        email: typed.email,
        terms: settings.branding.terms_url.clone(),
        accepted: typed.accepted,
        sign_in: sign_in(req, typed.flow),
    })
}

/// Returns what an attacker tries first as the password of this sign-up.
fn words(req: &Request<Browser>, typed: &Typed) -> ContextWords {
    typed.values.values().fold(ContextWords::of(req.tenant()).with(&typed.email), |words, value| words.with(value))
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    email: Option<&'f str>,
    password: Option<&'f str>,
    /// Whether the checkbox of the terms of use is selected.
    terms: Option<&'f str>,
}

/// Returns the submitted values.
fn typed(req: &Request<Browser>, form: &Form<'_>) -> Result<Typed, Failure> {
    let named = form.flow.or(req.query::<Query<'_>>()?.flow);
    let fields: BTreeMap<&str, Option<&str>> = req.form()?;
    let value = |asked: AskedClaim| {
        let text = fields.get(asked.claim).copied().flatten().unwrap_or_default();
        (asked.claim, text.trim().chars().take(crate::base::limits::CLAIM + 1).collect::<String>())
    };
    Ok(Typed {
        flow: named.and_then(SignInFlowId::from_base64url),
        email: form.email.unwrap_or_default().trim().chars().take(320).collect(),
        values: req.tenant().settings.registration_fields.iter().map(value).collect(),
        accepted: form.terms.is_some(),
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
    let email = Email::parse(&typed.email);
    let mut errors = claim_errors(&req, &chrome, &typed);
    if email.is_err() {
        errors.push(wrong("email", if typed.email.is_empty() { Code::EmailMissing } else { Code::EmailInvalid }));
    }
    let text = form.password.unwrap_or_default();
    let password = match text.is_empty() {
        true => {
            errors.push(wrong("password", Code::PasswordMissing));
            None
        }
        false => match Stop::outcome(new_password::choose(&req.op, req.services(), text, words(&req, &typed)).await)? {
            Ok(password) => Some(password),
            Err(faults) => {
                errors.extend(unfit("password", faults));
                None
            }
        },
    };
    let settings = &req.tenant().settings;
    if settings.branding.terms_url.is_some() && !typed.accepted {
        errors.push(wrong("terms-accepted", Code::TermsNotAccepted));
    }
    let (Ok(email), Some(password), true) = (email, password, errors.is_empty()) else {
        return page(&req, 422, typed, waiting, errors);
    };
    let terms = settings.branding.terms_url.clone().map(|url| settings.terms_version.clone().unwrap_or(url));
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        // No account knows this browser by a sign-up.
        device: None,
    };
    let sign_up = SignUp { flow: typed.flow, email, claims: claims(&typed, &chrome), terms, browser };
    let next = register(&req.op, req.services(), sign_up, password).await?;
    let (why, origin) = match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => return Ok(reply),
        Onward::Again { why, origin } => (why, origin),
    };
    let waiting = match waiting {
        Some(waiting) => Some(waiting),
        None => waiting_application(&req, origin.and_then(Origin::request)).await?,
    };
    match why {
        Refused::TooManyAttempts(TooMany { retry_after }) | Refused::TooManyFlows(TooMany { retry_after }) => {
            let refusal = Refusal::new(why.code()).with("wait", retry_after);
            let problem = Problem::from(refusal.clone()).retry_after(retry_after);
            if req.call.page_language.is_none() {
                return Err(problem.into());
            }
            Ok(page(&req, problem.status, typed, waiting, wait(refusal))?.with_retry_after(problem.retry_after))
        }
        Refused::AddressNotAllowed => page(&req, 422, typed, waiting, vec![wrong("email", why.code())]),
        _ => page(&req, why.code().row().status, typed, waiting, vec![wrong("", why.code())]),
    }
}

/// Returns the errors of missing and invalid claims.
fn claim_errors(req: &Request<Browser>, chrome: &Chrome, typed: &Typed) -> Vec<Wrong> {
    let error = |asked: AskedClaim| -> Option<Wrong> {
        let value = typed.values.get(asked.claim).map(String::as_str).unwrap_or_default();
        let fault: Option<ClaimFault> = fault_of(asked.claim, value).filter(|_| !value.is_empty());
        match fault {
            Some(fault) => Some((asked.claim, claim_fields::message(chrome, asked.claim, fault))),
            None if value.is_empty() && asked.required => {
                let label = claim_fields::label(chrome, asked.claim);
                Some((asked.claim, Text::new(Code::ClaimMissing.row().text).with("claim", label)))
            }
            None => None,
        }
    };
    req.tenant().settings.registration_fields.iter().filter_map(error).collect()
}

/// Returns the claims of the account. Without the field `locale`, it is the language of the page.
fn claims(typed: &Typed, chrome: &Chrome) -> ProfileClaims {
    let mut claims = ProfileClaims { locale: Some(chrome.lang.to_owned()), ..ProfileClaims::default() };
    for (claim, value) in typed.values.iter().filter(|(_, value)| !value.is_empty()) {
        // The values were checked above.
        let _ = claims.set(claim, value);
    }
    claims
}

//! The page to edit the profile.

use std::collections::BTreeMap;

use askama::Template;
use serde::Deserialize;
use serde_json::Value;

use super::attribute_fields::{self, AttributeField, field_of};
use super::claim_fields::{self, ClaimField, Detail};
use super::form::{FieldErrors, Wrong, wait, wrong};
use super::language;
use super::person::{self, MadeFor, Menu, Notice, OwnForm};
use crate::accounts::Account;
use crate::accounts::profile::{Edited, Edits, ProfileFaults, UserNameFault, own_claims};
use crate::authn::acting::NotSender;
use crate::authn::throttle::TooMany;
use crate::authn::{Draft, Step};
use crate::authn::{draft, edit_profile};
use crate::base::code::Code;
use crate::base::crypto::digest::base64url_decode;
use crate::base::id::SignInFlowId;
use crate::base::limits;
use crate::base::refusal::Stop;
use crate::sessions::SignedIn;
use crate::tenancy::attributes::Definition;
use crate::tenancy::settings::{AskedClaim, SignInIdentifier};
use crate::web::continuation::page_of;
use crate::web::dispatch::callers::{Person, Returning};
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply, set_browser};

const PATH: &str = "/account/profile";

#[derive(Template)]
#[template(path = "pages/profile.html")]
pub struct ProfilePage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub email: String,
    pub fields: Vec<ClaimField>,
    pub attributes: Vec<AttributeField>,
    /// The custom attributes that the user may only read.
    pub details: Vec<Detail>,
    /// The flow that keeps the values; they were typed before the session was lost, and are not saved.
    pub draft: Option<String>,
    /// What only an administrator can change.
    pub advice: String,
    pub errors: FieldErrors,
}

/// The values of the fields, and their errors.
#[derive(Default)]
struct Typed {
    values: Edits,
    faults: ProfileFaults,
    /// The errors of the whole form.
    errors: Vec<Wrong>,
    /// The flow that keeps the values.
    draft: Option<SignInFlowId>,
}

/// The flow that keeps a draft, in the query or in the form.
#[derive(Deserialize)]
struct InFlow<'f> {
    flow: Option<&'f str>,
}

impl InFlow<'_> {
    fn id(&self) -> Option<SignInFlowId> {
        self.flow.and_then(SignInFlowId::from_base64url)
    }
}

/// `GET /account/profile`, with `?flow=…` after a sign-in in place of a session that was lost.
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let claims = req.caller.account.claims.to_map();
    let flow = req.query::<InFlow<'_>>()?.id();
    let draft = find_draft(&req, flow).await?;
    let value = |claim: &str| match (draft.as_ref().and_then(|draft| draft.values.get(claim)), claims.get(claim)) {
        (Some(typed), _) => typed.clone(),
        (None, Some(Value::String(value))) => value.clone(),
        _ => String::new(),
    };
    let attribute = |definition: &Definition| {
        let typed = draft.as_ref().and_then(|draft| draft.values.get(&field_of(&definition.name)).cloned());
        let value = typed.unwrap_or_else(|| req.caller.account.attributes.text_of(definition));
        (definition.name.clone(), value)
    };
    let values = Edits {
        claims: own_claims(&req.tenant().settings).map(|claim| (claim, value(claim))).collect(),
        attributes: req.tenant().attributes.writable().map(attribute).collect(),
    };
    page(&req, 200, &req.caller.account, Typed { values, draft: flow.filter(|_| draft.is_some()), ..Typed::default() })
}

/// Returns the draft of the flow, if the user typed it.
async fn find_draft(req: &Request<Person>, flow: Option<SignInFlowId>) -> Result<Option<Draft>, Failure> {
    let Some(id) = flow else { return Ok(None) };
    let (op, binding, Person { account, session, .. }) = (req.op.clone(), req.binding().token, &req.caller);
    let user = SignedIn { account: account.clone(), session: session.clone() };
    Ok(req.read_one(move |tx| draft::find(&op, tx, id, &binding, &user)).await?)
}

/// Keeps what was typed in a sign-in flow, and redirects to its sign-in page.
async fn keep(context: &Context) -> Result<Reply, Failure> {
    let person = context.form::<MadeFor<'_>>()?.person.filter(|sub| has_form_of_sub(sub)).map(str::to_owned);
    let Edits { claims, attributes } = typed(context)?;
    // A value that is too long for a claim is cut, but stays too long.
    let kept = |value: String| value.chars().take(limits::CLAIM + 1).collect();
    let claims = claims.into_iter().map(|(claim, value)| (claim.to_owned(), kept(value)));
    let attributes = attributes.into_iter().map(|(name, value)| (field_of(&name), value));
    let values: BTreeMap<_, _> = claims.chain(attributes).collect();
    // A form that was made for no account is not kept.
    let Some(person) = person.filter(|_| !values.is_empty()) else {
        return Ok(Reply::see_other(context.sign_in_address()));
    };
    let draft = Draft { person, values };
    let (op, limits, binding) = (context.op.clone(), context.services().throttle, context.binding());
    let token = binding.token.clone();
    let reply = match context.write(move |wtx| Stop::outcome(draft::keep(&op, wtx, &limits, &token, &draft))).await? {
        Ok(flow) => Reply::see_other(page_of(context, flow, Step::Password)),
        Err(TooMany { .. }) => Reply::see_other(context.sign_in_address()),
    };
    Ok(set_browser(reply, context.tenant(), binding.to_set()))
}

/// Returns whether a text has the form of a `sub`: 16 bytes in base64url.
fn has_form_of_sub(text: &str) -> bool {
    base64url_decode(text).is_some_and(|bytes| bytes.len() == 16)
}

fn page(context: &Context, status: u16, account: &Account, typed: Typed) -> Result<Reply, Failure> {
    person::show(context, status, PATH, account, |chrome, form, menu| {
        let chrome = chrome.keeping("profile-form");
        let attributes = &context.tenant().attributes;
        let ProfileFaults { claims, user_name, attributes: of_attributes } = typed.faults;
        let worded = |(claim, fault): (&'static str, _)| (claim.into(), claim_fields::message(&chrome, claim, fault));
        let of_attributes =
            of_attributes.iter().map(|(name, fault)| attribute_fields::wrong(&chrome, attributes, name, *fault));
        let of_user_name = user_name.map(|fault| match fault {
            UserNameFault::Taken => wrong("preferred_username", Code::UserNameTaken),
            UserNameFault::Needed => {
                let label = claim_fields::label(&chrome, "preferred_username");
                ("preferred_username".into(), Code::ClaimMissing.text().with("claim", label))
            }
        });
        let errors = typed.errors.into_iter().chain(of_user_name).chain(claims.into_iter().map(worded));
        let errors = FieldErrors::new(chrome.locale, errors.chain(of_attributes).collect());
        let has_user_names = context.tenant().settings.sign_in_identifiers.has(SignInIdentifier::Username);
        let field = |(name, value)| ClaimField::new(&chrome, AskedClaim { claim: name, required: false }, value);
        let text = |own: &Definition| typed.values.attributes.get(&own.name).cloned().unwrap_or_default();
        ProfilePage {
            menu,
            email: account.address().to_owned(),
            fields: typed.values.claims.into_iter().map(field).collect(),
            attributes: attributes.writable().map(|own| AttributeField::new(&chrome, own, text(own))).collect(),
            details: attribute_fields::details(&chrome, attributes, &account.attributes),
            draft: typed.draft.map(|id| id.to_base64url()),
            advice: chrome.t(match has_user_names {
                true => "profile-administrator-own-username",
                false => "profile-administrator",
            }),
            errors,
            chrome,
            form,
        }
    })
}

/// The form fields by claim.
type Form<'f> = BTreeMap<&'f str, Option<&'f str>>;

/// Returns the submitted values. A claim or custom attribute without a form field stays unchanged.
fn typed(context: &Context) -> Result<Edits, Failure> {
    let form: Form<'_> = context.form()?;
    let value = |claim: &str| form.get(claim).copied().flatten().map(|value| value.trim().to_owned());
    Ok(Edits {
        claims: own_claims(&context.tenant().settings).filter_map(|claim| Some((claim, value(claim)?))).collect(),
        attributes: attribute_fields::typed(&form, context.tenant().attributes.writable()),
    })
}

/// `POST /account/profile`
pub async fn post(req: Request<Returning>) -> Result<Reply, Failure> {
    match req.signed_in() {
        Ok(req) => save(&req).await,
        Err(context) => keep(&context).await,
    }
}

async fn save(req: &Request<Person>) -> Result<Reply, Failure> {
    let (values, draft) = (typed(req)?, req.form::<InFlow<'_>>()?.id());
    if let Some(language) = language::chosen(req)? {
        let shown = page(req, 200, &req.caller.account, Typed { values, draft, ..Typed::default() })?;
        return Ok(language::keep(req, Some(language), shown));
    }
    let (edits, binding) = (values.clone(), req.binding().token);
    let edited = person::try_act(req, move |op, wtx, account, _| {
        let edited = Stop::outcome(edit_profile::edit(op, wtx, account, &edits))?;
        if let (Some(flow), Ok(Edited::Saved | Edited::Unchanged)) = (draft, &edited) {
            draft::remove(wtx, flow, &binding)?;
        }
        Ok((edited, account.clone()))
    });
    let (edited, account) = match edited.await? {
        Err(NotSender::SignedOut) => return keep(req).await,
        acted => person::acted(req, acted)?,
    };
    let edited = match edited {
        Ok(edited) => edited,
        Err(too_many) => {
            let refusal = too_many.refusal(Code::TooManyUserNames);
            let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
            if req.call.page_language.is_none() {
                return Err(problem.into());
            }
            let typed = Typed { values, errors: wait(refusal), draft, ..Typed::default() };
            return Ok(page(req, problem.status, &account, typed)?.with_retry_after(problem.retry_after));
        }
    };
    match edited {
        Edited::Saved | Edited::Unchanged => Ok(person::done(req, "/account", Notice::ProfileSaved)),
        Edited::Refused(faults) => page(req, 422, &account, Typed { values, faults, draft, ..Typed::default() }),
        Edited::NotFound => Ok(Reply::see_other(req.sign_in_address())),
    }
}

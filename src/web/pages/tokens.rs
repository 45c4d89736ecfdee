//! The page of the API tokens of the user: lists, creates and revokes them.

use std::time::Duration;

use askama::Template;
use serde::Deserialize;

use super::form::{FieldErrors, Wrong, wrong};
use super::frame::own_page;
use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::authn::{acting, own_tokens};
use crate::base::code::Code;
use crate::base::id::{AccountId, ApiTokenId, OrganizationId, RoleId};
use crate::base::refusal::{Refusal, Stop};
use crate::base::text::Text;
use crate::organizations::api_tokens::{LONGEST_NAME, Scopes};
use crate::organizations::tokens::{Granted, Made, NewApiToken, Offer, list_live, list_offers};
use crate::organizations::{Role, Roles};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

const PATH: &str = "/account/tokens";

/// The lifetimes that the form offers, in days.
const LIFETIMES: [u64; 3] = [30, 90, 365];
/// The one that is selected at first.
const LIFETIME: u64 = 90;
/// How many choices of an organization with a role the form has at most; the workspace API has all.
const MOST_CHOICES: usize = 120;

#[derive(Template)]
#[template(path = "pages/tokens.html")]
pub struct TokensPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    /// The token that was just created.
    pub made: Option<Shown>,
    pub tokens: Vec<Line>,
    /// What a new token may be for; empty: the user may create none.
    pub groups: Vec<Group>,
    pub lifetimes: Vec<Lifetime>,
    /// The sign-in page, if the last sign-in was a while ago; the page has no form to create a token then.
    pub sign_in_again: Option<String>,
    /// The name that was typed.
    pub name: String,
    pub longest_name: usize,
    pub errors: FieldErrors,
}

/// A new token with its secret, which is shown once.
pub struct Shown {
    pub label: Markup,
    pub secret: String,
}

/// A token on the page.
pub struct Line {
    /// The value of the form button.
    pub id: String,
    pub name: String,
    /// The name of its organization; empty: every one.
    pub organization: String,
    pub roles: Vec<String>,
    pub made_at: Markup,
    pub expires_at: Option<Markup>,
    pub used_at: Option<Markup>,
}

/// An organization with the roles that a token may have there.
pub struct Group {
    pub organization: String,
    pub choices: Vec<Choice>,
}

pub struct Choice {
    pub value: String,
    pub role: String,
    pub is_selected: bool,
}

pub struct Lifetime {
    pub days: u64,
    pub text: Markup,
    pub is_selected: bool,
}

/// What was typed, and what became of it.
#[derive(Default)]
struct Entered {
    name: String,
    grant: String,
    days: Option<u64>,
    errors: Vec<Wrong>,
    made: Option<Made>,
}

/// `GET /account/tokens`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, Entered::default()).await
}

async fn page(req: &Request<Person>, status: u16, entered: Entered) -> Result<Reply, Failure> {
    let Person { account, session, .. } = &req.caller;
    let (op, id, current) = (req.op.clone(), account.id, session.organization);
    let is_fresh = acting::is_fresh(&req.op, session);
    let (listed, offers) = req
        .read(move |tx| {
            let listed = Stop::outcome(list_live(&op, tx, id))?;
            let offers = if is_fresh { list_offers(tx, id)? } else { Vec::new() };
            Ok((listed, offers))
        })
        .await?;
    let Entered { name, grant, days, errors, made } = entered;
    let notice = person::notice(req).filter(|_| errors.is_empty() && made.is_none());
    let listed = listed?;
    own_page(req, status, |chrome, token| TokensPage {
        menu: person::menu(req, &chrome, PATH),
        form: person::form(req, PATH, account, token),
        notice: notice.map(|notice| notice.said(&chrome)),
        made: made.map(|made| Shown {
            label: chrome.m1("tokens-secret", "token", &made.token.name),
            secret: made.secret.expose().to_owned(),
        }),
        tokens: listed.into_iter().map(|granted| line(&chrome, granted)).collect(),
        groups: groups(offers, current, &grant),
        lifetimes: LIFETIMES.map(|number| lifetime(&chrome, number, days.unwrap_or(LIFETIME))).into(),
        sign_in_again: (!is_fresh).then(|| person::fresh_address(req)),
        name,
        longest_name: LONGEST_NAME,
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
    })
}

fn line(chrome: &Chrome, granted: Granted) -> Line {
    let Granted { token, organization, roles } = granted;
    Line {
        id: token.id.to_base64url(),
        name: token.name,
        organization: organization.map(|organization| organization.name).unwrap_or_default(),
        roles: roles.into_iter().map(|role| role.name).collect(),
        made_at: chrome.time(token.created_at),
        expires_at: token.expires_at.map(|at| chrome.time(at)),
        used_at: token.last_used_at.map(|at| chrome.time(at)),
    }
}

/// Returns the choices of the form, the current organization first.
fn groups(mut offers: Vec<Offer>, current: Option<OrganizationId>, selected: &str) -> Vec<Group> {
    offers.sort_by_key(|offer| Some(offer.organization.id) != current);
    let mut left = MOST_CHOICES;
    let mut groups = Vec::new();
    for Offer { organization, roles } in offers {
        let choice = |role: Role| {
            let value = grant_of(organization.id, role.id);
            Choice { is_selected: value == selected, value, role: role.name }
        };
        let choices: Vec<Choice> = roles.into_iter().take(left).map(choice).collect();
        left -= choices.len();
        if !choices.is_empty() {
            groups.push(Group { organization: organization.name, choices });
        }
    }
    groups
}

/// Returns the form value of a role in an organization.
fn grant_of(organization: OrganizationId, role: RoleId) -> String {
    format!("{}.{}", organization.to_base64url(), role.to_base64url())
}

fn read_grant(text: &str) -> Option<(OrganizationId, RoleId)> {
    let (organization, role) = text.split_once('.')?;
    Some((OrganizationId::from_base64url(organization)?, RoleId::from_base64url(role)?))
}

fn lifetime(chrome: &Chrome, days: u64, selected: u64) -> Lifetime {
    let text = chrome.say(&Text::new("tokens-days").with("number", days));
    Lifetime { days, text, is_selected: days == selected }
}

#[derive(Deserialize)]
struct Form<'f> {
    /// The id of the token to revoke.
    revoke: Option<&'f str>,
    name: Option<&'f str>,
    /// The organization and the role, see [`grant_of`].
    grant: Option<&'f str>,
    /// One of [`LIFETIMES`].
    lifetime: Option<&'f str>,
}

/// `POST /account/tokens`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    match form.revoke {
        Some(id) => revoke(&req, id).await,
        None => create(&req, &form).await,
    }
}

async fn revoke(req: &Request<Person>, id: &str) -> Result<Reply, Failure> {
    let Some(id) = ApiTokenId::from_base64url(id) else { return Err(person::not_there(req, PATH).into()) };
    let (op, sender) = (req.op.clone(), person::sender(req)?);
    let revoked = req.write(move |wtx| Stop::outcome(own_tokens::revoke(&op, wtx, &sender, id))).await?;
    match person::acted(req, revoked)? {
        Ok(()) => Ok(person::done(req, PATH, Notice::TokenRevoked)),
        Err(_) => Err(person::not_there(req, PATH).into()),
    }
}

async fn create(req: &Request<Person>, form: &Form<'_>) -> Result<Reply, Failure> {
    let days = form.lifetime.and_then(|text| text.parse().ok()).filter(|days| LIFETIMES.contains(days));
    let entered = Entered {
        name: form.name.unwrap_or_default().trim().chars().take(LONGEST_NAME + 1).collect(),
        grant: form.grant.unwrap_or_default().chars().take(100).collect(),
        days,
        ..Entered::default()
    };
    let Some((organization, role)) = read_grant(&entered.grant) else {
        let errors = vec![wrong("grant", Code::ApiTokenRoleMissing)];
        return page(req, 422, Entered { errors, ..entered }).await;
    };
    let new = NewApiToken {
        // The sender's own, see [`own_tokens::make`].
        account: AccountId::from_bytes([0; 16]),
        organization: Some(organization),
        name: entered.name.clone(),
        roles: Some(Roles::one(role)),
        scopes: Scopes::default(),
        expires_at: Some(req.op.now + Duration::from_secs(days.unwrap_or(LIFETIME) * 86_400)),
    };
    let (op, sender) = (req.op.clone(), person::sender(req)?);
    let made = req.write(move |wtx| Stop::outcome(own_tokens::make(&op, wtx, &sender, &new))).await?;
    match person::acted(req, made)? {
        Ok(made) => page(req, 200, Entered { made: Some(made), ..Entered::default() }).await,
        Err(refusal) => page(req, 422, Entered { errors: vec![error_of(refusal)], ..entered }).await,
    }
}

fn error_of(refusal: Refusal) -> Wrong {
    match refusal.code {
        Code::NameInvalid => wrong("name", Refusal::new(Code::ApiTokenNameMissing).with("most", LONGEST_NAME as u64)),
        Code::RoleUnknown | Code::NotAMember | Code::OrganizationNotFound => wrong("grant", Code::ApiTokenRoleMissing),
        Code::OrganizationForbidden => wrong("grant", refusal),
        _ => wrong("", refusal),
    }
}

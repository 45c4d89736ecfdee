//! The decision on a checked request: answer the client, require a sign-in, or ask for consent.

use std::time::Duration;

use super::checks;
use super::outcome::{Answer, Authorized, Method, Visitor};
use super::params::Params;
use super::pending::{Consent, Pending, answer, keep_in_browser, take_own};
use super::pick::{Picked, pick};
use super::request::{AuthorizationRequest, Refused};
use super::standing::{Standing, standing};
use crate::accounts::Account;
use crate::authn::{self, NewFlow, Origin, Step};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, CodeId, OrganizationId, SignInFlowId};
use crate::base::refusal::{Refusal, Stop};
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::oidc::clients::Client;
use crate::oidc::codes;
use crate::oidc::consents::{self, ConsentRule};
use crate::oidc::grant::{self, Grant};
use crate::oidc::hint::{self, IdTokenHint};
use crate::oidc::known_clients::KnownClient;
use crate::oidc::provider::Provider;
use crate::oidc::scope::{OFFLINE_ACCESS, ScopeSet};
use crate::oidc::tokens::LONGEST_ACCESS_TOKEN;
use crate::op::Op;
use crate::pending;
use crate::sessions::{self, Session};
use crate::storage::{Tx, WriteTx};

/// The lifetime of an authorization code. RFC 6749, 4.1.2 allows at most ten minutes.
const CODE_LIFETIME: Duration = Duration::from_secs(60);
/// The maximum number of grants without refresh tokens in one session. The oldest ones are deleted beyond it, so that one
/// browser does not store any number of rows.
const MOST_GRANTS: i64 = 500;
/// The initial lifetime of a grant's row, which must outlive the access token issued for the code. Issuing a refresh
/// token extends it.
const GRANT_LIFETIME: Duration = LONGEST_ACCESS_TOKEN.saturating_add(CODE_LIFETIME);

/// A request that passed every check, with its client.
#[derive(Clone)]
pub struct Checked {
    client: Client,
    request: AuthorizationRequest,
}

/// Checks a new request. Read-only, so that unauthenticated requests never take the write lock. If the client is cached
/// and the request has no `id_token_hint`, nothing is awaited.
pub async fn check(op: &Op, provider: &Provider, params: &Params) -> Result<Checked, Stop<Authorized>> {
    let services = &provider.services;
    let known = match params.get("client_id") {
        Some(client_id) => provider.known.find(op, services, client_id).await?,
        None => None,
    };
    let hint = match (params.get("id_token_hint"), &known) {
        (Some(text), Some(_)) => {
            let (at, keyring, text) = (op.clone(), services.keyring.clone(), text.to_owned());
            services.read(op.tenant.id, move |tx| hint::read(&at, tx, &keyring, &text)).await?
        }
        _ => None,
    };
    check_known(op, known.as_deref(), hint, params).map_err(Stop::Refused)
}

/// Checks a new request of the client in `known`, with the claims of its `id_token_hint` in `hint`.
pub fn check_known(
    op: &Op,
    known: Option<&KnownClient>,
    hint: Option<IdTokenHint>,
    params: &Params,
) -> Result<Checked, Authorized> {
    match (checks::check(op, known, hint, params), known) {
        (Ok(request), Some(known)) => Ok(Checked { client: known.client.clone(), request }),
        (Err(Refused::AtClient { to, refusal }), Some(known)) => {
            let client_id = known.client.client_id.clone();
            Err(Authorized::Respond(Answer { client_id, to, result: Err(refusal) }))
        }
        (Err(Refused::Page(refusal)), _) => Err(Authorized::ErrorPage(refusal)),
        (Ok(_) | Err(Refused::AtClient { .. }), None) => Err(Authorized::ErrorPage(Code::ClientUnknown.into())),
    }
}

/// Processes a new request that passed [`check`]. A request sent by POST is stored and resumed by a GET.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    checked: &Checked,
    method: Method,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    let Checked { client, request } = checked.clone();
    if needs_window(&request, visitor) {
        return Ok(Authorized::WindowNeeded);
    }
    let pending = Pending { client, request, stored: None, consent: Consent::NotAsked };
    if method == Method::Post {
        return Ok(Authorized::Resume {
            request: pending::keep(op, wtx, limits, pending.client.id, &pending.request, None)?,
        });
    }
    Stop::merge(advance(op, wtx, limits, pending, visitor))
}

/// Resumes a stored request after a sign-in or after a POST.
pub fn resume(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    match Stop::outcome(take_own(op, wtx, id, visitor))? {
        Ok(pending) if needs_window(&pending.request, visitor) => Ok(Authorized::WindowNeeded),
        Ok(pending) => Stop::merge(advance(op, wtx, limits, pending, visitor)),
        Err(gone) => Ok(gone),
    }
}

/// Returns whether the request may need a page but is embedded, where no page is visible. Such a request is refused:
/// another site could otherwise make its visitors' browsers start any number of sign-ins that are never completed.
fn needs_window(request: &AuthorizationRequest, visitor: &Visitor) -> bool {
    visitor.embedded && !request.prompt.none
}

/// Decides the outcome of a request: an answer to the client, a step of a sign-in, or a consent page.
pub(super) fn advance(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: Pending,
    visitor: &Visitor,
) -> Result<Authorized, Stop<Authorized>> {
    let (session, account) = match standing(op, wtx, &pending, visitor)? {
        Standing::Here(session, account) => (session, account),
        Standing::SignInNeeded(cause) if pending.request.prompt.none => {
            return refuse(op, wtx, &pending, Refusal::from(Code::SignInNeeded).because(cause));
        }
        Standing::SignInNeeded(_) => return require(op, wtx, limits, &pending, visitor, Step::Password),
        Standing::StepNeeded(step) => return require(op, wtx, limits, &pending, visitor, step),
        Standing::VerificationNeeded(account) => {
            let (step, (binding, _)) = (Step::VerifyEmail, visitor.binding(op));
            let (flow, browser) = start_flow(op, wtx, limits, &pending, visitor, step)?;
            authn::verify::wait_in(op, wtx, limits, flow, &binding, &account)?;
            return Ok(Authorized::Step { step, flow, browser });
        }
        Standing::Refused(refusal) => return refuse(op, wtx, &pending, refusal),
    };
    let needs_consent = needs_consent(wtx, &pending, &account)?;
    // Before anything depends on the user's memberships: the client learns of none without the user's consent.
    if needs_consent && pending.request.prompt.none {
        return refuse(op, wtx, &pending, Code::ConsentNeeded.into());
    }
    let organization = match pick(wtx, &pending, account.id, session.organization)? {
        Picked::Done(organization) => organization,
        Picked::NotMember if needs_consent => None,
        Picked::NotMember => return refuse(op, wtx, &pending, Code::OrganizationNotOfUser.into()),
        Picked::Choose if pending.request.prompt.none => {
            return refuse(op, wtx, &pending, Code::OrganizationNeeded.into());
        }
        Picked::Choose => {
            let (request, browser) = keep_in_browser(op, wtx, limits, &pending, visitor)?;
            return Ok(Authorized::ChooseOrganization { request, browser });
        }
    };
    if needs_consent {
        let (request, browser) = keep_in_browser(op, wtx, limits, &pending, visitor)?;
        return Ok(Authorized::Consent { request, browser });
    }
    sessions::touch(op, wtx, &session)?;
    issue_code(op, wtx, &pending, Granting { session: &session, account: &account, organization })
}

/// Starts a flow with this step, after which the request goes on.
fn require(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: &Pending,
    visitor: &Visitor,
    step: Step,
) -> Result<Authorized, Stop<Authorized>> {
    let (flow, browser) = start_flow(op, wtx, limits, pending, visitor, step)?;
    Ok(Authorized::Step { step, flow, browser })
}

/// Stores the request for this browser and starts a sign-in flow for it. Returns a new browser binding if the browser
/// has none.
pub(super) fn start_flow(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    pending: &Pending,
    visitor: &Visitor,
    step: Step,
) -> Result<(SignInFlowId, Option<BearerToken>), Stop<Authorized>> {
    authn::make_room(op, wtx, limits, visitor.device.as_ref()).map_err(|stop| stop.map(Authorized::TooManySignIns))?;
    let (request, new) = keep_in_browser(op, wtx, limits, pending, visitor)?;
    let new_flow = NewFlow { origin: Origin::Authorization(request), step, draft: None, return_url: None };
    let flow = authn::start(op, wtx, &visitor.binding(op).0, new_flow)?;
    Ok((flow, new))
}

fn needs_consent(tx: &mut Tx<'_>, pending: &Pending, account: &Account) -> Result<bool, Fault> {
    if pending.consent == Consent::JustGiven {
        return Ok(false);
    }
    if pending.request.prompt.consent {
        return Ok(true);
    }
    match pending.client.registered.consent {
        ConsentRule::Implied => Ok(false),
        ConsentRule::Always => Ok(true),
        ConsentRule::Remember => {
            let remembered = consents::store::find_consent(tx, account.id, pending.client.id)?;
            Ok(!pending.request.consent_items.iter().all(|item| remembered.contains(item)))
        }
    }
}

/// Ends the request with an error response to the client.
pub(super) fn refuse(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    refusal: Refusal,
) -> Result<Authorized, Stop<Authorized>> {
    answer(op, wtx, pending)?;
    Ok(respond(pending, Err(refusal)))
}

/// What a grant is made from.
struct Granting<'g> {
    session: &'g Session,
    account: &'g Account,
    /// The organization that the request is for.
    organization: Option<OrganizationId>,
}

/// Ends the request with an authorization code. Consumes the request and writes a grant and its code in one
/// transaction.
fn issue_code(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    granting: Granting<'_>,
) -> Result<Authorized, Stop<Authorized>> {
    let Granting { session, account, organization } = granting;
    let request = &pending.request;
    answer(op, wtx, pending)?;
    let scope = ScopeSet::parse(&request.scope).ok_or_else(|| Fault::internal("a stored scope is damaged"))?;
    let grant = Grant {
        refresh: None,
        id: op.id("grant"),
        account_id: account.id,
        // The epochs of the sign-in. A later epoch of the account or tenant invalidates the code as it invalidates the
        // session.
        account_epoch: session.account_epoch,
        tenant_epoch: session.tenant_epoch,
        client: pending.client.id,
        session: session.id,
        offline: scope.contains(OFFLINE_ACCESS),
        scope,
        audience: request.audience.clone(),
        auth_time: session.auth_time,
        amr: session.amr.clone(),
        created_at: op.now,
        // The session that a code of the tenant login API becomes does not depend on the grant.
        expires_at: op.now + if pending.client.registered.login_api { CODE_LIFETIME } else { GRANT_LIFETIME },
        revoked: false,
        organization,
    };
    let token = op.bearer(TokenKind::AuthorizationCode, "code");
    let code = codes::store::NewCode {
        // A grant has one code, which is deleted with it by this id.
        id: CodeId::from_bytes(grant.id.to_bytes()),
        hash: wtx.lookup_hash(&token),
        redirect_uri: &request.redirect_uri,
        code_challenge: request.code_challenge.as_deref(),
        nonce: request.nonce.as_deref(),
        expires_at: op.now + CODE_LIFETIME,
    };
    // Before the new grant is stored, so that it is never the one that makes room.
    let beyond = grant::store::list_beyond_of_session(wtx, session.id, MOST_GRANTS - 1)?;
    codes::store::delete_with_grants(wtx, &beyond)?;
    codes::store::insert_with_grant(wtx, &grant, &code, op.now)?;
    Ok(respond(pending, Ok(token)))
}

fn respond(pending: &Pending, result: Result<BearerToken, Refusal>) -> Authorized {
    let Pending { client, request, .. } = pending;
    Authorized::Respond(Answer { client_id: client.client_id.clone(), to: request.return_to(), result })
}

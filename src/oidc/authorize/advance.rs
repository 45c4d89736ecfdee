//! From a checked request to what happens next: an answer, a sign-in, a consent.

use std::time::Duration;

use super::request::{AuthorizationRequest, Refusal};
use super::store::StoredRequest;
use super::{Application, Authorized, Back, Method, Visitor, checks, params::Params, respond, store};
use crate::accounts::{self, Account};
use crate::authn::throttle::TooMany;
use crate::authn::{self, Completed};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::token::{BearerToken, TokenKind};
use crate::base::uri::{display_host, origin_of};
use crate::keys::Keyring;
use crate::oidc::clients::{self, Client, ConsentRule};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::grants::{self, Grant};
use crate::oidc::scope::{OFFLINE_ACCESS, ScopeSet};
use crate::op::Op;
use crate::sessions::{self, Session};
use crate::storage::consume::{OneTime, consume};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::settings::UnverifiedSignIn;

/// How long a code works (RFC 6749, 4.1.2 allows ten minutes; openid.md, rule 8).
const CODE_LIFETIME: Duration = Duration::from_secs(60);
/// How long a request that came by POST waits for the browser, which is sent to take it up at once.
pub(in crate::oidc) const UNCLAIMED_LIFETIME: Duration = Duration::from_secs(60);
/// A grant's row outlives the access token that its code gives; refresh tokens move its end.
const GRANT_LIFETIME: Duration = grants::LONGEST_ACCESS_TOKEN.saturating_add(CODE_LIFETIME);

/// A request on its way, with what this journey has already shown.
pub(super) struct Pending {
    pub(super) client: Client,
    pub(super) request: AuthorizationRequest,
    /// Its row, where it had to wait.
    pub(super) stored: Option<AuthorizationRequestId>,
    /// The person has just consented on our page.
    pub(super) consented: bool,
}

/// A request that passed every check, with its client.
#[derive(Clone)]
pub struct Checked {
    client: Client,
    request: AuthorizationRequest,
}

/// Checks a new request. It only reads: what strangers send must not wait in the line of those who write.
pub fn check(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    params: &Params,
) -> Result<Result<Checked, Authorized>, Fault> {
    Ok(match checks::check(op, tx, keyring, params)? {
        Ok((client, request)) => Ok(Checked { client, request }),
        Err(Refusal::Page(error)) => Err(Authorized::ErrorPage(error)),
        Err(Refusal::AtClient { to, error }) => Err(Authorized::Respond(respond::error(op, &to, error))),
    })
}

/// Goes on with a new request.
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    checked: &Checked,
    (method, visitor): (Method, &Visitor),
) -> Result<Authorized, Fault> {
    let Checked { client, request } = checked.clone();
    if must_be_seen(&request, visitor) {
        return Ok(Authorized::WindowNeeded);
    }
    let pending = Pending { client, request, stored: None, consented: false };
    if method == Method::Post {
        return Ok(Authorized::Resume { request: keep(op, wtx, &pending, None)? });
    }
    advance(op, wtx, pending, visitor)
}

/// Takes a stored request up again: after a sign-in, or after a POST.
pub fn resume(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    match take_own(op, wtx, id, visitor)? {
        Ok(pending) if must_be_seen(&pending.request, visitor) => Ok(Authorized::WindowNeeded),
        Ok(pending) => advance(op, wtx, pending, visitor),
        Err(back) => Ok(Authorized::Gone { back }),
    }
}

/// Whether a request may need a page of ours where none can be shown: it would only leave a sign-in behind that nobody
/// goes on with, as many as a page of somebody else wants its visitors to begin.
fn must_be_seen(request: &AuthorizationRequest, visitor: &Visitor) -> bool {
    visitor.embedded && !request.prompt.none
}

/// The stored request, if it is open and this browser's, which takes it if no browser has it yet; else a way back,
/// where it was this browser's.
pub(super) fn take_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Pending, Option<Back>>, Fault> {
    match find_own(op, wtx, id, visitor)? {
        Ok((_, Some(hash))) if !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? => Ok(Err(None)),
        Ok((pending, _)) => Ok(Ok(pending)),
        Err(back) => Ok(Err(back)),
    }
}

/// An open request, and the browser that could still take it.
type Own = (Pending, Option<[u8; 32]>);

/// The stored request, as [`take_own`] gives it, and the browser that could still take it: a look changes nothing.
pub(super) fn find_own(
    op: &Op,
    tx: &mut Tx<'_>,
    id: AuthorizationRequestId,
    visitor: &Visitor,
) -> Result<Result<Own, Option<Back>>, Fault> {
    let Some(stored) = store::find(tx, id)? else { return Ok(Err(None)) };
    let browser_hash = visitor.browser.as_ref().map(|token| tx.lookup_hash(token));
    let own = match (&stored.browser_hash, browser_hash) {
        (Some(bound), Some(hash)) => bound[..] == hash[..],
        // Not bound yet: a request that came by POST. Whoever opens it first has it.
        (None, _) => true,
        (Some(_), None) => false,
    };
    if !own {
        return Ok(Err(None));
    }
    let Some(client) = clients::store::find(tx, stored.client)? else { return Ok(Err(None)) };
    if stored.consumed || op.now >= stored.expires_at {
        return Ok(Err(back_to(&client, &stored.request)));
    }
    let takes = browser_hash.filter(|_| stored.browser_hash.is_none());
    Ok(Ok((Pending { client, request: stored.request, stored: Some(id), consented: false }, takes)))
}

/// The front door of the client, as far as its redirect URI tells.
fn back_to(client: &Client, request: &AuthorizationRequest) -> Option<Back> {
    let origin = origin_of(&request.redirect_uri)?;
    Some(Back { client_name: client.name.clone(), href: format!("{origin}/"), ui_locales: request.ui_locales })
}

/// Who a request is about to be answered for.
pub(super) enum Standing {
    /// The person whom the request asks for is signed in, as freshly as it asks.
    Here(Box<Session>, Box<Account>),
    /// Somebody has to sign in first.
    SignInNeeded,
    /// The session that is there would do, and the person has to say so first (`prompt=select_account`).
    SelectionNeeded,
    Refused(OAuthError),
}

/// Whether the person at this browser is the one whom the request asks for, and signed in freshly enough.
pub(super) fn standing(op: &Op, tx: &mut Tx<'_>, pending: &Pending, visitor: &Visitor) -> Result<Standing, Fault> {
    let prompt = pending.request.prompt;
    let session = find_session(op, tx, (visitor, prompt.none))?;
    let account = match &session {
        Some(session) => accounts::store::find_account(tx, session.account_id)?,
        None => None,
    };
    let (Some(session), Some(account)) = (session, account) else {
        return Ok(Standing::SignInNeeded);
    };
    let completed = match pending.stored {
        Some(id) => authn::completed(tx, id, session.id)?,
        None => None,
    };
    let authenticated_here = completed == Some(Completed::Authenticated);
    let another_person = pending.request.hint_sub.as_ref().is_some_and(|sub| *sub != account.sub);
    if another_person && authenticated_here {
        return Ok(Standing::Refused(OAuthError::new(ErrorCode::LoginRequired, "another person signed in")));
    }
    let too_old = pending.request.max_age.is_some_and(|max| op.now.since(session.auth_time) > Duration::from_secs(max));
    // Met by an authentication in this very flow, and not tested again on the way back (openid.md, rule 3).
    if another_person || (!authenticated_here && (prompt.login || too_old)) {
        return Ok(Standing::SignInNeeded);
    }
    // At the sign-in page a person chooses an account too, so whoever signed in in this flow has chosen.
    if prompt.select_account && completed.is_none() {
        return Ok(Standing::SelectionNeeded);
    }
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        let code = if prompt.none { ErrorCode::InteractionRequired } else { ErrorCode::AccessDenied };
        return Ok(Standing::Refused(OAuthError::new(code, "the e-mail address is not verified")));
    }
    Ok(Standing::Here(Box::new(session), Box::new(account)))
}

/// Decides what happens next.
pub(super) fn advance(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: Pending,
    visitor: &Visitor,
) -> Result<Authorized, Fault> {
    let (session, account) = match standing(op, wtx, &pending, visitor)? {
        Standing::Here(session, account) => (session, account),
        Standing::SignInNeeded => return sign_in_or(op, wtx, pending, visitor),
        Standing::SelectionNeeded => {
            return Ok(match start_flow(op, wtx, &pending, visitor)? {
                Ok((flow, browser)) => Authorized::SelectAccount { flow, browser },
                Err(too_many) => Authorized::TooManySignIns(too_many),
            });
        }
        Standing::Refused(error) => return refuse(op, wtx, &pending, error),
    };
    if needs_consent(wtx, &pending, &account)? {
        if pending.request.prompt.none {
            return refuse(op, wtx, &pending, OAuthError::new(ErrorCode::ConsentRequired, "consent is needed"));
        }
        let (request, browser) = keep_in_browser(op, wtx, &pending, visitor)?;
        return Ok(Authorized::Consent { request, browser });
    }
    sessions::touch(op, wtx, &session)?;
    issue_code(op, wtx, &pending, (&session, &account))
}

/// The browser's session; the silent cookie counts for `prompt=none` only.
fn find_session(op: &Op, tx: &mut Tx<'_>, (visitor, silent): (&Visitor, bool)) -> Result<Option<Session>, Fault> {
    if let Some(token) = &visitor.session
        && let Some(session) = sessions::find_live(tx, token, op.now)?
    {
        return Ok(Some(session));
    }
    match &visitor.silent {
        Some(token) if silent => sessions::find_live_silent(tx, token, op.now),
        _ => Ok(None),
    }
}

fn sign_in_or(op: &Op, wtx: &mut WriteTx<'_>, pending: Pending, visitor: &Visitor) -> Result<Authorized, Fault> {
    if pending.request.prompt.none {
        return refuse(op, wtx, &pending, OAuthError::new(ErrorCode::LoginRequired, "a sign-in is needed"));
    }
    match start_flow(op, wtx, &pending, visitor)? {
        Ok((flow, browser)) => Ok(Authorized::SignIn { flow, browser }),
        Err(too_many) => Ok(Authorized::TooManySignIns(too_many)),
    }
}

/// Opens a sign-in flow for the request, which waits for it in this browser; with a new binding where it has none.
fn start_flow(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<Result<(SignInFlowId, Option<BearerToken>), TooMany>, Fault> {
    if let Err(too_many) = authn::room(op, wtx, visitor.device.as_ref())? {
        return Ok(Err(too_many));
    }
    let (request, new) = keep_in_browser(op, wtx, pending, visitor)?;
    let token = new.as_ref().or(visitor.browser.as_ref()).ok_or_else(|| Fault::internal("no browser binding"))?;
    let browser_hash = wtx.lookup_hash(token);
    let flow = authn::start(op, wtx, &browser_hash, Some(request))?;
    Ok(Ok((flow, new)))
}

/// Stores the request, if it is not stored yet, for this browser; with a new binding where it has none.
fn keep_in_browser(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    visitor: &Visitor,
) -> Result<(AuthorizationRequestId, Option<BearerToken>), Fault> {
    let new = visitor.browser.is_none().then(|| op.bearer(TokenKind::BrowserBinding, "browser"));
    let token = new.as_ref().or(visitor.browser.as_ref()).ok_or_else(|| Fault::internal("no browser binding"))?;
    let hash = wtx.lookup_hash(token);
    let id = match pending.stored {
        None => keep(op, wtx, pending, Some(hash))?,
        Some(id) => {
            // A request that came by POST, in a browser that had no binding until now.
            if new.is_some() && !store::claim(wtx, id, (&hash, op.now + op.tenant.settings.flow()))? {
                return Err(Fault::unavailable("another browser took the request at the same moment"));
            }
            id
        }
    };
    Ok((id, new))
}

fn keep(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    browser: Option<[u8; 32]>,
) -> Result<AuthorizationRequestId, Fault> {
    let stays = if browser.is_some() { op.tenant.settings.flow() } else { UNCLAIMED_LIFETIME };
    let stored = StoredRequest {
        id: op.id("authorization request"),
        client: pending.client.id,
        browser_hash: browser.map(|hash| hash.to_vec()),
        request: pending.request.clone(),
        expires_at: op.now + stays,
        consumed: false,
    };
    store::insert(wtx, &stored, op.now)?;
    Ok(stored.id)
}

fn needs_consent(tx: &mut Tx<'_>, pending: &Pending, account: &Account) -> Result<bool, Fault> {
    if pending.consented {
        return Ok(false);
    }
    if pending.request.prompt.consent {
        return Ok(true);
    }
    match pending.client.registered.consent {
        ConsentRule::Implied => Ok(false),
        ConsentRule::Always => Ok(true),
        ConsentRule::Remember => {
            let remembered = store::find_consent(tx, account.id, pending.client.id)?;
            Ok(!pending.request.consent_items.iter().all(|item| remembered.contains(item)))
        }
    }
}

/// Ends the request with an error at the client.
pub(super) fn refuse(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    error: OAuthError,
) -> Result<Authorized, Fault> {
    if let Some(id) = pending.stored
        && !consume(wtx, OneTime::AuthorizationRequest(id), op.now)?
    {
        return Ok(Authorized::Gone { back: back_to(&pending.client, &pending.request) });
    }
    Ok(Authorized::Respond(respond::error(op, &pending.request.return_to(), error)))
}

/// Ends the request with a code: the request is used up, a grant and its code are written, all in one transaction.
fn issue_code(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    pending: &Pending,
    (session, account): (&Session, &Account),
) -> Result<Authorized, Fault> {
    let request = &pending.request;
    if let Some(id) = pending.stored
        && !consume(wtx, OneTime::AuthorizationRequest(id), op.now)?
    {
        return Ok(Authorized::Gone { back: back_to(&pending.client, request) });
    }
    let scope = ScopeSet::parse(&request.scope).ok_or_else(|| Fault::internal("a stored scope is damaged"))?;
    let grant = Grant {
        id: op.id("grant"),
        account_id: account.id,
        // Of the sign-in: what has moved on since then ends the code as it ends the session.
        account_epoch: session.account_epoch,
        tenant_epoch: session.tenant_epoch,
        client: pending.client.id,
        session: session.id,
        offline: scope.contains(OFFLINE_ACCESS),
        scope,
        audience: request.audience.clone(),
        auth_time: session.auth_time,
        amr: session.amr.clone(),
        expires_at: op.now + GRANT_LIFETIME,
        revoked: false,
    };
    grants::store::insert_grant(wtx, &grant, op.now)?;
    let token = op.bearer(TokenKind::AuthorizationCode, "code");
    let code = grants::store::NewCode {
        id: op.id("code"),
        hash: wtx.lookup_hash(&token),
        grant: grant.id,
        redirect_uri: &request.redirect_uri,
        code_challenge: request.code_challenge.as_deref(),
        nonce: request.nonce.as_deref(),
        expires_at: op.now + CODE_LIFETIME,
    };
    grants::store::insert_code(wtx, &code, op.now)?;
    Ok(Authorized::Respond(respond::code(op, &request.return_to(), token.expose())))
}

/// The application behind a request, for the sign-in page. `None` if the request is not there any more.
pub fn describe(tx: &mut Tx<'_>, id: AuthorizationRequestId) -> Result<Option<Application>, Fault> {
    let Some(stored) = store::find(tx, id)? else { return Ok(None) };
    let Some(client) = clients::store::find(tx, stored.client)? else { return Ok(None) };
    Ok(Some(Application {
        name: client.name,
        host: display_host(&stored.request.redirect_uri),
        login_hint: stored.request.login_hint,
        ui_locales: stored.request.ui_locales,
    }))
}

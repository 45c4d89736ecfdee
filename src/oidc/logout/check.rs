//! The checks of a logout request (RP-Initiated Logout 1.0, 2 to 4).

use super::outcome::{AfterLogout, Hinted, Logout};
use crate::base::fault::Fault;
use crate::base::id::ClientRowId;
use crate::base::limits;
use crate::base::locale::Locales;
use crate::keys::Keyring;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::store;
use crate::oidc::error::{OAuthError, invalid_request};
use crate::oidc::hint;
use crate::op::Op;
use crate::storage::Tx;

/// A request that passed every check. `logout_hint` and `ui_locales` never cause an error; the hint is not kept, since
/// there is one session in a browser.
#[derive(Clone)]
pub struct Checked {
    /// Whom the hint was issued to, or `client_id` names.
    pub(super) client: ClientRowId,
    /// What the hint says, if it is a valid one; one that is not counts for nothing (section 4).
    pub(super) hinted: Option<Hinted>,
    pub(super) after: Option<AfterLogout>,
    /// What the pages are asked to be in.
    pub(super) ui_locales: Locales,
}

/// Checks everything. A refusal is a page, and ends no session. It only reads: what strangers send must not wait in the
/// line of those who write.
pub fn check(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, params: &Params) -> Result<Result<Checked, Logout>, Fault> {
    Ok(match check_all(op, tx, keyring, params)? {
        Ok(Some(checked)) => Ok(checked),
        // Without a client there is neither a hint nor an address: nothing hangs on the answer but the session itself.
        Ok(None) => Err(Logout::Ask { request: None, browser: None, ui_locales: asked(params) }),
        Err(refusal) => Err(Logout::ErrorPage(refusal)),
    })
}

fn asked(params: &Params) -> Locales {
    Locales::asked(params.get("ui_locales").unwrap_or_default())
}

fn check_all(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    params: &Params,
) -> Result<Result<Option<Checked>, OAuthError>, Fault> {
    if params.any_repeated() {
        return Ok(Err(invalid_request("a parameter is given more than once")));
    }
    let state = params.get("state").map(str::to_owned);
    if state.as_ref().is_some_and(|state| state.len() > limits::STATE) {
        return Ok(Err(invalid_request("state is longer than 2048 characters")));
    }
    let named = match params.get("client_id") {
        None => None,
        Some(client_id) => match store::find_by_client_id(tx, client_id)? {
            Some(client) => Some(client),
            None => return Ok(Err(invalid_request("the client is not known"))),
        },
    };
    let hint = match params.get("id_token_hint") {
        Some(text) => hint::read(op, tx, keyring, text)?,
        None => None,
    };
    // Whom it was issued to: a client of this tenant that is still there.
    let hint = match hint {
        Some(hint) => store::find_by_client_id(tx, &hint.aud)?.map(|client| (hint, client)),
        None => None,
    };
    let client = match (&named, &hint) {
        (Some(named), Some((_, issued_to))) if named.id != issued_to.id => {
            return Ok(Err(invalid_request("id_token_hint was issued to another client")));
        }
        (named, hint) => hint.as_ref().map(|(_, client)| client).or(named.as_ref()).cloned(),
    };
    let after = match params.get("post_logout_redirect_uri") {
        None => None,
        Some(uri) => match &client {
            None => {
                return Ok(Err(invalid_request("post_logout_redirect_uri needs a valid id_token_hint or a client_id")));
            }
            Some(client) if client.registered.post_logout_redirect_uris.iter().any(|own| own == uri) => {
                Some(AfterLogout { uri: uri.to_owned(), state })
            }
            Some(_) => {
                return Ok(Err(invalid_request("post_logout_redirect_uri is not registered for this client")));
            }
        },
    };
    let hinted = hint.map(|(hint, _)| Hinted { sub: hint.sub, sid: hint.sid });
    Ok(Ok(client.map(|client| Checked { client: client.id, hinted, after, ui_locales: asked(params) })))
}

//! The checks of a logout request (RP-Initiated Logout 1.0, 2 to 4).

use super::outcome::{AfterLogout, Hinted, Logout};
use super::request::LogoutRequest;
use crate::base::code::Code;
use crate::base::locale::Locales;
use crate::base::refusal::{Refusal, Stop};
use crate::keys::Keyring;
use crate::oidc::authorize::params::Params;
use crate::oidc::clients::hints::post_logout_not_registered;
use crate::oidc::clients::{Client, store};
use crate::oidc::hint;
use crate::op::Op;
use crate::storage::Tx;

/// A request that passed every check. `logout_hint` and `ui_locales` never cause an error. `logout_hint` is not stored,
/// since a browser has one session.
#[derive(Clone)]
pub struct Checked {
    /// The client that the hint was issued to or that `client_id` names.
    pub(super) client: Client,
    pub(super) request: LogoutRequest,
}

/// Runs every check. A refusal is an error page and ends no session. Read-only, so that unauthenticated requests never
/// take the write lock.
pub fn check(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, params: &Params) -> Result<Checked, Stop<Logout>> {
    let checked = check_all(op, tx, keyring, params).map_err(|stop| stop.map(Logout::ErrorPage))?;
    // Without a client there is neither a hint nor a redirect URI, so nothing needs to be stored.
    let ask = || Logout::Ask { request: None, browser: None, ui_locales: asked(params) };
    checked.ok_or_else(|| Stop::Refused(ask()))
}

fn asked(params: &Params) -> Locales {
    Locales::asked(params.get("ui_locales").unwrap_or_default())
}

fn check_all(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, params: &Params) -> Result<Option<Checked>, Stop<Refusal>> {
    if params.any_repeated() {
        return Err(Code::ParameterRepeated.into());
    }
    let state = params.get("state").map(str::to_owned);
    let named = match params.get("client_id") {
        None => None,
        Some(client_id) => Some(store::find_by_client_id(tx, client_id)?.ok_or(Code::ClientUnknown)?),
    };
    let hint = match params.get("id_token_hint") {
        Some(text) => hint::read(op, tx, keyring, text)?,
        None => None,
    };
    // The `aud` must be an existing client of this tenant.
    let hint = match hint {
        Some(hint) => store::find_by_client_id(tx, &hint.aud)?.map(|client| (hint, client)),
        None => None,
    };
    let client = match (&named, &hint) {
        (Some(named), Some((_, issued_to))) if named.id != issued_to.id => {
            return Err(Code::IdTokenHintOfAnotherClient.into());
        }
        (named, hint) => hint.as_ref().map(|(_, client)| client).or(named.as_ref()).cloned(),
    };
    let (after, withheld) = match params.get("post_logout_redirect_uri") {
        None => (None, None),
        Some(uri) => {
            let client = client.as_ref().ok_or(Code::PostLogoutUriNeedsClient)?;
            match (client.has_post_logout_redirect_uri(uri), &hint) {
                (true, _) => (Some(AfterLogout { uri: uri.to_owned(), state }), None),
                // The ID token shows that the application may ask for the logout: only the redirect is withheld.
                (false, Some(_)) => (None, Some(uri.to_owned())),
                (false, None) => return Err(post_logout_not_registered(op, client, uri).into()),
            }
        }
    };
    let hinted = hint.map(|(hint, _)| Hinted { sub: hint.sub, sid: hint.sid });
    let mut request = LogoutRequest::new(hinted, after, asked(params));
    request.withheld = withheld;
    Ok(client.map(|client| Checked { client, request }))
}

//! All checks, one after the other.

use super::{client, person, pkce, response, scope};
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::locale::Locales;
use crate::keys::Keyring;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::{AuthorizationRequest, Refusal, ResponseMode, ReturnTo};
use crate::oidc::clients::Client;
use crate::oidc::error::OAuthError;
use crate::op::Op;
use crate::storage::Tx;

/// Checks everything. Until client and redirect URI are proved, a refusal is a page; afterwards it is told
/// to the client.
pub fn check(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    params: &Params,
) -> Result<Result<(Client, AuthorizationRequest), Refusal>, Fault> {
    let (client, redirect_uri) = match client::check(tx, params)? {
        Ok(found) => found,
        Err(error) => return Ok(Err(Refusal::Page(error))),
    };
    let state = params.get("state").filter(|s| s.len() <= limits::STATE).map(str::to_owned);
    // What asks for a mode that is not offered is told so in the usual one.
    let response_mode = params.get("response_mode").and_then(ResponseMode::parse).unwrap_or_default();
    // Whatever it says, it never causes an error (OpenID Connect Core, 3.1.2.1).
    let ui_locales = Locales::asked(params.get("ui_locales").unwrap_or_default());
    let to = ReturnTo { redirect_uri: redirect_uri.clone(), state: state.clone(), response_mode, ui_locales };
    let refuse = |error: OAuthError| Err(Refusal::AtClient { to: to.clone(), error });
    if let Err(error) = response::check(&client, params).and_then(|()| pkce::check(&client, params)) {
        return Ok(refuse(error));
    }
    let granted = match scope::check(op, tx, &client, params)? {
        Ok(granted) => granted,
        Err(error) => return Ok(refuse(error)),
    };
    let person = match person::check(op, tx, keyring, params)? {
        Ok(person) => person,
        Err(error) => return Ok(refuse(error)),
    };
    let request = AuthorizationRequest {
        state: state.clone(),
        scope: granted.scope.to_string(),
        audience: granted.audience,
        consent_items: granted.consent_items,
        nonce: params.get("nonce").map(str::to_owned),
        code_challenge: params.get("code_challenge").map(str::to_owned),
        prompt: person.prompt,
        max_age: person.max_age,
        hint_sub: person.hint_sub,
        login_hint: params.get("login_hint").filter(|h| h.len() <= limits::LOGIN_HINT).map(str::to_owned),
        response_mode,
        ui_locales,
        redirect_uri,
    };
    Ok(Ok((client, request)))
}

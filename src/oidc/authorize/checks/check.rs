//! All checks, one after the other.

use super::{client, person, pkce, response, scope};
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::locale::Locales;
use crate::base::refusal::{Refusal, Stop};
use crate::keys::Keyring;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::{AuthorizationRequest, Refused, ResponseMode, ReturnTo};
use crate::oidc::clients::Client;
use crate::op::Op;
use crate::storage::Tx;

/// Checks everything. Until client and redirect URI are proved, a refusal is a page; afterwards it is told
/// to the client.
pub fn check(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    params: &Params,
) -> Result<Result<(Client, AuthorizationRequest), Refused>, Fault> {
    let (client, redirect_uri) = match Stop::outcome(client::check(tx, params))? {
        Ok(found) => found,
        Err(refusal) => return Ok(Err(Refused::Page(refusal))),
    };
    let to = ReturnTo {
        redirect_uri,
        state: params.get("state").filter(|s| s.len() <= limits::STATE).map(str::to_owned),
        // A request for a mode that is not offered is refused in the default mode.
        response_mode: params.get("response_mode").and_then(ResponseMode::parse).unwrap_or_default(),
        // Whatever it says, it never causes an error (OpenID Connect Core, 3.1.2.1).
        ui_locales: Locales::asked(params.get("ui_locales").unwrap_or_default()),
    };
    let checked = check_for_client(op, tx, keyring, &client, params, &to);
    Ok(match Stop::outcome(checked)? {
        Ok(request) => Ok((client, request)),
        Err(refusal) => Err(Refused::AtClient { to, refusal }),
    })
}

/// The checks whose refusals are told to the client.
fn check_for_client(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    client: &Client,
    params: &Params,
    to: &ReturnTo,
) -> Result<AuthorizationRequest, Stop<Refusal>> {
    response::check(client, params)?;
    pkce::check(client, params)?;
    let granted = scope::check(op, tx, client, params)?;
    let person = person::check(op, tx, keyring, params)?;
    Ok(AuthorizationRequest {
        redirect_uri: to.redirect_uri.clone(),
        state: to.state.clone(),
        scope: granted.scope.to_string(),
        audience: granted.audience,
        consent_items: granted.consent_items,
        nonce: params.get("nonce").map(str::to_owned),
        code_challenge: params.get("code_challenge").map(str::to_owned),
        prompt: person.prompt,
        max_age: person.max_age,
        hint_sub: person.hint_sub,
        login_hint: params.get("login_hint").filter(|h| h.len() <= limits::LOGIN_HINT).map(str::to_owned),
        response_mode: to.response_mode,
        ui_locales: to.ui_locales,
    })
}

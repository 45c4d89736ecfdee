//! The sequence of all checks.

use super::request_object::Delivery;
use super::{client, person, pkce, response, scope};
use crate::base::code::Code;
use crate::base::limits;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::{AuthorizationRequest, Refused, ResponseMode, ReturnTo};
use crate::oidc::clients::hints;
use crate::oidc::hint::IdTokenHint;
use crate::oidc::known_clients::KnownClient;
use crate::oidc::organization_claims::is_for_organization;
use crate::op::Op;

/// Runs every check. Until client and redirect URI are verified, a refusal is an error page; afterwards it is an error
/// response to the client. `known` is the client that the request names; `hint` has the claims of its `id_token_hint`.
pub fn check(
    op: &Op,
    known: Option<&KnownClient>,
    hint: Option<IdTokenHint>,
    params: &Params,
) -> Result<AuthorizationRequest, Refused> {
    let (known, redirect_uri) = client::check(op, known, params).map_err(Refused::Page)?;
    let Delivery { state, response_mode } = Delivery::of(params);
    let to = ReturnTo {
        redirect_uri,
        state,
        // The error for an unsupported mode is sent in the default mode.
        response_mode: response_mode.as_deref().and_then(ResponseMode::parse).unwrap_or_default(),
        // An unsupported value is ignored (OpenID Connect Core, 3.1.2.1: `ui_locales` must not cause an error).
        ui_locales: Locales::asked(params.get("ui_locales").unwrap_or_default()),
    };
    match check_for_client(op, known, hint, params, &to) {
        Ok(request) => Ok(request),
        Err(refusal) => Err(Refused::AtClient { to, refusal }),
    }
}

/// Runs the checks whose errors are sent to the client.
fn check_for_client(
    op: &Op,
    known: &KnownClient,
    hint: Option<IdTokenHint>,
    params: &Params,
    to: &ReturnTo,
) -> Result<AuthorizationRequest, Refusal> {
    let client = &known.client;
    let refused = |code: Code| hints::refusal(op, client, code);
    response::check(client, params).map_err(refused)?;
    pkce::check(op, client, params).map_err(refused)?;
    let granted = scope::check(op, known, params)?;
    let person = person::check(op, hint, params)?;
    let organization = params.get("organization").map(str::to_owned);
    if organization.as_ref().is_some_and(|named| named.len() > limits::ORGANIZATION) {
        return Err(refused(Code::OrganizationMalformed));
    }
    let for_organization = is_for_organization(&granted.scope);
    // The user consents to the scope.
    if organization.is_some() && !for_organization {
        return Err(refused(Code::OrganizationScopeNeeded));
    }
    Ok(AuthorizationRequest {
        organization,
        for_organization,
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

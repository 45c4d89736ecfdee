//! The parameters about the user (OpenID Connect Core, 3.1.2.1: `prompt`, `max_age`, `id_token_hint`; Initiating User
//! Registration via OpenID Connect 1.0: `prompt=create`).

use crate::base::code::Code;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::Prompt;
use crate::oidc::hint::IdTokenHint;
use crate::op::Op;

pub(super) struct Person {
    pub(super) prompt: Prompt,
    pub(super) max_age: Option<u64>,
    pub(super) hint_sub: Option<String>,
}

pub(super) fn check(op: &Op, hint: Option<IdTokenHint>, params: &Params) -> Result<Person, Code> {
    let prompt = prompt(op, params.get("prompt"))?;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let max_age = match params.get("max_age") {
        None => None,
        Some(text) => Some(digits(text).ok_or(Code::MaxAgeMalformed)?),
    };
    let hint_sub = match params.get("id_token_hint") {
        None => None,
        Some(_) => Some(hint.ok_or(Code::IdTokenHintForeign)?.sub),
    };
    Ok(Person { prompt, max_age, hint_sub })
}

fn prompt(op: &Op, text: Option<&str>) -> Result<Prompt, Code> {
    let values: Vec<&str> = text.unwrap_or_default().split(' ').filter(|v| !v.is_empty()).collect();
    let has = |value: &str| values.contains(&value);
    if has("none") && values.len() > 1 {
        return Err(Code::PromptNoneNotAlone);
    }
    // A value that `prompt_values_supported` does not contain (Initiating User Registration via OpenID Connect 1.0, 4).
    if has("create") && !op.tenant.settings.registration.has_page() {
        return Err(Code::PromptCreateNotOffered);
    }
    Ok(Prompt {
        none: has("none"),
        login: has("login"),
        consent: has("consent"),
        select_account: has("select_account"),
        create: has("create"),
    })
}

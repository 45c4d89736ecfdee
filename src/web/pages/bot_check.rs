//! The bot check of a form: the widget, and the check of what it sends.

use serde::Deserialize;

use super::form::{Wrong, wrong};
use crate::authn::bot_check::Purpose;
use crate::base::code::Code;
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem, Reply};

/// The widget of a form.
pub struct BotCheck {
    pub site_key: String,
    pub action: &'static str,
}

impl BotCheck {
    /// Returns the widget, if the tenant has a bot check.
    pub(super) fn of(context: &Context, purpose: Purpose) -> Option<BotCheck> {
        let keys = context.tenant().settings.turnstile()?;
        Some(BotCheck { site_key: keys.site_key.to_owned(), action: purpose.as_str() })
    }
}

/// Lets the page of a form load the widget, if the tenant has a bot check.
pub(super) fn allow(context: &Context, reply: Reply) -> Reply {
    match context.tenant().settings.turnstile() {
        Some(_) => reply.with_bot_check(),
        None => reply,
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    #[serde(rename = "cf-turnstile-response")]
    token: Option<&'f str>,
}

/// Checks the token of the submitted form. Returns the errors of the form if it is refused. The cause is logged.
pub(super) async fn check(context: &Context, purpose: Purpose) -> Result<Vec<Wrong>, Failure> {
    let token = context.form::<Form<'_>>()?.token;
    let checked = context.state.bot_checks.check(&context.op, context.services(), purpose, token).await?;
    Ok(match checked {
        Ok(()) => Vec::new(),
        Err(refusal) => {
            context.call.log.refuse(&Problem::from(refusal));
            vec![wrong("bot-check", Code::BotCheckFailed)]
        }
    })
}

//! A sign-up at a JSON surface: what its body has, and what is wrong with it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::authn::sign_up::{self, Checked, SignUpFault, Typed};
use crate::base::code::Code;
use crate::base::json;
use crate::base::limits;
use crate::base::locale::Locale;
use crate::base::refusal::{FieldFault, Stop};
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem};

/// The member of the body that has the language of a new account.
const LANGUAGE: &str = "locale";

/// A sign-up as a surface takes it.
pub struct SignUp<'s> {
    /// The member that has the address.
    pub member: &'static str,
    pub email: &'s str,
    pub password: &'s str,
    /// The claims that the document of the surface names. They are taken, whether or not the tenant asks for them.
    pub named: &'s [&'static str],
}

/// Checks a sign-up by the rules of the tenant. The claims and custom attributes that it asks for are members of the body; other
/// members are ignored.
pub async fn check(context: &Context, sign_up: &SignUp<'_>) -> Result<Checked, Failure> {
    let body = json::parse_object(&context.call.json)?;
    let (settings, offered) = (&context.tenant().settings, context.tenant().settings.languages());
    let asked = settings.registration_fields.iter().map(|asked| asked.claim);
    let claims: BTreeMap<&'static str, String> =
        sign_up.named.iter().copied().chain(asked).map(|claim| (claim, text(&body, claim))).collect();
    let attributes =
        context.tenant().attributes.asked().map(|asked| (asked.name.clone(), text(&body, &asked.name))).collect();
    let language = body.get(LANGUAGE).and_then(Value::as_str).and_then(Locale::look_up);
    let language = language.filter(|locale| offered.contains(*locale));
    let typed = Typed {
        email: sign_up.email,
        password: sign_up.password,
        claims: &claims,
        named: sign_up.named,
        attributes: &attributes,
        accepts_terms: false,
        language: language.map_or(context.chrome().lang, Locale::tag),
    };
    let checked = Stop::outcome(sign_up::check(&context.op, context.services(), &typed).await)?;
    checked.map_err(|faults| unfit(sign_up.member, &faults).into())
}

/// Returns the value of a member as a form would have it.
fn text(body: &Map<String, Value>, member: &str) -> String {
    let text = match body.get(member) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(value)) => value.to_string(),
        Some(Value::Null | Value::Array(_) | Value::Object(_)) | None => String::new(),
    };
    text.trim().chars().take(limits::CLAIM + 1).collect()
}

/// Returns the problem of a sign-up that does not meet the rules of the tenant. Only a page shows the terms of use. `member`: the
/// one that has the address.
pub fn unfit(member: &'static str, faults: &[SignUpFault]) -> Problem {
    if faults.iter().all(|fault| matches!(fault, SignUpFault::TermsNotAccepted)) {
        return Problem::from(Code::TermsDue);
    }
    let is_weak = faults.iter().all(|fault| matches!(fault, SignUpFault::Password(_)));
    let code = if is_weak { Code::WeakPassword } else { Code::FieldsInvalid };
    Problem::from(code).with_fields(faults.iter().filter_map(|fault| field(member, fault)).collect())
}

fn field(member: &'static str, fault: &SignUpFault) -> Option<FieldFault> {
    Some(match fault {
        SignUpFault::EmailMissing | SignUpFault::EmailInvalid => FieldFault::new(member, fault.code()),
        SignUpFault::ClaimMissing(claim) => FieldFault::new(*claim, Code::FieldMissing),
        SignUpFault::Claim(claim, fault) => FieldFault::new(*claim, fault.refusal()),
        SignUpFault::AttributeMissing(name) => FieldFault::new(name.clone(), Code::FieldMissing),
        SignUpFault::Attribute(name, fault) => FieldFault::new(name.clone(), fault.refusal()),
        SignUpFault::PasswordMissing => FieldFault::new("password", Code::FieldMissing),
        SignUpFault::Password(fault) => FieldFault::new("password", fault.refusal()),
        SignUpFault::TermsNotAccepted => return None,
    })
}

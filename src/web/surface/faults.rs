//! Refusals of members of a body, and of requests that may be repeated later.

use crate::base::code::Code;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::text::Value;
use crate::web::respond::Problem;

/// Refuses a member of the body.
pub fn wrong(member: &'static str, refusal: impl Into<Refusal>) -> Problem {
    Problem::from(Code::FieldsInvalid).with_fields(vec![FieldFault::new(member, refusal)])
}

/// Refuses the value of a member of the body that has none of the values of its type.
pub fn unreadable(member: &'static str, why: &str) -> Problem {
    wrong(member, Refusal::new(Code::FieldUnreadable).with("why", why.to_owned()))
}

/// Refuses members that are missing.
pub fn missing(members: impl Iterator<Item = &'static str>) -> Problem {
    let faults = members.map(|member| FieldFault::new(member, Code::FieldMissing));
    Problem::from(Code::FieldsInvalid).with_fields(faults.collect())
}

/// Returns the problem of a refusal, with `Retry-After` where it says how long to wait.
pub fn refused(refusal: Refusal) -> Problem {
    let wait = refusal.values.iter().find_map(|(name, value)| match (*name, value) {
        ("wait", Value::Span(wait)) => Some(*wait),
        _ => None,
    });
    let problem = Problem::from(refusal);
    match wait {
        Some(wait) => problem.retry_after(wait),
        None => problem,
    }
}

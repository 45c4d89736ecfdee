//! The faults of a sign-up, as members of the body of a JSON surface.

use crate::authn::sign_up::SignUpFault;
use crate::base::code::Code;
use crate::base::refusal::FieldFault;
use crate::web::respond::Problem;

/// Returns the problem of a sign-up that does not meet the rules of the tenant. Only a page shows the terms of use.
pub fn unfit(faults: &[SignUpFault]) -> Problem {
    if faults.iter().all(|fault| matches!(fault, SignUpFault::TermsNotAccepted)) {
        return Problem::from(Code::TermsDue);
    }
    let is_weak = faults.iter().all(|fault| matches!(fault, SignUpFault::Password(_)));
    let code = if is_weak { Code::WeakPassword } else { Code::FieldsInvalid };
    Problem::from(code).with_fields(faults.iter().filter_map(field).collect())
}

fn field(fault: &SignUpFault) -> Option<FieldFault> {
    Some(match fault {
        SignUpFault::EmailMissing | SignUpFault::EmailInvalid => FieldFault::new("email", fault.code()),
        SignUpFault::ClaimMissing(claim) => FieldFault::new(*claim, Code::FieldMissing),
        SignUpFault::Claim(claim, fault) => FieldFault::new(*claim, fault.refusal()),
        SignUpFault::AttributeMissing(name) => FieldFault::new(name.clone(), Code::FieldMissing),
        SignUpFault::Attribute(name, fault) => FieldFault::new(name.clone(), fault.refusal()),
        SignUpFault::PasswordMissing => FieldFault::new("password", Code::FieldMissing),
        SignUpFault::Password(fault) => FieldFault::new("password", fault.refusal()),
        SignUpFault::TermsNotAccepted => return None,
    })
}

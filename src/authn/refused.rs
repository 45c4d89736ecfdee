//! Why an input of a sign-in is refused.

use super::state::Step;
use super::throttle::TooMany;
use crate::base::code::Code;

/// The reason why an input is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Unknown account, wrong password or locked account, without distinguishing them (A-79: no account enumeration).
    WrongCredentials,
    /// Unknown account, where the tenant lets programs learn that.
    UnknownAccount,
    /// What was submitted cannot be the address or the user name of an account. No attempt is counted.
    NotAnIdentifier,
    /// Returned only after a correct password.
    EmailNotVerified,
    /// The rate limit or a quota of the tenant is reached. The attempt is not evaluated, whether it is correct or not (A-64,
    ///
    TooManyAttempts(TooMany),
    /// The network of the client has too many open sign-in flows.
    TooManyFlows(TooMany),
    /// The code of a verification is wrong.
    WrongCode,
    /// The code of a verification has expired or was entered too often. A new one can be sent.
    CodeOver,
    /// The tenant does not allow this address to sign up.
    AddressNotAllowed,
    /// The API token of the program that signs its user in is not valid any more.
    ProgramUnknown,
    /// The program may not sign users in.
    ProgramForbidden,
    /// The tenant does not offer this way to sign in.
    MethodNotOffered,
    /// A step is due that only a page has. Returned only after a correct password.
    StepDue(Step),
}

impl Refused {
    /// The code that each face translates.
    pub fn code(self) -> Code {
        match self {
            Refused::WrongCredentials => Code::WrongCredentials,
            Refused::UnknownAccount => Code::AccountNotFound,
            Refused::NotAnIdentifier => Code::EmailInvalid,
            Refused::EmailNotVerified => Code::EmailNotVerified,
            Refused::TooManyAttempts(too_many) => too_many.code(Code::TooManyAttempts),
            Refused::TooManyFlows(_) => Code::TooManySignIns,
            Refused::WrongCode => Code::WrongCode,
            Refused::CodeOver => Code::CodeOver,
            Refused::AddressNotAllowed => Code::AddressNotAllowed,
            Refused::ProgramUnknown => Code::ApiTokenInvalid,
            Refused::ProgramForbidden => Code::ProgramForbidden,
            Refused::MethodNotOffered => Code::MethodNotOffered,
            Refused::StepDue(step) => match step {
                Step::AcceptTerms => Code::TermsDue,
                Step::KeepAccount => Code::DeletionDue,
                Step::VerifyEmail => Code::EmailNotVerified,
                Step::Password | Step::SelectAccount | Step::Register | Step::SignInMail => Code::MethodNotOffered,
            },
        }
    }
}

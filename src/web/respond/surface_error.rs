//! The error body of the JSON surfaces.

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::refusal::FieldFault;

/// Why a request was refused.
#[derive(Serialize, ToSchema)]
#[schema(as = Error)]
pub struct SurfaceError<'a> {
    /// A stable code: programs decide by it.
    pub code: &'a str,
    /// The reason in English, for developers.
    pub message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub details: Option<SurfaceDetails<'a>>,
}

/// What is known besides the code.
#[derive(Serialize, ToSchema)]
#[schema(as = ErrorDetails)]
pub struct SurfaceDetails<'a> {
    /// Tells refusals with one code apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reason: Option<&'static str>,
    /// What is wrong with the password, for `weak_password`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[schema(example = json!(["password_too_short"]))]
    pub reasons: &'a [&'static str],
    /// The members of the body or the parameters that are not valid.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub fields: &'a [FieldError],
    /// The quota of the tenant that is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub quota: Option<&'static str>,
    /// The only origin that answers the request, for `wrong_origin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "https://login.example.com")]
    pub origin: Option<&'a str>,
    /// Of a fault only: an operator finds the log line by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reference: Option<&'a str>,
}

/// A member of the body or a parameter that is not valid.
#[derive(Serialize, ToSchema)]
pub struct FieldError {
    /// Its name, with the names and positions of what it is in.
    #[schema(example = "email")]
    field: String,
    #[schema(example = "field_missing")]
    code: &'static str,
    #[schema(example = "It is required.")]
    message: String,
}

impl From<&FieldFault> for FieldError {
    fn from(fault: &FieldFault) -> FieldError {
        let refusal = fault.refusal();
        FieldError {
            field: fault.field.clone().into_owned(),
            code: fault.code.row().code,
            message: refusal.text().english(),
        }
    }
}

//! The fields of a sign-up, on its own page and on that of an invitation: the claims and custom attributes that the tenant
//! asks for, and the terms of use.

use std::collections::BTreeMap;

use super::attribute_fields::{self, AttributeField};
use super::claim_fields::{self, ClaimField};
use super::form::{Wrong, wrong};
use crate::accounts::terms;
use crate::authn::sign_up::SignUpFault;
use crate::base::limits;
use crate::tenancy::Tenant;
use crate::tenancy::attributes::{Asked, Attributes, Definition, Kind};
use crate::tenancy::settings::AskedClaim;
use crate::web::dispatch::Context;
use crate::web::html::Chrome;
use crate::web::respond::Failure;

/// The submitted values, which the page shows again.
#[derive(Clone, Default)]
pub(super) struct SignUpFields {
    pub(super) values: BTreeMap<&'static str, String>,
    /// By the name of the custom attribute.
    pub(super) attributes: BTreeMap<String, String>,
    /// Whether the checkbox of the terms of use is selected.
    pub(super) accepted: bool,
}

impl SignUpFields {
    /// Returns the submitted values of the fields that the tenant asks for. Others are ignored.
    pub(super) fn typed(context: &Context) -> Result<SignUpFields, Failure> {
        let form: BTreeMap<&str, Option<&str>> = context.form()?;
        let value = |asked: AskedClaim| {
            let text = form.get(asked.claim).copied().flatten().unwrap_or_default();
            (asked.claim, text.trim().chars().take(limits::CLAIM + 1).collect::<String>())
        };
        Ok(SignUpFields {
            values: context.tenant().settings.registration_fields.iter().map(value).collect(),
            attributes: attribute_fields::typed(&form, context.tenant().attributes.asked()),
            accepted: form.get("terms").copied().flatten().is_some(),
        })
    }

    /// Returns the form fields of the claims.
    pub(super) fn claims(&self, chrome: &Chrome, tenant: &Tenant) -> Vec<ClaimField> {
        let field = |asked: AskedClaim| {
            let value = self.values.get(asked.claim).cloned().unwrap_or_default();
            let field = ClaimField::new(chrome, asked, value);
            match asked.required {
                true => field,
                false => ClaimField { label: chrome.t1("register-optional", "claim", &field.label), ..field },
            }
        };
        tenant.settings.registration_fields.iter().map(field).collect()
    }

    /// Returns the form fields of the custom attributes.
    pub(super) fn attributes(&self, chrome: &Chrome, tenant: &Tenant) -> Vec<AttributeField> {
        let field = |asked: &Definition| {
            let value = self.attributes.get(&asked.name).cloned().unwrap_or_default();
            let field = AttributeField::new(chrome, asked, value);
            match asked.registration {
                Asked::Required => AttributeField { required: true, ..field },
                // A checkbox needs no answer.
                _ if asked.kind == Kind::Boolean => field,
                _ => AttributeField { label: chrome.t1("register-optional", "claim", &field.label), ..field },
            }
        };
        tenant.attributes.asked().map(field).collect()
    }
}

/// The checkbox of the terms of use.
pub struct TermsField {
    pub url: String,
    pub accepted: bool,
}

impl TermsField {
    /// Returns the checkbox; `None` if the tenant has no terms.
    pub(super) fn of(tenant: &Tenant, fields: &SignUpFields) -> Option<TermsField> {
        terms::of(&tenant.settings).map(|terms| TermsField { url: terms.url, accepted: fields.accepted })
    }
}

/// Returns the error of a field.
pub(super) fn error_of(chrome: &Chrome, attributes: &Attributes, fault: &SignUpFault) -> Wrong {
    match fault {
        SignUpFault::EmailMissing | SignUpFault::EmailInvalid => wrong("email", fault.code()),
        SignUpFault::ClaimMissing(claim) => {
            ((*claim).into(), fault.code().text().with("claim", claim_fields::label(chrome, claim)))
        }
        SignUpFault::Claim(claim, fault) => ((*claim).into(), claim_fields::message(chrome, claim, *fault)),
        SignUpFault::AttributeMissing(name) => attribute_fields::missing(chrome, attributes, name),
        SignUpFault::Attribute(name, fault) => attribute_fields::wrong(chrome, attributes, name, *fault),
        SignUpFault::PasswordMissing => wrong("password", fault.code()),
        SignUpFault::Password(unfit) => wrong("password", unfit.refusal()),
        SignUpFault::TermsNotAccepted => wrong("terms-accepted", fault.code()),
    }
}

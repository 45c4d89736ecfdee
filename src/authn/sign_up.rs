//! What a user types at a sign-up or to accept an invitation, and the check of it. Only a checked one makes an account.

use std::collections::BTreeMap;

use super::new_password;
use crate::accounts::attributes::{self, AttributeValues};
use crate::accounts::claims::{ClaimFault, ProfileClaims, fault_of};
use crate::accounts::hasher;
use crate::accounts::password::{ContextWords, NewPassword, PasswordFault, StoredPassword};
use crate::accounts::terms;
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::op::Op;
use crate::services::Services;
use crate::tenancy::Tenant;
use crate::tenancy::attributes::Asked;

/// A sign-up as typed.
pub struct Typed<'t> {
    pub email: &'t str,
    pub password: &'t str,
    /// The values by claim. Those that the tenant does not ask for are ignored, except [`Typed::named`].
    pub claims: &'t BTreeMap<&'static str, String>,
    /// The claims that are taken, whether or not the tenant asks for them: those that the document of a surface names.
    pub named: &'t [&'static str],
    /// The values by custom attribute. Those that the tenant does not ask for are ignored.
    pub attributes: &'t BTreeMap<String, String>,
    /// Whether the user accepts the terms of use.
    pub accepts_terms: bool,
    /// The language of the page, which is the claim `locale` if that is not asked for.
    pub language: &'t str,
}

/// A sign-up that meets the rules of the tenant, with its password: `None` where the tenant has no passwords.
#[derive(Clone)]
pub struct Checked<P = Option<NewPassword>> {
    pub(super) email: Email,
    pub(super) password: P,
    pub(super) claims: ProfileClaims,
    pub(super) attributes: AttributeValues,
    /// The version of the terms of use that the user accepted.
    pub(super) terms: Option<String>,
}

impl<P> Checked<P> {
    pub fn email(&self) -> &Email {
        &self.email
    }

    /// Returns the claim `name`.
    pub fn name(&self) -> Option<String> {
        self.claims.name.clone()
    }

    fn with_password<Q>(self, password: Q) -> Checked<Q> {
        let Checked { email, claims, attributes, terms, .. } = self;
        Checked { email, password, claims, attributes, terms }
    }
}

impl Checked {
    /// Hashes the password. Without one, no capacity of the hasher is used.
    pub(super) async fn hashed(
        mut self,
        op: &Op,
        services: &Services,
    ) -> Result<Checked<Option<StoredPassword>>, Fault> {
        let password = match self.password.take() {
            Some(password) => {
                services.hasher.check_capacity(op.tenant.id)?;
                Some(services.hash(op.tenant.id, hasher::Chosen { password, salt: op.salt("password") }).await?)
            }
            None => None,
        };
        Ok(self.with_password(password))
    }
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignUpFault {
    EmailMissing,
    EmailInvalid,
    ClaimMissing(&'static str),
    Claim(&'static str, ClaimFault),
    /// A custom attribute has no value.
    AttributeMissing(String),
    Attribute(String, ClaimFault),
    PasswordMissing,
    Password(PasswordFault),
    TermsNotAccepted,
}

impl SignUpFault {
    /// The code that each face translates.
    pub fn code(&self) -> Code {
        match self {
            SignUpFault::EmailMissing => Code::EmailMissing,
            SignUpFault::EmailInvalid => Code::EmailInvalid,
            SignUpFault::ClaimMissing(_) | SignUpFault::AttributeMissing(_) => Code::ClaimMissing,
            SignUpFault::Claim(_, fault) | SignUpFault::Attribute(_, fault) => fault.refusal().code,
            SignUpFault::PasswordMissing => Code::PasswordMissing,
            SignUpFault::Password(fault) => fault.refusal().code,
            SignUpFault::TermsNotAccepted => Code::TermsNotAccepted,
        }
    }
}

/// Returns what an attacker tries first as the password of this sign-up.
pub fn context_words<'v>(tenant: &Tenant, email: &str, values: impl Iterator<Item = &'v String>) -> ContextWords {
    values.fold(ContextWords::of(tenant).with(email), |words, value| words.with(value))
}

/// Checks a sign-up by the rules of the tenant: the address, the claims and custom attributes that it asks for, the password
/// and the terms. Where the tenant has no passwords, a typed one is ignored.
pub async fn check(op: &Op, services: &Services, typed: &Typed<'_>) -> Result<Checked, Stop<Vec<SignUpFault>>> {
    let mut faults = Vec::new();
    let rest = fields(op, typed, &mut faults)?;
    let password = match op.tenant.settings.has_passwords() {
        true => password(op, services, typed, &mut faults).await?,
        false => None,
    };
    terms_accepted(op, typed, &mut faults);
    match rest {
        Some(rest) if faults.is_empty() => Ok(rest.with_password(password)),
        _ => Err(Stop::Refused(faults)),
    }
}

/// Checks everything except the password and the terms. Returns `None` if the address is not valid.
fn fields(op: &Op, typed: &Typed<'_>, faults: &mut Vec<SignUpFault>) -> Result<Option<Checked<()>>, Fault> {
    let settings = &op.tenant.settings;
    let mut claims = ProfileClaims { locale: Some(typed.language.to_owned()), ..ProfileClaims::default() };
    let named = typed.named.iter().map(|claim| (*claim, false));
    let asked = settings.registration_fields.iter().map(|asked| (asked.claim, asked.required));
    let is_asked = |claim: &str| settings.registration_fields.iter().any(|asked| asked.claim == claim);
    for (claim, required) in named.filter(|(claim, _)| !is_asked(claim)).chain(asked) {
        let value = typed.claims.get(claim).map(String::as_str).unwrap_or_default();
        if value.is_empty() {
            faults.extend(required.then_some(SignUpFault::ClaimMissing(claim)));
        } else if let Some(fault) = fault_of(claim, value) {
            faults.push(SignUpFault::Claim(claim, fault));
        } else if claims.set(claim, value).is_err() {
            return Err(Fault::internal("a checked claim is not valid"));
        }
    }
    let mut attributes = AttributeValues::default();
    for asked in op.tenant.attributes.asked() {
        let value = typed.attributes.get(&asked.name).map(String::as_str).unwrap_or_default();
        if asked.registration == Asked::Required && attributes::is_unanswered(asked, value) {
            faults.push(SignUpFault::AttributeMissing(asked.name.clone()));
        } else if let Err(fault) = attributes.set(asked, value) {
            faults.push(SignUpFault::Attribute(asked.name.clone(), fault));
        }
    }
    let terms = terms::of(settings).map(|terms| terms.version);
    Ok(match Email::parse(typed.email) {
        Ok(email) => Some(Checked { email, password: (), claims, attributes, terms }),
        Err(_) if typed.email.is_empty() => {
            faults.push(SignUpFault::EmailMissing);
            None
        }
        Err(_) => {
            faults.push(SignUpFault::EmailInvalid);
            None
        }
    })
}

async fn password(
    op: &Op,
    services: &Services,
    typed: &Typed<'_>,
    faults: &mut Vec<SignUpFault>,
) -> Result<Option<NewPassword>, Fault> {
    if typed.password.is_empty() {
        faults.push(SignUpFault::PasswordMissing);
        return Ok(None);
    }
    let words = context_words(&op.tenant, typed.email, typed.claims.values());
    Ok(match Stop::outcome(new_password::choose(op, services, typed.password, words).await)? {
        Ok(password) => Some(password),
        Err(unfit) => {
            faults.extend(unfit.into_iter().map(SignUpFault::Password));
            None
        }
    })
}

fn terms_accepted(op: &Op, typed: &Typed<'_>, faults: &mut Vec<SignUpFault>) {
    if terms::of(&op.tenant.settings).is_some() && !typed.accepts_terms {
        faults.push(SignUpFault::TermsNotAccepted);
    }
}

//! The organization of a request, named by the header `x-org`: by its slug, its id with prefix, or its UUID.
//!
//! | the header | the organization |
//! | --- | --- |
//! | names one | that one: 404 if it is unknown, 403 if the caller has no rights in it |
//! | is absent, the API token is bound to an organization | that one |
//! | is absent, the account is an active member of exactly one | that one |
//! | is absent otherwise | 400 `org_required` |

use crate::accounts;
use crate::authn;
use crate::base::code::Code;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::organizations::authority::{self, Acting};
use crate::organizations::{api_tokens, members, store};
use crate::sessions::SignedIn;
use crate::storage::Tx;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Parameter;
use crate::web::respond::Failure;
use crate::web::surface::faults;
use crate::web::surface::ids::{self, Prefix};

/// The header of every operation in an organization.
pub(super) const HEADERS: &[Parameter] = &[Parameter {
    name: "x-org",
    text: "The organization, by its slug or its id. It may be absent if the API token is bound to one, or if the account is \
           in exactly one.",
}];

/// The caller of a request and the organization that it names, for a transaction.
#[derive(Clone)]
pub(super) struct Asking {
    pub(super) op: Op,
    /// The account whose rights decide.
    pub(super) account: AccountId,
    /// The account that acts where a cookie is sent beside an API token.
    acting: AccountId,
    has_api_token: bool,
    session: Option<BearerToken>,
    named: Option<String>,
}

impl Asking {
    pub(super) fn of(req: &Request<WorkspaceCaller>) -> Asking {
        Asking {
            op: req.op.clone(),
            account: req.caller.deciding().id,
            acting: req.caller.account().id,
            has_api_token: matches!(req.caller, WorkspaceCaller::Token { .. }),
            session: req.session_token(),
            named: req.call.organization_header.clone(),
        }
    }

    /// Reads the session again, in the transaction that acts in it; `None` for the bearer of an API token.
    pub(super) fn signed_in(&self, tx: &mut Tx<'_>) -> Result<Option<SignedIn>, Stop<Refusal>> {
        if self.has_api_token {
            return Ok(None);
        }
        Ok(Some(self.live(tx, self.account)?))
    }

    /// Returns the account that acts: that of the cookie, even beside an API token, whose rights limit it.
    pub(super) fn acting(&self, tx: &mut Tx<'_>) -> Result<AccountId, Stop<Refusal>> {
        if !self.has_api_token || self.acting != self.account {
            self.live(tx, self.acting)?;
        }
        api_tokens::check(&self.op, tx)?;
        Ok(self.acting)
    }

    fn live(&self, tx: &mut Tx<'_>, account: AccountId) -> Result<SignedIn, Stop<Refusal>> {
        let found = authn::signed_in(tx, self.session.as_ref(), self.op.now)?;
        Ok(found.filter(|found| found.account.id == account).ok_or(Code::CallerUnknown)?)
    }

    /// Returns the user of the session, who may act in organizations; `None` for the bearer of an API token.
    pub(super) fn whole(&self, tx: &mut Tx<'_>) -> Result<Option<SignedIn>, Stop<Refusal>> {
        let signed_in = self.signed_in(tx)?;
        let is_limited =
            signed_in.as_ref().is_some_and(|found| accounts::is_limited_at_workspaces(&self.op, &found.account));
        if is_limited { Err(Code::EmailNotVerified.into()) } else { Ok(signed_in) }
    }

    /// Returns the caller in the organization that the request names.
    pub(super) fn organization(&self, tx: &mut Tx<'_>) -> Result<Acting, Stop<Refusal>> {
        self.whole(tx)?;
        let id = match &self.named {
            Some(text) => named(tx, text)?,
            None => self.implied(tx)?,
        };
        authority::find(&self.op, tx, id)
    }

    /// Returns the caller in the organization that a member of the body names, which the header must not contradict.
    pub(super) fn organization_of(&self, tx: &mut Tx<'_>, member: Option<&str>) -> Result<Acting, Stop<Refusal>> {
        match (member, &self.named) {
            (Some(text), None) => Asking { named: Some(text.to_owned()), ..self.clone() }.organization(tx),
            (Some(text), Some(_)) => {
                let acting = self.organization(tx)?;
                let is_same = named(tx, text)? == acting.organization.id;
                if is_same { Ok(acting) } else { Err(Code::OrganizationNotFound.into()) }
            }
            (None, _) => self.organization(tx),
        }
    }

    /// Returns the organization that the header names, or that the API token is bound to; `None` without both.
    pub(super) fn named_or_bound(&self, tx: &mut Tx<'_>) -> Result<Option<OrganizationId>, Stop<Refusal>> {
        let bound = self.op.caller.api_token.as_ref().and_then(|token| token.organization);
        match &self.named {
            Some(text) => Ok(Some(named(tx, text)?)),
            None => Ok(bound),
        }
    }

    /// Returns the only organization that a request without the header can mean.
    fn implied(&self, tx: &mut Tx<'_>) -> Result<OrganizationId, Stop<Refusal>> {
        if let Some(bound) = self.named_or_bound(tx)? {
            return Ok(bound);
        }
        match members::list_active(tx, self.account)?.as_slice() {
            [only] => Ok(only.organization.id),
            _ => Err(Code::OrgRequired.into()),
        }
    }
}

fn named(tx: &mut Tx<'_>, text: &str) -> Result<OrganizationId, Stop<Refusal>> {
    match ids::parse(Prefix::Organization, text) {
        Ok(id) => Ok(id),
        Err(_) => Ok(store::find_by_slug(tx, text)?.ok_or(Code::OrganizationNotFound)?.id),
    }
}

/// Turns a refusal into an answer: one of a member of the body names the member.
pub(super) fn refused(refusal: Refusal) -> Failure {
    let member = match refusal.code {
        Code::NameInvalid => Some("name"),
        Code::ContextTooLong => Some("context"),
        Code::RoleUnknown | Code::TooManyRolesGiven => Some("roles"),
        Code::FieldMissing => Some("role"),
        Code::ApiTokenExpiryPast | Code::ApiTokenExpiryTooLate => Some("expires_at"),
        _ => None,
    };
    if let Some(member) = member {
        return faults::wrong(member, refusal).into();
    }
    faults::refused(refusal).into()
}

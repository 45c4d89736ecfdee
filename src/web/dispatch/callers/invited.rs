//! The holder of the link of an invitation: to the tenant, or to an organization. Both have the same page.

use super::mailed::{InvitationHolder, invitation_over, sent};
use super::person::Person;
use crate::accounts;
use crate::authn::sign_up_member::{self, InvitedMember};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context, Request};
use crate::web::respond::Failure;
use crate::web::spec::Access;

/// The holder of a valid link of an invitation. Authentication does not use up the link (A-55: GET changes nothing).
pub enum InvitedHolder {
    Tenant(Box<InvitationHolder>),
    Organization(Box<MemberHolder>),
}

/// The holder of the link of an invitation to an organization.
pub struct MemberHolder {
    pub token: BearerToken,
    pub invited: InvitedMember,
    pub visitor: MemberVisitor,
    /// The session of the browser, which ends with a sign-up.
    pub session: Option<BearerToken>,
}

/// The user of the browser in which an invitation to an organization is opened.
pub enum MemberVisitor {
    SignedOut,
    /// It has the address of the invitation, verified.
    Addressee(Box<Person>),
    /// It does not have the address.
    Another(Box<Person>),
}

/// The request of the holder of a link.
pub enum Invited {
    ToTenant(Box<Request<InvitationHolder>>),
    ToOrganization(Box<Request<MemberHolder>>),
}

impl Request<InvitedHolder> {
    /// Returns the request by the kind of its invitation.
    pub fn opened(self) -> Invited {
        let (context, caller) = self.into_parts();
        match caller {
            InvitedHolder::Tenant(holder) => Invited::ToTenant(Box::new(Request::new(context, *holder))),
            InvitedHolder::Organization(holder) => Invited::ToOrganization(Box::new(Request::new(context, *holder))),
        }
    }
}

impl Admit for InvitedHolder {
    const ACCESS: Access = Access::Link;
    const CREDENTIALS: &'static [Credential] = &[Credential::InvitationLink, Credential::OrganizationInvitationLink];

    async fn admit(context: &Context) -> Result<InvitedHolder, Failure> {
        match sent(context, TokenKind::OrganizationInvitation) {
            Some(token) => Ok(InvitedHolder::Organization(Box::new(MemberHolder::find(context, token).await?))),
            None => Ok(InvitedHolder::Tenant(Box::new(InvitationHolder::find(context).await?))),
        }
    }

    fn caller(&self) -> Caller {
        let credential = match self {
            InvitedHolder::Tenant(_) => Credential::InvitationLink,
            InvitedHolder::Organization(_) => Credential::OrganizationInvitationLink,
        };
        Caller::by(Principal::Anonymous, credential)
    }
}

impl MemberHolder {
    async fn find(context: &Context, token: BearerToken) -> Result<MemberHolder, Failure> {
        let person = Person::find(context).await?;
        let id = person.as_ref().map(|person| person.account.id);
        let (op, sent) = (context.op.clone(), token.clone());
        let found = context.read(move |tx| {
            let Some(invited) = sign_up_member::find(&op, tx, &sent)? else { return Ok(None) };
            let is_own = match id {
                Some(id) => sign_up_member::is_of(tx, &invited, id)?,
                None => false,
            };
            Ok(Some((invited, is_own)))
        });
        let (invited, is_own) = found.await?.ok_or_else(|| invitation_over(context))?;
        let visitor = match person {
            None => MemberVisitor::SignedOut,
            Some(person) if is_own && !accounts::is_limited(&context.op, &person.account) => {
                MemberVisitor::Addressee(Box::new(person))
            }
            Some(person) => MemberVisitor::Another(Box::new(person)),
        };
        Ok(MemberHolder { token, invited, visitor, session: context.presented().session.clone() })
    }
}

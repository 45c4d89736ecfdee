//! An organization, its state, and who may join it.

use super::role::SystemRole;
use crate::base::domain::Domain;
use crate::base::id::{OrganizationId, RoleId};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// A group of people inside a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    pub id: OrganizationId,
    /// Unique in the tenant and never assigned again, since applications may grant access by it.
    pub slug: String,
    pub name: String,
    /// A text of the workspace API that only its clients interpret.
    pub context: Option<String>,
    pub state: OrganizationState,
    pub joining: Joining,
    /// The role of a member that joins.
    pub joining_role: RoleId,
    pub created_at: Time,
    pub updated_at: Time,
    /// Of a deleted organization.
    pub deletion: Option<Deletion>,
}

/// The deletion of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deletion {
    pub at: Time,
    /// When it is erased; until then it can be restored. `None`: it is erased.
    pub purge_at: Option<Time>,
    /// The state before, which a restored organization has again.
    pub before: OrganizationState,
}

impl Organization {
    pub fn is_active(&self) -> bool {
        self.state == OrganizationState::Active
    }

    /// Until when a deleted organization can be restored.
    pub fn restorable_until(&self) -> Option<Time> {
        self.deletion.and_then(|deletion| deletion.purge_at)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganizationState {
    Active,
    /// An operator suspended it: its members have no permissions there, and applications get no claims of it.
    Suspended,
    /// It can be restored until its `purge_at`; later only the slug is kept.
    Deleted,
}

text_column!(OrganizationState);

impl OrganizationState {
    pub const fn as_str(self) -> &'static str {
        match self {
            OrganizationState::Active => "active",
            OrganizationState::Suspended => "suspended",
            OrganizationState::Deleted => "deleted",
        }
    }

    pub fn parse(text: &str) -> Option<OrganizationState> {
        let all = [OrganizationState::Active, OrganizationState::Suspended, OrganizationState::Deleted];
        all.into_iter().find(|state| state.as_str() == text)
    }
}

/// The rule for joining an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joining {
    /// No one: members are added by an administrator only.
    Closed,
    /// People with an invitation.
    Invitation,
    /// People with a verified address of this mail domain, and people with an invitation.
    Domain(Domain),
    /// Every user of the tenant with a verified address.
    Open,
}

impl Joining {
    pub const fn word(&self) -> &'static str {
        match self {
            Joining::Closed => "closed",
            Joining::Invitation => "invitation",
            Joining::Domain(_) => "domain",
            Joining::Open => "open",
        }
    }

    pub const fn domain(&self) -> Option<&Domain> {
        match self {
            Joining::Domain(domain) => Some(domain),
            Joining::Closed | Joining::Invitation | Joining::Open => None,
        }
    }

    /// Parses the columns of a row; `None` if they hold no rule.
    pub(super) fn parse(word: &str, domain: Option<&str>) -> Option<Joining> {
        match (word, domain) {
            ("closed", None) => Some(Joining::Closed),
            ("invitation", None) => Some(Joining::Invitation),
            ("open", None) => Some(Joining::Open),
            ("domain", Some(domain)) => Domain::parse(domain).ok().map(Joining::Domain),
            _ => None,
        }
    }
}

/// The role of members that join, unless the organization chooses another one.
pub const JOINING_ROLE: SystemRole = SystemRole::VIEWER;

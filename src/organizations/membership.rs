//! A membership: an account in an organization.

use super::role::SystemRole;
use crate::base::id::{AccountId, MembershipId, OrganizationId, RoleId};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// An account in an organization. The workspace API calls it a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub id: MembershipId,
    pub organization: OrganizationId,
    pub account: AccountId,
    pub state: MembershipState,
    pub roles: Roles,
    pub created_at: Time,
    pub updated_at: Time,
}

impl Membership {
    pub fn is_active(&self) -> bool {
        self.state == MembershipState::Active
    }

    /// Returns whether it counts for the rule that an organization has an owner.
    pub fn is_active_owner(&self) -> bool {
        self.is_active() && self.roles.has_owner()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipState {
    Active,
    /// An administrator of the organization added the account; its user has not accepted yet.
    Invited,
    Suspended,
}

text_column!(MembershipState);

impl MembershipState {
    pub const fn as_str(self) -> &'static str {
        match self {
            MembershipState::Active => "active",
            MembershipState::Invited => "invited",
            MembershipState::Suspended => "suspended",
        }
    }

    pub fn parse(text: &str) -> Option<MembershipState> {
        let all = [MembershipState::Active, MembershipState::Invited, MembershipState::Suspended];
        all.into_iter().find(|state| state.as_str() == text)
    }
}

/// The ids of the roles of a membership: 1 to [`Roles::MOST`], without repetition, in ascending order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roles(Vec<RoleId>);

impl Roles {
    /// The maximum number of roles of a membership, and of an API token.
    pub const MOST: usize = 16;

    /// Creates the set; `None` if it is empty or too large.
    pub fn new(ids: impl IntoIterator<Item = RoleId>) -> Option<Roles> {
        let mut ids: Vec<RoleId> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        (1..=Roles::MOST).contains(&ids.len()).then_some(Roles(ids))
    }

    /// Creates the set of one role.
    pub fn one(id: RoleId) -> Roles {
        Roles(vec![id])
    }

    pub fn ids(&self) -> &[RoleId] {
        &self.0
    }

    pub fn has_owner(&self) -> bool {
        self.0.contains(&SystemRole::OWNER.id())
    }

    /// Returns the ids as a row holds them: 32 hex digits each.
    pub(super) fn to_words(&self) -> String {
        self.0.iter().map(|id| role_word(*id)).collect::<Vec<_>>().join(" ")
    }

    /// Parses the words of a row; `None` if they hold no roles.
    pub(super) fn from_words(words: &[String]) -> Option<Roles> {
        let ids: Option<Vec<RoleId>> = words.iter().map(|word| RoleId::from_uuid(word)).collect();
        Roles::new(ids?)
    }
}

/// Returns the id of a role as rows of memberships hold it.
pub(super) fn role_word(id: RoleId) -> String {
    id.to_string().replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_a_bounded_set() {
        let (a, b) = (SystemRole::ADMIN.id(), SystemRole::VIEWER.id());
        let roles = Roles::new([b, a, b]).unwrap();
        assert_eq!(roles.ids(), [a, b]);
        let words: Vec<String> = roles.to_words().split(' ').map(str::to_owned).collect();
        assert_eq!(Roles::from_words(&words), Some(roles));
        assert_eq!(Roles::new([]), None);
        assert_eq!(Roles::new((0..17).map(|n| RoleId::from_bytes([n; 16]))), None);
        assert_eq!(Roles::from_words(&["x".to_owned()]), None);
    }
}

//! The permissions in an organization: a closed set.

use std::fmt;

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// What a member may do in an organization.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Permission {
            $($(#[$doc])* $name,)*
        }

        impl Permission {
            /// All permissions, in the order in which they are listed.
            pub const ALL: &[Permission] = &[$(Permission::$name),*];

            /// Returns the name, as APIs and rows spell it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Permission::$name => $word,)*
                }
            }
        }
    };
}

permissions! {
    OrgRead = "org.read";
    OrgUpdate = "org.update";
    OrgDelete = "org.delete";
    MembersRead = "members.read";
    MembersInvite = "members.invite";
    MembersUpdate = "members.update";
    MembersRemove = "members.remove";
    RolesCreate = "roles.create";
    RolesUpdate = "roles.update";
    RolesDelete = "roles.delete";
    /// To make API tokens of the organization.
    TokensCreate = "tokens.create";
}

impl Permission {
    /// Parses a name; `None` for anything else.
    pub fn parse(text: &str) -> Option<Permission> {
        Permission::ALL.iter().copied().find(|permission| permission.as_str() == text)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of permissions.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Permissions(u16);

impl Permissions {
    pub const NONE: Permissions = Permissions(0);
    pub const ALL: Permissions = Permissions::of(Permission::ALL);

    /// Returns the set of these permissions.
    pub const fn of(mut list: &[Permission]) -> Permissions {
        let mut bits = 0;
        while let [first, rest @ ..] = list {
            bits |= first.bit();
            list = rest;
        }
        Permissions(bits)
    }

    pub const fn contains(self, permission: Permission) -> bool {
        self.0 & permission.bit() != 0
    }

    /// Returns whether every permission of `other` is in this set.
    pub const fn covers(self, other: Permissions) -> bool {
        self.0 & other.0 == other.0
    }

    #[must_use]
    pub const fn union(self, other: Permissions) -> Permissions {
        Permissions(self.0 | other.0)
    }

    #[must_use]
    pub const fn intersection(self, other: Permissions) -> Permissions {
        Permissions(self.0 & other.0)
    }

    /// Iterates over the permissions of the set, in the order of [`Permission::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::ALL.iter().copied().filter(move |permission| self.contains(*permission))
    }

    /// Returns the names, as a row holds them.
    pub(super) fn to_words(self) -> String {
        self.iter().map(Permission::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Parses the names of a row. A name that this version does not know gives nothing.
    pub(super) fn from_words(words: &[String]) -> Permissions {
        let known: Vec<Permission> = words.iter().filter_map(|word| Permission::parse(word)).collect();
        Permissions::of(&known)
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_and_read_back() {
        let set = Permissions::of(&[Permission::TokensCreate, Permission::OrgRead]);
        assert_eq!(set.to_words(), "org.read tokens.create");
        let words: Vec<String> = ["org.read", "tokens.create", "unknown"].map(str::to_owned).into();
        assert_eq!(Permissions::from_words(&words), set);
        assert!(Permissions::ALL.covers(set) && !set.covers(Permissions::ALL) && set.covers(Permissions::NONE));
        assert_eq!(Permissions::ALL.iter().count(), Permission::ALL.len());
    }
}

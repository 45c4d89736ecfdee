//! Passwords: the rules for a new one, the list of known passwords, and the stored form of a hash.
//!
//! A new password passes one check, wherever it is chosen: [`PasswordRules::choose`] alone creates a [`NewPassword`], and
//! the hasher stores nothing else. A sign-in has no rules, so that an account with an older, weaker password is not
//! locked out.
//!
//! Owns the table `password_history`.

mod hash;
mod format;
pub mod build;
mod known;
mod words;
mod strength;
mod rules;
pub mod store;

pub use format::{Damage, Hash, PasswordList, Summary};
pub use hash::{Cost, NewHash, Password, StoredPassword, Verdict, Work, WorkDone};
pub use known::{InUse, KnownPasswords};
pub use rules::{NewPassword, PasswordFault, PasswordRules};
pub use strength::Weakness;
pub use words::ContextWords;

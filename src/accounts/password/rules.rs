//! The rules for a new password: the only way to one.

use super::hash::Password;
use super::known::KnownPasswords;
use super::strength::{Weakness, weakness};
use super::words::ContextWords;
use crate::base::code::Code;
use crate::base::limits;
use crate::base::refusal::Refusal;
use crate::tenancy::settings::{CharacterClass, CharacterClasses, Known, TenantSettings};

/// A password that has passed the rules of its tenant, and may be hashed and stored.
pub struct NewPassword(Password);

impl NewPassword {
    pub fn password(&self) -> &Password {
        &self.0
    }
}

/// The rules of a tenant.
#[derive(Clone, Debug)]
pub struct PasswordRules {
    /// The minimum length in characters.
    pub min_length: usize,
    /// The minimum score of zxcvbn, 0 to 4.
    pub min_score: u8,
    /// Kinds of characters that must occur.
    pub composition: CharacterClasses,
    /// What becomes of known passwords.
    pub known: Known,
    /// How many of the latest passwords of the account cannot be chosen again, the present one included.
    pub history: usize,
}

/// The reason why a password cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFault {
    /// It has fewer characters than this.
    TooShort(usize),
    TooLong,
    /// A kind of character is missing.
    Lacks(CharacterClass),
    /// It is in a list of known passwords.
    Known,
    Weak(Weakness),
    /// The account had it before.
    Reused,
}

impl PasswordFault {
    pub fn refusal(self) -> Refusal {
        Refusal::new(match self {
            PasswordFault::TooShort(least) => {
                return Refusal::new(Code::NewPasswordTooShort).with("number", least as u64);
            }
            PasswordFault::TooLong => {
                return Refusal::new(Code::NewPasswordTooLong).with("number", limits::PASSWORD as u64);
            }
            PasswordFault::Lacks(CharacterClass::Lower) => Code::NewPasswordLacksLower,
            PasswordFault::Lacks(CharacterClass::Upper) => Code::NewPasswordLacksUpper,
            PasswordFault::Lacks(CharacterClass::Digit) => Code::NewPasswordLacksDigit,
            PasswordFault::Lacks(CharacterClass::Symbol) => Code::NewPasswordLacksSymbol,
            PasswordFault::Known => Code::NewPasswordKnown,
            PasswordFault::Weak(Weakness::Common) => Code::NewPasswordCommon,
            PasswordFault::Weak(Weakness::Word) => Code::NewPasswordWord,
            PasswordFault::Weak(Weakness::Keys) => Code::NewPasswordKeys,
            PasswordFault::Weak(Weakness::Repeats) => Code::NewPasswordRepeats,
            PasswordFault::Weak(Weakness::Sequence) => Code::NewPasswordSequence,
            PasswordFault::Weak(Weakness::Date) => Code::NewPasswordDate,
            PasswordFault::Weak(Weakness::OwnWords) => Code::NewPasswordOwnWords,
            PasswordFault::Weak(Weakness::Short) => Code::NewPasswordWeak,
            PasswordFault::Reused => Code::NewPasswordReused,
        })
    }
}

impl PasswordRules {
    pub fn of(settings: &TenantSettings) -> PasswordRules {
        PasswordRules {
            min_length: settings.password_min_length(),
            min_score: settings.password_min_score(),
            composition: settings.password_composition.clone(),
            known: settings.password_breached,
            history: settings.password_history(),
        }
    }

    /// Returns rules without any demand but the maximum length, for tests and data that they create.
    pub fn lenient() -> PasswordRules {
        let composition = CharacterClasses::default();
        PasswordRules { min_length: 1, min_score: 0, composition, known: Known::Ignore, history: 0 }
    }

    /// Checks length and kinds of characters, which takes no time. Returns every fault.
    pub fn check_form(&self, text: &str) -> Result<Password, Vec<PasswordFault>> {
        let Some(password) = Password::attempt(text) else {
            return Err(vec![if text.is_empty() {
                PasswordFault::TooShort(self.min_length)
            } else {
                PasswordFault::TooLong
            }]);
        };
        let mut faults = Vec::new();
        if password.text().chars().count() < self.min_length {
            faults.push(PasswordFault::TooShort(self.min_length));
        }
        let lacks = |class: &CharacterClass| !password.text().chars().any(|c| class.contains(c));
        faults.extend(self.composition.iter().filter(lacks).map(PasswordFault::Lacks));
        if faults.is_empty() { Ok(password) } else { Err(faults) }
    }

    /// Checks a new password. It estimates the strength and may read a file, so the hasher's threads call it.
    pub fn choose(
        &self,
        text: &str,
        words: &ContextWords,
        known: &KnownPasswords,
    ) -> Result<NewPassword, Vec<PasswordFault>> {
        let password = self.check_form(text)?;
        if self.known == Known::Refuse && known.contains(&password) {
            return Err(vec![PasswordFault::Known]);
        }
        match weakness(password.text(), self.min_score, words) {
            Some(why) => Err(vec![PasswordFault::Weak(why)]),
            None => Ok(NewPassword(password)),
        }
    }
}

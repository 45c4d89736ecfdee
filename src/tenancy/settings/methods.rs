//! How users of a tenant sign in: lists of at least one word, as a kind of setting.

use std::marker::PhantomData;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::refusal::Refusal;

/// A word of such a list.
pub trait Choice: Copy + PartialEq + 'static {
    const ALL: &'static [Self];
    /// The only word of a list in which no word is known.
    const DEFAULT: Self;

    fn as_str(self) -> &'static str;
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInMethod {
    Password,
    /// A mailed link.
    Link,
    /// A mailed code of six digits.
    Code,
}

impl Choice for SignInMethod {
    const ALL: &'static [SignInMethod] = &[SignInMethod::Password, SignInMethod::Link, SignInMethod::Code];
    const DEFAULT: SignInMethod = SignInMethod::Password;

    fn as_str(self) -> &'static str {
        match self {
            SignInMethod::Password => "password",
            SignInMethod::Link => "link",
            SignInMethod::Code => "code",
        }
    }
}

/// What users type to name their account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInIdentifier {
    Email,
    /// The user name, the claim `preferred_username`.
    Username,
}

impl Choice for SignInIdentifier {
    const ALL: &'static [SignInIdentifier] = &[SignInIdentifier::Email, SignInIdentifier::Username];
    const DEFAULT: SignInIdentifier = SignInIdentifier::Email;

    fn as_str(self) -> &'static str {
        match self {
            SignInIdentifier::Email => "email",
            SignInIdentifier::Username => "username",
        }
    }
}

/// At least one word, in the order of [`Choice::ALL`]. Unknown ones in a stored document are left out; without a known one,
/// it is [`Choice::DEFAULT`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>", bound = "")]
pub struct Choices<C: Choice>(Vec<C>);

pub type SignInMethods = Choices<SignInMethod>;
pub type SignInIdentifiers = Choices<SignInIdentifier>;

impl<C: Choice> Choices<C> {
    pub fn has(&self, choice: C) -> bool {
        self.0.contains(&choice)
    }

    fn of(choices: &[C]) -> Choices<C> {
        let known: Vec<C> = C::ALL.iter().copied().filter(|own| choices.contains(own)).collect();
        Choices(if known.is_empty() { vec![C::DEFAULT] } else { known })
    }
}

impl<C: Choice> Default for Choices<C> {
    fn default() -> Choices<C> {
        Choices(vec![C::DEFAULT])
    }
}

impl SignInMethods {
    /// Whether users may have a link or a code mailed.
    pub fn by_mail(&self) -> bool {
        self.has(SignInMethod::Link) || self.has(SignInMethod::Code)
    }
}

impl<C: Choice> From<Vec<String>> for Choices<C> {
    fn from(words: Vec<String>) -> Choices<C> {
        let choices: Vec<C> = words.iter().filter_map(|word| find(word)).collect();
        Choices::of(&choices)
    }
}

impl<C: Choice> From<Choices<C>> for Vec<String> {
    fn from(choices: Choices<C>) -> Vec<String> {
        choices.0.iter().map(|choice| choice.as_str().to_owned()).collect()
    }
}

fn find<C: Choice>(word: &str) -> Option<C> {
    C::ALL.iter().copied().find(|own| own.as_str() == word)
}

/// A list of at least one of these words.
pub struct ChoiceList<C>(PhantomData<fn() -> C>);

impl<C: Choice> ChoiceList<C> {
    pub const NEW: ChoiceList<C> = ChoiceList(PhantomData);

    fn words() -> Vec<&'static str> {
        C::ALL.iter().map(|choice| choice.as_str()).collect()
    }
}

impl<C: Choice> Kind for ChoiceList<C> {
    type Value = Choices<C>;

    fn parse(&self, text: &str) -> Result<Choices<C>, Refusal> {
        let refused = || Refusal::new(Code::SettingMethods).with("known", Self::words().join(", "));
        let choices = text.split(',').map(|word| find(word.trim()).ok_or_else(refused));
        Ok(Choices::of(&choices.collect::<Result<Vec<_>, _>>()?))
    }

    fn print(&self, choices: &Choices<C>) -> String {
        Vec::<String>::from(choices.clone()).join(",")
    }

    fn range(&self) -> String {
        format!("a list of {}", Self::words().join(", "))
    }

    fn schema(&self) -> Value {
        json!({ "type": "array", "items": { "enum": Self::words() }, "minItems": 1, "uniqueItems": true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const METHODS: ChoiceList<SignInMethod> = ChoiceList::NEW;

    #[test]
    fn methods_are_a_list_of_at_least_one() {
        for (text, printed) in
            [("password", "password"), ("code, link", "link,code"), ("link,password", "password,link")]
        {
            let methods = METHODS.parse(text).unwrap();
            assert_eq!(METHODS.print(&methods), printed);
            let stored = serde_json::to_string(&methods).unwrap();
            assert_eq!(serde_json::from_str::<SignInMethods>(&stored).unwrap(), methods);
        }
        for bad in ["", "none", "password,", "magic"] {
            let refused = METHODS.parse(bad).map(|_| ()).unwrap_err();
            assert_eq!(refused.text().english(), "must be a list of password, link, code", "{bad}");
        }
        let newer: SignInMethods = serde_json::from_str(r#"["passkey","code"]"#).unwrap();
        assert_eq!(METHODS.print(&newer), "code", "P-11: a method of a newer version is left out");
        let unknown: SignInMethods = serde_json::from_str(r#"["passkey"]"#).unwrap();
        assert_eq!(unknown, SignInMethods::default());
    }

    #[test]
    fn identifiers_are_a_list_of_at_least_one() {
        let list: ChoiceList<SignInIdentifier> = ChoiceList::NEW;
        for (text, printed) in [("email", "email"), ("username", "username"), ("username,email", "email,username")] {
            assert_eq!(list.print(&list.parse(text).unwrap()), printed);
        }
        let refused = list.parse("phone").map(|_| ()).unwrap_err();
        assert_eq!(refused.text().english(), "must be a list of email, username");
        assert_eq!(list.print(&SignInIdentifiers::default()), "email");
    }
}

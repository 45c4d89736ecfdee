//! The ways in which users of a tenant sign in, as a kind of setting.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::refusal::Refusal;

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInMethod {
    Password,
    /// A mailed link.
    Link,
    /// A mailed code of six digits.
    Code,
}

impl SignInMethod {
    pub const ALL: [SignInMethod; 3] = [SignInMethod::Password, SignInMethod::Link, SignInMethod::Code];

    pub const fn as_str(self) -> &'static str {
        match self {
            SignInMethod::Password => "password",
            SignInMethod::Link => "link",
            SignInMethod::Code => "code",
        }
    }

    fn parse(text: &str) -> Option<SignInMethod> {
        SignInMethod::ALL.into_iter().find(|method| method.as_str() == text)
    }
}

/// The ways to sign in, in the order of [`SignInMethod::ALL`]. Unknown ones in a stored document are left out; without a
/// known one, it is the password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct SignInMethods(Vec<SignInMethod>);

impl SignInMethods {
    /// The password only.
    pub fn password() -> SignInMethods {
        SignInMethods(vec![SignInMethod::Password])
    }

    pub fn has(&self, method: SignInMethod) -> bool {
        self.0.contains(&method)
    }

    /// Whether users may have a link or a code mailed.
    pub fn by_mail(&self) -> bool {
        self.has(SignInMethod::Link) || self.has(SignInMethod::Code)
    }

    fn of(methods: &[SignInMethod]) -> SignInMethods {
        let known: Vec<SignInMethod> = SignInMethod::ALL.into_iter().filter(|own| methods.contains(own)).collect();
        if known.is_empty() { SignInMethods::password() } else { SignInMethods(known) }
    }
}

impl From<Vec<String>> for SignInMethods {
    fn from(words: Vec<String>) -> SignInMethods {
        let methods: Vec<SignInMethod> = words.iter().filter_map(|word| SignInMethod::parse(word)).collect();
        SignInMethods::of(&methods)
    }
}

impl From<SignInMethods> for Vec<String> {
    fn from(methods: SignInMethods) -> Vec<String> {
        methods.0.iter().map(|method| method.as_str().to_owned()).collect()
    }
}

/// A list of ways to sign in, at least one.
pub struct MethodList;

impl MethodList {
    fn words() -> String {
        SignInMethod::ALL.map(SignInMethod::as_str).join(", ")
    }
}

impl Kind for MethodList {
    type Value = SignInMethods;

    fn parse(&self, text: &str) -> Result<SignInMethods, Refusal> {
        let refused = || Refusal::new(Code::SettingMethods).with("known", MethodList::words());
        let methods = text.split(',').map(|word| SignInMethod::parse(word.trim()).ok_or_else(refused));
        Ok(SignInMethods::of(&methods.collect::<Result<Vec<_>, _>>()?))
    }

    fn print(&self, methods: &SignInMethods) -> String {
        Vec::<String>::from(methods.clone()).join(",")
    }

    fn range(&self) -> String {
        format!("a list of {}", MethodList::words())
    }

    fn schema(&self) -> Value {
        let words = SignInMethod::ALL.map(SignInMethod::as_str);
        json!({ "type": "array", "items": { "enum": words }, "minItems": 1, "uniqueItems": true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_a_list_of_at_least_one() {
        for (text, printed) in
            [("password", "password"), ("code, link", "link,code"), ("link,password", "password,link")]
        {
            let methods = MethodList.parse(text).unwrap();
            assert_eq!(MethodList.print(&methods), printed);
            let stored = serde_json::to_string(&methods).unwrap();
            assert_eq!(serde_json::from_str::<SignInMethods>(&stored).unwrap(), methods);
        }
        for bad in ["", "none", "password,", "magic"] {
            let refused = MethodList.parse(bad).map(|_| ()).unwrap_err();
            assert_eq!(refused.text().english(), "must be a list of password, link, code", "{bad}");
        }
        let newer: SignInMethods = serde_json::from_str(r#"["passkey","code"]"#).unwrap();
        assert_eq!(MethodList.print(&newer), "code", "P-11: a method of a newer version is left out");
        let unknown: SignInMethods = serde_json::from_str(r#"["passkey"]"#).unwrap();
        assert_eq!(unknown, SignInMethods::password());
    }
}

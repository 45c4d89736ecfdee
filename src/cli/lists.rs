//! Lists in arguments: values are separated by commas or blanks, or are arguments of their own.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::ValueEnum;
use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};

use crate::oidc::resource_servers::ScopeText;
use crate::oidc::scope::is_scope_token;

/// Splits a list at commas and blanks.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split([',', ' ', '\t', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Splits a list of URIs at blanks, and at each comma or semicolon that another URI or nothing follows. A URI may contain
/// both.
pub(super) fn uris(text: &str) -> Vec<String> {
    let mut uris: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let mut uri = String::new();
        for part in word.split_inclusive(SEPARATORS) {
            if begins_uri(part) {
                uris.push(std::mem::take(&mut uri));
            }
            uri.push_str(part);
        }
        uris.push(uri);
    }
    let trimmed = uris.iter().map(|uri| uri.trim_matches(SEPARATORS).to_owned());
    trimmed.filter(|uri| !uri.is_empty()).collect()
}

const SEPARATORS: [char; 2] = [',', ';'];

/// Splits a list of scopes with their texts, `SCOPE=TEXT`, at each comma that another `SCOPE=` follows. A text may contain
/// commas. Returns the part that has another form as the error.
pub(super) fn scope_texts(text: &str) -> Result<Vec<ScopeText>, String> {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(',') {
        let begins_scope = part.split_once('=').is_some_and(|(scope, _)| is_scope_token(scope.trim_start()));
        match parts.last_mut().filter(|_| !begins_scope) {
            Some(last) => {
                last.push(',');
                last.push_str(part);
            }
            None => parts.push(part.to_owned()),
        }
    }
    let read = |part: &String| match part.trim().split_once('=') {
        Some((scope, text)) => Ok(ScopeText { scope: scope.to_owned(), text: text.to_owned() }),
        None => Err(part.clone()),
    };
    parts.iter().map(read).collect()
}

/// Returns whether a text begins like an absolute URI: a scheme, then `:/`.
fn begins_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b));
    is_scheme && (rest.starts_with('/') || scheme == "urn")
}

/// Joins the lists of several arguments.
pub(super) fn all(arguments: &[String], split: fn(&str) -> Vec<String>) -> Vec<String> {
    arguments.iter().flat_map(|argument| split(argument)).collect()
}

/// A list of enumerated values in one argument.
#[derive(Clone)]
pub(super) struct ListOf<T>(Vec<T>);

/// Joins the lists of several arguments.
pub(super) fn joined<T: Copy>(arguments: &[ListOf<T>]) -> Vec<T> {
    arguments.iter().flat_map(|list| list.0.iter().copied()).collect()
}

/// Parses a list of enumerated values. Completion scripts and help list them, as for a single value.
pub(super) fn list_of<T>() -> ListParser<T> {
    ListParser(PhantomData)
}

#[derive(Clone)]
pub(super) struct ListParser<T>(PhantomData<T>);

impl<T: ValueEnum + Clone + Send + Sync + 'static> TypedValueParser for ListParser<T> {
    type Value = ListOf<T>;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<ListOf<T>, clap::Error> {
        let one = EnumValueParser::<T>::new();
        let parse = |word: &String| one.parse_ref(command, argument, OsStr::new(word));
        words(&value.to_string_lossy()).iter().map(parse).collect::<Result<_, _>>().map(ListOf)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(T::value_variants().iter().filter_map(ValueEnum::to_possible_value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_split_at_commas_and_blanks() {
        assert_eq!(words("openid, email\tprofile,,"), ["openid", "email", "profile"]);
        assert_eq!(words(" "), Vec::<String>::new());
        for (list, split) in [
            ("https://a.example/cb,https://b.example/cb", vec!["https://a.example/cb", "https://b.example/cb"]),
            ("https://a.example/cb, com.example.app:/cb", vec!["https://a.example/cb", "com.example.app:/cb"]),
            ("https://a.example/cb https://b.example", vec!["https://a.example/cb", "https://b.example"]),
            ("https://a.example/cb?of=1,2,x:y", vec!["https://a.example/cb?of=1,2,x:y"]),
            ("urn:a:b,urn:c:d", vec!["urn:a:b", "urn:c:d"]),
            ("https://a.example/cb; https://b.example/cb,", vec!["https://a.example/cb", "https://b.example/cb"]),
            ("https://a.example/cb;https://b.example/;x=1;", vec!["https://a.example/cb", "https://b.example/;x=1"]),
            ("nonsense", vec!["nonsense"]),
            (",", vec![]),
        ] {
            assert_eq!(uris(list), split, "{list}");
        }
    }

    #[test]
    fn scopes_are_split_where_another_scope_follows() {
        let split = |text: &str| -> Result<Vec<(String, String)>, String> {
            Ok(scope_texts(text)?.into_iter().map(|own| (own.scope, own.text)).collect())
        };
        let pair = |scope: &str, text: &str| (scope.to_owned(), text.to_owned());
        for (text, pairs) in [
            ("read=Read,write=Write", vec![pair("read", "Read"), pair("write", "Write")]),
            ("read=Read, write=Write", vec![pair("read", "Read"), pair("write", "Write")]),
            ("read=Read, write and print", vec![pair("read", "Read, write and print")]),
            ("read=Read, see what=x", vec![pair("read", "Read, see what=x")]),
            ("read=a=b", vec![pair("read", "a=b")]),
        ] {
            assert_eq!(split(text), Ok(pairs), "{text}");
        }
        assert_eq!(split("read"), Err("read".to_owned()));
    }
}

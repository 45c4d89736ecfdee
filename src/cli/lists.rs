//! Lists in arguments: values are separated by commas or blanks, or are arguments of their own.

use std::ffi::OsStr;
use std::marker::PhantomData;

use clap::ValueEnum;
use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};

/// Splits a list at commas and blanks.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split([',', ' ', '\t', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Splits a list of URIs at blanks, and at each comma that another URI follows. A URI may contain commas.
pub(super) fn uris(text: &str) -> Vec<String> {
    let mut uris: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let mut is_first = true;
        for part in word.split(',') {
            match uris.last_mut().filter(|_| !is_first && !begins_uri(part) && !part.is_empty()) {
                Some(uri) => {
                    uri.push(',');
                    uri.push_str(part);
                }
                None if part.is_empty() => {}
                None => uris.push(part.to_owned()),
            }
            is_first = false;
        }
    }
    uris
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
            ("nonsense", vec!["nonsense"]),
            (",", vec![]),
        ] {
            assert_eq!(uris(list), split, "{list}");
        }
    }
}

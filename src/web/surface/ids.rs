//! Ids on the JSON surfaces, in two forms: with a prefix that names the kind and 32 hexadecimal digits, or as a UUID with
//! hyphens. Both are read everywhere. The workspace API writes the first form, the others write the second one.

use crate::base::code::Code;
use crate::base::id::Id;

/// The kind of thing that an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefix {
    Account,
    /// A membership: the user of an organization.
    User,
    Organization,
}

impl Prefix {
    const fn as_str(self) -> &'static str {
        match self {
            Prefix::Account => "acct_",
            Prefix::User => "user_",
            Prefix::Organization => "org_",
        }
    }
}

/// Returns an id with its prefix.
pub fn with_prefix<K>(prefix: Prefix, id: Id<K>) -> String {
    let digits: String = id.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}{digits}", prefix.as_str())
}

/// Parses an id in either form. Any other text names nothing, and neither does an id with the prefix of another kind.
pub fn parse<K>(prefix: Prefix, text: &str) -> Result<Id<K>, Code> {
    let parsed = match text.strip_prefix(prefix.as_str()) {
        Some(digits) => (digits.len() == 32).then(|| Id::from_uuid(digits)),
        None => (text.len() == 36).then(|| Id::from_uuid(text)),
    };
    parsed.flatten().ok_or(Code::NotFound)
}

/// Parses the id of a thing whose ids have no prefix, as a UUID with hyphens.
pub fn parse_plain<K>(text: &str) -> Result<Id<K>, Code> {
    (text.len() == 36).then(|| Id::from_uuid(text)).flatten().ok_or(Code::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::AccountId;

    #[test]
    fn both_forms_are_read_and_another_prefix_names_nothing() {
        let id: AccountId = Id::new_v7(1_700_000_000_000, [7; 10]);
        let written = with_prefix(Prefix::Account, id);
        assert_eq!(written, "acct_018bcfe5680077078707070707070707");
        for text in [written.as_str(), &id.to_string(), &written.replace('f', "F"), &id.to_string().to_uppercase()] {
            assert_eq!(parse(Prefix::Account, text), Ok(id), "{text}");
        }
        let digits = &written[5..];
        for bad in [
            "",
            "acct_",
            digits,
            &written[..36],
            &format!("{written}0"),
            &format!("acct_{id}"),
            &format!("{{{digits}}}"),
            &with_prefix(Prefix::User, id),
            &with_prefix(Prefix::Organization, id),
            &format!("acct_{}", "g".repeat(32)),
            &id.to_base64url(),
        ] {
            assert_eq!(parse::<()>(Prefix::Account, bad), Err(Code::NotFound), "{bad}");
        }
    }
}

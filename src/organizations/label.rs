//! Slugs of organizations and keys of roles, made from their names.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::id::{Id, kind};
use crate::op::Op;

/// How many labels are tried.
pub(super) const ATTEMPTS: u8 = 4;

/// The maximum length of the part that is made from the name. With the suffix, a label has at most 40 characters.
const LONGEST: usize = 33;

/// Returns the label to try: made from the name, from the second attempt on with a random suffix. `fallback` is the
/// label of a name without any letter or digit of ASCII.
pub(super) fn candidate(op: &Op, name: &str, fallback: &str, attempt: u8) -> String {
    let made = from_name(name);
    let made = if made.is_empty() { fallback } else { &made };
    // A label never looks like an id.
    let is_id = Id::<kind::Organization>::from_uuid(made).is_some();
    if attempt == 0 && !is_id {
        return made.to_owned();
    }
    let random: Id<kind::Organization> = op.id(&format!("label {attempt}"));
    let suffix: String = random.to_string().chars().rev().take(6).collect();
    format!("{made}-{suffix}")
}

/// Makes a label of a-z, 0-9 and single hyphens.
fn from_name(name: &str) -> String {
    let mut label = String::new();
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        if label.len() >= LONGEST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            label.push(c);
        } else if !label.is_empty() && !label.ends_with('-') {
            label.push('-');
        }
    }
    label.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_readable_and_bounded() {
        assert_eq!(from_name("Aurora Labs, Inc."), "aurora-labs-inc");
        assert_eq!(from_name("M\u{fc}ller & S\u{f6}hne"), "muller-sohne");
        assert_eq!(from_name("  -- "), "");
        assert_eq!(from_name("\u{5317}\u{4eac}"), "");
        assert_eq!(from_name(&"x".repeat(100)).len(), LONGEST);
    }
}

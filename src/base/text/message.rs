//! Parses a catalogue. An invalid message is skipped, and a test finds missing messages.

use std::collections::HashMap;

/// The messages of one language, by key.
pub type Messages = HashMap<&'static str, Message>;

/// A message: a sequence of parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message(pub Vec<Pattern>);

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    Words(String),
    /// The value with this name.
    Value(&'static str),
    /// One of the variants, selected by the number with this name.
    Choice {
        name: &'static str,
        variants: Vec<(&'static str, Vec<Pattern>)>,
    },
}

impl Message {
    /// Returns the names of its values, sorted and distinct.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names = names_in(&self.0);
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn names_in(patterns: &[Pattern]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for pattern in patterns {
        match pattern {
            Pattern::Words(_) => {}
            Pattern::Value(name) => names.push(*name),
            Pattern::Choice { name, variants } => {
                names.push(name);
                names.extend(variants.iter().flat_map(|(_, patterns)| names_in(patterns)));
            }
        }
    }
    names
}

/// Parses a whole file of `key = message` entries. Indented lines continue a message.
pub(super) fn read(source: &'static str) -> Messages {
    let mut found = Messages::new();
    let mut rest = source;
    while !rest.is_empty() {
        let end = end_of_entry(rest);
        let (entry, after) = rest.split_at(end);
        rest = after;
        if let Some((key, body)) = entry.split_once('=').filter(|(key, _)| !key.starts_with(['#', ' ', '\n'])) {
            found.insert(key.trim(), Message(Reader { rest: body.trim() }.patterns(Part::Message)));
        }
    }
    found
}

/// Returns the start of the next line that is neither empty, nor indented, nor the end of a choice.
fn end_of_entry(text: &str) -> usize {
    let ends = |(at, _): &(usize, char)| {
        text.get(at + 1..).is_some_and(|next| !next.is_empty() && !next.starts_with([' ', '\n', '}']))
    };
    text.char_indices().filter(|(_, c)| *c == '\n').find(ends).map_or(text.len(), |(at, _)| at + 1)
}

/// The part of a message that is being parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Message,
    /// A variant of a choice: it ends at the next variant, or at the end of the choice.
    Variant,
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    /// Parses everything up to the end of this part.
    fn patterns(&mut self, part: Part) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        let stops: &[char] = match part {
            Part::Message => &['{'],
            Part::Variant => &['{', '}', '[', '*'],
        };
        loop {
            let end = self.rest.find(stops).unwrap_or(self.rest.len());
            let (words, rest) = self.rest.split_at(end);
            self.rest = rest;
            // The last text of a variant has no trailing space.
            let is_last = part == Part::Variant && !rest.starts_with('{');
            push_words(&mut patterns, if is_last { words.trim_end() } else { words });
            match rest.strip_prefix('{') {
                Some(inside) => {
                    self.rest = inside.trim_start();
                    patterns.extend(self.placeable());
                }
                None => return patterns,
            }
        }
    }

    /// Parses `$name }` or `$name -> [one] … *[other] … }`.
    fn placeable(&mut self) -> Option<Pattern> {
        let text = self.rest.strip_prefix('$')?;
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        let rest = rest.trim_start();
        if let Some(rest) = rest.strip_prefix('}') {
            self.rest = rest;
            return Some(Pattern::Value(name));
        }
        self.rest = rest.strip_prefix("->")?.trim_start();
        let mut variants = Vec::new();
        while let Some(variant) = self.rest.trim_start_matches('*').strip_prefix('[') {
            let (category, body) = variant.split_once(']')?;
            self.rest = body.trim_start();
            variants.push((category.trim(), self.patterns(Part::Variant)));
        }
        self.rest = self.rest.strip_prefix('}')?;
        Some(Pattern::Choice { name, variants })
    }
}

/// Adds text. A line break and the following indentation become one space.
fn push_words(patterns: &mut Vec<Pattern>, words: &str) {
    let lines: Vec<&str> = words.split('\n').collect();
    let joined: Vec<&str> =
        lines.iter().enumerate().map(|(n, line)| if n == 0 { line } else { line.trim_start() }).collect();
    let joined = joined.join(" ");
    if !joined.is_empty() {
        patterns.push(Pattern::Words(joined));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_have_words_values_and_choices() {
        let found = read(
            "# A comment = none\n\nplain = One\n    sentence.\nhello = Hi { $name }, you!\nmany = { $n ->\n    [1] just \
             one\n    [one] { $n } day\n   *[other] { $n } days\n}\nlast = In { $n ->\n    [one] a\n   *[other] b\n} c",
        );
        let words = |text: &str| Pattern::Words(text.to_owned());
        assert_eq!(found["plain"].0, [words("One sentence.")]);
        assert_eq!(found["hello"].0, [words("Hi "), Pattern::Value("name"), words(", you!")]);
        let [Pattern::Choice { name: "n", variants }] = &found["many"].0[..] else { panic!("{found:?}") };
        let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["1", "one", "other"]);
        assert_eq!(variants[2].1, [Pattern::Value("n"), words(" days")]);
        assert_eq!(found["many"].names(), ["n"]);
        assert!(
            matches!(&found["last"].0[..], [a, Pattern::Choice { .. }, b] if *a == words("In ") && *b == words(" c"))
        );
        assert_eq!(found.len(), 4);
    }
}

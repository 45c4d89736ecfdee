//! The message catalogues of each language, and the messages for developers.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use crate::base::locale::Locale;

/// The messages of one language, by key.
pub(super) type Catalogue = FluentBundle<FluentResource>;

static MESSAGES: [OnceLock<Catalogue>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

/// Returns the texts of the pages and the texts of the mails.
const fn sources(locale: Locale) -> [&'static str; 2] {
    macro_rules! sources {
        ($tag:literal) => {
            [
                include_str!(concat!("../../../templates/text/", $tag, ".ftl")),
                include_str!(concat!("../../../templates/text/mail/", $tag, ".ftl")),
            ]
        };
    }
    match locale {
        Locale::En => sources!("en"),
        Locale::De => sources!("de"),
        Locale::Fr => sources!("fr"),
        Locale::Es => sources!("es"),
        Locale::Ja => sources!("ja"),
        Locale::Ar => sources!("ar"),
    }
}

const DEVELOPERS: &str = include_str!("../../../templates/text/developers.ftl");

/// Returns all messages of a language.
pub(super) fn messages(locale: Locale) -> &'static Catalogue {
    static NONE: OnceLock<Catalogue> = OnceLock::new();
    let kept = MESSAGES.get(locale as usize).unwrap_or(&NONE);
    kept.get_or_init(|| load(locale, &sources(locale)).without_faults())
}

/// Returns the messages for developers and administrators, in English only: descriptions of OAuth errors, and faults of
/// a registration or a setting.
pub(super) fn developers() -> &'static Catalogue {
    static MESSAGES: OnceLock<Catalogue> = OnceLock::new();
    MESSAGES.get_or_init(|| load(Locale::En, &[DEVELOPERS]).without_faults())
}

/// A parsed catalogue.
pub(super) struct Loaded {
    pub(super) catalogue: Catalogue,
    /// Entries that cannot be parsed, and keys that occur more than once. They are left out of the catalogue.
    pub(super) faults: Vec<String>,
}

impl Loaded {
    /// Returns the catalogue of embedded files. A test prevents faults in them.
    fn without_faults(self) -> Catalogue {
        debug_assert!(self.faults.is_empty(), "{:?}", self.faults);
        self.catalogue
    }
}

/// Parses the files of one language.
pub(super) fn load(locale: Locale, sources: &[&str]) -> Loaded {
    // This language tag selects the plural rules.
    let mut catalogue = Catalogue::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
    // Pages isolate the values that can have another direction, not numbers and durations; plain text isolates nothing.
    catalogue.set_use_isolating(false);
    let mut faults = Vec::new();
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(ToString::to_string));
            resource
        });
        if let Err(errors) = catalogue.add_resource(resource) {
            faults.extend(errors.iter().map(ToString::to_string));
        }
    }
    Loaded { catalogue, faults }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentError;
    use fluent_bundle::resolver::ResolverError;
    use fluent_bundle::resolver::errors::ReferenceKind;
    use fluent_syntax::ast::Entry;

    use super::*;

    fn keys(source: &str) -> Vec<String> {
        let parsed = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let messages = parsed.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        messages.collect()
    }

    /// Returns the faults of a catalogue, those of its references included.
    fn faults(locale: Locale, sources: &[&str]) -> Vec<String> {
        let Loaded { catalogue, mut faults } = load(locale, sources);
        for key in sources.iter().flat_map(|source| keys(source)) {
            let Some(message) = catalogue.get_message(&key) else { continue };
            let Some(pattern) = message.value() else {
                faults.push(format!("{key} has no value"));
                continue;
            };
            let mut errors = Vec::new();
            catalogue.format_pattern(pattern, None, &mut errors);
            // No values are given.
            let unknown_value = |error: &FluentError| {
                matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
            };
            errors.retain(|error| !unknown_value(error));
            faults.extend(errors.iter().map(|error| format!("{key}: {error:?}")));
        }
        faults
    }

    #[test]
    fn every_catalogue_is_valid_and_has_each_key_once() {
        for locale in Locale::ALL {
            assert_eq!(faults(locale, &sources(locale)), [""; 0], "{}", locale.tag());
        }
        let both = [&sources(Locale::En)[..], &[DEVELOPERS]].concat();
        assert_eq!(faults(Locale::En, &both), [""; 0], "no message for developers has the key of a page text");
        assert!(keys(DEVELOPERS).len() > 100, "the catalogues were read");
    }

    #[test]
    fn invalid_entries_repeated_keys_and_unknown_references_are_faults() {
        for (source, fault) in [
            ("a = A\nb = B { $name\nc = C", "\"}\""),
            ("a = { $n ->\n    [one] 1\n}", "expression"),
            ("a A", "\"=\""),
            ("a = A\n-b = B\na = C", "\"a\""),
            ("a = { b }", "b"),
            ("a = { -b }", "b"),
            ("a = { NUMBER($n) }", "NUMBER"),
            ("a = { b }\nb = { a }", "Cyclic"),
            ("a =\n    .title = A", "a has no value"),
        ] {
            let found = faults(Locale::En, &[source]);
            assert!(!found.is_empty() && found.iter().all(|found| found.contains(fault)), "{source}: {found:?}");
        }
        assert_eq!(faults(Locale::En, &["a = A", "a = B"]).len(), 1, "a key in two files");
        assert_eq!(faults(Locale::En, &["a = { -b } { c } { $d }\n-b = B", "c = C"]), [""; 0]);
        // The other messages of a file with a fault are kept.
        let loaded = load(Locale::En, &["a = A\nb = { $name\nc = C"]);
        assert!(loaded.catalogue.has_message("a") && loaded.catalogue.has_message("c"));
    }
}

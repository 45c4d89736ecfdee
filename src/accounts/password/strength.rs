//! Estimates how easily a password is guessed, with zxcvbn.

use zxcvbn::feedback::Warning;

use super::words::ContextWords;

/// The number of characters that are estimated. More characters can only make a password stronger, and the time of an
/// estimate grows with the cube of the length.
const ESTIMATED: usize = 64;

/// The number of letters and digits that a password needs besides the words of the context.
const BESIDE: usize = 6;

/// Symbols that stand for the same letter as another one. zxcvbn tries each combination of the symbols of a password, so
/// a password with all of them would take seconds. Of two that stand for one letter, one is replaced by the other.
const ALIKE: [(char, char); 10] = [
    ('@', '4'),
    ('!', '1'),
    ('|', '1'),
    ('|', '!'),
    ('$', '5'),
    ('+', '7'),
    ('{', '('),
    ('[', '('),
    ('<', '('),
    ('[', '{'),
];

/// The main reason why a password is easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It is a common password, or similar to one.
    Common,
    /// It is one word or name.
    Word,
    /// Neighbouring keys of a keyboard.
    Keys,
    /// Repeated characters or parts.
    Repeats,
    /// A sequence such as abc or 6543.
    Sequence,
    /// A year or a date.
    Date,
    /// The name or address of the user, or the name of the tenant.
    OwnWords,
    /// No particular reason.
    Short,
}

/// Returns why a password has a lower score than this, or `None` if it has not. Scores are those of zxcvbn, 0 to 4.
pub(super) fn weakness(password: &str, min_score: u8, words: &ContextWords) -> Option<Weakness> {
    if min_score == 0 {
        return None;
    }
    if is_own(password, words) {
        return Some(Weakness::OwnWords);
    }
    let own: Vec<&str> = words.iter().collect();
    let estimate = zxcvbn::zxcvbn(&estimated(password), &own);
    if u8::from(estimate.score()) >= min_score {
        return None;
    }
    let lower = password.to_lowercase();
    // A short word may be part of any other word.
    if own.iter().any(|word| word.chars().count() > 3 && lower.contains(*word)) {
        return Some(Weakness::OwnWords);
    }
    Some(match estimate.feedback().and_then(|feedback| feedback.warning()) {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Weakness::Common,
        Some(
            Warning::AWordByItselfIsEasyToGuess
            | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Weakness::Word,
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => {
            Weakness::Keys
        }
        Some(Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess) => {
            Weakness::Repeats
        }
        Some(Warning::SequencesLikeAbcAreEasyToGuess) => Weakness::Sequence,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Weakness::Date,
        None => Weakness::Short,
    })
}

/// Returns whether hardly anything is left of a password without the words of the context. zxcvbn gives too much for what
/// joins such words.
fn is_own(password: &str, words: &ContextWords) -> bool {
    let lower = password.to_lowercase();
    let mut own: Vec<&str> = words.iter().collect();
    own.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let rest = own.iter().fold(lower.clone(), |text, word| text.replace(*word, " "));
    rest != lower && rest.chars().filter(|c| c.is_alphanumeric()).count() < BESIDE
}

/// Returns the text that is estimated, which bounds the time.
fn estimated(password: &str) -> String {
    let mut text: String = password.chars().take(ESTIMATED).collect();
    for (symbol, other) in ALIKE {
        if text.contains(symbol) && text.contains(other) {
            text = text.chars().map(|c| if c == symbol { other } else { c }).collect();
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn words() -> ContextWords {
        ContextWords::none().with("acme").with("ada@example.com").with("Ada Lovelace")
    }

    #[test]
    fn each_weakness_is_named() {
        for (password, why) in [
            ("password1234", Some(Weakness::Common)),
            ("internationalization", Some(Weakness::Word)),
            ("qwertyuiop[]", Some(Weakness::Keys)),
            ("aaaaaaaaaaaa", Some(Weakness::Repeats)),
            ("abcabcabcabc", Some(Weakness::Repeats)),
            ("abcdefghijkl", Some(Weakness::Sequence)),
            ("19851203198", Some(Weakness::Date)),
            ("lovelacelovelace", Some(Weakness::OwnWords)),
            ("Ada-Lovelace-2026!", Some(Weakness::OwnWords)),
            ("acme hates my cat", None),
            ("another one", Some(Weakness::Short)),
            ("quiet river stone", None),
            ("correct horse battery", None),
        ] {
            assert_eq!(weakness(password, 3, &words()), why, "{password}");
        }
        assert_eq!(weakness("aaaaaaaaaaaa", 0, &words()), None, "a tenant may turn it off");
        assert_eq!(weakness("a good password", 3, &words()), None);
        assert_eq!(weakness("a good password", 4, &words()), Some(Weakness::Short));
        let long = format!("{}{}", "a".repeat(100), "x7#Kq9!vTz2&");
        assert_eq!(weakness(&long, 3, &words()), Some(Weakness::Repeats), "only the beginning is estimated");
    }

    /// In another tenant they are no weakness.
    #[test]
    fn words_of_the_context_weaken_a_password() {
        let theirs = ContextWords::none().with("zanzibarian globex").with("zq.xanthoq@example.com");
        assert_eq!(weakness("xanthoq-globex", 3, &words()), None);
        assert_eq!(weakness("xanthoq-globex", 3, &theirs), Some(Weakness::OwnWords));
    }

    /// all symbols that zxcvbn would combine, in each order, take bounded time. Without the bound it is seconds.
    #[test]
    fn a_97_an_estimate_takes_bounded_time() {
        for symbols in ["4@8({[<369!1|!70$5+7%2", "a4@b8c({[<e3g69i1!|l1|7o0s$5t+7x%z2", "1l|i7!5s$4a@0o3e"] {
            for shift in 0..4 {
                let text: String = symbols.chars().cycle().skip(shift).take(1_000).collect();
                // The fastest of three, since other tests run too.
                let times = [(); 3].map(|()| {
                    let began = Instant::now();
                    weakness(&text, 4, &words());
                    began.elapsed()
                });
                assert!(times.iter().min().unwrap() < &Duration::from_millis(600), "{symbols}: {times:?}");
            }
        }
    }
}

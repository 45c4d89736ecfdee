//! Suggestions for mistyped words.

/// The least similarity of a suggestion, by the measure of Jaro and Winkler, which is 1 for equal words.
const SIMILAR: f64 = 0.8;

/// Returns the known word that a mistyped word is probably meant to be.
pub fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = known.map(|known| (strsim::jaro_winkler(known, word), known));
    near.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(similarity, _)| *similarity > SIMILAR).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn similar_words_are_suggested() {
        let known = ["email", "profile", "write"];
        assert_eq!(nearest("wirte", known.into_iter()), Some("write"));
        assert_eq!(nearest("e-mail", known.into_iter()), Some("email"));
        assert_eq!(nearest("things", known.into_iter()), None);
    }
}

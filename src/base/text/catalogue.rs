//! The message catalogues of each language, and the messages for developers.

use std::sync::OnceLock;

use super::message::{Messages, read};
use crate::base::locale::Locale;

static MESSAGES: [OnceLock<Messages>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

/// Returns the catalogues of a language: texts of pages and of mails.
const fn sources(locale: Locale) -> [&'static str; 2] {
    match locale {
        Locale::En => {
            [include_str!("../../../templates/text/en.ftl"), include_str!("../../../templates/text/mail/en.ftl")]
        }
        Locale::De => {
            [include_str!("../../../templates/text/de.ftl"), include_str!("../../../templates/text/mail/de.ftl")]
        }
        Locale::Fr => {
            [include_str!("../../../templates/text/fr.ftl"), include_str!("../../../templates/text/mail/fr.ftl")]
        }
        Locale::Es => {
            [include_str!("../../../templates/text/es.ftl"), include_str!("../../../templates/text/mail/es.ftl")]
        }
        Locale::Ja => {
            [include_str!("../../../templates/text/ja.ftl"), include_str!("../../../templates/text/mail/ja.ftl")]
        }
        Locale::Ar => {
            [include_str!("../../../templates/text/ar.ftl"), include_str!("../../../templates/text/mail/ar.ftl")]
        }
    }
}

/// Returns all messages of a language.
pub fn messages(locale: Locale) -> &'static Messages {
    static NONE: OnceLock<Messages> = OnceLock::new();
    let kept = MESSAGES.get(locale as usize).unwrap_or(&NONE);
    kept.get_or_init(|| sources(locale).into_iter().flat_map(read).collect())
}

/// Returns the messages for developers and administrators, in English only: descriptions of OAuth errors, and faults of
/// a registration or a setting.
pub(super) fn developers() -> &'static Messages {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    MESSAGES.get_or_init(|| read(include_str!("../../../templates/text/developers.ftl")))
}

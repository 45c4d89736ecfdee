//! What the profile page offers for time zone and language. Other values stay selectable where an account has them.

/// A choice of a list: its value, and its text in its own language.
pub struct Choice {
    pub value: String,
    pub text: String,
}

/// Returns the choices of a claim; `None` if it is free text.
pub(super) fn of(claim: &str) -> Option<Vec<Choice>> {
    match claim {
        // The names of the time zone database are shown without their underscores.
        "zoneinfo" => Some(ZONES.iter().map(|zone| choice(zone, &zone.replace('_', " "))).collect()),
        "locale" => Some(LANGUAGES.iter().map(|(tag, name)| choice(tag, name)).collect()),
        _ => None,
    }
}

/// Returns the name of a language in that language; `None` if it is not in the list.
pub(super) fn language_name(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(own, _)| own.eq_ignore_ascii_case(tag)).map(|(_, name)| *name)
}

fn choice(value: &str, text: &str) -> Choice {
    Choice { value: value.to_owned(), text: text.to_owned() }
}

/// Time zones (IANA): for each distinct rule the zones of its largest cities. The script adds the zone of the browser.
const ZONES: [&str; 115] = [
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Khartoum",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Africa/Tripoli",
    "Africa/Tunis",
    "Africa/Windhoek",
    "America/Adak",
    "America/Anchorage",
    "America/Argentina/Buenos_Aires",
    "America/Asuncion",
    "America/Bogota",
    "America/Caracas",
    "America/Chicago",
    "America/Denver",
    "America/Guatemala",
    "America/Guayaquil",
    "America/Halifax",
    "America/Havana",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Manaus",
    "America/Mexico_City",
    "America/Montevideo",
    "America/New_York",
    "America/Noronha",
    "America/Nuuk",
    "America/Panama",
    "America/Phoenix",
    "America/Puerto_Rico",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Tijuana",
    "America/Toronto",
    "America/Vancouver",
    "America/Winnipeg",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Baghdad",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Jakarta",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Kuala_Lumpur",
    "Asia/Manila",
    "Asia/Novosibirsk",
    "Asia/Riyadh",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Taipei",
    "Asia/Tashkent",
    "Asia/Tbilisi",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Asia/Vladivostok",
    "Asia/Yangon",
    "Asia/Yekaterinburg",
    "Atlantic/Azores",
    "Atlantic/Cape_Verde",
    "Atlantic/Reykjavik",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Darwin",
    "Australia/Perth",
    "Australia/Sydney",
    "Europe/Amsterdam",
    "Europe/Athens",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Minsk",
    "Europe/Moscow",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Rome",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Vienna",
    "Europe/Warsaw",
    "Europe/Zurich",
    "Pacific/Auckland",
    "Pacific/Fiji",
    "Pacific/Honolulu",
    "UTC",
];

/// Languages (BCP 47) by their own names.
const LANGUAGES: [(&str, &str); 52] = [
    ("ar", "العربية"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-AT", "Deutsch (Österreich)"),
    ("de-CH", "Deutsch (Schweiz)"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-AU", "English (Australia)"),
    ("en-CA", "English (Canada)"),
    ("en-GB", "English (United Kingdom)"),
    ("en-US", "English (United States)"),
    ("es", "Español"),
    ("es-MX", "Español (México)"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("fr-CA", "Français (Canada)"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("ms", "Bahasa Melayu"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh-CN", "中文（简体）"),
    ("zh-TW", "中文（繁體）"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::claims::fault_of;
    use crate::base::locale::Locale;

    #[test]
    fn each_choice_is_a_valid_value() {
        for claim in ["zoneinfo", "locale"] {
            let choices = of(claim).unwrap();
            for Choice { value, text } in &choices {
                assert!(!text.is_empty() && fault_of(claim, value).is_none(), "{claim} {value}");
            }
            let mut values: Vec<&str> = choices.iter().map(|choice| choice.value.as_str()).collect();
            assert!(values.is_sorted(), "{claim}");
            values.dedup();
            assert_eq!(values.len(), choices.len(), "{claim}");
        }
        for locale in Locale::ALL {
            assert_eq!(language_name(locale.tag()), Some(locale.own_name()), "each language of the pages is offered");
        }
    }
}

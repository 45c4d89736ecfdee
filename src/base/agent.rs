//! The browser and operating system in a `User-Agent` header, as two names of a closed list, so that users recognize
//! their own devices. No decision depends on it, and the header itself is not stored.

/// A browser and its operating system. A name is empty if it is not recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agent {
    pub browser: &'static str,
    pub system: &'static str,
}

/// Parts of `User-Agent` (RFC 9110, 10.1.5) and the names for them. Most browsers also name others, so the order
/// matters: the first match counts.
const BROWSERS: [(&str, &str); 13] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];
const SYSTEMS: [(&str, &str); 9] = [
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("Mac OS X", "macOS"),
    ("FreeBSD", "FreeBSD"),
    ("Linux", "Linux"),
];

impl Agent {
    /// Parses a `User-Agent` header; `None` if it contains no known name.
    pub fn read(header: &str) -> Option<Agent> {
        let name = |list: &[(&str, &'static str)]| {
            list.iter().find(|(mark, _)| header.contains(mark)).map_or("", |(_, name)| *name)
        };
        let agent = Agent { browser: name(&BROWSERS), system: name(&SYSTEMS) };
        (agent != Agent { browser: "", system: "" }).then_some(agent)
    }

    /// Returns the stored form: `Firefox/Linux`.
    pub fn to_text(self) -> String {
        format!("{}/{}", self.browser, self.system)
    }

    /// Parses the form of [`Agent::to_text`]. A name that only another version knows becomes empty.
    pub fn parse(text: &str) -> Option<Agent> {
        let (browser, system) = text.split_once('/')?;
        let known = |list: &[(&str, &'static str)], name: &str| {
            list.iter().find(|(_, known)| *known == name).map_or("", |(_, known)| *known)
        };
        Some(Agent { browser: known(&BROWSERS, browser), system: known(&SYSTEMS, system) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_recognized_by_their_names() {
        let said = |text: &str| Agent::read(text).map(Agent::to_text);
        let some = |text: &str| Some(text.to_owned());
        let mozilla = "Mozilla/5.0";
        for (rest, name) in [
            ("(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox/Linux"),
            (
                "(Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
                "Chrome/Windows",
            ),
            (
                "(Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0",
                "Edge/Windows",
            ),
            (
                "(iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari/iOS",
            ),
            (
                "(Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36",
                "Chrome/Android",
            ),
            ("(something new)", ""),
        ] {
            let expected = if name.is_empty() { None } else { some(name) };
            assert_eq!(said(&format!("{mozilla} {rest}")), expected);
        }
        assert_eq!(said("Firefox/1"), some("Firefox/"));
        assert_eq!(said("<script>alert(1)</script> Linux"), some("/Linux"), "the header itself is not kept");
        for (_, browser) in BROWSERS {
            for (_, system) in SYSTEMS {
                assert_eq!(Agent::parse(&format!("{browser}/{system}")), Some(Agent { browser, system }));
            }
        }
        assert_eq!(Agent::parse("Netscape/BeOS"), Some(Agent { browser: "", system: "" }));
    }
}

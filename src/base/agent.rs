//! What a browser says of itself, as far as a person needs it to know one of their own again: two names of a closed list.
//! Nothing is ever decided by it, and what was sent is not kept.

/// A browser and the system that it runs on. A name is empty where the browser tells none that is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agent {
    pub browser: &'static str,
    pub system: &'static str,
}

/// What stands in `User-Agent` (RFC 9110, 10.1.5), and the name for it. Most browsers name others too, so the order
/// counts: the first that is found is meant.
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
    /// Reads a `User-Agent` header; `None` where it names nothing that is known here.
    pub fn read(header: &str) -> Option<Agent> {
        let name = |list: &[(&str, &'static str)]| {
            list.iter().find(|(mark, _)| header.contains(mark)).map_or("", |(_, name)| *name)
        };
        let agent = Agent { browser: name(&BROWSERS), system: name(&SYSTEMS) };
        (agent != Agent { browser: "", system: "" }).then_some(agent)
    }

    /// As it is stored: `Firefox/Linux`.
    pub fn to_text(self) -> String {
        format!("{}/{}", self.browser, self.system)
    }

    /// Reads what [`Agent::to_text`] wrote; a name that another version knew is as good as none.
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

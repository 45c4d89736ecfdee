//! The setting `return_urls`.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::limits;
use crate::base::refusal::Refusal;
use crate::base::return_url::{ReturnBase, ReturnUrl};

/// URLs of applications, each once, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReturnUrls(Vec<String>);

impl ReturnUrls {
    /// Returns the URL that a request names, if it lies under one of these. `origin`: of the page that sent the request,
    /// to which a path belongs.
    pub fn find(&self, text: &str, origin: Option<&str>) -> Option<ReturnUrl> {
        let bases: Vec<ReturnBase> = self.0.iter().filter_map(|url| ReturnBase::parse(url).ok()).collect();
        ReturnUrl::parse(text, origin, bases.iter())
    }
}

/// A list of URLs, at most [`limits::RETURN_URLS`], or empty.
pub struct ReturnUrlList;

impl Kind for ReturnUrlList {
    type Value = ReturnUrls;

    fn parse(&self, text: &str) -> Result<ReturnUrls, Refusal> {
        let mut urls: Vec<String> = Vec::new();
        for url in text.split([',', ' ']).map(str::trim).filter(|url| !url.is_empty()) {
            let url = ReturnBase::parse(url)?.as_str().to_owned();
            if !urls.contains(&url) {
                urls.push(url);
            }
        }
        match urls.len() > limits::RETURN_URLS {
            true => Err(Refusal::new(Code::SettingReturnUrls).with("most", limits::RETURN_URLS as u64)),
            false => Ok(ReturnUrls(urls)),
        }
    }

    fn print(&self, urls: &ReturnUrls) -> String {
        urls.0.join(",")
    }

    fn range(&self) -> String {
        format!("a list of at most {} URLs such as https://app.example.com/welcome, or empty", limits::RETURN_URLS)
    }

    fn schema(&self) -> Value {
        json!({
            "type": "array",
            "items": { "type": "string", "pattern": "^https?://" },
            "maxItems": limits::RETURN_URLS,
            "uniqueItems": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn return_urls_are_listed_once_and_found_by_what_lies_under_them() {
        let urls =
            ReturnUrlList.parse("https://app.example.com/a, http://localhost:3000,https://app.example.com/a").unwrap();
        assert_eq!(ReturnUrlList.print(&urls), "https://app.example.com/a,http://localhost:3000/");
        assert!(urls.find("https://app.example.com/a/b", None).is_some());
        assert!(urls.find("https://app.example.com/", None).is_none());
        assert_eq!(ReturnUrlList.print(&ReturnUrlList.parse("").unwrap()), "");
        for bad in ["app.example.com", "http://app.example.com", "https://app.example.com/?x", "*"] {
            assert!(ReturnUrlList.parse(bad).is_err(), "{bad}");
        }
        let many = |n: usize| (0..n).map(|i| format!("https://a{i}.example")).collect::<Vec<_>>().join(",");
        assert!(ReturnUrlList.parse(&many(limits::RETURN_URLS)).is_ok());
        assert_eq!(ReturnUrlList.parse(&many(limits::RETURN_URLS + 1)).unwrap_err().code, Code::SettingReturnUrls);
    }
}

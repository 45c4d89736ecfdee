//! A call with its values: as a request, and as a line for a shell; and an answer as a shell shows it.

use std::collections::BTreeMap;

use serde_json::Value;
use url::form_urlencoded::byte_serialize;

use super::call::Call;

/// The values of a story by their names.
pub type Values = BTreeMap<String, String>;

/// A request with all of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    pub method: &'static str,
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

/// An HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// Fills in the values of a call; `Err` has the names of those that are missing.
pub(super) fn prepare(call: &Call, values: &Values) -> Result<Prepared, Vec<String>> {
    let mut missing = Vec::new();
    let mut filled = |text: &str, write: fn(&str) -> String| fill(text, values, write, &mut missing);
    let mut headers: Vec<(&'static str, String)> =
        call.headers.iter().map(|header| (header.name, filled(header.value, str::to_owned))).collect();
    let path = filled(call.path, |value| byte_serialize(value.as_bytes()).collect());
    let body = call.body.map(|body| filled(body, in_json)).unwrap_or_default();
    let base = filled("<base>", str::to_owned);
    if call.body.is_some() {
        headers.push(("Content-Type", "application/json".to_owned()));
    }
    match missing.is_empty() {
        true => Ok(Prepared { method: call.method, url: format!("{base}{path}"), headers, body }),
        false => Err(missing),
    }
}

/// Replaces each `<name>` by its value, and collects the names of those that are missing.
fn fill(text: &str, values: &Values, write: fn(&str) -> String, missing: &mut Vec<String>) -> String {
    let mut parts = text.split('<');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('>').unwrap_or((part, ""));
        match values.get(name) {
            Some(value) => filled.push_str(&write(value)),
            None => missing.push(name.to_owned()),
        }
        filled.push_str(rest);
    }
    filled
}

/// Writes a value inside the quotes of a JSON string.
fn in_json(value: &str) -> String {
    let text = Value::from(value).to_string();
    text.get(1..text.len().saturating_sub(1)).unwrap_or_default().to_owned()
}

/// Quotes a text for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

impl Prepared {
    /// The request as a command for a shell.
    pub(super) fn line(&self) -> String {
        let method = if self.method == "GET" { String::new() } else { format!(" -X {}", self.method) };
        let mut line = format!("curl -i{method} {}", quoted(&self.url));
        for (name, value) in &self.headers {
            line.push_str(" \\\n  -H ");
            line.push_str(&quoted(&format!("{name}: {value}")));
        }
        if !self.body.is_empty() {
            line.push_str(" \\\n  -d ");
            line.push_str(&quoted(&self.body));
        }
        line
    }
}

impl Answer {
    /// Reads what `curl -i` has printed; a body alone counts as one with this status.
    pub fn of_shell(text: &str, status: u16) -> Option<Answer> {
        let text = text.trim_start().replace("\r\n", "\n");
        if !text.starts_with("HTTP/") {
            return (!text.is_empty()).then(|| Answer { status, headers: Vec::new(), body: text });
        }
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().to_lowercase(), value.trim().to_owned()))
        };
        Some(Answer { status, headers: lines.filter_map(header).collect(), body: body.trim().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::call::{Kind, Step, header};
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_line_for_a_shell_keeps_every_character_of_a_value() {
        let step = Step::patch("change", "/api/<id>")
            .headers(&[const { header("Authorization", "Bearer <token>") }])
            .body(r#"{"name":"<name>"}"#);
        let Kind::Call(call) = step.kind else { panic!("a call") };
        let given = values(&[("base", "http://localhost:1"), ("id", "a/b"), ("name", r#"O'Neil "Al" \"#)]);
        assert_eq!(prepare(&call, &given), Err(vec!["token".to_owned()]));
        let given = given.into_iter().chain(values(&[("token", "t.t")])).collect();
        let line = prepare(&call, &given).unwrap().line();
        let expected = r#"curl -i -X PATCH 'http://localhost:1/api/a%2Fb' \
  -H 'Authorization: Bearer t.t' \
  -H 'Content-Type: application/json' \
  -d '{"name":"O'\''Neil \"Al\" \\"}'"#;
        assert_eq!(line, expected);
    }

    #[test]
    fn an_answer_of_curl_is_read() {
        let text = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\n\r\n{\"code\":\"x\"}\r\n";
        let answer = Answer::of_shell(text, 200).unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (401, "{\"code\":\"x\"}"));
        assert_eq!(answer.headers, [("www-authenticate".to_owned(), "Bearer".to_owned())]);
        assert_eq!(Answer::of_shell(" {}", 200).unwrap().status, 200);
        assert_eq!(Answer::of_shell("HTTP/1.1 204 No Content\n", 200).unwrap().status, 204);
        assert_eq!(Answer::of_shell(" \n", 200), None);
        assert_eq!(Answer::of_shell("HTTP/1.1", 200), None);
    }
}

//! The comparison of URIs that programs normalise before they send them, such as the identifier of a resource server.
//! Redirect URIs are never compared like this.

/// Returns the form in which equivalent URIs are equal (RFC 3986, 6.2.2.1 and 6.2.3): scheme and host in lower case, no
/// default port, and `/` for an empty path. Everything else stays as it is.
pub fn normal_form(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once(':') else { return uri.to_owned() };
    let scheme = scheme.to_ascii_lowercase();
    let Some(rest) = rest.strip_prefix("//") else { return format!("{scheme}:{rest}") };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let user_end = authority.rfind('@').map_or(0, |at| at + 1);
    let (user, host) = authority.split_at_checked(user_end).unwrap_or(("", authority));
    let host = host.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => ":",
    };
    let host = host.strip_suffix(default_port).or_else(|| host.strip_suffix(':')).unwrap_or(&host);
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("{scheme}://{user}{host}{slash}{path}")
}

/// Returns whether two URIs are equivalent.
pub fn is_same(a: &str, b: &str) -> bool {
    a == b || normal_form(a) == normal_form(b)
}

/// Finds the value whose URI is the wanted one, or is equivalent to it.
pub fn find_same<'v, T>(values: &'v [T], wanted: &str, uri: impl Fn(&T) -> &str) -> Option<&'v T> {
    let equal = values.iter().find(|value| uri(value) == wanted);
    equal.or_else(|| values.iter().find(|value| is_same(uri(value), wanted)))
}

/// The maximum number of path segments that [`itself_and_above`] goes down.
const DEEPEST: usize = 8;

/// Returns the normal form of a URI, and the URIs above it from the origin on, without a slash at their end.
pub fn itself_and_above(uri: &str) -> Vec<String> {
    let normal = normal_form(uri);
    let path = normal.find("://").map_or(0, |at| at + 3);
    let ends = normal.char_indices().filter(|(at, c)| *at >= path && matches!(c, '/' | '?')).map(|(at, _)| at);
    let above = ends.take(DEEPEST).filter_map(|end| normal.get(..end)).map(str::to_owned);
    above.chain([normal.clone()]).collect()
}

/// Returns the URI as it is given and the usual spellings of equivalent ones, to be looked up in the database.
pub fn spellings(uri: &str) -> Vec<String> {
    let normal = normal_form(uri);
    let is_root = |bare: &&str| bare.split_once("://").is_some_and(|(_, authority)| !authority.contains('/'));
    let bare = normal.strip_suffix('/').filter(is_root).map(str::to_owned);
    [uri.to_owned(), normal].into_iter().chain(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equivalent_uris_have_one_normal_form() {
        for (uri, normal) in [
            ("https://api.example.com", "https://api.example.com/"),
            ("HTTPS://API.Example.com:443", "https://api.example.com/"),
            ("https://api.example.com:/", "https://api.example.com/"),
            ("http://api.example.com:80/A", "http://api.example.com/A"),
            ("http://api.example.com:443/", "http://api.example.com:443/"),
            ("https://api.example.com?X=1", "https://api.example.com/?X=1"),
            ("https://[2001:DB8::443]:443", "https://[2001:db8::443]/"),
            ("https://User:P@Api.example.com/a", "https://User:P@api.example.com/a"),
            ("https://@api.example.com/", "https://@api.example.com/"),
            ("Custom://Host:1", "custom://host:1/"),
            ("URN:example:Things", "urn:example:Things"),
            ("no scheme", "no scheme"),
            ("", ""),
        ] {
            assert_eq!(normal_form(uri), normal, "{uri}");
            assert_eq!(normal_form(normal), normal, "{uri}");
        }
        for (a, b) in [
            ("https://api.example.com/a", "https://api.example.com/A"),
            ("https://api.example.com/a", "https://api.example.com/a/"),
            ("https://api.example.com/a", "http://api.example.com/a"),
            ("https://api.example.com/%41", "https://api.example.com/A"),
            ("https://api.example.com", "https://api.example.com.evil.example"),
        ] {
            assert!(!is_same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn an_equal_uri_is_found_before_an_equivalent_one() {
        let all = ["https://a.example", "https://a.example/", "https://b.example/x"];
        let found = |wanted| find_same(&all, wanted, |uri| uri).copied();
        assert_eq!(found("https://a.example/"), Some("https://a.example/"));
        assert_eq!(found("https://A.example:443"), Some("https://a.example"));
        assert_eq!(found("https://B.example/x"), Some("https://b.example/x"));
        assert_eq!(found("https://b.example/x/"), None);
    }

    #[test]
    fn the_uris_above_begin_with_the_origin() {
        let below = ["https://a.example", "https://a.example/t", "https://a.example/t/x", "https://a.example/t/x?y"];
        assert_eq!(itself_and_above("HTTPS://A.example:443/t/x?y"), below);
        assert_eq!(itself_and_above("https://a.example"), ["https://a.example", "https://a.example/"]);
        assert_eq!(itself_and_above("urn:a"), ["urn:a"]);
    }

    #[test]
    fn the_spellings_have_both_forms_of_an_empty_path() {
        let root = ["https://A.example", "https://a.example/", "https://a.example"];
        assert_eq!(spellings("https://A.example"), root);
        assert_eq!(spellings("https://a.example/x/"), ["https://a.example/x/", "https://a.example/x/"]);
        assert_eq!(spellings("urn:a"), ["urn:a", "urn:a"]);
    }
}

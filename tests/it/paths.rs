//! a path has one reading. A path that another program could read as one of our paths does not reach the route.
//!
//! Generated from the route table: every route with every variant at every position of its path.

use std::collections::BTreeMap;

use portico::base::code::{Code, Dialect};
use portico::web::route::Route;
use portico::web::routes::ROUTES;
use portico::web::spec::Access;

use crate::bad_input::{address, code, empty_request, send};
use crate::support::contract::is_at;
use crate::support::{Fixture, Req};

/// Sequences that another program may read as a slash, or normalize to one.
const IN_PLACE_OF_A_SLASH: [&str; 18] = [
    "//", "///", "/./", "/../", "/x/../", "/%2e/", "/%2E%2e/", "/.%2e/", "/%2e./", "%2f", "%2F", "/%2f", "%5c", "%5C",
    "/%5c", "%00/", ";x=1/", ";/",
];
/// Sequences that another program may remove from the end of a path.
const AT_THE_END: [&str; 10] = ["//", "/.", "/..", "/%2e%2e", ";", ";x=1", "%00", "%2f", "%5c", "/x/../"];

/// Returns the variants of a path that are refused before routing.
fn refused(path: &str) -> Vec<String> {
    let slashes = path.match_indices('/').map(|(at, _)| at);
    let inside = slashes.flat_map(|at| {
        IN_PLACE_OF_A_SLASH.map(|odd| format!("{}{odd}{}", &path[..at], &path[at + 1..])).into_iter().filter(
            move |odd| {
                // A request target begins with a slash (RFC 9112, 3.2.1), so the other variants are not HTTP.
                odd.starts_with('/')
            },
        )
    });
    inside.chain(AT_THE_END.map(|odd| format!("{path}{odd}"))).collect()
}

/// Returns well-formed variants that belong to no route: another case, a trailing slash, a letter that is encoded
/// twice.
fn unrouted(route: &Route, path: &str) -> Vec<String> {
    let mut forms = Vec::new();
    if path != "/" {
        forms.push(format!("{path}/"));
    }
    // A page of a signed-in user takes any text as its parameter, and looks it up; so does an operation of a JSON surface.
    let is_free =
        |segment: &&str| **segment == *"nothing" && (route.access == Access::Person || route.dialect().is_some());
    for segment in path.split('/').filter(|segment| !segment.is_empty() && !is_free(segment)) {
        let (before, after) = path.split_once(&format!("/{segment}")).expect("the path contains the segment");
        let letter = segment.bytes().find(u8::is_ascii_lowercase).expect("the segment has a lower-case letter");
        let twice = segment.replacen(char::from(letter), &format!("%25{letter:02x}"), 1);
        for other in
            [segment.to_uppercase(), twice, format!("{segment}%20"), format!("{segment}%09"), format!("{segment}%0a")]
        {
            forms.push(format!("{before}/{other}{after}"));
        }
    }
    forms
}

fn asked(route: &Route, path: String) -> Req {
    Req { uri: path, ..empty_request(route, "acme") }
}

#[actix_web::test]
async fn a_62_every_route_has_one_path() {
    let fixture = Fixture::new();
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let mut seen: BTreeMap<(u16, String), usize> = BTreeMap::new();
    for route in ROUTES.iter().copied() {
        let path = address(route, "acme");
        for odd in refused(&path) {
            let answer = send(&fixture, asked(route, odd.clone())).await;
            // A path that still begins like one of a JSON surface is refused with the name that this surface has.
            let spelled = Dialect::ALL.map(|dialect| Code::BadPath.spelled(dialect).code.to_lowercase());
            let is_known = code(&answer) == "bad_path" || spelled.contains(&code(&answer));
            assert!(answer.status == 400 && is_known, "{odd} of {path}: {} {}", answer.status, code(&answer));
            *seen.entry((answer.status, code(&answer))).or_default() += 1;
        }
        for other in unrouted(route, &path) {
            let answer = send(&fixture, asked(route, other.clone())).await;
            // The page itself is loaded by its one path.
            if other == format!("{path}/") && route.is_page() && !route.path.starts_with("/oauth2") {
                let page = format!("{}{path}", fixture.public_url());
                assert_eq!((answer.status, answer.location()), (303, page.as_str()), "{other}");
                *seen.entry((303, String::new())).or_default() += 1;
                continue;
            }
            let code = code(&answer).to_lowercase();
            // Another route takes any text there.
            let below = other.trim_start_matches("/t/acme");
            if route.dialect().is_some() && ROUTES.iter().any(|route| is_at(route.path, below)) {
                assert!([401, 405].contains(&answer.status), "{other} of {path}: {}", answer.text());
                *seen.entry((answer.status, code)).or_default() += 1;
                continue;
            }
            assert_eq!(answer.status, 404, "{other} of {path}: {}", answer.text());
            assert!(["not_found", "tenant_not_found"].contains(&code.as_str()), "{other} of {path}: {code}");
            *seen.entry((404, code)).or_default() += 1;
        }
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "no request reached a route");
    println!("{} paths of {} routes: {seen:?}", seen.values().sum::<usize>(), ROUTES.len());
}

/// A path with one percent-encoded letter is decoded once, reaches the route and gets the same bytes.
#[actix_web::test]
async fn a_62_a_letter_that_is_percent_encoded_once_is_decoded() {
    let fixture = Fixture::new();
    for (plain, spelt) in [
        ("/t/acme/oauth2/jwks", "/t/acme/oauth2/%6awks"),
        ("/t/acme/oauth2/jwks", "/t/%61cme/oauth2/jwks"),
        ("/t/acme/.well-known/openid-configuration", "/t/acme/.well-known/openid%2dconfiguration"),
    ] {
        let (plain, spelt) = (send(&fixture, Req::get(plain)).await, send(&fixture, Req::get(spelt)).await);
        assert_eq!((plain.status, &plain), (200, &spelt));
    }
}

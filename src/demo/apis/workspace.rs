//! The workspace API.

use super::call::{Header, JsonApi, Source, Step, Taken, header, json};

pub(super) static API: JsonApi = JsonApi {
    slug: "workspace",
    title: "Workspace API",
    words: "For programs: with an API token they create accounts, sign them in and manage the users of organizations.",
    steps: STEPS,
};

/// The API token of the program.
const PROGRAM: Header = header("Authorization", "Bearer <api_token>");
/// The session cookie of the user.
const COOKIE: Header = header("Cookie", "<cookie>");
const ORGANIZATION: Header = header("x-org", "<organization>");
const VERIFICATION: &[Taken] = &[Taken { name: "verification", source: Source::Link }];

static STEPS: &[Step] = &[
    Step::post("register", "/api/v1/auth/register")
        .says(
            "Create an account",
            "The API token has the scope accounts.create. The roles wait for the organization that the account joins.",
        )
        .headers(&[PROGRAM])
        .body(
            r#"{"email":"<email>","password":"<password>","name":"Sam Rivers","given_name":"Sam","family_name":"Rivers","roles":["AppMember"]}"#,
        )
        .takes(&[json("account", "/id")]),
    Step::post("login", "/api/v1/auth/login")
        .says(
            "Sign the user in",
            "The cookie is the one of the provider's pages, so the user is signed in there too. Keep it in the user's \
             cookie jar.",
        )
        .headers(&[PROGRAM])
        .body(r#"{"email":"<email>","password":"<password>"}"#)
        .takes(&[Taken { name: "cookie", source: Source::Cookie("portico-session-") }]),
    Step::get("account", "/api/v1/account/me")
        .says("The account", "The account of the cookie. Without one, it is that of the API token.")
        .headers(&[PROGRAM, COOKIE]),
    Step::get("organizations", "/api/v1/app/organization")
        .says("Organizations", "Those where the API token has rights.")
        .headers(&[PROGRAM]),
    Step::post("join-refused", "/api/v1/account/organization/<organization_id>/join")
        .says("Join one", "Every user of Acme may join this one, but only with a verified address.")
        .headers(&[PROGRAM, COOKIE])
        .answers(403),
    Step::post("resend-verification", "/v1/auth/resend-verification")
        .says("Verify the address", "By the login API, which works on the same accounts.")
        .body(r#"{"email":"<email>"}"#),
    Step::mail("verification-mail", "<email>", "/verify-email").says("The mail", "With a link.").takes(VERIFICATION),
    Step::post("verify-email", "/v1/auth/verify-email")
        .says("Use its token", "The address counts as verified from now on.")
        .body(r#"{"token":"<verification>","password":"<password>"}"#)
        .spends(&["verification"]),
    Step::post("join", "/api/v1/account/organization/<organization_id>/join")
        .says("Join it now", "The user gets the joining role of the organization.")
        .headers(&[PROGRAM, COOKIE])
        .takes(&[json("user", "/id")]),
    Step::get("me", "/api/v1/app/me")
        .says("The user", "What the account is in the organization that x-org names. The cookie alone is a credential too.")
        .headers(&[COOKIE, ORGANIZATION]),
    Step::get("users", "/api/v1/app/user?page_size=2")
        .says("All users", "In pages, with a cursor for the next one.")
        .headers(&[PROGRAM, ORGANIZATION]),
    Step::patch("suspend", "/api/v1/app/user/<user>")
        .says("Suspend the user", "The roles stay, and give nothing until the user is Active again.")
        .headers(&[PROGRAM, ORGANIZATION])
        .body(r#"{"state":"Suspended"}"#),
    Step::delete("remove", "/api/v1/app/user/<user>")
        .says("Remove the user", "The account stays.")
        .headers(&[PROGRAM, ORGANIZATION])
        .spends(&["user"]),
    Step::post("add", "/api/v1/app/user")
        .says("Add the account again", "The roles are those of the registration, unless the body has others.")
        .headers(&[PROGRAM, ORGANIZATION])
        .body(r#"{"account_id":"<account>"}"#)
        .takes(&[json("user", "/id")]),
    Step::post("token", "/api/v1/app/token")
        .says("Another API token", "For this organization only, with no more rights than its maker has. It is shown once.")
        .headers(&[PROGRAM, ORGANIZATION])
        .body(r#"{"name":"Nightly export","roles":["AppMember"]}"#)
        .takes(&[json("made", "/id")]),
    Step::delete("revoke", "/api/v1/app/token/<made>")
        .says("Revoke it", "It is refused from then on.")
        .headers(&[PROGRAM, ORGANIZATION])
        .spends(&["made"]),
    Step::post("logout", "/api/v1/auth/logout")
        .says("Sign the user out", "Ends the session of the cookie, here and on the pages.")
        .headers(&[PROGRAM, COOKIE])
        .spends(&["cookie"]),
];

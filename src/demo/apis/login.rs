//! The tenant login API.

use super::call::{BEARER, JsonApi, Source, Step, Taken, json};

pub(super) static API: JsonApi = JsonApi {
    slug: "login",
    title: "Login API",
    words: "For pages of your own that sign users in: an address and a password for an access token of one hour.",
    steps: STEPS,
};

const VERIFICATION: &[Taken] = &[Taken { name: "verification", source: Source::Link }];
const RESET: &[Taken] = &[Taken { name: "reset", source: Source::Link }];
const TOKEN: &[Taken] = &[json("token", "/token")];

static STEPS: &[Step] = &[
    Step::get("providers", "/v1/auth/providers")
        .says("Ways to sign in", "What a sign-in page of this tenant has to offer. No credential is needed."),
    Step::post("register", "/api/v1/register")
        .says(
            "Sign up",
            "Users sign up on the provider's pages, or here by the organization API. Either way it is one account, for \
             every API and page.",
        )
        .body(r#"{"name":"Sam Rivers","email":"<email>","password":"<password>"}"#),
    Step::mail("verification-mail", "<email>", "/verify-email")
        .says("The mail", "It contains a link to a page of the provider. Your own page takes the token of the link.")
        .takes(VERIFICATION),
    Step::post("verify-email", "/v1/auth/verify-email")
        .says(
            "Verify the address",
            "The password shows that the person of the mail and of the sign-up are one, so the password is kept.",
        )
        .body(r#"{"token":"<verification>","password":"<password>"}"#)
        .spends(&["verification"]),
    Step::post("resend-verification", "/v1/auth/resend-verification")
        .says(
            "Send it again",
            "The answer is alike for every address. This one is verified already, so no mail is sent.",
        )
        .body(r#"{"email":"<email>"}"#),
    Step::post("login", "/v1/auth/login")
        .says("Log in", "The token is for this API only. The session behind it stands on the user's account page.")
        .body(r#"{"email":"<email>","password":"<password>"}"#)
        .takes(TOKEN),
    Step::get("me", "/v1/auth/me").says("The account", "The caller, by its token.").headers(&[BEARER]),
    Step::post("refresh", "/v1/auth/refresh")
        .says("Another token", "It has an hour of its own. The session ends when it would have ended before.")
        .headers(&[BEARER])
        .takes(TOKEN),
    Step::post("forgot-password", "/v1/auth/forgot-password")
        .says("Forget the password", "The answer does not tell whether the address has an account.")
        .body(r#"{"email":"<email>"}"#),
    Step::mail("reset-mail", "<email>", "/reset-password")
        .says("The mail", "Its link works once, for a short time.")
        .takes(RESET),
    Step::post("reset-password", "/v1/auth/reset-password")
        .says("Choose another password", "This ends every session of the account, on each API and in each browser.")
        .body(r#"{"token":"<reset>","password":"<new_password>"}"#)
        .spends(&["reset"]),
    Step::get("me-refused", "/v1/auth/me")
        .says("The token is dead", "It has not expired, but each call reads the session, and this one has ended.")
        .headers(&[BEARER])
        .answers(401)
        .spends(&["token"]),
    Step::post("login-again", "/v1/auth/login")
        .says("Log in again", "With the new password.")
        .body(r#"{"email":"<email>","password":"<new_password>"}"#)
        .takes(TOKEN),
    Step::post("logout", "/v1/auth/logout")
        .says("Log out", "Ends the session and with it all of its tokens.")
        .headers(&[BEARER])
        .answers(204)
        .spends(&["token"]),
];

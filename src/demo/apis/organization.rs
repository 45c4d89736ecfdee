//! The organization session API.

use super::call::{BEARER, JsonApi, Source, Step, Taken, json};

pub(super) static API: JsonApi = JsonApi {
    slug: "organization",
    title: "Organization API",
    words: "For applications whose users work in organizations: a session with two tokens, which is in one organization at a \
            time.",
    steps: STEPS,
};

const VERIFICATION: &[Taken] = &[Taken { name: "verification", source: Source::Link }];
const RESET: &[Taken] = &[Taken { name: "reset", source: Source::Link }];
const INVITATION: &[Taken] = &[Taken { name: "invitation", source: Source::Link }];
const SESSION: &[Taken] = &[json("token", "/token"), json("refresh_token", "/refresh_token")];

static STEPS: &[Step] = &[
    Step::post("register", "/api/v1/register")
        .says(
            "Sign up",
            "Makes an account. At its first sign-in it gets an organization of its own. This signs no one in.",
        )
        .body(r#"{"name":"Sam Rivers","username":"<email>","password":"<password>"}"#),
    Step::mail("verification-mail", "<email>", "/verify-email")
        .says("The mail", "It contains a link to a page of the provider. Your own page takes the token of the link.")
        .takes(VERIFICATION),
    Step::post("verify-email", "/api/v1/verify-email")
        .says(
            "Verify the address",
            "The password shows that the person of the mail and of the sign-up are one, so the password is kept.",
        )
        .body(r#"{"token":"<verification>","password":"<password>"}"#)
        .spends(&["verification"]),
    Step::post("resend-verification", "/api/v1/resend-verification")
        .says(
            "Send it again",
            "The answer is alike for every address. This one is verified already, so no mail is sent.",
        )
        .body(r#"{"username":"<email>"}"#),
    Step::post("login", "/api/v1/login")
        .says("Log in", "The access token works for an hour, the refresh token for 30 days, each for this API only.")
        .body(r#"{"username":"<email>","password":"<password>"}"#)
        .takes(SESSION),
    Step::get("me", "/api/v1/me")
        .says("The session", "With the permissions of the user in the current organization.")
        .headers(&[BEARER]),
    Step::post("refresh-token", "/api/v1/refresh-token")
        .says("Refresh", "Both tokens are new. The old refresh token is dead: whoever sends it again ends the session.")
        .body(r#"{"refresh_token":"<refresh_token>"}"#)
        .takes(SESSION),
    Step::post("create-organization", "/api/v1/organizations")
        .says("A second organization", "Its slug is made from its name.")
        .headers(&[BEARER])
        .body(r#"{"name":"North Wing"}"#)
        .takes(&[json("second", "/organization/id")]),
    Step::get("organizations", "/api/v1/organizations")
        .says("Organizations", "Those of the user, with its role in each.")
        .headers(&[BEARER]),
    Step::post("switch-organization", "/api/v1/me/switch-organization")
        .says("Switch to it", "The session goes on there, with new tokens.")
        .headers(&[BEARER])
        .body(r#"{"organization_id":"<second>","refresh_token":"<refresh_token>"}"#)
        .takes(SESSION),
    Step::post("create-role", "/api/v1/roles")
        .says("A role of its own", "Based on admin, with some of its permissions.")
        .headers(&[BEARER])
        .body(r#"{"name":"Front desk","base":"admin","permissions":["org.read","members.read","members.invite"]}"#)
        .takes(&[json("role", "/role/id")]),
    Step::get("roles", "/api/v1/roles").says("Roles", "Those of the system first.").headers(&[BEARER]),
    Step::post("invite", "/api/v1/invitations")
        .says("Invite a colleague", "The link is mailed; the answer does not contain it.")
        .headers(&[BEARER])
        .body(r#"{"email":"<guest>","role_id":"<role>"}"#),
    Step::get("invitations", "/api/v1/invitations").says("Open invitations", "").headers(&[BEARER]),
    Step::mail("invitation-mail", "<guest>", "/invitation")
        .says("The colleague's mail", "With a link.")
        .takes(INVITATION),
    Step::post("accept", "/api/v1/invitations/accept")
        .says("Accept it", "Without a session this makes the account of the address.")
        .body(r#"{"token":"<invitation>","name":"Kim Field","password":"<password>"}"#)
        .takes(&[json("member", "/member/id")])
        .spends(&["invitation"]),
    Step::get("members", "/api/v1/members").says("Members", "Of the current organization.").headers(&[BEARER]),
    Step::patch("change-member", "/api/v1/members/<member>")
        .says("Change a member's role", "The ids of the roles of the system are alike everywhere: this is the viewer.")
        .headers(&[BEARER])
        .body(r#"{"role_id":"726f6c65-0000-8000-8000-000000000005"}"#),
    Step::delete("remove-member", "/api/v1/members/<member>")
        .says("Remove the member", "The account stays.")
        .headers(&[BEARER])
        .spends(&["member"]),
    Step::post("forgot-password", "/api/v1/forgot-password")
        .says("Forget the password", "The answer does not tell whether the address has an account.")
        .body(r#"{"username":"<email>"}"#),
    Step::mail("reset-mail", "<email>", "/reset-password")
        .says("The mail", "Its link works once, for a short time.")
        .takes(RESET),
    Step::post("reset-password", "/api/v1/reset-password")
        .says("Choose another password", "This ends every session of the account, on each API and in each browser.")
        .body(r#"{"token":"<reset>","password":"<new_password>"}"#)
        .spends(&["reset"]),
    Step::get("me-refused", "/api/v1/me")
        .says("The token is dead", "It has not expired, but each call reads the session, and this one has ended.")
        .headers(&[BEARER])
        .answers(401)
        .spends(&["token", "refresh_token"]),
    Step::post("login-again", "/api/v1/login")
        .says("Log in again", "With the new password.")
        .body(r#"{"username":"<email>","password":"<new_password>"}"#)
        .takes(SESSION),
    Step::post("logout", "/api/v1/logout")
        .says("Log out", "Ends the session with both of its tokens.")
        .headers(&[BEARER])
        .spends(&["token", "refresh_token"]),
];

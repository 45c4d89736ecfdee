//! The commands of organizations.

use serde_json::{Value, json};

use crate::support::Program;

/// Returns a command about organizations of the tenant acme: `words` before the tenant, `rest` after it.
fn of<'a>(words: &[&'a str], rest: &[&'a str]) -> Vec<&'a str> {
    [&["organization"], words, &["--tenant", "acme"], rest].concat()
}

fn with_organization() -> Program {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    for email in ["ada@example.com", "grace@example.com"] {
        program.run(&["account", "create", "--tenant", "acme", "--email", email, "--verified"]).done();
    }
    let made = program.json(&of(&["create"], &["--name", "Aurora Labs", "--owner", "ada@example.com"]));
    assert_eq!((&made["slug"], &made["join"]), (&json!("aurora-labs"), &json!("invitation")));
    assert_eq!((&made["join_role"], &made["state"]), (&json!("viewer"), &json!("active")));
    program
}

fn members(program: &Program) -> Vec<(String, String, String)> {
    let list = program.json(&of(&["member", "list"], &["aurora-labs"]));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let roles = |row: &Value| row["roles"].as_array().unwrap().iter().map(text).collect::<Vec<_>>().join(" ");
    list.as_array().unwrap().iter().map(|row| (text(&row["email"]), roles(row), text(&row["state"]))).collect()
}

fn row(email: &str, roles: &str, state: &str) -> (String, String, String) {
    (email.to_owned(), roles.to_owned(), state.to_owned())
}

#[test]
fn organizations_are_created_changed_deleted_and_restored() {
    let program = with_organization();
    let run = |words: &[&str], rest: &[&str]| program.run(&of(words, rest));
    let made = program.json(&of(
        &["create"],
        &["--name", "Aurora Labs", "--owner", "grace@example.com", "--join", "Acme.example", "--join-role", "analyst"],
    ));
    assert!(made["slug"].as_str().unwrap().starts_with("aurora-labs-"), "the slug is taken: {made}");
    assert_eq!((&made["join"], &made["join_role"]), (&json!("acme.example"), &json!("analyst")));
    let list = program.json(&of(&["list"], &[]));
    assert_eq!(list.as_array().unwrap().len(), 2);
    let text = run(&["list"], &["--limit", "1"]).done();
    assert!(text.starts_with("id") && text.lines().count() == 2, "{text}");
    let shown = program.json(&of(&["show"], &[made["id"].as_str().unwrap()]));
    assert_eq!((&shown["members"], &shown["name"]), (&json!(1), &json!("Aurora Labs")));

    let text = run(&["set"], &["aurora-labs", "name=Aurora", "join=open", "join_role=developer"]).done();
    assert_eq!(text, "name: Aurora Labs -> Aurora\njoin: invitation -> open\njoin_role: viewer -> developer\n");
    assert_eq!(run(&["set"], &["aurora-labs", "name=Aurora"]).done(), "no change\n");
    run(&["set"], &["aurora-labs", "slug=x"]).wrong_usage(&["it cannot be changed"]);
    run(&["set"], &["aurora-labs", "nme=x"]).wrong_usage(&["did you mean name?"]);
    run(&["set"], &["aurora-labs", "join=some"]).wrong_usage(&["closed, invitation, open, or a mail domain"]);
    run(&["set"], &["aurora-labs", "join_role=nothing"]).refused(&["there is no role", "organization role list"]);
    run(&["set"], &["aurora-labs", "join_role=owner"]).refused(&["not allowed"]);
    run(&["set"], &["aurora-labs", "name="]).refused(&["1 to 100 characters"]);
    run(&["show"], &["nothing"]).refused(&["there is no organization \"nothing\"", "portico organization list"]);
    run(&["create"], &["--name", "X", "--owner", "nobody@example.com"]).refused(&["there is no account"]);
    run(&["create"], &["--name", "X", "--owner", "ada@example.com", "--join-role", "owner"]).wrong_usage(&["analyst"]);

    assert_eq!(program.json(&of(&["suspend"], &["aurora-labs"]))["state"], "suspended");
    assert_eq!(program.json(&of(&["resume"], &["aurora-labs"]))["state"], "active");
    run(&["restore"], &["aurora-labs"]).refused(&["is not deleted"]);
    run(&["delete"], &["aurora-labs"]).wrong_usage(&["Add --yes"]);
    let deleted = program.json(&of(&["delete"], &["aurora-labs", "--yes"]));
    assert_eq!(deleted["state"], "deleted");
    assert!(deleted["restorable_until"].as_str().unwrap().ends_with('Z'), "{deleted}");
    run(&["suspend"], &["aurora-labs"]).refused(&["is deleted", "portico organization restore"]);
    run(&["set"], &["aurora-labs", "name=x"]).refused(&["does not exist, or was deleted"]);
    let restored = program.json(&of(&["restore"], &["aurora-labs"]));
    assert_eq!((&restored["state"], &restored["restorable_until"]), (&json!("active"), &Value::Null));
}

#[test]
fn members_are_added_changed_and_removed() {
    let program = with_organization();
    let run = |words: &[&str], rest: &[&str]| program.run(&of(words, rest));
    let grace = ["aurora-labs", "grace@example.com"];
    let added = program.json(&of(&["member", "add"], &grace));
    assert_eq!((&added["roles"], &added["state"]), (&json!(["viewer"]), &json!("active")));
    run(&["member", "add"], &grace).refused(&["already a member"]);
    run(&["member", "add"], &["aurora-labs", "nobody@example.com"]).refused(&["there is no account"]);
    let changed = program.json(&of(&["member", "set"], &[&grace[..], &["--role", "admin", "AppMember"]].concat()));
    assert_eq!(changed["roles"], json!(["admin", "AppMember"]));
    // Named by its own id too.
    let id = added["id"].as_str().unwrap();
    assert_eq!(program.json(&of(&["member", "suspend"], &["aurora-labs", id]))["state"], "suspended");
    assert_eq!(program.json(&of(&["member", "resume"], &grace))["state"], "active");
    run(&["member", "set"], &[&grace[..], &["--role", "nothing"]].concat()).refused(&["there is no role"]);
    run(&["member", "remove"], &["aurora-labs", "ada@example.com"]).refused(&["needs at least one owner"]);
    run(&["member", "set"], &["aurora-labs", "ada@example.com", "--role", "viewer"]).refused(&["at least one owner"]);
    let owner = program.json(&of(&["transfer"], &grace));
    assert_eq!(owner["roles"], json!(["owner"]));
    let expected = [row("ada@example.com", "owner", "active"), row("grace@example.com", "owner", "active")];
    assert_eq!(members(&program), expected, "a further owner");
    let removed = program.json(&of(&["member", "remove"], &["aurora-labs", "ada@example.com"]));
    assert_eq!(removed["removed"], true);
    assert_eq!(members(&program), [row("grace@example.com", "owner", "active")]);
    run(&["member", "remove"], &["aurora-labs", "ada@example.com"])
        .refused(&["no member of aurora-labs", "member list"]);
    let text = run(&["member", "list"], &["aurora-labs"]).done();
    assert!(text.starts_with("id") && text.contains("grace@example.com"), "{text}");
}

#[test]
fn people_are_invited_and_invitations_withdrawn() {
    let program = with_organization();
    let run = |words: &[&str], rest: &[&str]| program.run(&of(words, rest));
    let ended =
        run(&["invitation", "create"], &["aurora-labs", "zoe@example.com", "--role", "admin", "--locale", "de"]);
    assert!(ended.stderr.contains("the server delivers it"), "{ended:?}");
    ended.done();
    let mails = program.json(&["mail", "list", "--tenant", "acme"]).to_string();
    assert!(mails.contains("organization_invitation") && mails.contains("zoe@example.com"), "{mails}");
    let made = program.json(&of(&["invitation", "create"], &["aurora-labs", "yan@example.com", "--print-link"]));
    assert!(made["invitation_link"].as_str().unwrap().contains("/t/acme/invitation?token=pt_oi_"), "{made}");
    assert_eq!((&made["role"], &made["state"]), (&json!("viewer"), &json!("open")));
    run(&["invitation", "create"], &["aurora-labs", "ada@example.com"]).refused(&["already a member"]);
    run(&["invitation", "create"], &["aurora-labs", "nonsense"]).wrong_usage(&["not an e-mail address"]);
    let list = program.json(&of(&["invitation", "list"], &["aurora-labs"]));
    let emails: Vec<&Value> = list.as_array().unwrap().iter().map(|row| &row["email"]).collect();
    assert_eq!(emails, [&json!("zoe@example.com"), &json!("yan@example.com")]);
    assert!(!list.to_string().contains("pt_oi_"), "no secret is kept: {list}");
    let withdrawn = program.json(&of(&["invitation", "withdraw"], &["aurora-labs", "ZOE@example.com"]));
    assert_eq!(withdrawn["state"], "withdrawn");
    let id = made["id"].as_str().unwrap();
    program.json(&of(&["invitation", "withdraw"], &["aurora-labs", id]));
    run(&["invitation", "withdraw"], &["aurora-labs", id]).refused(&["no open invitation", "invitation list"]);
    program.run(&["tenant", "set", "acme", "languages=en,fr"]).done();
    run(&["invitation", "create"], &["aurora-labs", "zoe@example.com", "--locale", "de"]).wrong_usage(&["en, fr"]);
    run(&["set"], &["aurora-labs", "join=closed"]).done();
    run(&["invitation", "create"], &["aurora-labs", "zoe@example.com"]).refused(&["cannot join"]);
}

#[test]
fn roles_are_created_changed_and_deleted() {
    let program = with_organization();
    let run = |words: &[&str], rest: &[&str]| program.run(&of(words, rest));
    let all = program.json(&of(&["role", "list"], &["aurora-labs"]));
    assert_eq!(all.as_array().unwrap().len(), 7);
    let base = ["aurora-labs", "--name", "Reviewers", "--base", "admin"];
    let made =
        program.json(&of(&["role", "create"], &[&base[..], &["--permission", "org.read,members.invite"]].concat()));
    assert_eq!((&made["key"], &made["permissions"]), (&json!("reviewers"), &json!(["org.read", "members.invite"])));
    let changed = program.json(&of(&["role", "set"], &["aurora-labs", "reviewers", "--permission", "org.read"]));
    assert_eq!(changed["permissions"], json!(["org.read"]));
    let changed = program.json(&of(&["role", "set"], &["aurora-labs", "reviewers", "--name", "Readers"]));
    assert_eq!((&changed["key"], &changed["name"]), (&json!("reviewers"), &json!("Readers")), "the key stays");
    run(&["role", "set"], &["aurora-labs", "reviewers"]).wrong_usage(&["--name, --permission, or both"]);
    run(&["role", "set"], &["aurora-labs", "reviewers", "--permission", "x"]).wrong_usage(&["members.update"]);
    run(&["role", "set"], &["aurora-labs", "reviewers", "--permission", "org.delete"])
        .refused(&["its base admin lacks"]);
    run(&["role", "set"], &["aurora-labs", "owner", "--name", "x"]).refused(&["system role"]);
    run(&["member", "set"], &["aurora-labs", "ada@example.com", "--role", "owner", "--role", "reviewers"]).done();
    run(&["role", "delete"], &["aurora-labs", "reviewers"]).refused(&["in use"]);
    run(&["member", "set"], &["aurora-labs", "ada@example.com", "--role", "owner"]).done();
    assert_eq!(program.json(&of(&["role", "delete"], &["aurora-labs", "reviewers"]))["deleted"], true);
    run(&["role", "delete"], &["aurora-labs", "reviewers"]).refused(&["there is no role"]);
}

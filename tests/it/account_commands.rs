//! The commands for the addresses of an account.

use serde_json::{Value, json};

use crate::support::Program;

fn with_account() -> Program {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let create = ["account", "create", "--tenant", "acme", "--email", "Ada@example.com", "--username", "ada"];
    program.run(&[&create[..], &["--verified"]].concat()).done();
    program
}

/// Returns a command about the account Ada, named by its user name.
fn of<'a>(command: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    [&["account", command, "--tenant", "acme", "ADA"], rest].concat()
}

fn addresses(list: &Value) -> Vec<(&str, bool, bool)> {
    let is = |row: &Value, name: &str| row[name].as_bool().unwrap();
    let rows = list.as_array().unwrap().iter();
    rows.map(|row| (row["address"].as_str().unwrap(), is(row, "primary"), is(row, "verified"))).collect()
}

#[test]
fn addresses_are_listed_added_verified_and_removed() {
    let program = with_account();
    let run = |command: &str, rest: &[&str]| program.run(&of(command, rest));
    let list = |rest: &[&str]| program.json(&of("addresses", rest));
    let own = list(&[]);
    assert_eq!(addresses(&own), [("Ada@example.com", true, true)]);
    assert!(own[0]["since"].as_str().unwrap().ends_with('Z'), "{own}");
    assert!(program.json(&of("show", &[])).get("further_addresses").is_none());

    let own = list(&["--add", "ada@work.example"]);
    assert_eq!(addresses(&own), [("Ada@example.com", true, true), ("ada@work.example", false, false)]);
    list(&["--add", "ada@home.example", "--verified"]);
    let shown = program.json(&of("show", &[]));
    assert_eq!(shown["further_addresses"], json!(["ada@work.example", "ada@home.example"]));
    let text = run("show", &[]).done();
    assert!(text.contains("ada@work.example, ada@home.example"), "{text}");
    run("addresses", &["--add", "ada@work.example"]).refused(&["an address of the account already"]);
    run("addresses", &["--primary", "ada@work.example"]).refused(&["not a verified address of the account"]);
    let verified = program.json(&of("verify", &["ADA@work.example"]));
    assert_eq!((&verified["address"], &verified["verified"]), (&json!("ada@work.example"), &json!(true)));
    let own = list(&["--primary", "ada@work.example"]);
    assert_eq!(addresses(&own)[0], ("ada@work.example", true, true));
    run("addresses", &["--remove", "ada@work.example"]).refused(&["it is the main address", "--primary"]);
    let own = list(&["--remove", "ada@example.com"]);
    assert_eq!(addresses(&own), [("ada@work.example", true, true), ("ada@home.example", false, true)]);
    let text = run("addresses", &[]).done();
    assert!(text.starts_with("address") && text.lines().count() == 3, "{text}");

    run("addresses", &["--add", "a@x.example", "--remove", "ada@home.example"]).wrong_usage(&["cannot be used with"]);
    run("addresses", &["--verified"]).wrong_usage(&["--add"]);
    run("addresses", &["--add", "nonsense"]).refused(&["not an e-mail address"]);
    run("verify", &["nobody@x.example"]).refused(&["portico account addresses --tenant acme ADA"]);
    // The address that was removed is held for a week.
    let create = ["account", "create", "--tenant", "acme", "--email", "ada@example.com"];
    program.run(&create).refused(&["belongs to another account"]);
    let mails = program.json(&["mail", "list", "--tenant", "acme"]);
    let kinds: Vec<&str> = mails.as_array().unwrap().iter().map(|mail| mail["kind"].as_str().unwrap()).collect();
    for kind in ["address_added", "main_address_changed", "address_removed"] {
        assert!(kinds.contains(&kind), "{mails}");
    }
}

#[test]
fn a_new_address_is_announced_to_the_former_one() {
    let program = with_account();
    let ended = program.run(&of("set", &["email=countess@example.com"]));
    assert!(
        format!("{ended:?}").contains("Ada@example.com gets a link that undoes the change for 7 days"),
        "{ended:?}"
    );
    assert_eq!(ended.done(), "email: Ada@example.com -> countess@example.com\nemail_verified: true -> false\n");
    let mails = program.json(&["mail", "list", "--tenant", "acme"]);
    assert!(mails.to_string().contains("\"address_replaced\""), "{mails}");
    assert!(mails.to_string().contains("Ada@example.com"), "{mails}");
    assert_eq!(program.json(&of("verify", &[]))["verified"], true);
    assert_eq!(program.json(&of("show", &[]))["email_verified"], true);
}

#[test]
fn an_account_without_a_user_name_is_remarked_where_only_user_names_sign_in() {
    let program = with_account();
    program.run(&["tenant", "set", "acme", "sign_in.identifiers=username"]).done();
    let create = ["account", "create", "--tenant", "acme", "--setup-link", "--email"];
    let remark = "cannot sign in before it has a user name: portico account set --tenant acme bob@example.com";
    let ended = program.run(&[&create[..], &["bob@example.com"]].concat());
    assert!(format!("{ended:?}").contains(remark), "{ended:?}");
    let ended = program.run(&[&create[..], &["eve@example.com", "--username", "eve"]].concat());
    assert!(!format!("{ended:?}").contains("user name"), "{ended:?}");
}

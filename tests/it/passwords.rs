//! Passwords: one engine wherever a password is set, and the list of known passwords.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use portico::accounts::password::build::{Built, NotBuilt, Progress, Source, WrongLine, build};
use portico::accounts::password::{Hash, InUse, KnownPasswords, Password, PasswordList};
use serde_json::json;

use crate::setup::first_link;
use crate::support::{Answer, Browser, Fixture, Program, Req, any_password};

const ADA: &str = "ada@example.com";
const GOOD: &str = "a wholly new password";

/// Submits a new password on the account page.
async fn change(fixture: &Fixture, browser: &mut Browser, (present, new): (&str, &str)) -> Answer {
    let form = [("password", present), ("new_password", new), ("new_password_again", new)];
    fixture.send_own(browser, (&fixture.acme, "/account/password"), &form).await
}

/// Submits a password to a new set-up link.
async fn set_up(fixture: &Fixture, password: &str) -> Answer {
    let path = format!("{}/setup/{}", fixture.acme.path, fixture.setup_link(&fixture.acme, ADA));
    fixture.send(Req::post(path, &[("password", password)]).same_origin()).await
}

/// A weak password, and a part of the message that names the reason.
const WEAK: [(&str, &str); 9] = [
    ("eleven char", "at least"),
    ("passw0rd1234", "like a common password"),
    ("internationalization", "a single word"),
    ("zxcvbnm,./;lkj", "keys of the keyboard"),
    ("aaaaaaaaaaaa", "repeats the same"),
    ("abcdefghijkl", "a sequence such as"),
    ("lovelacelovelace", "your name, your address"),
    ("Ada.Lovelace+2026", "your name, your address"),
    ("1234567890123", "known from data breaches"),
];

#[actix_web::test]
async fn each_page_refuses_each_weak_password_with_its_reason() {
    let fixture = Fixture::new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    for (password, reason) in WEAK {
        let page = change(&fixture, &mut browser, (fixture.acme.password, password)).await;
        assert_eq!(page.status, 422, "{password}");
        assert!(page.text().contains(reason), "account page, {password}: {}", page.text());
        assert!(page.text().contains("href=\"#new_password\"") && !page.text().contains(password), "{password}");
        let page = set_up(&fixture, password).await;
        assert_eq!(page.status, 422, "{password}");
        assert!(page.text().contains(reason), "set-up link, {password}: {}", page.text());
    }
    assert_eq!(set_up(&fixture, GOOD).await.status, 200);
}

/// The engine at the command line, with the words of the arguments, and the first administrator's link.
#[test]
fn the_command_line_refuses_weak_passwords() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let create =
        ["account", "create", "--tenant", "acme", "--email", ADA, "--name", "Ada Lovelace", "--password-stdin"];
    for (password, reason) in WEAK {
        program.run_typing(&format!("{password}\n"), &create).refused(&[reason]);
    }
    program.run_typing(&format!("{GOOD}\n"), &create).done();
    let set = ["account", "set-password", "--tenant", "acme", ADA];
    program.run_typing("lovelacelovelace\n", &set).refused(&["your name, your address"]);
    program.run(&["tenant", "set", "acme", "password.composition=digit,upper", "password.history=2"]).done();
    let lacks = program.run_typing("quiet river stone\n", &set);
    lacks.refused(&["must contain a digit", "must contain an upper-case letter"]);
    program.run_typing("Quiet river stone 7\n", &set).done();
    program.run_typing("Quiet river stone 7\n", &set).refused(&["You have used this password before"]);
    program.run(&["tenant", "set", "acme", "password.composition=", "password.history=0"]).done();
    program.run_typing("Quiet river stone 7\n", &set).done();
}

/// An address that is typed for the first administrator is one of the words.
#[actix_web::test]
async fn the_first_administrator_cannot_choose_the_own_address() {
    let fixture = Fixture::new();
    let link = first_link(&fixture).unwrap();
    let path = link.strip_prefix(fixture.public_url()).unwrap().to_owned();
    let form = [("email", "xanthippe@zweig.example"), ("password", "xanthippezweig")];
    let page = fixture.send(Req::post(&path, &form).same_origin()).await;
    assert!(page.status == 422 && page.text().contains("your name, your address"), "{}", page.text());
    let form = [("email", "someone@else.example"), ("password", "xanthippezweig")];
    assert_eq!(fixture.send(Req::post(&path, &form).same_origin()).await.status, 200, "the words of another address");
}

#[actix_web::test]
async fn each_tenant_has_its_own_rules_and_the_page_states_them() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "password.min_length", "15");
    fixture.set_tenant(&fixture.acme, "password.composition", "symbol,digit");
    fixture.advance(2);
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let page = browser.get(&fixture, "/t/acme/account/password").await;
    for text in ["15", "must contain a digit.", "must contain a symbol", "minlength=\"15\"", "data-least=\"15\""] {
        assert!(page.text().contains(text), "{text} is not on the page without a script: {}", page.text());
    }
    let words = page.text().split("data-words=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for word in ["acme", "ada", "lovelace", "portico", "example"] {
        assert!(words.split(' ').any(|own| own == word), "{word} is not in {words}");
    }
    let own = fixture.acme.password;
    let page = change(&fixture, &mut browser, (own, "quietriverston")).await;
    for text in ["at least", "must contain a digit", "must contain a symbol"] {
        assert!(page.text().contains(text), "each fault is listed: {}", page.text());
    }
    let mut other = fixture.signed_in(&fixture.globex).await;
    let page = other.get(&fixture, "/t/globex/account/password").await;
    assert!(page.text().contains("data-least=\"12\"") && !page.text().contains("must contain a digit"));
    assert_eq!(change(&fixture, &mut browser, (own, "quiet river stone 7")).await.status, 303);

    fixture.set_tenant(&fixture.acme, "password.composition", "none");
    fixture.set_tenant(&fixture.acme, "password.min_length", "8");
    fixture.set_tenant(&fixture.acme, "password.min_score", "0");
    fixture.set_tenant(&fixture.acme, "password.breached", "ignore");
    fixture.advance(2);
    assert_eq!(set_up(&fixture, "12345678").await.status, 200, "a tenant may turn both off");
    fixture.set_tenant(&fixture.acme, "password.breached", "refuse");
    fixture.advance(2);
    assert_eq!(set_up(&fixture, "12345678").await.status, 422);
}

/// The rules are for new passwords: an account whose password is weaker by now is not locked out.
#[actix_web::test]
async fn an_account_with_a_weak_password_signs_in() {
    let fixture = Fixture::new();
    fixture.set_password(&fixture.acme, ADA, "1234567");
    let form = [("email", ADA), ("password", "1234567")];
    assert_eq!(fixture.send(Req::post("/t/acme/login", &form).same_origin()).await.status, 303);
    any_password(&fixture.services, &fixture.acme.tenant, "1");
}

#[actix_web::test]
async fn earlier_passwords_cannot_be_chosen_again() {
    let fixture = Fixture::new();
    let words = ["quiet river stone", "harbour light at dusk", "seven green kettles", "paper lantern moss"];
    let history = |fixture: &Fixture| {
        let rows = fixture.rows_of(fixture.acme.tenant.id);
        rows.iter().filter(|row| row.starts_with("password_history:")).count()
    };
    assert_eq!(set_up(&fixture, words[0]).await.status, 200);
    assert_eq!(set_up(&fixture, words[0]).await.status, 200, "by default only the account page compares");
    assert_eq!(history(&fixture), 0, "nothing is kept unless the tenant wants it");

    fixture.set_tenant(&fixture.acme, "password.history", "3");
    fixture.advance(2);
    for word in [words[1], words[2], words[3]] {
        fixture.advance(60);
        assert_eq!(set_up(&fixture, word).await.status, 200, "{word}");
    }
    assert_eq!(history(&fixture), 2, "the oldest is dropped");
    for word in [words[1], words[2], words[3]] {
        let page = set_up(&fixture, word).await;
        assert!(page.status == 422 && page.text().contains("used this password before"), "{word}: {}", page.text());
    }
    let form = [("email", ADA), ("password", words[3])];
    let mut browser = Browser::new();
    assert_eq!(browser.send(&fixture, Req::post("/t/acme/login", &form).same_origin()).await.status, 303);
    let page = change(&fixture, &mut browser, (words[3], words[2])).await;
    assert!(page.status == 422 && page.text().contains("used this password before"), "{}", page.text());
    let page = change(&fixture, &mut browser, ("not the present one", words[2])).await;
    assert!(page.text().contains("The current password is wrong"), "no word on earlier ones: {}", page.text());
    fixture.advance(60);
    assert_eq!(set_up(&fixture, words[0]).await.status, 200, "the fourth last is free again");

    fixture.set_tenant(&fixture.acme, "password.history", "0");
    fixture.advance(2);
    assert_eq!(set_up(&fixture, words[1]).await.status, 200);
    assert_eq!(history(&fixture), 0, "hashes that are no longer needed are deleted");
    fixture.set_tenant(&fixture.acme, "password.history", "24");
    fixture.advance(2);
    assert_eq!(set_up(&fixture, words[2]).await.status, 200);
    assert_eq!(history(&fixture), 1);
    fixture.set_account_state(&fixture.acme, ADA, portico::accounts::AccountState::Deleted);
    assert_eq!(history(&fixture), 0, "a deleted account leaves no hash");
}

/// Returns sorted lines of these passwords and counts, as Have I Been Pwned writes them.
fn lines(passwords: &[(&str, u64)]) -> String {
    let mut lines: Vec<String> = passwords
        .iter()
        // The remaining digits are read, but not stored.
        .map(|(text, count)| format!("{:016X}{:024X}:{count}\r\n", Hash::of(text).0, 7))
        .collect();
    lines.sort();
    lines.concat()
}

fn built(text: &str, target: &Path, min_count: u64) -> Result<Built, NotBuilt> {
    let source = Source { size: Some(text.len() as u64), min_count };
    build(Cursor::new(text.as_bytes().to_vec()), target, &source, &mut |_: Progress| {})
}

fn knows(known: &KnownPasswords, text: &str) -> bool {
    known.contains(&Password::attempt(text).unwrap())
}

#[test]
fn a_list_contains_every_password_and_hardly_any_other() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("some.list");
    let words: Vec<String> = (0..20_000).map(|n| format!("word number {n}")).collect();
    let pairs: Vec<(&str, u64)> = words.iter().map(|word| (word.as_str(), 3)).collect();
    let done = built(&lines(&pairs), &target, 1).unwrap();
    assert_eq!((done.read.lines, done.summary.entries), (20_000, 20_000));
    assert_eq!(done.summary.size(), fs::metadata(&target).unwrap().len());
    assert!(done.summary.size() < 20_000 * 4, "about three bytes each: {}", done.summary.size());
    let list = PasswordList::open(fs::File::open(&target).unwrap()).unwrap();
    assert!(words.iter().all(|word| list.contains(Hash::of(word)).unwrap()));
    let others = (0..100_000).filter(|n| list.contains(Hash::of(&format!("other {n}"))).unwrap()).count();
    assert!(others < 5 && list.summary().false_positives() < 1e-5, "{others} of 100000");
    list.check_index().unwrap();
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no other file is left");
}

#[test]
fn what_is_not_a_sorted_list_of_hashes_is_refused_by_line() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("some.list");
    let good = lines(&[("a", 1), ("b", 10), ("c", 100)]);
    built(&good, &target, 1).unwrap();
    let before = fs::read(&target).unwrap();
    let hash = "A".repeat(40);
    let swapped: String = good.lines().rev().map(|line| format!("{line}\n")).collect();
    for (text, number, why) in [
        (swapped.clone(), 2, WrongLine::Unsorted),
        (format!("{good}{}:1\n", "0".repeat(40)), 4, WrongLine::Unsorted),
        (format!("{good}nothing\n"), 4, WrongLine::NotAHash),
        (format!("{good}{}:1\n", "G".repeat(40)), 4, WrongLine::NotAHash),
        (format!("{hash}:many\n"), 1, WrongLine::NotACount),
        (format!("{}:1\n", "A".repeat(32)), 1, WrongLine::Ntlm),
        (format!("{}:1\n", "A".repeat(35)), 1, WrongLine::OnePrefix),
        (format!("{}\n", "A".repeat(5_000)), 1, WrongLine::NotAHash),
    ] {
        match built(&text, &target, 1) {
            Err(NotBuilt::Line { number: at, why: found }) => assert_eq!((at, found), (number, why), "{text:.80}"),
            other => panic!("{text:.80}: {other:?}"),
        }
        assert_eq!(fs::read(&target).unwrap(), before, "the list is replaced only by a complete one");
    }
    assert!(matches!(built("", &target, 1), Err(NotBuilt::Empty)));
    assert!(matches!(built(&good, &target, 1_000), Err(NotBuilt::Empty)));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no part of a list is left");
    assert_eq!(
        built(&format!("{hash}\n\n{hash}:5\n"), &target, 1).unwrap().summary.entries,
        1,
        "lines without a count"
    );
    assert_eq!(built(&good.to_lowercase(), &target, 10).unwrap().summary.entries, 2, "--min-count");
}

/// A running server uses a new list at once, and a damaged one never hides the built-in one.
#[actix_web::test]
async fn a_list_is_replaced_without_a_restart() {
    let fixture = Fixture::new();
    let path = fixture.dir.path().join("passwords.list");
    assert_eq!(fixture.services.known_passwords.in_use(), InUse::BuiltIn);
    assert_eq!(set_up(&fixture, GOOD).await.status, 200);
    built(&lines(&[(GOOD, 1)]), &path, 1).unwrap();
    let page = set_up(&fixture, GOOD).await;
    assert!(page.status == 422 && page.text().contains("known from data breaches"), "{}", page.text());
    built(&lines(&[("another", 1), ("one more", 1)]), &path, 1).unwrap();
    assert!(matches!(fixture.services.known_passwords.in_use(), InUse::File(summary) if summary.entries == 2));
    assert_eq!(set_up(&fixture, GOOD).await.status, 200);

    let whole = fs::read(&path).unwrap();
    for (part, damaged) in [
        ("header", [&whole[..9], &[20][..], &whole[10..]].concat()),
        ("end", whole[..whole.len() - 1].to_vec()),
        ("start", whole[1..].to_vec()),
        ("all", b"hello".to_vec()),
    ] {
        fs::write(&path, damaged).unwrap();
        let known = KnownPasswords::open(&path).unwrap();
        assert!(matches!(known.in_use(), InUse::Unusable(_)), "{part}");
        assert!(knows(&known, "password1") && knows(&known, "PassWord1") && !knows(&known, GOOD), "{part}");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(fixture.services.known_passwords.in_use(), InUse::BuiltIn);
}

#[test]
fn the_built_in_list_names_its_sources() {
    let known = KnownPasswords::open(Path::new("/nonexistent/passwords.list")).unwrap();
    assert_eq!(known.built_in().entries, 55_860);
    for word in ["123456", "qwerty123", "iloveyou", "trustno1", "Trustno1"] {
        assert!(knows(&known, word), "{word}");
    }
    assert!(!knows(&known, GOOD) && !knows(&known, "correct horse battery staple"));
    let notice = include_str!("../../NOTICE");
    assert!(notice.contains("@zxcvbn-ts/language-common") && notice.contains("Django"));
}

#[test]
fn a_list_is_built_shown_and_asked_by_commands() {
    let program = Program::empty();
    let input = program.dir.path().join("hashes.txt");
    fs::write(&input, lines(&[(GOOD, 4), ("quiet river stone", 40)])).unwrap();
    let check = ["passwords", "check", "--json"];
    assert_eq!(program.run_typing(&format!("{GOOD}\n"), &check).json(), json!({ "known": false }));
    assert_eq!(program.run_typing("123456\n", &check).json(), json!({ "known": true }));
    assert_eq!(program.json(&["passwords", "show"]).as_array().unwrap().len(), 1);
    fs::create_dir_all(program.data("")).unwrap();
    let made = program.json(&["passwords", "build", "hashes.txt", "--min-count", "10"]);
    assert_eq!((&made["entries"], &made["lines"], &made["min_count"]), (&json!(1), &json!(2), &json!(10)));
    assert_eq!(program.run_typing(&format!("{GOOD}\n"), &check).json(), json!({ "known": false }));
    assert_eq!(program.run_typing("quiet river stone\n", &check).json(), json!({ "known": true }));
    let text = fs::read_to_string(&input).unwrap();
    program.run_typing(&text, &["passwords", "build", "-"]).done();
    assert_eq!(program.run_typing(&format!("{GOOD}\n"), &check).json(), json!({ "known": true }));
    let shown = program.json(&["passwords", "show"]);
    assert_eq!(
        (&shown[0]["list"], &shown[1]["list"], &shown[1]["entries"]),
        (&json!("built-in"), &json!("file"), &json!(2))
    );
    let swapped: String = text.lines().rev().map(|line| format!("{line}\n")).collect();
    fs::write(&input, swapped).unwrap();
    program.run(&["passwords", "build", "hashes.txt"]).refused(&["line 2", "not sorted", "is unchanged"]);
    fs::write(program.data("passwords.list"), "damaged").unwrap();
    program.run(&["passwords", "show"]).refused(&["passwords.list is not used"]);
    program.run_typing("x\n", &check).refused(&["passwords.list is not used"]);
    assert!(!program.data("portico.db").exists(), "the commands need no deployment");
}

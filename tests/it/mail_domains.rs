//! The mail domains of a tenant: the commands, and which addresses they allow.

use std::time::Duration;

use portico::base::domain::Domain;
use portico::base::email::Email;
use portico::provisioning;
use portico::tenancy::domains::is_allowed;
use serde_json::json;

use crate::support::{Fixture, Program, TestTenant};

fn allows(fixture: &Fixture, tenant: &TestTenant, address: &str) -> bool {
    let email = Email::parse(address).unwrap();
    fixture.services.db.read(tenant.tenant.id, |tx| is_allowed(tx, &email)).unwrap()
}

/// spellings of one domain are one domain. A-31: a domain counts for its tenant only.
#[test]
fn only_addresses_of_a_verified_domain_are_allowed() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    let slug = acme.tenant.slug.clone();
    let change = |text: &str, step: &str| {
        let (slug, domain, step) = (slug.clone(), Domain::parse(text).unwrap(), step.to_owned());
        let moment = fixture.services.moment().unwrap();
        fixture
            .services
            .db
            .system(move |stx| {
                match step.as_str() {
                    "add" => drop(provisioning::add_domain(stx, &slug, &domain, &moment)?.unwrap()),
                    "verify" => drop(provisioning::verify_domain(stx, &slug, &domain, &moment)?.unwrap()),
                    _ => drop(provisioning::remove_domain(stx, &slug, &domain, &moment)?.unwrap()),
                }
                Ok(())
            })
            .unwrap();
    };
    assert!(!allows(&fixture, &acme, "ada@acme.example"));
    change("acme.example", "add");
    change("b\u{fc}cher.example", "add");
    assert!(!allows(&fixture, &acme, "ada@acme.example"), "the domain is not verified");
    change("Acme.Example", "verify");
    change("b\u{fc}cher.example", "verify");
    for address in ["ada@acme.example", "Ada@ACME.example", "ada@B\u{fc}cher.example", "ada@xn--bcher-kva.example"] {
        assert!(allows(&fixture, &acme, address), "{address}");
        assert!(!allows(&fixture, &globex, address), "{address} at another tenant");
    }
    for address in [
        "ada@mail.acme.example",
        "ada@example",
        "ada@notacme.example",
        "ada@acme.example.org",
        "acme.example@evil.example",
    ] {
        assert!(!allows(&fixture, &acme, address), "{address}");
    }
    change("acme.example", "remove");
    assert!(!allows(&fixture, &acme, "ada@acme.example"));
    change("acme.example", "add");
    assert!(!allows(&fixture, &acme, "ada@acme.example"), "a removed domain has to be verified again");
    fixture.advance(Duration::from_secs(86_400).as_secs());
    assert!(allows(&fixture, &acme, "ada@b\u{fc}cher.example"), "a domain does not expire");
}

#[test]
fn mail_domains_are_added_verified_listed_and_removed() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let domain = |command: &str, name: &str| program.run(&["tenant", "domain", command, "acme", name, "--json"]);
    let list = || program.json(&["tenant", "domain", "list", "acme"]);
    assert_eq!((list(), &program.json(&["tenant", "show", "acme"])["mail_domains"]), (json!([]), &json!([])));

    let added = domain("add", "Acme.Example").json();
    assert_eq!((&added["domain"], &added["verified_at"]), (&json!("acme.example"), &json!(null)));
    assert_eq!(domain("add", "acme.example").json(), added, "a second time nothing changes");
    let text = program.run(&["tenant", "domain", "add", "acme", "b\u{fc}cher.example"]);
    assert!(text.stderr.contains("portico tenant domain verify acme xn--bcher-kva.example"), "{text:?}");
    let verified = domain("verify", "acme.example").json();
    assert!(verified["verified_at"].is_string(), "{verified}");
    assert_eq!(domain("verify", "acme.example").json(), verified);
    assert_eq!(domain("add", "acme.example").json(), verified, "it stays verified");
    assert_eq!(list()[0], verified);
    assert_eq!(program.json(&["tenant", "show", "acme"])["mail_domains"], list());
    let shown = program.run(&["tenant", "show", "acme"]).done();
    assert!(shown.contains("acme.example, xn--bcher-kva.example (not verified)"), "{shown}");

    domain("verify", "other.example").refused(&["not a mail domain", "portico tenant domain add acme other.example"]);
    domain("add", "ada@acme.example").refused(&["is an e-mail address; give its domain, acme.example"]);
    domain("add", "*.acme.example").refused(&["wildcard"]);
    domain("add", "com").refused(&["one label"]);
    domain("add", "192.0.2.1").refused(&["not a domain"]);
    for command in ["add", "verify", "remove"] {
        program.run(&["tenant", "domain", command, "none", "acme.example"]).refused(&["there is no tenant"]);
    }
    program.run(&["tenant", "domain", "list", "none"]).refused(&["there is no tenant"]);

    for command in ["add", "verify"] {
        let provider = program.run(&["tenant", "domain", command, "acme", "gmail.com"]);
        assert_eq!(provider.code, Some(0));
        assert!(provider.stderr.contains("Everybody can have an address there"), "{provider:?}");
    }
    assert_eq!(domain("remove", "acme.example").json(), json!({ "domain": "acme.example", "removed": true }));
    let again = domain("remove", "acme.example");
    assert!(again.stderr.contains("did not have the mail domain"), "{again:?}");
    assert_eq!(again.json()["removed"], false);
    assert_eq!(list().as_array().unwrap().len(), 2);
    // The tenant of the deployment's administrators has no domain of this one.
    assert_eq!(program.json(&["tenant", "domain", "list", "_system"]), json!([]));
}

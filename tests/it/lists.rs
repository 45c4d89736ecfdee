//! Lists: cursors lead through the pages, and the number of statements does not depend on the number of items.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::Connection;
use diesel::connection::InstrumentationEvent;
use portico::accounts::{AccountState, store as accounts};
use portico::audit::store::{Filter, list_events};
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::page::{Page, PageRequest, every_page};
use portico::base::time::Time;
use portico::oidc::applications::{self, Application};
use portico::oidc::clients::store as clients;
use portico::storage::Tx;

use crate::support::{Fixture, TestTenant, confidential, refreshing};

/// Runs a read and returns its result and the number of its statements.
fn counted<T>(
    fixture: &Fixture,
    tenant: &TestTenant,
    read: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>,
) -> (T, usize) {
    let statements = Arc::new(AtomicUsize::new(0));
    let seen = statements.clone();
    let result = fixture.services.db.read(tenant.tenant.id, |tx| {
        let count = seen.clone();
        tx.conn().set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { .. } = event {
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        let found = read(tx)?;
        Ok((found, seen.load(Ordering::SeqCst)))
    });
    result.unwrap()
}

/// Reads a list in pages of this size. Each page takes one statement, is full except for the last, and only the last
/// has no cursor.
fn in_pages<T>(
    fixture: &Fixture,
    tenant: &TestTenant,
    limit: u32,
    list: impl Fn(&mut Tx<'_>, &PageRequest) -> Result<Page<T>, Fault>,
) -> Vec<T> {
    let mut request = PageRequest::first(limit);
    let mut all = Vec::new();
    loop {
        let (page, statements) = counted(fixture, tenant, |tx| list(tx, &request));
        assert_eq!(statements, 1);
        let following = request.following(&page);
        assert!(following.is_none() || page.items.len() == limit as usize);
        all.extend(page.items);
        match following {
            Some(next) => request = next,
            None => return all,
        }
    }
}

#[actix_web::test]
async fn accounts_are_listed_in_pages_with_their_addresses() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    for n in 0..6 {
        fixture.account(tenant, &format!("person-{n}@example.com"), n % 2 == 0);
    }
    fixture.set_account_state(tenant, "person-3@example.com", AccountState::Deleted);
    let all = in_pages(&fixture, tenant, 100, accounts::list_accounts);
    let mut names: Vec<&str> = all.iter().filter_map(|account| account.address().split('@').next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["ada", "person-0", "person-1", "person-2", "person-4", "person-5"], "without tombstones");
    assert!(all.is_sorted_by_key(|account| account.id));
    for account in &all {
        let found = fixture.services.db.read(tenant.tenant.id, |tx| accounts::find_account(tx, account.id));
        assert_eq!(format!("{:?}", found.unwrap().unwrap()), format!("{account:?}"));
    }
    for limit in [1, 2, 3, 6, 7] {
        let again = in_pages(&fixture, tenant, limit, accounts::list_accounts);
        assert_eq!(format!("{again:?}"), format!("{all:?}"), "{limit}");
    }
}

#[actix_web::test]
async fn clients_are_listed_in_pages() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    for n in 0..5 {
        fixture.client(tenant, confidential(&format!("Client {n}")));
    }
    let read = |limit| -> Vec<String> {
        in_pages(&fixture, tenant, limit, clients::list).into_iter().map(|client| client.client_id).collect()
    };
    let all = read(100);
    assert_eq!(all.len(), 7);
    for limit in [1, 2, 7] {
        assert_eq!(read(limit), all, "{limit}");
    }
    let every = fixture.services.db.read(tenant.tenant.id, |tx| every_page(|request| clients::list(tx, request)));
    assert_eq!(every.unwrap().len(), 7);
}

#[actix_web::test]
async fn audit_events_are_listed_in_pages_from_a_start_time() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    for n in 0..5 {
        fixture.advance(1);
        fixture.set_tenant(tenant, "flow", &format!("{}min", n + 2));
    }
    let from_the_beginning = Filter { event: None, since: Some(Time::from_seconds(0)) };
    let read = |limit| -> Vec<Vec<u8>> {
        let rows = in_pages(&fixture, tenant, limit, |tx, request| list_events(tx, &from_the_beginning, request));
        rows.into_iter().map(|(row, _)| row.id).collect()
    };
    let all = read(1_000);
    assert!(all.len() > 5 && all.is_sorted());
    assert_eq!(read(2), all);
    let newest = |limit| {
        let request = PageRequest::first(limit);
        counted(&fixture, tenant, |tx| list_events(tx, &Filter::default(), &request)).0
    };
    let page = newest(2);
    let ids: Vec<Vec<u8>> = page.items.into_iter().map(|(row, _)| row.id).collect();
    assert_eq!((&ids[..], page.next), (&all[all.len() - 2..], None), "the newest ones, in ascending order");
}

#[actix_web::test]
async fn listing_applications_takes_a_constant_number_of_statements() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let account = fixture
        .services
        .db
        .read(tenant.tenant.id, |tx| accounts::find_id_by_email(tx, &Email::parse("ada@example.com").unwrap()));
    let (account, op) = (account.unwrap().unwrap(), fixture.op(tenant));
    let list = || -> (Vec<Application>, usize) { counted(&fixture, tenant, |tx| applications::list(&op, tx, account)) };
    let mut browser = fixture.signed_in(tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &[]).await;
    let (one, statements) = list();
    assert_eq!(one.len(), 1);
    for name in ["Calendar", "Notes", "Mail"] {
        let client = fixture.client(tenant, refreshing(name));
        for scope in ["openid", "openid email", "openid profile", "openid offline_access"] {
            fixture.tokens_for(&mut browser, (tenant, &client), &[("scope", scope)]).await;
        }
    }
    let (many, for_many) = list();
    assert_eq!((many.len(), for_many), (4, statements));
    let names: Vec<&str> = many.iter().map(|application| application.name.as_str()).collect();
    assert_eq!(names, ["Calendar", "Mail", "Notes", "Shop"]);
    let scopes_of = |application: &Application| -> Vec<String> {
        application.scopes.iter().map(|(scope, _)| scope.clone()).collect()
    };
    assert_eq!(scopes_of(&many[0]), ["profile", "email", "offline_access"], "the scopes of all its grants, each once");

    // Grants that depend on the session end with it; offline access is kept.
    let hint = [("id_token_hint", tokens["id_token"].as_str().unwrap())];
    browser.get(&fixture, &fixture.logout_uri(tenant, &hint)).await;
    let (left, _) = list();
    assert_eq!(left.len(), 4);
    assert_eq!(scopes_of(&left[0]), ["offline_access"]);
}

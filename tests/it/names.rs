//! Names after deletion: an address is free, a user name and a slug only if no user ever signed in. An address that was
//! replaced is free after a week.

use portico::accounts::AccountState;
use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, AccountRefusal, NewAccount};
use portico::base::email::Email;
use portico::base::slug::Slug;
use portico::base::time::Clock;
use portico::base::uri::CanonicalBase;
use portico::jobs::expire_accounts::expire_accounts;
use portico::provisioning::{self, NewTenant, TenantRefusal};
use portico::tenancy::{Tenant, TenantState};

use crate::support::{Fixture, TestTenant};

const ADA: &str = "ada@example.com";

fn create(fixture: &Fixture, tenant: &TestTenant, email: &str, username: &str) -> Result<String, AccountRefusal> {
    let mut claims = ProfileClaims::default();
    claims.set("preferred_username", username).unwrap();
    let new = NewAccount {
        email: Email::parse(email).unwrap(),
        verified: true,
        claims,
        attributes: Default::default(),
        password: None,
        terms: None,
    };
    let op = fixture.op(tenant);
    let made = fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new)).unwrap();
    made.map(|account| account.sub)
}

#[actix_web::test]
async fn names_are_free_after_deletion_if_no_user_signed_in_with_them() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let taken = |name: &str| Err(AccountRefusal::NameTaken(name.to_owned()));

    // An account that never signed in leaves nothing behind.
    let first = create(&fixture, &tenant, "grace@example.com", "grace").unwrap();
    assert_eq!(create(&fixture, &tenant, "grace@example.com", ""), taken("grace@example.com"));
    assert_eq!(create(&fixture, &tenant, "g@example.com", "Grace"), taken("grace"));
    fixture.set_account_state(&tenant, "grace@example.com", AccountState::Deleted);
    let second = create(&fixture, &tenant, "grace@example.com", "grace").unwrap();
    assert_ne!(first, second, "the subject is never given again");

    // A renamed account that never signed in frees its user name. Its address is held while the change can be undone.
    fixture.set_claims(
        &tenant,
        "grace@example.com",
        &[("email", "hopper@example.com"), ("preferred_username", "hopper")],
    );
    assert_eq!(create(&fixture, &tenant, "grace@example.com", "grace"), taken("grace@example.com"));
    create(&fixture, &tenant, "other-grace@example.com", "grace").unwrap();

    // After a sign-in only the address becomes free, of a renamed account too.
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "ada")]);
    fixture.signed_in(&tenant).await;
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "countess")]);
    fixture.set_claims(&tenant, ADA, &[("email", "countess@example.com")]);
    assert_eq!(create(&fixture, &tenant, ADA, "other"), taken(ADA));
    fixture.advance(7 * 86_400 + 1);
    let services = &fixture.services;
    expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap();
    create(&fixture, &tenant, "grace@example.com", "").unwrap();
    create(&fixture, &tenant, ADA, "other").unwrap();
    fixture.set_account_state(&tenant, "countess@example.com", AccountState::Deleted);
    for name in ["ada", "countess"] {
        assert_eq!(create(&fixture, &tenant, "x@example.com", name), taken(name));
    }
    create(&fixture, &tenant, "countess@example.com", "").unwrap();
    fixture.leaves_mail();
}

#[actix_web::test]
async fn a_new_address_is_unverified_and_signs_in() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let link = fixture.setup_link(&tenant, ADA);
    assert!(!link.is_empty());
    fixture.set_claims(&tenant, ADA, &[("email", "Countess@example.com"), ("email_verified", "true")]);
    let sign_in = async |email: &str| {
        let form = [("email", email), ("password", tenant.password)];
        let answer = fixture.send(crate::support::Req::post("/t/acme/login", &form).same_origin()).await;
        answer.status == 303 && !answer.location().contains("/verify-email")
    };
    assert!(sign_in("countess@example.com").await);
    assert!(!sign_in(ADA).await, "the old address signs in no more");
    // Only the spelling differs: the address stays verified.
    fixture.set_claims(&tenant, "countess@example.com", &[("email", "countess@example.com")]);
    assert!(sign_in("countess@example.com").await);
    fixture.set_claims(&tenant, "countess@example.com", &[("email", ADA)]);
    assert!(!sign_in(ADA).await, "the new address is not verified");
    fixture.mails();
}

fn create_again(fixture: &Fixture, tenant: &Tenant) -> Result<Tenant, TenantRefusal> {
    let new =
        NewTenant { slug: tenant.slug.clone(), name: "Again".to_owned(), base: tenant.base.clone(), keys: Vec::new() };
    let moment = fixture.services.moment().unwrap();
    fixture.services.db.system(move |stx| provisioning::create_tenant(stx, &new, &moment)).unwrap()
}

#[actix_web::test]
async fn a_slug_is_free_after_deletion_if_nothing_relies_on_the_tenant() {
    let fixture = Fixture::new();
    let tenant = |slug: &str| {
        let slug = Slug::new(slug).unwrap();
        let base = CanonicalBase::parse(&format!("http://localhost:8080/t/{}", slug.as_str())).unwrap();
        Tenant { slug, base, ..fixture.acme.tenant.as_ref().clone() }
    };
    let delete = |tenant: &Tenant| {
        let (slug, moment) = (tenant.slug.clone(), fixture.services.moment().unwrap());
        let to = TenantState::Deleted;
        fixture.services.db.system(move |stx| provisioning::set_tenant_state(stx, &slug, to, &moment)).unwrap().unwrap()
    };
    let unused = create_again(&fixture, &tenant("unused")).unwrap();
    delete(&unused);
    let again = create_again(&fixture, &unused).unwrap();
    assert_ne!(again.id, unused.id);
    assert_eq!(again.issuer(), unused.issuer());

    // Applications know the subjects of users who signed in, and APIs trust the issuer of their tokens.
    fixture.signed_in(&fixture.acme).await;
    for used in [&fixture.acme, &fixture.globex] {
        delete(&used.tenant);
        assert_eq!(create_again(&fixture, &used.tenant).map(|_| ()), Err(TenantRefusal::SlugTaken));
    }
}

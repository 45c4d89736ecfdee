//! API tokens: what they may do. No token gives more than its maker has, and no operation forgets its limits.

use std::collections::BTreeMap;

use portico::accounts::manage;
use portico::authn::invitations::Delivery;
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::base::code::Code;
use portico::base::email::Email;
use portico::base::id::{AccountId, OrganizationId, RoleId};
use portico::base::moment::Moment;
use portico::base::refusal::{Refusal, Stop};
use portico::base::time::Time;
use portico::op::{Caller, Op, Principal};
use portico::organizations::api_tokens::{self, Scopes, TokenScope};
use portico::organizations::authority::{self, Authority};
use portico::organizations::custom_roles::{self, NewRole};
use portico::organizations::members::{self, NewMember};
use portico::organizations::memberships::store as memberships;
use portico::organizations::tokens::{self, LONGEST, Made, NewApiToken};
use portico::organizations::{
    self, Base, Joining, NewOrganization, Permission, Permissions, Roles, SystemRole, invited, roles,
};
use portico::storage::WriteTx;
use proptest::prelude::*;

use crate::support::Fixture;

type Outcome<T> = Result<T, Stop<Refusal>>;

/// Returns the operation with this caller.
pub fn with(op: &Op, caller: impl Into<Caller>) -> Op {
    Op::new(op.tenant.clone(), caller, Moment { now: op.now, seed: op.seed().clone() })
}

/// Runs an operation of acme as this caller in a transaction of its own.
pub fn run<T: Send + 'static>(
    fixture: &Fixture,
    by: impl Into<Caller>,
    work: impl Fn(&Op, &mut WriteTx<'_>) -> Outcome<T> + Send + 'static,
) -> Result<T, Code> {
    let op = with(&fixture.op(&fixture.acme), by);
    let done = fixture.services.db.write(op.tenant.id, move |wtx| Stop::outcome(work(&op, wtx)));
    done.unwrap().map_err(|refusal| refusal.code)
}

pub fn account(fixture: &Fixture, name: &str) -> AccountId {
    let email = format!("{name}@example.com");
    fixture.account(&fixture.acme, &email, true);
    fixture.account_id(&fixture.acme, &email)
}

pub fn service(fixture: &Fixture, name: &'static str) -> AccountId {
    run(fixture, Principal::Operator, move |op, wtx| Ok(manage::create_service(op, wtx, name)?.unwrap().id)).unwrap()
}

pub fn organization(fixture: &Fixture, owner: AccountId) -> OrganizationId {
    let new = NewOrganization { name: "Aurora".into(), context: None, joining: Joining::Invitation, owner };
    run(fixture, Principal::Account(owner), move |op, wtx| organizations::create(op, wtx, &new)).unwrap().id
}

pub fn add(fixture: &Fixture, organization: OrganizationId, account: AccountId, role: SystemRole) {
    let new = NewMember { account, roles: Roles::one(role.id()) };
    run(fixture, Principal::Operator, move |op, wtx| members::add(op, wtx, organization, &new)).unwrap();
}

pub fn token(account: AccountId, organization: Option<OrganizationId>, role: SystemRole) -> NewApiToken {
    NewApiToken {
        account,
        organization,
        name: "Program".into(),
        roles: Some(Roles::one(role.id())),
        scopes: Scopes::default(),
        expires_at: None,
    }
}

pub fn make(fixture: &Fixture, by: impl Into<Caller>, new: &NewApiToken) -> Result<Made, Code> {
    let new = new.clone();
    run(fixture, by, move |op, wtx| tokens::make(op, wtx, &new))
}

/// Returns the caller of a valid token.
pub fn caller(fixture: &Fixture, made: &Made) -> Option<Caller> {
    let (op, secret) = (fixture.op(&fixture.acme), made.secret.clone());
    let found = fixture.services.db.read(op.tenant.id, move |tx| api_tokens::find_live(&op, tx, &secret));
    found.unwrap().ok().map(|live| live.caller())
}

/// Makes a token as an operator and returns its caller.
fn given(fixture: &Fixture, new: &NewApiToken) -> Caller {
    caller(fixture, &make(fixture, Principal::Operator, new).unwrap()).unwrap()
}

pub fn rights(fixture: &Fixture, by: impl Into<Caller>, organization: OrganizationId) -> Result<Authority, Code> {
    run(fixture, by, move |op, wtx| Ok(authority::find(op, wtx, organization)?.authority))
}

fn of(role: SystemRole) -> Authority {
    Authority::of(&[role.into()]).unwrap()
}

/// The rights of a person's token are those that both the token and the person have: each pair of roles.
#[test]
fn a_token_of_a_person_gives_what_both_have() {
    let fixture = Fixture::new();
    let id = organization(&fixture, account(&fixture, "owner"));
    for own in SystemRole::ALL {
        let person = account(&fixture, &format!("person-{}", own.key.to_lowercase()));
        add(&fixture, id, person, own);
        for role in SystemRole::ALL {
            for bound in [Some(id), None] {
                let caller = given(&fixture, &token(person, bound, role));
                let found = rights(&fixture, caller, id).unwrap();
                assert_eq!(found, of(own).limited_to(of(role)), "{} with a token of {}", own.key, role.key);
            }
        }
    }
}

#[test]
fn a_token_gives_nothing_in_another_organization() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let (here, there) = (organization(&fixture, owner), organization(&fixture, owner));
    let bound = given(&fixture, &token(owner, Some(here), SystemRole::OWNER));
    assert_eq!(rights(&fixture, bound.clone(), here), Ok(Authority::FULL));
    assert_eq!(rights(&fixture, bound.clone(), there), Err(Code::OrganizationForbidden));
    let unknown = OrganizationId::from_bytes([9; 16]);
    assert_eq!(rights(&fixture, bound, unknown), Err(Code::OrganizationNotFound));
    // One for every organization gives what the person is: nothing where it is no member.
    let outsider = account(&fixture, "outsider");
    let everywhere = given(&fixture, &token(outsider, None, SystemRole::OWNER));
    assert_eq!(rights(&fixture, everywhere.clone(), here), Err(Code::OrganizationForbidden));
    add(&fixture, here, outsider, SystemRole::VIEWER);
    assert_eq!(rights(&fixture, everywhere, here), Ok(of(SystemRole::VIEWER)));
}

#[test]
fn a_token_of_a_service_account_gives_its_roles_alone() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let (here, there) = (organization(&fixture, owner), organization(&fixture, owner));
    let program = service(&fixture, "nightly-export");
    for role in SystemRole::ALL {
        let everywhere = given(&fixture, &token(program, None, role));
        let bound = given(&fixture, &token(program, Some(here), role));
        for id in [here, there] {
            assert_eq!(rights(&fixture, everywhere.clone(), id), Ok(of(role)));
        }
        assert_eq!(rights(&fixture, bound.clone(), here), Ok(of(role)));
        assert_eq!(rights(&fixture, bound, there), Err(Code::OrganizationForbidden));
        // The rights belong to the token: the account by itself has none.
        assert_eq!(rights(&fixture, Principal::Account(program), here), Err(Code::OrganizationForbidden));
        // With the account of a cookie, it gives no more than that person has.
        let other = Caller {
            principal: Principal::Account(account(&fixture, &format!("cookie-{}", role.key.to_lowercase()))),
            ..everywhere
        };
        assert_eq!(rights(&fixture, other, here), Err(Code::OrganizationForbidden));
    }
    run(&fixture, Principal::Operator, move |op, wtx| {
        organizations::set_state(op, wtx, here, organizations::OrganizationState::Suspended)
    })
    .unwrap();
    let everywhere = given(&fixture, &token(program, None, SystemRole::OWNER));
    assert_eq!(rights(&fixture, everywhere, here), Err(Code::OrganizationForbidden));
}

/// What a person may do by its membership or ownership alone needs the permission where a program does it.
#[test]
fn a_token_does_nothing_by_the_membership_alone() {
    let fixture = Fixture::new();
    let (owner, other) = (account(&fixture, "owner"), account(&fixture, "other"));
    let id = organization(&fixture, owner);
    add(&fixture, id, other, SystemRole::OWNER);
    let viewer = given(&fixture, &token(owner, Some(id), SystemRole::VIEWER));
    let own = move |wtx: &mut WriteTx<'_>| memberships::find_of(wtx, id, owner).map(|found| found.unwrap().id);
    let leave = move |op: &Op, wtx: &mut WriteTx<'_>| {
        let own = own(wtx)?;
        members::remove(op, wtx, id, own)
    };
    assert_eq!(run(&fixture, viewer, leave), Err(Code::OrganizationForbidden));
    let transfer = move |op: &Op, wtx: &mut WriteTx<'_>| {
        let to = memberships::find_of(wtx, id, other)?.unwrap().id;
        members::transfer(op, wtx, id, to).map(drop)
    };
    let admin = given(&fixture, &token(owner, Some(id), SystemRole::ADMIN));
    assert_eq!(run(&fixture, admin, transfer), Err(Code::OrganizationForbidden));
    let program = service(&fixture, "robot");
    let admin = given(&fixture, &token(program, None, SystemRole::ADMIN));
    assert_eq!(run(&fixture, admin, transfer), Err(Code::OrganizationForbidden));
    let full = given(&fixture, &token(program, None, SystemRole::OWNER));
    assert_eq!(run(&fixture, full, transfer), Ok(()));
    run(&fixture, Principal::Account(owner), move |op, wtx| organizations::delete(op, wtx, id).map(drop)).unwrap();
    let everywhere = given(&fixture, &token(owner, None, SystemRole::OWNER));
    let restore = move |op: &Op, wtx: &mut WriteTx<'_>| organizations::restore(op, wtx, id).map(drop);
    assert_eq!(run(&fixture, everywhere, restore), Err(Code::OrganizationNotFound));
    assert_eq!(run(&fixture, Principal::Account(owner), restore), Ok(()));
}

/// a token is made for its maker's own account, and everything else is an operator's.
#[test]
fn a_85_tokens_are_made_for_the_own_account() {
    let fixture = Fixture::new();
    let (owner, viewer) = (account(&fixture, "owner"), account(&fixture, "viewer"));
    let id = organization(&fixture, owner);
    add(&fixture, id, viewer, SystemRole::VIEWER);
    let program = service(&fixture, "robot");
    let forbidden = Some(Code::OrganizationForbidden);
    let of_owner = Principal::Account(owner);
    for (what, by, new, refused) in [
        ("own", of_owner, token(owner, Some(id), SystemRole::OWNER), None),
        ("another person's", of_owner, token(viewer, Some(id), SystemRole::VIEWER), forbidden),
        ("a service account's", of_owner, token(program, Some(id), SystemRole::VIEWER), forbidden),
        ("for every organization", of_owner, token(owner, None, SystemRole::VIEWER), forbidden),
        ("without permission", Principal::Account(viewer), token(viewer, Some(id), SystemRole::VIEWER), forbidden),
        ("by no one", Principal::Anonymous, token(owner, Some(id), SystemRole::VIEWER), forbidden),
        ("by a job", Principal::System, token(owner, Some(id), SystemRole::VIEWER), forbidden),
        ("a person's, by an operator", Principal::Operator, token(viewer, Some(id), SystemRole::OWNER), None),
        ("a program's, by an operator", Principal::Operator, token(program, None, SystemRole::OWNER), None),
    ] {
        assert_eq!(make(&fixture, by, &new).err(), refused, "{what}");
    }
    let scope = NewApiToken {
        scopes: Scopes::of([TokenScope::AccountsCreate]),
        roles: None,
        ..token(owner, Some(id), SystemRole::VIEWER)
    };
    assert_eq!(make(&fixture, of_owner, &scope).err(), forbidden, "no person has a scope");
    let outsider = account(&fixture, "outsider");
    for (what, new, code) in [
        ("no member", token(outsider, Some(id), SystemRole::VIEWER), Code::NotAMember),
        (
            "unknown",
            token(owner, Some(OrganizationId::from_bytes([7; 16])), SystemRole::VIEWER),
            Code::OrganizationNotFound,
        ),
        ("no account", token(AccountId::from_bytes([7; 16]), None, SystemRole::VIEWER), Code::NoSuchAccount),
        ("nothing", NewApiToken { roles: None, ..token(owner, Some(id), SystemRole::VIEWER) }, Code::ApiTokenEmpty),
        ("no name", NewApiToken { name: " ".into(), ..token(owner, Some(id), SystemRole::VIEWER) }, Code::NameInvalid),
        (
            "no role",
            NewApiToken {
                roles: Some(Roles::one(RoleId::from_bytes([7; 16]))),
                ..token(owner, Some(id), SystemRole::VIEWER)
            },
            Code::RoleUnknown,
        ),
    ] {
        assert_eq!(make(&fixture, Principal::Operator, &new).err(), Some(code), "{what}");
    }
    let custom = NewRole { name: "Own".into(), base: Base::Viewer, permissions: None };
    let custom = run(&fixture, of_owner, move |op, wtx| custom_roles::create(op, wtx, id, &custom)).unwrap().id;
    let everywhere = NewApiToken { roles: Some(Roles::one(custom)), ..token(program, None, SystemRole::VIEWER) };
    assert_eq!(
        make(&fixture, Principal::Operator, &everywhere).err(),
        Some(Code::RoleUnknown),
        "a role of one organization"
    );
    assert!(make(&fixture, Principal::Operator, &NewApiToken { organization: Some(id), ..everywhere }).is_ok());
}

#[test]
fn the_lifetime_is_a_year_at_most_and_no_longer_than_the_makers() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let now = fixture.op(&fixture.acme).now;
    let new = |expires_at: Option<Time>| NewApiToken { expires_at, ..token(owner, Some(id), SystemRole::OWNER) };
    let year = now + LONGEST;
    let second = std::time::Duration::from_secs(1);
    let by = Principal::Account(owner);
    assert_eq!(make(&fixture, by, &new(None)).unwrap().token.expires_at, Some(year));
    assert_eq!(make(&fixture, by, &new(Some(year))).unwrap().token.expires_at, Some(year));
    assert_eq!(make(&fixture, by, &new(Some(year + second))).err(), Some(Code::ApiTokenExpiryTooLate));
    assert_eq!(make(&fixture, by, &new(Some(now))).err(), Some(Code::ApiTokenExpiryPast));
    assert_eq!(make(&fixture, Principal::Operator, &new(Some(now))).err(), Some(Code::ApiTokenExpiryPast));
    assert_eq!(make(&fixture, Principal::Operator, &new(None)).unwrap().token.expires_at, None);
    let late = make(&fixture, Principal::Operator, &new(Some(year + LONGEST))).unwrap();
    assert_eq!(late.token.expires_at, Some(year + LONGEST));
    let short = make(&fixture, by, &new(Some(now + second))).unwrap();
    let by = caller(&fixture, &short).unwrap();
    assert_eq!(make(&fixture, by.clone(), &new(None)).unwrap().token.expires_at, short.token.expires_at);
    assert_eq!(make(&fixture, by, &new(Some(year))).err(), Some(Code::ApiTokenExpiryTooLate));
}

/// an invitation by a program holds while a token of it may still grant the role.
#[test]
fn a_36_invitations_of_a_program_end_with_its_token() {
    let fixture = Fixture::new();
    let id = organization(&fixture, account(&fixture, "owner"));
    let (program, friend) = (service(&fixture, "robot"), account(&fixture, "friend"));
    let made = make(&fixture, Principal::Operator, &token(program, Some(id), SystemRole::ADMIN)).unwrap();
    let new = NewMemberInvitation {
        organization: id,
        email: Email::parse("friend@example.com").unwrap(),
        role: SystemRole::ADMIN.id(),
        locale: None,
        delivery: Delivery::Mail,
    };
    let limits = fixture.services.throttle;
    let by = caller(&fixture, &made).unwrap();
    run(&fixture, by, move |op, wtx| invite_member(op, wtx, &limits, &new).map(drop)).unwrap();
    assert_eq!(fixture.mails().len(), 1);
    let open = move |op: &Op, wtx: &mut WriteTx<'_>| Ok(invited::list_of(op, wtx, friend)?.len());
    assert_eq!(run(&fixture, Principal::Account(friend), open), Ok(1));
    let weaker = make(&fixture, Principal::Operator, &token(program, None, SystemRole::DEVELOPER)).unwrap();
    let id = made.token.id;
    run(&fixture, Principal::Operator, move |op, wtx| tokens::revoke(op, wtx, program, id)).unwrap();
    assert!(caller(&fixture, &weaker).is_some());
    assert_eq!(run(&fixture, Principal::Account(friend), open), Ok(0));
}

/// A maker of tokens in the chain of the property test.
#[derive(Clone, Debug)]
struct Wanted {
    roles: Vec<usize>,
    scopes: Vec<TokenScope>,
    days: Option<u64>,
    is_bound: bool,
    by_first: bool,
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let scopes = prop::sample::subsequence(TokenScope::ALL.to_vec(), 0..=2);
    (prop::collection::vec(0_usize..10, 0..3), scopes, prop::option::of(1_u64..500), any::<bool>(), any::<bool>())
        .prop_map(|(roles, scopes, days, is_bound, by_first)| Wanted { roles, scopes, days, is_bound, by_first })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// whatever tokens are made with tokens, none has a permission, a strength, a scope or a lifetime that its maker
    /// lacks.
    #[test]
    fn a_36_no_chain_of_tokens_gains_anything(
        own in 0_usize..7,
        is_service in any::<bool>(),
        custom in prop::collection::vec((0_usize..5, prop::collection::vec(0_usize..11, 0..6)), 3),
        chain in prop::collection::vec(wanted(), 1..6),
    ) {
        thread_local!(static FIXTURE: Fixture = Fixture::new());
        FIXTURE.with(|fixture| {
            let unique = fixture.op(&fixture.acme).text_22("name").to_lowercase();
            let name = |prefix: &str| format!("{prefix}{}", unique.replace(['-', '_'], "x"));
            let owner = account(fixture, &name("o"));
            let id = organization(fixture, owner);
            let mut all: Vec<RoleId> = SystemRole::ALL.map(|role| role.id()).into();
            for (n, (base, permissions)) in custom.iter().enumerate() {
                let base = Base::ALL[*base];
                let wanted: Vec<Permission> = permissions.iter().map(|n| Permission::ALL[*n]).collect();
                let permissions = Permissions::of(&wanted).intersection(base.permissions());
                let new = NewRole { name: format!("Custom {n}"), base, permissions: Some(permissions) };
                let role = run(fixture, Principal::Account(owner), move |op, wtx| custom_roles::create(op, wtx, id, &new));
                all.push(role.unwrap().id);
            }
            let first = SystemRole::ALL[own];
            let holder = if is_service {
                let leaked: &'static str = Box::leak(name("s").into_boxed_str());
                service(fixture, leaked)
            } else {
                let person = account(fixture, &name("p"));
                add(fixture, id, person, first);
                person
            };
            // A program begins with a token of an operator, a person without one.
            let mut makers: Vec<(Caller, Option<Time>)> = Vec::new();
            if is_service {
                let new = NewApiToken {
                    scopes: Scopes::of([TokenScope::AccountsCreate]),
                    ..token(holder, None, first)
                };
                makers.push((given(fixture, &new), None));
            } else {
                makers.push((Principal::Account(holder).into(), None));
            }
            let mut counts = BTreeMap::<bool, usize>::new();
            for wanted in &chain {
                let (by, end) = if wanted.by_first { makers[0].clone() } else { makers[makers.len() - 1].clone() };
                let now = fixture.op(&fixture.acme).now;
                let new = NewApiToken {
                    account: holder,
                    organization: wanted.is_bound.then_some(id),
                    name: "Chained".into(),
                    roles: Roles::new(wanted.roles.iter().map(|n| all[*n])),
                    scopes: Scopes::of(wanted.scopes.iter().copied()),
                    expires_at: wanted.days.map(|days| now + std::time::Duration::from_secs(days * 86_400)),
                };
                let made = make(fixture, by.clone(), &new);
                *counts.entry(made.is_ok()).or_default() += 1;
                let Ok(made) = made else { continue };
                let child = caller(fixture, &made).expect("a new token is valid");
                let (had, has) = (rights(fixture, by.clone(), id), rights(fixture, child.clone(), id));
                if let Ok(has) = has {
                    let had = had.expect("its maker has rights");
                    assert!(had.permissions().covers(has.permissions()), "{had:?} made {has:?}");
                    assert!(has.strength() <= had.strength(), "{had:?} made {has:?}");
                }
                // The roles themselves are held, so that they give nothing more after a later change either.
                let ids: Vec<RoleId> = made.token.role_ids().to_vec();
                let given = run(fixture, Principal::Operator, move |_, wtx| Ok(roles::resolve(wtx, id, &ids)?)).unwrap();
                let had = rights(fixture, by.clone(), id).unwrap();
                assert!(given.iter().all(|role| had.may_grant(role)), "{had:?} gave {given:?}");
                let scopes = by.scope.clone().unwrap_or_default();
                assert!(made.token.scopes.iter().all(|scope| scopes.split(' ').any(|own| own == scope.as_str())));
                let expires_at = made.token.expires_at.expect("it expires");
                assert!(expires_at <= now + LONGEST && end.is_none_or(|end| expires_at <= end));
                assert_eq!((made.token.organization, made.token.account), (Some(id), holder));
                makers.push((child, Some(expires_at)));
            }
        });
    }
}

/// A scope is the operator's, and a token's that has it.
#[test]
fn scopes_are_those_of_the_token() {
    let fixture = Fixture::new();
    let program = service(&fixture, "robot");
    let new = NewApiToken {
        roles: None,
        scopes: Scopes::of([TokenScope::AccountsCreate]),
        ..token(program, None, SystemRole::VIEWER)
    };
    let by = given(&fixture, &new);
    let may = |caller: Caller, scope: TokenScope| {
        let op = with(&fixture.op(&fixture.acme), caller);
        api_tokens::may(&op, scope)
    };
    assert!(may(by.clone(), TokenScope::AccountsCreate) && !may(by, TokenScope::AccountsSignIn));
    assert!(may(Principal::Operator.into(), TokenScope::AccountsSignIn));
    let of_client = Caller { scope: Some("accounts.create".into()), ..Principal::Account(program).into() };
    assert!(!may(of_client, TokenScope::AccountsCreate), "the scope of another kind of token");
    assert_eq!(
        rights(&fixture, Principal::Account(program), OrganizationId::from_bytes([1; 16])).err(),
        Some(Code::OrganizationNotFound)
    );
}

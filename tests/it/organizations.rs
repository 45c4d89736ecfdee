//! Organizations: who may do what, that no one gets a right by any path that no one of them has, and concurrent changes.

use std::collections::BTreeMap;
use std::sync::{Arc, Barrier, Mutex};

use portico::authn::invitations::Delivery;
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::base::code::Code;
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::id::{AccountId, MembershipId, OrganizationId, OrganizationInvitationId, RoleId};
use portico::base::page::PageRequest;
use portico::base::refusal::{Refusal, Stop};
use portico::base::token::{BearerToken, TokenKind};
use portico::op::{Op, Principal};
use portico::organizations::authority::{self, Authority};
use portico::organizations::custom_roles::{self, NewRole, RoleChanges};
use portico::organizations::members::{self, Answer, NewMember, Suspension};
use portico::organizations::memberships::store as memberships;
use portico::organizations::{
    self, Base, Changes, Joining, Membership, MembershipState, NewOrganization, Organization, OrganizationState,
    Permission, Permissions, Roles, SystemRole, invited,
};
use portico::storage::{Changes as Kept, WriteTx};
use proptest::prelude::*;

use crate::support::Fixture;

type Outcome<T> = Result<T, Stop<Refusal>>;

/// Runs an operation of acme in a transaction of its own. A refusal is rolled back.
pub fn run<T: Send + 'static>(
    fixture: &Fixture,
    by: Principal,
    work: impl Fn(&Op, &mut WriteTx<'_>) -> Outcome<T> + Send + 'static,
) -> Result<T, Code> {
    let op = fixture.op(&fixture.acme).by(by);
    let done = fixture.services.db.write(op.tenant.id, move |wtx| match Stop::outcome(work(&op, wtx))? {
        Ok(done) => Ok(Ok(done)),
        Err(refusal) => Ok(Err(refusal.code)),
    });
    done.unwrap()
}

pub fn account(fixture: &Fixture, name: &str) -> AccountId {
    let email = format!("{name}@example.com");
    fixture.account(&fixture.acme, &email, true);
    fixture.account_id(&fixture.acme, &email)
}

pub fn organization(fixture: &Fixture, owner: AccountId, joining: Joining) -> Organization {
    let new = NewOrganization { name: "Aurora Labs".into(), context: None, joining, owner };
    run(fixture, Principal::Account(owner), move |op, wtx| organizations::create(op, wtx, &new)).unwrap()
}

pub fn add(fixture: &Fixture, organization: OrganizationId, account: AccountId, role: RoleId) -> Membership {
    let new = NewMember { account, roles: Roles::one(role) };
    run(fixture, Principal::Operator, move |op, wtx| members::add(op, wtx, organization, &new)).unwrap()
}

pub fn members_of(fixture: &Fixture, organization: OrganizationId) -> Vec<Membership> {
    let page = fixture
        .services
        .db
        .read(fixture.acme.tenant.id, move |tx| memberships::list(tx, organization, &PageRequest::first(1_000)))
        .unwrap();
    page.items.into_iter().map(|member| member.membership).collect()
}

pub fn owners(fixture: &Fixture, organization: OrganizationId) -> usize {
    members_of(fixture, organization).iter().filter(|member| member.is_active_owner()).count()
}

/// What the table of operations works on.
#[derive(Clone, Copy)]
struct Scene {
    organization: OrganizationId,
    /// A member with the role viewer.
    viewer: MembershipId,
    /// A member with the role admin.
    admin: MembershipId,
    /// An account that is no member.
    outsider: AccountId,
    /// A role of the organization, with the base viewer, that no one has.
    custom: RoleId,
}

type Operation = fn(&Op, &mut WriteTx<'_>, Scene) -> Outcome<()>;

fn invites(op: &Op, wtx: &mut WriteTx<'_>, scene: Scene, role: SystemRole) -> Outcome<()> {
    let new = NewMemberInvitation {
        organization: scene.organization,
        email: Email::parse("new@example.com").unwrap(),
        role: role.id(),
        locale: None,
        delivery: Delivery::Mail,
    };
    invite_member(op, wtx, &portico::config::ThrottleConfig::default(), &new).map(drop)
}

/// Every operation on an organization that exists.
const OPERATIONS: [(&str, Operation); 24] = [
    ("read", |op, wtx, s| authority::require(op, wtx, s.organization, Permission::OrgRead).map(drop)),
    ("read members", |op, wtx, s| authority::require(op, wtx, s.organization, Permission::MembersRead).map(drop)),
    ("list roles", |op, wtx, s| custom_roles::list(op, wtx, s.organization).map(drop)),
    ("list invitations", |op, wtx, s| invited::list(op, wtx, s.organization, &PageRequest::first(10)).map(drop)),
    ("make tokens", |op, wtx, s| authority::require(op, wtx, s.organization, Permission::TokensCreate).map(drop)),
    ("rename", |op, wtx, s| {
        let changes = Changes { name: Some("Other".into()), ..Changes::default() };
        organizations::update(op, wtx, s.organization, &changes).map(drop)
    }),
    ("open to everyone", |op, wtx, s| {
        let changes = Changes { joining: Some(Joining::Open), ..Changes::default() };
        organizations::update(op, wtx, s.organization, &changes).map(drop)
    }),
    ("let people join as admin", |op, wtx, s| {
        let changes = Changes { joining_role: Some(SystemRole::ADMIN.id()), ..Changes::default() };
        organizations::update(op, wtx, s.organization, &changes).map(drop)
    }),
    ("let people join as owner", |op, wtx, s| {
        let changes = Changes { joining_role: Some(SystemRole::OWNER.id()), ..Changes::default() };
        organizations::update(op, wtx, s.organization, &changes).map(drop)
    }),
    ("invite a viewer", |op, wtx, s| invites(op, wtx, s, SystemRole::VIEWER)),
    ("invite an owner", |op, wtx, s| invites(op, wtx, s, SystemRole::OWNER)),
    ("add a viewer", |op, wtx, s| {
        let new = NewMember { account: s.outsider, roles: Roles::one(SystemRole::VIEWER.id()) };
        members::add(op, wtx, s.organization, &new).map(drop)
    }),
    ("add an owner", |op, wtx, s| {
        let new = NewMember { account: s.outsider, roles: Roles::one(SystemRole::OWNER.id()) };
        members::add(op, wtx, s.organization, &new).map(drop)
    }),
    ("make a viewer a developer", |op, wtx, s| {
        let roles = Roles::one(SystemRole::DEVELOPER.id());
        members::set_roles(op, wtx, s.organization, s.viewer, &roles).map(drop)
    }),
    ("make a viewer an owner", |op, wtx, s| {
        let roles = Roles::one(SystemRole::OWNER.id());
        members::set_roles(op, wtx, s.organization, s.viewer, &roles).map(drop)
    }),
    ("make an admin a viewer", |op, wtx, s| {
        let roles = Roles::one(SystemRole::VIEWER.id());
        members::set_roles(op, wtx, s.organization, s.admin, &roles).map(drop)
    }),
    ("suspend a viewer", |op, wtx, s| {
        members::set_suspended(op, wtx, s.organization, s.viewer, Suspension::Suspended).map(drop)
    }),
    ("remove a viewer", |op, wtx, s| members::remove(op, wtx, s.organization, s.viewer)),
    ("create a role", |op, wtx, s| {
        let new = NewRole { name: "Reader".into(), base: Base::Viewer, permissions: None };
        custom_roles::create(op, wtx, s.organization, &new).map(drop)
    }),
    ("change a role", |op, wtx, s| {
        let changes = RoleChanges { name: Some("Reader".into()), permissions: None };
        custom_roles::update(op, wtx, s.organization, s.custom, &changes).map(drop)
    }),
    ("delete a role", |op, wtx, s| custom_roles::delete(op, wtx, s.organization, s.custom)),
    ("transfer the ownership", |op, wtx, s| members::transfer(op, wtx, s.organization, s.viewer).map(drop)),
    ("delete", |op, wtx, s| organizations::delete(op, wtx, s.organization).map(drop)),
    ("suspend the organization", |op, wtx, s| {
        organizations::set_state(op, wtx, s.organization, OrganizationState::Suspended).map(drop)
    }),
];

/// each operation for each role, allowed or refused exactly as the table says; and for callers without any right.
#[test]
fn a_36_the_permission_table_holds_for_every_operation_and_role() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let mut callers: Vec<(&str, Principal)> = vec![("operator", Principal::Operator)];
    let mut made = BTreeMap::new();
    for role in SystemRole::ALL {
        let name = format!("is-{}", role.key.to_lowercase());
        let account = account(&fixture, &name);
        made.insert(role.key, add(&fixture, id, account, role.id()).id);
        callers.push((role.key, Principal::Account(account)));
    }
    let suspended = account(&fixture, "suspended");
    let membership = add(&fixture, id, suspended, SystemRole::ADMIN.id()).id;
    run(&fixture, Principal::Operator, move |op, wtx| {
        members::set_suspended(op, wtx, id, membership, Suspension::Suspended)
    })
    .unwrap();
    let invited = account(&fixture, "invited");
    let new = NewMember { account: invited, roles: Roles::one(SystemRole::ADMIN.id()) };
    run(&fixture, Principal::Account(owner), move |op, wtx| members::add(op, wtx, id, &new)).unwrap();
    let (target, weak) = (account(&fixture, "admin"), account(&fixture, "viewer"));
    let outsider = account(&fixture, "outsider");
    callers.extend([
        ("suspended admin", Principal::Account(suspended)),
        ("invited admin", Principal::Account(invited)),
        ("no member", Principal::Account(account(&fixture, "stranger"))),
        ("anonymous", Principal::Anonymous),
    ]);
    let role = NewRole { name: "Custom".into(), base: Base::Viewer, permissions: None };
    let custom =
        run(&fixture, Principal::Operator, move |op, wtx| custom_roles::create(op, wtx, id, &role)).unwrap().id;
    let scene = Scene {
        organization: id,
        viewer: add(&fixture, id, weak, SystemRole::VIEWER.id()).id,
        admin: add(&fixture, id, target, SystemRole::ADMIN.id()).id,
        outsider,
        custom,
    };
    let mut table = String::new();
    for (name, operation) in OPERATIONS {
        let mut allowed = Vec::new();
        for (caller, principal) in &callers {
            let op = fixture.op(&fixture.acme).by(*principal);
            let before = fixture.rows_of(fixture.acme.tenant.id);
            let outcome = fixture.services.db.write(op.tenant.id, move |wtx| {
                wtx.tentatively(|wtx| Ok(Kept::Undo(Stop::outcome(operation(&op, wtx, scene))?)))
            });
            match outcome.unwrap() {
                Ok(()) => allowed.push(*caller),
                Err(refusal) => assert_eq!(refusal.code, Code::OrganizationForbidden, "{name} by {caller}"),
            }
            assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "{name} by {caller}");
        }
        table.push_str(&format!("{name}: {}\n", allowed.join(", ")));
    }
    assert_eq!(
        table,
        "read: operator, owner, admin, developer, analyst, viewer, AppAdmin, AppMember
read members: operator, owner, admin, developer, analyst, viewer, AppAdmin, AppMember
list roles: operator, owner, admin, developer, analyst, viewer, AppAdmin, AppMember
list invitations: operator, owner, admin, AppAdmin
make tokens: operator, owner, admin, developer, AppAdmin
rename: operator, owner, admin, AppAdmin
open to everyone: operator, owner, admin, AppAdmin
let people join as admin: operator, owner, admin, AppAdmin
let people join as owner: 
invite a viewer: operator, owner, admin, AppAdmin
invite an owner: operator, owner
add a viewer: operator, owner, admin, AppAdmin
add an owner: operator, owner
make a viewer a developer: operator, owner, admin, AppAdmin
make a viewer an owner: operator, owner
make an admin a viewer: operator, owner, admin, AppAdmin
suspend a viewer: operator, owner, admin, AppAdmin
remove a viewer: operator, owner, admin, AppAdmin
create a role: operator, owner, admin, AppAdmin
change a role: operator, owner, admin, AppAdmin
delete a role: operator, owner, admin, AppAdmin
transfer the ownership: operator, owner
delete: operator, owner
suspend the organization: operator
"
    );
}

/// One step of a member who tries to get more.
#[derive(Clone, Copy, Debug)]
enum Try {
    SetRoles { target: usize, role: usize },
    Add { role: usize },
    Invite { role: usize },
    Accept,
    Answer { accept: bool },
    CreateRole { base: Base, permissions: u16 },
    EditRole { role: usize, permissions: u16 },
    DeleteRole { role: usize },
    JoiningRole { role: usize },
    Open,
    Join,
    Suspend { target: usize, resume: bool },
    Remove { target: usize },
    Transfer { target: usize },
    Delete,
    Restore,
}

fn tries() -> impl Strategy<Value = (usize, Try)> {
    let index = 0..12_usize;
    let base = prop::sample::select(Base::ALL.to_vec());
    let what = prop_oneof![
        3 => (index.clone(), index.clone()).prop_map(|(target, role)| Try::SetRoles { target, role }),
        2 => index.clone().prop_map(|role| Try::Add { role }),
        2 => index.clone().prop_map(|role| Try::Invite { role }),
        2 => Just(Try::Accept),
        2 => any::<bool>().prop_map(|accept| Try::Answer { accept }),
        3 => (base, any::<u16>()).prop_map(|(base, permissions)| Try::CreateRole { base, permissions }),
        3 => (index.clone(), any::<u16>()).prop_map(|(role, permissions)| Try::EditRole { role, permissions }),
        1 => index.clone().prop_map(|role| Try::DeleteRole { role }),
        2 => index.clone().prop_map(|role| Try::JoiningRole { role }),
        1 => Just(Try::Open),
        2 => Just(Try::Join),
        1 => (index.clone(), any::<bool>()).prop_map(|(target, resume)| Try::Suspend { target, resume }),
        1 => index.clone().prop_map(|target| Try::Remove { target }),
        1 => index.clone().prop_map(|target| Try::Transfer { target }),
        1 => Just(Try::Delete),
        1 => Just(Try::Restore),
    ];
    (0..7_usize, what)
}

/// Returns the permissions whose bit is set.
fn permissions_of(bits: u16) -> Permissions {
    let chosen: Vec<Permission> = Permission::ALL
        .iter()
        .enumerate()
        .filter(|(n, _)| bits & (1 << n) != 0)
        .map(|(_, permission)| *permission)
        .collect();
    Permissions::of(&chosen)
}

/// An organization whose owner takes no part, and accounts that work together to get more than they have.
struct Conspiracy {
    fixture: Fixture,
    organization: OrganizationId,
    /// An admin, a developer, a viewer, one with a custom role, and three that are no members.
    accounts: Vec<AccountId>,
    invitations: Mutex<Vec<OrganizationInvitationId>>,
}

impl Conspiracy {
    fn new() -> Conspiracy {
        let fixture = Fixture::new();
        let owner = account(&fixture, "owner");
        let id = organization(&fixture, owner, Joining::Invitation).id;
        let names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
        let accounts: Vec<AccountId> = names.iter().map(|name| account(&fixture, name)).collect();
        // Of the base admin, but without most of its permissions; and the strongest that takes part.
        let chosen = [
            Permission::OrgRead,
            Permission::MembersRead,
            Permission::MembersInvite,
            Permission::MembersUpdate,
            Permission::RolesCreate,
            Permission::RolesUpdate,
        ];
        let new = NewRole { name: "Inviter".into(), base: Base::Admin, permissions: Some(Permissions::of(&chosen)) };
        let inviter =
            run(&fixture, Principal::Operator, move |op, wtx| custom_roles::create(op, wtx, id, &new)).unwrap();
        add(&fixture, id, accounts[0], inviter.id);
        add(&fixture, id, accounts[1], SystemRole::DEVELOPER.id());
        add(&fixture, id, accounts[2], SystemRole::VIEWER.id());
        Conspiracy { fixture, organization: id, accounts, invitations: Mutex::new(Vec::new()) }
    }

    fn roles(&self) -> Vec<RoleId> {
        let id = self.organization;
        let listed = run(&self.fixture, Principal::Operator, move |op, wtx| custom_roles::list(op, wtx, id));
        listed.map(|roles| roles.iter().map(|role| role.id).collect()).unwrap_or_default()
    }

    /// The rights of all of them together.
    fn authority(&self) -> (Permissions, Option<Base>) {
        let (id, accounts) = (self.organization, self.accounts.clone());
        let all = self.fixture.services.db.read(self.fixture.acme.tenant.id, move |tx| {
            let mut all: Vec<Authority> = Vec::new();
            for account in &accounts {
                all.extend(authority::of_account(tx, id, *account)?);
            }
            Ok(all)
        });
        let all = all.unwrap();
        let permissions = all.iter().fold(Permissions::NONE, |sum, one| sum.union(one.permissions()));
        (permissions, all.iter().map(Authority::strength).max())
    }

    /// Makes one step. It may be refused.
    fn step(&self, by: usize, what: Try) {
        let (id, account) = (self.organization, self.accounts[by]);
        let email = |account: usize| {
            let names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
            Email::parse(&format!("{}@example.com", names[account % names.len()])).unwrap()
        };
        let (roles, members) = (self.roles(), members_of(&self.fixture, id));
        let role = |n: usize| roles.get(n % roles.len().max(1)).copied().unwrap_or(SystemRole::OWNER.id());
        let member = |n: usize| members[n % members.len()].id;
        let another = self.accounts[(by + 3) % self.accounts.len()];
        let by_address = email(by + 3);
        let invitation = self.invitations.lock().unwrap().last().copied();
        let outcome: Result<Option<OrganizationInvitationId>, Code> = {
            let (role_id, member_id) = match what {
                Try::SetRoles { target, role: n } => (role(n), member(target)),
                Try::Suspend { target, .. } | Try::Remove { target } | Try::Transfer { target } => {
                    (role(0), member(target))
                }
                Try::Add { role: n }
                | Try::Invite { role: n }
                | Try::EditRole { role: n, .. }
                | Try::DeleteRole { role: n }
                | Try::JoiningRole { role: n } => (role(n), member(0)),
                _ => (role(0), member(0)),
            };
            run(&self.fixture, Principal::Account(account), move |op, wtx| {
                let none = |_| None;
                match what {
                    Try::SetRoles { .. } => {
                        members::set_roles(op, wtx, id, member_id, &Roles::one(role_id)).map(|_| None)
                    }
                    Try::Add { .. } => {
                        let new = NewMember { account: another, roles: Roles::one(role_id) };
                        members::add(op, wtx, id, &new).map(|_| None)
                    }
                    Try::Invite { .. } => {
                        let new = NewMemberInvitation {
                            organization: id,
                            email: by_address.clone(),
                            role: role_id,
                            locale: None,
                            delivery: Delivery::Mail,
                        };
                        let limits = portico::config::ThrottleConfig::default();
                        Ok(Some(invite_member(op, wtx, &limits, &new)?.invitation.id))
                    }
                    Try::Accept => match invitation {
                        Some(invitation) => invited::accept_own(op, wtx, invitation, account).map(|_| None),
                        None => Ok(None),
                    },
                    Try::Answer { accept } => {
                        let answer = if accept { Answer::Accept } else { Answer::Decline };
                        members::answer(op, wtx, id, account, answer).map(none)
                    }
                    Try::CreateRole { base, permissions } => {
                        let permissions = permissions_of(permissions).intersection(base.permissions());
                        let new = NewRole { name: "Tried".into(), base, permissions: Some(permissions) };
                        custom_roles::create(op, wtx, id, &new).map(|_| None)
                    }
                    Try::EditRole { permissions, .. } => {
                        let permissions = Some(permissions_of(permissions));
                        custom_roles::update(op, wtx, id, role_id, &RoleChanges { name: None, permissions })
                            .map(|_| None)
                    }
                    Try::DeleteRole { .. } => custom_roles::delete(op, wtx, id, role_id).map(none),
                    Try::JoiningRole { .. } => {
                        let changes = Changes { joining_role: Some(role_id), ..Changes::default() };
                        organizations::update(op, wtx, id, &changes).map(|_| None)
                    }
                    Try::Open => {
                        let changes = Changes { joining: Some(Joining::Open), ..Changes::default() };
                        organizations::update(op, wtx, id, &changes).map(|_| None)
                    }
                    Try::Join => members::join(op, wtx, id, account).map(|_| None),
                    Try::Suspend { resume, .. } => {
                        let to = if resume { Suspension::Resumed } else { Suspension::Suspended };
                        members::set_suspended(op, wtx, id, member_id, to).map(|_| None)
                    }
                    Try::Remove { .. } => members::remove(op, wtx, id, member_id).map(none),
                    Try::Transfer { .. } => members::transfer(op, wtx, id, member_id).map(|_| None),
                    Try::Delete => organizations::delete(op, wtx, id).map(|_| None),
                    Try::Restore => organizations::restore(op, wtx, id).map(|_| None),
                }
            })
        };
        if let Ok(Some(invitation)) = outcome {
            self.invitations.lock().unwrap().push(invitation);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// A-36, P-05: whatever the members of an organization do together, in any order and by any path, they never have a
    /// permission or a strength that none of them had at the beginning, and the organization keeps its owner.
    #[test]
    fn a_36_members_never_get_more_than_they_had_together(steps in prop::collection::vec(tries(), 30..60)) {
        let conspiracy = Conspiracy::new();
        let (permissions, strength) = conspiracy.authority();
        prop_assert!(strength == Some(Base::Admin) && permissions.contains(Permission::TokensCreate));
        for (by, what) in steps {
            conspiracy.step(by, what);
            let (now, strongest) = conspiracy.authority();
            prop_assert!(permissions.covers(now), "{what:?} by {by}: {now:?}");
            prop_assert!(strongest <= strength, "{what:?} by {by}: {strongest:?}");
            prop_assert!(owners(&conspiracy.fixture, conspiracy.organization) >= 1, "{what:?} by {by}");
        }
    }
}

/// Does the same work 64 times at once, and returns the outcomes. One that got no connection in time tries again, as a
/// client does.
pub fn at_once<T: Send + 'static>(
    fixture: &Fixture,
    each: impl Fn(usize) -> (Principal, Box<dyn Fn(&Op, &mut WriteTx<'_>) -> Outcome<T> + Send>),
) -> Vec<Result<T, Code>> {
    let barrier = Barrier::new(64);
    let jobs: Vec<_> = (0..64)
        .map(|n| {
            let (by, work) = each(n);
            (fixture.op(&fixture.acme).by(by), work)
        })
        .collect();
    std::thread::scope(|scope| {
        let (barrier, db) = (&barrier, &fixture.services.db);
        let running: Vec<_> = jobs
            .into_iter()
            .map(|(op, work)| {
                scope.spawn(move || {
                    barrier.wait();
                    let (tenant, work) = (op.tenant.id, Arc::new(Mutex::new(work)));
                    loop {
                        let (op, work) = (op.clone(), Arc::clone(&work));
                        let done = db.write(tenant, move |wtx| {
                            let work = work.lock().unwrap();
                            Ok::<_, Fault>(Stop::outcome(work(&op, wtx))?.map_err(|refusal| refusal.code))
                        });
                        if !matches!(done, Err(Fault::Unavailable { .. })) {
                            return done;
                        }
                    }
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect()
    })
}

/// P-02: of 64 parallel joins of one account exactly one makes the membership.
#[test]
fn of_64_parallel_joins_of_an_account_one_succeeds() {
    let fixture = Fixture::new();
    let (owner, ada) = (account(&fixture, "owner"), account(&fixture, "joining"));
    let id = organization(&fixture, owner, Joining::Open).id;
    let outcomes = at_once(&fixture, |_| {
        (Principal::Account(ada), Box::new(move |op, wtx| members::join(op, wtx, id, ada).map(drop)))
    });
    let joined = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(joined, 1);
    assert!(outcomes.iter().flat_map(|outcome| outcome.as_ref().err()).all(|code| *code == Code::AlreadyMember));
    assert_eq!(members_of(&fixture, id).len(), 2);
}

/// P-02: of 64 parallel acceptances of one invitation exactly one makes the membership.
#[test]
fn of_64_parallel_acceptances_of_an_invitation_one_succeeds() {
    let fixture = Fixture::new();
    let (owner, ada) = (account(&fixture, "owner"), account(&fixture, "invited"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let new = NewMemberInvitation {
        organization: id,
        email: Email::parse("invited@example.com").unwrap(),
        role: SystemRole::DEVELOPER.id(),
        locale: None,
        delivery: Delivery::Caller,
    };
    let limits = fixture.services.throttle;
    let made = run(&fixture, Principal::Operator, move |op, wtx| invite_member(op, wtx, &limits, &new)).unwrap();
    let link = made.link.unwrap();
    let token = BearerToken::parse(TokenKind::OrganizationInvitation, link.split_once("token=").unwrap().1).unwrap();
    let outcomes = at_once(&fixture, |_| {
        let token = token.clone();
        (Principal::Account(ada), Box::new(move |op, wtx| invited::accept(op, wtx, &token, ada)))
    });
    let accepted: Vec<&Membership> = outcomes.iter().flatten().collect();
    assert_eq!(accepted.len(), 1);
    assert_eq!(accepted[0].roles, Roles::one(SystemRole::DEVELOPER.id()));
    let refused = outcomes.iter().flat_map(|outcome| outcome.as_ref().err());
    assert!(refused.copied().all(|code| code == Code::OrganizationInvitationOver || code == Code::AlreadyMember));
}

/// Makes an organization with this many owners, and returns their accounts and memberships.
fn with_owners(fixture: &Fixture, many: usize) -> (OrganizationId, Vec<(AccountId, MembershipId)>) {
    let first = account(fixture, "owner");
    let id = organization(fixture, first, Joining::Invitation).id;
    for n in 1..many {
        add(fixture, id, account(fixture, &format!("owner{n}")), SystemRole::OWNER.id());
    }
    (id, members_of(fixture, id).iter().map(|member| (member.account, member.id)).collect())
}

/// Of 64 owners who remove themselves and each other at once, one stays: an organization is never without an owner.
#[test]
fn of_64_owners_who_are_removed_at_once_one_stays() {
    let fixture = Fixture::new();
    let (id, all) = with_owners(&fixture, 64);
    let outcomes = at_once(&fixture, |n| {
        let (account, own) = all[n];
        // Each second one removes its neighbour.
        let target = if n % 2 == 0 { own } else { all[(n + 1) % 64].1 };
        (Principal::Account(account), Box::new(move |op, wtx| members::remove(op, wtx, id, target)))
    });
    let left = owners(&fixture, id);
    assert!(left >= 1, "{outcomes:?}");
    assert_eq!(64 - left, outcomes.iter().filter(|outcome| outcome.is_ok()).count(), "each removal removed one");
    // The same by demotion, one after the other: the last one stays.
    for member in members_of(&fixture, id) {
        let viewer = Roles::one(SystemRole::VIEWER.id());
        let _ = run(&fixture, Principal::Operator, move |op, wtx| members::set_roles(op, wtx, id, member.id, &viewer));
    }
    assert_eq!(owners(&fixture, id), 1);
}

/// Of 64 parallel transfers by the one owner, to 64 members, one succeeds: the others come from no owner any more.
#[test]
fn of_64_parallel_transfers_of_an_ownership_one_succeeds() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let targets: Vec<MembershipId> = (0..64)
        .map(|n| add(&fixture, id, account(&fixture, &format!("member{n}")), SystemRole::VIEWER.id()).id)
        .collect();
    let outcomes = at_once(&fixture, |n| {
        let to = targets[n];
        (Principal::Account(owner), Box::new(move |op, wtx| members::transfer(op, wtx, id, to).map(drop)))
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
    assert_eq!(owners(&fixture, id), 1);
    let former = members_of(&fixture, id).into_iter().find(|member| member.account == owner).unwrap();
    assert_eq!((former.state, former.roles), (MembershipState::Active, Roles::one(SystemRole::ADMIN.id())));
}

/// invitations of an administrator who was removed or demoted give nothing.
#[test]
fn a_36_invitations_of_a_removed_administrator_are_void() {
    let fixture = Fixture::new();
    let (owner, admin, friend) =
        (account(&fixture, "owner"), account(&fixture, "bad-admin"), account(&fixture, "friend"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let membership = add(&fixture, id, admin, SystemRole::ADMIN.id()).id;
    let new = NewMemberInvitation {
        organization: id,
        email: Email::parse("friend@example.com").unwrap(),
        role: SystemRole::ADMIN.id(),
        locale: None,
        delivery: Delivery::Mail,
    };
    let limits = fixture.services.throttle;
    let made = run(&fixture, Principal::Account(admin), move |op, wtx| invite_member(op, wtx, &limits, &new)).unwrap();
    let invitation = made.invitation.id;
    let viewer = Roles::one(SystemRole::VIEWER.id());
    run(&fixture, Principal::Account(owner), move |op, wtx| members::set_roles(op, wtx, id, membership, &viewer))
        .unwrap();
    let accept = move |op: &Op, wtx: &mut WriteTx<'_>| invited::accept_own(op, wtx, invitation, friend).map(drop);
    assert_eq!(run(&fixture, Principal::Account(friend), accept), Err(Code::OrganizationInvitationOver));
    let listed = run(&fixture, Principal::Account(friend), move |op, wtx| Ok(invited::list_of(op, wtx, friend)?.len()));
    assert_eq!(listed, Ok(0));
    // With the right again, it counts again.
    let again = Roles::one(SystemRole::ADMIN.id());
    run(&fixture, Principal::Account(owner), move |op, wtx| members::set_roles(op, wtx, id, membership, &again))
        .unwrap();
    assert_eq!(run(&fixture, Principal::Account(friend), accept), Ok(()));
}

/// an invitation belongs to the verified address that was invited, and to no one else who has the link.
#[test]
fn a_35_only_the_invited_verified_address_accepts() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner, Joining::Invitation).id;
    fixture.account(&fixture.acme, "unverified@example.com", false);
    let unverified = fixture.account_id(&fixture.acme, "unverified@example.com");
    let other = account(&fixture, "other");
    let new = NewMemberInvitation {
        organization: id,
        email: Email::parse("unverified@example.com").unwrap(),
        role: SystemRole::VIEWER.id(),
        locale: None,
        delivery: Delivery::Caller,
    };
    let limits = fixture.services.throttle;
    let made = run(&fixture, Principal::Operator, move |op, wtx| invite_member(op, wtx, &limits, &new)).unwrap();
    let link = made.link.unwrap();
    let token = BearerToken::parse(TokenKind::OrganizationInvitation, link.split_once("token=").unwrap().1).unwrap();
    for account in [unverified, other] {
        let token = token.clone();
        let accept = move |op: &Op, wtx: &mut WriteTx<'_>| invited::accept(op, wtx, &token, account).map(drop);
        assert_eq!(run(&fixture, Principal::Account(account), accept), Err(Code::OrganizationInvitationOfAnother));
    }
    assert_eq!(members_of(&fixture, id).len(), 1);
}

/// The deletion of an account leaves no organization without an owner: the strongest and oldest member follows, and an
/// organization without other members is deleted.
#[test]
fn an_organization_of_a_deleted_owner_has_another_one_or_is_deleted() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let (with, without) =
        (organization(&fixture, owner, Joining::Invitation).id, organization(&fixture, owner, Joining::Invitation).id);
    add(&fixture, with, account(&fixture, "viewer"), SystemRole::VIEWER.id());
    let next = account(&fixture, "admin");
    fixture.advance(1);
    add(&fixture, with, next, SystemRole::ADMIN.id());
    fixture.advance(1);
    add(&fixture, with, account(&fixture, "later"), SystemRole::ADMIN.id());
    run(&fixture, Principal::Operator, move |op, wtx| {
        portico::personal_data::leaving::delete(op, wtx, owner)?.unwrap();
        Ok(())
    })
    .unwrap();
    let owners: Vec<AccountId> =
        members_of(&fixture, with).iter().filter(|m| m.is_active_owner()).map(|m| m.account).collect();
    assert_eq!(owners, [next]);
    let state =
        run(&fixture, Principal::Operator, move |_, wtx| Ok(organizations::store::find(wtx, without)?.unwrap().state));
    assert_eq!(state, Ok(OrganizationState::Deleted));
    assert!(members_of(&fixture, without).is_empty());
}

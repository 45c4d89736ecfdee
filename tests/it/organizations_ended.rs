//! What has ended in an organization stays ended: suspensions, tokens, invitations; and an owner always follows.

use portico::accounts::AccountState;
use portico::authn::invitations::Delivery;
use portico::authn::invite_member::{MemberInvited, NewMemberInvitation, invite_member};
use portico::authn::unfinished;
use portico::base::code::Code;
use portico::base::email::Email;
use portico::base::id::{AccountId, OrganizationId, RoleId};
use portico::op::{Op, Principal};
use portico::organizations::custom_roles::{self, NewRole, RoleChanges};
use portico::organizations::members::{self, Suspension};
use portico::organizations::memberships::store as memberships;
use portico::organizations::{
    self, Base, Joining, NewOrganization, Organization, OrganizationState, Permission, Permissions, SystemRole,
    api_tokens, invited,
};
use portico::personal_data::leaving;
use portico::storage::WriteTx;

use crate::api_token_rights::{make, token};
use crate::organizations::{account, add, at_once, members_of, organization, owners, run};
use crate::support::{Fixture, Req};

fn invite(
    fixture: &Fixture,
    by: Principal,
    (organization, address, role): (OrganizationId, &str, RoleId),
) -> Result<MemberInvited, Code> {
    let email = Email::parse(address).unwrap();
    let new = NewMemberInvitation { organization, email, role, locale: None, delivery: Delivery::Mail };
    let limits = fixture.services.throttle;
    run(fixture, by, move |op, wtx| invite_member(op, wtx, &limits, &new))
}

fn open_invitations(fixture: &Fixture, account: AccountId) -> usize {
    run(fixture, Principal::Account(account), move |op, wtx| Ok(invited::list_of(op, wtx, account)?.len())).unwrap()
}

fn role(fixture: &Fixture, organization: OrganizationId, permissions: &[Permission]) -> RoleId {
    let permissions = Some(Permissions::of(permissions));
    let new = NewRole { name: "Own".into(), base: Base::Admin, permissions };
    run(fixture, Principal::Operator, move |op, wtx| custom_roles::create(op, wtx, organization, &new)).unwrap().id
}

fn set_state(fixture: &Fixture, id: OrganizationId, state: OrganizationState) {
    run(fixture, Principal::Operator, move |op, wtx| organizations::set_state(op, wtx, id, state)).unwrap();
}

fn restored(fixture: &Fixture, by: Principal, id: OrganizationId) -> Result<Organization, Code> {
    run(fixture, by, move |op, wtx| organizations::restore(op, wtx, id))
}

fn deleted(fixture: &Fixture, by: Principal, id: OrganizationId) {
    run(fixture, by, move |op, wtx| organizations::delete(op, wtx, id)).unwrap();
}

/// a suspended member cannot leave and join again free of the suspension.
#[test]
fn a_34_a_suspended_member_cannot_lift_the_suspension_by_joining_again() {
    let fixture = Fixture::new();
    let (owner, member) = (account(&fixture, "owner"), account(&fixture, "member"));
    let id = organization(&fixture, owner, Joining::Open).id;
    let membership = add(&fixture, id, member, SystemRole::ADMIN.id()).id;
    let suspend = move |op: &Op, wtx: &mut WriteTx<'_>| {
        members::set_suspended(op, wtx, id, membership, Suspension::Suspended).map(drop)
    };
    run(&fixture, Principal::Account(owner), suspend).unwrap();
    let by = Principal::Account(member);
    let leave = move |op: &Op, wtx: &mut WriteTx<'_>| members::remove(op, wtx, id, membership);
    assert_eq!(run(&fixture, by, leave), Err(Code::OrganizationForbidden));
    let join = move |op: &Op, wtx: &mut WriteTx<'_>| members::join(op, wtx, id, member).map(drop);
    assert_eq!(run(&fixture, by, join), Err(Code::AlreadyMember));
    assert_eq!(members_of(&fixture, id).len(), 2);
    // An administrator can still remove the member.
    assert_eq!(run(&fixture, Principal::Account(owner), leave), Ok(()));
}

/// what an operator has suspended stays suspended when its owner restores it, and a resumed member gets no rights that
/// the caller lacks.
#[test]
fn a_36_a_suspension_is_lifted_by_those_only_who_may_give_the_rights() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner, Joining::Invitation).id;
    for before in [OrganizationState::Active, OrganizationState::Suspended] {
        if before == OrganizationState::Suspended {
            set_state(&fixture, id, before);
        }
        deleted(&fixture, Principal::Operator, id);
        assert_eq!(restored(&fixture, Principal::Account(owner), id).unwrap().state, before);
        let read = move |_: &Op, wtx: &mut WriteTx<'_>| Ok(organizations::store::find(wtx, id)?.unwrap().state);
        assert_eq!(run(&fixture, Principal::Operator, read), Ok(before));
    }
    set_state(&fixture, id, OrganizationState::Active);

    let (bob, carol) = (account(&fixture, "bob"), account(&fixture, "carol"));
    let target = add(&fixture, id, bob, SystemRole::ADMIN.id()).id;
    let few = role(&fixture, id, &[Permission::OrgRead, Permission::MembersRead, Permission::MembersUpdate]);
    add(&fixture, id, carol, few);
    let set = move |to| move |op: &Op, wtx: &mut WriteTx<'_>| members::set_suspended(op, wtx, id, target, to).map(drop);
    assert_eq!(run(&fixture, Principal::Account(carol), set(Suspension::Suspended)), Ok(()));
    assert_eq!(
        run(&fixture, Principal::Account(carol), set(Suspension::Resumed)),
        Err(Code::OrganizationForbidden),
        "the member would have rights that the caller lacks"
    );
    assert_eq!(run(&fixture, Principal::Account(owner), set(Suspension::Resumed)), Ok(()));
}

/// a caller changes no role that has permissions beyond its own, not even to take them away, and ends no invitation
/// with a role stronger than its own.
#[test]
fn a_36_weaker_members_end_nothing_that_stronger_ones_gave() {
    let fixture = Fixture::new();
    let (owner, weak) = (account(&fixture, "owner"), account(&fixture, "weak"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let few = role(&fixture, id, &[Permission::OrgRead, Permission::RolesUpdate, Permission::MembersInvite]);
    add(&fixture, id, weak, few);
    let strong = role(&fixture, id, &[Permission::OrgRead, Permission::MembersRemove]);
    let changes = RoleChanges { permissions: Some(Permissions::of(&[Permission::OrgRead])), ..RoleChanges::default() };
    let update = {
        let changes = changes.clone();
        move |op: &Op, wtx: &mut WriteTx<'_>| custom_roles::update(op, wtx, id, strong, &changes).map(drop)
    };
    assert_eq!(run(&fixture, Principal::Account(weak), update.clone()), Err(Code::OrganizationForbidden));
    assert_eq!(run(&fixture, Principal::Account(owner), update), Ok(()));

    let made = invite(&fixture, Principal::Operator, (id, "zoe@example.com", SystemRole::OWNER.id())).unwrap();
    let invitation = made.invitation.id;
    let end = |invitation| move |op: &Op, wtx: &mut WriteTx<'_>| invited::withdraw(op, wtx, id, invitation);
    assert_eq!(run(&fixture, Principal::Account(weak), end(invitation)), Err(Code::OrganizationForbidden));
    let own = role(&fixture, id, &[Permission::OrgRead]);
    let replaced = invite(&fixture, Principal::Account(weak), (id, "zoe@example.com", own));
    assert_eq!(replaced.err(), Some(Code::OrganizationForbidden));
    // One that has expired is in no one's way.
    fixture.advance(8 * 86_400);
    let after = invite(&fixture, Principal::Account(weak), (id, "zoe@example.com", own));
    let invitation = after.unwrap().invitation.id;
    assert_eq!(run(&fixture, Principal::Account(owner), end(invitation)), Ok(()));
}

/// P-03: the tokens and invitations of a deleted organization have ended for good. Its members and roles are restored.
#[test]
fn p_03_a_restored_organization_has_its_members_but_no_token_and_no_invitation() {
    let fixture = Fixture::new();
    let (owner, friend) = (account(&fixture, "owner"), account(&fixture, "friend"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let made = make(&fixture, Principal::Account(owner), &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    invite(&fixture, Principal::Account(owner), (id, "friend@example.com", SystemRole::ADMIN.id())).unwrap();
    assert_eq!(open_invitations(&fixture, friend), 1);
    deleted(&fixture, Principal::Account(owner), id);
    restored(&fixture, Principal::Account(owner), id).unwrap();
    let (op, secret) = (fixture.op(&fixture.acme), made.secret.clone());
    let found = fixture.services.db.read(op.tenant.id, move |tx| api_tokens::find_live(&op, tx, &secret)).unwrap();
    assert_eq!(found.err().map(|refusal| refusal.code), Some(Code::ApiTokenInvalid));
    assert_eq!(open_invitations(&fixture, friend), 0);
    assert_eq!(owners(&fixture, id), 1);
}

/// the invitations of an account end with its lock and with everything that ends its sessions, because the user
/// may not have made them. The user's own change of the password keeps them.
#[actix_web::test]
async fn a_34_invitations_of_an_account_that_was_taken_over_are_void() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let (owner, friend) = (account(&fixture, "owner"), account(&fixture, "friend"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    let ann = fixture.account_id(&acme, "ada@example.com");
    add(&fixture, id, ann, SystemRole::ADMIN.id());
    let again = || {
        invite(&fixture, Principal::Account(ann), (id, "friend@example.com", SystemRole::ADMIN.id())).unwrap();
        assert_eq!(open_invitations(&fixture, friend), 1);
    };

    again();
    fixture.set_account_state(&acme, "ada@example.com", AccountState::Locked);
    assert_eq!(open_invitations(&fixture, friend), 0, "locked");
    fixture.set_account_state(&acme, "ada@example.com", AccountState::Active);
    assert_eq!(open_invitations(&fixture, friend), 0, "unlocked");

    again();
    fixture.set_password(&acme, "ada@example.com", "a password set by an operator");
    assert_eq!(open_invitations(&fixture, friend), 0, "a new password by an operator");
}

/// The last owner's rule holds when accounts are deleted at once: the member who is left owns the organization, or it is deleted.
#[test]
fn accounts_that_are_deleted_at_once_leave_no_organization_without_an_owner() {
    let fixture = Fixture::new();
    let pairs: Vec<(OrganizationId, [AccountId; 2])> = (0..32)
        .map(|n| {
            let both = [account(&fixture, &format!("owner{n}")), account(&fixture, &format!("member{n}"))];
            let id = organization(&fixture, both[0], Joining::Invitation).id;
            add(&fixture, id, both[1], SystemRole::VIEWER.id());
            (id, both)
        })
        .collect();
    let outcomes = at_once(&fixture, |n| {
        let account = pairs[n / 2].1[n % 2];
        let delete = move |op: &Op, wtx: &mut WriteTx<'_>| {
            leaving::delete(op, wtx, account)?.unwrap();
            Ok(())
        };
        (Principal::Operator, Box::new(delete))
    });
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    for (id, _) in pairs {
        let read = move |_: &Op, wtx: &mut WriteTx<'_>| Ok(organizations::store::find(wtx, id)?.unwrap().state);
        assert_eq!(run(&fixture, Principal::Operator, read), Ok(OrganizationState::Deleted));
        assert!(members_of(&fixture, id).is_empty());
    }
}

/// A transfer to an account that is being deleted at the same time leaves an owner.
#[test]
fn a_transfer_to_an_account_that_is_deleted_leaves_an_owner() {
    let fixture = Fixture::new();
    let scenes: Vec<_> = (0..32)
        .map(|n| {
            let (owner, admin) = (account(&fixture, &format!("owner{n}")), account(&fixture, &format!("admin{n}")));
            let id = organization(&fixture, owner, Joining::Invitation).id;
            (id, owner, admin, add(&fixture, id, admin, SystemRole::ADMIN.id()).id)
        })
        .collect();
    at_once(&fixture, |n| {
        let (id, owner, admin, membership) = scenes[n / 2];
        match n % 2 {
            0 => (
                Principal::Operator,
                Box::new(move |op: &Op, wtx: &mut WriteTx<'_>| {
                    leaving::delete(op, wtx, admin)?.unwrap();
                    Ok(())
                }),
            ),
            _ => (
                Principal::Account(owner),
                Box::new(move |op: &Op, wtx: &mut WriteTx<'_>| members::transfer(op, wtx, id, membership).map(drop)),
            ),
        }
    });
    for (id, ..) in scenes {
        assert_eq!(owners(&fixture, id), 1);
    }
}

/// An operator makes an unfinished sign-up the further owner. When the account is deleted because its address was never
/// proved, it is no owner any more, and its organization still has one.
#[actix_web::test]
async fn an_unfinished_sign_up_leaves_no_membership_behind() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner, Joining::Invitation).id;
    fixture.set_tenant(&acme, "registration", "open");
    let form = [("email", "eve@example.com"), ("password", "a password of one's own")];
    fixture.send(Req::post(format!("{}/register", acme.path), &form).same_origin()).await;
    let eve = fixture.account_id(&acme, "eve@example.com");
    add(&fixture, id, eve, SystemRole::OWNER.id());
    make(&fixture, Principal::Operator, &token(eve, Some(id), SystemRole::OWNER)).unwrap();
    fixture.advance(8 * 86_400);
    let op = fixture.op(&acme);
    assert_eq!(fixture.services.db.write(acme.tenant.id, move |wtx| unfinished::delete(&op, wtx)).unwrap(), 1);
    let left = move |_: &Op, wtx: &mut WriteTx<'_>| {
        Ok((memberships::list_of_account(wtx, eve)?.len(), api_tokens::store::list_of_account(wtx, eve, 10)?.len()))
    };
    assert_eq!(run(&fixture, Principal::Operator, left), Ok((0, 0)), "rows without an account");
    let memberships = members_of(&fixture, id);
    assert_eq!((memberships.len(), owners(&fixture, id)), (1, 1));
    let own = memberships[0].id;
    let leave = move |op: &Op, wtx: &mut WriteTx<'_>| members::remove(op, wtx, id, own);
    assert_eq!(run(&fixture, Principal::Account(owner), leave), Err(Code::LastOwner));
}

/// An organization whose owner's account is gone has another owner when an operator restores it.
#[test]
fn a_restored_organization_has_an_owner() {
    let fixture = Fixture::new();
    let (owner, member, locked) =
        (account(&fixture, "owner"), account(&fixture, "member"), account(&fixture, "locked"));
    let id = organization(&fixture, owner, Joining::Invitation).id;
    add(&fixture, id, locked, SystemRole::ADMIN.id());
    add(&fixture, id, member, SystemRole::VIEWER.id());
    fixture.set_account_state(&fixture.acme, "locked@example.com", AccountState::Locked);
    deleted(&fixture, Principal::Account(owner), id);
    run(&fixture, Principal::Operator, move |op, wtx| {
        leaving::delete(op, wtx, owner)?.unwrap();
        Ok(())
    })
    .unwrap();
    restored(&fixture, Principal::Operator, id).unwrap();
    let owners: Vec<AccountId> =
        members_of(&fixture, id).iter().filter(|m| m.is_active_owner()).map(|m| m.account).collect();
    assert_eq!(owners, [member], "a locked account comes last");
}

/// A user creates organizations of its own only, and no API token creates one.
#[test]
fn a_36_an_organization_is_created_for_the_caller_only() {
    let fixture = Fixture::new();
    let (owner, other) = (account(&fixture, "owner"), account(&fixture, "other"));
    let new = NewOrganization { name: "Own".into(), context: None, joining: Joining::Open, owner };
    for by in [Principal::Account(other), Principal::Anonymous] {
        let new = new.clone();
        let created = run(&fixture, by, move |op, wtx| organizations::create(op, wtx, &new).map(drop));
        assert_eq!(created, Err(Code::OrganizationCreationForbidden), "{by:?}");
    }
    // A name in the form of an id makes a slug that is none.
    let name = "0190163d8694739bbd1fd9d4a8e3c111".to_owned();
    let new = NewOrganization { name: name.clone(), ..new };
    let made = run(&fixture, Principal::Account(owner), move |op, wtx| organizations::create(op, wtx, &new)).unwrap();
    assert!(made.slug.starts_with(&name) && made.slug.len() == name.len() + 7, "{}", made.slug);
}

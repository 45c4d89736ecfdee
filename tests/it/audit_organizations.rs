//! The actions of organizations that the audit log records, for the tests of the log.

use portico::authn::invitations::Delivery;
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::base::email::Email;
use portico::base::id::OrganizationInvitationId;
use portico::base::refusal::{Refusal, Stop};
use portico::op::{Op, Principal};
use portico::organizations::custom_roles::{self, NewRole, RoleChanges};
use portico::organizations::members::{self, NewMember, Suspension};
use portico::organizations::memberships::store as memberships;
use portico::organizations::{
    self, Base, Changes, Joining, NewOrganization, Organization, OrganizationState, Permissions, Roles, SystemRole,
    invited,
};
use portico::storage::WriteTx;

use crate::audit::{ADA, account_id};
use crate::support::Fixture;

const OWNER: &str = "owner@example.com";

fn run<T: Send + 'static>(
    fixture: &Fixture,
    work: impl Fn(&Op, &mut WriteTx<'_>) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> T {
    let op = fixture.op(&fixture.acme).by(Principal::Operator);
    fixture.services.db.write(op.tenant.id, move |wtx| Stop::outcome(work(&op, wtx))).unwrap().unwrap()
}

fn organization(fixture: &Fixture) -> Organization {
    fixture.account(&fixture.acme, OWNER, true);
    let owner = account_id(fixture, OWNER);
    run(fixture, move |op, wtx| {
        let new = NewOrganization { name: "Aurora".into(), context: None, joining: Joining::Open, owner };
        organizations::create(op, wtx, &new)
    })
}

fn invite(fixture: &Fixture, organization: &Organization) -> OrganizationInvitationId {
    let (id, limits) = (organization.id, fixture.services.throttle);
    run(fixture, move |op, wtx| {
        let new = NewMemberInvitation {
            organization: id,
            email: Email::parse(ADA).unwrap(),
            role: SystemRole::VIEWER.id(),
            locale: None,
            delivery: Delivery::Caller,
        };
        Ok(invite_member(op, wtx, &limits, &new)?.invitation.id)
    })
}

/// Returns the actor kind that [`perform`] produces for the event; `None` for an event of another kind.
pub fn actor(event: &str) -> Option<&'static str> {
    match event {
        "organization_invitation_accepted" | "member_joined" => Some("account"),
        _ if ["organization_", "member_", "ownership_"].iter().any(|start| event.starts_with(start)) => {
            Some("operator")
        }
        _ => None,
    }
}

/// Prepares the state, calls `begin`, and performs the action of the event once.
pub fn perform(fixture: &Fixture, event: &str, begin: &dyn Fn()) {
    let ada = account_id(fixture, ADA);
    if event == "organization_created" {
        begin();
        return run(fixture, move |op, wtx| {
            let new = NewOrganization { name: "Aurora".into(), context: None, joining: Joining::Closed, owner: ada };
            organizations::create(op, wtx, &new).map(drop)
        });
    }
    let organization = organization(fixture);
    let id = organization.id;
    let set_state = move |to| move |op: &Op, wtx: &mut WriteTx<'_>| organizations::set_state(op, wtx, id, to).map(drop);
    let add = move |op: &Op, wtx: &mut WriteTx<'_>| {
        let new = NewMember { account: ada, roles: Roles::one(SystemRole::VIEWER.id()) };
        members::add(op, wtx, id, &new).map(drop)
    };
    match event {
        "organization_changed" => {
            begin();
            run(fixture, move |op, wtx| {
                let changes = Changes { name: Some("Boreal".into()), ..Changes::default() };
                organizations::update(op, wtx, id, &changes).map(drop)
            });
        }
        "organization_suspended" => {
            begin();
            run(fixture, set_state(OrganizationState::Suspended));
            run(fixture, set_state(OrganizationState::Suspended));
        }
        "organization_resumed" => {
            run(fixture, set_state(OrganizationState::Suspended));
            begin();
            run(fixture, set_state(OrganizationState::Active));
            run(fixture, set_state(OrganizationState::Active));
        }
        "organization_deleted" => {
            begin();
            run(fixture, move |op, wtx| organizations::delete(op, wtx, id).map(drop));
        }
        "organization_restored" => {
            run(fixture, move |op, wtx| organizations::delete(op, wtx, id).map(drop));
            begin();
            run(fixture, move |op, wtx| organizations::restore(op, wtx, id).map(drop));
        }
        "organization_role_created" | "organization_role_changed" | "organization_role_deleted" => {
            role(fixture, event, &organization, begin);
        }
        "organization_invitation_made" => {
            begin();
            invite(fixture, &organization);
        }
        "organization_invitation_accepted" => {
            let invitation = invite(fixture, &organization);
            begin();
            run(fixture, move |op, wtx| invited::accept_own(op, wtx, invitation, ada).map(drop));
        }
        "organization_invitation_withdrawn" => {
            let invitation = invite(fixture, &organization);
            begin();
            run(fixture, move |op, wtx| invited::withdraw(op, wtx, id, invitation));
        }
        "member_added" => {
            begin();
            run(fixture, add);
        }
        "member_joined" => {
            begin();
            run(fixture, move |op, wtx| members::join(op, wtx, id, ada).map(drop));
        }
        _ => {
            run(fixture, add);
            let member = run(fixture, move |_, wtx| Ok(memberships::find_of(wtx, id, ada)?.unwrap().id));
            let suspend = move |to| {
                move |op: &Op, wtx: &mut WriteTx<'_>| members::set_suspended(op, wtx, id, member, to).map(drop)
            };
            let set_roles = move |op: &Op, wtx: &mut WriteTx<'_>| {
                members::set_roles(op, wtx, id, member, &Roles::one(SystemRole::ADMIN.id())).map(drop)
            };
            match event {
                "member_changed" => {
                    begin();
                    run(fixture, set_roles);
                    run(fixture, set_roles);
                }
                "member_suspended" => {
                    begin();
                    run(fixture, suspend(Suspension::Suspended));
                    run(fixture, suspend(Suspension::Suspended));
                }
                "member_resumed" => {
                    run(fixture, suspend(Suspension::Suspended));
                    begin();
                    run(fixture, suspend(Suspension::Resumed));
                    run(fixture, suspend(Suspension::Resumed));
                }
                "member_removed" => {
                    begin();
                    run(fixture, move |op, wtx| members::remove(op, wtx, id, member));
                }
                "ownership_transferred" => {
                    begin();
                    run(fixture, move |op, wtx| members::transfer(op, wtx, id, member).map(drop));
                }
                other => panic!("{other} has no test: add an arm that performs its action"),
            }
        }
    }
}

fn role(fixture: &Fixture, event: &str, organization: &Organization, begin: &dyn Fn()) {
    let id = organization.id;
    let create = move |op: &Op, wtx: &mut WriteTx<'_>| {
        let new = NewRole { name: "Reader".into(), base: Base::Viewer, permissions: None };
        Ok(custom_roles::create(op, wtx, id, &new)?.id)
    };
    if event == "organization_role_created" {
        begin();
        run(fixture, create);
        return;
    }
    let role = run(fixture, create);
    begin();
    if event == "organization_role_deleted" {
        return run(fixture, move |op, wtx| custom_roles::delete(op, wtx, id, role));
    }
    for _ in 0..2 {
        run(fixture, move |op, wtx| {
            let changes = RoleChanges { name: None, permissions: Some(Permissions::NONE) };
            custom_roles::update(op, wtx, id, role, &changes).map(drop)
        });
    }
}

//! The caller types that handlers name. Each defines its access rule and how it is authenticated. The dispatcher
//! authenticates it before the handler runs, so that no handler can omit the check.

mod visitor;
mod person;
mod link;
mod mailed;
mod invited;
mod client;
mod bearer;
mod api;
mod dashboard;

pub use api::{LoginUser, OrganizationUser, OrganizationVisitor, WorkspaceCaller};
pub use bearer::Bearer;
pub use client::{Client, Introspector};
pub use dashboard::{DashboardBrowser, DashboardUser, DashboardVisitor, LimitedDashboardUser};
pub use invited::{Invited, InvitedHolder, MemberHolder, MemberVisitor};
pub use link::{LinkHolder, link_over};
pub use mailed::{
    InvitationHolder, NotMeHolder, ResetHolder, UndoHolder, invitation_over, invitation_taken, mailed_link_over,
    undo_over,
};
pub use person::{Limited, Person, Returning};
pub use visitor::{Anonymous, Browser, Visitor};

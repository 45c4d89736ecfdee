//! The page of the members of an organization.

use askama::Template;
use serde::Deserialize;

use super::frame::{all_roles, path_of, read, show};
use super::words::{role_names, state_text};
use crate::base::page::{Cursor, PageRequest};
use crate::base::uri::with_query;
use crate::organizations::memberships::{Member, store as memberships};
use crate::organizations::{Permission, Role, authority};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::pages::person::{self, Menu, Said};
use crate::web::respond::{Failure, Reply};

/// How many members the page shows.
const SHOWN: u32 = 20;

#[derive(Template)]
#[template(path = "pages/organization_members.html")]
pub struct MembersPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub notice: Option<Said>,
    pub organization: String,
    pub members: Vec<Line>,
    /// The page of invitations, if the user may invite.
    pub invite: Option<String>,
    /// The URL of the page with further members.
    pub next: Option<String>,
    /// The URL of the first page, on the others.
    pub first: Option<String>,
    pub back: String,
}

/// A member on the page.
pub struct Line {
    pub href: String,
    pub name: String,
    /// Empty if the name is the address.
    pub address: String,
    pub roles: String,
    pub state: String,
}

#[derive(Default, Deserialize)]
struct Query<'q> {
    /// The end of the page before.
    after: Option<&'q str>,
}

/// `GET /account/organizations/{organization}/members?after=…`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    let after = req.query::<Query<'_>>().unwrap_or_default().after.and_then(Cursor::parse);
    let (acting, (page, all)) = read(&req, move |op, tx, acting| {
        authority::require(op, tx, acting.organization.id, Permission::MembersRead)?;
        let page = memberships::list(tx, acting.organization.id, &PageRequest::new(after, SHOWN))?;
        Ok((page, all_roles(tx, acting)?))
    })
    .await?;
    let own = |part: &str| req.tenant().base.join(&path_of(&acting.organization, part));
    show(&req, 200, |chrome, _, menu| MembersPage {
        menu,
        notice: person::notice(&req).map(|notice| notice.said(&chrome)),
        organization: acting.organization.name.clone(),
        members: page
            .items
            .iter()
            .map(|member| {
                let href = own(&format!("/members/{}", member.membership.id.to_base64url()));
                line(&chrome, member, &all, href)
            })
            .collect(),
        invite: acting.authority.may(Permission::MembersInvite).then(|| own("/invitations")),
        next: page.next.map(|next| with_query(&own("/members"), &[("after", &next.to_string())])),
        first: after.map(|_| own("/members")),
        back: own(""),
        chrome,
    })
}

fn line(chrome: &Chrome, member: &Member, all: &[Role], href: String) -> Line {
    let (address, name) = (member.account.address().to_owned(), member.account.claims.name.clone());
    Line {
        href,
        roles: role_names(chrome, all, member.membership.roles.ids()),
        state: state_text(chrome, member.membership.state),
        address: name.as_ref().map(|_| address.clone()).unwrap_or_default(),
        name: name.unwrap_or(address),
    }
}

//! The list of the members.

use serde::Serialize;
use utoipa::ToSchema;

use super::document::{MemberDocument, document};
use crate::base::code::Code;
use crate::organizations::members;
use crate::web::api::organization::calls::read;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::lists::OrganizationList;

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Lists the members of the current organization, the oldest first.")
        .query::<OrganizationList<'static>>()
        .answers::<Members>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden]);

/// Members.
#[derive(Serialize, ToSchema)]
struct Members {
    members: Vec<MemberDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next_cursor: Option<String>,
}

/// `GET /api/v1/members`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let request = req.query::<OrganizationList<'_>>()?.request()?;
    let page = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        members::list(op, tx, organization, &request)
    });
    let page = page.await?;
    let body = Members {
        members: page.items.iter().map(document).collect(),
        next_cursor: page.next.map(|next| next.to_string()),
    };
    Ok(Reply::json(200, &body)?)
}

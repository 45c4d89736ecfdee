//! The ids in the paths.

use crate::base::code::Code;
use crate::base::id::OrganizationId;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Parameter;
use crate::web::surface::ids::{self, Prefix};

/// The parameter of every operation in a workspace.
pub(super) const WORKSPACE: Parameter = Parameter { name: "id", text: "The id of a workspace of the user." };
pub(super) const PATH: &[Parameter] = &[WORKSPACE];

/// Returns the workspace in the path.
pub(super) fn workspace(req: &Request<DashboardUser>) -> Result<OrganizationId, Code> {
    ids::parse(Prefix::Organization, req.param("id")).map_err(|_| Code::OrganizationNotFound)
}

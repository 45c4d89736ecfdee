//! The JSON surfaces.

use portico::web::spec::Credential;

use super::Case;
use crate::support::Req;

pub(super) fn request(case: Case<'_>) -> Option<Req> {
    case.route.dialect()?;
    let req = Req::get(case.uri());
    Some(match case.kind {
        Credential::LoginToken => req.bearer(&case.carried.login_token),
        Credential::OrganizationToken => req.bearer(&case.carried.organization_token),
        Credential::Session => req.header("cookie", &case.cookie("session")),
        _ => return None,
    })
}

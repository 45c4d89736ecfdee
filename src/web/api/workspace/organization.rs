//! The organizations of the caller.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::org::{Asking, refused};
use crate::base::code::Code;
use crate::base::domain::Domain;
use crate::base::refusal::Stop;
use crate::organizations::{self, Joining, NewOrganization, Organization, members};
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::surface::faults::unreadable;
use crate::web::surface::ids::{Prefix, with_prefix};

/// What stands before the mail domain in `email_regex`.
const ANY_AT: &str = ".*@";
/// The name of an organization whose owner has none.
const UNNAMED: &str = "Organization";

pub(super) const LIST: Operation =
    Operation::new("Lists the organizations where the caller has rights, the oldest first.")
        .answers::<Vec<OrganizationDocument>>(200)
        .refuses(&[Code::EmailNotVerified, Code::ApiTokenInvalid]);

pub(super) const CREATE: Operation =
    Operation::new("Creates an organization that the user of the session owns. An API token creates none.")
        .takes::<NewOrganizationBody>()
        .answers::<OrganizationDocument>(200)
        .refuses(&[
            Code::EmailNotVerified,
            Code::ApiTokenInvalid,
            Code::OrganizationCreationForbidden,
            Code::NoSuchAccount,
            Code::TooManyMemberships,
            Code::OrganizationsReached,
        ]);

/// An organization to be created.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewOrganization)]
struct NewOrganizationBody {
    /// By default the name of its owner.
    #[schema(example = "Aurora Labs")]
    name: Option<String>,
    /// A text for clients.
    #[schema(example = "A workspace for research")]
    context: Option<String>,
    /// Lets users with a verified address of this mail domain join, in the form `.*@domain`. By default, users join by an
    /// invitation.
    #[schema(example = ".*@auroralabs.com")]
    email_regex: Option<String>,
}

/// An organization.
#[derive(Serialize, ToSchema)]
#[schema(as = Organization)]
struct OrganizationDocument {
    #[schema(example = "org_2f3a9d1c7b5e4a8f9c0d1e2f3a4b5c6d")]
    id: String,
    #[schema(example = "aurora-labs")]
    slug: String,
    #[schema(example = "Aurora Labs")]
    name: String,
    #[schema(example = "A workspace for research")]
    context: Option<String>,
    /// The addresses that may join; null: none.
    #[schema(example = ".*@auroralabs.com")]
    email_regex: Option<String>,
}

impl From<Organization> for OrganizationDocument {
    fn from(organization: Organization) -> OrganizationDocument {
        OrganizationDocument {
            id: with_prefix(Prefix::Organization, organization.id),
            email_regex: organization.joining.domain().map(|domain| format!("{ANY_AT}{domain}")),
            slug: organization.slug,
            name: organization.name,
            context: organization.context,
        }
    }
}

/// Reads `email_regex`. No other form is taken, so that no pattern of a client is executed.
fn joining(text: Option<&str>) -> Result<Joining, Problem> {
    let Some(text) = text else { return Ok(Joining::Invitation) };
    let domain = text.strip_prefix(ANY_AT).and_then(|domain| Domain::parse(domain).ok());
    domain.map(Joining::Domain).ok_or_else(|| unreadable("email_regex", "it must be .*@ and a mail domain"))
}

/// `GET /api/v1/app/organization`
pub async fn list(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let asking = Asking::of(&req);
    let read = move |tx: &mut Tx<'_>| {
        asking.whole(tx)?;
        members::list_reachable(&asking.op, tx, asking.account)
    };
    let listed = req.read(move |tx| Stop::outcome(read(tx))).await?.map_err(refused)?;
    let documents: Vec<OrganizationDocument> = listed.into_iter().map(OrganizationDocument::from).collect();
    Ok(Reply::json(200, &documents)?)
}

/// `POST /api/v1/app/organization`
pub async fn create(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let NewOrganizationBody { name, context, email_regex } = req.body()?;
    let joining = joining(email_regex.as_deref())?;
    let name = name.or_else(|| req.caller.deciding().full_name()).unwrap_or_else(|| UNNAMED.to_owned());
    let asking = Asking::of(&req);
    let new = NewOrganization { name, context, joining, owner: asking.account };
    let work = move |wtx: &mut WriteTx<'_>| {
        asking.whole(wtx)?;
        organizations::create(&asking.op, wtx, &new)
    };
    let made = req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &OrganizationDocument::from(made))?)
}

//! Creates an account with a password.

use serde::Deserialize;
use utoipa::ToSchema;

use super::account::{AccountDocument, document, list_users};
use super::org::{Asking, HEADERS, refused};
use crate::authn::create_account::{Refused, Typed, create_account};
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::sign_up::unfit;

pub(super) const REGISTER: Operation =
    Operation::new("Creates an account with a password. The API token needs the scope accounts.create.")
        .headers(HEADERS)
        .takes::<Registration>()
        .answers::<AccountDocument>(200)
        .refuses(&[
            Code::ApiTokenInvalid,
            Code::ProgramForbidden,
            Code::OrganizationNotFound,
            Code::OrganizationForbidden,
            Code::WeakPassword,
            Code::AccountExists,
            Code::AccountsReached,
        ]);

/// An account to be created.
#[derive(Deserialize, ToSchema)]
struct Registration {
    #[schema(example = "sasha@auroralabs.com")]
    email: String,
    #[schema(format = Password, example = "correct horse battery staple")]
    password: String,
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "Sasha")]
    given_name: Option<String>,
    #[schema(example = "Patel")]
    family_name: Option<String>,
    /// The keys or ids of its roles, which the token may give. In an organization, the account becomes a user with them at
    /// once; otherwise its first user gets them.
    roles: Option<Vec<String>>,
}

/// `POST /api/v1/auth/register`
pub async fn post(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let Registration { email, password, name, given_name, family_name, roles } = req.body()?;
    let asking = Asking::of(&req);
    let organization = req.read(move |tx| Stop::outcome(asking.named_or_bound(tx))).await?.map_err(refused)?;
    let roles = roles.unwrap_or_default();
    let typed = Typed { email, password, name, given_name, family_name, roles, organization };
    let account = match Stop::outcome(create_account(&req.op, req.services(), typed).await)? {
        Ok(account) => account,
        Err(Refused::Fields(faults)) => return Err(unfit("email", &faults).into()),
        Err(Refused::Rule(refusal)) => return Err(refused(refusal)),
    };
    let of = account.clone();
    let users = req.read(move |tx| list_users(tx, &of, None)).await?;
    Ok(Reply::json(200, &document(&account, users))?)
}

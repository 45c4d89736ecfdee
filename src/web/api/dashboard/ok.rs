//! Tells that the surface is there.

use serde::Serialize;
use utoipa::ToSchema;

use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};

pub(super) const GET: Operation = Operation::new("Answers that the API is served.").answers::<Served>(200);

/// The API is served.
#[derive(Serialize, ToSchema)]
#[schema(as = DashboardServed)]
struct Served {
    #[schema(example = true)]
    ok: bool,
}

/// `GET /auth/ok`
pub async fn get(_: Request<Anonymous>) -> Result<Reply, Failure> {
    Ok(Reply::json(200, &Served { ok: true })?)
}

//! The answer of every deletion.

use serde::Serialize;
use utoipa::ToSchema;

/// What was asked for is deleted.
#[derive(Serialize, ToSchema)]
pub(super) struct Deleted {
    #[schema(example = true)]
    deleted: bool,
}

impl Deleted {
    pub(super) const DONE: Deleted = Deleted { deleted: true };
}

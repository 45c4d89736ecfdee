//! Files: no credential is looked at.

use super::Case;
use crate::support::Req;

pub(super) fn request(_: Case<'_>) -> Option<Req> {
    None
}

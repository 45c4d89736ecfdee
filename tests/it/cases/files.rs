//! Branding and static files: they read no credential.

use super::Case;
use crate::support::Req;

pub(super) fn request(_: Case<'_>) -> Option<Req> {
    None
}

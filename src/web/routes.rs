//! The route table: the joined lists of all faces.

use std::sync::LazyLock;

use super::route::Route;
use super::spec::Spec;
use super::{files, oidc, pages};

/// Every route.
pub static ROUTES: LazyLock<Vec<&'static Route>> =
    LazyLock::new(|| [oidc::ROUTES, pages::ROUTES, files::ROUTES].into_iter().flatten().collect());

/// The spec of each route, in the order of [`ROUTES`].
pub static SPECS: LazyLock<Vec<&'static Spec>> = LazyLock::new(|| ROUTES.iter().map(|route| route.spec()).collect());

//! The route table: the joined lists of all faces.

use std::sync::LazyLock;

use super::api::{dashboard, organization, v1, workspace};
use super::route::Route;
use super::spec::Spec;
use super::{docs, files, oidc, pages};

/// Every route.
pub static ROUTES: LazyLock<Vec<&'static Route>> = LazyLock::new(|| FACES.into_iter().flatten().collect());

const FACES: [&[Route]; 8] = [
    oidc::ROUTES,
    pages::ROUTES,
    files::ROUTES,
    v1::ROUTES,
    workspace::ROUTES,
    organization::ROUTES,
    dashboard::ROUTES,
    docs::ROUTES,
];

/// The spec of each route, in the order of [`ROUTES`].
pub static SPECS: LazyLock<Vec<&'static Spec>> = LazyLock::new(|| ROUTES.iter().map(|route| route.spec()).collect());

//! A tenant's stylesheet and logos, under names with a hash of their content, so that they may be kept for ever.

use std::sync::Arc;

use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::web::enter::{Ctx, Failure, Recalled};
use crate::web::respond::{Problem, Reply};

/// Where the files of a tenant are, before their names.
const FOLDER: &str = "/branding/";

/// The path of a file of this tenant, from the origin on.
pub fn path(tenant: &Tenant, file: &str) -> String {
    format!("{}{FOLDER}{file}", tenant.base.path())
}

/// `GET /branding/{file}`, from memory. What the tenant does not show any more is not given out any more.
pub fn recall(from: &Recalled<'_>) -> Option<Reply> {
    let (file, services) = (from.call.file.as_deref()?, from.services);
    if let Some(reply) = stylesheet(&from.tenant, file) {
        return Some(reply);
    }
    let (hash, format) = from.tenant.settings.branding.logo_named(file)?.parts()?;
    let bytes = services.logos.recall(&services.db, (from.tenant.id, hash), (Trust::LastKnown, from.now))?;
    Some(Reply::file_bytes(format.media_type(), bytes))
}

/// The same, from the database. A page of another node may name a file that this one has not heard of yet.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let services = &ctx.services;
    let file = ctx.call.file.as_deref().unwrap_or_default();
    let known = stylesheet(ctx.tenant(), file).is_some() || ctx.tenant().settings.branding.logo_named(file).is_some();
    let tenant = match known {
        true => Some(ctx.op.tenant.clone()),
        false => services.directory.read(&services.db, ctx.op.tenant.id)?.map(Arc::new),
    };
    let Some(tenant) = tenant else { return Err(not_found().into()) };
    if let Some(reply) = stylesheet(&tenant, file) {
        return Ok(reply);
    }
    let logo = tenant.settings.branding.logo_named(file).and_then(|logo| logo.parts());
    let Some((hash, format)) = logo else { return Err(not_found().into()) };
    let bytes = services.logos.get(&services.db, (tenant.id, hash), ctx.op.now)?;
    Ok(Reply::file_bytes(format.media_type(), bytes.ok_or_else(not_found)?))
}

fn stylesheet(tenant: &Tenant, file: &str) -> Option<Reply> {
    let look = tenant.look.as_ref().filter(|look| look.file == file)?;
    Some(Reply::file_bytes("text/css; charset=utf-8", look.css.clone()))
}

fn not_found() -> Problem {
    Problem::new(404, "not_found", "problem-not-found")
}

//! A tenant's stylesheet and logos.

use std::sync::Arc;

use crate::base::code::Code;
use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Anonymous;
use crate::web::respond::{Failure, Reply};

/// `GET /branding/{file}`. Files that the tenant no longer uses are not served.
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let (file, services) = (req.param("file"), req.services());
    if let Some(reply) = stylesheet(req.tenant(), file) {
        return Ok(reply);
    }
    if let Some((hash, format)) = req.tenant().settings.branding.logo_named(file).and_then(|logo| logo.parts()) {
        let (logos, tenant) = (&req.state.logos, req.tenant().id);
        if let Some(bytes) = logos.recall(&services.db, tenant, hash, Trust::LastKnown, req.op.now) {
            return Ok(Reply::file_bytes(format.media_type(), bytes));
        }
    }
    let (state, tenant, file, now) = (req.state.clone(), req.op.tenant.clone(), file.to_owned(), req.op.now);
    let found = services.blocking(move || {
        let db = &state.services.db;
        let known = stylesheet(&tenant, &file).is_some() || tenant.settings.branding.logo_named(&file).is_some();
        // A page of another node may refer to a file that this node has not cached yet.
        let tenant = match known {
            true => Some(tenant),
            false => state.directory.read(db, tenant.id)?.map(Arc::new),
        };
        let Some(tenant) = tenant else { return Ok(None) };
        if let Some(reply) = stylesheet(&tenant, &file) {
            return Ok(Some(reply));
        }
        let logo = tenant.settings.branding.logo_named(&file).and_then(|logo| logo.parts());
        let Some((hash, format)) = logo else { return Ok(None) };
        let bytes = state.logos.get(db, tenant.id, hash, now)?;
        Ok(bytes.map(|bytes| Reply::file_bytes(format.media_type(), bytes)))
    });
    found.await?.ok_or_else(|| Code::NotFound.into())
}

fn stylesheet(tenant: &Tenant, file: &str) -> Option<Reply> {
    let look = tenant.look.as_ref().filter(|look| look.file == file)?;
    Some(Reply::file_bytes("text/css; charset=utf-8", look.css.clone()))
}

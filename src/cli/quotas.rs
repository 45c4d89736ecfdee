//! `portico tenant quotas`

use serde_json::{Value, json};

use super::failed::Done;
use super::output::Output;
use super::session::Session;
use crate::base::quota::{Period, Quota, QuotaLimit};
use crate::quotas::{self, Effective, SetIn};

/// Lists each quota of a tenant with its use and its limit. What is counted in memory has no use here.
pub(super) fn list(session: &Session, slug: &str, output: &Output) -> Done {
    let (tenant, now) = (session.tenant(slug)?, session.moment()?.now);
    let db = &session.app.services.db;
    let used = db.read(tenant.id, |tx| {
        let stored = Quota::ALL.into_iter().filter(|quota| quota.row().period != Period::Minute);
        stored.map(|quota| Ok((quota, quotas::used(tx, quota, now)?.number.max(0)))).collect::<Result<Vec<_>, _>>()
    })?;
    let row = |quota: Quota| {
        let used = used.iter().find(|(own, _)| *own == quota).map(|(_, number)| *number);
        let Effective { limit, set_in } = quotas::limit_of(&tenant, db.quotas(), quota);
        let limit = match limit {
            QuotaLimit::AtMost(number) => json!(number),
            QuotaLimit::Unlimited => Value::Null,
        };
        json!({
            "quota": quota.as_str(),
            "used": used,
            "limit": limit,
            "set_in": match set_in {
                SetIn::Tenant => quota.row().setting_key,
                SetIn::Deployment => quota.row().config_key,
            },
        })
    };
    let rows: Vec<Value> = Quota::ALL.into_iter().map(row).collect();
    output.list(&rows, &["quota", "used", "limit", "set_in"]);
    Ok(())
}

//! The deployment that a command works on.

use std::sync::Arc;

use super::failed::Failed;
use crate::app::{self, App, Latest};
use crate::base::moment::Moment;
use crate::base::slug::Slug;
use crate::config::Config;
use crate::op::{Op, Principal};
use crate::services::World;
use crate::tenancy::{Tenant, TenantState, store};

/// An opened deployment for one command.
pub(super) struct Session {
    pub(super) app: App,
}

impl Session {
    /// Opens the deployment of the configuration. Where there is none, nothing is created.
    pub(super) fn open(config: &Config) -> Result<Session, Failed> {
        let app = app::open_existing(config, World::system()?, Latest::GoOn).map_err(Failed::Refused)?;
        Ok(Session { app })
    }

    /// Returns an `Op` of the operator for the tenant with this slug.
    pub(super) fn op(&self, slug: &str) -> Result<Op, Failed> {
        let tenant = self.tenant(slug)?;
        Ok(Op::new(Arc::new(tenant), Principal::Operator, self.moment()?))
    }

    /// Returns the instant and the randomness of one operation.
    pub(super) fn moment(&self) -> Result<Moment, Failed> {
        Ok(self.app.services.moment()?)
    }

    pub(super) fn tenant(&self, slug: &str) -> Result<Tenant, Failed> {
        let parsed = parse_slug(slug)?;
        let found = self.app.services.db.system_read(|stx| store::find_by_slug(stx, &parsed))?;
        found
            .filter(|tenant| tenant.state != TenantState::Deleted)
            .ok_or_else(|| Failed::Refused(format!("there is no tenant \"{slug}\"; `portico tenant list` shows them")))
    }
}

pub(super) fn parse_slug(slug: &str) -> Result<Slug, Failed> {
    Slug::parse(slug)
        .ok_or_else(|| Failed::Refused(format!("there is no tenant \"{slug}\"; `portico tenant list` shows them")))
}

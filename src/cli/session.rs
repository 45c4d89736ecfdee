//! The deployment that a command works on.

use std::sync::Arc;

use super::common::OfAccount;
use super::failed::Failed;
use crate::accounts::claims::canonical_name;
use crate::accounts::{self, Account};
use crate::app::{self, App, Latest};
use crate::base::email::Email;
use crate::base::id::AccountId;
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

    /// Finds an account by its address, its user name or its id. Returns it with the operation on its tenant.
    pub(super) fn account(&self, account: &OfAccount) -> Result<(Op, Account), Failed> {
        let (op, text) = (self.op(&account.of.tenant)?, &account.account);
        let found = self.app.services.db.read(op.tenant.id, |tx| {
            let id = match (AccountId::from_uuid(text), Email::parse(text)) {
                (Some(id), _) => Some(id),
                (None, Ok(email)) => accounts::store::find_id_by_email(tx, &email)?,
                (None, Err(_)) => accounts::store::find_id_by_name(tx, &canonical_name(text))?,
            };
            match id {
                Some(id) => accounts::store::find_account(tx, id),
                None => Ok(None),
            }
        })?;
        match found {
            Some(found) => Ok((op, found)),
            None => Err(Failed::Refused(format!(
                "there is no account \"{text}\" in {slug}; `portico account list --tenant {slug}` shows them",
                slug = op.tenant.slug
            ))),
        }
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

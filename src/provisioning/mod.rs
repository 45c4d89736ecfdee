//! Creates, changes, suspends and deletes tenants, their mail domains and custom attributes; initializes a deployment at its first start; moves its origin. Owns
//! the tables `tenants` and `deployment`.

mod store;
mod tenants;
mod mail_domains;
mod attributes;
mod deployment;
mod timekeeping;
mod recovery;
mod compaction;

pub use attributes::{AttributeRefusal, AttributeRemoval, add_attribute, remove_attribute};
pub use compaction::{last_compaction, record_compaction};
pub use deployment::{
    Deployment, Identified, MASTER_KEYS, Recorded, StartRefusal, begin_first_setup, fits_master_keys, identify,
    make_ready, move_origin, recorded, recorded_public_url, try_write,
};
pub use mail_domains::{DomainRefusal, Removal, add_domain, remove_domain, verify_domain};
pub use recovery::{backup_begun, begin_backup, finish_backup, last_backup, record_restore};
pub use store::{delete_tenant_row, list_deleted};
pub use tenants::{
    NewTenant, TenantChanges, TenantRefusal, change_tenant, create_tenant, set_tenant, set_tenant_state,
};
pub use timekeeping::{FURTHEST, latest_time, record_time};

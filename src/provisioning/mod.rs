//! Creates, changes, suspends and deletes tenants; makes a deployment ready at its first start; moves its origin. Owns
//! the tables `tenants` and `deployment`.

mod deployment;
mod store;
mod tenants;

pub use deployment::{Deployment, MASTER_KEYS, StartRefusal, fits_master_keys, make_ready, move_origin};
pub use store::{delete_tenant_row, list_deleted};
pub use tenants::{
    NewTenant, TenantChanges, TenantRefusal, change_tenant, create_tenant, set_tenant, set_tenant_state,
};

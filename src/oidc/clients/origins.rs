//! Which origins may read a response (Fetch, 3.2): rule of the endpoints for scripts.

use super::store;
use crate::base::fault::Fault;
use crate::storage::Tx;

/// Returns whether scripts of this origin may read a response for the client that the request names. A response for no
/// known client is an error, and may be read from the origins of all clients of the tenant.
pub fn may_read(tx: &mut Tx<'_>, client_id: Option<&str>, origin: &str) -> Result<bool, Fault> {
    let client = match client_id {
        Some(client_id) => store::find_by_client_id(tx, client_id)?,
        None => None,
    };
    match client {
        Some(client) => Ok(client.is_used_from(origin)),
        None => store::has_origin(tx, origin),
    }
}

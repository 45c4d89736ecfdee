//! The network of a request, by which stored rows are bounded.

use crate::op::Op;
use crate::storage::Tx;
use crate::storage::bounded::Source;

/// Returns the network of the request: an IPv4 address, or an IPv6 /64 with the /48 around it (A-65: an attacker may have
/// many addresses).
pub fn source(op: &Op, tx: &Tx<'_>) -> Source {
    let Some(network) = op.peer.network else { return Source::default() };
    let widest = network.tiers().pop().filter(|tier| tier.multiple > 1);
    Source {
        network: Some(tx.keys().lookup_hash(&format!("flows of {}", network.subscriber()))),
        site: widest.map(|tier| tx.keys().lookup_hash(&format!("flows around {}", tier.network))),
    }
}

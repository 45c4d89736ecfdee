//! Notifies a service manager of the state: `sd_notify(3)`, one datagram, no library.

use std::ffi::OsStr;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};

use crate::web::run::Stage;

/// Sends the state to the notification socket, if there is one.
pub(super) fn tell(stage: Stage) {
    let Some(socket) = crate::config::notify_socket() else { return };
    let state: &[u8] = match stage {
        Stage::Ready => b"READY=1",
        Stage::Ending => b"STOPPING=1",
    };
    if let Err(error) = send(&socket, state) {
        tracing::warn!(%error, "the service manager could not be notified");
    }
}

fn send(socket: &OsStr, state: &[u8]) -> std::io::Result<()> {
    // A name in the abstract namespace begins with an @.
    let address = match socket.as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(socket)?,
    };
    UnixDatagram::unbound()?.send_to_addr(state, &address)?;
    Ok(())
}

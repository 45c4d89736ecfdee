//! What a service manager passes to the process besides its settings.

use std::ffi::OsString;

/// Returns the notification socket of systemd (`sd_notify(3)`): a path, or a name in the abstract namespace after an `@`.
#[expect(clippy::disallowed_methods, reason = "the environment is read in config only, and this is config")]
pub fn notify_socket() -> Option<OsString> {
    std::env::var_os("NOTIFY_SOCKET").filter(|socket| !socket.is_empty())
}

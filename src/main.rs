//! The `portico` binary: everything is in the library.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // Before any thread starts, and before libpq sets up OpenSSL in its own way.
    portico::base::jose::set_up();
    portico::cli::run()
}

//! Hashing and sealing. The only folder that names the RustCrypto crates, except the password hasher (`argon2`).

pub mod digest;
pub mod seed;
pub mod seal;

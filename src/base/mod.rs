//! Ring 0: words without I/O. Ids, instants, secrets, addresses, sealing and JOSE: values with one constructor each,
//! so that everything past the edge of the program is already well formed.
//!
//! Nothing here opens a file, a socket or a database. The one source of randomness and the one clock are traits,
//! implemented once ([`entropy::SystemEntropy`], [`time::SystemClock`]) and injected by `app`.

pub mod agent;
pub mod code;
pub mod colour;
pub mod crypto;
pub mod email;
pub mod entropy;
pub mod fault;
pub mod id;
pub mod jose;
pub mod limits;
pub mod locale;
pub mod name;
pub mod network;
pub mod raster;
pub mod refusal;
pub mod secret;
pub mod slug;
pub mod span;
pub mod text;
pub mod time;
pub mod token;
pub mod uri;

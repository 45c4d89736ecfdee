//! Ring 0: words without I/O. Ids, instants, secrets, addresses, sealing and JOSE: values with one constructor each,
//! so that everything past the edge of the program is already well formed.
//!
//! Nothing here opens a file, a socket or a database. The one source of randomness and the one clock are traits,
//! implemented once ([`entropy::SystemEntropy`], [`time::SystemClock`]) and injected by `app`.

pub mod fault;
pub mod limits;
pub mod secret;
pub mod encoding;
pub mod time;
pub mod id;
pub mod page;
pub mod crypto;
pub mod entropy;
pub mod moment;
pub mod token;
pub mod locale;
pub mod text;
pub mod code;
pub mod refusal;
pub mod span;
pub mod slug;
pub mod name;
pub mod email;
pub mod uri;
pub mod network;
pub mod agent;
pub mod colour;
pub mod raster;
pub mod jose;

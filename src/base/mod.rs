//! Layer 0: values without I/O. Ids, times, secrets, addresses, sealing and JOSE. Each type has one constructor, so
//! that all values inside the program are well formed.
//!
//! Nothing here opens a file, a socket or a database. The random source and the clock are traits with one
//! implementation each ([`entropy::SystemEntropy`], [`time::SystemClock`]), which `app` injects.

pub mod fault;
pub mod limits;
pub mod secret;
pub mod encoding;
pub mod time;
pub mod epoch;
pub mod id;
pub mod page;
pub mod crypto;
pub mod entropy;
pub mod moment;
pub mod token;
pub mod refresh_token;
pub mod locale;
pub mod text;
pub mod dialect;
pub mod oauth_code;
pub mod code;
pub mod cause;
pub mod refusal;
pub mod json;
pub mod span;
pub mod quota;
pub mod slug;
pub mod name;
pub mod near;
pub mod domain;
pub mod email;
pub mod normal_uri;
pub mod uri;
pub mod return_url;
pub mod site;
pub mod network;
pub mod public_address;
pub mod agent;
pub mod colour;
pub mod raster;
pub mod jose;

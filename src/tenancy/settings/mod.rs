//! A tenant's settings: one JSON document, described by one table, [`SETTINGS`].
//!
//! The table generates the members of the document with their defaults, the parser of `key=value` and the list of the
//! command line. It also generates the JSON Schema of the document and `docs/tenant-settings.md`. A new setting is a
//! new row.

pub mod kinds;
mod asked;
mod methods;
mod surfaces;
mod return_urls;
mod row;
pub mod mail;
mod quotas;
mod document;
pub mod reference;

pub use asked::{AskedClaim, AskedClaims, OWN_CLAIMS};
pub use document::{
    Known, LONGEST_TOKEN, MAX_REFRESH_GRACE, OrganizationCreation, Registration, RememberSignIn, SETTINGS,
    TenantSettings, UnverifiedSignIn,
};
pub use kinds::{CharacterClass, CharacterClasses};
pub use mail::{MailSettings, SealedText, SecretSetting};
pub use methods::{SignInIdentifier, SignInIdentifiers, SignInMethod, SignInMethods};
pub use quotas::OwnQuotas;
pub use return_urls::ReturnUrls;
pub use row::{SetBy, Setting};
pub use surfaces::{Origins, Surfaces};

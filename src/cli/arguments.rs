//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::failed::Failed;
use super::{metadata, settings};
use crate::base::id::Id;
use crate::base::page::{Cursor, PageRequest};

#[derive(Parser)]
#[command(
    name = "portico",
    version,
    about = "A multi-tenant identity provider with OpenID Connect",
    after_help = "Without a command it serves. Settings come from portico.toml, PORTICO_SECTION__KEY and flags."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Args)]
pub(super) struct Global {
    /// Configuration file; portico.toml in this folder where none is named
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Folder of the key file and the database; ./data where none is named
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    /// Answer with one JSON document on stdout
    #[arg(long, global = true)]
    pub(super) json: bool,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Serve (the default)
    Serve,
    /// Serve a demonstration, on this machine only: two tenants, people, applications; nothing is kept
    Demo,
    /// Make and change tenants
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// Make and change accounts
    #[command(subcommand)]
    Account(AccountCommand),
    /// Make administrators of the deployment
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Make and change clients (relying parties)
    #[command(subcommand)]
    Client(ClientCommand),
    /// Make and change resource servers (APIs)
    #[command(subcommand)]
    Api(ApiCommand),
    /// Read, verify and export the audit log
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Look at and change signing keys
    #[command(subcommand)]
    Key(KeyCommand),
    /// Move every tenant from one public URL to another; issuers change
    MoveOrigin { old: String, new: String },
    /// Look at the database's schema and change it
    Migrate {
        #[command(subcommand)]
        command: Option<MigrateCommand>,
    },
    /// Ask a server on this machine whether it is ready; exit 1 where it is not
    Health {
        /// Only whether it answers
        #[arg(long)]
        live: bool,
    },
    /// Look whether everything is as it should be; exit 1 where something is not
    Doctor,
    /// Copy the database to a file, also while the server runs (SQLite)
    Backup {
        /// A file that is not there yet
        file: PathBuf,
    },
    /// Put a backup in the place of the database, while the server is stopped; everybody signs in again
    Restore(RestoreArguments),
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
}

#[derive(Args)]
pub(super) struct RestoreArguments {
    /// A file that `portico backup` made
    #[arg(required_unless_present = "in_place", conflicts_with = "in_place")]
    pub(super) file: Option<PathBuf>,
    /// The database was already put back, by pg_restore or from a snapshot: end what must not come to life again
    #[arg(long)]
    pub(super) in_place: bool,
    /// Leave the signing keys as they are: no key was withdrawn since the backup
    #[arg(long)]
    pub(super) keep_keys: bool,
    /// Yes, with --in-place
    #[arg(long)]
    pub(super) yes: bool,
}

#[derive(Subcommand)]
pub(super) enum MigrateCommand {
    /// Show which migrations were applied (the default)
    Status,
    /// Apply what is missing; SQLite is copied first
    Up,
    /// Take the newest migration back, with everything in its tables; SQLite is copied first
    Down {
        /// Yes, take it back
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Subcommand)]
pub(super) enum TenantCommand {
    /// Make a tenant with its own issuer and keys
    Create {
        /// 2 to 40 characters of a-z, 0-9 and -; never given again
        slug: String,
        /// The name that people read
        #[arg(long)]
        name: String,
    },
    /// List every tenant
    List,
    /// Show one tenant with its settings
    Show { slug: String },
    /// Change the name or settings: name=…, session.idle=12h, branding.logo=@logo.png, …
    #[command(after_help = settings::help())]
    Set {
        slug: String,
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// Write a file that shows how the pages look, as they are or with changes that are not made
    Preview {
        slug: String,
        /// As for `set`; nothing is changed
        #[arg(value_name = "KEY=VALUE")]
        changes: Vec<String>,
        /// Where to write it; portico-preview-SLUG.html in this folder where nothing is named
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Answer nothing for this tenant until it is resumed; everybody is signed out
    Suspend { slug: String },
    /// Answer for this tenant again
    Resume { slug: String },
    /// Delete a tenant and everything in it; its slug is never given again
    Delete {
        slug: String,
        /// Needed: there is no way back
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Args)]
pub(super) struct OfTenant {
    /// The tenant's slug
    #[arg(long, value_name = "SLUG")]
    pub(super) tenant: String,
}

#[derive(Args)]
pub(super) struct PageArguments {
    /// Most entries to show
    #[arg(long, default_value_t = 100)]
    limit: u32,
    /// Show the first ones after this id, or after what the page before named
    #[arg(long, value_name = "ID")]
    after: Option<String>,
}

impl PageArguments {
    pub(super) fn request(&self) -> Result<PageRequest, Failed> {
        let Some(text) = &self.after else { return Ok(PageRequest::first(self.limit)) };
        let listed = || Id::<Listed>::from_uuid(text).map(Cursor::after);
        let after = Cursor::parse(text).or_else(listed);
        let after = after.ok_or_else(|| Failed::Usage(format!("\"{text}\" is not an id")))?;
        Ok(PageRequest::new(Some(after), self.limit))
    }
}

/// Whatever a list is of.
enum Listed {}

#[derive(Subcommand)]
pub(super) enum AccountCommand {
    /// Make an account
    Create {
        #[command(flatten)]
        of: OfTenant,
        #[arg(long)]
        email: String,
        /// Full name
        #[arg(long)]
        name: Option<String>,
        /// Read the password from the first line of stdin
        #[arg(long)]
        password_stdin: bool,
        /// Print a one-time link by which the person sets a password within 24 hours
        #[arg(long, conflicts_with = "password_stdin")]
        setup_link: bool,
        /// The address is known to be this person's
        #[arg(long)]
        verified: bool,
    },
    /// List the accounts of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Show one account
    Show {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
    },
    /// Set claims: given_name=…, locale=en, address.country=…, email_verified=true; an empty value takes one away
    Set {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
        #[arg(required = true, value_name = "CLAIM=VALUE")]
        changes: Vec<String>,
    },
    /// Set the password, read from the first line of stdin; every session of the account ends
    SetPassword {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
    },
    /// Print a one-time link by which the person sets a password within 24 hours; the one before works no more
    SetupLink {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
    },
    /// Let nobody sign in; every session of the account ends
    Lock {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
    },
    /// Let the person sign in again
    Unlock {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
    },
    /// Delete an account; its names are never given again
    Delete {
        #[command(flatten)]
        of: OfTenant,
        /// E-mail address or id
        account: String,
        /// Needed: there is no way back
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Subcommand)]
pub(super) enum AdminCommand {
    /// Make an administrator of the deployment; prints a one-time link to set the password, once
    Create {
        #[arg(long)]
        email: String,
        /// Full name
        #[arg(long)]
        name: Option<String>,
    },
}

#[derive(Subcommand)]
pub(super) enum ClientCommand {
    /// Register a relying party; prints client_id and client_secret, the secret once
    Create(Box<NewClientArguments>),
    /// List the clients of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Show one client
    Show {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
    },
    /// Change members of a client's metadata; prints client_secret where a new one is needed
    #[command(after_help = metadata::HELP)]
    Set {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
        #[arg(required = true, value_name = "MEMBER=VALUE")]
        changes: Vec<String>,
    },
    /// Give a client a new secret; the old one works no more
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
    },
    /// Delete a client; what was granted to it ends
    Delete {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
    },
}

#[derive(Args)]
pub(super) struct NewClientArguments {
    #[command(flatten)]
    pub(super) of: OfTenant,
    /// The name that people read on the sign-in and consent pages
    #[arg(long)]
    pub(super) name: String,
    /// The application's own page
    #[arg(long, value_name = "URI")]
    pub(super) client_uri: Option<String>,
    /// Where answers may go; compared byte by byte. Needed unless the client only acts for itself (client_credentials)
    #[arg(long, num_args = 1.., value_name = "URI")]
    pub(super) redirect_uri: Vec<String>,
    /// Where a person may go after signing out; compared byte by byte
    #[arg(long, num_args = 1.., value_name = "URI")]
    pub(super) post_logout_redirect_uri: Vec<String>,
    /// A client that cannot keep a secret: browser, desktop, phone
    #[arg(long)]
    pub(super) public: bool,
    /// Never ask for consent
    #[arg(long)]
    pub(super) first_party: bool,
    /// authorization_code (the default), refresh_token, client_credentials
    #[arg(long, num_args = 1.., value_name = "GRANT")]
    pub(super) grant: Vec<String>,
    /// Scopes that it may ask for; all where none is named
    #[arg(long, num_args = 1.., value_name = "SCOPE")]
    pub(super) scope: Vec<String>,
    /// client_secret_basic, client_secret_post, client_secret_jwt, private_key_jwt or none; basic and post both pass where
    /// none is named
    #[arg(long, value_name = "METHOD")]
    pub(super) auth_method: Option<String>,
    /// The client's public keys, a JWK set, for private_key_jwt
    #[arg(long, value_name = "FILE")]
    pub(super) jwks: Option<PathBuf>,
    /// required, unless_nonce or optional
    #[arg(long, value_name = "RULE")]
    pub(super) pkce: Option<String>,
    /// full: claims in the ID token too; conform: in UserInfo only
    #[arg(long, value_name = "WHERE")]
    pub(super) id_token_claims: Option<String>,
    /// What its ID tokens are signed with: RS256 (the default), ES256 or EdDSA
    #[arg(long, value_name = "ALG")]
    pub(super) id_token_alg: Option<String>,
    /// Origins whose scripts may call the token endpoint
    #[arg(long, num_args = 1.., value_name = "ORIGIN")]
    pub(super) origin: Vec<String>,
    /// Give it refresh tokens without offline_access too; they end with the session
    #[arg(long)]
    pub(super) online_refresh: bool,
    /// How long a rotated refresh token may come again, 60s at most; the tenant's refresh.grace where none is named
    #[arg(long, value_name = "SPAN")]
    pub(super) refresh_grace: Option<String>,
    /// Resource servers that it may ask for; the first is its default
    #[arg(long, num_args = 1.., value_name = "URI")]
    pub(super) resource: Vec<String>,
}

#[derive(Subcommand)]
pub(super) enum ApiCommand {
    /// Register a resource server; prints introspection_secret, once
    Create {
        #[command(flatten)]
        of: OfTenant,
        /// An absolute URI: the `resource` to ask for and the `aud` of its tokens
        uri: String,
        #[arg(long)]
        name: String,
        /// A scope and what the consent page says of it
        #[arg(long, num_args = 1.., value_name = "SCOPE=TEXT")]
        scope: Vec<String>,
        /// Life of its access tokens, such as 10min; the tenant's where none is named
        #[arg(long, value_name = "SPAN")]
        lifetime: Option<String>,
        /// What its access tokens are signed with: ES256 (the default), RS256 or EdDSA
        #[arg(long)]
        alg: Option<String>,
    },
    /// List the resource servers of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Show one resource server
    Show {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
    /// Give a resource server a new secret for introspection; the old one works no more
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
    /// Delete a resource server
    Delete {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
}

#[derive(Subcommand)]
pub(super) enum AuditCommand {
    /// List events, the newest last; what happened to a tenant as a whole is in the log of _system
    List {
        #[command(flatten)]
        of: OfTenant,
        /// Only events of this name, such as signed_in
        #[arg(long, value_name = "EVENT")]
        event: Option<String>,
        /// The first ones since this instant (RFC 3339)
        #[arg(long, value_name = "TIME")]
        since: Option<String>,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Look for events that were changed, deleted, moved or cut off; exit 1 where there are any
    Verify {
        /// The tenant's slug
        #[arg(long, value_name = "SLUG", required_unless_present = "all", conflicts_with = "all")]
        tenant: Option<String>,
        /// Every tenant
        #[arg(long)]
        all: bool,
    },
    /// Write every event with its MAC and its place in the chain, one JSON object a line
    Export {
        #[command(flatten)]
        of: OfTenant,
    },
}

#[derive(Subcommand)]
pub(super) enum KeyCommand {
    /// List every key that a tenant ever had
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Publish successors of the keys that sign now; nobody notices
    Rotate {
        #[command(flatten)]
        of: OfTenant,
        /// RS256, ES256 or EdDSA; each that the tenant has a key for where none is named
        #[arg(long)]
        alg: Option<String>,
        /// Let them sign at once: relying parties that do not look again for an unknown key fail for some minutes
        #[arg(long)]
        now: bool,
    },
    /// Withdraw a key that leaked: what it signed is refused at once
    Retire {
        #[command(flatten)]
        of: OfTenant,
        // A thumbprint may begin with a hyphen.
        #[arg(allow_hyphen_values = true)]
        kid: String,
        /// Needed: there is no way back
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Subcommand)]
pub(super) enum ConfigCommand {
    /// Show the effective settings with their origin
    Show,
    /// Check the configuration; every fault is listed
    Check,
    /// List every setting with its default, values and meaning
    Reference,
}

/// Splits `KEY=VALUE` arguments.
pub(super) fn pairs(arguments: &[String]) -> Result<Vec<(String, String)>, Failed> {
    let split = |text: &String| text.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned()));
    arguments
        .iter()
        .map(|text| split(text).ok_or_else(|| Failed::Usage(format!("\"{text}\" is not KEY=VALUE"))))
        .collect()
}

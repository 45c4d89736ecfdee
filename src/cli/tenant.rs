//! `portico tenant`

use clap::Subcommand;
use serde_json::{Value, json};

use super::attribute::{self, AttributeCommand};
use super::changes::{read_changes, refused, remark_bot_check, remark_corrections, remark_origins};
use super::common::NamedPageArguments;
use super::domain::{self, DomainCommand};
use super::failed::{Done, Failed, worded};
use super::output::Output;
use super::preview::{self, PreviewArguments};
use super::quotas;
use super::session::{Session, parse_slug};
use super::settings;
use crate::app;
use crate::base::limits;
use crate::base::name::display_name;
use crate::base::page::Cursor;
use crate::base::refusal::FieldFault;
use crate::base::slug::Slug;
use crate::provisioning;
use crate::tenancy::domains::store as domains;
use crate::tenancy::{Tenant, TenantState, store};

#[derive(Subcommand)]
pub(super) enum TenantCommand {
    /// Create a tenant with its own issuer and keys
    Create {
        /// A part of its URL: 2 to 40 characters of a-z, 0-9 and -; it cannot be changed
        slug: String,
        /// The display name
        #[arg(long)]
        name: String,
    },
    /// List the tenants, the oldest first
    List(NamedPageArguments),
    /// Show one tenant with its settings
    Show {
        /// The tenant's slug
        slug: String,
    },
    /// Show how much of each quota a tenant uses, and its limit
    Quotas {
        /// The tenant's slug
        slug: String,
    },
    /// Change the name or settings: name=…, session.idle=12h, branding.logo=@logo.png, …
    #[command(after_help = settings::help())]
    Set {
        /// The tenant's slug
        slug: String,
        /// The changes
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// Add, verify, remove and list mail domains: `registration=domains` lets their addresses sign up
    #[command(subcommand)]
    Domain(DomainCommand),
    /// Add, list and remove custom attributes: values that accounts have besides the standard claims
    #[command(subcommand)]
    Attribute(AttributeCommand),
    /// Write a file that shows the pages of a tenant, as they are or with changes that are not saved
    Preview(PreviewArguments),
    /// Disable a tenant until it is resumed, and end its sessions and tokens
    Suspend {
        /// The tenant's slug
        slug: String,
    },
    /// Enable a suspended tenant
    Resume {
        /// The tenant's slug
        slug: String,
    },
    /// Delete a tenant and all its data
    Delete {
        /// The tenant's slug
        slug: String,
        /// Confirm: this cannot be undone
        #[arg(long)]
        yes: bool,
    },
}

pub(super) fn run(session: &mut Session, command: TenantCommand, output: &Output) -> Done {
    match command {
        TenantCommand::Create { slug, name } => create(session, &slug, &name, output),
        TenantCommand::List(page) => list(session, &page, output),
        TenantCommand::Show { slug } => show_with_settings(session, &session.tenant(&slug)?, output),
        TenantCommand::Quotas { slug } => quotas::list(session, &slug, output),
        TenantCommand::Set { slug, changes } => {
            let (typed, slug, changes) = (slug.clone(), parse_slug(&slug)?, read_changes(&changes)?);
            let moment = session.moment()?;
            let colours = changes.keys().any(|key| key.starts_with("branding."));
            let bot_check = changes.keys().any(|key| key.starts_with("turnstile."));
            let origins = changes.keys().any(|key| key == "cors_origins");
            let db = &session.app.services.db;
            let changed = db.system(move |stx| provisioning::change_tenant(stx, &slug, &changes, &moment))?;
            let tenant = changed.map_err(|refusal| refused(refusal, &typed))?;
            if colours {
                remark_corrections(&tenant, output);
            }
            if origins {
                remark_origins(&tenant, output);
            }
            if bot_check {
                remark_bot_check(&tenant, output);
            }
            show_with_settings(session, &tenant, output)
        }
        TenantCommand::Domain(command) => domain::run(session, command, output),
        TenantCommand::Attribute(command) => attribute::run(session, command, output),
        TenantCommand::Preview(arguments) => preview::run(session, arguments, output),
        TenantCommand::Suspend { slug } => set_state(session, &slug, TenantState::Suspended, output),
        TenantCommand::Resume { slug } => set_state(session, &slug, TenantState::Active, output),
        TenantCommand::Delete { slug, yes: true } => set_state(session, &slug, TenantState::Deleted, output),
        TenantCommand::Delete { slug, yes: false } => Err(Failed::Usage(format!(
            "deleting \"{}\" deletes every account and client in it and cannot be undone; add --yes to do it",
            session.tenant(&slug)?.slug
        ))),
    }
}

fn create(session: &Session, typed: &str, name: &str, output: &Output) -> Done {
    let slug = Slug::new(typed).map_err(Failed::refused)?;
    let name = display_name(name, limits::NAME)
        .map_err(|refusal| Failed::Refused(worded(&FieldFault::new("name", refusal))))?;
    let services = &session.app.services;
    let base = session.app.services.addresses.base_for(&slug);
    let new = app::new_tenant(session.app.services.keys.as_ref(), slug, name, base)?;
    let moment = session.moment()?;
    let made = services.db.system(move |stx| provisioning::create_tenant(stx, &new, &moment))?;
    let tenant = made.map_err(|refusal| refused(refusal, typed))?;
    show(session, &tenant, output)?;
    if !output.is_json() {
        output.remark(&format!("Its settings have their defaults: portico tenant show {}", tenant.slug));
    }
    Ok(())
}

fn list(session: &Session, page: &NamedPageArguments, output: &Output) -> Done {
    let db = &session.app.services.db;
    let request = page.request(|slug| {
        let Some(slug) = Slug::parse(slug) else { return Ok(None) };
        Ok(db.system_read(|stx| store::find_by_slug(stx, &slug))?.map(|tenant| Cursor::after(tenant.id)))
    })?;
    let page = db.system_read(|stx| store::list_existing(stx, &request))?;
    let rows: Vec<Value> = page.items.iter().map(document).collect();
    output.page(&rows, &["slug", "name", "state", "issuer"], page.next);
    Ok(())
}

fn set_state(session: &Session, typed: &str, state: TenantState, output: &Output) -> Done {
    let slug = parse_slug(typed)?;
    let moment = session.moment()?;
    let db = &session.app.services.db;
    let changed = db.system(move |stx| provisioning::set_tenant_state(stx, &slug, state, &moment))?;
    show(session, &changed.map_err(|refusal| refused(refusal, typed))?, output)
}

/// Shows a tenant with its mail domains; as text without its settings.
fn show(session: &Session, tenant: &Tenant, output: &Output) -> Done {
    let domains = session.app.services.db.read(tenant.id, domains::list)?;
    let mut document = document(tenant);
    if let Value::Object(fields) = &mut document {
        let domains: Vec<Value> = match output.is_json() {
            true => domains.iter().map(domain::document).collect(),
            false => {
                fields.remove("settings");
                domains.iter().map(|domain| json!(domain::summary(domain))).collect()
            }
        };
        fields.insert("mail_domains".to_owned(), domains.into());
    }
    output.show(&document);
    Ok(())
}

/// Shows a tenant; as text with a line for each setting.
fn show_with_settings(session: &Session, tenant: &Tenant, output: &Output) -> Done {
    show(session, tenant, output)?;
    if !output.is_json() {
        output.say("");
        settings::list(&tenant.settings, output);
    }
    Ok(())
}

fn document(tenant: &Tenant) -> Value {
    json!({
        "id": tenant.id.to_string(),
        "slug": tenant.slug.as_str(),
        "name": tenant.name,
        "issuer": tenant.issuer(),
        "state": tenant.state.as_str(),
        "settings": tenant.settings.shown(),
    })
}

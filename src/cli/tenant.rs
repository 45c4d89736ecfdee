//! `portico tenant`

use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};

use super::arguments::TenantCommand;
use super::output::Output;
use super::{Done, Failed, Session, pairs, parse_slug, preview};
use crate::app;
use crate::base::limits;
use crate::base::name::display_name;
use crate::base::slug::Slug;
use crate::branding::look::corrections;
use crate::branding::{Logo, LogoPlace};
use crate::provisioning::{self, TenantChanges, TenantRefusal};
use crate::tenancy::{Tenant, TenantState, store};

pub(super) fn run(session: &mut Session, command: TenantCommand, output: &Output) -> Done {
    match command {
        TenantCommand::Create { slug, name } => create(session, (&slug, &name), output),
        TenantCommand::List => list(session, output),
        TenantCommand::Show { slug } => {
            output.show(&document(&session.tenant(&slug)?));
            Ok(())
        }
        TenantCommand::Set { slug, changes } => {
            let (slug, changes) = (parse_slug(&slug)?, read_changes(&changes)?);
            let (now, seed) = session.made()?;
            let colours = changes.keys().any(|key| key.starts_with("branding."));
            let db = &session.app.services.db;
            let changed = db.system(move |stx| provisioning::change_tenant(stx, &slug, &changes, (now, &seed)))?;
            let tenant = changed.map_err(refused)?;
            if colours {
                remark_corrections(&tenant, output);
            }
            output.show(&document(&tenant));
            Ok(())
        }
        TenantCommand::Preview { slug, changes, out } => preview::run(session, (&slug, &changes, out), output),
        TenantCommand::Suspend { slug } => set_state(session, (&slug, TenantState::Suspended), output),
        TenantCommand::Resume { slug } => set_state(session, (&slug, TenantState::Active), output),
        TenantCommand::Delete { slug, yes: true } => set_state(session, (&slug, TenantState::Deleted), output),
        TenantCommand::Delete { slug, yes: false } => Err(Failed::Usage(format!(
            "deleting \"{}\" deletes every account and client in it, for ever; say --yes to do it",
            session.tenant(&slug)?.slug
        ))),
    }
}

/// Reads `KEY=VALUE` arguments; a logo is named by its file, `branding.logo=@logo.png`.
pub(super) fn read_changes(arguments: &[String]) -> Result<TenantChanges, Failed> {
    let mut changes = TenantChanges::default();
    for (key, value) in pairs(arguments)? {
        match (LogoPlace::of_key(&key), value.strip_prefix('@')) {
            (Some(place), Some(file)) => changes.logos.push((place, read_logo(&key, Path::new(file))?)),
            (Some(_), None) if !value.is_empty() => {
                return Err(Failed::Usage(format!("{key}: name the file of a picture, such as {key}=@logo.png")));
            }
            _ => changes.settings.push((key, value)),
        }
    }
    Ok(changes)
}

fn read_logo(key: &str, path: &Path) -> Result<Logo, Failed> {
    let wrong = |why: String| Failed::Usage(format!("{key}: {}: {why}", path.display()));
    let file = std::fs::File::open(path).map_err(|e| wrong(e.to_string()))?;
    let mut bytes = Vec::new();
    // One byte beyond says that there are too many.
    file.take(limits::LOGO as u64 + 1).read_to_end(&mut bytes).map_err(|e| wrong(e.to_string()))?;
    Logo::read(&bytes).map_err(|why| Failed::Refused(format!("{key}: {}: {why}", path.display())))
}

/// Says what is not shown as it was chosen.
pub(super) fn remark_corrections(tenant: &Tenant, output: &Output) {
    for correction in corrections(&tenant.settings.branding) {
        output.remark(&correction);
    }
}

fn create(session: &Session, (slug, name): (&str, &str), output: &Output) -> Done {
    let slug = Slug::new(slug).map_err(Failed::Refused)?;
    let name = display_name(name, limits::NAME).map_err(|why| Failed::Refused(format!("name: {why}")))?;
    let services = &session.app.services;
    let base = session.app.state.addresses.base_for(&slug);
    let new = app::new_tenant(session.app.services.keys.as_ref(), (slug, name, base))?;
    let (now, seed) = session.made()?;
    let made = services.db.system(move |stx| provisioning::create_tenant(stx, &new, (now, &seed)))?;
    output.show(&document(&made.map_err(refused)?));
    Ok(())
}

fn list(session: &Session, output: &Output) -> Done {
    let tenants: Vec<Tenant> = session.app.services.db.system_read(|stx| {
        let rows = store::list(stx)?;
        rows.into_iter().filter(|row| row.deleted_at.is_none()).map(store::TenantRow::into_tenant).collect()
    })?;
    let rows: Vec<Value> = tenants.iter().map(document).collect();
    output.list(&rows, &["slug", "name", "state", "issuer"]);
    Ok(())
}

fn set_state(session: &Session, (slug, state): (&str, TenantState), output: &Output) -> Done {
    let slug = parse_slug(slug)?;
    let (now, seed) = session.made()?;
    let db = &session.app.services.db;
    let changed = db.system(move |stx| provisioning::set_tenant_state(stx, &slug, state, (now, &seed)))?;
    output.show(&document(&changed.map_err(refused)?));
    Ok(())
}

fn document(tenant: &Tenant) -> Value {
    json!({
        "id": tenant.id.to_string(),
        "slug": tenant.slug.as_str(),
        "name": tenant.name,
        "issuer": tenant.issuer(),
        "state": tenant.state.as_str(),
        "settings": tenant.settings,
    })
}

pub(super) fn refused(refusal: TenantRefusal) -> Failed {
    Failed::Refused(match refusal {
        TenantRefusal::SlugTaken => {
            "this slug belongs to a tenant, or once did; slugs are never given again".to_owned()
        }
        TenantRefusal::NotFound => "there is no such tenant; `portico tenant list` shows them".to_owned(),
        TenantRefusal::Reserved => "the tenant _system holds the deployment's administrators; it stays".to_owned(),
        TenantRefusal::Setting(why) => why,
    })
}

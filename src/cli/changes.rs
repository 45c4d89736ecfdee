//! Changes of a tenant, as they are typed.

use std::io::Read;
use std::path::Path;

use super::arguments::pairs;
use super::failed::{Failed, worded};
use super::output::Output;
use crate::base::limits;
use crate::branding::look::corrections;
use crate::branding::{Logo, LogoPlace};
use crate::provisioning::{TenantChanges, TenantRefusal};
use crate::tenancy::Tenant;

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
    Logo::read(&bytes)
        .map_err(|refusal| Failed::Refused(format!("{key}: {}: {}", path.display(), refusal.text().english())))
}

/// Says what is not shown as it was chosen.
pub(super) fn remark_corrections(tenant: &Tenant, output: &Output) {
    for correction in corrections(&tenant.settings.branding) {
        output.remark(&correction);
    }
}

/// Words why a tenant is not made or changed.
pub(super) fn refused(refusal: TenantRefusal) -> Failed {
    Failed::Refused(match refusal {
        TenantRefusal::SlugTaken => {
            "this slug belongs to a tenant, or once did; slugs are never given again".to_owned()
        }
        TenantRefusal::NotFound => "there is no such tenant; `portico tenant list` shows them".to_owned(),
        TenantRefusal::Reserved => "the tenant _system holds the deployment's administrators; it stays".to_owned(),
        TenantRefusal::Setting(fault) => worded(&fault),
    })
}

//! Changes of a tenant in `KEY=VALUE` arguments.

use std::io::Read;
use std::path::Path;

use super::common::pairs;
use super::failed::{Failed, worded};
use super::output::Output;
use crate::base::limits;
use crate::branding::look::corrections;
use crate::branding::{Logo, LogoPlace};
use crate::provisioning::{TenantChanges, TenantRefusal};
use crate::tenancy::Tenant;

/// Parses `KEY=VALUE` arguments; a logo is given by its file, `branding.logo=@logo.png`.
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
    // One byte more than allowed shows that the file is too long.
    file.take(limits::LOGO as u64 + 1).read_to_end(&mut bytes).map_err(|e| wrong(e.to_string()))?;
    Logo::read(&bytes)
        .map_err(|refusal| Failed::Refused(format!("{key}: {}: {}", path.display(), refusal.text().english())))
}

/// Prints which colours are corrected for contrast.
pub(super) fn remark_corrections(tenant: &Tenant, output: &Output) {
    for correction in corrections(&tenant.settings.branding) {
        output.remark(&correction);
    }
}

/// Words the reason why a tenant is not created or changed.
pub(super) fn refused(refusal: TenantRefusal, slug: &str) -> Failed {
    Failed::Refused(match refusal {
        TenantRefusal::SlugTaken => format!(
            "the slug \"{slug}\" belongs to a tenant, or to a deleted one that users signed in to; choose another one"
        ),
        TenantRefusal::NotFound => format!("there is no tenant \"{slug}\"; `portico tenant list` shows them"),
        TenantRefusal::Reserved => {
            "the tenant _system has the deployment's administrators and cannot be changed this way".to_owned()
        }
        TenantRefusal::Setting(fault) => worded(&fault),
    })
}

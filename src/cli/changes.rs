//! Changes of a tenant in `KEY=VALUE` arguments.

use std::io::Read;
use std::path::Path;

use super::common::pairs;
use super::failed::{Failed, worded};
use super::output::Output;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::site::seem_to_be_one_site;
use crate::branding::look::corrections;
use crate::branding::{Logo, LogoPlace};
use crate::provisioning::{TenantChanges, TenantRefusal};
use crate::tenancy::Tenant;
use crate::tenancy::settings::SecretSetting;

/// Parses `KEY=VALUE` arguments; a logo is given by its file, `branding.logo=@logo.png`.
pub(super) fn read_changes(arguments: &[String]) -> Result<TenantChanges, Failed> {
    let mut changes = TenantChanges::default();
    for (key, value) in pairs(arguments)? {
        if let Some(secret) = SecretSetting::of_key(&key).filter(|_| !value.is_empty()) {
            changes.secrets.push((secret, read_secret(&key, &value)?));
            continue;
        }
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

/// The maximum length of a secret, in bytes.
const SECRET: u64 = 4_096;

/// Reads a secret from a file or from the standard input, never from the arguments, which other users of the machine see.
fn read_secret(key: &str, value: &str) -> Result<Secret<String>, Failed> {
    let wrong = |why: String| Failed::Usage(format!("{key}: {why}"));
    let mut text = String::new();
    let read = match value.strip_prefix('@') {
        Some(file) => std::fs::File::open(file).and_then(|file| file.take(SECRET).read_to_string(&mut text)),
        None if value == "-" => std::io::stdin().take(SECRET).read_to_string(&mut text),
        None => {
            return Err(wrong(format!(
                "it is a secret, so name a file, {key}=@FILE, or {key}=- for the standard input"
            )));
        }
    };
    read.map_err(|error| wrong(error.to_string()))?;
    Ok(Secret::new(text.trim().to_owned()))
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

/// Prints that the bot check is off because one of its keys is missing.
pub(super) fn remark_bot_check(tenant: &Tenant, output: &Output) {
    let settings = &tenant.settings;
    let missing = match (&settings.turnstile_site_key, &settings.turnstile_secret) {
        (Some(_), None) => "turnstile.secret",
        (None, Some(_)) => "turnstile.site_key",
        _ => return,
    };
    output.remark(&format!("warning: there is no bot check until {missing} is set too"));
}

/// Prints from which origins browsers do not send the cookie of the dashboard API.
pub(super) fn remark_origins(tenant: &Tenant, output: &Output) {
    for origin in tenant.settings.cors_origins.iter().filter(|origin| !seem_to_be_one_site(origin, tenant.issuer())) {
        output.remark(&format!(
            "warning: {origin} is on another site than {}; browsers do not send the session cookie from there",
            tenant.base.origin()
        ));
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

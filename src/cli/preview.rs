//! `portico tenant preview`

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::changes::{read_changes, refused, remark_corrections};
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::base::fault::Fault;
use crate::branding::{LogoFile, store};
use crate::web::pages::preview::render;

#[derive(Args)]
pub(super) struct PreviewArguments {
    /// The tenant's slug
    slug: String,
    /// Changes as for `set`; they are not saved
    #[arg(value_name = "KEY=VALUE")]
    changes: Vec<String>,
    /// The file to write [default: portico-preview-SLUG.html in this folder]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Writes the tenant's pages into one file, with changes that are not saved.
pub(super) fn run(session: &Session, arguments: PreviewArguments, output: &Output) -> Done {
    let PreviewArguments { slug, changes, out } = arguments;
    let tenant = session.tenant(&slug)?;
    let wanted = read_changes(&changes)?;
    let shown = wanted.apply(&tenant).map_err(|refusal| refused(refusal, &slug))?;
    let kept = session.app.services.db.read(tenant.id, |tx| {
        let logos = [&tenant.settings.branding.logo, &tenant.settings.branding.dark_logo];
        let mut kept: Vec<(LogoFile, Vec<u8>)> = Vec::new();
        for logo in logos.into_iter().flatten() {
            let found = logo.parts().map(|(hash, _)| store::find_logo(tx, hash)).transpose()?.flatten();
            kept.push((logo.clone(), found.ok_or_else(|| Fault::internal("a logo is missing"))?));
        }
        Ok(kept)
    })?;
    let bytes = |file: &LogoFile| {
        let new = wanted.logos.iter().find(|(_, logo)| logo.file == *file).map(|(_, logo)| logo.bytes.clone());
        new.or_else(|| kept.iter().find(|(of, _)| of == file).map(|(_, bytes)| bytes.clone()))
    };
    let html = render(&shown, &bytes, changes)?;
    let out = out.unwrap_or_else(|| Path::new(&format!("portico-preview-{slug}.html")).to_owned());
    fs::write(&out, html).map_err(|e| Failed::Refused(format!("{}: {e}", out.display())))?;
    let whole = fs::canonicalize(&out).unwrap_or(out);
    remark_corrections(&shown, output);
    output.show(&json!({ "preview": whole.display().to_string() }));
    Ok(())
}

//! `portico account export`, `delete` and `keep`: what is held about a user, and its deletion.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::account_document::{document, refused};
use super::common::OfAccount;
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::accounts::{self, deletion, language_of};
use crate::personal_data::export::{self, Export, MOST, Reader};
use crate::personal_data::leaving;
use crate::web::pages::data::standalone;

#[derive(Args)]
pub(super) struct ExportArguments {
    #[command(flatten)]
    pub(super) account: OfAccount,
    /// Write data.json and the readable page index.html into this new folder; without it, the JSON document is printed
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

/// The name of the document in the folder.
const DATA: &str = "data.json";

/// Exports everything that is held about a user.
pub(super) fn export(session: &Session, ExportArguments { account, to }: &ExportArguments, output: &Output) -> Done {
    let (op, found) = session.account(account)?;
    let db = &session.app.services.db;
    let collected = db.read(op.tenant.id, |tx| export::collect(&op, tx, &found, Reader::Operator, MOST))?;
    if let Some(folder) = to {
        write(folder, &collected, &standalone(&op, language_of(&op, &found), &collected, DATA)?)?;
    }
    let (document, tenant) = (collected.to_json(), op.tenant.id);
    db.write(tenant, move |wtx| export::record(&op, wtx, &collected))?;
    match to {
        Some(folder) => output.show(&json!({
            "account": found.id.to_string(),
            "data": folder.join(DATA).display().to_string(),
            "page": folder.join("index.html").display().to_string(),
        })),
        None if output.is_json() => output.show(&document),
        None => output.say(&format!("{document:#}")),
    }
    Ok(())
}

/// Writes the files into a new folder that only its owner may read.
fn write(folder: &Path, export: &Export, page: &str) -> Done {
    let refused = |what: &Path, e| Failed::Refused(format!("{} cannot be created: {e}", what.display()));
    fs::DirBuilder::new().mode(0o700).create(folder).map_err(|e| refused(folder, e))?;
    let files = [(DATA, format!("{:#}\n", export.to_json())), ("index.html", page.to_owned())];
    for (name, content) in files {
        let path = folder.join(name);
        let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        file.and_then(|mut file| file.write_all(content.as_bytes())).map_err(|e| refused(&path, e))?;
    }
    Ok(())
}

/// Deletes an account now.
pub(super) fn delete(session: &Session, account: &OfAccount, output: &Output) -> Done {
    let (op, mut found) = session.account(account)?;
    let (id, tenant) = (found.id, op.tenant.clone());
    let deleted = session.app.services.db.write(tenant.id, move |wtx| leaving::delete(&op, wtx, id))?;
    deleted.map_err(refused)?;
    found.state = accounts::AccountState::Deleted;
    output.show(&document(&tenant, &found));
    Ok(())
}

/// Keeps an account whose user deletes it.
pub(super) fn keep(session: &Session, account: &OfAccount, output: &Output) -> Done {
    let (op, found) = session.account(account)?;
    let (id, tenant) = (found.id, op.tenant.clone());
    let kept = session.app.services.db.write(tenant.id, move |wtx| {
        accounts::store::lock_account(wtx, id)?;
        match accounts::store::find_account(wtx, id)? {
            Some(account) => deletion::cancel(&op, wtx, &account),
            None => Ok(false),
        }
    })?;
    if !kept {
        return Err(Failed::Refused(format!("{} is not going to be deleted", found.address())));
    }
    output.show(&document(&tenant, &accounts::Account { deletion_due: None, ..found }));
    Ok(())
}

//! `portico init`

use serde_json::{Value, json};

use super::failed::{Done, Failed};
use super::output::{Output, ShownOnce};
use crate::app;
use crate::config::Config;
use crate::opening::Found;
use crate::services::World;

/// Creates the key file, the database and its own tenants, and prints the set-up link of the first administrator. An
/// existing deployment stays as it is.
pub(super) fn run(config: &Config, output: &Output) -> Done {
    let (app, found) = app::init(config, World::system()?).map_err(Failed::Refused)?;
    let link = app::first_setup(&app)?;
    let document = json!({
        "created": found == Found::New,
        "public_url": config.http.public_url.as_str(),
        "data_dir": config.data_dir.display().to_string(),
        "database": config.database.url.to_string(),
    });
    match &link {
        Some(link) => {
            output.show_secret(&document, &ShownOnce { name: "setup_link", value: link });
            output.remark("Start the server, and set up the first administrator with the link, once, within 24 hours.");
        }
        None => output.show(&with_no_link(document)),
    }
    if found == Found::Existing {
        output.remark("The deployment existed already; nothing was changed.");
    }
    Ok(())
}

fn with_no_link(mut document: Value) -> Value {
    if let Value::Object(fields) = &mut document {
        fields.insert("setup_link".to_owned(), Value::Null);
    }
    document
}

//! `portico move-origin OLD NEW`

use clap::Args;
use serde_json::json;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::app;
use crate::base::uri::CanonicalBase;
use crate::config::Config;
use crate::provisioning;
use crate::services::World;

#[derive(Args)]
pub(super) struct MoveOriginArguments {
    /// The present public URL, such as http://localhost:8080
    old: String,
    /// The new public URL, such as https://id.example.com
    new: String,
}

pub(super) fn run(config: &Config, arguments: &MoveOriginArguments, output: &Output) -> Done {
    let origin = |text: &str| {
        let base = CanonicalBase::parse(text).map_err(Failed::misused)?;
        if base.path().is_empty() {
            Ok(base)
        } else {
            Err(Failed::Usage(format!("\"{text}\" must be an origin, without a path")))
        }
    };
    let (old, new) = (origin(&arguments.old)?, origin(&arguments.new)?);
    let world = World::system()?;
    let db = app::open_unchecked(config, &world).map_err(Failed::Refused)?;
    let moment = world.moment()?;
    let (from, to) = (old.clone(), new.clone());
    let moved = db.system(move |stx| provisioning::move_origin(stx, &from, &to, &moment))?;
    if moved == 0 {
        return Err(Failed::Refused(format!("no tenant has the origin {old}")));
    }
    output.show(&json!({ "moved": moved, "from": old.as_str(), "to": new.as_str() }));
    output.remark(&format!(
        "The issuers have changed: change them at every relying party, set http.public_url to {new}, and start the server again."
    ));
    Ok(())
}

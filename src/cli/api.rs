//! `portico api`

use serde_json::{Value, json};

use super::arguments::{ApiCommand, pairs};
use super::failed::{Done, Failed, refused_registration};
use super::key::new_key;
use super::output::Output;
use super::session::Session;
use crate::base::span::{parse_span, show_span};
use crate::oidc::resource_servers::manage::{self, NewResourceServer};
use crate::oidc::resource_servers::{ResourceServer, ScopeText, store};

pub(super) fn run(session: &mut Session, command: ApiCommand, output: &Output) -> Done {
    match command {
        ApiCommand::Create { of, uri, name, scope, lifetime, alg } => {
            let op = session.op(&of.tenant)?;
            let scopes = pairs(&scope)?.into_iter().map(|(scope, text)| ScopeText { scope, text }).collect();
            let lifetime = lifetime.as_deref().map(parse_span).transpose().map_err(Failed::misused)?;
            let alg = alg.as_deref().map(str::parse).transpose().map_err(Failed::misused)?;
            let new_key = new_key(session, &op, alg)?;
            let new = NewResourceServer { identifier: uri, name, scopes, lifetime, alg, new_key };
            let made = session.app.services.db.write(op.tenant.id, move |wtx| manage::create(&op, wtx, &new))?;
            let (server, secret) = made.map_err(|faults| refused_registration(&faults))?;
            let mut document = document(&server);
            if let Value::Object(members) = &mut document {
                members.insert("introspection_secret".to_owned(), json!(secret.expose()));
            }
            output.show(&document);
        }
        ApiCommand::List { of } => {
            let op = session.op(&of.tenant)?;
            let servers = session.app.services.db.read(op.tenant.id, store::list)?;
            let rows: Vec<Value> = servers.iter().map(document).collect();
            output.list(&rows, &["identifier", "name", "scopes"]);
        }
        ApiCommand::Show { of, uri } => {
            let op = session.op(&of.tenant)?;
            let found = session.app.services.db.read(op.tenant.id, |tx| store::find_by_identifier(tx, &uri))?;
            let missing = || Failed::Refused(format!("there is no resource server \"{uri}\""));
            output.show(&document(&found.ok_or_else(missing)?));
        }
        ApiCommand::RotateSecret { of, uri } => {
            let op = session.op(&of.tenant)?;
            let identifier = uri.clone();
            let rotated =
                session.app.services.db.write(op.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &identifier))?;
            let missing = || Failed::Refused(format!("there is no resource server \"{uri}\""));
            let secret = rotated.ok_or_else(missing)?;
            output.show(&json!({ "identifier": uri, "introspection_secret": secret.expose() }));
        }
        ApiCommand::Delete { of, uri } => {
            let op = session.op(&of.tenant)?;
            let identifier = uri.clone();
            if !session.app.services.db.write(op.tenant.id, move |wtx| manage::delete(&op, wtx, &identifier))? {
                return Err(Failed::Refused(format!("there is no resource server \"{uri}\"")));
            }
            output.show(&json!({ "identifier": uri, "deleted": true }));
        }
    }
    Ok(())
}

fn document(server: &ResourceServer) -> Value {
    let scopes: Vec<String> = server.document.scopes.iter().map(|s| format!("{}={}", s.scope, s.text)).collect();
    json!({
        "identifier": server.identifier,
        "name": server.name,
        "scopes": scopes,
        "alg": server.alg().as_str(),
        "lifetime": server.document.lifetime.map(show_span),
    })
}

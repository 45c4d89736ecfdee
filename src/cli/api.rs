//! `portico api`

use clap::Subcommand;
use serde_json::{Value, json};

use super::common::{OfTenant, pairs};
use super::failed::{Done, Failed, refused_registration};
use super::key::new_key;
use super::output::Output;
use super::session::Session;
use crate::base::jose::Alg;
use crate::base::span::{parse_span, show_span};
use crate::oidc::resource_servers::manage::{self, NewResourceServer};
use crate::oidc::resource_servers::{AccessTokenType, ResourceServer, ScopeText, store};

#[derive(Subcommand)]
pub(super) enum ApiCommand {
    /// Register a resource server; prints introspection_secret once
    Create {
        #[command(flatten)]
        of: OfTenant,
        /// An absolute URI: the `resource` of requests and the `aud` of its access tokens
        uri: String,
        #[arg(long)]
        name: String,
        /// A scope and its description on the consent page
        #[arg(long, num_args = 1.., value_name = "SCOPE=TEXT")]
        scope: Vec<String>,
        /// Lifetime of its access tokens, such as 10min [default: the tenant's token.access]
        #[arg(long, value_name = "SPAN")]
        lifetime: Option<String>,
        /// The signature algorithm of its access tokens [default: ES256]
        #[arg(long)]
        alg: Option<Alg>,
        /// The typ of its access tokens; JWT for an API that does not accept at+jwt (RFC 9068) [default: at+jwt]
        #[arg(long)]
        typ: Option<AccessTokenType>,
    },
    /// List the resource servers of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Show one resource server
    Show {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
    /// Replace the introspection secret of a resource server; the old one stops working
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
    /// Delete a resource server
    Delete {
        #[command(flatten)]
        of: OfTenant,
        uri: String,
    },
}

pub(super) fn run(session: &mut Session, command: ApiCommand, output: &Output) -> Done {
    match command {
        ApiCommand::Create { of, uri, name, scope, lifetime, alg, typ } => {
            let op = session.op(&of.tenant)?;
            let scopes = pairs(&scope)?.into_iter().map(|(scope, text)| ScopeText { scope, text }).collect();
            let lifetime = lifetime.as_deref().map(parse_span).transpose().map_err(Failed::misused)?;
            let new_key = new_key(session, &op, alg)?;
            let new = NewResourceServer { identifier: uri, name, scopes, lifetime, alg, typ, new_key };
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
            output.show(&document(&found.ok_or_else(|| missing(&uri, &of.tenant))?));
        }
        ApiCommand::RotateSecret { of, uri } => {
            let op = session.op(&of.tenant)?;
            let identifier = uri.clone();
            let rotated =
                session.app.services.db.write(op.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &identifier))?;
            let secret = rotated.ok_or_else(|| missing(&uri, &of.tenant))?;
            output.show(&json!({ "identifier": uri, "introspection_secret": secret.expose() }));
        }
        ApiCommand::Delete { of, uri } => {
            let op = session.op(&of.tenant)?;
            let identifier = uri.clone();
            if !session.app.services.db.write(op.tenant.id, move |wtx| manage::delete(&op, wtx, &identifier))? {
                return Err(missing(&uri, &of.tenant));
            }
            output.show(&json!({ "identifier": uri, "deleted": true }));
        }
    }
    Ok(())
}

fn missing(uri: &str, tenant: &str) -> Failed {
    Failed::Refused(format!(
        "there is no resource server \"{uri}\" in {tenant}; `portico api list --tenant {tenant}` shows them"
    ))
}

fn document(server: &ResourceServer) -> Value {
    let scopes: Vec<String> = server.document.scopes.iter().map(|s| format!("{}={}", s.scope, s.text)).collect();
    json!({
        "identifier": server.identifier,
        "name": server.name,
        "scopes": scopes,
        "alg": server.form().alg.as_str(),
        "typ": server.form().typ.as_str(),
        "introspection_id": server.introspection_id(),
        "lifetime": server.document.lifetime.map(show_span),
    })
}

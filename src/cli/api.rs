//! `portico api`

use clap::Subcommand;
use serde_json::{Value, json};

use super::common::{NamedPageArguments, OfTenant, span_of};
use super::edits::Field::{Algorithm, Duration, Scopes, Text, TokenType};
use super::edits::{Key, Keys};
use super::failed::{Done, Failed, Naming, refused_registration};
use super::key::new_key;
use super::lists::scope_texts;
use super::output::{Output, ShownOnce};
use super::session::Session;
use crate::base::jose::Alg;
use crate::base::page::Cursor;
use crate::base::span::show_span;
use crate::oidc::resource_servers::manage::{self, NewResourceServer};
use crate::oidc::resource_servers::{AccessTokenType, ResourceServer, ScopeText, store};
use crate::op::Op;

#[derive(Subcommand)]
pub(super) enum ApiCommand {
    /// Register an API (resource server); prints its introspection_secret once
    Create {
        #[command(flatten)]
        of: OfTenant,
        /// An absolute URI: the `resource` of requests and the `aud` of its access tokens
        uri: String,
        /// The name on the consent page
        #[arg(long)]
        name: String,
        /// Scopes, each with its text on the consent page; several are separated by commas
        #[arg(long, num_args = 1.., value_name = "SCOPE=TEXT")]
        scope: Vec<String>,
        /// Lifetime of its access tokens, such as 10min [default: the tenant's token.access]
        #[arg(long, value_name = "DURATION")]
        lifetime: Option<String>,
        /// The signature algorithm of its access tokens [default: ES256]
        #[arg(long)]
        alg: Option<Alg>,
        /// The typ of its access tokens; JWT for an API that does not accept at+jwt (RFC 9068) [default: at+jwt]
        #[arg(long)]
        typ: Option<AccessTokenType>,
    },
    /// List the APIs of a tenant, the oldest first
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: NamedPageArguments,
    },
    /// Show one API
    Show {
        #[command(flatten)]
        of: OfTenant,
        /// The identifier of the API
        uri: String,
    },
    /// Change an API; its identifier and secret stay as they are
    #[command(after_help = KEYS.help())]
    Set {
        #[command(flatten)]
        of: OfTenant,
        /// The identifier of the API
        uri: String,
        /// The changes: KEY=VALUE, KEY+=VALUE or KEY-=VALUE
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// Replace the introspection secret of an API; the old one stops working
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        /// The identifier of the API
        uri: String,
    },
    /// Delete an API; no token for it is issued any more
    Delete {
        #[command(flatten)]
        of: OfTenant,
        /// The identifier of the API
        uri: String,
        /// Confirm: this cannot be undone
        #[arg(long)]
        yes: bool,
    },
}

pub(super) fn run(session: &mut Session, command: ApiCommand, output: &Output) -> Done {
    match command {
        ApiCommand::Create { of, uri, name, scope, lifetime, alg, typ } => {
            let op = session.op(&of.tenant)?;
            let scopes = all_scopes(&scope)?;
            let lifetime = span_of("--lifetime", lifetime.as_deref())?;
            let new_key = new_key(session, &op, alg)?;
            let new = NewResourceServer { identifier: uri, name, scopes, lifetime, alg, typ, new_key };
            let made = session.app.services.db.write(op.tenant.id, move |wtx| manage::create(&op, wtx, &new))?;
            let (server, secret) = made.map_err(|faults| refused_registration(&faults, Naming::Options))?;
            let shown = ShownOnce { name: "introspection_secret", value: secret.expose() };
            output.show_secret(&readable(&server, output), &shown);
        }
        ApiCommand::List { of, page } => {
            let (tenant, db) = (session.op(&of.tenant)?.tenant.id, &session.app.services.db);
            let request = page.request(|uri| {
                let found = db.read(tenant, |tx| store::find_by_identifier(tx, uri))?;
                Ok(found.map(|server| Cursor::after(server.id)))
            })?;
            let page = db.read(tenant, |tx| store::list_page(tx, &request))?;
            let rows: Vec<Value> = page.items.iter().map(document).collect();
            output.page(&rows, &["identifier", "name", "scopes"], page.next);
        }
        ApiCommand::Show { of, uri } => {
            let op = session.op(&of.tenant)?;
            output.show(&readable(&find(session, &op, &uri)?, output));
        }
        ApiCommand::Set { of, uri, changes } => set(session, &of.tenant, &uri, &changes, output)?,
        ApiCommand::RotateSecret { of, uri } => {
            let op = session.op(&of.tenant)?;
            let identifier = uri.clone();
            let rotated =
                session.app.services.db.write(op.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &identifier))?;
            let secret = rotated.ok_or_else(|| missing(&uri, &of.tenant))?;
            let shown = ShownOnce { name: "introspection_secret", value: secret.expose() };
            output.show_secret(&json!({ "identifier": uri }), &shown);
        }
        ApiCommand::Delete { of, uri, yes } => {
            let op = session.op(&of.tenant)?;
            let identifier = find(session, &op, &uri)?.identifier;
            if !yes {
                return Err(Failed::Usage(format!(
                    "deleting {identifier} ends the tokens for it and cannot be undone; `portico api set` changes it \
                     instead. Add --yes to delete it"
                )));
            }
            if !session.app.services.db.write(op.tenant.id, move |wtx| manage::delete(&op, wtx, &identifier))? {
                return Err(missing(&uri, &of.tenant));
            }
            output.show(&json!({ "identifier": uri, "deleted": true }));
        }
    }
    Ok(())
}

/// Every key of `portico api set`.
static KEYS: Keys<NewResourceServer> = Keys {
    command: "portico api set",
    keys: &[
        Key { name: "name", field: Text(|api| &mut api.name), help: "The name on the consent page" },
        Key {
            name: "scopes",
            field: Scopes(|api| &mut api.scopes),
            help: "SCOPE=TEXT, with the text of the consent page; scopes-=SCOPE removes one",
        },
        Key {
            name: "lifetime",
            field: Duration(|api| &mut api.lifetime),
            help: "Lifetime of its access tokens, such as 10min; if not set: the tenant's token.access",
        },
        Key {
            name: "alg",
            field: Algorithm(|api| &mut api.alg),
            help: "The signature algorithm of its access tokens: ES256 (if not set), RS256, EdDSA",
        },
        Key {
            name: "typ",
            field: TokenType(|api| &mut api.typ),
            help: "The typ of its access tokens: at+jwt (if not set), or JWT for an API that does not accept at+jwt",
        },
    ],
    meant: &[("scope", "scopes"), ("token_lifetime", "lifetime"), ("signing_alg", "alg")],
    fixed: &[
        ("identifier", "the identifier of an API cannot be changed, since its tokens name it; create another API"),
        ("uri", "the identifier of an API cannot be changed, since its tokens name it; create another API"),
        ("introspection_id", "the id cannot be changed"),
        ("introspection_secret", "a secret is generated, not set; `portico api rotate-secret` replaces it"),
    ],
};

fn find(session: &Session, op: &Op, uri: &str) -> Result<ResourceServer, Failed> {
    let found = session.app.services.db.read(op.tenant.id, |tx| store::find_by_identifier(tx, uri))?;
    found.ok_or_else(|| missing(uri, op.tenant.slug.as_str()))
}

fn set(session: &Session, tenant: &str, uri: &str, changes: &[String], output: &Output) -> Done {
    let op = session.op(tenant)?;
    let mut preview = NewResourceServer::of(&find(session, &op, uri)?);
    let edits = KEYS.read(changes, &mut preview)?;
    let new_key = new_key(session, &op, preview.alg)?;
    let identifier = uri.to_owned();
    let changed = session.app.services.db.write(op.tenant.id, move |wtx| {
        let edit = |api: &mut NewResourceServer| edits.iter().for_each(|edit| edit(api));
        manage::change(&op, wtx, &identifier, &edit, new_key.as_ref())
    })?;
    let changed = changed.ok_or_else(|| missing(uri, tenant))?;
    let manage::Changed { mut before, server } =
        changed.map_err(|faults| refused_registration(&faults, Naming::Keys))?;
    match output.is_json() {
        true => output.show(&document(&server)),
        false => output.differences(&KEYS.differences(&mut before, &mut NewResourceServer::of(&server))),
    }
    Ok(())
}

/// Parses the values of `--scope`.
fn all_scopes(arguments: &[String]) -> Result<Vec<ScopeText>, Failed> {
    let mut scopes = Vec::new();
    for argument in arguments {
        scopes.extend(scope_texts(argument).map_err(|part| {
            Failed::Usage(format!("--scope: \"{part}\" must be SCOPE=TEXT, with the text of the consent page"))
        })?);
    }
    Ok(scopes)
}

fn missing(uri: &str, tenant: &str) -> Failed {
    Failed::Refused(format!("there is no API \"{uri}\" in {tenant}; `portico api list --tenant {tenant}` shows them"))
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
        "lifetime": server.document.lifetime,
    })
}

/// Returns the document, as text with units.
fn readable(server: &ResourceServer, output: &Output) -> Value {
    let mut document = document(server);
    if let (Value::Object(fields), false) = (&mut document, output.is_json()) {
        fields.insert("lifetime".to_owned(), json!(server.document.lifetime.map(show_span)));
    }
    document
}

//! `portico client`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::common::{NamedPageArguments, OfTenant, span_of};
use super::edits::read_jwks;
use super::failed::{Done, Failed, Naming, refused_registration, worded};
use super::key::new_key;
use super::lists::{ListOf, all, joined, list_of, uris, words};
use super::metadata::KEYS;
use super::output::{Output, ShownOnce};
use super::recipes::{self, Library, Settings};
use super::session::Session;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::Alg;
use crate::base::page::Cursor;
use crate::base::refusal::FieldFault;
use crate::base::span::show_span;
use crate::base::text::Text;
use crate::oidc::clients::{
    AuthMethod, Client, ClientMetadata, GrantType, IdTokenClaims, PkceRule, hints, manage, store,
};
use crate::oidc::consents::ConsentRule;
use crate::oidc::resource_servers::store as servers;
use crate::op::Op;

#[derive(Subcommand)]
pub(super) enum ClientCommand {
    /// Register an application; prints its client_id and, once, its client_secret
    #[command(after_help = "Lists: separate the values by commas or blanks, or give the option again.")]
    Create(Box<NewClientArguments>),
    /// List the clients of a tenant, the oldest first
    List {
        #[command(flatten)]
        of: OfTenant,
        #[command(flatten)]
        page: NamedPageArguments,
    },
    /// Show one client, or its settings for a library
    Show {
        #[command(flatten)]
        of: OfTenant,
        /// From `portico client list`
        client_id: String,
        /// Print settings for a library, ready to paste
        #[arg(long = "for", value_name = "LIBRARY")]
        library: Option<Library>,
    },
    /// Change a client; its client_id, secret and consents stay as they are
    #[command(after_help = KEYS.help())]
    Set {
        #[command(flatten)]
        of: OfTenant,
        /// From `portico client list`
        client_id: String,
        /// The changes: KEY=VALUE, KEY+=VALUE or KEY-=VALUE
        #[arg(required = true, value_name = "KEY=VALUE")]
        changes: Vec<String>,
    },
    /// Replace the secret of a client; the old one stops working
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        /// From `portico client list`
        client_id: String,
    },
    /// Delete a client and revoke all its tokens
    Delete {
        #[command(flatten)]
        of: OfTenant,
        /// From `portico client list`
        client_id: String,
        /// Confirm: this cannot be undone
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Args)]
pub(super) struct NewClientArguments {
    #[command(flatten)]
    of: OfTenant,
    /// The name on the sign-in and consent pages
    #[arg(long)]
    name: String,
    /// The home page of the application
    #[arg(long, value_name = "URI")]
    client_uri: Option<String>,
    /// Where users return to after sign-in, compared byte by byte; not needed for client_credentials alone
    #[arg(long, num_args = 1.., value_name = "URI")]
    redirect_uri: Vec<String>,
    /// Where users may return to after sign-out, compared byte by byte
    #[arg(long, num_args = 1.., value_name = "URI")]
    post_logout_redirect_uri: Vec<String>,
    /// A public client, which cannot keep a secret: browser, desktop, phone
    #[arg(long)]
    public: bool,
    /// An application of the tenant itself: its users are never asked for consent
    #[arg(long)]
    first_party: bool,
    /// A public program of the tenant itself: its codes are exchanged at /v1/auth/callback of the login API only
    #[arg(long)]
    login_api: bool,
    /// Grant types [default: authorization_code and refresh_token]
    #[arg(long, num_args = 1.., value_name = "GRANT", value_parser = list_of::<GrantType>())]
    grant: Vec<ListOf<GrantType>>,
    /// Scopes that it may request [default: the standard scopes and those of its APIs]
    #[arg(long, num_args = 1.., value_name = "SCOPE")]
    scope: Vec<String>,
    /// Client authentication method [default: client_secret_basic and client_secret_post are both accepted]
    #[arg(long, value_name = "METHOD")]
    auth_method: Option<AuthMethod>,
    /// The client's public keys, a JWK set, for private_key_jwt
    #[arg(long, value_name = "FILE")]
    jwks: Option<PathBuf>,
    /// The URL of the client's public keys, a JWK set, for private_key_jwt
    #[arg(long, value_name = "URI")]
    jwks_uri: Option<String>,
    /// When an authorization request must have a code_challenge [default: auto; public clients: required]
    #[arg(long, value_name = "RULE")]
    pkce: Option<PkceRule>,
    /// full: claims are in the ID token too; conform: in UserInfo only
    #[arg(long, value_name = "WHERE")]
    id_token_claims: Option<IdTokenClaims>,
    /// The signature algorithm of its ID tokens [default: RS256]
    #[arg(long, value_name = "ALG")]
    id_token_alg: Option<Alg>,
    /// Origins whose scripts may call the token endpoint (CORS)
    #[arg(long, num_args = 1.., value_name = "ORIGIN")]
    origin: Vec<String>,
    /// Issue refresh tokens without offline_access too; they end with the session
    #[arg(long)]
    online_refresh: bool,
    /// How long a repeat of the last rotated refresh token returns the same next token, at most 60s [default: the tenant's refresh.grace]
    #[arg(long, value_name = "DURATION")]
    refresh_grace: Option<String>,
    /// APIs that it may request; the first is the default
    #[arg(long, num_args = 1.., value_name = "URI")]
    resource: Vec<String>,
    /// Print settings for a library too, ready to paste
    #[arg(long = "for", value_name = "LIBRARY")]
    library: Option<Library>,
}

pub(super) fn run(session: &mut Session, command: ClientCommand, output: &Output) -> Done {
    match command {
        ClientCommand::Create(arguments) => create(session, &arguments, output),
        ClientCommand::List { of, page } => {
            let (tenant, db) = (session.op(&of.tenant)?.tenant.id, &session.app.services.db);
            let request = page.request(|id| {
                let found = db.read(tenant, |tx| store::find_by_client_id(tx, id))?;
                Ok(found.map(|client| Cursor::after(client.id)))
            })?;
            let page = db.read(tenant, |tx| store::list(tx, &request))?;
            let rows: Vec<Value> = page.items.iter().map(document).collect::<Result<_, _>>()?;
            output.page(&rows, &["client_id", "client_name", "public", "redirect_uris"], page.next);
            Ok(())
        }
        ClientCommand::Show { of, client_id, library } => {
            let op = session.op(&of.tenant)?;
            let client = find(session, &op, &client_id)?;
            match library {
                Some(library) => {
                    recipes::check(library, &client.registered)?;
                    let settings = recipes::settings(library, &op.tenant, &client, None);
                    match output.is_json() {
                        true => output.show(&json!({ "client_id": client_id, "settings": settings.text })),
                        false => output.say(&settings.text),
                    }
                    remark_settings(&op, &client, &settings, output);
                }
                None => show(session, &op, &client, output)?,
            }
            Ok(())
        }
        ClientCommand::Set { of, client_id, changes } => set(session, &of.tenant, &client_id, &changes, output),
        ClientCommand::RotateSecret { of, client_id } => {
            let op = session.op(&of.tenant)?;
            let id = client_id.clone();
            find(session, &op, &client_id)?;
            let rotated =
                session.app.services.db.write(op.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &id))?;
            let secret = rotated.map_err(Failed::refused)?;
            let shown = ShownOnce { name: "client_secret", value: secret.expose() };
            output.show_secret(&json!({ "client_id": client_id }), &shown);
            Ok(())
        }
        ClientCommand::Delete { of, client_id, yes } => {
            let op = session.op(&of.tenant)?;
            let client = find(session, &op, &client_id)?;
            if !yes {
                return Err(Failed::Usage(format!(
                    "deleting {} revokes its tokens and its users' consents and cannot be undone; a new client gets \
                     another client_id. `portico client set` changes it instead. Add --yes to delete it",
                    client.name
                )));
            }
            session.app.services.db.write(op.tenant.id, move |wtx| manage::delete(&op, wtx, &client.client_id))?;
            output.show(&json!({ "client_id": client_id, "deleted": true }));
            Ok(())
        }
    }
}

fn find(session: &Session, op: &Op, client_id: &str) -> Result<Client, Failed> {
    let found = session.app.services.db.read(op.tenant.id, |tx| store::find_by_client_id(tx, client_id))?;
    found.ok_or_else(|| {
        Failed::Refused(format!(
            "there is no client \"{client_id}\" in {slug}; `portico client list --tenant {slug}` shows them",
            slug = op.tenant.slug
        ))
    })
}

fn create(session: &Session, arguments: &NewClientArguments, output: &Output) -> Done {
    let op = session.op(&arguments.of.tenant)?;
    let metadata = metadata_of(arguments)?;
    if let Some(fault) = contradiction(arguments) {
        let others = metadata.validate().err().unwrap_or_default();
        return Err(refused_registration(&[vec![fault], others].concat(), Naming::Options));
    }
    if let (Some(library), Ok(valid)) = (arguments.library, metadata.validate()) {
        recipes::check(library, &valid.registered)?;
    }
    let new_key = new_key(session, &op, arguments.id_token_alg)?;
    let (tenant, ignored) = (op.tenant.clone(), metadata.ignored());
    let made = session.app.services.db.write(tenant.id, {
        let op = op.clone();
        move |wtx| manage::create(&op, wtx, &metadata, new_key.as_ref())
    })?;
    let (client, secret) = made.map_err(|faults| refused_registration(&faults, Naming::Options))?;
    let mut shown = document(&client)?;
    insert(&mut shown, "issuer", json!(tenant.issuer()));
    let secret = secret.as_ref().map(|secret| secret.expose());
    let settings = arguments.library.map(|library| recipes::settings(library, &tenant, &client, secret));
    if output.is_json() {
        settings.iter().for_each(|settings| insert(&mut shown, "settings", json!(settings.text)));
    } else {
        explain(&mut shown, &client);
    }
    match secret {
        Some(value) => output.show_secret(&shown, &ShownOnce { name: "client_secret", value }),
        None => output.show(&shown),
    }
    if let Some(settings) = &settings {
        if !output.is_json() {
            output.say(&format!("\n{}", settings.text));
        }
        remark_settings(&op, &client, settings, output);
    }
    let uncalled = uncallable(session, &client);
    remark(&ignored, &[hints_on(session, &op, &client)?, uncalled].concat(), output);
    Ok(())
}

fn set(session: &Session, tenant: &str, client_id: &str, changes: &[String], output: &Output) -> Done {
    let op = session.op(tenant)?;
    let mut preview = ClientMetadata::of(&find(session, &op, client_id)?);
    let edits = KEYS.read(changes, &mut preview)?;
    let alg = preview.id_token_signed_response_alg.as_deref().and_then(|alg| alg.parse().ok());
    let new_key = new_key(session, &op, alg)?;
    let changed = session.app.services.db.write(op.tenant.id, {
        let (op, id) = (op.clone(), client_id.to_owned());
        move |wtx| {
            let edit = |metadata: &mut ClientMetadata| edits.iter().for_each(|edit| edit(metadata));
            manage::change(&op, wtx, &id, &edit, new_key.as_ref())
        }
    })?;
    let manage::Changed { mut before, client, secret } =
        changed.map_err(|faults| refused_registration(&faults, Naming::Keys))?;
    let mut after = ClientMetadata::of(&client);
    let shown = match output.is_json() {
        true => with_hints(session, &op, &client)?,
        false => {
            output.differences(&KEYS.differences(&mut before, &mut after));
            json!({})
        }
    };
    match &secret {
        Some(secret) => {
            output.show_secret(&shown, &ShownOnce { name: "client_secret", value: secret.expose() });
            output.remark("The new authentication method cannot use the old secret, which no longer works.");
        }
        None if output.is_json() => output.show(&shown),
        None => {}
    }
    // Hints are not repeated at every change.
    let concerns =
        |metadata: &ClientMetadata| (metadata.scope.clone(), metadata.resources.clone(), metadata.grant_types.clone());
    let hints = if concerns(&before) == concerns(&after) { Vec::new() } else { hints_on(session, &op, &client)? };
    let uncalled = if before.jwks_uri == after.jwks_uri { Vec::new() } else { uncallable(session, &client) };
    remark(&after.ignored(), &[hints, uncalled].concat(), output);
    Ok(())
}

fn metadata_of(arguments: &NewClientArguments) -> Result<ClientMetadata, Failed> {
    Ok(ClientMetadata {
        client_name: arguments.name.clone(),
        client_uri: arguments.client_uri.clone(),
        redirect_uris: all(&arguments.redirect_uri, uris),
        post_logout_redirect_uris: all(&arguments.post_logout_redirect_uri, uris),
        grant_types: joined(&arguments.grant).iter().map(|grant| grant.as_str().to_owned()).collect(),
        response_types: Vec::new(),
        token_endpoint_auth_method: match arguments.public || arguments.login_api {
            true => Some(AuthMethod::None.as_str().to_owned()),
            false => arguments.auth_method.map(|method| method.as_str().to_owned()),
        },
        scope: all(&arguments.scope, words).join(" "),
        jwks: arguments.jwks.as_deref().map(|file| read_jwks("--jwks", file)).transpose()?,
        jwks_uri: arguments.jwks_uri.clone(),
        id_token_signed_response_alg: arguments.id_token_alg.map(|alg| alg.as_str().to_owned()),
        resources: all(&arguments.resource, uris),
        origins: all(&arguments.origin, uris),
        first_party: arguments.first_party,
        pkce: arguments.pkce.map(|rule| rule.as_str().to_owned()),
        id_token_claims: arguments.id_token_claims.map(|claims| claims.as_str().to_owned()),
        online_refresh: arguments.online_refresh,
        refresh_grace: span_of("--refresh-grace", arguments.refresh_grace.as_deref())?,
        login_api: arguments.login_api,
    })
}

/// Returns a warning if the server may not call the client's `jwks_uri` (A-86: no requests into the own network).
fn uncallable(session: &Session, client: &Client) -> Vec<String> {
    let uri = client.registered.jwks_uri.iter();
    let failed = uri.filter_map(|uri| session.app.services.outbound.check(uri).err());
    failed.map(|failed| format!("jwks_uri cannot be called: {failed}")).collect()
}

/// Prints on stderr what of the metadata is ignored, and hints on the registration.
fn remark(ignored: &[FieldFault], hints: &[String], output: &Output) {
    ignored.iter().for_each(|fault| output.remark(&format!("ignored: {}", worded(fault))));
    hints.iter().for_each(|hint| output.remark(&format!("warning: {hint}")));
}

/// Prints on stderr which redirect URI has to be registered for the settings of a library.
fn remark_settings(op: &Op, client: &Client, settings: &Settings, output: &Output) {
    if let Some(uri) = &settings.unregistered {
        output.remark(&format!(
            "warning: the program receives responses at {uri}, which is not registered; add the real address \
             with `portico client set --tenant {} {} redirect_uris+=URI`",
            op.tenant.slug, client.client_id
        ));
    }
}

/// Returns the fault if `--public` and `--auth-method` contradict each other.
fn contradiction(arguments: &NewClientArguments) -> Option<FieldFault> {
    let code = match (arguments.public || arguments.login_api, arguments.auth_method) {
        (true, Some(method)) if method != AuthMethod::None => Code::PublicClientWithProof,
        (false, Some(AuthMethod::None)) => Code::ConfidentialClientWithoutProof,
        _ => return None,
    };
    Some(FieldFault::new("token_endpoint_auth_method", code))
}

fn insert(document: &mut Value, name: &str, value: Value) {
    if let Value::Object(fields) = document {
        fields.insert(name.to_owned(), value);
    }
}

fn show(session: &Session, op: &Op, client: &Client, output: &Output) -> Done {
    if output.is_json() {
        output.show(&with_hints(session, op, client)?);
        return Ok(());
    }
    let mut shown = document(client)?;
    explain(&mut shown, client);
    output.show(&shown);
    hints_on(session, op, client)?.iter().for_each(|hint| output.say(&format!("hint: {hint}")));
    Ok(())
}

/// Returns the document of a client with the hints on it.
fn with_hints(session: &Session, op: &Op, client: &Client) -> Result<Value, Failed> {
    let mut document = document(client)?;
    insert(&mut document, "hints", json!(hints_on(session, op, client)?));
    Ok(document)
}

/// Returns what of a registration is ignored or should be turned on.
fn hints_on(session: &Session, op: &Op, client: &Client) -> Result<Vec<String>, Failed> {
    let servers = session.app.services.db.read(op.tenant.id, servers::list)?;
    Ok(hints::hints(op, client, &servers).iter().map(Text::english).collect())
}

/// Returns a client as JSON: its metadata by the names that `set` takes, and what follows from it.
fn document(client: &Client) -> Result<Value, Failed> {
    let metadata = serde_json::to_value(ClientMetadata::of(client)).map_err(Fault::internal)?;
    let mut document = json!({ "client_id": client.client_id });
    for name in KEYS.names() {
        insert(&mut document, name, metadata.get(name).cloned().unwrap_or_default());
    }
    insert(&mut document, "public", json!(client.is_public()));
    insert(&mut document, "consent", json!(client.registered.consent));
    insert(&mut document, "created_at", json!(client.created_at.to_rfc3339()));
    Ok(document)
}

/// Puts units and explanations into a document that people read.
fn explain(document: &mut Value, client: &Client) {
    let consent = match client.registered.consent {
        ConsentRule::Implied => "implied (first-party: users are not asked)",
        ConsentRule::Remember => "remember (users are asked once for each set of scopes)",
        ConsentRule::Always => {
            "always (users are asked at each sign-in, since another program could pose as this client)"
        }
    };
    insert(document, "consent", json!(consent));
    insert(document, "refresh_grace", json!(client.registered.refresh_grace.map(show_span)));
}

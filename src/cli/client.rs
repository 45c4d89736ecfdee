//! `portico client`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::common::{OfTenant, pairs};
use super::failed::{Done, Failed, refused_registration, worded};
use super::key::new_key;
use super::metadata::{self, put, read_jwks};
use super::output::Output;
use super::session::Session;
use crate::base::code::Code;
use crate::base::jose::Alg;
use crate::base::page::every_page;
use crate::base::refusal::FieldFault;
use crate::base::span::{parse_span, show_span};
use crate::base::text::Text;
use crate::base::token::BearerToken;
use crate::oidc::clients::{
    AuthMethod, Client, ClientMetadata, GrantType, IdTokenClaims, PkceRule, hints, manage, store,
};
use crate::oidc::resource_servers::store as servers;
use crate::op::Op;

#[derive(Subcommand)]
pub(super) enum ClientCommand {
    /// Register a relying party; prints client_id, and client_secret once
    Create(Box<NewClientArguments>),
    /// List the clients of a tenant
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Show one client
    Show {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
    },
    /// Change members of a client's metadata; prints client_secret if a new one is needed
    #[command(after_help = metadata::HELP)]
    Set {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
        #[arg(required = true, value_name = "MEMBER=VALUE")]
        changes: Vec<String>,
    },
    /// Replace the secret of a client; the old one stops working
    RotateSecret {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
    },
    /// Delete a client and end its grants
    Delete {
        #[command(flatten)]
        of: OfTenant,
        client_id: String,
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
    /// Redirect URIs, compared byte by byte; optional only for client_credentials alone
    #[arg(long, num_args = 1.., value_name = "URI")]
    redirect_uri: Vec<String>,
    /// Post-logout redirect URIs, compared byte by byte
    #[arg(long, num_args = 1.., value_name = "URI")]
    post_logout_redirect_uri: Vec<String>,
    /// A public client, which cannot keep a secret: browser, desktop, phone
    #[arg(long)]
    public: bool,
    /// Never ask for consent
    #[arg(long)]
    first_party: bool,
    /// Grant types [default: authorization_code and refresh_token]
    #[arg(long, num_args = 1.., value_name = "GRANT")]
    grant: Vec<GrantType>,
    /// Scopes that it may request [default: all]
    #[arg(long, num_args = 1.., value_name = "SCOPE")]
    scope: Vec<String>,
    /// Client authentication method [default: client_secret_basic and client_secret_post are both accepted]
    #[arg(long, value_name = "METHOD")]
    auth_method: Option<AuthMethod>,
    /// The client's public keys, a JWK set, for private_key_jwt
    #[arg(long, value_name = "FILE")]
    jwks: Option<PathBuf>,
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
    #[arg(long, value_name = "SPAN")]
    refresh_grace: Option<String>,
    /// Resource servers that it may request; the first is the default
    #[arg(long, num_args = 1.., value_name = "URI")]
    resource: Vec<String>,
}

pub(super) fn run(session: &mut Session, command: ClientCommand, output: &Output) -> Done {
    match command {
        ClientCommand::Create(arguments) => create(session, &arguments, output),
        ClientCommand::List { of } => {
            let op = session.op(&of.tenant)?;
            let clients =
                session.app.services.db.read(op.tenant.id, |tx| every_page(|request| store::list(tx, request)))?;
            let rows: Vec<Value> = clients.iter().map(document).collect();
            output.list(&rows, &["client_id", "name", "public", "redirect_uris"]);
            Ok(())
        }
        ClientCommand::Show { of, client_id } => {
            let op = session.op(&of.tenant)?;
            output.show(&with_hints(session, &op, &find(session, &op, &client_id)?)?);
            Ok(())
        }
        ClientCommand::Set { of, client_id, changes } => {
            set(session, &of.tenant, &client_id, &pairs(&changes)?, output)
        }
        ClientCommand::RotateSecret { of, client_id } => {
            let op = session.op(&of.tenant)?;
            let id = client_id.clone();
            find(session, &op, &client_id)?;
            let rotated =
                session.app.services.db.write(op.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &id))?;
            let secret = rotated.map_err(Failed::refused)?;
            output.show(&json!({ "client_id": client_id, "client_secret": secret.expose() }));
            Ok(())
        }
        ClientCommand::Delete { of, client_id } => {
            let op = session.op(&of.tenant)?;
            let id = find(session, &op, &client_id)?.client_id;
            session.app.services.db.write(op.tenant.id, move |wtx| manage::delete(&op, wtx, &id))?;
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
        return Err(refused_registration(&[vec![fault], others].concat()));
    }
    let new_key = new_key(session, &op, arguments.id_token_alg)?;
    let (tenant, ignored) = (op.tenant.clone(), metadata.ignored());
    let made =
        session.app.services.db.write(tenant.id, move |wtx| manage::create(&op, wtx, &metadata, new_key.as_ref()))?;
    let (client, secret) = made.map_err(|faults| refused_registration(&faults))?;
    remark_ignored(&ignored, output);
    output.show(&with_secret(&client, secret.as_ref(), tenant.issuer()));
    Ok(())
}

fn set(session: &Session, tenant: &str, client_id: &str, changes: &[(String, String)], output: &Output) -> Done {
    let op = session.op(tenant)?;
    let mut metadata = ClientMetadata::of(&find(session, &op, client_id)?);
    for (member, value) in changes {
        put(&mut metadata, member, value)?;
    }
    let alg = metadata.id_token_signed_response_alg.as_deref().and_then(|alg| alg.parse().ok());
    let new_key = new_key(session, &op, alg)?;
    let (tenant, id, ignored) = (op.tenant.clone(), client_id.to_owned(), metadata.ignored());
    let changed = session
        .app
        .services
        .db
        .write(tenant.id, move |wtx| manage::update(&op, wtx, &id, &metadata, new_key.as_ref()))?;
    let (client, secret) = changed.map_err(|faults| refused_registration(&faults))?;
    remark_ignored(&ignored, output);
    output.show(&with_secret(&client, secret.as_ref(), tenant.issuer()));
    Ok(())
}

fn metadata_of(arguments: &NewClientArguments) -> Result<ClientMetadata, Failed> {
    Ok(ClientMetadata {
        client_name: arguments.name.clone(),
        client_uri: arguments.client_uri.clone(),
        redirect_uris: arguments.redirect_uri.clone(),
        post_logout_redirect_uris: arguments.post_logout_redirect_uri.clone(),
        grant_types: arguments.grant.iter().map(|grant| grant.as_str().to_owned()).collect(),
        response_types: Vec::new(),
        token_endpoint_auth_method: match arguments.public {
            true => Some(AuthMethod::None.as_str().to_owned()),
            false => arguments.auth_method.map(|method| method.as_str().to_owned()),
        },
        scope: arguments.scope.join(" "),
        jwks: arguments.jwks.as_deref().map(|file| read_jwks("--jwks", file)).transpose()?,
        id_token_signed_response_alg: arguments.id_token_alg.map(|alg| alg.as_str().to_owned()),
        resources: arguments.resource.clone(),
        origins: arguments.origin.clone(),
        first_party: arguments.first_party,
        pkce: arguments.pkce.map(|rule| rule.as_str().to_owned()),
        id_token_claims: arguments.id_token_claims.map(|claims| claims.as_str().to_owned()),
        online_refresh: arguments.online_refresh,
        refresh_grace: arguments.refresh_grace.as_deref().map(parse_span).transpose().map_err(Failed::misused)?,
    })
}

/// Says on stderr what of the metadata is ignored.
fn remark_ignored(ignored: &[FieldFault], output: &Output) {
    for fault in ignored {
        output.remark(&format!("ignored: {}", worded(fault)));
    }
}

/// Returns the fault if `--public` and `--auth-method` contradict each other.
fn contradiction(arguments: &NewClientArguments) -> Option<FieldFault> {
    let code = match (arguments.public, arguments.auth_method) {
        (true, Some(method)) if method != AuthMethod::None => Code::PublicClientWithProof,
        (false, Some(AuthMethod::None)) => Code::ConfidentialClientWithoutProof,
        _ => return None,
    };
    Some(FieldFault::new("token_endpoint_auth_method", code))
}

fn with_secret(client: &Client, secret: Option<&BearerToken>, issuer: &str) -> Value {
    let mut document = document(client);
    if let Value::Object(members) = &mut document {
        members.insert("issuer".to_owned(), json!(issuer));
        if let Some(secret) = secret {
            members.insert("client_secret".to_owned(), json!(secret.expose()));
        }
    }
    document
}

/// Returns the document of a client with hints on what is ignored or should be turned on.
fn with_hints(session: &Session, op: &Op, client: &Client) -> Result<Value, Failed> {
    let resources = &client.registered.resources;
    let read = session.app.services.db.read(op.tenant.id, |tx| servers::list_by_identifier(tx, resources));
    let hints: Vec<String> = hints::hints(op, client, &read?).iter().map(Text::english).collect();
    let mut document = document(client);
    if let Value::Object(members) = &mut document {
        members.insert("hints".to_owned(), json!(hints));
    }
    Ok(document)
}

fn document(client: &Client) -> Value {
    let registered = &client.registered;
    json!({
        "client_id": client.client_id,
        "name": client.name,
        "client_uri": registered.client_uri,
        "public": client.is_public(),
        "redirect_uris": registered.redirect_uris,
        "post_logout_redirect_uris": registered.post_logout_redirect_uris,
        "token_endpoint_auth_method": registered.token_endpoint_auth_method,
        "grant_types": registered.grant_types,
        "scopes": registered.scopes,
        "resources": registered.resources,
        "pkce": registered.pkce.as_str(),
        "id_token_claims": registered.id_token_claims,
        "id_token_signed_response_alg": registered.id_token_signed_response_alg,
        "consent": registered.consent,
        "origins": registered.origins,
        "online_refresh": registered.online_refresh,
        "refresh_grace": registered.refresh_grace.map(show_span),
        "jwks": registered.jwks,
        "created_at": client.created_at.to_rfc3339(),
    })
}

//! Creating, changing and deleting clients.

use super::client::{Client, secret_context};
use super::metadata::{ClientMetadata, ValidMetadata};
use super::pkce_use::PkceUse;
use super::store::{self, StoredSecret};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::KeyPair;
use crate::base::quota::Quota;
use crate::base::refusal::{FieldFault, Refusal, Stop};
use crate::base::token::{BearerToken, TokenKind};
use crate::keys;
use crate::oidc::consents;
use crate::oidc::resource_servers;
use crate::op::{Op, Principal};
use crate::quotas;
use crate::sessions;
use crate::storage::WriteTx;
use crate::tenancy;

/// A client with its secret, if a new one was generated; or every error of the request.
pub type Created = Result<(Client, Option<BearerToken>), Vec<FieldFault>>;

/// Creates a client, or returns every error of the request. The secret is returned here and never again. `new_key` is
/// the tenant's first key of the algorithm that signs the client's ID tokens, if it has none yet.
///
/// If the tenant has as many clients as it can have, the error is one of the request as a whole, with the code of
/// [`Quota::Clients`].
pub fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    metadata: &ClientMetadata,
    new_key: Option<&KeyPair>,
) -> Result<Created, Fault> {
    let ValidMetadata { name, registered } = match check(op, wtx, metadata, new_key)? {
        Ok(valid) => valid,
        Err(faults) => return Ok(Err(faults)),
    };
    let mut client = Client {
        id: op.id("client"),
        client_id: op.text_22("client_id"),
        name,
        secret_hash: None,
        sealed_secret: None,
        pkce_use: PkceUse::Unknown,
        created_at: op.now,
        registered,
    };
    let secret = client.has_secret().then(|| op.bearer(TokenKind::ClientSecret, "client"));
    if let Some(secret) = &secret {
        put_secret(op, wtx, &mut client, secret)?;
    }
    if let Err(reached) = Stop::outcome(quotas::take(op, wtx, Quota::Clients))? {
        return Ok(Err(vec![FieldFault::new("", reached)]));
    }
    store::insert(wtx, &client, &client.origins())?;
    audit::record(op, wtx, Event::ClientCreated { client: client.id, client_id: client.client_id.clone() })?;
    Ok(Ok((client, secret)))
}

/// Replaces a client's metadata as a whole, or returns every error of the request (RFC 7592, 2.2). If the new
/// authentication method cannot use the stored secret, generates a new one, which is returned here and never again.
pub fn update(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client_id: &str,
    metadata: &ClientMetadata,
    new_key: Option<&KeyPair>,
) -> Result<Created, Fault> {
    let changed = change(op, wtx, client_id, &|own| own.clone_from(metadata), new_key)?;
    Ok(changed.map(|changed| (changed.client, changed.secret)))
}

/// A changed client.
pub struct Changed {
    /// Its metadata before the change.
    pub before: ClientMetadata,
    pub client: Client,
    /// Its new secret, if the authentication method cannot use the stored one.
    pub secret: Option<BearerToken>,
}

/// Does what [`update`] does with the metadata that `edit` makes of the present metadata. The client is locked before,
/// so that concurrent edits add up.
pub fn change(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client_id: &str,
    edit: &dyn Fn(&mut ClientMetadata),
    new_key: Option<&KeyPair>,
) -> Result<Result<Changed, Vec<FieldFault>>, Fault> {
    let Some(stored) = lock(wtx, client_id)? else {
        return Ok(Err(vec![FieldFault::new("client_id", Code::NoSuchClient)]));
    };
    let before = ClientMetadata::of(&stored);
    let mut metadata = before.clone();
    edit(&mut metadata);
    forget_deleted(wtx, &before, &mut metadata)?;
    let ValidMetadata { name, registered } = match check(op, wtx, &metadata, new_key)? {
        Ok(valid) => valid,
        Err(faults) => return Ok(Err(faults)),
    };
    // With another rule the observed use is forgotten.
    let pkce_use = if registered.pkce == stored.registered.pkce { stored.pkce_use } else { PkceUse::Unknown };
    let mut client = Client { name, registered, pkce_use, ..stored.clone() };
    let members = ClientMetadata::of(&client).changed_members(&before)?;
    if members.is_empty() {
        return Ok(Ok(Changed { before, client, secret: None }));
    }
    let mut secret = None;
    match (client.has_secret(), client.signs_with_secret()) {
        (false, _) => (client.secret_hash, client.sealed_secret) = (None, None),
        (true, true) if stored.secret_hash.is_some() && stored.sealed_secret.is_some() => {}
        (true, false) if stored.secret_hash.is_some() => client.sealed_secret = None,
        (true, _) => {
            let new = op.bearer(TokenKind::ClientSecret, "client");
            put_secret(op, wtx, &mut client, &new)?;
            secret = Some(new);
        }
    }
    store::update(wtx, &client, &client.origins(), op.now)?;
    let client_id = client.client_id.clone();
    audit::record(op, wtx, Event::ClientChanged { client: client.id, client_id, members })?;
    Ok(Ok(Changed { before, client, secret }))
}

/// Removes the registered resource servers that were deleted since, so that the client can be changed.
fn forget_deleted(wtx: &mut WriteTx<'_>, before: &ClientMetadata, metadata: &mut ClientMetadata) -> Result<(), Fault> {
    for resource in &before.resources {
        if resource_servers::store::find_by_identifier(wtx, resource)?.is_none() {
            metadata.resources.retain(|own| own != resource);
        }
    }
    Ok(())
}

/// Locks and returns the client. Another change of it waits until the transaction ends.
fn lock(wtx: &mut WriteTx<'_>, client_id: &str) -> Result<Option<Client>, Fault> {
    store::lock(wtx, client_id)?;
    store::find_by_client_id(wtx, client_id)
}

/// Validates the metadata, or returns every error of the request. If it is valid, the tenant has a signing key for it
/// afterwards.
fn check(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    metadata: &ClientMetadata,
    new_key: Option<&KeyPair>,
) -> Result<Result<ValidMetadata, Vec<FieldFault>>, Fault> {
    let (valid, mut faults) = match metadata.validate() {
        Ok(valid) => (Some(valid), Vec::new()),
        Err(faults) => (None, faults),
    };
    // Each by its own identifier, also if the request has an equivalent URI.
    let mut resources: Vec<String> = Vec::new();
    for resource in &metadata.resources {
        match resource_servers::store::find_by_identifier(wtx, resource)? {
            Some(server) if resources.contains(&server.identifier) => {}
            Some(server) => resources.push(server.identifier),
            None => {
                let unknown = Refusal::new(Code::ResourceServerUnknown).with("resource", resource.as_str());
                faults.push(FieldFault::new("resources", unknown));
            }
        }
    }
    // Its codes become sessions of the tenant login API, which no other client can get.
    if metadata.login_api && op.caller.principal != Principal::Operator {
        faults.push(FieldFault::new("login_api", Code::LoginApiByOperator));
    }
    let alg = metadata.id_token_alg();
    if let Some(alg) = alg
        && !keys::can_sign(op, wtx, alg, new_key)?
    {
        let missing = Refusal::new(Code::SigningKeyMissing).with("alg", alg.as_str());
        faults.push(FieldFault::new("id_token_signed_response_alg", missing));
    }
    match (valid, alg) {
        (Some(mut valid), Some(alg)) if faults.is_empty() => {
            keys::ensure(op, wtx, alg, new_key)?;
            valid.registered.resources = resources;
            Ok(Ok(valid))
        }
        _ => Ok(Err(faults)),
    }
}

/// Sets the client's stored form of a secret.
fn put_secret(op: &Op, wtx: &mut WriteTx<'_>, client: &mut Client, secret: &BearerToken) -> Result<(), Fault> {
    let stored = stored_secret(op, wtx, client, secret)?;
    (client.secret_hash, client.sealed_secret) = (Some(stored.hash.to_vec()), stored.sealed);
    Ok(())
}

/// Returns the stored form of a secret: a hash, and the encrypted secret only if it is needed to verify an HMAC.
fn stored_secret(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, secret: &BearerToken) -> Result<StoredSecret, Fault> {
    let tenant = wtx.tenant();
    let place = secret_context(tenant.as_slice(), client.id.as_slice());
    let sealed = match client.signs_with_secret() {
        true => Some(tenancy::store::data_key(wtx)?.seal(place, op.seed(), secret.expose().as_bytes())?),
        false => None,
    };
    Ok(StoredSecret { hash: wtx.lookup_hash(secret), sealed })
}

/// Deletes a client with its grants and the consents for it. Returns false if it does not exist.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, client_id: &str) -> Result<bool, Fault> {
    let Some(client) = store::find_by_client_id(wtx, client_id)? else { return Ok(false) };
    consents::store::delete_consents_of(wtx, client.id)?;
    // Its grants, which name these sessions, are deleted with it.
    sessions::store::end_exchanged(wtx, client.id, op.now)?;
    if !store::delete(wtx, client.id)? {
        return Ok(false);
    }
    quotas::give_back(op, wtx, Quota::Clients, 1)?;
    audit::record(op, wtx, Event::ClientDeleted { client: client.id, client_id: client.client_id })?;
    Ok(true)
}

/// Replaces the client's secret; the old secret no longer works.
pub fn rotate_secret(op: &Op, wtx: &mut WriteTx<'_>, client_id: &str) -> Result<Result<BearerToken, Refusal>, Fault> {
    let Some(client) = lock(wtx, client_id)? else {
        return Ok(Err(Code::NoSuchClient.into()));
    };
    if client.is_public() {
        return Ok(Err(Code::PublicClientWithoutSecret.into()));
    }
    if !client.has_secret() {
        return Ok(Err(Code::SigningClientWithoutSecret.into()));
    }
    let secret = op.bearer(TokenKind::ClientSecret, "client");
    let stored = stored_secret(op, wtx, &client, &secret)?;
    if !store::update_secret(wtx, client.id, &stored, op.now)? {
        return Ok(Err(Code::NoSuchClient.into()));
    }
    audit::record(op, wtx, Event::ClientSecretRotated { client: client.id, client_id: client.client_id })?;
    Ok(Ok(secret))
}

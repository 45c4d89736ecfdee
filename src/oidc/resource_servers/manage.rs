//! Creating, changing and deleting resource servers.

use super::server::{AccessTokenForm, AccessTokenType, ResourceServer, ResourceServerDocument, ScopeText};
use super::store;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};
use crate::base::limits;
use crate::base::name::display_name;
use crate::base::normal_uri::{find_same, itself_and_above, normal_form};
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::show_span;
use crate::base::token::{BearerToken, TokenKind};
use crate::base::uri::check_resource_identifier;
use crate::keys;
use crate::oidc::scope::{is_scope_token, is_standard};
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy;
use crate::tenancy::settings::LONGEST_TOKEN;

/// The shortest lifetime of access tokens, in seconds.
const SHORTEST: u64 = 30;

/// The request of an administrator for a new resource server.
#[derive(Clone, Debug, Default)]
pub struct NewResourceServer {
    pub identifier: String,
    pub name: String,
    pub scopes: Vec<ScopeText>,
    /// Seconds.
    pub lifetime: Option<u64>,
    pub alg: Option<Alg>,
    /// `typ` of its access tokens.
    pub typ: Option<AccessTokenType>,
    /// The tenant's first key of this algorithm, if it has none yet.
    pub new_key: Option<KeyPair>,
}

/// Creates a resource server, or returns every error of the request. The secret, for introspection, is returned here
/// and never again.
pub fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    new: &NewResourceServer,
) -> Result<Result<(ResourceServer, BearerToken), Vec<FieldFault>>, Fault> {
    let mut faults = Vec::new();
    if let Err(why) = check_resource_identifier(&new.identifier) {
        faults.push(FieldFault::new("identifier", why));
    }
    // A token for an API must never be one for an issuer, which UserInfo accepts.
    let is_own = normal_form(&new.identifier).starts_with(&normal_form(op.tenant.issuer()));
    if is_own || tenancy::store::is_any_issuer(wtx, &itself_and_above(&new.identifier))? {
        faults.push(FieldFault::new("identifier", Code::ResourceIdentifierReserved));
    }
    if let Some(why) = display_name(&new.name, limits::NAME).err() {
        faults.push(FieldFault::new("name", why));
    }
    for scope in &new.scopes {
        let refuse = |code| Refusal::new(code).with("scope", scope.scope.as_str());
        if !is_scope_token(&scope.scope) {
            faults.push(FieldFault::new("scopes", refuse(Code::ScopeTokenMalformed)));
        } else if is_standard(&scope.scope) {
            faults.push(FieldFault::new("scopes", refuse(Code::ScopeStandard)));
        }
        if let Some(why) = display_name(&scope.text, 200).err() {
            let refusal = Refusal { code: Code::ScopeTextInvalid, ..why };
            faults.push(FieldFault::new("scopes", refusal.with("scope", scope.scope.as_str())));
        }
    }
    let longest = LONGEST_TOKEN.as_secs();
    if new.lifetime.is_some_and(|seconds| !(SHORTEST..=longest).contains(&seconds)) {
        let (least, most) = (show_span(SHORTEST), show_span(longest));
        let out_of_range = Refusal::new(Code::SettingRange).with("least", least).with("most", most);
        faults.push(FieldFault::new("lifetime", out_of_range));
    }
    let (alg, new_key) = (new.alg.unwrap_or(AccessTokenForm::default().alg), new.new_key.as_ref());
    if !keys::can_sign(op, wtx, alg, new_key)? {
        let missing = Refusal::new(Code::SigningKeyMissing).with("alg", alg.as_str());
        faults.push(FieldFault::new("alg", missing));
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let secret = op.bearer(TokenKind::ResourceServerSecret, "resource server");
    let server = ResourceServer {
        id: op.id("resource server"),
        identifier: new.identifier.clone(),
        name: new.name.trim().to_owned(),
        document: ResourceServerDocument {
            scopes: new.scopes.clone(),
            lifetime: new.lifetime,
            alg: new.alg,
            typ: new.typ,
        },
        secret_hash: Some(wtx.lookup_hash(&secret).to_vec()),
    };
    let all = store::list(wtx)?;
    let is_taken = find_same(&all, &server.identifier, |other| &other.identifier).is_some();
    if is_taken || !store::insert(wtx, &server, op.now)? {
        let taken = Refusal::new(Code::ResourceIdentifierTaken).with("identifier", new.identifier.as_str());
        return Ok(Err(vec![FieldFault::new("identifier", taken)]));
    }
    let identifier = server.identifier.clone();
    audit::record(op, wtx, Event::ResourceServerCreated { server: server.id, identifier })?;
    keys::ensure(op, wtx, alg, new_key)?;
    Ok(Ok((server, secret)))
}

/// Replaces the resource server's secret; the old secret no longer works. Returns `None` if the resource server does
/// not exist.
pub fn rotate_secret(op: &Op, wtx: &mut WriteTx<'_>, identifier: &str) -> Result<Option<BearerToken>, Fault> {
    let Some(server) = store::find_by_identifier(wtx, identifier)? else { return Ok(None) };
    let secret = op.bearer(TokenKind::ResourceServerSecret, "resource server");
    let hash = wtx.lookup_hash(&secret);
    if !store::update_secret(wtx, &server.identifier, &hash, op.now)? {
        return Ok(None);
    }
    let identifier = server.identifier;
    audit::record(op, wtx, Event::ResourceServerSecretRotated { server: server.id, identifier })?;
    Ok(Some(secret))
}

/// Deletes a resource server. Returns false if it does not exist.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, identifier: &str) -> Result<bool, Fault> {
    let Some(server) = store::find_by_identifier(wtx, identifier)? else { return Ok(false) };
    if !store::delete(wtx, server.id)? {
        return Ok(false);
    }
    audit::record(op, wtx, Event::ResourceServerDeleted { server: server.id, identifier: server.identifier })?;
    Ok(true)
}

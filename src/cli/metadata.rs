//! Client metadata in `MEMBER=VALUE` arguments.

use std::path::Path;

use serde_json::Value;

use super::failed::Failed;
use crate::base::limits;
use crate::base::span::parse_span;
use crate::oidc::clients::ClientMetadata;

/// The help of the members in `portico client set --help`.
pub(super) const HELP: &str = "\
Members (RFC 7591, 2); an empty value removes one:
  client_name, client_uri, scope, token_endpoint_auth_method, id_token_signed_response_alg, pkce, id_token_claims
  redirect_uris, post_logout_redirect_uris, grant_types, response_types, resources, origins: with spaces between values
  first_party, online_refresh: true or false
  refresh_grace: a span such as 10s
  jwks: @FILE";

/// Sets a member of the metadata. Whether it can be registered is checked later.
pub(super) fn put(metadata: &mut ClientMetadata, member: &str, value: &str) -> Result<(), Failed> {
    let wrong = |why: &str| Failed::Usage(format!("{member}: {why}"));
    let list = || value.split_whitespace().map(str::to_owned).collect();
    let optional = || (!value.is_empty()).then(|| value.to_owned());
    let boolean = || value.parse().map_err(|_| wrong("must be true or false"));
    match member {
        "client_name" => metadata.client_name = value.to_owned(),
        "client_uri" => metadata.client_uri = optional(),
        "redirect_uris" => metadata.redirect_uris = list(),
        "post_logout_redirect_uris" => metadata.post_logout_redirect_uris = list(),
        "grant_types" => {
            metadata.grant_types = list();
            // The new grants imply them, unless they are given after the grants.
            metadata.response_types.clear();
        }
        "response_types" => metadata.response_types = list(),
        "token_endpoint_auth_method" => metadata.token_endpoint_auth_method = optional(),
        "scope" => metadata.scope = value.to_owned(),
        "jwks" => {
            metadata.jwks = match value.strip_prefix('@') {
                Some(file) => Some(read_jwks(member, Path::new(file))?),
                None if value.is_empty() => None,
                None => return Err(wrong("name the file of a JWK set, such as jwks=@public.json")),
            }
        }
        "id_token_signed_response_alg" => metadata.id_token_signed_response_alg = optional(),
        "resources" => metadata.resources = list(),
        "origins" => metadata.origins = list(),
        "first_party" => metadata.first_party = boolean()?,
        "pkce" => metadata.pkce = optional(),
        "id_token_claims" => metadata.id_token_claims = optional(),
        "online_refresh" => metadata.online_refresh = boolean()?,
        "refresh_grace" => {
            metadata.refresh_grace = optional().as_deref().map(parse_span).transpose().map_err(Failed::misused)?;
        }
        _ => return Err(Failed::Usage(format!("there is no member {member}; see `portico client set --help`"))),
    }
    Ok(())
}

/// Reads a JWK set from a file; messages name `argument`.
pub(super) fn read_jwks(argument: &str, path: &Path) -> Result<Value, Failed> {
    let wrong = |why: String| Failed::Usage(format!("{argument} {}: {why}", path.display()));
    let length = std::fs::metadata(path).map_err(|e| wrong(e.to_string()))?.len();
    if length > limits::JWK_SET as u64 {
        return Err(wrong("it is longer than 64 kB".to_owned()));
    }
    let text = std::fs::read(path).map_err(|e| wrong(e.to_string()))?;
    serde_json::from_slice(&text).map_err(|e| wrong(format!("it is not JSON: {e}")))
}

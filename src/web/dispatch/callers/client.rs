//! Clients and resource servers that authenticate.

use std::sync::Arc;

use crate::base::code::OAuthCode;
use crate::base::refusal::Refusal;
use crate::oidc::introspect;
use crate::oidc::known_clients::ProvedClient;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::request::{client_credentials, refuse_repeated};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// A client that has authenticated. A public one has named itself, and proved nothing.
pub struct Client(pub ProvedClient);

impl Admit for Client {
    const ACCESS: Access = Access::Client;

    async fn admit(context: &Context) -> Result<Client, Failure> {
        let credentials = client_credentials(&context.call).map_err(|refusal| client_refused(context, refusal))?;
        // Known whatever else is wrong with the request, so that the client's own scripts can read the error.
        context.answers(credentials.client_id());
        refuse_repeated(&context.call).map_err(|refusal| client_refused(context, refusal))?;
        let provider = context.provider();
        let proved = provider.known.prove(&context.op, &provider.services, credentials).await?;
        Ok(Client(proved.map_err(|refusal| client_refused(context, refusal))?))
    }

    fn caller(&self) -> Caller {
        let caller = Caller::from(Principal::Client(self.0.client().id));
        Caller { credential: self.0.credential(), ..caller }
    }
}

/// A confidential client or a resource server that has authenticated (RFC 7662, 2.1).
pub struct Introspector(pub Arc<introspect::Introspector>);

impl Admit for Introspector {
    const ACCESS: Access = Access::Introspector;

    async fn admit(context: &Context) -> Result<Introspector, Failure> {
        let credentials = client_credentials(&context.call).map_err(|code| client_refused(context, code))?;
        refuse_repeated(&context.call).map_err(|code| client_refused(context, code))?;
        let authenticated = introspect::Introspector::authenticate(&context.op, context.provider(), credentials);
        Ok(Introspector(Arc::new(authenticated.await?.map_err(|refusal| client_refused(context, refusal))?)))
    }

    fn caller(&self) -> Caller {
        match &*self.0 {
            introspect::Introspector::Client(proved) => Client(proved.clone()).caller(),
            introspect::Introspector::ResourceServer { id, .. } => {
                Caller::by(Principal::ResourceServer(*id), Credential::ResourceServerSecret)
            }
        }
    }
}

/// The error of an endpoint at which clients authenticate (RFC 6749, 5.2).
pub fn client_refused(context: &Context, refusal: impl Into<Refusal>) -> Failure {
    let problem = Problem::bare_oauth(refusal.into());
    // The scheme that the client tried.
    match context.call.authorization {
        Some(_) if problem.oauth == Some(OAuthCode::InvalidClient) => {
            problem.with_challenge("Basic realm=\"token\"").into()
        }
        _ => problem.into(),
    }
}

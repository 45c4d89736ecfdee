//! Clients and resource servers that authenticate.

use std::sync::Arc;

use crate::base::code::OAuthCode;
use crate::oidc::introspect;
use crate::oidc::known_clients::ProvedClient;
use crate::op::{Caller, Credential, Principal};
use crate::web::dispatch::context::{Admit, Context};
use crate::web::request::{client_credentials, refuse_repeated};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::Access;

/// An authenticated client. A public client is only identified by its `client_id`.
pub struct Client(pub ProvedClient);

impl Admit for Client {
    const ACCESS: Access = Access::Client;
    const CREDENTIALS: &'static [Credential] = &[Credential::ClientSecret, Credential::ClientAssertion];

    async fn admit(context: &Context) -> Result<Client, Failure> {
        let credentials = client_credentials(&context.call, context.authorization())?;
        // Noted before the other checks: for the log, and so that the client's scripts can read the error (CORS).
        context.answers(credentials.client_id().as_deref());
        refuse_repeated(&context.call)?;
        let provider = context.provider();
        Ok(Client(provider.known.prove(&context.op, &provider.services, credentials).await??))
    }

    fn caller(&self) -> Caller {
        caller_of(&self.0)
    }

    fn refused(context: &Context, problem: Problem) -> Problem {
        client_refused(context, problem)
    }
}

/// An authenticated confidential client or resource server (RFC 7662, 2.1).
pub struct Introspector(pub Arc<introspect::Introspector>);

impl Admit for Introspector {
    const ACCESS: Access = Access::Introspector;
    const CREDENTIALS: &'static [Credential] =
        &[Credential::ClientSecret, Credential::ClientAssertion, Credential::ResourceServerSecret];

    async fn admit(context: &Context) -> Result<Introspector, Failure> {
        let credentials = client_credentials(&context.call, context.authorization())?;
        context.answers(credentials.client_id().as_deref());
        refuse_repeated(&context.call)?;
        let authenticated = introspect::Introspector::authenticate(&context.op, context.provider(), credentials);
        Ok(Introspector(Arc::new(authenticated.await??)))
    }

    fn caller(&self) -> Caller {
        match &*self.0 {
            introspect::Introspector::Client(proved) => caller_of(proved),
            introspect::Introspector::ResourceServer { id, .. } => {
                Caller::by(Principal::ResourceServer(*id), Credential::ResourceServerSecret)
            }
        }
    }

    fn refused(context: &Context, problem: Problem) -> Problem {
        client_refused(context, problem)
    }
}

fn caller_of(proved: &ProvedClient) -> Caller {
    Caller { credential: proved.credential(), ..Principal::Client(proved.client().id).into() }
}

/// The error response of an endpoint with client authentication (RFC 6749, 5.2).
fn client_refused(context: &Context, problem: Problem) -> Problem {
    // RFC 6749, 5.2: the challenge names the scheme that the client used.
    match context.authorization() {
        Some(_) if problem.oauth == Some(OAuthCode::InvalidClient) => {
            problem.bare().with_challenge("Basic realm=\"token\"")
        }
        _ => problem.bare(),
    }
}

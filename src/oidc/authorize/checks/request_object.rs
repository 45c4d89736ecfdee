//! How the refusal of a request object is sent. Request objects are not supported (OpenID Connect Core, 6), but a client
//! may have put `response_mode` and `state` only there.

use serde_json::Value;

use crate::base::jose;
use crate::oidc::authorize::params::Params;

/// The parameters that select how an error response is sent. Nothing else of a request object is used.
#[derive(Default)]
pub(super) struct Delivery {
    pub(super) state: Option<String>,
    pub(super) response_mode: Option<String>,
}

impl Delivery {
    /// Reads the parameters; those that are absent are read from the request object. Its signature is not verified,
    /// since any sender could also put these values into the parameters.
    pub(super) fn of(params: &Params) -> Delivery {
        let object = params.get("request").and_then(|object| jose::read_unverified::<Value>(object).ok());
        let read = |name: &str| {
            let inside = || object.as_ref().and_then(|claims| claims.get(name)).and_then(Value::as_str);
            let value = params.get(name).or_else(inside);
            value.filter(|value| !value.is_empty()).map(str::to_owned)
        };
        Delivery { state: read("state"), response_mode: read("response_mode") }
    }
}

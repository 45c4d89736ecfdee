//! The form of the account page that verifies the address of the account.

use super::person;
use crate::authn::verify::{self, Begun};
use crate::authn::{self, Step};
use crate::base::refusal::Stop;
use crate::web::continuation::{page_of, too_many_sign_ins};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Limited;
use crate::web::respond::{Failure, Reply, set_browser};

/// `POST /account/verify-email`: a signed-in user verifies the address of the account.
pub async fn post(req: Request<Limited>) -> Result<Reply, Failure> {
    let (op, limits, sender) = (req.op.clone(), req.services().throttle, person::sender_of(&req, &req.caller.0)?);
    let (binding, device) = (req.binding(), req.caller.0.device.clone());
    let browser = authn::Browser { binding: binding.token.clone(), session: None, device };
    let begun = req.write(move |wtx| Stop::outcome(verify::begin(&op, wtx, &limits, &sender, &browser)));
    let reply = match person::acted(&req, begun.await?)? {
        Begun::Waits(flow) => Reply::see_other(page_of(&req, flow, Step::VerifyEmail)),
        Begun::Verified => Reply::see_other(req.tenant().base.join("/account")),
        Begun::TooMany(too_many) => return Err(too_many_sign_ins(too_many).into()),
    };
    Ok(set_browser(reply, req.tenant(), binding.to_set()))
}

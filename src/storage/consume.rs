//! One-time use: one guarded update with its row count, inside the transaction that issues the result (A-12, P-02).

use diesel::{BoolExpressionMethods, ExpressionMethods};

use super::run::RunQuery;
use super::schema::{
    authorization_codes, authorization_requests, logout_requests, refresh_tokens, setup_links, sign_in_flows,
};
use super::tx::WriteTx;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, CodeId, LogoutRequestId, RefreshTokenId, SetupLinkId, SignInFlowId};
use crate::base::time::Time;

/// A thing that works once.
#[derive(Clone, Copy, Debug)]
pub enum OneTime {
    AuthorizationCode(CodeId),
    AuthorizationRequest(AuthorizationRequestId),
    RefreshToken(RefreshTokenId),
    SignInFlow(SignInFlowId),
    LogoutRequest(LogoutRequestId),
    SetupLink(SetupLinkId),
}

/// Uses it up. True for exactly one caller, while it lives; the database decides who that is.
pub fn consume(wtx: &mut WriteTx<'_>, thing: OneTime, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    macro_rules! guarded_update {
        ($table:ident, $id:expr) => {
            diesel::update($table::table)
                .filter($table::tenant_id.eq(tenant.as_slice()).and($table::id.eq($id.as_slice())))
                .filter($table::consumed_at.is_null().and($table::expires_at.gt(now.micros())))
                .set($table::consumed_at.eq(now.micros()))
                .execute(wtx.conn())?
        };
    }
    let rows = match thing {
        OneTime::AuthorizationCode(id) => guarded_update!(authorization_codes, id),
        OneTime::AuthorizationRequest(id) => guarded_update!(authorization_requests, id),
        OneTime::RefreshToken(id) => guarded_update!(refresh_tokens, id),
        OneTime::SignInFlow(id) => guarded_update!(sign_in_flows, id),
        OneTime::LogoutRequest(id) => guarded_update!(logout_requests, id),
        OneTime::SetupLink(id) => guarded_update!(setup_links, id),
    };
    Ok(rows == 1)
}

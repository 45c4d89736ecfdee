//! The table `logout_requests`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::outcome::{AfterLogout, Hinted};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, LogoutRequestId};
use crate::base::locale::Locales;
use crate::base::time::Time;
use crate::storage::purge::{Over, Purge, purge_all, purge_over, purge_unclaimed};
use crate::storage::run::RunQuery;
use crate::storage::schema::logout_requests;
use crate::storage::{Tx, WriteTx};

/// A request that waits.
pub(super) struct StoredLogout {
    pub(super) id: LogoutRequestId,
    pub(super) client: ClientRowId,
    /// `None` until a browser takes up a request that came by POST.
    pub(super) browser_hash: Option<Vec<u8>>,
    pub(super) hinted: Option<Hinted>,
    pub(super) after: Option<AfterLogout>,
    pub(super) ui_locales: Locales,
    pub(super) expires_at: Time,
    pub(super) consumed: bool,
}

pub(super) fn insert(wtx: &mut WriteTx<'_>, stored: &StoredLogout, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(logout_requests::table)
        .values((
            logout_requests::tenant_id.eq(tenant.as_slice()),
            logout_requests::id.eq(stored.id.as_slice()),
            logout_requests::client_row_id.eq(stored.client.as_slice()),
            logout_requests::browser_hash.eq(stored.browser_hash.as_deref()),
            logout_requests::hint_sub.eq(stored.hinted.as_ref().map(|hinted| &hinted.sub)),
            logout_requests::hint_sid.eq(stored.hinted.as_ref().and_then(|hinted| hinted.sid.as_ref())),
            logout_requests::post_logout_redirect_uri.eq(stored.after.as_ref().map(|after| &after.uri)),
            logout_requests::state.eq(stored.after.as_ref().and_then(|after| after.state.as_ref())),
            logout_requests::created_at.eq(now.micros()),
            logout_requests::expires_at.eq(stored.expires_at.micros()),
            logout_requests::ui_locales.eq(Vec::from(stored.ui_locales).join(" ")),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

type Texts = (Option<String>, Option<String>, Option<String>, Option<String>);
type Columns = (Vec<u8>, Option<Vec<u8>>, Texts, (i64, Option<i64>), Option<String>);

pub(super) fn find(tx: &mut Tx<'_>, id: LogoutRequestId) -> Result<Option<StoredLogout>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Columns> = logout_requests::table
        .filter(logout_requests::tenant_id.eq(tenant.as_slice()).and(logout_requests::id.eq(id.as_slice())))
        .select((
            logout_requests::client_row_id,
            logout_requests::browser_hash,
            (
                logout_requests::hint_sub,
                logout_requests::hint_sid,
                logout_requests::post_logout_redirect_uri,
                logout_requests::state,
            ),
            (logout_requests::expires_at, logout_requests::consumed_at),
            logout_requests::ui_locales,
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((client, browser_hash, (sub, sid, uri, state), (expires_at, consumed_at), ui_locales)) = found else {
        return Ok(None);
    };
    Ok(Some(StoredLogout {
        id,
        client: ClientRowId::try_from(client).map_err(Fault::internal)?,
        browser_hash,
        hinted: sub.map(|sub| Hinted { sub, sid }),
        after: uri.map(|uri| AfterLogout { uri, state }),
        ui_locales: Locales::asked(&ui_locales.unwrap_or_default()),
        expires_at: Time::from_micros(expires_at),
        consumed: consumed_at.is_some(),
    }))
}

/// Binds a request that no browser has yet, and lets it wait until then. True for exactly one browser, in however many
/// tabs at once.
pub(super) fn claim(
    wtx: &mut WriteTx<'_>,
    id: LogoutRequestId,
    (browser_hash, expires_at): (&[u8; 32], Time),
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(logout_requests::table)
        .filter(logout_requests::tenant_id.eq(tenant.as_slice()).and(logout_requests::id.eq(id.as_slice())))
        .filter(logout_requests::browser_hash.is_null().or(logout_requests::browser_hash.eq(&browser_hash[..])))
        .set((logout_requests::browser_hash.eq(&browser_hash[..]), logout_requests::expires_at.eq(expires_at.micros())))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes requests that no browser had taken up before `before`, a step of them.
pub fn delete_unclaimed(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    purge_unclaimed(wtx, (Purge { table: "logout_requests", key: "id" }, "expires_at"), before)
}

/// Deletes requests that were over before `before`, a step of them.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    // A request waits for a day at most, see the tenant setting `flow`.
    let longest = Some(Duration::from_secs(86_400));
    purge_over(wtx, Over { table: "logout_requests", column: "expires_at", longest }, before)
}

/// Empties the table of a tenant that is being deleted, a step of it.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    purge_all(wtx, Purge { table: "logout_requests", key: "id" })
}

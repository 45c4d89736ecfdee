//! Issuing and rotating refresh tokens.

use std::time::Duration;

use super::derive::derive;
use super::row::{Form, PresentedRefreshToken, StoredToken};
use super::store;
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::refresh_token::FamilyToken;
use crate::base::time::Time;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::codes::store::delete_with_grants;
use crate::oidc::grant::store::{list_families_beyond, repeat_family, rotate_family, start_family};
use crate::oidc::grant::{Grant, RefreshFamily};
use crate::oidc::tokens::LONGEST_ACCESS_TOKEN;
use crate::op::Op;
use crate::storage::consume::consume;
use crate::storage::{Tx, WriteTx};

/// Issues the first refresh token of a grant after its code was redeemed, if the client may have one. The client must
/// use the grant type, and one of these must apply: `offline_access` was granted, the request had no `openid`, or the
/// client is registered for refresh tokens that end with the session.
pub(in crate::oidc) fn first(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    grant: &Grant,
) -> Result<Option<FamilyToken>, Fault> {
    let asked = grant.offline || client.registered.online_refresh || !grant.scope.contains("openid");
    if !client.may_use(GrantType::RefreshToken) || !asked {
        return Ok(None);
    }
    let end = op.now + op.tenant.settings.refresh_absolute();
    let family = generation(op, 1, end);
    // Room is made before, so that the new family is never the one that ends.
    let beyond = list_families_beyond(wtx, grant.account_id, client.id, MOST_FAMILIES - 1)?;
    delete_with_grants(wtx, &beyond)?;
    // The grant's row outlives every token that is issued for it.
    let is_started = start_family(wtx, grant.id, &family, end + LONGEST_ACCESS_TOKEN)?;
    Ok(is_started.then(|| derive(wtx, grant.id, 1)))
}

/// The maximum number of families of an account at one client. Beyond it, those that were used longest ago end.
const MOST_FAMILIES: i64 = 100;

/// What a presented refresh token leads to.
pub(in crate::oidc) enum Step {
    /// The current token of a family: its successor is issued.
    Rotate(RefreshFamily),
    /// The last rotated token, within the grace period: the token of this generation is issued once more.
    Repeat(u32),
    /// A stored token: the first token of a family replaces it.
    Replace(StoredToken),
    /// The token is refused.
    Invalid(Cause),
    /// The token was used before.
    Reused,
}

/// Decides what a presented refresh token leads to. A repeated use of the last rotated token within the grace period
/// leads to the very successor that the first use returned, so that two tabs and a lost response do no harm.
pub(in crate::oidc) fn next_step(op: &Op, tx: &mut Tx<'_>, presented: &PresentedRefreshToken) -> Result<Step, Fault> {
    let (client, family) = (&presented.redeemable.client, presented.redeemable.standing.grant.refresh);
    Ok(match (&presented.form, family) {
        (Form::Family(number), Some(family)) if *number == family.generation => {
            if op.now < family.expires_at {
                Step::Rotate(family)
            } else {
                Step::Invalid(Cause::RefreshTokenExpired)
            }
        }
        (Form::Family(number), Some(family)) if number.checked_add(1) == Some(family.generation) => {
            repeat(op, client, &family, family.rotated_at)
        }
        (Form::Family(number), Some(family)) if *number < family.generation => Step::Reused,
        (Form::Family(_), _) => Step::Invalid(Cause::RefreshTokenUnknown),
        (Form::Stored(token), None) => replace(op, tx, client, token)?,
        (Form::Stored(StoredToken { consumed_at: Some(at), successor: None, .. }), Some(family))
            if family.generation == 1 =>
        {
            repeat(op, client, &family, *at)
        }
        (Form::Stored(_), Some(_)) => Step::Reused,
    })
}

fn repeat(op: &Op, client: &Client, family: &RefreshFamily, rotated_at: Time) -> Step {
    if !within_grace(op, client, rotated_at) {
        Step::Reused
    } else if op.now >= family.expires_at {
        Step::Invalid(Cause::RefreshTokenExpired)
    } else {
        Step::Repeat(family.generation)
    }
}

/// Decides about a stored token of a grant that has no family yet. If it was rotated within the grace period, its unused
/// successor is replaced in its place: the client may not have received that one.
fn replace(op: &Op, tx: &mut Tx<'_>, client: &Client, token: &StoredToken) -> Result<Step, Fault> {
    let leaf = match (token.consumed_at, token.successor) {
        (None, _) => Some(token.clone()),
        (Some(at), Some(successor)) if within_grace(op, client, at) => {
            store::find_stored_by_id(tx, successor)?.filter(|leaf| leaf.consumed_at.is_none())
        }
        (Some(_), _) => None,
    };
    Ok(match leaf {
        None => Step::Reused,
        Some(leaf) if op.now >= leaf.expires_at => Step::Invalid(Cause::RefreshTokenExpired),
        Some(leaf) => Step::Replace(leaf),
    })
}

/// Issues the token that a step leads to. Returns `None` if another request was faster (A-12: one guarded UPDATE decides
/// which request is first): read the token again.
pub(in crate::oidc) fn take(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    grant: &Grant,
    step: &Step,
) -> Result<Option<FamilyToken>, Fault> {
    let end = grant.expires_at - LONGEST_ACCESS_TOKEN;
    let generation = match step {
        Step::Rotate(family) => {
            let Some(next) = family.generation.checked_add(1) else { return Ok(None) };
            if !rotate_family(wtx, grant.id, family, &generation(op, next, end))? {
                return Ok(None);
            }
            next
        }
        // A revocation that was acknowledged meanwhile must not be followed by new tokens.
        Step::Repeat(current) => {
            if !repeat_family(wtx, grant.id, *current, op.now)? {
                return Ok(None);
            }
            *current
        }
        Step::Replace(leaf) => {
            if !consume(wtx, &store::REFRESH_TOKENS, leaf.id, op.now)? {
                return Ok(None);
            }
            if !start_family(wtx, grant.id, &generation(op, 1, end), grant.expires_at)? {
                return Ok(None);
            }
            store::keep_used(wtx, leaf.id, grant)?;
            1
        }
        Step::Invalid(_) | Step::Reused => return Ok(None),
    };
    Ok(Some(derive(wtx, grant.id, generation)))
}

/// Returns whether a token that was rotated at this time may be used again. Elapsed time is compared, since the clock of
/// the node that rotated the token may be ahead.
fn within_grace(op: &Op, client: &Client, rotated_at: Time) -> bool {
    let grace = client.registered.refresh_grace.map_or(op.tenant.settings.refresh_grace(), Duration::from_secs);
    op.now.since(rotated_at) < grace
}

/// Returns a new generation that expires at `end` at the latest.
fn generation(op: &Op, generation: u32, end: Time) -> RefreshFamily {
    let expires_at = end.min(op.now + op.tenant.settings.refresh_idle());
    RefreshFamily { generation, rotated_at: op.now, expires_at }
}

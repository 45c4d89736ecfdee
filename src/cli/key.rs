//! `portico key`

use clap::Subcommand;
use serde_json::{Value, json};

use super::common::OfTenant;
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::base::jose::{Alg, KeyPair};
use crate::base::time::Time;
use crate::keys::lifecycle::state_of;
use crate::keys::{self, KeyRecord, KeyState, Retired, Rotated, When};
use crate::op::Op;

#[derive(Subcommand)]
pub(super) enum KeyCommand {
    /// List every key that a tenant has or had
    List {
        #[command(flatten)]
        of: OfTenant,
    },
    /// Create new signing keys, which replace the active ones without downtime
    Rotate {
        #[command(flatten)]
        of: OfTenant,
        /// The algorithm [default: every algorithm that the tenant has a key for]
        #[arg(long)]
        alg: Option<Alg>,
        /// Use the new keys immediately; clients with a cached JWK set may reject tokens for up to 5 minutes
        #[arg(long)]
        now: bool,
    },
    /// Retire a leaked key: every token that it signed is refused at once
    Retire {
        #[command(flatten)]
        of: OfTenant,
        /// The id of the key, from `portico key list`
        // A thumbprint may begin with a hyphen.
        #[arg(allow_hyphen_values = true)]
        kid: String,
        /// Confirm: this cannot be undone
        #[arg(long)]
        yes: bool,
    },
}

pub(super) fn run(session: &mut Session, command: KeyCommand, output: &Output) -> Done {
    match command {
        KeyCommand::List { of } => {
            let op = session.op(&of.tenant)?;
            show(&list(session, &op)?, op.now, output);
            Ok(())
        }
        KeyCommand::Rotate { of, alg, now } => {
            let when = if now { When::Now } else { When::Ahead };
            rotate(session, &of.tenant, alg, when, output)
        }
        KeyCommand::Retire { of, kid, yes } => {
            let op = session.op(&of.tenant)?;
            let (key, state) = unretired(session, &op, &kid)?;
            if !yes {
                return Err(unconfirmed(&key, state));
            }
            retire(session, &op, &key, output)
        }
    }
}

/// Generates a key pair if the tenant has no key of this algorithm yet.
pub(super) fn new_key(session: &Session, op: &Op, alg: Option<Alg>) -> Result<Option<KeyPair>, Failed> {
    let Some(alg) = alg else { return Ok(None) };
    let missing = session.app.services.db.read(op.tenant.id, |tx| keys::is_missing(tx, alg, op.now))?;
    Ok(if missing { Some(session.app.services.keys.key_pair(alg)?) } else { None })
}

fn list(session: &Session, op: &Op) -> Result<Vec<KeyRecord>, Failed> {
    Ok(session.app.services.db.read(op.tenant.id, keys::list)?)
}

fn show(keys: &[KeyRecord], now: Time, output: &Output) {
    let rows: Vec<Value> = keys.iter().map(|key| document(key, state_of(key, keys, now))).collect();
    output.list(&rows, &["kid", "alg", "state", "not_before", "retire_at"]);
}

fn document(key: &KeyRecord, state: KeyState) -> Value {
    json!({
        "kid": key.kid,
        "alg": key.alg.as_str(),
        "state": state.as_str(),
        "created_at": key.created_at.to_rfc3339(),
        "not_before": key.not_before.to_rfc3339(),
        "retire_at": key.retire_at.map(Time::to_rfc3339),
        "retired_at": key.retired_at.map(Time::to_rfc3339),
    })
}

fn rotate(session: &Session, slug: &str, alg: Option<Alg>, when: When, output: &Output) -> Done {
    let op = session.op(slug)?;
    let has: Vec<Alg> = list(session, &op)?.iter().map(|key| key.alg).collect();
    let algs = match alg {
        Some(alg) if !has.contains(&alg) => return Err(no_key(&op, alg)),
        Some(alg) => vec![alg],
        None => Alg::ALL.into_iter().filter(|alg| has.contains(alg)).collect(),
    };
    let mut rows = Vec::new();
    for alg in algs {
        let (at, pair) = (op.clone(), session.app.services.keys.key_pair(alg)?);
        let rotated = session.app.services.db.write(op.tenant.id, move |wtx| keys::rotate(&at, wtx, &pair, when))?;
        let key = match rotated {
            Rotated::Successor(key) => key,
            Rotated::Waiting(key) => {
                output
                    .remark(&format!("{alg}: the successor {} was published before; no second one was made", key.kid));
                key
            }
            Rotated::NotDue | Rotated::NoKey => return Err(no_key(&op, alg)),
        };
        let state = if key.not_before <= op.now { KeyState::Active } else { KeyState::Published };
        rows.push(document(&key, state));
    }
    output.list(&rows, &["kid", "alg", "state", "not_before"]);
    match when {
        When::Now => {
            output.remark("They sign from now on. Relying parties with a cached JWK set do not know them yet.")
        }
        When::Ahead | When::Due => {
            output.remark("A published key signs from not_before on; until then the older key signs.")
        }
    }
    Ok(())
}

fn no_key(op: &Op, alg: Alg) -> Failed {
    Failed::Refused(format!(
        "{} has no {alg} key; it gets one when a client or an API with {alg} is created",
        op.tenant.slug
    ))
}

/// Returns the key with this `kid` and its state, or refuses a retired one.
fn unretired(session: &Session, op: &Op, kid: &str) -> Result<(KeyRecord, KeyState), Failed> {
    let (known, slug) = (list(session, op)?, &op.tenant.slug);
    let Some(key) = known.iter().find(|key| key.kid == kid) else {
        return Err(Failed::Refused(format!(
            "there is no key \"{kid}\" in {slug}; `portico key list --tenant {slug}` shows them"
        )));
    };
    match state_of(key, &known, op.now) {
        KeyState::Retired => Err(Failed::Refused(format!("the key \"{kid}\" was retired before"))),
        state => Ok((key.clone(), state)),
    }
}

/// Describes the effect of retiring a key, for an operator who has not confirmed it.
fn unconfirmed(key: &KeyRecord, state: KeyState) -> Failed {
    Failed::Usage(format!(
        "retiring this {} key ({}) makes every token that it signed invalid: here at once, at relying parties when \
         they fetch the JWK set again, within {} minutes. Users have to sign in again, and programs need new tokens. \
         Do it for a leaked key; otherwise use `portico key rotate`, which interrupts nothing. Add --yes to do it",
        key.alg,
        state.as_str(),
        keys::JWKS_MAX_AGE.as_secs() / 60
    ))
}

fn retire(session: &Session, op: &Op, key: &KeyRecord, output: &Output) -> Done {
    let (at, kid, pair) = (op.clone(), key.kid.clone(), session.app.services.keys.key_pair(key.alg)?);
    let retired = session.app.services.db.write(op.tenant.id, move |wtx| keys::retire(&at, wtx, &kid, Some(&pair)))?;
    match retired {
        Retired::Done { successor } => {
            show(&list(session, op)?, op.now, output);
            if let Some(key) = successor {
                output.remark(&format!("{} signs in its place from {} on.", key.kid, key.not_before.to_rfc3339()));
            }
            Ok(())
        }
        Retired::Already | Retired::Unknown | Retired::NeedsSuccessor(_) => {
            Err(Failed::Refused("the keys were changed at the same time; list them and try again".to_owned()))
        }
    }
}

//! Runs every check in order.

use super::finding::{Finding, Verdict};
use super::patient::{Patient, Probes};
use super::{database, deployment, files, surroundings};
use crate::base::fault::Fault;
use crate::config::Config;

type Check = fn(&Patient<'_>) -> Result<Verdict, Fault>;

/// Every check with its name, in the order of the report.
const CHECKS: [(&str, Check); 22] = [
    ("key_file", files::key_file),
    ("key_fits", files::key_fits),
    ("file_rights", files::rights),
    ("disk_space", files::disk_space),
    ("database", database::whole),
    ("rows", database::rows),
    ("durability", database::durable),
    ("schema", database::schema),
    ("clock", surroundings::clock),
    ("public_url", surroundings::public_url),
    ("listener", surroundings::listener),
    ("ops_listener", surroundings::ops_listener),
    ("proxies", surroundings::proxies),
    ("password_cost", surroundings::password_cost),
    ("password_list", files::password_list),
    ("mail", deployment::mail),
    ("tenants", deployment::tenants),
    ("administrator", deployment::administrator),
    ("signing_keys", deployment::signing_keys),
    ("pkce", deployment::pkce),
    ("audit_log", deployment::audit_log),
    ("backup", deployment::backup),
];

/// Returns the names of all checks.
pub fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(name, _)| *name)
}

/// Runs every check. A check that returns an error is reported as a failure with its cause.
pub fn examine(config: &Config, probes: &Probes<'_>) -> Vec<Finding> {
    let patient = Patient::open(config, probes);
    let look = |(check, look): &(&'static str, Check)| {
        let verdict = look(&patient).unwrap_or_else(|fault| {
            Verdict::failure(
                fault.to_string(),
                "Check the log and the disk; the server would fail with the same error.",
            )
        });
        let Verdict { state, text, advice } = verdict;
        Finding { check, state, text, advice }
    };
    CHECKS.iter().map(look).collect()
}

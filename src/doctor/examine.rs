//! Every check, one after the other.

use super::finding::{Finding, Verdict};
use super::patient::{Eyes, Patient};
use super::{database, deployment, files, surroundings};
use crate::base::fault::Fault;
use crate::config::Config;

type Check = fn(&Patient<'_>) -> Result<Verdict, Fault>;

/// Every check by its name, in the order in which they are told.
const CHECKS: [(&str, Check); 18] = [
    ("key_file", files::key_file),
    ("key_fits", files::key_fits),
    ("file_rights", files::rights),
    ("disk_space", files::disk_space),
    ("database", database::whole),
    ("durability", database::durable),
    ("schema", database::schema),
    ("clock", surroundings::clock),
    ("public_url", surroundings::public_url),
    ("listener", surroundings::listener),
    ("ops_listener", surroundings::ops_listener),
    ("proxies", surroundings::proxies),
    ("password_cost", surroundings::password_cost),
    ("tenants", deployment::tenants),
    ("administrator", deployment::administrator),
    ("signing_keys", deployment::signing_keys),
    ("audit_log", deployment::audit_log),
    ("backup", deployment::backup),
];

/// The names of all checks.
pub fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(name, _)| *name)
}

/// Looks at everything. A check that fails by itself is a failure with its reason.
pub fn examine(config: &Config, eyes: &Eyes<'_>) -> Vec<Finding> {
    let patient = Patient::open(config, eyes);
    let look = |(check, look): &(&'static str, Check)| {
        let verdict = look(&patient).unwrap_or_else(|fault| {
            Verdict::failure(fault.to_string(), "Look at the log and at the disk; the server would meet the same.")
        });
        let Verdict { state, text, advice } = verdict;
        Finding { check, state, text, advice }
    };
    CHECKS.iter().map(look).collect()
}

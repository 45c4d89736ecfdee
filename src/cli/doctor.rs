//! `portico doctor`

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::{Value, json};

use super::failed::{Done, Failed};
use super::output::Output;
use crate::base::time::SystemClock;
use crate::config::Config;
use crate::doctor::{Depth, Finding, Probes, State, examine, free_space};

#[derive(Args)]
pub(super) struct DoctorArguments {
    /// Read every row of every table too, which takes long for a large database
    #[arg(long)]
    deep: bool,
}

/// Prints a line for each check, with advice where it fails. Exit 1 if a check fails.
pub(super) fn run(config: &Config, arguments: &DoctorArguments, output: &Output) -> Done {
    let progress = Progress { output, shown: Mutex::new(Instant::now()) };
    let report = |what: &str| progress.report(what);
    let depth = if arguments.deep { Depth::Deep { progress: &report } } else { Depth::Usual };
    let findings = examine(config, &Probes { clock: &SystemClock::default(), space: &free_space, depth });
    if output.is_json() {
        let rows: Vec<Value> = findings
            .iter()
            .map(|f| json!({ "check": f.check, "state": f.state.as_str(), "text": f.text, "advice": f.advice }))
            .collect();
        output.show(&json!(rows));
    } else {
        for finding in findings.iter().filter(|finding| finding.state != State::Skipped) {
            output.say(&format!("{:8}  {:13}  {}", finding.state.as_str(), finding.check, finding.text));
            if !finding.advice.is_empty() {
                output.say(&format!("{:25}{}", "", finding.advice));
            }
        }
        for (why, checks) in unseen(&findings) {
            output.say(&format!("{:8}  {:13}  {why}", State::Skipped.as_str(), "the others"));
            output.say(&format!("{:25}{}", "", checks.join(", ")));
        }
    }
    let count = |state: State| findings.iter().filter(|finding| finding.state == state).count();
    match (count(State::Failure), count(State::Skipped)) {
        (0, 0) => Ok(()),
        (failures, skipped) => Err(Failed::Refused(summary(failures, skipped))),
    }
}

/// Prints what is read, at most once in a few seconds.
struct Progress<'o> {
    output: &'o Output,
    shown: Mutex<Instant>,
}

impl Progress<'_> {
    fn report(&self, what: &str) {
        let Ok(mut shown) = self.shown.lock() else { return };
        if shown.elapsed() >= PROGRESS {
            *shown = Instant::now();
            self.output.remark(&format!("reading {what} …"));
        }
    }
}

/// The time between two lines of progress.
const PROGRESS: Duration = Duration::from_secs(2);

fn summary(failures: usize, skipped: usize) -> String {
    let failed = format!("{failures} {} failed", if failures == 1 { "check" } else { "checks" });
    match skipped {
        0 => failed,
        1 => format!("{failed}, 1 was skipped"),
        _ => format!("{failed}, {skipped} were skipped"),
    }
}

/// Groups the checks that could not run by their reason, since one fault often prevents several checks.
fn unseen(findings: &[Finding]) -> BTreeMap<&str, Vec<&'static str>> {
    let mut by_why: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.state == State::Skipped) {
        by_why.entry(&finding.text).or_default().push(finding.check);
    }
    by_why
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_check_is_not_several() {
        assert_eq!(summary(1, 0), "1 check failed");
        assert_eq!(summary(2, 1), "2 checks failed, 1 was skipped");
        assert_eq!(summary(0, 3), "0 checks failed, 3 were skipped");
    }
}

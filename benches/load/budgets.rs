//! The performance budgets, and whether a run met them.

use crate::report::{Measured, Report};
use crate::table::{Table, figure, percent};

/// The minimum share of an operation's limit and the minimum multiple of the peer; 0 means no budget.
const OPERATIONS: [(&str, f64, f64); 7] = [
    ("client-credentials", 0.6, 6.0),
    ("discovery", 0.8, 4.0),
    ("jwks", 0.8, 4.0),
    ("introspect", 0.0, 5.0),
    ("userinfo", 0.0, 5.0),
    ("refresh", 0.0, 3.0),
    ("token", 0.0, 3.0),
];
/// The documents of one's own account, and the minimum share of the rate of UserInfo.
const OWN_DOCUMENTS: [&str; 4] = ["own-document", "dashboard-session", "login-me", "session-me"];
const OF_USERINFO: f64 = 0.9;
/// The minimum share of the rate of argon2 alone.
const SIGN_IN: f64 = 0.95;
/// A start after the first one, in ms.
const START: f64 = 200.0;
/// Resident memory when idle, its peak, and the size of the binary, in MB.
const SIZES: [f64; 3] = [30.0, 250.0, 40.0];

/// A budget and its measured value.
pub struct Budget {
    what: String,
    promised: String,
    measured: String,
    kept: bool,
}

impl Budget {
    fn least(what: String, (value, least): (f64, f64), shown: fn(f64) -> String) -> Self {
        Self { what, promised: format!("≥ {}", shown(least)), measured: shown(value), kept: value >= least }
    }

    fn most(what: &str, (value, most): (f64, f64)) -> Self {
        Self {
            what: what.to_owned(),
            promised: format!("≤ {}", figure(most)),
            measured: figure(value),
            kept: value <= most,
        }
    }

    /// Returns whether the budget was missed.
    pub fn missed(&self) -> bool {
        !self.kept
    }
}

/// Returns every budget that this run has a value for.
pub fn budgets(report: &Report<'_>) -> Vec<Budget> {
    let mut budgets = Vec::new();
    for measured in &report.measured {
        budgets.extend(of_operation(report, measured));
    }
    budgets.push(Budget::most("next start, ms", (report.start_up.next.as_secs_f64() * 1e3, START)));
    let sizes = [report.start_up.resident, report.most_resident, report.binary_size];
    for ((what, bytes), most) in ["resident, idle, MB", "resident, peak, MB", "binary, MB"].iter().zip(sizes).zip(SIZES)
    {
        budgets.extend(bytes.map(|bytes| Budget::most(what, (bytes as f64 / 1e6, most))));
    }
    budgets
}

fn of_operation(report: &Report<'_>, measured: &Measured) -> Vec<Budget> {
    let name = &measured.name;
    let part = report.limit_of(name).map(|(limit, _)| measured.closed.rate() / limit);
    let mut budgets = Vec::new();
    if name == "sign-in" {
        budgets.extend(part.map(|part| Budget::least(format!("{name}, of argon2 alone"), (part, SIGN_IN), percent)));
    }
    let userinfo = report.measured.iter().find(|measured| measured.name == "userinfo");
    if let Some(userinfo) = userinfo.filter(|_| OWN_DOCUMENTS.contains(&name.as_str())) {
        let part = measured.closed.rate() / userinfo.closed.rate();
        budgets.push(Budget::least(format!("{name}, of userinfo"), (part, OF_USERINFO), percent));
    }
    let promised = OPERATIONS.iter().find(|(known, ..)| known == name);
    if let (Some((_, least, _)), Some(part)) = (promised.filter(|(_, least, _)| *least > 0.0), part) {
        budgets.push(Budget::least(format!("{name}, of its limit"), (part, *least), percent));
    }
    if let (Some((.., least)), Some(peer)) = (promised, &measured.peer) {
        let times = measured.closed.rate() / peer.rate();
        budgets.push(Budget::least(format!("{name}, times the peer"), (times, *least), figure));
    }
    budgets
}

/// Formats the budgets as a table.
pub fn table(budgets: &[Budget]) -> Table {
    let mut table = Table::new("Budgets", &["what", "promised", "measured", "kept"]);
    for budget in budgets {
        let kept = if budget.kept { "yes" } else { "NO" };
        table.row([budget.what.clone(), budget.promised.clone(), budget.measured.clone(), kept.to_owned()]);
    }
    table
}

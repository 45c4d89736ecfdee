//! Records the text of each statement that a deployment runs, on either engine, from any thread.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{LazyLock, Mutex, Once};

use portico::storage::connection::STATEMENTS;
use tracing::field::{Field, Visit};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};

use super::engine::url_of;

/// The statements of each recorded database.
static RECORDED: LazyLock<Mutex<BTreeMap<String, BTreeSet<String>>>> = LazyLock::new(Mutex::default);

/// Sets the subscriber of threads without their own. Without it, a log statement that another test reaches first stays
/// disabled.
pub fn subscribe_globally() {
    static GLOBAL: Once = Once::new();
    let subscriber = || tracing_subscriber::registry().with(Recording);
    GLOBAL.call_once(|| tracing::subscriber::set_global_default(subscriber()).unwrap());
}

/// A recording, which ends when it is dropped.
pub struct Recorder {
    database: String,
}

impl Recorder {
    /// Records the statements of the deployment in this data directory from now on.
    pub fn start(dir: &Path) -> Recorder {
        subscribe_globally();
        let database = url_of(dir).to_string();
        RECORDED.lock().unwrap().insert(database.clone(), BTreeSet::new());
        Recorder { database }
    }

    /// Returns each different text since the last call.
    pub fn take(&self) -> BTreeSet<String> {
        std::mem::take(RECORDED.lock().unwrap().get_mut(&self.database).unwrap())
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        RECORDED.lock().unwrap().remove(&self.database);
    }
}

struct Recording;

impl<S: Subscriber> Layer<S> for Recording {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target() == STATEMENTS { Interest::sometimes() } else { Interest::always() }
    }

    /// Other tests do not format their statements.
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target() != STATEMENTS || !RECORDED.lock().unwrap().is_empty()
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() != STATEMENTS {
            return;
        }
        let mut line = Line::default();
        event.record(&mut line);
        if let Some(statements) = RECORDED.lock().unwrap().get_mut(&line.database) {
            statements.insert(line.statement);
        }
    }
}

#[derive(Default)]
struct Line {
    database: String,
    statement: String,
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "database" => self.database = value.to_owned(),
            "statement" => self.statement = value.to_owned(),
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}

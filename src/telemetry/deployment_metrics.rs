//! Metrics of a deployment in this process, apart from requests: one struct, each label a closed set.
//!
//! The database handle has them, since every component that counts something has that handle. An outcome that is decided
//! in a transaction is counted after the commit, see `WriteTx::count`.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::metrics::{counters, label, sizes, times};

label! {
    /// The outcome of a password sign-in.
    SignIn is "outcome" {
        SignedIn = "signed_in",
        /// Unknown, wrong, locked.
        WrongCredentials = "wrong_credentials",
        EmailNotVerified = "email_not_verified",
        /// The flow expired or was finished before the password was compared.
        FlowOver = "flow_over",
        TooManyAttempts = "too_many_attempts",
        TooManyFlows = "too_many_flows",
    }
}

label! {
    /// The grant that gave tokens (RFC 6749, 4).
    TokenGrant is "grant" {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
        ClientCredentials = "client_credentials",
    }
}

label! {
    /// The counter of the throttle that refused an attempt.
    ThrottleCounter is "counter" {
        KnownDevice = "known_device",
        Program = "program",
        NetworkInAnHour = "network_in_an_hour",
        AccountAndNetwork = "account_and_network",
        AccountInADay = "account_in_a_day",
    }
}

label! {
    /// The kind of a transaction.
    DatabaseAccess is "access" { Read = "read", Write = "write" }
}

label! {
    /// A cache.
    CacheName is "cache" {
        Tenants = "tenants",
        Documents = "documents",
        Clients = "clients",
        AccessTokens = "access_tokens",
        Logos = "logos",
    }
}

label! {
    /// The result of a cache lookup.
    Lookup is "result" { Hit = "hit", Miss = "miss" }
}

label! {
    /// The outcome of an attempt to deliver a mail.
    MailOutcome is "outcome" {
        Delivered = "delivered",
        /// It failed, and will be tried again.
        Retried = "retried",
        /// It will not be tried again.
        Dead = "dead",
    }
}

/// The label of a kind of audit event: its name in the audit log's own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct EventLabel {
    pub event: &'static str,
}

/// The label of an OAuth error response: its error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct ErrorLabel {
    pub error: &'static str,
}

/// An outcome that is decided in a transaction and counted after its commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    SignIn(SignIn),
    Throttled(ThrottleCounter),
    Event(EventLabel),
    Mail(MailOutcome),
}

/// The metrics of one deployment in this process.
#[derive(Debug)]
pub struct Metrics {
    pub sign_ins: Family<SignIn, Counter>,
    pub tokens: Family<TokenGrant, Counter>,
    pub throttled: Family<ThrottleCounter, Counter>,
    pub oauth_errors: Family<ErrorLabel, Counter>,
    pub events: Family<EventLabel, Counter>,
    /// Transactions that failed because the database was not available.
    pub database_failures: Family<DatabaseAccess, Counter>,
    pub mails: Family<MailOutcome, Counter>,
    /// Callers that wait for a commit of SQLite's writer.
    pub writes_waiting: Gauge,
    pub writes_refused: Counter,
    pub groups_failed: Counter,
    pub group_jobs: Histogram,
    pub commit_time: Histogram,
    /// Writes on PostgreSQL that were retried after a conflict.
    pub writes_again: Counter,
    /// Callers that wait for a connection of the pool.
    pub pool_waiting: Gauge,
    pub pool_refused: Counter,
    pub pool_abandoned: Counter,
}

impl Default for Metrics {
    fn default() -> Self {
        Metrics {
            sign_ins: counters(),
            tokens: counters(),
            throttled: counters(),
            oauth_errors: Family::default(),
            events: Family::default(),
            database_failures: counters(),
            mails: counters(),
            writes_waiting: Gauge::default(),
            writes_refused: Counter::default(),
            groups_failed: Counter::default(),
            group_jobs: sizes(),
            commit_time: times(),
            writes_again: Counter::default(),
            pool_waiting: Gauge::default(),
            pool_refused: Counter::default(),
            pool_abandoned: Counter::default(),
        }
    }
}

impl Metrics {
    pub fn count(&self, what: Count) {
        match what {
            Count::SignIn(outcome) => self.sign_ins.get_or_create(&outcome).inc(),
            Count::Throttled(counter) => self.throttled.get_or_create(&counter).inc(),
            Count::Event(label) => self.events.get_or_create(&label).inc(),
            Count::Mail(outcome) => self.mails.get_or_create(&outcome).inc(),
        };
    }

    /// Registers every metric but the events, whose names the audit log lists.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("portico_sign_ins", "Password sign-ins, by outcome", self.sign_ins.clone());
        registry.register("portico_tokens_issued", "Token responses, by grant", self.tokens.clone());
        let help = "Attempts to deliver a mail, by outcome";
        registry.register("portico_mail_deliveries", help, self.mails.clone());
        let help = "Refused attempts, by the counter that refused";
        registry.register("portico_throttle_refusals", help, self.throttled.clone());
        let help = "OAuth and OpenID Connect error responses, by error code";
        registry.register("portico_oauth_errors", help, self.oauth_errors.clone());
        let help = "Transactions that failed because the database was not available";
        registry.register("portico_database_failures", help, self.database_failures.clone());
        let help = "Writes that wait for SQLite's commit or are in progress";
        registry.register("portico_writer_waiting", help, self.writes_waiting.clone());
        let help = "Writes that were refused because the writer's queue was full";
        registry.register("portico_writer_refusals", help, self.writes_refused.clone());
        let help = "Groups of writes that were not committed";
        registry.register("portico_writer_failed_groups", help, self.groups_failed.clone());
        let help = "Writes per commit of SQLite's writer";
        registry.register("portico_writer_group_jobs", help, self.group_jobs.clone());
        let help = "Duration of a commit of SQLite's writer";
        registry.register("portico_writer_commit_seconds", help, self.commit_time.clone());
        let help = "Writes on PostgreSQL that were retried after a conflict";
        registry.register("portico_write_retries", help, self.writes_again.clone());
        registry.register("portico_pool_waiting", "Requests that wait for a connection", self.pool_waiting.clone());
        let help = "Requests that got no connection within a second";
        registry.register("portico_pool_refusals", help, self.pool_refused.clone());
        let help = "Connections that hung and were abandoned";
        registry.register("portico_pool_abandoned", help, self.pool_abandoned.clone());
    }
}

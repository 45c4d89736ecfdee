//! What is counted of a deployment's doings, apart from requests: one struct, each label a closed set.
//!
//! The handle of the database carries it, since everything that is worth counting has that. What is decided inside a
//! transaction  counted once it is committed, see `WriteTx::count`.

use super::metrics::{Counter, Exposition, Family, Gauge, Histogram, Kind, SIZES, TIMES, label};

label! {
    /// What came of a password that was typed.
    SignIn is "outcome" {
        SignedIn = "signed_in",
        /// Unknown, wrong, locked.
        WrongCredentials = "wrong_credentials",
        EmailNotVerified = "email_not_verified",
        /// It was over before the password was compared.
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
        NetworkInAnHour = "network_in_an_hour",
        AccountAndNetwork = "account_and_network",
        AccountInADay = "account_in_a_day",
    }
}

label! {
    /// What is kept in memory.
    CacheName is "cache" {
        Tenants = "tenants",
        Documents = "documents",
        Clients = "clients",
        AccessTokens = "access_tokens",
        Logos = "logos",
    }
}

label! {
    /// What a look into a cache found.
    Lookup is "result" { Hit = "hit", Miss = "miss" }
}

/// Most kinds of audit events there can be.
pub const EVENTS: usize = 256;

/// Something that was decided in a transaction, and counts once that is committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    SignIn(SignIn),
    Throttled(ThrottleCounter),
    /// The place of its name in the table of events.
    Event(usize),
}

/// The figures of one deployment in this process.
#[derive(Debug)]
pub struct Figures {
    pub sign_ins: Family<SignIn>,
    pub tokens: Family<TokenGrant>,
    pub throttled: Family<ThrottleCounter>,
    /// By the place of their names in the table of events.
    pub events: Box<[Counter]>,
    /// Whoever waits for a commit of SQLite's writer.
    pub writes_waiting: Gauge,
    pub writes_refused: Counter,
    pub groups_failed: Counter,
    pub group_jobs: Histogram,
    pub commit_time: Histogram,
    /// Writes on PostgreSQL that lost against others and were run anew.
    pub writes_again: Counter,
    /// Whoever waits for a connection of the pool.
    pub pool_waiting: Gauge,
    pub pool_refused: Counter,
    pub pool_abandoned: Counter,
}

impl Default for Figures {
    fn default() -> Self {
        Figures {
            sign_ins: Family::default(),
            tokens: Family::default(),
            throttled: Family::default(),
            events: (0..EVENTS).map(|_| Counter::default()).collect(),
            writes_waiting: Gauge::default(),
            writes_refused: Counter::default(),
            groups_failed: Counter::default(),
            group_jobs: Histogram::new(SIZES),
            commit_time: Histogram::new(TIMES),
            writes_again: Counter::default(),
            pool_waiting: Gauge::default(),
            pool_refused: Counter::default(),
            pool_abandoned: Counter::default(),
        }
    }
}

impl Figures {
    pub fn count(&self, what: Count) {
        match what {
            Count::SignIn(outcome) => self.sign_ins.add_one(outcome),
            Count::Throttled(counter) => self.throttled.add_one(counter),
            Count::Event(place) => {
                if let Some(counter) = self.events.get(place) {
                    counter.add_one();
                }
            }
        }
    }

    /// Writes everything down but the events, whose names stand further below.
    pub fn expose(&self, out: &mut Exposition) {
        out.counters("portico_sign_ins_total", "Passwords that were typed, by what came of it.", &self.sign_ins);
        out.counters("portico_tokens_issued_total", "Answers with tokens, by grant.", &self.tokens);
        let help = "Attempts that were refused, by the counter that refused.";
        out.counters("portico_throttle_refusals_total", help, &self.throttled);
        let help = "Writes that wait for SQLite's commit, those under way included.";
        out.gauge("portico_writer_waiting", help, self.writes_waiting.get());
        let help = "Writes that were refused because the writer's queue was full.";
        out.counter("portico_writer_refusals_total", help, self.writes_refused.get());
        let help = "Groups of writes that were not committed.";
        out.counter("portico_writer_failed_groups_total", help, self.groups_failed.get());
        let name = "portico_writer_group_jobs";
        out.family(name, Kind::Histogram, "Writes that one commit of SQLite's writer made durable.");
        out.histogram(name, &[], &self.group_jobs);
        let name = "portico_writer_commit_seconds";
        out.family(name, Kind::Histogram, "How long a commit of SQLite's writer took.");
        out.histogram(name, &[], &self.commit_time);
        let help = "Writes on PostgreSQL that were run anew because another one was first.";
        out.counter("portico_write_retries_total", help, self.writes_again.get());
        out.gauge("portico_pool_waiting", "Requests that wait for a connection.", self.pool_waiting.get());
        let help = "Requests that found no connection free within a second.";
        out.counter("portico_pool_refusals_total", help, self.pool_refused.get());
        let help = "Connections that hung and were given up.";
        out.counter("portico_pool_abandoned_total", help, self.pool_abandoned.get());
    }
}

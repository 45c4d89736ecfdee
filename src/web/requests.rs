//! Metrics of HTTP requests by route, method and status class. Labels come from the route table only, so that no
//! request can add a label (A-93: bounded cardinality).

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::spec::Spec;
use crate::telemetry::metrics::{Held, hold, times};

/// The index in the route table of the route that a request matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Served(pub usize);

/// The labels of a request that matched no route.
pub const NONE: (&str, &str) = ("none", "ANY");

/// Classes of status codes (RFC 9110, 15).
pub const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// The counters of all routes.
pub struct Requests {
    /// The route table.
    specs: &'static [&'static Spec],
    answers: Family<AnswerLabels, Counter>,
    times: Family<RouteLabels, Histogram>,
    under_way: Gauge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabels {
    route: &'static str,
    method: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct AnswerLabels {
    route: &'static str,
    method: &'static str,
    status: &'static str,
}

/// The path and the method of a route, as label values. An empty label would be none.
pub fn labels_of(route: &Spec) -> (&'static str, &'static str) {
    (if route.path.is_empty() { "{issuer}" } else { route.path }, route.method.as_str())
}

impl Requests {
    /// Creates counters for the routes of this table.
    pub fn of(specs: &'static [&'static Spec]) -> Requests {
        let times = Family::new_with_constructor(times as fn() -> Histogram);
        Requests { specs, answers: Family::default(), times, under_way: Gauge::default() }
    }

    /// Counts a request as in progress until the returned guard is dropped.
    pub fn under_way(&self) -> Held<'_> {
        hold(&self.under_way)
    }

    /// Returns the path pattern of a matched route, for the log.
    pub fn route(&self, served: Option<Served>) -> Option<&'static str> {
        let Served(place) = served?;
        self.specs.get(place).map(|spec| spec.path)
    }

    /// Counts a response.
    pub fn answered(&self, served: Option<Served>, status: u16, took: Duration) {
        let spec = served.and_then(|Served(place)| self.specs.get(place));
        let (route, method) = spec.map_or(NONE, |spec| labels_of(spec));
        if let Some(status) = CLASSES.get(usize::from((status / 100).saturating_sub(1))) {
            self.answers.get_or_create(&AnswerLabels { route, method, status }).inc();
        }
        self.times.get_or_create(&RouteLabels { route, method }).observe(took.as_secs_f64());
    }

    /// Writes the metrics. Routes without requests are left out, and table entries with the same path and method are
    /// merged.
    pub fn register(&self, registry: &mut Registry) {
        let help = "Requests that are not answered yet";
        registry.register("portico_http_requests_under_way", help, self.under_way.clone());
        let help = "Requests, by route, method and status class";
        registry.register("portico_http_requests", help, self.answers.clone());
        let help = "Duration of a request, from its head to its response";
        registry.register("portico_http_request_duration_seconds", help, self.times.clone());
    }
}

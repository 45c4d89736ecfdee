//! Metrics of HTTP requests by route, method and status class. Labels come from the route table only, so that no
//! request can add a label (A-93: bounded cardinality).

use std::collections::BTreeMap;
use std::time::Duration;

use super::spec::Spec;
use crate::telemetry::metrics::{Counter, Exposition, Gauge, Held, Histogram, Kind, TIMES};

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
    /// In the order of the route table. The last entry counts requests that matched no route.
    routes: Box<[OneRoute]>,
    under_way: Gauge,
}

struct OneRoute {
    classes: [Counter; CLASSES.len()],
    time: Histogram,
}

/// The path and the method of a route, as label values.
pub fn labels_of(route: &Spec) -> (&'static str, &'static str) {
    (route.path, route.method.as_str())
}

impl Requests {
    /// Creates counters for the routes of this table.
    pub fn of(specs: &'static [&'static Spec]) -> Requests {
        let one = |_| OneRoute { classes: Default::default(), time: Histogram::new(TIMES) };
        Requests { specs, routes: (0..=specs.len()).map(one).collect(), under_way: Gauge::default() }
    }

    /// Counts a request as in progress until the returned guard is dropped.
    pub fn under_way(&self) -> Held<'_> {
        self.under_way.hold()
    }

    /// Counts a response.
    pub fn answered(&self, served: Option<Served>, status: u16, took: Duration) {
        let index = served.map_or(self.specs.len(), |Served(index)| index);
        let Some(route) = self.routes.get(index) else { return };
        if let Some(class) = route.classes.get(usize::from((status / 100).saturating_sub(1))) {
            class.add_one();
        }
        route.time.observe_time(took);
    }

    /// Writes the metrics. Routes without requests are left out, and table entries with the same path and method are
    /// merged.
    pub fn expose(&self, out: &mut Exposition) {
        out.gauge("portico_http_requests_under_way", "Requests in progress.", self.under_way.get());
        let named = self.specs.iter().map(|spec| labels_of(spec)).chain([NONE]);
        let asked: BTreeMap<_, _> = named.zip(&self.routes).filter(|(_, route)| route.time.count() > 0).collect();
        let name = "portico_http_requests_total";
        out.family(name, Kind::Counter, "Requests by route, method and status class.");
        for ((path, method), route) in &asked {
            for (class, counter) in CLASSES.iter().zip(&route.classes).filter(|(_, counter)| counter.get() > 0) {
                out.sample(name, &[("route", path), ("method", method), ("status", class)], counter.get());
            }
        }
        let name = "portico_http_request_duration_seconds";
        out.family(name, Kind::Histogram, "The time from the request headers to the response.");
        for ((path, method), route) in &asked {
            out.histogram(name, &[("route", path), ("method", method)], &route.time);
        }
    }
}

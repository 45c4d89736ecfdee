//! What is counted of requests: by route, method and class of the answer. The routes are those of the table, so nothing
//! that a request brings becomes a label.

use std::collections::BTreeMap;
use std::time::Duration;

use super::spec::Spec;
use crate::telemetry::metrics::{Counter, Exposition, Gauge, Held, Histogram, Kind, TIMES};

/// The place in the route table of what a request was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Served(pub usize);

/// What the labels of a request say that was for no route of ours.
pub const NONE: (&str, &str) = ("none", "ANY");

/// Classes of status codes (RFC 9110, 15).
pub const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

pub struct Requests {
    /// The route table.
    specs: &'static [&'static Spec],
    /// In the order of the route table; the last is for what was for none.
    routes: Box<[OneRoute]>,
    under_way: Gauge,
}

struct OneRoute {
    classes: [Counter; CLASSES.len()],
    time: Histogram,
}

/// Path and method of a route as labels have them.
pub fn labels_of(route: &Spec) -> (&'static str, &'static str) {
    (route.path, route.method.as_str())
}

impl Requests {
    /// Counters for the routes of this table.
    pub fn of(specs: &'static [&'static Spec]) -> Requests {
        let one = |_| OneRoute { classes: Default::default(), time: Histogram::new(TIMES) };
        Requests { specs, routes: (0..=specs.len()).map(one).collect(), under_way: Gauge::default() }
    }

    /// Counts a request for as long as the answer is kept.
    pub fn under_way(&self) -> Held<'_> {
        self.under_way.hold()
    }

    /// Counts an answer.
    pub fn answered(&self, served: Option<Served>, status: u16, took: Duration) {
        let place = served.map_or(self.specs.len(), |Served(place)| place);
        let Some(route) = self.routes.get(place) else { return };
        if let Some(class) = route.classes.get(usize::from((status / 100).saturating_sub(1))) {
            class.add_one();
        }
        route.time.observe_time(took);
    }

    /// Writes down what has come; routes that nobody asked for are left out. Entries of the table with the same path and
    /// method are one.
    pub fn expose(&self, out: &mut Exposition) {
        out.gauge("portico_http_requests_under_way", "Requests that are not answered yet.", self.under_way.get());
        let named = self.specs.iter().map(|spec| labels_of(spec)).chain([NONE]);
        let asked: BTreeMap<_, _> = named.zip(&self.routes).filter(|(_, route)| route.time.count() > 0).collect();
        let name = "portico_http_requests_total";
        out.family(name, Kind::Counter, "Requests, by route, method and class of the answer.");
        for ((path, method), route) in &asked {
            for (class, counter) in CLASSES.iter().zip(&route.classes).filter(|(_, counter)| counter.get() > 0) {
                out.sample(name, &[("route", path), ("method", method), ("status", class)], counter.get());
            }
        }
        let name = "portico_http_request_duration_seconds";
        out.family(name, Kind::Histogram, "How long a request took, from its head to its answer.");
        for ((path, method), route) in &asked {
            out.histogram(name, &[("route", path), ("method", method)], &route.time);
        }
    }
}

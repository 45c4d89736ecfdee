//! Building blocks of metrics over `prometheus-client`: labels with a closed set of values, buckets, the text format.
//!
//! A registry is built for each scrape from clones of the counters, so that gauges show the values of that moment. The
//! value of a label is a variant of an enum or a `&'static str`, as its type says, so no request can add a time series
//! labels have closed sets of values).

use std::fmt::Debug;
use std::hash::Hash;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::prometheus_text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::base::fault::Fault;

/// The values of a label, a closed set. A value is also the label set that consists of this one label.
pub trait Label: Copy + Debug + Eq + Hash + EncodeLabelSet + Send + Sync + 'static {
    /// The label's name.
    const NAME: &'static str;
    const ALL: &'static [Self];
    /// Returns the value as it is written.
    fn text(self) -> &'static str;
}

/// Defines an enum whose variants are the values of a label.
macro_rules! label {
    ($(#[$doc:meta])* $name:ident is $label:literal { $($(#[$note:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$note])* $variant),+
        }

        impl $crate::telemetry::metrics::Label for $name {
            const NAME: &'static str = $label;
            const ALL: &'static [Self] = &[$($name::$variant),+];

            fn text(self) -> &'static str {
                match self {
                    $($name::$variant => $text),+
                }
            }
        }

        impl prometheus_client::encoding::EncodeLabelSet for $name {
            fn encode(
                &self,
                encoder: &mut prometheus_client::encoding::LabelSetEncoder<'_>,
            ) -> Result<(), std::fmt::Error> {
                let label = [($label, $crate::telemetry::metrics::Label::text(*self))];
                prometheus_client::encoding::EncodeLabelSet::encode(&label, encoder)
            }
        }
    };
}

pub(crate) use label;

/// Returns a counter for each value of a label, so that values without events are exposed as 0.
pub fn counters<L: Label>() -> Family<L, Counter> {
    let family = Family::default();
    for value in L::ALL {
        drop(family.get_or_create(value));
    }
    family
}

/// One of the things that a gauge counts; dropping it decrements the gauge.
#[must_use]
pub struct Held<'g>(&'g Gauge);

/// Increments a gauge until the returned value is dropped.
pub fn hold(gauge: &Gauge) -> Held<'_> {
    gauge.inc();
    Held(gauge)
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Returns a histogram of durations in seconds, with buckets from half a millisecond to ten seconds.
pub fn times() -> Histogram {
    Histogram::new([0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0])
}

/// Returns a histogram of numbers of things.
pub fn sizes() -> Histogram {
    Histogram::new([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0])
}

/// The media type of [`encode`]: the text format of Prometheus, version 0.0.4.
pub const CONTENT_TYPE: &str = prometheus_text::CONTENT_TYPE;

/// Encodes every metric of a registry.
pub fn encode(registry: &Registry) -> Result<String, Fault> {
    let mut text = String::new();
    prometheus_text::encode(&mut text, registry).map_err(Fault::internal)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    label! {
        Fruit is "fruit" { Apple = "apple", Pear = "pear" }
    }

    #[test]
    fn metrics_are_written_in_the_text_format() {
        let (family, times, gauge) = (counters::<Fruit>(), times(), Gauge::default());
        family.get_or_create(&Fruit::Pear).inc();
        for seconds in [0.0005, 0.000501, 60.0] {
            times.observe(seconds);
        }
        let held = hold(&gauge);
        assert_eq!(gauge.get(), 1);
        drop(held);
        let mut registry = Registry::default();
        registry.register("eaten", "Fruit", family);
        registry.register("left", "Left", gauge);
        registry.register("time_seconds", "Time", times);
        let text = encode(&registry).unwrap();
        for line in [
            "# HELP eaten_total Fruit.\n# TYPE eaten_total counter\n",
            "eaten_total{fruit=\"apple\"} 0\n",
            "eaten_total{fruit=\"pear\"} 1\n",
            "# HELP left Left.\n# TYPE left gauge\nleft 0\n",
            "# TYPE time_seconds histogram\n",
            "time_seconds_bucket{le=\"0.0005\"} 1\n",
            "time_seconds_bucket{le=\"0.001\"} 2\n",
            "time_seconds_bucket{le=\"10\"} 2\n",
            "time_seconds_bucket{le=\"+Inf\"} 3\n",
            "time_seconds_sum 60.001001\n",
            "time_seconds_count 3\n",
        ] {
            assert!(text.contains(line), "{line} is not in {text}");
        }
    }
}

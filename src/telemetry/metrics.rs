//! What figures are made of, and how they are written down for Prometheus.
//!
//! A figure is one atomic number, or a few; to count costs a few nanoseconds and never waits. A label's value is a
//! variant of an enum, or a word that stands in this program, as its type says: none can be made while it runs, so no
//! request can add to what there is to count.

use std::fmt::{Display, Write};
use std::marker::PhantomData;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// A closed set of values of a label.
pub trait Label: Copy + 'static {
    /// The label's name.
    const NAME: &'static str;
    const ALL: &'static [Self];
    /// The value as it is written.
    fn text(self) -> &'static str;
    /// The place in [`Label::ALL`].
    fn index(self) -> usize;
}

/// Makes an enum whose variants are the values of a label.
macro_rules! label {
    ($(#[$doc:meta])* $name:ident is $label:literal { $($(#[$note:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(crate) use label;

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    pub fn add_one(&self) {
        self.add(1);
    }

    pub fn add(&self, n: u64) {
        self.0.fetch_add(n, Ordering::Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// How many there are at this moment.
#[derive(Debug, Default)]
pub struct Gauge(AtomicI64);

/// One of those that a gauge counts; it goes with this.
#[must_use]
pub struct Held<'g>(&'g Gauge);

impl Gauge {
    /// Counts one for as long as the answer is kept.
    pub fn hold(&self) -> Held<'_> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Held(self)
    }

    pub fn get(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A counter for each value of a label.
#[derive(Debug)]
pub struct Family<L>(Box<[Counter]>, PhantomData<fn(L)>);

impl<L: Label> Default for Family<L> {
    fn default() -> Self {
        Family(L::ALL.iter().map(|_| Counter::default()).collect(), PhantomData)
    }
}

impl<L: Label> Family<L> {
    pub fn add_one(&self, value: L) {
        if let Some(counter) = self.0.get(value.index()) {
            counter.add_one();
        }
    }

    pub fn get(&self, value: L) -> u64 {
        self.0.get(value.index()).map_or(0, Counter::get)
    }
}

/// What a histogram's values are: bounds of its buckets, in whole units, and how many units make one of what is written.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub bounds: &'static [u64],
    pub per_one: f64,
}

/// Microseconds, written as seconds: from half a millisecond to ten seconds.
pub const TIMES: Scale = Scale {
    bounds: &[
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 10_000_000,
    ],
    per_one: 1_000_000.0,
};

/// Whole things.
pub const SIZES: Scale = Scale { bounds: &[1, 2, 4, 8, 16, 32, 64, 128, 256], per_one: 1.0 };

/// How often values of which size came.
#[derive(Debug)]
pub struct Histogram {
    scale: Scale,
    /// One more than there are bounds: the last has what lies beyond them.
    buckets: Box<[Counter]>,
    sum: Counter,
}

impl Histogram {
    pub fn new(scale: Scale) -> Histogram {
        let buckets = (0..=scale.bounds.len()).map(|_| Counter::default()).collect();
        Histogram { scale, buckets, sum: Counter::default() }
    }

    /// In the scale's units.
    pub fn observe(&self, value: u64) {
        let place = self.scale.bounds.iter().position(|bound| value <= *bound).unwrap_or(self.scale.bounds.len());
        if let Some(bucket) = self.buckets.get(place) {
            bucket.add_one();
        }
        self.sum.add(value);
    }

    /// Into a histogram of [`TIMES`].
    pub fn observe_time(&self, time: Duration) {
        self.observe(u64::try_from(time.as_micros()).unwrap_or(u64::MAX));
    }

    pub fn count(&self) -> u64 {
        self.buckets.iter().map(Counter::get).sum()
    }
}

/// What a family of figures is, as Prometheus calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Counter,
    Gauge,
    Histogram,
}

/// Figures in the text format of Prometheus, version 0.0.4: families one after the other, each with its samples.
#[derive(Default)]
pub struct Exposition(String);

impl Exposition {
    pub const CONTENT_TYPE: &'static str = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a family; its samples follow.
    pub fn family(&mut self, name: &str, kind: Kind, help: &str) {
        let kind = match kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
            Kind::Histogram => "histogram",
        };
        self.line(format_args!("# HELP {name} {help}"));
        self.line(format_args!("# TYPE {name} {kind}"));
    }

    pub fn sample(&mut self, name: &str, labels: &[(&'static str, &'static str)], value: impl Display) {
        self.write(name, labels, value);
    }

    fn write(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let mut text = String::new();
        for (label, value) in labels {
            let between = if text.is_empty() { "{" } else { "," };
            let escaped = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
            let _ = write!(text, "{between}{label}=\"{escaped}\"");
        }
        if !text.is_empty() {
            text.push('}');
        }
        self.line(format_args!("{name}{text} {value}"));
    }

    fn line(&mut self, text: std::fmt::Arguments<'_>) {
        // A string takes whatever is written.
        let _ = self.0.write_fmt(text);
        self.0.push('\n');
    }

    /// A family of one counter.
    pub fn counter(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, Kind::Counter, help);
        self.sample(name, &[], value);
    }

    /// A family of one gauge.
    pub fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, Kind::Gauge, help);
        self.sample(name, &[], value);
    }

    /// A counter for each value of a label.
    pub fn counters<L: Label>(&mut self, name: &str, help: &str, family: &Family<L>) {
        self.family(name, Kind::Counter, help);
        for value in L::ALL {
            self.sample(name, &[(L::NAME, value.text())], family.get(*value));
        }
    }

    /// The samples of a histogram whose family was begun.
    pub fn histogram(&mut self, name: &str, labels: &[(&'static str, &'static str)], histogram: &Histogram) {
        let per_one = histogram.scale.per_one;
        let mut below = 0;
        let bounds = histogram.scale.bounds.iter().map(|bound| (*bound as f64 / per_one).to_string());
        for (bucket, bound) in histogram.buckets.iter().zip(bounds.chain(["+Inf".to_owned()])) {
            below += bucket.get();
            let labels: Vec<_> = labels.iter().copied().chain([("le", bound.as_str())]).collect();
            self.write(&format!("{name}_bucket"), &labels, below);
        }
        self.sample(&format!("{name}_sum"), labels, histogram.sum.get() as f64 / per_one);
        self.sample(&format!("{name}_count"), labels, below);
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    label! {
        Fruit is "fruit" { Apple = "apple", Pear = "pear" }
    }

    #[test]
    fn metrics_are_written_in_the_prometheus_text_format() {
        let (family, times, gauge) = (Family::<Fruit>::default(), Histogram::new(TIMES), Gauge::default());
        family.add_one(Fruit::Pear);
        times.observe_time(Duration::from_micros(500));
        times.observe_time(Duration::from_micros(501));
        times.observe_time(Duration::from_secs(60));
        let held = gauge.hold();
        assert_eq!(gauge.get(), 1);
        drop(held);
        let mut out = Exposition::default();
        out.counters("eaten_total", "Fruit.", &family);
        out.gauge("left", "Left.", gauge.get());
        out.family("time_seconds", Kind::Histogram, "Time.");
        out.histogram("time_seconds", &[("a", "\"\\")], &times);
        let text = out.into_text();
        let begins = "# HELP eaten_total Fruit.\n# TYPE eaten_total counter\neaten_total{fruit=\"apple\"} 0\n\
                      eaten_total{fruit=\"pear\"} 1\n# HELP left Left.\n# TYPE left gauge\nleft 0\n";
        assert!(text.starts_with(begins), "{text}");
        for line in [
            "time_seconds_bucket{a=\"\\\"\\\\\",le=\"0.0005\"} 1\n",
            "time_seconds_bucket{a=\"\\\"\\\\\",le=\"0.001\"} 2\n",
            "time_seconds_bucket{a=\"\\\"\\\\\",le=\"10\"} 2\n",
            "time_seconds_bucket{a=\"\\\"\\\\\",le=\"+Inf\"} 3\n",
            "time_seconds_sum{a=\"\\\"\\\\\"} 60.001001\n",
            "time_seconds_count{a=\"\\\"\\\\\"} 3\n",
        ] {
            assert!(text.contains(line), "{line} is not in {text}");
        }
        assert_eq!(times.count(), 3);
    }
}

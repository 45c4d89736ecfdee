//! A bound on concurrent calls, in total and for each host or tenant. A call beyond it is refused at once and does not wait.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The calls that are running.
pub(super) struct Slots {
    most: usize,
    most_of_one: usize,
    running: Mutex<HashMap<String, usize>>,
}

/// A running call. Dropping it ends the call.
pub(super) struct Slot<'s> {
    slots: &'s Slots,
    name: &'s str,
}

impl Slots {
    pub(super) fn new(most: usize, most_of_one: usize) -> Slots {
        Slots { most, most_of_one, running: Mutex::default() }
    }

    /// Begins a call of this host or tenant, or returns `None` if too many are running.
    pub(super) fn take<'s>(&'s self, name: &'s str) -> Option<Slot<'s>> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let (all, of_one) = (running.values().sum::<usize>(), running.get(name).copied().unwrap_or_default());
        if all >= self.most || of_one >= self.most_of_one {
            return None;
        }
        running.insert(name.to_owned(), of_one + 1);
        Some(Slot { slots: self, name })
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        let mut running = self.slots.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = running.get_mut(self.name) {
            *number -= 1;
            if *number == 0 {
                running.remove(self.name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_bounded_in_total_and_for_each_host() {
        let slots = Slots::new(3, 2);
        let first = slots.take("a").unwrap();
        let second = slots.take("a").unwrap();
        assert!(slots.take("a").is_none(), "two to one host");
        let third = slots.take("b").unwrap();
        assert!(slots.take("c").is_none(), "three in total");
        drop(first);
        let fourth = slots.take("a").unwrap();
        drop((second, third, fourth));
        assert!(slots.running.lock().unwrap().is_empty(), "a host without calls is forgotten");
    }
}

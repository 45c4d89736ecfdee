//! Deployments with every credential at `acme`, made once for each state of the routes and copied for each case.

use std::collections::BTreeMap;

use super::Carried;
use crate::support::{Fixture, Template};

/// A deployment with every credential at `acme`.
pub struct Prepared {
    template: Template,
    carried: Carried,
}

impl Prepared {
    /// Prepares a deployment for the routes of this state, see [`Carried::for_route`].
    pub async fn of(fixture: Fixture, path: &str) -> Prepared {
        let carried = Carried::for_route(&fixture, &fixture.acme, path).await;
        Prepared { template: fixture.into_template(), carried }
    }

    /// Returns a copy with its credentials. Copies give equal answers, byte for byte, to equal requests.
    pub fn copy(&self) -> (Fixture, Carried) {
        (self.template.copy(), self.carried.clone())
    }
}

/// The deployments of all states, each prepared at its first use.
pub struct States {
    make: fn() -> Fixture,
    made: BTreeMap<Option<&'static str>, Prepared>,
}

impl States {
    /// Prepares each state in a deployment that `make` returns.
    pub fn of(make: fn() -> Fixture) -> States {
        States { make, made: BTreeMap::new() }
    }

    /// Returns the deployment in the state that a route is for.
    pub async fn at(&mut self, path: &str) -> &Prepared {
        let state = Carried::state_of(path);
        if !self.made.contains_key(&state) {
            self.made.insert(state, Prepared::of((self.make)(), state.unwrap_or_default()).await);
        }
        &self.made[&state]
    }
}

//! The state of a sign-in, as the row of its flow holds it.

use serde::{Deserialize, Serialize};

use crate::base::id::{AccountId, AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::time::Time;

/// Where a sign-in was begun, and so where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An authorization request that waits for it.
    Authorization(AuthorizationRequestId),
    /// A page of the tenant itself: it leads to the account page.
    AccountPage,
    /// A JSON surface: its program gets the session in the answer.
    Api,
}

/// What the person is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Who they are, and their password.
    #[default]
    Password,
    /// Whether they go on with the session that is there (`prompt=select_account`), or sign in as another person.
    SelectAccount,
}

/// What was proved so far. A session is made of it by the last transition only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proved {
    #[serde(with = "account_text")]
    pub account: AccountId,
    /// The account's epoch at the first proof: a changed password or a lock in between ends the sign-in.
    pub epoch: i64,
    /// Authentication methods (RFC 8176), in their order.
    pub methods: Vec<String>,
}

/// The version of the document that this version writes.
const VERSION: u32 = 1;

/// The document of a flow's row. A member that is missing has its default: rows of before there was a document have none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    pub(super) version: u32,
    /// The step that is due.
    pub due: Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proved: Option<Proved>,
    /// Inputs that were refused.
    pub tries: u32,
    /// Where it was begun, if that was a JSON surface.
    #[serde(skip_serializing_if = "Surface::is_browser")]
    pub(super) surface: Surface,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Surface {
    #[default]
    Browser,
    Api,
}

impl Surface {
    fn is_browser(&self) -> bool {
        *self == Surface::Browser
    }
}

impl Default for State {
    fn default() -> State {
        State { version: VERSION, due: Step::Password, proved: None, tries: 0, surface: Surface::Browser }
    }
}

impl State {
    /// The state of a sign-in that begins.
    pub fn begun(origin: Origin, due: Step) -> State {
        let surface = if origin == Origin::Api { Surface::Api } else { Surface::Browser };
        State { due, surface, ..State::default() }
    }

    /// The state of this text; `None` if a newer version wrote it in a way that this one does not know.
    pub fn parse(text: &str) -> Option<State> {
        serde_json::from_str(text).ok().filter(|state: &State| state.version <= VERSION)
    }

    pub(super) fn origin(&self, request: Option<AuthorizationRequestId>) -> Origin {
        match (request, self.surface) {
            (Some(id), _) => Origin::Authorization(id),
            (None, Surface::Browser) => Origin::AccountPage,
            (None, Surface::Api) => Origin::Api,
        }
    }
}

/// A sign-in flow.
#[derive(Clone, Debug)]
pub struct Flow {
    pub id: SignInFlowId,
    pub origin: Origin,
    pub state: State,
    pub expires_at: Time,
    pub progress: Progress,
}

/// How far a flow has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Open,
    /// Its last transition was made, with this session.
    Finished(SessionId),
    /// It was closed without a session: it was opened for one attempt.
    Closed,
}

impl Flow {
    pub fn is_open(&self, now: Time) -> bool {
        self.progress == Progress::Open && now < self.expires_at
    }

    /// The authorization request that waits for it.
    pub fn request(&self) -> Option<AuthorizationRequestId> {
        self.origin.request()
    }
}

impl Origin {
    /// The authorization request that waits.
    pub fn request(self) -> Option<AuthorizationRequestId> {
        match self {
            Origin::Authorization(id) => Some(id),
            Origin::AccountPage | Origin::Api => None,
        }
    }
}

/// How a person came to be signed in for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completed {
    /// By an authentication in a flow of this very request.
    Authenticated,
    /// By going on with the session that was there.
    Selected,
}

mod account_text {
    use serde::{Deserialize, Deserializer, Serializer, de};

    use crate::base::id::AccountId;

    pub fn serialize<S: Serializer>(id: &AccountId, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&id.to_base64url())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<AccountId, D::Error> {
        let text = String::deserialize(from)?;
        AccountId::from_base64url(&text).ok_or_else(|| de::Error::custom("no account id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_by_the_versions_before_and_after() {
        assert_eq!(State::parse("{}"), Some(State::default()), "rows of before there was a document");
        let proved = Proved { account: AccountId::from_bytes([7; 16]), epoch: 3, methods: vec!["pwd".to_owned()] };
        let state = State { proved: Some(proved), tries: 2, ..State::begun(Origin::Api, Step::SelectAccount) };
        let text = serde_json::to_string(&state).unwrap();
        assert_eq!(
            text,
            r#"{"version":1,"due":"select_account","proved":{"account":"BwcHBwcHBwcHBwcHBwcHBw","epoch":3,"methods":["pwd"]},"tries":2,"surface":"api"}"#
        );
        assert_eq!(State::parse(&text), Some(state));
        assert_eq!(State::parse(r#"{"version":2}"#), None, "its meaning is not known");
        assert_eq!(State::parse(r#"{"due":"dance"}"#), None);
    }
}

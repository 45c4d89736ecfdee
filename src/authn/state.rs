//! The state of a sign-in, as stored in the row of its flow.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::accounts::{Account, Purpose};
use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, AuthorizationRequestId, SessionId, SignInFlowId, VerificationId};
use crate::base::time::Time;
use crate::sessions::Persistence;
use crate::sessions::api::ApiAudience;

/// Where a sign-in was started and where it returns to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An authorization request that requires the sign-in.
    Authorization(AuthorizationRequestId),
    /// A page of the tenant. The sign-in leads to the account page.
    AccountPage,
    /// The profile page, whose draft this flow keeps.
    Profile(SignInFlowId),
    /// A JSON surface whose sessions have tokens. The response contains the token.
    Api(ApiAudience),
    /// The workspace API, called by a program with its API token. The response sets the cookie of a session.
    Workspace,
    /// The dashboard API, called by a page of an application. The response sets the cookie of a session.
    Dashboard,
    /// A sign-up at the dashboard API, which goes on on our pages. It leads to the URL that this flow keeps.
    Return(SignInFlowId),
}

/// The input that a step requires.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The email address and the password.
    #[default]
    Password,
    /// The choice between the existing session (`prompt=select_account`) and a sign-in as another user.
    SelectAccount,
    /// The creation of an account (`prompt=create`), or the sign-in with an existing one.
    Register,
    /// The proof of the address of a sign-up, by its link or code.
    VerifyEmail,
    /// The acceptance of the terms of use, in a new version.
    AcceptTerms,
    /// The link or the code of a mail, instead of a password.
    SignInMail,
    /// The choice to keep an account that is going to be deleted.
    KeepAccount,
}

/// The factors verified so far. Only the last transition creates a session from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proved {
    #[serde(with = "account_text")]
    pub account: AccountId,
    /// The account's epoch at the first factor. A password change or a lock in between ends the sign-in.
    pub epoch: Epoch,
    /// Authentication methods (RFC 8176), in the order of verification.
    pub methods: Vec<String>,
    /// How long the browser keeps the session.
    #[serde(default)]
    pub persistence: Persistence,
}

/// Returns the factors that a correct password verifies.
pub(super) fn by_password(account: &Account, persistence: Persistence) -> Proved {
    Proved { account: account.id, epoch: account.epoch, methods: vec!["pwd".to_owned()], persistence }
}

/// Returns what a sign-up without a password verifies: no factor, before its mail is used.
pub(super) fn by_sign_up(account: &Account, persistence: Persistence) -> Proved {
    Proved { methods: Vec::new(), ..by_password(account, persistence) }
}

/// Returns the factor that a mailed link or code verifies: a one-time password (RFC 8176, section 2).
pub(super) fn by_mail() -> Vec<String> {
    vec!["otp".to_owned()]
}

/// What was typed on the profile page when the session was lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The `sub` of the account for which the page was rendered.
    pub person: String,
    /// The values by claim.
    pub values: BTreeMap<String, String>,
}

/// The document version that this release writes.
const VERSION: u32 = 1;

/// The document in a flow's row. A missing member has its default. Rows older than the document have none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    pub(super) version: u32,
    /// The step that is due.
    pub due: Step,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proved: Option<Proved>,
    /// The number of refused inputs.
    pub tries: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// The verification that the flow waits for, as the 22 characters of its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) verification: Option<String>,
    /// The URL of an application that the sign-in leads to. It was checked when the flow was opened (A-07).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// The surface on which the sign-in was started. It is stored only if it is not a page.
    #[serde(skip_serializing_if = "Surface::is_browser")]
    pub(super) surface: Surface,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Surface {
    #[default]
    Browser,
    /// Earlier versions called it `api`.
    #[serde(alias = "api")]
    Login,
    Organization,
    Workspace,
    Dashboard,
}

impl Surface {
    fn of(origin: Origin) -> Surface {
        match origin {
            Origin::Authorization(_) | Origin::AccountPage | Origin::Profile(_) | Origin::Return(_) => Surface::Browser,
            Origin::Dashboard => Surface::Dashboard,
            Origin::Api(ApiAudience::Login) => Surface::Login,
            Origin::Api(ApiAudience::Organization) => Surface::Organization,
            Origin::Workspace => Surface::Workspace,
        }
    }

    fn is_browser(&self) -> bool {
        *self == Surface::Browser
    }
}

impl Default for State {
    fn default() -> State {
        State {
            version: VERSION,
            due: Step::Password,
            proved: None,
            tries: 0,
            draft: None,
            verification: None,
            return_url: None,
            surface: Surface::Browser,
        }
    }
}

impl State {
    /// Returns the initial state of a sign-in.
    pub fn begun(origin: Origin, due: Step) -> State {
        State { due, surface: Surface::of(origin), ..State::default() }
    }

    /// Parses a stored state. Returns `None` if a newer release wrote a version that this one does not know.
    pub fn parse(text: &str) -> Option<State> {
        serde_json::from_str(text).ok().filter(|state: &State| state.version <= VERSION)
    }

    /// Returns the verification that the flow waits for.
    pub fn verification(&self) -> Option<VerificationId> {
        self.verification.as_deref().and_then(VerificationId::from_base64url)
    }

    /// Returns the state of a flow that waits for this verification. The password is proved already.
    #[must_use]
    pub(super) fn waiting_for(&self, verification: VerificationId, proved: Option<Proved>) -> State {
        let verification = Some(verification.to_base64url());
        State { due: Step::VerifyEmail, proved, verification, ..self.clone() }
    }

    /// Returns the state of a flow that waits for the mail of a sign-in. `proved`: the user, without a factor.
    #[must_use]
    pub(super) fn waiting_for_mail(&self, verification: VerificationId, proved: Option<Proved>) -> State {
        State { due: Step::SignInMail, ..self.waiting_for(verification, proved) }
    }

    /// Returns the origin of the flow with this id and this authorization request.
    pub(super) fn origin(&self, id: SignInFlowId, request: Option<AuthorizationRequestId>) -> Origin {
        match (request, self.surface) {
            (Some(request), _) => Origin::Authorization(request),
            (None, Surface::Browser) if self.draft.is_some() => Origin::Profile(id),
            (None, Surface::Browser) if self.return_url.is_some() => Origin::Return(id),
            (None, Surface::Browser) => Origin::AccountPage,
            (None, Surface::Login) => Origin::Api(ApiAudience::Login),
            (None, Surface::Organization) => Origin::Api(ApiAudience::Organization),
            (None, Surface::Workspace) => Origin::Workspace,
            (None, Surface::Dashboard) => Origin::Dashboard,
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

/// The progress of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Open,
    /// The last transition was made, with this session.
    Finished(SessionId),
    /// The flow was opened for one attempt and closed without a session.
    Closed,
}

impl Flow {
    pub fn is_open(&self, now: Time) -> bool {
        self.progress == Progress::Open && now < self.expires_at
    }

    /// Returns the authorization request that requires this flow.
    pub fn request(&self) -> Option<AuthorizationRequestId> {
        self.origin.request()
    }
}

impl Origin {
    /// Returns the authorization request, if that is the origin.
    pub fn request(self) -> Option<AuthorizationRequestId> {
        match self {
            Origin::Authorization(id) => Some(id),
            Origin::AccountPage
            | Origin::Profile(_)
            | Origin::Return(_)
            | Origin::Api(_)
            | Origin::Workspace
            | Origin::Dashboard => None,
        }
    }

    /// Returns whether a surface takes the sign-in, which has no pages for further steps.
    pub(super) fn is_of_surface(self) -> bool {
        match self {
            Origin::Api(_) | Origin::Workspace | Origin::Dashboard => true,
            Origin::Authorization(_) | Origin::AccountPage | Origin::Profile(_) | Origin::Return(_) => false,
        }
    }

    /// Returns what a sign-in with this origin is for.
    pub fn purpose(self) -> Purpose {
        match self {
            // The page on which a limited user verifies the address belongs to the pages.
            Origin::Authorization(_) | Origin::Api(_) => Purpose::Application,
            Origin::AccountPage | Origin::Profile(_) | Origin::Return(_) | Origin::Dashboard => Purpose::OwnPages,
            Origin::Workspace => Purpose::Workspaces,
        }
    }
}

/// How a user completed the sign-in of an authorization request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completed {
    /// By an authentication in a flow of this request.
    Authenticated,
    /// By choosing the existing session.
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
        AccountId::from_base64url(&text).ok_or_else(|| de::Error::custom("not an account id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_by_the_versions_before_and_after() {
        assert_eq!(State::parse("{}"), Some(State::default()), "rows of before there was a document");
        let proved = Proved {
            account: AccountId::from_bytes([7; 16]),
            epoch: Epoch::from_number(3),
            methods: vec!["pwd".to_owned()],
            persistence: Persistence::Remembered,
        };
        let state = State {
            proved: Some(proved),
            tries: 2,
            ..State::begun(Origin::Api(ApiAudience::Login), Step::SelectAccount)
        };
        let text = serde_json::to_string(&state).unwrap();
        assert_eq!(
            text,
            r#"{"version":1,"due":"select_account","proved":{"account":"BwcHBwcHBwcHBwcHBwcHBw","epoch":3,"methods":["pwd"],"persistence":"remembered"},"tries":2,"surface":"login"}"#
        );
        let older = State::parse(&text.replace(r#","persistence":"remembered""#, "")).unwrap();
        assert_eq!(older.proved.unwrap().persistence, Persistence::BrowserSession);
        assert_eq!(State::parse(&text.replace("login", "api")).as_ref(), Some(&state), "the name of before");
        assert_eq!(State::parse(&text), Some(state));
        assert_eq!(State::parse(r#"{"version":2}"#), None, "a newer version is not understood");
        assert_eq!(State::parse(r#"{"due":"dance"}"#), None);
    }
}

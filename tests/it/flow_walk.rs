//! Random walks over the states of a sign-in flow. Requests come late, twice, from another browser or after the end.
//! Only the last transition makes a session, and the browser that owns the flow can always continue.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";

/// A step of a walk.
#[derive(Clone, Copy, Debug)]
enum Action {
    /// Posts a password for this account: right or wrong, and whether the browser receives the response.
    Password { email: &'static str, right: bool, answer: Seen },
    /// Continues with the session of the browser.
    Continue,
    /// Chooses to sign in as another user.
    Another,
    /// Posts the right password from a browser that does not own the flow.
    Foreign,
    /// Opens the page of the flow.
    Open,
    /// Signs out.
    SignOut,
    /// Lets this many seconds pass.
    Wait(u64),
}

#[derive(Clone, Copy, Debug)]
enum Seen {
    Arrives,
    /// The connection breaks: no cookie is set and no redirect followed.
    Lost,
}

fn action() -> impl Strategy<Value = Action> {
    let seen = prop_oneof![Just(Seen::Arrives), Just(Seen::Lost)];
    let email = prop_oneof![3 => Just(ADA), 1 => Just(BOB)];
    prop_oneof![
        6 => (email, any::<bool>(), seen).prop_map(|(email, right, answer)| Action::Password { email, right, answer }),
        2 => Just(Action::Continue),
        1 => Just(Action::Another),
        2 => Just(Action::Foreign),
        2 => Just(Action::Open),
        1 => Just(Action::SignOut),
        1 => prop_oneof![Just(60_u64), Just(31 * 60)].prop_map(Action::Wait),
    ]
}

/// One walk.
struct Walk<'f> {
    fixture: &'f Fixture,
    tenant: TestTenant,
    owner: Browser,
    foreign: Browser,
    flow: String,
    /// Whether the flow has made its session or has expired.
    over: bool,
    age: u64,
}

impl Walk<'_> {
    fn sessions(&self) -> usize {
        let rows = self.fixture.rows_of(self.tenant.tenant.id).into_iter();
        rows.filter(|row| row.starts_with("sessions: ")).count()
    }

    fn attempt(&self, email: &str, right: bool) -> Req {
        let password = if right { self.tenant.password } else { "a wrong password" };
        let form = [("flow", self.flow.as_str()), ("email", email), ("password", password)];
        Req::post(format!("{}/login", self.tenant.path), &form).same_origin()
    }

    async fn choose(&mut self, account: &str) -> Answer {
        let address = format!("{}/select-account?flow={}", self.tenant.path, self.flow);
        let page = self.owner.get(self.fixture, &address).await;
        let session = page.field("session").unwrap_or_else(|| "AAAAAAAAAAAAAAAAAAAAAA".to_owned());
        let form = [("flow", self.flow.as_str()), ("session", session.as_str()), ("account", account)];
        let req = Req::post(format!("{}/select-account", self.tenant.path), &form).same_origin();
        self.owner.send(self.fixture, req).await
    }

    async fn step(&mut self, action: Action) {
        let before = self.sessions();
        match action {
            Action::Password { email, right, answer } => {
                let req = self.attempt(email, right);
                let answered = match answer {
                    Seen::Arrives => self.owner.send(self.fixture, req).await,
                    Seen::Lost => self.owner.clone().send(self.fixture, req).await,
                };
                self.assert_can_continue(action, &answered);
                let made = self.sessions() - before;
                let given = answered.headers_named("set-cookie").iter().any(|cookie| cookie.contains("-session-"));
                assert!(!given || right, "{action:?}: a wrong password sets no session cookie");
                assert!(
                    made == 0 || (right && !self.over),
                    "{action:?}: a session was made by another transition than the last"
                );
                self.over |= made > 0 || given;
            }
            Action::Continue => {
                let answered = self.choose("present").await;
                self.assert_can_continue(action, &answered);
                assert_eq!(self.sessions(), before, "{action:?}");
                self.over |= answered.header("location").is_some_and(|to| to.contains("/authorize/resume"));
            }
            Action::Another => {
                let answered = self.choose("another").await;
                self.assert_can_continue(action, &answered);
                assert_eq!(self.sessions(), before, "{action:?}");
            }
            Action::Foreign => {
                let rows = self.fixture.rows_of(self.tenant.tenant.id);
                for mut foreign in [self.foreign.clone(), Browser::new()] {
                    let answered = foreign.send(self.fixture, self.attempt(ADA, true)).await;
                    assert_eq!(answered.status, 410, "A-52: {}", answered.text());
                    let given = answered.headers_named("set-cookie");
                    assert!(!given.iter().any(|cookie| cookie.contains("-session-")), "{given:?}");
                }
                assert_eq!(self.fixture.rows_of(self.tenant.tenant.id), rows, "A-52: nothing is changed");
            }
            Action::Open => {
                let answered =
                    self.owner.get(self.fixture, &format!("{}/login?flow={}", self.tenant.path, self.flow)).await;
                self.assert_can_continue(action, &answered);
                assert_eq!(self.sessions(), before, "{action:?}");
            }
            Action::SignOut => {
                let req = Req::post(format!("{}/logout", self.tenant.path), &[]).same_origin();
                self.owner.send(self.fixture, req).await;
            }
            Action::Wait(seconds) => {
                self.fixture.advance(seconds);
                self.age += seconds;
                self.over |= self.age >= 30 * 60;
            }
        }
    }

    /// Asserts that the owner gets a form, a redirect, or a page with a link to continue.
    fn assert_can_continue(&self, action: Action, answer: &Answer) {
        let text = answer.text();
        let continues = match answer.status {
            303 => self.fixture.is_own(answer.location()),
            200 | 401 | 403 | 429 => text.contains("<form"),
            // Expired: the page links to the request while that waits, and then to the application.
            410 => text.contains("/oauth2/authorize/resume?request=") || text.contains("https://app.example.com/\""),
            _ => false,
        };
        assert!(continues, "{action:?}: {} {text}", answer.status);
    }

    /// Asserts that the owner reaches the application from any state, or its home page if the request has expired.
    async fn arrive(mut self) {
        // A rate limit expires with time, and the request may expire with it.
        let address = format!("{}/login?flow={}", self.tenant.path, self.flow);
        let mut answer = self.owner.get(self.fixture, &address).await;
        for _ in 0..6 {
            answer = self.owner.follow(self.fixture, answer).await;
            if answer.status == 303 {
                assert!(answer.location_query().contains_key("code"), "{}", answer.location());
                return;
            }
            let text = answer.text().to_owned();
            if text.contains("https://app.example.com/\"") {
                return;
            }
            if let Some(at) = text.find("/oauth2/authorize/resume?request=") {
                let handle: String = text[at..].chars().take_while(|c| *c != '"').collect();
                answer = self.owner.get(self.fixture, &format!("{}{handle}", self.tenant.path)).await;
                continue;
            }
            if let Some(session) = answer.field("session") {
                let flow = answer.field("flow").unwrap();
                let form = [("flow", flow.as_str()), ("session", session.as_str()), ("account", "present")];
                let req = Req::post(format!("{}/select-account", self.tenant.path), &form).same_origin();
                answer = self.owner.send(self.fixture, req).await;
                continue;
            }
            self.flow = answer.field("flow").unwrap_or_else(|| panic!("no form to continue: {} {text}", answer.status));
            // The rate limit after wrong passwords is shorter than the lifetime of the request.
            self.fixture.advance(15 * 60);
            answer = self.owner.send(self.fixture, self.attempt(ADA, true)).await;
        }
        panic!("the application was not reached: {} {}", answer.status, answer.text());
    }
}

#[test]
fn a_72_random_walks_make_one_session_and_never_end_in_a_dead_end() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let walks = (any::<bool>(), proptest::collection::vec(action(), 1..9));
    let outcome = runner.run(&walks, |(signed_in, actions)| {
        actix_web::rt::System::new().block_on(async {
            let fixture = Fixture::new();
            let tenant = fixture.acme.clone();
            fixture.account(&tenant, BOB, true);
            let mut owner = if signed_in { fixture.signed_in(&tenant).await } else { Browser::new() };
            let foreign = fixture.signed_in(&tenant).await;
            let asked = if signed_in { [("prompt", "select_account")] } else { [("prompt", "login")] };
            let start = fixture.authorize(&mut owner, (&tenant, &tenant.public), &asked).await;
            let flow = start.location().split("flow=").nth(1).expect("a flow").to_owned();
            let mut walk = Walk { fixture: &fixture, tenant, owner, foreign, flow, over: false, age: 0 };
            for action in actions {
                walk.step(action).await;
            }
            walk.arrive().await;
        });
        Ok(())
    });
    if let Err(failed) = outcome {
        panic!("{failed}");
    }
}

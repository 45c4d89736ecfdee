//! Random walks over the states of a sign-in: whatever is sent to a flow, late, doubled, from another browser or after its
//! end, a session is made by the last transition only, and the browser that owns the flow can always go on.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";

/// What is done next.
#[derive(Clone, Copy, Debug)]
enum Deed {
    /// A password for this account: right or wrong, and whether the browser sees the answer.
    Password { email: &'static str, right: bool, answer: Seen },
    /// Goes on with the session that the browser has.
    GoOn,
    /// Signs in as another person instead.
    Another,
    /// A right password for the flow, from a browser that does not own it.
    Foreign,
    /// Opens the page of the flow.
    Open,
    /// Signs out.
    SignOut,
    /// Time passes, in seconds.
    Wait(u64),
}

#[derive(Clone, Copy, Debug)]
enum Seen {
    Arrives,
    /// The connection breaks: no cookie is set, no redirect followed.
    Lost,
}

fn deed() -> impl Strategy<Value = Deed> {
    let seen = prop_oneof![Just(Seen::Arrives), Just(Seen::Lost)];
    let email = prop_oneof![3 => Just(ADA), 1 => Just(BOB)];
    prop_oneof![
        6 => (email, any::<bool>(), seen).prop_map(|(email, right, answer)| Deed::Password { email, right, answer }),
        2 => Just(Deed::GoOn),
        1 => Just(Deed::Another),
        2 => Just(Deed::Foreign),
        2 => Just(Deed::Open),
        1 => Just(Deed::SignOut),
        1 => prop_oneof![Just(60_u64), Just(31 * 60)].prop_map(Deed::Wait),
    ]
}

/// One walk.
struct Walk<'f> {
    fixture: &'f Fixture,
    tenant: TestTenant,
    owner: Browser,
    foreign: Browser,
    flow: String,
    /// Whether the flow has made its session, or was closed by its time.
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

    async fn step(&mut self, deed: Deed) {
        let before = self.sessions();
        match deed {
            Deed::Password { email, right, answer } => {
                let req = self.attempt(email, right);
                let answered = match answer {
                    Seen::Arrives => self.owner.send(self.fixture, req).await,
                    Seen::Lost => self.owner.clone().send(self.fixture, req).await,
                };
                self.assert_goes_on(deed, &answered);
                let made = self.sessions() - before;
                let given = answered.headers_named("set-cookie").iter().any(|cookie| cookie.contains("-session-"));
                assert!(!given || right, "{deed:?}: a wrong password gives no secret");
                assert!(made == 0 || (right && !self.over), "{deed:?}: a session by more than the last transition");
                self.over |= made > 0 || given;
            }
            Deed::GoOn => {
                let answered = self.choose("present").await;
                self.assert_goes_on(deed, &answered);
                assert_eq!(self.sessions(), before, "{deed:?}");
                self.over |= answered.header("location").is_some_and(|to| to.contains("/authorize/resume"));
            }
            Deed::Another => {
                let answered = self.choose("another").await;
                self.assert_goes_on(deed, &answered);
                assert_eq!(self.sessions(), before, "{deed:?}");
            }
            Deed::Foreign => {
                let rows = self.fixture.rows_of(self.tenant.tenant.id);
                for mut foreign in [self.foreign.clone(), Browser::new()] {
                    let answered = foreign.send(self.fixture, self.attempt(ADA, true)).await;
                    assert_eq!(answered.status, 410, "A-52: {}", answered.text());
                    let given = answered.headers_named("set-cookie");
                    assert!(!given.iter().any(|cookie| cookie.contains("-session-")), "{given:?}");
                }
                assert_eq!(self.fixture.rows_of(self.tenant.tenant.id), rows, "A-52: nothing is changed");
            }
            Deed::Open => {
                let answered =
                    self.owner.get(self.fixture, &format!("{}/login?flow={}", self.tenant.path, self.flow)).await;
                self.assert_goes_on(deed, &answered);
                assert_eq!(self.sessions(), before, "{deed:?}");
            }
            Deed::SignOut => {
                let req = Req::post(format!("{}/logout", self.tenant.path), &[]).same_origin();
                self.owner.send(self.fixture, req).await;
            }
            Deed::Wait(seconds) => {
                self.fixture.advance(seconds);
                self.age += seconds;
                self.over |= self.age >= 30 * 60;
            }
        }
    }

    /// An answer to the owner is a page with a form, a way on, or a way back.
    fn assert_goes_on(&self, deed: Deed, answer: &Answer) {
        let text = answer.text();
        let goes_on = match answer.status {
            303 => self.fixture.is_own(answer.location()),
            200 | 401 | 403 => text.contains("<form"),
            // Too many attempts, and what is over: the page has a link to where it goes on.
            410 | 429 => text.contains("/oauth2/authorize/resume?request=") || text.contains("/login?flow="),
            _ => false,
        };
        assert!(goes_on, "{deed:?}: {} {text}", answer.status);
    }

    /// From wherever the walk ended the owner reaches the application, or its front page where the request is over.
    async fn arrive(mut self) {
        // What was guessed too often is let go by time, which may end the request.
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
            self.flow = answer.field("flow").unwrap_or_else(|| panic!("a dead end: {} {text}", answer.status));
            // A wait that wrong passwords brought about passes; it is shorter than the request lives.
            self.fixture.advance(15 * 60);
            answer = self.owner.send(self.fixture, self.attempt(ADA, true)).await;
        }
        panic!("no way to the application: {} {}", answer.status, answer.text());
    }
}

#[test]
fn a_72_no_walk_over_a_flow_makes_a_second_session_or_ends_where_nothing_goes_on() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let walks = (any::<bool>(), proptest::collection::vec(deed(), 1..9));
    let outcome = runner.run(&walks, |(signed_in, deeds)| {
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
            for deed in deeds {
                walk.step(deed).await;
            }
            walk.arrive().await;
        });
        Ok(())
    });
    if let Err(failed) = outcome {
        panic!("{failed}");
    }
}

//! The queue: jobs survive failures, are retried on schedule and done fairly, on any number of nodes.

use std::sync::Mutex;
use std::time::Duration;

use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::id::{QueueJobId, TenantId};
use portico::base::locale::Locale;
use portico::base::page::PageRequest;
use portico::base::secret::Secret;
use portico::base::time::Clock;
use portico::jobs::sweep::sweep;
use portico::mail::{self, Letter, Message, Recipient};
use portico::queue::store::{Filter, list};
use portico::queue::{
    self, Deliver, GIVE_UP_AFTER, KEEP_DEAD, LEASE, Leased, ListedJob, Outcome, Queue, RENEW, State, Workers,
};

use crate::support::{Fixture, TestTenant};

fn to(address: &str) -> Letter {
    Letter::new(Recipient::of(&Email::parse(address).unwrap()), Locale::En, Message::TestMail)
}

/// Queues a test mail of a tenant.
fn queue_mail(fixture: &Fixture, tenant: &TestTenant, address: &str) -> QueueJobId {
    let (op, letter) = (fixture.op(tenant), to(address));
    fixture.services.db.write(tenant.tenant.id, move |wtx| mail::enqueue(&op, wtx, &letter)).unwrap()
}

fn jobs(fixture: &Fixture) -> Vec<ListedJob> {
    let all = PageRequest::first(1_000);
    fixture.services.db.system_read(|stx| list(stx, Filter::default(), &all)).unwrap().items
}

fn only(fixture: &Fixture) -> ListedJob {
    let mut jobs = jobs(fixture);
    assert_eq!(jobs.len(), 1);
    jobs.remove(0)
}

/// Returns a queue on this node that does jobs with this function.
fn queue_with(fixture: &Fixture, deliver: impl Deliver + 'static) -> Queue {
    let services = &fixture.services;
    Queue::new(services.db.clone(), services.clock.clone(), services.entropy.clone(), std::sync::Arc::new(deliver))
}

/// Does jobs with a function.
struct By<F>(F);

impl<F: Fn(&Leased) -> Outcome + Send + Sync> Deliver for By<F> {
    fn deliver(&self, job: &Leased, _: &Secret<Vec<u8>>) -> Outcome {
        (self.0)(job)
    }
}

#[actix_web::test]
async fn p_09_a_job_is_committed_with_its_cause_or_not_at_all() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let (op, letter) = (fixture.op(&acme), to("ada@example.com"));
    let refused: Result<(), Fault> = fixture.services.db.write(acme.tenant.id, move |wtx| {
        mail::enqueue(&op, wtx, &letter)?;
        Err(Fault::internal("on purpose"))
    });
    assert!(refused.is_err());
    assert_eq!(fixture.mails().len(), 0, "no mail for a change that was rolled back");
    queue_mail(&fixture, &acme, "ada@example.com");
    let sent = fixture.mails();
    assert_eq!((sent.len(), sent[0].to.as_str(), sent[0].kind), (1, "ada@example.com", "test_mail"));
    assert_eq!(fixture.mails().len(), 0, "a delivered job is deleted");
}

/// P-08: the payload is sealed, so neither an address nor a link is readable in the database, and it is bound to its row.
#[actix_web::test]
async fn p_08_the_payload_of_a_job_is_sealed_to_its_row() {
    let fixture = Fixture::new();
    fixture.leaves_mail();
    let acme = fixture.acme.clone();
    let (one, two) = (queue_mail(&fixture, &acme, "one@example.com"), queue_mail(&fixture, &acme, "two@example.com"));
    let rows = fixture.rows_of(acme.tenant.id);
    let hex: String = "one@example.com".bytes().map(|b| format!("{b:02X}")).collect();
    assert!(rows.iter().all(|row| !row.contains("one@example.com") && !row.to_uppercase().contains(&hex)), "{rows:?}");
    let payload = |id: QueueJobId| jobs(&fixture).into_iter().find(|job| job.id == id).unwrap().payload;
    let db = &fixture.services.db;
    let open =
        |tenant: TenantId, id, sealed: Vec<u8>| db.read(tenant, |tx| queue::open_payload(tx, id, &sealed)).is_ok();
    assert!(open(acme.tenant.id, one, payload(one)));
    assert!(!open(acme.tenant.id, two, payload(one)), "the payload of another row");
    assert!(!open(fixture.globex.tenant.id, one, payload(one)), "A-31: the key of another tenant");
}

#[actix_web::test]
async fn failures_are_retried_on_schedule_until_the_job_is_dead() {
    let fixture = Fixture::new();
    fixture.leaves_mail();
    queue_mail(&fixture, &fixture.acme, "ada@example.com");
    let queue = queue_with(&fixture, By(|_: &Leased| Outcome::Later("450 try\r\nlater".to_owned())));
    let began = fixture.clock.now();
    let mut delays = Vec::new();
    loop {
        assert_eq!(queue.drain().unwrap(), 1, "one attempt when it is due");
        let job = only(&fixture);
        assert_eq!(job.last_error.as_deref().map(|e| e.contains("450 try  later")), Some(true), "{job:?}");
        if job.state == State::Dead {
            break;
        }
        assert_eq!((job.state, job.attempts), (State::Waiting, i64::try_from(delays.len()).unwrap() + 1));
        let wait = job.due_at.since(fixture.clock.now());
        delays.push(wait.as_secs());
        fixture.clock.advance(wait - Duration::from_secs(1));
        assert_eq!(queue.drain().unwrap(), 0, "not before it is due");
        fixture.clock.advance(Duration::from_secs(1));
    }
    for (n, least) in [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600].into_iter().enumerate() {
        assert!((least..=least + least / 4).contains(&delays[n]), "attempt {n}: {delays:?}");
    }
    let lasted = fixture.clock.now().since(began);
    assert!(lasted <= GIVE_UP_AFTER && lasted > GIVE_UP_AFTER - Duration::from_secs(2 * 3_600), "{lasted:?}");
    // P-09: the dead letter is visible for 30 days, then it is swept.
    fixture.clock.advance(KEEP_DEAD);
    assert_eq!(queue.drain().unwrap(), 0, "a dead job is not done");
    sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(jobs(&fixture).len(), 1);
    fixture.clock.advance(Duration::from_secs(120));
    sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(jobs(&fixture).len(), 0);
}

#[actix_web::test]
async fn a_dead_job_can_be_retried() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let id = queue_mail(&fixture, &acme, "ada@example.com");
    fixture.mail_memory().fail_next(mail::Failure::Permanent("550 no such user".to_owned()));
    assert_eq!(fixture.mails().len(), 0);
    let dead = only(&fixture);
    assert_eq!((dead.state, dead.last_error.as_deref()), (State::Dead, Some("550 no such user")));
    fixture.advance(4 * 86_400);
    let retry = |fixture: &Fixture| {
        let op = fixture.op(&fixture.acme);
        fixture.services.db.write(op.tenant.id, move |wtx| mail::retry(&op, wtx, id)).unwrap()
    };
    assert!(retry(&fixture));
    fixture.mail_memory().fail_next(mail::Failure::Temporary("450 later".to_owned()));
    assert_eq!(fixture.mails().len(), 0);
    assert_eq!(only(&fixture).state, State::Waiting, "it is tried for another three days");
    assert!(retry(&fixture));
    assert_eq!(fixture.mails().len(), 1);
    assert!(!retry(&fixture), "a delivered mail is gone");
}

#[actix_web::test]
async fn the_first_success_makes_everything_due_that_waits_for_the_destination() {
    let fixture = Fixture::new();
    for n in 0..450 {
        queue_mail(&fixture, &fixture.acme, &format!("user{n}@example.com"));
    }
    let own = queue_mail(&fixture, &fixture.globex, "own@example.com");
    let away = queue_with(
        &fixture,
        By(move |job: &Leased| match job.id == own {
            true => Outcome::Later("450 this mailbox only".to_owned()),
            false => Outcome::Unreachable("connection refused".to_owned()),
        }),
    );
    assert_eq!(away.drain().unwrap(), 451);
    let unreachable = jobs(&fixture).into_iter().filter(|job| job.state == State::Unreachable).count();
    assert_eq!((unreachable, fixture.mails().len()), (450, 0));
    queue_mail(&fixture, &fixture.globex, "one@example.com");
    let sent = fixture.mails();
    assert_eq!(sent.len(), 451, "one success woke all that waited for the server");
    assert!(sent.iter().all(|mail| mail.to != "own@example.com"), "a mail that was refused by itself waits");
    fixture.advance(60);
    assert_eq!(fixture.mails().len(), 1);
}

#[actix_web::test]
async fn jobs_are_leased_fairly_over_tenants() {
    let fixture = Fixture::new();
    fixture.leaves_mail();
    for n in 0..20 {
        queue_mail(&fixture, &fixture.acme, &format!("user{n}@example.com"));
    }
    for n in 0..3 {
        queue_mail(&fixture, &fixture.globex, &format!("user{n}@example.com"));
    }
    let (acme, globex) = (fixture.acme.tenant.id, fixture.globex.tenant.id);
    let leased: Vec<TenantId> = (0..8).map(|_| fixture.queue().lease(&[]).unwrap().unwrap().tenant).collect();
    let of = |tenant| leased.iter().take(6).filter(|own| **own == tenant).count();
    assert_eq!((of(acme), of(globex)), (3, 3), "A-42: they take turns: {leased:?}");
    assert_eq!(leased[6..], [acme, acme]);
    let destination = fixture.queue().lease(&[]).unwrap().unwrap().destination;
    assert!(fixture.queue().lease(&[destination]).unwrap().is_none(), "a busy destination is skipped");
}

/// P-09: a job whose worker dies is done again; a worker that was too slow changes nothing.
#[actix_web::test]
async fn a_lapsed_lease_makes_a_job_due_and_fences_the_slow_worker() {
    let fixture = Fixture::new();
    queue_mail(&fixture, &fixture.acme, "ada@example.com");
    let slow = fixture.queue().lease(&[]).unwrap().unwrap();
    let other = fixture.another_node();
    other.leaves_mail();
    assert!(other.queue().lease(&[]).unwrap().is_none(), "one worker holds it");
    fixture.advance(LEASE.as_secs() - 1);
    assert!(fixture.queue().lease(&[]).unwrap().is_none());
    fixture.advance(1);
    let second = fixture.queue().lease(&[]).unwrap().unwrap();
    assert_eq!((second.id, second.attempt), (slow.id, 2));
    for outcome in
        [Outcome::Done, Outcome::Dead("no".into()), Outcome::Later("no".into()), Outcome::Unreachable("no".into())]
    {
        fixture.queue().settle(&slow, outcome).unwrap();
        assert_eq!(only(&fixture).state, State::Leased, "the first worker no longer decides");
    }
    fixture.queue().settle(&second, Outcome::Done).unwrap();
    assert_eq!(jobs(&fixture).len(), 0);
}

/// P-09: a slow delivery keeps its job, on both engines; a worker that lost its lease cannot renew it.
#[actix_web::test]
async fn a_renewed_lease_lasts_and_a_lost_one_is_not_renewed() {
    let fixture = Fixture::new();
    queue_mail(&fixture, &fixture.acme, "ada@example.com");
    let other = fixture.another_node();
    let slow = fixture.queue().lease(&[]).unwrap().unwrap();
    for _ in 0..10 {
        fixture.advance(RENEW.as_secs());
        assert_eq!(fixture.queue().renew(std::slice::from_ref(&slow)).unwrap(), 1);
        assert!(other.queue().lease(&[]).unwrap().is_none(), "the job is in progress");
    }
    fixture.advance(LEASE.as_secs());
    let second = other.queue().lease(&[]).unwrap().unwrap();
    assert_eq!(second.id, slow.id);
    assert_eq!(fixture.queue().renew(std::slice::from_ref(&slow)).unwrap(), 0, "the other node has it");
    other.queue().settle(&second, Outcome::Later("no".into())).unwrap();
    assert_eq!(other.queue().renew(&[second]).unwrap(), 0, "a settled job has no lease");
    fixture.leaves_mail();
    other.leaves_mail();
}

/// P-02, on both engines: concurrent workers of two nodes do each job once.
#[actix_web::test]
async fn concurrent_workers_do_each_job_once() {
    const JOBS: usize = 60;
    let fixture = Fixture::new();
    for n in 0..JOBS / 2 {
        queue_mail(&fixture, &fixture.acme, &format!("user{n}@example.com"));
        queue_mail(&fixture, &fixture.globex, &format!("user{n}@example.com"));
    }
    let other = fixture.another_node();
    let done: Mutex<Vec<QueueJobId>> = Mutex::default();
    std::thread::scope(|scope| {
        for queue in [fixture.queue(), other.queue()].into_iter().cycle().take(6) {
            let done = &done;
            scope.spawn(move || {
                while let Some(job) = queue.lease(&[]).unwrap() {
                    done.lock().unwrap().push(job.id);
                    queue.settle(&job, Outcome::Done).unwrap();
                }
            });
        }
    });
    // A worker may find no job while another one is taking the last of a tenant.
    while let Some(job) = fixture.queue().lease(&[]).unwrap() {
        done.lock().unwrap().push(job.id);
        fixture.queue().settle(&job, Outcome::Done).unwrap();
    }
    let mut done = done.into_inner().unwrap();
    done.sort();
    done.dedup();
    assert_eq!(done.len(), JOBS);
    assert_eq!(jobs(&fixture).len(), 0);
}

#[actix_web::test]
async fn a_panic_or_a_damaged_payload_stops_no_other_job() {
    let fixture = Fixture::new();
    fixture.leaves_mail();
    let acme = fixture.acme.clone();
    queue_mail(&fixture, &acme, "one@example.com");
    let queue = queue_with(&fixture, By(|_: &Leased| panic!("on purpose")));
    assert_eq!(queue.drain().unwrap(), 1);
    assert_eq!(only(&fixture).last_error.as_deref(), Some("the delivery panicked"));
    fixture.advance(60);
    let mut job = fixture.queue().lease(&[]).unwrap().unwrap();
    job.payload[40] ^= 1;
    fixture.queue().work(&job).unwrap();
    let dead = only(&fixture);
    assert_eq!(dead.state, State::Dead, "{dead:?}");
    assert!(dead.last_error.unwrap().contains("cannot be decrypted"));
}

/// The worker threads start at once after a commit, and end on drop.
#[actix_web::test]
async fn workers_deliver_what_is_queued_while_they_run() {
    let fixture = Fixture::new();
    let workers = Workers::start(fixture.queue()).unwrap();
    for n in 0..20 {
        queue_mail(&fixture, &fixture.acme, &format!("user{n}@example.com"));
    }
    let signal = fixture.services.db.queued();
    let mut sent = Vec::new();
    // Each wait ends with a signal of a worker that is done, or after a second.
    for _ in 0..200 {
        sent.extend(fixture.mail_memory().take());
        if sent.len() == 20 {
            break;
        }
        signal.wait(signal.count(), Duration::from_millis(100));
    }
    drop(workers);
    assert_eq!(sent.len(), 20);
    queue_mail(&fixture, &fixture.acme, "late@example.com");
    assert_eq!(fixture.mail_memory().take().len(), 0, "no worker is left");
    assert_eq!(fixture.mails().len(), 1);
}

/// P-09: mail of a suspended tenant waits; mail of a deleted one ends with it.
#[actix_web::test]
async fn mail_of_a_suspended_tenant_waits() {
    use portico::tenancy::TenantState;
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    queue_mail(&fixture, &acme, "ada@example.com");
    fixture.set_tenant_state(&acme, TenantState::Suspended);
    assert_eq!(fixture.mails().len(), 0);
    assert_eq!(only(&fixture).last_error.as_deref(), Some("the tenant is suspended"));
    fixture.set_tenant_state(&acme, TenantState::Active);
    fixture.advance(60);
    assert_eq!(fixture.mails().len(), 1);
    queue_mail(&fixture, &acme, "ada@example.com");
    fixture.set_tenant_state(&acme, TenantState::Deleted);
    fixture.advance(3_600);
    assert_eq!(fixture.mails().len(), 0);
    sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(jobs(&fixture).len(), 0);
}

//! The environment of the targets: one deployment with the demonstration's tenants and clients, and the application on
//! top of it. Its temporary directory is removed by `fuzz/run`.

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use actix_http::Request;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::rt::{System, SystemRunner};
use actix_web::test::{TestRequest, call_service, init_service};
use portico::app::{self, App};
use portico::base::token::{BearerToken, TokenKind};
use portico::config::{Overrides, load};
use portico::demo::cast::{Application, Cast, Kind, make};
use portico::op::{Op, Principal};
use portico::services::World;
use portico::tenancy::Tenant;
use portico::web::routes::ROUTES;
use portico::web::server::application;
use tempfile::TempDir;

pub struct Stage {
    pub app: App,
    pub cast: Cast,
    pub tenant: Arc<Tenant>,
    _folder: TempDir,
}

/// Returns the environment, created once.
pub fn stage() -> &'static Stage {
    static STAGE: OnceLock<Stage> = OnceLock::new();
    STAGE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portico.toml");
        let data = folder.path().join("data");
        let text = format!(
            "data_dir = \"{}\"\n[tenancy]\ndefault_slug = \"acme\"\n[hasher]\nmemory = 7168\niterations = 1\n",
            data.display()
        );
        std::fs::write(&file, text).unwrap();
        let (config, _) = load(&Overrides { config_file: Some(file), data_dir: None }).unwrap();
        let app = app::open(&config, World::system().unwrap()).unwrap();
        let cast = make(&app, "http://127.0.0.1:8081", "http://127.0.0.1:8083").unwrap();
        let found = app.services.db.system_read(|stx| {
            portico::tenancy::store::find_by_slug(stx, &portico::base::slug::Slug::parse("acme").unwrap())
        });
        let tenant = Arc::new(found.unwrap().unwrap());
        Stage { app, cast, tenant, _folder: folder }
    })
}

impl Stage {
    pub fn client(&self, kind: Kind) -> &Application {
        self.cast.companies[0].applications.iter().find(|a| a.kind == kind).unwrap()
    }

    /// Returns the secret of a client, or the empty string.
    pub fn secret(&self, kind: Kind) -> &str {
        self.client(kind).client_secret.as_deref().unwrap_or_default()
    }

    pub fn op(&self) -> Op {
        let services = &self.app.services;
        Op::new(self.tenant.clone(), Principal::Operator, services.moment().unwrap())
    }

    /// Replaces placeholders in braces, as seeds contain them: clients, their secrets, a code and a refresh token. The
    /// code and the token are well formed but were never issued.
    pub fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        if !text.contains('{') {
            return text;
        }
        for kind in Kind::ALL {
            text = text.replace(&format!("{{{}}}", kind.slug()), &self.client(kind).client_id);
            text = text.replace(&format!("{{{}_secret}}", kind.slug()), self.secret(kind));
        }
        for (name, kind) in [("{code}", TokenKind::AuthorizationCode), ("{refresh}", TokenKind::RefreshToken)] {
            text = text.replace(name, BearerToken::new(kind, self.tenant.id, [7; 32]).expose());
        }
        text
    }

    /// Sends a request from this machine to the whole application and returns the response.
    pub fn answer(&self, request: TestRequest) -> ServiceResponse<BoxBody> {
        let request = request.insert_header(("host", "localhost:8080")).peer_addr(([127, 0, 0, 1], 1).into());
        RUNNING.with_borrow_mut(|slot| {
            let running = slot.get_or_insert_with(|| ManuallyDrop::new(running(self)));
            running.system.block_on((running.answer)(request.to_request()))
        })
    }
}

type Answering = Pin<Box<dyn Future<Output = ServiceResponse<BoxBody>>>>;

/// The application, started once.
struct Running {
    system: SystemRunner,
    answer: Box<dyn Fn(Request) -> Answering>,
}

thread_local! {
    // Never dropped: at the end of the thread, actix's thread-local pools are destroyed before this value.
    static RUNNING: RefCell<Option<ManuallyDrop<Running>>> = const { RefCell::new(None) };
}

fn running(stage: &Stage) -> Running {
    let system = System::new();
    let service = Rc::new(system.block_on(init_service(application(stage.app.state.clone(), &ROUTES))));
    let answer = move |request| -> Answering {
        let service = service.clone();
        Box::pin(async move { call_service(&*service, request).await })
    };
    Running { system, answer: Box::new(answer) }
}

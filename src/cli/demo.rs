//! `portico demo`

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::app;
use crate::base::network::TrustedProxies;
use crate::base::slug::Slug;
use crate::base::uri::CanonicalBase;
use crate::config::{Config, DEFAULT_SENDER, DatabaseUrl, MailTransport, Sender};
use crate::demo::cast::{self, Cast};
use crate::demo::dashboard::{self, Client, Dashboard};
use crate::demo::relying_party::{RelyingParty, Setting};
use crate::services::World;
use crate::telemetry::process;
use crate::web::inbox::Inbox;
use crate::web::run::{self, Beside, Serving, Stage};
use crate::web::{server, small};

/// How many ports after the configured one are tried before any free port is taken.
const TRIES: u16 = 10;

#[derive(Args)]
pub(super) struct DemoArguments {
    /// Better Auth's client for the dashboard, as one ES module; without it the page loads better-auth from esm.sh
    #[arg(long, value_name = "FILE")]
    better_auth: Option<PathBuf>,
}

/// Serves until it is stopped, and then deletes everything. Uses only the loopback port, the cost of hashes, the throttle
/// and the log format of the configuration, so that it never changes a deployment.
pub(super) fn run(config: &Config, arguments: &DemoArguments, output: &Output) -> Done {
    if !config.http.listen.is_loopback() {
        return Err(Failed::Refused(format!(
            "the demonstration prints its passwords, so it listens on loopback only: http.listen is {}",
            config.http.listen.host
        )));
    }
    let client = match &arguments.better_auth {
        Some(path) => {
            Client::Own(std::fs::read(path).map_err(|e| Failed::Refused(format!("{}: {e}", path.display())))?)
        }
        None => Client::Network,
    };
    let usual = config.http.listen.port;
    let listeners = free(usual)?;
    let port = port_of(&listeners)?;
    let applications = free_at_127_0_0_1(port.checked_add(1).unwrap_or(0))?;
    let origin = format!("http://127.0.0.1:{}", port_of(std::slice::from_ref(&applications))?);
    let inbox = free_at_127_0_0_1(port.checked_add(2).unwrap_or(0))?;
    let inbox_at = format!("http://127.0.0.1:{}", port_of(std::slice::from_ref(&inbox))?);
    // At the provider's host, since cookies belong to a host and not to a port.
    let dashboards = free(port.checked_add(3).unwrap_or(0))?;
    let dashboard_at = format!("http://localhost:{}", port_of(&dashboards)?);
    // Declared first, so deleted last, when no file in it is open.
    let folder = folder()?;
    let config = own_config(config, folder.path(), port)?;
    let mut telemetry = config.telemetry.clone();
    // Only warnings and errors are logged between the lines that are printed.
    if telemetry.log == "info" {
        telemetry.log = "warn".to_owned();
    }
    crate::telemetry::init(&telemetry);
    // Without a higher limit the demonstration serves fewer connections.
    let _ = process::raise_open_files_limit();
    let app = app::open(&config, World::system()?).map_err(Failed::Refused)?;
    let cast = cast::make(&app, &origin, &dashboard_at).map_err(Failed::Refused)?;
    let _running = app.start_jobs()?;
    let file = write_config(folder.path(), port)?;
    let scene =
        Scene { inbox: inbox_at, cast, provider: config.http.public_url.as_str().to_owned(), file, usual, port };
    let mails = Inbox::new(config.data_dir.join("mail"), &scene.inbox, &scene.provider, app.services.entropy.clone());
    let relying_party = RelyingParty::new(Setting {
        cast: scene.cast.clone(),
        provider: scene.provider.clone(),
        config: scene.file.clone(),
        inbox: mails.clone(),
        entropy: app.services.entropy.clone(),
    });
    let dashboard = Dashboard::new(dashboard::Setting {
        cast: scene.cast.clone(),
        provider: scene.provider.clone(),
        inbox: scene.inbox.clone(),
        client,
        entropy: app.services.entropy.clone(),
    });
    let answering: Beside = Box::new(move || small::serve(applications, move |asked| relying_party.answer(asked)));
    let showing: Beside = Box::new(move || mails.serve(inbox));
    let mut beside = vec![answering, showing];
    for listener in dashboards {
        let dashboard = dashboard.clone();
        beside.push(Box::new(move || small::serve(listener, move |asked| dashboard.answer(&asked))));
    }
    let serving = Serving { state: app.state, listeners, beside, drain: Duration::ZERO };
    let served = run::run(serving, |stage| {
        if stage == Stage::Ready {
            scene.announce(output);
        }
    });
    served.map_err(|e| Failed::Refused(format!("the server stopped: {e}")))?;
    if !output.is_json() {
        output.remark("The demonstration has ended and its data is deleted.");
    }
    Ok(())
}

/// Listens on both loopback addresses at the configured port, at one of the next ports, or at any free port.
fn free(usual: u16) -> Result<Vec<TcpListener>, Failed> {
    let mut ports = (usual..=usual.saturating_add(TRIES)).chain([0; TRIES as usize]);
    let free = ports.find_map(|port| server::listen_on_loopback(port, "http.listen").ok());
    free.ok_or_else(|| Failed::Refused("there is no free port on loopback".to_owned()))
}

fn free_at_127_0_0_1(usual: u16) -> Result<TcpListener, Failed> {
    let listen = |port| server::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, port)), "http.listen");
    listen(usual).or_else(|_| listen(0)).map_err(Failed::Refused)
}

fn port_of(listeners: &[TcpListener]) -> Result<u16, Failed> {
    let address = listeners.first().and_then(|listener| listener.local_addr().ok());
    address.map(|a| a.port()).ok_or_else(|| Failed::Refused("a listener has no address".to_owned()))
}

/// Creates a folder with mode 0700 that is deleted when the value is dropped.
fn folder() -> Result<TempDir, Failed> {
    let mine = std::fs::Permissions::from_mode(0o700);
    let made = tempfile::Builder::new().prefix("portico-demo-").permissions(mine).tempdir();
    made.map_err(|e| Failed::Refused(format!("the folder of the demonstration cannot be created: {e}")))
}

/// Returns the configuration with every file in the folder and the public URL at this port.
fn own_config(config: &Config, folder: &Path, port: u16) -> Result<Config, Failed> {
    let mut own = config.clone();
    own.data_dir = folder.join("data");
    own.database.url = DatabaseUrl::Sqlite(own.data_dir.join("portico.db"));
    own.keys.master_key_file = own.data_dir.join("master.key");
    own.passwords.known_file = own.data_dir.join("passwords.list");
    own.mail.transport = MailTransport::File(own.data_dir.join("mail"));
    own.mail.from = Sender::parse(DEFAULT_SENDER).map_err(Failed::Refused)?;
    own.http.listen.host = "localhost".to_owned();
    own.http.listen.port = port;
    own.http.public_url = CanonicalBase::parse(&format!("http://localhost:{port}")).map_err(Failed::refused)?;
    own.http.base_domain = None;
    own.http.trusted_proxies = TrustedProxies::new(Vec::new());
    own.tenancy.default_slug = Some(Slug::new(cast::DEFAULT).map_err(Failed::refused)?);
    Ok(own)
}

/// Writes a configuration file for commands on this demonstration and returns its path.
fn write_config(folder: &Path, port: u16) -> Result<String, Failed> {
    let path = folder.join("portico.toml");
    let text = format!(
        "data_dir = \"{}\"\n\n[http]\nlisten = \"localhost:{port}\"\n\n[tenancy]\ndefault_slug = \"{}\"\n",
        folder.join("data").display(),
        cast::DEFAULT
    );
    std::fs::write(&path, text).map_err(|e| Failed::Refused(format!("{}: {e}", path.display())))?;
    Ok(path.display().to_string())
}

/// The description that is printed once every listener answers.
struct Scene {
    inbox: String,
    cast: Cast,
    provider: String,
    file: String,
    usual: u16,
    port: u16,
}

impl Scene {
    fn announce(&self, output: &Output) {
        if output.is_json() {
            output.show(&self.document());
            return;
        }
        let say = |text: &str| output.say(text);
        say("Portico demo: two tenants, each with its own accounts, applications and keys.\n");
        say(&format!("  Start here   {}", self.cast.origin));
        let moved = match self.port == self.usual {
            true => String::new(),
            false => format!("   (port {} is taken)", self.usual),
        };
        say(&format!("  Provider     {}{moved}", self.provider));
        say(&format!("  Mail         {}", self.inbox));
        say(&format!("  Dashboard    {}\n", self.cast.dashboard));
        for company in &self.cast.companies {
            say(&format!("  {:<12} {}", company.name, company.issuer));
            for person in &company.people {
                say(&format!("               {:<20} {}", person.email, person.password));
            }
            for application in &company.applications {
                let secret = application.client_secret.as_deref().unwrap_or("no secret");
                say(&format!("               {:<20} {}  {secret}", application.name, application.client_id));
            }
            say("");
        }
        say(&format!("  Look inside  portico --config {} account list --tenant {}", self.file, cast::DEFAULT));
        say("  End          Ctrl-C, which deletes everything");
    }

    fn document(&self) -> Value {
        json!({
            "ready": true,
            "provider": self.provider,
            "relying_party": self.cast.origin,
            "inbox": self.inbox,
            "dashboard": self.cast.dashboard,
            "config": self.file,
            "tenants": self.cast.document(),
        })
    }
}

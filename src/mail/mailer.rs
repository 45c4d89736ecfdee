//! Delivers queued mail: renders and composes it, and hands it to the transport.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::compose::{Head, compose};
use super::dialogue::Encoding;
use super::file;
use super::letter::Letter;
use super::memory::{Memory, Sent};
use super::outcome::Failure;
use super::render::render;
use super::smtp::{Reach, SmtpClient};
use crate::base::fault::Fault;
use crate::base::id::QueueJobId;
use crate::base::public_address::AllowedNetworks;
use crate::base::secret::Secret;
use crate::base::time::Time;
use crate::config::{Config, MailTransport, Sender, SmtpServer};
use crate::queue::{Deliver, Leased, Outcome};
use crate::storage::Database;
use crate::tenancy::settings::SecretSetting;
use crate::tenancy::store::{data_key, find_by_id};
use crate::tenancy::{Tenant, TenantState};

/// The mail of a deployment.
pub struct Mailer {
    db: Database,
    transport: Transport,
    from: Sender,
    smtp: SmtpClient,
    /// The addresses that tenants' servers may have.
    networks: AllowedNetworks,
}

enum Transport {
    File(PathBuf),
    Smtp(SmtpServer),
    Memory(Arc<Memory>),
}

impl Mailer {
    /// Creates the mailer of this configuration. The error is one line for the operator.
    pub fn open(config: &Config, db: Database) -> Result<Mailer, String> {
        let mail = &config.mail;
        let pem = match &mail.ca_file {
            Some(path) => Some(fs::read(path).map_err(|e| format!("mail.ca_file {}: {e}", path.display()))?),
            None => None,
        };
        let smtp = SmtpClient::new(config.http.public_url.host(), pem.as_deref())
            .map_err(|why| format!("mail.ca_file: {why}"))?;
        let networks = config.outbound.allow_networks.clone();
        let networks = if config.http.public_url.is_loopback() { networks.and_loopback() } else { networks };
        let transport = match &mail.transport {
            MailTransport::File(folder) => Transport::File(folder.clone()),
            MailTransport::Smtp(server) => Transport::Smtp(server.clone()),
            MailTransport::Memory => Transport::Memory(Arc::default()),
        };
        Ok(Mailer { db, transport, from: mail.from.clone(), smtp, networks })
    }

    /// The mails in memory; `None` unless that is the transport.
    pub fn memory(&self) -> Option<&Memory> {
        match &self.transport {
            Transport::Memory(memory) => Some(memory),
            Transport::File(_) | Transport::Smtp(_) => None,
        }
    }

    /// The folder with a file per mail; `None` unless that is the transport.
    pub fn folder(&self) -> Option<&std::path::Path> {
        match &self.transport {
            Transport::File(folder) => Some(folder),
            Transport::Memory(_) | Transport::Smtp(_) => None,
        }
    }

    /// Sends a mail of a tenant now and returns the answer of the server, or where it was written.
    pub fn send(&self, tenant: &Tenant, letter: &Letter, id: QueueJobId, date: Time) -> Result<String, Failure> {
        let own = &tenant.settings.mail;
        let sender = |text: &String| Sender::parse(text).map_err(Failure::Permanent);
        let from = own.from.as_ref().map(sender).transpose()?.unwrap_or_else(|| self.from.clone());
        let reply_to = own.reply_to.as_ref().map(sender).transpose()?;
        let rendered = render(tenant, letter);
        let head =
            Head { id, host: tenant.base.host(), date, from: &from, reply_to: reply_to.as_ref(), to: &letter.to };
        let message = compose(&head, &rendered)?;
        let encoding = if letter.to.needs_utf8() { Encoding::Utf8 } else { Encoding::Ascii };
        if let Some(server) = self.own_server(tenant)? {
            return self.smtp.send(&server, Reach::Only(&self.networks), encoding, &message);
        }
        match &self.transport {
            Transport::Smtp(server) => self.smtp.send(server, Reach::Anywhere, encoding, &message),
            Transport::File(folder) => {
                file::write(folder, id, date, &message.bytes).map(|path| path.display().to_string())
            }
            Transport::Memory(memory) => {
                let (to, kind) = (letter.to.as_str().to_owned(), letter.message.kind());
                memory.send(Sent { to, kind, rendered, bytes: message.bytes }).map(|()| "kept in memory".to_owned())
            }
        }
    }

    /// Returns the tenant's own server, if it has one.
    fn own_server(&self, tenant: &Tenant) -> Result<Option<SmtpServer>, Failure> {
        let Some(sealed) = &tenant.settings.mail.smtp else { return Ok(None) };
        let opened = self.db.read(tenant.id, |tx| {
            let key = data_key(tx)?;
            sealed.open(SecretSetting::MailSmtp, &tenant.id, &key)
        });
        let url = opened.map_err(|fault| Failure::Temporary(fault.to_string()))?;
        SmtpServer::parse(url.expose()).map(Some).map_err(|why| Failure::Temporary(format!("mail.smtp: {why}")))
    }

    fn find_tenant(&self, job: &Leased) -> Result<Option<Tenant>, Fault> {
        self.db.system_read(|stx| find_by_id(stx, job.tenant))
    }
}

impl Deliver for Mailer {
    fn deliver(&self, job: &Leased, payload: &Secret<Vec<u8>>) -> Outcome {
        let tenant = match self.find_tenant(job) {
            Ok(Some(tenant)) if tenant.state == TenantState::Active => tenant,
            Ok(Some(tenant)) if tenant.state == TenantState::Suspended => {
                return Outcome::Later("the tenant is suspended".to_owned());
            }
            Ok(_) => return Outcome::Dead("the tenant is deleted".to_owned()),
            Err(fault) => return Outcome::Later(fault.to_string()),
        };
        // A newer version may have queued a kind that this one does not know: that version sends it.
        let Ok(letter) = serde_json::from_slice::<Letter>(payload.expose()) else {
            return Outcome::Later("this version does not know this kind of mail".to_owned());
        };
        if letter.is_decoy() {
            return Outcome::Done;
        }
        match self.send(&tenant, &letter, job.id, job.created_at) {
            Ok(answer) => {
                tracing::info!(mail = %job.id, tenant = %tenant.slug, kind = letter.message.kind(), answer, "mail sent");
                Outcome::Done
            }
            Err(failure) => failure.into(),
        }
    }
}

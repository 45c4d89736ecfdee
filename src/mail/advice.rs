//! What an operator should change in the configuration of mail.

use crate::config::{Config, DEFAULT_SENDER, MailTransport};

/// Returns the faults of the configuration of mail, each with what to do.
pub fn advice(config: &Config) -> Vec<String> {
    let mut found = Vec::new();
    let is_public = !config.http.listen.is_loopback() || !config.http.public_url.is_loopback();
    match &config.mail.transport {
        MailTransport::File(folder) if is_public => found.push(format!(
            "mail is written to files in {} and not sent; set mail.transport to smtp://USER:PASSWORD@HOST:PORT",
            folder.display()
        )),
        MailTransport::Smtp(server) if server.may_be_plain() => found.push(format!(
            "mail to {server} may cross the network unencrypted; remove `?tls=` from mail.transport if the server offers TLS"
        )),
        MailTransport::File(_) | MailTransport::Smtp(_) | MailTransport::Memory => {}
    }
    if is_public && config.mail.from.to_string() == DEFAULT_SENDER {
        found.push("mail has the sender no-reply@localhost, which other servers refuse; set mail.from".to_owned());
    }
    found
}

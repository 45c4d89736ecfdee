//! `portico tenant domain`

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::changes::refused;
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::{Session, parse_slug};
use crate::base::domain::Domain;
use crate::base::limits;
use crate::base::time::Time;
use crate::provisioning::{self, DomainRefusal, Removal, TenantRefusal};
use crate::tenancy::domains::{MailDomain, is_of_a_provider, store};

#[derive(Subcommand)]
pub(super) enum DomainCommand {
    /// Add a mail domain, not verified
    Add(OneDomain),
    /// Mark a mail domain as verified: you vouch that the tenant owns it, since Portico does not check DNS
    Verify(OneDomain),
    /// Remove a mail domain; accounts with its addresses stay
    Remove(OneDomain),
    /// List the mail domains of a tenant
    List {
        /// The tenant's slug
        slug: String,
    },
}

#[derive(Args)]
pub(super) struct OneDomain {
    /// The tenant's slug
    slug: String,
    /// The part of the addresses after the @, such as acme.example; its subdomains are not included
    domain: String,
}

pub(super) fn run(session: &Session, command: DomainCommand, output: &Output) -> Done {
    let db = &session.app.services.db;
    match command {
        DomainCommand::Add(at) => {
            let (slug, domain, moment) = (parse_slug(&at.slug)?, at.domain()?, session.moment()?);
            let asked = domain.clone();
            let added = db.system(move |stx| provisioning::add_domain(stx, &slug, &asked, &moment))?;
            let added = added.map_err(|refusal| at.worded(refusal, &domain))?;
            output.show(&document(&added));
            warn(&domain, output);
            if added.verified_at.is_none() && !output.is_json() {
                output.remark(&format!(
                    "It is not verified and allows no sign-up yet. If the tenant owns it: \
                     portico tenant domain verify {} {domain}",
                    at.slug
                ));
            }
        }
        DomainCommand::Verify(at) => {
            let (slug, domain, moment) = (parse_slug(&at.slug)?, at.domain()?, session.moment()?);
            let asked = domain.clone();
            let verified = db.system(move |stx| provisioning::verify_domain(stx, &slug, &asked, &moment))?;
            output.show(&document(&verified.map_err(|refusal| at.worded(refusal, &domain))?));
            warn(&domain, output);
        }
        DomainCommand::Remove(at) => {
            let (slug, domain, moment) = (parse_slug(&at.slug)?, at.domain()?, session.moment()?);
            let asked = domain.clone();
            let removal = db.system(move |stx| provisioning::remove_domain(stx, &slug, &asked, &moment))?;
            let removal = removal.map_err(|refusal| at.worded(refusal, &domain))?;
            output.show(&json!({ "domain": domain.as_str(), "removed": removal == Removal::Removed }));
            if removal == Removal::Absent {
                output.remark(&format!("The tenant \"{}\" did not have the mail domain {domain}.", at.slug));
            }
        }
        DomainCommand::List { slug } => {
            let domains = db.read(session.tenant(&slug)?.id, store::list)?;
            let rows: Vec<Value> = domains.iter().map(document).collect();
            output.list(&rows, &["domain", "verified_at"]);
        }
    }
    Ok(())
}

impl OneDomain {
    fn domain(&self) -> Result<Domain, Failed> {
        Domain::parse(&self.domain).map_err(Failed::refused)
    }

    /// Words the reason why a domain is not changed.
    fn worded(&self, refusal: DomainRefusal, domain: &Domain) -> Failed {
        let slug = &self.slug;
        match refusal {
            DomainRefusal::NoTenant => refused(TenantRefusal::NotFound, slug),
            DomainRefusal::NotAdded => Failed::Refused(format!(
                "{domain} is not a mail domain of the tenant \"{slug}\"; add it with \
                 `portico tenant domain add {slug} {domain}`"
            )),
            DomainRefusal::TooMany => Failed::Refused(format!(
                "the tenant \"{slug}\" has {} mail domains, the most that it can have; remove one with \
                 `portico tenant domain remove`",
                limits::MAIL_DOMAINS
            )),
        }
    }
}

/// Warns of a domain where every user of the Internet can have an address.
fn warn(domain: &Domain, output: &Output) {
    if is_of_a_provider(domain) {
        output.remark(&format!(
            "Warning: {domain} is a mail provider. Everybody can have an address there, and verified it lets them all sign up."
        ));
    }
}

/// Describes a mail domain as JSON.
pub(super) fn document(domain: &MailDomain) -> Value {
    json!({
        "domain": domain.domain,
        "created_at": domain.created_at.to_rfc3339(),
        "verified_at": domain.verified_at.map(Time::to_rfc3339),
    })
}

/// Describes a mail domain in a few words.
pub(super) fn summary(domain: &MailDomain) -> String {
    format!("{}{}", domain.domain, if domain.verified_at.is_some() { "" } else { " (not verified)" })
}

//! Arguments that several commands take.

use clap::Args;

use super::failed::Failed;
use crate::base::fault::Fault;
use crate::base::id::Id;
use crate::base::locale::Locale;
use crate::base::page::{Cursor, PageRequest};
use crate::base::refusal::Refusal;
use crate::base::span::parse_span;
use crate::op::Op;

#[derive(Args)]
pub(super) struct OfTenant {
    /// The tenant's slug
    #[arg(long, value_name = "SLUG")]
    pub(super) tenant: String,
}

#[derive(Args)]
pub(super) struct OfAccount {
    #[command(flatten)]
    pub(super) of: OfTenant,
    /// E-mail address, user name or id
    pub(super) account: String,
}

#[derive(Args)]
pub(super) struct PageArguments {
    /// The most entries to show
    #[arg(long, default_value_t = 100)]
    limit: u32,
    /// Show the entries after this id, or after the position that the previous page printed
    #[arg(long, value_name = "ID")]
    after: Option<String>,
}

impl PageArguments {
    pub(super) fn request(&self) -> Result<PageRequest, Failed> {
        let Some(text) = &self.after else { return Ok(PageRequest::first(self.limit)) };
        let listed = || Id::<Listed>::from_uuid(text).map(Cursor::after);
        let after = Cursor::parse(text).or_else(listed);
        let after = after.ok_or_else(|| Failed::Usage(format!("\"{text}\" is not an id")))?;
        Ok(PageRequest::new(Some(after), self.limit))
    }
}

#[derive(Args)]
pub(super) struct NamedPageArguments {
    /// The most entries to show
    #[arg(long, default_value_t = 100)]
    limit: u32,
    /// Show the entries after the one with this name in the first column, or after the position that the previous page
    /// printed
    #[arg(long, value_name = "NAME")]
    after: Option<String>,
}

impl NamedPageArguments {
    /// Returns the page. `find` looks up the position of the entry with a name.
    pub(super) fn request(
        &self,
        find: impl FnOnce(&str) -> Result<Option<Cursor>, Fault>,
    ) -> Result<PageRequest, Failed> {
        let Some(text) = &self.after else { return Ok(PageRequest::first(self.limit)) };
        // First, because a client_id has the form of a position.
        let after = find(text)?.or_else(|| Cursor::parse(text));
        let after = after.ok_or_else(|| Failed::Usage(format!("--after: there is no entry \"{text}\"")))?;
        Ok(PageRequest::new(Some(after), self.limit))
    }
}

/// The kind of thing in a list: any.
enum Listed {}

/// Parses the value of an option that is a duration, as seconds.
pub(super) fn span_of(option: &str, value: Option<&str>) -> Result<Option<u64>, Failed> {
    let misused = |refusal: Refusal| Failed::Usage(format!("{option}: {}", refusal.text().english()));
    value.map(parse_span).transpose().map_err(misused)
}

/// Splits `KEY=VALUE` arguments.
pub(super) fn pairs(arguments: &[String]) -> Result<Vec<(String, String)>, Failed> {
    let split = |text: &String| text.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned()));
    arguments
        .iter()
        .map(|text| split(text).ok_or_else(|| Failed::Usage(format!("\"{text}\" is not KEY=VALUE"))))
        .collect()
}

/// Parses the value of `--locale`, which must be a language of the tenant.
pub(super) fn offered_locale(op: &Op, tag: Option<&str>) -> Result<Option<Locale>, Failed> {
    let locale = tag.and_then(Locale::parse);
    let offered = op.tenant.settings.languages();
    if let Some(locale) = locale.filter(|locale| !offered.contains(*locale)) {
        let tags: Vec<&str> = offered.iter().map(Locale::tag).collect();
        let (locale, slug, tags) = (locale.tag(), &op.tenant.slug, tags.join(", "));
        return Err(Failed::Usage(format!("--locale: {slug} does not offer {locale}; its languages are {tags}")));
    }
    Ok(locale)
}

//! `portico tenant attribute`

use std::collections::BTreeMap;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use super::changes::refused;
use super::failed::{Done, Failed, worded};
use super::output::Output;
use super::session::{Session, parse_slug};
use crate::base::limits;
use crate::base::locale::Locale;
use crate::provisioning::{self, AttributeRefusal, AttributeRemoval, TenantRefusal};
use crate::tenancy::attributes::{Asked, Definition, Kind, Permission, Titles};

#[derive(Subcommand)]
pub(super) enum AttributeCommand {
    /// Add a custom attribute; `portico account set` gives it values
    Add(AddArguments),
    /// List the custom attributes of a tenant
    List {
        /// The tenant's slug
        slug: String,
    },
    /// Remove a custom attribute, and its values from every account
    Remove {
        /// The tenant's slug
        slug: String,
        /// The name of the attribute
        name: String,
        /// Confirm: the values cannot be restored
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Args)]
pub(super) struct AddArguments {
    /// The tenant's slug
    slug: String,
    /// The name, also of the claim: lower-case letters, digits and underscores; none of a standard claim
    name: String,
    /// The type of its values; it cannot be changed
    #[arg(long = "type", value_name = "TYPE")]
    kind: Type,
    /// The title on pages; LANGUAGE=TITLE for one of en, de, fr, es, ja, ar
    #[arg(long = "title", value_name = "TITLE", required = true)]
    titles: Vec<String>,
    /// A value of a choice; once for each
    #[arg(long = "choice", value_name = "VALUE")]
    choices: Vec<String>,
    /// What the user of an account may do with its value; administrators read and write all
    #[arg(long, value_name = "RIGHT", default_value = "none")]
    person: Right,
    /// The scope that releases it as a claim; without one, no application has it
    #[arg(long)]
    scope: Option<String>,
    /// Whether the sign-up page asks for it; a user may write it there once
    #[arg(long, value_name = "WHEN", default_value = "no")]
    registration: When,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Type {
    Text,
    Number,
    Boolean,
    Date,
    Choice,
    List,
}

#[derive(Clone, Copy, ValueEnum)]
enum Right {
    None,
    Read,
    Write,
}

#[derive(Clone, Copy, ValueEnum)]
enum When {
    No,
    Optional,
    Required,
}

pub(super) fn run(session: &Session, command: AttributeCommand, output: &Output) -> Done {
    let db = &session.app.services.db;
    match command {
        AttributeCommand::Add(arguments) => {
            let (slug, moment, definition) = (parse_slug(&arguments.slug)?, session.moment()?, arguments.definition()?);
            let added = provisioning::add_attribute(db, &slug, &definition, &moment)?;
            added.map_err(|refusal| explained(refusal, &arguments.slug, &definition.name))?;
            output.show(&document(&definition));
            if definition.scope.is_none() && definition.person == Permission::None && !output.is_json() {
                output.remark(&format!(
                    "Only administrators see its values: portico account set --tenant {slug} ada@example.com {}=\u{2026}",
                    definition.name
                ));
            }
        }
        AttributeCommand::List { slug } => {
            let tenant = session.tenant(&slug)?;
            let rows: Vec<Value> = tenant.attributes.iter().map(document).collect();
            output.list(&rows, &["name", "type", "title", "person", "scope", "registration"]);
        }
        AttributeCommand::Remove { slug, name, yes: false } => {
            let tenant = session.tenant(&slug)?;
            return Err(match tenant.attributes.find(&name) {
                Some(_) => Failed::Usage(format!(
                    "removing {name} erases its value in every account of \"{slug}\" and cannot be undone; add --yes to do it"
                )),
                None => absent(&tenant.attributes.names(), &slug, &name),
            });
        }
        AttributeCommand::Remove { slug, name, yes: true } => {
            let (at, moment, known) =
                (parse_slug(&slug)?, session.moment()?, session.tenant(&slug)?.attributes.names());
            let removal = provisioning::remove_attribute(db, &at, &name, &moment)?;
            let accounts = match removal.map_err(|refusal| explained(refusal, &slug, &name))? {
                AttributeRemoval::Absent { accounts: 0 } => return Err(absent(&known, &slug, &name)),
                AttributeRemoval::Removed { accounts } | AttributeRemoval::Absent { accounts } => accounts,
            };
            output.show(&json!({ "name": name, "removed": true, "accounts": accounts }));
        }
    }
    Ok(())
}

impl AddArguments {
    fn definition(&self) -> Result<Definition, Failed> {
        let choices = self.choices.clone();
        let kind = match self.kind {
            Type::Choice => Kind::Choice { choices },
            _ if !choices.is_empty() => {
                return Err(Failed::Usage("--choice is only for --type choice".to_owned()));
            }
            Type::Text => Kind::Text,
            Type::Number => Kind::Number,
            Type::Boolean => Kind::Boolean,
            Type::Date => Kind::Date,
            Type::List => Kind::List,
        };
        Ok(Definition {
            name: self.name.clone(),
            kind,
            titles: titles(&self.titles)?,
            person: match self.person {
                Right::None => Permission::None,
                Right::Read => Permission::Read,
                Right::Write => Permission::Write,
            },
            scope: self.scope.clone(),
            registration: match self.registration {
                When::No => Asked::No,
                When::Optional => Asked::Optional,
                When::Required => Asked::Required,
            },
        })
    }
}

/// Reads the titles: one for every language, and others for some.
fn titles(typed: &[String]) -> Result<Titles, Failed> {
    let (mut default, mut by_language) = (None, BTreeMap::new());
    for title in typed {
        match title.split_once('=').and_then(|(tag, title)| Some((Locale::parse(tag)?, title))) {
            Some((language, title)) => {
                by_language.insert(language.tag().to_owned(), title.trim().to_owned());
            }
            None if default.is_none() => default = Some(title.trim().to_owned()),
            None => {
                let why = "--title: only one title without a language; others are LANGUAGE=TITLE, such as de=Abteilung";
                return Err(Failed::Usage(why.to_owned()));
            }
        }
    }
    let Some(default) = default.or_else(|| by_language.get(Locale::En.tag()).cloned()) else {
        return Err(Failed::Usage("--title: one title without a language is needed".to_owned()));
    };
    Ok(Titles { default, by_language })
}

/// Words the reason why an attribute is not changed.
fn explained(refusal: AttributeRefusal, slug: &str, name: &str) -> Failed {
    match refusal {
        AttributeRefusal::NoTenant => refused(TenantRefusal::NotFound, slug),
        AttributeRefusal::Definition(fault) => Failed::Refused(worded(&fault)),
        AttributeRefusal::Taken => Failed::Refused(format!(
            "the tenant \"{slug}\" has the attribute {name} already; to change it, remove it with \
             `portico tenant attribute remove {slug} {name}`, which erases its values, and add it again"
        )),
        AttributeRefusal::TooMany => Failed::Refused(format!(
            "the tenant \"{slug}\" has {} attributes, the most that it can have; remove one with \
             `portico tenant attribute remove`",
            limits::ATTRIBUTES
        )),
    }
}

fn absent(known: &str, slug: &str, name: &str) -> Failed {
    let known = if known.is_empty() { "it has none".to_owned() } else { format!("its attributes are {known}") };
    Failed::Refused(format!("the tenant \"{slug}\" has no attribute {name}; {known}"))
}

/// Describes an attribute as JSON.
fn document(definition: &Definition) -> Value {
    let Definition { name, kind, titles, person, scope, registration } = definition;
    let mut document = json!({
        "name": name,
        "type": kind.as_str(),
        "title": titles.default,
        "titles": titles.by_language,
        "person": person.as_str(),
        "scope": scope,
        "registration": registration.as_str(),
    });
    if let (Value::Object(fields), Kind::Choice { choices }) = (&mut document, kind) {
        fields.insert("choices".to_owned(), json!(choices));
    }
    document
}

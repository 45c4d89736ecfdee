//! `tenancy.*`: the default tenant.

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting, worded};
use crate::base::slug::Slug;

#[derive(Clone, Debug)]
pub struct TenancyConfig {
    /// The tenant that root pages lead to; `None` for none.
    pub default_slug: Option<Slug>,
}

static DEFAULT_SLUG: Setting<Parsed<Option<Slug>>> = Setting {
    key: "tenancy.default_slug",
    default: DefaultValue::Fixed("default"),
    kind: Parsed {
        values: "a slug, or empty for none",
        parse: |text| if text.is_empty() { Ok(None) } else { Slug::new(text).map(Some).map_err(worded) },
    },
    text: "The tenant that `/` leads to.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&DEFAULT_SLUG];

pub(super) fn read(reader: &mut Reader) -> Option<TenancyConfig> {
    Some(TenancyConfig { default_slug: reader.get(&DEFAULT_SLUG)? })
}

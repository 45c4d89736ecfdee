//! `tenancy.*`: the default tenant.

use super::reader::{Reader, worded};
use crate::base::slug::Slug;

#[derive(Clone, Debug)]
pub struct TenancyConfig {
    /// The tenant that root pages lead to; `None` for none.
    pub default_slug: Option<Slug>,
}

pub(super) fn read(reader: &mut Reader) -> Option<TenancyConfig> {
    let default_slug = reader.get("tenancy.default_slug", "default", |text| {
        if text.is_empty() { Ok(None) } else { Slug::new(text).map(Some).map_err(worded) }
    })?;
    Some(TenancyConfig { default_slug })
}

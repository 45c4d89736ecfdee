//! The frame of every page: head, brand, language choice; and the language of the page.

use super::brand::Brand;
use super::markup::{Markup, Values};
use crate::base::locale::{Locale, Locales};
use crate::base::text::{Text, date_and_time, text};
use crate::base::time::Time;
use crate::tenancy::Tenant;
use crate::web::assets;
use crate::web::respond::PageNonce;

#[derive(Clone, Debug)]
pub struct Chrome {
    pub locale: Locale,
    pub lang: &'static str,
    pub dir: &'static str,
    /// The tenant's display name; empty where no tenant is known.
    pub tenant: String,
    pub css: &'static str,
    pub js: &'static str,
    pub icon: &'static str,
    pub nonce: PageNonce,
    pub brand: Brand,
    /// Where another language can be chosen; not where the application has asked for one, which counts for more.
    pub choice: Option<LanguageChoice>,
}

/// The languages that somebody may choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageChoice {
    pub action: String,
    pub form_token: String,
    /// The page that one is on, below the tenant's base.
    pub back: String,
    pub offered: Locales,
}

impl Chrome {
    pub fn new(tenant: &str, locale: Locale, nonce: String) -> Chrome {
        Chrome {
            locale,
            lang: locale.tag(),
            dir: locale.dir(),
            tenant: tenant.to_owned(),
            css: assets::css(),
            js: assets::js(),
            icon: assets::icon(),
            nonce: PageNonce { value: nonce, locale },
            brand: Brand::default(),
            choice: None,
        }
    }

    /// A page of this tenant.
    pub fn of(tenant: &Tenant, locale: Locale, nonce: String) -> Chrome {
        Chrome { brand: Brand::of(tenant), ..Chrome::new(&tenant.name, locale, nonce) }
    }

    /// A message without values.
    pub fn t(&self, key: &str) -> String {
        text(self.locale, key).to_owned()
    }

    /// A message with one value, where no markup can be: a title, an attribute.
    pub fn t1(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> String {
        Text::new(key).with(name, value.as_ref()).isolated(self.locale)
    }

    /// A message with one value, which is a name.
    pub fn m1(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> Markup {
        self.say(&Text::new(key).with(name, value.as_ref()))
    }

    /// A message with one value, which is a host.
    pub fn host(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> Markup {
        Markup::of(&Text::new(key).with(name, value.as_ref()), self.locale, Values::Hosts)
    }

    /// A message that was put together elsewhere.
    pub fn say(&self, text: &Text) -> Markup {
        Markup::of(text, self.locale, Values::Names)
    }

    /// A day and a time of day.
    pub fn time(&self, instant: Time) -> String {
        date_and_time(self.locale, instant)
    }
}

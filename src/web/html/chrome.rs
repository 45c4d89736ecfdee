//! The layout of every page: head, branding, language menu, and the language of the page.

use super::brand::Brand;
use super::markup::{Markup, Values};
use crate::base::locale::{Locale, Locales};
use crate::base::text::{Text, text};
use crate::base::time::Time;
use crate::tenancy::Tenant;
use crate::web::assets;
use crate::web::respond::PageNonce;

/// The values of the layout template.
#[derive(Clone, Debug)]
pub struct Chrome {
    pub locale: Locale,
    pub lang: &'static str,
    pub dir: &'static str,
    /// The tenant's display name; empty without a tenant.
    pub tenant: String,
    pub css: &'static str,
    pub js: &'static str,
    pub icon: &'static str,
    pub nonce: PageNonce,
    pub brand: Brand,
    /// The language menu; `None` if the application selected the language by `ui_locales`.
    pub choice: Option<LanguageChoice>,
}

/// The language menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageChoice {
    pub action: String,
    pub form_token: String,
    /// The path and query of the current page, below the tenant's base.
    pub back: String,
    pub offered: Locales,
    /// The id of the form of the page, to which the menu belongs. It is submitted with the language, so that the typed
    /// values are shown again.
    pub form: Option<&'static str>,
}

impl Chrome {
    /// The layout of a page without branding and language menu.
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

    /// The layout of a page of this tenant.
    pub fn of(tenant: &Tenant, locale: Locale, nonce: String) -> Chrome {
        Chrome { brand: Brand::of(tenant), ..Chrome::new(&tenant.name, locale, nonce) }
    }

    /// Attaches the language menu to the form of the page with this id.
    pub fn keeping(self, form: &'static str) -> Chrome {
        let choice = self.choice.map(|choice| LanguageChoice { form: Some(form), ..choice });
        Chrome { choice, ..self }
    }

    /// Returns a message without values.
    pub fn t(&self, key: &str) -> String {
        text(self.locale, key).into_owned()
    }

    /// Returns a message with one value as plain text, for a title or an attribute.
    pub fn t1(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> String {
        Text::new(key).with(name, value.as_ref()).isolated(self.locale)
    }

    /// Returns a message with one value, which is a name, as HTML.
    pub fn m1(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> Markup {
        self.say(&Text::new(key).with(name, value.as_ref()))
    }

    /// Returns a message with one value, which is a host, as HTML.
    pub fn host(&self, key: &'static str, name: &'static str, value: impl AsRef<str>) -> Markup {
        Markup::of(&Text::new(key).with(name, value.as_ref()), self.locale, Values::Hosts)
    }

    /// Returns a message with its values as HTML.
    pub fn say(&self, text: &Text) -> Markup {
        Markup::of(text, self.locale, Values::Names)
    }

    /// Returns a time in the form of RFC 3339 as HTML.
    pub fn date(&self, text: &str) -> Markup {
        Time::from_rfc3339(text).map_or_else(|| Markup::own(text), |instant| self.time(instant))
    }

    /// Returns a date and a time as HTML.
    pub fn time(&self, instant: Time) -> Markup {
        Markup::time(instant, self.locale)
    }
}

//! A preview of a tenant's branding: the page templates with sample data, in one HTML file that works without a server.

use askama::Template;

use super::consent::{ConsentPage, ScopeLine};
use super::flow::Application;
use super::form::{FieldErrors, Wrong};
use super::identifier::Accepted;
use super::login::LoginPage;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::base::text::Text;
use crate::branding::look::{Look, corrections};
use crate::branding::{DarkMode, LogoFile};
use crate::sessions::Persistence;
use crate::tenancy::Tenant;
use crate::web::assets::{self, data_url};
use crate::web::html::{BackLink, Brand, Chrome, ErrorPage};

#[derive(Template)]
#[template(path = "preview/tenant.html")]
struct PreviewPage {
    tenant: String,
    css: String,
    /// The settings that are previewed but not saved.
    changed: Vec<String>,
    corrections: Vec<String>,
    schemes: Vec<Scheme>,
}

struct Scheme {
    id: &'static str,
    title: &'static str,
    pages: Vec<Shown>,
}

struct Shown {
    title: &'static str,
    /// A class of `static/preview.css`.
    size: &'static str,
    html: String,
}

/// Renders the HTML file. `logo` returns the bytes of a logo file; `changed` lists the settings that are not saved.
pub fn render(
    tenant: &Tenant,
    logo: &dyn Fn(&LogoFile) -> Option<Vec<u8>>,
    changed: Vec<String>,
) -> Result<String, Fault> {
    let both = [(DarkMode::Light, "light", "Light mode"), (DarkMode::Dark, "dark", "Dark mode")];
    let wanted = tenant.settings.branding.dark_mode;
    let mut schemes = Vec::new();
    for (mode, id, title) in both.into_iter().filter(|(mode, ..)| wanted == DarkMode::Auto || wanted == *mode) {
        schemes.push(Scheme { id, title, pages: pages(&chrome(tenant, mode, logo), Accepted::of(&tenant.settings))? });
    }
    let page = PreviewPage {
        tenant: tenant.name.clone(),
        css: data_url("text/css", include_bytes!("../../../static/preview.css")),
        changed,
        corrections: corrections(&tenant.settings.branding),
        schemes,
    };
    page.render().map_err(Fault::internal)
}

/// Returns the layout with all files as `data:` URLs, in one color scheme, independent of the system preference.
fn chrome(tenant: &Tenant, mode: DarkMode, logo: &dyn Fn(&LogoFile) -> Option<Vec<u8>>) -> Chrome {
    let mut tenant = tenant.clone();
    tenant.settings.branding.dark_mode = mode;
    tenant.look = Look::of(&tenant.settings.branding);
    let address = |file: &str| {
        let css = tenant.look.as_ref().filter(|look| look.file == file).map(|look| data_url("text/css", &look.css));
        let picture = || {
            let named = tenant.settings.branding.logo_named(file)?;
            Some(data_url(named.parts()?.1.media_type(), &logo(named)?))
        };
        css.or_else(picture).unwrap_or_default()
    };
    Chrome {
        brand: Brand::with(&tenant, &address),
        css: assets::css_inside(),
        js: "data:,",
        icon: "data:,",
        ..Chrome::new(&tenant.name, tenant.settings.languages().iter().next().unwrap_or(Locale::En), String::new())
    }
}

fn pages(chrome: &Chrome, accepted: Accepted) -> Result<Vec<Shown>, Fault> {
    let application = || Application { name: "Shop".to_owned(), host: "shop.example.com".to_owned() };
    let login = |name: &str, errors: Vec<Wrong>| {
        let page = LoginPage {
            register: None,
            is_verified: false,
            chrome: chrome.clone(),
            application: Some(application()),
            present: None,
            action: String::new(),
            forgot: String::new(),
            bot_check: None,
            flow: None,
            form_token: String::new(),
            identifier: accepted.field(chrome, name.to_owned()),
            password: Some(LoginPage::password(chrome)),
            by_mail: None,
            remember: Some(Persistence::BrowserSession),
            failed: chrome.t("login-failed"),
            errors: FieldErrors::new(chrome.locale, errors),
        };
        page.render().map_err(Fault::internal)
    };
    let wrong = accepted.wrong_credentials();
    let name = accepted.choose("ada@example.com", "ada", "ada@example.com");
    let scope = |name: &str, key| ScopeLine { name: name.to_owned(), text: chrome.say(&Text::new(key)) };
    let consent = ConsentPage {
        chrome: chrome.clone(),
        application: application(),
        account: "ada@example.com".to_owned(),
        may_switch: true,
        action: String::new(),
        request: String::new(),
        form_token: String::new(),
        notice: None,
        scopes: vec![scope("profile", "scope-profile"), scope("email", "scope-email")],
    };
    let error = ErrorPage {
        chrome: chrome.clone(),
        title: chrome.t("flow-over-title"),
        message: chrome.say(&Text::new("flow-over")),
        is_failure: true,
        advice: chrome.t("flow-over-advice"),
        detail: None,
        code: "flow_expired",
        reference: "k3Tz0aQv7m".to_owned(),
        back: Some(BackLink { label: chrome.m1("back-to-application", "application", "Shop"), href: "#".to_owned() }),
    };
    let empty = login("", Vec::new())?;
    Ok(vec![
        Shown { title: "Sign-in", size: "wide", html: empty.clone() },
        Shown { title: "Sign-in on a phone", size: "phone", html: empty },
        Shown { title: "Wrong password", size: "wide", html: login(name, vec![wrong])? },
        Shown { title: "Consent", size: "wide", html: consent.render().map_err(Fault::internal)? },
        Shown { title: "Error", size: "wide", html: error.render().map_err(Fault::internal)? },
    ])
}

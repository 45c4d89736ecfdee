//! Renders a mail in HTML and text, in its language and with the tenant's branding.

use askama::Template;

use super::clean;
use super::letter::Letter;
use super::message::{Message, Occasion, Validity};
use crate::base::agent::Agent;
use crate::base::colour::Rgb;
use crate::base::locale::Locale;
use crate::base::text::{Text, date_and_time};
use crate::base::time::Time;
use crate::branding::DarkMode;
use crate::branding::look::Shades;
use crate::branding::palette::{DARK, LIGHT, Palette};
use crate::tenancy::Tenant;

/// A rendered mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// One line, without direction marks.
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The texts of one mail.
struct Content {
    locale: Locale,
    subject: String,
    title: String,
    paragraphs: Vec<String>,
    /// Labels and values of an occasion.
    details: Vec<(String, String)>,
    button: Option<Labelled>,
    /// A link below the button.
    second: Option<Labelled>,
    code: Option<Labelled>,
    /// Paragraphs in smaller type.
    notes: Vec<String>,
    copy: String,
    /// Why the recipient gets this mail.
    reason: String,
    /// The tenant's privacy policy and terms of use.
    links: Vec<Labelled>,
}

/// A code or a link with its label.
struct Labelled {
    label: String,
    value: String,
}

/// The colours of a scheme.
struct Colours {
    ground: Rgb,
    card: Rgb,
    text: Rgb,
    secondary: Rgb,
    line: Rgb,
    accent: Rgb,
    on_accent: Rgb,
    accent_text: Rgb,
}

impl Colours {
    fn of(shades: &Shades, palette: &Palette) -> Colours {
        Colours {
            ground: shades.ground,
            card: palette.card,
            text: palette.text,
            secondary: palette.secondary,
            line: palette.line,
            accent: shades.accent,
            on_accent: shades.on_accent,
            accent_text: shades.accent_text,
        }
    }
}

/// A logo, loaded from the tenant's base.
struct LogoImage {
    src: String,
    width: u32,
    height: u32,
    is_name: bool,
}

#[derive(Template)]
#[template(path = "mail/message.html")]
struct Html<'a> {
    content: &'a Content,
    sender: &'a str,
    logo: Option<LogoImage>,
    scheme: &'static str,
    base: Colours,
    /// The colours of the dark scheme, where the reader's system decides.
    dark: Option<Colours>,
}

#[derive(Template)]
#[template(path = "mail/message.txt")]
struct PlainText<'a> {
    content: &'a Content,
    sender: &'a str,
}

/// Renders a mail of a tenant.
pub fn render(tenant: &Tenant, letter: &Letter) -> Rendered {
    let sender = clean::name(&tenant.name);
    let content = content(tenant, letter, &sender);
    let branding = &tenant.settings.branding;
    let (light, dark) = (Colours::of(&Shades::light(branding), &LIGHT), Colours::of(&Shades::dark(branding), &DARK));
    let (base, dark) = match branding.dark_mode {
        DarkMode::Auto => (light, Some(dark)),
        DarkMode::Light => (light, None),
        DarkMode::Dark => (dark, None),
    };
    let logo = branding.logo.as_ref().map(|logo| LogoImage {
        src: tenant.base.join(&format!("/branding/{}", logo.name)),
        width: logo.width,
        height: logo.height,
        is_name: logo.is_name(),
    });
    let scheme = branding.dark_mode.color_scheme();
    // Rendering fails only if a template's own expression fails, and these have none that can.
    let html = Html { content: &content, sender: &sender, logo, scheme, base, dark }.render().unwrap_or_default();
    let text = PlainText { content: &content, sender: &sender }.render().unwrap_or_default();
    Rendered { subject: content.subject, text: format!("{}\n", text.trim_end()), html }
}

/// The keys of the texts of a kind.
struct Keys {
    subject: &'static str,
    title: &'static str,
    body: &'static str,
    reason: &'static str,
}

/// Returns the keys of a kind, by whether users of the tenant sign in with passwords.
fn keys(message: &Message, tenant: &Tenant) -> Keys {
    let has_passwords = tenant.settings.has_passwords();
    macro_rules! of {
        ($subject:literal, $title:literal, $body:literal, $reason:literal) => {
            Keys { subject: $subject, title: $title, body: $body, reason: $reason }
        };
    }
    match message {
        Message::TestMail => of!("mail-test-subject", "mail-test-title", "mail-test-body", "mail-reason-test"),
        Message::PasswordChanged(_) => of!(
            "mail-password-changed-subject",
            "mail-password-changed-title",
            "mail-password-changed-body",
            "mail-reason-account"
        ),
        Message::PasswordRemoved(_) => of!(
            "mail-password-removed-subject",
            "mail-password-removed-title",
            "mail-password-removed-body",
            "mail-reason-account"
        ),
        Message::NewDevice(_) => {
            of!("mail-new-device-subject", "mail-new-device-title", "mail-new-device-body", "mail-reason-account")
        }
        Message::ManyAttempts(_) if !has_passwords => of!(
            "mail-many-wrong-attempts-subject",
            "mail-many-wrong-attempts-title",
            "mail-many-wrong-codes-body",
            "mail-reason-account"
        ),
        Message::ManyAttempts(_) => of!(
            "mail-many-wrong-attempts-subject",
            "mail-many-wrong-attempts-title",
            "mail-many-wrong-attempts-body",
            "mail-reason-account"
        ),
        Message::VerifyAddress { .. } => of!(
            "mail-verify-address-subject",
            "mail-verify-address-title",
            "mail-verify-address-body",
            "mail-reason-entered"
        ),
        Message::AlreadyRegistered if !has_passwords => of!(
            "mail-already-registered-subject",
            "mail-already-registered-title",
            "mail-already-registered-body-no-passwords",
            "mail-reason-account"
        ),
        Message::AlreadyRegistered => of!(
            "mail-already-registered-subject",
            "mail-already-registered-title",
            "mail-already-registered-body",
            "mail-reason-account"
        ),
        Message::ResetPassword { .. } => of!(
            "mail-reset-password-subject",
            "mail-reset-password-title",
            "mail-reset-password-body",
            "mail-reason-account"
        ),
        Message::ConfirmAddress { .. } => of!(
            "mail-address-change-confirm-subject",
            "mail-address-change-confirm-title",
            "mail-address-change-confirm-body",
            "mail-reason-entered"
        ),
        Message::AddressAdded(_) => of!(
            "mail-address-added-subject",
            "mail-address-added-title",
            "mail-address-added-body",
            "mail-reason-account"
        ),
        Message::AddressReplaced { .. } => of!(
            "mail-address-changed-old-subject",
            "mail-address-changed-old-title",
            "mail-address-changed-old-body",
            "mail-reason-former"
        ),
        Message::AddressRemoved(_) => of!(
            "mail-address-changed-old-subject",
            "mail-address-changed-old-title",
            "mail-address-removed-body",
            "mail-reason-former"
        ),
        Message::MainAddressChanged { .. } => of!(
            "mail-address-changed-old-subject",
            "mail-address-changed-old-title",
            "mail-main-address-changed-body",
            "mail-reason-account"
        ),
        Message::DeletionPlanned { .. } => of!(
            "mail-account-deletion-scheduled-subject",
            "mail-account-deletion-scheduled-title",
            "mail-account-deletion-scheduled-body",
            "mail-reason-account"
        ),
        Message::SignInLink { link: Some(_), .. } => {
            of!("mail-sign-in-link-subject", "mail-sign-in-link-title", "mail-sign-in-link-body", "mail-reason-account")
        }
        Message::SignInLink { .. } => {
            of!("mail-sign-in-link-subject", "mail-sign-in-link-title", "mail-sign-in-code-body", "mail-reason-account")
        }
        Message::Invitation { .. } => {
            of!("mail-invitation-subject", "mail-invitation-title", "mail-invitation-body", "mail-reason-invited")
        }
        Message::OrganizationInvitation { .. } => of!(
            "mail-organization-invitation-subject",
            "mail-organization-invitation-title",
            "mail-organization-invitation-body",
            "mail-reason-invited"
        ),
    }
}

fn content(tenant: &Tenant, letter: &Letter, sender: &str) -> Content {
    let locale = letter.language();
    let keys = keys(&letter.message, tenant);
    let has_passwords = tenant.settings.has_passwords();
    let organization = match &letter.message {
        Message::OrganizationInvitation { organization, .. } => clean::name(organization),
        _ => String::new(),
    };
    let named = |key: &'static str| {
        Text::new(key).with("tenant", sender).with("organization", organization.as_str()).plain(locale)
    };
    let own = |key: &'static str| words(locale, key);
    let labelled = |key: &'static str, value: &str| Labelled { label: words(locale, key), value: value.to_owned() };
    let valid = |key: &'static str, valid: Validity| Text::new(key).with("valid", valid.span()).plain(locale);
    let name = letter.name.as_deref().map(clean::name).filter(|name| !name.is_empty());
    let greeting = match name {
        Some(name) => Text::new("mail-greeting-name").with("name", name).plain(locale),
        None => own("mail-greeting"),
    };
    let body = match &letter.message {
        Message::DeletionPlanned { due, .. } => {
            let time = date_and_time(locale, Time::from_micros(*due));
            Text::new(keys.body).with("tenant", sender).with("time", time).plain(locale)
        }
        _ => named(keys.body),
    };
    let branding = &tenant.settings.branding;
    let links = [("privacy-policy", &branding.privacy_url), ("terms-of-service", &branding.terms_url)];
    let mut content = Content {
        locale,
        subject: named(keys.subject),
        title: named(keys.title),
        paragraphs: vec![greeting, body],
        details: Vec::new(),
        button: None,
        second: None,
        code: None,
        notes: Vec::new(),
        copy: words(locale, "mail-button-copy"),
        reason: named(keys.reason),
        links: links.into_iter().filter_map(|(key, url)| Some(labelled(key, url.as_deref()?))).collect(),
    };
    match &letter.message {
        Message::TestMail => {}
        Message::PasswordChanged(notice)
        | Message::PasswordRemoved(notice)
        | Message::NewDevice(notice)
        | Message::ManyAttempts(notice)
        | Message::AddressAdded(notice) => {
            content.details = details(locale, &notice.occasion);
            content.paragraphs.push(own("mail-was-me"));
            match &notice.not_me {
                Some(link) => {
                    content.paragraphs.push(own(if has_passwords {
                        "mail-not-me"
                    } else {
                        "mail-not-me-no-passwords"
                    }));
                    content.button = Some(labelled("mail-not-me-button", link));
                }
                None if has_passwords => content.paragraphs.push(own("mail-not-me-advice")),
                None => content.paragraphs.push(own("mail-not-me-advice-no-passwords")),
            }
            if has_passwords && matches!(letter.message, Message::ManyAttempts(_)) {
                content.notes.push(own("mail-many-wrong-attempts-note"));
            }
        }
        Message::VerifyAddress { link, code, valid: span } => {
            content.button = Some(labelled("mail-verify-address-button", link));
            content.code = Some(labelled("mail-code-enter", code));
            content.notes = vec![own("mail-code-secret"), valid("mail-verify-address-note", *span)];
        }
        Message::AlreadyRegistered => {
            content.button = Some(labelled("mail-already-registered-button", &tenant.base.join("/login")));
            let reset = || labelled("mail-already-registered-reset", &tenant.base.join("/forgot-password"));
            content.second = has_passwords.then(reset);
            content.notes.push(own("mail-already-registered-note"));
        }
        Message::ResetPassword { link, valid: span, asked } => {
            content.button = Some(labelled("mail-reset-password-button", link));
            content.details = details(locale, asked);
            content.notes.push(valid("mail-reset-password-note", *span));
        }
        Message::ConfirmAddress { link, code, valid: span } => {
            content.button = Some(labelled("mail-address-change-confirm-button", link));
            content.code = Some(labelled("mail-code-enter", code));
            content.notes = vec![own("mail-code-secret"), valid("mail-address-change-confirm-note", *span)];
        }
        Message::AddressReplaced { link, valid: span, changed }
        | Message::MainAddressChanged { link, valid: span, changed } => {
            content.button = Some(labelled("mail-address-changed-old-button", link));
            content.details = details(locale, changed);
            content.notes.push(valid("mail-address-changed-old-note", *span));
        }
        Message::AddressRemoved(removed) => content.details = details(locale, removed),
        Message::DeletionPlanned { asked, .. } => {
            content.button = Some(labelled("mail-account-deletion-scheduled-button", &tenant.base.join("/login")));
            content.details = details(locale, asked);
            content.notes.push(own("mail-account-deletion-scheduled-note"));
        }
        Message::SignInLink { link, code, valid: span, asked } => {
            content.button = link.as_ref().map(|link| labelled("mail-sign-in-link-button", link));
            content.details = details(locale, asked);
            if let Some(code) = code {
                let enter = if link.is_some() { "mail-code-enter" } else { "mail-code-only" };
                content.code = Some(labelled(enter, code));
                content.notes.push(own("mail-code-secret"));
            }
            content.notes.push(valid("mail-sign-in-link-note", *span));
        }
        Message::Invitation { link, valid: span } => {
            content.button = Some(labelled("mail-invitation-button", link));
            content.notes.push(valid("mail-invitation-note", *span));
        }
        Message::OrganizationInvitation { link, valid: span, .. } => {
            content.button = Some(labelled("mail-organization-invitation-button", link));
            content.notes.push(valid("mail-organization-invitation-note", *span));
        }
    }
    content
}

/// Returns a text without values.
fn words(locale: Locale, key: &'static str) -> String {
    Text::new(key).plain(locale)
}

fn details(locale: Locale, occasion: &Occasion) -> Vec<(String, String)> {
    let mut details = vec![(words(locale, "mail-time"), date_and_time(locale, occasion.at()))];
    let Some(place) = &occasion.place else { return details };
    details.push((words(locale, "mail-place"), place.clone()));
    let agent = occasion.browser.as_deref().and_then(Agent::parse);
    let shown = match agent.map(|agent| (agent.browser, agent.system)) {
        None | Some(("", "")) => words(locale, "mail-unknown"),
        Some(("", system)) => Text::new("sessions-some-browser").with("system", system).plain(locale),
        Some((browser, "")) => browser.to_owned(),
        Some((browser, system)) => {
            Text::new("sessions-browser").with("browser", browser).with("system", system).plain(locale)
        }
    };
    details.push((words(locale, "mail-browser"), shown));
    details
}

//! A tenant's stylesheet: CSS custom properties, computed from its settings when the tenant is loaded.
//!
//! Text stays readable with every choice of colours (WCAG 2.2, 1.4.3). A button keeps the chosen fill, and its label
//! gets a light or dark text colour with enough contrast. The lightness of the accent is corrected for text on the
//! card. A button gets a border if its fill has too little contrast with the card.

use std::fmt::Write as _;
use std::sync::Arc;

use bytes::Bytes;

use super::palette::{DARK, LIGHT, Palette};
use super::{Branding, DarkMode};
use crate::base::colour::{BLACK, CONTROL, Rgb, TEXT, WHITE};
use crate::base::crypto::digest::{base64url, sha256};

/// The share of black or white mixed into a button on hover.
const OVER: f64 = 0.12;

/// A tenant's stylesheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// `brand.{hash}.css`: the name changes with the content.
    pub file: String,
    pub css: Bytes,
}

impl Look {
    /// Computes the stylesheet. Returns `None` if Portico's own colours apply unchanged.
    pub fn of(branding: &Branding) -> Option<Arc<Look>> {
        let own = [branding.accent, branding.ground, branding.dark_accent, branding.dark_ground];
        if own.iter().all(Option::is_none) && branding.dark_mode == DarkMode::Auto {
            return None;
        }
        let css = stylesheet(branding);
        let hash = base64url(sha256(css.as_bytes()).first_chunk::<9>().unwrap_or(&[0; 9]));
        Some(Arc::new(Look { file: format!("brand.{hash}.css"), css: css.into() }))
    }
}

/// The colours of a scheme that a tenant can influence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// The fill of a button.
    pub accent: Rgb,
    /// The fill of a button on hover.
    pub accent_over: Rgb,
    /// Text on `accent` and `accent_over`.
    pub on_accent: Rgb,
    /// The accent as text on the card.
    pub accent_text: Rgb,
    /// The border of a button, if its fill has too little contrast with the card.
    pub accent_edge: Option<Rgb>,
    pub ground: Rgb,
    /// Text on the page background.
    pub on_ground: Rgb,
}

impl Shades {
    fn new(accent: Rgb, ground: Rgb, palette: &Palette) -> Shades {
        let accent_text = accent.readable_on(palette.card, TEXT);
        let on_accent = first_readable([palette.on_accent, LIGHT.text, WHITE], accent);
        // Away from the text colour, so that the label stays readable on hover.
        let away = if on_accent.luminance() > accent.luminance() { BLACK } else { WHITE };
        Shades {
            accent,
            accent_over: accent.mixed(away, OVER),
            on_accent,
            accent_text,
            accent_edge: (accent.contrast(palette.card) < CONTROL).then_some(accent_text),
            ground,
            on_ground: first_readable([palette.secondary, LIGHT.text, WHITE], ground),
        }
    }

    pub fn light(branding: &Branding) -> Shades {
        let (accent, ground) = (branding.accent.unwrap_or(LIGHT.accent), branding.ground.unwrap_or(LIGHT.ground));
        Shades::new(accent, ground, &LIGHT)
    }

    /// Returns the dark scheme. Without a dark accent, the light accent is corrected for the dark card.
    pub fn dark(branding: &Branding) -> Shades {
        let derived = || branding.accent.map(|accent| accent.readable_on(DARK.card, TEXT));
        let accent = branding.dark_accent.or_else(derived).unwrap_or(DARK.accent);
        Shades::new(accent, branding.dark_ground.unwrap_or(DARK.ground), &DARK)
    }

    fn write(&self, css: &mut String) {
        let own = [
            ("accent", self.accent),
            ("accent-over", self.accent_over),
            ("on-accent", self.on_accent),
            ("accent-text", self.accent_text),
            ("ground", self.ground),
            ("on-ground", self.on_ground),
        ];
        properties(css, &own);
        match self.accent_edge {
            Some(edge) => properties(css, &[("accent-edge", edge)]),
            None => css.push_str("  --accent-edge: transparent;\n"),
        }
    }
}

/// Returns the first of these text colours with enough contrast. If white has too little, black has enough.
fn first_readable(texts: [Rgb; 3], on: Rgb) -> Rgb {
    texts.into_iter().find(|text| text.contrast(on) >= TEXT).unwrap_or(BLACK)
}

fn properties(css: &mut String, colours: &[(&str, Rgb)]) {
    for (name, colour) in colours {
        // Writing to a `String` cannot fail.
        let _ = writeln!(css, "  --{name}: {colour};");
    }
}

fn stylesheet(branding: &Branding) -> String {
    let (light, dark) = (Shades::light(branding), Shades::dark(branding));
    let mut css = String::from(":root {\n");
    match branding.dark_mode {
        DarkMode::Auto => {
            light.write(&mut css);
            css.push_str("}\n@media (prefers-color-scheme: dark) {\n:root {\n");
            dark.write(&mut css);
            css.push_str("}\n}\n");
        }
        // The other scheme is never shown, so every property that it would change is set here.
        DarkMode::Light => only(&mut css, light, &LIGHT, branding.dark_mode),
        DarkMode::Dark => only(&mut css, dark, &DARK, branding.dark_mode),
    }
    css
}

fn only(css: &mut String, shades: Shades, palette: &Palette, mode: DarkMode) {
    shades.write(css);
    properties(css, &palette.fixed());
    let _ = writeln!(css, "  color-scheme: {};\n}}", mode.color_scheme());
}

/// Describes each colour that is not shown as chosen, one sentence each.
pub fn corrections(branding: &Branding) -> Vec<String> {
    let mut said = Vec::new();
    let mut scheme = |(key, name): (&str, &str), chosen: Option<Rgb>, (shades, card): (Shades, Rgb)| {
        if let Some(accent) = chosen.filter(|accent| *accent != shades.accent_text) {
            said.push(format!(
                "{key}: {accent} as text on the {name} card has a contrast of {:.2}:1; links are written in {} ({:.2}:1)",
                cut(accent.contrast(card)),
                shades.accent_text,
                cut(shades.accent_text.contrast(card)),
            ));
        }
        if shades.accent_edge.is_some() && chosen.is_some() {
            said.push(format!("{key}: too little contrast with the {name} card; buttons get a border"));
        }
    };
    if branding.dark_mode != DarkMode::Dark {
        scheme(("branding.accent", "light"), branding.accent, (Shades::light(branding), LIGHT.card));
    }
    if branding.dark_mode != DarkMode::Light {
        let dark = Shades::dark(branding);
        scheme(("branding.dark.accent", "dark"), branding.dark_accent, (dark, DARK.card));
        match (branding.dark_accent, branding.accent) {
            (None, Some(accent)) if accent != dark.accent => said.push(format!(
                "branding.accent: {accent} on the dark card has a contrast of {:.2}:1; {} ({:.2}:1) is used there; \
                 set branding.dark.accent to choose another",
                cut(accent.contrast(DARK.card)),
                dark.accent,
                cut(dark.accent.contrast(DARK.card)),
            )),
            _ => {}
        }
    }
    said
}

/// Cuts to two decimals and never rounds up, so that a value below a limit does not appear to reach it.
fn cut(ratio: f64) -> f64 {
    (ratio * 100.0).floor() / 100.0
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn branding(settings: &[(&str, &str)]) -> Branding {
        let members = settings.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value)));
        serde_json::from_value(Value::Object(members.collect())).unwrap()
    }

    fn css(settings: &[(&str, &str)]) -> String {
        Look::of(&branding(settings)).map(|look| String::from_utf8(look.css.to_vec()).unwrap()).unwrap_or_default()
    }

    #[test]
    fn without_colours_there_is_no_stylesheet() {
        assert_eq!(css(&[]), "");
        assert_eq!(css(&[("terms_url", "https://example.com/")]), "");
        assert_ne!(css(&[("branding.dark_mode", "light")]), "");
    }

    #[test]
    fn default_colours_are_unchanged() {
        let light = Shades::light(&Branding::default());
        assert_eq!((light.accent, light.accent_text, light.on_accent), (LIGHT.accent, LIGHT.accent, LIGHT.on_accent));
        assert_eq!((light.accent_edge, light.on_ground), (None, LIGHT.secondary));
        let dark = Shades::dark(&Branding::default());
        assert_eq!((dark.accent, dark.accent_text, dark.on_accent), (DARK.accent, DARK.accent, DARK.on_accent));
        assert_eq!((dark.accent_edge, dark.on_ground), (None, DARK.secondary));
    }

    #[test]
    fn a_light_accent_is_kept_on_its_button_and_darkened_as_text() {
        let yellow = [("branding.accent", "#ffd400")];
        let light = Shades::light(&branding(&yellow));
        assert_eq!((light.accent.to_string(), light.on_accent), ("#ffd400".to_owned(), LIGHT.text));
        assert_eq!(light.accent_text.to_string(), "#8c7500");
        assert_eq!(light.accent_edge, Some(light.accent_text));
        let said = corrections(&branding(&yellow));
        assert_eq!(
            said,
            [
                "branding.accent: #ffd400 as text on the light card has a contrast of 1.43:1; links are written in \
                 #8c7500 (4.50:1)",
                "branding.accent: too little contrast with the light card; buttons get a border"
            ]
        );
        assert_eq!(
            css(&yellow),
            ":root {\n  --accent: #ffd400;\n  --accent-over: #ffd91f;\n  --on-accent: #16181d;\n  --accent-text: #8c7500;\n  \
             --ground: #f5f6f8;\n  --on-ground: #555b66;\n  --accent-edge: #8c7500;\n}\n\
             @media (prefers-color-scheme: dark) {\n:root {\n  --accent: #ffd400;\n  --accent-over: #ffd91f;\n  \
             --on-accent: #0f1115;\n  --accent-text: #ffd400;\n  --ground: #0f1115;\n  --on-ground: #a3a9b5;\n  \
             --accent-edge: transparent;\n}\n}\n"
        );
    }

    #[test]
    fn a_dark_accent_is_lightened_for_the_dark_scheme() {
        let navy = branding(&[("branding.accent", "#0b2a6b")]);
        assert_eq!(Shades::light(&navy).accent_text, Shades::light(&navy).accent);
        assert!(Shades::dark(&navy).accent.contrast(DARK.card) >= TEXT);
        assert!(corrections(&navy).first().unwrap().contains("set branding.dark.accent to choose another"));
        let own = branding(&[("branding.accent", "#0b2a6b"), ("branding.dark.accent", "#3355aa")]);
        assert_eq!(Shades::dark(&own).accent.to_string(), "#3355aa", "a button keeps the chosen fill");
        assert!(Shades::dark(&own).accent_text.contrast(DARK.card) >= TEXT);
        let only_light = branding(&[("branding.accent", "#0b2a6b"), ("branding.dark_mode", "light")]);
        assert_eq!(corrections(&only_light), Vec::<String>::new(), "a scheme that is never shown needs no correction");
    }

    /// Samples the whole colour space: every choice is readable.
    #[test]
    fn every_choice_of_colours_is_readable() {
        for number in (0..0x0100_0000).step_by(40_009) {
            let colour = Rgb::new(number);
            let chosen = Branding {
                accent: Some(colour),
                ground: Some(colour),
                dark_accent: Some(colour),
                dark_ground: Some(colour),
                ..Branding::default()
            };
            let derived = Branding { dark_accent: None, ..chosen.clone() };
            for (shades, card) in [
                (Shades::light(&chosen), LIGHT.card),
                (Shades::dark(&chosen), DARK.card),
                (Shades::dark(&derived), DARK.card),
            ] {
                assert!(shades.on_accent.contrast(shades.accent) >= TEXT, "{shades:?}");
                assert!(shades.on_accent.contrast(shades.accent_over) >= TEXT, "{shades:?}");
                assert!(shades.accent_text.contrast(card) >= TEXT, "{shades:?}");
                assert!(shades.on_ground.contrast(shades.ground) >= TEXT, "{shades:?}");
                let edge = shades.accent_edge.unwrap_or(shades.accent);
                assert!(edge.contrast(card) >= CONTROL, "{shades:?}");
            }
        }
    }

    #[test]
    fn a_single_scheme_sets_every_property() {
        let dark = css(&[("branding.dark_mode", "dark")]);
        assert!(dark.contains("--card: #171a21") && dark.contains("color-scheme: dark"), "{dark}");
        assert!(!dark.contains("@media"), "{dark}");
        let light = css(&[("branding.dark_mode", "light"), ("branding.accent", "#ff6600")]);
        assert!(light.contains("--card: #ffffff") && light.contains("color-scheme: light;"), "{light}");
        let names = |css: &str| css.matches("--").count();
        let both = include_str!("../../static/portico.css");
        let dark_block = both.split_once("prefers-color-scheme: dark) {").unwrap().1.split_once('}').unwrap().0;
        for line in dark_block.lines().filter_map(|line| line.trim().strip_prefix("--")) {
            let name = line.split_once(':').unwrap().0;
            assert!(light.contains(&format!("--{name}:")), "{name} is not set by the light scheme");
        }
        assert_eq!(names(&light), names(&dark));
    }

    #[test]
    fn a_stylesheet_is_named_by_its_content() {
        let look = |accent| Look::of(&branding(&[("branding.accent", accent)])).unwrap();
        assert_eq!(look("#f60").file, look("#FF6600").file);
        assert_ne!(look("#f60").file, look("#f61").file);
        assert_eq!(look("#f60").file.len(), "brand.123456789012.css".len());
    }
}

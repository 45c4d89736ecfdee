//! The colours of `static/portico.css` as constants, for derived colours and for tenants with a single scheme. A test
//! compares them with the stylesheet.

use crate::base::colour::{Rgb, WHITE};

/// The colours of one scheme.
pub struct Palette {
    pub accent: Rgb,
    pub ground: Rgb,
    pub card: Rgb,
    pub text: Rgb,
    pub secondary: Rgb,
    pub line: Rgb,
    pub danger: Rgb,
    pub inset: Rgb,
    pub edge: Rgb,
    pub on_accent: Rgb,
}

pub const LIGHT: Palette = Palette {
    accent: Rgb::new(0x2f_5b_d8),
    ground: Rgb::new(0xf5_f6_f8),
    card: WHITE,
    text: Rgb::new(0x16_18_1d),
    secondary: Rgb::new(0x55_5b_66),
    line: Rgb::new(0xd9_dc_e3),
    danger: Rgb::new(0xb3_26_1e),
    inset: Rgb::new(0xf5_f6_f8),
    edge: Rgb::new(0x85_8b_98),
    on_accent: WHITE,
};

pub const DARK: Palette = Palette {
    accent: Rgb::new(0x86_a6_ff),
    ground: Rgb::new(0x0f_11_15),
    card: Rgb::new(0x17_1a_21),
    text: Rgb::new(0xec_ee_f2),
    secondary: Rgb::new(0xa3_a9_b5),
    line: Rgb::new(0x2a_2f_3a),
    danger: Rgb::new(0xff_8a_80),
    inset: Rgb::new(0x0f_11_15),
    edge: Rgb::new(0x6f_76_84),
    on_accent: Rgb::new(0x0f_11_15),
};

impl Palette {
    /// Returns the colours that a tenant cannot change, by the names of their custom properties.
    pub const fn fixed(&self) -> [(&'static str, Rgb); 7] {
        [
            ("card", self.card),
            ("text", self.text),
            ("secondary", self.secondary),
            ("line", self.line),
            ("danger", self.danger),
            ("inset", self.inset),
            ("edge", self.edge),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::colour::{CONTROL, TEXT};

    /// Returns the colours of a block of the stylesheet as written there.
    fn written(block: &str) -> Vec<(String, String)> {
        let block = block.split_once("{\n").unwrap().1.split_once('}').unwrap().0;
        let lines =
            block.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
        let colours = lines.filter(|(_, value)| value.starts_with('#'));
        let mut colours: Vec<_> = colours.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        colours.sort();
        colours
    }

    #[test]
    fn the_stylesheet_has_these_colours() {
        let css = include_str!("../../static/portico.css");
        let (light, dark) = css.split_once("@media (prefers-color-scheme: dark) {\n").unwrap();
        for (block, palette) in [(light.split_once(":root").unwrap().1, LIGHT), (dark, DARK)] {
            let own = [("accent", palette.accent), ("ground", palette.ground), ("on-accent", palette.on_accent)];
            let mut colours: Vec<(String, String)> =
                palette.fixed().into_iter().chain(own).map(|(name, c)| (name.to_owned(), c.to_string())).collect();
            colours.sort();
            assert_eq!(written(block), colours);
        }
    }

    #[test]
    fn default_colours_are_readable() {
        for palette in [LIGHT, DARK] {
            for text in [palette.text, palette.secondary, palette.danger, palette.accent] {
                assert!(text.contrast(palette.card) >= TEXT, "{text} on the card {}", palette.card);
            }
            for ground in [palette.inset, palette.ground] {
                assert!(palette.text.contrast(ground) >= TEXT && palette.secondary.contrast(ground) >= TEXT);
            }
            assert!(palette.on_accent.contrast(palette.accent) >= TEXT);
            assert!(palette.edge.contrast(palette.card) >= CONTROL);
        }
    }
}

//! Colours: strict parsing, contrast (WCAG 2.2, 1.4.3), correction by lightness.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The minimum contrast of text and its background (WCAG 2.2, 1.4.3).
pub const TEXT: f64 = 4.5;
/// The minimum contrast of a control and its background (WCAG 2.2, 1.4.11).
pub const CONTROL: f64 = 3.0;

/// A colour of the sRGB space. Always written as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rgb([u8; 3]);

pub const WHITE: Rgb = Rgb([255; 3]);
pub const BLACK: Rgb = Rgb([0; 3]);

impl Rgb {
    /// Creates a colour from `0xrrggbb`.
    pub const fn new(hex: u32) -> Rgb {
        let [_, red, green, blue] = hex.to_be_bytes();
        Rgb([red, green, blue])
    }

    /// Parses `#rrggbb` or `#rgb`, in upper or lower case.
    pub fn parse(text: &str) -> Option<Rgb> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(Rgb::new(number)),
            // Each digit is doubled.
            3 => {
                let nibble = |shift: u32| ((number >> shift) & 0xf) * 0x11;
                Some(Rgb::new((nibble(8) << 16) | (nibble(4) << 8) | nibble(0)))
            }
            _ => None,
        }
    }

    /// Relative luminance, from 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|byte| {
            let channel = f64::from(byte) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Rgb) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// Returns this colour with the smallest change of lightness that gives it the ratio against a background. Hue and
    /// saturation stay. Every background allows a ratio of up to 4.58.
    pub fn readable_on(self, ground: Rgb, ratio: f64) -> Rgb {
        if self.contrast(ground) >= ratio {
            return self;
        }
        let (hue, saturation, lightness) = self.to_hsl();
        // Black or white, whichever has more contrast with the background.
        let end = if ground.contrast(BLACK) > ground.contrast(WHITE) { 0.0 } else { 1.0 };
        let (mut near, mut far) = (lightness, end);
        // A channel has 256 steps; 24 halvings are far more precise.
        for _ in 0..24 {
            let middle = f64::midpoint(near, far);
            if Rgb::from_hsl(hue, saturation, middle).contrast(ground) >= ratio {
                far = middle;
            } else {
                near = middle;
            }
        }
        Rgb::from_hsl(hue, saturation, far)
    }

    /// Returns this colour mixed with a share of another one, 0 to 1.
    pub fn mixed(self, other: Rgb, share: f64) -> Rgb {
        let [red, green, blue] = self.0;
        let [to_red, to_green, to_blue] = other.0;
        let mix = |from: u8, to: u8| to_byte((f64::from(from) * (1.0 - share) + f64::from(to) * share) / 255.0);
        Rgb([mix(red, to_red), mix(green, to_green), mix(blue, to_blue)])
    }

    /// Converts to hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, 7).
    fn to_hsl(self) -> (f64, f64, f64) {
        let [red, green, blue] = self.0.map(|byte| f64::from(byte) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (span, lightness) = (most - least, f64::midpoint(most, least));
        if span == 0.0 {
            return (0.0, 0.0, lightness);
        }
        let sixth = if most == red {
            (green - blue) / span
        } else if most == green {
            (blue - red) / span + 2.0
        } else {
            (red - green) / span + 4.0
        };
        (sixth.rem_euclid(6.0) * 60.0, span / (1.0 - (2.0 * lightness - 1.0).abs()), lightness)
    }

    fn from_hsl(hue: f64, saturation: f64, lightness: f64) -> Rgb {
        let reach = saturation * lightness.min(1.0 - lightness);
        let channel = |offset: f64| {
            let k = (offset + hue / 30.0).rem_euclid(12.0);
            to_byte(lightness - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0))
        };
        Rgb([channel(0.0), channel(8.0), channel(4.0)])
    }
}

/// Converts a channel of 0 to 1 to a byte; `as` saturates.
fn to_byte(channel: f64) -> u8 {
    (channel * 255.0).round() as u8
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Rgb {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Rgb, &'static str> {
        Rgb::parse(&text).ok_or("not a colour such as #2f5bd8")
    }
}

impl From<Rgb> for String {
    fn from(colour: Rgb) -> String {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgb(text: &str) -> Rgb {
        Rgb::parse(text).unwrap()
    }

    #[test]
    fn colours_are_parsed_strictly_and_printed_in_one_form() {
        for (text, shown) in [("#2F5bd8", "#2f5bd8"), ("#fa0", "#ffaa00"), ("#000", "#000000"), ("#FFFFFF", "#ffffff")]
        {
            assert_eq!(rgb(text).to_string(), shown);
        }
        for text in [
            "",
            "#",
            "red",
            "2f5bd8",
            "#2f5bd",
            "#2f5bd88",
            "#2f5bd8ff",
            "#ggg",
            "#+12",
            "#+12345",
            " #000",
            "#000 ",
            "#000;}",
            "rgb(0,0,0)",
            "#0\u{661}0",
            "#ff\u{ff10}",
            "var(--text)",
            "#-12",
        ] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
    }

    /// Values of the WebAIM and W3C tools.
    #[test]
    fn contrast_is_computed_as_in_wcag() {
        for (a, b, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#777777", "#ffffff", 4.48),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.0),
            ("#0000ff", "#ffffff", 8.59),
            ("#00ff00", "#ffffff", 1.37),
            ("#ffff00", "#000000", 19.56),
            ("#808080", "#000000", 5.32),
        ] {
            let found = rgb(a).contrast(rgb(b));
            assert!((found - ratio).abs() < 0.005, "{a} on {b}: {found} and not {ratio}");
            assert_eq!(found, rgb(b).contrast(rgb(a)));
        }
    }

    #[test]
    fn lightness_is_corrected_as_far_as_needed_and_no_further() {
        for ground in ["#ffffff", "#171a21", "#777777", "#757575", "#f5f6f8", "#000000", "#2f5bd8", "#ffd400"] {
            let ground = rgb(ground);
            for text in ["#ffd400", "#2f5bd8", "#777777", "#000000", "#ffffff", "#ff0000", "#0b2a6b", "#10ff90", "#123"]
            {
                let (text, corrected) = (rgb(text), rgb(text).readable_on(ground, TEXT));
                assert!(corrected.contrast(ground) >= TEXT, "{text} on {ground}: {corrected}");
                if text.contrast(ground) >= TEXT {
                    assert_eq!(corrected, text, "a readable colour is unchanged");
                } else {
                    assert!(
                        corrected.contrast(ground) < 4.75,
                        "{text} on {ground}: {corrected} is changed more than needed"
                    );
                    let (before, after) = (text.to_hsl(), corrected.to_hsl());
                    // A grey has no hue, and 8-bit channels are coarse near black and white.
                    let hue = (before.0 - after.0).abs();
                    let has_hue = before.1 > 0.05 && (0.1..0.9).contains(&after.2);
                    assert!(!has_hue || hue.min(360.0 - hue) < 4.0, "{text} on {ground}: {corrected}");
                }
            }
        }
        assert_eq!(rgb("#777777").readable_on(WHITE, TEXT).to_string(), "#767676");
    }

    #[test]
    fn every_colour_is_equal_after_conversion_to_lightness_and_back() {
        for number in (0..0x0100_0000).step_by(4_099) {
            let colour = Rgb::new(number);
            let (hue, saturation, lightness) = colour.to_hsl();
            assert_eq!(Rgb::from_hsl(hue, saturation, lightness), colour);
        }
        assert_eq!(BLACK.mixed(WHITE, 0.5).to_string(), "#808080");
        assert_eq!(rgb("#102030").mixed(WHITE, 0.0).to_string(), "#102030");
    }
}

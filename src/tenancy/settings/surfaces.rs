//! The JSON surfaces that a tenant offers, and the origins whose scripts may call them, as kinds of settings.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::{Code, Dialect};
use crate::base::limits;
use crate::base::refusal::Refusal;
use crate::base::uri::check_origin;

/// The text for an empty list.
const NONE: &str = "none";

/// The JSON surfaces of a tenant, in the order of [`Dialect::ALL`]. Unknown ones in a stored document are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Surfaces(Vec<Dialect>);

impl Surfaces {
    pub fn all() -> Surfaces {
        Surfaces(Dialect::ALL.to_vec())
    }

    pub fn has(&self, surface: Dialect) -> bool {
        self.0.contains(&surface)
    }

    fn of(surfaces: &[Dialect]) -> Surfaces {
        Surfaces(Dialect::ALL.into_iter().filter(|own| surfaces.contains(own)).collect())
    }
}

fn find(word: &str) -> Option<Dialect> {
    Dialect::ALL.into_iter().find(|own| own.as_str() == word)
}

impl From<Vec<String>> for Surfaces {
    fn from(words: Vec<String>) -> Surfaces {
        Surfaces::of(&words.iter().filter_map(|word| find(word)).collect::<Vec<_>>())
    }
}

impl From<Surfaces> for Vec<String> {
    fn from(surfaces: Surfaces) -> Vec<String> {
        surfaces.0.iter().map(|surface| surface.as_str().to_owned()).collect()
    }
}

/// A list of surfaces, or `none`.
pub struct SurfaceList;

impl SurfaceList {
    fn words() -> [&'static str; 4] {
        Dialect::ALL.map(Dialect::as_str)
    }
}

impl Kind for SurfaceList {
    type Value = Surfaces;

    fn parse(&self, text: &str) -> Result<Surfaces, Refusal> {
        if text == NONE {
            return Ok(Surfaces(Vec::new()));
        }
        let refused = || Refusal::new(Code::SettingSurfaces).with("known", SurfaceList::words().join(", "));
        let surfaces = text.split(',').map(|word| find(word.trim()).ok_or_else(refused));
        Ok(Surfaces::of(&surfaces.collect::<Result<Vec<_>, _>>()?))
    }

    fn print(&self, surfaces: &Surfaces) -> String {
        match Vec::<String>::from(surfaces.clone()).join(",") {
            none if none.is_empty() => NONE.to_owned(),
            words => words,
        }
    }

    fn range(&self) -> String {
        format!("{NONE}, or a list of {}", SurfaceList::words().join(", "))
    }

    fn schema(&self) -> Value {
        json!({ "type": "array", "items": { "enum": SurfaceList::words() }, "uniqueItems": true })
    }
}

/// Origins as browsers send them, each once, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Origins(Vec<String>);

impl Origins {
    pub fn has(&self, origin: &str) -> bool {
        self.0.iter().any(|own| own == origin)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// A list of origins, at most [`limits::CORS_ORIGINS`], or empty.
pub struct OriginList;

impl Kind for OriginList {
    type Value = Origins;

    fn parse(&self, text: &str) -> Result<Origins, Refusal> {
        let mut origins: Vec<String> = Vec::new();
        for origin in text.split([',', ' ']).map(str::trim).filter(|origin| !origin.is_empty()) {
            check_origin(origin)?;
            if !origins.iter().any(|own| own == origin) {
                origins.push(origin.to_owned());
            }
        }
        match origins.len() > limits::CORS_ORIGINS {
            true => Err(Refusal::new(Code::SettingOrigins).with("most", limits::CORS_ORIGINS as u64)),
            false => Ok(Origins(origins)),
        }
    }

    fn print(&self, origins: &Origins) -> String {
        origins.0.join(",")
    }

    fn range(&self) -> String {
        format!("a list of at most {} origins such as https://app.example.com, or empty", limits::CORS_ORIGINS)
    }

    fn schema(&self) -> Value {
        json!({
            "type": "array",
            "items": { "type": "string", "pattern": "^https?://" },
            "maxItems": limits::CORS_ORIGINS,
            "uniqueItems": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surfaces_are_a_list_or_none() {
        for (text, printed) in [
            ("none", "none"),
            ("login", "login"),
            ("dashboard, login", "login,dashboard"),
            ("login,workspace,organization,dashboard", "login,workspace,organization,dashboard"),
        ] {
            let surfaces = SurfaceList.parse(text).unwrap();
            assert_eq!(SurfaceList.print(&surfaces), printed);
            let stored = serde_json::to_string(&surfaces).unwrap();
            assert_eq!(serde_json::from_str::<Surfaces>(&stored).unwrap(), surfaces);
        }
        assert!(!SurfaceList.parse("login").unwrap().has(Dialect::Dashboard));
        for bad in ["", "admin", "login,", "Login"] {
            assert_eq!(SurfaceList.parse(bad).unwrap_err().code, Code::SettingSurfaces, "{bad}");
        }
        let newer: Surfaces = serde_json::from_str(r#"["graph","login"]"#).unwrap();
        assert_eq!(SurfaceList.print(&newer), "login", "P-11: a surface of a newer version is left out");
    }

    #[test]
    fn origins_are_exact_and_few() {
        let text = "https://app.example.com, http://localhost:3000,https://app.example.com";
        let origins = OriginList.parse(text).unwrap();
        assert_eq!(OriginList.print(&origins), "https://app.example.com,http://localhost:3000");
        assert!(origins.has("http://localhost:3000") && !origins.has("http://localhost:3001"));
        assert_eq!(OriginList.print(&OriginList.parse("").unwrap()), "");
        for bad in
            ["*", "https://*.example.com", "https://app.example.com/", "app.example.com", "null", "ftp://x.example"]
        {
            assert_eq!(OriginList.parse(bad).unwrap_err().code, Code::OriginMalformed, "{bad}");
        }
        let many = |count: usize| (0..count).map(|n| format!("https://a{n}.example")).collect::<Vec<_>>().join(",");
        assert!(OriginList.parse(&many(limits::CORS_ORIGINS)).is_ok());
        assert_eq!(OriginList.parse(&many(limits::CORS_ORIGINS + 1)).unwrap_err().code, Code::SettingOrigins);
    }
}

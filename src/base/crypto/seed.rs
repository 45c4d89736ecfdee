//! The random seed of an operation.

use super::digest::{base64url, hmac_sha256};
use crate::base::id::Id;
use crate::base::time::Time;

/// 32 random bytes from which an operation derives all its ids and secrets. A transaction that runs again derives the
/// same ones.
#[derive(Clone)]
pub struct Seed([u8; 32]);

impl Seed {
    pub fn from_bytes(bytes: [u8; 32]) -> Seed {
        Seed(bytes)
    }

    /// Derives 32 bytes: HMAC-SHA-256 of the label under the seed. Equal labels give equal bytes, so each
    /// use needs a label of its own.
    pub fn expand(&self, label: &str) -> [u8; 32] {
        hmac_sha256(&self.0, label.as_bytes())
    }

    /// Derives a UUIDv7.
    pub fn id<K>(&self, label: &str, now: Time) -> Id<K> {
        Id::new_v7(now.millis(), first(&self.expand(label)))
    }

    /// Derives 16 random bytes as 22 characters: `sub`, `client_id`, `sid`. It never begins with a hyphen, which a
    /// command line would parse as an option.
    pub fn text_22(&self, label: &str) -> String {
        let text = base64url(&first::<16>(&self.expand(label)));
        if text.starts_with('-') { self.text_22(&format!("{label} again")) } else { text }
    }
}

fn first<const N: usize>(bytes: &[u8; 32]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(bytes) {
        *to = *from;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_never_begins_with_a_hyphen() {
        let seed = Seed::from_bytes([1; 32]);
        let texts: Vec<String> = (0..1_000).map(|n| seed.text_22(&n.to_string())).collect();
        assert!(texts.iter().all(|text| text.len() == 22 && !text.starts_with('-')));
        let hyphens = (0..1_000).filter(|n| base64url(&seed.expand(&n.to_string())).starts_with('-')).count();
        assert!(hyphens > 0, "some texts would begin with a hyphen");
    }
}

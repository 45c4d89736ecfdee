//! The deployment's master keys: a file of mode 0600 that is never part of a backup.
//!
//! Each line is one key: `name id key`, id in 11 and key in 43 base64url characters. `wrap` encrypts the tenants' data
//! keys. `lookup` keys the hashes of bearer tokens, `pepper` the password hashes, `audit` the MACs of the audit log.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use crate::base::crypto::digest::{base64url, base64url_decode, hmac_sha256};
use crate::base::crypto::seal::{KeyId, SealingKey};
use crate::base::entropy::Seed;
use crate::base::secret::Secret;

#[derive(Clone)]
pub struct MasterKeys {
    pub wrap: SealingKey,
    pub lookup: SealingKey,
    pub pepper: SealingKey,
    pub audit: SealingKey,
}

const NAMES: [&str; 4] = ["wrap", "lookup", "pepper", "audit"];

impl MasterKeys {
    pub fn generate(seed: &Seed) -> MasterKeys {
        let key = |name: &str| {
            let mut id: KeyId = [0; 8];
            for (to, from) in id.iter_mut().zip(seed.expand(&format!("{name} id"))) {
                *to = from;
            }
            SealingKey { id, key: Secret::new(seed.expand(&format!("{name} key"))) }
        };
        MasterKeys { wrap: key("wrap"), lookup: key("lookup"), pepper: key("pepper"), audit: key("audit") }
    }

    /// Returns the fingerprint of the keys that is recorded in their database: a keyed hash under each key. It reveals
    /// nothing about a key and changes with every bit of it.
    pub fn fingerprint(&self) -> String {
        let of = |key: &SealingKey| base64url(&hmac_sha256(key.key.expose(), b"fingerprint"));
        [&self.wrap, &self.lookup, &self.pepper, &self.audit].map(of).join(" ")
    }

    /// Returns a name of the deployment for operators: 16 characters that reveal nothing about a key.
    pub fn deployment(&self) -> String {
        let of = hmac_sha256(self.lookup.key.expose(), b"deployment");
        base64url(&of).chars().take(16).collect()
    }

    /// Reads the file. The error is one line for the operator.
    pub fn read(path: &Path) -> Result<MasterKeys, String> {
        let wrong = |why: &str| format!("master key file {}: {why}", path.display());
        let mut file = File::open(path).map_err(|e| wrong(&e.to_string()))?;
        let mode = file.metadata().map_err(|e| wrong(&e.to_string()))?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(wrong(&format!(
                "its mode is {mode:04o}; only its owner may read it: run `chmod 600 {}`",
                path.display()
            )));
        }
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(|e| wrong(&e.to_string()))?;
        MasterKeys::parse(&text).ok_or_else(|| wrong("it is damaged: it must have four lines `name id key`"))
    }

    /// Writes a new file. Never overwrites an existing one.
    pub fn create(&self, path: &Path) -> Result<(), String> {
        let wrong = |e: std::io::Error| format!("master key file {}: {e}", path.display());
        // Written under a temporary name first, so that no reader sees a partial file and no existing file is replaced.
        let fresh = path.with_extension(format!("new-{}", base64url(&self.wrap.id)));
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh).map_err(wrong)?;
        let written = file.write_all(self.to_text().as_bytes()).and_then(|()| file.sync_all());
        let linked = written.and_then(|()| std::fs::hard_link(&fresh, path));
        std::fs::remove_file(&fresh).map_err(wrong)?;
        linked.map_err(wrong)?;
        match path.parent().filter(|dir| !dir.as_os_str().is_empty()) {
            Some(dir) => File::open(dir).and_then(|dir| dir.sync_all()).map_err(wrong),
            None => Ok(()),
        }
    }

    fn to_text(&self) -> String {
        let mut text =
            "# Portico master keys. Keep this file secret and apart from backups of the database.\n".to_owned();
        for (name, key) in NAMES.iter().zip([&self.wrap, &self.lookup, &self.pepper, &self.audit]) {
            text.push_str(&format!("{name} {} {}\n", base64url(&key.id), base64url(key.key.expose())));
        }
        text
    }

    fn parse(text: &str) -> Option<MasterKeys> {
        let lines: Vec<&str> = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()).collect();
        let find = |name: &str| {
            let mut words = lines.iter().find(|line| line.split(' ').next() == Some(name))?.split(' ').skip(1);
            let id: KeyId = base64url_decode(words.next()?)?.try_into().ok()?;
            let key: [u8; 32] = base64url_decode(words.next()?)?.try_into().ok()?;
            words.next().is_none().then(|| SealingKey { id, key: Secret::new(key) })
        };
        Some(MasterKeys {
            wrap: find("wrap")?,
            lookup: find("lookup")?,
            pepper: find("pepper")?,
            audit: find("audit")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_read_back_and_refused_when_other_users_may_read_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let keys = MasterKeys::generate(&Seed::from_bytes([1; 32]));
        keys.create(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let again = MasterKeys::read(&path).unwrap();
        assert_eq!(again.fingerprint(), keys.fingerprint());
        assert_eq!(again.pepper.key.expose(), keys.pepper.key.expose());
        assert!(keys.create(&path).is_err(), "an existing file is never overwritten");

        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        let refused = MasterKeys::read(&path).err().unwrap();
        assert!(refused.contains("its mode is 0640") && refused.contains("chmod 600"), "{refused}");

        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, "wrap x y\n").unwrap();
        assert!(MasterKeys::read(&path).err().unwrap().contains("damaged"));
    }
}

//! The deployment's master keys: a file of mode 0600 that is never part of a backup.
//!
//! Each line is one key: `name id key`, id in 11 and key in 43 base64url characters. `wrap` encrypts the tenants' data
//! keys. `lookup` keys the hashes of bearer tokens, `pepper` the password hashes, `audit` the MACs of the audit log.
//!
//! The line `deployment id` names the deployment that uses the keys; its database records the same id. A key file without
//! this line has not been used, or was used by a version that did not write it.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
use std::path::Path;

use super::connection::new_private_file;
use super::files::{folder_of, sync_folder_of};

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
    /// The id of the deployment that uses the keys, if the file records it.
    pub deployment: Option<String>,
}

const DEPLOYMENT: &str = "deployment";
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
        MasterKeys {
            wrap: key("wrap"),
            lookup: key("lookup"),
            pepper: key("pepper"),
            audit: key("audit"),
            deployment: None,
        }
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
        let wrong = |e: io::Error| format!("master key file {}: {e}", path.display());
        // Written under a temporary name first, so that no reader sees a partial file and no existing file is replaced.
        let fresh = path.with_extension(format!("new-{}", base64url(&self.wrap.id)));
        let mut file = new_private_file(&fresh).map_err(wrong)?;
        let written = file.write_all(self.to_text().as_bytes()).and_then(|()| file.sync_all());
        let linked = written.and_then(|()| fs::hard_link(&fresh, path));
        fs::remove_file(&fresh).map_err(wrong)?;
        linked.map_err(wrong)?;
        sync_folder_of(path).map_err(|fault| fault.to_string())
    }

    /// Records the deployment in the file, which is replaced at once and keeps its owner. The error says why the file cannot
    /// be written; it is then unchanged.
    pub fn record_deployment(path: &Path, id: &str) -> Result<(), String> {
        rewrite(path, |text| match MasterKeys::parse(&text) {
            // Another process recorded it first.
            Some(MasterKeys { deployment: Some(_), .. }) => text,
            _ => format!("{}\n{DEPLOYMENT} {id}\n", text.trim_end()),
        })
    }

    /// Checks that [`MasterKeys::record_deployment`] can replace the file.
    pub fn check_writable(path: &Path) -> Result<(), String> {
        rewrite(path, |text| text)
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
        let deployment = lines.iter().find_map(|line| line.trim_end().strip_prefix(DEPLOYMENT)?.strip_prefix(' '));
        Some(MasterKeys {
            wrap: find("wrap")?,
            lookup: find("lookup")?,
            pepper: find("pepper")?,
            audit: find("audit")?,
            deployment: deployment.map(str::to_owned),
        })
    }
}

/// Replaces a key file by a changed text: writes a temporary file beside it, syncs it and renames it.
fn rewrite(path: &Path, change: impl FnOnce(String) -> String) -> Result<(), String> {
    let replaced = || -> io::Result<()> {
        // A link stays: the file that it leads to is replaced.
        let path = fs::canonicalize(path)?;
        let (text, old) = (fs::read_to_string(&path)?, fs::metadata(&path)?);
        let mut file = tempfile::Builder::new()
            .prefix(path.file_name().unwrap_or_default())
            .suffix(".part")
            .make_in(folder_of(&path), new_private_file)?;
        let new = file.as_file().metadata()?;
        if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
            // Otherwise a start by root would leave a file that the server's user cannot read.
            fchown(file.as_file(), Some(old.uid()), Some(old.gid()))?;
        }
        file.write_all(change(text).as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|failed| failed.error)?;
        sync_folder_of(&path).map_err(io::Error::other)
    };
    replaced().map_err(|error| format!("master key file {}: {error}", path.display()))
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
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let again = MasterKeys::read(&path).unwrap();
        assert_eq!(again.fingerprint(), keys.fingerprint());
        assert_eq!(again.pepper.key.expose(), keys.pepper.key.expose());
        assert!(keys.create(&path).is_err(), "an existing file is never overwritten");

        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let refused = MasterKeys::read(&path).err().unwrap();
        assert!(refused.contains("its mode is 0640") && refused.contains("chmod 600"), "{refused}");

        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "wrap x y\n").unwrap();
        assert!(MasterKeys::read(&path).err().unwrap().contains("damaged"));
    }

    #[test]
    fn the_deployment_is_recorded_once_and_the_keys_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let keys = MasterKeys::generate(&Seed::from_bytes([1; 32]));
        keys.create(&path).unwrap();
        assert_eq!(MasterKeys::read(&path).unwrap().deployment, None, "a new key file is unused");
        let before = fs::read(&path).unwrap();
        MasterKeys::check_writable(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap().trim_ascii_end(), before.trim_ascii_end());
        MasterKeys::record_deployment(&path, "an-id").unwrap();
        let read = MasterKeys::read(&path).unwrap();
        assert_eq!((read.deployment.as_deref(), read.fingerprint()), (Some("an-id"), keys.fingerprint()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let link = dir.path().join("link.key");
        std::os::unix::fs::symlink("master.key", &link).unwrap();
        MasterKeys::check_writable(&link).unwrap();
        assert!(link.is_symlink(), "a link is not replaced by a file");
        let names = fs::read_dir(dir.path()).unwrap().count();
        assert_eq!(names, 2, "no temporary file is left");

        // The folder of an open file without a name cannot be written, not even by root.
        let file = tempfile::tempfile().unwrap();
        let unnamed = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(&file));
        assert!(MasterKeys::record_deployment(Path::new(&unnamed), "an-id").is_err());
    }
}

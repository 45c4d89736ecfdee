//! Writes mail to files: one `.eml` per mail, for development and tests of the operator.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::outcome::Failure;
use crate::base::id::QueueJobId;
use crate::base::time::Time;

/// The number of files that are kept: a deployment whose transport was never set must not fill its disk.
const KEPT: usize = 1_000;

/// Writes a mail under a name that sorts by time. Only its owner may read it, since it may contain one-time links. A
/// reader never sees a part of it. A repeat replaces it. Only the newest files are kept.
pub(super) fn write(folder: &Path, id: QueueJobId, date: Time, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let name = format!("{}-{id}.eml", date.to_rfc3339().replace(':', ""));
    let path = folder.join(&name);
    let written = || -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let temporary = folder.join(format!(".{name}.tmp"));
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, &path)
    };
    match written() {
        Ok(()) => {
            if let Err(error) = remove_old(folder, KEPT) {
                tracing::warn!(%error, folder = %folder.display(), "old mails could not be removed");
            }
            Ok(path)
        }
        Err(error) => Err(Failure::Unreachable(format!("{}: {error}", path.display()))),
    }
}

/// Removes all but the newest mails. Their names sort by time.
fn remove_old(folder: &Path, kept: usize) -> io::Result<()> {
    let mut mails = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "eml") {
            mails.push(path);
        }
    }
    mails.sort_unstable();
    let old = mails.len().saturating_sub(kept);
    // Another thread may remove the same file.
    mails.iter().take(old).for_each(|path| drop(fs::remove_file(path)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn only_the_newest_mails_are_kept() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["2026-11-22T1-a.eml", "2026-11-22T3-a.eml", "2026-11-22T2-b.eml", "notes.txt", ".2026.eml.tmp"] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        remove_old(dir.path(), 2).unwrap();
        let mut left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, [".2026.eml.tmp", "2026-11-22T2-b.eml", "2026-11-22T3-a.eml", "notes.txt"]);
    }

    #[test]
    fn a_mail_is_one_private_file() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("a/mail");
        let (id, at) = (QueueJobId::from_bytes([7; 16]), Time::from_rfc3339("2026-11-22T13:00:00Z").unwrap());
        let path = write(&folder, id, at, b"one").unwrap();
        assert_eq!(write(&folder, id, at, b"two").unwrap(), path);
        assert_eq!(
            path.file_name().unwrap().to_str(),
            Some("2026-11-22T130000Z-07070707-0707-0707-0707-070707070707.eml")
        );
        assert_eq!(fs::read(&path).unwrap(), b"two");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&path)), (0o700, 0o600), "P-08: only the owner reads the links");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        let blocked = dir.path().join("file");
        fs::write(&blocked, "").unwrap();
        assert!(matches!(write(&blocked, id, at, b""), Err(Failure::Unreachable(_))));
    }
}

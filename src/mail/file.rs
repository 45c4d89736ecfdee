//! Writes mail to files: one `.eml` per mail, for development and tests of the operator.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::outcome::Failure;
use crate::base::id::QueueJobId;
use crate::base::time::Time;

/// Writes a mail under a name that sorts by time. Only its owner may read it, since it may contain one-time links. A
/// reader never sees a part of it. A repeat replaces it.
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
        Ok(()) => Ok(path),
        Err(error) => Err(Failure::Unreachable(format!("{}: {error}", path.display()))),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

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

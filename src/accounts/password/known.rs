//! The known passwords in use: the list in the program, and the file that an operator has built.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::format::{Damage, Hash, PasswordList, Summary};
use super::hash::Password;
use crate::base::fault::Fault;

/// Made by `static/passwords/make.sh`; all passwords are in lower case.
const BUILT_IN: &[u8] = include_bytes!("../../../static/passwords/common.list");

/// The lists in which a new password is looked up.
pub struct KnownPasswords {
    built_in: PasswordList<&'static [u8]>,
    path: PathBuf,
    file: Mutex<Option<Opened>>,
}

/// The file as it was last seen.
struct Opened {
    identity: Identity,
    /// The reason why it cannot be used is logged once.
    list: Result<Arc<PasswordList<File>>, Arc<Damage>>,
}

/// Identifies a version of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
    length: u64,
    modified: i64,
    nanoseconds: i64,
}

/// The list that is used besides the one in the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InUse {
    /// There is no file.
    BuiltIn,
    File(Summary),
    /// The file exists but cannot be used; the text is the reason.
    Unusable(String),
}

impl KnownPasswords {
    /// `path`: the file, which need not exist.
    pub fn open(path: &Path) -> Result<KnownPasswords, Fault> {
        let built_in = PasswordList::open(BUILT_IN).map_err(Fault::internal)?;
        Ok(KnownPasswords { built_in, path: path.to_owned(), file: Mutex::new(None) })
    }

    /// Returns whether the password is in one of the lists. It reads the file, so it blocks. A file that cannot be used
    /// is logged and left out.
    pub fn contains(&self, password: &Password) -> bool {
        let text = password.text();
        let built_in = |text: &str| self.built_in.contains(Hash::of(text)).unwrap_or(false);
        if built_in(text) || built_in(&text.to_lowercase()) {
            return true;
        }
        let Some(Ok(list)) = self.file() else { return false };
        list.contains(Hash::of(text)).unwrap_or_else(|error| {
            tracing::error!(path = %self.path.display(), %error, "the list of known passwords cannot be read");
            false
        })
    }

    /// Returns the header of the list in the program.
    pub fn built_in(&self) -> Summary {
        self.built_in.summary()
    }

    /// Returns which file is in use now.
    pub fn in_use(&self) -> InUse {
        match self.file() {
            None => InUse::BuiltIn,
            Some(Ok(list)) => InUse::File(list.summary()),
            Some(Err(damage)) => InUse::Unusable(damage.to_string()),
        }
    }

    /// Checks the file with its whole index.
    pub fn check(&self) -> InUse {
        match self.file() {
            Some(Ok(list)) => match list.check_index() {
                Ok(()) => InUse::File(list.summary()),
                Err(damage) => InUse::Unusable(damage.to_string()),
            },
            _ => self.in_use(),
        }
    }

    /// Returns the current file. It is opened again if it was replaced since the last call.
    fn file(&self) -> Option<Result<Arc<PasswordList<File>>, Arc<Damage>>> {
        let identity = match fs::metadata(&self.path) {
            Ok(found) => Identity {
                device: found.dev(),
                inode: found.ino(),
                length: found.size(),
                modified: found.mtime(),
                nanoseconds: found.mtime_nsec(),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => return Some(Err(Arc::new(error.into()))),
        };
        let mut kept = self.file.lock().ok()?;
        if let Some(opened) = kept.as_ref().filter(|opened| opened.identity == identity) {
            return Some(opened.list.clone());
        }
        let opened = File::open(&self.path).map_err(Damage::from);
        let list = opened.and_then(PasswordList::open).map(Arc::new).map_err(Arc::new);
        if let Err(why) = &list {
            tracing::error!(path = %self.path.display(), %why, "the list of known passwords cannot be used");
        }
        *kept = Some(Opened { identity, list: list.clone() });
        Some(list)
    }
}

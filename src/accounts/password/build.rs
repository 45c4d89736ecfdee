//! Builds a list of known passwords from the download of Have I Been Pwned: `SHA-1:COUNT` lines, sorted by hash.
//!
//! The input is read once and written as it comes, so memory does not depend on its length. The new file replaces the
//! old one only when it is complete and durable.

use std::fmt;
use std::fs::{File, Permissions};
use std::io::{self, BufRead, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::Path;

use super::format::{HEADER, Hash, Key, MAX_BITS, OFFSET, Summary};
use crate::storage::files::{folder_of, sync_folder_of};

/// The longest line that is read.
const LINE: u64 = 256;
/// The size of a line of the download: 40 digits, a colon, a count and a line end.
const USUAL_LINE: u64 = 45;
/// The average number of entries for a value of the index.
const RUN: u64 = 64;
/// How many lines are read between two reports of progress.
const STEP: u64 = 1 << 16;

/// What is read, and which part of it is used.
pub struct Source {
    /// The size of the input in bytes, if it is known. The size of the index follows from it.
    pub size: Option<u64>,
    /// Passwords that occurred less often are left out.
    pub min_count: u64,
}

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub bytes: u64,
    pub lines: u64,
}

/// A finished list.
#[derive(Clone, Copy, Debug)]
pub struct Built {
    pub read: Progress,
    pub summary: Summary,
}

/// The reason why no list was built. The file that it should replace is unchanged.
#[derive(Debug)]
pub enum NotBuilt {
    Read(io::Error),
    Write(io::Error),
    /// A line that is not as expected, with its number from 1 on.
    Line {
        number: u64,
        why: WrongLine,
    },
    Empty,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongLine {
    NotAHash,
    /// 32 digits: the download with NTLM hashes.
    Ntlm,
    /// 35 digits: a file of one prefix.
    OnePrefix,
    NotACount,
    Unsorted,
}

impl fmt::Display for NotBuilt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, why) = match self {
            NotBuilt::Read(error) => return write!(f, "the input cannot be read: {error}"),
            NotBuilt::Write(error) => return write!(f, "the list cannot be written: {error}"),
            NotBuilt::Empty => return f.write_str("the input has no passwords to include"),
            NotBuilt::Line { number, why } => (number, why),
        };
        write!(f, "line {number}: ")?;
        f.write_str(match why {
            WrongLine::NotAHash => "expected a SHA-1 of 40 hexadecimal digits, a colon and a count",
            WrongLine::Ntlm => "this is an NTLM hash; download the SHA-1 hashes (without -n)",
            WrongLine::OnePrefix => "this is a file of one prefix; download one file (without -s false)",
            WrongLine::NotACount => "the count after the colon is not a number",
            WrongLine::Unsorted => {
                "not sorted: this hash is lower than that of the line before; sort with LC_ALL=C sort"
            }
        })
    }
}

/// Reads the lines and replaces the file at `target`. Calls `report` from time to time.
pub fn build(
    mut lines: impl BufRead,
    target: &Path,
    source: &Source,
    report: &mut dyn FnMut(Progress),
) -> Result<Built, NotBuilt> {
    let bits = bits_for(source.size.map_or(1 << 28, |size| size / USUAL_LINE));
    let mut writer = Writer::begin(folder_of(target), bits).map_err(NotBuilt::Write)?;
    let (mut read, mut before, mut line) = (Progress::default(), Hash(0), Vec::new());
    loop {
        line.clear();
        let length = lines.by_ref().take(LINE).read_until(b'\n', &mut line).map_err(NotBuilt::Read)?;
        if length == 0 {
            break;
        }
        read.lines += 1;
        read.bytes += length as u64;
        let wrong = |why| NotBuilt::Line { number: read.lines, why };
        if let Some(Line { hash, count }) = parse(&line).map_err(wrong)? {
            if hash < before {
                return Err(wrong(WrongLine::Unsorted));
            }
            before = hash;
            if count >= source.min_count {
                writer.push(hash).map_err(NotBuilt::Write)?;
            }
        }
        if read.lines.is_multiple_of(STEP) {
            report(read);
        }
    }
    report(read);
    if writer.entries == 0 {
        return Err(NotBuilt::Empty);
    }
    let summary = writer.finish(target, source.min_count).map_err(NotBuilt::Write)?;
    Ok(Built { read, summary })
}

/// Returns the bits of an index for this many entries.
fn bits_for(entries: u64) -> u8 {
    let bits = (entries / RUN).max(1).next_power_of_two().trailing_zeros();
    u8::try_from(bits).unwrap_or(MAX_BITS).clamp(8, MAX_BITS)
}

/// A line of the input.
struct Line {
    hash: Hash,
    count: u64,
}

/// Parses a line; `None` for an empty one. A line without a count counts as one occurrence.
fn parse(line: &[u8]) -> Result<Option<Line>, WrongLine> {
    let line = line.trim_ascii();
    if line.is_empty() {
        return Ok(None);
    }
    let (digits, count) = match line.iter().position(|byte| *byte == b':') {
        Some(at) => (line.get(..at).unwrap_or_default(), line.get(at + 1..)),
        None => (line, None),
    };
    let (mut hash, mut all_digits) = (0, true);
    for (n, byte) in digits.iter().enumerate() {
        match char::from(*byte).to_digit(16) {
            Some(digit) if n < 16 => hash = hash << 4 | u64::from(digit),
            Some(_) => {}
            None => all_digits = false,
        }
    }
    match (digits.len(), all_digits) {
        (40, true) => {}
        (32, true) => return Err(WrongLine::Ntlm),
        (35, true) => return Err(WrongLine::OnePrefix),
        _ => return Err(WrongLine::NotAHash),
    }
    let count = match count.map(std::str::from_utf8) {
        None => 1,
        Some(text) => text.ok().and_then(|text| text.trim().parse().ok()).ok_or(WrongLine::NotACount)?,
    };
    Ok(Some(Line { hash: Hash(hash), count }))
}

/// Writes the index and the entries at the same time, each at its own position of a new file.
struct Writer {
    file: tempfile::NamedTempFile,
    index: BufWriter<File>,
    content: BufWriter<File>,
    bits: u8,
    /// The number of values of the index that were written.
    offsets: u64,
    entries: u64,
    last: Option<Key>,
}

impl Writer {
    fn begin(folder: &Path, bits: u8) -> io::Result<Writer> {
        let file = tempfile::Builder::new().prefix(".passwords-").tempfile_in(folder)?;
        let (mut index, mut content) = (file.reopen()?, file.reopen()?);
        index.seek(SeekFrom::Start(HEADER))?;
        content.seek(SeekFrom::Start(Summary { bits, entries: 0, min_count: 0 }.entries_at()))?;
        let buffered = |file: File| BufWriter::with_capacity(1 << 18, file);
        Ok(Writer {
            file,
            index: buffered(index),
            content: buffered(content),
            bits,
            offsets: 0,
            entries: 0,
            last: None,
        })
    }

    /// Adds the hash of a password. Hashes with equal stored bits are one entry.
    fn push(&mut self, hash: Hash) -> io::Result<()> {
        let key = hash.key(self.bits);
        if self.last == Some(key) {
            return Ok(());
        }
        self.offsets_until(key.first + 1)?;
        let [_, entry @ ..] = (key.entry as u32).to_be_bytes();
        self.content.write_all(&entry)?;
        self.entries += 1;
        self.last = Some(key);
        Ok(())
    }

    /// Writes the values of the index below this position.
    fn offsets_until(&mut self, end: u64) -> io::Result<()> {
        let [value @ .., _, _, _] = self.entries.to_le_bytes();
        const { assert!(OFFSET == 5) };
        while self.offsets < end {
            self.index.write_all(&value)?;
            self.offsets += 1;
        }
        Ok(())
    }

    fn finish(mut self, target: &Path, min_count: u64) -> io::Result<Summary> {
        let summary = Summary { bits: self.bits, entries: self.entries, min_count };
        self.offsets_until(summary.offsets())?;
        self.index.flush()?;
        self.content.flush()?;
        let file = self.file.as_file();
        file.write_all_at(&summary.to_bytes(), 0)?;
        // It holds no secret, and the server may run as another user.
        file.set_permissions(Permissions::from_mode(0o644))?;
        file.sync_all()?;
        self.file.persist(target).map_err(|refused| refused.error)?;
        sync_folder_of(target).map_err(io::Error::other)?;
        Ok(summary)
    }
}

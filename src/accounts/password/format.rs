//! The file format of a list of known passwords, and its look-up.
//!
//! | part | content |
//! | --- | --- |
//! | header, 64 bytes | magic, version, bits of the index, number of entries, CRC-32 of the header |
//! | index | for each value of the first bits of a SHA-1, how many entries precede it: 5 bytes each, and one more |
//! | entries | the next 24 bits of each SHA-1, sorted: 3 bytes each |
//!
//! All numbers are little-endian, except the entries, which are big-endian so that they sort as bytes. A look-up reads two
//! neighbouring values of the index, and then the few entries between them. Nothing is kept in memory. Only a prefix of
//! each hash is stored, so a look-up may find a password that is not in the list ([`Summary::false_positives`]), but
//! never misses one that is.

use std::fmt;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use sha1::{Digest, Sha1};

const MAGIC: [u8; 8] = *b"PTCKNOWN";
const VERSION: u8 = 1;
/// The size of the header in bytes.
pub(super) const HEADER: u64 = 64;
/// The size of a value of the index in bytes.
pub(super) const OFFSET: u64 = 5;
/// The size of an entry in bytes.
pub(super) const ENTRY: u64 = 3;
/// The most bits of the index: 84 MB.
pub(super) const MAX_BITS: u8 = 24;
/// The most entries with equal first bits. A real list has about a hundred; more means a damaged index.
const MAX_RUN: u64 = 1 << 20;

/// The first 64 bits of the SHA-1 of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(pub u64);

impl Hash {
    /// Returns the hash of a password in UTF-8.
    pub fn of(text: &str) -> Hash {
        let digest: [u8; 20] = Sha1::digest(text.as_bytes()).into();
        Hash(digest.iter().take(8).fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }

    /// Returns the bits that a list with an index of this many bits stores: those of the index, and 24 more.
    pub(super) fn key(self, bits: u8) -> Key {
        let first = self.0 >> (64 - u32::from(bits));
        let entry = self.0 << bits >> 40;
        Key { first, entry }
    }
}

/// The bits of a hash that a list stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The position in the index.
    pub(super) first: u64,
    /// The 24 bits after it.
    pub(super) entry: u64,
}

/// The header of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The number of bits of the index.
    pub(super) bits: u8,
    /// The number of passwords.
    pub entries: u64,
    /// The lowest number of occurrences of a password that was included.
    pub min_count: u64,
}

impl Summary {
    /// Returns the size of the whole file in bytes.
    pub fn size(&self) -> u64 {
        self.entries_at() + self.entries * ENTRY
    }

    /// Returns the share of passwords outside the list that a look-up finds.
    pub fn false_positives(&self) -> f64 {
        self.entries as f64 / 2f64.powi(i32::from(self.bits) + 24)
    }

    /// Returns the number of values of the index.
    pub(super) fn offsets(&self) -> u64 {
        (1 << self.bits) + 1
    }

    /// Returns the position of the first entry in the file.
    pub(super) fn entries_at(&self) -> u64 {
        HEADER + self.offsets() * OFFSET
    }

    pub(super) fn to_bytes(self) -> [u8; HEADER as usize] {
        let mut bytes = Vec::with_capacity(HEADER as usize);
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&[VERSION, self.bits, 0, 0, 0, 0, 0, 0]);
        bytes.extend_from_slice(&self.entries.to_le_bytes());
        bytes.extend_from_slice(&self.min_count.to_le_bytes());
        bytes.resize(HEADER as usize - 4, 0);
        let checksum = crc32fast::hash(&bytes);
        bytes.extend_from_slice(&checksum.to_le_bytes());
        bytes.try_into().unwrap_or([0; HEADER as usize])
    }

    fn parse(bytes: &[u8; HEADER as usize]) -> Result<Summary, Damage> {
        let (content, checksum) = bytes.split_at(HEADER as usize - 4);
        let number = |at: usize| content.get(at..at + 8).map_or(0, from_le);
        if !content.starts_with(&MAGIC) {
            return Err(Damage::NotAList);
        }
        if from_le(checksum) != u64::from(crc32fast::hash(content)) {
            return Err(Damage::Header);
        }
        match content.get(8..10) {
            Some([VERSION, bits @ 1..=MAX_BITS]) => {
                Ok(Summary { bits: *bits, entries: number(16), min_count: number(24) })
            }
            _ => Err(Damage::Version),
        }
    }
}

fn from_le(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// The reason why a file cannot be used.
#[derive(Debug)]
pub enum Damage {
    Unreadable(io::Error),
    NotAList,
    Version,
    Header,
    Length { expected: u64, found: u64 },
    Index,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Damage::Unreadable(error) => error.fmt(f),
            Damage::NotAList => f.write_str("it is not a list of known passwords"),
            Damage::Version => f.write_str("another version of Portico has made it"),
            Damage::Header => f.write_str("its header is damaged"),
            Damage::Length { expected, found } => write!(f, "it has {found} bytes, not {expected}"),
            Damage::Index => f.write_str("its index is damaged"),
        }
    }
}

impl From<io::Error> for Damage {
    fn from(error: io::Error) -> Damage {
        Damage::Unreadable(error)
    }
}

/// The bytes of a list: a file, or a part of the program.
pub trait Bytes {
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<()>;
    fn size(&self) -> io::Result<u64>;
}

impl Bytes for File {
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<()> {
        self.read_exact_at(buffer, position)
    }

    fn size(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }
}

impl Bytes for &'static [u8] {
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<()> {
        let from = usize::try_from(position).ok().and_then(|at| self.get(at..at.checked_add(buffer.len())?));
        buffer.copy_from_slice(from.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn size(&self) -> io::Result<u64> {
        Ok(self.len() as u64)
    }
}

/// A list of known passwords.
pub struct PasswordList<B> {
    bytes: B,
    summary: Summary,
}

impl<B: Bytes> PasswordList<B> {
    /// Checks the header, the length and the end of the index. A damaged list is refused.
    pub fn open(bytes: B) -> Result<PasswordList<B>, Damage> {
        let mut header = [0; HEADER as usize];
        let found = bytes.size()?;
        if found < HEADER {
            return Err(Damage::NotAList);
        }
        bytes.read_at(&mut header, 0)?;
        let summary = Summary::parse(&header)?;
        // No list is larger than this, and the sum below cannot overflow.
        let expected = if summary.entries < 1 << 40 { summary.size() } else { u64::MAX };
        if found != expected {
            return Err(Damage::Length { expected, found });
        }
        let list = PasswordList { bytes, summary };
        let (first, last) = (list.offset(0)?, list.offset(summary.offsets() - 1)?);
        if (first, last) == (0, summary.entries) { Ok(list) } else { Err(Damage::Index) }
    }

    pub fn summary(&self) -> Summary {
        self.summary
    }

    /// Returns whether the list contains a password with this hash.
    pub fn contains(&self, hash: Hash) -> io::Result<bool> {
        let Key { first, entry } = hash.key(self.summary.bits);
        let (from, to) = (self.offset(first)?, self.offset(first + 1)?);
        if to < from || to > self.summary.entries || to - from > MAX_RUN {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the index is damaged"));
        }
        let mut run = vec![0; ((to - from) * ENTRY) as usize];
        self.bytes.read_at(&mut run, self.summary.entries_at() + from * ENTRY)?;
        let [_, wanted @ ..] = (entry as u32).to_be_bytes();
        Ok(run.chunks_exact(ENTRY as usize).any(|own| own == wanted))
    }

    /// Checks that the index never decreases, and reads all of it.
    pub fn check_index(&self) -> Result<(), Damage> {
        const AT_ONCE: u64 = 1 << 16;
        let (mut at, mut before) = (0, 0);
        while at < self.summary.offsets() {
            let count = AT_ONCE.min(self.summary.offsets() - at);
            let mut values = vec![0; (count * OFFSET) as usize];
            self.bytes.read_at(&mut values, HEADER + at * OFFSET)?;
            for value in values.chunks_exact(OFFSET as usize).map(from_le) {
                if value < before {
                    return Err(Damage::Index);
                }
                before = value;
            }
            at += count;
        }
        Ok(())
    }

    fn offset(&self, n: u64) -> io::Result<u64> {
        let mut value = [0; OFFSET as usize];
        self.bytes.read_at(&mut value, HEADER + n * OFFSET)?;
        Ok(from_le(&value))
    }
}

//! Bearer secrets: the parser accepts exactly the strings that the writer produces for the same tenant and random bytes
//! . A changed text is tried with its own checksum and with the correct one, computed by an independent
//! implementation.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use portico::base::id::TenantId;
use portico::base::token::{BearerToken, TokenKind};

const KINDS: [TokenKind; 9] = [
    TokenKind::AuthorizationCode,
    TokenKind::Session,
    TokenKind::SilentSession,
    TokenKind::BrowserBinding,
    TokenKind::ClientSecret,
    TokenKind::RefreshToken,
    TokenKind::ResourceServerSecret,
    TokenKind::KnownDevice,
    TokenKind::SetupLink,
];

/// Computes the CRC-32 of IEEE 802.3 bit by bit, in six base62 digits.
fn checksum(head: &str) -> String {
    let crc = !head.bytes().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    let digits = ('0'..='9').chain('A'..='Z').chain('a'..='z').collect::<Vec<char>>();
    (0..6).rev().map(|place| digits[(crc / 62u32.pow(place) % 62) as usize]).collect()
}

fuzz_target!(|data: (u8, [u8; 16], [u8; 32], u8, &str)| {
    let (kind, tenant, random, at, text) = data;
    let kind = KINDS[kind as usize % KINDS.len()];
    let tenant = TenantId::from_bytes(tenant);
    let written = BearerToken::new(kind, tenant, random).expose().to_owned();
    assert_eq!(BearerToken::parse(kind, &written).expect("a written secret is accepted").tenant(), tenant);
    assert_eq!(written[72..], checksum(&written[..72]));
    for other in KINDS.into_iter().filter(|other| *other != kind) {
        assert!(BearerToken::parse(other, &written).is_none(), "another kind");
    }
    // The text alone, and the text in place of a part of the written secret.
    let at = at as usize % (written.len() + 1);
    let end = (at + text.len()).min(written.len());
    for candidate in [text.to_owned(), format!("{}{text}{}", &written[..at], &written[end..])] {
        let repaired = candidate.get(..72).map(|head| format!("{head}{}", checksum(head)));
        for candidate in [Some(candidate), repaired].into_iter().flatten() {
            let Some(read) = BearerToken::parse(kind, &candidate) else { continue };
            let bytes = URL_SAFE_NO_PAD.decode(&candidate[29..72]).expect("base64url");
            let again = BearerToken::new(kind, read.tenant(), bytes.try_into().expect("32 bytes"));
            assert_eq!((read.expose(), again.expose()), (candidate.as_str(), candidate.as_str()));
        }
    }
});

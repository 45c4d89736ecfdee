//! Composes a MIME message (RFC 5322, RFC 2046) from a rendered mail.

use lettre::Address;
use lettre::message::header::{Date, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, MultiPartKind, SinglePart};

use super::letter::Recipient;
use super::outcome::Failure;
use super::render::Rendered;
use crate::base::id::QueueJobId;
use crate::base::time::Time;
use crate::config::Sender;

/// The parts of a message besides its text.
pub(super) struct Head<'a> {
    pub id: QueueJobId,
    /// The host of the tenant's base.
    pub host: &'a str,
    pub date: Time,
    pub from: &'a Sender,
    pub reply_to: Option<&'a Sender>,
    pub to: &'a Recipient,
}

/// A message with its envelope.
pub(super) struct Composed {
    pub from: Address,
    pub to: Address,
    pub bytes: Vec<u8>,
}

/// Composes the message: the text first, then HTML as the preferred alternative. Equal arguments give equal bytes.
pub(super) fn compose(head: &Head<'_>, rendered: &Rendered) -> Result<Composed, Failure> {
    let invalid = |what: &str| Failure::Permanent(format!("{what} is not an address that mail can be sent to"));
    let to = head.to.address().ok_or_else(|| invalid(head.to.as_str()))?;
    let sender = |sender: &Sender| {
        let address: Address = sender.address.address().parse().map_err(|_| invalid(sender.address.address()))?;
        Ok(Mailbox::new(sender.name.clone(), address))
    };
    let from = sender(head.from)?;
    let date = Date::parse(&head.date.to_header_date()).map_err(|e| Failure::Permanent(e.to_string()))?;
    let mut builder = Message::builder()
        .header(date)
        .message_id(Some(format!("<{}@{}>", head.id, head.host)))
        .from(from.clone())
        .to(Mailbox::new(None, to.clone()))
        .subject(rendered.subject.clone());
    if let Some(reply_to) = head.reply_to {
        builder = builder.reply_to(sender(reply_to)?);
    }
    // Automatic replies, such as those of absent people, are not wanted (RFC 3834, 5).
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    builder = builder.raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()));
    let body = MultiPart::builder()
        .kind(MultiPartKind::Alternative)
        .boundary(format!("=_{}", head.id))
        .singlepart(SinglePart::plain(rendered.text.clone()))
        .singlepart(SinglePart::html(rendered.html.clone()));
    let message = builder.multipart(body).map_err(|e| Failure::Permanent(e.to_string()))?;
    Ok(Composed { from: from.email, to, bytes: message.formatted() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_headers_and_is_the_same_when_repeated() {
        let sender = Sender::parse("Acme <no-reply@example.com>").unwrap();
        let reply_to = Sender::parse("help@example.com").unwrap();
        let head = Head {
            id: QueueJobId::from_bytes([7; 16]),
            host: "id.example.com",
            date: Time::from_rfc3339("2026-11-22T13:00:00Z").unwrap(),
            from: &sender,
            reply_to: Some(&reply_to),
            to: &Recipient::parse("ada@example.com").unwrap(),
        };
        let rendered = Rendered {
            subject: "Zür\u{fc}ck\r\nBcc: evil@example.com".to_owned(),
            text: "Text\n".to_owned(),
            html: "<p>Ärger</p>".to_owned(),
        };
        let composed = compose(&head, &rendered).ok().unwrap();
        let text = String::from_utf8(composed.bytes.clone()).unwrap();
        for line in [
            "Message-ID: <07070707-0707-0707-0707-070707070707@id.example.com>\r\n",
            "Date: Sun, 22 Nov 2026 13:00:00 +0000\r\n",
            "From: Acme <no-reply@example.com>\r\n",
            "Reply-To: help@example.com\r\n",
            "To: ada@example.com\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "MIME-Version: 1.0\r\n",
            "multipart/alternative",
        ] {
            assert!(text.contains(line), "{line} is not in {text}");
        }
        let (headers, _) = text.split_once("\r\n\r\n").unwrap();
        assert!(!headers.contains("\r\nBcc:"), "A-90: a line break in a value begins no header: {headers}");
        assert!(text.is_ascii(), "bodies are encoded for servers without 8BITMIME");
        let plain = text.find("text/plain").unwrap();
        assert!(plain < text.find("text/html").unwrap(), "the last alternative is preferred");
        assert_eq!(compose(&head, &rendered).ok().unwrap().bytes, composed.bytes);
    }
}

//! The kinds of mail and their values.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::time::Time;
use crate::op::Op;

/// A message. A link or code in it is a secret: it has no `Debug` value.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Message {
    /// Sent by `portico mail test`.
    TestMail,
    PasswordChanged(Notice),
    /// The user signs in without a password from now on.
    PasswordRemoved(Notice),
    /// The account was used in a browser that it did not know.
    NewDevice(Notice),
    /// Unknown devices used up the account's attempts of a day.
    ManyAttempts(Notice),
    /// Proves an address, by a link or by a code that is typed into the page that waits for it.
    VerifyAddress {
        link: String,
        code: String,
        valid: Validity,
    },
    /// Sent instead of [`Message::VerifyAddress`] if the address has an account (A-79).
    AlreadyRegistered,
    ResetPassword {
        link: String,
        valid: Validity,
        #[serde(flatten)]
        asked: Occasion,
    },
    /// Proves a further address of an account.
    ConfirmAddress {
        link: String,
        code: String,
        valid: Validity,
    },
    /// An address was added to the account.
    AddressAdded(Notice),
    /// Sent to an address that was replaced or removed: the link undoes it.
    AddressReplaced {
        link: String,
        valid: Validity,
        #[serde(flatten)]
        changed: Occasion,
    },
    /// Sent to a further address that was removed.
    AddressRemoved(Occasion),
    /// Sent to an address that is no longer the primary one: the link undoes it.
    MainAddressChanged {
        link: String,
        valid: Validity,
        #[serde(flatten)]
        changed: Occasion,
    },
    /// The account will be deleted at `due` (microseconds since 1970-01-01 UTC), unless its user signs in and keeps it.
    DeletionPlanned {
        due: i64,
        #[serde(flatten)]
        asked: Occasion,
    },
    /// Signs in. It has a link, a code or both, as the tenant sets it.
    SignInLink {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        valid: Validity,
        #[serde(flatten)]
        asked: Occasion,
    },
    /// Invites a person to create an account.
    Invitation {
        link: String,
        valid: Validity,
    },
    /// Invites a person to an organization.
    OrganizationInvitation {
        organization: String,
        link: String,
        valid: Validity,
    },
}

/// An event at an account, and the link by which its user says "This was not me". It has no `Debug` value.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    #[serde(flatten)]
    pub occasion: Occasion,
    /// Mails that an earlier version queued have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_me: Option<String>,
}

/// How long a link or code is valid, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Validity(u64);

impl Validity {
    pub fn of(span: Duration) -> Validity {
        Validity(span.as_secs())
    }

    pub fn span(self) -> Duration {
        Duration::from_secs(self.0)
    }
}

/// When, where and how something happened. Every value is from a closed set or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// Microseconds since 1970-01-01 UTC.
    at: i64,
    /// The network, as in the list of sessions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The browser in the form of [`crate::base::agent::Agent::to_text`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
}

impl Occasion {
    /// The occasion of an operation: its time and its peer.
    pub fn of(op: &Op) -> Occasion {
        Occasion {
            at: op.now.micros(),
            place: op.peer.network.map(|network| network.to_place()),
            browser: op.peer.agent.map(|agent| agent.to_text()),
        }
    }

    pub fn at(&self) -> Time {
        Time::from_micros(self.at)
    }
}

impl Notice {
    fn masked(&self) -> Notice {
        Notice { occasion: self.occasion.clone(), not_me: self.not_me.as_ref().map(|_| "[hidden]".to_owned()) }
    }
}

impl Message {
    /// The names of all kinds.
    pub const KINDS: [&'static str; 17] = [
        "test_mail",
        "password_changed",
        "password_removed",
        "new_device",
        "many_attempts",
        "verify_address",
        "already_registered",
        "reset_password",
        "confirm_address",
        "address_added",
        "address_replaced",
        "address_removed",
        "main_address_changed",
        "deletion_planned",
        "sign_in_link",
        "invitation",
        "organization_invitation",
    ];

    /// The name of the kind, as in the stored form.
    pub const fn kind(&self) -> &'static str {
        match self {
            Message::TestMail => "test_mail",
            Message::PasswordChanged(_) => "password_changed",
            Message::PasswordRemoved(_) => "password_removed",
            Message::NewDevice(_) => "new_device",
            Message::ManyAttempts(_) => "many_attempts",
            Message::VerifyAddress { .. } => "verify_address",
            Message::AlreadyRegistered => "already_registered",
            Message::ResetPassword { .. } => "reset_password",
            Message::ConfirmAddress { .. } => "confirm_address",
            Message::AddressAdded(_) => "address_added",
            Message::AddressReplaced { .. } => "address_replaced",
            Message::AddressRemoved(_) => "address_removed",
            Message::MainAddressChanged { .. } => "main_address_changed",
            Message::DeletionPlanned { .. } => "deletion_planned",
            Message::SignInLink { .. } => "sign_in_link",
            Message::Invitation { .. } => "invitation",
            Message::OrganizationInvitation { .. } => "organization_invitation",
        }
    }

    /// Returns the message with its links and codes masked, for operators (P-08: a list of mails gives no credential).
    #[must_use]
    pub fn masked(&self) -> Message {
        let hidden = || "[hidden]".to_owned();
        match self {
            Message::VerifyAddress { valid, .. } => {
                Message::VerifyAddress { link: hidden(), code: hidden(), valid: *valid }
            }
            Message::ResetPassword { valid, asked, .. } => {
                Message::ResetPassword { link: hidden(), valid: *valid, asked: asked.clone() }
            }
            Message::ConfirmAddress { valid, .. } => {
                Message::ConfirmAddress { link: hidden(), code: hidden(), valid: *valid }
            }
            Message::AddressReplaced { valid, changed, .. } => {
                Message::AddressReplaced { link: hidden(), valid: *valid, changed: changed.clone() }
            }
            Message::MainAddressChanged { valid, changed, .. } => {
                Message::MainAddressChanged { link: hidden(), valid: *valid, changed: changed.clone() }
            }
            Message::AddressAdded(notice) => Message::AddressAdded(notice.masked()),
            Message::SignInLink { link, code, valid, asked } => Message::SignInLink {
                link: link.as_ref().map(|_| hidden()),
                code: code.as_ref().map(|_| hidden()),
                valid: *valid,
                asked: asked.clone(),
            },
            Message::Invitation { valid, .. } => Message::Invitation { link: hidden(), valid: *valid },
            Message::OrganizationInvitation { organization, valid, .. } => {
                Message::OrganizationInvitation { organization: organization.clone(), link: hidden(), valid: *valid }
            }
            Message::PasswordChanged(notice) => Message::PasswordChanged(notice.masked()),
            Message::PasswordRemoved(notice) => Message::PasswordRemoved(notice.masked()),
            Message::NewDevice(notice) => Message::NewDevice(notice.masked()),
            Message::ManyAttempts(notice) => Message::ManyAttempts(notice.masked()),
            Message::TestMail
            | Message::AlreadyRegistered
            | Message::AddressRemoved(_)
            | Message::DeletionPlanned { .. } => self.clone(),
        }
    }

    /// One message of each kind with these values, for tests and previews.
    pub fn samples(occasion: &Occasion, link: &str) -> Vec<Message> {
        let (link, valid) = (link.to_owned(), Validity::of(Duration::from_secs(1_800)));
        let notice = Notice { occasion: occasion.clone(), not_me: Some(link.clone()) };
        vec![
            Message::TestMail,
            Message::PasswordChanged(notice.clone()),
            Message::PasswordRemoved(notice.clone()),
            Message::NewDevice(notice.clone()),
            Message::ManyAttempts(notice.clone()),
            Message::VerifyAddress { link: link.clone(), code: "482913".to_owned(), valid },
            Message::AlreadyRegistered,
            Message::ResetPassword { link: link.clone(), valid, asked: occasion.clone() },
            Message::ConfirmAddress { link: link.clone(), code: "482913".to_owned(), valid },
            Message::AddressAdded(notice),
            Message::AddressReplaced { link: link.clone(), valid, changed: occasion.clone() },
            Message::AddressRemoved(occasion.clone()),
            Message::MainAddressChanged { link: link.clone(), valid, changed: occasion.clone() },
            Message::DeletionPlanned { due: occasion.at, asked: occasion.clone() },
            Message::SignInLink {
                link: Some(link.clone()),
                code: Some("482913".to_owned()),
                valid,
                asked: occasion.clone(),
            },
            Message::Invitation { link: link.clone(), valid },
            Message::OrganizationInvitation { organization: "Aurora Labs".to_owned(), link, valid },
        ]
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P-11: queued mails of one version are delivered by the next one.
    #[test]
    fn the_stored_form_is_unchanged() {
        let occasion = Occasion { at: 1, place: Some("192.0.2.1".to_owned()), browser: None };
        let stored: Vec<String> =
            Message::samples(&occasion, "L").iter().map(|m| serde_json::to_string(m).unwrap()).collect();
        let own = r#""at":1,"place":"192.0.2.1"}"#;
        let notice = r#""at":1,"place":"192.0.2.1","not_me":"L"}"#;
        assert_eq!(
            stored,
            [
                r#"{"kind":"test_mail"}"#.to_owned(),
                format!(r#"{{"kind":"password_changed",{notice}"#),
                format!(r#"{{"kind":"password_removed",{notice}"#),
                format!(r#"{{"kind":"new_device",{notice}"#),
                format!(r#"{{"kind":"many_attempts",{notice}"#),
                r#"{"kind":"verify_address","link":"L","code":"482913","valid":1800}"#.to_owned(),
                r#"{"kind":"already_registered"}"#.to_owned(),
                format!(r#"{{"kind":"reset_password","link":"L","valid":1800,{own}"#),
                r#"{"kind":"confirm_address","link":"L","code":"482913","valid":1800}"#.to_owned(),
                format!(r#"{{"kind":"address_added",{notice}"#),
                format!(r#"{{"kind":"address_replaced","link":"L","valid":1800,{own}"#),
                format!(r#"{{"kind":"address_removed",{own}"#),
                format!(r#"{{"kind":"main_address_changed","link":"L","valid":1800,{own}"#),
                format!(r#"{{"kind":"deletion_planned","due":1,{own}"#),
                format!(r#"{{"kind":"sign_in_link","link":"L","code":"482913","valid":1800,{own}"#),
                r#"{"kind":"invitation","link":"L","valid":1800}"#.to_owned(),
                r#"{"kind":"organization_invitation","organization":"Aurora Labs","link":"L","valid":1800}"#.to_owned(),
            ]
        );
        let kinds: Vec<&str> = Message::samples(&occasion, "L").iter().map(Message::kind).collect();
        assert_eq!(kinds, Message::KINDS);
        for (text, message) in stored.iter().zip(Message::samples(&occasion, "L")) {
            assert!(serde_json::from_str::<Message>(text).unwrap() == message);
            assert!(text.contains(message.kind()));
        }
        let earlier = format!(r#"{{"kind":"new_device",{own}"#);
        let read = serde_json::from_str::<Message>(&earlier).unwrap();
        assert!(read == Message::NewDevice(Notice { occasion, not_me: None }), "queued by an earlier version");
    }

    #[test]
    fn p_08_links_and_codes_are_masked_and_have_no_debug_value() {
        let occasion = Occasion { at: 1, place: None, browser: None };
        for message in Message::samples(&occasion, "https://secret.example") {
            let shown = format!("{message:?} {}", serde_json::to_string(&message.masked()).unwrap());
            assert!(!shown.contains("secret") && !shown.contains("482913"), "{shown}");
        }
    }
}

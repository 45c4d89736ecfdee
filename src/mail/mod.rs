//! Mail: typed messages, rendered at delivery in HTML and text, sent by SMTP, to files or to memory.
//!
//! A feature calls [`enqueue`] in the transaction that causes a mail (A-80: sending takes no time in a request). The
//! [`Mailer`] delivers the jobs of [`crate::queue`]. The payload of a job is a [`Letter`]: its recipient, language and
//! [`Message`]. The recipient is the stored address, never one that a request contains.
//!
//! Names and addresses are typed or cleaned before they reach a header or a body. A repeat of a delivery is the
//! same message, byte for byte: its `Message-ID` and `Date` are those of the job.
//!
//! SMTP is spoken by lettre, which only this folder names. Of lettre the connection is used and not its transport: the
//! address that was checked is the one that is dialled, each step has its own time-out, and the server's answer
//! decides whether a mail is tried again.

mod message;
mod letter;
mod clean;
mod outcome;
mod render;
mod compose;
mod file;
mod memory;
mod dialogue;
mod smtp;
mod mailer;
mod outbox;
mod advice;

pub use advice::advice;
pub use letter::{Letter, Recipient};
pub use mailer::Mailer;
pub use memory::{Memory, Sent};
pub use message::{Message, Notice, Occasion, Validity};
pub use outbox::{enqueue, enqueue_decoy, open, retry};
pub use outcome::Failure;
pub use render::{Rendered, render};

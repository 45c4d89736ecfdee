//! Reads a new password: hidden and twice at a terminal, else from the first line of stdin. Other users of the machine
//! can see arguments, so a password is never one.

use std::io::{BufRead, IsTerminal, Stdin};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::accounts::password::{ContextWords, NewPassword, PasswordFault};
use crate::authn::new_password;
use crate::base::refusal::Stop;
use crate::op::Op;
use crate::services::Services;

/// The account that a password is for.
pub(super) struct For<'a> {
    pub(super) op: &'a Op,
    pub(super) services: &'a Services,
    pub(super) words: ContextWords,
}

/// Reads a new password that the rules of the tenant allow.
pub(super) fn read_new(whose: &For<'_>, output: &Output) -> Result<NewPassword, Failed> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return choose(whose, &line(&stdin)?);
    }
    let hidden = Hidden::begin(&stdin)?;
    output.prompt("New password (not shown): ");
    let first = line(&stdin)?;
    chosen(whose, &first, hidden, output)
}

/// Reads a password without any rule: the first line of stdin, hidden at a terminal.
pub(super) fn read_any(output: &Output) -> Result<Zeroizing<String>, Failed> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return line(&stdin);
    }
    let hidden = Hidden::begin(&stdin)?;
    output.prompt("Password (not shown): ");
    let text = line(&stdin)?;
    hidden.end()?;
    Ok(text)
}

/// Returns whether a terminal can ask for a password.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks for a new password at a terminal. Returns `None` if nothing is typed.
pub(super) fn ask(whose: &For<'_>, output: &Output) -> Result<Option<NewPassword>, Failed> {
    let stdin = std::io::stdin();
    let hidden = Hidden::begin(&stdin)?;
    output.prompt("New password (not shown; empty: print a set-up link): ");
    let first = line(&stdin)?;
    match first.is_empty() {
        true => hidden.end().map(|()| None),
        false => chosen(whose, &first, hidden, output).map(Some),
    }
}

/// Asks for the password again and compares.
fn chosen(whose: &For<'_>, first: &str, hidden: Hidden<'_>, output: &Output) -> Result<NewPassword, Failed> {
    let password = choose(whose, first)?;
    output.prompt("Repeat the password: ");
    let again = line(hidden.stdin)?;
    hidden.end()?;
    match *first == **again {
        true => Ok(password),
        false => Err(Failed::Refused("the two passwords differ; nothing was changed".to_owned())),
    }
}

fn choose(whose: &For<'_>, text: &str) -> Result<NewPassword, Failed> {
    let chosen = new_password::choose_blocking(whose.op, whose.services, text, whose.words.clone());
    Stop::outcome(chosen)?.map_err(|faults| unfit(&faults))
}

/// Words every fault of a new password in one line.
pub(super) fn unfit(faults: &[PasswordFault]) -> Failed {
    let lines: Vec<String> = faults.iter().map(|fault| fault.refusal().text().english()).collect();
    Failed::Refused(lines.join(" "))
}

fn line(stdin: &Stdin) -> Result<Zeroizing<String>, Failed> {
    let mut line = Zeroizing::new(String::new());
    stdin.lock().read_line(&mut line).map_err(unreadable)?;
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    Ok(line)
}

fn unreadable(error: std::io::Error) -> Failed {
    Failed::Refused(format!("stdin: {error}"))
}

/// A terminal that does not show what is typed, until the value is dropped.
struct Hidden<'s> {
    stdin: &'s Stdin,
    before: Termios,
}

impl Hidden<'_> {
    /// Hides what is typed from now on, and discards what was typed before.
    fn begin(stdin: &Stdin) -> Result<Hidden<'_>, Failed> {
        let before = tcgetattr(stdin).map_err(|error| unreadable(error.into()))?;
        let mut hidden = before.clone();
        hidden.local_modes.remove(LocalModes::ECHO);
        // The cursor still moves to the next line.
        hidden.local_modes.insert(LocalModes::ECHONL);
        tcsetattr(stdin, OptionalActions::Flush, &hidden).map_err(|error| unreadable(error.into()))?;
        Ok(Hidden { stdin, before })
    }

    fn end(self) -> Done {
        tcsetattr(self.stdin, OptionalActions::Drain, &self.before).map_err(|error| unreadable(error.into()))
    }
}

impl Drop for Hidden<'_> {
    fn drop(&mut self) {
        // After a failure the terminal is left as it was found, as far as possible.
        let _ = tcsetattr(self.stdin, OptionalActions::Drain, &self.before);
    }
}

//! Reads a new password: hidden and twice at a terminal, else from the first line of stdin. Other users of the machine
//! can see arguments, so a password is never one.

use std::io::{BufRead, IsTerminal, Stdin};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::accounts::password::Password;

/// Reads a new password that is long enough.
pub(super) fn read_new(output: &Output) -> Result<Password, Failed> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return choose(&line(&stdin)?);
    }
    let hidden = Hidden::begin(&stdin)?;
    output.prompt("New password (not shown): ");
    let first = line(&stdin)?;
    chosen(&first, hidden, output)
}

/// Returns whether a terminal can ask for a password.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks for a new password at a terminal. Returns `None` if nothing is typed.
pub(super) fn ask(output: &Output) -> Result<Option<Password>, Failed> {
    let stdin = std::io::stdin();
    let hidden = Hidden::begin(&stdin)?;
    output.prompt("New password (not shown; empty: print a set-up link): ");
    let first = line(&stdin)?;
    match first.is_empty() {
        true => hidden.end().map(|()| None),
        false => chosen(&first, hidden, output).map(Some),
    }
}

/// Asks for the password again and compares.
fn chosen(first: &str, hidden: Hidden<'_>, output: &Output) -> Result<Password, Failed> {
    let password = choose(first)?;
    output.prompt("Repeat the password: ");
    let again = line(hidden.stdin)?;
    hidden.end()?;
    match *first == **again {
        true => Ok(password),
        false => Err(Failed::Refused("the two passwords differ; nothing was changed".to_owned())),
    }
}

fn choose(text: &str) -> Result<Password, Failed> {
    Password::choose(text).map_err(|fault| Failed::refused(fault.refusal()))
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

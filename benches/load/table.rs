//! Tables as aligned text or Markdown, and number formats.

use std::time::Duration;

/// A table with text in the first column and numbers in the others.
pub struct Table {
    title: String,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Creates a table with its title and column names.
    pub fn new(title: impl Into<String>, head: &[&str]) -> Self {
        Self { title: title.into(), rows: vec![head.iter().map(|&name| name.to_owned()).collect()] }
    }

    /// Adds a row of as many cells as there are columns.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.to_vec());
    }

    /// Returns the text of the table with a trailing line break; empty without rows.
    pub fn text(&self, markdown: bool) -> String {
        if self.rows.len() < 2 {
            return String::new();
        }
        let widths = self.widths();
        let mut text = if markdown { format!("### {}\n\n", self.title) } else { format!("{}\n", self.title) };
        for (number, row) in self.rows.iter().enumerate() {
            text.push_str(&line(row, &widths, markdown));
            if number == 0 {
                text.push_str(&rule(&widths, markdown));
            }
        }
        text.push('\n');
        text
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths = Vec::new();
        for row in &self.rows {
            widths.resize(row.len().max(widths.len()), 3);
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().max(*width);
            }
        }
        widths
    }
}

fn line(row: &[String], widths: &[usize], markdown: bool) -> String {
    let cells: Vec<String> = row
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(column, (cell, &width))| if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") })
        .collect();
    if markdown { format!("| {} |\n", cells.join(" | ")) } else { format!("  {}\n", cells.join("  ")) }
}

fn rule(widths: &[usize], markdown: bool) -> String {
    let cells: Vec<String> = widths
        .iter()
        .enumerate()
        .map(|(column, &width)| match (markdown, column) {
            (true, 1..) => format!("{}:", "-".repeat(width - 1)),
            _ => "-".repeat(width),
        })
        .collect();
    if markdown { format!("| {} |\n", cells.join(" | ")) } else { format!("  {}\n", cells.join("  ")) }
}

/// Formats a number with three significant digits or all integer digits, with thousands separators.
pub fn figure(value: f64) -> String {
    if !value.is_finite() {
        return "-".to_owned();
    }
    let places = match value {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    let plain = format!("{value:.places$}");
    if places > 0 {
        return plain;
    }
    let mut text = String::new();
    for (number, digit) in plain.chars().enumerate() {
        if number > 0 && (plain.len() - number) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Formats a duration in milliseconds.
pub fn milliseconds(duration: Duration) -> String {
    figure(duration.as_secs_f64() * 1e3)
}

/// Formats a fraction as a percentage.
pub fn percent(part: f64) -> String {
    if part.is_finite() { format!("{:.0} %", part * 100.0) } else { "-".to_owned() }
}

/// Returns the text, or a dash if there is none.
pub fn or_dash(value: Option<String>) -> String {
    value.unwrap_or_else(|| "-".to_owned())
}

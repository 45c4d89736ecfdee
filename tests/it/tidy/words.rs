//! Doc comments are written in plain English: no listed word, and no sentence of more than 40 words.

use std::fs;
use std::path::Path;

use syn::visit::Visit;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use super::none;
use super::sources::{ROOT, files};

/// Words and phrases that no sentence may contain, in lower case.
const ANYWHERE: [&str; 11] = [
    "whoever",
    "nobody",
    "somebody",
    "anybody",
    "someone",
    "door",
    "doors",
    "told",
    "stranger",
    "strangers",
    "the long way",
];
/// Words and phrases that no sentence may begin with, in lower case.
const BEGINNINGS: [&str; 2] = ["who", "the same"];
/// The maximum number of words in a sentence.
const LONGEST: usize = 40;

/// A line of a doc comment, without its marker.
struct DocLine {
    /// The line number in the file, from 1 on.
    number: usize,
    text: String,
}

/// The doc comments of a file, which are also the help texts of clap.
struct DocComments<'t> {
    lines: Vec<&'t str>,
    /// The number of lines up to the last doc comment.
    read: usize,
    /// The lines of each doc comment.
    comments: Vec<Vec<DocLine>>,
}

impl<'f> Visit<'f> for DocComments<'_> {
    /// Visits the attributes of all items, fields and variants. Attributes inside of macro calls are not visited.
    fn visit_attribute(&mut self, attribute: &'f Attribute) {
        let Meta::NameValue(pair) = &attribute.meta else { return };
        let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value else { return };
        if pair.path.is_ident("doc") {
            for line in text.value().split('\n') {
                self.push(line);
            }
        }
    }
}

impl<'t> DocComments<'t> {
    fn read(text: &'t str) -> syn::Result<Vec<Vec<DocLine>>> {
        let file = syn::parse_file(text)?;
        let mut comments = DocComments { lines: text.lines().collect(), read: 0, comments: Vec::new() };
        comments.visit_file(&file);
        Ok(comments.comments)
    }

    /// Appends a line. Its number is found in the text of the file, since spans have no line numbers here.
    fn push(&mut self, text: &str) {
        let is_this = |line: &str| {
            let line = line.trim_start();
            line.strip_prefix("///") == Some(text) || line.strip_prefix("//!") == Some(text)
        };
        let after = self.lines[self.read..].iter().position(|line| is_this(line));
        let number = after.map_or(self.read, |after| self.read + after + 1);
        self.read = number;
        let line = DocLine { number, text: text.trim().to_owned() };
        let continues = |comment: &Vec<DocLine>| comment.last().is_some_and(|last| last.number + 1 == number);
        match self.comments.last_mut() {
            Some(comment) if continues(comment) => comment.push(line),
            _ => self.comments.push(vec![line]),
        }
    }
}

/// A sentence with the number of its first line.
struct Sentence {
    line: usize,
    text: String,
}

/// Splits a doc comment into sentences. Blocks of code are left out.
fn sentences(comment: &[DocLine]) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let (mut is_open, mut is_code) = (false, false);
    for line in comment {
        // A paragraph, an item of a list, a row of a table and a heading begin a sentence.
        if line.text.is_empty() || ["```", "- ", "* ", "|", "#"].iter().any(|mark| line.text.starts_with(mark)) {
            is_open = false;
        }
        if line.text.starts_with("```") {
            is_code = !is_code;
            continue;
        }
        if is_code {
            continue;
        }
        for word in line.text.split_whitespace() {
            match sentences.last_mut() {
                Some(sentence) if is_open => {
                    sentence.text.push(' ');
                    sentence.text.push_str(word);
                }
                _ => sentences.push(Sentence { line: line.number, text: word.to_owned() }),
            }
            is_open = !ends_sentence(word);
        }
    }
    sentences
}

fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && !".!?".contains(c));
    !["e.g.", "i.e."].contains(&bare) && bare.ends_with(|c: char| ".!?".contains(c))
}

/// Returns the words of a sentence in lower case, with a space around each. Code between backticks is replaced.
fn prose(sentence: &str) -> String {
    let parts = sentence.split('`').enumerate().map(|(n, part)| if n % 2 == 0 { part } else { " code " });
    let text = parts.collect::<String>().to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// Returns the faults of a sentence, each with the number of its first line.
fn faults_of(sentence: &Sentence) -> Vec<String> {
    let Sentence { line, text } = sentence;
    let prose = prose(text);
    let mut faults = Vec::new();
    for phrase in ANYWHERE {
        if prose.contains(&format!(" {phrase} ")) {
            faults.push(format!("{line}: \"{text}\" contains \"{phrase}\""));
        }
    }
    for phrase in BEGINNINGS {
        if prose.starts_with(&format!(" {phrase} ")) {
            faults.push(format!("{line}: \"{text}\" begins with \"{phrase}\""));
        }
    }
    let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    if words > LONGEST {
        faults.push(format!("{line}: \"{text}\" has {words} words; {LONGEST} is the maximum"));
    }
    faults
}

#[test]
fn doc_comments_are_in_plain_english() {
    let (mut read, mut comments, mut faults) = (0, 0, Vec::new());
    for folder in ["src", "tests/it", "benches"] {
        for path in files(&Path::new(ROOT).join(folder)) {
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(ROOT).unwrap().display();
            let found = DocComments::read(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            read += 1;
            comments += found.len();
            for sentence in found.iter().flat_map(|comment| sentences(comment)) {
                faults.extend(faults_of(&sentence).iter().map(|fault| format!("{name}:{fault}")));
            }
        }
    }
    assert!(comments > 2_000, "too few doc comments: {comments}");
    none(faults);
    println!("{comments} doc comments in {read} files have no listed word and no sentence of over {LONGEST} words");
}

#[test]
fn each_listed_word_and_a_long_sentence_are_found() {
    let faults = |text: &str| -> Vec<String> {
        let comments = DocComments::read(text).unwrap();
        comments.iter().flat_map(|comment| sentences(comment)).flat_map(|sentence| faults_of(&sentence)).collect()
    };
    for phrase in ANYWHERE {
        let text =
            format!("//! First.\n\nstruct S {{\n    /// One sentence. A {phrase}\n    /// here.\n    a: u8,\n}}");
        assert_eq!(faults(&text), [format!("4: \"A {phrase} here.\" contains \"{phrase}\"")]);
        let text = format!("//! A {}'s key.", phrase.to_uppercase());
        assert_eq!(faults(&text).len(), 1, "{text}");
    }
    for phrase in BEGINNINGS {
        let text = format!("enum E {{\n    /// Valid.\n    ///\n    /// {phrase} is here.\n    A,\n}}");
        assert_eq!(faults(&text), [format!("4: \"{phrase} is here.\" begins with \"{phrase}\"")]);
    }
    let long = |words: usize| format!("/// {}.\nfn f() {{}}", vec!["word"; words].join(" "));
    assert_eq!(faults(&long(LONGEST)), [""; 0]);
    assert!(faults(&long(LONGEST + 1))[0].ends_with("has 41 words; 40 is the maximum"));
    let valid = "/// Returns `whoever`, those who wait (e.g. the same as `door`), and doorways.\n///\n/// ```\n\
                 /// nobody told someone\n/// ```\nfn f() {\n    // told\n    let _ = \"told\";\n}";
    assert_eq!(faults(valid), [""; 0]);
}

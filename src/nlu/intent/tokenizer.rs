//! Cuts a text into folded words, without case, accents, repeated letters, invisible signs and the
//! several ways of writing one letter.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A text cut into words.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The folded words in order; each Chinese character is one.
    pub words: Vec<String>,
    /// For each word, the number of its clause, counted from zero.
    pub clauses: Vec<u16>,
    /// For each word, whether it is written as a name: with a capital inside a sentence.
    pub capital: Vec<bool>,
    /// Whether the text is one token, without a blank in it, of a script that has blanks.
    pub is_token: bool,
    /// Whether the text has a question mark.
    pub asks: bool,
}

impl Words {
    /// Cuts and folds a text.
    pub(super) fn of(text: &str) -> Self {
        let mut cut = Tokenizer::default();
        if text.is_ascii() {
            text.chars()
                .for_each(|c| cut.push(c.to_ascii_lowercase(), c.is_ascii_uppercase()));
        } else {
            text.nfkd()
                .flat_map(|c| c.to_lowercase().map(move |lower| (lower, c.is_uppercase())))
                .filter(|&(c, _)| !is_combining_mark(c) && !is_unseen(c))
                .for_each(|(c, upper)| cut.push(c, upper));
        }
        cut.end_word();
        let one = text.split_whitespace().nth(1).is_none();
        cut.words.is_token = one && !text.contains(is_han);
        cut.words.mark_names();
        cut.words
    }
}

impl Words {
    /// The same words without those at these places.
    pub(super) fn without(&self, places: &[usize]) -> Self {
        let kept = |at: &usize| !places.contains(at);
        let kept: Vec<usize> = (0..self.words.len()).filter(kept).collect();
        Self {
            words: kept.iter().map(|&at| self.words[at].clone()).collect(),
            clauses: kept.iter().map(|&at| self.clauses[at]).collect(),
            capital: kept.iter().map(|&at| self.capital[at]).collect(),
            ..*self
        }
    }

    /// A capital says nothing at the beginning of a clause, nor in a text that is mostly in
    /// capitals.
    fn mark_names(&mut self) {
        let all = self.capital.iter().filter(|capital| **capital).count();
        let shouted = all * 2 > self.capital.len().max(2);
        for at in 0..self.capital.len() {
            let begins = at == 0 || self.clauses[at] != self.clauses[at - 1];
            self.capital[at] &= !begins && !shouted;
        }
    }
}

#[derive(Default)]
struct Tokenizer {
    words: Words,
    word: String,
    clause: u16,
    last: Option<char>,
    run: u8,
    upper: bool,
}

impl Tokenizer {
    fn push(&mut self, c: char, upper: bool) {
        let c = letter(c);
        if self.word.is_empty() {
            self.upper = upper;
        }
        self.run = if self.last == Some(c) {
            self.run.saturating_add(1)
        } else {
            1
        };
        self.last = Some(c);
        // « bonjouuuur » has one u too many for any language; « www » and digits stay.
        if self.run > 2 && c.is_alphabetic() {
            return;
        }
        match c {
            'œ' => self.word.push_str("oe"),
            'æ' => self.word.push_str("ae"),
            'ß' => self.word.push_str("ss"),
            c if is_han(c) => {
                self.end_word();
                self.word.push(c);
                self.end_word();
            }
            c if c.is_alphanumeric() => {
                if self.word.is_empty() {
                    self.word.reserve(12);
                }
                self.word.push(c);
            }
            '@' => self.word.push(c),
            c => {
                self.end_word();
                self.sign(c);
                if !c.is_ascii() && is_picture(c) {
                    self.word.push(c);
                    self.end_word();
                }
            }
        }
    }

    fn sign(&mut self, c: char) {
        match c {
            '?' | '؟' => {
                self.words.asks = true;
                self.clause += 1;
            }
            '.' | '!' | ',' | ';' | ':' | '\n' | '…' | '،' | '؛' | '。' | '、' | '(' | ')' => {
                self.clause += 1;
            }
            _ => {}
        }
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let mut word = std::mem::take(&mut self.word);
        if let Some(bare) = without_article(&word) {
            word = bare.to_owned();
        }
        self.words.words.push(word);
        self.words.clauses.push(self.clause);
        self.words.capital.push(self.upper);
    }
}

/// One letter for those that people write for one another.
fn letter(c: char) -> char {
    match c {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        // Arabic: the final forms, and the letters of Persian keyboards.
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        c if c.is_ascii() => c,
        c if c.is_numeric() => digit(c),
        c => c,
    }
}

/// A digit of the scripts that people type in; compatibility folding has done full-width ones
/// already.
fn digit(c: char) -> char {
    [0x0660, 0x06f0]
        .into_iter()
        .filter_map(|zero| (c as u32).checked_sub(zero))
        .find(|&value| value < 10)
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
}

/// An Arabic word without « the », and « and », « in », « like », « for » before it.
fn without_article(word: &str) -> Option<&str> {
    let mut bare = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article));
    bare.next().filter(|bare| bare.chars().count() >= 3)
}

/// The longest come first, so that a short one does not hide them.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// Whether a sign is invisible and must not cut a word in two; tatweel is visible but says nothing.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{00ad}' | '\u{0640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe0f}' | '\u{feff}'
    )
}

/// Whether a sign says something alone, as 👍 does.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// A word with its double letters written once; nothing where it has none. « mouuriir » is
/// « mourir » drawn out.
pub(super) fn without_doubles(word: &str) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let all = letters.len();
    letters.dedup();
    (letters.len() < all).then(|| letters.into_iter().collect())
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3134f}')
}

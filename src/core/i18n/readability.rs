//! How easily French texts read, by the formula of Kandel and Moles (1958), which fits Flesch's to
//! French: 207 − 1.015 × words per sentence − 73.6 × syllables per word. From 80 on a text is easy,
//! for readers of eleven; below 60 it takes a lycée.

use crate::flow::{Flow, Flows};

use super::required_messages::{attributes, blanks_for, vars};
use super::{FIRST, Locales, without_isolates};

/// What is counted of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readability {
    /// How many words the text has.
    pub words: u32,
    /// The sentences: up to a full stop, a question mark, an exclamation mark, a colon, a semicolon
    /// or the end of a line.
    pub sentences: u32,
    /// The syllables, as they are read aloud slowly: a mute e at the end of a word counts for none.
    pub syllables: u32,
}

impl Readability {
    /// Counts a text.
    pub fn of(text: &str) -> Self {
        let mut counted = Self::default();
        for sentence in text.split(['.', '?', '!', ':', ';', '…', '\n']) {
            let words = sentence.split(|letter: char| !letter.is_alphanumeric());
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            if words.is_empty() {
                continue;
            }
            counted.sentences += 1;
            for word in words {
                counted.words += 1;
                counted.syllables += syllables(word);
            }
        }
        counted
    }

    /// Adds what was counted of another text.
    pub fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }

    /// The score: the higher, the easier.
    pub fn score(&self) -> f64 {
        let (words, sentences) = (f64::from(self.words), f64::from(self.sentences));
        if self.words == 0 || self.sentences == 0 {
            return 0.0;
        }
        207.0 - 1.015 * words / sentences - 73.6 * f64::from(self.syllables) / words
    }
}

/// The syllables of a French word: its groups of vowels, without a mute e at the end.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |letter: char| {
        matches!(
            letter,
            'a' | 'à'
                | 'â'
                | 'ä'
                | 'e'
                | 'é'
                | 'è'
                | 'ê'
                | 'ë'
                | 'i'
                | 'î'
                | 'ï'
                | 'o'
                | 'ô'
                | 'ö'
                | 'u'
                | 'ù'
                | 'û'
                | 'ü'
                | 'y'
                | 'ÿ'
                | 'œ'
                | 'æ'
        )
    };
    let mut count = 0;
    let mut before: Option<char> = None;
    for &letter in &letters {
        if is_vowel(letter) {
            // « créer » and « maïs » have two.
            let anew = match before {
                None => true,
                Some('é') => true,
                Some(_) => matches!(letter, 'é' | 'ï' | 'ë' | 'ü'),
            };
            count += u32::from(anew);
            before = Some(letter);
        } else {
            before = None;
        }
    }
    let stem = word.strip_suffix('s').unwrap_or(&word);
    let mut end = stem.chars().rev();
    let mute = end.next() == Some('e') && end.next().is_some_and(|letter| !is_vowel(letter));
    if mute && count > 1 {
        count -= 1;
    }
    count.max(1)
}

impl Locales {
    /// How easily each journey reads in the language that is written first, to each audience in
    /// turn: its questions, buttons and help. The last one is the short answers.
    pub fn readability(&self, flows: &Flows) -> Vec<(String, Readability)> {
        let audiences: Vec<&str> = flows
            .audience
            .map_or(&[][..], |id| &flows.step(id).transitions)
            .iter()
            .map(|transition| &*transition.label)
            .collect();
        let mut all: Vec<(String, Readability)> = flows
            .flows
            .iter()
            .map(|flow| (flow.id.clone(), self.of_flow(flows, flow, &audiences)))
            .collect();
        let mut articles = Readability::default();
        for article in &flows.articles {
            for audience in &audiences {
                articles.add(self.counted(&article.message, None, &super::ARTICLE, audience));
            }
        }
        all.push(("articles".to_owned(), articles));
        all
    }

    fn of_flow(&self, flows: &Flows, flow: &Flow, audiences: &[&str]) -> Readability {
        let mut counted = Readability::default();
        for &id in &flow.steps {
            let step = flows.step(id);
            if !step.asks() {
                continue;
            }
            let vars = vars(flows, step);
            let spoken = attributes(step)
                .into_iter()
                .filter(|name| name != "picture");
            let texts = [None].into_iter().chain(spoken.map(Some));
            for attribute in texts {
                for audience in audiences {
                    counted.add(self.counted(&step.message, attribute.as_deref(), &vars, audience));
                }
            }
        }
        counted
    }

    fn counted(
        &self,
        message: &str,
        attribute: Option<&str>,
        vars: &[&str],
        audience: &str,
    ) -> Readability {
        let text = self
            .locale(FIRST)
            .text(message, attribute, &blanks_for(vars, audience));
        text.map_or_else(
            |_| Readability::default(),
            |text| Readability::of(&without_isolates(&text)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_read() {
        for (word, count) in [
            ("mot", 1),
            ("de", 1),
            ("passe", 1),
            ("élève", 2),
            ("école", 2),
            ("feuille", 1),
            ("créer", 2),
            ("maïs", 2),
            ("portail", 2),
            ("identifiant", 4),
            ("provisoire", 3),
            ("EduConnect", 4),
            ("8", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_child_s_sentence_scores_above_one_of_a_form() {
        let child = Readability::of("Ouvre la page. Tape ton nom.");
        assert_eq!((child.words, child.sentences, child.syllables), (6, 2, 6));
        assert!((child.score() - 130.355).abs() < 0.01, "{}", child.score());
        let form = Readability::of(
            "La réinitialisation des identifiants nécessite une authentification préalable auprès de l'établissement.",
        );
        assert!(form.score() < 30.0, "{}", form.score());
    }
}

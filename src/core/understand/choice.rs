//! Understands choices: by their number, their label or their words.

use std::ops::Range;

use crate::dialogue::{Choice, Event, Match, SideQuestion};
use crate::flow::Kind;

use super::phrase::Phrase;
use super::{Coverage, Utterance};

/// A negation at most this many words before a phrase negates it: « pas que j'ai ».
const NEAR: usize = 3;

impl Utterance<'_> {
    pub(super) fn number(&self) -> Option<Event> {
        let place = self.place()?;
        let choice = *self.question.choices.get(place.checked_sub(1)?)?;
        Some(Event::Chosen {
            choice,
            read: Match::Exact,
        })
    }

    /// The number of a choice, when the message is one.
    pub(super) fn place(&self) -> Option<usize> {
        let [number] = self.without_fillers[..] else {
            return None;
        };
        // « 01 » is a département, not a choice.
        if number.len() > 2 || number.starts_with('0') {
            return None;
        }
        number.parse().ok()
    }

    /// The choice whose longest phrase was said. Where something is to be typed only the whole
    /// message counts: « retour@… » must not go back.
    pub(super) fn offered(&self, how: Match, extent: Coverage) -> Option<Event> {
        let typed = matches!(
            self.question.step.kind,
            Kind::Text { .. } | Kind::Pick { .. }
        ) && self.awaits_answer();
        let whole = extent == Coverage::Whole;
        // « ça continue » is no wish to go on, and « quelqu'un me frappe » calls no desk.
        let after_distress = matches!(
            self.session.side_question,
            Some(SideQuestion::Distress { .. })
        );
        if (typed || after_distress) && !whole {
            return None;
        }
        let mut best: Option<(usize, Choice, &Phrase)> = None;
        let mut tie = false;
        for &choice in &self.question.choices {
            for phrase in self.phrases(choice) {
                let found = if whole {
                    phrase.is(&self.without_fillers, how)
                        || phrase.is(&self.heard, how)
                        || (how == Match::Exact && self.is_bare(phrase))
                } else {
                    let enough = extent == Coverage::Part || self.is_most(phrase);
                    enough && self.says(phrase, how)
                };
                let letters = phrase.letters();
                match best {
                    _ if !found => {}
                    Some((most, other, _)) if letters == most => tie |= other != choice,
                    Some((most, _, _)) if letters < most => {}
                    _ => {
                        best = Some((letters, choice, phrase));
                        tie = false;
                    }
                }
            }
        }
        let (_, choice, phrase) = best.filter(|_| !tie)?;
        if self.turned_round(choice, phrase) {
            return None;
        }
        Some(Event::Chosen { choice, read: how })
    }

    /// Whether what was said is a phrase without the filler that opens it: « secrétariat » is « le
    /// secrétariat ». A button's own global word stays one: « back » is no « it's back ».
    fn is_bare(&self, phrase: &Phrase) -> bool {
        let own = phrase.words();
        // A password of signs only has no words, and is no phrase without its filler.
        if self.heard.is_empty() {
            return false;
        }
        let Some(lead) = own.len().checked_sub(self.heard.len()) else {
            return false;
        };
        if own[lead..] != self.heard[..] {
            return false;
        }
        let opens: Vec<&str> = own[..lead].iter().map(String::as_str).collect();
        let mut fillers = self.phrasebook.fillers.iter();
        let is_button = || match self.whole(Match::Exact) {
            Some(Event::Command(command)) => {
                let choices = &self.question.choices;
                choices.contains(&Choice::Command(command))
            }
            _ => false,
        };
        fillers.any(|filler| filler.is(&opens, Match::Exact)) && !is_button()
    }

    /// Whether a phrase stands in what was said, as it was typed or as it is meant.
    pub(super) fn says(&self, phrase: &Phrase, how: Match) -> bool {
        phrase.find(&self.heard, how).is_some() || phrase.find(&self.meant(), how).is_some()
    }

    /// The words as they are meant: « mdp » as « mot de passe ».
    pub(super) fn meant(&self) -> Vec<&str> {
        let read = || self.understander.intents.read_words(self.said, self.hint());
        let words = self.read.get_or_init(read);
        words.iter().map(String::as_str).collect()
    }

    pub(super) fn phrases(&self, choice: Choice) -> &[Phrase] {
        match choice {
            Choice::Transition(transition) => {
                &self.phrasebook.transitions[usize::from(self.question.step.id.0)]
                    [usize::from(transition)]
            }
            Choice::Later | Choice::Extra(_) | Choice::Intent(_) => self.beside(choice),
            Choice::Cancel
            | Choice::Consent
            | Choice::Describe
            | Choice::Forgo
            | Choice::OwnRow
            | Choice::Remind => find(&self.phrasebook.reminders, choice),
            Choice::Continue | Choice::Person => find(&self.understander.safety, choice),
            Choice::Helped | Choice::NotReally => find(&self.phrasebook.ratings, choice),
            Choice::Locale(locale) => &self.understander.asked_by[usize::from(locale)],
            // Global words count only as the whole message; see `whole`.
            Choice::Command(_) | Choice::Departement(_) | Choice::Row(_) => &[],
            side_question => find(&self.phrasebook.side_choices, side_question),
        }
    }

    /// Whether a negation outside the phrase that was found turns it round: « je ne l'ai pas » is not
    /// « je l'ai ». A negation inside any phrase of the choice is its own. For a choice that is
    /// itself a denial, « je l'ai pas, perdue », only one that stands just before the phrase counts.
    fn turned_round(&self, choice: Choice, phrase: &Phrase) -> bool {
        let negates = |phrase: &Phrase| {
            let words = phrase.as_said();
            self.negates(&words)
        };
        if negates(phrase) {
            return false;
        }
        let own = self.phrases(choice);
        let free = self.negated_outside(own);
        if !own.iter().any(negates) {
            return !free.is_empty();
        }
        let Some(at) = phrase.find(&self.heard, Match::Fuzzy) else {
            return false;
        };
        free.iter()
            .any(|&negation| negation < at && at - negation <= NEAR)
    }

    /// Whether the message is an answer with nothing but a negation before it: « pas le mien ».
    pub(super) fn is_denied(&self, choice: Choice) -> bool {
        let phrases = self.phrases(choice);
        let outside = self.negated_outside(phrases);
        if outside.is_empty() {
            return false;
        }
        phrases.iter().any(|phrase| {
            let Some(at) = self.heard.len().checked_sub(phrase.words().len()) else {
                return false;
            };
            at > 0
                && (0..at).all(|word| outside.contains(&word))
                && phrase.is(&self.heard[at..], Match::Exact)
                && self.turned_round(choice, phrase)
        })
    }

    /// The places of the words that negate and stand in none of these phrases.
    fn negated_outside(&self, phrases: &[Phrase]) -> Vec<usize> {
        let places = |phrase: &Phrase| -> Vec<Range<usize>> {
            let windows = self.heard.windows(phrase.words().len()).enumerate();
            let said = windows.filter(|(_, words)| phrase.is(words, Match::Exact));
            said.map(|(at, words)| at..at + words.len()).collect()
        };
        let own: Vec<Range<usize>> = phrases.iter().flat_map(places).collect();
        let outside = |negation: &Range<usize>| {
            let mut words = negation.clone();
            words.all(|at| !own.iter().any(|phrase| phrase.contains(&at)))
        };
        let negations = self.phrasebook.negations.iter().flat_map(places);
        negations.filter(outside).flatten().collect()
    }

    /// Whether a negation stands among words.
    pub(super) fn negates(&self, words: &[&str]) -> bool {
        let mut negations = self.phrasebook.negations.iter();
        negations.any(|negation| negation.find(words, Match::Exact).is_some())
    }
}

fn find(phrases: &[(Choice, Vec<Phrase>)], choice: Choice) -> &[Phrase] {
    phrases
        .iter()
        .find(|(other, _)| *other == choice)
        .map_or(&[], |(_, phrases)| phrases)
}

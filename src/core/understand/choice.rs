//! Understands choices: by their number, their label or their words.

use crate::dialogue::{Choice, Event, Match, SideQuestion};
use crate::flow::Kind;

use super::phrase::Phrase;
use super::{Coverage, Utterance};

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
                    phrase.is(&self.without_fillers, how) || phrase.is(&self.heard, how)
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

    /// Whether a negation stands outside the phrase that was found, and no phrase of the choice has
    /// one: « je ne l'ai pas » is not « je l'ai ».
    pub(super) fn turned_round(&self, choice: Choice, phrase: &Phrase) -> bool {
        let own = |phrase: &Phrase| {
            let words: Vec<&str> = phrase.words().iter().map(String::as_str).collect();
            self.negates(&words)
        };
        self.negates(&self.heard) && !own(phrase) && !self.phrases(choice).iter().any(own)
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

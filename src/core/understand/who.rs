//! Understands who is asking, in any message: a pupil, a parent, a member of staff.

use crate::dialogue::{Choice, Command, Event, Match, SideQuestion, waiting_need};

use super::Utterance;
use super::need::SURE;
use super::phrase::Phrase;

/// A negation at most this many words before a self-description negates it.
const NEGATED: usize = 2;

/// An answer that is about who the person is has a phrase of at most this many words: « Mon propre compte
/// de parent », but not « L'autre parent connaît mes codes ».
const NAMES: usize = 5;

/// A message that only says who the person is has at most this many words.
const SELF_DESCRIPTION: usize = 7;

/// A message in which the word of any language tells who is asking has at most this many words.
const FEW: usize = 3;

/// Words that tell who is asking and hardly more, though they sound like a need, are at most this many.
const SHORT: usize = 12;

/// A message of so few words is a detail, and puts nothing right by examples.
const DETAIL: usize = 2;

/// From this likelihood on the examples tell who is asking, where that is not known.
const TOLD: f32 = 0.8;

/// From this likelihood on they put right what was known.
const PUT_RIGHT: f32 = 0.93;

impl Utterance<'_> {
    /// Who is asking, where the words say so. An adult who speaks of a child is the adult.
    pub(super) fn who(&self) -> Option<u8> {
        *self.who.get_or_init(|| self.who_is_told())
    }

    fn who_is_told(&self) -> Option<u8> {
        let known = self.known_who();
        let phrases = self.who_by_phrases();
        let examples = self.who_by_examples();
        match (phrases, examples) {
            // « Je suis un élève » is said by no member of staff.
            (Some(at), _)
                if self.is_minor(usize::from(at)) && self.names_oneself(usize::from(at)) =>
            {
                Some(at)
            }
            (Some(_), Some((at, likely))) if known.is_none() && likely >= PUT_RIGHT => Some(at),
            (Some(at), _) => Some(at),
            (None, Some((at, likely))) => {
                let corrects = known.is_some_and(|known| known != usize::from(at));
                let enough = if corrects { PUT_RIGHT } else { TOLD };
                // « Un élève me dit … »: any person may say so.
                (likely >= enough && !(corrects && self.is_hearsay())).then_some(at)
            }
            (None, None) => None,
        }
    }

    /// Who is asking, as it is known, as an index into the transitions of the audience step.
    fn known_who(&self) -> Option<usize> {
        let asked = self.flows.step(self.flows.audience?);
        let known = self.session.label(&asked.name)?;
        let mut transitions = asked.transitions.iter();
        transitions.position(|transition| transition.label == known)
    }

    /// Who is asking, by the examples of the question that asks it, and how likely; computed once.
    fn who_by_examples(&self) -> Option<(u8, f32)> {
        *self.speaker.get_or_init(|| self.told_by_examples())
    }

    fn told_by_examples(&self) -> Option<(u8, f32)> {
        let asked = self.flows.step(self.flows.audience?);
        let answer = self.by_examples_of(asked)?;
        let mut transitions = asked.transitions.iter();
        let at = transitions.position(|transition| answer.label == Some(&*transition.label))?;
        Some((u8::try_from(at).ok()?, answer.likely))
    }

    /// Whether the message begins with what any person may say of another.
    fn is_hearsay(&self) -> bool {
        let mut opening = self
            .understander
            .phrasebooks
            .iter()
            .flat_map(|own| &own.hearsay);
        opening.any(|own| own.find(&self.heard, Match::Exact) == Some(0))
    }

    fn who_by_phrases(&self) -> Option<u8> {
        let step = self.flows.step(self.flows.audience?);
        let asked = usize::from(self.flows.audience?.0);
        let is_known = self.session.label(&step.name).is_some();
        let describes = |at: &usize| {
            let mut phrases = self.self_descriptions(*at, is_known);
            phrases.any(|phrase| self.claims(phrase) && !self.is_part_of_another(phrase, *at))
        };
        // « parent, mdp oublié »: as long as it is not known who the person is, the answer to that
        // question may open the message, unless more is said: « un parent veut son compte, je suis
        // surveillant ». Later « papa a le mail » speaks of another person.
        let opens = |at: &usize| {
            let mut answers = self.phrasebook.transitions[asked][*at].iter();
            answers.any(|phrase| self.is_opened_by(phrase))
        };
        let all = 0..step.transitions.len();
        let mut told: Vec<usize> = all.clone().filter(describes).collect();
        if told.is_empty() && !is_known {
            told = all.clone().filter(opens).collect();
        }
        // « Je suis تلميذ »: the word of another language.
        let is_named = |at: &usize| {
            let mut books = self.understander.phrasebooks.iter();
            let few = self.heard.len() <= FEW;
            few && books.any(|book| {
                let mut names = book.transitions[asked][*at].iter();
                names.any(|name| self.claims_among(&self.heard, name))
            })
        };
        if told.is_empty() && !is_known {
            told = all.filter(is_named).collect();
        }
        let minor = |at: &&usize| self.flows.minors.contains(&step.transitions[**at].label);
        let mut adults: Vec<&usize> = told.iter().filter(|at| !minor(at)).collect();
        // « Un élève me dit … pour mon fils »: what any person may say gives way to what only one may.
        let firsthand = |at: &&usize| self.names_oneself(**at);
        if adults.len() > 1 && adults.iter().any(firsthand) {
            adults.retain(firsthand);
        }
        let at = match (&told[..], &adults[..]) {
            ([one], _) => *one,
            (_, [one]) => **one,
            _ => return None,
        };
        u8::try_from(at).ok()
    }

    /// Whether the words describe the person as only one of this audience may.
    fn names_oneself(&self, at: usize) -> bool {
        self.self_descriptions(at, true).any(|own| self.claims(own))
    }

    /// Whether a phrase opens the message. « أنا » (I) opens any, and says who is asking only alone.
    fn is_opened_by(&self, phrase: &Phrase) -> bool {
        let opens = phrase.find(&self.heard, Match::Exact) == Some(0);
        let says = !self.phrasebook.fillers.contains(phrase);
        opens && (says || phrase.is(&self.heard, Match::Exact))
    }

    /// Whether a phrase only stands inside a longer one of another audience: « mon grand » in « mon grand
    /// frère ».
    fn is_part_of_another(&self, phrase: &Phrase, own: usize) -> bool {
        let Some(at) = phrase.find(&self.heard, Match::Exact) else {
            return false;
        };
        let end = at + phrase.words().len();
        let audiences = self.flows.audience.map(|id| self.flows.step(id));
        let others = audiences.map_or(0, |step| step.transitions.len());
        let mut longer = (0..others)
            .filter(|other| *other != own)
            .flat_map(|other| self.self_descriptions(other, false))
            .filter(|other| other.words().len() > phrase.words().len());
        longer.any(|other| {
            let found = other.find(&self.heard, Match::Exact);
            found.is_some_and(|from| from <= at && end <= from + other.words().len())
        })
    }

    /// Whether a phrase is said, as it was typed or as it is meant: « chui l'élève ».
    fn claims(&self, phrase: &Phrase) -> bool {
        self.claims_among(&self.heard, phrase) || self.claims_among(&self.meant(), phrase)
    }

    /// Whether a phrase stands among words, and is not negated just before: « je ne suis pas le parent ».
    fn claims_among(&self, words: &[&str], phrase: &Phrase) -> bool {
        let Some(at) = phrase.find(words, Match::Exact) else {
            return false;
        };
        // « Non, je suis le parent » begins with a no that negates nothing.
        let from = at.saturating_sub(NEGATED).max(1).min(at);
        let before = &words[from..at];
        let fillers = &self.phrasebook.fillers;
        let is_filler = |word: &&str| fillers.iter().any(|own| own.is(&[*word], Match::Exact));
        // « L'ENT marche pas et mon fils … » negates something else.
        let negates = |negation: &Phrase| {
            let found = negation.find(before, Match::Exact);
            found.is_some_and(|at| before[at + negation.words().len()..].iter().all(is_filler))
        };
        !self.phrasebook.negations.iter().any(negates)
    }

    /// The phrases by which a person says who they are. Where that would correct what was known,
    /// those do not count that any person may say: « un élève me dit », « le compte parent ». A minor's
    /// must be an answer to the question itself: adults say « ma mère » too.
    fn self_descriptions(&self, at: usize, corrects: bool) -> impl Iterator<Item = &Phrase> {
        let asked = self.flows.audience.map(|id| self.flows.step(id));
        let strict = corrects && self.is_minor(at);
        self.understander
            .phrasebooks
            .iter()
            .flat_map(move |phrasebook| {
                let said = asked.and_then(|step| phrasebook.said[usize::from(step.id.0)].get(at));
                let answers = asked.map(|step| &phrasebook.transitions[usize::from(step.id.0)][at]);
                let is_hearsay = move |phrase: &Phrase| {
                    let words = phrase.as_said();
                    let mut opening = phrasebook.hearsay.iter();
                    opening.any(|own| own.find(&words, Match::Exact) == Some(0))
                };
                let counts = move |phrase: &&Phrase| {
                    let is_answer = || answers.is_some_and(|own| own.contains(phrase));
                    !corrects || (strict && is_answer()) || (!strict && !is_hearsay(phrase))
                };
                said.into_iter().flatten().filter(counts)
            })
    }

    fn is_minor(&self, at: usize) -> bool {
        let asked = self.flows.audience.map(|id| self.flows.step(id));
        asked.is_some_and(|step| self.flows.minors.contains(&step.transitions[at].label))
    }

    /// « parent », « élève » alone: the one answer of the step that names them, or else who is asking.
    pub(super) fn bare_audience(&self) -> Option<Event> {
        let asked = self.flows.step(self.flows.audience?);
        let is_elsewhere = asked.id != self.question.step.id && self.is_asked_to_choose();
        let tag = &self.session.language.tag;
        let label = |phrases: &Vec<Phrase>| {
            let label = phrases.last()?.as_said();
            let bare = self.understander.without_fillers(tag, &label);
            let is_bare = || {
                let bare = Phrase::of(&bare.join(" "));
                bare.is_some_and(|bare| {
                    bare.is(&self.without_fillers, Match::Fuzzy)
                        || bare.is(&self.meant(), Match::Exact)
                })
            };
            (label == self.heard || is_bare()).then_some(bare.join(" "))
        };
        let audiences = &self.phrasebook.transitions[usize::from(asked.id.0)];
        let (who, name) = (0_u8..)
            .zip(audiences)
            .filter(|_| is_elsewhere)
            .find_map(|(at, phrases)| Some((at, label(phrases)?)))?;
        let named = Phrase::of(&name)?;
        let names = |phrase: &Phrase| {
            let words = phrase.as_said();
            words.len() <= NAMES && named.find(&words, Match::Exact).is_some()
        };
        let here = &self.phrasebook.transitions[usize::from(self.question.step.id.0)];
        let mut naming = (0_u8..)
            .zip(here)
            .filter(|(_, phrases)| phrases.iter().any(names));
        match (naming.next(), naming.next()) {
            (Some((at, _)), None) => Some(Event::Chosen {
                choice: Choice::Transition(at),
                read: Match::Fuzzy,
            }),
            (Some(_), Some(_)) => Some(Event::Command(Command::Help)),
            (None, _) => Some(Event::SaysWho(who)),
        }
    }

    /// « je suis en 3e », where it is asked who is there: the answer.
    pub(super) fn who_is_asked(&self) -> Option<Event> {
        let is_asked = self.flows.audience == Some(self.question.step.id);
        let at = self
            .who()
            .filter(|_| is_asked && self.is_asked_to_choose())?;
        self.transition(usize::from(at), Match::Exact)
    }

    /// « Pour ma fille, c'est moi sa mère », where a need waits for who is asking: the answer, though the words
    /// sound like a need. « Je suis le père, on est séparés et elle garde les codes » is another need.
    pub(super) fn who_beside_need(&self) -> Option<Event> {
        let waiting = waiting_need(self.flows, self.session)?;
        let is_other = self.best().is_some_and(|(best, _)| best != waiting);
        let tells_more = is_other && self.is_certain_elsewhere();
        if self.heard.len() > SHORT || (tells_more && self.heard.len() > SELF_DESCRIPTION) {
            return None;
        }
        self.who_is_asked()
    }

    /// Whether the words say that the person is another than was known.
    pub(super) fn corrects_who(&self) -> bool {
        let step = self.flows.audience.map(|id| self.flows.step(id));
        let told = self
            .who()
            .and_then(|at| step?.transitions.get(usize::from(at)));
        let known = step.and_then(|step| self.session.label(&step.name));
        told.is_some_and(|told| known.is_some_and(|known| known != &*told.label))
    }

    /// Who is asking, where the words say that and no need: « mais je suis la mère ».
    pub(super) fn says_who(&self) -> Option<Event> {
        let asks = self.session.side_question.as_ref();
        if asks.is_some_and(|asks| !matches!(asks, SideQuestion::Go(_) | SideQuestion::Intents(_)))
        {
            return None;
        }
        let says = self.says_who_in_short();
        says.or_else(|| self.puts_right_who())
    }

    /// Who is asking, where the examples tell another than was known, and the words name no need that is
    /// met elsewhere.
    fn puts_right_who(&self) -> Option<Event> {
        // « Je suis le père, pas l'élève » is no need, though it sounds like one.
        // « 13 ans » may be a child's.
        if self.heard.len() <= DETAIL {
            return None;
        }
        let is_short = self.heard.len() <= SHORT;
        let is_new_need = || {
            let need = self.named_need();
            need.is_some_and(|need| match is_short {
                true => self.is_certain_elsewhere(),
                false => self.is_elsewhere(need.intent),
            })
        };
        let (at, _) = self.who_by_examples().filter(|told| told.1 >= PUT_RIGHT)?;
        (self.corrects_who() && self.who() == Some(at) && !is_new_need())
            .then_some(Event::SaysWho(at))
    }

    /// « Je suis pas prof, je suis un élève »: who is asking, where the words deny that it is another.
    pub(super) fn denies_who(&self) -> Option<Event> {
        let audience = self.flows.audience?;
        let at = self.who().filter(|_| self.heard.len() <= SHORT)?;
        // « Mon fils n'est pas élève ici, son compte est bloqué » says of a parent nothing new.
        if self.known_who() == Some(usize::from(at)) || self.is_certain_elsewhere() {
            return None;
        }
        let names = &self.phrasebook.transitions[usize::from(audience.0)];
        let meant = self.meant();
        let is_denied = |name: &Phrase| {
            let denies = |words: &[&str]| {
                name.find(words, Match::Exact).is_some() && !self.claims_among(words, name)
            };
            denies(&self.heard) || denies(&meant)
        };
        let mut others = (0..)
            .zip(names)
            .filter(|(other, _)| *other != usize::from(at));
        let denies = others.any(|(_, names)| names.iter().any(is_denied));
        (denies && audience != self.question.step.id).then_some(Event::SaysWho(at))
    }

    fn says_who_in_short(&self) -> Option<Event> {
        if self.heard.len() > SELF_DESCRIPTION {
            return None;
        }
        let step = self.flows.step(self.flows.audience?);
        let known = self.session.label(&step.name);
        let opens = |at: &usize| {
            let is_news = known != Some(&*step.transitions[*at].label);
            let corrects = known.is_some() || self.is_minor(*at);
            self.self_descriptions(*at, corrects).any(|phrase| {
                let rest = self.heard.len().saturating_sub(phrase.words().len());
                // Said a second time it is no news, but no need either: « je suis la maman ».
                let says = (is_news && rest <= 2) || (rest == 0 && phrase.words().len() >= 3);
                says && self.claims(phrase)
            })
        };
        let at = (0..step.transitions.len()).find(opens)?;
        let at = u8::try_from(at).ok()?;
        if step.id != self.question.step.id {
            return Some(Event::SaysWho(at));
        }
        // Where just that is asked, what sounds a little like a need is none.
        let is_need = self.best().is_some_and(|(_, best)| best.confidence >= SURE);
        (!is_need).then(|| self.transition(usize::from(at), Match::Exact))?
    }
}

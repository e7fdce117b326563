//! Understands needs in free words, and finds the phrases of extra choices.

use crate::dialogue::{
    Choice, Command, DetectedLanguage, Distress, Event, ExtraChoice, Match, PossibleCry,
    RecognisedIntent, SideQuestion, waiting_need,
};
use crate::flow::{Goal, IntentId, Kind, StepId};
use crate::validation::{SecretKind, Verdict, detect_secret};
use guichet_nlu::intent::{IntentIndex, Recognised};

use super::learned::PLAIN;
use super::phrase::Phrase;
use super::{Coverage, Utterance};

/// From this confidence on a need is met without asking.
pub(super) const SURE: f32 = 0.5;

/// Or from this confidence on, where the next intent is at most this part as likely. The turn then
/// says what was understood, and how to take it back.
const CLEAR: (f32, f32) = (0.25, 0.6);

/// From this confidence on a need is certain: it is met beside the answer to a cry for help.
const CERTAIN: f32 = 0.8;

/// From this confidence on a refusal is said, even if the words may mean something else.
const FIRM: f32 = 0.65;

/// From this confidence of the best intent on, and this of the best two together, two needs are
/// worth a question.
const LIKELY: (f32, f32) = (0.25, 0.45);

/// From this confidence on a need for which there is another journey is one in the midst of a journey, and
/// from this on one that is answered in place.
const IN_JOURNEY: (f32, f32) = (0.8, 0.6);

/// As [`LIKELY`], in the midst of a journey.
const LIKELY_IN_JOURNEY: (f32, f32) = (0.45, 0.5);

/// An answer that a validator refuses hardly ever has more words than this.
const SENTENCE: usize = 3;

/// An answer that sounds like a need that is refused has at most this many words.
const ANSWER: usize = 4;

/// A negation at most this many words before the name of a language denies it.
const NEAR: usize = 4;

/// Two words of this many letters together hardly stand in a message by chance.
const LONG: usize = 9;

/// From this confidence on the words are in the language that was detected.
const FLUENT: f32 = 0.8;

impl Utterance<'_> {
    /// The phrases of an extra choice, or of one that names an intent.
    pub(super) fn beside(&self, choice: Choice) -> &[Phrase] {
        let of_intent = |id: &str| match self.flows.intent(id) {
            Some(intent) => &*self.phrasebook.intents[usize::from(intent.0)],
            None => &[],
        };
        let Choice::Extra(at) = choice else {
            return self.session.intent_of(choice).map_or(&[], of_intent);
        };
        match self.session.extra_choices.get(usize::from(at)) {
            Some(ExtraChoice::NotThat) => &self.phrasebook.not_that,
            Some(ExtraChoice::Of { article, label }) => self.of_article(article, label),
            Some(ExtraChoice::Speak(tag)) => match self.understander.locales.position(tag) {
                Some(locale) => &self.understander.asked_by[usize::from(locale)],
                None => &[],
            },
            Some(ExtraChoice::Intent(id)) => of_intent(id),
            Some(ExtraChoice::TellEnd(_)) => &self.phrasebook.after[2],
            Some(ExtraChoice::Transcript) => &self.phrasebook.after[0],
            Some(ExtraChoice::Unclear(_)) => &self.phrasebook.after[3],
            // These are heard everywhere, as commands.
            Some(ExtraChoice::Language | ExtraChoice::Person) => &[],
            Some(ExtraChoice::Why(_)) => &self.phrasebook.after[1],
            None => &[],
        }
    }

    /// Whether a phrase is most of what was said, by its letters, or so long that it hardly stands
    /// there by chance. At the menu, where needs are asked for, its length is not enough.
    pub(super) fn is_most(&self, phrase: &Phrase) -> bool {
        let said: usize = self
            .without_fillers
            .iter()
            .map(|word| word.chars().count())
            .sum();
        let long =
            phrase.words().len() >= 3 || (phrase.words().len() == 2 && phrase.letters() >= LONG);
        phrase.letters() * 2 >= said || (long && !self.at_menu())
    }

    /// Whether there are enough letters to be a need: « 03 » is none.
    pub(super) fn has_words(&self) -> bool {
        let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count();
        self.heard.iter().map(letters).sum::<usize>() >= 2
    }

    pub(super) fn at_menu(&self) -> bool {
        self.question.step.flow == self.flows.step(self.flows.start).flow
    }

    /// A cry for help.
    pub(super) fn distress(&self) -> Option<Event> {
        let recognised = self.recognised();
        let kind = recognised
            .distress
            .filter(|_| !self.is_accepted_token())
            .filter(|_| recognised.signs.phrase.is_some() || !self.is_something_else())?;
        Some(Event::Distress(Distress {
            kind,
            audience: self.who(),
            detected_language: self.detected_language(recognised),
            secret: detect_secret(self.said).is_some_and(|kind| kind != SecretKind::Personal),
        }))
    }

    /// The cry for help that the words may be, although they were understood as something else.
    pub(super) fn possible_cry(&self, event: Event) -> Option<PossibleCry> {
        let recognised = self.recognised();
        let is_button = || self.is_something_else() || self.label_in_part().is_some();
        let is_answer = || self.is_clearly(event);
        let may_be = recognised.signs.may_be_cry() && !is_button() && !is_answer();
        may_be.then(|| PossibleCry {
            detected_language: self.detected_language(recognised),
        })
    }

    /// After the answer to a cry: the person takes the cry back.
    pub(super) fn taken_back(&self) -> Option<Event> {
        (self.is_after_cry() && self.understander.intents.takes_back(self.said))
            .then_some(Event::TakenBack)
    }

    /// Whether the whole message is a choice, a global word, small talk or a place. Then the
    /// trained model alone is not enough, and only a phrase makes the message a cry.
    fn is_something_else(&self) -> bool {
        self.offered(Match::Exact, Coverage::Whole).is_some()
            || self.whole(Match::Exact).is_some()
            || self.small_talk().is_some()
            || self.is_place()
            || self.names_a_place()
    }

    /// Whether the message is one token that the step's validator accepts, as an identifier or an
    /// example of a password: no cry for help looks so.
    fn is_accepted_token(&self) -> bool {
        let Kind::Text { check, .. } = &self.question.step.kind else {
            return false;
        };
        let one = self.said.split_whitespace().nth(1).is_none();
        one && self.awaits_answer()
            && matches!(
                check.judge(&self.flows.validation_data, self.said),
                Verdict::Good { .. } | Verdict::Doubt { .. }
            )
    }

    /// Whether the message has more words than an answer: three or more.
    pub(super) fn is_sentence(&self) -> bool {
        self.heard.len() >= 3
    }

    /// Whether the message is clearly a need, and no attempt at an answer: « maman.gmail.com » is
    /// one word.
    pub(super) fn is_need(&self) -> bool {
        self.said.split_whitespace().nth(SENTENCE).is_some() && self.need().is_some()
    }

    /// « celui de ma mère », where that is an answer: in a few words it is no wish for what
    /// belongs to another person.
    pub(super) fn short_answer(&self) -> Option<Event> {
        self.refused()?;
        let short = self.heard.len() <= ANSWER && self.is_asked_to_choose();
        short.then(|| self.offered(Match::Exact, Coverage::Part))?
    }

    /// A need that is refused at every step.
    pub(super) fn refused(&self) -> Option<Event> {
        if !self.is_sentence() {
            return None;
        }
        let (intent, recognised) = self.best()?;
        let refuses = matches!(self.flows[intent].goal, Goal::Refusal(_));
        // « Des gars de ma classe », where it is asked who knows the password, is an answer.
        let answers = || {
            let answer = self.by_examples();
            answer.is_some_and(|answer| answer.label.is_some() && answer.likely >= PLAIN)
        };
        (refuses && recognised.confidence >= FIRM && !answers())
            .then(|| Event::Intent(RecognisedIntent::of(intent)))
    }

    /// As [`Utterance::need`], where it is a need and no answer of the question.
    pub(super) fn named_need(&self) -> Option<RecognisedIntent> {
        match self.need()? {
            Event::Intent(need) => Some(need),
            _ => None,
        }
    }

    /// A need that is likely enough to be met without asking.
    pub(super) fn need(&self) -> Option<Event> {
        let (intent, recognised) = self.best()?;
        if !is_sure(recognised) || !self.has_words() {
            return None;
        }
        if self.is_after_cry() && !self.is_clear_after_cry(intent, recognised) {
            return None;
        }
        // « Dans un tout petit village » is a place that is not known, rather than a need.
        let looked_up = matches!(self.question.step.kind, Kind::Pick { .. })
            && self.session.side_question.is_none();
        if looked_up && recognised.confidence < SURE {
            return None;
        }
        if recognised.confidence < self.least_in_journey(intent) {
            return None;
        }
        match self.goal(intent) {
            Goal::Miss => None,
            // « Créteil » is no insult, and « Nice » no thanks.
            Goal::Talk(_) if self.names_a_place() => None,
            Goal::Article(_) if !self.flows[intent].offered && self.names_a_place() => None,
            // A refusal hurts an innocent person: it needs clear words.
            Goal::Refusal(_) if !self.is_sentence() || recognised.confidence < FIRM => None,
            // An intent that is not offered stands for many things, which together are soon
            // likelier than one need.
            Goal::Article(_) if !self.flows[intent].offered && recognised.confidence < SURE => None,
            // « The french tax account »: the name of a language is not yet a wish to speak it.
            Goal::Command(name)
                if name == Command::Language.name() && recognised.confidence < CERTAIN =>
            {
                None
            }
            Goal::Answer(yes) => self.yes_or_no(yes),
            Goal::Door(door)
                if self.transition_to(door).is_some() && self.rows_behind(intent).is_none() =>
            {
                let choice = Choice::Transition(self.transition_to(door)?);
                let read = Match::Fuzzy;
                (!self.is_denied(choice)).then_some(Event::Chosen { choice, read })
            }
            _ => Some(Event::Intent(self.several(intent, recognised))),
        }
    }

    /// How likely a need must be where a journey asks something. What is said there is mostly about the
    /// question: of less likely needs three in four were none, and a wrong journey is worse than an article.
    fn least_in_journey(&self, intent: IntentId) -> f32 {
        match self.goal(intent) {
            _ if !self.in_journey() => 0.0,
            Goal::Door(_) => IN_JOURNEY.0,
            _ => IN_JOURNEY.1,
        }
    }

    /// Whether a journey asks something, looks for a place, tells what to do, or waits for the school. One that waits for who is
    /// asking has begun.
    fn in_journey(&self) -> bool {
        let waits = matches!(
            self.question.step.kind,
            Kind::Human { .. } | Kind::Pick { .. }
        ) && self.session.side_question.is_none();
        (self.is_asked_to_choose() || waits) && (!self.at_menu() || self.waits_for_who())
    }

    fn waits_for_who(&self) -> bool {
        waiting_need(self.flows, self.session).is_some()
    }

    /// After a cry only a journey that is clearly asked for leads on, in words that are no cry again. The
    /// person who asks why, or asks that nothing be told, stays beside the numbers.
    fn is_clear_after_cry(&self, intent: IntentId, recognised: Recognised) -> bool {
        let is_sure = recognised.confidence >= CERTAIN && !recognised.signs.may_be_cry();
        matches!(self.goal(intent), Goal::Door(_)) && is_sure
    }

    fn is_after_cry(&self) -> bool {
        matches!(
            self.session.side_question,
            Some(SideQuestion::Distress { .. })
        )
    }

    /// At the menu a certain need goes before words of the menu: « mon compte est bloqué » is not
    /// « mon compte ».
    pub(super) fn certain_at_menu(&self) -> Option<Event> {
        let (intent, recognised) = self.best()?;
        let certain = recognised.confidence >= SURE && self.flows[intent].offered;
        let asks = self.at_menu() && self.session.side_question.is_none() && self.is_sentence();
        // « Mon fils l'a oublié », where it is asked whose password is lost, is no new need.
        let of_menu = matches!(self.goal(intent), Goal::Door(door) if door == self.question.step.id
            || self.transition_to(door).is_some());
        // « Elle a jamais activé » answers what the child needs.
        (certain && asks && !of_menu && self.meant_by_step().is_none())
            .then(|| self.need())
            .flatten()
    }

    /// In a journey a certain need that is met elsewhere goes before words of an answer: « j'ai jamais reçu
    /// le mail » is not « jamais reçue », of the sheet.
    pub(super) fn certain_elsewhere(&self) -> Option<Event> {
        let is_one = self.in_journey()
            && self.is_sentence()
            && self.is_certain_elsewhere()
            && self.meant_by_step().is_none();
        is_one.then(|| self.named_need().map(Event::Intent))?
    }

    /// As [`Utterance::certain_at_menu`], where it is a need and no answer.
    pub(super) fn certain_need_at_menu(&self) -> Option<Event> {
        let need = self.certain_at_menu();
        need.filter(|need| matches!(need, Event::Intent(_)))
    }

    /// A less likely need: the person is asked which of two. Where only the language is understood,
    /// the person is told so.
    pub(super) fn likely(&self) -> Option<Event> {
        let foreign = || {
            self.detected_language(self.recognised())
                .map(Event::UnknownLanguage)
        };
        let Some((intent, recognised)) = self.best().filter(|_| !self.is_after_cry()) else {
            return foreign();
        };
        let second = recognised.second.and_then(|at| self.listed(at));
        let own = &self.flows[intent];
        let (one, both) = if self.in_journey() {
            LIKELY_IN_JOURNEY
        } else {
            LIKELY
        };
        let together = 2.0 * recognised.confidence - recognised.margin;
        match second {
            // « La mienne » is about the question, whatever it sounds like.
            _ if self.in_journey() && !self.is_sentence() => foreign(),
            _ if recognised.confidence < one || together < both || !self.has_words() => foreign(),
            Some(second) if own.offered && self.flows[second].offered => {
                // Two needs that are named one after the other are both meant.
                let need = self.several(intent, recognised);
                Some(match need.also {
                    Some(_) => Event::Intent(need),
                    None => Event::Ambiguous {
                        intents: [intent, second],
                        audience: self.who(),
                    },
                })
            }
            _ => None,
        }
    }

    /// Of two needs named one after the other, the one that comes first on the way to the ENT is
    /// met first. Intents are listed in that order.
    fn several(&self, intent: IntentId, recognised: Recognised) -> RecognisedIntent {
        let need = self.of(intent, recognised);
        let parts = self.phrasebook.also.iter().find_map(|also| {
            let at = also.find(&self.heard, Match::Exact)?;
            let (left, right) = self.heard.split_at(at);
            Some([left, &right[also.words().len()..]])
        });
        let Some(parts) = parts.filter(|parts| parts.iter().all(|part| part.len() >= 2)) else {
            return need;
        };
        let alone = |part: &[&str]| {
            let words = zeroize::Zeroizing::new(part.join(" "));
            let own = self.understander.intents.recognise(&words, self.hint());
            let intent = self.listed(own.best?)?;
            (is_sure(own) && self.flows[intent].offered).then_some(intent)
        };
        let [Some(one), Some(other)] = parts.map(alone) else {
            return need;
        };
        if one == other {
            return need;
        }
        RecognisedIntent {
            intent: one.min(other),
            also: Some(one.max(other)),
            ..need
        }
    }

    pub(super) fn of(&self, intent: IntentId, recognised: Recognised) -> RecognisedIntent {
        RecognisedIntent {
            intent,
            is_certain: recognised.confidence >= CERTAIN,
            also: None,
            audience: self.who(),
            answer: self.answer_there(intent),
            foretold: self.foretold(intent),
            rows: self.rows_behind(intent),
            detected_language: self
                .asked_for(intent)
                .or_else(|| self.detected_language(recognised)),
        }
    }

    /// Where an intent leads this person, whose audience the words may say or the session may know.
    pub(super) fn goal(&self, intent: IntentId) -> Goal {
        let Some(step) = self.flows.audience.map(|id| self.flows.step(id)) else {
            return self.flows[intent].goal;
        };
        let said = self
            .who()
            .and_then(|at| step.transitions.get(usize::from(at)));
        let label = said.map(|transition| &*transition.label);
        let label = label.or_else(|| self.session.label(&step.name));
        self.flows[intent].goal_for(label)
    }

    /// The transition of the menu, or of a step in the same journey, that leads to the door too.
    /// Elsewhere a transition may mean more than where it leads.
    fn transition_to(&self, door: StepId) -> Option<u8> {
        let step = self.question.step;
        let near = self.at_menu() || self.flows.step(door).flow == step.flow;
        if self.session.side_question.is_some() || !near {
            return None;
        }
        let transitions = &step.transitions;
        let at = transitions
            .iter()
            .position(|transition| transition.to == door)?;
        u8::try_from(at).ok()
    }

    /// The language of the words, where it is surely not the conversation's.
    pub(super) fn detected_language(&self, recognised: Recognised) -> Option<DetectedLanguage> {
        let signs = recognised.signs;
        // Keys struck at random look like one language or another.
        let is_noise = signs.strange >= signs.words;
        if recognised.language_confidence < FLUENT || is_noise || !self.is_sentence() {
            return None;
        }
        let at = usize::from(recognised.language?.0);
        let tag = *self.understander.intents.languages().get(at)?;
        if tag == self.session.language.tag {
            return None;
        }
        if let Some(locale) = self.understander.locales.position(tag) {
            return Some(DetectedLanguage::Spoken(locale));
        }
        let silent = &self.understander.locales.understood;
        let at = silent.iter().position(|own| own.tag == tag)?;
        u8::try_from(at).ok().map(DetectedLanguage::Understood)
    }

    /// The language that is only understood and that a wish for another language names: « português ».
    fn asked_for(&self, intent: IntentId) -> Option<DetectedLanguage> {
        let asks = self.goal(intent) == Goal::Command(Command::Language.name());
        let mut all = self.understander.unspoken_asked_by.iter();
        let is_named =
            |phrases: &Vec<Phrase>| phrases.iter().any(|own| self.says(own, Match::Exact));
        let at = asks.then(|| all.position(is_named))??;
        u8::try_from(at).ok().map(DetectedLanguage::Understood)
    }

    /// « carrément », where the question has one answer that is a yes. It never erases everything.
    fn yes_or_no(&self, yes: bool) -> Option<Event> {
        if self.asks_something() {
            return None;
        }
        let step = self.question.step;
        let name = if yes { "yes" } else { "no" };
        let means = |choice: &&Choice| match (**choice, &self.session.side_question) {
            (Choice::Transition(transition), None) => {
                step.transitions[usize::from(transition)].label == name
            }
            (Choice::Go, Some(SideQuestion::Go(_))) => yes,
            (Choice::Stay, Some(SideQuestion::Go(_))) => !yes,
            (Choice::Yes, Some(SideQuestion::Forget)) => false,
            (Choice::No, Some(SideQuestion::Forget)) => !yes,
            _ => false,
        };
        let choice = *self.question.choices.iter().find(means)?;
        if self.is_denied(choice) {
            return None;
        }
        let read = Match::Fuzzy;
        Some(Event::Chosen { choice, read })
    }

    pub(super) fn best(&self) -> Option<(IntentId, Recognised)> {
        let recognised = self.recognised();
        let intent = self.listed(recognised.best?)?;
        if !self.speaks_already(intent, recognised) {
            return Some((intent, recognised));
        }
        // The rest of the words counts as if the language had not been asked for.
        let second = recognised.confidence - recognised.margin;
        let confidence = second / (1.0 - recognised.confidence).max(f32::MIN_POSITIVE);
        let other = Recognised {
            best: recognised.second,
            second: None,
            confidence,
            margin: confidence,
            ..recognised
        };
        Some((self.listed(other.best?)?, other))
    }

    /// « I don't speak French, my daughter needs an account » where English is spoken already: whether a wish
    /// for a language asks for nothing. « Je parle mal français », where French is spoken, asks for another.
    fn speaks_already(&self, intent: IntentId, recognised: Recognised) -> bool {
        let asks = self.flows[intent].goal == Goal::Command(Command::Language.name());
        let speaks = recognised.language == self.hint() && recognised.language_confidence >= FLUENT;
        if !asks || !speaks || !self.is_sentence() {
            return false;
        }
        let understander = self.understander;
        let own = understander.locales.position(&self.session.language.tag);
        let is_named =
            |phrases: &Vec<Phrase>| phrases.iter().any(|own| self.place_of(own).is_some());
        let is_denied = |phrases: &Vec<Phrase>| {
            let mut at = phrases.iter().filter_map(|own| self.place_of(own));
            at.all(|at| self.negates(&self.heard[at.saturating_sub(NEAR)..at]))
        };
        let spoken = (0_u8..).zip(&understander.asked_by);
        let (own, others): (Vec<_>, Vec<_>) = spoken.partition(|(at, _)| Some(*at) == own);
        let others = others.into_iter().map(|(_, phrases)| phrases);
        let others = others.chain(&understander.unspoken_asked_by);
        let mut named = others.filter(|phrases| is_named(phrases)).peekable();
        let names_own = own.iter().any(|(_, phrases)| is_named(phrases));
        !names_own && named.peek().is_some() && named.all(is_denied)
    }

    fn place_of(&self, phrase: &Phrase) -> Option<usize> {
        phrase.find(&self.heard, Match::Exact)
    }

    pub(super) fn recognised(&self) -> Recognised {
        let recognise = || self.understander.intents.recognise(self.said, self.hint());
        *self.recognised.get_or_init(recognise)
    }

    pub(super) fn hint(&self) -> Option<guichet_nlu::intent::LanguageIndex> {
        self.understander
            .intents
            .language(&self.session.language.tag)
    }

    /// The intent at an index into the model's list. The model and the flows are read from the same
    /// file.
    fn listed(&self, at: IntentIndex) -> Option<IntentId> {
        let listed = self.understander.intents.listed().get(usize::from(at.0))?;
        self.flows.intent(&listed.id)
    }

    fn of_article(&self, article: &str, label: &str) -> &[Phrase] {
        let found = self.flows.articles.iter().position(|own| own.id == article);
        let Some(at) = found else { return &[] };
        let follow_ups = &self.flows.articles[at].follow_ups;
        let follow_up = follow_ups
            .iter()
            .position(|follow_up| follow_up.label == label);
        follow_up.map_or(&[], |follow_up| &self.phrasebook.follow_ups[at][follow_up])
    }
}

fn is_sure(recognised: Recognised) -> bool {
    let second = recognised.confidence - recognised.margin;
    let (least, part) = CLEAR;
    recognised.confidence >= SURE
        || (recognised.confidence >= least && second <= recognised.confidence * part)
}

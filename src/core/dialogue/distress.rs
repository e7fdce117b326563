//! What follows a cry for help: the careful answer, and a journey that waits until the person goes
//! on.
//!
//! Nothing is forwarded unless the person asks for it. A desk learns of the cry only where the
//! person has called one, and then only that the ticket is urgent.

use super::{
    Choice, Command, DetectedLanguage, Distress, Effect, Event, Owner, SideQuestion, TurnContext,
};

impl TurnContext<'_> {
    /// Answers a cry. From now on the conversation is urgent, and nothing cheerful is said.
    pub(super) fn distress(&mut self, distress: Distress) {
        let tag = distress
            .detected_language
            .and_then(|detected_language| self.tag_of(detected_language));
        self.session.urgent = true;
        self.session.reminder = None;
        self.learn_who(distress.audience);
        // A person who has called a desk already needs no second button: the ticket has become
        // urgent.
        let person = self.session.owner() == Owner::Bot && !self.world.desks.is_empty();
        self.session.asked_beside(SideQuestion::Distress {
            language: tag,
            person,
        });
        self.comfort(distress);
        self.ask();
    }

    /// Gives the careful answer alone, as while a member of staff speaks. What a secret beside the
    /// cry needs comes after it.
    pub(super) fn comfort(&mut self, distress: Distress) {
        self.say(Effect::Comfort {
            distress,
            now: self.world.now,
        });
        if distress.secret {
            self.say(Effect::Erase { asked: false });
        }
    }

    /// Gives numbers to call above the answer to words that may be a cry. Where a cry was answered just
    /// now they stand there already, and a member of staff who speaks reads the words.
    pub(super) fn say_numbers(&mut self) {
        let Some(possible_cry) = self.world.possible_cry else {
            return;
        };
        if !self.is_after_cry() && self.session.owner() != Owner::Staff {
            self.say(Effect::Numbers {
                possible_cry,
                now: self.world.now,
            });
        }
    }

    /// Whether a cry was answered just now.
    fn is_after_cry(&self) -> bool {
        matches!(
            self.session.side_question,
            Some(SideQuestion::Distress { .. })
        )
    }

    /// Whether the event leaves the conversation where the cry was answered. Small talk, an answer
    /// to the question that waits and words that are not understood do. Going on, most commands and
    /// a clear need do not.
    pub(super) fn waits_after_distress(&mut self, event: Event) -> bool {
        if !self.is_after_cry() {
            return false;
        }
        let goes_on = match event {
            Event::Chosen { choice, .. } => matches!(choice, Choice::Continue | Choice::Person),
            Event::Command(command) => {
                !matches!(command, Command::Resume | Command::Status | Command::Help)
            }
            Event::Article(_)
            | Event::Carried
            | Event::NotCarried(_)
            | Event::Desk(_)
            | Event::Distress(_)
            | Event::EnteredByLink(_)
            | Event::Flood
            | Event::Secret(_)
            | Event::SentTogether
            | Event::LanguageChosen(_)
            | Event::TakenBack
            | Event::Intent(_)
            | Event::ReminderDue
            | Event::IncidentOver(_) => true,
            Event::ProblemDescribed
            | Event::Ambiguous { .. }
            | Event::AnswersTwo { .. }
            | Event::FeedbackGiven
            | Event::UnknownLanguage(_)
            | Event::ForStaff
            | Event::Judged(_)
            | Event::Late
            | Event::NotUnderstood
            | Event::PutRight { .. }
            | Event::Rows(_)
            | Event::SaysWho(_)
            | Event::SmallTalk(_)
            | Event::Stale
            | Event::Unreadable(_)
            | Event::Where { .. } => false,
        };
        match event {
            _ if !goes_on => self.say_and_ask(Effect::StillHere {
                now: self.world.now,
            }),
            // The buttons of the careful answer do not belong to what the person wants now.
            Event::Article(_) | Event::Intent(_) | Event::Command(Command::Start) => {
                self.session.asked_anew();
            }
            _ => {}
        }
        !goes_on
    }

    /// The person was joking, or is better: back to the step, without a word about the cry.
    pub(super) fn taken_back(&mut self) {
        self.session.urgent = false;
        self.carry_on();
    }

    /// Asks again the step at which the journey waited.
    pub(super) fn carry_on(&mut self) {
        self.session.asked_anew();
        self.ask();
    }

    /// Calls a desk from beside the emergency numbers, which stay in sight.
    pub(super) fn call_desk_in_danger(&mut self) {
        let Some(SideQuestion::Distress { language, .. }) = self.session.side_question.take()
        else {
            return self.missed();
        };
        if let Some(desk) = self.desk_to_call() {
            self.call(&desk);
        }
        self.session.asked_beside(SideQuestion::Distress {
            language,
            person: false,
        });
        self.ask();
    }

    fn tag_of(&self, detected_language: DetectedLanguage) -> Option<String> {
        let (tags, at) = match detected_language {
            DetectedLanguage::Spoken(at) => (&self.world.locales, at),
            DetectedLanguage::Understood(at) => (&self.world.understood, at),
        };
        tags.get(usize::from(at)).map(|tag| (*tag).to_owned())
    }
}

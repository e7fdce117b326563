//! « I do not understand this text »: offered below a miss and below the help. The text is counted by
//! its name, without a word and without the person, and said in another way.

use crate::flow::{Kind, Step};

use super::{Effect, ExtraChoice, Owner, TurnContext, navigation};

impl TurnContext<'_> {
    /// Offers to say that the text is not understood, once for each question. `helped`: the help was
    /// what the person read last.
    pub(super) fn offer_unclear(&mut self, helped: bool) {
        if self.session.side_question.is_some() {
            return;
        }
        let extra = &mut self.session.extra_choices;
        if extra.contains(&ExtraChoice::Language) {
            return;
        }
        extra.retain(|extra| !matches!(extra, ExtraChoice::Unclear(_)));
        let text = self.text_read(helped);
        self.session.extra_choices.push(ExtraChoice::Unclear(text));
    }

    /// The text does not say it: the step's help does, or the whole step again, with what is on the
    /// screen, and behind that another language or a person may.
    pub(super) fn unclear(&mut self, text: String) {
        let step = navigation::current(self.flows, &self.session);
        let simpler = has_help(step) && text == step.message;
        let waits = self.session.owner() == Owner::Queue;
        let person = (!waits).then_some(ExtraChoice::Person);
        let extra = &mut self.session.extra_choices;
        extra.retain(|extra| !matches!(extra, ExtraChoice::Unclear(_)));
        extra.extend([ExtraChoice::Language].into_iter().chain(person));
        self.say(Effect::Unclear { text, simpler });
        if !simpler {
            return self.ask();
        }
        self.say(Effect::Help { step: step.id });
        if step.picture {
            self.say(Effect::Show);
        }
        self.say(Effect::AskAgain);
    }

    /// The name of the text that the person read last: that of an article, of the step or of its help.
    fn text_read(&self, helped: bool) -> String {
        let step = navigation::current(self.flows, &self.session);
        if helped && has_help(step) {
            return format!("{}.help", step.message);
        }
        let mut extra = self.session.extra_choices.iter();
        let article = extra.find_map(|extra| match extra {
            ExtraChoice::Of { article, .. } => self.flows.article(article),
            _ => None,
        });
        match article {
            Some(article) => self.flows[article].message.clone(),
            None => step.message.clone(),
        }
    }
}

/// Whether a step says more where a person asks for help.
fn has_help(step: &Step) -> bool {
    !step.is_last() && !matches!(step.kind, Kind::End)
}

//! « I do not understand this text »: offered below a miss and below the help. The text is counted by
//! its name, without a word and without the person, and said in another way.

use crate::flow::Step;

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

    /// The text does not say it: the step's help does, with what is on the screen, or the whole text
    /// again, and behind that another language or a person may.
    pub(super) fn unclear(&mut self, text: String) {
        let step = navigation::current(self.flows, &self.session);
        let simpler = !step.is_last() && text == step.message;
        let article = self.article_beside();
        let article = article.filter(|&article| self.flows[article].message == text);
        let waits = self.session.owner() == Owner::Queue;
        let person = (!waits).then_some(ExtraChoice::Person);
        let extra = &mut self.session.extra_choices;
        extra.retain(|extra| !matches!(extra, ExtraChoice::Unclear(_)));
        extra.extend([ExtraChoice::Language].into_iter().chain(person));
        self.say(Effect::Unclear { text, simpler });
        if let Some(article) = article {
            return self.say_and_ask_again(Effect::Article(article));
        }
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
        if helped {
            return help_of(step);
        }
        match self.article_beside() {
            Some(article) => self.flows[article].message.clone(),
            None => step.message.clone(),
        }
    }
}

/// The name of a step's help. All steps where a person acts have one and the same.
pub(super) fn help_of(step: &Step) -> String {
    match step.is_last() {
        true => "human-help".to_owned(),
        false => format!("{}.help", step.message),
    }
}

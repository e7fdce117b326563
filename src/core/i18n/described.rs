//! What a picture shows, in words: the description of its step as the scene has it.

use crate::flow::{Flows, Scene};
use crate::validation::Value;

use super::required_messages::{blanks, vars};
use super::{FIRST, Locales};

impl Locales {
    /// The description in the language that is written first, in which the labels on the screen are
    /// given as they stand there. Nothing where it cannot be said, which is reported with the texts.
    pub fn described(&self, flows: &Flows, scene: &Scene) -> Option<String> {
        let step = flows.step(scene.step);
        let vars = vars(flows, step);
        let mut values = blanks(&vars);
        for (name, value) in &mut values {
            match &scene.only {
                Some((column, only)) if column == name => *value = Value::Text(only.clone()),
                _ => {
                    if let Some(rule) = flows
                        .validation_data
                        .value(name, crate::validation::Verdict::NotAnAnswer)
                    {
                        *value = rule;
                    }
                }
            }
        }
        let locale = self.locale(FIRST);
        locale.text(&step.message, Some("picture"), &values).ok()
    }
}

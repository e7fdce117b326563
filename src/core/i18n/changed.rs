//! Texts whose source has changed since they were translated. An earlier copy of the folder of texts tells
//! it, so that nothing has to be kept beside them.

use guichet_nlu::diagnostics::Diagnostic;

use super::Locales;
use super::locale::named;

impl Locales {
    /// The texts of a language that stand as they stood in `before`, and whose French does not.
    pub fn changed_since(&self, before: &Self, tag: &str) -> Vec<Diagnostic> {
        let now = (self.locale(super::FIRST), self.locale(tag));
        let then = (before.locale(super::FIRST), before.locale(tag));
        let mut keys: Vec<_> = now.1.entries.iter().collect();
        keys.sort_by_key(|(_, entry)| (&entry.file, entry.line));
        let stands = |(message, attribute): &(String, Option<String>)| {
            let attribute = attribute.as_deref();
            let source = (
                now.0.pattern(message, attribute),
                then.0.pattern(message, attribute),
            );
            let own = (
                now.1.pattern(message, attribute),
                then.1.pattern(message, attribute),
            );
            // A text that the French did not have, or has no more, is told of otherwise.
            let both = source.0.is_some() && source.1.is_some();
            both && source.0 != source.1 && own.0 == own.1
        };
        let stale = keys.into_iter().filter(|(key, _)| stands(key));
        let told = stale.map(|((message, attribute), entry)| {
            let name = named(message, attribute.as_deref());
            let sentence = format!("{name} was not looked at since its French changed");
            Diagnostic::new(&entry.file, entry.line, sentence)
        });
        told.collect()
    }
}

//! The services that journeys stand on, as an incident names them.

use guichet_nlu::diagnostics::{Diagnostics, Source, TableReader, did_you_mean};

use super::{Flow, Flows};

/// The file of services, below `data`.
pub(super) const FILE: &str = "services.toml";

/// The name by which an incident concerns every service.
pub const ALL_SERVICES: &str = "all";

impl Flows {
    /// Whether an incident of a service, or of all where none is named, concerns a journey. The menu
    /// stands on none.
    pub fn concerns(&self, service: Option<&str>, flow: &Flow) -> bool {
        let is_menu = flow.steps.contains(&self.start);
        let stands_on = |service: &str| {
            flow.services.is_empty() || flow.services.iter().any(|own| own == service)
        };
        !is_menu && service.is_none_or(stands_on)
    }
}

/// Reads the services into the flows that stand on them.
pub(super) fn lower(flows: &mut Flows, source: &Source, diagnostics: &Diagnostics) {
    let mut document = TableReader::document(source, diagnostics);
    for mut fields in document.tables("service") {
        let line = fields.line();
        let id = fields.required("id");
        let names = fields.words("flows");
        fields.finish("a service");
        let Some(id) = id else { continue };
        super::file::kebab(source, diagnostics, &id);
        let id = id.text;
        if id == ALL_SERVICES || flows.services.contains(&id) {
            let sentence = format!("`{id}` names a service already");
            diagnostics.add(source.at_line(line, sentence));
        }
        for name in names {
            let Some(flow) = flows.flows.iter_mut().find(|flow| flow.id == name.text) else {
                let hint = did_you_mean(&name.text, flows.flows.iter().map(|flow| &*flow.id));
                let sentence = format!("no journey is called `{}`{hint}", name.text);
                diagnostics.add(source.at_line(name.line, sentence));
                continue;
            };
            flow.services.push(id.clone());
        }
        flows.services.push(id);
    }
    document.finish("the file of services");
}

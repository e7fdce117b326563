//! What a turn makes of a row that is looked for in a table: one row, several to choose from, or
//! the départements in which it may be.

use crate::flow::{Area, DepartementAt, Kind, Levels, PlaceMeant};

use super::{Effect, Rows, SideQuestion, TurnContext, navigation};

impl TurnContext<'_> {
    pub(super) fn row(&mut self, row: u16) {
        let step = navigation::current(self.flows, &self.session);
        if let Kind::Pick { table, .. } = step.kind {
            let id = self.flows.tables[table].rows[usize::from(row)].id.clone();
            self.say(Effect::Chose { table, row });
            self.leave(&id);
        }
    }

    /// Takes the row that the school named.
    pub(super) fn own_row(&mut self) {
        let step = navigation::current(self.flows, &self.session);
        let own = match step.kind {
            Kind::Pick { table, .. } => self.flows.tables[table].own,
            _ => None,
        };
        match own {
            Some(row) => self.row(row),
            None => self.missed(),
        }
    }

    pub(super) fn narrow(&mut self, rows: Rows) {
        let step = navigation::current(self.flows, &self.session);
        let Kind::Pick { table, .. } = step.kind else {
            return self.missed();
        };
        let table = &self.flows.tables[table];
        let ids = rows
            .as_slice()
            .iter()
            .map(|&row| table.rows[usize::from(row)].id.clone());
        self.session.asked_beside(SideQuestion::Rows(ids.collect()));
        self.ask();
    }

    /// Asks in which of these départements the place lies.
    pub(super) fn ask_where(&mut self, area: Area, levels: Levels) {
        let places = &self.flows.places;
        let all = area.departements().filter_map(|at| places.departement(at));
        let codes = all.map(|own| own.code.clone()).collect();
        self.session
            .asked_beside(SideQuestion::Where { codes, levels });
        self.ask();
    }

    /// Takes the row that serves a département, or asks which of several rows.
    pub(super) fn departement(&mut self, at: DepartementAt) {
        let step = navigation::current(self.flows, &self.session);
        let (Kind::Pick { table, .. }, Some(SideQuestion::Where { levels, .. })) =
            (&step.kind, &self.session.side_question)
        else {
            return self.missed();
        };
        let rows = self.flows.tables[*table].serving(&PlaceMeant {
            area: Area::of(at),
            levels: *levels,
            ..PlaceMeant::default()
        });
        match rows[..] {
            [] => {
                self.session.asked_anew();
                self.missed();
            }
            [row] => self.row(row),
            _ => self.narrow(Rows::new(rows)),
        }
    }
}

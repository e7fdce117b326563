//! Incidents that the operator or a member of staff announces: kept in the store, and read from
//! memory by every turn.

use std::sync::Arc;

use jiff::Timestamp;
use parking_lot::RwLock;

use crate::dialogue::Incident;
use crate::store::{Audit, CommitReceipt, IncidentRecord, Store, StoreError};

/// The most characters of the sentence: what an eleven-year-old reads beside a question.
const LONGEST: usize = 300;

/// The incidents of a service.
pub struct Incidents {
    store: Arc<Store>,
    /// Those under way.
    live: RwLock<Vec<Incident>>,
}

/// Why nothing was announced.
#[derive(Debug, thiserror::Error)]
pub enum IncidentError {
    /// The sentence holds an address, and people are only sent to pages that were checked.
    #[error("leave out the address; people are only sent to addresses of links.toml")]
    Address,
    /// The sentence is empty.
    #[error("say what happened in one sentence, as « EduConnect est en panne depuis 9 h 10. »")]
    Empty,
    /// No incident is under way, or none of this number.
    #[error("no such incident is under way; `guichet incident list` shows those that are")]
    None,
    /// Several incidents are under way, and none was named.
    #[error(
        "several incidents are under way; name one by its number, as `guichet incident list` shows it"
    )]
    Several,
    /// The store cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The sentence is too long.
    #[error("the sentence has {0} characters; write at most {LONGEST}")]
    TooLong(usize),
}

impl Incidents {
    /// The incidents of a store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open(store: Arc<Store>) -> Result<Self, StoreError> {
        let under_way = store.incidents()?.into_iter();
        let under_way = under_way.filter(|incident| incident.ended.is_none());
        Ok(Self {
            live: RwLock::new(under_way.map(told).collect()),
            store,
        })
    }

    /// The incidents that are under way.
    pub(crate) fn live(&self) -> Vec<Incident> {
        self.live.read().clone()
    }

    /// Every incident that is under way, as it was announced.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn under_way(&self) -> Result<Vec<IncidentRecord>, StoreError> {
        let mut all = self.store.incidents()?;
        all.retain(|incident| incident.ended.is_none());
        Ok(all)
    }

    /// Announces an incident; returns its number. `audit` is kept with it, where a member of staff
    /// did it.
    ///
    /// # Errors
    /// When the sentence cannot be shown to people, or the store cannot keep it.
    pub fn start(
        &self,
        text: &str,
        service: Option<String>,
        now: Timestamp,
        audit: Option<&Audit>,
    ) -> Result<(u32, CommitReceipt), IncidentError> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = text.chars().count();
        if text.is_empty() {
            return Err(IncidentError::Empty);
        }
        if length > LONGEST {
            return Err(IncidentError::TooLong(length));
        }
        if text.contains("://") || text.contains("www.") {
            return Err(IncidentError::Address);
        }
        let mut live = self.live.write();
        let last = self.store.incidents()?.last().map_or(0, |last| last.number);
        let incident = IncidentRecord {
            number: last + 1,
            service,
            text,
            began: now,
            ended: None,
            told: false,
        };
        let durable = self.store.keep_incident(&incident, audit)?;
        let number = incident.number;
        live.push(told(incident));
        Ok((number, durable))
    }

    /// Ends an incident: that of the number, or the only one that is under way.
    ///
    /// # Errors
    /// When there is no such incident, or the store cannot keep it.
    pub fn end(
        &self,
        number: Option<u32>,
        now: Timestamp,
        audit: Option<&Audit>,
    ) -> Result<(u32, CommitReceipt), IncidentError> {
        let mut live = self.live.write();
        let mut all = self.under_way()?;
        if let Some(number) = number {
            all.retain(|incident| incident.number == number);
        }
        let mut incident = match (all.pop(), all.is_empty()) {
            (Some(incident), true) => incident,
            (Some(_), false) => return Err(IncidentError::Several),
            (None, _) => return Err(IncidentError::None),
        };
        incident.ended = Some(now);
        let durable = self.store.keep_incident(&incident, audit)?;
        live.retain(|other| other.number != incident.number);
        Ok((incident.number, durable))
    }

    /// The incidents whose end was not told yet.
    pub(crate) fn to_tell(&self) -> Result<Vec<IncidentRecord>, StoreError> {
        let mut all = self.store.incidents()?;
        all.retain(|incident| incident.ended.is_some() && !incident.told);
        Ok(all)
    }

    /// Notes that each person who asked for it was told of the end of an incident.
    pub(crate) fn was_told(&self, mut incident: IncidentRecord) -> Result<(), StoreError> {
        incident.told = true;
        self.store.keep_incident(&incident, None).map(drop)
    }
}

fn told(incident: IncidentRecord) -> Incident {
    Incident {
        number: incident.number,
        service: incident.service,
        text: incident.text,
    }
}

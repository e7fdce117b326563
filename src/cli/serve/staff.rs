//! Follows the staff of the desks in the file of settings: a member of staff who is taken out is out within
//! a second, and one who is put in can answer, without another start.
//!
//! Only `staff` is followed; all other settings are read at the start. A file that cannot be read, or has a
//! mistake, changes nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::app::Service;
use crate::cli::config::Config;
use crate::cli::now;
use crate::store::StoreError;
use crate::text_file;

/// How often the file is looked at. It must be the same at two looks, since a program that saves it may
/// have written the half of it only.
const LOOK: Duration = Duration::from_millis(200);

/// Follows the file until the task is aborted.
pub(super) async fn follow(service: Arc<Service>, path: PathBuf) {
    // The desks of an earlier run may have had other staff.
    end_sessions(&service);
    let (mut seen, mut taken) = (None, None);
    loop {
        let text = text_file::read(&path).ok();
        if let Some(found) = text.as_ref().filter(|_| text == seen && text != taken) {
            match staff(&service, &path, found.clone()) {
                Ok(()) => end_sessions(&service),
                Err(error) => {
                    tracing::warn!(%error, "The staff of the desks stay as they were, since the settings have a mistake");
                }
            }
            taken.clone_from(&text);
        }
        seen = text;
        tokio::time::sleep(LOOK).await;
    }
}

/// Takes the staff of every desk from the text of the file. A desk that is no longer there has none.
fn staff(service: &Service, path: &Path, text: String) -> anyhow::Result<()> {
    let config = Config::read_text(path, text)?;
    let desks = service.handoff.desks();
    for id in desks.ids() {
        let named = config.desks.iter().find(|desk| desk.id == id);
        desks.are_staffed_by(id, named.map_or_else(Vec::new, |desk| desk.staff.clone()));
    }
    Ok(())
}

/// Ends the sessions of members of staff who answer at no desk, and removes their passkeys, so that they do
/// not go on should their names come back. Returns how many there were.
fn ended(service: &Service) -> Result<usize, StoreError> {
    let answers = |staff: &_| service.handoff.desks().of(staff).next().is_some();
    let (sessions, _) = service.store.end_desk_sessions_unless(answers, now())?;
    let (passkeys, _) = service.store.remove_passkeys_unless(answers, now())?;
    Ok(sessions + passkeys)
}

fn end_sessions(service: &Service) {
    match ended(service) {
        Ok(0) => {}
        Ok(_) => tracing::info!(
            "Sessions and passkeys were removed whose member of staff answers at no desk"
        ),
        Err(error) => tracing::error!(%error, "Sessions and passkeys could not be removed"),
    }
}

//! Asks Telegram for updates, and confirms those whose answers are durable: by the next question,
//! and by nothing else.

use std::time::Duration;

use tokio::time::sleep;

use crate::channel::telegram::{Batch, Failure, Me, StartError};

use super::{Intake, Rejected};

/// After a failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// While another program asks with the same token, or nothing can be kept. The same question
/// again after less than three seconds would be answered slowly.
/// Source: <https://github.com/tdlib/telegram-bot-api>, 2026-06-11.
const LONG_PAUSE: Duration = Duration::from_secs(4);

/// Takes updates in, until Telegram no longer knows the token. It may be stopped at any moment:
/// what was not confirmed comes again.
///
/// # Errors
/// When nobody knows the token.
pub async fn poll(ingest: &Intake, me: &Me) -> StartError {
    let mut offset = 0;
    let mut pause = FIRST_PAUSE;
    loop {
        ingest.service.outbox.wait_for_capacity().await;
        match ingest.telegram.updates(offset).await {
            Ok(batch) if batch.is_empty() => {
                // All is confirmed; by asking without an offset, numbers that begin anew after a
                // quiet week are not taken for old ones.
                offset = 0;
                pause = FIRST_PAUSE;
                ingest.flow.flows(true);
            }
            Ok(batch) => {
                ingest.flow.flows(true);
                pause = FIRST_PAUSE;
                let (confirmed, whole) = take_in(ingest, batch, me).await;
                offset = confirmed.map_or(offset, |id| i64::from(id) + 1);
                if !whole {
                    ingest.flow.flows(false);
                    sleep(LONG_PAUSE).await;
                }
            }
            Err(Failure::Refused {
                code: 401 | 404, ..
            }) => return StartError::Token,
            Err(failure) => {
                ingest.flow.flows(false);
                pause = stumble(ingest, &failure, pause).await;
            }
        }
    }
}

/// Waits as long as a failure asks for; gives the next pause.
async fn stumble(ingest: &Intake, failure: &Failure, pause: Duration) -> Duration {
    match failure {
        Failure::Wait(wait) => sleep(*wait).await,
        Failure::Refused { code: 409, .. } if failure.is("webhook is active") => {
            tracing::warn!(
                "A webhook is set for this token; it is removed, since updates are asked for"
            );
            // Whatever comes of it, the next question shows.
            let _ = ingest.telegram.ask_for_updates().await;
        }
        Failure::Refused { code: 409, .. } => {
            tracing::warn!(
                "Another program asks for the updates of this token; waiting for it to end"
            );
            sleep(LONG_PAUSE).await;
        }
        failure => {
            let seconds = pause.as_secs();
            tracing::warn!(%failure, "No updates; trying again in {seconds} s");
            sleep(pause).await;
            return (pause * 2).min(LONGEST_PAUSE);
        }
    }
    pause
}

/// Answers the updates of a batch in their order. Gives the number of the last one that may be
/// confirmed with all before it, and whether that is all of them.
async fn take_in(ingest: &Intake, batch: Batch, me: &Me) -> (Option<u32>, bool) {
    let can = ingest.telegram.abilities();
    let mut confirmed = None;
    let mut told = Vec::new();
    let mut last = None;
    let mut whole = true;
    for raw in &batch {
        let settled = loop {
            match ingest.take(raw.get(), me, &can) {
                Err(Rejected::Alone) => {}
                settled => break settled,
            }
        };
        let Ok(settled) = settled else {
            whole = false;
            break;
        };
        confirmed = settled.id.or(confirmed);
        told.push((settled.press, settled.telling));
        last = Some(settled.durable);
    }
    // Promises are kept in order: the last one covers them all.
    if let Some(durable) = last
        && let Err(error) = durable.wait().await
    {
        tracing::error!(%error, "What was taken in is not durable, and comes again");
        return (None, false);
    }
    for (press, telling) in told {
        ingest.settle(press, telling);
    }
    (confirmed, whole)
}

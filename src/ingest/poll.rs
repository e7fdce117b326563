//! Fetches updates from Telegram by long polling. Each request confirms the updates before its
//! offset, so the offset moves only past updates whose answers are durable.

use std::time::Duration;

use tokio::time::sleep;

use crate::backoff::Backoff;
use crate::channel::telegram::{Batch, Failure, Me, StartError};

use super::{Intake, Rejected};

/// The pause after the first failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// When Telegram is back, people are answered again within this time.
const LONGEST_PAUSE: Duration = Duration::from_secs(4);
/// The pause while another program polls with the same token, or the store cannot write. Telegram
/// slows down a request that repeats the last one within three seconds.
/// Source: <https://github.com/tdlib/telegram-bot-api>, 2026-06-11.
const LONG_PAUSE: Duration = Duration::from_secs(4);

/// Takes updates in until Telegram no longer knows the token. The future may be dropped at any
/// moment: Telegram repeats updates that were not confirmed.
///
/// # Errors
/// When Telegram does not know the token.
pub async fn poll(ingest: &Intake, me: &Me) -> StartError {
    let mut offset = 0;
    let mut backoff = Backoff::new(FIRST_PAUSE, LONGEST_PAUSE);
    loop {
        ingest.service.outbox.wait_for_capacity().await;
        // Until updates flow, the first answer is asked for at once, so that the health page need not wait
        // for the first person who writes.
        let waits = ingest.state.is_flowing();
        match ingest.telegram.updates(offset, waits).await {
            Ok(batch) if batch.is_empty() => {
                // All is confirmed. Without an offset, numbers that begin anew after a quiet week are
                // not taken for old ones.
                offset = 0;
                backoff.reset();
                ingest.state.set_flowing(true);
            }
            Ok(batch) => {
                ingest.state.set_flowing(true);
                backoff.reset();
                let (confirmed, whole) = take_in(ingest, batch, me).await;
                offset = confirmed.map_or(offset, |id| i64::from(id) + 1);
                if !whole {
                    ingest.state.set_flowing(false);
                    sleep(LONG_PAUSE).await;
                }
            }
            Err(Failure::Refused {
                code: 401 | 404, ..
            }) => return StartError::Token,
            Err(failure) => {
                ingest.state.set_flowing(false);
                stumble(ingest, &failure, &mut backoff).await;
            }
        }
    }
}

/// Waits after a failure.
async fn stumble(ingest: &Intake, failure: &Failure, backoff: &mut Backoff) {
    match failure {
        Failure::Wait(wait) => sleep(*wait).await,
        Failure::Refused { code: 409, .. } if failure.is("webhook is active") => {
            tracing::warn!(
                "A webhook is set for this token; it is removed, since updates are asked for"
            );
            // If this fails, the next request shows it.
            let _ = ingest.telegram.ask_for_updates().await;
        }
        Failure::Refused { code: 409, .. } => {
            tracing::warn!(
                "Another program asks for the updates of this token; waiting for it to end"
            );
            sleep(LONG_PAUSE).await;
        }
        failure => {
            let is_first = backoff.is_first();
            let pause = backoff.pause();
            let seconds = pause.as_secs();
            if is_first {
                tracing::warn!(%failure, "No updates; trying again in {seconds} s");
            } else {
                tracing::debug!(%failure, "No updates; trying again in {seconds} s");
            }
            sleep(pause).await;
        }
    }
}

/// Answers the updates of a batch in their order. Returns the number of the last update that may be
/// confirmed with all before it, and whether the whole batch was taken in.
async fn take_in(ingest: &Intake, batch: Batch, me: &Me) -> (Option<u32>, bool) {
    let can = ingest.telegram.abilities();
    let mut confirmed = None;
    let mut told = Vec::new();
    let mut last = None;
    let mut whole = true;
    for raw in &batch {
        let accepted = loop {
            match ingest.take(raw.get(), me, &can) {
                Err(Rejected::Alone) => {}
                accepted => break accepted,
            }
        };
        let Ok(accepted) = accepted else {
            whole = false;
            break;
        };
        confirmed = accepted.id.or(confirmed);
        told.push((accepted.press, accepted.telling));
        last = Some(accepted.durable);
    }
    // Batches become durable in order, so the last receipt covers them all.
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

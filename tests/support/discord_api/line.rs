//! A connection of the gateway: what a bot sends, and what it is sent.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::{WebSocketStream, accept_async};

use super::gateway::{Order, intents};
use super::world::World;
use super::{Shared, TOKEN, shapes};

/// The longest payload that a bot may send, in bytes.
/// Source: <https://docs.discord.com/developers/events/gateway#sending-events>, 2026-08-06.
const LONGEST: usize = 4_096;

/// Listens on a free port, and takes connections in.
pub(super) async fn open(shared: Arc<Shared>) -> tokio::task::JoinHandle<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    shared.world().gateway.address = format!("ws://{address}");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let shared = Arc::clone(&shared);
            tokio::spawn(async move {
                if let Ok(stream) = accept_async(stream).await {
                    hold(&shared, stream).await;
                }
            });
        }
    })
}

async fn hold(shared: &Shared, mut stream: WebSocketStream<TcpStream>) {
    let (send, mut orders) = mpsc::unbounded_channel();
    let line = shared.world().gateway.opened(send);
    let code = loop {
        tokio::select! {
            frame = stream.next() => match frame {
                Some(Ok(Frame::Text(text))) => hear(&mut shared.world(), line, &text),
                Some(Ok(Frame::Close(frame))) => break frame.map(|frame| frame.code.into()),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => break None,
            },
            order = orders.recv() => match order {
                Some(Order::Text(text)) => {
                    if stream.send(Frame::Text(text)).await.is_err() {
                        break None;
                    }
                }
                Some(Order::Close(code)) => {
                    shared.world().gateway.closed(line, None);
                    leave(stream, code).await;
                    return;
                }
                Some(Order::Cut) | None => break None,
            },
        }
    };
    shared.world().gateway.closed(line, code);
}

/// Closes a connection with a number, and waits until the bot has read it.
async fn leave(mut stream: WebSocketStream<TcpStream>, code: u16) {
    let frame = CloseFrame {
        code: code.into(),
        reason: "".into(),
    };
    if stream.close(Some(frame)).await.is_ok() {
        let heard = async { while let Some(Ok(_)) = stream.next().await {} };
        let _ = tokio::time::timeout(Duration::from_secs(2), heard).await;
    }
}

/// Takes in a payload of a bot.
/// Source: <https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway>,
/// 2026-08-06.
fn hear(world: &mut World, line: u64, text: &str) {
    let gateway = &mut world.gateway;
    if text.len() > LONGEST {
        gateway
            .breaches
            .push(format!("the gateway was told {} bytes at once", text.len()));
        return gateway.answer(line, Order::Close(4_002));
    }
    let Ok(said) = serde_json::from_str::<Value>(text) else {
        return gateway.answer(line, Order::Close(4_002));
    };
    let is_known = |said: &Value, revoked: bool| {
        let token = said["d"]["token"].as_str().unwrap_or_default();
        token.trim_start_matches("Bot ") == TOKEN && !revoked
    };
    match said["op"].as_u64() {
        Some(1) => {
            gateway.counts.heartbeats += 1;
            if gateway.acknowledges(line) {
                gateway.answer(line, Order::Text(json!({"op": 11}).to_string()));
            }
        }
        Some(2) => {
            gateway.counts.identifies += 1;
            gateway.identified.push(Instant::now());
            if gateway.remaining == 0 {
                let breach = "the bot introduced itself more often than it may";
                gateway.breaches.push(breach.to_owned());
            }
            gateway.remaining = gateway.remaining.saturating_sub(1);
            let wanted = said["d"]["intents"].as_u64().unwrap_or_default();
            let granted = match world.content_is_granted {
                true => intents::CONTENT,
                false => 0,
            };
            let gateway = &mut world.gateway;
            if wanted & intents::PRIVILEGED & !granted != 0 {
                gateway
                    .breaches
                    .push("a privileged intent is asked for".to_owned());
            }
            if !is_known(&said, world.revoked) {
                return gateway.answer(line, Order::Close(4_004));
            }
            if let Some(code) = gateway.closes {
                return gateway.answer(line, Order::Close(code));
            }
            begin(world, line, wanted);
        }
        Some(6) => {
            let session = said["d"]["session_id"].as_str().unwrap_or_default();
            let sequence = said["d"]["seq"].as_u64().unwrap_or_default();
            if !is_known(&said, world.revoked) {
                return gateway.answer(line, Order::Close(4_004));
            }
            if !gateway.resume(line, session, sequence) {
                gateway.answer(line, Order::Text(json!({"op": 9, "d": false}).to_string()));
            }
        }
        Some(3 | 4 | 8) => {}
        _ => gateway.answer(line, Order::Close(4_001)),
    }
}

fn begin(world: &mut World, line: u64, intents: u64) {
    let name = format!("CANARY-SESSION-{}", world.number());
    let server = shapes::server(world);
    world.gateway.begin(line, name, intents, &server);
}

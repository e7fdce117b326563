//! The gateway of the simulated Discord behaves as the real one: connections, sessions, events.

use std::time::Duration;

use serenity::http::HttpError;

use crate::support::discord_api::{BOT, DiscordApi, SERVER, picture, sticker};
use crate::support::patience::TOO_LONG;
use crate::support::serenity_bot::{Bot, Told};

const LEA: u64 = 42;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_breaks_off_is_gone_on_with() {
    let mut bot = Bot::start().await;
    bot.api.cut();
    bot.api.write(LEA, "un");
    // The library handles each event on its own, so two may overtake each other.
    let (first, second) = (bot.next().await, bot.next().await);
    let (message, resumed) = match first {
        Told::Message(_) => (first, second),
        _ => (second, first),
    };
    assert!(matches!(resumed, Told::Resumed), "{resumed:?}");
    assert!(matches!(message, Told::Message(message) if message.content == "un"));
    bot.api.ask_to_reconnect();
    assert!(matches!(bot.next().await, Told::Resumed));
    bot.api.close(4_000);
    assert!(matches!(bot.next().await, Told::Resumed));
    bot.api.write(LEA, "deux");
    assert_eq!(bot.next_message().await.content, "deux");
    let counts = bot.api.counts();
    assert_eq!((counts.identifies, counts.resumes), (1, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_none_any_more_begins_anew_and_what_was_missed_is_read() {
    let mut bot = Bot::start().await;
    let first = bot.api.write(LEA, "un");
    let room = bot.next_message().await.channel_id;
    bot.api.refuse_to_resume();
    bot.api.cut();
    bot.api.write(LEA, "deux");
    bot.api.write(LEA, "trois");
    assert!(matches!(bot.next().await, Told::Ready));
    assert_eq!(bot.api.counts().identifies, 2);
    let after = serenity::http::MessagePagination::After(first.into());
    let missed = bot.http.get_messages(room, Some(after), Some(100)).await;
    let missed: Vec<String> = missed
        .expect("it reads")
        .into_iter()
        .map(|m| m.content)
        .collect();
    assert_eq!(missed, ["trois", "deux"], "the latest first");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_shows_no_sign_of_life_is_left() {
    let api = DiscordApi::start().await;
    api.heartbeat(Duration::from_millis(300));
    let mut bot = Bot::over(api).await;
    assert!(matches!(bot.next().await, Told::Ready));
    bot.api.go_numb();
    let back = bot.next().await;
    assert!(matches!(back, Told::Ready | Told::Resumed), "{back:?}");
    assert!(bot.api.counts().connections > 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_token_is_refused_everywhere() {
    let api = DiscordApi::start().await;
    api.revoke();
    let bot = Bot::over(api).await;
    let refused = bot
        .http
        .get_current_user()
        .await
        .expect_err("it is not known");
    let serenity::Error::Http(HttpError::UnsuccessfulRequest(answer)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(answer.status_code.as_u16(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_that_is_closed_for_good_stays_away() {
    let api = DiscordApi::start().await;
    api.close_at_identify(4_014);
    let mut bot = Bot::over(api).await;
    let ended = tokio::time::timeout(TOO_LONG, &mut bot.runs).await;
    let ended = ended.expect("it ends").expect("without a panic");
    assert!(ended.is_err());
    assert_eq!(bot.api.counts().identifies, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_channel_only_what_mentions_the_bot_can_be_read() {
    let mut bot = Bot::start().await;
    bot.api.write_among_others(LEA, "un secret");
    assert_eq!(bot.next_message().await.content, "");
    bot.api.write_among_others(LEA, &format!("<@{BOT}> aide"));
    let message = bot.next_message().await;
    assert_eq!(message.content, format!("<@{BOT}> aide"));
    assert_eq!(message.guild_id.map(u64::from), Some(SERVER));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_send_what_is_no_words_and_change_what_they_wrote() {
    let mut bot = Bot::start().await;
    bot.api.send(LEA, &sticker());
    assert_eq!(bot.next_message().await.sticker_items.len(), 1);
    let sent = bot.api.send(LEA, &picture("mon écran"));
    let message = bot.next_message().await;
    assert_eq!(
        (message.attachments.len(), message.content.as_str()),
        (1, "mon écran")
    );
    bot.api.message_again(sent);
    assert_eq!(bot.next_message().await.id, message.id);
    bot.api.write_as_bot(77, &format!("<@{BOT}>"));
    assert!(bot.next_message().await.author.bot);
    bot.api.rewrite(sent, "autre chose");
    bot.api
        .dispatch_raw("{\"op\": 0, \"t\": \"MESSAGE_CREATE\", \"d\": 7");
    bot.api.write(LEA, "encore");
    assert_eq!(
        bot.next_message().await.content,
        "encore",
        "it bears what cannot be read"
    );
}

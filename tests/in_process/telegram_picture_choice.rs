//! People on Telegram who read with pictures or without: the button and the words that switch them off and
//! on, and what a restart keeps of it.

use crate::support::telegram_bot::{Bot, noon};

const PERSON: i64 = 41;

fn is_photo(bot: &Bot) -> bool {
    bot.last(PERSON).photo.is_some()
}

/// Leads the person to the first step that has a picture.
async fn to_the_first_picture(bot: &Bot) {
    bot.say(PERSON, "/start activation").await;
    bot.say(PERSON, "un élève").await;
    for _ in 0..8 {
        if bot.stands(PERSON) == "activation.portal" {
            break;
        }
        bot.say(PERSON, "1").await;
    }
    assert_eq!(bot.stands(PERSON), "activation.portal");
}

const OFF: &str = "Sans les dessins";
const ON: &str = "Avec les dessins";

fn last_button(bot: &Bot) -> String {
    let last = bot.last(PERSON).buttons.pop();
    last.map(|(text, _)| text).expect("there are buttons")
}

#[tokio::test]
async fn one_button_switches_pictures_off_and_on_again() {
    let bot = Bot::start().await;
    to_the_first_picture(&bot).await;
    assert!(is_photo(&bot));
    assert_eq!(last_button(&bot), OFF, "below the first picture");
    let (message, off) = bot.button(PERSON, OFF);
    bot.press(PERSON, OFF).await;
    let last = bot.last(PERSON);
    assert!(last.text.contains("plus de dessins"), "{last:?}");
    assert_eq!(last_button(&bot), ON, "it is undone in the same way");
    bot.say(PERSON, "suivant").await;
    assert_eq!(bot.stands(PERSON), "activation.login");
    assert!(!is_photo(&bot));
    // A button of an earlier question does what it says.
    bot.api.press(PERSON, "fr", message, &off);
    bot.answered().await;
    bot.press(PERSON, ON).await;
    assert_eq!(last_button(&bot), OFF);
    bot.say(PERSON, "statut").await;
    assert!(is_photo(&bot));
    assert_ne!(last_button(&bot), OFF, "a later picture has no such button");
    for (words, last) in [
        ("/aide", OFF),
        ("/images", OFF),
        ("/sansimages", ON),
        ("/aide", ON),
    ] {
        bot.say(PERSON, words).await;
        assert_eq!(last_button(&bot), last, "{words}");
    }
}

#[tokio::test]
async fn a_picture_is_sent_up_once_across_restarts() {
    let bot = Bot::start().await;
    to_the_first_picture(&bot).await;
    assert!(is_photo(&bot) && bot.api.sent_up() == 1);
    let bot = bot.restart(noon).await;
    bot.say(PERSON, "statut").await;
    assert!(is_photo(&bot));
    assert_eq!(bot.api.sent_up(), 1, "it is named");
    bot.api.lose_files();
    bot.say(PERSON, "statut").await;
    assert!(is_photo(&bot));
    let bot = bot.restart(noon).await;
    bot.say(PERSON, "statut").await;
    assert!(is_photo(&bot));
    assert_eq!(bot.api.sent_up(), 2, "once more, and then named again");
}

#[tokio::test]
async fn pictures_are_switched_off_for_good_and_shown_on_request() {
    let bot = Bot::start().await;
    to_the_first_picture(&bot).await;
    assert!(is_photo(&bot), "{:?}", bot.last(PERSON));
    bot.say(PERSON, "/pictures off").await;
    let photos = bot.api.calls("sendphoto").len();
    bot.say(PERSON, "statut").await;
    assert_eq!(bot.api.calls("sendphoto").len(), photos, "none is tried");
    let last = bot.last(PERSON);
    assert!(
        last.photo.is_none() && last.text.contains("[À l'écran"),
        "{last:?}"
    );
    bot.say(PERSON, "montre-moi").await;
    assert!(is_photo(&bot));
    let bot = bot.restart(noon).await;
    bot.say(PERSON, "statut").await;
    assert!(!is_photo(&bot), "the choice is kept");
    bot.say(PERSON, "/images").await;
    bot.say(PERSON, "statut").await;
    assert!(is_photo(&bot));
}

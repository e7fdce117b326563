//! A language may be half done: what it does not say is said in the nearest one, and counted.

use guichet::assistant::Assistant;
use guichet::channel::memory::Memory;
use guichet::check::review;
use guichet::content::{Content, Places};
use guichet::dialogue::{Command, Event, Session};
use guichet::i18n::{new_language, without_isolates};
use guichet::message::{Block, MessageId, Outbound};
use guichet_nlu::diagnostics::Source;

use crate::flows::take;
use crate::support::{assistant, reply};

fn shipped() -> Content {
    Content::read(&Places::default()).expect("what is in the binary can be read")
}

/// The shipped content with a language that answers a cry for help and has these files.
fn with_language(tag: &str, files: &[(&str, &str)]) -> Assistant {
    let mut content = shipped();
    let safety = ["safety.ftl", "words/safety.txt"].map(|file| {
        let english = format!("en/{file}");
        let mut safety = content.locales.iter();
        let safety = safety.find(|source| source.path == english);
        let safety = safety.expect("English answers a cry");
        Source::new(&format!("{tag}/{file}"), &safety.text)
    });
    let own = files
        .iter()
        .map(|(file, text)| Source::new(&format!("{tag}/{file}"), text));
    content.locales.extend(own);
    content.locales.extend(safety);
    review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"))
}

/// What a command is answered with, in a conversation in this language.
fn said(assistant: &Assistant, tag: &str, step: &str, command: Command) -> String {
    let mut before = Session::new(step, tag);
    before.greeted = true;
    let turn = take(assistant, &before, Event::Command(command));
    let message = MessageId("1".to_owned());
    let out = assistant
        .renderer
        .render(
            &assistant.flows,
            &turn,
            &before.language,
            &Memory::abilities(),
            &reply(&message),
        )
        .expect("every text can be said");
    let blocks = out.into_iter().flat_map(|outbound| match outbound {
        Outbound::Say(say) => say.blocks,
        Outbound::Erase { .. } | Outbound::Thread(_) => Vec::new(),
    });
    let texts = blocks.filter_map(|block| match block {
        Block::Text(text) => Some(without_isolates(&text)),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// What is to be translated in a language, a line each.
fn gaps(assistant: &Assistant, tag: &str) -> Vec<String> {
    let gaps = assistant.locales.gaps(&assistant.flows);
    let own = gaps.into_iter().filter(|gaps| gaps.tag == tag);
    own.flat_map(|gaps| gaps.texts)
        .map(|text| text.to_string())
        .collect()
}

const GERMAN: &str = "name = \"Deutsch\"\nasked-by = [\"deutsch\"]\ntranslated = \"machine\"\n";

#[test]
fn what_a_language_does_not_say_is_said_in_the_one_that_is_written_first() {
    let nav = "nav-help = Hilfe\n    .words = hilfe\n";
    let sheet = "activation-sheet = Hast du das Blatt der Schule?\n";
    let assistant = with_language(
        "de",
        &[
            ("locale.toml", GERMAN),
            ("nav.ftl", nav),
            ("activation.ftl", sheet),
        ],
    );
    let asked = said(&assistant, "de", "activation.sheet", Command::Help);
    let french = said(&assistant, "fr", "activation.sheet", Command::Help);
    // The help is said in French, and the question behind it in German.
    assert!(asked.ends_with("Hast du das Blatt der Schule?"), "{asked}");
    let first = french.lines().next().unwrap_or_default();
    assert!(asked.starts_with(first), "{asked}");
    let gaps = gaps(&assistant, "de");
    let wanted = "de/activation.ftl:1: missing activation-sheet.help";
    assert!(gaps.iter().any(|gap| gap == wanted), "{gaps:#?}");
    let translated = |gap: &String| gap.ends_with(" activation-sheet");
    assert!(!gaps.iter().any(translated), "{gaps:#?}");
}

#[test]
fn a_region_says_what_its_language_says() {
    let head = "name = \"English (GB)\"\nasked-by = [\"british\"]\n";
    let assistant = with_language("en-GB", &[("locale.toml", head)]);
    let british = said(&assistant, "en-GB", "activation.sheet", Command::Help);
    assert_eq!(
        british,
        said(&assistant, "en", "activation.sheet", Command::Help)
    );
}

#[test]
fn english_says_everything_itself() {
    assert_eq!(gaps(&assistant(), "en"), Vec::<String>::new());
}

#[test]
fn what_arabic_says_is_its_own_and_keeps_numbers_and_labels() {
    let said = gaps(&assistant(), "ar");
    let said = said.iter().filter(|gap| !gap.contains(": missing "));
    assert_eq!(said.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn what_is_settled_of_no_text_or_under_no_gate_is_listed() {
    let settled = (
        "settled.txt",
        "# why\nnav-helf  a slip\nnav-help/lenght  another\nnav-help/length  well\n",
    );
    let nav = ("nav.ftl", "nav-help = Hilfe\n");
    let assistant = with_language("de", &[("locale.toml", GERMAN), nav, settled]);
    let listed = gaps(&assistant, "de");
    let listed = listed.iter().filter(|gap| gap.contains("settled.txt"));
    assert_eq!(
        listed.collect::<Vec<_>>(),
        [
            "de/settled.txt:1: there is no text nav-helf",
            "de/settled.txt:1: there is no gate `lenght`, as in nav-help/lenght; did you mean `length`?",
        ]
    );
}

#[test]
fn tags_of_clients_lead_to_what_is_spoken_or_to_the_choice() {
    let languages = ["pt", "uk", "ro", "zh"];
    let mut content = shipped();
    for tag in languages {
        let own = format!("{tag}/");
        content
            .locales
            .retain(|source| !source.path.starts_with(&own));
        let head = format!("name = \"the {tag}\"\nasked-by = [\"speak {tag}\"]\n");
        content
            .locales
            .push(Source::new(&format!("{tag}/locale.toml"), &head));
        let safety = content
            .locales
            .iter()
            .filter(|source| ["fr/safety.ftl", "fr/words/safety.txt"].contains(&&*source.path));
        let safety: Vec<_> = safety
            .map(|file| Source::new(&file.path.replacen("fr/", &own, 1), &file.text))
            .collect();
        content.locales.extend(safety);
    }
    let later = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let today = assistant();
    // The tag as platforms, browsers and computers give it; what is spoken today, and then.
    for (tag, now, then) in [
        ("fr", Some("fr"), Some("fr")),
        ("fr-CH", Some("fr"), Some("fr")),
        ("en-GB", Some("en"), Some("en")),
        ("en_US", Some("en"), Some("en")),
        ("EN", Some("en"), Some("en")),
        ("ar", Some("ar"), Some("ar")),
        ("ar-DZ", Some("ar"), Some("ar")),
        ("pt-BR", None, Some("pt")),
        ("uk-RU", None, Some("uk")),
        ("ro-MD", None, Some("ro")),
        ("zh-Hant", None, Some("zh")),
        ("zh-TW", None, Some("zh")),
        ("zh_Hans_CN", None, Some("zh")),
        ("sr", None, None),
        ("fa", None, None),
        ("frr", None, None),
        ("art", None, None),
        ("", None, None),
        ("xx-nonsense-0", None, None),
    ] {
        for (locales, spoken) in [(&today.locales, now), (&later.locales, then)] {
            // Nothing spoken: French, and the choice at once. So it is for the other script of Chinese.
            assert_eq!(locales.nearest(Some(tag)), spoken.unwrap_or("fr"), "{tag}");
            let reads = spoken.is_some() && !["zh-Hant", "zh-TW"].contains(&tag);
            assert_eq!(locales.speaks(tag), reads, "{tag}");
        }
    }
}

#[test]
fn a_text_whose_french_changed_since_is_told() {
    let before = assistant();
    let same = before.locales.changed_since(&before.locales, "ar");
    assert_eq!(same.len(), 0);
    let mut content = shipped();
    let mut files = content.locales.iter_mut();
    let french = files.find(|source| source.path == "fr/after.ftl");
    let french = french.expect("French has it");
    let thanks = "after-rated = Merci, c'est noté.";
    assert!(french.text.contains(thanks));
    french.text = french.text.replace(thanks, "after-rated = Merci beaucoup.");
    let now = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let told = now.locales.changed_since(&before.locales, "ar");
    let told: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    let sentence = "after-rated was not looked at since its French changed";
    assert!(told[0].ends_with(sentence), "{told:#?}");
}

#[test]
fn copies_and_texts_in_another_script_are_listed() {
    let head = "name = \"Українська\"\nasked-by = [\"ukrainien\"]\n";
    let french = shipped();
    let articles = french
        .locales
        .iter()
        .find(|source| source.path == "fr/articles.ftl")
        .expect("French has articles");
    let copy = articles.text.clone();
    let assistant = with_language("uk-UA", &[("locale.toml", head), ("articles.ftl", &copy)]);
    let listed = gaps(&assistant, "uk-UA");
    let of = |why: &str| listed.iter().filter(|gap| gap.contains(why)).count();
    assert!(of("is written in another script") > 40, "{listed:#?}");
    let assistant = with_language("de", &[("locale.toml", GERMAN), ("articles.ftl", &copy)]);
    let listed = gaps(&assistant, "de");
    let of = |why: &str| listed.iter().filter(|gap| gap.contains(why)).count();
    assert!(of("is a copy; translate it") > 40, "{listed:#?}");
}

#[test]
fn a_cry_for_help_is_answered_in_the_words_of_every_language() {
    let mut content = shipped();
    content.locales.push(Source::new("de/locale.toml", GERMAN));
    let diagnostics = review(&content)
        .err()
        .expect("German does not answer a cry");
    let said: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    let lacks = "de/safety.ftl:1: missing safety-suicide";
    assert!(said.iter().any(|line| line == lacks), "{said:#?}");
    let others = said.iter().filter(|line| !line.contains("safety-"));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_files_for_a_new_language_are_sound_and_wholly_to_be_translated() {
    let mut content = shipped();
    let laid = new_language(&content.locales, "Deutsch");
    let laid = laid
        .iter()
        .map(|(file, text)| Source::new(&format!("de/{file}"), text));
    content.locales.extend(laid.collect::<Vec<_>>());
    let assistant = review(&content).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    let listed = gaps(&assistant, "de");
    let copies = listed.iter().filter(|gap| gap.contains("is a copy"));
    assert!(copies.count() > 500, "{listed:#?}");
    let missing = listed.iter().filter(|gap| gap.contains(": missing "));
    let of_lists = |gap: &&String| gap.contains("missing the words for ");
    let (lists, others): (Vec<&String>, Vec<&String>) = missing.partition(of_lists);
    assert_eq!(others, Vec::<&String>::new());
    // Each stands on its empty line.
    let lists: Vec<&String> = lists
        .into_iter()
        .filter(|gap| !gap.contains("polarity.txt"))
        .collect();
    let placed = |gap: &&String| gap.contains(".txt:") && !gap.contains(".txt:1: ");
    assert!(lists.len() > 250 && lists.iter().all(placed), "{lists:#?}");
}

#[test]
fn lists_among_the_texts_are_heard_and_counted() {
    let nav = (
        "nav.ftl",
        "-words = hilfe | hilf mir\nnav-help = Hilfe\n    .words = { -words }\n",
    );
    let assistant = with_language("de", &[("locale.toml", GERMAN), nav]);
    let heard = assistant.locales.locale("de").heard("nav-help");
    assert_eq!(heard, ["hilfe", "hilf mir"]);
    let counted = assistant.locales.lists_among_texts();
    assert_eq!(counted, [("de/nav.ftl".to_owned(), 1)].into());
}

#[test]
fn who_translated_is_said_where_the_language_is_chosen() {
    let read = format!("{GERMAN}reviewed-by = \"deux enseignantes d'allemand\"\n");
    let assistant = with_language("de", &[("locale.toml", &read)]);
    let asked = said(&assistant, "fr", "activation.sheet", Command::Language);
    let wanted = "Deutsch : traduit par une machine, relu par deux enseignantes d'allemand.\n\
                  English : traduit par une machine, pas encore relu.";
    assert!(asked.contains(wanted), "{asked}");
    assert!(!asked.contains("Français :"), "{asked}");
}

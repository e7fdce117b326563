//! What a channel can do, and which people it is open to.

/// What a channel can do. Code outside `channel` looks at this, never at which channel it is.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// How choices are shown.
    pub choices: Choices,
    /// Whether the program can delete what the person sent.
    pub erase: bool,
    /// Whether people can delete there what they sent themselves.
    pub erase_oneself: bool,
    /// Whether people can simply write. Where they cannot, words come by a command or a form.
    pub free_text: bool,
    /// Whether a secret that is asked for is typed unseen.
    pub hides_secrets: bool,
    /// Whether people go on seeing what they sent, so that it need not be confirmed.
    pub shows_sent: bool,
    /// Whether the channel may ask for a secret. Discord's developer policy forbids it to apps.
    /// Source: <https://support-dev.discord.com/hc/en-us/articles/8563934450327>, 2022-10-01.
    pub solicit_secrets: bool,
    /// Whether the channel shows pictures.
    pub pictures: bool,
    /// Whether people have the program itself at hand, and can run a command of it.
    pub runs_program: bool,
    /// The length of the longest message, as [`crate::i18n::length`] counts.
    pub text_limit: usize,
    /// Which people the channel is open to.
    pub audience: Audience,
    /// How old the platform asks people to be.
    pub age: Age,
}

/// How old a platform asks people to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Age {
    /// The age of majority, as Telegram asks in the European Union.
    /// Source: <https://telegram.org/tos/eu>, 2026-08-06.
    #[default]
    Adult,
    /// Fifteen years, as Discord asks in France.
    /// Source: <https://support.discord.com/hc/en-us/articles/360040724612>, 2026-08-06.
    Fifteen,
}

/// Which people a channel is open to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everyone, without a word about age.
    #[default]
    Anyone,
    /// Everyone; each person is told once how old the platform asks people to be.
    Notice,
    /// Adults only; minors are sent elsewhere.
    Adults {
        /// A link for minors, if there is one.
        elsewhere: Option<String>,
    },
}

/// What every channel can do at least.
impl Default for Capabilities {
    fn default() -> Self {
        Self {
            choices: Choices::Numbers,
            erase: false,
            erase_oneself: false,
            free_text: true,
            hides_secrets: false,
            pictures: false,
            runs_program: false,
            shows_sent: true,
            solicit_secrets: false,
            text_limit: SMALLEST_TEXT_LIMIT,
            audience: Audience::Anyone,
            age: Age::Adult,
        }
    }
}

/// How a channel shows choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// By buttons below the message.
    Keyboard,
    /// By numbered lines; the person types the number.
    Numbers,
}

/// The longest message of the tightest channel, Discord, in characters.
/// Source: <https://docs.discord.com/developers/resources/message>, 2026-08-06.
pub const SMALLEST_TEXT_LIMIT: usize = 2_000;

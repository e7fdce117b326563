//! The program is killed while scripts converse with it, hundreds of times, and loses nothing that
//! it has shown.
//!
//! A script answers « 1 » again and again, then begins anew. An undisturbed run says first what
//! every answer looks like. After each kill the program is started again. It must then show the
//! answer that was under way, if that was committed and not shown yet, and then where the
//! conversation stands: where it was last seen, or one answer further.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it waits for other programs, and says what they did"
)]

use std::time::{Duration, Instant};

use crate::support::Home;
use crate::support::terminal_program::{PATIENCE, Talk};

/// How often the program is killed; `KILLS=500` kills more.
fn kills() -> u32 {
    let more = std::env::var("KILLS").ok();
    more.and_then(|kills| kills.parse().ok()).unwrap_or(200)
}

/// The answers of a round: begin anew, then always the first choice.
const ROUND: [&str; 9] = ["/restart", "1", "1", "1", "1", "1", "1", "1", "1"];

// --- What it shows when nothing disturbs it. ---

struct Script {
    /// What each answer of a round shows.
    answers: Vec<String>,
    /// What coming back shows after each answer.
    returns: Vec<String>,
}

impl Script {
    fn learn() -> Self {
        let home = Home::new();
        Talk::start(&home, "lea", "", &[]).end();
        let mut script = Self {
            answers: Vec::new(),
            returns: Vec::new(),
        };
        let mut before = Talk::start(&home, "lea", "", &[]).end();
        for line in ROUND {
            let mut talk = Talk::start(&home, "lea", "", &[]);
            talk.type_line(line);
            let shown = talk.end();
            let answer = shown.strip_prefix(&*before).expect("it is asked again");
            script.answers.push(answer.to_owned());
            before = Talk::start(&home, "lea", "", &[]).end();
            script.returns.push(before.clone());
        }
        script
    }
}

// --- The kills. ---

#[derive(Debug, Default)]
struct Count {
    kills: u32,
    /// Killed between the commit and the delivery: the answer came at the next start.
    between: u32,
    /// The last answer that was seen was shown once more.
    again: u32,
    answers: u32,
    lost: Vec<String>,
}

/// A small generator of random numbers, so that a failure can be repeated.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// A person whose program is killed again and again.
struct Victim<'a> {
    script: &'a Script,
    /// Everything that was shown whole, and when it last was.
    history: Vec<(String, Instant)>,
    /// The answer of the round that was seen last.
    seen: usize,
    /// Whether the next answer was asked for, and not seen whole.
    asked: bool,
    /// How often the program was killed while it started, when it may or may not have said where
    /// the conversation stands.
    starts: usize,
    /// How long the last answers took, the slower of two. Kills fall within that time, so that they
    /// fall between commit and delivery on a slow machine too.
    pace: Duration,
}

/// What a program showed when it was started again.
struct Back {
    repeated: usize,
    answered: bool,
    /// The answer was delivered to a run that was killed while it started, unseen.
    gone: bool,
    greetings: usize,
}

/// What was shown longer ago than this is durably marked as delivered.
const IN_FLIGHT: Duration = Duration::from_secs(1);

/// Kills this often, and goes on until `between` of the kills fell between a commit and its
/// delivery.
fn torment(kills: u32, between: u32, points: &[&str], script: &Script) -> Count {
    let home = Home::new();
    Talk::start(&home, "lea", "", &[]).end();
    let mut first = Talk::start(&home, "lea", "", &[]);
    first.type_line(ROUND[0]);
    first.end();
    let mut count = Count::default();
    let mut dice = Dice(0x5eed_cafe);
    let mut victim = Victim {
        script,
        history: Vec::new(),
        seen: 0,
        asked: false,
        starts: 0,
        pace: Duration::from_millis(25),
    };
    while count.kills < kills || count.between < between {
        assert!(count.kills < 5 * kills, "too few between: {count:?}");
        let points = points[usize::try_from(count.kills).expect("small") % points.len()];
        let talk = Talk::start(&home, "lea", points, &[]);
        if dice.roll(12) == 0 {
            std::thread::sleep(Duration::from_micros(dice.roll(160_000)));
            talk.kill();
            victim.starts += 1;
        } else if let Err(why) = victim.converse(talk, &mut dice, &mut count) {
            count.lost.push(why);
            return count;
        }
        count.kills += 1;
    }
    count
}

impl Victim<'_> {
    /// Comes back, answers a few times, and is killed during the last answer.
    fn converse(
        &mut self,
        mut talk: Talk,
        dice: &mut Dice,
        count: &mut Count,
    ) -> Result<(), String> {
        self.come_back(&talk, count)?;
        let mut so_far = talk.shown();
        for _ in 0..dice.roll(4) {
            let next = self.next();
            let since = Instant::now();
            talk.type_line(ROUND[next]);
            so_far += &self.script.answers[next];
            if !talk.wait(PATIENCE, |shown| shown == so_far) {
                return Err(format!("unexpected: {}", talk.shown()));
            }
            self.pace = since.elapsed().max(self.pace / 2);
            self.saw_answer(next);
            count.answers += 1;
        }
        let next = self.next();
        talk.type_line(ROUND[next]);
        let pace = u64::try_from(self.pace.as_micros()).expect("some seconds");
        std::thread::sleep(Duration::from_micros(dice.roll(pace)));
        let shown = talk.kill();
        // What was shown whole has been seen, although the script did not wait for it.
        self.asked = shown.len() < so_far.len() + self.script.answers[next].len();
        if !self.asked {
            self.saw_answer(next);
        }
        Ok(())
    }

    fn next(&self) -> usize {
        (self.seen + 1) % ROUND.len()
    }

    fn saw_answer(&mut self, answer: usize) {
        self.seen = answer;
        self.saw(self.script.answers[answer].clone());
    }

    fn saw(&mut self, text: String) {
        self.history.push((text, Instant::now()));
    }

    /// Reads what the program shows when it is started again: what was under way, in order, then
    /// where the conversation stands.
    fn come_back(&mut self, talk: &Talk, count: &mut Count) -> Result<(), String> {
        let since = Instant::now();
        let mut transitions = Vec::new();
        for repeated in 0..=self.history.len().min(6) {
            for (answered, gone) in [(false, false), (true, false), (false, true)] {
                for greetings in 1..=self.starts + 1 {
                    transitions.push(Back {
                        repeated,
                        answered,
                        gone,
                        greetings,
                    });
                }
            }
        }
        transitions.retain(|transition| self.asked || !(transition.answered || transition.gone));
        transitions.retain(|transition| self.starts > 0 || !transition.gone);
        let reconciled = |shown: &str| {
            transitions
                .iter()
                .any(|transition| self.text(transition) == shown)
        };
        let mut shown = String::new();
        while talk.wait(PATIENCE, reconciled) && shown != talk.shown() {
            shown = talk.shown();
            // One of the ways may begin as another. Then the text is whole when nothing more comes.
            let longer = |transition: &Back| {
                let text = self.text(transition);
                text.len() > shown.len() && text.starts_with(&shown)
            };
            if transitions.iter().any(longer) {
                std::thread::sleep(Duration::from_millis(300));
            }
        }
        let transition = transitions
            .into_iter()
            .find(|transition| self.text(transition) == shown);
        let Some(transition) = transition else {
            let last = self.history.last().map(|(text, _)| text);
            return Err(format!("after {last:?} this was shown: {}", talk.shown()));
        };
        let first = self.history.len() - transition.repeated;
        for (text, at) in &mut self.history[first..] {
            if since.duration_since(*at) > IN_FLIGHT + PATIENCE / 20 {
                return Err(format!("long after it was shown, this came again: {text}"));
            }
            *at = Instant::now();
        }
        count.again += u32::try_from(transition.repeated).expect("few");
        count.between += u32::from(transition.answered);
        if transition.answered {
            self.saw_answer(self.next());
        } else if transition.gone {
            self.seen = self.next();
        }
        for _ in 0..transition.greetings {
            self.saw(self.script.returns[self.seen].clone());
        }
        (self.asked, self.starts) = (false, 0);
        Ok(())
    }

    /// What is shown in one of the ways in which the program can go on.
    fn text(&self, transition: &Back) -> String {
        let first = self.history.len() - transition.repeated;
        let mut text: String = self.history[first..]
            .iter()
            .map(|(text, _)| &**text)
            .collect();
        if transition.answered {
            text += &self.script.answers[self.next()];
        }
        text + &self.place(transition)
    }

    fn place(&self, transition: &Back) -> String {
        let on = transition.answered || transition.gone;
        let at = if on { self.next() } else { self.seen };
        self.script.returns[at].repeat(transition.greetings)
    }
}

#[test]
fn what_was_shown_is_never_lost_whenever_the_program_is_killed() {
    let script = Script::learn();
    let kills = kills();
    // Held up before deliveries, before syncs, before a message is marked as delivered, or not at
    // all.
    let points = [
        "before-delivery=sleep(40)",
        "before-delivery=sleep(15)",
        "before-sync=sleep(5)",
        "before-delivery=sleep(40)",
        "before-striking-off=sleep(5)",
        "before-delivery=sleep(40)",
        "",
    ];
    let count = torment(kills, kills / 3, &points, &script);
    println!("{count:?}");
    assert_eq!(count.lost, Vec::<String>::new());
}

/// The same kills find a program that acknowledges too early.
#[test]
fn a_program_that_acknowledges_too_early_is_found_out() {
    let script = Script::learn();
    let points = ["acknowledge-early=return;before-sync=sleep(40)"];
    let count = torment(kills(), 0, &points, &script);
    println!("{count:?}");
    assert!(!count.lost.is_empty(), "nothing was noticed: {count:?}");
}

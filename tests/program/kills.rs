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

use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::support::{Home, files_below, project};

/// How often the program is killed; `KILLS=500` kills more.
fn kills() -> u32 {
    let more = std::env::var("KILLS").ok();
    more.and_then(|kills| kills.parse().ok()).unwrap_or(200)
}

/// The answers of a round: begin anew, then always the first choice.
const ROUND: [&str; 9] = ["/restart", "1", "1", "1", "1", "1", "1", "1", "1"];

/// Longer than any answer takes.
const PATIENCE: Duration = Duration::from_secs(20);

// --- A program in a conversation. ---

struct Talk {
    child: Child,
    input: ChildStdin,
    output: Arc<Mutex<Vec<u8>>>,
    reader: JoinHandle<()>,
}

impl Talk {
    fn start(home: &Home, name: &str, points: &str, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(["talk", "--as", name, "--locale", "fr"])
            .args(more)
            .env_clear()
            .env("FAILPOINTS", points)
            .env("GUICHET_STORE", home.store_folder())
            .env("GUICHET_KEYS", home.keys_folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let input = child.stdin.take().expect("it has an input");
        let mut from = child.stdout.take().expect("it has an output");
        let output = Arc::new(Mutex::new(Vec::new()));
        let to = Arc::clone(&output);
        let reader = std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut piece) {
                to.lock()
                    .expect("nobody panics")
                    .extend_from_slice(&piece[..count]);
            }
        });
        Self {
            child,
            input,
            output,
            reader,
        }
    }

    fn type_line(&mut self, line: &str) {
        // The program may have been killed, which is what this test does.
        let _ = writeln!(self.input, "{line}");
    }

    fn shown(&self) -> String {
        String::from_utf8_lossy(&self.output.lock().expect("nobody panics")).into_owned()
    }

    /// Waits until everything that was shown fulfils `enough`, for as long as `patience`.
    fn wait(&self, patience: Duration, enough: impl Fn(&str) -> bool) -> bool {
        let until = Instant::now() + patience;
        loop {
            if enough(&self.shown()) {
                return true;
            }
            if Instant::now() > until {
                return false;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Kills the program, and returns all that it had shown.
    fn kill(mut self) -> String {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
        self.reader.join().expect("all of it is read");
        String::from_utf8_lossy(&self.output.lock().expect("nobody panics")).into_owned()
    }

    /// Lets the program end by itself, and returns all that it had shown.
    fn end(self) -> String {
        let Self {
            mut child,
            input,
            output,
            reader,
        } = self;
        drop(input);
        let ended = child.wait().expect("it ends");
        assert!(ended.success(), "it ends well");
        reader.join().expect("all of it is read");
        String::from_utf8_lossy(&output.lock().expect("nobody panics")).into_owned()
    }
}

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
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
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

// --- Reminders. ---

/// The shipped flows, with a step that waits.
fn with_a_wait(home: &Home) -> String {
    let data = home.store_folder().with_file_name("data");
    for path in files_below(&project("data")) {
        let below = path.strip_prefix(project("data")).expect("it lies there");
        let to = data.join(below);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::copy(&path, &to).expect("a file of the project");
        // The font is no text.
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let text = text.replace(
            "id    = \"sheet\"\nkind  = \"choice\"\n",
            "id    = \"sheet\"\nkind  = \"choice\"\nwait  = true\n",
        );
        std::fs::write(to, text).expect("a file");
    }
    data.display().to_string()
}

#[test]
fn a_reminder_comes_once_whenever_the_program_is_killed() {
    const PEOPLE: usize = 12;
    const REMINDED: &str = "Voici le rappel";
    let home = Home::new();
    let data = with_a_wait(&home);
    let more = ["--data", &*data];
    let names: Vec<String> = (0..PEOPLE).map(|at| format!("p{at}")).collect();
    for name in &names {
        let mut talk = Talk::start(&home, name, "clock=return(2026-09-07T10:00:00Z)", &more);
        for line in ["eleve", "activer", "rappelle moi"] {
            talk.type_line(line);
        }
        assert!(
            talk.end().contains("rappel demain"),
            "{name} will be reminded"
        );
    }
    // The next day, a little before and a little after six in the evening.
    let early = Talk::start(
        &home,
        &names[0],
        "clock=return(2026-09-08T15:59:00Z)",
        &more,
    )
    .end();
    assert!(!early.contains(REMINDED), "not before it is time");
    let late = "clock=return(2026-09-08T16:00:30Z);before-sync=sleep(8);before-delivery=sleep(8)";
    let mut dice = Dice(0xca11_ab1e);
    let mut shown = vec![0; PEOPLE];
    for kill in 0..60 {
        let who = kill % PEOPLE;
        let talk = Talk::start(&home, &names[who], late, &more);
        // Half of the kills come while it starts, half once it has begun to say something.
        if dice.roll(2) == 0 {
            talk.wait(PATIENCE, |shown| !shown.is_empty());
        }
        std::thread::sleep(Duration::from_millis(dice.roll(120)));
        shown[who] += talk.kill().matches(REMINDED).count();
    }
    let killed = shown.clone();
    for (who, name) in names.iter().enumerate() {
        let talk = Talk::start(&home, name, "clock=return(2026-09-08T16:10:00Z)", &more);
        let reminded = shown[who] > 0;
        let all =
            |shown: &str| shown.contains("On reprend") && (reminded || shown.contains(REMINDED));
        assert!(talk.wait(PATIENCE, all), "{name} was not reminded");
        shown[who] += talk.end().matches(REMINDED).count();
    }
    println!("reminders shown while it was killed: {killed:?}, in all: {shown:?}");
    // Later on no person is reminded again.
    for name in &names {
        let talk = Talk::start(&home, name, "clock=return(2026-09-09T16:10:00Z)", &more);
        assert!(talk.wait(PATIENCE, |shown| shown.contains("On reprend")));
        assert!(!talk.end().contains(REMINDED), "{name} is reminded twice");
    }
}

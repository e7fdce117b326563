//! The README shows a real conversation: the same as in its file, to the letter.

use std::fs;

use crate::support::project;

#[test]
fn the_conversation_in_the_readme_is_the_one_that_is_replayed() {
    let readme = fs::read_to_string(project("README.md")).expect("there is a README");
    let begin = "<!-- tests/transcripts/";
    let at = readme
        .find(begin)
        .expect("the README names its conversation");
    let rest = &readme[at + "<!-- ".len()..];
    let (name, rest) = rest.split_once(" -->").expect("the name is a comment");
    let (_, rest) = rest
        .split_once("```text\n")
        .expect("the conversation is a block of text");
    let (shown, _) = rest.split_once("```").expect("the block ends");
    let kept = fs::read_to_string(project(name)).expect("the conversation is a file");
    assert_eq!(shown, kept);
}

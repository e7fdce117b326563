//! cli
use crate::content::*;
/// x
pub fn main() {
    let content = Content::read(&Places::default()).expect("x");
    match crate::review::review(&content) {
        Ok(a) => { for s in &a.flows.steps { println!("{} {:?}", s.name, s.progress); } }
        Err(c) => for c in c { println!("{c}"); },
    }
}

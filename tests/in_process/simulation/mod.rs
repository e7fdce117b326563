//! Runs of a help desk at random, over the service's own functions.

mod people;
mod staff;
mod violation;
mod world;

pub(crate) use violation::Wrong;

use world::World;

/// The size of a run.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    people: usize,
    acts: usize,
}

pub(crate) const SMALL: Size = Size {
    people: 4,
    acts: 50,
};
pub(crate) const LARGE: Size = Size {
    people: 40,
    acts: 400,
};

/// One run; everything in it follows from the seed. In its middle the service ends and another
/// begins over the same store. In every third run a member of staff leaves the desk then.
pub(crate) async fn run(seed: u64, size: Size) -> Result<(), Wrong> {
    let mut world = World::new(seed, size.people);
    for act in 0..size.acts {
        let done = match act == size.acts / 2 {
            true => world.restart(seed.is_multiple_of(3)).await,
            false => world.act().await,
        };
        done.map_err(|Wrong { what, why }| what.because(format!("seed {seed}, act {act}: {why}")))?;
    }
    Ok(())
}

//! Sets of départements.

/// The index of a département in [`Places::departements`](super::Places::departements).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepartementAt(pub u8);

/// A set of départements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area(u128);

impl Area {
    /// The most départements that an area can tell apart: one bit each.
    pub(super) const MOST: usize = 128;

    /// The area of one département.
    pub fn of(at: DepartementAt) -> Self {
        Self(1u128.checked_shl(at.0.into()).unwrap_or(0))
    }

    /// The départements that are in either area.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The départements that are in both areas.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the area has no département.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the area has every département of another.
    pub fn holds(self, other: Self) -> bool {
        self.and(other) == other
    }

    /// The number of départements.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The départements of the area, in the order of the file.
    pub fn departements(self) -> impl Iterator<Item = DepartementAt> {
        (0..128)
            .map(DepartementAt)
            .filter(move |&at| self.holds(Self::of(at)))
    }
}

impl FromIterator<DepartementAt> for Area {
    fn from_iter<T: IntoIterator<Item = DepartementAt>>(all: T) -> Self {
        let each = all.into_iter().map(Self::of);
        each.fold(Self::default(), Self::or)
    }
}

//! Finds dates in typed words: births, which are personal, and years, which are easy to guess.

use super::words::normalize;

/// Whether the words hold a full date at which a pupil or a parent may have been born.
pub(super) fn has_birth(words: &str) -> bool {
    has(words, |numbers| match numbers {
        [whole, ..] if is_compact(whole, &BIRTHS) && whole.length == 8 => true,
        [first, second, third, ..] => {
            is_apart(first) && is_apart(second) && is_date([first, second, third], &BIRTHS)
        }
        _ => false,
    }) || has_birth_in_words(words)
}

/// Whether a password holds a year or a date, however it is written.
pub(super) fn has_any(password: &str) -> bool {
    has(password, |numbers| match numbers {
        [one, ..] if is_year(one, &YEARS) || is_compact(one, &YEARS) => true,
        [first, second, third, ..] => {
            first.gap.len() == 1 && second.gap.len() == 1 && is_date([first, second, third], &YEARS)
        }
        _ => false,
    })
}

/// A run of digits and what separates it from the next.
#[derive(Clone, Copy)]
struct Number<'a> {
    value: u32,
    length: usize,
    digits: &'a str,
    gap: &'a str,
}

/// Whether up to three numbers in a row, anywhere in the words, pass the test.
fn has(words: &str, test: impl Fn(&[Number<'_>]) -> bool) -> bool {
    let mut window: Vec<Number<'_>> = Vec::with_capacity(3);
    let mut numbers = numbers(words);
    loop {
        window.extend(numbers.by_ref().take(3 - window.len()));
        if window.is_empty() {
            return false;
        }
        if test(&window) {
            return true;
        }
        window.remove(0);
    }
}

fn numbers(words: &str) -> impl Iterator<Item = Number<'_>> {
    let is_digit = |sign: char| sign.is_ascii_digit();
    let mut rest = words;
    std::iter::from_fn(move || {
        rest = rest.get(rest.find(is_digit)?..)?;
        let length = rest.find(|sign| !is_digit(sign)).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(length);
        rest = after;
        let gap = after.split_once(is_digit).map_or(after, |(gap, _)| gap);
        Some(Number {
            value: digits.parse().unwrap_or(u32::MAX),
            length,
            digits,
            gap,
        })
    })
}

/// Whether what follows the number may separate the numbers of a date.
fn is_apart(number: &Number<'_>) -> bool {
    number.gap.len() <= 4 && matches!(number.gap.trim(), "" | "/" | "-" | "." | "年" | "月")
}

fn is_date([first, second, third]: [&Number<'_>; 3], years: &Years) -> bool {
    let short = |number: &Number<'_>| number.length <= 2;
    let year_last = short(first) && short(second) && is_day_and_month(first.value, second.value);
    let year_first = short(second) && short(third) && is_day_and_month(third.value, second.value);
    (year_last && (is_year(third, years) || is_short_year(third, second, years)))
        || (year_first && is_year(first, years))
}

/// Whether a year of two digits ends a date: « 12/03/11 ». It needs a sign before it, or three
/// numbers in a row would be a date.
fn is_short_year(year: &Number<'_>, before: &Number<'_>, years: &Years) -> bool {
    let full = if year.value <= years.last % 100 {
        2000
    } else {
        1900
    } + year.value;
    year.length == 2 && !before.gap.trim().is_empty() && years.holds(full)
}

fn is_day_and_month(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

fn is_year(number: &Number<'_>, years: &Years) -> bool {
    number.length == 4 && years.holds(number.value)
}

/// Whether a number is a date without separators: 12032011, 20110312 or 120311.
fn is_compact(number: &Number<'_>, years: &Years) -> bool {
    let part = |from: usize, to: usize| -> u32 {
        number
            .digits
            .get(from..to)
            .and_then(|digits| digits.parse().ok())
            .unwrap_or_default()
    };
    match number.length {
        6 => is_day_and_month(part(0, 2), part(2, 4)),
        8 => {
            (is_day_and_month(part(0, 2), part(2, 4)) && years.holds(part(4, 8)))
                || (is_day_and_month(part(6, 8), part(4, 6)) && years.holds(part(0, 4)))
        }
        _ => false,
    }
}

/// Whether the words hold a birth with the name of a month: « 12 mars 2011 », « 1er avril 2012 »,
/// « 12 de marzo de 2011 », « 12 березня 2011 ».
fn has_birth_in_words(words: &str) -> bool {
    has(words, |numbers| match numbers {
        [day, year, ..] => {
            day.length <= 2
                && (1..=31).contains(&day.value)
                && is_year(year, &BIRTHS)
                && is_month(day.gap)
        }
        _ => false,
    })
}

fn is_month(gap: &str) -> bool {
    if gap.len() > LONGEST_GAP {
        return false;
    }
    let folded = normalize(gap);
    let mut words = folded
        .split_whitespace()
        .filter(|word| !BESIDE_MONTHS.contains(word));
    let (Some(word), None) = (words.next(), words.next()) else {
        return false;
    };
    MONTHS.iter().any(|month| word.starts_with(month))
}

/// A span of years, both ends included.
struct Years {
    first: u32,
    last: u32,
}

impl Years {
    fn holds(&self, year: u32) -> bool {
        (self.first..=self.last).contains(&year)
    }
}

/// The years of birth of pupils and parents. Pupils who activate an account in 2026 are six at the
/// least, and a later year is that of a term or a message. When 2023 has become a year of birth,
/// the bound should follow.
const BIRTHS: Years = Years {
    first: 1930,
    last: 2022,
};

/// Years that people put in passwords: those of births, and those around now.
const YEARS: Years = Years {
    first: 1930,
    last: 2039,
};

/// The longest gap, in bytes, between a day and a year that can be the name of a month.
const LONGEST_GAP: usize = 40;

/// The beginnings of the names of months, folded, in the languages of the pupils' families.
const MONTHS: &[&str] = &[
    "jan", "fev", "feb", "mar", "avr", "apr", "abr", "mai", "may", "jui", "jun", "jul", "aou",
    "aug", "ago", "sep", "oct", "out", "nov", "dec", "ene", "dez", "ian", "iun", "iul", "noi",
    "oca", "sub", "nis", "haz", "tem", "agu", "eyl", "eki", "kas", "ara", "січ", "лют", "бер",
    "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру",
];

const BESIDE_MONTHS: &[&str] = &["er", "de", "del", "of", "st", "nd", "rd", "th"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn births_are_found() {
        for words in [
            "12/03/2011",
            "né le 12-03-2011 à Lyon",
            "12.3.2011",
            "12 03 2011",
            "12 / 03 / 2011",
            "12/03/11",
            "2011-03-12",
            "12032011",
            "12 mars 2011",
            "1er avril 2012",
            "31 décembre 1979",
            "12 de marzo de 2011",
            "March 3 2011 or 3rd march 2011",
            "12 березня 2011",
            "2011年3月12日",
        ] {
            assert!(has_birth(words), "{words}");
        }
    }

    #[test]
    fn other_numbers_are_no_births() {
        for words in [
            "",
            "12 ans",
            "1er septembre 2026",
            "le 23/11/2026",
            "23-11-26",
            "2026-2027",
            "45/13/2011",
            "3 4 12",
            "de 8h30 à 12h00 en 2011",
            "12 élèves en 2011",
            "1.2.3",
            "12345678",
            "99999999999999999999",
        ] {
            assert!(!has_birth(words), "{words}");
        }
    }

    #[test]
    fn passwords_with_a_year_or_a_date_are_found() {
        for words in [
            "Soleil2026!",
            "x120311x",
            "a12032011",
            "a/12/03/11",
            "Tom1979",
        ] {
            assert!(has_any(words), "{words}");
        }
        for words in ["Kx1379#", "a12b34c56", "Soleil974", "x990099", "20261", ""] {
            assert!(!has_any(words), "{words}");
        }
    }
}

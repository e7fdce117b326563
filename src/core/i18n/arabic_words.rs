//! Which words are one in Arabic: with the article or without it, and in Latin letters and digits
//! (« ma3andich », « m3endich »), which each person spells in another way.

/// The fewest letters of what is left of a word.
const LEAST: usize = 3;

/// Whether two folded words are one word of Arabic.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let has_digit = |word: &str| word.bytes().any(|letter| letter.is_ascii_digit());
    if has_digit(one) || has_digit(other) {
        if !is_in_latin(one) || !is_in_latin(other) {
            return false;
        }
        let consonants = consonants(one).zip(consonants(other));
        return consonants.is_some_and(|(one, other)| one == other);
    }
    let (one, other) = (without_article(one), without_article(other));
    one == other && one.chars().all(is_arabic)
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}')
}

/// Whether a word may be Arabic in Latin letters and digits, and long enough to tell. A number is none:
/// 37225 is not 37255.
fn is_in_latin(word: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_lowercase();
    let is_of_it = |letter: char| is_letter(letter) || "23579".contains(letter);
    word.len() > LEAST && word.contains(is_letter) && word.chars().all(is_of_it)
}

/// A word without the article, and without the « and » that is written with it.
fn without_article(word: &str) -> &str {
    let mut articles = ["وال", "ال", "لل"].into_iter();
    let rest = articles.find_map(|article| word.strip_prefix(article));
    let rest = rest.filter(|rest| rest.chars().count() >= LEAST);
    rest.unwrap_or(word)
}

/// What all spellings of a word in Latin letters share, where digits stand for letters: its consonants and
/// how it ends, since « 3andi » is mine and « 3andou » is his. Nothing where too little is left, as of
/// « 3eme ».
fn consonants(word: &str) -> Option<String> {
    let mut word = word.to_owned();
    for (spelt, sign) in [
        ("kh", "5"),
        ("sh", "x"),
        ("ch", "x"),
        ("q", "9"),
        ("ou", "o"),
    ] {
        word = word.replace(spelt, sign);
    }
    let end = match word.pop()? {
        'e' | 'y' => 'i',
        'u' => 'o',
        letter => letter,
    };
    word.retain(|letter| !"aeiou".contains(letter));
    word.push(end);
    let mut kept = String::with_capacity(word.len());
    for letter in word.chars() {
        if !kept.ends_with(letter) {
            kept.push(letter);
        }
    }
    (kept.len() > LEAST).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_and_a_spelling_make_no_other_word() {
        for (one, other, same) in [
            ("الرموز", "رموز", true),
            ("والورقه", "الورقه", true),
            ("للحساب", "حساب", true),
            ("الام", "ام", false),
            ("الورقه", "ورقتي", false),
            ("ma3andich", "m3endich", true),
            ("war9a", "warqa", true),
            ("wer9a", "wr9a", true),
            ("l9ito", "lqitou", true),
            ("ma9belch", "ma9blesh", true),
            ("3andi", "3endy", true),
            ("3andi", "3andou", false),
            ("3andi", "3andna", false),
            ("3andi", "ma3andich", false),
            ("3eme", "3em", false),
            ("12ans", "15ans", false),
            ("37225", "37255", false),
            ("retour", "retours", false),
        ] {
            assert_eq!(is_same(one, other), same, "{one} {other}");
        }
    }
}

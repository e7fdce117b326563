//! How a French word sounds, roughly: « matin » and « mattain » are one.

/// The sound of a folded word; empty for a word of silent letters.
pub(super) fn phonetic(word: &str) -> Vec<u8> {
    let w = word.as_bytes();
    let at = |i: usize| w.get(i).copied().unwrap_or(b'$');
    let vowel = |c: u8| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let mut out: Vec<u8> = Vec::with_capacity(w.len());
    let mut i = 0;
    while i < w.len() {
        let (c, n, m) = (w[i], at(i + 1), at(i + 2));
        let (sound, len): (&[u8], usize) = match (c, n, m) {
            (b'e', b'a', b'u') => (b"o", 3),
            (b'a', b'u', _) => (b"o", 2),
            (b'o', b'u', _) => (b"U", 2),
            (b'o', b'i', b'n') if !vowel(at(i + 3)) => (b"wI", 3),
            (b'o', b'i', _) => (b"wa", 2),
            (b'a' | b'e', b'i', b'n') if !vowel(at(i + 3)) => (b"I", 3),
            (b'i' | b'y', b'n' | b'm', x) if !vowel(x) && x != n => (b"I", 2),
            (b'a' | b'e', b'n' | b'm', x) if !vowel(x) && x != n => (b"A", 2),
            (b'o', b'n' | b'm', x) if !vowel(x) && x != n => (b"O", 2),
            (b'u', b'n' | b'm', b'$') => (b"I", 2),
            (b'a' | b'e', b'i', _) => (b"e", 2),
            (b'e', b'u', _) | (b'o', b'e', _) => (b"E", 2),
            (b't', b'i', b'o') if at(i + 3) == b'n' && i > 0 && w[i - 1] != b's' => (b"si", 2),
            (b'p', b'h', _) => (b"f", 2),
            (b'c' | b's', b'h', _) => (b"H", 2),
            (b'q', b'u', _) => (b"k", 2),
            (b'g', b'u', b'e' | b'i') => (b"g", 2),
            (b'g', b'n', _) => (b"N", 2),
            (b'g', b'e', b'a' | b'o') => (b"j", 2),
            (b'g', b'e' | b'i' | b'y', _) => (b"j", 1),
            (b'c', b'e' | b'i' | b'y', _) => (b"s", 1),
            (b's', b'c', b'e' | b'i') => (b"s", 2),
            (b'c' | b'q', _, _) => (b"k", 1),
            (b'e', b'r' | b'z', b'$') => (b"e", 2),
            (b'e', b's' | b't', b'$') => (b"e", 2),
            (b'e', b'e', _) => (b"e", 2),
            (b'h', _, _) => (b"", 1),
            (b'y', _, _) => (b"i", 1),
            (b's' | b't' | b'd' | b'x' | b'z' | b'p', b'$', _) if i > 0 => (b"", 1),
            (b'e', b'$', _) if i > 1 => (b"", 1),
            (b'n', b't', b'$') if i > 2 && w[i - 1] == b'e' => (b"", 2),
            (b'w', _, _) => (b"v", 1),
            (b'z', _, _) => (b"s", 1),
            _ => (&w[i..=i], 1),
        };
        for &s in sound {
            if out.last() != Some(&s) {
                out.push(s);
            }
        }
        i += len;
    }
    if out.is_empty() && !w.is_empty() {
        out.push(w[0]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_sound_alike_are_one_however_they_are_written() {
        for (one, other) in [
            ("matin", "mattain"),
            ("immediat", "imediat"),
            ("innocent", "inocent"),
            ("quand", "kan"),
            ("enfant", "anfan"),
            ("annee", "anee"),
            ("pharmacie", "farmasi"),
            ("beau", "bo"),
            ("eleve", "elleve"),
            ("connexion", "conexion"),
        ] {
            assert_eq!(phonetic(one), phonetic(other), "{one}, {other}");
        }
        for (one, other) in [
            ("fin", "fine"),
            ("an", "anne"),
            ("bon", "bonne"),
            ("ton", "ta"),
        ] {
            assert_ne!(phonetic(one), phonetic(other), "{one}, {other}");
        }
    }
}

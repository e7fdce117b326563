//! Masks passwords and codes in words that another person will read, and leaves the rest readable.

use std::ops::Range;

use super::harmless_tokens::{are_code, is_code, is_number, is_suspicious};
use super::secret::{self, place};
use super::secret_kind::{SecretKind, detect_secret};
use super::token::{pieces, without_quotes};
use super::url_secrets;

/// The words with « •••• » in place of everything that seems to be a password or a code; nothing
/// when there is none.
///
/// Beside a secret, what may be another part or another try of it is masked as well. When the rest
/// still seems to hold a secret, all of it is masked.
/// is told even so, nothing is left.
pub fn mask(words: &str) -> Option<String> {
    let mut masked: Option<String> = None;
    for round in 0..ROUNDS {
        let now = masked.as_deref().unwrap_or(words);
        let mut spans = secret::spans(now);
        if spans.is_empty() {
            break;
        }
        if round == 0 {
            let parts = parts(now).into_iter();
            let apart: Vec<_> = parts.filter(|part| is_apart(part, &spans)).collect();
            spans.extend(apart);
        }
        masked = Some(without(now, spans));
    }
    let left = masked.as_deref().unwrap_or(words);
    if matches!(
        detect_secret(left),
        Some(SecretKind::Password | SecretKind::Code)
    ) {
        return Some(MASK.to_owned());
    }
    // A link with a part masked is no longer found as one, so links come last.
    let links = url_secrets::spans(left);
    if links.is_empty() {
        return masked;
    }
    Some(without(left, links))
}

fn is_apart(part: &Range<usize>, spans: &[Range<usize>]) -> bool {
    spans
        .iter()
        .all(|span| part.end <= span.start || span.end <= part.start)
}

/// The tokens that may belong to a secret found elsewhere in the words.
fn parts(words: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut numbers: Vec<&str> = Vec::new();
    for piece in pieces(words).chain([""]) {
        let bare = without_quotes(piece).trim_end_matches(['!', '?', ';', ':']);
        if is_number(bare) {
            numbers.push(bare);
            continue;
        }
        let whole = are_code(&numbers);
        let codes = numbers.iter().filter(|number| whole || is_code(number));
        spans.extend(codes.map(|number| place(words, number)));
        numbers.clear();
        if is_suspicious(piece) {
            spans.push(place(words, without_quotes(piece)));
        }
    }
    spans
}

fn without(words: &str, mut spans: Vec<Range<usize>>) -> String {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut masked = String::with_capacity(words.len());
    let mut at = 0;
    for span in spans {
        if span.start >= at {
            masked.push_str(&words[at..span.start]);
            masked.push_str(MASK);
        }
        at = at.max(span.end);
    }
    masked.push_str(&words[at..]);
    masked
}

/// Stands in place of a secret.
const MASK: &str = "••••";
/// How often the rest is searched again: masking one secret may uncover the next.
const ROUNDS: usize = 4;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_secret_is_masked_and_nothing_else() {
        let mut wrong = Vec::new();
        for row in rows(MASKED) {
            let (words, left) = row.split_once(" ~> ").expect("two sides");
            let masked = mask(words);
            if masked.as_deref() != Some(left) {
                wrong.push((words, masked));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_not_secret_stays_as_it_is() {
        let masked = |words: &str| Some((words.to_owned(), mask(words)?));
        let wrong: Vec<_> = rows(PASSES).filter_map(masked).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// The neighbours of the secret vary, and so does the order.
    #[test]
    fn what_is_not_secret_stays_beside_a_secret() {
        // Beside a secret, a bare number is taken for another try.
        let alone =
            |words: &&str| words.split_whitespace().any(is_number) || words.contains("code");
        let mut wrong = Vec::new();
        for words in rows(PASSES).filter(|words| !alone(words)) {
            let masked = mask(&format!("{words} / Canari2026!"));
            if masked != Some(format!("{words} / ••••")) {
                wrong.push((words, masked));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn rows(table: &str) -> impl Iterator<Item = &str> {
        table.lines().map(str::trim).filter(|row| !row.is_empty())
    }

    proptest! {
        #[test]
        fn a_password_is_masked_wherever_it_stands(
            before in "[a-zéèà' ]{0,20}",
            secret in "[A-Z][a-z]{5,8}[0-9]{2,4}[!?*#]",
            after in "[a-zéèà' ]{0,20}",
        ) {
            let masked = mask(&format!("{before} {secret} {after}"));
            prop_assert!(masked.is_some_and(|masked| !masked.contains(&secret[..6])));
        }

        #[test]
        fn masking_never_panics(words in "\\PC{0,120}") {
            let _ = mask(&words);
        }
    }

    const MASKED: &str = r#"
        Soleil2026! ~> ••••
        c'est Soleil2026! je crois ~> c'est •••• je crois
        (Azerty12!) ~> (••••)
        mdp : soleil12 ~> mdp : ••••
        mdp:soleil12 ~> mdp:••••
        mdp=soleil12, merci ~> •••• merci
        mdp: soleil12:2026x ~> mdp: ••••
        mdp 123456 ~> mdp ••••
        mon mot de passe c'est azerty9 ~> mon mot de passe c'est ••••
        mot de passe provisoire : AB12CD34 ~> mot de passe provisoire : ••••
        mon code provisoire K7PQ2M9XT4LB. ~> mon code provisoire ••••
        le code 1234 ~> le code ••••
        code : 12345678 ~> code : ••••
        j'ai reçu 654321 comme code ~> j'ai reçu •••• comme code
        code 123456 reçu à 14h30 le 12/03 ~> code •••• reçu à 14h30 le 12/03
        123456 ~> ••••
        123 456 ~> ••••
        Canari77! puis canari99 ~> •••• puis ••••
        Canari77! ou 5678 ~> •••• ou ••••
        Canari77! et le code 123 456 ~> •••• et le code •••• ••••
        Canari77! ou 123-456 ~> •••• ou ••••
        je suis en 6eB, mdp : lune77 ~> je suis en 6eB, mdp : ••••
        appelle le 06 12 34 56 78, mdp lune77 ~> appelle le 06 12 34 56 78, mdp ••••
        p.dupont12 et Soleil2026! pour lea@exemple.fr ~> p.dupont12 et •••• pour lea@exemple.fr
        https://exemple.fr/retour?code=123456 ~> https://exemple.fr/retour?code=••••
        https://exemple.fr/retour?code=ab&page=2 ~> https://exemple.fr/retour?code=••••&page=2
        https://exemple.fr/?id=42&password=lune ~> https://exemple.fr/?id=42&password=••••
        https://exemple.fr/?id=42&access_token=eyJ0 ~> https://exemple.fr/?id=42&access_token=••••
        https://ent77.exemple.fr/cas?ticket=ST-42-x ~> https://ent77.exemple.fr/cas?ticket=••••
        https://exemple.fr/?q=Soleil2026%21 ~> https://exemple.fr/?q=••••
        https://exemple.fr/?q=Soleil2026! ~> https://exemple.fr/?q=••••
        https://exemple.fr/?otp=1 ~> https://exemple.fr/?otp=••••
        https://exemple.fr/#id_token=abc ~> https://exemple.fr/#id_token=••••
        https://lea:lune@exemple.fr/x ~> https://lea:••••@exemple.fr/x
        https://exemple.fr/a;jsessionid=A1 ~> https://exemple.fr/a;jsessionid=••••
        www.monlycee.net/?mdp=lune ~> www.monlycee.net/?mdp=••••
        monlycee.net/x?id=42&pwd=lune ~> monlycee.net/x?id=42&pwd=••••
        (https://exemple.fr/?id=42) Soleil2026! ~> (https://exemple.fr/?id=42) ••••
        https://exemple.fr/?id=42 mdp lune77 ~> https://exemple.fr/?id=42 mdp ••••
        <b>Soleil2026!</b> ~> ••••
        alert(1)</script> Soleil2026! ~> alert(1)</script> ••••
        我的密码是abc12345 ~> 我的密码是••••
        我的密码是Abc12345! ~> 我的密码是••••
        пароль: abc12345 ~> пароль: ••••
        contraseña abc12345 ~> contraseña ••••
        mdp : lune77 ou mdp : lune78 ~> mdp : •••• ou mdp : ••••
    "#;

    const PASSES: &str = r#"
        https://example.org/?id=42
        http://example.org/page/12?id=42&sort=nom
        https://example.org/?id=42.
        regarde https://example.org/?id=42, c'est là
        (https://exemple.fr/a/b?classe=6eB)
        https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO?execution=e1s2
        https://ent77.seine-et-marne.fr/cas/login?service=https%3A%2F%2Fent77.seine-et-marne.fr%2F
        https://exemple.fr/recherche?q=caf%C3%A9+noir
        https://exemple.fr/annee/2026-2027#section-2
        ent.exemple.fr/page?id=42
        monlycee.net
        www.monlycee.net/Connexion12
        /pages/aide?id=42
        ?page=2&tri=nom
        alert(1)</script>
        <script>alert(1)</script>
        <img src=x onerror=alert(1)>
        <b>gras</b> et <i>italique</i>
        <a href="tg://user">moi</a>
        je suis en 6eB et mon frère en 5emeA
        la 3e4, la 2nde7, la TaleS1 et la TERMINALE2026
        rendez-vous le 12/03/2027 à 14h30
        de 8h30-12h à 14H00-15H30
        le 7 septembre 2026
        année 2026-2027
        06 12 34 56 78
        06.12.34.56.78
        appelle au 0612345678
        +33612345678
        lea.martin@exemple.fr
        l.martin12 est mon identifiant
        Lea.O'Brien a écrit à l'école
        c'est M. d'Artagnan, de l'établissement
        aujourd'hui, j'ai eu 15/20 et 20minutes de retard
        erreur 500 puis code erreur 1020
        salle B204, bus n°12
        IMG_20261123.jpg
        un iPhone15 sous iOS17.4.1 et Windows11!
        @lucas2012 #rentree2026
        mot de passe oublié/perdu ?
        mon mdp ne marche pas !!
        le code n'arrive pas
        mot de passe : il faut 8 caractères, 1 majuscule et 1 chiffre
        &lt;b&gt; &amp; &#64;
        { $number } { -terme } {"x"}
    "#;
}

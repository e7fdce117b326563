//! Recognises a secret by its shape, wherever in a conversation it is pasted.

use super::{personal_data, secret};

/// What a message seems to hold that it should not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretKind {
    /// A one-time code.
    Code,
    /// A password, chosen or provisional.
    Password,
    /// An address, a telephone number, a birth date, a national pupil number.
    Personal,
}

/// The worst that a message seems to hold: a password, else a code, else something personal.
///
/// It is a guess, and an ordinary sentence must pass, since a false alarm frightens. A caller that
/// asked for the secret itself does not call this.
/// for the very thing does not call this.
pub fn detect_secret(words: &str) -> Option<SecretKind> {
    match () {
        () if secret::has_password(words) => Some(SecretKind::Password),
        () if secret::has_code(words) => Some(SecretKind::Code),
        () if personal_data::is_in(words) => Some(SecretKind::Personal),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::SecretKind::{Code, Password, Personal};
    use super::*;

    fn check(words: &str, expected: Option<SecretKind>) {
        assert_eq!(detect_secret(words), expected, "{words}");
    }

    #[test]
    fn passwords_are_known_wherever_they_stand() {
        for words in [
            "Soleil2026!",
            "Soleil12!",
            "Soleil1!",
            "soleil12!",
            "Chat2012*",
            "!Soleil12",
            "soleil#2026",
            "P@ssw0rd1",
            "j'ai mis Soleil2026 et ça marche pas",
            "ça prend pas «Tortue7!Violon»",
            "aB3dE5fG",
            "K7PQ2M9XT4LB",
            "mon code provisoire K7PQ2M9XT4LB.",
            "(Azerty12!)",
            "c'est Soleil:2026!x",
            "我的密码是Abc12345!",
            "Azerty*12",
        ] {
            check(words, Some(Password));
        }
    }

    #[test]
    fn announced_passwords_are_known() {
        for words in [
            "mdp soleil12",
            "mot d passe soleil12",
            "mot passe:soleil12",
            "mdp: soleil12",
            "mdp:soleil12",
            "mdp=soleil12",
            "mon mot de passe c'est azerty9",
            "mot de passe provisoire : AB12CD34",
            "Mot de passe est : $oleil",
            "my password is dragon77",
            "mdp 123456",
            "我的密码是abc12345",
            "пароль: abc12345",
            "كلمة المرور abc12345",
            "contraseña abc12345",
            "mdp : aZeRtYuI",
            "code = ab12cd",
        ] {
            check(words, Some(Password));
        }
    }

    #[test]
    fn codes_are_known() {
        for words in [
            "123456",
            " 123 456 ",
            "123-456.",
            "le code 1234",
            "code : 12345678",
            "code:123456",
            "j'ai reçu le code de confirmation 123456",
            "123456 c'est le code ?",
            "我的验证码是123456",
        ] {
            check(words, Some(Code));
        }
    }

    #[test]
    fn personal_things_are_known() {
        for words in [
            "prenom.nom2012@exemple.fr",
            "06 12 34 56 78",
            "je suis né le 12/03/2011",
            "mon INE c'est 1234567890A",
            "12 mars 2011",
            "le mot de passe de paul.dupont12@gmail.com marche pas",
        ] {
            check(words, Some(Personal));
        }
    }

    #[test]
    fn the_gravest_is_told() {
        check("p.nom@exemple.fr Soleil2026! code 123456", Some(Password));
        check("p.nom@exemple.fr code 123456", Some(Code));
    }

    #[test]
    fn ordinary_sentences_pass() {
        for words in INNOCENT.lines() {
            check(words.trim(), None);
        }
    }

    #[test]
    fn a_huge_text_is_looked_at_all_the_same() {
        for words in ["a1A!", "mdp ", "0"] {
            let _ = detect_secret(&words.repeat((1 << 20) / words.len()));
        }
    }

    proptest! {
        #[test]
        fn looking_never_panics(words in any::<String>()) {
            let _ = detect_secret(&words);
        }

        #[test]
        fn words_without_digits_and_signs_pass(words in "[a-zéèà' ]{0,60}") {
            check(&words, None);
        }

        #[test]
        fn identifiers_pass(words in "[a-z]\\.[a-z-]{2,12}[0-9]{0,3}") {
            check(&words, None);
        }
    }

    const INNOCENT: &str = "
        12
        2
        oui
        bonjour, ça marche pas !!
        aidez-moi!! s'il vous plaît???
        aujourd'hui! c'est-à-dire
        j'ai 12 ans et je suis en 5emeB
        la 6eme4 et la 3eC, 15ans, 6emeRose
        j'ai un iPhone15 et Windows11! et Android14? COVID19
        EduConnect2 ou EduConnect2!
        mon mot de passe EduConnect ne marche pas
        mot de passe oublié!
        mot de passe oublié/perdu
        mon mot de passe est expiré!
        mon mdp marche pas!!!
        le code est périmé?
        le code FranceConnect est refusé
        le code à 6 chiffres n'arrive pas
        code postal
        mot de passe Pronote
        mot de passe MonBureauNumérique
        mot de passe pour p.nom12
        mon identifiant p.nom12
        le mdp 8 caractères
        https://educonnect.education.gouv.fr/idp/profile/SAML2
        educonnect.education.gouv.fr
        www.monlycee.net/Connexion12
        IMG_20261123.jpg
        Capture2026-11-23.PNG
        de 8h30-12h à 14H00-15H30
        rentrée le 1er septembre 2026
        année 2026-2027
        mon fils est en 1ere/2nde
        erreur 500
        ça passe 20minutes et 100%gratuit
        mon code ent 2026 marche pas
        l'exercice2? la question3! Version2? Etape12:
        @lucas2012!
        j'ai eu 15/20 en Maths-Sciences, 24h/24,7j/7
        https://exemple.fr/retour?code=123456
        code erreur 1020
        Galaxy-S23 ou Windows-10!
        erreur 403!
        version iOS17.4.1 et Windows10/11
        le bus n°12, salle B204
        COVID-19/grippe
        Saint-Paul-97460
        TERMINALE2026
        <@!123456789012345678> <:smile2:123456789012345678> <t:1618953630:R>
        @lucas2012 #rentree2026
        我的密码不对
        我有2个孩子，6年级和9年级
        我的EduConnect账号无法登录，显示错误404
        ابني عمره 12 سنة وليس عنده إيميل
        mot de passe : il faut 8 caractères, 1 majuscule et 1 chiffre
    ";
}

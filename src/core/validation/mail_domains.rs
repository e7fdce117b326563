//! Mail domains that people use, and which of them a mistyped one may stand for.

use guichet_nlu::diagnostics::{Diagnostics, Source};

use super::typo::is_slip;
use super::word_list;

/// The domains that a doubt may suggest, and the real ones that it must not doubt.
#[derive(Clone, Debug, Default)]
pub struct MailDomains {
    domains: Vec<String>,
    others: Vec<String>,
    slips: Vec<Slip>,
}

/// The files of mail domains, where they exist.
pub(super) struct MailFiles<'a> {
    /// The domains that may be suggested.
    pub(super) domains: Option<&'a Source>,
    /// Real domains that look like those, and are believed.
    pub(super) others: Option<&'a Source>,
    /// Typing mistakes: pairs of what is typed and what is meant.
    pub(super) slips: Option<&'a Source>,
}

/// A mistyped domain, or a mistyped ending with its dot, and what it stands for.
#[derive(Clone, Debug)]
struct Slip {
    typed: String,
    meant: String,
}

impl MailDomains {
    pub(super) fn read(files: &MailFiles<'_>, diagnostics: &Diagnostics) -> Self {
        let owned = |entries: Vec<&str>| -> Vec<String> {
            entries.into_iter().map(str::to_owned).collect()
        };
        let domains = owned(word_list::read(files.domains, domain_fault, diagnostics));
        let other_fault = |other: &str| {
            let both = || "may be suggested too; remove it from one of the two lists".to_owned();
            word_list::domain_fault(other)
                .or_else(|| domains.iter().any(|known| known == other).then(both))
        };
        let others = owned(word_list::read(files.others, other_fault, diagnostics));
        let mut known = Self {
            domains,
            others,
            slips: Vec::new(),
        };
        let slips = word_list::read(files.slips, |slip| known.slip_fault(slip), diagnostics);
        known.slips = slips
            .iter()
            .filter_map(|entry| Slip::parse(entry))
            .collect();
        known
    }

    /// The domain at the index that [`super::Verdict::Doubt`] holds.
    pub fn name(&self, index: u16) -> Option<&str> {
        self.domains.get(usize::from(index)).map(String::as_str)
    }

    /// The index of the domain that a mistyped one stands for.
    ///
    /// Silence is better than a wrong doubt. So only two things are a typing mistake: an ending
    /// that does not exist, and a name that is hardly changed before the right ending.
    pub(super) fn meant(&self, typed: &str) -> Option<u16> {
        if typed.len() > LONGEST || self.is_real(typed) {
            return None;
        }
        if let Some(meant) = self.slip(typed) {
            return self.index(meant);
        }
        let (name, ending) = typed.rsplit_once('.')?;
        let broken = typed.get(name.len()..)?;
        let ending = self.slip(broken).unwrap_or(ending);
        self.index(&format!("{name}.{ending}"))
            .or_else(|| self.near(name, ending))
    }

    /// For samples: a mistyped domain for which [`MailDomains::meant`] returns `index`.
    pub(super) fn misspelt(&self, index: u16) -> Option<String> {
        let (name, ending) = self.name(index)?.rsplit_once('.')?;
        let endings = self.slips.iter().filter(|slip| slip.meant == ending);
        let mut typed = endings.map(|slip| format!("{name}{}", slip.typed));
        typed.find(|typed| self.meant(typed) == Some(index))
    }

    fn is_real(&self, typed: &str) -> bool {
        self.domains
            .iter()
            .chain(&self.others)
            .any(|known| known == typed)
    }

    fn slip(&self, typed: &str) -> Option<&str> {
        self.slips
            .iter()
            .find(|slip| slip.typed == typed)
            .map(|slip| slip.meant.as_str())
    }

    fn index(&self, domain: &str) -> Option<u16> {
        let index = self.domains.iter().position(|known| known == domain)?;
        u16::try_from(index).ok()
    }

    /// The only domain with this ending whose name is a typing mistake away.
    fn near(&self, name: &str, ending: &str) -> Option<u16> {
        let is_near = |domain: &&String| {
            let parts = domain.rsplit_once('.');
            parts.is_some_and(|(known, end)| end == ending && is_slip(name, known))
        };
        let mut near = self.domains.iter().filter(is_near);
        let (Some(domain), None) = (near.next(), near.next()) else {
            return None;
        };
        self.index(domain)
    }

    fn slip_fault(&self, slip: &str) -> Option<String> {
        let Some(Slip { typed, meant }) = Slip::parse(slip) else {
            return Some("should be what is typed, a space, then what is meant".to_owned());
        };
        if self.is_real(&typed) {
            return Some("is a real domain of the other lists".to_owned());
        }
        let ends_so =
            |domain: &String| domain.rsplit_once('.').is_some_and(|(_, end)| end == meant);
        let is_known = match typed.strip_prefix('.') {
            Some(_) => self.domains.iter().any(ends_so),
            None => self.domains.contains(&meant),
        };
        (!is_known).then(|| format!("means `{meant}`, which is not in the list of mail domains"))
    }
}

impl Slip {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split_whitespace().map(str::to_owned);
        let (Some(typed), Some(meant), None) = (parts.next(), parts.next(), parts.next()) else {
            return None;
        };
        Some(Self { typed, meant })
    }
}

fn domain_fault(domain: &str) -> Option<String> {
    word_list::domain_fault(domain).or_else(|| {
        let labels = domain.split('.').count();
        (labels != 2).then(|| "should be a name, a dot and an ending".to_owned())
    })
}

/// The length of the longest domain, in bytes. Distances cost the product of two lengths.
const LONGEST: usize = 253;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::validation_data::shipped;

    fn check(typed: &str, expected: Option<&str>) {
        let mail = &shipped().mail;
        let meant = mail.meant(typed).and_then(|index| mail.name(index));
        assert_eq!(meant, expected, "{typed}");
    }

    #[test]
    fn slips_of_the_hand_are_doubted() {
        for (typed, meant) in [
            ("gmial.com", "gmail.com"),
            ("gamil.com", "gmail.com"),
            ("gmal.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.fr", "gmail.com"),
            ("gmial.con", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("hotmial.fr", "hotmail.fr"),
            ("hotmil.com", "hotmail.com"),
            ("homtail.fr", "hotmail.fr"),
            ("hotmaill.fr", "hotmail.fr"),
            ("hotmail.f", "hotmail.fr"),
            ("orange.f", "orange.fr"),
            ("orange.rf", "orange.fr"),
            ("ornage.fr", "orange.fr"),
            ("oragne.fr", "orange.fr"),
            ("orang.fr", "orange.fr"),
            ("yaho.fr", "yahoo.fr"),
            ("yahou.com", "yahoo.com"),
            ("laposte.ne", "laposte.net"),
            ("lapost.net", "laposte.net"),
            ("laposte.nte", "laposte.net"),
            ("wanado.fr", "wanadoo.fr"),
            ("wannado.fr", "wanadoo.fr"),
            ("outlok.com", "outlook.com"),
            ("outllok.fr", "outlook.fr"),
            ("iclould.com", "icloud.com"),
            ("icoud.com", "icloud.com"),
            ("protonmial.com", "protonmail.com"),
            ("numericabel.fr", "numericable.fr"),
            ("freee.fr", "free.fr"),
            ("sfrr.fr", "sfr.fr"),
            ("sfr.f", "sfr.fr"),
            ("free.ft", "free.fr"),
            ("lvie.fr", "live.fr"),
            ("nuef.fr", "neuf.fr"),
        ] {
            check(typed, Some(meant));
        }
    }

    #[test]
    fn real_domains_are_never_doubted() {
        for typed in REAL.split_whitespace() {
            check(typed, None);
        }
    }

    #[test]
    fn every_domain_has_a_misspelling_that_means_it() {
        let mail = &shipped().mail;
        for index in 0..mail.domains.len() {
            let index = u16::try_from(index).expect("the list is short");
            let typed = mail.misspelt(index);
            assert_eq!(
                typed.and_then(|typed| mail.meant(&typed)),
                Some(index),
                "{index}"
            );
        }
    }

    #[test]
    fn mistakes_in_the_lists_are_reported() {
        let source = |path: &str, text: &str| Source::new(path, text);
        let domains = source("d", "gmail.com\nyahoo.co.uk\nfree.fr\n");
        let others = source("o", "mail.com\nfree.fr\n");
        let slips = source(
            "s",
            ".con com\n.con\n.ent net\ngmail.fr gmail.co\nmail.com gmail.com\n",
        );
        let diagnostics = Diagnostics::default();
        let files = MailFiles {
            domains: Some(&domains),
            others: Some(&others),
            slips: Some(&slips),
        };
        let mail = MailDomains::read(&files, &diagnostics);
        let diagnostics: Vec<_> = diagnostics
            .sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            diagnostics,
            [
                "d:2: `yahoo.co.uk` should be a name, a dot and an ending",
                "o:2: `free.fr` may be suggested too; remove it from one of the two lists",
                "s:2: `.con` should be what is typed, a space, then what is meant",
                "s:3: `.ent net` means `net`, which is not in the list of mail domains",
                "s:4: `gmail.fr gmail.co` means `gmail.co`, which is not in the list of mail domains",
                "s:5: `mail.com gmail.com` is a real domain of the other lists",
            ]
        );
        assert_eq!(mail.meant("gmail.con"), Some(0));
    }

    const REAL: &str = "
        orange.fr gmail.com me.com mail.com email.com ymail.com rocketmail.com fastmail.com
        hotmail.be hotmail.it hotmail.es hotmail.de hotmail.ch hotmail.ca hotmail.co.uk hotmail.nl
        live.be live.it live.nl live.de live.ca live.co.uk live.se live.dk live.ie live.cn
        outlook.es outlook.de outlook.it outlook.be outlook.pt outlook.com.br outlook.ie
        yahoo.es yahoo.it yahoo.de yahoo.ca yahoo.ro yahoo.co.uk yahoo.com.br yahoo.gr yahoo.in
        gmx.de gmx.net gmx.ch gmx.at gmx.es gmx.it aol.fr aol.de aim.com mac.com msn.fr
        free.com sfr.net sfr.com orange.com orange.es orange.be orange.pl laposte.fr wanadoo.es
        proton.ch protonmail.ch pm.me tutanota.com tuta.io posteo.net mailo.com mailo.fr
        netcourrier.com caramail.fr caramail.com voila.fr club-internet.fr alice.fr aliceadsl.fr
        cegetel.net noos.fr numericable.com dartybox.com tele2.fr nordnet.fr ovh.fr ik.me
        ac-paris.fr ac-versailles.fr ac-reunion.fr ac-creteil.fr education.gouv.fr monlycee.net
        yandex.ru mail.ru ukr.net i.ua qq.com 163.com 126.com sina.com naver.com terra.com.br
        uol.com.br sapo.pt o2.pl wp.pl seznam.cz libero.it virgilio.it tiscali.it t-online.de
        web.de freenet.de arcor.de bluewin.ch skynet.be telenet.be proximus.be voo.be sunrise.ch
        fre.fr box.fr love.fr life.fr like.com line.com fire.fr tree.fr nerf.fr oeuf.fr bef.fr
        neuf.com free.org orage.fr grange.fr orangina.fr orangerie.fr photon.me proto.me
        homemail.com hushmail.com hostmail.com outdoor.fr outdoor.com lacoste.net laporte.net
        aol.it all.com gms.com gmx.us msn.be msg.com mme.com sfp.fr sfb.fr srf.fr fsr.fr bbc.com
        yahoo.co.jp ymail.fr cloud.com gail.com grail.com yazoo.com hotel.fr hotels.com
        example.com exemple.fr exemple.org gouv.fr zoho.com zoho.eu duck.com hey.com
    ";
}

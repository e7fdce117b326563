//! What is answered to a link that a person pastes: the help for that page, or that it is not
//! opened.

use super::{ArticleId, ColumnKind, Flows};

/// The articles for pasted links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastedLinks {
    /// Answers a link to a page of `links.toml`.
    pub listed: ArticleId,
    /// Answers a link to an address of a table, as that of an ENT.
    pub table: ArticleId,
    /// Answers a link to any other host.
    pub other: ArticleId,
    /// Answers a sentence about a link to any other host, as one that was sent to the person.
    pub sent: ArticleId,
}

impl Flows {
    /// The article for a link to a host that the assistant knows; nothing for any other host.
    pub fn article_of_host(&self, host: &str) -> Option<ArticleId> {
        let links = self.pasted_links?;
        let is_listed = self.links.iter().any(|link| {
            let rest = link.url.strip_prefix("https://").unwrap_or(&link.url);
            is_below(host, rest.split('/').next().unwrap_or_default())
        });
        if is_listed {
            return Some(links.listed);
        }
        let tables = self.tables.iter();
        let mut addresses = tables.flat_map(|table| {
            let columns = (0..table.columns.len())
                .filter(|&at| matches!(table.columns[at].kind, ColumnKind::Link));
            columns.flat_map(|at| table.rows.iter().map(move |row| row.text(at)))
        });
        let is_of_table = addresses.any(|address| is_below(host, without_door(address)));
        is_of_table.then_some(links.table)
    }
}

/// Whether a host is `other` or a subdomain of it: « lycee.ent.region.fr » is below
/// « ent.region.fr ».
fn is_below(host: &str, other: &str) -> bool {
    let other = other.strip_prefix("www.").unwrap_or(other);
    !other.is_empty()
        && host
            .strip_suffix(other)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// An address without the name of its log-in service, before which each school has its own name.
fn without_door(address: &str) -> &str {
    DOORS
        .iter()
        .find_map(|door| address.strip_prefix(door))
        .unwrap_or(address)
}

const DOORS: [&str; 3] = ["cas.", "cas3.", "www."];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_by_its_end_and_not_by_its_beginning() {
        for (host, other, below) in [
            (
                "educonnect.education.gouv.fr",
                "educonnect.education.gouv.fr",
                true,
            ),
            (
                "lycee-x.ent.auvergnerhonealpes.fr",
                without_door("cas.ent.auvergnerhonealpes.fr"),
                true,
            ),
            (
                "educonnect.education.gouv.fr.evil.com",
                "educonnect.education.gouv.fr",
                false,
            ),
            ("fausseeclat-bfc.fr", "eclat-bfc.fr", false),
            ("eclat-bfc.fr", "www.eclat-bfc.fr", true),
            ("anything.fr", "", false),
        ] {
            assert_eq!(is_below(host, other), below, "{host} {other}");
        }
    }
}

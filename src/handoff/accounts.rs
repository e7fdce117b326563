//! What platforms say of the accounts of staff, for as long as the program runs: the name by which
//! colleagues see the account, and the language of its client.

use std::collections::BTreeMap;

use guichet_core::handoff::Staff;

/// The longest name that is shown, in characters.
const LONGEST: usize = 32;

/// The accounts of staff, as far as platforms have named them.
#[derive(Default)]
pub(super) struct Accounts {
    names: BTreeMap<Staff, String>,
    languages: BTreeMap<Staff, String>,
}

impl Accounts {
    /// Notes the name of an account, without what would break a line.
    pub(super) fn is_called(&mut self, staff: &Staff, name: &str) {
        let words: Vec<&str> = name.split_whitespace().collect();
        let name: String = words.join(" ").chars().take(LONGEST).collect();
        if !name.is_empty() {
            self.names.insert(staff.clone(), name);
        }
    }

    /// Notes the tag of the language that a member of staff reads in their client.
    pub(super) fn reads(&mut self, staff: &Staff, tag: &str) {
        self.languages.insert(staff.clone(), tag.to_owned());
    }

    pub(super) fn name(&self, staff: &Staff) -> Option<&String> {
        self.names.get(staff)
    }

    pub(super) fn language(&self, staff: &Staff) -> Option<&String> {
        self.languages.get(staff)
    }

    /// The only account of this name, in capitals or not.
    pub(super) fn only_one_called(&self, name: &str) -> Option<Staff> {
        let name = name.to_lowercase();
        let mut found = self
            .names
            .iter()
            .filter(|(_, known)| known.to_lowercase() == name);
        let first = found.next();
        first
            .filter(|_| found.next().is_none())
            .map(|(staff, _)| staff.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_stands_for_one_account_only() {
        let [anne, bob] = ["discord:1", "discord:2"].map(|name| Staff::named(name).expect("staff"));
        let mut accounts = Accounts::default();
        accounts.is_called(&anne, " Anne\nDupont ");
        accounts.is_called(&bob, "\t");
        assert_eq!(
            accounts.name(&anne).map(String::as_str),
            Some("Anne Dupont")
        );
        assert_eq!(accounts.name(&bob), None);
        assert_eq!(accounts.only_one_called("anne dupont"), Some(anne));
        accounts.is_called(&bob, "ANNE Dupont");
        assert_eq!(accounts.only_one_called("anne dupont"), None);
    }
}

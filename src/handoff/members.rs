//! Which members of staff belong to a desk, as far as that changes while the program runs: a member
//! leaves the group, loses a role that counts, or is taken out of the settings.

use std::collections::{BTreeMap, BTreeSet};

use guichet_core::handoff::Staff;

use super::desks::Desk;

/// What platforms and the settings say of staff, by desk: one platform may say different things for two
/// desks.
#[derive(Default)]
pub(super) struct Members {
    /// The staff of each desk whose settings were read again since the start.
    read_again: BTreeMap<String, Vec<Staff>>,
    /// The members of staff who have left the place where a desk works.
    left: BTreeSet<(String, Staff)>,
    /// The roles that count at a desk, for each member of staff whose roles were looked at. A role
    /// that was not looked for counts as not lost.
    roles: BTreeMap<(String, Staff), BTreeSet<Staff>>,
}

impl Members {
    /// Notes the staff of a desk, as the settings name them now.
    pub(super) fn are(&mut self, desk: &str, staff: Vec<Staff>) {
        self.read_again.insert(desk.to_owned(), staff);
    }

    /// The members of staff and roles that the settings name for a desk now.
    pub(super) fn named<'a>(&'a self, desk: &'a Desk) -> &'a [Staff] {
        self.read_again.get(&desk.id).unwrap_or(&desk.staff)
    }

    /// Notes that an account is where the desk works, or has left. `holds` tells whether it holds a ticket
    /// of the desk. Of accounts to which neither matters nothing is kept: a server may have many.
    pub(super) fn moves(&mut self, desk: &Desk, staff: &Staff, is_there: bool, holds: bool) {
        let matters = holds || self.is_member(desk, staff);
        let who = (desk.id.clone(), staff.clone());
        if is_there {
            self.left.remove(&who);
        } else if matters {
            self.left.insert(who);
        }
    }

    /// Notes the roles of an account; the rest as in [`Members::moves`].
    pub(super) fn has_roles(&mut self, desk: &Desk, staff: &Staff, roles: &[String], holds: bool) {
        let named = roles
            .iter()
            .map(|role| Staff::with_role(staff.channel, role));
        let counts = |role: &Staff| self.named(desk).contains(role);
        let known: BTreeSet<Staff> = named.filter(counts).collect();
        let who = (desk.id.clone(), staff.clone());
        if known.is_empty() && !holds {
            self.roles.remove(&who);
        } else {
            self.roles.insert(who, known);
        }
    }

    pub(super) fn forget_roles(&mut self, staff: &Staff) {
        self.roles.retain(|(_, known), _| known != staff);
    }

    /// Whether an account may act at a desk.
    pub(super) fn is_member(&self, desk: &Desk, staff: &Staff) -> bool {
        let who = (desk.id.clone(), staff.clone());
        let named = self.named(desk);
        let counts = |role: &Staff| named.contains(role);
        let by_role = || self.roles.get(&who).is_some_and(|it| it.iter().any(counts));
        !self.left.contains(&who) && !staff.is_role() && (named.contains(staff) || by_role())
    }

    /// Whether a member of staff who could act at a desk no longer can.
    pub(super) fn has_lost(&self, desk: &Desk, staff: &Staff) -> bool {
        let who = (desk.id.clone(), staff.clone());
        let is_role = |role: &Staff| role.is_role() && role.channel == staff.channel;
        let not_looked = self.named(desk).iter().any(is_role) && !self.roles.contains_key(&who);
        !self.is_member(desk, staff) && (self.left.contains(&who) || !not_looked)
    }

    /// The members of staff who belong to a desk by a role, as far as they were seen.
    pub(super) fn by_role<'a>(&'a self, desk: &'a Desk) -> impl Iterator<Item = &'a Staff> {
        let seen = self.roles.keys().filter(|(id, _)| *id == desk.id);
        let seen = seen.map(|(_, staff)| staff);
        seen.filter(|staff| self.is_member(desk, staff) && !self.named(desk).contains(staff))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(name: &str) -> Staff {
        Staff::named(name).expect("staff")
    }

    #[test]
    fn a_role_that_was_not_looked_for_is_not_lost() {
        let desk = Desk::of("office", vec![staff("discord:role:7")]);
        let (anne, mut members) = (staff("discord:1"), Members::default());
        assert!(!members.is_member(&desk, &anne) && !members.has_lost(&desk, &anne));
        members.has_roles(&desk, &anne, &["7".to_owned(), "8".to_owned()], false);
        assert!(members.is_member(&desk, &anne) && !members.has_lost(&desk, &anne));
        members.has_roles(&desk, &anne, &["8".to_owned()], true);
        assert!(!members.is_member(&desk, &anne) && members.has_lost(&desk, &anne));
    }

    #[test]
    fn of_accounts_that_are_no_staff_nothing_is_kept() {
        let desk = Desk::of("office", vec![staff("discord:role:7")]);
        let mut members = Members::default();
        for id in 0..1_000 {
            let other = staff(&format!("discord:{id}"));
            members.has_roles(&desk, &other, &["8".to_owned()], false);
            members.moves(&desk, &other, true, false);
            members.moves(&desk, &other, false, false);
        }
        assert!(members.roles.is_empty() && members.left.is_empty());
    }

    #[test]
    fn two_desks_know_each_their_own() {
        let one = Desk::of("one", vec![staff("discord:role:7")]);
        let other = Desk::of("other", vec![staff("discord:role:9"), staff("telegram:4")]);
        let mut members = Members::default();
        let anne = staff("discord:1");
        members.has_roles(&one, &anne, &["7".to_owned()], false);
        members.has_roles(&other, &anne, &["7".to_owned()], false);
        assert!(members.is_member(&one, &anne) && !members.is_member(&other, &anne));
        members.moves(&one, &staff("telegram:4"), false, false);
        assert!(members.is_member(&other, &staff("telegram:4")));
    }

    #[test]
    fn the_settings_read_again_say_who_belongs_to_a_desk() {
        let desk = Desk::of("office", vec![staff("web:anne"), staff("discord:role:7")]);
        let (anne, bob, cleo) = (staff("web:anne"), staff("web:bob"), staff("discord:1"));
        let mut members = Members::default();
        members.has_roles(&desk, &cleo, &["7".to_owned()], false);
        assert!(members.is_member(&desk, &anne) && members.is_member(&desk, &cleo));
        members.are("office", vec![bob.clone()]);
        for out in [&anne, &cleo] {
            assert!(!members.is_member(&desk, out) && members.has_lost(&desk, out));
        }
        assert!(members.is_member(&desk, &bob));
        assert_eq!(members.by_role(&desk).count(), 0);
        members.are("other", Vec::new());
        assert!(members.is_member(&desk, &bob));
    }

    #[test]
    fn a_member_who_is_in_the_settings_no_longer_has_lost() {
        let desk = Desk::of("office", vec![staff("terminal:bob")]);
        assert!(Members::default().has_lost(&desk, &staff("terminal:anne")));
    }
}

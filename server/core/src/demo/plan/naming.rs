//! Gives names as people of an origin have them: family names, names of fathers, single names, spellings.

use super::super::{
    dice::Dice,
    names::Word,
    origins::{Custom, Origin},
};

/// The names of a person.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    /// Family name, or the only name.
    pub family: Option<String>,
    /// Given names.
    pub given: Option<String>,
    /// Family name before marriage.
    pub birth: Option<String>,
    /// In the script of the language.
    pub original: Option<String>,
    /// As the person wants to be called.
    pub call: Option<String>,
    /// Another spelling on some paper.
    pub spelling: Option<String>,
}

impl Names {
    /// As one says it.
    pub fn spoken(&self) -> String {
        [self.given.as_deref(), self.family.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// The names that go through a family.
pub(super) struct Clan {
    origin: &'static Origin,
    family: Word,
    /// Given name of the father of the children.
    father: Option<Word>,
    taken: Vec<&'static str>,
}

impl Clan {
    /// A family of an origin.
    pub fn new(dice: &mut Dice, origin: &'static Origin) -> Self {
        Self { origin, family: *dice.pick(&origin.pool().family), father: None, taken: Vec::new() }
    }

    fn given(&mut self, dice: &mut Dice, female: bool) -> Word {
        let pool = self.origin.pool();
        let from = if female { &pool.female } else { &pool.male };
        let free = (0..8).map(|_| *dice.pick(from)).find(|word| !self.taken.contains(&word.latin));
        let word = free.unwrap_or_else(|| *dice.pick(from));
        self.taken.push(word.latin);
        word
    }

    /// The first adult.
    pub fn head(&mut self, dice: &mut Dice, female: bool) -> Names {
        let given = self.given(dice, female);
        if female {
            self.father = Some(*dice.pick(&self.origin.pool().male));
        } else {
            self.father = Some(given);
        }
        let single = self.origin.custom == Custom::Single && dice.chance(12);
        let (family, birth) = (self.family, None);
        let second = if self.origin.custom == Custom::Fathers { Some(*dice.pick(&self.origin.pool().family)) } else { None };
        self.names(dice, female, if single { None } else { Some(given) }, if single { given } else { family }, second, birth)
    }

    /// The second adult.
    pub fn spouse(&mut self, dice: &mut Dice, female: bool) -> Names {
        let given = self.given(dice, female);
        if !female {
            self.father = Some(given);
        }
        let own = *dice.pick(&self.origin.pool().family);
        let second = (self.origin.custom == Custom::Fathers).then(|| *dice.pick(&self.origin.pool().family));
        if self.origin.custom == Custom::Fathers || dice.chance(self.origin.wife_keeps) {
            return self.names(dice, female, Some(given), own, second, None);
        }
        let family = self.family;
        self.names(dice, female, Some(given), family, None, Some(own))
    }

    /// A child, or a brother or sister.
    pub fn child(&mut self, dice: &mut Dice, female: bool) -> Names {
        let given = self.given(dice, female);
        let (family, second) = match (self.origin.custom, self.father) {
            // The father's name, and his father's.
            (Custom::Fathers, Some(father)) => (father, Some(self.family)),
            _ => (self.family, None),
        };
        self.names(dice, female, Some(given), family, second, None)
    }

    fn names(
        &self,
        dice: &mut Dice,
        female: bool,
        given: Option<Word>,
        family: Word,
        second: Option<Word>,
        birth: Option<Word>,
    ) -> Names {
        let feminine = self.origin.custom == Custom::Feminine && female;
        let ending = |text: &str, end: &str| if feminine { format!("{text}{end}") } else { text.to_owned() };
        let mut latin = ending(family.latin, "a");
        let mut original = family.original.map(|text| ending(text, "а"));
        if let Some(second) = second {
            latin = format!("{latin} {}", second.latin);
            original = original.zip(second.original).map(|(one, two)| format!("{one} {two}"));
        }
        let original = match given {
            Some(given) => given.original.zip(original).map(|(given, family)| format!("{given} {family}")),
            None => original,
        };
        let whole = given.map_or_else(|| latin.clone(), |given| format!("{} {latin}", given.latin));
        let first = given.map_or(family.latin, |given| given.latin).split(' ').next().unwrap_or_default().to_owned();
        Names {
            family: Some(latin),
            given: given.map(|given| given.latin.to_owned()),
            birth: birth.map(|birth| ending(birth.latin, "a")),
            original,
            call: Some(first),
            spelling: if dice.chance(14) { spelling(&whole) } else { None },
        }
    }
}

/// The same name as another office would write it; `None` where no other way is usual.
fn spelling(name: &str) -> Option<String> {
    const WAYS: [(&str, &str); 14] = [
        ("Mohammad", "Muhammad"),
        ("Mohammed", "Mohamad"),
        ("Hussein", "Hussain"),
        ("Youssef", "Yusuf"),
        ("Khaled", "Chalid"),
        ("Al-", "El "),
        ("Ahmad", "Ahmed"),
        ("Fatima", "Fatimah"),
        ("Ibrahim", "Ebrahim"),
        ("Abdul", "Abdol"),
        ("Kh", "Ch"),
        ("Sh", "Sch"),
        ("ou", "u"),
        ("ee", "i"),
    ];
    WAYS.iter().find(|(from, _)| name.contains(from)).map(|(from, to)| name.replacen(from, to, 1))
}

/// Names of the carriers' staff.
pub(crate) fn of_staff(dice: &mut Dice) -> String {
    let pool = &*super::super::names::STAFF;
    let given = if dice.chance(75) { dice.pick(&pool.female) } else { dice.pick(&pool.male) };
    format!("{} {}", given.latin, dice.pick(&pool.family).latin)
}

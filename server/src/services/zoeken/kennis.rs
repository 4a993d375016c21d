//! Every stem of the ways in, and how much it says: a word that stands at many answers says
//! little.

use std::collections::HashMap;

use app::domain::gemeente::Gemeente;
use app::taal::{Lijst, lijst, woorden_van};

use super::woorden::Woordlezer;

/// Words of a question that say nothing about what somebody wants, beside function words.
const BELEEFD: &str = "graag wil wilt willen kan kunnen moet moeten mag mogen hoe wat waar wanneer welke iets alstublieft \
    the my i to for of at a and is how do need get can with \
    hallo dag vraag vragen nodig heb heeft hebben doen doe gaan ga gaat krijgen krijg krijgt weten weet regelen gemeente";
/// What is left of the weight of such a word.
const LEEG: f32 = 0.17;

/// From this Zipf value on a word loses weight, so much per unit, down to this.
const GEWOON: f32 = 4.6;
const AFTREK: f32 = 0.35;
const MINST: f32 = 0.3;

/// A stem, by its number.
pub type Stamnummer = u32;

/// The stems that are known.
#[derive(Default)]
pub struct Kennis {
    nummers: HashMap<String, Stamnummer>,
    stammen: Vec<String>,
    in_documenten: Vec<u32>,
    gewoonheid: Vec<f32>,
    documenten: u32,
}

impl Kennis {
    /// The number of a stem; a new one gets the next.
    pub fn neem(&mut self, stam: &str) -> Stamnummer {
        if let Some(nummer) = self.nummers.get(stam) {
            return *nummer;
        }
        let nummer = u32::try_from(self.stammen.len()).unwrap_or(u32::MAX);
        self.nummers.insert(stam.to_owned(), nummer);
        self.stammen.push(stam.to_owned());
        self.in_documenten.push(0);
        // A number says something only beside a word.
        self.gewoonheid.push(if stam.bytes().all(|b| b.is_ascii_digit()) { LEEG } else { 1.0 });
        nummer
    }

    /// Counts a document with these stems, each once.
    pub fn tel(&mut self, stammen: impl Iterator<Item = Stamnummer>) {
        self.documenten += 1;
        for stam in stammen {
            self.in_documenten[stam as usize] += 1;
        }
    }

    /// Takes weight from words that everybody uses for everything, and nearly all from those that
    /// only hold a sentence together. How rare a word is among the ways in says less of it: `vol`
    /// stands at one product, and is no word for it.
    pub fn weeg_gewone_woorden(&mut self, gemeente: &Gemeente, lezer: &mut Woordlezer) {
        for (woord, zipf) in lijst(Lijst::Frequentie).lines().filter_map(|regel| regel.split_once('\t')) {
            let Some(zipf) =
                zipf.parse::<u8>().ok().map(|tienden| f32::from(tienden) / 10.0).filter(|zipf| *zipf > GEWOON)
            else {
                continue;
            };
            let Some(nummer) = self.nummer(&lezer.stam(woord)) else { continue };
            let gewicht = (1.0 - (zipf - GEWOON) * AFTREK).max(MINST);
            let plek = &mut self.gewoonheid[nummer as usize];
            *plek = plek.min(gewicht);
        }
        let mut maak_leeg = |woord: &str| {
            let nummer = self.neem(&lezer.stam(woord)) as usize;
            self.gewoonheid[nummer] = LEEG;
        };
        woorden_van(Lijst::Functiewoord).chain(BELEEFD.split_whitespace()).for_each(&mut maak_leeg);
        // Where somebody lives says nothing of what they want.
        let plaatsen = gemeente.woonplaatsen.iter().chain([&gemeente.plaats]);
        plaatsen.flat_map(|plaats| plaats.split_whitespace()).for_each(maak_leeg);
    }

    /// The number of a stem, when it is known.
    pub fn nummer(&self, stam: &str) -> Option<Stamnummer> {
        self.nummers.get(stam).copied()
    }

    /// Does a way in hold this stem?
    pub fn staat_ergens(&self, nummer: Stamnummer) -> bool {
        self.in_documenten.get(nummer as usize).is_some_and(|aantal| *aantal > 0)
    }

    /// The stem of a number.
    pub fn stam(&self, nummer: Stamnummer) -> &str {
        self.stammen.get(nummer as usize).map_or("", String::as_str)
    }

    /// How much a stem says: the rarer, the more.
    pub fn gewicht(&self, nummer: Stamnummer) -> f32 {
        let aantal = self.in_documenten.get(nummer as usize).copied().unwrap_or(0);
        self.zeldzaamheid(aantal) * self.gewoonheid.get(nummer as usize).copied().unwrap_or(1.0)
    }

    /// How much a word says that stands nowhere.
    pub fn gewicht_onbekend(&self) -> f32 {
        self.zeldzaamheid(0)
    }

    #[expect(clippy::cast_precision_loss, reason = "far fewer documents than a float can count")]
    fn zeldzaamheid(&self, aantal: u32) -> f32 {
        let (alle, met) = (self.documenten as f32, aantal as f32);
        (1.0 + (alle - met + 0.5) / (met + 0.5)).ln()
    }
}

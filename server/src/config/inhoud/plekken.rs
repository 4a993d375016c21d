//! Places in a text that the gemeente fills once for all: its telephone, its amounts.

use std::collections::BTreeMap;

use app::domain::gemeente::Gemeente;
use app::domain::tarief::Tarief;
use serde::Deserialize;

use super::bron::Bron;
use super::{InhoudFout, regel_op};

/// The one file with amounts.
const TARIEVEN: &str = "tarieven.toml";
/// Begins a place for an amount: `{tarief:paspoort-kind}`.
const TARIEF: &str = "tarief:";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tarieven {
    #[serde(default)]
    tarief: Vec<Tarief>,
}

/// What stands in the places.
#[derive(Debug, Clone, Default)]
pub struct Plekken {
    waarden: BTreeMap<String, String>,
    tarieven: Vec<Tarief>,
}

impl Plekken {
    /// Reads the amounts, and takes the rest from the gemeente.
    pub fn lees(bron: &Bron, gemeente: &Gemeente, fouten: &mut Vec<InhoudFout>) -> Option<Self> {
        let tarieven = bron.toml::<Tarieven>(TARIEVEN, fouten)?.tarief;
        let vast = [
            ("telefoon", &gemeente.contact.telefoon),
            ("plaats", &gemeente.plaats),
            ("bezoekadres", &gemeente.contact.bezoekadres),
        ];
        let mut waarden: BTreeMap<String, String> =
            vast.into_iter().map(|(naam, waarde)| (naam.to_owned(), waarde.clone())).collect();
        for tarief in &tarieven {
            let plek = format!("{TARIEF}{}", tarief.id);
            if waarden.insert(plek, tarief.bedrag.to_string()).is_some() {
                let wat = format!("tarief `{}` stands here twice: keep one", tarief.id);
                fouten.push(InhoudFout::op(bron, TARIEVEN, &format!("id = \"{}\"", tarief.id), wat));
            }
        }
        // A value lands in TOML between quotes, and in Markdown.
        let mag = |waarde: &str| !waarde.contains(['"', '\\', '\n', '<', '>', '[', ']']);
        for (naam, _) in waarden.iter().filter(|(_, waarde)| !mag(waarde)) {
            let wat = format!("the value of `{{{naam}}}` may hold no quotes, brackets or lines");
            fouten.push(InhoudFout::new("gemeente.toml", wat));
        }
        Some(Self { waarden, tarieven })
    }

    /// The same, when faults in these files are somebody else's to tell.
    pub fn zonder_fouten(bron: &Bron) -> Self {
        let mut fouten = Vec::new();
        let gemeente = bron.toml("gemeente.toml", &mut fouten);
        gemeente.and_then(|gemeente| Self::lees(bron, &gemeente, &mut fouten)).unwrap_or_default()
    }

    /// The text with its places filled, and the amounts it names. An unknown amount, or an
    /// amount that somebody typed, is a fault.
    pub fn vul(&self, pad: &str, tekst: &str, fouten: &mut Vec<InhoudFout>) -> Gevuld {
        let mut gevuld = Gevuld { tekst: String::with_capacity(tekst.len()), tarieven: Vec::new() };
        let mut rest = 0;
        for (van, naam) in plekken(tekst) {
            let waarde = self.waarden.get(naam);
            if waarde.is_none() {
                let wat = match naam.strip_prefix(TARIEF) {
                    Some(id) => format!("there is no tarief `{id}`: add it to {TARIEVEN}, or correct the name"),
                    None => format!(
                        "`{{{naam}}}` is unknown: use {{telefoon}}, {{plaats}}, {{bezoekadres}} or {{{TARIEF}…}}"
                    ),
                };
                fouten.push(InhoudFout { bestand: pad.to_owned(), regel: Some(regel_op(tekst, van)), wat });
            }
            let Some(waarde) = waarde else { continue };
            gevuld.tekst.push_str(&tekst[rest..van]);
            gevuld.tekst.push_str(waarde);
            rest = van + naam.len() + 2;
            if let Some(tarief) = self.tarief(naam).filter(|tarief| !gevuld.tarieven.contains(tarief)) {
                gevuld.tarieven.push(tarief.clone());
            }
        }
        gevuld.tekst.push_str(&tekst[rest..]);
        for (plek, _) in tekst.match_indices('€') {
            let wat = format!("an amount stands only in {TARIEVEN}: write {{{TARIEF}…}} here");
            fouten.push(InhoudFout { bestand: pad.to_owned(), regel: Some(regel_op(tekst, plek)), wat });
        }
        gevuld
    }

    fn tarief(&self, plek: &str) -> Option<&Tarief> {
        let id = plek.strip_prefix(TARIEF)?;
        self.tarieven.iter().find(|tarief| tarief.id == id)
    }
}

/// A text as a person reads it.
pub struct Gevuld {
    /// The text.
    pub tekst: String,
    /// The amounts in it, each once.
    pub tarieven: Vec<Tarief>,
}

/// Each `{name}`, with where it begins.
fn plekken(tekst: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_naam = |naam: &str| {
        let teken = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b":-_".contains(&b);
        !naam.is_empty() && naam.bytes().all(teken)
    };
    tekst.match_indices('{').filter_map(move |(van, _)| {
        let (naam, _) = tekst[van + 1..].split_once('}')?;
        is_naam(naam).then_some((van, naam))
    })
}

//! Texts in TOML: every string that isn't a key, a name of a file or a word for machines.

use app::taal::Tekstsoort;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Eenheid, map_en_naam};
use crate::config::inhoud::{InhoudFout, regel_op};

/// Strings that no person reads, per folder or file: the end of their path.
const GEEN_TEKST: [(&str, &[&str]); 12] = [
    (
        "producten",
        &[
            "icoon",
            "thema",
            "levensgebeurtenissen",
            "upl",
            "upl_uri",
            "trefwoorden",
            "bronnen",
            "verantwoordelijk",
            "actie.soort",
            "actie.doel",
            "kanalen.beste",
            "termijn.norm",
            "termijn.wettelijk",
            "termijn.grond",
            "uitvoerder.naam",
            "uitvoerder.site",
            "uitvoerder.telefoon",
        ],
    ),
    (
        "formulieren",
        &["slug", "zaaktype", "id", "veld.naam", "soort", "autocomplete", "waarde", "als.veld", "als.is", "als"],
    ),
    ("zaaktypen", &["identificatie", "id", "team"]),
    ("levensgebeurtenissen.toml", &["id", "icoon", "trefwoorden", "product"]),
    ("vragen.toml", &["id", "thema", "trefwoorden", "product"]),
    ("locaties.toml", &["id", "adres", "trefwoorden", "van", "tot"]),
    ("berichten", &["datum", "tot"]),
    ("calamiteiten.toml", &["sinds", "tot", "meer"]),
    ("nood.toml", &["typt", "telefoon"]),
    ("themas.toml", &["id", "icoon"]),
    ("toegankelijkheid.toml", &["status", "opgesteld_op", "onderzocht_op", "onderzoek_gepland", "register", "wanneer"]),
    ("woordenlijst.toml", &["term", "vormen", "eigenaar", "bron"]),
];
/// Names and numbers, no prose.
const GEMEENTE: [&str; 3] = ["gemeente.toml", "toptaken.toml", "budget.toml"];

/// A file in one of these is a form or a zaaktype, whatever its name.
const IN_MAPPEN: [&str; 2] = ["formulieren", "zaaktypen"];

/// Reads the texts; `vanaf` is the number of lines before the TOML begins.
pub fn lees(bestand: &str, tekst: &str, vanaf: usize, soort: Tekstsoort, fouten: &mut Vec<InhoudFout>) -> Vec<Eenheid> {
    if GEMEENTE.contains(&map_en_naam(bestand).1)
        && soort != Tekstsoort::Lang
        && !IN_MAPPEN.contains(&map_en_naam(bestand).0)
    {
        return Vec::new();
    }
    match DeTable::parse(tekst) {
        Ok(wortel) => {
            let mut lezer = Lezer { bestand, tekst, vanaf, soort, uit: Vec::new() };
            lezer.tabel(wortel.get_ref(), "");
            lezer.uit
        }
        Err(fout) => {
            fouten.push(InhoudFout::van_toml(bestand, tekst, vanaf, &fout));
            Vec::new()
        }
    }
}

struct Lezer<'t> {
    bestand: &'t str,
    tekst: &'t str,
    vanaf: usize,
    soort: Tekstsoort,
    uit: Vec<Eenheid>,
}

impl Lezer<'_> {
    fn tabel(&mut self, tabel: &DeTable<'_>, pad: &str) {
        for (sleutel, waarde) in tabel {
            let pad =
                if pad.is_empty() { sleutel.get_ref().to_string() } else { format!("{pad}.{}", sleutel.get_ref()) };
            self.waarde(waarde, &pad);
        }
    }

    fn waarde(&mut self, waarde: &Spanned<DeValue<'_>>, pad: &str) {
        match waarde.get_ref() {
            DeValue::String(tekst) if self.is_tekst(pad) => self.neem(tekst, waarde.span().start),
            DeValue::Array(lijst) => lijst.iter().for_each(|deel| self.waarde(deel, pad)),
            DeValue::Table(tabel) => self.tabel(tabel, pad),
            _ => {}
        }
    }

    fn neem(&mut self, tekst: &str, plek: usize) {
        // A string between three quotes may begin on the next line, and holds lines of its own.
        let rest = &self.tekst[plek..];
        let op_volgende = rest.starts_with("\"\"\"\n") || rest.starts_with("'''\n");
        let regel = self.vanaf + regel_op(self.tekst, plek) + usize::from(op_volgende);
        self.uit.push(Eenheid::new(self.bestand, regel, self.soort, tekst).met_regels());
    }

    fn is_tekst(&self, pad: &str) -> bool {
        let (map, naam) = map_en_naam(self.bestand);
        let geen =
            GEEN_TEKST.iter().filter(|(deel, _)| [map, naam].contains(deel)).flat_map(|(_, einden)| einden.iter());
        !geen.into_iter().any(|einde| pad == *einde || pad.strip_suffix(einde).is_some_and(|voor| voor.ends_with('.')))
    }
}

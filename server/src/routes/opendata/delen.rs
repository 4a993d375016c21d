//! Parts of a product that need nothing but themselves.

use app::api::opendata as uit;
use app::domain::duur::Duur;
use app::domain::kanaal::Kanaal;
use app::domain::product::{Levertermijn, Product};
use app::domain::tarief::{Tarief, Vaststeller};

/// An amount, with a decimal point.
pub fn tarief(tarief: &Tarief) -> uit::Tarief {
    uit::Tarief {
        id: tarief.id.clone(),
        naam: tarief.naam.clone(),
        bedrag: tarief.bedrag.decimaal(),
        valuta: "EUR",
        vastgesteld_door: match tarief.wie {
            Vaststeller::Gemeente => uit::Vaststeller::Gemeente,
            Vaststeller::Rijk => uit::Vaststeller::Rijk,
        },
        bron: tarief.bron.clone(),
    }
}

/// A term, in words and by ISO 8601.
pub fn termijn(termijn: &Levertermijn) -> uit::Termijn {
    let duur = |duur: Duur| uit::Duur { tekst: duur.to_string(), duur: duur.iso() };
    uit::Termijn {
        norm: duur(termijn.norm),
        wettelijk: termijn.wettelijk.map(duur),
        telt_vanaf: termijn.telt_vanaf.clone(),
        grond: termijn.grond.clone(),
    }
}

/// The ways to ask for a product, the best first.
pub fn kanalen(product: &Product) -> Vec<uit::Kanaal> {
    let kanalen = &product.kop.kanalen;
    let kanaal = |(kanaal, hoe): (Kanaal, &str)| uit::Kanaal {
        soort: match kanaal {
            Kanaal::Online => uit::Kanaalsoort::Online,
            Kanaal::Bellen => uit::Kanaalsoort::Bellen,
            Kanaal::Langskomen => uit::Kanaalsoort::Langskomen,
            Kanaal::Thuis => uit::Kanaalsoort::Thuis,
            Kanaal::Post => uit::Kanaalsoort::Post,
        },
        uitleg: hoe.to_owned(),
        waarom: (kanaal == kanalen.beste).then(|| kanalen.waarom.clone()),
    };
    kanalen.alle().map(kanaal).collect()
}

/// The other organisation that does it.
pub fn uitvoerder(product: &Product) -> Option<uit::Uitvoerder> {
    product.kop.uitvoerder.as_ref().map(|ander| uit::Uitvoerder {
        naam: ander.naam.clone(),
        hulp: ander.hulp.clone(),
        telefoon: ander.telefoon.clone(),
        site: ander.site.clone(),
    })
}

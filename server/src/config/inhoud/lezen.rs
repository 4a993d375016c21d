//! Reads every content file. A file that cannot be read is a fault; whether files fit
//! together is asked later.

use std::sync::Arc;

use app::domain::bericht::Calamiteit;
use app::domain::levensgebeurtenis::Levensgebeurtenis;
use app::domain::locatie::Locatie;
use app::domain::nood::Nood;
use app::domain::product::Groep;
use app::domain::vraag::Vraag;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::plekken::Plekken;
use super::{
    Bron, EigenWoorden, Inhoud, InhoudFout, Toptaken, Zoekwoord, controle, formulieren, producten, teksten, verklaring,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themas {
    thema: Vec<Groep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Levensgebeurtenissen {
    levensgebeurtenis: Vec<Levensgebeurtenis>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vragen {
    #[serde(default)]
    vraag: Vec<Vraag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Locaties {
    #[serde(default)]
    locatie: Vec<Locatie>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Calamiteiten {
    #[serde(default)]
    calamiteit: Vec<Calamiteit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nooden {
    #[serde(default)]
    nood: Vec<Nood>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Zoekwoorden {
    #[serde(default)]
    zoekwoord: Vec<Zoekwoord>,
}

/// All files; nothing when one of them is missing or broken.
pub fn lees(bron: Bron, fouten: &mut Vec<InhoudFout>) -> Option<Inhoud> {
    let gemeente = bron.toml("gemeente.toml", fouten)?;
    let plekken = Plekken::lees(&bron, &gemeente, fouten)?;
    let themas: Option<Themas> = bron.toml("themas.toml", fouten);
    let leven: Option<Levensgebeurtenissen> = gevuld(&bron, "levensgebeurtenissen.toml", &plekken, fouten);
    let vragen: Option<Vragen> = gevuld(&bron, "vragen.toml", &plekken, fouten);
    let locaties: Option<Locaties> = gevuld(&bron, "locaties.toml", &plekken, fouten);
    let calamiteiten: Option<Calamiteiten> = gevuld(&bron, "calamiteiten.toml", &plekken, fouten);
    let nood: Option<Nooden> = gevuld(&bron, "nood.toml", &plekken, fouten);
    let zoekwoorden: Option<Zoekwoorden> = bron.toml("zoekwoorden.toml", fouten);
    let toptaken: Option<Toptaken> = bron.toml("toptaken.toml", fouten);
    let producten = producten::lees(&bron, &plekken, fouten);
    let paginas = teksten::lees_paginas(&bron, &plekken, fouten);
    let berichten = teksten::lees_berichten(&bron, &plekken, fouten);
    let formulieren = formulieren::lees(&bron, fouten);
    let zaaktypen = formulieren::lees_zaaktypen(&bron, fouten);
    let verklaring = verklaring::lees(&bron, fouten);
    let woorden = EigenWoorden::lees(&bron, fouten);
    let thema_css = bron.tekst("thema.css", fouten);
    let emails = ["bevestiging", "status"]
        .into_iter()
        .filter_map(|naam| Some((naam.to_owned(), bron.tekst(&format!("emails/{naam}.txt"), fouten)?)))
        .collect();
    Some(Inhoud {
        gemeente: Arc::new(gemeente),
        themas: themas?.thema,
        levensgebeurtenissen: leven?.levensgebeurtenis.into_iter().map(Arc::new).collect(),
        vragen: vragen?.vraag.into_iter().map(Arc::new).collect(),
        locaties: locaties?.locatie.into_iter().map(Arc::new).collect(),
        berichten,
        calamiteiten: calamiteiten?.calamiteit,
        nood: nood?.nood.into_iter().map(Arc::new).collect(),
        zoekwoorden: zoekwoorden?.zoekwoord,
        plekken,
        producten,
        toptaken: toptaken?,
        formulieren,
        zaaktypen,
        verklaring: Arc::new(verklaring?),
        paginas,
        emails,
        begripzoeker: Arc::new(woorden.as_ref()?.begripzoeker()),
        woorden: woorden?,
        thema_css: thema_css?,
        bron,
    })
}

/// What is going on now, read anew beside content that stays as it is: a calamity must not wait for
/// somebody to mend another file. Nothing when it is what it was.
pub fn actueel(oud: &Inhoud) -> Result<Option<Inhoud>, Vec<InhoudFout>> {
    let mut fouten = Vec::new();
    let Inhoud { bron, plekken, .. } = oud;
    let calamiteiten: Option<Calamiteiten> = gevuld(bron, "calamiteiten.toml", plekken, &mut fouten);
    let berichten = teksten::lees_berichten(bron, plekken, &mut fouten);
    let Some(calamiteiten) = calamiteiten.filter(|_| fouten.is_empty()) else { return Err(fouten) };
    if calamiteiten.calamiteit == oud.calamiteiten && berichten == oud.berichten {
        return Ok(None);
    }
    let nieuw = Inhoud { calamiteiten: calamiteiten.calamiteit, berichten, ..oud.clone() };
    let fouten = controle::actueel(&nieuw);
    if fouten.is_empty() { Ok(Some(nieuw)) } else { Err(fouten) }
}

/// A TOML file with its places filled.
fn gevuld<T: DeserializeOwned>(bron: &Bron, pad: &str, plekken: &Plekken, fouten: &mut Vec<InhoudFout>) -> Option<T> {
    let tekst = plekken.vul(pad, &bron.tekst(pad, fouten)?, fouten).tekst;
    toml::from_str(&tekst).map_err(|fout| fouten.push(InhoudFout::van_toml(pad, &tekst, 0, &fout))).ok()
}

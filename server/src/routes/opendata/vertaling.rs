//! From the domain to open data: every address whole, every term also for machines.

use std::sync::Arc;

use app::api::opendata as uit;
use app::domain::gemeente::Gemeente;
use app::domain::product::{ActieSoort, Product};
use app::portal::Catalogus;

use super::delen::{kanalen, tarief, termijn, uitvoerder};

/// Translates what one portal has.
pub struct Vertaler<'c> {
    catalogus: &'c dyn Catalogus,
    gemeente: Arc<Gemeente>,
}

impl<'c> Vertaler<'c> {
    /// For this portal.
    pub fn new(catalogus: &'c dyn Catalogus) -> Self {
        Self { catalogus, gemeente: catalogus.gemeente() }
    }

    /// The whole address of an own path; an address that is whole already stays as it is.
    pub fn adres(&self, pad: &str) -> String {
        if pad.starts_with('/') { format!("{}{pad}", self.gemeente.portaal_url) } else { pad.to_owned() }
    }

    /// HTML of the content with whole addresses. Our own renderer wrote it: a quote in a text
    /// is an entity there, so these letters are nothing but the begin of an own path.
    pub fn html(&self, html: &str) -> String {
        html.replace("href=\"/", &format!("href=\"{}/", self.gemeente.portaal_url))
    }

    /// One product.
    pub fn product(&self, product: &Product) -> uit::Product {
        let kop = &product.kop;
        let tarieven = product.tarieven.iter().map(tarief).collect();
        let (html, plat) = (self.html(&product.tekst_html), product.tekst_plat.clone());
        uit::Product {
            slug: product.slug.clone(),
            url: self.adres(&product.pad()),
            naam: kop.naam.clone(),
            upl_naam: kop.upl.clone(),
            upl_uri: kop.upl_uri.clone(),
            sdg: product.sdg.clone(),
            thema: self.thema(&kop.thema),
            levensgebeurtenissen: self.levensgebeurtenissen(&kop.levensgebeurtenissen),
            inleiding: kop.inleiding.clone(),
            doelgroep: uit::Doelgroep { voor_wie: kop.voor_wie.clone(), niet_voor: kop.niet_voor.clone() },
            kosten: uit::Kosten { tekst: kop.kosten.clone(), tarieven },
            geldig: kop.geldig.clone(),
            termijn: kop.termijn.as_ref().map(termijn),
            kanalen: kanalen(product),
            actie: self.actie(product),
            uitvoerder: uitvoerder(product),
            bezwaar: kop.bezwaar,
            tekst: uit::Tekst { html, plat },
            vragen: self.vragen(&product.slug),
            trefwoorden: kop.trefwoorden.clone(),
            bronnen: kop.bronnen.clone(),
            verantwoordelijk: kop.verantwoordelijk.clone(),
            gecontroleerd: kop.gecontroleerd,
            opnieuw_controleren: kop.opnieuw_controleren,
        }
    }

    fn thema(&self, id: &str) -> uit::Thema {
        let naam = self.catalogus.thema(id).map_or_else(String::new, |groep| groep.naam);
        uit::Thema { id: id.to_owned(), naam }
    }

    fn levensgebeurtenissen(&self, ids: &[String]) -> Vec<uit::Levensgebeurtenis> {
        let alle = self.catalogus.levensgebeurtenissen();
        let gevonden = ids.iter().filter_map(|id| alle.iter().find(|leven| leven.id == *id));
        gevonden
            .map(|leven| uit::Levensgebeurtenis {
                id: leven.id.clone(),
                naam: leven.naam.clone(),
                url: self.adres(&leven.pad()),
            })
            .collect()
    }

    fn vragen(&self, slug: &str) -> Vec<uit::Vraag> {
        let vragen = self.catalogus.vragen_bij(slug).into_iter();
        vragen.map(|vraag| uit::Vraag { vraag: vraag.vraag.clone(), antwoord: vraag.antwoord.clone() }).collect()
    }

    fn actie(&self, product: &Product) -> uit::Actie {
        let actie = &product.kop.actie;
        let soort = match actie.soort {
            ActieSoort::Formulier => uit::Actiesoort::Formulier,
            ActieSoort::Bellen => uit::Actiesoort::Bellen,
            ActieSoort::Verwijzing => uit::Actiesoort::Verwijzing,
            ActieSoort::Pagina => uit::Actiesoort::Pagina,
        };
        let url = self.adres(&product.doel(&self.gemeente));
        uit::Actie { soort, tekst: actie.tekst.clone(), uitleg: actie.uitleg.clone(), url }
    }
}

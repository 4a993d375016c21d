//! Judging a step in the browser, with the same rules as the server, and showing it in
//! the places that the page keeps ready.

use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, Event, HtmlElement, HtmlFormElement};

use super::super::Stapgegevens;
use super::bewaren::{Bewaarder, waarden};
use crate::forms::antwoorden::Antwoorden;
use crate::forms::definitie::{Soort, Veld};
use crate::forms::melding::Fout;
use crate::forms::validatie::controleer_stap;
use crate::texts::melding;

/// Listens to the form inside `wortel`: saves while typing, judges a field when it is
/// left, and the whole step when it is sent.
pub fn help_bij_stap(wortel: &Element, gegevens: Stapgegevens) {
    let Some(formulier) = zoek(wortel, "form").and_then(|el| el.dyn_into::<HtmlFormElement>().ok()) else {
        return;
    };
    let Some(document) = web_sys::window().and_then(|venster| venster.document()) else { return };
    let gegevens = Rc::new(gegevens);
    let bewaarder = Bewaarder::new(formulier.clone(), Rc::clone(&gegevens));
    let stap = Rc::new(Stapformulier { document, formulier, gegevens });

    let (bij_letter, getypt) = (bewaarder.clone(), Rc::clone(&stap));
    luister(&stap.formulier, "input", move |gebeurtenis| {
        getypt.getypt(&gebeurtenis);
        bij_letter.plan();
    });
    let bij_verlaten = Rc::clone(&stap);
    luister(&stap.formulier, "focusout", move |gebeurtenis| later(&bij_verlaten, &gebeurtenis));
    let bij_versturen = Rc::clone(&stap);
    luister(&stap.formulier, "submit", move |gebeurtenis| {
        if bij_versturen.mag_weg(&gebeurtenis) {
            bewaarder.stop();
        }
    });
}

struct Stapformulier {
    document: Document,
    formulier: HtmlFormElement,
    gegevens: Rc<Stapgegevens>,
}

impl Stapformulier {
    fn fouten(&self) -> Vec<Fout> {
        let antwoorden: Antwoorden = waarden(&self.formulier).into_iter().collect();
        controleer_stap(&self.gegevens.velden, &antwoorden, self.gegevens.vandaag)
    }

    /// While typing only good news: a message goes as soon as its answer is right.
    fn getypt(&self, gebeurtenis: &Event) {
        let Some(naam) = invoernaam(gebeurtenis) else { return };
        if let Some((eerste, None)) = self.oordeel(&naam) {
            self.toon_bij(&eerste, None);
        }
    }

    /// A question is judged when it is left, and only when all its boxes hold something:
    /// nobody is told off for passing by.
    fn verlaten(&self, naam: &str) {
        if let Some((eerste, fout)) = self.oordeel(naam) {
            self.toon_bij(&eerste, fout.as_ref());
        }
    }

    /// What is wrong with the question of this input, and the input where that is said.
    /// `None` when the question is not complete yet.
    fn oordeel(&self, naam: &str) -> Option<(String, Option<Fout>)> {
        let veld = self.gegevens.velden.iter().find(|veld| veld.invoernamen().iter().any(|invoer| invoer == naam))?;
        let antwoorden: Antwoorden = waarden(&self.formulier).into_iter().collect();
        let (eerste, nodig) = match veld.soort {
            Soort::Datum { .. } => (veld.deel("dag"), veld.invoernamen()),
            _ => (naam.to_owned(), vec![naam.to_owned()]),
        };
        let compleet = nodig.iter().all(|invoer| !antwoorden.tekst(invoer).is_empty());
        let fout = self.fouten().into_iter().find(|fout| fout.invoer == eerste);
        (compleet || fout.is_none()).then_some((eerste, fout))
    }

    /// May the form be sent? If not, shows why and moves to the summary. `Later verder`
    /// always may.
    fn mag_weg(&self, gebeurtenis: &Event) -> bool {
        let later = js_sys::Reflect::get(gebeurtenis, &"submitter".into())
            .ok()
            .and_then(|knop| knop.dyn_into::<Element>().ok())
            .is_some_and(|knop| knop.has_attribute("formnovalidate"));
        let fouten = if later { Vec::new() } else { self.fouten() };
        for invoer in self.gegevens.velden.iter().flat_map(Veld::invoernamen) {
            self.toon_bij(&invoer, fouten.iter().find(|fout| fout.invoer == invoer));
        }
        self.toon_lijst(&fouten);
        if !fouten.is_empty() {
            gebeurtenis.prevent_default();
        }
        fouten.is_empty()
    }

    /// Puts the words at an input, or takes them away. Does nothing for an input that has
    /// no place for them.
    fn toon_bij(&self, invoer: &str, fout: Option<&Fout>) {
        let Some(plek) = self.document.get_element_by_id(&format!("{invoer}-fout")) else { return };
        let tekst = fout.map(|fout| melding::tekst(&fout.melding)).unwrap_or_default();
        zet(&plek, "hidden", fout.is_none().then_some(""));
        if let Some(woorden) = zoek(&plek, "span") {
            woorden.set_text_content(Some(&tekst));
        }
        for groep in ["utrecht-form-field", "utrecht-form-fieldset"] {
            if let Ok(Some(om)) = plek.closest(&format!(".{groep}")) {
                let _ = om.class_list().toggle_with_force(&format!("{groep}--invalid"), fout.is_some());
            }
        }
        let vak = self.document.get_element_by_id(invoer);
        // ARIA knows `aria-invalid` for a box to tick, not for a radio.
        if let Some(vak) = vak.filter(|vak| vak.get_attribute("type").as_deref() != Some("radio")) {
            zet(&vak, "aria-invalid", fout.map(|_| "true"));
        }
    }

    fn toon_lijst(&self, fouten: &[Fout]) {
        let Some(lijst) = self.document.get_element_by_id("fouten") else { return };
        zet(&lijst, "hidden", fouten.is_empty().then_some(""));
        if let Some(regels) = zoek(&lijst, "ul") {
            regels.set_text_content(None);
            for fout in fouten {
                self.voeg_regel_toe(&regels, fout);
            }
        }
        if fouten.is_empty() {
            return;
        }
        let voorvoegsel = crate::texts::nl::kader::FOUT_VOOR_TITEL;
        if !self.document.title().starts_with(voorvoegsel) {
            self.document.set_title(&format!("{voorvoegsel}{}", self.document.title()));
        }
        if let Ok(lijst) = lijst.dyn_into::<HtmlElement>() {
            let _ = lijst.focus();
        }
    }

    fn voeg_regel_toe(&self, regels: &Element, fout: &Fout) {
        let (Ok(regel), Ok(link)) = (self.document.create_element("li"), self.document.create_element("a")) else {
            return;
        };
        regel.set_class_name("utrecht-unordered-list__item");
        link.set_class_name("nl-link");
        zet(&link, "href", Some(&format!("#{}", fout.invoer)));
        link.set_text_content(Some(&melding::tekst(&fout.melding)));
        let _ = regel.append_child(&link);
        let _ = regels.append_child(&regel);
    }
}

/// Judges the field that was left a moment later. A message makes the page longer, and a
/// button that moves between pressing and letting go is a click that gets lost.
fn later(stap: &Rc<Stapformulier>, gebeurtenis: &Event) {
    const EVEN_MS: u32 = 300;
    let Some(naam) = invoernaam(gebeurtenis) else { return };
    let stap = Rc::clone(stap);
    spawn_local(async move {
        TimeoutFuture::new(EVEN_MS).await;
        let op_weg = stap.document.active_element().is_some_and(|el| matches!(el.tag_name().as_str(), "BUTTON" | "A"));
        if !op_weg {
            stap.verlaten(&naam);
        }
    });
}

fn invoernaam(gebeurtenis: &Event) -> Option<String> {
    gebeurtenis.target()?.dyn_into::<Element>().ok()?.get_attribute("name")
}

fn zoek(in_element: &Element, selector: &str) -> Option<Element> {
    in_element.query_selector(selector).ok().flatten()
}

/// Sets an attribute, or removes it. Fails only on a malformed name, and ours are fixed.
fn zet(element: &Element, naam: &str, waarde: Option<&str>) {
    let _ = match waarde {
        Some(waarde) => element.set_attribute(naam, waarde),
        None => element.remove_attribute(naam),
    };
}

fn luister(formulier: &HtmlFormElement, soort: &str, doe: impl FnMut(Event) + 'static) {
    let luisteraar = Closure::<dyn FnMut(Event)>::new(doe);
    let _ = formulier.add_event_listener_with_callback(soort, luisteraar.as_ref().unchecked_ref());
    // The form lives as long as the page, so its listeners may too.
    luisteraar.forget();
}

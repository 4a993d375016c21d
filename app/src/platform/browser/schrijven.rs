//! Judging what is written, a moment after the last letter.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DocumentFragment, Element, HtmlTemplateElement, HtmlTextAreaElement};

use crate::api::client;
use crate::taal::{Bevinding, Ernst, LANGSTE_TEKST, Tekstsoort, Woordenschat, beoordeel};
use crate::texts::taal::{HOOGSTENS, nog_meer, samenvatting, uitleg, woorden};

/// Pause after the last letter: long enough not to blink at each, short enough to be while typing.
const RUST_MS: u32 = 150;
/// Name of the measure in the browser's own timeline: how long one judgement takes.
const METING: &str = "schrijfhulp";

/// Listens to the box inside `wortel`. The lists are fetched when somebody begins to write.
pub fn help_bij_schrijven(wortel: &Element, woorden: Vec<String>) {
    let Ok(Some(vak)) = wortel.query_selector("textarea") else { return };
    let Ok(vak) = vak.dyn_into::<HtmlTextAreaElement>() else { return };
    let hulp = Rc::new(Hulp {
        wortel: wortel.clone(),
        vak,
        woorden,
        schat: RefCell::default(),
        beurt: Cell::default(),
        laadt: Cell::default(),
    });
    if !hulp.vak.value().is_empty() && hulp.van_de_server().is_none() {
        Rc::clone(&hulp).plan();
    }
    let bij_letter = Rc::clone(&hulp);
    let luisteraar = Closure::<dyn FnMut()>::new(move || Rc::clone(&bij_letter).plan());
    let _ = hulp.vak.add_event_listener_with_callback("input", luisteraar.as_ref().unchecked_ref());
    // The box lives as long as the page, so its listener may too.
    luisteraar.forget();
}

struct Hulp {
    wortel: Element,
    vak: HtmlTextAreaElement,
    woorden: Vec<String>,
    schat: RefCell<Option<Woordenschat>>,
    beurt: Cell<u32>,
    laadt: Cell<bool>,
}

impl Hulp {
    fn plan(self: Rc<Self>) {
        let beurt = self.beurt.get().wrapping_add(1);
        self.beurt.set(beurt);
        spawn_local(async move {
            TimeoutFuture::new(RUST_MS).await;
            if self.beurt.get() == beurt && self.heeft_woorden().await {
                self.oordeel();
            }
        });
    }

    /// Fetches the lists once: who comes while that goes on is served by the first. Without the
    /// lists there is no help, and the box works as before; the next letter tries again.
    async fn heeft_woorden(&self) -> bool {
        if self.schat.borrow().is_some() {
            return true;
        }
        if self.laadt.replace(true) {
            return false;
        }
        let pakket = self.haal_woorden().await;
        self.laadt.set(false);
        *self.schat.borrow_mut() = pakket.as_deref().map(Woordenschat::van_pakket);
        pakket.is_some()
    }

    async fn haal_woorden(&self) -> Option<String> {
        let mut pakket = String::new();
        for adres in &self.woorden {
            pakket.push_str(&client::haal_tekst(adres).await.ok()?);
        }
        Some(pakket)
    }

    fn oordeel(&self) {
        let schat = self.schat.borrow();
        let Some(schat) = schat.as_ref() else { return };
        let tekst: String = self.vak.value().chars().take(LANGSTE_TEKST).collect();
        let klok = web_sys::window().and_then(|venster| venster.performance());
        if let Some(klok) = &klok {
            // Only the last one is kept: a person may write all day.
            klok.clear_marks_with_mark_name(METING);
            klok.clear_measures_with_measure_name(METING);
            let _ = klok.mark(METING);
        }
        let oordeel = beoordeel(&tekst, Tekstsoort::Vrij, schat);
        if let Some(klok) = klok {
            let _ = klok.measure_with_start_mark(METING, METING);
        }
        if let Some(oud) = self.van_de_server() {
            oud.remove();
        }
        let Some(plek) = self.zoek(".writing-help__findings") else { return };
        let _ = plek.remove_attribute("hidden");
        zet_tekst(&self.wortel, "[role=status]", &samenvatting(&oordeel));
        zet_tekst(&plek, ".soft", &nog_meer(&oordeel).unwrap_or_default());
        let Ok(Some(lijst)) = plek.query_selector("ul") else { return };
        lijst.set_text_content(None);
        for bevinding in oordeel.bevindingen.iter().take(HOOGSTENS) {
            if let Some(regel) = self.regel(&tekst, bevinding) {
                let _ = lijst.append_child(&regel);
            }
        }
    }

    /// One finding, after the template in the page.
    fn regel(&self, tekst: &str, bevinding: &Bevinding) -> Option<DocumentFragment> {
        let sjabloon = match bevinding.ernst {
            Ernst::Fout => "template[data-ernst=fout]",
            Ernst::LetOp => "template[data-ernst=let-op]",
        };
        let sjabloon = self.zoek(sjabloon)?.dyn_into::<HtmlTemplateElement>().ok()?;
        let regel = sjabloon.content().clone_node_with_deep(true).ok()?.dyn_into::<DocumentFragment>().ok()?;
        for (plek, wat) in [(".findings__words", woorden(tekst, bevinding)), (".findings__advice", uitleg(bevinding))] {
            regel.query_selector(plek).ok().flatten()?.set_text_content(Some(&wat));
        }
        Some(regel)
    }

    /// What the server said of the text that was sent: it holds until somebody types on.
    fn van_de_server(&self) -> Option<Element> {
        self.wortel.owner_document()?.get_element_by_id("uitkomst")
    }

    fn zoek(&self, selector: &str) -> Option<Element> {
        self.wortel.query_selector(selector).ok().flatten()
    }
}

/// The same words again are left alone, so that they are not read out twice.
fn zet_tekst(in_element: &Element, selector: &str, tekst: &str) {
    if let Ok(Some(plek)) = in_element.query_selector(selector)
        && plek.text_content().as_deref() != Some(tekst)
    {
        plek.set_text_content(Some(tekst));
    }
}

//! Keeping what is typed: a moment after the last letter, and one request at a time.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::{FormData, HtmlFormElement};

use super::super::Stapgegevens;
use crate::api::Invoer;
use crate::api::client::{self, Mislukt};
use crate::texts::nl::formulier as t;

/// Pause after the last letter before it is saved, in milliseconds: short enough that an
/// ended session loses a word at most, long enough not to ask at each letter.
const RUST_MS: u32 = 600;

/// Saves the form of one step in the background.
#[derive(Clone)]
pub struct Bewaarder {
    formulier: HtmlFormElement,
    gegevens: Rc<Stapgegevens>,
    beurt: Rc<Cell<u32>>,
}

impl Bewaarder {
    /// For this form.
    pub fn new(formulier: HtmlFormElement, gegevens: Rc<Stapgegevens>) -> Self {
        Self { formulier, gegevens, beurt: Rc::default() }
    }

    /// Something was typed: save it when it stays quiet.
    pub fn plan(&self) {
        let beurt = self.beurt.get().wrapping_add(1);
        self.beurt.set(beurt);
        let deze = self.clone();
        spawn_local(async move {
            TimeoutFuture::new(RUST_MS).await;
            if deze.beurt.get() == beurt {
                deze.bewaar(beurt).await;
            }
        });
    }

    /// The form is being sent: what is still planned has no use any more.
    pub fn stop(&self) {
        self.beurt.set(self.beurt.get().wrapping_add(1));
    }

    async fn bewaar(&self, beurt: u32) {
        let invoer = Invoer { antwoorden: waarden(&self.formulier) };
        let g = &self.gegevens;
        let uitkomst = client::bewaar(&g.formulier, &g.stap, &g.csrf, &invoer).await;
        if self.beurt.get() != beurt {
            return;
        }
        match uitkomst {
            Ok(bewaard) => self.toon(&t::bewaard_om(bewaard.bewaard_om)),
            Err(Mislukt::SessieVoorbij) => self.toon(t::SESSIE_VOORBIJ),
            Err(Mislukt::Later) => {
                self.toon(t::BEWAREN_MISLUKT);
                self.plan_opnieuw(beurt);
            }
        }
    }

    fn plan_opnieuw(&self, beurt: u32) {
        const OPNIEUW_MS: u32 = 10_000;
        let deze = self.clone();
        spawn_local(async move {
            TimeoutFuture::new(OPNIEUW_MS).await;
            if deze.beurt.get() == beurt {
                deze.plan();
            }
        });
    }

    fn toon(&self, tekst: &str) {
        let Ok(Some(regel)) = self.formulier.query_selector(".saved") else { return };
        let _ = regel.remove_attribute("hidden");
        if let Ok(Some(woorden)) = regel.query_selector("span") {
            woorden.set_text_content(Some(tekst));
        }
    }
}

/// All names and values, as the browser would post them.
pub fn waarden(formulier: &HtmlFormElement) -> Vec<(String, String)> {
    let Ok(gegevens) = FormData::new_with_form(formulier) else { return Vec::new() };
    let paren = js_sys::try_iter(&gegevens).ok().flatten();
    let lees = |paar: wasm_bindgen::JsValue| {
        let paar = js_sys::Array::from(&paar);
        Some((paar.get(0).as_string()?, paar.get(1).as_string()?))
    };
    paren.into_iter().flatten().filter_map(Result::ok).filter_map(lees).collect()
}

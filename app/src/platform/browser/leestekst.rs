//! What a page says to who listens: the text of `main`, sentence by sentence.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Range, Window};

use super::super::zinplek::{Plek, zinnen_in};

/// What is not text of the page: what one presses or fills in, the way back, signs. And what
/// nobody sees, as far as its style doesn't say so: closed explanations, words for a screen reader.
const GEEN_TEKST: &str = "nav, .back, button, input, select, textarea, [aria-hidden=true], .visually-hidden, \
    details:not([open])";

/// A sentence, with the nodes it stands in.
pub struct Leeszin {
    /// Its words.
    pub tekst: String,
    van: (Node, u32),
    tot: (Node, u32),
}

impl Leeszin {
    /// Its place in the page; `None` when the page changed meanwhile.
    pub fn bereik(&self) -> Option<Range> {
        let bereik = Range::new().ok()?;
        bereik.set_start(&self.van.0, self.van.1).ok()?;
        bereik.set_end(&self.tot.0, self.tot.1).ok()?;
        Some(bereik)
    }
}

/// All sentences of the page as it is now.
pub fn zinnen_van_pagina() -> Vec<Leeszin> {
    let Some(venster) = web_sys::window() else { return Vec::new() };
    let main = venster.document().and_then(|document| document.query_selector("main").ok().flatten());
    let mut lezer = Lezer { venster, blok: Vec::new(), zinnen: Vec::new() };
    if let Some(main) = main {
        lezer.lees_kinderen(&main);
        lezer.sluit_blok();
    }
    lezer.zinnen
}

struct Lezer {
    venster: Window,
    /// The text nodes since the last beginning of a block.
    blok: Vec<Node>,
    zinnen: Vec<Leeszin>,
}

impl Lezer {
    fn lees_kinderen(&mut self, ouder: &Node) {
        let mut kind = ouder.first_child();
        while let Some(knoop) = kind {
            kind = knoop.next_sibling();
            match knoop.node_type() {
                Node::TEXT_NODE => self.blok.push(knoop),
                Node::ELEMENT_NODE => self.lees_element(knoop.unchecked_ref()),
                _ => {}
            }
        }
    }

    fn lees_element(&mut self, element: &Element) {
        let stijl = self.venster.get_computed_style(element).ok().flatten();
        let waarde = |naam| stijl.as_ref().and_then(|stijl| stijl.get_property_value(naam).ok()).unwrap_or_default();
        let weergave = waarde("display");
        if weergave == "none" || waarde("visibility") == "hidden" || element.matches(GEEN_TEKST).unwrap_or_default() {
            return;
        }
        // A sentence runs through a link or a strong word, and ends with its paragraph, row or line.
        let in_de_zin = (weergave.starts_with("inline") || weergave == "contents") && element.tag_name() != "BR";
        if !in_de_zin {
            self.sluit_blok();
        }
        self.lees_kinderen(element);
        if !in_de_zin {
            self.sluit_blok();
        }
    }

    fn sluit_blok(&mut self) {
        let knopen = std::mem::take(&mut self.blok);
        let stukken: Vec<String> = knopen.iter().map(|knoop| knoop.node_value().unwrap_or_default()).collect();
        let plek = |plek: Plek| Some((knopen.get(plek.stuk)?.clone(), plek.eenheid));
        let zinnen = zinnen_in(&stukken).into_iter();
        let gevonden =
            zinnen.filter_map(|zin| Some(Leeszin { van: plek(zin.van)?, tot: plek(zin.tot)?, tekst: zin.tekst }));
        self.zinnen.extend(gevonden);
    }
}

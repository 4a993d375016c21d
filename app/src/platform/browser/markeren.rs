//! Marking the sentence that is being read, without touching the page: other islands work in it.

use js_sys::Map;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Range;

/// Name of the mark in the stylesheet: `::highlight(voorlezen)`.
const NAAM: &str = "voorlezen";

// The CSS Custom Highlight API; `web-sys` has it only behind a flag of the compiler.
#[wasm_bindgen]
extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor)]
    fn new(bereik: &Range) -> Highlight;
    /// Absent in browsers that can't mark.
    #[wasm_bindgen(thread_local_v2, js_namespace = CSS, js_name = highlights)]
    static HIGHLIGHTS: Option<Map>;
}

/// Marks this sentence instead of the one before it, and brings it into view.
pub fn toon(bereik: Option<Range>) {
    wis();
    let Some(bereik) = bereik else { return };
    HIGHLIGHTS.with(|marks| {
        if let Some(marks) = marks {
            marks.set(&NAAM.into(), &Highlight::new(&bereik));
        }
    });
    breng_in_beeld(&bereik);
}

/// No sentence is marked any more.
pub fn wis() {
    HIGHLIGHTS.with(|marks| {
        if let Some(marks) = marks {
            marks.delete(&NAAM.into());
        }
    });
}

/// Jumps only when the sentence is near an edge, where the button or a warning may cover it.
/// Never while somebody types: the box would run away.
fn breng_in_beeld(bereik: &Range) -> Option<()> {
    const RAND: f64 = 0.2;
    let venster = web_sys::window()?;
    let typt = venster.document()?.active_element()?.matches("input, select, textarea").ok()?;
    let hoogte = venster.inner_height().ok()?.as_f64()?;
    let vak = bereik.get_bounding_client_rect();
    if !typt && (vak.top() < RAND * hoogte || vak.bottom() > (1.0 - RAND) * hoogte) {
        venster.scroll_by_with_x_and_y(0.0, vak.top() - RAND * hoogte);
    }
    Some(())
}

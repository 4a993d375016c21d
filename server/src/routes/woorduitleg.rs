//! Explains a hard word where a page uses it first.
//!
//! Done on the page as it goes out, so that no page can forget it. A word in a link, a
//! button or a menu is left alone: what it leads to explains it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use app::components::woorduitleg::Woorduitleg;
use app::domain::begrip::Begrip;
use app::taal::Woordenschat;
use leptos::prelude::*;
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str, text};

/// The words that this gemeente explains.
pub struct Uitlegger {
    begrippen: Vec<Begrip>,
    zoeker: Woordenschat,
}

/// Blocks that get their explanations: behind them, or at their end. A section that says
/// `onderaan` takes those of all that stands in it, so that its button stays on the first screen.
const BLOKKEN: &str = "main p, main h1, main h2, main h3, main label, main legend, main li, main dd, main dt, main td, \
                       main section[data-uitleg=onderaan]";
const HOUDT_ZELF: [&str; 4] = ["li", "dd", "td", "section"];
/// Blocks whose explanations wait for the next block: nothing comes between a heading and its text.
const GEEFT_DOOR: [&str; 4] = ["h1", "h2", "h3", "dt"];
/// Where words are not explained. What an island draws is its own; what stands in it as
/// `leptos-children` is the page's.
const NIET: &str = "main a, main button, main nav, main details, main summary, main textarea, main option, \
                    main [hidden], main .visually-hidden, main dl[data-uitgelegd], main leptos-island";

/// One open element on the way down the page.
#[derive(Default)]
struct Blok {
    uitleg: String,
    /// Takes the explanations of the blocks inside it.
    vangt: bool,
}

/// Where in the page we are, and what was explained already.
#[derive(Default)]
struct Stand {
    blokken: Vec<Blok>,
    /// Explanations that the next block gets.
    straks: String,
    /// For each open element that says so: are words explained in it?
    mag: Vec<bool>,
    uitgelegd: BTreeSet<usize>,
}

impl Uitlegger {
    /// For these words.
    pub fn new(begrippen: Vec<Begrip>, zoeker: Woordenschat) -> Self {
        Self { begrippen, zoeker }
    }

    /// The page with explanations put in. A page that cannot be read goes out as it is.
    pub fn leg_uit(&self, html: String) -> String {
        let stand = Rc::new(RefCell::new(Stand::default()));
        let (bij_niet, bij_wel, bij_blok, bij_tekst) =
            (Rc::clone(&stand), Rc::clone(&stand), Rc::clone(&stand), Rc::clone(&stand));
        let instelling = RewriteStrSettings::new()
            .append_element_content_handler(element!(NIET, |el| open(&bij_niet, el, false)))
            .append_element_content_handler(element!("main leptos-children", |el| open(&bij_wel, el, true)))
            .append_element_content_handler(element!(BLOKKEN, |el| begin_blok(&bij_blok, el)))
            .append_element_content_handler(text!("main *", |stuk| {
                self.lees(&mut bij_tekst.borrow_mut(), stuk.as_str());
                Ok(())
            }));
        match rewrite_str(&html, instelling) {
            Ok(met_uitleg) => met_uitleg,
            Err(fout) => {
                tracing::error!(%fout, "a page could not be read for its words");
                html
            }
        }
    }

    fn lees(&self, stand: &mut Stand, tekst: &str) {
        if stand.mag.last() == Some(&false) || stand.blokken.is_empty() {
            return;
        }
        for nr in self.zoeker.begrippen_in(tekst) {
            if stand.uitgelegd.insert(nr) {
                let html = self.uitleg(nr);
                let vanger = stand.blokken.iter().position(|blok| blok.vangt).unwrap_or(stand.blokken.len() - 1);
                stand.blokken[vanger].uitleg.push_str(&html);
            }
        }
    }

    fn uitleg(&self, nr: usize) -> String {
        let begrip = self.begrippen[nr].clone();
        let owner = Owner::new();
        owner.with(|| view! { <Woorduitleg begrip=begrip /> }.to_html()).replace("<!>", "")
    }
}

type Element<'r, 't> = lol_html::html_content::Element<'r, 't>;

fn open(stand: &Rc<RefCell<Stand>>, el: &mut Element<'_, '_>, mag: bool) -> lol_html::HandlerResult {
    stand.borrow_mut().mag.push(mag);
    let stand = Rc::clone(stand);
    el.on_end_tag(Box::new(move |_| {
        stand.borrow_mut().mag.pop();
        Ok(())
    }))
}

fn begin_blok(stand: &Rc<RefCell<Stand>>, el: &mut Element<'_, '_>) -> lol_html::HandlerResult {
    let naam = el.tag_name();
    {
        let mut stand = stand.borrow_mut();
        let uitleg =
            if GEEFT_DOOR.contains(&naam.as_str()) { String::new() } else { std::mem::take(&mut stand.straks) };
        stand.blokken.push(Blok { uitleg, vangt: naam == "section" });
    }
    let stand = Rc::clone(stand);
    el.on_end_tag(Box::new(move |einde| {
        let mut stand = stand.borrow_mut();
        let uitleg = stand.blokken.pop().unwrap_or_default().uitleg;
        if GEEFT_DOOR.contains(&naam.as_str()) {
            stand.straks.push_str(&uitleg);
        } else if HOUDT_ZELF.contains(&naam.as_str()) {
            einde.before(&uitleg, ContentType::Html);
        } else {
            einde.after(&uitleg, ContentType::Html);
        }
        Ok(())
    }))
}

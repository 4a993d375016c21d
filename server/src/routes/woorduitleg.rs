//! Explains a hard word where a page uses it first.
//!
//! Done on the page as it goes out, so that no page can forget it. A word in a link, a
//! button or a menu is left alone: what it leads to explains it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use app::components::woorduitleg::Woorduitleg;
use app::domain::begrip::Begrip;
use app::taal::Woordenschat;
use leptos::prelude::*;
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str, text};

/// The words that this gemeente explains, and what stands in a page for each.
pub struct Uitlegger {
    uitleg: Vec<String>,
    zoeker: Arc<Woordenschat>,
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
                    main [hidden], main .visually-hidden, main template, main .findings, main dl[data-uitgelegd], main leptos-island";

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
    /// For these words, in the order of the list that the seeker has.
    pub fn new(begrippen: &[Begrip], zoeker: Arc<Woordenschat>) -> Self {
        let zet = |begrip: &Begrip| {
            let begrip = begrip.clone();
            Owner::new().with(|| view! { <Woorduitleg begrip=begrip /> }.to_html()).replace("<!>", "")
        };
        Self { uitleg: begrippen.iter().map(zet).collect(), zoeker }
    }

    /// The page with explanations put in. A page that cannot be read goes out as it is.
    pub fn leg_uit(&self, html: String) -> String {
        let stand = Rc::new(RefCell::new(Stand::default()));
        let bij_einde = Rc::clone(&stand);
        let (bij_niet, bij_wel, bij_blok, bij_tekst) =
            (Rc::clone(&stand), Rc::clone(&stand), Rc::clone(&stand), Rc::clone(&stand));
        let instelling = RewriteStrSettings::new()
            .append_element_content_handler(element!("main", |el| sluit_af(&bij_einde, el)))
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
            if let Some(uitleg) = self.uitleg.get(nr).filter(|_| stand.uitgelegd.insert(nr)) {
                let vanger = stand.blokken.iter().position(|blok| blok.vangt).unwrap_or(stand.blokken.len() - 1);
                stand.blokken[vanger].uitleg.push_str(uitleg);
            }
        }
    }
}

type Element<'r, 't> = lol_html::html_content::Element<'r, 't>;

/// What still waits when the page ends stands at its end.
fn sluit_af(stand: &Rc<RefCell<Stand>>, el: &mut Element<'_, '_>) -> lol_html::HandlerResult {
    let stand = Rc::clone(stand);
    el.on_end_tag(Box::new(move |einde| {
        einde.before(&std::mem::take(&mut stand.borrow_mut().straks), ContentType::Html);
        Ok(())
    }))
}

fn open(stand: &Rc<RefCell<Stand>>, el: &mut Element<'_, '_>, mag: bool) -> lol_html::HandlerResult {
    // An input has no inside, so nothing opens.
    if !el.can_have_content() {
        return Ok(());
    }
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
        // Never into what an island draws: it would find what it did not put there.
        let neemt = !GEEFT_DOOR.contains(&naam.as_str()) && stand.mag.last() != Some(&false);
        let uitleg = if neemt { std::mem::take(&mut stand.straks) } else { String::new() };
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

#[cfg(test)]
mod tests {
    use app::taal::Lijst;

    use super::*;

    fn leg_uit(main: &str) -> String {
        let begrip = |term: &str| Begrip {
            term: term.to_owned(),
            vormen: Vec::new(),
            uitleg: format!("Uitleg van {term}."),
            bron: None,
            eigenaar: String::new(),
        };
        let begrippen = [begrip("leges"), begrip("<b>\"&")];
        let zoeker = Woordenschat::new([(Lijst::Begrip, "leges\n<b>\"&\n")]);
        let html = Uitlegger::new(&begrippen, Arc::new(zoeker)).leg_uit(format!("<body><main>{main}</main></body>"));
        let binnen = html.trim_start_matches("<body><main>").trim_end_matches("</main></body>").to_owned();
        // Only the place matters here.
        let begin = "<details";
        let mut uit = String::new();
        for (nr, deel) in binnen.split(begin).enumerate() {
            uit.push_str(if nr == 0 { deel } else { deel.split_once("</details>").map_or("", |(_, na)| na) });
            uit.push_str(if binnen.matches(begin).count() > nr { "[uitleg]" } else { "" });
        }
        uit
    }

    #[test]
    fn an_explanation_stands_behind_the_first_use_and_only_there() {
        assert_eq!(leg_uit("<p>De leges.</p><p>Leges!</p>"), "<p>De leges.</p>[uitleg]<p>Leges!</p>");
        assert_eq!(leg_uit("<ul><li>leges</li></ul>"), "<ul><li>leges[uitleg]</li></ul>");
        assert_eq!(leg_uit("<dl><dt>Leges</dt><dd>€ 5</dd></dl>"), "<dl><dt>Leges</dt><dd>€ 5[uitleg]</dd></dl>");
        assert_eq!(leg_uit("<p><a href=\"/\">leges</a></p>"), "<p><a href=\"/\">leges</a></p>");
    }

    #[test]
    fn what_waits_behind_a_heading_never_lands_in_an_island() {
        let eiland = "<leptos-island><p>van het eiland</p></leptos-island>";
        assert_eq!(
            leg_uit(&format!("<h1>Leges</h1>{eiland}<p>x</p>")),
            format!("<h1>Leges</h1>{eiland}<p>x</p>[uitleg]")
        );
        assert_eq!(leg_uit(&format!("<h1>Leges</h1>{eiland}")), format!("<h1>Leges</h1>{eiland}[uitleg]"));
        let kinderen = "<leptos-island><leptos-children><p>leges</p></leptos-children></leptos-island>";
        assert!(leg_uit(kinderen).contains("<p>leges</p>[uitleg]</leptos-children>"));
    }

    #[test]
    fn an_input_that_is_hidden_costs_no_explanation() {
        assert!(leg_uit("<input hidden><p>leges</p>").ends_with("[uitleg]"));
    }
}

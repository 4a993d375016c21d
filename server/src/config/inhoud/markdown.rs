//! Markdown of editors to HTML that is safe by construction: raw HTML is dropped, and a
//! link goes only where a link may go (row A6).

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// A text as HTML and without markup.
pub struct Gezet {
    /// Safe HTML.
    pub html: String,
    /// The words alone.
    pub plat: String,
}

/// Sets a Markdown text.
pub fn zet(tekst: &str) -> Gezet {
    let gebeurtenissen: Vec<Event<'_>> = Parser::new_ext(tekst, Options::ENABLE_TABLES)
        .filter(|g| !matches!(g, Event::Html(_) | Event::InlineHtml(_)))
        .filter(|g| !matches!(g, Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image)))
        .map(veilig)
        .collect();
    let plat = gebeurtenissen.iter().filter_map(|g| match g {
        Event::Text(tekst) | Event::Code(tekst) => Some(tekst.as_ref()),
        Event::SoftBreak | Event::HardBreak | Event::End(_) => Some(" "),
        _ => None,
    });
    let plat = plat.collect();
    let mut uit = String::new();
    html::push_html(&mut uit, gebeurtenissen.into_iter());
    Gezet { html: uit, plat }
}

fn veilig(gebeurtenis: Event<'_>) -> Event<'_> {
    match gebeurtenis {
        // A title shows on hover only, so it tells most people nothing.
        Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
            let dest_url = if mag_heen(&dest_url) { dest_url } else { "#".into() };
            Event::Start(Tag::Link { link_type, dest_url, title: "".into(), id })
        }
        anders => anders,
    }
}

/// An own path, a safe site, a telephone or an e-mail address.
pub fn mag_heen(doel: &str) -> bool {
    let eigen = doel.starts_with('/') && !doel.starts_with("//") && !doel.contains('\\');
    eigen || doel.starts_with('#') || ["https://", "tel:", "mailto:"].iter().any(|begin| doel.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_html_and_scripts_do_not_survive() {
        let uit = zet(
            "a <script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<div onclick=x>b</div>\n\n![x](javascript:y)",
        )
        .html;
        for slecht in ["<script", "<img", "onclick", "javascript:"] {
            assert!(!uit.contains(slecht), "{slecht} in {uit}");
        }
    }

    #[test]
    fn a_link_goes_only_where_it_may() {
        assert!(zet("[x](/producten/paspoort)").html.contains("href=\"/producten/paspoort\""));
        for slecht in
            ["javascript:alert(1)", "//kwaad.example", "http://onveilig.example", "data:text/html,x", "/\\kwaad"]
        {
            assert!(zet(&format!("[x]({slecht})")).html.contains("href=\"#\""), "{slecht}");
        }
    }
}

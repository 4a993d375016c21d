//! `/sitemap.xml`: every public page, for search engines. Written with quick-xml, which is in
//! the tree already under the feed: a sitemap is three elements, and a crate of its own would
//! bring a second version of the same XML writer.

use std::io;

use app::portal::Catalogus;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::vertaling::Vertaler;
use crate::routes::Staat;
use crate::routes::fout::Fout;

/// Of the format: <https://www.sitemaps.org/protocol.html>.
const NAAMRUIMTE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// A page, and the day on which its text was last looked at.
type Plek = (String, Option<Date>);

/// `/sitemap.xml`
pub async fn sitemap(State(staat): State<Staat>) -> Result<Response, Fout> {
    let catalogus = &*staat.portaal.catalogus;
    let plekken = plekken(catalogus, staat.sessies.klok.vandaag());
    let xml = schrijf(&Vertaler::new(catalogus), &plekken).map_err(|fout| {
        tracing::error!(%fout, "sitemap cannot be written");
        app::portal::PortalError::Intern
    })?;
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

/// Pages that everybody may read and that somebody may look for. A form begins at its
/// product, so it isn't among them.
fn plekken(catalogus: &dyn Catalogus, vandaag: Date) -> Vec<Plek> {
    let producten: Vec<Plek> = catalogus
        .per_thema()
        .iter()
        .flat_map(|(_, producten)| producten)
        .map(|product| (product.pad(), Some(product.kop.gecontroleerd)))
        .collect();
    let berichten: Vec<Plek> =
        catalogus.berichten(vandaag).iter().map(|bericht| (bericht.pad(), Some(bericht.kop.datum))).collect();
    let leven = catalogus.levensgebeurtenissen();
    let nieuwste = |plekken: &[Plek]| plekken.iter().filter_map(|(_, dag)| *dag).max();
    let mut alles = vec![
        ("/".to_owned(), None),
        ("/producten".to_owned(), nieuwste(&producten)),
        ("/vragen".to_owned(), None),
        ("/contact".to_owned(), None),
        ("/contact/terugbellen".to_owned(), None),
        ("/nieuws".to_owned(), nieuwste(&berichten)),
        ("/woordenlijst".to_owned(), None),
        ("/toegankelijkheid".to_owned(), Some(catalogus.verklaring().opgesteld_op)),
        ("/privacy".to_owned(), catalogus.pagina("privacy").map(|pagina| pagina.gecontroleerd)),
    ];
    alles.extend(producten);
    alles.extend(leven.iter().map(|leven| (leven.pad(), None)));
    alles.extend(berichten);
    alles
}

fn schrijf(vertaler: &Vertaler<'_>, plekken: &[Plek]) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("urlset").with_attribute(("xmlns", NAAMRUIMTE)).write_inner_content(|xml| {
        for (pad, dag) in plekken {
            xml.create_element("url").write_inner_content(|xml| {
                xml.create_element("loc").write_text_content(BytesText::new(&vertaler.adres(pad)))?;
                if let Some(dag) = dag {
                    xml.create_element("lastmod").write_text_content(BytesText::new(&dag.to_string()))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

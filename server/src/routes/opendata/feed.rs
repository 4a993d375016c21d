//! `/nieuws/feed.atom`: news and calamities for who follows them in a feed reader, or shows
//! them on another site.

use app::domain::bericht::{Bericht, Calamiteit};
use app::texts::nl::{kader, nieuws as t};
use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use super::vertaling::Vertaler;
use crate::routes::Staat;

/// Where the news stands, and the feed of it.
const NIEUWS: &str = "/nieuws";
const FEED: &str = "/nieuws/feed.atom";

/// `/nieuws/feed.atom`: what is going on now; a calamity stands before the news.
pub async fn feed(State(staat): State<Staat>) -> Response {
    let (catalogus, klok) = (&*staat.portaal.catalogus, &staat.sessies.klok);
    let maker = Maker { vertaler: Vertaler::new(catalogus), zone: klok.zone().clone() };
    let rampen = catalogus.calamiteiten(klok.lokaal());
    let berichten = catalogus.berichten(klok.vandaag());
    let entries: Vec<Entry> =
        maker.calamiteiten(&rampen).into_iter().chain(berichten.iter().map(|bericht| maker.bericht(bericht))).collect();
    let gemeente = catalogus.gemeente();
    let vandaag = maker.moment(klok.vandaag().to_datetime(Time::midnight()));
    let feed = Feed {
        title: Text::plain(format!("{}{}{}", t::TITEL, kader::TITEL_TUSSEN, gemeente.naam)),
        subtitle: Some(Text::plain(t::INLEIDING)),
        id: maker.vertaler.adres(FEED),
        // A feed without entries must have a moment too.
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(vandaag),
        authors: vec![Person { name: gemeente.naam.clone(), ..Person::default() }],
        links: vec![maker.link("self", FEED, "application/atom+xml"), maker.link("alternate", NIEUWS, "text/html")],
        lang: Some("nl".to_owned()),
        entries,
        ..Feed::default()
    };
    ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed.to_string()).into_response()
}

struct Maker<'c> {
    vertaler: Vertaler<'c>,
    zone: TimeZone,
}

impl Maker<'_> {
    fn bericht(&self, bericht: &Bericht) -> Entry {
        let adres = self.vertaler.adres(&bericht.pad());
        let moment = self.moment(bericht.kop.datum.to_datetime(Time::midnight()));
        let inhoud = Content {
            value: Some(self.vertaler.html(&bericht.tekst_html)),
            content_type: Some("html".to_owned()),
            ..Content::default()
        };
        Entry {
            title: Text::plain(bericht.kop.titel.clone()),
            id: adres,
            updated: moment,
            published: Some(moment),
            categories: soort("nieuws"),
            links: vec![self.link("alternate", &bericht.pad(), "text/html")],
            summary: Some(Text::plain(bericht.kop.samenvatting.clone())),
            content: Some(inhoud),
            ..Entry::default()
        }
    }

    /// Their ids hold when the words are mended: the moment of begin, and a number for
    /// another one of the same moment.
    fn calamiteiten(&self, rampen: &[Calamiteit]) -> Vec<Entry> {
        let entry = |(nr, ramp): (usize, &Calamiteit)| {
            let eerder = rampen[..nr].iter().filter(|ander| ander.sinds == ramp.sinds).count();
            let moment = self.moment(ramp.sinds);
            Entry {
                title: Text::plain(ramp.wat.clone()),
                id: format!("{}?calamiteit={}&nr={eerder}", self.vertaler.adres(FEED), ramp.sinds),
                updated: moment,
                published: Some(moment),
                categories: soort("calamiteit"),
                links: vec![self.link("alternate", ramp.meer.as_deref().unwrap_or("/"), "text/html")],
                summary: Some(Text::plain(ramp.doe.clone())),
                ..Entry::default()
            }
        };
        rampen.iter().enumerate().map(entry).collect()
    }

    fn link(&self, rel: &str, pad: &str, soort: &str) -> Link {
        let (rel, mime_type) = (rel.to_owned(), Some(soort.to_owned()));
        Link { href: self.vertaler.adres(pad), rel, mime_type, ..Link::default() }
    }

    /// A moment on the clock of the gemeente, as the crate of the feed keeps it.
    fn moment(&self, lokaal: DateTime) -> FixedDateTime {
        let gelezen = lokaal.to_zoned(self.zone.clone()).ok().and_then(|moment| {
            FixedDateTime::parse_from_rfc3339(&moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()).ok()
        });
        gelezen.unwrap_or_default()
    }
}

fn soort(term: &str) -> Vec<Category> {
    vec![Category { term: term.to_owned(), ..Category::default() }]
}

//! On the server islands are only drawn; nothing follows, nothing listens.

use leptos::web_sys::{Element, HtmlElement};

use super::Stapgegevens;
use crate::api::ZaakStand;

/// See the browser's twin.
pub fn help_bij_stap(_wortel: &Element, _gegevens: Stapgegevens) {}

/// See the browser's twin.
pub fn help_bij_schrijven(_wortel: &Element, _woorden: Vec<String>) {}

/// See the browser's twin.
pub fn volg_zaak(_id: &str, _bij_nieuws: impl FnMut(ZaakStand) + 'static) {}

/// See the browser's twin.
pub fn haal_weg_later(_element: impl Into<HtmlElement>) -> impl Fn() + 'static {
    || {}
}

/// See the browser's twin.
pub fn waak_over_sessie(_waarschuw: impl Fn(bool) + 'static) {}

/// See the browser's twin.
pub fn blijf_ingelogd(_csrf: String) {}

/// See the browser's twin.
pub fn lees_voor(_klaar: impl Fn() + 'static) {}

/// See the browser's twin.
pub fn zwijg() {}

/// See the browser's twin.
pub fn bij_vertrek(_doe: impl Fn() + 'static) {}

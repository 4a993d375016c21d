//! Which of our own pages led here. A browser says so, and to us only
//! (`Referrer-Policy: same-origin`): nothing in a URL, no script, no cookie.

use axum::http::{HeaderMap, header};

/// Path and question of our own page that led here; nothing when somebody came from elsewhere.
pub fn onze_pagina(headers: &HeaderMap) -> Option<&str> {
    let tekst = |naam| headers.get(naam)?.to_str().ok();
    let (_, rest) = tekst(header::REFERER)?.split_once("://")?;
    let pagina = rest.strip_prefix(tekst(header::HOST)?)?;
    (pagina.is_empty() || pagina.starts_with('/')).then_some(pagina)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_host_counts() {
        let van = |verwijzer: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, "portaal.example".parse().expect("a header value"));
            headers.insert(header::REFERER, verwijzer.parse().expect("a header value"));
            onze_pagina(&headers).map(str::to_owned)
        };
        assert_eq!(van("https://portaal.example/zoeken?q=pas").as_deref(), Some("/zoeken?q=pas"));
        assert_eq!(van("https://portaal.example").as_deref(), Some(""));
        for vreemd in ["https://portaal.example.evil.example/", "https://evil.example/portaal.example", "zoeken"] {
            assert_eq!(van(vreemd), None, "{vreemd}");
        }
        assert_eq!(onze_pagina(&HeaderMap::new()), None);
    }
}

//! From a text to its words as search knows them: small letters without accents, and the
//! stem that forms of a word share.

use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer,
};

/// Longer is no word.
const LANGSTE_WOORD: usize = 60;

/// Takes texts apart. Index and question are read in the same way.
#[derive(Clone)]
pub struct Woordlezer {
    heel: TextAnalyzer,
    stam: TextAnalyzer,
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Woord {
    /// As it is written, in small letters without accents.
    pub heel: String,
    /// What its forms share.
    pub stam: String,
}

impl Woordlezer {
    /// For Dutch.
    pub fn new() -> Self {
        let heel = || {
            TextAnalyzer::builder(SimpleTokenizer::default())
                .filter(RemoveLongFilter::limit(LANGSTE_WOORD))
                .filter(LowerCaser)
                .filter(AsciiFoldingFilter)
        };
        Self { heel: heel().build(), stam: heel().filter(Stemmer::new(Language::Dutch)).build() }
    }

    /// The words of a text, in its order.
    pub fn lees(&mut self, tekst: &str) -> Vec<Woord> {
        let heel = tokens(&mut self.heel, tekst);
        let stammen = tokens(&mut self.stam, tekst);
        let woord = |(heel, stam): (String, String)| Woord {
            stam: enkelvoud(&heel).unwrap_or_else(|| gladde_stam(stam)),
            heel,
        };
        heel.into_iter().zip(stammen).map(woord).collect()
    }

    /// The stem of one word.
    pub fn stam(&mut self, woord: &str) -> String {
        enkelvoud(woord).unwrap_or_else(|| tokens(&mut self.stam, woord).pop().map(gladde_stam).unwrap_or_default())
    }
}

fn tokens(lezer: &mut TextAnalyzer, tekst: &str) -> Vec<String> {
    let mut uit = Vec::new();
    lezer.token_stream(tekst).process(&mut |token| uit.push(token.text.clone()));
    uit
}

/// The stem of plurals that change their vowel; the rules of the library cannot know them.
fn enkelvoud(meervoud: &str) -> Option<String> {
    const KLINKERWISSEL: [(&str, &str); 16] = [
        ("gaten", "gat"),
        ("wegen", "weg"),
        ("dagen", "dag"),
        ("schepen", "schip"),
        ("steden", "stad"),
        ("glazen", "glas"),
        ("baden", "bad"),
        ("paden", "pad"),
        ("daken", "dak"),
        ("vaten", "vat"),
        ("sloten", "slot"),
        ("leden", "lid"),
        ("graven", "graf"),
        ("bladeren", "blad"),
        ("eieren", "ei"),
        ("holen", "hol"),
    ];
    KLINKERWISSEL.iter().find(|(meer, _)| *meer == meervoud).map(|(_, een)| (*een).to_owned())
}

/// `verhuist`, `verhuisd` and `verhuizen`, `geef` and `geven`, `grijs` and `grijze` differ in a
/// sound that the rules of spelling ask for, no more. The library leaves these apart.
fn gladde_stam(mut stam: String) -> String {
    /// What the library makes of `adres`, which is no plural.
    const ADRES: (&str, &str) = ("adr", "adres");
    const MEDEKLINKERS: [char; 14] = ['b', 'c', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'v', 'w'];
    if stam == ADRES.0 {
        return ADRES.1.to_owned();
    }
    let korter = if stam.ends_with("kinder") {
        stam.strip_suffix("er")
    } else if stam.ends_with('e') {
        stam.strip_suffix('e').filter(|rest| rest.len() >= 3)
    } else {
        stam.strip_suffix(['t', 'd']).filter(|rest| rest.len() >= 5 && rest.ends_with(MEDEKLINKERS))
    };
    if let Some(lengte) = korter.map(str::len) {
        stam.truncate(lengte);
    }
    let glad = match stam.pop() {
        Some('z') => 's',
        Some('v') => 'f',
        Some(anders) => anders,
        None => return stam,
    };
    stam.push(glad);
    stam
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        let mut lezer = Woordlezer::new();
        let families = [
            &["verhuizen", "verhuizing", "verhuis", "verhuist"][..],
            &["paspoort", "paspoorten"],
            &["boom", "bomen"],
            &["trouwen", "trouw", "trouwt"],
            &["vergunning", "vergunningen"],
            &["kappen", "kap"],
            &["hond", "honden"],
            &["belasting", "belastingen"],
            &["Café", "cafe"],
            &["aanvragen", "aanvraag"],
            &["betalen", "betaal", "betaalt", "betaald"],
            &["verhuisd", "verhuizen"],
            &["grijs", "grijze"],
            &["adres", "adressen"],
            &["kind", "kinderen"],
            &["vol", "volle"],
            &["gat", "gaten"],
        ];
        let mut fouten = Vec::new();
        for familie in families {
            let stammen: Vec<String> = familie.iter().map(|woord| lezer.stam(woord)).collect();
            if stammen.iter().any(|stam| *stam != stammen[0]) {
                fouten.push(format!("{familie:?} {stammen:?}"));
            }
        }
        assert!(fouten.is_empty(), "{fouten:#?}");
    }
}

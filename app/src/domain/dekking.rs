//! What the tests of this build cover, as the journeys in a browser noted it.

use serde::Deserialize;

/// Read from the file that the journeys write.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dekking {
    /// Programs that look for faults.
    pub hulpmiddelen: Vec<Hulpmiddel>,
    /// The only browser.
    pub browser: String,
    /// Widths of screens, in pixels.
    pub schermen: Vec<u16>,
    /// Other ways to look at a page.
    #[serde(rename = "standen")]
    pub weergaven: Vec<Weergave>,
    /// Were pages looked at both ways?
    #[serde(rename = "metEnZonderJavaScript")]
    pub met_en_zonder_javascript: bool,
    /// Names of what was looked at: a page, or the same page in another state.
    #[serde(rename = "paginas")]
    pub standen: Vec<String>,
    /// Every success criterion of WCAG 2.2, level A and AA.
    pub criteria: Vec<Criterium>,
}

/// A program that looks for faults.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hulpmiddel {
    /// As its makers call it.
    pub naam: String,
    /// Which version.
    pub versie: String,
}

/// A way to look at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Weergave {
    /// Light letters on a dark ground.
    #[serde(rename = "donker")]
    Donker,
    /// Colours of the system, not ours.
    #[serde(rename = "gedwongen kleuren")]
    GedwongenKleuren,
    /// As narrow and low as a laptop that enlarges to 400%.
    #[serde(rename = "zoom 400%")]
    Zoom,
    /// More space between letters, words and lines.
    #[serde(rename = "wijde tekst")]
    WijdeTekst,
}

/// A success criterion.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterium {
    /// As `1.4.3`.
    pub nr: String,
    /// Its official Dutch name. Such names hold rare words, and stand in the data on
    /// purpose, not among the texts: the language check would ask for other words, and
    /// then nobody would find the criterion in the norm.
    pub naam: String,
    /// `A` or `AA`.
    pub niveau: String,
    /// Who looks for faults against it, each in part; nobody means: only a person can judge.
    pub door: Vec<Toets>,
}

/// Who looks for faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Toets {
    /// The program of that name.
    #[serde(rename = "axe")]
    Axe,
    /// The program of that name.
    #[serde(rename = "HTML_CodeSniffer")]
    HtmlCodeSniffer,
    /// A test of our own, in a journey.
    #[serde(rename = "reis")]
    Reis,
}

impl Dekking {
    /// Criteria that are tested by machine, each in part; and those that are not at all.
    pub fn getest_en_niet(&self) -> (Vec<&Criterium>, Vec<&Criterium>) {
        self.criteria.iter().partition(|criterium| !criterium.door.is_empty())
    }
}

//! What is found in a text.

use std::ops::Range;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ernst {
    /// Advice: counted for the whole corpus, against a budget that may only shrink.
    LetOp,
    /// Fails the build.
    Fout,
}

/// What kind of text it is: the limits differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tekstsoort {
    /// Words of the interface, questions, errors, e-mails, statuses.
    Kort,
    /// Text of a product or a page.
    Lang,
    /// A text from outside our own files: what an employee writes, a file to try. Its rare
    /// words are advice, since nobody keeps a list of words for it.
    Vrij,
}

impl Tekstsoort {
    /// Most words in a sentence (rule H1).
    pub fn langste_zin(self) -> usize {
        match self {
            Self::Kort => 20,
            Self::Lang => 25,
            Self::Vrij => super::regels::LANGSTE_VRIJE_ZIN,
        }
    }
}

/// The rules. H: fails the build; W: advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regel {
    /// H1: the sentence is too long.
    LangeZin,
    /// H2: officialese that no plain text needs.
    Ambtelijk,
    /// H3: a semicolon in running text.
    Puntkomma,
    /// H4: an abbreviation that not everybody knows.
    Afkorting,
    /// H5: a fixed phrase that says with four words what one can say.
    Uitdrukking,
    /// H6: a rare word that is in none of our lists.
    ZeldzaamWoord,
    /// H7: the text as a whole is too hard.
    ZwareTekst,
    /// H8: too much said in one sentence.
    VolleZin,
    /// W1: the sentence is rather long.
    VrijLangeZin,
    /// W2: passive voice.
    Lijdend,
    /// W3: a hard word with an easier one beside it.
    MoeilijkWoord,
    /// W4: a hard connective.
    Voegwoord,
    /// W5: nouns made of verbs.
    Naamwoordstijl,
    /// W6: many commas.
    Kommas,
    /// W7: rather much said in one sentence.
    VrijVolleZin,
    /// W8: many prepositions.
    Voorzetsels,
    /// W9: a number in words.
    Getalwoord,
    /// W10: the text as a whole is rather hard.
    VrijZwareTekst,
}

impl Regel {
    /// All of them, in order.
    pub const ALLE: [Self; 18] = [
        Self::LangeZin,
        Self::Ambtelijk,
        Self::Puntkomma,
        Self::Afkorting,
        Self::Uitdrukking,
        Self::ZeldzaamWoord,
        Self::ZwareTekst,
        Self::VolleZin,
        Self::VrijLangeZin,
        Self::Lijdend,
        Self::MoeilijkWoord,
        Self::Voegwoord,
        Self::Naamwoordstijl,
        Self::Kommas,
        Self::VrijVolleZin,
        Self::Voorzetsels,
        Self::Getalwoord,
        Self::VrijZwareTekst,
    ];

    /// Its number, as the docs and the budgets name it.
    pub fn nummer(self) -> &'static str {
        match self {
            Self::LangeZin => "H1",
            Self::Ambtelijk => "H2",
            Self::Puntkomma => "H3",
            Self::Afkorting => "H4",
            Self::Uitdrukking => "H5",
            Self::ZeldzaamWoord => "H6",
            Self::ZwareTekst => "H7",
            Self::VolleZin => "H8",
            Self::VrijLangeZin => "W1",
            Self::Lijdend => "W2",
            Self::MoeilijkWoord => "W3",
            Self::Voegwoord => "W4",
            Self::Naamwoordstijl => "W5",
            Self::Kommas => "W6",
            Self::VrijVolleZin => "W7",
            Self::Voorzetsels => "W8",
            Self::Getalwoord => "W9",
            Self::VrijZwareTekst => "W10",
        }
    }

    /// Fails the build, or advice?
    pub fn ernst(self, soort: Tekstsoort) -> Ernst {
        match self {
            Self::ZeldzaamWoord if soort == Tekstsoort::Vrij => Ernst::LetOp,
            Self::LangeZin
            | Self::Ambtelijk
            | Self::Puntkomma
            | Self::Afkorting
            | Self::Uitdrukking
            | Self::ZeldzaamWoord
            | Self::ZwareTekst
            | Self::VolleZin => Ernst::Fout,
            _ => Ernst::LetOp,
        }
    }
}

/// Number of a rule that fails elsewhere and is advice here: H stands for what fails.
const ZELDZAAM_ALS_ADVIES: &str = "W11";

impl Bevinding {
    /// Number of the rule, as the docs and the budgets name it.
    pub fn nummer(&self) -> &'static str {
        match (self.regel, self.ernst) {
            (Regel::ZeldzaamWoord, Ernst::LetOp) => ZELDZAAM_ALS_ADVIES,
            (regel, _) => regel.nummer(),
        }
    }
}

/// One thing that is hard in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bevinding {
    /// The rule.
    pub regel: Regel,
    /// Fails, or advice.
    pub ernst: Ernst,
    /// Where: bytes from the start of the text.
    pub plek: Range<usize>,
    /// What to write instead; empty when the rule itself says what to do.
    pub beter: String,
    /// What was counted, for the rules that count.
    pub aantal: usize,
}

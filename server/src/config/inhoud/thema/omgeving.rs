//! The tokens as one screen sees them, and the colours behind them.

use std::collections::HashMap;

use cssparser::{ParseError, Parser, ParserInput, Token};

use super::blad::Blad;
use super::kleur::Kleur;

/// Why there is no colour: the line of the theme when it is to blame, and what is wrong.
pub type Misluk = (Option<usize>, String);

/// A value, and the line of the theme that it has; none when it comes with the portal.
#[derive(Debug, Clone, Copy)]
struct Waarde<'a> {
    tekst: &'a str,
    regel: Option<usize>,
}

/// A colour, and the last line of the theme on the way to it.
#[derive(Debug, Clone)]
pub struct Gevonden {
    /// The colour.
    pub kleur: Kleur,
    /// Line of the theme.
    pub regel: Option<usize>,
    /// The first token on the way that has a value.
    pub naam: String,
}

/// The tokens on one kind of screen.
pub struct Omgeving<'a>(HashMap<&'a str, Waarde<'a>>);

impl<'a> Omgeving<'a> {
    /// The tokens of the portal, with those of a theme over them.
    pub fn new(basis: &'a Blad, thema: &'a Blad, donker: bool, verder: Option<&str>) -> Self {
        // Of the portal only what always counts: the theme comes later, so it wins from the rest too.
        let eigen = basis.toekenningen.iter().filter(|eigen| eigen.wanneer.geldt(donker, None)).map(|t| (t, None));
        let gekozen = thema.toekenningen.iter().filter(|token| token.wanneer.geldt(donker, verder));
        let alle = eigen.chain(gekozen.map(|token| (token, Some(token.regel))));
        Self(alle.map(|(token, regel)| (token.naam.as_str(), Waarde { tekst: &token.waarde, regel })).collect())
    }

    /// The colour of a token, or of a CSS value.
    ///
    /// # Errors
    /// A token that is set nowhere, one that leads back to itself, a value that is no colour.
    pub fn kleur(&self, wat: &str) -> Result<Gevonden, Misluk> {
        let waarde = if wat.starts_with("--") { format!("var({wat})") } else { wat.to_owned() };
        let mut spoor = Spoor { omgeving: self, pad: Vec::new(), regel: None, eerste: None, laatste: wat.to_owned() };
        let ingevuld = spoor.vul_in(&waarde)?;
        let Spoor { regel, eerste, laatste, .. } = spoor;
        let kleur = Kleur::lees(&ingevuld).ok_or_else(|| {
            let wat = format!(
                "`{laatste}` is `{}`, which is no colour that can be checked: write it as #rrggbb",
                ingevuld.trim()
            );
            (regel, wat)
        })?;
        Ok(Gevonden { kleur, regel, naam: eerste.unwrap_or_else(|| wat.to_owned()) })
    }
}

/// On the way from a token to its colour.
struct Spoor<'o, 'a> {
    omgeving: &'o Omgeving<'a>,
    pad: Vec<String>,
    regel: Option<usize>,
    eerste: Option<String>,
    laatste: String,
}

impl Spoor<'_, '_> {
    /// A value with each `var()` replaced by what it stands for, and without comments.
    fn vul_in(&mut self, waarde: &str) -> Result<String, Misluk> {
        let mut invoer = ParserInput::new(waarde);
        let mut uit = String::new();
        self.vul_deel_in(&mut Parser::new(&mut invoer), &mut uit).map_err(|fout| match fout.kind {
            cssparser::ParseErrorKind::Custom(misluk) => misluk,
            cssparser::ParseErrorKind::Basic(_) => (self.regel, format!("`{waarde}` is not understood")),
        })?;
        Ok(uit)
    }

    fn vul_deel_in<'i>(&mut self, lezer: &mut Parser<'i, '_>, uit: &mut String) -> Result<(), ParseError<'i, Misluk>> {
        loop {
            let begin = lezer.position();
            let Ok(token) = lezer.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
            match token {
                Token::Comment(_) => {}
                Token::Function(naam) if naam.eq_ignore_ascii_case("var") => {
                    lezer.parse_nested_block(|binnen| {
                        let tekst = self.volg(binnen)?;
                        uit.push_str(&tekst);
                        Ok(())
                    })?;
                }
                Token::Function(_) | Token::ParenthesisBlock => {
                    uit.push_str(lezer.slice_from(begin));
                    lezer.parse_nested_block(|binnen| self.vul_deel_in(binnen, uit))?;
                    uit.push(')');
                }
                _ => uit.push_str(lezer.slice_from(begin)),
            }
        }
    }

    /// What stands between the parentheses of `var()`: a name, and what to take without it.
    fn volg<'i>(&mut self, lezer: &mut Parser<'i, '_>) -> Result<String, ParseError<'i, Misluk>> {
        let naam = lezer.expect_ident()?.to_string();
        if let Some(waarde) = self.omgeving.0.get(naam.as_str()).filter(|waarde| waarde.tekst != "initial") {
            return self.stap(&naam, *waarde).map_err(|misluk| lezer.new_custom_error(misluk));
        }
        if lezer.is_exhausted() {
            let lezer_van = self.pad.last().map_or_else(String::new, |wie| format!(", but `{wie}` reads it"));
            let misluk = (self.regel, format!("`{naam}` has no value{lezer_van}"));
            return Err(lezer.new_custom_error(misluk));
        }
        lezer.expect_comma()?;
        let mut uit = String::new();
        self.vul_deel_in(lezer, &mut uit)?;
        Ok(uit)
    }

    fn stap(&mut self, naam: &str, waarde: Waarde<'_>) -> Result<String, Misluk> {
        self.regel = waarde.regel.or(self.regel);
        self.eerste.get_or_insert_with(|| naam.to_owned());
        naam.clone_into(&mut self.laatste);
        if self.pad.iter().any(|eerder| eerder == naam) {
            let rondje = self.pad.iter().skip_while(|eerder| *eerder != naam).map(String::as_str).collect::<Vec<_>>();
            return Err((self.regel, format!("{} → {naam} goes round in a circle", rondje.join(" → "))));
        }
        self.pad.push(naam.to_owned());
        let uit = self.vul_in(waarde.tekst)?;
        self.pad.pop();
        Ok(uit)
    }
}

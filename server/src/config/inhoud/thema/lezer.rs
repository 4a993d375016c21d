//! The grammar of a tokens file: `:root` with tokens, and `@media` around it.

use cssparser::{
    AtRuleParser, BasicParseErrorKind, CowRcStr, DeclarationParser, ParseError, ParseErrorKind, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, SourceLocation, StyleSheetParser,
};

use super::blad::{Blad, Toekenning};
use super::wanneer::Wanneer;

/// Reads rules into a sheet: those of the file, or those inside `@media`.
pub fn lees_regels(blad: &mut Blad, lezer: &mut Parser<'_, '_>, wanneer: &Wanneer) {
    let mut regels = Regels { blad, wanneer };
    let fouten: Vec<_> = StyleSheetParser::new(lezer, &mut regels).filter_map(Result::err).map(vertel).collect();
    blad.fouten.extend(fouten);
}

fn lees_tokens(blad: &mut Blad, lezer: &mut Parser<'_, '_>, wanneer: &Wanneer) {
    let mut tokens = Tokens { wanneer };
    for gelezen in RuleBodyParser::new(lezer, &mut tokens) {
        match gelezen {
            Ok(toekenning) => blad.toekenningen.push(toekenning),
            Err(fout) => blad.fouten.push(vertel(fout)),
        }
    }
}

fn vertel((fout, waar): (ParseError<'_, String>, &str)) -> (usize, String) {
    let wat = match fout.kind {
        ParseErrorKind::Custom(wat) => wat,
        ParseErrorKind::Basic(_) => {
            let begin = waar.trim().lines().next().unwrap_or_default();
            format!("`{begin}` is not understood: only `--token: value;` in :root, and @media around that")
        }
    };
    (regel_van(fout.location), wat)
}

fn regel_van(plek: SourceLocation) -> usize {
    usize::try_from(plek.line).unwrap_or(0) + 1
}

/// All that is left, as it is written.
fn rest<'i>(lezer: &mut Parser<'i, '_>) -> &'i str {
    let begin = lezer.position();
    while lezer.next_including_whitespace_and_comments().is_ok() {}
    lezer.slice_from(begin).trim()
}

struct Regels<'a> {
    blad: &'a mut Blad,
    wanneer: &'a Wanneer,
}

impl<'i> QualifiedRuleParser<'i> for Regels<'_> {
    type Prelude = ();
    type QualifiedRule = ();
    type Error = String;

    fn parse_prelude<'t>(&mut self, lezer: &mut Parser<'i, 't>) -> Result<(), ParseError<'i, String>> {
        let plek = lezer.current_source_location();
        let selector = rest(lezer);
        // A token that is set on one element is not seen by a calculation for the page.
        // Themes name their own class beside it, which no element here has; anything else may be an element.
        let van_thema = |deel: &str| deel == ":root" || (deel.starts_with('.') && deel.ends_with("theme"));
        if selector.contains(":root") && selector.split(',').all(|deel| van_thema(deel.trim())) {
            return Ok(());
        }
        Err(plek.new_custom_error(format!("`{selector}`: set tokens on :root, on anything else they can't be checked")))
    }

    fn parse_block<'t>(
        &mut self,
        (): (),
        _: &ParserState,
        lezer: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, String>> {
        lees_tokens(self.blad, lezer, self.wanneer);
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Regels<'_> {
    type Prelude = Wanneer;
    type AtRule = ();
    type Error = String;

    fn parse_prelude<'t>(
        &mut self,
        naam: CowRcStr<'i>,
        lezer: &mut Parser<'i, 't>,
    ) -> Result<Wanneer, ParseError<'i, String>> {
        let plek = lezer.current_source_location();
        let vraag = rest(lezer);
        if !naam.eq_ignore_ascii_case("media") {
            return Err(plek.new_custom_error(format!("`@{naam}` does not belong in a tokens file: only @media does")));
        }
        self.wanneer.en(vraag).map_err(|wat| plek.new_custom_error(wat))
    }

    fn parse_block<'t>(
        &mut self,
        wanneer: Wanneer,
        _: &ParserState,
        lezer: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, String>> {
        lees_regels(self.blad, lezer, &wanneer);
        Ok(())
    }
}

/// What stands between the braces of `:root`.
struct Tokens<'a> {
    wanneer: &'a Wanneer,
}

impl<'i> DeclarationParser<'i> for Tokens<'_> {
    type Declaration = Toekenning;
    type Error = String;

    fn parse_value<'t>(
        &mut self,
        naam: CowRcStr<'i>,
        lezer: &mut Parser<'i, 't>,
        begin: &ParserState,
    ) -> Result<Toekenning, ParseError<'i, String>> {
        let plek = begin.source_location();
        let waarde = rest(lezer);
        if !naam.starts_with("--") {
            return Err(plek.new_custom_error(format!("`{naam}` is not a custom property")));
        }
        if waarde.to_ascii_lowercase().replace(' ', "").ends_with("!important") {
            let wat = format!("`{naam}`: leave out !important, it would win from what people ask of their device");
            return Err(plek.new_custom_error(wat));
        }
        let (naam, waarde) = (naam.to_string(), waarde.to_owned());
        Ok(Toekenning { naam, waarde, regel: regel_van(plek), wanneer: self.wanneer.clone() })
    }
}

impl QualifiedRuleParser<'_> for Tokens<'_> {
    type Prelude = ();
    type QualifiedRule = Toekenning;
    type Error = String;
}

impl<'i> AtRuleParser<'i> for Tokens<'_> {
    type Prelude = ();
    type AtRule = Toekenning;
    type Error = String;

    fn parse_prelude<'t>(
        &mut self,
        naam: CowRcStr<'i>,
        lezer: &mut Parser<'i, 't>,
    ) -> Result<(), ParseError<'i, String>> {
        // Older browsers skip a rule inside a rule.
        Err(lezer.new_error(BasicParseErrorKind::AtRuleInvalid(naam)))
    }
}

impl RuleBodyItemParser<'_, Toekenning, String> for Tokens<'_> {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}

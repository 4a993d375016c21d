//! Which tokens a stylesheet reads.

use cssparser::{ParseError, Parser, ParserInput, Token};

/// The names in every `var()` of a stylesheet.
pub fn tokens(css: &str) -> Vec<String> {
    let mut namen = Vec::new();
    let mut invoer = ParserInput::new(css);
    zoek(&mut Parser::new(&mut invoer), &mut namen);
    namen
}

fn zoek(lezer: &mut Parser<'_, '_>, namen: &mut Vec<String>) {
    while let Ok(token) = lezer.next().cloned() {
        let is_var = matches!(&token, Token::Function(naam) if naam.eq_ignore_ascii_case("var"));
        let blok = matches!(
            token,
            Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock
        );
        if blok {
            let _ = lezer.parse_nested_block(|binnen| {
                if is_var && let Ok(naam) = binnen.expect_ident() {
                    namen.push(naam.to_string());
                }
                zoek(binnen, namen);
                Ok::<(), ParseError<'_, ()>>(())
            });
        }
    }
}

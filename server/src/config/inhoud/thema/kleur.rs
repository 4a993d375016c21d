//! Colours, and how much two of them differ.

use std::fmt;

use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::{Parser, ParserInput, Token};

/// The functions of CSS that stand for a colour. `hsv()`, which the crate knows too, does not exist in a browser.
const FUNCTIES: [&str; 10] = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"];

/// A colour as a screen shows it: red, green and blue of 0 to 1, and how much it covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kleur {
    rgb: [f64; 3],
    dekking: f64,
}

impl Kleur {
    /// Reads a CSS value; none when it is something else, or a colour that only a browser
    /// knows (`currentcolor`, `Canvas`).
    pub fn lees(waarde: &str) -> Option<Self> {
        let mut invoer = ParserInput::new(waarde);
        let mut lezer = Parser::new(&mut invoer);
        let kleur = match lezer.next().ok()?.clone() {
            Token::Hash(hex) | Token::IDHash(hex) => {
                let (r, g, b, dekking) = parse_hash_color(hex.as_bytes()).ok()?;
                Self::van_bytes((r, g, b), dekking.into())
            }
            Token::Ident(naam) if naam.eq_ignore_ascii_case("transparent") => Self::van_bytes((0, 0, 0), 0.0),
            Token::Ident(naam) => Self::van_bytes(parse_named_color(&naam).ok()?, 1.0),
            Token::Function(naam) if FUNCTIES.iter().any(|functie| naam.eq_ignore_ascii_case(functie)) => {
                Self::van_functie(waarde)?
            }
            _ => return None,
        };
        lezer.is_exhausted().then_some(kleur)
    }

    fn van_bytes((r, g, b): (u8, u8, u8), dekking: f64) -> Self {
        Self { rgb: [r, g, b].map(|deel| f64::from(deel) / 255.0), dekking }
    }

    fn van_functie(waarde: &str) -> Option<Self> {
        let kleur = csscolorparser::parse(waarde.trim()).ok()?;
        let delen = [kleur.r, kleur.g, kleur.b, kleur.a].map(f64::from);
        // What is outside the colours of a screen is shown as the nearest one.
        let [r, g, b, dekking] = delen.map(|deel| deel.clamp(0.0, 1.0));
        delen.iter().all(|deel| deel.is_finite()).then_some(Self { rgb: [r, g, b], dekking })
    }

    /// Nothing shines through.
    pub fn dekt(self) -> bool {
        self.dekking >= 1.0
    }

    /// What an eye sees when this colour lies on another.
    pub fn op(self, onder: Self) -> Self {
        let mengsel = |boven: f64, onder: f64| boven * self.dekking + onder * (1.0 - self.dekking);
        let ([r, g, b], [r2, g2, b2]) = (self.rgb, onder.rgb);
        Self { rgb: [mengsel(r, r2), mengsel(g, g2), mengsel(b, b2)], dekking: 1.0 }
    }

    /// Contrast ratio of WCAG 2.2: from 1 to 21.
    pub fn contrast(self, ander: Self) -> f64 {
        let (een, twee) = (self.helderheid(), ander.helderheid());
        (een.max(twee) + 0.05) / (een.min(twee) + 0.05)
    }

    /// Relative luminance of WCAG 2.2.
    fn helderheid(self) -> f64 {
        let lineair = |deel: f64| if deel <= 0.04045 { deel / 12.92 } else { ((deel + 0.055) / 1.055).powf(2.4) };
        let [r, g, b] = self.rgb.map(lineair);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Kleur {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rgb.map(|deel| (deel * 255.0).round());
        let hex = csscolorparser::Color::from_rgba8(byte(r), byte(g), byte(b), byte((self.dekking * 255.0).round()));
        write!(f, "{}", hex.to_css_hex())
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part is between 0 and 255")]
fn byte(deel: f64) -> u8 {
    deel as u8
}

#[cfg(test)]
mod tests {
    use super::Kleur;

    fn kleur(waarde: &str) -> Kleur {
        Kleur::lees(waarde).unwrap_or_else(|| panic!("{waarde} is a colour"))
    }

    fn contrast(een: &str, ander: &str) -> f64 {
        (kleur(een).contrast(kleur(ander)) * 100.0).round() / 100.0
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        let gevallen = [
            ("black", "white", "21.00"),
            ("#000", "#ffffff", "21.00"),
            ("#767676", "white", "4.54"),
            ("#FFF", "#fff", "1.00"),
            ("rgb(118 118 118)", "hsl(0, 0%, 100%)", "4.54"),
            ("hsl(0 0% 46.2745%)", "rgb(255, 255, 255)", "4.54"),
            ("oklch(0 0 0)", "white", "21.00"),
            ("transparent", "black", "1.00"),
        ];
        for (een, ander, verwacht) in gevallen {
            assert_eq!(format!("{:.2}", contrast(een, ander)), verwacht, "{een} on {ander}");
        }
        let half = kleur("#00000080").op(kleur("white"));
        assert_eq!(half.to_string(), "#7f7f7f", "a colour that shines through is mixed with what it lies on");
    }

    #[test]
    fn what_a_browser_refuses_is_no_colour() {
        for waarde in
            ["", "fff", "#ff", "blauw", "#fff #000", "hsv(0 0% 0%)", "12px", "currentcolor", "Canvas", "#0000000g"]
        {
            assert_eq!(Kleur::lees(waarde), None, "{waarde}");
        }
    }
}

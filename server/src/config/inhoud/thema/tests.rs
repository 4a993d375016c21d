use std::fs;

use super::*;
use crate::config::inhoud::Inhoud;
use crate::config::inhoud::tests::kopie;
use crate::site::Site;

/// Words on a page, and nothing else.
const LETTERS: &str = "
    [[groep]]
    wcag = \"1.4.3\"
    minimum = 4.5
    paar = [{ waar = \"words\", kleur = \"--letters\", op = [\"--basis-color-default-bg-document\"] }]
";
const BASIS: &str = ":root{--letters:#000;--basis-color-default-bg-document:#fff}\
    p{color:var(--letters);width:var(--breedte);background:var(--basis-color-default-bg-document)}";

/// The faults of a small theme, measured with one pair.
fn fouten_van(thema: &str) -> Vec<String> {
    let lijst: paren::Lijst = toml::from_str(LETTERS).expect("pairs");
    controleer_css(thema, BASIS, &lijst.groep).iter().map(ToString::to_string).collect()
}

/// The faults of the demo gemeente after a change in its theme, and the line of that change.
fn fouten_na(oud: &str, nieuw: &str) -> (Vec<String>, usize) {
    let map = kopie();
    let pad = map.path().join(BESTAND);
    let css = fs::read_to_string(&pad).expect("readable");
    let plek = css.find(oud).unwrap_or_else(|| panic!("the theme has no `{oud}`"));
    fs::write(&pad, css.replacen(oud, nieuw, 1)).expect("written");
    let fouten = Inhoud::controleer(Some(map.path())).expect_err("faults").0;
    assert!(Inhoud::lees(Some(map.path())).is_ok(), "colours must not keep a server from starting");
    (fouten.iter().map(ToString::to_string).collect(), css[..plek].matches('\n').count() + 1)
}

#[test]
fn the_demo_theme_can_be_read_by_everybody() {
    let fouten = controleer(&Bron::Ingebouwd, Site::stijlblad().as_deref());
    assert!(fouten.is_empty(), "{fouten:#?}");
    assert!(paren::aantal() >= 190, "pairs went missing");
}

#[test]
fn the_look_without_a_theme_is_whole() {
    let stijlblad = Site::stijlblad().expect("`make site` was run");
    let fouten = controleer_css("", &stijlblad, &paren::lees().expect("pairs"));
    let onbekend = |fout: &&InhoudFout| !fout.wat.contains("contrast");
    assert_eq!(fouten.iter().find(onbekend), None, "a token in style/contrast.toml has no colour in the stylesheet");
}

#[test]
fn a_binary_without_the_site_says_so() {
    let fouten = controleer(&Bron::Ingebouwd, None);
    assert!(fouten.iter().any(|fout| fout.wat.contains("make site")), "{fouten:?}");
}

#[test]
fn low_contrast_is_named_with_its_line_in_light_and_in_dark() {
    let gevallen = [
        ("--wilgenrade-ink-soft: #465463", "--wilgenrade-ink-soft: hsl(0 0% 60%)", "light: help, dates: "),
        ("--wilgenrade-ink-soft: #b7c4bf", "--wilgenrade-ink-soft: #444", "dark: help, dates: "),
        ("--wilgenrade-danger: #a3120f", "--wilgenrade-danger: pink", "light: error message: "),
        ("--wilgenrade-focus: #ffd200", "--wilgenrade-focus: #223", "light: the two lines of the focus ring: "),
    ];
    for (oud, nieuw, verwacht) in gevallen {
        let (fouten, regel) = fouten_na(oud, nieuw);
        let begin = format!("content/thema.css:{regel}: {verwacht}");
        let fout =
            fouten.iter().find(|fout| fout.starts_with(&begin)).unwrap_or_else(|| panic!("{begin}: {fouten:#?}"));
        assert!(fout.contains("has a contrast of ") && fout.contains(" is needed (WCAG 1.4."), "{fout}");
        let andere = if verwacht.starts_with("dark") { "light" } else { "dark" };
        let helderder = fouten.iter().any(|fout| fout.contains(&format!(": {andere}: help")));
        assert!(!helderder, "{fouten:#?}");
    }
}

#[test]
fn a_fault_tells_both_colours_and_both_ratios() {
    let fouten = fouten_van(":root {\n  --basis-color-default-bg-document: #fff;\n  --letters: #777;\n}");
    assert_eq!(
        fouten,
        [concat!(
            "content/thema.css:3: light and dark: words: `--letters` (#777777) on ",
            "`--basis-color-default-bg-document` (#ffffff, line 2) has a contrast of 4.47, ",
            "at least 4.5 is needed (WCAG 1.4.3)"
        )]
    );
}

#[test]
fn values_are_followed_to_their_colour() {
    let goed = [
        ":root{--a:hsl(0 0% 10%);--letters:var(--a)}",
        ":root{--letters:var(--niets, var(--ook-niets, #111))}",
        ":root{--rood:10;--letters:rgb(var(--rood) /* dark */ 0 0 / var(--dekking, 1))}",
        ":root{--a:initial;--letters:var(--a, black)}",
        ":root{--a:#ccc}:root{--a:#111;--letters:var(--a)}",
        "@media (prefers-color-scheme:dark){:root{--letters:#fff;--basis-color-default-bg-document:#111}}",
        "@media print{:root{--letters:#ccc}}",
        ":root, .theme{--letters:#111}",
    ];
    for thema in goed {
        assert_eq!(fouten_van(thema), [""; 0], "{thema}");
    }
}

#[test]
fn what_is_no_colour_is_a_fault_with_its_line() {
    let gevallen = [
        (":root{\n--a:var(--letters);\n--letters:var(--a)}", "3: --letters → --a → --letters goes round in a circle"),
        (":root{\n--letters:blauw}", "2: `--letters` is `blauw`, which is no colour"),
        (":root{\n--a:12px;--letters:var(--a)}", "2: `--a` is `12px`, which is no colour"),
        (":root{\n--letters:var(--niets)}", "2: `--niets` has no value, but `--letters` reads it"),
        (":root{\n--letters:#111\n--breedte:1px;}", "2: `--letters` is `#111\n--breedte:1px`"),
        (
            ":root{--basis-color-default-bg-document:#fff8}",
            "1: `--basis-color-default-bg-document` is #ffffff88: the page",
        ),
        (":root{\n--leters:#111}", "2: `--leters` is read nowhere"),
        (":root{\ncolor:red}", "2: `color` is not a custom property"),
        (":root{\n--letters:#111 !important}", "2: `--letters`: leave out !important"),
        (":root{\n@media print{--letters:red}}", "2: `@media print` is not understood"),
        ("\nbody{--letters:#111}", "2: `body`: set tokens on :root"),
        ("@import 'x.css';", "1: `@import` does not belong"),
        (
            "@media not (prefers-color-scheme: dark){:root{--letters:#111}}",
            "1: `not (prefers-color-scheme: dark)` is too",
        ),
        (
            "@media (min-width: 40em){:root{\n--letters:#999}}",
            "2: light (min-width: 40em) and dark (min-width: 40em): ",
        ),
    ];
    for (thema, verwacht) in gevallen {
        let fouten = fouten_van(thema);
        let goed = |fout: &String| fout.starts_with(&format!("content/thema.css:{verwacht}"));
        assert!(fouten.iter().any(goed), "{thema}: {fouten:#?}");
    }
}

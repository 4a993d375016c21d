use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const VANDAAG: Date = date(2026, 11, 22);

fn veld(soort: Soort) -> Veld {
    Veld {
        naam: "v".into(),
        label: "Vraag".into(),
        hulp: String::new(),
        optioneel: false,
        leeg: "Vul iets in.".into(),
        soort,
    }
}

fn oordeel(soort: Soort, paren: &[(&str, &str)]) -> Vec<Melding> {
    let antwoorden = paren.iter().copied().collect();
    controleer_veld(&veld(soort), &antwoorden, VANDAAG).into_iter().map(|f| f.melding).collect()
}

#[test]
fn an_empty_answer_gets_the_words_of_the_question() {
    let leeg = vec![Melding::Leeg("Vul iets in.".into())];
    assert_eq!(oordeel(Soort::Email, &[]), leeg);
    assert_eq!(oordeel(Soort::Email, &[("v", "   ")]), leeg);
}

#[test]
fn an_optional_answer_may_be_empty_but_not_wrong() {
    let mut veld = veld(Soort::Email);
    veld.optioneel = true;
    assert_eq!(controleer_veld(&veld, &Antwoorden::default(), VANDAAG), vec![]);
    let fout = [("v", "geen adres")].into_iter().collect();
    assert_eq!(controleer_veld(&veld, &fout, VANDAAG).len(), 1);
}

#[test]
fn e_mail_addresses() {
    for goed in ["a@b.nl", "jan.de-vries+gemeente@voorbeeld.example", "é@één.nl"] {
        assert_eq!(oordeel(Soort::Email, &[("v", goed)]), vec![], "{goed}");
    }
    for slecht in ["a", "@b.nl", "a@b", "a@.nl", "a@b.", "a b@c.nl", "a@b.nl\r\nBcc: x@y.nl", "a@b@c.nl", "<a@b.nl>"] {
        assert_eq!(oordeel(Soort::Email, &[("v", slecht)]), vec![Melding::GeenEmail], "{slecht}");
    }
}

#[test]
fn telephone_numbers() {
    for goed in ["06 1234 5678", "+31 (0)88-000 12 34", "0880001234"] {
        assert_eq!(oordeel(Soort::Telefoon, &[("v", goed)]), vec![], "{goed}");
    }
    for slecht in ["1234567", "06 bellen", "1234567890123456"] {
        assert_eq!(oordeel(Soort::Telefoon, &[("v", slecht)]), vec![Melding::GeenTelefoon], "{slecht}");
    }
}

#[test]
fn an_address_names_each_wrong_box() {
    let meldingen = oordeel(Soort::Adres, &[("v-postcode", "3077"), ("v-huisnummer", "31a"), ("v-straat", "Dorpsweg")]);
    assert_eq!(meldingen, vec![Melding::GeenPostcode, Melding::GeenHuisnummer, Melding::StraatEnPlaats]);
    assert_eq!(oordeel(Soort::Adres, &[("v-postcode", "3077 aw"), ("v-huisnummer", "31")]), vec![]);
}

#[test]
fn a_date_outside_the_window_says_from_when() {
    let soort = || Soort::Datum {
        venster: Some(Aangiftevenster { dagen_ervoor: 28, dagen_erna: 5 }),
        te_vroeg: "wacht".into(),
        te_laat: "bel".into(),
    };
    let op =
        |dag: &str, maand: &str, jaar: &str| oordeel(soort(), &[("v-dag", dag), ("v-maand", maand), ("v-jaar", jaar)]);
    assert_eq!(op("20", "12", "2026"), vec![]);
    assert_eq!(op("9", "1", "2027"), vec![Melding::TeVroeg("wacht".into(), date(2026, 12, 12))]);
    assert_eq!(op("1", "11", "2026"), vec![Melding::TeLaat("bel".into(), date(2026, 11, 17))]);
    assert_eq!(op("30", "2", "2026"), vec![Melding::GeenDatum]);
}

#[test]
fn only_offered_options_count() {
    let keuze =
        Soort::Keuze { opties: vec![super::super::definitie::Optie { waarde: "ja".into(), label: "Ja".into() }] };
    assert_eq!(oordeel(keuze, &[("v", "misschien")]), vec![Melding::GeenOptie]);
    let aankruis = Soort::Aankruis { tekst: "Akkoord".into() };
    assert_eq!(oordeel(aankruis, &[("v", "nee")]), vec![Melding::GeenOptie]);
}

proptest! {
    /// Whatever somebody types, the engine answers; it never panics.
    #[test]
    fn any_text_gets_a_judgement(tekst in "\\PC{0,40}", nummer in 0usize..6) {
        let soorten = [
            Soort::Email, Soort::Telefoon, Soort::Adres, Soort::Tekst { max: 5, autocomplete: None },
            Soort::Datum { venster: Some(Aangiftevenster { dagen_ervoor: 28, dagen_erna: 5 }), te_vroeg: String::new(), te_laat: String::new() },
            Soort::Aankruis { tekst: String::new() },
        ];
        let namen = ["v", "v-postcode", "v-huisnummer", "v-dag", "v-maand", "v-jaar"];
        let antwoorden = namen.iter().map(|naam| (*naam, tekst.clone())).collect();
        controleer_veld(&veld(soorten[nummer].clone()), &antwoorden, VANDAAG);
    }
}

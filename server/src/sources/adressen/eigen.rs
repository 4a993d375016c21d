//! Embedded adapter: a list of invented addresses of the demo gemeente.

use std::collections::HashMap;

use app::domain::adres::{Adres, Postcode};
use async_trait::async_trait;

use super::{Adressen, BronFout};

/// Addresses in memory, by postcode and number.
pub struct EigenAdressen(HashMap<(Postcode, u32), Vec<Adres>>);

/// A line that is no address.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {0} is not postcode,huisnummer,huisletter,toevoeging,straat,woonplaats")]
pub struct OngeldigeRegel(usize);

impl EigenAdressen {
    /// Reads lines `postcode,huisnummer,huisletter,toevoeging,straat,woonplaats` behind a
    /// line with these names. The values hold no commas or quotes.
    ///
    /// # Errors
    /// [`OngeldigeRegel`] with the number of the first line that doesn't fit.
    pub fn lees(csv: &str) -> Result<Self, OngeldigeRegel> {
        let mut adressen: HashMap<_, Vec<Adres>> = HashMap::new();
        for (nr, regel) in csv.lines().enumerate().skip(1) {
            let (postcode, adres) = lees_regel(regel).ok_or(OngeldigeRegel(nr + 1))?;
            adressen.entry((postcode, adres.huisnummer)).or_default().push(adres);
        }
        Ok(Self(adressen))
    }
}

fn lees_regel(regel: &str) -> Option<(Postcode, Adres)> {
    let mut delen = regel.split(',');
    let mut volgende = || delen.next();
    let postcode = Postcode::parse(volgende()?).ok()?;
    let huisnummer = volgende()?.parse().ok()?;
    let letter = [volgende()?, volgende()?].into_iter().filter(|deel| !deel.is_empty());
    let toevoeging = letter.collect::<Vec<_>>().join("-");
    let (straat, woonplaats) = (volgende()?.to_owned(), volgende()?.to_owned());
    Some((postcode.clone(), Adres { straat, huisnummer, toevoeging, postcode: Some(postcode), woonplaats }))
}

#[async_trait]
impl Adressen for EigenAdressen {
    async fn zoek(&self, postcode: &Postcode, huisnummer: u32) -> Result<Vec<Adres>, BronFout> {
        Ok(self.0.get(&(postcode.clone(), huisnummer)).cloned().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_several_or_none() {
        let bron = EigenAdressen::lees(include_str!("../../../content/demo/adressen.csv")).expect("readable");
        let postcode = Postcode::parse("3077AW").expect("valid");
        assert_eq!(bron.zoek(&postcode, 31).await.expect("answers")[0].regel1(), "Boterdiep 31");
        assert_eq!(bron.zoek(&postcode, 33).await.expect("answers").len(), 3);
        assert_eq!(bron.zoek(&postcode, 99_999).await.expect("answers"), vec![]);
    }

    #[test]
    fn a_bad_line_is_named() {
        assert_eq!(EigenAdressen::lees("kop\n1234AB,x,,,a,b").err(), Some(OngeldigeRegel(2)));
    }
}

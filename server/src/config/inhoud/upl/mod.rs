//! The Uniforme Productnamenlijst: names by which all governments know a product.
//!
//! `upl.tsv` holds name, end of the URI, and the information areas of the Single Digital
//! Gateway (Regulation (EU) 2018/1724, annex I). Made from the list of Logius of 30 April 2025
//! and the link table of 2021 in VNG's invoervoorziening SDG (EUPL-1.2).

/// What every URI of the list begins with.
const BEGIN: &str = "http://standaarden.overheid.nl/owms/terms/";

/// One name of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UplNaam {
    /// The name.
    pub naam: &'static str,
    /// What follows the fixed begin of the URI.
    pub eind: &'static str,
    /// Information areas, between spaces: `A1 D2`.
    pub sdg: &'static str,
}

impl UplNaam {
    /// The whole URI.
    pub fn uri(self) -> String {
        format!("{BEGIN}{}", self.eind)
    }
}

/// The name with this URI.
pub fn met_uri(uri: &str) -> Option<UplNaam> {
    let eind = uri.strip_prefix(BEGIN)?;
    alle().find(|naam| naam.eind == eind)
}

/// The name spelled like this.
pub fn met_naam(naam: &str) -> Option<UplNaam> {
    alle().find(|ander| ander.naam == naam)
}

fn alle() -> impl Iterator<Item = UplNaam> {
    include_str!("upl.tsv").lines().filter_map(|regel| {
        let mut delen = regel.split('\t');
        Some(UplNaam { naam: delen.next()?, eind: delen.next()?, sdg: delen.next()? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(alle().count(), 1213);
        let paspoort = met_naam("paspoort").expect("listed");
        assert_eq!((paspoort.uri(), paspoort.sdg), (format!("{BEGIN}paspoort"), "A1"));
        assert_eq!(met_uri(&paspoort.uri()), Some(paspoort));
        assert_eq!(met_uri("http://example.org/paspoort"), None);
    }
}

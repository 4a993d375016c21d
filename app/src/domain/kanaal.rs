//! The ways to ask for a product, and which one fits best (Barneveld, kanaalinrichting:
//! click, call, face).

use serde::Deserialize;

/// A channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kanaal {
    /// On a site, ours or of somebody else.
    Online,
    /// By telephone.
    Bellen,
    /// At a balie.
    Langskomen,
    /// At home.
    Thuis,
    /// By letter or e-mail.
    Post,
}

impl Kanaal {
    /// Every channel, from click to face.
    pub const ALLE: [Self; 5] = [Self::Online, Self::Bellen, Self::Langskomen, Self::Thuis, Self::Post];
}

/// How to ask for one product. A channel without words does not exist for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kanalen {
    /// The one that fits best.
    pub beste: Kanaal,
    /// Why it does.
    pub waarom: String,
    online: Option<String>,
    bellen: Option<String>,
    langskomen: Option<String>,
    thuis: Option<String>,
    post: Option<String>,
}

impl Kanalen {
    /// What to do on a channel.
    pub fn hoe(&self, kanaal: Kanaal) -> Option<&str> {
        let tekst = match kanaal {
            Kanaal::Online => &self.online,
            Kanaal::Bellen => &self.bellen,
            Kanaal::Langskomen => &self.langskomen,
            Kanaal::Thuis => &self.thuis,
            Kanaal::Post => &self.post,
        };
        tekst.as_deref()
    }

    /// All that exist, the best first, with what to do.
    pub fn alle(&self) -> impl Iterator<Item = (Kanaal, &str)> {
        let anders = Kanaal::ALLE.into_iter().filter(|kanaal| *kanaal != self.beste);
        std::iter::once(self.beste).chain(anders).filter_map(|kanaal| Some((kanaal, self.hoe(kanaal)?)))
    }
}

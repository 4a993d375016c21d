//! Finding the weights: which counts tell the hard side of a pair from the plain one.
//!
//! Logistic regression on the difference of each pair, and for half on the sentences by
//! themselves; weights of zero or more, kept small (L2). By coordinate descent: 32 weights and
//! a few thousand rows need no library.

use app::taal::AANTAL_KENMERKEN as N;

use super::voorbeelden::{Paar, aantal};

/// How much weights may grow: chosen on these pairs by cross-validation.
const RUIMTE: f64 = 0.01;
/// A sentence by itself counts for half a pair.
const LOS: f64 = 0.5;
const RONDEN: usize = 25;

type Rij = [f64; N];

/// One row: what it counts for, and the counts with the sign of what they should say.
struct Voorbeeld {
    telt: f64,
    kenmerken: Rij,
    /// +1 or -1 for the constant; 0 for a difference.
    vast: f64,
}

/// Weights that tell these pairs apart best.
pub fn pas(paren: &[&Paar]) -> Rij {
    let spreiding = spreiding(paren);
    let geschaald = |rij: &Rij| -> Rij { std::array::from_fn(|j| rij[j] / spreiding[j]) };
    let mut rijen = Vec::new();
    for paar in paren {
        let (m, s) = (geschaald(&paar.moeilijk.kenmerken.0), geschaald(&paar.makkelijk.kenmerken.0));
        rijen.push(Voorbeeld { telt: 1.0, kenmerken: std::array::from_fn(|j| m[j] - s[j]), vast: 0.0 });
        rijen.push(Voorbeeld { telt: LOS, kenmerken: m, vast: 1.0 });
        rijen.push(Voorbeeld { telt: LOS, kenmerken: s.map(|x| -x), vast: -1.0 });
    }
    let gewichten = daal(&rijen);
    std::array::from_fn(|j| gewichten[j] / spreiding[j])
}

/// Standard deviation of each count over all sentences.
fn spreiding(paren: &[&Paar]) -> Rij {
    let zinnen = || paren.iter().flat_map(|paar| [&paar.moeilijk.kenmerken.0, &paar.makkelijk.kenmerken.0]);
    let n = aantal(paren.len() * 2);
    std::array::from_fn(|j| {
        let midden = zinnen().map(|rij| rij[j]).sum::<f64>() / n;
        (zinnen().map(|rij| (rij[j] - midden).powi(2)).sum::<f64>() / n).sqrt() + 1e-9
    })
}

/// One weight at a time, a Newton step each, never below zero.
fn daal(rijen: &[Voorbeeld]) -> Rij {
    let mut gewichten = [0.0; N];
    let mut vast = 0.0;
    let mut marge = vec![0.0; rijen.len()];
    for _ in 0..RONDEN {
        for (j, gewicht) in gewichten.iter_mut().enumerate() {
            let stap = stap(rijen, &marge, *gewicht / RUIMTE, 1.0 / RUIMTE, |rij| rij.kenmerken[j]);
            let nieuw = (*gewicht - stap).max(0.0);
            verschuif(rijen, &mut marge, nieuw - *gewicht, |rij| rij.kenmerken[j]);
            *gewicht = nieuw;
        }
        let stap = stap(rijen, &marge, 0.0, 1e-6, |rij| rij.vast);
        verschuif(rijen, &mut marge, -stap, |rij| rij.vast);
        vast -= stap;
    }
    assert!(vast.is_finite());
    gewichten
}

fn stap(rijen: &[Voorbeeld], marge: &[f64], helling: f64, kromming: f64, x: impl Fn(&Voorbeeld) -> f64) -> f64 {
    let (mut g, mut h) = (helling, kromming);
    for (rij, marge) in rijen.iter().zip(marge) {
        let x = x(rij);
        if x != 0.0 {
            let p = 1.0 / (1.0 + marge.exp());
            g -= rij.telt * p * x;
            h += rij.telt * p * (1.0 - p) * x * x;
        }
    }
    g / h
}

fn verschuif(rijen: &[Voorbeeld], marge: &mut [f64], met: f64, x: impl Fn(&Voorbeeld) -> f64) {
    if met != 0.0 {
        for (rij, marge) in rijen.iter().zip(marge) {
            *marge += met * x(rij);
        }
    }
}

/// Points of a row of counts with these weights.
pub fn punten(kenmerken: &Rij, gewichten: &Rij) -> f64 {
    kenmerken.iter().zip(gewichten).map(|(x, w)| x * w).sum()
}

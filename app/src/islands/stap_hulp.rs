//! Helps while filling in a step: says at once what is wrong, and keeps every letter.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::forms::definitie::Veld;
use crate::platform;

/// Wraps the form of one step. Gets the questions, never the answers: those stand in the
/// page once, in the boxes.
#[island]
pub fn StapHulp(
    /// Slug of the form.
    formulier: String,
    /// Id of the step.
    stap: String,
    /// The questions.
    velden: Vec<Veld>,
    /// Today at the gemeente, for windows of dates: year, month, day. As numbers, so that
    /// the browser needs no parser of dates.
    vandaag: (i16, i8, i8),
    /// Token for saving.
    csrf: String,
    /// The form itself.
    children: Children,
) -> impl IntoView {
    let wortel = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        let (jaar, maand, dag) = vandaag;
        if let (Some(element), Ok(vandaag)) = (wortel.get(), Date::new(jaar, maand, dag)) {
            platform::help_bij_stap(
                &element,
                platform::Stapgegevens {
                    formulier: formulier.clone(),
                    stap: stap.clone(),
                    velden: velden.clone(),
                    vandaag,
                    csrf: csrf.clone(),
                },
            );
        }
    });
    view! {
        <div data-island="stap-hulp" node_ref=wortel>
            {children()}
        </div>
    }
}

//! `/api/v1/producten`: the catalogue.

use app::api::opendata::{Link, Links, Product, Producten};
use app::portal::PortalError;
use axum::Json;
use axum::extract::{Path, Query, State};
use form_urlencoded::Serializer;
use serde::Deserialize;
use utoipa::IntoParams;

use super::vertaling::Vertaler;
use crate::routes::Staat;
use crate::routes::fout::Fout;

/// Which products. Another name than these is a mistake, and would give the whole list.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Only of this theme: its `id`.
    thema: Option<String>,
    /// Only with this URI in the Uniforme Productnamenlijst.
    upl: Option<String>,
}

impl Filter {
    fn past(&self, product: &app::domain::product::Product) -> bool {
        self.thema.as_ref().is_none_or(|thema| *thema == product.kop.thema)
            && self.upl.as_ref().is_none_or(|upl| *upl == product.kop.upl_uri)
    }

    /// The path that asks the same.
    fn pad(&self) -> String {
        let delen = [("thema", &self.thema), ("upl", &self.upl)];
        let delen = delen.into_iter().filter_map(|(naam, waarde)| Some((naam, waarde.as_ref()?)));
        let vraag = Serializer::new(String::new()).extend_pairs(delen).finish();
        if vraag.is_empty() { "/api/v1/producten".to_owned() } else { format!("/api/v1/producten?{vraag}") }
    }
}

/// All products, by theme. A filter that nothing fits gives an empty list.
#[utoipa::path(get, path = "/producten", tag = "open data", params(Filter),
    responses((status = 200, description = "The products.", body = Producten)))]
pub async fn producten(State(staat): State<Staat>, Query(filter): Query<Filter>) -> Json<Producten> {
    let catalogus = &*staat.portaal.catalogus;
    let vertaler = Vertaler::new(catalogus);
    let alle = catalogus.per_thema().into_iter().flat_map(|(_, producten)| producten);
    let producten: Vec<Product> =
        alle.filter(|product| filter.past(product)).map(|product| vertaler.product(&product)).collect();
    Json(Producten {
        links: Links { zelf: Link { href: vertaler.adres(&filter.pad()) } },
        gemeente: catalogus.gemeente().naam.clone(),
        aantal: producten.len(),
        producten,
    })
}

/// One product.
#[utoipa::path(get, path = "/producten/{slug}", tag = "open data",
    params(("slug" = String, Path, description = "Key of the product.")),
    responses((status = 200, description = "The product.", body = Product)))]
pub async fn product(State(staat): State<Staat>, Path(slug): Path<String>) -> Result<Json<Product>, Fout> {
    let catalogus = &*staat.portaal.catalogus;
    let product = catalogus.product(&slug).ok_or(PortalError::NietGevonden)?;
    Ok(Json(Vertaler::new(catalogus).product(&product)))
}

//! Answers that may be kept for a while, and cost nothing when nothing changed.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum_extra::TypedHeader;
use axum_extra::headers::{ETag, HeaderMapExt as _, IfNoneMatch};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// Calamities begin at once: nobody should read an answer that is much older than this.
const BEWAREN: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// Stamps what went well with its content, and says 304 to who has it already. An answer
/// that failed is not kept.
pub async fn laag(bekend: Option<TypedHeader<IfNoneMatch>>, vraag: Request, next: Next) -> Response {
    let (mut delen, lijf) = next.run(vraag).await.into_parts();
    if delen.status != StatusCode::OK {
        return Response::from_parts(delen, lijf);
    }
    // Our own answers: they stand in memory whole already.
    let Ok(inhoud) = to_bytes(lijf, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let stempel = URL_SAFE_NO_PAD.encode(&Sha256::digest(&inhoud)[..12]);
    let Ok(etag) = format!("\"{stempel}\"").parse::<ETag>() else {
        return Response::from_parts(delen, inhoud.into());
    };
    delen.headers.insert(header::CACHE_CONTROL, BEWAREN);
    delen.headers.typed_insert(etag.clone());
    if bekend.is_some_and(|TypedHeader(bekend)| !bekend.precondition_passes(&etag)) {
        delen.status = StatusCode::NOT_MODIFIED;
        delen.headers.remove(header::CONTENT_TYPE);
        delen.headers.remove(header::CONTENT_LENGTH);
        return (delen.status, delen.headers).into_response();
    }
    Response::from_parts(delen, inhoud.into())
}

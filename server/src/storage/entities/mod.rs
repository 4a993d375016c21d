//! The tables as SeaORM sees them. Only `storage` uses these.

pub mod concept;
pub mod inzending;
pub mod outbox;
pub mod sessie;
pub mod status;
pub mod storing;
pub mod teller;
pub mod telling;
pub mod terugbelverzoek;
pub mod zaak;

//! Time, as something that is given: tests set the clock, nobody else reads it.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// A clock at the gemeente.
#[derive(Clone)]
pub struct Klok {
    bron: Bron,
    zone: TimeZone,
}

#[derive(Clone)]
enum Bron {
    Systeem,
    Stil(Arc<Mutex<Timestamp>>),
}

impl Klok {
    /// The clock of this machine, in Dutch time.
    ///
    /// # Errors
    /// When the time zone database misses Europe/Amsterdam; it is compiled in.
    pub fn systeem() -> Result<Self, jiff::Error> {
        Ok(Self { bron: Bron::Systeem, zone: TimeZone::get("Europe/Amsterdam")? })
    }

    /// A clock that stands still until it is set.
    ///
    /// # Errors
    /// As [`Klok::systeem`].
    pub fn stil(begin: Timestamp) -> Result<Self, jiff::Error> {
        let zone = TimeZone::get("Europe/Amsterdam")?;
        Ok(Self { bron: Bron::Stil(Arc::new(Mutex::new(begin))), zone })
    }

    /// Moves a standing clock; the machine's own clock stays as it is.
    pub fn vooruit(&self, duur: Span) {
        if let Bron::Stil(moment) = &self.bron {
            let mut moment = moment.lock().unwrap_or_else(PoisonError::into_inner);
            *moment = moment.checked_add(duur).unwrap_or(Timestamp::MAX);
        }
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn nu(&self) -> Timestamp {
        match &self.bron {
            Bron::Systeem => Timestamp::now(),
            Bron::Stil(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Now, in the time of the gemeente.
    pub fn lokaal(&self) -> DateTime {
        self.nu().to_zoned(self.zone.clone()).datetime()
    }

    /// Today, at the gemeente.
    pub fn vandaag(&self) -> Date {
        self.lokaal().date()
    }

    /// Time zone of the gemeente.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }
}

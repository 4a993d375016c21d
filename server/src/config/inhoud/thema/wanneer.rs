//! On which screens a rule counts.

/// What `@media` asks, as far as it matters for colours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanneer {
    /// Only dark, or only light.
    pub donker: Option<bool>,
    /// Whatever else it asks, such as more contrast.
    pub verder: Option<String>,
}

impl Wanneer {
    /// This, and what another `@media` around it asks.
    ///
    /// # Errors
    /// A question about dark in which "or" or "not" occurs: what it means is not worked out here.
    pub fn en(&self, vraag: &str) -> Result<Self, String> {
        let vraag = vraag.to_ascii_lowercase().replace(':', ": ").split_whitespace().collect::<Vec<_>>().join(" ");
        let kleurvraag = ["dark", "light"].map(|soort| (soort, format!("(prefers-color-scheme: {soort})")));
        let mut uit = self.clone();
        let mut over = vraag.clone();
        for (soort, tekst) in &kleurvraag {
            if over.contains(tekst.as_str()) {
                over = over.replace(tekst.as_str(), "");
                uit.donker = Some(*soort == "dark");
            }
        }
        let woorden: Vec<&str> = over.split_whitespace().collect();
        let ingewikkeld = over.contains(',') || woorden.iter().any(|woord| matches!(*woord, "or" | "not"));
        if over.contains("prefers-color-scheme") || (over != vraag && ingewikkeld) {
            return Err(format!("`{vraag}` is too hard to check: ask only (prefers-color-scheme: dark)"));
        }
        if self.donker.is_some() && uit.donker != self.donker {
            return Err(format!("`{vraag}` is never true here"));
        }
        let rest =
            over.split(" and ").map(str::trim).filter(|deel| !matches!(*deel, "" | "all" | "screen" | "only screen"));
        for deel in rest {
            uit.verder = Some(uit.verder.map_or(deel.to_owned(), |eerst| format!("{eerst} and {deel}")));
        }
        Ok(uit)
    }

    /// On paper the browser leaves out what things stand on, so there is nothing to calculate.
    pub fn op_papier(&self) -> bool {
        self.verder
            .as_ref()
            .is_some_and(|vraag| vraag.split(" and ").any(|deel| matches!(deel, "print" | "only print")))
    }

    /// Whether it counts on a screen that is dark or not, where `verder` is true too.
    pub fn geldt(&self, donker: bool, verder: Option<&str>) -> bool {
        self.donker.is_none_or(|ik| ik == donker) && (self.verder.is_none() || self.verder.as_deref() == verder)
    }
}

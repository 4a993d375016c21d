//! Turns the texts of the interface into Rust: every text is a constant, or a function
//! when it has `{placeholders}`. So a text that does not exist does not compile, and the
//! browser gets only the texts that its islands use.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let bron = Path::new("src/texts/nl.toml");
    println!("cargo::rerun-if-changed={}", bron.display());
    let inhoud = fs::read_to_string(bron).expect("src/texts/nl.toml must be readable");
    let tabel: toml::Table = inhoud.parse().unwrap_or_else(|fout| panic!("src/texts/nl.toml: {fout}"));
    let mut code = String::new();
    for (groep, teksten) in &tabel {
        let teksten = teksten.as_table().unwrap_or_else(|| panic!("[{groep}] must be a table of texts"));
        write_module(&mut code, groep, teksten);
    }
    let doel = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("nl.rs");
    fs::write(doel, code).expect("OUT_DIR must be writable");
}

fn write_module(code: &mut String, groep: &str, teksten: &toml::Table) {
    writeln!(code, "/// Texts of `[{groep}]`.\npub mod {groep} {{").expect("writes to a String");
    for (sleutel, waarde) in teksten {
        let tekst = waarde.as_str().unwrap_or_else(|| panic!("{groep}.{sleutel} must be a text"));
        write_text(code, sleutel, tekst);
    }
    code.push_str("}\n");
}

fn write_text(code: &mut String, sleutel: &str, tekst: &str) {
    let namen = placeholders(tekst);
    let doc = tekst.replace('\n', " ");
    if namen.is_empty() {
        let naam = sleutel.to_uppercase();
        writeln!(code, "    #[doc = {doc:?}]\n    pub const {naam}: &str = {tekst:?};")
    } else {
        let argumenten: Vec<String> = namen.iter().map(|n| format!("{n}: impl std::fmt::Display")).collect();
        let argumenten = argumenten.join(", ");
        writeln!(code, "    #[doc = {doc:?}]\n    pub fn {sleutel}({argumenten}) -> String {{ format!({tekst:?}) }}")
    }
    .expect("writes to a String");
}

fn placeholders(tekst: &str) -> BTreeSet<&str> {
    tekst.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(naam, _)| naam).collect()
}

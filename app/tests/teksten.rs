//! No text that a person reads is typed into the code: it all stands in `nl.toml` and in
//! content files, so that a check of the language sees it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use rstml::node::{KeyedAttribute, Node, NodeAttribute};
use syn::visit::Visit;

/// Attributes whose value a person reads or hears.
const LEESBAAR: [&str; 8] =
    ["aria-label", "aria-description", "alt", "title", "placeholder", "label", "data-label", "content"];

/// Finds texts in the `view!`s of one file.
#[derive(Default)]
struct Vinder {
    gevonden: Vec<String>,
}

impl<'ast> Visit<'ast> for Vinder {
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if mac.path.is_ident("view") {
            self.view(mac.tokens.clone());
        }
        syn::visit::visit_macro(self, mac);
    }

    /// A sentence in the code around the markup: begins with a capital and has a space.
    fn visit_expr_lit(&mut self, lit: &'ast syn::ExprLit) {
        if let syn::Lit::Str(tekst) = &lit.lit {
            let tekst = tekst.value();
            if tekst.contains(' ') && tekst.starts_with(char::is_uppercase) {
                self.woorden(&tekst);
            }
        }
    }
}

impl Vinder {
    fn view(&mut self, tokens: TokenStream) {
        for knoop in rstml::parse2(tokens).unwrap() {
            self.knoop(&knoop);
        }
    }

    fn knoop(&mut self, knoop: &Node) {
        match knoop {
            Node::Element(element) => {
                for attribuut in element.attributes() {
                    if let NodeAttribute::Attribute(attribuut) = attribuut {
                        self.attribuut(attribuut);
                    }
                }
                element.children.iter().for_each(|kind| self.knoop(kind));
            }
            Node::Fragment(deel) => deel.children.iter().for_each(|kind| self.knoop(kind)),
            Node::Text(tekst) => self.woorden(&tekst.value_string()),
            Node::RawText(tekst) => self.woorden(&tekst.to_token_stream_string()),
            Node::Block(blok) => {
                // A block may hold views of its own, or nothing but a literal.
                let blok = quote_block(blok);
                if let Ok(uitdrukking) = syn::parse_str::<syn::Expr>(&blok) {
                    if let syn::Expr::Block(blok) = &uitdrukking
                        && let [syn::Stmt::Expr(syn::Expr::Lit(lit), None)] = blok.block.stmts.as_slice()
                        && let syn::Lit::Str(tekst) = &lit.lit
                    {
                        self.woorden(&tekst.value());
                    }
                    self.visit_expr_inner(&uitdrukking);
                }
            }
            _ => {}
        }
    }

    fn visit_expr_inner(&mut self, uitdrukking: &syn::Expr) {
        let mut binnen = Vinder::default();
        syn::visit::visit_expr(&mut binnen, uitdrukking);
        self.gevonden.extend(binnen.gevonden);
    }

    fn attribuut(&mut self, attribuut: &KeyedAttribute) {
        let naam = attribuut.key.to_string().replace(' ', "");
        if LEESBAAR.contains(&naam.as_str())
            && let Some(syn::Expr::Lit(waarde)) = attribuut.value()
            && let syn::Lit::Str(tekst) = &waarde.lit
            && !tekst.value().contains("width=")
        {
            self.woorden(&tekst.value());
        }
    }

    /// Two letters in a row are a word; signs and spaces are not.
    fn woorden(&mut self, tekst: &str) {
        let letters: Vec<bool> = tekst.chars().map(char::is_alphabetic).collect();
        if letters.windows(2).any(|paar| paar[0] && paar[1]) {
            self.gevonden.push(tekst.to_owned());
        }
    }
}

fn quote_block(blok: &rstml::node::NodeBlock) -> String {
    use rstml::node::NodeBlock;
    match blok {
        NodeBlock::ValidBlock(blok) => quote_tokens(blok),
        NodeBlock::Invalid(_) => String::new(),
    }
}

fn quote_tokens(blok: &syn::Block) -> String {
    use quote::ToTokens as _;
    blok.to_token_stream().to_string()
}

fn teksten(bron: &str) -> Vec<String> {
    let mut vinder = Vinder::default();
    vinder.visit_file(&syn::parse_file(bron).unwrap());
    vinder.gevonden
}

fn bestanden(map: &Path, uit: &mut Vec<PathBuf>) {
    for ding in fs::read_dir(map).unwrap() {
        let pad = ding.unwrap().path();
        if pad.is_dir() {
            bestanden(&pad, uit);
        } else if pad.extension().is_some_and(|einde| einde == "rs") {
            uit.push(pad);
        }
    }
}

#[test]
fn no_page_holds_a_text_of_its_own() {
    let wortel = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paden = Vec::new();
    for map in ["src/pages", "src/components", "src/islands", "src/platform", "src/texts", "../server/src/routes"] {
        bestanden(&wortel.join(map), &mut paden);
    }
    let mut fouten = Vec::new();
    // The description of the API is for who programs against it: English, and on no page.
    paden.retain(|pad| !pad.ends_with("opendata/beschrijving.rs"));
    for pad in &paden {
        for tekst in teksten(&fs::read_to_string(pad).unwrap()) {
            fouten.push(format!("{}: {tekst:?}", pad.display()));
        }
    }
    assert!(paden.len() > 50, "the source was not found");
    assert!(fouten.is_empty(), "move these to texts/nl.toml:\n{}", fouten.join("\n"));
}

#[test]
fn a_text_typed_into_a_page_is_found() {
    let gevallen = [
        "fn f() { view! { <p>Hallo daar</p> } }",
        "fn f() { view! { <p>\"Hallo\"</p> } }",
        "fn f() { view! { <p>{\"Hallo\"}</p> } }",
        "fn f() { view! { <input placeholder=\"Uw naam\"/> } }",
        "fn f() { view! { <nav aria-label=\"Menu\"></nav> } }",
        "fn f() -> &'static str { \"Uw naam\" }",
        "fn f() { view! { <p>{ja.then(|| view! { <b>\"Binnenin\"</b> })}</p> } }",
    ];
    for geval in gevallen {
        assert_eq!(teksten(geval).len(), 1, "{geval}");
    }
    assert_eq!(
        teksten("fn f() { view! { <p class=\"nl-paragraph\">{t::HALLO} \" \" \". \"</p> } }"),
        Vec::<String>::new()
    );
}

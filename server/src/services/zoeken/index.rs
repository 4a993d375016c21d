//! The index: tantivy, in memory. It finds the candidates, and knows every word.

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions, Value as _};
use tantivy::tokenizer::WhitespaceTokenizer;
use tantivy::{Index, IndexReader, TantivyDocument, TantivyError, Term};

/// Memory for building, in bytes; the least that the library takes is 15 million.
const BOUWRUIMTE: usize = 20_000_000;
/// Words in the index are stems already, with a space between them.
const STAMMEN: &str = "stammen";

/// What stands in the index of one document.
pub struct Regel {
    /// Stems of its ways in, and of the parts of compounds among them.
    pub ingangen: String,
    /// Stems of its text.
    pub lijf: String,
    /// Words of its ways in, as they are written.
    pub woorden: Vec<String>,
}

/// The index of all documents.
pub struct Register {
    lezer: IndexReader,
    velden: Velden,
}

#[derive(Clone, Copy)]
struct Velden {
    nummer: Field,
    ingangen: Field,
    lijf: Field,
    woord: Field,
}

impl Register {
    /// Builds the index.
    ///
    /// # Panics
    /// When the library cannot write to memory: it has nothing else to fail on here.
    pub fn new(regels: impl Iterator<Item = Regel>) -> Self {
        Self::bouw(regels).expect("an index in memory takes every document")
    }

    fn bouw(regels: impl Iterator<Item = Regel>) -> Result<Self, TantivyError> {
        let (schema, velden) = schema();
        let index = Index::create_in_ram(schema);
        index.tokenizers().register(STAMMEN, WhitespaceTokenizer::default());
        let mut schrijver = index.writer_with_num_threads(1, BOUWRUIMTE)?;
        for (nummer, regel) in regels.enumerate() {
            let mut document = TantivyDocument::default();
            document.add_u64(velden.nummer, nummer as u64);
            document.add_text(velden.ingangen, regel.ingangen);
            document.add_text(velden.lijf, regel.lijf);
            for woord in regel.woorden {
                document.add_text(velden.woord, woord);
            }
            schrijver.add_document(document)?;
        }
        schrijver.commit()?;
        schrijver.wait_merging_threads()?;
        Ok(Self { lezer: index.reader()?, velden })
    }

    /// The numbers of the documents that hold these stems, the best first, with what their
    /// words are worth.
    ///
    /// # Errors
    /// Only when the index is broken.
    pub fn kandidaten(&self, stammen: &[(String, f32)], hoogstens: usize) -> Result<Vec<(usize, f32)>, TantivyError> {
        let zoeker = self.lezer.searcher();
        let delen = stammen.iter().flat_map(|(stam, gewicht)| {
            [(self.velden.ingangen, 2.0), (self.velden.lijf, 1.0)].map(|(veld, waarde)| {
                let term = Term::from_field_text(veld, stam);
                let deel: Box<dyn Query> = Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs));
                let deel: Box<dyn Query> = Box::new(BoostQuery::new(deel, gewicht * waarde));
                (Occur::Should, deel)
            })
        });
        let vraag = BooleanQuery::new(delen.collect());
        let gevonden = zoeker.search(&vraag, &TopDocs::with_limit(hoogstens).order_by_score())?;
        gevonden
            .into_iter()
            .map(|(waarde, adres)| {
                let document: TantivyDocument = zoeker.doc(adres)?;
                let nummer =
                    document.get_first(self.velden.nummer).and_then(|waarde| waarde.as_u64()).unwrap_or_default();
                Ok((usize::try_from(nummer).unwrap_or_default(), waarde))
            })
            .collect()
    }

    /// Written words within so many slips of this one; letters that changed places are one slip.
    ///
    /// # Errors
    /// Only when the index is broken.
    pub fn lijkt_op(&self, woord: &str, slips: u8) -> Result<Vec<String>, TantivyError> {
        let vraag = FuzzyTermQuery::new(Term::from_field_text(self.velden.woord, woord), slips, true);
        let mut uit = Vec::new();
        for segment in self.lezer.searcher().segment_readers() {
            let woorden = segment.inverted_index(self.velden.woord)?;
            let mut stroom = woorden.terms().search(vraag.automaton()?).into_stream()?;
            while let Some((woord, _)) = stroom.next() {
                uit.extend(std::str::from_utf8(woord).map(str::to_owned));
            }
        }
        Ok(uit)
    }

    /// So many written words that begin with these letters.
    ///
    /// # Errors
    /// Only when the index is broken.
    pub fn begint_met(&self, begin: &str, hoogstens: usize) -> Result<Vec<String>, TantivyError> {
        let mut uit = Vec::new();
        for segment in self.lezer.searcher().segment_readers() {
            let woorden = segment.inverted_index(self.velden.woord)?;
            let mut stroom = woorden.terms().range().ge(begin).into_stream()?;
            while let Some((woord, _)) = stroom.next() {
                let Some(woord) = std::str::from_utf8(woord).ok().filter(|woord| woord.starts_with(begin)) else {
                    break;
                };
                if uit.len() >= hoogstens {
                    break;
                }
                uit.push(woord.to_owned());
            }
        }
        Ok(uit)
    }
}

fn schema() -> (Schema, Velden) {
    let mut bouw = Schema::builder();
    let stammen = TextFieldIndexing::default().set_tokenizer(STAMMEN).set_index_option(IndexRecordOption::WithFreqs);
    let tekst = TextOptions::default().set_indexing_options(stammen);
    let velden = Velden {
        nummer: bouw.add_u64_field("nummer", FAST | tantivy::schema::STORED),
        ingangen: bouw.add_text_field("ingangen", tekst.clone()),
        lijf: bouw.add_text_field("lijf", tekst),
        woord: bouw.add_text_field("woord", STRING),
    };
    (bouw.build(), velden)
}

//! The only code that runs in the browser, one file per island. Each makes something
//! better that already works without it.

#[expect(missing_docs, reason = "the macro makes a struct beside the documented island")]
pub mod lees_voor;
#[expect(missing_docs, reason = "the macro makes a struct beside the documented island")]
pub mod schrijfhulp;
#[expect(missing_docs, reason = "the macro makes a struct beside the documented island")]
pub mod sessie_waker;
#[expect(missing_docs, reason = "the macro makes a struct beside the documented island")]
pub mod stap_hulp;
#[expect(missing_docs, reason = "the macro makes a struct beside the documented island")]
pub mod zaak_volger;

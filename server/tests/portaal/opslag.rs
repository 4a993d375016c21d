//! Storage, the same on SQLite and PostgreSQL.

use server::storage::outbox::{LEASE, NieuweTaak, plan};
use server::storage::tellers;

use crate::harnas::portaal;

#[tokio::test]
async fn numbers_are_given_once_also_at_the_same_time() {
    let portaal = portaal().await;
    let geef = || async {
        let tx = portaal.werk.opslag.schrijf().await.unwrap();
        let nummer = tellers::volgende(&tx, "proef").await.unwrap();
        tx.commit().await.unwrap();
        nummer
    };
    let mut nummers = futures::future::join_all((0..64).map(|_| geef())).await;
    nummers.sort_unstable();
    assert_eq!(nummers, (1..=64).collect::<Vec<i64>>());
}

#[tokio::test]
async fn a_row_of_the_outbox_has_one_worker_until_its_lease_ends() {
    let portaal = portaal().await;
    let opslag = &portaal.werk.opslag;
    let nu = portaal.werk.klok.nu();
    let taak = || NieuweTaak { sleutel: "t-1".into(), soort: "mail", inzending_id: "1", referentie: "WR", inhoud: &7 };
    plan(&opslag.db, &opslag.kluis, taak(), nu).await.unwrap();
    plan(&opslag.db, &opslag.kluis, taak(), nu).await.unwrap();
    let genomen = futures::future::join_all((0..8).map(|_| opslag.neem_taak(nu))).await;
    let genomen: Vec<_> = genomen.into_iter().filter_map(|taak| taak.unwrap()).collect();
    assert_eq!(genomen.len(), 1);
    assert_eq!(genomen[0].inhoud::<i32>(&opslag.kluis).unwrap(), 7);
    // The worker dies: nobody else until the lease ends, then one.
    assert!(opslag.neem_taak(nu).await.unwrap().is_none());
    let later = nu.saturating_add(LEASE).unwrap();
    let weer = opslag.neem_taak(later).await.unwrap().unwrap();
    assert_eq!(weer.pogingen, 2);
    opslag.taak_klaar(&weer, later).await.unwrap();
    assert!(opslag.neem_taak(later.saturating_add(LEASE).unwrap()).await.unwrap().is_none());
}

#[tokio::test]
async fn an_outage_keeps_its_first_moment() {
    let portaal = portaal().await;
    let opslag = &portaal.werk.opslag;
    let begin = portaal.werk.klok.nu();
    let later = begin.saturating_add(LEASE).unwrap();
    assert_eq!(opslag.begin_storing("zaken", begin).await.unwrap(), begin);
    assert_eq!(opslag.begin_storing("zaken", later).await.unwrap(), begin);
    opslag.eind_storing("zaken", later).await.unwrap();
    assert_eq!(opslag.storing("zaken").await.unwrap(), None);
}

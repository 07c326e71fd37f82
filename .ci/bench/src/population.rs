//! Fills the databases: the population of the council paper, and a large one by the same rules.

use std::{
    fs,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use lotse_core::{
    clock::{Clock, ManualClock, Random},
    demo::{self, Counts, DemoAccount, Population},
};
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::{
    Options,
    figure::{Figure, Figures},
    portal, transfer,
};

/// A filled database.
pub struct Place {
    /// `SQLite` or `PostgreSQL`.
    pub system: &'static str,
    /// Its address.
    pub database: String,
    /// How many persons are in it.
    pub persons: u32,
    /// Whether it is the large population.
    pub large: bool,
    /// By whom it can be looked at.
    pub accounts: Arc<Vec<DemoAccount>>,
    /// Where the benchmark may write.
    pub folder: PathBuf,
}

impl Place {
    /// For headings and names of figures.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{}, {} persons", self.system, self.persons)
    }

    /// Whether it is the first of all: for what needs to be measured once.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.system == "SQLite" && !self.large
    }
}

/// One carrier with so many persons, in the shares of the council paper.
#[must_use]
pub fn counts(persons: u32) -> Counts {
    let town = Population::town();
    let base = if persons >= town.persons() { town } else { Population { practice: false, ..Population::welfare() } };
    let mut population = base.clone().times((persons / base.persons()).max(1));
    // Whoever is left over waits in provisional accommodation.
    population.provisional += persons.saturating_sub(population.persons());
    Counts { seed: 2_018, carriers: vec![population] }
}

/// Fills both populations into both databases.
///
/// # Errors
/// When a database can't be had.
pub async fn fill(options: &Options, figures: &mut Figures) -> Result<Vec<Place>> {
    if options.data.exists() {
        fs::remove_dir_all(&options.data).context("what an earlier run left")?;
    }
    fs::create_dir_all(&options.data)?;
    let mut places = Vec::new();
    for (large, counts) in [(false, counts(Population::town().persons())), (true, counts(options.persons))] {
        let name = if large { "large" } else { "small" };
        let persons = counts.carriers.iter().map(Population::persons).sum();
        let file = options.data.join(format!("{name}.db"));
        let sqlite = format!("sqlite://{}", file.display());
        let begun = Instant::now();
        let accounts = Arc::new(write(&sqlite, &counts, persons).await?);
        let place = |system, database| Place {
            system,
            database,
            persons,
            large,
            accounts: Arc::clone(&accounts),
            folder: options.data.clone(),
        };
        places.push(place("SQLite", sqlite.clone()));
        speed(figures, places.last(), begun.elapsed());

        let begun = Instant::now();
        let (server, _) = options.postgres.rsplit_once('/').context("an address that ends with a database")?;
        let postgres = format!("{server}/bench_{name}");
        make(&options.postgres, &format!("bench_{name}")).await?;
        // The schema, by the portal itself.
        let clock = Arc::new(ManualClock::at(0));
        portal::core(&postgres, "http://127.0.0.1", clock, Random::from_os()).await?.close().await?;
        transfer::copy(&file, &postgres).await?;
        places.push(place("PostgreSQL", postgres));
        speed(figures, places.last(), begun.elapsed());
    }
    // All of one database system after the other.
    places.sort_by_key(|place| place.system != "SQLite");
    Ok(places)
}

fn speed(figures: &mut Figures, place: Option<&Place>, took: Duration) {
    if let Some(place) = place {
        let rate = f64::from(place.persons) / took.as_secs_f64();
        figures.add(Figure::new(format!("filling, {}", place.title()), rate, "pers/s"));
    }
}

/// Writes a population through the ordinary code paths.
async fn write(database: &str, counts: &Counts, persons: u32) -> Result<Vec<DemoAccount>> {
    let clock = Arc::new(ManualClock::at(0));
    let random = Random::seeded(counts.seed);
    let core = portal::core(database, "http://127.0.0.1", Arc::<ManualClock>::clone(&clock) as Arc<dyn Clock>, random).await?;
    let begun = Instant::now();
    let (mut done, mut told) = (0, Instant::now());
    let mut tell = |more: usize| {
        done += more;
        if told.elapsed() > Duration::from_secs(5) {
            told = Instant::now();
            println!("  {done} of {persons} persons after {:.0} s", begun.elapsed().as_secs_f64());
        }
    };
    let accounts = demo::fill_and_tell(&core, &clock, counts, &mut tell).await?;
    core.close().await?;
    println!("  {persons} persons after {:.0} s", begun.elapsed().as_secs_f64());
    Ok(accounts)
}

/// Makes an empty database beside the one of the address.
async fn make(address: &str, name: &str) -> Result<()> {
    let mut server = PgConnection::connect(address).await.context("PostgreSQL does not answer")?;
    for sql in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name}")] {
        sqlx::query(AssertSqlSafe(sql)).execute(&mut server).await?;
    }
    Ok(server.close().await?)
}

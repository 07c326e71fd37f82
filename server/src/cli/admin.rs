//! `lotse admin`: the first cards, printed to the terminal.

use lotse_core::admin::{CarrierKind, bootstrap};
use lotse_model::role::Role;

use super::{CliError, open};
use crate::config::Settings;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Name of the organisation that accompanies people; created if there is none of this name
    #[arg(long)]
    carrier: String,
    /// What it is: city, county or welfare
    #[arg(long, default_value = "city", value_parser = kind)]
    kind: CarrierKind,
    /// Who administers the instance and the accounts of the carrier
    #[arg(long = "name", value_name = "NAME")]
    admins: Vec<String>,
    /// Who leads the first team; another person than the administrator, because each confirms what the other does
    #[arg(long = "coordinator", value_name = "NAME")]
    coordinators: Vec<String>,
}

fn kind(text: &str) -> Result<CarrierKind, String> {
    CarrierKind::from_code(text).ok_or_else(|| "it is one of: city, county, welfare".to_owned())
}

/// Creates what is missing and prints a card for each.
pub(super) async fn run(settings: &Settings, args: &Args) -> Result<(), CliError> {
    let core = open(settings, false).await?;
    let admins = args.admins.iter().flat_map(|name| [Role::InstanceAdmin, Role::CarrierAdmin].map(|role| (name.clone(), role)));
    let coordinators = args.coordinators.iter().map(|name| (name.clone(), Role::Coordinator));
    let staff: Vec<(String, Role)> = admins.chain(coordinators).collect();
    let cards = bootstrap::bootstrap(&core, &args.carrier, args.kind, &staff).await?;
    for card in cards {
        let roles: Vec<&str> = card.roles.iter().map(|role| role.code()).collect();
        println!("{} ({})", card.name, roles.join(", "));
        println!("  code:    {}", card.code);
        println!("  address: {}", card.url);
        println!();
    }
    println!("Each code works once, within 14 days. Hand it over in person and clear this screen.");
    core.close().await?;
    Ok(())
}

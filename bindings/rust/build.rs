//! Finds libpetition by pkg-config.

fn main() {
    let version = env!("CARGO_PKG_VERSION");
    if let Err(error) = pkg_config::Config::new().atleast_version(version).probe("petition") {
        eprintln!(
            "libpetition {version} is not found: set PKG_CONFIG_PATH to where petition.pc is"
        );
        eprintln!("{error}");
        std::process::exit(1);
    }
}

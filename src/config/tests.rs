use std::io::Write;

use super::*;

fn load_text(text: &str) -> Result<(Config, Vec<Effective>), Faults> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    load(&Overrides { config_file: Some(file.path().to_owned()), data_dir: Some("/data".into()) })
}

#[test]
fn defaults_serve_on_loopback() {
    let (config, effective) = load_text("").unwrap();
    assert_eq!(config.http.public_url.as_str(), "http://localhost:8080");
    assert_eq!(config.keys.master_key_file.to_str(), Some("/data/master.key"));
    let data_dir = effective.iter().find(|e| e.key == "data_dir").unwrap();
    assert_eq!((data_dir.value.as_str(), data_dir.origin.as_str()), ("/data", "flag"));
}

#[test]
fn the_public_url_follows_the_port() {
    let (config, _) = load_text("[http]\nlisten = \"127.0.0.1:9000\"").unwrap();
    assert_eq!(config.http.public_url.as_str(), "http://localhost:9000");
}

#[test]
fn every_fault_is_listed_at_once() {
    let text = "typo = 1\n[http]\nlisten = \"0.0.0.0:80\"\nbase_domain = \"-\"\nlistne = \"x\"\n[hasher]\nthreads = 0\n\
                [database]\nurl = \"postgres://u:secret@h\"\n[telemetry]\nformat = [\"json\"]\nlog = \"a=b=c\"\n";
    let faults = load_text(text).unwrap_err().0.join("\n");
    for part in [
        "http.public_url: must be set where http.listen is not loopback",
        "http.base_domain: \"-\" is not a domain name",
        "http.listne: there is no such setting",
        "typo: there is no such setting",
        "hasher.threads: must be a number from 1 to 64",
        "database.url: names no database",
        "telemetry.format: one value is wanted here",
        "telemetry.log: must be a level",
    ] {
        assert!(faults.contains(part), "{part} is not in:\n{faults}");
    }
    assert!(!faults.contains("secret"), "A-92");
}

#[test]
fn https_is_required_off_loopback() {
    let faults = load_text("[http]\nlisten = \"0.0.0.0:80\"\npublic_url = \"http://id.example.com\"").unwrap_err();
    assert!(faults.to_string().contains("https is required off loopback"), "{faults}");
    let (config, _) = load_text("[http]\nlisten = \"0.0.0.0:80\"\npublic_url = \"https://id.example.com\"").unwrap();
    assert_eq!(config.http.public_url.as_str(), "https://id.example.com");
}

#[test]
fn a_missing_or_broken_file_is_named() {
    let missing = load(&Overrides { config_file: Some("/nonexistent.toml".into()), data_dir: None }).unwrap_err();
    assert_eq!(missing.to_string(), "configuration file /nonexistent.toml: there is no such file");
    assert!(load_text("[http").unwrap_err().to_string().contains("TOML parse error"));
}

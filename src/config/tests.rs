use std::io::Write;

use super::*;

fn load_text(text: &str) -> Result<(Config, Vec<Effective>), Faults> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    load(&Overrides { config_file: Some(file.path().to_owned()), data_dir: Some("/data".into()) })
}

#[test]
fn the_defaults_serve_on_loopback() {
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
fn all_faults_are_listed_at_once() {
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
    assert!(!faults.contains("secret"), "A-92: no secret is shown");
}

#[test]
fn https_is_required_off_loopback() {
    let faults = load_text("[http]\nlisten = \"0.0.0.0:80\"\npublic_url = \"http://id.example.com\"").unwrap_err();
    assert!(faults.to_string().contains("https is required except on loopback addresses"), "{faults}");
    let (config, _) = load_text("[http]\nlisten = \"0.0.0.0:80\"\npublic_url = \"https://id.example.com\"").unwrap();
    assert_eq!(config.http.public_url.as_str(), "https://id.example.com");
}

#[test]
fn a_missing_or_invalid_file_is_named() {
    let missing = load(&Overrides { config_file: Some("/nonexistent.toml".into()), data_dir: None }).unwrap_err();
    assert_eq!(missing.to_string(), "configuration file /nonexistent.toml: there is no such file");
    assert!(load_text("[http").unwrap_err().to_string().contains("TOML parse error"));
}

#[test]
fn trusted_proxies_are_a_list_or_a_text_with_commas() {
    for text in
        ["trusted_proxies = [\"10.0.0.0/8\", \"2001:db8::1\"]", "trusted_proxies = \" 10.0.0.0/8 ,2001:db8::1, \""]
    {
        let (config, effective) = load_text(&format!("[http]\n{text}")).unwrap();
        let proxies = &config.http.trusted_proxies;
        assert!(proxies.contains("10.1.2.3".parse().unwrap()) && proxies.contains("2001:db8::1".parse().unwrap()));
        assert!(!proxies.contains("127.0.0.1".parse().unwrap()));
        let shown = effective.iter().find(|e| e.key == "http.trusted_proxies").unwrap();
        assert_eq!(shown.value, "10.0.0.0/8, 2001:db8::1");
    }
    let (config, _) = load_text("").unwrap();
    assert!(!config.http.trusted_proxies.contains("127.0.0.1".parse().unwrap()), "no proxy is trusted by default");
    let faults = load_text("[http]\ntrusted_proxies = [\"10.0.0.0/8\", \"proxy\", \"0.0.0.0/0\"]").unwrap_err();
    assert!(
        faults.to_string().contains("\"proxy\" is neither a network such as 10.0.0.0/8 nor an address"),
        "{faults}"
    );
    let faults = load_text("[http.trusted_proxies]\nx = 1").unwrap_err();
    assert!(faults.to_string().contains("a list of texts is wanted here"), "{faults}");
}

#[test]
fn the_throttle_settings_are_bounded() {
    let (config, effective) = load_text("[throttle]\nfree_attempts = 7\nmax_delay = \"1h\"").unwrap();
    let defaults = ThrottleConfig::default();
    let changed = ThrottleConfig { free_attempts: 7, max_delay: std::time::Duration::from_secs(3_600), ..defaults };
    assert_eq!(config.throttle, changed);
    let shown = |key: &str| effective.iter().find(|e| e.key == key).unwrap().value.clone();
    assert_eq!([shown("throttle.delay"), shown("throttle.max_delay")], ["1s", "1h"]);
    assert_eq!([shown("throttle.account_per_day"), shown("throttle.open_flows")], ["100", "200"]);
    let text = "[throttle]\nfree_attempts = 0\ndelay = \"1h\"\nmax_delay = \"15min\"\nopen_flows = \"many\"";
    let faults = load_text(text).unwrap_err().to_string();
    for part in ["throttle.free_attempts: must be", "throttle.open_flows: must be", "throttle.max_delay: is shorter"] {
        assert!(faults.contains(part), "{part} is not in:\n{faults}");
    }
}

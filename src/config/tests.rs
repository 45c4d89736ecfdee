use std::fs;
use std::io::Write;

use super::reference::TABLE;
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
    assert_eq!((data_dir.value.as_str(), &data_dir.origin), ("/data", &Origin::Flag("--data-dir")));
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
fn every_setting_of_the_reference_is_read() {
    let (_, effective) = load_text("").unwrap();
    let mut read: Vec<&str> = effective.iter().map(|setting| setting.key).collect();
    let mut described: Vec<&str> = TABLE.rows().map(|row| row.key()).collect();
    read.sort_unstable();
    described.sort_unstable();
    assert_eq!(read, described);
}

#[test]
fn faults_and_settings_have_their_origins() {
    let dir = tempfile::tempdir().unwrap();
    let (file, secret) = (dir.path().join("portico.toml"), dir.path().join("database.url"));
    let overrides = Overrides { config_file: Some(file.clone()), data_dir: None };
    let at = |line: usize| format!("({}:{line})", file.display());
    fs::write(&secret, "mysql://u:secret@h/d\n").unwrap();
    let text = "# A comment.\nhttp.listen = 'x'\n[hasher]\nthreads = 1_000\nthraeds = 1\n[throttle]\ndelay = \"1h\"\n\
                max_delay = \"15min\"\n[database]\nurl_file = ";
    fs::write(&file, format!("{text}{:?}\n", secret.display().to_string())).unwrap();
    let faults = load(&overrides).unwrap_err().0;
    assert_eq!(
        faults,
        [
            format!("http.listen: \"x\" is not host:port, such as localhost:8080 or [::1]:8080 {}", at(2)),
            format!(
                "database.url_file: must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE (in {}) {}",
                secret.display(),
                at(10)
            ),
            format!("hasher.threads: must be a number from 1 to 64 {}", at(4)),
            format!("throttle.max_delay: is shorter than throttle.delay {}", at(8)),
            format!("hasher.thraeds: there is no such setting {}", at(5)),
        ]
    );
    fs::write(&file, "[hasher]\nqueue = 0x10\nmemory = \"8000\"\n").unwrap();
    let (config, effective) = load(&overrides).unwrap();
    assert_eq!((config.hasher.queue, config.hasher.memory), (super::HashQueue::Hashes(16), 8_000));
    let of = |key: &str| effective.iter().find(|setting| setting.key == key).unwrap().clone();
    assert_eq!(of("hasher.memory").origin, Origin::File(file.clone(), 3));
    assert_eq!(of("hasher.queue").value, "16");
    assert_eq!(of("hasher.iterations").origin, Origin::Default);

    // Both faults of a file that is not TOML, without the secret in its lines.
    fs::write(&file, "[database]\nurl = postgres://u:secret@h/d\n[http\n").unwrap();
    let faults = load(&overrides).unwrap_err().to_string();
    assert!(faults.contains(&format!("{}:2: TOML parse error: ", file.display())), "{faults}");
    assert!(faults.contains(&format!("{}:3: TOML parse error: ", file.display())), "{faults}");
    assert!(!faults.contains("secret"), "A-92: {faults}");
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
fn the_limits_of_the_throttle_are_bounded() {
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

/// Each value can be parsed, but cannot be meant.
#[test]
fn values_that_cannot_be_meant_are_refused() {
    for (text, words) in [
        ("telemetry.log = \"verbose\"", "telemetry.log: must be a level"),
        ("telemetry.log = \"portico\"", "telemetry.log: must be a level"),
        ("telemetry.log = \"info,portico=loud\"", "telemetry.log: must be a level"),
        ("telemetry.log = \"\"", "telemetry.log: must be a level"),
        ("http.listen = \"http://localhost:8080\"", "http.listen: \"http://localhost:8080\" is not host:port"),
        ("http.listen = \"*:8080\"", "http.listen: \"*:8080\" is not host:port"),
        ("http.listen = \"localhost:0\"", "http.listen: \"localhost:0\" is not host:port"),
        ("http.ops_listen = \"127.0.0.1:8080\"", "http.ops_listen: must be another address than http.listen"),
        ("http.ops_listen = \"0.0.0.0:8080\"", "http.ops_listen: must be another address than http.listen"),
        ("http.public_url = \"https://0.0.0.0:8080\"", "http.public_url: must be the address that browsers use"),
        ("http.public_url = \"https://[::]\"", "http.public_url: must be the address that browsers use"),
        ("http.base_domain = \"10.0.0.1\"", "http.base_domain: \"10.0.0.1\" is not a domain name"),
        ("http.drain = \"1h\"", "http.drain: must lie between 0s and 10s"),
        ("database.url = \"sqlite::memory:\"", "database.url: must name a file"),
        ("database.pool_size = 0", "database.pool_size: must be a number from 1 to 256"),
        ("keys.master_key_file = \"\"", "keys.master_key_file: must be a path"),
        ("keys.master_key_file = \"/data/portico.db\"", "keys.master_key_file: must be another file than the database"),
        ("hasher.memory = 8", "hasher.memory: must be a number from 7168"),
        ("hasher.queue = 1000000", "hasher.queue: must be a number from 1 to 10000"),
        ("throttle.delay = \"0s\"", "throttle.delay: must lie between"),
        ("throttle.max_delay = \"400d\"", "throttle.max_delay: must lie between"),
        ("tenancy.default_slug = \"_system\"", "tenancy.default_slug: "),
    ] {
        let faults = load_text(text).err().unwrap_or_else(|| panic!("{text} is accepted")).0;
        assert_eq!(faults.len(), 1, "{text}: {faults:?}");
        assert!(faults[0].contains(words), "{text}: {faults:?}");
    }
    for text in
        ["telemetry.log = \"warn,portico::storage=DEBUG\"", "http.listen = \"[::1]:8080\"", "telemetry.log = \"off\""]
    {
        assert!(load_text(text).is_ok(), "{text}");
    }
}

/// secrets are never printed, also where the value of one setting is given to another one.
#[test]
fn a_value_with_a_password_is_not_quoted() {
    for key in [
        "http.listen",
        "http.ops_listen",
        "http.public_url",
        "http.base_domain",
        "http.trusted_proxies",
        "http.drain",
        "database.url",
        "database.pool_size",
        "tenancy.default_slug",
        "telemetry.log",
        "telemetry.format",
        "throttle.delay",
    ] {
        for value in ["mysql://ada:secret@db.example/portico", "https://ada:secret@id.example.com"] {
            let faults =
                load_text(&format!("{key} = \"{value}\"")).err().unwrap_or_else(|| panic!("{key}")).to_string();
            assert!(faults.contains(key) && !faults.contains("secret"), "{faults}");
        }
    }
}

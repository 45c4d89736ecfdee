//! `outbound.*`: connections to addresses that tenants choose.

use std::path::PathBuf;

use ipnet::IpNet;

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting};
use crate::base::public_address::AllowedNetworks;

#[derive(Clone, Debug, Default)]
pub struct OutboundConfig {
    /// The networks besides public addresses that tenants' servers may be in.
    pub allow_networks: AllowedNetworks,
    /// Certificates of authorities in PEM form that are trusted besides the public ones.
    pub extra_ca: Option<PathBuf>,
}

static ALLOW_NETWORKS: Setting<Parsed<IpNet>> = Setting {
    key: "outbound.allow_networks",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "networks: `[\"10.0.0.0/8\"]`, or one text with commas",
        parse: |text| text.parse().map_err(|_| format!("\"{text}\" is not a network such as 10.0.0.0/8")),
    },
    text: "The networks besides public addresses that a tenant's own servers, such as `mail.smtp` or a client's \
           `jwks_uri`, may be in.",
};

static EXTRA_CA: Setting<Parsed<Option<PathBuf>>> = Setting {
    key: "outbound.extra_ca",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "a file, or empty for none",
        parse: |text| Ok((!text.is_empty()).then(|| PathBuf::from(text))),
    },
    text: "Certificates (PEM) of authorities that the certificates of called HTTPS servers may be issued by, besides the \
           public ones.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&ALLOW_NETWORKS, &EXTRA_CA];

pub(super) fn read(reader: &mut Reader) -> Option<OutboundConfig> {
    let (networks, extra_ca) = (reader.get_list(&ALLOW_NETWORKS), reader.get(&EXTRA_CA));
    Some(OutboundConfig { allow_networks: AllowedNetworks::new(networks?), extra_ca: extra_ca? })
}

//! `outbound.*`: connections to addresses that tenants choose.

use ipnet::IpNet;

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting};
use crate::base::public_address::AllowedNetworks;

#[derive(Clone, Debug, Default)]
pub struct OutboundConfig {
    /// The networks besides public addresses that tenants' servers may be in.
    pub allow_networks: AllowedNetworks,
}

static ALLOW_NETWORKS: Setting<Parsed<IpNet>> = Setting {
    key: "outbound.allow_networks",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "networks: `[\"10.0.0.0/8\"]`, or one text with commas",
        parse: |text| text.parse().map_err(|_| format!("\"{text}\" is not a network such as 10.0.0.0/8")),
    },
    text: "The networks besides public addresses that a tenant's own servers, such as `mail.smtp`, may be in.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&ALLOW_NETWORKS];

pub(super) fn read(reader: &mut Reader) -> Option<OutboundConfig> {
    Some(OutboundConfig { allow_networks: AllowedNetworks::new(reader.get_list(&ALLOW_NETWORKS)?) })
}

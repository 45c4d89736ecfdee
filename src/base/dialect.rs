//! The four JSON surfaces, and their responses to a refusal.

/// The four JSON surfaces. Each is a dialect: it may spell a code in its own way and answer it with its own status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// The tenant login API, `/v1`.
    Login,
    /// The workspace API, `/api/v1/auth`, `/api/v1/account` and `/api/v1/app`.
    Workspace,
    /// The organization session API, the other paths of `/api/v1`.
    Organization,
    /// The dashboard account API, `/auth` and `/workspaces`.
    Dashboard,
}

impl Dialect {
    pub const ALL: [Dialect; 4] = [Dialect::Login, Dialect::Workspace, Dialect::Organization, Dialect::Dashboard];

    /// Returns the name of the surface, as a tenant's settings spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Dialect::Login => "login",
            Dialect::Workspace => "workspace",
            Dialect::Organization => "organization",
            Dialect::Dashboard => "dashboard",
        }
    }
}

/// The response of a JSON surface to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wire {
    pub code: &'static str,
    pub status: u16,
    /// `details.reason`, which tells codes with one spelling apart.
    pub reason: Option<&'static str>,
}

/// The response of one JSON surface to a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    pub code: String,
    pub status: u16,
    /// `details.reason`.
    pub reason: Option<&'static str>,
}

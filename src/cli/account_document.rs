//! An account as commands show it, and the reasons for which it is not changed.

use serde_json::{Value, json};

use super::failed::{Failed, worded};
use crate::accounts::Account;
use crate::accounts::manage::AccountRefusal;
use crate::tenancy::Tenant;

/// Adds a set-up link, which is shown once, to a document.
pub(super) fn with_link(mut document: Value, link: Option<&str>) -> Value {
    if let (Value::Object(fields), Some(link)) = (&mut document, link) {
        fields.insert("setup_link".to_owned(), json!(link));
    }
    document
}

/// Adds the further addresses to a document.
pub(super) fn with_further(mut document: Value, further: Vec<&str>) -> Value {
    if let (Value::Object(fields), false) = (&mut document, further.is_empty()) {
        fields.insert("further_addresses".to_owned(), json!(further));
    }
    document
}

/// Returns an account as commands show it.
pub(super) fn document(tenant: &Tenant, account: &Account) -> Value {
    let mut document = json!({
        "id": account.id.to_string(),
        "sub": account.sub,
        "kind": account.kind.as_str(),
        "email": account.address(),
        "email_verified": account.is_verified(),
        "state": account.state.as_str(),
        "created_at": account.created_at.to_rfc3339(),
    });
    if let Value::Object(fields) = &mut document {
        if let Some(due) = account.deletion_due {
            fields.insert("deletion_due_at".to_owned(), json!(due.to_rfc3339()));
        }
        fields.extend(account.claims.to_map());
        let attributes = account.attributes.to_map(&tenant.attributes);
        if !attributes.is_empty() {
            fields.insert("attributes".to_owned(), Value::Object(attributes));
        }
    }
    document
}

/// The reason for which a service account gets no address, password or link.
pub(super) const OF_SERVICE: &str =
    "this is a service account: it has no address and no password, only API tokens (portico token create)";

/// Names the reason of a refusal.
pub(super) fn refused(refusal: AccountRefusal) -> Failed {
    Failed::Refused(match refusal {
        // A user name has no "@".
        AccountRefusal::NameTaken(name) if name.contains('@') => format!("{name} belongs to another account"),
        AccountRefusal::NameTaken(name) => {
            format!("the user name \"{name}\" belongs to another account, or belonged to a deleted one that was in use")
        }
        AccountRefusal::NotFound => "there is no such account".to_owned(),
        AccountRefusal::OfService => OF_SERVICE.to_owned(),
        AccountRefusal::Claim(fault) => worded(&fault),
        AccountRefusal::QuotaReached(_) => {
            "the tenant has as many accounts as it can have; `portico tenant quotas SLUG` \
            shows the limit, `portico tenant set SLUG quota.accounts=NUMBER` changes it"
                .to_owned()
        }
    })
}

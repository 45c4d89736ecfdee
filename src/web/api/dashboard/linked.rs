//! The ways in which an account is signed in to. The password is one of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::calls::{Done, read};
use super::password::code_of_kept;
use crate::accounts::Account;
use crate::accounts::store::find_password;
use crate::authn::own_password;
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply, set_device, set_session};
use crate::web::surface::faults::missing;

pub(super) const LIST: Operation =
    Operation::new("Lists the providers that the account is linked with; its password is one of them.")
        .answers::<Linked>(200)
        .refuses(&[Code::EmailNotVerified]);

pub(super) const LIST_ACCOUNTS: Operation =
    Operation::new("Lists the providers that the account is linked with as Better Auth does.")
        .answers::<Vec<BetterAuthAccount>>(200)
        .refuses(&[Code::EmailNotVerified]);

pub(super) const UNLINK: Operation = Operation::new(
    "Unlinks a provider from the account, shortly after a sign-in, unless no way to sign in would be left.",
)
.takes::<Unlink>()
.answers::<Done>(200)
.refuses(&[Code::EmailNotVerified, Code::SessionNotFresh, Code::ProviderNotFound, Code::LastSignInMethod]);

/// The provider that stands for the password.
const PASSWORD: &str = "credential";

/// The providers of an account.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardLinkedAccounts)]
struct Linked {
    accounts: Vec<LinkedAccount>,
    has_password: bool,
}

/// A provider of an account.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardLinkedAccount)]
struct LinkedAccount {
    #[schema(format = "uuid")]
    id: String,
    /// `credential` stands for the password.
    #[schema(example = "credential")]
    provider: &'static str,
    /// The id of the account at the provider; the account itself for its password.
    account_id: String,
    #[schema(example = "sasha@auroralabs.com")]
    email: Option<String>,
    /// For a password, the time when it was set.
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    /// Null for a password: the time of its last use is not kept.
    #[schema(format = DateTime)]
    last_used_at: Option<String>,
}

/// A provider of an account as Better Auth shows it.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct BetterAuthAccount {
    #[schema(format = "uuid")]
    id: String,
    /// As `providerId`.
    #[schema(example = "credential")]
    provider: &'static str,
    #[schema(example = "credential")]
    provider_id: &'static str,
    account_id: String,
    #[schema(format = "uuid")]
    user_id: String,
    #[schema(example = json!([]))]
    scopes: Vec<String>,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    updated_at: String,
}

/// A provider to unlink.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DashboardUnlink)]
struct Unlink {
    #[schema(example = "credential")]
    provider: Option<String>,
    /// As `provider`.
    #[schema(example = "credential")]
    provider_id: Option<String>,
    /// The id or the `accountId` of the entry, where there are several of the provider.
    account_id: Option<String>,
}

async fn set_at(req: &Request<DashboardUser>) -> Result<Option<Time>, Failure> {
    read(req, |_, tx, caller| Ok(find_password(tx, caller.account.id)?.map(|(_, at)| at))).await
}

fn linked(account: &Account, set_at: Time) -> LinkedAccount {
    LinkedAccount {
        id: account.id.to_string(),
        provider: PASSWORD,
        account_id: account.id.to_string(),
        email: account.email.as_ref().map(|email| email.email.address().to_owned()),
        created_at: set_at.to_rfc3339_millis(),
        last_used_at: None,
    }
}

/// `GET /auth/linked-accounts`
pub async fn list(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let set_at = set_at(&req).await?;
    let accounts: Vec<LinkedAccount> = set_at.into_iter().map(|at| linked(&req.caller.account, at)).collect();
    Ok(Reply::json(200, &Linked { accounts, has_password: set_at.is_some() })?)
}

/// `GET /auth/list-accounts`
pub async fn list_accounts(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let linked = set_at(&req).await?.into_iter().map(|at| {
        let LinkedAccount { id, provider, account_id, created_at, .. } = linked(&req.caller.account, at);
        BetterAuthAccount {
            user_id: req.caller.account.id.to_string(),
            id,
            provider,
            provider_id: provider,
            account_id,
            scopes: Vec::new(),
            updated_at: created_at.clone(),
            created_at,
        }
    });
    Ok(Reply::json(200, &linked.collect::<Vec<_>>())?)
}

/// `POST /auth/unlink-provider` and `POST /auth/unlink-account`
pub async fn unlink(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let Unlink { provider, provider_id, account_id } = req.body()?;
    if provider.is_none() && provider_id.is_none() && account_id.is_none() {
        return Err(missing(["provider"].into_iter()).into());
    }
    let own = req.caller.account.id.to_string();
    let names_password = provider.or(provider_id).is_none_or(|provider| provider == PASSWORD);
    let is_own = account_id.as_ref().is_none_or(|id| *id == own);
    if !names_password || !is_own {
        return Err(Code::ProviderNotFound.into());
    }
    let (op, sender, device) = (req.op.clone(), req.caller.sender(), req.caller.device.clone());
    let removed = req.write(move |wtx| Stop::outcome(own_password::remove(&op, wtx, &sender, device.as_ref())));
    let renewed = removed.await?.map_err(code_of_kept)?;
    let reply = set_session(Reply::json(200, &Done::DONE)?, req.tenant(), &renewed.secrets);
    Ok(set_device(reply, req.tenant(), Some(&renewed.device)))
}

//! Refresh tokens as versions before refresh token families stored them.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use portico::base::id::RefreshTokenId;
use portico::base::token::{BearerToken, TokenKind};
use portico::oidc::clients::store::find_by_client_id;
use portico::oidc::tokens::LONGEST_ACCESS_TOKEN;

use super::engine::{connect, on};
use super::{Browser, Fixture, TestClient, TestTenant};

/// A rotated token and its successor.
#[derive(Clone)]
pub struct StoredTokens {
    pub used: BearerToken,
    pub used_id: RefreshTokenId,
    pub current: BearerToken,
    pub current_id: RefreshTokenId,
}

fn literal(bytes: &[u8]) -> String {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    on(&format!("X'{hex}'"), &format!("'\\x{hex}'::bytea")).to_owned()
}

impl Fixture {
    /// Authorizes a client that has no grant yet, and stores refresh tokens for the grant: one that was rotated just now,
    /// and its successor.
    pub async fn stored_refresh_tokens(
        &self,
        browser: &mut Browser,
        (tenant, client): (&TestTenant, &TestClient),
    ) -> StoredTokens {
        self.tokens_for(browser, (tenant, client), &[]).await;
        let (op, id, client_id) = (self.op(tenant), tenant.tenant.id, client.client_id.clone());
        let stored = StoredTokens {
            used: op.bearer(TokenKind::RefreshToken, "used"),
            used_id: op.id("used"),
            current: op.bearer(TokenKind::RefreshToken, "current"),
            current_id: op.id("current"),
        };
        let tokens = stored.clone();
        let (client, used_hash, current_hash) = self
            .services
            .db
            .read(id, move |tx| {
                let client = find_by_client_id(tx, &client_id)?.unwrap().id;
                Ok((client, tx.lookup_hash(&tokens.used), tx.lookup_hash(&tokens.current)))
            })
            .unwrap();
        let (tenant, client, now) = (literal(&id.bytes()), literal(&client.bytes()), op.now.micros());
        let ends = (op.now + Duration::from_secs(180 * 86_400)).micros();
        let grant_ends = ends + i64::try_from(LONGEST_ACCESS_TOKEN.as_micros()).unwrap();
        let rows = format!("FROM grants WHERE tenant_id = {tenant} AND client_row_id = {client}");
        let row = |id: &RefreshTokenId, hash: &[u8; 32], used: &str| {
            let (id, hash) = (literal(&id.bytes()), literal(hash));
            format!(
                "INSERT INTO refresh_tokens \
                 (tenant_id, id, token_hash, grant_id, created_at, expires_at, consumed_at, successor_id) \
                 SELECT tenant_id, {id}, {hash}, id, {now}, {ends}, {used} {rows};"
            )
        };
        let successor = format!("{now}, {}", literal(&stored.current_id.bytes()));
        let sql = [
            format!(
                "UPDATE grants SET expires_at = {grant_ends} WHERE tenant_id = {tenant} AND client_row_id = {client};"
            ),
            row(&stored.current_id, &current_hash, "NULL, NULL"),
            row(&stored.used_id, &used_hash, &successor),
        ];
        connect(self.dir.path()).batch_execute(&sql.concat()).unwrap();
        stored
    }
}

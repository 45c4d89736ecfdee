//! The table definitions, in the format of `diesel print-schema`. `tests/it/schema.rs` compares this file with the
//! migrated database.

diesel::table! {
    deployment (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    change_counter (id) {
        id -> BigInt,
        n -> BigInt,
    }
}

diesel::table! {
    change_log (n) {
        n -> BigInt,
        changed_tenant -> Binary,
    }
}

diesel::table! {
    tenants (id) {
        id -> Binary,
        slug -> Text,
        name -> Text,
        state -> Text,
        canonical_base -> Text,
        settings -> Text,
        data_key -> Binary,
        epoch -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        deleted_at -> Nullable<BigInt>,
        moved_at -> Nullable<BigInt>,
        former_bases -> Text,
    }
}

diesel::table! {
    attribute_definitions (tenant_id, name) {
        tenant_id -> Binary,
        name -> Text,
        document -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    mail_domains (tenant_id, domain) {
        tenant_id -> Binary,
        domain -> Text,
        created_at -> BigInt,
        verified_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    cors_origins (tenant_id, origin) {
        tenant_id -> Binary,
        origin -> Text,
    }
}

diesel::table! {
    signing_keys (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        kid -> Text,
        alg -> Text,
        public_jwk -> Text,
        private_jwk -> Binary,
        not_before -> BigInt,
        retire_at -> Nullable<BigInt>,
        created_at -> BigInt,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        sub -> Text,
        state -> Text,
        claims -> Text,
        epoch -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        deleted_at -> Nullable<BigInt>,
        first_sign_in_at -> Nullable<BigInt>,
        signed_up_at -> Nullable<BigInt>,
        terms_version -> Nullable<Text>,
        terms_accepted_at -> Nullable<BigInt>,
        attributes -> Text,
        deletion_due_at -> Nullable<BigInt>,
        kind -> Text,
        registered_roles -> Nullable<Text>,
        organization_due_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    account_emails (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        account_id -> Binary,
        address -> Text,
        canonical -> Text,
        verified_at -> Nullable<BigInt>,
        is_primary -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    account_identifiers (tenant_id, name_hash) {
        tenant_id -> Binary,
        name_hash -> Binary,
        account_id -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    passwords (tenant_id, account_id) {
        tenant_id -> Binary,
        account_id -> Binary,
        hash -> Text,
        pepper_id -> Binary,
        changed_at -> BigInt,
        cost -> Nullable<Text>,
    }
}

diesel::table! {
    password_history (tenant_id, account_id, chosen_at) {
        tenant_id -> Binary,
        account_id -> Binary,
        chosen_at -> BigInt,
        hash -> Text,
        pepper_id -> Binary,
    }
}

diesel::table! {
    sessions (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        kind -> Text,
        secret_hash -> Binary,
        silent_hash -> Nullable<Binary>,
        account_id -> Binary,
        account_epoch -> BigInt,
        tenant_epoch -> BigInt,
        amr -> Text,
        auth_time -> BigInt,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        idle_expires_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        agent -> Nullable<Text>,
        place -> Nullable<Text>,
        remembered -> Bool,
        organization_id -> Nullable<Binary>,
        refresh_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    sign_in_flows (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        browser_hash -> Binary,
        request_id -> Nullable<Binary>,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
        session_id -> Nullable<Binary>,
        network_hash -> Nullable<Binary>,
        selected_at -> Nullable<BigInt>,
        state -> Text,
        submitted_at -> Nullable<BigInt>,
        site_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    clients (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        client_id -> Text,
        name -> Text,
        document -> Text,
        secret_hash -> Nullable<Binary>,
        created_at -> BigInt,
        updated_at -> BigInt,
        sealed_secret -> Nullable<Binary>,
        auto_pkce -> Nullable<Text>,
    }
}

diesel::table! {
    client_origins (tenant_id, origin, client_row_id) {
        tenant_id -> Binary,
        origin -> Text,
        client_row_id -> Binary,
    }
}

diesel::table! {
    resource_servers (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        identifier -> Text,
        name -> Text,
        document -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
        secret_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    pending_requests (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        browser_hash -> Nullable<Binary>,
        client_row_id -> Binary,
        document -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
        kind -> Text,
        network_hash -> Nullable<Binary>,
        site_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    consents (tenant_id, account_id, client_row_id) {
        tenant_id -> Binary,
        account_id -> Binary,
        client_row_id -> Binary,
        scopes -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    grants (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        account_id -> Binary,
        account_epoch -> BigInt,
        tenant_epoch -> BigInt,
        client_row_id -> Binary,
        session_id -> Binary,
        scope -> Text,
        audience -> Text,
        auth_time -> BigInt,
        amr -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        offline -> Bool,
        refreshed_at -> Nullable<BigInt>,
        refresh_generation -> Nullable<BigInt>,
        refresh_rotated_at -> Nullable<BigInt>,
        refresh_expires_at -> Nullable<BigInt>,
        organization_id -> Nullable<Binary>,
    }
}

diesel::table! {
    authorization_codes (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        code_hash -> Binary,
        grant_id -> Binary,
        redirect_uri -> Text,
        code_challenge -> Nullable<Text>,
        nonce -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    audit_events (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        occurred_at -> BigInt,
        event -> Text,
        actor_kind -> Text,
        actor_id -> Nullable<Binary>,
        subject_kind -> Text,
        subject_id -> Nullable<Binary>,
        network -> Nullable<Text>,
        details -> Text,
        key_id -> Binary,
        mac -> Binary,
        erased_mac -> Nullable<Binary>,
    }
}

diesel::table! {
    audit_seals (tenant_id, seq) {
        tenant_id -> Binary,
        seq -> BigInt,
        event_id -> Binary,
        previous_id -> Nullable<Binary>,
        chain -> Binary,
    }
}

diesel::table! {
    audit_heads (tenant_id) {
        tenant_id -> Binary,
        seq -> BigInt,
        event_id -> Binary,
        chain -> Binary,
        mac -> Binary,
        sealed_at -> BigInt,
        erased_to -> Nullable<Binary>,
    }
}

diesel::table! {
    audit_unsealed (tenant_id, event_id) {
        tenant_id -> Binary,
        event_id -> Binary,
    }
}

diesel::table! {
    refresh_tokens (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        token_hash -> Binary,
        grant_id -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
        successor_id -> Nullable<Binary>,
    }
}

diesel::table! {
    revoked_tokens (tenant_id, token_hash) {
        tenant_id -> Binary,
        token_hash -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    used_assertions (tenant_id, assertion_hash) {
        tenant_id -> Binary,
        assertion_hash -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    throttle_counters (tenant_id, key_hash) {
        tenant_id -> Binary,
        key_hash -> Binary,
        count -> BigInt,
        window_started_at -> BigInt,
        blocked_until -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    quota_counters (tenant_id, quota) {
        tenant_id -> Binary,
        quota -> Text,
        used -> BigInt,
        began_at -> BigInt,
        checked_at -> BigInt,
    }
}

diesel::table! {
    known_devices (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        secret_hash -> Binary,
        account_id -> Binary,
        account_epoch -> BigInt,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    tenant_logos (tenant_id, hash) {
        tenant_id -> Binary,
        hash -> Text,
        content -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    links (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        token_hash -> Binary,
        account_id -> Nullable<Binary>,
        account_epoch -> BigInt,
        tenant_epoch -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
        purpose -> Text,
        address_hash -> Nullable<Binary>,
    }
}

diesel::table! {
    verifications (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        account_id -> Nullable<Binary>,
        address -> Text,
        browser_hash -> Binary,
        flow_id -> Binary,
        token_hash -> Binary,
        code_hash -> Binary,
        tries -> BigInt,
        password_hash -> Nullable<Text>,
        pepper_id -> Nullable<Binary>,
        claims -> Text,
        terms_version -> Nullable<Text>,
        purpose -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
        attributes -> Text,
        user_name -> Nullable<Text>,
    }
}

diesel::table! {
    address_changes (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        account_id -> Binary,
        former -> Text,
        token_hash -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    invitations (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        address -> Nullable<Text>,
        canonical -> Nullable<Text>,
        name -> Nullable<Text>,
        locale -> Nullable<Text>,
        token_hash -> Binary,
        tenant_epoch -> BigInt,
        account_id -> Nullable<Binary>,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    account_roles (tenant_id, account_id, role) {
        tenant_id -> Binary,
        account_id -> Binary,
        role -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    held_roles (tenant_id, role) {
        tenant_id -> Binary,
        role -> Text,
        since -> BigInt,
    }
}

diesel::table! {
    queue_jobs (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        kind -> Text,
        state -> Text,
        destination -> Text,
        payload -> Binary,
        created_at -> BigInt,
        due_at -> BigInt,
        give_up_at -> BigInt,
        attempts -> BigInt,
        last_error -> Nullable<Text>,
        kept_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    organizations (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        slug -> Text,
        name -> Text,
        context -> Nullable<Text>,
        state -> Text,
        joining -> Text,
        joining_domain -> Nullable<Text>,
        joining_role -> Binary,
        created_at -> BigInt,
        updated_at -> BigInt,
        deleted_at -> Nullable<BigInt>,
        purge_at -> Nullable<BigInt>,
        deleted_from -> Nullable<Text>,
    }
}

diesel::table! {
    organization_roles (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        organization_id -> Binary,
        key -> Text,
        name -> Text,
        base -> Text,
        permissions -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    memberships (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        organization_id -> Binary,
        account_id -> Binary,
        state -> Text,
        roles -> Text,
        is_owner -> Bool,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    organization_invitations (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        organization_id -> Binary,
        address -> Nullable<Text>,
        canonical -> Nullable<Text>,
        role_id -> Binary,
        invited_by -> Nullable<Binary>,
        inviter_epoch -> Nullable<BigInt>,
        token_hash -> Binary,
        tenant_epoch -> BigInt,
        account_id -> Nullable<Binary>,
        created_at -> BigInt,
        expires_at -> BigInt,
        consumed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    api_tokens (tenant_id, id) {
        tenant_id -> Binary,
        id -> Binary,
        account_id -> Binary,
        organization_id -> Nullable<Binary>,
        name -> Text,
        secret_hash -> Binary,
        roles -> Text,
        scopes -> Text,
        parent_id -> Nullable<Binary>,
        account_epoch -> BigInt,
        tenant_epoch -> BigInt,
        created_at -> BigInt,
        expires_at -> Nullable<BigInt>,
        last_used_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    deployment,
    change_counter,
    change_log,
    tenants,
    signing_keys,
    accounts,
    account_emails,
    account_identifiers,
    passwords,
    password_history,
    sessions,
    sign_in_flows,
    clients,
    client_origins,
    resource_servers,
    pending_requests,
    consents,
    grants,
    authorization_codes,
    refresh_tokens,
    revoked_tokens,
    used_assertions,
    throttle_counters,
    quota_counters,
    known_devices,
    links,
    verifications,
    address_changes,
    invitations,
    organizations,
    organization_roles,
    memberships,
    organization_invitations,
    api_tokens,
    account_roles,
    held_roles,
    audit_events,
    audit_seals,
    audit_heads,
    audit_unsealed,
    tenant_logos,
    mail_domains,
    cors_origins,
    attribute_definitions,
    queue_jobs
);

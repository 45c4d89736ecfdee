-- When the account signed in for the first time. The user name of an account that never did is free after deletion.
ALTER TABLE accounts ADD COLUMN first_sign_in_at BIGINT;
UPDATE accounts SET first_sign_in_at = e.occurred_at
    FROM (SELECT tenant_id, subject_id, MIN(occurred_at) AS occurred_at FROM audit_events
        WHERE event = 'signed_in' GROUP BY tenant_id, subject_id) AS e
    WHERE accounts.tenant_id = e.tenant_id AND accounts.id = e.subject_id;

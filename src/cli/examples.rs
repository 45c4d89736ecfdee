//! Examples in the help of every command, and the words that users of other products type for it.

use clap::Command;

/// The examples of each command.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("serve", &["portico serve", "portico serve --config /etc/portico/portico.toml"]),
    ("demo", &["portico demo", "portico demo --better-auth client.js"]),
    ("init", &["portico init", "portico init --config /etc/portico/portico.toml"]),
    ("tenant create", &["portico tenant create acme --name \"Acme\""]),
    ("tenant list", &["portico tenant list"]),
    ("tenant show", &["portico tenant show acme"]),
    (
        "tenant set",
        &[
            "portico tenant set acme session.idle=12h token.access=5min",
            "portico tenant set acme branding.accent=#0a6e5c branding.logo=@logo.png",
            "portico tenant set acme quota.accounts=5000 quota.mails_per_day=unlimited",
            "portico tenant set acme mail.from=\"Acme <no-reply@acme.example>\" mail.smtp=@smtp-url",
        ],
    ),
    ("tenant quotas", &["portico tenant quotas acme"]),
    ("tenant domain add", &["portico tenant domain add acme acme.example"]),
    ("tenant domain verify", &["portico tenant domain verify acme acme.example"]),
    ("tenant domain remove", &["portico tenant domain remove acme acme.example"]),
    ("tenant domain list", &["portico tenant domain list acme"]),
    (
        "tenant attribute add",
        &[
            "portico tenant attribute add acme department --type text --title Department --title de=Abteilung --person read --scope employment",
            "portico tenant attribute add acme shirt_size --type choice --choice S --choice M --choice L --title \"Shirt size\" --person write --registration optional",
        ],
    ),
    ("tenant attribute list", &["portico tenant attribute list acme"]),
    ("tenant attribute remove", &["portico tenant attribute remove acme shirt_size --yes"]),
    ("tenant preview", &["portico tenant preview acme branding.accent=#0a6e5c --out preview.html"]),
    ("tenant suspend", &["portico tenant suspend acme"]),
    ("tenant resume", &["portico tenant resume acme"]),
    ("tenant delete", &["portico tenant delete acme --yes"]),
    (
        "account create",
        &[
            "portico account create --tenant acme --email ada@example.com --name \"Ada Lovelace\" --setup-link",
            "portico account create --tenant acme --email ada@example.com --username ada --verified --password-stdin",
        ],
    ),
    ("account list", &["portico account list --tenant acme --limit 20"]),
    ("account show", &["portico account show --tenant acme ada@example.com"]),
    (
        "account set",
        &[
            "portico account set --tenant acme ada@example.com given_name=Ada locale=en-GB address.country=GB",
            "portico account set --tenant acme ada@example.com department=Research",
            "portico account set --tenant acme ada@example.com email=countess@example.com email_verified=true",
        ],
    ),
    (
        "account addresses",
        &[
            "portico account addresses --tenant acme ada@example.com",
            "portico account addresses --tenant acme ada@example.com --add ada@work.example --verified",
            "portico account addresses --tenant acme ada@example.com --primary ada@work.example",
        ],
    ),
    (
        "account verify",
        &[
            "portico account verify --tenant acme ada@example.com",
            "portico account verify --tenant acme ada@example.com ada@work.example",
        ],
    ),
    (
        "account set-password",
        &[
            "portico account set-password --tenant acme ada@example.com",
            "pass show acme/ada | portico account set-password --tenant acme ada@example.com",
        ],
    ),
    ("account setup-link", &["portico account setup-link --tenant acme ada@example.com"]),
    (
        "account invite",
        &[
            "portico account invite --tenant acme ada@example.com --name \"Ada Lovelace\" --locale de",
            "portico account invite --tenant acme ada@example.com --print-link",
        ],
    ),
    ("account invitations", &["portico account invitations --tenant acme --limit 20"]),
    ("account withdraw-invitation", &["portico account withdraw-invitation --tenant acme ada@example.com"]),
    ("account lock", &["portico account lock --tenant acme ada@example.com"]),
    ("account unlock", &["portico account unlock --tenant acme ada@example.com"]),
    ("account delete", &["portico account delete --tenant acme ada@example.com --yes"]),
    ("compact", &["portico compact"]),
    ("account keep", &["portico account keep --tenant acme ada@example.com"]),
    (
        "account export",
        &[
            "portico account export --tenant acme ada@example.com --to ada",
            "portico account export --tenant acme ada@example.com --json",
        ],
    ),
    (
        "organization create",
        &[
            "portico organization create --tenant acme --name \"Aurora Labs\" --owner ada@example.com",
            "portico organization create --tenant acme --name \"Aurora Labs\" --owner ada@example.com --join aurora.example --join-role analyst",
        ],
    ),
    ("organization list", &["portico organization list --tenant acme"]),
    ("organization show", &["portico organization show --tenant acme aurora-labs"]),
    ("organization set", &["portico organization set --tenant acme aurora-labs name=\"Aurora\" join=open"]),
    ("organization member list", &["portico organization member list --tenant acme aurora-labs --limit 20"]),
    (
        "organization member add",
        &["portico organization member add --tenant acme aurora-labs grace@example.com --role admin"],
    ),
    (
        "organization member set",
        &[
            "portico organization member set --tenant acme aurora-labs grace@example.com --role developer --role reviewers",
        ],
    ),
    (
        "organization member suspend",
        &["portico organization member suspend --tenant acme aurora-labs grace@example.com"],
    ),
    ("organization member resume", &["portico organization member resume --tenant acme aurora-labs grace@example.com"]),
    ("organization member remove", &["portico organization member remove --tenant acme aurora-labs grace@example.com"]),
    (
        "organization invitation create",
        &[
            "portico organization invitation create --tenant acme aurora-labs grace@example.com --role admin --locale de",
            "portico organization invitation create --tenant acme aurora-labs grace@example.com --print-link",
        ],
    ),
    ("organization invitation list", &["portico organization invitation list --tenant acme aurora-labs"]),
    (
        "organization invitation withdraw",
        &["portico organization invitation withdraw --tenant acme aurora-labs grace@example.com"],
    ),
    ("organization role list", &["portico organization role list --tenant acme aurora-labs"]),
    (
        "organization role create",
        &[
            "portico organization role create --tenant acme aurora-labs --name Reviewers --base admin --permission org.read,members.read,members.invite",
        ],
    ),
    (
        "organization role set",
        &["portico organization role set --tenant acme aurora-labs reviewers --permission org.read,members.read"],
    ),
    ("organization role delete", &["portico organization role delete --tenant acme aurora-labs reviewers"]),
    ("organization transfer", &["portico organization transfer --tenant acme aurora-labs grace@example.com"]),
    ("organization suspend", &["portico organization suspend --tenant acme aurora-labs"]),
    ("organization resume", &["portico organization resume --tenant acme aurora-labs"]),
    ("organization delete", &["portico organization delete --tenant acme aurora-labs --yes"]),
    ("organization restore", &["portico organization restore --tenant acme aurora-labs"]),
    (
        "token create",
        &[
            "portico token create --tenant acme --service nightly-export --name \"Nightly export\" --organization aurora --role viewer --expires 90d",
            "portico token create --tenant acme --service onboarding --name Onboarding --scope accounts.create",
            "portico token create --tenant acme --account ada@example.com --name Laptop --organization aurora --role developer",
        ],
    ),
    ("token list", &["portico token list --tenant acme", "portico token list --tenant acme --account ada@example.com"]),
    ("token revoke", &["portico token revoke --tenant acme 019a0000-0000-7000-8000-000000000000"]),
    ("admin create", &["portico admin create --email you@example.com --name \"Grace Hopper\""]),
    (
        "client create",
        &[
            "portico client create --tenant acme --name \"Shop\" --redirect-uri https://shop.example.com/callback",
            "portico client create --tenant acme --name \"Wiki\" --redirect-uri http://localhost:8081/login/oauth2/code/acme --for spring",
            "portico client create --tenant acme --name \"App\" --public --redirect-uri com.example.app:/callback",
            "portico client create --tenant acme --name \"Web\" --login-api --redirect-uri https://app.example.com/callback",
            "portico client create --tenant acme --name \"Nightly\" --grant client_credentials --resource https://api.example.com",
        ],
    ),
    ("client list", &["portico client list --tenant acme"]),
    (
        "client show",
        &["portico client show --tenant acme CLIENT_ID", "portico client show --tenant acme CLIENT_ID --for go-oidc"],
    ),
    (
        "client set",
        &[
            "portico client set --tenant acme CLIENT_ID redirect_uris+=https://shop.example.com/callback2",
            "portico client set --tenant acme CLIENT_ID client_name=\"Shop 2\" scope=\"openid email\"",
        ],
    ),
    ("client rotate-secret", &["portico client rotate-secret --tenant acme CLIENT_ID"]),
    ("client delete", &["portico client delete --tenant acme CLIENT_ID --yes"]),
    (
        "api create",
        &[
            "portico api create --tenant acme https://api.example.com --name \"Things\" --scope read=\"Read your things\"",
        ],
    ),
    ("api list", &["portico api list --tenant acme"]),
    ("api show", &["portico api show --tenant acme https://api.example.com"]),
    (
        "api set",
        &[
            "portico api set --tenant acme https://api.example.com lifetime=5min",
            "portico api set --tenant acme https://api.example.com scopes+=write=\"Change your things\" scopes-=read",
        ],
    ),
    ("api rotate-secret", &["portico api rotate-secret --tenant acme https://api.example.com"]),
    ("api delete", &["portico api delete --tenant acme https://api.example.com --yes"]),
    (
        "audit list",
        &[
            "portico audit list --tenant acme --event sign_in_failed --since 2026-11-22T00:00:00Z",
            "portico audit list --tenant _system",
        ],
    ),
    ("audit verify", &["portico audit verify", "portico audit verify --tenant acme"]),
    ("audit export", &["portico audit export --tenant acme"]),
    ("key list", &["portico key list --tenant acme"]),
    ("key rotate", &["portico key rotate --tenant acme", "portico key rotate --tenant acme --alg ES256 --now"]),
    ("key retire", &["portico key retire --tenant acme KID --yes"]),
    (
        "passwords build",
        &["portico passwords build pwnedpasswords.txt", "portico passwords build pwnedpasswords.txt --min-count 10"],
    ),
    ("passwords show", &["portico passwords show"]),
    ("passwords check", &["portico passwords check"]),
    ("mail list", &["portico mail list --dead", "portico mail list --tenant acme --limit 20"]),
    ("mail show", &["portico mail show 019a0000-0000-7000-8000-000000000000"]),
    ("mail retry", &["portico mail retry 019a0000-0000-7000-8000-000000000000", "portico mail retry --all-dead"]),
    (
        "mail test",
        &[
            "portico mail test --tenant acme --to you@example.com",
            "portico mail test --tenant acme --to you@example.com --kind reset_password --language de",
        ],
    ),
    ("move-origin", &["portico move-origin http://localhost:8080 https://id.example.com"]),
    ("migrate", &["portico migrate status"]),
    ("migrate status", &["portico migrate status"]),
    ("migrate up", &["portico migrate up"]),
    ("migrate down", &["portico migrate down --yes"]),
    ("health", &["portico health"]),
    ("doctor", &["portico doctor", "portico doctor --deep"]),
    ("backup", &["portico backup /var/backups/portico.db"]),
    ("restore", &["portico restore /var/backups/portico.db", "portico restore --in-place --yes"]),
    ("config show", &["portico config show"]),
    ("config check", &["portico config check --config portico.toml"]),
    ("config reference", &["portico config reference"]),
    ("completions", &["portico completions bash"]),
];

/// Other words for a command, shown in the list of commands.
const NOUNS: &[(&str, &[&str])] = &[
    ("tenant", &["realm"]),
    ("account", &["user", "users"]),
    ("organization", &["org", "orgs"]),
    ("client", &["app", "apps"]),
    ("token", &["api-key", "tokens"]),
    ("api", &["resource-server"]),
    ("audit", &["logs"]),
    ("completions", &["completion"]),
];

/// Other words for what a command does, not shown.
const VERBS: &[(&str, &[&str])] = &[
    ("create", &["add", "new"]),
    ("list", &["ls"]),
    ("show", &["get", "describe"]),
    ("set", &["update", "edit"]),
    ("delete", &["rm", "remove"]),
    ("lock", &["disable", "block"]),
    ("unlock", &["enable", "unblock"]),
    ("suspend", &["disable"]),
    ("resume", &["enable"]),
    ("set-password", &["reset-password"]),
    ("member", &["members", "user", "users"]),
    ("invitation", &["invitations", "invite"]),
    ("role", &["roles"]),
    ("withdraw", &["revoke"]),
];

/// Returns the examples of a command, such as `client create`.
pub(super) fn of(path: &str) -> &'static [&'static str] {
    EXAMPLES.iter().find(|(command, _)| *command == path).map_or(&[], |(_, examples)| *examples)
}

/// Adds examples and other words to a command and its subcommands.
pub(super) fn added(command: Command) -> Command {
    added_to(command, "")
}

fn added_to(mut command: Command, path: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = format!("{path} {name}");
        let (words, is_noun) = match path.trim_start().contains(' ') {
            true => (VERBS, false),
            false => (NOUNS, true),
        };
        let others = words.iter().find(|(word, _)| *word == name).map_or(&[][..], |(_, others)| *others);
        command = command.mut_subcommand(name, |sub| {
            let sub = added_to(sub, path.trim_start());
            if is_noun { sub.visible_aliases(others.iter().copied()) } else { sub.aliases(others.iter().copied()) }
        });
    }
    let examples = of(path);
    if examples.is_empty() {
        return command;
    }
    let title = if examples.len() == 1 { "Example:" } else { "Examples:" };
    let lines: Vec<String> = examples.iter().map(|example| format!("  {example}")).collect();
    let before = command.get_after_help().map(|help| format!("{help}\n\n")).unwrap_or_default();
    command.after_help(format!("{before}{title}\n{}", lines.join("\n")))
}

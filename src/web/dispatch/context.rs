//! The request context, and the caller type that a handler names.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::accounts::hasher::Task;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::json;
use crate::base::locale::{Locale, Locales};
use crate::base::refusal::Refusal;
use crate::base::token;
use crate::base::uri::with_query;
use crate::oidc::Provider;
use crate::op::{Caller, Credential, Op};
use crate::services::Services;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::Tenant;
use crate::web::html::{Chrome, LanguageChoice};
use crate::web::request::form::from_pairs;
use crate::web::request::{Binding, Call, Presented, Sent, spoken};
use crate::web::respond::{Failure, Problem};
use crate::web::spec::{Access, Method, Spec};
use crate::web::state::State;

/// The context of a request: shared state, parsed request, and operation.
pub struct Context {
    pub state: Arc<State>,
    pub call: Call,
    pub op: Op,
    sent: Sent,
    presented: Presented,
    /// The `client_id` of the request, once it is known, for CORS: scripts of the origins of this client may read the
    /// response.
    client_id: OnceLock<String>,
    /// The language that the form of this request selects.
    spoken: OnceLock<Locale>,
    /// Set if the menu of the user has the page of the API tokens.
    tokens: OnceLock<()>,
}

/// A request with its authenticated caller: the only argument of a handler.
pub struct Request<C> {
    context: Arc<Context>,
    pub caller: C,
}

/// A caller type that a handler may name. The dispatcher authenticates the caller before the handler runs.
pub trait Admit: Sized + Send + Sync + 'static {
    /// The access rule of this caller type, see [`Access`].
    const ACCESS: Access;

    /// The credentials that this caller type needs. Every route with this caller type receives them.
    const CREDENTIALS: &'static [Credential];

    /// Whether the URL can belong to this caller type. If not, the response is 404.
    fn is_addressed(_: &Context) -> bool {
        true
    }

    /// Authenticates the caller of this request, or refuses it.
    fn admit(context: &Context) -> impl Future<Output = Result<Self, Failure>>;

    /// Returns the caller for operations and the audit log.
    fn caller(&self) -> Caller;

    /// Adapts a refusal to the protocol of this caller type, for example by adding a challenge.
    fn refused(_: &Context, problem: Problem) -> Problem {
        problem
    }
}

impl<C> Request<C> {
    pub(super) fn new(context: Arc<Context>, caller: C) -> Request<C> {
        Request { context, caller }
    }

    /// Returns the context and the caller, for a caller type that converts the request.
    pub(super) fn into_parts(self) -> (Arc<Context>, C) {
        (self.context, self.caller)
    }
}

impl<C> Deref for Request<C> {
    type Target = Context;
    fn deref(&self) -> &Context {
        &self.context
    }
}

impl Context {
    pub(super) fn new(state: Arc<State>, call: Call, sent: Sent, op: Op) -> Context {
        let presented = sent.presented(call.spec, &op.tenant);
        call.log.belongs_to(&op.tenant);
        let (client_id, spoken, tokens) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Context { state, call, op, sent, presented, client_id, spoken, tokens }
    }

    pub fn services(&self) -> &Services {
        &self.state.services
    }

    pub fn provider(&self) -> &Provider {
        &self.state.provider
    }

    pub fn tenant(&self) -> &Tenant {
        &self.op.tenant
    }

    /// Whether the request came to the host of the tenant's base, whose cookies its sessions have.
    pub fn is_at_own_host(&self) -> bool {
        self.services().addresses.is_host_of(self.tenant(), &self.call.host)
    }

    /// Returns the cookies that the route uses; for caller types only.
    pub(super) fn presented(&self) -> &Presented {
        &self.presented
    }

    /// Returns the `Authorization` header; for caller types only.
    pub(super) fn authorization(&self) -> Option<&str> {
        self.sent.authorization.as_deref()
    }

    /// Returns the token of the `Authorization: Bearer` header; for caller types only.
    pub(super) fn bearer(&self) -> Option<&str> {
        self.sent.bearer()
    }

    /// Notes the `client_id` that the request names, which need not exist.
    pub fn answers(&self, client_id: Option<&str>) {
        if let Some(client_id) = client_id {
            self.call.log.names_client(client_id);
            let _ = self.client_id.set(client_id.chars().take(LONGEST_NAME).collect());
        }
    }

    /// Notes that the user is in an organization or has API tokens; for caller types only.
    pub(super) fn notes_tokens(&self) {
        let _ = self.tokens.set(());
    }

    /// Returns whether the menu of the user has the page of the API tokens.
    pub fn shows_tokens(&self) -> bool {
        self.tokens.get().is_some()
    }

    /// Returns the `client_id` that [`Context::answers`] has noted.
    pub(super) fn answered_client(&self) -> Option<&str> {
        self.client_id.get().map(String::as_str)
    }

    /// Runs a read transaction on one snapshot of the tenant, see [`Services::read`].
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.services().read(self.op.tenant.id, work).await
    }

    /// Runs one read statement without a transaction, see [`Services::read_one`].
    pub async fn read_one<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.services().read_one(self.op.tenant.id, work).await
    }

    /// Runs a write transaction of the tenant, see [`Services::write`].
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.services().write(self.op.tenant.id, work).await
    }

    /// Hashes or verifies a password in the queue of the hasher, which is fair between tenants.
    pub async fn hash<T: Task>(&self, task: T) -> Result<T::Done, Fault> {
        self.services().hash(self.op.tenant.id, task).await
    }

    /// Returns a path parameter; empty if the route has no such parameter.
    pub fn param(&self, name: &str) -> &str {
        self.call.param(name).unwrap_or_default()
    }

    /// Parses the query parameters.
    pub fn query<'c, T: Deserialize<'c>>(&'c self) -> Result<T, Failure> {
        from_pairs(&self.call.query).map_err(|why| wrong(Code::InvalidParameters, why.to_string()))
    }

    /// Parses the form fields.
    pub fn form<'c, T: Deserialize<'c>>(&'c self) -> Result<T, Failure> {
        from_pairs(&self.call.form).map_err(|why| wrong(Code::InvalidParameters, why.to_string()))
    }

    /// Parses the body of a request to a JSON surface, see [`json`]. An empty body is an object without members.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let members = json::parse_object(&self.call.json)?;
        json::read(members).map_err(|fault| Problem::from(Code::FieldsInvalid).with_fields(vec![fault]).into())
    }

    /// Parses the JSON body.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.call.json).map_err(|why| wrong(Code::InvalidJson, why.to_string()))
    }

    /// Returns the id of the request, which the error page shows as the reference and the log line contains.
    pub fn reference(&self) -> &str {
        self.call.log.id().as_str()
    }

    /// Returns the browser binding of the forms on this request's page.
    pub fn binding(&self) -> Binding {
        Binding::of(&self.op, &self.presented)
    }

    /// Returns the form token (CSRF token) of the forms on this request's page.
    pub fn form_token(&self) -> String {
        self.binding().form_token(self.services().db.keys())
    }

    /// Renders the pages of this request in a language that its form selects.
    pub fn speak(&self, locale: Locale) {
        let _ = self.spoken.set(locale);
    }

    /// Returns the layout of a page of this request.
    pub fn chrome(&self) -> Chrome {
        self.chrome_in(Locales::NONE)
    }

    /// Returns the layout of a page for an application that sent these `ui_locales`. The language menu is left out if
    /// one of them is offered.
    pub fn chrome_in(&self, ui_locales: Locales) -> Chrome {
        self.layout(ui_locales, &self.call.accepted)
    }

    /// Returns the layout of a page in this language, if the tenant offers it and the user has not chosen another one.
    pub fn chrome_preferring(&self, locale: Option<Locale>) -> Chrome {
        let offered = self.tenant().settings.languages();
        match locale.filter(|locale| offered.contains(*locale)) {
            Some(locale) => self.layout(Locales::NONE, &Locales::asked(locale.tag())),
            None => self.chrome(),
        }
    }

    /// `accepted`: the languages of the browser.
    fn layout(&self, ui_locales: Locales, accepted: &Locales) -> Chrome {
        let tenant = self.tenant();
        let chosen = self.spoken.get().copied().or_else(|| self.sent.cookies.language(tenant));
        let locale = spoken(tenant, ui_locales, chosen, accepted);
        let chrome = Chrome::of(tenant, locale, self.op.text_22("nonce"));
        let offered = tenant.settings.languages();
        let choice = ui_locales.first_of(&offered).is_none() && offered.iter().count() > 1;
        let back = if choice { self.page_address() } else { None };
        let choice = back.map(|back| LanguageChoice {
            action: tenant.base.join("/language"),
            form_token: self.form_token(),
            back,
            offered,
            form: None,
        });
        Chrome { choice, ..chrome }
    }

    /// Returns the path, below `/account/`, of the account page that the query of the sign-in page names:
    /// `/login?page=sessions` leads to `/account/sessions`. A name of no page is ignored (A-05: no open redirect).
    pub fn account_word(&self) -> Option<&str> {
        let Handles { page, .. } = self.query().ok()?;
        page.filter(|page| self.is_page(&format!("{ACCOUNT_PAGES}{page}")))
    }

    /// Returns the URL of the sign-in page that leads to the page of this request.
    pub fn sign_in_address(&self) -> String {
        let login = self.tenant().base.join("/login");
        let path = self.call.path();
        match path.strip_prefix(ACCOUNT_PAGES).filter(|_| has_page(self.state.specs, &path)) {
            Some(page) => format!("{login}?page={page}"),
            None => login,
        }
    }

    /// Returns the URL of the sign-in page for a request without a session. After the sign-in, the page of a form says
    /// that nothing was changed.
    pub fn sign_in_again_address(&self) -> String {
        let address = self.sign_in_address();
        match self.call.spec.method {
            Method::Post if address.contains('?') => with_query(&address, &[("done", NOTHING_CHANGED)]),
            _ => address,
        }
    }

    /// Returns the URL of the account page with the message that the address has to be verified first.
    pub fn verify_first_address(&self) -> String {
        with_query(&self.tenant().base.join("/account"), &[("done", VERIFY_FIRST)])
    }

    /// Whether the query of the sign-in page says that a form was not processed, see
    /// [`Context::sign_in_again_address`].
    pub fn lost_a_form(&self) -> bool {
        self.query::<Handles<'_>>().is_ok_and(|handles| handles.done == Some(NOTHING_CHANGED))
    }

    /// Whether this is the path of one of our pages below the tenant's base (A-05: no open redirect).
    pub fn is_page(&self, address: &str) -> bool {
        is_page(self.state.specs, address)
    }

    /// Returns the URL to which the form of this page is submitted. It shows the page again, so that the page can be
    /// reloaded and bookmarked after the form was submitted.
    pub fn own_address(&self) -> String {
        let base = &self.tenant().base;
        base.join(self.page_address().as_deref().unwrap_or(self.call.spec.path))
    }

    /// Returns the path and query below the tenant's base that show this page again; for a POST, the page of the form.
    /// The query keeps only the handle of the flow or request, so that an attacker cannot add content.
    pub(super) fn page_address(&self) -> Option<String> {
        let call = &self.call;
        // The path of a set-up link contains its token, and that of an organization its slug.
        let path = call.path();
        if !has_page(self.state.specs, &path) {
            return None;
        }
        let in_query = from_pairs::<Handles>(&call.query).unwrap_or_default();
        let in_form = from_pairs::<Handles>(&call.form).unwrap_or_default();
        let (flow, request) = (in_query.flow.or(in_form.flow), in_query.request.or(in_form.request));
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let token = in_query.token.or(in_form.token).filter(|text| text.chars().all(token::may_hold));
        let done = in_query.done.filter(|word| *word == NOTHING_CHANGED);
        for (name, handle) in
            [("flow", flow), ("request", request), ("page", in_query.page), ("done", done), ("token", token)]
        {
            // The form field is `{request}.{session}`.
            let handle = handle.and_then(|value| value.split('.').next());
            query.extend_pairs(handle.map(|handle| (name, handle)));
        }
        let query = query.finish();
        let address = if query.is_empty() { path } else { format!("{path}?{query}") };
        (address.len() <= LONGEST_PAGE).then_some(address)
    }
}

/// The handles of a flow, a request and a page, in a query or a form.
#[derive(Default, Deserialize)]
struct Handles<'c> {
    flow: Option<&'c str>,
    request: Option<&'c str>,
    /// The account page to which a sign-in leads.
    page: Option<&'c str>,
    /// [`NOTHING_CHANGED`], if a form was lost.
    done: Option<&'c str>,
    /// The secret of a mailed link.
    token: Option<&'c str>,
}

/// The word of the query that says that a form was not processed, because the session had ended.
pub const NOTHING_CHANGED: &str = "nothing-changed";

/// The word of the message that the address has to be verified first.
pub const VERIFY_FIRST: &str = "verify-first";

/// How much of a `client_id` is noted, in characters. Ours are shorter.
const LONGEST_NAME: usize = 100;
/// The path of the account pages below the first one.
const ACCOUNT_PAGES: &str = "/account/";

/// The maximum length of the path and query that the language menu returns to, in bytes.
const LONGEST_PAGE: usize = 2_048;

fn is_page(specs: &[&Spec], address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let plain = address.starts_with('/') && address.bytes().all(|b| b.is_ascii_graphic() && b != b'#' && b != b'\\');
    plain && address.len() <= LONGEST_PAGE && has_page(specs, path)
}

/// Whether one of our pages is at this path below the tenant's base.
pub(super) fn has_page(specs: &[&Spec], path: &str) -> bool {
    specs.iter().any(|spec| spec.is_page() && is_at(spec.path, path))
}

/// Whether a path matches a route pattern. `{…}` matches one segment with the characters of a token.
fn is_at(pattern: &str, path: &str) -> bool {
    let is_secret = |segment: &str| !segment.is_empty() && segment.chars().all(token::may_hold);
    let fits =
        |(pattern, segment): (&str, &str)| pattern == segment || (pattern.starts_with('{') && is_secret(segment));
    pattern.split('/').count() == path.split('/').count() && pattern.split('/').zip(path.split('/')).all(fits)
}

fn wrong(code: Code, why: String) -> Failure {
    Refusal::new(code).with("why", why).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::routes::SPECS;

    #[test]
    fn a_05_the_choice_of_a_language_redirects_only_to_own_pages() {
        for page in [
            "/login",
            "/login?flow=x",
            "/account",
            "/account/sessions",
            "/setup/pt_su_x-y_z",
            "/account/organizations/aurora-labs/members",
        ] {
            assert!(is_page(&SPECS, page), "{page}");
        }
        for none in [
            "",
            "/",
            "//evil.example",
            "login",
            "/setup",
            "/setup/",
            "/setup/..",
            "/setup/a/b",
            "/account/organizations/aurora%2flabs/members",
            "/account/organizations/../members",
            "/setup/a%2fb",
            "/oauth2/token",
            "/login\\x",
            "/login#x",
            "/login ?",
        ] {
            assert!(!is_page(&SPECS, none), "{none}");
        }
    }
}

"""What schemathesis does for a deployment of Portico, by its hooks.

- Each request has a valid credential of its operation, or none has. One that a request may have ended is replaced.
- Requests that the schema allows name the tenant as it is. Every other one also names what exists: with generated names
  and ids alone, no operation would ever succeed.
- Further checks: no success without a credential, and the headers that come with a refusal.

`PORTICO_SCHEMA_WORLD` names the JSON file in which schema.mjs describes the deployment.
"""

import json
import os
import uuid

import requests
import schemathesis

with open(os.environ["PORTICO_SCHEMA_WORLD"], encoding="utf-8") as file:
    WORLD = json.load(file)
MEMBERS = WORLD["members"]


def post(path, body, headers=None):
    """Sends a request that has to succeed."""
    answer = requests.post(WORLD["base"] + path, json=body, headers=headers, timeout=30)
    if answer.status_code != 200:
        raise RuntimeError(f"{path}: {answer.status_code} {answer.text}")
    return answer


def sign_in(path, **body):
    return post(path, {"password": MEMBERS["password"], **body}).json()


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def organization_session():
    """Signs in at the organization API, and makes the organization the current one to which the ids belong."""
    session = sign_in("/api/v1/login", username=MEMBERS["email"])
    if session["current_organization"]["id"] == WORLD["organization_id"]:
        return session
    body = {"organization_id": WORLD["organization_id"], "refresh_token": session["refresh_token"]}
    return post("/api/v1/me/switch-organization", body, bearer(session["token"])).json()


def browser_session():
    """Signs in at the workspace API, and returns the cookie of the session."""
    body = {"email": MEMBERS["email"], "password": MEMBERS["password"]}
    cookies = post("/api/v1/auth/login", body, bearer(WORLD["api_token"])).cookies
    return {WORLD["cookie"]: cookies[WORLD["cookie"]]}


# How each scheme of the document gets a valid credential: headers and cookies.
SCHEMES = {
    "loginToken": lambda: (bearer(sign_in("/v1/auth/login", email=MEMBERS["email"])["token"]), {}),
    "organizationToken": lambda: (bearer(organization_session()["token"]), {}),
    "apiToken": lambda: (bearer(WORLD["api_token"]), {}),
    "session": lambda: ({}, browser_session()),
}
BEARERS = {"loginToken", "organizationToken", "apiToken"}

# Valid credentials by scheme, as long as no request may have ended them, and every one so far.
current = {}
issued = set()


def schemes_of(operation):
    """Returns the names of the schemes, and whether the operation also works without a credential."""
    requirements = operation.definition.raw.get("security", [])
    return [name for requirement in requirements for name in requirement], {} in requirements or not requirements


def scheme_of(operation):
    """Returns the scheme to use: of the two of the workspace API, the token, except where users only are allowed."""
    names, _ = schemes_of(operation)
    if "apiToken" in names and operation.label not in WORLD["by_session"]:
        return "apiToken"
    return next(iter(names), None)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    # As the document says, the name ends with the id of the tenant.
    raw_schema["components"]["securitySchemes"]["session"]["name"] = WORLD["cookie"]


def valid(scheme):
    if scheme not in current:
        current[scheme] = SCHEMES[scheme]()
        issued.update(value for values in current[scheme] for value in values.values())
    return current[scheme]


@schemathesis.auth(refresh_interval=None)
class Credentials:
    def get(self, case, context):
        scheme = scheme_of(context.operation)
        return valid(scheme) if WORLD["signed_in"] and scheme is not None else None

    def set(self, case, data, context):
        if data is None:
            return
        headers, cookies = data
        case.headers = {**(case.headers or {}), **headers}
        if cookies:
            case.cookies = {**(case.cookies or {}), **cookies}
            # Writes with a cookie come from the tenant's own pages.
            case.headers["Origin"] = WORLD["origin"]


@schemathesis.hook
def after_call(context, case, response):
    # A sign-out, a refresh, or whatever else ends a session.
    if case.operation.method.upper() != "GET" or response.status_code == 401:
        current.pop(scheme_of(case.operation), None)


def plain(value):
    """Returns an id without its prefix and its hyphens."""
    return str(value).split("_")[-1].replace("-", "")


def is_id(value):
    try:
        uuid.UUID(value)
    except (TypeError, ValueError, AttributeError):
        return False
    return True


WORLD["kept"] = {plain(value) for value in WORLD["kept"]}

# Valid requests so far.
count = 0


def existing(operation):
    """Returns the id of a thing that the path of an operation may name, or those of its parameters. A deleted one is not
    named again."""
    ids = WORLD["ids"].get(operation.path, [])
    if operation.method.upper() == "DELETE":
        # The first one stays for the other operations.
        return ids.pop() if len(ids) > 1 else None
    return ids[0] if ids else None


def replaced(body, operation):
    """Returns a body with members that exist, or that are new, where the operation needs it."""
    members = {**MEMBERS, **WORLD["members_of"].get(operation.label, {})}
    result = dict(body)
    for name in [name for name in body if name in members]:
        value = members[name]
        if isinstance(value, dict):
            # One after the other, each once.
            value = value["each"].pop() if value["each"] else body[name]
        if value is None:
            result.pop(name)
        else:
            result[name] = f"schema-{count}@example.com" if value == "new address" else value
    return result


@schemathesis.hook
def before_call(context, case, kwargs):
    global count
    headers = case.headers if case.headers is not None else {}
    if isinstance((case.query or {}).get("slug"), str):
        case.query["slug"] = WORLD["slug"]
    for name in list(headers):
        if name.lower() == "x-tenant-id" and is_id(headers[name]):
            headers[name] = WORLD["tenant"]
    # Requests are generated long before they are sent: the session may have ended since.
    if headers.get("Authorization") in issued:
        headers.update(valid(scheme_of(case.operation))[0])
    if (case.cookies or {}).get(WORLD["cookie"]) in issued:
        case.cookies.update(valid("session")[1])
    operation = case.operation
    path = case.path_parameters or {}
    is_delete = operation.method.upper() == "DELETE"
    if is_delete and any(plain(value) in WORLD["kept"] for value in path.values()):
        # What the other requests need is not deleted.
        path.update({name: str(uuid.uuid4()) for name in path})
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if isinstance(case.body, dict) and "tenant_slug" in case.body:
        case.body["tenant_slug"] = WORLD["slug"]
    if is_delete and not WORLD["chained"]:
        # schemathesis also takes ids from earlier answers.
        path.update({name: str(uuid.uuid4()) for name in path})
    count += 1
    if count % 2 == 0:
        return
    if not WORLD["chained"]:
        ids = existing(operation)
        path.update({name: (ids.get(name) if isinstance(ids, dict) else ids) or value for name, value in path.items()})
    for name in list(headers):
        if name.lower() == "x-org":
            headers[name] = WORLD["organization"]
    if isinstance(case.body, dict):
        case.body = replaced(case.body, operation)
        if "refresh_token" in case.body:
            # With a bearer, both are of one session.
            session = organization_session()
            case.body["refresh_token"] = session["refresh_token"]
            if headers.get("Authorization") in issued:
                headers.update(bearer(session["token"]))
    for name in [name for name in case.query or {} if name in WORLD["left_out"]]:
        case.query.pop(name)


@schemathesis.check
def no_success_without_credential(context, response, case):
    _, is_open = schemes_of(case.operation)
    # The answer to a preflight says nothing about the operation.
    asks = case.method.upper() != "OPTIONS"
    if asks and not WORLD["signed_in"] and not is_open and response.status_code < 400:
        raise AssertionError(f"{response.status_code} without a credential")


@schemathesis.check
def headers_of_refusals(context, response, case):
    names, is_open = schemes_of(case.operation)
    challenge = response.headers.get("www-authenticate", [""])[0]
    if response.status_code == 401 and not is_open and BEARERS & set(names) and not challenge.startswith("Bearer"):
        raise AssertionError("401 without WWW-Authenticate: Bearer")
    if response.status_code in (429, 503) and not response.headers.get("retry-after", [""])[0].isdigit():
        raise AssertionError(f"{response.status_code} without Retry-After")
    if response.headers.get("x-content-type-options") != ["nosniff"]:
        raise AssertionError("an answer without X-Content-Type-Options: nosniff")

"""A short way through each API with the client that openapi-python-client generates. Prints a line of JSON for each check.

    python journey.py WORLD.json      the deployment, as surfaces.mjs describes it; the client is the package `portico`
"""

import email
import email.policy
import json
import pathlib
import re
import sys
import time
from http import HTTPStatus

from portico import AuthenticatedClient, Client
from portico.api.login import (
    get_v1_auth_me,
    post_v1_auth_forgot_password,
    post_v1_auth_login,
    post_v1_auth_logout,
    post_v1_auth_refresh,
    post_v1_auth_reset_password,
)
from portico.api.organization import (
    get_api_v1_me,
    get_api_v1_members,
    post_api_v1_login,
    post_api_v1_logout,
    post_api_v1_me_switch_organization,
    post_api_v1_organizations,
    post_api_v1_refresh_token,
    post_api_v1_register,
    post_api_v1_verify_email,
)
from portico.api.workspace import (
    get_api_v1_account_me,
    get_api_v1_app_user,
    post_api_v1_auth_login,
    post_api_v1_auth_logout,
    post_api_v1_auth_register,
)
from portico.models import (
    OrganizationNewOrganizationBody,
    PostApiV1LoginBody,
    PostApiV1RefreshTokenBody,
    PostApiV1RegisterBody,
    PostApiV1VerifyEmailBody,
    PostV1AuthForgotPasswordBody,
    PostV1AuthLoginBody,
    PostV1AuthResetPasswordBody,
)
from portico import models

with open(sys.argv[1], encoding="utf-8") as file:
    WORLD = json.load(file)
BASE = WORLD["base"]
PASSWORD = "python-correct-horse-battery"


class Ended(Exception):
    """The journey cannot go on."""


def check(passed, what, seen=None):
    print(json.dumps({"ok": bool(passed), "what": what, "seen": repr(seen)}), flush=True)


def equal(actual, expected, what):
    check(actual == expected, f"{what}: expected {expected!r}", actual)


def anonymous():
    return Client(base_url=BASE, raise_on_unexpected_status=True)


def bearer(token, **options):
    return AuthenticatedClient(base_url=BASE, token=token, raise_on_unexpected_status=True, **options)


def done(answer, status=HTTPStatus.OK):
    """Returns the document of a success."""
    if answer.status_code != status:
        raise Ended(f"status {answer.status_code}: {answer.content[:500]!r}")
    return answer.parsed


def refused(answer, status, code, what):
    equal((int(answer.status_code), str(getattr(answer.parsed, "code", None))), (status, code), what)


def mailed(address, page):
    """Waits for a mail and returns the token of its link to a page."""
    for _ in range(200):
        for path in sorted(pathlib.Path(WORLD["mail"]).glob("*.eml")):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            body = mail.get_body(("plain",))
            found = re.search(rf"/{page}\?token=([\w-]+)", body.get_content()) if address in str(mail["To"]) else None
            if found:
                return found[1]
        time.sleep(0.1)
    raise Ended(f"no mail to {address}")


def organization():
    address = "python@example.com"
    account = PostApiV1RegisterBody(name="Python", username=address, password=PASSWORD)
    user = done(post_api_v1_register.sync_detailed(client=anonymous(), body=account)).user
    equal((user.email, user.email_verified_at), (address, None), "register")
    verification = PostApiV1VerifyEmailBody(token=mailed(address, "verify-email"), password=PASSWORD)
    verified = done(post_api_v1_verify_email.sync_detailed(client=anonymous(), body=verification))
    equal((verified.verified, verified.password_kept), (True, True), "verify-email")
    wrong = PostApiV1LoginBody(username=address, password="wrong")
    refused(post_api_v1_login.sync_detailed(client=anonymous(), body=wrong), 401, "invalid_credentials", "a wrong password")
    login = PostApiV1LoginBody(username=address, password=PASSWORD)
    first = done(post_api_v1_login.sync_detailed(client=anonymous(), body=login))
    refresh = PostApiV1RefreshTokenBody(refresh_token=first.refresh_token)
    second = done(post_api_v1_refresh_token.sync_detailed(client=anonymous(), body=refresh))
    me = done(get_api_v1_me.sync_detailed(client=bearer(second.token)))
    equal((me.user.email, me.current_organization.role), (address, "owner"), "me")
    new = OrganizationNewOrganizationBody(name="Python Works")
    made = done(post_api_v1_organizations.sync_detailed(client=bearer(second.token), body=new)).organization
    target = models.OrganizationOrganizationSwitch(organization_id=made.id, refresh_token=second.refresh_token)
    third = done(post_api_v1_me_switch_organization.sync_detailed(client=bearer(second.token), body=target))
    equal(third.current_organization.id, made.id, "switch-organization")
    members = done(get_api_v1_members.sync_detailed(client=bearer(third.token))).members
    equal([member.user.email for member in members], [address], "members")
    equal(done(post_api_v1_logout.sync_detailed(client=bearer(third.token))).logged_out, True, "logout")
    refused(get_api_v1_me.sync_detailed(client=bearer(third.token)), 401, "invalid_token", "the session has ended")


def login():
    person = WORLD["person"]
    credentials = PostV1AuthLoginBody(email=person["email"], password=person["password"])
    first = done(post_v1_auth_login.sync_detailed(client=anonymous(), body=credentials))
    me = done(get_v1_auth_me.sync_detailed(client=bearer(first.token)))
    equal((me.email, me.email_verified), (person["email"], True), "me")
    second = done(post_v1_auth_refresh.sync_detailed(client=bearer(first.token)))
    done(post_v1_auth_logout.sync_detailed(client=bearer(second.token)), HTTPStatus.NO_CONTENT)
    refused(get_v1_auth_me.sync_detailed(client=bearer(second.token)), 401, "invalid_token", "the session has ended")
    forgotten = PostV1AuthForgotPasswordBody(email=person["email"])
    done(post_v1_auth_forgot_password.sync_detailed(client=anonymous(), body=forgotten))
    new = PostV1AuthResetPasswordBody(token=mailed(person["email"], "reset-password"), password=PASSWORD)
    done(post_v1_auth_reset_password.sync_detailed(client=anonymous(), body=new))
    refused(post_v1_auth_login.sync_detailed(client=anonymous(), body=credentials), 401, "invalid_credentials", "the old password")
    credentials.password = PASSWORD
    done(post_v1_auth_login.sync_detailed(client=anonymous(), body=credentials))


def workspace():
    program = bearer(WORLD["api_token"])
    address = "python-worker@example.com"
    new = models.WorkspaceRegistration(email=address, password=PASSWORD, roles=["AppMember"])
    account = done(post_api_v1_auth_register.sync_detailed(client=program, body=new))
    equal((account.email, account.roles, len(account.users)), (address, ["AppMember"], 1), "register")
    refused(post_api_v1_auth_register.sync_detailed(client=program, body=new), 409, "account_exists", "register again")
    signed_in = post_api_v1_auth_login.sync_detailed(client=program, body=models.WorkspaceWorkspaceLogin(email=address, password=PASSWORD))
    equal(done(signed_in), account, "login answers with the account")
    name, value = next(cookie for cookie in cookies(signed_in) if "portico-session-" in cookie[0])
    both = bearer(WORLD["api_token"], cookies={name: value}, headers={"Origin": WORLD["origin"]})
    equal(done(get_api_v1_account_me.sync_detailed(client=both)).email, address, "account/me")
    users = done(get_api_v1_app_user.sync_detailed(client=program, page_size=100))
    check(any(user.email == address for user in users.data), "the list of users", users)
    equal(done(post_api_v1_auth_logout.sync_detailed(client=both)), "ok", "logout")


def cookies(answer):
    """Returns the names and values of the cookies that an answer sets."""
    lines = [value for name, value in answer.headers.multi_items() if name.lower() == "set-cookie"]
    return [tuple(line.split(";")[0].split("=", 1)) for line in lines]


for journey in (organization, login, workspace):
    try:
        journey()
    except Exception as error:  # noqa: BLE001
        check(False, f"{journey.__name__}: {type(error).__name__}: {error}")

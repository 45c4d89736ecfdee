"""A relying party according to the documentation of Authlib's Flask integration.

Nothing is set beyond that documentation: no PKCE, the default client authentication
(client_secret_basic), and only the ID token's claims are read, never userinfo. `authlib.mjs` starts
it, with all settings in the environment, and signs a user in through a browser.
"""

import json
import os
import secrets

from authlib.integrations.flask_client import OAuth, OAuthError
from flask import Flask, jsonify, redirect, session, url_for
from werkzeug.serving import make_server

app = Flask(__name__)
app.secret_key = secrets.token_bytes(32)

oauth = OAuth(app)
oauth.register(
    name="portico",
    client_id=os.environ["RP_CLIENT_ID"],
    client_secret=os.environ["RP_CLIENT_SECRET"],
    server_metadata_url=os.environ["RP_ISSUER"] + "/.well-known/openid-configuration",
    client_kwargs={"scope": "openid email profile"},
)


@app.route("/")
def home():
    return jsonify(session.get("user"))


@app.route("/login")
def login():
    return oauth.portico.authorize_redirect(url_for("auth", _external=True))


@app.route("/auth")
def auth():
    try:
        token = oauth.portico.authorize_access_token()
    except OAuthError as error:
        return jsonify(error=error.error, error_description=error.description), 400
    session["user"] = token["userinfo"]
    return redirect("/")


if __name__ == "__main__":
    server = make_server("127.0.0.1", int(os.environ["RP_PORT"]), app, threaded=True)
    print(json.dumps({"ready": True}), flush=True)
    server.serve_forever()

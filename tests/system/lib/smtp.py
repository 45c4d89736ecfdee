# An SMTP server for the tests (aiosmtpd). Each message that it receives is parsed by Python's email package and written as
# JSON; the file `behaviour` says how the next message is answered, once: 421, 450, 550, drop, or slow with the seconds.
# A line of the file `deliveries` has the times at which a message was received and answered, or its client was gone.
# SMTP_DELAY is the longest random time before an answer, in milliseconds.
#
#   smtp.py certificates FOLDER                       writes ca.pem, server.pem and server.key
#   smtp.py serve FOLDER PORT plain|starttls|tls      prints "ready"; user `mailer`, password `p@ss word`

import asyncio
import datetime
import email
import email.policy
import json
import os
import pathlib
import random
import ssl
import sys
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

folder = pathlib.Path(sys.argv[2])
delay = int(os.environ.get('SMTP_DELAY', '0')) / 1000


def certificates():
    now = datetime.datetime.now(datetime.timezone.utc)

    def made(name, issuer, key, signer, extensions):
        named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        by = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)])
        builder = x509.CertificateBuilder().subject_name(named).issuer_name(by).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=2))
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical)
        return builder.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    authority, server = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca = made('Test authority', 'Test authority', authority, authority, [(x509.BasicConstraints(True, None), True)])
    names = x509.SubjectAlternativeName([x509.DNSName('localhost')])
    leaf = made('localhost', 'Test authority', server, authority, [(x509.BasicConstraints(False, None), True), (names, False)])
    key = server.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for name, content in [('ca.pem', ca), ('server.pem', leaf), ('server.key', key)]:
        (folder / name).write_bytes(content)


def described(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = [
        {'type': part.get_content_type(), 'content': part.get_content(), 'defects': [str(d) for d in part.defects]}
        for part in message.walk()
        if not part.is_multipart()
    ]
    return {
        'subject': message['Subject'],
        'headers': [[name, str(value)] for name, value in message.items()],
        'type': message.get_content_type(),
        'defects': [str(defect) for defect in message.defects],
        'parts': parts,
        'raw': raw.decode('ascii', 'replace'),
    }


class Handler:
    number = 0

    def behaviour(self):
        try:
            wanted = (folder / 'behaviour').read_text().strip()
            (folder / 'behaviour').unlink()
            return wanted
        except FileNotFoundError:
            return ''

    async def handle_RCPT(self, server, session, envelope, address, options):
        # Of the session, since several deliveries may be in progress.
        session.behaviour = self.behaviour()
        answers = {
            '421': '421 4.3.2 Service not available',
            '450': '450 4.2.1 Mailbox busy',
            '550': '550 5.1.1 No such user here',
        }
        if session.behaviour in answers:
            return answers[session.behaviour]
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        Handler.number += 1
        number = Handler.number
        document = described(envelope.original_content)
        document |= {
            'from': envelope.mail_from,
            'to': envelope.rcpt_tos,
            'encrypted': session.ssl is not None or server.transport.get_extra_info('ssl_object') is not None,
            'user': session.auth_data.decode() if session.auth_data else None,
        }
        path = folder / f'{number}.json'
        path.with_suffix('.part').write_text(json.dumps(document))
        path.with_suffix('.part').rename(path)
        received = time.time() * 1000
        try:
            if session.behaviour == 'drop':
                server.transport.abort()
                await asyncio.sleep(0)
            if session.behaviour.startswith('slow'):
                await asyncio.sleep(float(session.behaviour[4:]))
            await asyncio.sleep(random.random() * delay)
        finally:
            identity = next(value for name, value in document['headers'] if name.lower() == 'message-id')
            line = {'id': identity, 'to': envelope.rcpt_tos[0], 'received': received, 'answered': time.time() * 1000}
            with (folder / 'deliveries').open('a') as log:
                log.write(json.dumps(line) + '\n')
        return f'250 2.0.0 Ok: queued as {number}'


def authenticate(server, session, envelope, mechanism, data):
    valid = isinstance(data, LoginPassword) and (data.login, data.password) == (b'mailer', b'p@ss word')
    return AuthResult(success=valid, handled=False, auth_data=data.login if valid else None)


class Server(Controller):
    def factory(self):
        return SMTP(self.handler, **self.SMTP_kwargs)


def serve(port, mode):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    if mode != 'plain':
        context.load_cert_chain(folder / 'server.pem', folder / 'server.key')
    settings = {'authenticator': authenticate, 'server_hostname': 'mail.test', 'enable_SMTPUTF8': True}
    settings['auth_required'] = mode != 'plain'
    # With TLS from the first byte, aiosmtpd does not know that the connection is encrypted.
    settings['auth_require_tls'] = mode == 'starttls'
    if mode == 'starttls':
        settings |= {'tls_context': context, 'require_starttls': True}
    listening = {'ssl_context': context} if mode == 'tls' else {}
    controller = Server(Handler(), hostname='127.0.0.1', port=port, **listening, **settings)
    controller.start()
    print('ready', flush=True)
    sys.stdin.read()
    controller.stop()


if sys.argv[1] == 'certificates':
    certificates()
else:
    serve(int(sys.argv[3]), sys.argv[4])

// Proxies: a TCP proxy that can drop all traffic, and an HTTP proxy that alternates between nodes.

import http from 'node:http';
import net from 'node:net';

/** A TCP proxy to one port. While shut it discards every byte and never answers. */
export class Hole {
  #open = true;
  #swallowed = new WeakSet();
  #sockets = new Set();
  swallowedBytes = 0;

  static async start(port) {
    const self = new Hole();
    self.server = net.createServer((near) => self.#accept(near, port));
    await new Promise((resolve) => self.server.listen(0, '127.0.0.1', resolve));
    self.port = self.server.address().port;
    return self;
  }

  #accept(near, port) {
    this.#keep(near);
    if (!this.#open) {
      this.#swallow(near);
      return;
    }
    const far = this.#keep(net.connect(port, '127.0.0.1'));
    for (const [from, to] of [[near, far], [far, near]]) {
      from.on('data', (bytes) => {
        if (this.#swallowed.has(from)) {
          this.swallowedBytes += bytes.length;
        } else {
          to.write(bytes);
        }
      });
      from.on('close', () => {
        if (!this.#swallowed.has(from)) {
          to.destroy();
        }
      });
    }
  }

  #keep(socket) {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
    return socket;
  }

  #swallow(socket) {
    this.#swallowed.add(socket);
    socket.resume();
    socket.on('data', (bytes) => {
      this.swallowedBytes += bytes.length;
    });
  }

  /** Drops all traffic of open connections from now on, without closing them. */
  shut() {
    this.#open = false;
    for (const socket of this.#sockets) {
      this.#swallowed.add(socket);
    }
  }

  /** Forwards new connections again. The old ones stay dead, as behind a firewall that lost its state. */
  open() {
    this.#open = true;
  }

  stop() {
    this.server.close();
    for (const socket of this.#sockets) {
      socket.destroy();
    }
  }
}

/** An HTTP proxy over several ports that uses the next one for every request, over a new connection. */
export class RoundRobin {
  #turn = 0;
  /** The number of requests for each port. */
  counts = [];

  static async start(port) {
    const self = new RoundRobin();
    self.ports = [];
    self.server = http.createServer((request, response) => self.#forward(request, response));
    await new Promise((resolve) => self.server.listen(port, '127.0.0.1', resolve));
    self.port = port;
    self.origin = `http://localhost:${port}`;
    return self;
  }

  #forward(request, response) {
    const at = this.#turn % this.ports.length;
    this.#turn += 1;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    const headers = [];
    for (let index = 0; index < request.rawHeaders.length; index += 2) {
      if (!['connection', 'keep-alive'].includes(request.rawHeaders[index].toLowerCase())) {
        headers.push([request.rawHeaders[index], request.rawHeaders[index + 1]]);
      }
    }
    headers.push(['connection', 'close']);
    const onward = http.request(
      { host: '127.0.0.1', port: this.ports[at], method: request.method, path: request.url, setHost: false, agent: false, headers: headers.flat() },
      (answer) => {
        const back = [];
        for (let index = 0; index < answer.rawHeaders.length; index += 2) {
          if (!['connection', 'keep-alive', 'transfer-encoding'].includes(answer.rawHeaders[index].toLowerCase())) {
            back.push(answer.rawHeaders[index], answer.rawHeaders[index + 1]);
          }
        }
        response.writeHead(answer.statusCode, back);
        answer.pipe(response);
      },
    );
    onward.on('error', (error) => {
      response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(error.message);
    });
    request.pipe(onward);
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

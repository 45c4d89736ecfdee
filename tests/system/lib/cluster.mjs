// Two nodes on one PostgreSQL, behind a proxy that alternates between them. A test uses it like a single server.

import path from 'node:path';

import { freePort, Portico } from './portico.mjs';
import { Postgres } from './postgres.mjs';
import { RoundRobin } from './proxies.mjs';

export class Cluster {
  /** Creates `count` nodes on an empty database, not started yet. */
  static async make(dir, count = 2) {
    const self = new Cluster();
    self.dir = dir;
    self.postgres = await Postgres.start(path.join(dir, 'postgres'));
    self.proxy = await RoundRobin.start(await freePort());
    self.origin = self.proxy.origin;
    const settings = {
      PORTICO_DATABASE__URL: self.postgres.url,
      PORTICO_KEYS__MASTER_KEY_FILE: path.join(dir, 'master.key'),
    };
    self.nodes = [];
    for (let number = 0; number < count; number += 1) {
      self.nodes.push(new Portico(path.join(dir, `node-${number}`), await freePort(), settings, { publicOrigin: self.origin }));
    }
    self.proxy.ports = self.nodes.map(({ port }) => port);
    return self;
  }

  /** Starts all nodes at once and returns the duration of each start in milliseconds. */
  async start() {
    return Promise.all(this.nodes.map((node) => node.start()));
  }

  /** Ends every node; returns one result if all ended alike. */
  async stop(signal) {
    const ends = await Promise.all(this.nodes.map((node) => node.stop(signal)));
    this.proxy.stop();
    await this.postgres.stop();
    return ends.every((end) => JSON.stringify(end) === JSON.stringify(ends[0])) ? ends[0] : ends;
  }

  // A command acts on the shared database, so any node's settings will do.
  command(...args) {
    return this.nodes[0].command(...args);
  }

  createTenant(...args) {
    return this.nodes[0].createTenant(...args);
  }

  createAccount(...args) {
    return this.nodes[0].createAccount(...args);
  }

  createClient(...args) {
    return this.nodes[0].createClient(...args);
  }
}

// A tab of Chromium with a page of a dashboard, whose scripts use the client of Better Auth.

import { Visitor } from './browser.mjs';

export class Tab {
  /** `app`: the page server. `origins`: those that the browser may visit besides. */
  static async open(browser, dashboard, app, version, origins = []) {
    const self = new Tab();
    Object.assign(self, { app, version });
    self.visitor = await Visitor.open(browser, { origins: [dashboard.origin, app.origin, ...origins] });
    self.page = self.visitor.page;
    return self;
  }

  /** The address of a page of the dashboard. */
  at(name) {
    return `${this.app.origin}/app/${this.version}/${name}`;
  }

  async visit(name = '') {
    await this.visitor.visit(this.at(name));
  }

  /** Calls a function of the client, such as `signIn.email`: `{data, error}`, or `{thrown}` if it throws. */
  call(name, ...args) {
    return this.page.evaluate(
      async ([words, values]) => {
        const called = words.reduce((from, word) => from[word], window.auth);
        try {
          const { data, error } = await called(...values);
          return { data, error };
        } catch (error) {
          return { thrown: String(error) };
        }
      },
      [name.split('.'), args],
    );
  }

  /** Does the same for a call after which the client leads the page elsewhere, and returns where. */
  async led(name, ...args) {
    await this.visitor.go(() => this.call(name, ...args).catch(() => {}));
    return this.page.url();
  }

  /** Waits until `useSession` has the user with this address, or null, and returns what it has. */
  async session(email) {
    const holds = (wanted) => {
      const { isPending, data } = window.session ?? {};
      return isPending === false && (data?.user?.email ?? null) === wanted;
    };
    await this.page.waitForFunction(holds, email, { timeout: 5_000 }).catch(() => {});
    const { data, error, isPending } = await this.page.evaluate(() => {
      const { data, error, isPending } = window.session ?? {};
      return { data, error, isPending };
    });
    return { data, error, isPending };
  }

  /** Returns the seconds until the session cookie ends: -1 if it ends with the browser, undefined without a cookie. */
  async kept() {
    const [cookie] = await this.visitor.sessionCookies();
    return cookie === undefined || cookie.expires < 0 ? cookie?.expires : Math.round(cookie.expires - Date.now() / 1000);
  }

  close() {
    return this.visitor.close();
  }
}

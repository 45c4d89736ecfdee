// What is wrong with a page as it stands in the browser: by axe-core, and by rules of our own that axe has not.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { installed } from './packages.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let source;

/** What axe finds wrong (WCAG 2.2 AA): `rule: selector` each. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const folder = path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'package.json');
    source ??= readFileSync(createRequire(folder).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(`(() => { ${source} })()`);
  }
  return page.evaluate(async (values) => {
    const options = { runOnly: { type: 'tag', values }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary.split('\n').slice(1).join(';').trim()})`));
  }, tags);
}

/** What one sees without axe: too wide, too small, cut off, the wrong direction, what no person should read. */
export async function measures(page) {
  return page.evaluate(() => {
    const shown = (element) => element.getClientRects().length > 0;
    const name = (element) => element.outerHTML.slice(0, 80);
    const root = document.documentElement;
    // Whatever is pressed or typed in; of links those that stand for themselves, and are no words in a sentence.
    const links = [...document.querySelectorAll('a[href]')].filter((link) => getComputedStyle(link).display !== 'inline' && link.closest('.notice') === null);
    const targets = [...document.querySelectorAll('button, summary, input:not([type=hidden])'), ...links].filter(shown);
    const small = targets.filter((element) => {
      const box = (element.closest('.box') ?? element).getBoundingClientRect();
      return box.height < 43.5 || box.width < 43.5;
    });
    const width = root.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return shown(element) && (box.right > width + 0.5 || box.left < -0.5);
    });
    const cut = [...document.querySelectorAll('main *')].filter((element) => shown(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !['INPUT', 'CODE'].includes(element.tagName));
    // In a row of boxes the space between a word and a name beside it is gone.
    const joined = [...document.querySelectorAll('body *')].filter((element) => {
      const row = /flex|grid/.test(getComputedStyle(element).display) && shown(element);
      return row && element.childElementCount > 0 && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    });
    return {
      joined: joined.map(name),
      over: root.scrollWidth - width,
      out: out.map(name),
      cut: cut.map(name),
      small: small.map(name),
      targets: targets.length,
      lang: root.lang,
      dir: root.dir,
      direction: getComputedStyle(document.body).direction,
      headings: document.querySelectorAll('h1').length,
      primary: [...document.querySelectorAll('.primary')].filter(shown).length,
      text: document.body.innerText,
    };
  });
}

/** The stops of the tabulator, each with whether it shows that it has the focus: `{stops, seen: [{name, ring}]}`. */
export async function focus(page) {
  const stops = await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    const all = document.querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]):not([hidden]), summary');
    const folded = (element) => element.tagName !== 'SUMMARY' && element.closest('details:not([open])') !== null;
    return [...all].filter((element) => element.getClientRects().length > 0 && !folded(element)).length;
  });
  const seen = new Map();
  for (let press = 0; press < stops + 2; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body || element === null) {
        return null;
      }
      const ring = (of) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(of);
        const clear = /, 0\)$|transparent/.test(outlineColor);
        return boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px' && !clear);
      };
      const box = element.closest('.box');
      const all = [...document.querySelectorAll('*')];
      return { name: `${all.indexOf(element)} ${element.tagName} ${element.id}`, ring: ring(element) || (box !== null && ring(box)) };
    });
    if (stop !== null) {
      seen.set(stop.name, stop);
    }
  }
  return { stops, seen: [...seen.values()] };
}

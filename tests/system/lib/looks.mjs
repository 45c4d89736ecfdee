// Faults of a rendered page, found by axe-core and by further rules that axe does not have.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { installed } from './packages.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let source;

/** Returns the violations that axe finds (WCAG 2.2 AA), as `rule: selector`. */
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

/**
 * Returns faults that axe does not find: too wide, too small, cut off, the wrong direction, text not meant for users.
 */
export async function measures(page) {
  return page.evaluate(() => {
    const shown = (element) => element.getClientRects().length > 0;
    const name = (element) => element.outerHTML.slice(0, 80);
    const root = document.documentElement;
    // Everything that can be clicked or filled in. Of links only those that are not part of a sentence.
    const links = [...document.querySelectorAll('a[href]')].filter((link) => getComputedStyle(link).display !== 'inline' && link.closest('.notice') === null);
    const targets = [...document.querySelectorAll('button, summary, select, input:not([type=hidden])'), ...links].filter(shown);
    const small = targets.filter((element) => {
      const box = (element.closest('.box, .check') ?? element).getBoundingClientRect();
      return box.height < 43.5 || box.width < 43.5;
    });
    const width = root.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return shown(element) && (box.right > width + 0.5 || box.left < -0.5);
    });
    const cut = [...document.querySelectorAll('main *')].filter((element) => shown(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !['INPUT', 'SELECT', 'CODE'].includes(element.tagName));
    // In a flex row, the space between a word and a name beside it disappears.
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

/** Returns the tab stops, each with whether it shows a focus ring: `{stops, seen: [{name, ring}]}`. */
export async function focus(page) {
  const stops = await page.evaluate(() => {
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    const all = document.querySelectorAll('a[href], button:not([hidden]), select, input:not([type=hidden]):not([hidden]), summary');
    const folded = (element) => element.tagName !== 'SUMMARY' && element.closest('details:not([open])') !== null;
    return [...all].filter((element) => element.getClientRects().length > 0 && !folded(element)).length;
  });
  const seen = new Map();
  // A date field has a stop for day, month, year and calendar.
  const inDates = 3 * (await page.locator('input[type=date]').count());
  for (let press = 0; press < stops + inDates + 2; press += 1) {
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

// The mails that a server has written to files.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { sleep } from './portico.mjs';

/** Decodes the parts of a mail. */
function decoded(bytes) {
  return bytes
    .split(/\r?\n--[^\r\n]+/)
    .map((part) => {
      const [head, ...body] = part.split(/\r?\n\r?\n/);
      const text = body.join('\n\n');
      if (/content-transfer-encoding: base64/i.test(head)) {
        return Buffer.from(text, 'base64').toString('utf8');
      }
      return text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    })
    .join('\n')
    .replaceAll('&#38;', '&');
}

/** Returns the texts of all mails to an address, the newest last. */
function textsTo({ data }, email) {
  const folder = path.join(data, 'mail');
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.name.endsWith('.eml'));
  const mails = files.map(({ name }) => readFileSync(path.join(folder, name), 'utf8')).filter((mail) => mail.includes(`To: ${email}`));
  const dated = mails.map((mail) => ({ at: Date.parse(/^Date: (.+)$/m.exec(mail)?.[1] ?? ''), text: decoded(mail) }));
  dated.sort((a, b) => a.at - b.at);
  return dated.map(({ text }) => text);
}

const toPage = (page) => new RegExp(`http://\\S+/${page}\\?token=[\\w&=-]+`, 'g');

/** Returns what matches a pattern with the flag `g` in all mails to an address, the newest last. */
export function linksLike(portico, email, pattern) {
  return [...new Set(textsTo(portico, email).flatMap((text) => text.match(pattern) ?? []))];
}

/** Returns the links to a page, such as `reset-password`, in all mails to an address, the newest last. */
export const linksTo = (portico, email, page) => linksLike(portico, email, toPage(page));

/** Waits for a link to a page that is not in `before`, and returns it. */
export const newLink = (portico, email, page, before = []) => newLinkLike(portico, email, toPage(page), before);

/** Waits for a link of this pattern that is not in `before`, and returns it. */
export async function newLinkLike(portico, email, pattern, before = []) {
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(100)) {
    try {
      const found = linksLike(portico, email, pattern).filter((link) => !before.includes(link));
      if (found.length > 0) {
        return found.at(-1);
      }
    } catch (error) {
      // The folder is made with the first mail.
      if (error.code !== 'ENOENT') {
        throw error;
      }
    }
  }
  throw new Error(`no mail to ${email} with a link like ${pattern}`);
}

/** Waits for a mail that verifies an address and is not in `before`, and returns its link and code. */
export async function newVerification(portico, email, before = []) {
  const link = await newLink(portico, email, 'verify-email', before);
  const text = textsTo(portico, email).find((mail) => mail.includes(link));
  return { link, code: /\b(\d{6})\b/.exec(text.slice(text.indexOf(link)))?.[1] ?? /^\s*(\d{6})\s*$/m.exec(text)[1] };
}

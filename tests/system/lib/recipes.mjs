// The recipes of docs/recipes.md, as a reader would copy them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = readFileSync(fileURLToPath(new URL('../../../docs/recipes.md', import.meta.url)), 'utf8');

/** Returns the only block of this language in the section with this heading. */
export function recipe(heading, language) {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const found = [...(section ?? '').matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  if (found.length !== 1) {
    throw new Error(`docs/recipes.md has ${found.length} blocks of ${language} under ${heading}`);
  }
  return found[0][1];
}

/** Replaces what a reader would replace. Each key must occur in the text. */
export function fill(text, replacements) {
  return Object.entries(replacements).reduce((filled, [from, to]) => {
    if (!filled.includes(from)) {
      throw new Error(`the recipe does not contain ${from}`);
    }
    return filled.replaceAll(from, to);
  }, text);
}

/** Splits settings that `--for` printed into the variables of their environment and the code below them. */
export function pasted(settings) {
  const found = /^# [^\n]+\n(.*?)\n\n[^\n]+\n(.*)$/s.exec(settings);
  if (found === null) {
    throw new Error(`the settings have another form: ${settings}`);
  }
  const pairs = found[1].split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return { environment: Object.fromEntries(pairs), code: found[2].endsWith('\n') ? found[2] : `${found[2]}\n` };
}

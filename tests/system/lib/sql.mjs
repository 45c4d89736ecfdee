// Direct SQL on the database of a server, for tests that change or read rows.

import path from 'node:path';

import { installed } from './packages.mjs';
import { runChild } from './portico.mjs';

/**
 * Runs statements separated by `;` on SQLite, with Python's module, and returns the rows of the last as lists of text.
 */
const program = `
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=10)
rows = []
for statement in sys.stdin.read().split(';'):
    if statement.strip():
        rows = connection.execute(statement).fetchall()
for row in rows:
    print('\\t'.join('' if value is None else str(value) for value in row))
connection.close()
`;

/** Runs SQL on the database of `portico`, or on `postgres` if given. */
export async function sql(portico, postgres, text) {
  if (postgres !== undefined) {
    return postgres.query(text);
  }
  return sqlite(portico.dir, path.join(portico.data, 'portico.db'), text);
}

/** Runs SQL on a SQLite file; `dir` is the folder of the test. */
export async function sqlite(dir, file, text) {
  const { status, out, err } = await runChild(dir, installed('PORTICO_TEST_SYSTEM_PYTHON'), ['-c', program, file], { input: text });
  if (status !== 0) {
    throw new Error(`SQLite: ${err}`);
  }
  return out.split('\n').filter(Boolean).map((line) => line.split('\t'));
}

/** Selects a binary column as hexadecimal digits. */
export const hex = (postgres, column) => (postgres === undefined ? `lower(hex(${column}))` : `encode(${column}, 'hex')`);

/** Writes hexadecimal digits as a binary literal. */
export const bytes = (postgres, digits) => (postgres === undefined ? `x'${digits}'` : `'\\x${digits}'::bytea`);

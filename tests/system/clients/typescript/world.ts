// What the journeys have in common: the generated client, and how an answer becomes a document or a refusal.

import createClient from 'openapi-fetch';

import type { components, paths } from './api.js';

export type Schemas = components['schemas'];

/** The deployment and the test that runs the journeys. */
export interface World {
  /** The address of the tenant, to which the paths of the document are added. */
  base: string;
  /** An API token that registers users of one organization and signs them in. */
  apiToken: string;
  /** An organization that every user of the tenant may join. */
  openOrganization: string;
  /** An account that has verified its address, and one that has not. */
  verified: Person;
  unverified: Person;
  /** Waits for a mail and returns the token of its link to a page. `before`: tokens that are not meant. */
  mailed(email: string, page: string, before?: string[]): Promise<string>;
  check: Check;
}

export interface Person {
  email: string;
  name: string;
  password: string;
}

export interface Check {
  ok(condition: boolean, what: string, detail?: unknown): boolean;
  equal(actual: unknown, expected: unknown, what: string): boolean;
}

export const clientOf = ({ base }: World) => createClient<paths>({ baseUrl: base });

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

interface Answer<D> {
  data?: D;
  error?: { code: string; message: string } | undefined;
  response: Response;
}

/** Returns the document of a success. Any other answer ends the journey. */
export function done<D>({ data, error, response }: Answer<D>): D {
  if (data === undefined) {
    throw new Error(`${new URL(response.url).pathname} answered ${response.status} ${JSON.stringify(error)}`);
  }
  return data;
}

/** Checks that a request was refused with this code. */
export function refused(check: Check, { error, response }: Answer<unknown>, status: number, code: string, what: string): void {
  check.equal([response.status, error?.code], [status, code], what);
}

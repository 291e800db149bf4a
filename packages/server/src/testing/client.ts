import type { Problem } from '../http/problem.ts';
import type { TestServer } from './server.ts';

/** What a program gets back. */
export interface Answered<T> {
  readonly status: number;
  readonly type: string;
  readonly body: T;
  readonly cookies: readonly string[];
}

interface Asking {
  readonly key?: string | undefined;
  readonly cookie?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server over HTTP, as a program or a browser would. */
export async function ask<T = Problem>(
  server: Pick<TestServer, 'url'>,
  method: string,
  path: string,
  { key, cookie, body, headers = {} }: Asking = {},
): Promise<Answered<T>> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    body: (type.includes('json') ? JSON.parse(text) : text) as T,
    cookies: response.headers.getSetCookie(),
  };
}

/** Signs a browser in with a link's key. @returns its cookie, as a browser sends it back */
export async function signIn(server: Pick<TestServer, 'url'>, key: string): Promise<string> {
  const { status, cookies } = await ask(server, 'POST', '/api/session', { body: { key } });
  const [cookie] = cookies;
  if (status !== 204 || cookie === undefined) throw new Error(`not signed in: ${status}`);
  return cookie.split(';')[0] ?? '';
}

/** What the server is told by its environment (contract, "Commands"). */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** What links start with; its origin is the one that may open sockets. No slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly adminKey: string | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly config: Config;
    /** Server time, ms since 1970. Injected, so that a test can be its own clock. */
    readonly now: () => number;
  }
}

/** The environment says something the server cannot start with. The message is one sentence that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment once, at the start. An empty variable counts as unset.
 *
 * @throws ConfigError naming the variable and what it should be
 */
export function readConfig(env: Environment): Config {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const port = readPort(given('PORT'));
  return Object.freeze({
    port,
    host: given('HOST') ?? '127.0.0.1',
    publicUrl: readPublicUrl(given('PUBLIC_URL') ?? `http://localhost:${port}`),
    dataDir: given('DATA_DIR') ?? './data',
    databaseUrl: readServiceUrl('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    redisUrl: readServiceUrl('REDIS_URL', given('REDIS_URL'), ['redis:', 'rediss:']),
    adminKey: given('ADMIN_KEY'),
  });
}

function readPort(value = '3000'): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    throw new ConfigError(`PORT must be a whole number from 1 to 65535, for example 3000; it is "${value}".`);
  }
  return port;
}

function readPublicUrl(value: string): string {
  const url = parseUrl(value);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb || url.search !== '' || url.hash !== '' || url.username !== '' || url.pathname !== '/') {
    throw new ConfigError(
      'PUBLIC_URL must be the address people open, without path, query or fragment, for example https://sip.example.se.',
    );
  }
  return url.origin;
}

const parseUrl = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

/** Such an address may carry a password, so the sentence never repeats it. */
function readServiceUrl(name: string, value: string | undefined, protocols: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  const url = parseUrl(value);
  if (!url || !protocols.includes(url.protocol)) throw new ConfigError(`${name} must start with ${protocols[0]}//.`);
  return value;
}

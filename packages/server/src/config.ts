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

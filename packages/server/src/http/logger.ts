import { type DestinationStream, type Logger, pino } from 'pino';

/** Where a secret or a name could stand if somebody logged a whole object by mistake. */
const NEVER = ['key', 'cookie', 'authorization', 'token', 'name', 'body', 'headers', 'url'];

/** The server's own log: one JSON line for each thing that happened, never what people wrote. */
export function createLogger(level = 'info', destination?: DestinationStream): Logger {
  const paths = NEVER.flatMap((field) => [`req.${field}`, `request.${field}`, `*.req.${field}`]);
  return pino({ level, base: null, redact: { paths, remove: true } }, destination ?? pino.destination(1));
}

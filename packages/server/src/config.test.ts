import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('with nothing set, the server listens on this machine alone and keeps plans beside itself', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    dataDir: './data',
    databaseUrl: undefined,
    redisUrl: undefined,
    adminKey: undefined,
  });
});

test('links start with the address as it is written, without a slash at the end', () => {
  expect(readConfig({ PUBLIC_URL: 'https://sip.example.se/' }).publicUrl).toBe('https://sip.example.se');
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ ADMIN_KEY: '', PORT: ' ' })).toMatchObject({ adminKey: undefined, port: 3000 });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['PUBLIC_URL', 'sip.example.se'],
  ['PUBLIC_URL', 'ftp://sip.example.se'],
  ['PUBLIC_URL', 'https://sip.example.se/board'],
  ['PUBLIC_URL', 'https://sip.example.se/?a=b'],
  ['DATABASE_URL', 'mysql://localhost/sip'],
  ['REDIS_URL', 'localhost:6379'],
])('%s=%s is refused in one sentence that names it', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name} must .+\\.$`));
});

test('a wrong address of a database is not repeated: it may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://sip:hemligt@localhost/sip' })).not.toThrow(/hemligt/);
});

test('the configuration cannot be changed once it is read', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

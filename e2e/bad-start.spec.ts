import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { runServer } from './support/killable.ts';
import { freePort } from './support/place.ts';
import { expect, test } from './support/table.ts';

test.describe('a server that cannot start says why in a sentence, and ends with 1', () => {
  /** What it said, once it has ended. */
  const sentence = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const { said, ended } = runServer({ HOST: '127.0.0.1', ...env });
    expect(await ended).toBe(1);
    expect(said.stdout).toBe('');
    expect(said.stderr.trim().split('\n')).toHaveLength(1);
    return said.stderr.trim();
  };

  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samsyn-start-'));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('on a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    expect(await sentence({ PORT: String(port), DATA_DIR: folder })).toBe(
      `Port ${port} is already in use. Stop what uses it, or set PORT to another number.`,
    );
    taken.close();
  });

  test('with a file where the data folder should be', async () => {
    const file = join(folder, 'data');
    await writeFile(file, 'not a folder');
    expect(await sentence({ PORT: String(await freePort()), DATA_DIR: file })).toBe(
      `The data folder ${file} cannot be written to. Set DATA_DIR to a folder that this user may write in, or free space on the disk.`,
    );
  });

  test('with a database of a newer version, which it leaves as it is', async () => {
    const port = String(await freePort());
    const { child, ended } = runServer({ HOST: '127.0.0.1', PORT: port, DATA_DIR: folder });
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const file = join(folder, 'samsyn.sqlite');
    const version = (to?: number): unknown => {
      const database = new Database(file);
      const answer =
        to === undefined ? database.pragma('user_version', { simple: true }) : database.pragma(`user_version = ${to}`);
      database.close();
      return answer;
    };
    version(9_999);
    expect(await sentence({ PORT: port, DATA_DIR: folder })).toBe(
      `The database ${file} was written by a newer version of Samsyn. Start the newer version again, or set DATA_DIR to another folder.`,
    );
    expect(version()).toBe(9_999);
  });
});

import { createDocument } from '@samsyn/model';
import * as Y from 'yjs';
import { hasPending } from '../room/gate/second-line.ts';
import { SEATS, type TestGate } from './gate.ts';

/**
 * What Yjs does with an update when nobody stands before it: which rooms it changes, whether it waits, throws or comes
 * apart. Nothing that is seen is not nothing that is done: `moves clocks` and `cuts` are seen by whoever writes next.
 *
 * @returns a few words, the same in every run
 */
export function unguarded({ kind, log, doc }: TestGate, bytes: Uint8Array): string {
  const alone = createDocument(kind, Object.keys(SEATS));
  alone.clientID = 8;
  for (const update of log) Y.applyUpdate(alone, update);
  const before = { rooms: roomsOf(alone), structs: structsOf(alone), clients: alone.store.clients.size };
  let thrown = '';
  try {
    Y.applyUpdate(alone, bytes);
  } catch (error) {
    thrown = `throws ${error instanceof Error ? error.name : 'something'}`;
  }
  const after = roomsOf(alone);
  const changed = [...after].filter(([name, json]) => before.rooms.get(name) !== json).map(([name]) => name);
  const opened = [...alone.share.keys()].filter((name) => !doc.share.has(name));
  const done = [
    thrown,
    changed.length > 0 ? `changes ${changed.join(', ')}` : '',
    opened.length > 0 ? `opens the room “${opened.join('”, “')}”` : '',
    hasPending(alone) ? 'waits in the document' : '',
  ].filter((one) => one !== '');
  if (done.length > 0) return done.join('; ');
  const structs = structsOf(alone);
  if (structs === before.structs) return 'nothing';
  return alone.store.clients.size > before.clients
    ? 'is kept by every copy, seen by none'
    : 'cuts or moves what stands there, unseen';
}

const roomsOf = (doc: Y.Doc): Map<string, string> =>
  new Map([...doc.share].map(([name, room]) => [name, JSON.stringify(room.toJSON(), sayable)]));

/** JSON has no big integers, and Yjs has. */
const sayable = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

const structsOf = (doc: Y.Doc): string =>
  [...doc.store.clients].map(([client, structs]) => `${client}:${structs.map((one) => one.length).join(',')}`).join(' ');

/** Attacks with what the gate says and what Yjs would have done, as a page to read. */
export function asPage(title: string, rows: readonly (readonly [attack: string, gate: string, alone: string])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const lines = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [`# ${title}`, '', '| somebody writes | the gate | Yjs alone |', '|---|---|---|', ...lines, ''].join('\n');
}

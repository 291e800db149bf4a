import { FAMILY, fieldsOf, limitedDocumentOf, type Person, type PlanJson, type RosterRow } from '@samsyn/model';
import * as Y from 'yjs';
import type { Meeting } from '../../meeting/meeting.ts';
import type { RowKind } from './commitment-fields.ts';

/** A row's key, taken apart: whose it is, and which. */
export function splitRowKey(rowKey: string): { readonly seat: string; readonly id: string } {
  const [seat = '', id = ''] = rowKey.split('/');
  return { seat, id };
}

/** All rows of a seat, in the document that a row stands in. */
export const rowsIn = (doc: Y.Doc, seat: string): Y.Map<unknown> => doc.getMap(`commitments/${seat}`);

/** A row as it is written in, or undefined when it has been taken away. */
export function rowAt(meeting: Meeting, rowKey: string): Y.Map<unknown> | undefined {
  const { seat, id } = splitRowKey(rowKey);
  const row = rowsIn(meeting.docOf(rowKey), seat).get(id);
  return row instanceof Y.Map ? row : undefined;
}

/** Whether some at the table do not get this row. */
export const isLimited = (plan: PlanJson, rowKey: string): boolean => limitedDocumentOf(plan, rowKey) !== undefined;

/** Who typed a row for its owner, as long as the owner has not confirmed it. */
export function typedBy(plan: PlanJson, rowKey: string): string | undefined {
  const seat = fieldsOf(plan, 'unconfirmed')[rowKey];
  return typeof seat === 'string' ? seat : undefined;
}

/** The first words of an agency's name: "Socialtjänsten, Barn och familj, Björkdals kommun" is said as "Socialtjänsten". */
export const shortAgency = (agency: string | null): string => agency?.split(',')[0]?.trim() ?? '';

/** Whether somebody promises for an agency, and not for themselves. */
export const isForAgency = ({ role, agency }: Pick<Person, 'agency' | 'role'>): boolean =>
  agency !== null && agency !== '' && !FAMILY.includes(role);

/** What a row's owner is called above it: the agency, or for the family the person. */
export const ownerName = (person: Pick<Person, 'name' | 'agency' | 'role'>): string =>
  isForAgency(person) ? shortAgency(person.agency) : person.name;

/**
 * What is asked of whoever writes a row: the six facts of everyone who promises for an organisation, also of a relative
 * from an association; of the family only what they want to say.
 */
export const rowKindOf = (owner: Pick<RosterRow, 'principal'> | undefined): RowKind =>
  owner === undefined || owner.principal === 'enskild' ? 'own-action' : 'agency';

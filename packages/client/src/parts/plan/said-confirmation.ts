import { CONFIRMATIONS, type Fields, textOf } from '@samsyn/model';

export type ConfirmationStatus = (typeof CONFIRMATIONS)[number];

/** What somebody has said of a version of the plan. */
export interface Confirmation {
  readonly status: ConfirmationStatus;
  readonly text: string;
  readonly version: number;
}

const isStatus = (value: unknown): value is ConfirmationStatus => CONFIRMATIONS.includes(value as ConfirmationStatus);

/** What a voice's `confirmations` says, or undefined when nothing has been said of this version of the plan. */
export function confirmationOf(value: unknown, version: number): Confirmation | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = value as Fields;
  const status = fields['status'];
  if (!isStatus(status)) return undefined;
  // A plan that was taken back and locked again is another plan: it has to be read again.
  const of = typeof fields['version'] === 'number' ? fields['version'] : version;
  return of === version ? { status, text: textOf(fields, 'text'), version } : undefined;
}

/** Whether an answer can be given as it is: who has something against the plan says what. */
export const isWhole = (status: ConfirmationStatus | undefined, text: string): boolean =>
  status !== undefined && (status === 'confirmed' || text.trim() !== '');

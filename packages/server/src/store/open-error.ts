import { StoreError } from '../updates/update-log.ts';

/** Why a store could not be opened: what the operator can do something about, each with its own sentence. */
export type OpenErrorCode = 'data-dir-unwritable' | 'data-dir-in-use' | 'database-newer' | 'database-unreadable';

const SENTENCES: Record<OpenErrorCode, (path: string) => string> = {
  'data-dir-unwritable': (path) => `The data folder ${path} cannot be written to.`,
  'data-dir-in-use': (path) => `Another server is using the data folder ${path}.`,
  'database-newer': (path) => `The database ${path} was written by a newer version of Samsyn.`,
  'database-unreadable': (path) => `The file ${path} is damaged or is no database.`,
};

/** The store could not be opened. The message is one plain sentence, fit to be printed as it stands. */
export class StoreOpenError extends StoreError {
  override readonly name = 'StoreOpenError';
  override readonly code: OpenErrorCode;
  /** The folder or file that the sentence is about. */
  readonly path: string;

  constructor(code: OpenErrorCode, path: string, options?: ErrorOptions) {
    super(SENTENCES[code](path), options);
    this.code = code;
    this.path = path;
  }
}

/** How somebody may get the plan, and how far their copy has come (plan template, 19). */
export const COPY_FORMS = ['print', 'secure-mail', 'one-sheet', 'pictures', 'translated', 'large-print'] as const;
export const COPY_STATUSES = ['planned', 'ordered', 'sent', 'handed-over'] as const;

/** Rows on the one sheet, at most: more is not read (plan template, 21). */
export const MOST_ON_SHEET = 6;

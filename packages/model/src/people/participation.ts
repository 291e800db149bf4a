/** Ways in which somebody may want to take part in their own meeting (plan template, 2.6). */
export const PARTICIPATIONS = ['whole', 'a-while', 'phone', 'representative', 'leads-parts', 'not'] as const;
export const LAST_MINUTE = 240;

/* The consent, for whoever leads: at the board, and outside one that is closed. Fetched when it is wanted. */
import './consent-anew.ts';
import './consent-desk.ts';

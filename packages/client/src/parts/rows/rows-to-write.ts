/* A seat's own rows, and those it has the pen for: what is fetched for whoever seldom has any. */
import './own-rows.ts';
import './pen-rows.ts';

/* What somebody in the family may write about the plan while they read it. */
import './goal-words.ts';
import './objections.ts';

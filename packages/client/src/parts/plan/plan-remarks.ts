/* What somebody in the family may write about the plan while they read it. */
import '../rows/goal-words.ts';
import './objections.ts';

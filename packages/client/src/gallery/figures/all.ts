import type { Folder } from '../figure.ts';
import { chair } from './chair.ts';
import { circle } from './circle.ts';
import { familyScreens } from './family-screens.ts';
import { fields } from './fields.ts';
import { floor } from './floor.ts';
import { frame } from './frame.ts';
import { keys } from './keys.ts';
import { plan } from './plan.ts';
import { refused } from './refused.ts';
import { richText } from './rich-text.ts';
import { rows } from './rows.ts';
import { screens } from './screens.ts';
import { shared } from './shared.ts';

/** Every folder of `parts/` that has something to see, and the screens that are made of them. */
export const FOLDERS: readonly Folder[] = [
  frame,
  circle,
  floor,
  fields,
  rows,
  richText,
  shared,
  plan,
  refused,
  chair,
  keys,
  screens,
  familyScreens,
];

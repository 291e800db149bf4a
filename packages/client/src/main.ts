import './looks/tokens.css';
import './looks/base.css';
import './looks/parts.css';
import './looks/circle.css';
import './looks/shell.css';
import './app.ts';
import { applyLooks, preferences } from './looks/preferences.ts';
import { setLanguage } from './words/say.ts';

applyLooks();
await setLanguage(preferences().language);

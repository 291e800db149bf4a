// First: it says which layer comes over which.
import './looks/tokens.css';
import './looks/all.ts';
import './app.ts';
import { applyLooks, preferences } from './looks/preferences.ts';
import { fetchUntilThere } from './parts/frame/later.ts';
import { setLanguage } from './words/say.ts';

applyLooks();
void fetchUntilThere(() => setLanguage(preferences().language));

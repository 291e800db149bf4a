import './looks/tokens.css';
import './app.ts';
import { applyLooks, preferences } from './looks/preferences.ts';
import { setLanguage } from './words/say.ts';

// Every screen's looks: they are small, and a screen that is fetched later must not wait for them.
import.meta.glob('./looks/*.css', { eager: true });

applyLooks();
await setLanguage(preferences().language);

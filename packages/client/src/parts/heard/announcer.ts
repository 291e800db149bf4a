import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { preferences, type Verbosity } from '../../looks/preferences.ts';
import { Light } from '../frame/light.ts';
import { Announcements, type Urgency } from './announcements.ts';

/** What kind of news it is; people choose how much they want to hear. */
export type News = Exclude<Verbosity, 'silent'>;

const NEWS_HEARD: Record<Verbosity, readonly News[]> = {
  silent: [],
  important: ['important'],
  writing: ['important', 'writing'],
  row: ['important', 'writing', 'row'],
};

const regions = new Set<SipAnnouncer>();
const announcements = new Announcements({
  say: (text, urgency) => {
    for (const region of regions) region.speak(text, urgency);
  },
  now: () => performance.now(),
  later: (ms, run) => {
    setTimeout(run, ms);
  },
});

/**
 * Says something to who listens with a screen reader. What is urgent is said at once, whatever has been chosen: it is
 * about text that is not saved.
 */
export function announce(text: string, urgency: Urgency = 'polite', news: News = 'important'): void {
  if (urgency !== 'assertive' && !NEWS_HEARD[preferences().verbosity].includes(news)) return;
  announcements.announce(text, urgency);
}

/** The page's two live regions. There is one of these, in the shell, from the start. */
@customElement('sip-announcer')
export class SipAnnouncer extends Light {
  @state() private polite = '';
  @state() private assertive = '';

  speak(text: string, urgency: Urgency): void {
    // The same words again are no change, and would not be read.
    const fresh = (before: string): string => (before === text ? `${text}\u00a0` : text);
    if (urgency === 'assertive') this.assertive = fresh(this.assertive);
    else this.polite = fresh(this.polite);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    regions.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    regions.delete(this);
  }

  protected override render() {
    return html`<p class="sr" role="status">${this.polite}</p>
      <p class="sr" role="alert">${this.assertive}</p>`;
  }
}

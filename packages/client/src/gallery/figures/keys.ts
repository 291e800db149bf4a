import { html } from 'lit';
import '../../parts/keys/command-list.ts';
import '../../parts/keys/key-help.ts';
import type { Folder } from '../figure.ts';
import { fill, open } from '../steps.ts';

export const keys: Folder = {
  name: 'keys',
  parts: [
    {
      name: 'command-list',
      code: 'sip-command-list',
      width: 'middle',
      draw: () => html`<sip-command-list></sip-command-list>`,
      states: {
        all: { steps: [open('sip-command-list')] },
        found: { steps: [open('sip-command-list'), fill('input', 'text')] },
        none: { steps: [open('sip-command-list'), fill('input', 'xyz')] },
      },
    },
    {
      name: 'key-help',
      code: 'sip-key-help',
      width: 'middle',
      draw: () => html`<sip-key-help></sip-key-help>`,
      states: { open: { steps: [open('sip-key-help')] } },
    },
  ],
};

import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/papers.css';
import './styles/people.css';
import './styles/receiving.css';
import './styles/planning.css';
import './styles/chasing.css';
import './styles/consolidating.css';
import './styles/everywhere.css';
import './styles/editor.css';
import './styles/print.css';
import { guardForms } from './forms';
import { followTheme } from './theme';
import { watchLine } from './line';
import { outlineKeys } from './outline-keys';

followTheme();
guardForms();
watchLine();
outlineKeys();

// Islands come only to pages that hold them.
const islands: Record<string, () => Promise<unknown>> = {
  'mapping-board': () => import('./reporting/mapping-board'),
  'upload-drop': () => import('./reporting/upload-drop'),
  'review-keys': () => import('./review-keys'),
  'report-editor': () => import('./editor'),
  'wait-for': () => import('./reporting/wait-for'),
  'copy-text': () => import('./chasing'),
  'pick-all': () => import('./chasing'),
  'passkey-form': () => import('./passkey-form'),
};
for (const [name, load] of Object.entries(islands)) {
  if (document.querySelector(name)) void load();
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/page.css';
import '../shared/cards.css';
import { loadRows } from '../shared/rows.js';
import { markReady } from '../shared/tools.js';
import { Directory } from './directory.jsx';

const { rows, regions } = await loadRows();
createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Directory rows={rows} regions={regions} onReady={markReady} />
  </StrictMode>,
);

globalThis.benchAdapter.names = () => document.querySelectorAll('.tabulator-row .name');

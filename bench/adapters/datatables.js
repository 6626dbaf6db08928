globalThis.benchAdapter.names = () => document.querySelectorAll('#table tbody .name');

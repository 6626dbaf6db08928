globalThis.benchAdapter.control = (name) => document.querySelector(`#${name} :is(input, select)`);

import vue from '@vitejs/plugin-vue';

// Vue looks for a component behind every tag that HTML does not have.
const isCustomElement = (tag) => tag.startsWith('ssegov-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };

export { feedScript, render, type RenderOptions } from './server/render.js';
export type { ElementTag } from './server/element-classes.js';
export type { Attributes } from './server/open-tag.js';
export type { Styles } from './server/style-markup.js';
export { renderRecord, type RecordMarkup } from './server/render-record.js';
export { styleSheets } from './server/style-sheets.js';

import { render } from 'ssegov-widgets/server';

/**
 * An element as `render` draws it, in valid HTML: the comments that tell the browser where its parts are begin with `<!--`.
 * The space after it keeps servers from taking them for their own directives (SSI: `<!--#`).
 */
export async function drawElement(...parameters: Parameters<typeof render>): Promise<string> {
  const html = await render(...parameters);
  return html.replace(/<!(?!--)([^>]*)>/gu, '<!-- $1-->');
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

const { userAgent } = navigator;

/** The engine that this test page runs in. */
export const engine: Engine = /\bFirefox\//.test(userAgent)
  ? 'firefox'
  : /Chrom(e|ium)\//.test(userAgent)
    ? 'chromium'
    : 'webkit';

/**
 * `it` for some engines only. Elsewhere the test is skipped by name with its reason, which `npm test` prints.
 * @example inEngines(['chromium'], 'only Playwright can emulate media')('uses system colours', () => { … });
 */
export function inEngines(engines: readonly Engine[], reason: string): (name: string, body: Mocha.AsyncFunc) => void {
  return (name, body) => {
    if (engines.includes(engine)) it(name, body);
    else it.skip(`${name} (not in ${engine}: ${reason})`, body);
  };
}

/** @typedef {import('./open-page.mjs').OpenPage} OpenPage */
/** @typedef {{ group: 'korean' | 'latin' | 'burst' | 'sort' | 'filter', label: string, keys?: number, act: (page: OpenPage) => Promise<unknown> }} Step */

const korean = ['ㅅ', '서', '성', ['성', 'ㄷ'], ['성', '도'], ['성', '동']];
const latin = 'seongdon';
const burst = 'seongdo';
/** Milliseconds between the keys of a burst: faster than anyone types, as a held or a pasted key comes. */
const burstPause = 30;

/** @returns {Step[]} A composition as an input method sends it: 성 is committed when the next syllable begins. */
const koreanSteps = () =>
  korean.map((stage) => {
    const [committed, composing] = typeof stage === 'string' ? ['', stage] : stage;
    return {
      group: 'korean',
      label: `${committed}${composing}`,
      act: (page) => page.compose(composing === 'ㄷ' ? (committed ?? '') : '', composing ?? ''),
    };
  });

/** @type {readonly Step[]} */
export const typing = [
  ...koreanSteps(),
  ...Array.from(
    latin,
    (key, at) =>
      /** @type {Step} */ ({ group: 'latin', label: latin.slice(0, at + 1), act: (page) => page.press(key) }),
  ),
  { group: 'burst', label: burst, keys: burst.length, act: (page) => page.pressAll(burst, burstPause) },
];

/** @type {readonly Step[]} */
export const choosing = /** @type {const} */ (['sort', 'kind', 'region']).map((control) => ({
  group: control === 'sort' ? 'sort' : 'filter',
  label: control,
  act: (page) => page.work(control),
}));

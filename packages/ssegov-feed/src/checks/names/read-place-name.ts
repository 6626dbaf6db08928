import type { MemberKind } from '../../../../../src/schema/types.js';
import { foldSounds } from './fold-sounds.js';
import { romaniseHangul } from './romanise-hangul.js';

/** What the name of a local government tells by itself. */
export interface PlaceName {
  readonly text: string;
  /** The name without 시, 군, 구 or -si, -gun, -gu, by its sounds (`foldSounds`); two where Hangul can be read in two ways. */
  readonly stems: readonly string[];
  /** The kinds that the name's last part means; empty when it has none. */
  readonly kinds: readonly MemberKind[];
  /** Whether the last part is Korean (구, -gu). Then the rest is Korean too, not a translation ("Central District"). */
  readonly isKorean: boolean;
}

type Ending = readonly [pattern: RegExp, kinds: readonly MemberKind[]];

const koreanEndings: readonly Ending[] = [
  [/(?:특별자치도|(?<=..)도)$/u, ['province']],
  [/특별자치시$/u, ['metropolis', 'city']],
  [/(?:광역시|특별시)$/u, ['metropolis']],
  [/특례시$/u, ['city']],
  [/(?<=..)시$/u, ['city', 'metropolis']],
  [/(?<=..)군$/u, ['county']],
  // 대구 and 양구 are not districts. Of names with two syllables, only 중구, 동구, 서구, 남구 and 북구 are.
  [/(?:(?<=..)구|(?<=^[중동서남북])구)$/u, ['district']],
];

/** A last part that may belong to the name itself (대구, 양구), so it does not tell the kind. */
const shortEnding = /(?<=.)[시군구]$/u;

const romanisedEndings: readonly Ending[] = [
  [/[-\s]do$/iu, ['province']],
  [/[-\s]si$/iu, ['city', 'metropolis']],
  [/[-\s]gun$/iu, ['county']],
  [/[-\s]gu$/iu, ['district']],
];
const englishEndings: readonly Ending[] = [
  [/\s(?:special self-governing\s)?(?:province|state)$/iu, ['province']],
  [/\smetropolitan (?:city|government)$/iu, ['metropolis']],
  [/\s(?:special self-governing |special )?city$/iu, ['city', 'metropolis']],
  [/\scounty$/iu, ['county']],
  [/\s(?:autonomous )?district$/iu, ['district']],
];

function readEnding(text: string, endings: readonly Ending[]) {
  for (const [pattern, kinds] of endings) if (pattern.test(text)) return { stem: text.replace(pattern, ''), kinds };
  return undefined;
}

export function readKoreanName(name: string): PlaceName {
  const text = name.normalize('NFKC').replace(/\s/gu, '');
  const isHangul = /^[가-힣]+$/u.test(text);
  const ending = isHangul ? readEnding(text, koreanEndings) : undefined;
  const stem = ending?.stem ?? text.replace(shortEnding, '');
  return {
    text: name,
    stems: romaniseHangul(stem).map(foldSounds),
    kinds: ending?.kinds ?? [],
    isKorean: ending !== undefined,
  };
}

export function readEnglishName(name: string): PlaceName {
  const text = name.normalize('NFKC').trim();
  const romanised = readEnding(text, romanisedEndings);
  const ending = romanised ?? readEnding(text, englishEndings);
  const stem = ending?.stem ?? text.replace(/(?<=..)(?:si|gun|gu)$/iu, '');
  const stems = /^[\p{Script=Latin}\p{M}\s'’‘-]+$/u.test(stem) ? [foldSounds(stem)] : [];
  return { text: name, stems, kinds: ending?.kinds ?? [], isKorean: romanised !== undefined };
}

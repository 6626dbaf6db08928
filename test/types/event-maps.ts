/*
 * The types of the elements and their events, without casts. The compiler is the test: `npm run types`.
 */
import '../../src/define.js';
import type {
  DirectoryView,
  Feed,
  Member,
  SortKey,
  SsegovChangeEvent,
  SsegovErrorEvent,
  SsegovLoadEvent,
  SsegovSelectEvent,
} from '../../src/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles only where the value has exactly this type. */
const expectType =
  <Expected>() =>
  <Actual>(_value: Actual, ..._other: Same<Actual, Expected> extends true ? [] : [never]): void =>
    undefined;

export function listenEverywhere(element: HTMLElement): void {
  for (const target of [element, document.body]) {
    target.addEventListener('ssegov-load', (event) => expectType<SsegovLoadEvent>()(event));
    target.addEventListener('ssegov-error', (event) => expectType<SsegovErrorEvent>()(event));
    target.addEventListener('ssegov-change', (event) => expectType<SsegovChangeEvent>()(event));
    target.addEventListener('ssegov-select', (event) => expectType<SsegovSelectEvent>()(event));
  }
  document.addEventListener('ssegov-load', ({ feed }) => expectType<Feed>()(feed));
  window.addEventListener('ssegov-load', ({ stale }) => expectType<boolean>()(stale));
  document.addEventListener('ssegov-select', ({ member }) => expectType<Member>()(member));
  document.addEventListener('ssegov-change', ({ sort, view }) => {
    expectType<SortKey>()(sort);
    expectType<DirectoryView>()(view);
  });
  document.addEventListener('ssegov-error', ({ code }) => {
    // @ts-expect-error an unknown code
    return code === 'broken';
  });
  // @ts-expect-error another event's field
  document.addEventListener('ssegov-load', ({ member: _member }) => undefined);
}

export function useTags(): void {
  const card = document.createElement('ssegov-member-card');
  card.member = 'invented-gu';
  card.headingLevel = 2;
  card.loading = 'lazy';
  expectType<Feed | undefined>()(card.feed);
  card.feed = null;
  // @ts-expect-error an unknown variant
  card.variant = 'poster';
  const directory = document.querySelector('ssegov-directory');
  if (!directory) return;
  expectType<readonly Member[]>()(directory.results);
  expectType<Promise<void>>()(directory.reload());
  // The values of an event can be assigned to the properties.
  directory.addEventListener('ssegov-change', ({ sort, view }) => {
    directory.sort = sort;
    directory.view = view;
  });
  // @ts-expect-error the results are read-only
  directory.results = [];
  // @ts-expect-error an unknown order
  directory.sort = 'size';
}

/*
 * What TypeScript knows of the elements and their events without a cast. The compiler is the test: `npm run types`.
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
/** Compiles only where the value is of this type and no other. */
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
    // @ts-expect-error a code that there is not
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
  // @ts-expect-error a variant that there is not
  card.variant = 'poster';
  const directory = document.querySelector('ssegov-directory');
  if (!directory) return;
  expectType<readonly Member[]>()(directory.results);
  expectType<Promise<void>>()(directory.reload());
  // What an event says can be given back.
  directory.addEventListener('ssegov-change', ({ sort, view }) => {
    directory.sort = sort;
    directory.view = view;
  });
  // @ts-expect-error the results are the directory's to say
  directory.results = [];
  // @ts-expect-error an order that there is not
  directory.sort = 'size';
}

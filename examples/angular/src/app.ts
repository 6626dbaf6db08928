import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  Directive,
  ElementRef,
  inject,
  InjectionToken,
  signal,
} from '@angular/core';

/** The markup of each place, on the server; nothing in the browser, where it is in the page already. */
export const SERVED = new InjectionToken<Record<string, string>>('SERVED', { factory: () => ({}) });

@Directive({ selector: '[served]' })
export class Served {
  constructor() {
    const place: HTMLElement = inject(ElementRef).nativeElement;
    const markup = inject(SERVED)[place.id];
    if (markup) place.innerHTML = markup;
  }
}

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  imports: [Served],
  template: `
    <main>
      <div id="feed" hidden served></div>
      <button (click)="pageSize.set(100)">Show all {{ count() }} members</button>
      <ssegov-directory
        id="directory"
        src="/feed.json"
        lang="en"
        [pageSize]="pageSize()"
        (ssegov-load)="count.set($event.feed.members.length)"
        served
      ></ssegov-directory>
      <ssegov-member-card id="card" src="/feed.json" lang="en" member="jeollabuk-jeonju-si" served></ssegov-member-card>
    </main>
  `,
})
export class App {
  readonly pageSize = signal(12);
  readonly count = signal<number | undefined>(undefined);

  constructor() {
    afterNextRender(async () => {
      // In this order: the elements then take over what the server has drawn.
      await import('ssegov-widgets/hydrate');
      await import('ssegov-widgets/define');
    });
  }
}

import './events/event-map.js';
export { ContactElement } from './elements/contact/contact-element.js';
export { DirectoryElement } from './elements/directory/directory-element.js';
export { MemberCardElement } from './elements/member-card/member-card-element.js';
export { NewsletterElement } from './elements/newsletter/newsletter-element.js';
export { OrganisationElement } from './elements/organisation/organisation-element.js';
export type { CardVariant } from './elements/member/member-card.view.js';
export type { DirectoryControl } from './elements/directory/directory-state.js';
export type { OrganisationJsonLd } from './exports/organisation-json-ld.js';
export type { OrganisationSection, OrganisationVariant } from './elements/organisation/organisation-model.js';
export {
  SsegovChangeEvent,
  type DirectoryFilters,
  type DirectoryState,
  type DirectoryView,
} from './events/ssegov-change-event.js';
export { SsegovErrorEvent, type SsegovErrorCode } from './events/ssegov-error-event.js';
export { SsegovFailureEvent } from './events/ssegov-failure-event.js';
export { SsegovLoadEvent } from './events/ssegov-load-event.js';
export { SsegovSelectEvent } from './events/ssegov-select-event.js';
export { SsegovSubmitEvent } from './events/ssegov-submit-event.js';
export { SsegovSuccessEvent } from './events/ssegov-success-event.js';
export { registerAdapter } from './forms/register-adapter.js';
export type {
  Adapter,
  AdapterContext,
  Failure,
  FailureCode,
  Outcome,
  Submission,
  SubmittedConsent,
} from './forms/adapter.js';
export type {
  Feed,
  FeedIssue,
  FormerRegion,
  Localised,
  Member,
  MemberKind,
  Organisation,
  Region,
  Source,
} from './schema/types.js';
export type { SortKey } from './search/select/sort-members.js';
export { version } from './version.js';

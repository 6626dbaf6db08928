export { feedSchema } from './feed-schema.js';
export { feedVersion } from './feed-version.js';
export { membershipStatus, membershipStatuses, type MembershipStatus } from './membership-status.js';
export { parseFeed } from './parse-feed.js';
export {
  memberKinds,
  type Basis,
  type Consent,
  type Contact,
  type Dated,
  type Feed,
  type FeedIssue,
  type FormerRegion,
  type Image,
  type Link,
  type Localised,
  type Member,
  type MemberKind,
  type Membership,
  type Newsletter,
  type Organisation,
  type ParsedFeed,
  type PartialDate,
  type Population,
  type President,
  type Region,
  type Role,
  type Source,
} from './types.js';

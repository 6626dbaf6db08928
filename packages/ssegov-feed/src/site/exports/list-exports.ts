import type { PublishedFile, Site } from '../site.js';
import { organisationJsonLdFile } from './json-ld.js';
import { membersCsvFile } from './members-csv-file.js';
import { membersGeoJson } from './members-geojson.js';
import { membersVcard } from './members-vcard.js';
import { popolo } from './popolo.js';

/** The files of the whole list in other formats. Those of one member are made by `memberExports`. */
export const listExports = (site: Site): PublishedFile[] => [
  membersCsvFile(site),
  membersGeoJson(site),
  membersVcard(site),
  popolo(site),
  organisationJsonLdFile(site),
];

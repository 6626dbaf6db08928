/** The words of what a directory loads when it is first asked for: details, table, map, export. */
export interface DirectoryPartWords {
  readonly close: string;
  readonly roles: string;
  readonly populationLabel: string;
  readonly populationOf: (count: string, year: string) => string;
  readonly membership: string;
  readonly formerNames: string;
  readonly formerRegions: string;
  /** A membership that ended before this one. */
  readonly wasMember: (years: string) => string;
  /** The last day of something. */
  readonly until: (date: string) => string;
  /** A remark about the record. */
  readonly note: string;
  readonly officialCodes: string;
  readonly contact: string;
  readonly tags: string;
  readonly sourcesLabel: string;
  readonly verified: string;
  /** Names of the issuers of codes; one that is not here is shown by its id. */
  readonly issuers: Readonly<Record<string, string>>;
  readonly location: string;
  /** WGS 84, in degrees; negative: south, west. */
  readonly coordinates: (lat: number, lon: number) => string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly contactPage: string;
  readonly showOnMap: string;
  readonly share: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Before the link, where it can be neither shared nor copied. */
  readonly linkShown: string;

  readonly formerly: string;
  readonly aliases: string;

  readonly name: string;
  /** What the table is called, for those who do not see it. */
  readonly tableLabel: string;
  readonly mapLabel: string;
  readonly mapHint: string;
  readonly mapKey: string;
  readonly mapAsTable: string;
  /** Where nothing tells whether the file has come. */
  readonly exportBlocked: string;
}

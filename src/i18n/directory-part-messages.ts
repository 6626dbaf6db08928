/** The words of what a directory loads when it is first asked for: details, table, map, export. */
export interface DirectoryPartWords {
  readonly close: string;
  readonly roles: string;
  readonly populationLabel: string;
  readonly populationOf: (count: string, year: string) => string;
  readonly membership: string;
  readonly formerNames: string;
  readonly officialCodes: string;
  readonly contact: string;
  readonly tags: string;
  readonly sourcesLabel: string;
  readonly verified: string;

  readonly formerly: string;
  readonly aliases: string;

  readonly name: string;
  /** What the table is called, for those who do not see it. */
  readonly tableLabel: string;
  readonly mapLabel: string;
  readonly mapHint: string;
  readonly mapKey: string;
  readonly mapAsTable: string;
  readonly exportCsv: string;
  /** Where nothing tells whether the file has come. */
  readonly exportBlocked: string;
}

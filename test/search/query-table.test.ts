import { expect } from '@open-wc/testing';
import { idsOf, tableFeed, tableQueries, type TableQuery, indexOf } from './load-table.js';

/** The figures that were reached, as means over the queries of the table. A change that lowers them has to say why. */
const lists = {
  members: {
    file: 'members',
    precision: 0.993,
    recall: 1,
    // 북구 is inside 성북구 where no 북구 is a member; Ansan is one slip away from Asan.
    failing: ['북구', 'ansan'],
  },
  localGovernments: {
    file: 'local-governments',
    precision: 0.99,
    recall: 0.996,
    // 서구 may still become 서귀포, and somebody who types 서귀포 must not lose it on the way.
    // "hwasung" is in Hwasun-gun as written; the others sound alike, as `romanisationPattern` says.
    failing: ['서구', 'tjrn', 'Hwasung', 'Puchon', 'Chongju', 'Kochang'],
  },
} as const;

for (const [list, { file, precision, recall, failing }] of Object.entries(lists)) {
  describe(`the table of queries over the ${file}`, () => {
    let outcomes: readonly (TableQuery & { readonly precision: number; readonly recall: number })[];

    before(async () => {
      const [queries, feed] = await Promise.all([tableQueries(), tableFeed(file)]);
      const index = indexOf(feed);
      outcomes = queries.map((row) => {
        const results = idsOf(index, row.query);
        const meant = row[list as keyof typeof lists];
        const hits = results.filter((id) => meant.includes(id)).length;
        return {
          ...row,
          precision: results.length ? hits / results.length : 1,
          recall: meant.length ? hits / meant.length : 1,
        };
      });
    });

    // The figures of docs/search.md.
    after(() => {
      const percent = (which: 'precision' | 'recall') =>
        `${which} ${(100 * mean(outcomes.map((outcome) => outcome[which]))).toFixed(2)} %`;
      console.log(
        [
          `${outcomes.length} queries over the ${file}: ${percent('precision')}, ${percent('recall')}`,
          ...outcomes
            .filter((outcome) => outcome.precision < 1 || outcome.recall < 1)
            .map(
              ({ query, ...of }) => `  ${query}: precision ${of.precision.toFixed(2)}, recall ${of.recall.toFixed(2)}`,
            ),
        ].join('\n'),
      );
    });

    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

    it('has at least 150 queries', () => expect(outcomes).to.have.length.above(150));

    it(`shows nobody who was not meant: precision ${precision}`, () => {
      expect(mean(outcomes.map((outcome) => outcome.precision))).to.be.at.least(precision);
    });

    it(`shows everybody who was meant: recall ${recall}`, () => {
      expect(mean(outcomes.map((outcome) => outcome.recall))).to.be.at.least(recall);
    });

    it('fails for the known queries, and for no others', () => {
      const failed = outcomes.filter((outcome) => outcome.precision < 1 || outcome.recall < 1);
      expect(failed.map(({ query }) => query)).to.have.members([...failing]);
    });
  });
}

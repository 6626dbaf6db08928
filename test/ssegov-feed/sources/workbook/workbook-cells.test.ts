import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workbookWith } from '../../helpers/invented-sheet.js';
import { refuseBuild } from '../../helpers/refuse-build.js';
import { warnBuild } from '../../helpers/warn-build.js';
import type { CellInput } from '../../helpers/write-workbook.js';

const nextYear = new Date().getFullYear() + 1;
/** 2013-03-20 */
const serial = 41_353;

async function readSince(since: CellInput, formats: readonly string[] = [], properties = '') {
  const { feed } = await warnBuild({ members: workbookWith({ since }, {}, { formats, properties }) });
  return feed.members[0]?.membership?.since;
}

async function refuseCell(key: string, cell: CellInput, formats: readonly string[] = []): Promise<string> {
  const complaints = await refuseBuild({
    members: workbookWith({ [key]: cell }, { name: '명부' }, { formats }),
    membersName: 'roll.xlsx',
  });
  const place = `error  roll.xlsx, sheet "명부", row 2, column "${key}": `;
  const found = complaints.find((line) => line.startsWith(place));
  assert.ok(found, complaints.join('\n'));
  return found.slice(place.length);
}

describe('a date in a workbook is as precise as its cell shows it', () => {
  const formats: Readonly<Record<string, string>> = {
    'yyyy-mm-dd': '2013-03-20',
    'yyyy"년" m"월" d"일"': '2013-03-20',
    '[$-412]yyyy". "m". "d".";@': '2013-03-20',
    'yyyy\\-mm\\-dd\\ \\(aaa\\)': '2013-03-20',
    'dd mmmm yyyy': '2013-03-20',
    'm/d/yy h:mm': '2013-03-20',
    'yyyy-mm': '2013-03',
    'yyyy"년" m"월"': '2013-03',
    'yyyy년 mm월': '2013-03',
    'mmm-yy': '2013-03',
    yyyy: '2013',
    'yyyy"년"': '2013',
  };
  for (const [format, since] of Object.entries(formats)) {
    it(`${format} shows ${since}`, async () => {
      assert.equal(await readSince({ value: serial, style: 1 }, [format]), since);
    });
  }

  it('a time of day does not change the day', async () => {
    assert.equal(await readSince({ value: serial + 0.99, style: 1 }, ['yyyy-mm-dd hh:mm']), '2013-03-20');
  });

  it('a workbook that counts from 1904 has the same days', async () => {
    const since = await readSince({ value: serial - 1462, style: 1 }, ['yyyy-mm-dd'], '<workbookPr date1904="1"/>');
    assert.equal(since, '2013-03-20');
  });

  it('a date kept as a text of ISO 8601 is read', async () => {
    assert.equal(await readSince({ value: '2013-03-20T00:00:00', type: 'd', style: 1 }, ['yyyy-mm']), '2013-03');
  });

  for (const format of ['mm-dd', 'm"월" d"일"', 'd-mmm']) {
    it(`${format} shows no year, so it is refused`, async () => {
      const fault = await refuseCell('since', { value: serial, style: 1 }, [format]);
      assert.ok(fault.includes('the cell holds 2013-03-20, but does not show the year'), fault);
    });
  }

  for (const [value, format] of [
    [2013, 'yyyy-mm-dd'],
    [2013, 'yyyy'],
    [1999, 'yyyy"년" m"월"'],
  ] as const) {
    it(`the year ${value} typed where the format is ${format} is refused`, async () => {
      const fault = await refuseCell('since', { value, style: 1 }, [format]);
      assert.ok(fault.includes(`the cell holds the number ${value} in the format of a date`), fault);
    });
  }

  it('the year of a population must not be such a day either', async () => {
    const fault = await refuseCell('population_year', { value: 2020, style: 1 }, ['yyyy-mm-dd']);
    assert.ok(fault.includes('the cell holds the number 2020 in the format of a date'), fault);
  });
});

describe('a number in place of a date is a year, or refused with what to type', () => {
  it('a year', async () => assert.equal(await readSince(2013), '2013'));
  it('a year in a format of numbers', async () => {
    for (const format of ['0', '#,##0', '0"년"', 'General', '@']) {
      assert.equal(await readSince({ value: 2013, style: 1 }, [format]), '2013', format);
    }
  });

  const refused: readonly (readonly [number, string])[] = [
    [2013.1, '"2013.1": this is a number, not a date; format the cell as text and type 2013-01 or 2013-10'],
    [2013.03, '"2013.03": this is a number, not a date; format the cell as text and type 2013-03'],
    [2013.12, 'format the cell as text and type 2013-12'],
    [2013.25, 'format the cell as text and type a date like 2025-09'],
    [201303, 'did you mean "2013-03"?'],
    [serial, 'did you mean "2013-03-20"?'],
    [2205, `"2205": the year must be from 1945 to ${nextYear}`],
  ];
  for (const [value, fault] of refused) {
    it(String(value), async () => {
      const complaint = await refuseCell('since', value);
      assert.ok(complaint.includes(fault), complaint);
    });
  }
});

describe('a formula is read by its saved result', () => {
  const formulas: Readonly<Record<string, CellInput>> = {
    'that was never calculated': { formula: '282960+7' },
    'with an empty result, as some libraries write it': { formula: '282960+7', value: '', type: 'n' },
  };
  for (const [name, cell] of Object.entries(formulas)) {
    it(`one ${name} is refused`, async () => {
      assert.match(await refuseCell('population', cell), /^this formula has no saved result; open the file in Excel/u);
    });
  }

  it('one of a name is refused, too: the row does not count as empty', async () => {
    assert.match(await refuseCell('name_ko', { formula: 'A1' }), /^this formula has no saved result/u);
  });

  it('one with a result is read', async () => {
    const { feed } = await warnBuild({ members: workbookWith({ population: { formula: '1+1', value: 2 } }) });
    assert.equal(feed.members[0]?.population?.value, 2);
  });

  it('one that gives an empty text is an empty cell', async () => {
    const website = { formula: 'IF(1,"","x")', value: '' };
    const { feed, lines } = await warnBuild({ members: workbookWith({ website }) });
    assert.deepEqual(lines, []);
    assert.equal(feed.members[0]?.website, undefined);
  });

  it('one in an excluded column does no harm', async () => {
    const { lines } = await warnBuild({ members: workbookWith({ memo: { formula: '1+1' } }) });
    assert.deepEqual(lines.length, 2, lines.join('\n'));
  });
});

describe('a phone number that has lost its zero is refused, with the number that was meant', () => {
  const phones: readonly (readonly [CellInput, string])[] = [
    [222865114, 'did you mean "02-2286-5114"?'],
    [317301234, 'did you mean "031-730-1234"?'],
    [{ value: 222865114, style: 1 }, 'did you mean "02-2286-5114"?'],
    ['222865114', 'did you mean "02-2286-5114"?'],
    ['82-2-2286-5114', 'did you mean "+82-2-2286-5114"?'],
    [22865114, 'begins with the zero of its area code'],
  ];
  for (const [cell, fault] of phones) {
    it(JSON.stringify(cell), async () => {
      const complaint = await refuseCell('phone', cell, ['00"-"0000"-"0000']);
      assert.ok(complaint.includes(fault), complaint);
    });
  }

  it('2286-5114 has no area code, which is a warning', async () => {
    const { lines } = await warnBuild({ members: workbookWith({ phone: '2286-5114' }) });
    assert.ok(
      lines[0]?.endsWith(
        'column "phone": "2286-5114": this number has no area code: nobody can call it from elsewhere',
      ),
    );
  });

  for (const phone of ['02-2286-5114', '(02) 2286-5114', '+82 2 2286 5114', '1588-0000', '110', '０２-2286-5114']) {
    it(`${phone} is accepted`, async () => {
      const { feed, lines } = await warnBuild({ members: workbookWith({ phone }) });
      assert.deepEqual(lines, []);
      assert.equal(feed.members[0]?.contact?.phone, phone);
    });
  }
});

describe('the link behind a text', () => {
  const link = { after: '<hyperlinks><hyperlink ref="H2:H3" r:id="link1"/></hyperlinks>' };

  it('is published where the text is not an address, with a warning', async () => {
    const members = workbookWith(
      { website: '가상구청 누리집' },
      { ...link, links: ['https://invented.example/?a=1&b=2'] },
    );
    const { feed, lines } = await warnBuild({ members });
    assert.equal(feed.members[0]?.website, 'https://invented.example/?a=1&b=2');
    assert.ok(
      lines[0]?.endsWith(
        '"가상구청 누리집": the address behind this text is published: https://invented.example/?a=1&b=2',
      ),
    );
  });

  it('is reported where it is another address than the text', async () => {
    const members = workbookWith({}, { ...link, links: ['https://other.example/'] });
    const { feed, lines } = await warnBuild({ members });
    assert.equal(feed.members[0]?.website, 'https://invented.example/');
    assert.ok(
      lines[0]?.includes('the link behind this text is another address and is not published: https://other.example/'),
    );
  });

  it('is not reported where it is the same', async () => {
    const { lines } = await warnBuild({ members: workbookWith({}, { ...link, links: ['https://invented.example'] }) });
    assert.deepEqual(lines, []);
  });

  it('may be a formula', async () => {
    const website = { formula: 'HYPERLINK("https://invented.example/a","누리집")', value: '누리집' };
    const { feed } = await warnBuild({ members: workbookWith({ website }) });
    assert.equal(feed.members[0]?.website, 'https://invented.example/a');
  });

  it('is never a script', async () => {
    const members = workbookWith({ website: '누리집' }, { ...link, links: ['javascript:alert(1)'] });
    assert.ok((await refuseBuild({ members }))[0]?.includes('"누리집": expected an https:// or http:// address'));
  });
});

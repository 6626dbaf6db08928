import { useEffect, useMemo, useRef, useState } from 'react';
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_equalsString,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { cardTexts } from '../shared/card.js';
import { numbers } from '../shared/tools.js';
import { searched } from '../shared/rows.js';

/** Cards in a row. */
const columns = 3;
const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { equalsString: filterFn_equalsString, includesString: filterFn_includesString },
  sortFns: { basic: sortFn_basic },
});
const fields = [...searched, 'kind', 'region', 'population'].map((field) => ({
  id: field,
  accessorKey: field,
  enableGlobalFilter: searched.includes(field),
  sortFn: 'basic',
  filterFn: field === 'kind' || field === 'region' ? 'equalsString' : 'includesString',
}));

export function Directory({ rows: data, regions, onReady }) {
  const scroller = useRef(null);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [region, setRegion] = useState('');
  const [sort, setSort] = useState('name');
  const columnFilters = useMemo(
    () => Object.entries({ kind, region }).flatMap(([id, value]) => (value ? [{ id, value }] : [])),
    [kind, region],
  );
  const sorting = useMemo(() => (sort === 'name' ? [] : [{ id: 'population', desc: true }]), [sort]);
  const table = useTable({
    features,
    columns: fields,
    data,
    globalFilterFn: 'includesString',
    state: { globalFilter: query, columnFilters, sorting },
    onGlobalFilterChange: setQuery,
  });
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: Math.ceil(rows.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => 336,
    overscan: 1,
  });
  useEffect(() => onReady(), [onReady]);
  return (
    <>
      <div className="tools">
        <input
          id="search"
          type="search"
          aria-label="검색"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <select id="kind" aria-label="구분" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">모두</option>
          <option value="district">구</option>
          <option value="city">시</option>
          <option value="county">군</option>
        </select>
        <select id="region" aria-label="지역" value={region} onChange={(event) => setRegion(event.target.value)}>
          <option value="">모두</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select id="sort" aria-label="차례" value={sort} onChange={(event) => setSort(event.target.value)}>
          <option value="name">이름</option>
          <option value="population">인구</option>
        </select>
      </div>
      <p id="count" role="status">
        {`${numbers.format(rows.length)}곳`}
      </p>
      <div className="view" ref={scroller} tabIndex={0}>
        <ul className="cards window" style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer
            .getVirtualItems()
            .flatMap(({ index, start }) =>
              rows
                .slice(index * columns, (index + 1) * columns)
                .map((row, column) => <Member key={row.id} row={row.original} column={column} start={start} />),
            )}
        </ul>
      </div>
    </>
  );
}

function Member({ row, column, start }) {
  return (
    <li className="member" style={{ transform: `translate(${column * 100}%, ${start}px)` }}>
      <article className="card">
        <div className="head">
          <span className="monogram" aria-hidden="true">
            {cardTexts.monogram(row)}
          </span>
          <div className="title">
            <p className="meta">
              <span className="type">{cardTexts.type(row)}</span>
              {'\u00a0· '}
              <span className="place">{cardTexts.place(row)}</span>
            </p>
            <h3 className="name">
              <button className="link" type="button">
                {cardTexts.link(row)}
              </button>
            </h3>
            <p className="other" lang="en">
              {cardTexts.other(row)}
            </p>
          </div>
        </div>
        <div className="body">
          <p className="people">{cardTexts.people(row)}</p>
          <p className="about">{cardTexts.about(row)}</p>
          <p className="labels">{cardTexts.labels(row)}</p>
        </div>
        <div className="actions">
          <a className="website" href={row.website}>
            누리집
          </a>
        </div>
      </article>
    </li>
  );
}

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
import { memberLines } from '../shared/member-lines.js';
import { numbers } from '../shared/tools.js';
import { searched } from '../shared/rows.js';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { equalsString: filterFn_equalsString, includesString: filterFn_includesString },
  sortFns: { basic: sortFn_basic },
});
const columns = [...searched, 'kind', 'region', 'population'].map((field) => ({
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
    columns,
    data,
    globalFilterFn: 'includesString',
    state: { globalFilter: query, columnFilters, sorting },
    onGlobalFilterChange: setQuery,
  });
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 224,
    overscan: 2,
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
        <ul style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <Member key={rows[index].id} row={rows[index].original} start={start} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Member({ row, start }) {
  return (
    <li className="member" style={{ transform: `translateY(${start}px)` }}>
      {memberLines.map(([part, Tag, read]) => (
        <Tag key={part} className={part}>
          {read(row)}
        </Tag>
      ))}
      <a href={row.website}>누리집</a>
    </li>
  );
}

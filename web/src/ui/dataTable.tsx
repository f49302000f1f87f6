import { type ReactNode, useState } from "react";
import { language } from "../api/preferences";
import { useStore } from "../api/store";
import { Button } from "./button";
import { Checkbox } from "./choice";
import { Icon } from "./icon";
import { keepCsv } from "./keepFile";
import { Refusal } from "./refusal";
import { type Sort, sortedBy } from "./sorted";
import { useFormat } from "./useFormat";
import type { Pages } from "./usePages";
import { useWords } from "./useWords";
import "./table.css";

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers keep to the right. */
  readonly isNumber?: boolean;
  /** Sentences wrap. */
  readonly isProse?: boolean;
  /** By what rows are sorted, and what stands in a file; a column without it is not sorted. */
  readonly value?: (row: Row) => string | number | null;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

/**
 * Rows of one kind: sorted by a press on a column, chosen by boxes, brought page by page, kept as a file. The first column names the row.
 * It is a plain table, so that a screen reader reads it as one, and may be wider than the page.
 */
export function DataTable<Row>(props: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly pages?: Pages<Row>;
  readonly selection?: Selection;
  /** The name of the file; without it none is offered. */
  readonly file?: string;
  /** A class of the row, such as of one that differs. */
  readonly markOf?: (row: Row) => string | undefined;
  readonly empty?: ReactNode;
}) {
  const { label, columns, rows, idOf, pages, selection, file, markOf, empty } = props;
  const words = useWords();
  const format = useFormat();
  const collator = new Intl.Collator(useStore(language) === "zh" ? "zh-CN" : "en", { numeric: true });
  const [sort, setSort] = useState<Sort>();
  const sorted = sortedBy(rows, columns, sort, collator);
  const names = columns.filter(({ value }) => value);
  const keep = async () => {
    const all = sortedBy(pages ? await pages.all() : rows, columns, sort, collator);
    await keepCsv(file!, [names.map(({ name }) => name), ...all.map((row) => names.map(({ value }) => value!(row)))]);
  };
  if (rows.length === 0 && empty) return empty;
  const left = pages ? pages.totalCount - rows.length : 0;
  const isAll = selection !== undefined && rows.every((row) => selection.ids.has(idOf(row)));
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scroll" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {selection && (
                <td className="box">
                  <Checkbox
                    label={words.selectAll}
                    isSelected={isAll}
                    isIndeterminate={!isAll && selection.ids.size > 0}
                    onChange={(isOn) => selection.onChange(new Set(isOn ? rows.map(idOf) : []))}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Head
                  key={column.id}
                  column={column}
                  sort={sort?.by === column.id ? sort : undefined}
                  onSort={setSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => {
              const id = idOf(row);
              return (
                <tr key={id} className={markOf?.(row)}>
                  {selection && (
                    <td className="box">
                      <Checkbox
                        label={`${words.select}: ${columns[0]!.value?.(row) ?? id}`}
                        isSelected={selection.ids.has(id)}
                        onChange={(isOn) => {
                          const ids = new Set(selection.ids);
                          if (isOn) ids.add(id);
                          else ids.delete(id);
                          selection.onChange(ids);
                        }}
                      />
                    </td>
                  )}
                  {columns.map(({ id: key, cell, isNumber, isProse }, place) =>
                    place === 0 ? (
                      <th key={key} scope="row">
                        {cell(row)}
                      </th>
                    ) : (
                      <td key={key} className={isNumber ? "number" : isProse ? "prose" : undefined}>
                        {cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <div className="table-foot">
        <span className="hint">
          {left > 0
            ? words.someOf(format.number(rows.length), format.number(pages!.totalCount))
            : words.rows(format.number(rows.length))}
        </span>
        {left > 0 && <span className="left">{words.notShown(left)}</span>}
        {pages?.more && (
          <Button kind="second" isSmall isPending={pages.isLoading} onPress={() => void pages.more?.()}>
            {words.more}
          </Button>
        )}
        {file && (
          <Button kind="quiet" isSmall onPress={() => void keep()}>
            <Icon name="save" /> CSV
          </Button>
        )}
      </div>
      <Refusal words={pages?.fault && (pages.fault.message || words.noAnswer)} />
    </div>
  );
}

function Head<Row>({
  column: { id, name, isNumber, value },
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}) {
  const order = sort ? (sort.isDown ? "descending" : "ascending") : undefined;
  // A number is first looked at from the top; the third press leaves the order that the API gave.
  const next = () => {
    const first = { by: id, isDown: isNumber ?? false };
    if (!sort) return onSort(first);
    onSort(sort.isDown === first.isDown ? { by: id, isDown: !first.isDown } : undefined);
  };
  return (
    <th scope="col" className={isNumber ? "number" : undefined} {...(order && { "aria-sort": order })}>
      {value ? (
        <button type="button" className="sort" onClick={next}>
          {name}
          <span className="sort-mark" data-order={order ?? "none"}>
            <Icon name={sort?.isDown ? "down" : "up"} />
          </span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}

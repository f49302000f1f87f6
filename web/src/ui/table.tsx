import type { ReactNode } from "react";
import "./table.css";

/** The name of a column; one of numbers keeps to the right. */
export type Column = string | { readonly number: string };

/** A table that may be wider than the page; a keyboard can reach and scroll it. */
export const Table = (props: { label: string; columns: readonly Column[]; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
  <section className="scroll" tabIndex={0} aria-label={props.label}>
    <table>
      <Head columns={props.columns} />
      <tbody>{props.children}</tbody>
    </table>
  </section>
);

/** A column without a name holds the names of the rows. */
export const Head = ({ columns }: { columns: readonly Column[] }) => (
  <thead>
    <tr>
      {columns.map((column) => {
        const isNumber = typeof column !== "string";
        const name = isNumber ? column.number : column;
        return name ? (
          <th key={name} scope="col" className={isNumber ? "number" : undefined}>
            {name}
          </th>
        ) : (
          <td key={name} />
        );
      })}
    </tr>
  </thead>
);

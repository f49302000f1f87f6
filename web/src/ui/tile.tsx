import type { ReactNode } from "react";

/** One figure, with what it means. */
export const Tile = ({ name, value, more }: { name: string; value: ReactNode; more?: ReactNode }) => (
  <li className="card tile">
    <h2>{name}</h2>
    <p className="large">{value}</p>
    {more && <p className="hint">{more}</p>}
  </li>
);

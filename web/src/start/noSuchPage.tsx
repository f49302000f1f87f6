import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Viewer } from "../api/useViewer";
import { useWords } from "../ui/useWords";

/** An address at which there is nothing. */
export function NoSuchPage() {
  const words = useWords();
  return <WayHome title={words.notFound}>{words.notFoundWhat}</WayHome>;
}

/** A page that is for other roles. */
export function NotForYou({ viewer }: { viewer: Viewer }) {
  const words = useWords();
  const roles = viewer.roles.map((role) => words.role[role]).join(", ");
  return <WayHome title={words.notForYou}>{words.notForYouWhat(roles)}</WayHome>;
}

function WayHome({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords();
  return (
    <div className="page">
      <h1>{title}</h1>
      <p>{children}</p>
      <p>
        <Link href="/">{words.toHome}</Link>
      </p>
    </div>
  );
}

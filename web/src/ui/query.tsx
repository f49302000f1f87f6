import type { CombinedError, OperationContext, TypedDocumentNode } from "@urql/core";
import { type ReactNode, useEffect, useState } from "react";
import { type AnyVariables, useQuery } from "urql";
import { wordsOf } from "../api/client";
import { Refusal } from "./refusal";
import { useWords } from "./useWords";
import "./query.css";

/** The form of what is awaited, so that nothing jumps when it comes. */
export type Shape = "lines" | "tiles" | "table" | "cards";

/**
 * A part of the page that shows what the API answers: a skeleton of its form until then, the refusal with a way to try again, and the
 * answer of before, dimmed, while another is awaited. All questions of pages go through it.
 */
export function Query<Data, Variables extends AnyVariables>(props: {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly context?: Partial<OperationContext>;
  readonly shape?: Shape;
  /** What is waited for, when it takes long. */
  readonly what?: string;
  /** The first answer stays, whatever is changed meanwhile: for what is costly, and was asked for by hand. */
  readonly isOnce?: boolean;
  readonly children: (data: Data) => ReactNode;
}) {
  const { query, variables, context, shape = "lines", what, isOnce, children } = props;
  const [isStopped, setStopped] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query,
    variables,
    pause: isStopped || isAnswered,
    ...(context && { context }),
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  useEffect(() => {
    if (isOnce && data !== undefined && !fetching) setAnswered(true);
  }, [isOnce, data, fetching]);
  const again = () => {
    setStopped(false);
    ask({ requestPolicy: "network-only" });
  };
  if (isStopped) return <Stopped again={again} />;
  return (
    <>
      {error && <Refused error={error} again={again} />}
      {fetching && <Awaited shape={data === undefined ? shape : null} what={what} stop={() => setStopped(true)} />}
      {data !== undefined && (
        <div className={fetching ? "answer stale" : "answer"} aria-busy={fetching}>
          {children(data)}
        </div>
      )}
    </>
  );
}

const Refused = ({ error, again }: { error: CombinedError; again: () => void }) => (
  <Refusal words={wordsOf(error)} again={again} />
);

function Stopped({ again }: { again: () => void }) {
  const words = useWords();
  return (
    <p className="row hint">
      {words.stopped}
      <button type="button" className="second small" onClick={again}>
        {words.again}
      </button>
    </p>
  );
}

/** After 3 seconds it says what is waited for, after 10 it can be stopped. */
export function Awaited({ shape, what, stop }: { shape: Shape | null; what?: string | undefined; stop?: () => void }) {
  const words = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timers = [3, 10].map((after) => setTimeout(() => setSeconds(after), after * 1000));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="waiting" data-shape={shape ?? "none"}>
      <div role="status" className={seconds >= 3 ? "row hint" : "unseen"}>
        {seconds >= 3 ? (what ?? words.stillLoading) : words.loading}
        {seconds >= 10 && stop && (
          <button type="button" className="second small" onClick={stop}>
            {words.stop}
          </button>
        )}
      </div>
      {shape && (
        <div className={`skeleton skeleton-${shape}`} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
    </div>
  );
}

/** Why there is nothing, and what to do about it. */
export const Empty = ({ children }: { children: ReactNode }) => <p className="empty">{children}</p>;

import { ArgsType, Field, InputType, Int, registerEnumType } from "type-graphql";
import type { Found, Page, Place } from "../compose/ask.js";
import { refuse } from "../refusal/refuse.js";

export enum Direction {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(Direction, {
  name: "Direction",
  description: "Ascending or descending order.",
  valuesConfig: {
    ASC: { description: "Smallest, earliest or first in the alphabet first." },
    DESC: { description: "Largest, latest or last in the alphabet first." },
  },
});

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "Number of entries from the start, or after `after`: 1 to 100; default: 20.",
  })
  readonly first?: number;
  @Field(() => String, { nullable: true, description: "Cursor of the entry after which the page begins." })
  readonly after?: string;
  @Field(() => Int, { nullable: true, description: "Number of entries from the end, or before `before`: 1 to 100." })
  readonly last?: number;
  @Field(() => String, { nullable: true, description: "Cursor of the entry before which the page ends." })
  readonly before?: string;
}

/** The input type of `orderBy`: one of the fields of the enum, and a direction. */
export function orderBy<E extends string>(
  name: string,
  fields: Record<E, E>,
): new () => { field: E; direction: Direction } {
  @InputType(name, { description: "Sort field and direction. Entries with equal values are sorted by id." })
  class Order {
    @Field(() => fields, { description: "Sort field." })
    readonly field: E;
    @Field(() => Direction, { defaultValue: Direction.ASC, description: "Ascending or descending." })
    readonly direction: Direction;
  }
  return Order;
}

const defaultSize = 20;
export const largestPage = 100;

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: { field: string; direction: Direction } | null;
}

/** How many entries a list may answer for these arguments. */
export const sizeOf = ({ first, last }: PageRequest): number => first ?? last ?? defaultSize;

/**
 * Reads page arguments; `open` unseals a cursor. Throws BAD_USER_INPUT for a size out of bounds or arguments that do
 * not go together.
 */
export function pageOf(request: PageRequest, order: string, open: (cursor: string) => Place): Page {
  const { first, after, last, before } = request;
  if (first != null && last != null) throw refuse("BAD_USER_INPUT", "Give `first` or `last`, not both.");
  if (after != null && (last != null || before != null))
    throw refuse("BAD_USER_INPUT", "Use `after` with `first`, and `before` with `last`.");
  if (before != null && last == null) throw refuse("BAD_USER_INPUT", "`before` requires `last`: give both.");
  const size = sizeOf(request);
  if (size < 1 || size > largestPage) {
    throw refuse(
      "BAD_USER_INPUT",
      `A page has 1 to ${largestPage} entries, not ${size}: ask for fewer, and continue with \`after\`.`,
    );
  }
  const cursor = after ?? before;
  const isDescending = request.orderBy?.direction === Direction.DESC;
  return {
    order,
    backward: isDescending !== (last != null),
    limit: size + 1,
    after: cursor == null ? null : open(cursor),
  };
}

/** What tells whether there are more entries, before or after those shown. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/**
 * A page as the connection type holds it. Entries are made, and `cursorOf` makes a place a cursor, only when they are
 * asked for. A class, because each literal with getters gets a hidden class of its own, which is promoted at once and
 * keeps the whole answer until a full garbage collection.
 */
class ShownPage {
  readonly pageInfo: PageInfo;
  totalCount: number | (() => number) | undefined;
  readonly #shown: readonly Found[];
  readonly #cursorOf: (place: Place) => string;

  constructor(
    shown: readonly Found[],
    pageInfo: PageInfo,
    cursorOf: (place: Place) => string,
    totalCount?: ShownPage["totalCount"],
  ) {
    this.pageInfo = pageInfo;
    this.totalCount = totalCount;
    this.#shown = shown;
    this.#cursorOf = cursorOf;
  }

  get edges() {
    return this.#shown.map(({ node, tie, place }) => ({ ...tie, node, cursor: () => this.#cursorOf(place) }));
  }

  get nodes() {
    return this.#shown.map(({ node }) => node);
  }
}

/** The page of a list of which one more was found than is shown, when there are more. */
export function presentPage(
  found: readonly Found[],
  request: PageRequest,
  cursorOf: (place: Place) => string,
  totalCount?: ShownPage["totalCount"],
): ShownPage {
  const size = sizeOf(request);
  const hasMore = found.length > size;
  const shown = found.slice(0, size);
  const isFromEnd = request.last != null;
  if (isFromEnd) shown.reverse();
  const cursorAt = (at: number) => () => {
    const place = shown.at(at)?.place;
    return place ? cursorOf(place) : null;
  };
  const pageInfo = {
    hasNextPage: isFromEnd ? request.before != null : hasMore,
    hasPreviousPage: isFromEnd ? hasMore : request.after != null,
    startCursor: cursorAt(0),
    endCursor: cursorAt(-1),
  };
  return new ShownPage(shown, pageInfo, cursorOf, totalCount);
}

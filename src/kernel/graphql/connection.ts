import { type ClassType, Extensions, Field, Int, ObjectType } from "type-graphql";
import { Child } from "./edge.js";

@ObjectType({ description: "Where a page of a list begins and ends, and whether there are more pages." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are entries after this page." })
  readonly hasNextPage: boolean;
  @Field(() => Boolean, { description: "Whether there are entries before this page." })
  readonly hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first entry; null on an empty page." })
  readonly startCursor: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the last entry; null on an empty page." })
  readonly endCursor: string | null;
}

/** An edge without a record of its own. */
@ObjectType()
class Plain {}

/**
 * The connection type of a list (Relay): `XConnection` with edges `XEdge`. `tie` is a class of further fields that
 * belong to the edge and not to the node, such as since when a client is served.
 */
export function connection(name: string, node: () => ClassType, tie: ClassType = Plain): ClassType {
  @ObjectType(`${name}Edge`, { description: "One entry of the list, with its cursor." })
  class ConnectionEdge extends tie {
    @Field(() => String, {
      description: "Position of this entry. Pass it as `after` or `before` to continue from here.",
    })
    readonly cursor: string;
    @Child
    @Field(() => node(), { description: "The entry itself." })
    readonly node: unknown;
  }

  @Extensions({ connection: true })
  @ObjectType(`${name}Connection`, { description: "One page of a list." })
  class Connection {
    @Field(() => [ConnectionEdge], { description: "The entries of this page, in order." })
    readonly edges: ConnectionEdge[];
    @Field(() => [node()], { description: "The entries of this page without their cursors." })
    readonly nodes: unknown[];
    @Field(() => PageInfo, { description: "Where this page begins and ends." })
    readonly pageInfo: PageInfo;
    @Field(() => Int, { description: "Number of entries in the whole list; counted only when this field is selected." })
    readonly totalCount: number;
  }
  return Connection;
}

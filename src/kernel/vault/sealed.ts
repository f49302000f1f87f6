import { Extensions } from "type-graphql";

/** A field whose value comes sealed from the store, and is shown in part: its last digits. */
export const Sealed: PropertyDecorator = Extensions({ sealed: true });

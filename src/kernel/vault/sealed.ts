import { Extensions } from "type-graphql";

/** A field whose stored value is encrypted, and of which only the last characters are shown. */
export const Sealed: PropertyDecorator = Extensions({ sealed: true });

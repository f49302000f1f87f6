import { Extensions } from "type-graphql";

/** A field that says who a client is, or may: whoever sees all is recorded when it is read. */
export const Identity: PropertyDecorator = Extensions({ identity: true });

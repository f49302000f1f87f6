import { Extensions } from "type-graphql";

/** A field that shows the name which its parent holds in Latin letters: null if it has some already. */
export const Romanised: PropertyDecorator = Extensions({ romanised: true });

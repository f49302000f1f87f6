import { GraphQLScalarType, type GraphQLScalarTypeConfig } from "graphql";
import { GraphQLCurrency, GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from "graphql-scalars";

/**
 * A calendar day as a string; what is given is checked by graphql-scalars' LocalDate, under the name that front ends
 * expect, what is stored is not again.
 */
export const DateScalar = new GraphQLScalarType({
  ...(GraphQLLocalDate.toConfig() as GraphQLScalarTypeConfig<string, string>),
  name: "Date",
  description: "A date, such as 2026-03-01 (ISO 8601).",
  serialize: (value) => String(value),
});

const instant = GraphQLDateTimeISO.toConfig();
const asInstant = (value: Date) => value.toISOString();

/** An instant as a string in UTC with milliseconds, as it is stored: strings of this form sort by time. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  ...instant,
  name: "DateTime",
  description: "A time in UTC, such as 2026-03-01T09:30:00.000Z (ISO 8601).",
  parseValue: (value) => asInstant(instant.parseValue(value)),
  parseLiteral: (node, variables) => asInstant(instant.parseLiteral(node, variables)),
  serialize: (value) => String(value),
} as GraphQLScalarTypeConfig<string, string>);

/** A whole number up to 2^53 − 1: amounts of money in minor units do not fit in Int. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: "SafeInt",
  description: "A whole number between −(2^53 − 1) and 2^53 − 1.",
});

const currency = GraphQLCurrency.toConfig();

/** A currency in capital letters. A code that was imported and is no longer in use is shown as it is. */
export const CurrencyScalar = new GraphQLScalarType<string, string>({
  ...currency,
  description: "A currency code of three letters, such as CNY (ISO 4217).",
  parseValue: (value) => currency.parseValue(value).toUpperCase(),
  parseLiteral: (node, variables) => currency.parseLiteral(node, variables).toUpperCase(),
  serialize: (value) => String(value),
} as GraphQLScalarTypeConfig<string, string>);

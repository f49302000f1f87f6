/** What a caller is told of anything unexpected: not a word of what went wrong inside. */
export const ourFault = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Internal error. Report the request id from the header x-request-id.",
} as const;

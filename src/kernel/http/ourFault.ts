/** What a caller is told of anything unexpected: not a word of what went wrong inside. */
export const ourFault = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong on our side. Report the request id in the header x-request-id.",
} as const;

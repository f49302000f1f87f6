/** The numbers of a client that are stored sealed. */
export const sealedNumbers = ["phone", "idNumber"] as const;

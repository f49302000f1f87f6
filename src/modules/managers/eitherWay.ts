/** Said in payloads of changes that concern managers and other employees alike. */
export const eitherWay = {
  manager: "The person as a manager after the change; null if they are not a manager, or if the change was refused.",
};

/** Constants of the measures of customer capital. An institution can set some in the environment. */
export interface CapitalConstants {
  /** Contacts count in so many days up to the date. */
  readonly contactDays: number;
  /** h of a long-served client without other contacts: the largest risk, apart from newness. */
  readonly riskBase: number;
  /** Cover that contacts of others give when there are `coverContacts` or more, and that a backup gives. */
  readonly contactCover: number;
  readonly coverContacts: number;
  readonly backupCover: number;
  /** Factor for clients served for less than `newYears` years. */
  readonly newness: number;
  readonly newYears: number;
  /** The largest so many clients, whose share is told. */
  readonly largest: number;
  /** Clients that one manager leads at most. */
  readonly clientLimit: number;
  /** Weights of a successor's score; they sum to 1. */
  readonly handover: { readonly met: number; readonly skills: number; readonly load: number; readonly branch: number };
  /** A manager's clients are compared from so many scores on, and managers from so many on. */
  readonly loyaltyScores: number;
  readonly loyaltyManagers: number;
  /** Quantile of the normal distribution for the interval: 95 %. */
  readonly intervalQuantile: number;
  /**
   * Yearly margin by id of a product, else by its kind; what is in neither has none. Null: lifetime values are not
   * reckoned.
   */
  readonly lifetime: LifetimeRates | null;
}

export interface LifetimeRates {
  readonly margins: Readonly<Record<string, number>>;
  /** r: share of clients who stay another year. */
  readonly retention: number;
  /** i: yearly rate at which later money is worth less. */
  readonly discount: number;
}

/** The defaults of all measures, unless an institution configures others. */
export const capitalDefaults: CapitalConstants = {
  contactDays: 365,
  riskBase: 0.3,
  contactCover: 0.5,
  coverContacts: 2,
  backupCover: 0.5,
  newness: 1.25,
  newYears: 4,
  largest: 10,
  clientLimit: 200,
  handover: { met: 0.4, skills: 0.25, load: 0.2, branch: 0.15 },
  loyaltyScores: 5,
  loyaltyManagers: 8,
  intervalQuantile: 1.959963984540054,
  lifetime: null,
};

import type { Config } from "../config.js";

/** What the web client must know before anyone has signed in. */
export interface ClientSettings {
  /** Whether there are personas to choose from; the client asks for them. */
  readonly isDemo: boolean;
  /** Whether there is an IDE at /ide. */
  readonly hasIde: boolean;
  /** Whether only registered operations run, so that the client sends their ids. */
  readonly registeredOnly: boolean;
  /** Where people sign in; null when tokens are pasted. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly scope: string } | null;
  /** The day in TIME_ZONE: the last that can be looked at. */
  readonly today: string;
  /** TIME_ZONE: in which an instant has its day. */
  readonly timeZone: string;
}

export const clientSettings = (config: Config, today: string): ClientSettings => ({
  isDemo: config.hasDemoTokens,
  hasIde: hasIde(config),
  registeredOnly: config.TRUSTED_DOCUMENTS !== undefined,
  oidc:
    config.OIDC_ISSUER && config.OIDC_CLIENT_ID
      ? { issuer: config.OIDC_ISSUER, clientId: config.OIDC_CLIENT_ID, scope: config.OIDC_SCOPE }
      : null,
  today,
  timeZone: config.TIME_ZONE,
});

/** In production only reviewed documents are used; if only registered operations run, there is nothing to try out. */
export const hasIde = ({ isProduction, isDemo, TRUSTED_DOCUMENTS }: Config): boolean =>
  (isDemo || !isProduction) && TRUSTED_DOCUMENTS === undefined;

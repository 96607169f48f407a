let current: string | null = null;

/**
 * Names the demonstration user that requests are made as. A city's own API knows the user from its gateway
 * and ignores the header.
 */
export function setActingUser(id: string | null): void {
  current = id;
}

/** The header that names the user; none unless one was chosen. */
export function userHeader(): Record<string, string> {
  return current === null ? {} : { 'X-Demo-User': current };
}

let current: string | null = null;
let device: string | null = null;

/**
 * Names the demonstration user that requests are made as. A city's own API knows the user from its gateway
 * and ignores the header.
 */
export function setActingUser(id: string | null): void {
  current = id;
}

/** Who was chosen; null where the API itself says who asks. */
export const actingUser = (): string | null => current;

/** Names the screen that requests come from: the API then lets it see and not act. */
export function setDevice(name: string | null): void {
  device = name;
}

/** The headers that say who asks; none unless a user or a screen was named. A header holds ASCII alone. */
export function userHeader(): Record<string, string> {
  return {
    ...(current !== null && { 'X-Demo-User': current }),
    ...(device !== null && { 'X-Device': encodeURIComponent(device) }),
  };
}

let tell: () => void = () => {};

/** Settles when the first map with areas on it has been drawn; what is not needed for it is fetched after it. */
export const firstPaint = new Promise<void>((resolve) => {
  tell = resolve;
});

export const noteFirstPaint = (): void => tell();

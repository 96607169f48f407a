let tell: () => void = () => {};

/** Settles when the first map has all that it will draw; what is not needed for it is fetched from then on. */
export const firstMap = new Promise<void>((resolve) => {
  tell = resolve;
});

export const noteFirstMap = (): void => tell();

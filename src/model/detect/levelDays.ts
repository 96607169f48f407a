/**
 * So many days up to the one in question are walked for its level, by the API, the screens and the bench alike: the four
 * weeks that the baseline needs, and a month in which an episode can have begun.
 */
export const levelDays = 60;

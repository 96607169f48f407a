import { all } from '#api/q.ts';

export type CaseQuestion = {
  /** District or street; absent: the whole city. */
  region?: string | undefined;
  /** Last day shown. */
  day: string;
  days?: number;
};

export const USUAL_DAYS = 28;

/** The case figures of one region, day by day. */
export const caseQuery = ({ region, day, days = USUAL_DAYS }: CaseQuestion) =>
  all('cases', { ...(region === undefined ? { level: 'city' as const } : { region }), to: day, days });

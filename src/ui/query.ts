/** What the kit needs of a query; the results of TanStack Query have this shape. Times are of this computer's clock. */
export type QueryLike<Data> = {
  data?: Data | undefined;
  error: unknown;
  isPending: boolean;
  failureCount?: number;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
  refetch?: (() => unknown) | undefined;
};

type DataOf<Queries> = { [Key in keyof Queries]: Queries[Key] extends QueryLike<infer Data> ? Data : never };

/** Several queries as one: pending until all have data, failed as soon as one has, as old as the oldest. */
export function combineQueries<Queries extends Record<string, QueryLike<unknown>>>(
  queries: Queries,
): QueryLike<DataOf<Queries>> {
  const all = Object.values(queries);
  const complete = all.every((query) => query.data !== undefined);
  const failed = all.find((query) => query.error);
  const data = Object.fromEntries(Object.entries(queries).map(([key, query]) => [key, query.data]));
  return {
    data: complete ? (data as DataOf<Queries>) : undefined,
    error: failed?.error ?? null,
    isPending: !complete && !failed && all.some((query) => query.isPending),
    failureCount: Math.max(0, ...all.map((query) => query.failureCount ?? 0)),
    dataUpdatedAt: Math.min(...all.map((query) => query.dataUpdatedAt)),
    errorUpdatedAt: Math.max(...all.map((query) => query.errorUpdatedAt)),
    refetch: () => {
      for (const query of all) if (query.error || query.data === undefined) query.refetch?.();
    },
  };
}

import { ApiError, problemResponse } from '../server/http/apiError.ts';
import type { City } from './city/createCity.ts';

const RETRY_SECONDS = 5;

const unavailable = (detail: string) =>
  problemResponse(new ApiError('unavailable', detail, { retryAfterSeconds: RETRY_SECONDS }));

/** Answers as the line of this moment would: late where it is slow, a 503 where it is down or fails by chance. */
export async function overTheLine(
  { api, latencyMs, failRate = 0 }: ReturnType<City['conditions']>,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  if (api === 'down') return unavailable('The API of this scenario is down now. It comes back by itself.');
  if (latencyMs) {
    const [least, most] = latencyMs;
    const wait = least + Math.random() * (most - least);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  if (Math.random() < failRate) return unavailable('The line of this scenario lost the request. Try again.');
  return answer();
}

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { renderInto } from '#ui/testing/renderInto.tsx';
import { AreaChip } from './AreaChip.tsx';

function chip(level: 1 | 4 | null, legend: 'class' | 'official') {
  const { place, done } = renderInto(<AreaChip area={{ level, provisional: false }} legend={legend} />);
  const mark = place.querySelector<HTMLElement>('[data-class]');
  const seen = { sign: mark?.textContent, paint: mark?.style.backgroundColor ?? '' };
  done();
  return seen;
}

test('a chip shows what the map of the same page shows: number, or letter in the official colour', () => {
  expect(chip(4, 'class')).toEqual({ sign: '4', paint: '' });
  expect(chip(4, 'official')).toEqual({ sign: '橙', paint: 'var(--official-orange)' });
  expect(chip(1, 'official')).toEqual({ sign: '绿', paint: 'var(--official-green)' });
});

test('what cannot be said has no colour under either legend', () => {
  expect(chip(null, 'official')).toEqual({ sign: '—', paint: '' });
});

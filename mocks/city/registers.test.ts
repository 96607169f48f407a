import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { boundaries } from '#contract/boundary.ts';
import { grid } from '#contract/density.ts';
import { owner } from '#contract/feed.ts';
import { region } from '#contract/region.ts';
import { item } from '#contract/supply.ts';
import { openCity } from './openCity.fixture.ts';

const { registers } = openCity();
const han = /\p{Script=Han}/u;

const of = (level: string) => registers.regions.filter((each) => each.level === level);

describe('the registers', () => {
  it('hold the city, 13 districts of February 2020, one zone and 196 streets', () => {
    expect(['city', 'district', 'zone', 'street'].map((level) => of(level).length)).toEqual([1, 13, 1, 196]);
    expect(registers.regions.filter((each) => !region.safeParse(each).success)).toEqual([]);
    expect(of('district').filter((each) => each.validTo !== null).length).toBe(6);
  });

  it('puts a street into its district of 2020, whatever its code says', () => {
    const kaixuan = registers.regions.find((each) => each.name.en === 'Kaixuan');
    expect(kaixuan).toMatchObject({ adcode: '330102011', parent: '330104' });
  });

  it('follow the contract', () => {
    for (const layer of Object.values(registers.boundaries)) {
      expect(boundaries.safeParse(layer).success).toBe(true);
      expect(layer).toMatchObject({ schematic: true, attribution: '© OpenStreetMap contributors' });
    }
    expect(grid.safeParse(registers.grid).success).toBe(true);
    expect(z.array(item).safeParse(registers.items).success).toBe(true);
    expect(registers.feeds.every((feed) => owner.safeParse(feed.owner).success)).toBe(true);
  });

  it('give each district at least two clinics, a hospital and a depot', () => {
    expect(registers.clinics.length).toBe(48);
    for (const { adcode } of of('district')) {
      expect(registers.clinics.filter((clinic) => clinic.adcode === adcode).length).toBeGreaterThanOrEqual(2);
      const kinds = registers.sites.filter((site) => site.adcode === adcode).map((site) => site.kind);
      expect(kinds).toContain('hospital');
      expect(kinds).toContain('depot');
    }
    expect(registers.sites.filter((site) => site.kind === 'supplier').length).toBe(150);
  });

  it('use each id and each clinic name once', () => {
    for (const ids of [
      registers.regions.map((each) => each.adcode),
      registers.clinics.map((each) => each.id),
      registers.clinics.map((each) => each.name.zh),
      registers.clinics.map((each) => each.name.en),
      registers.sites.map((each) => each.id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('have no Han character in an English name', () => {
    const names = [...registers.regions, ...registers.clinics, ...registers.sites, ...registers.items]
      .map((each) => each.name.en)
      .concat(registers.feeds.flatMap(({ name, owner }) => [name.en, owner.department.en, owner.role.en]));
    expect(names.filter((name) => name === '' || han.test(name))).toEqual([]);
  });
});

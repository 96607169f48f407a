import { describe, expect, it } from 'vitest';
import { siteConfig, tileOrigins } from './siteConfig.ts';

const tianditu = {
  kind: 'xyz' as const,
  url: 'https://t{s}.tianditu.gov.cn/vec_w/wmts?tk=KEY&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  subdomains: '01',
  attribution: 'Tianditu',
  maxZoom: 18,
};

describe('siteConfig', () => {
  it('takes no tiles, a tile server and an archive', () => {
    expect(siteConfig.parse({ tiles: null })).toEqual({ tiles: null });
    expect(siteConfig.parse({ tiles: tianditu }).tiles).toEqual(tianditu);
    const archive = { kind: 'pmtiles', url: '/base.pmtiles', attribution: '', maxZoom: 14 };
    expect(siteConfig.safeParse({ tiles: archive }).success).toBe(true);
  });

  it('refuses an address that names no tile', () => {
    expect(siteConfig.safeParse({ tiles: { ...tianditu, url: 'https://tiles/{z}/{x}' } }).success).toBe(
      false,
    );
  });
});

describe('tileOrigins', () => {
  it('names every subdomain once, as images or as connections', () => {
    expect(tileOrigins({ tiles: tianditu })).toEqual({
      images: ['https://t0.tianditu.gov.cn', 'https://t1.tianditu.gov.cn'],
      connections: [],
    });
    const archive = {
      kind: 'pmtiles' as const,
      url: 'https://maps.city/b.pmtiles',
      attribution: '',
      maxZoom: 9,
    };
    expect(tileOrigins({ tiles: archive })).toEqual({ images: [], connections: ['https://maps.city'] });
  });

  it('is empty for the own origin and for no tiles', () => {
    expect(tileOrigins({ tiles: null })).toEqual({ images: [], connections: [] });
    expect(tileOrigins({ tiles: { ...tianditu, url: '/tiles/{z}/{x}/{y}.png' } })).toEqual({
      images: [],
      connections: [],
    });
  });
});

import 'leaflet/dist/leaflet.css';
import './floor.css';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { drawMap } from './floorMap.ts';
import { drawVisits } from './floorVisits.ts';

// The least that shows a city's risk and its visits with the usual libraries: what a first load cannot go below by much.

async function ask<Answer>(href: string): Promise<Answer> {
  const answer = await fetch(`/api/v1/${href}`);
  return answer.json();
}

type Session = { clock: { now: string } };
type Areas = Parameters<typeof drawMap>[1];
type Classes = Parameters<typeof drawMap>[2];
type Visits = Parameters<typeof drawVisits>[1];

const areas = ask<Areas>('boundaries/district');
const visits = ask<Visits>('fever-visits?days=60&level=city&limit=1000');
const risk = ask<Session>('session').then(({ clock }) =>
  ask<Classes>(`risk?day=${clock.now.slice(0, 10)}&level=district&limit=1000`),
);

function CityMap() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void Promise.all([areas, risk]).then(([shapes, classes]) => {
      if (box.current) drawMap(box.current, shapes, classes);
    });
  }, []);
  return <div ref={box} />;
}

function VisitLine() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void visits.then((days) => {
      if (box.current) drawVisits(box.current, days);
    });
  }, []);
  return <div ref={box} className="picture" />;
}

function Floor() {
  const [title] = useState('风险地图 发热门诊就诊');
  return (
    <main className="floor">
      <h1>{title}</h1>
      <CityMap />
      <VisitLine />
    </main>
  );
}

void import('@fontsource-variable/noto-sans-sc/wght.css');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Floor />);

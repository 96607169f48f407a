import type { AlertFigure } from '#contract/alertQuality.ts';
import { figureParts } from '#model/alerts/quality/figureParts.ts';
import { instant } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { ruleWords } from '../ruleWords.ts';
import { qualityText } from './text.ts';

/** What a figure of the quality counts, in words: "Supplies short: found false". */
export function figureWords(figure: AlertFigure, lang: Lang): string {
  const text = textOf(qualityText, lang);
  const { kind, about } = figureParts(figure);
  const steps = new Map([
    ['acknowledged', text.acknowledged],
    ['verified', text.verified],
    ['investigated', text.investigated],
  ]);
  const priorities = new Map([
    ['high', text.high],
    ['medium', text.medium],
    ['low', text.low],
  ]);
  const step = steps.get(about) ?? about;
  const findings = new Map([
    ['raised', text.figureRaised],
    ['rule', text.figureRaised],
    ['standing', text.figureStanding],
    ['chattering', text.figureChattering],
    ['true', text.figureTrue],
    ['false', text.figureFalse],
    ['data-error', text.figureDataError],
    ['unjudged', text.figureUnjudged],
    ['met', text.figureMet(step)],
    ['missed', text.figureMissed(step)],
    ['pending', text.figurePending(step)],
    ['priority', priorities.get(about) ?? about],
  ]);
  if (kind === 'flood') return text.figureFlood(instant(Date.parse(about), lang));
  const found = findings.get(kind) ?? kind;
  const ofRule = about !== '' && ['rule', 'true', 'false', 'data-error', 'unjudged'].includes(kind);
  return ofRule ? text.figureOfRule(found, ruleWords(about, lang)) : found;
}

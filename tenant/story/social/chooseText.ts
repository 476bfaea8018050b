import { midnight, minuteMs, weekday } from '../localTime.ts';
import type { Random } from '../random.ts';
import { isOfficeTime } from './dayPlan.ts';
import type { Mood, PostText } from './Text.ts';

/** Trades that are at work in evenings, nights and weekends. */
const aroundTheClock = new Set(['homeCare', 'nursingHome', 'disability', 'alarmCentre', 'health', 'respite', 'staffPool', 'rescue', 'street', 'sport', 'youthCentre', 'water']);

/** What those who are awake write about. */
const nightMoods = new Set<Mood>(['lost', 'trouble', 'snow', 'thanks']);

/**
 * Gives texts in an order where every text has its turn before one comes back, fitting the hour.
 * Texts that tell of one thing never come back.
 */
export function createTextChooser(texts: readonly PostText[], random: Random): (at: number) => PostText {
  let deck = random.sample(texts, texts.length);
  const refill = (): void => {
    deck = [...deck, ...random.sample(texts.filter((text) => text.once !== true), texts.length)];
  };
  return (at) => {
    for (let round = 0; round < 3; round++) {
      const index = deck.findIndex((text) => fits(text, at));
      if (index >= 0) return deck.splice(index, 1)[0];
      refill();
    }
    throw new Error('No text fits the hour.');
  };
}

function fits(text: PostText, at: number): boolean {
  const hour = Math.floor((at - midnight(at)) / (60 * minuteMs));
  const day = weekday(at);
  const night = hour >= 22 || hour < 5;
  switch (text.when) {
    case 'night': return night;
    case 'weekend': return day === 0 || day === 6;
    case 'friday': return day === 5 && hour >= 12 && hour < 18;
    case 'monday': return day === 1 && hour < 12;
    case 'morning': return hour >= 5 && hour < 9;
    case undefined: break;
  }
  if (isOfficeTime(at)) return true;
  if (text.by === 'head' || !text.from.split(' ').every((kind) => aroundTheClock.has(kind))) return false;
  return !night || nightMoods.has(text.mood);
}

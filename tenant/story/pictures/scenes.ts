import type { Canvas } from './Canvas.ts';
import { drawBench } from './drawBench.ts';
import { drawChristmasTree } from './drawChristmasTree.ts';
import { drawMorningLake } from './drawMorningLake.ts';
import { drawSnowPlough } from './drawSnowPlough.ts';
import { drawSoup } from './drawSoup.ts';

export interface Scene {
  draw(): Canvas;
  alt: string;
}

/** The pictures of the stories, by the name that texts use. */
export const scenes: Record<string, Scene> = {
  snowPlough: { draw: drawSnowPlough, alt: 'En plogbil röjer en gång- och cykelväg i skymningen. Bakom syns gatlampor och en låg skolbyggnad.' },
  bench: { draw: drawBench, alt: 'En lång bänk av lärkträ framför bibliotekets fönster en höstdag. På sitsen ligger en röd bok och står en kaffemugg.' },
  christmasTree: { draw: drawChristmasTree, alt: 'En hög julgran med ljus och stjärna på ett snöigt torg i kvällsmörkret. Fem personer i vinterkläder tittar upp mot den.' },
  soup: { draw: drawSoup, alt: 'En stor gryta med ångande orange soppa på ett köksbord, omgiven av morötter, en purjolök och två fyllda skålar.' },
  morningLake: { draw: drawMorningLake, alt: 'Soluppgång över en stilla sjö med dimma. En tom roddbåt ligger i förgrunden och granar speglar sig vid stranden.' }
};

import { arm, measure } from './clock.ts';
import { boxes, isDrawn, marks } from './drawing.ts';
import { engine, watchEngine } from './engine-watch.ts';
import { armList, measureList } from './list-clock.ts';
import { focus, pressRapidly } from './presses.ts';

/** What every measured page gets before its own scripts, so that one clock measures all of them. */
const probe = { arm, measure, boxes, marks, isDrawn, isWarm: engine.isWarm, focus, pressRapidly, armList, measureList };

declare global {
  interface Window {
    probe: typeof probe;
  }
}

watchEngine();
window.probe = probe;

import type * as z from 'zod';

import type { sandboxSchema } from './author.ts';

const dial = `<p><label><span data-word="dial"></span>: <output id="at">0</output>°
<input id="dial" type="range" max="355" step="5" value="0" style="inline-size: 100%"></label></p>
<script>
  dial.oninput = () => {
    at.value = dial.value;
    if (dial.value === '90') waymark.done();
  };
  waymark.height();
</script>`;

const tasks = `<ul id="tasks"></ul>
<script>
  const names = ['north', 'east', 'south'];
  let right = 0;
  for (const name of names) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.textContent = waymark.words[name];
    button.onclick = () => {
      button.disabled = true;
      waymark.score((right += 1) / names.length);
      if (right === names.length) waymark.done();
    };
    item.append(button);
    tasks.append(item);
  }
</script>`;

export const sandboxFixtures = {
  dial: {
    type: 'sandbox',
    id: 'turn-the-dial',
    title: 'Turn the dial',
    intro: 'Which way does it point when you turn it to 90?',
    html: dial,
    words: [{ name: 'dial', text: 'The dial' }],
    inWords: 'A dial with 360 degrees. Turned to 90, its arrow points to the **east**.',
    height: 'low',
  },
  mustBeFinished: {
    type: 'sandbox',
    id: 'all-directions',
    title: 'Find all the directions on this rather long-winded compass rose of ours',
    html: tasks,
    words: [
      { name: 'north', text: 'North, where the needle points' },
      { name: 'east', text: 'East, where the sun rises' },
      { name: 'south', text: 'South' },
    ],
    inWords:
      'Three buttons, one for each direction. You press them in their order.\n\n- North is at 0 degrees\n- East is at 90 degrees\n- South is at 180 degrees',
    mustFinish: true,
    passingScore: 80,
  },
  rightToLeft: {
    type: 'sandbox',
    id: 'right-to-left',
    title: 'أدر القرص',
    html: dial,
    words: [{ name: 'dial', text: 'القرص' }],
    inWords: 'قرص فيه 360 درجة. إذا أُدير إلى 90 أشار سهمه إلى الشرق.',
    mustFinish: true,
  },
} satisfies Record<string, z.input<typeof sandboxSchema>>;

import { describe, expect, test } from 'vitest';
import { planScripts, type RegisteredScript } from '@/lib/platform/webmail-scripts';

const POST = 'https://mail.post.example/*';
const BRIEF = 'https://brief.example/*';

function registeredFor(matches: string[], other: Partial<RegisteredScript> = {}): RegisteredScript {
  const { register } = planScripts(matches, []);
  if (register === null) throw new Error('Nothing is registered for no page.');
  return { ...register, ...other };
}

describe('which content scripts to register', () => {
  test('one for all that is enabled, in every frame, kept over a restart', () => {
    expect(planScripts([POST, BRIEF], [])).toEqual({
      unregister: [],
      register: {
        id: 'webmail',
        js: ['/webmail.js'],
        matches: [POST, BRIEF],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    });
  });

  test.each<[string, string[], RegisteredScript[], { unregister: string[]; registers: string[] | null }]>([
    ['nothing where nothing is enabled', [], [], { unregister: [], registers: null }],
    ['nothing where it is so already', [POST], [registeredFor([POST])], { unregister: [], registers: null }],
    [
      'nothing where the browser gives it back in another order and form',
      [POST, BRIEF],
      [registeredFor([BRIEF, POST], { js: ['webmail.js'] })],
      { unregister: [], registers: null },
    ],
    [
      'anew where another was enabled',
      [POST, BRIEF],
      [registeredFor([POST])],
      { unregister: ['webmail'], registers: [POST, BRIEF] },
    ],
    [
      'anew where one was withdrawn',
      [BRIEF],
      [registeredFor([POST, BRIEF])],
      { unregister: ['webmail'], registers: [BRIEF] },
    ],
    ['none where all were withdrawn', [], [registeredFor([POST])], { unregister: ['webmail'], registers: null }],
    [
      'anew where an older version registered it otherwise',
      [POST],
      [registeredFor([POST], { allFrames: false })],
      { unregister: ['webmail'], registers: [POST] },
    ],
    [
      'not what an older version called otherwise',
      [POST],
      [registeredFor([POST]), registeredFor([POST], { id: 'old' })],
      { unregister: ['old'], registers: null },
    ],
  ])('%s', (_, enabled, registered, { unregister, registers }) => {
    const plan = planScripts(enabled, registered);
    expect({ unregister: plan.unregister, registers: plan.register?.matches ?? null }).toEqual({
      unregister,
      registers,
    });
  });
});
